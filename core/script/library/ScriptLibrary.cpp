// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/library/ScriptLibrary.h"

#include "core/base/File.h"
#include "core/script/DescriptionReader.h"
#include "core/script/MayPublish.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <system_error>

namespace wh {

namespace fs = std::filesystem;

namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kManifest = "script.json";
constexpr std::size_t kMostManifest = std::size_t{4} << 20;

Error damaged(const fs::path& path, std::string reason)
{
    return Error("script.published_damaged",
                 {{"path", path.string()},
                  {"reason", std::move(reason)},
                  {"remedy", "publish it again under another version; take this folder away"}});
}

Json specJson(const ParameterSpec& spec)
{
    Json json = {{"type", toString(spec.type)}, {"default", spec.defaultText}, {"example", spec.example}};
    for (const auto& [name, text] : {std::pair("unit", spec.unit), std::pair("description", spec.description),
                                     std::pair("notAbove", spec.notAbove)}) {
        if (!text.empty())
            json[name] = text;
    }
    if (spec.minimum)
        json[spec.minimumExclusive ? "above" : "min"] = *spec.minimum;
    if (spec.maximum)
        json["max"] = *spec.maximum;
    if (!spec.choices.empty())
        json["choices"] = spec.choices;
    return json;
}

Result<void> writeFile(const fs::path& path, const std::string& text)
{
    std::error_code error;
    fs::create_directories(path.parent_path(), error);
    auto file = AtomicFile::create(path);
    if (!file)
        return file.error();
    if (auto written = file->write(text); !written)
        return written;
    return file->commit();
}

} // namespace

std::string descriptionJson(const ScriptDescription& description)
{
    Json meta = {{"name", description.name}};
    if (!description.version.empty())
        meta["version"] = description.version;
    if (!description.description.empty())
        meta["description"] = description.description;
    if (description.tickInterval > 0)
        meta["tick"] = formatDuration(description.tickInterval);
    if (description.barInterval > 0)
        meta["bars"] = formatDuration(description.barInterval);
    if (description.markets != 1)
        meta["markets"] = description.markets;
    Json json = {
        {"meta", meta}, {"parameters", Json::array()}, {"exports", Json::object()}, {"rules", description.rules}};
    for (const auto& spec : description.parameters)
        json["parameters"].push_back({{"name", spec.name}, {"spec", specJson(spec)}});
    for (const auto hook : kScriptHooks) {
        if (description.has(hook))
            json["exports"][toString(hook)] = "function";
    }
    return json.dump(-1, ' ', false, nlohmann::detail::error_handler_t::replace);
}

Result<PublishedScript> ScriptLibrary::read(const fs::path& version) const
{
    const auto text = readTextFile(version / kManifest, kMostManifest);
    if (!text)
        return damaged(version, text.error().toString());
    const auto json = Json::parse(*text, nullptr, false);
    if (!json.is_object())
        return damaged(version / kManifest, "it is no JSON object");
    PublishedScript script;
    try {
        script.digest = json.at("digest").get<std::string>();
        script.publishedAt = json.at("publishedAt").get<TimeNs>();
        script.publishedBy = json.at("publishedBy").get<std::string>();
        script.note = json.value("note", std::string());
        const auto main = json.at("main").get<std::string>();
        std::vector<Error> findings;
        auto description = readDescription(json.at("description").dump(), findings);
        if (!description)
            return damaged(version / kManifest, findings.empty() ? "" : findings.front().toString());
        script.description = std::move(*description);
        auto project = readScriptProject(version / "files", main);
        if (!project)
            return damaged(version, project.error().toString());
        script.project = std::move(*project);
    } catch (const Json::exception& wrong) {
        return damaged(version / kManifest, wrong.what());
    }
    if (script.project.digest() != script.digest)
        return damaged(version, "its files are not those that were published");
    if (m_folder / script.description.name / script.description.version != version)
        return damaged(version, "it says that it is " + script.id());
    return script;
}

std::vector<PublishedScript> ScriptLibrary::load(std::vector<Error>& findings) const
{
    std::vector<PublishedScript> scripts;
    std::error_code error;
    for (const auto& name : fs::directory_iterator(m_folder, error)) {
        std::error_code inner;
        for (const auto& version : fs::directory_iterator(name.path(), inner)) {
            auto script = read(version.path());
            if (script)
                scripts.push_back(std::move(*script));
            else
                findings.push_back(std::move(script).error().with(
                    "value", "script:" + name.path().filename().string() + '@' + version.path().filename().string()));
        }
    }
    std::sort(scripts.begin(), scripts.end(), [](const PublishedScript& a, const PublishedScript& b) {
        return std::pair(a.publishedAt, a.id()) < std::pair(b.publishedAt, b.id());
    });
    return scripts;
}

Result<void> ScriptLibrary::mayPublish(const ScriptDescription& description, const std::string& digest) const
{
    if (auto may = wh::mayPublish(description); !may)
        return may;
    const fs::path version = m_folder / description.name / description.version;
    std::error_code error;
    if (!fs::exists(version, error))
        return {};
    const auto there = read(version);
    if (there && there->digest == digest)
        return {};
    return Error("script.version_exists",
                 {{"field", "meta.version"},
                  {"value", description.version},
                  {"remedy", "a published version stays as it is: raise the version in meta"}});
}

Result<void> ScriptLibrary::publish(const PublishedScript& script) const
{
    const auto& description = script.description;
    if (auto may = mayPublish(description, script.digest); !may)
        return may;
    const fs::path version = m_folder / description.name / description.version;
    std::error_code error;
    if (fs::exists(version, error))
        return {}; // the same text
    // Whole or not at all: it is put together beside its place.
    const fs::path making = m_folder / description.name / ('.' + description.version + ".new");
    fs::remove_all(making, error);
    for (const auto& [path, text] : script.project.files) {
        if (auto written = writeFile(making / "files" / path, text); !written)
            return written;
    }
    const Json manifest = {{"format", 1},
                           {"digest", script.digest},
                           {"publishedAt", script.publishedAt},
                           {"publishedBy", script.publishedBy},
                           {"note", script.note},
                           {"main", script.project.main},
                           {"description", Json::parse(descriptionJson(description))}};
    if (auto written = writeFile(making / kManifest, manifest.dump(2) + '\n'); !written)
        return written;
    fs::rename(making, version, error);
    if (error)
        return Error("file.write_failed", {{"path", version.string()}, {"reason", error.message()}});
    return {};
}

} // namespace wh
