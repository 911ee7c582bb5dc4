// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/desk/ScriptHistory.h"

#include "core/base/File.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <optional>
#include <system_error>

namespace wh {

namespace fs = std::filesystem;

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kMostLabel = 60;
constexpr std::uint64_t kMostBytes = 8 * ScriptProject::kMaxBytes; // escapes included

std::string fileName(std::uint64_t number)
{
    std::string digits = std::to_string(number);
    return std::string(digits.size() < 6 ? 6 - digits.size() : 0, '0') + digits + ".json";
}

std::optional<std::uint64_t> numberOf(const fs::path& file)
{
    const std::string stem = file.stem().string();
    std::uint64_t number = 0;
    const auto read = std::from_chars(stem.data(), stem.data() + stem.size(), number);
    const bool isNumber = read.ec == std::errc() && read.ptr == stem.data() + stem.size() && number > 0;
    return isNumber && file.extension() == ".json" ? std::optional(number) : std::nullopt;
}

Error damaged(std::uint64_t number, std::string reason)
{
    return Error("script.version_damaged", {{"value", std::to_string(number)}, {"reason", std::move(reason)}});
}

Result<Json> readDocument(const fs::path& folder, std::uint64_t number)
{
    std::error_code error;
    if (!fs::exists(folder / fileName(number), error))
        return Error("script.no_version",
                     {{"value", std::to_string(number)}, {"remedy", "choose one that the list of versions has"}});
    const auto text = readTextFile(folder / fileName(number), kMostBytes);
    if (!text)
        return text.error();
    auto document = Json::parse(*text, nullptr, false);
    const auto has = [&document](const char* name, bool (Json::*is)() const noexcept) {
        const auto found = document.find(name);
        return found != document.end() && ((*found).*is)();
    };
    const bool isWhole = document.is_object() && has("format", &Json::is_number_integer) && document["format"] == 1 &&
                         has("files", &Json::is_object) && has("time", &Json::is_number_integer) &&
                         has("digest", &Json::is_string) &&
                         (!document.contains("main") || has("main", &Json::is_string));
    if (!isWhole)
        return damaged(number, "it is not a version as it was written");
    return document;
}

ScriptHistory::Version versionOf(std::uint64_t number, const Json& document)
{
    const auto label = document.find("label");
    return {number, document["time"].get<TimeNs>(), document["digest"].get<std::string>(),
            label != document.end() && label->is_string() ? label->get<std::string>() : std::string()};
}

Result<void> write(const fs::path& folder, std::uint64_t number, const Json& document)
{
    auto file = AtomicFile::create(folder / fileName(number));
    if (!file)
        return file.error();
    const auto text = document.dump(1, ' ', false, Json::error_handler_t::replace) + '\n';
    if (auto written = file->write(text); !written)
        return written;
    return file->commit();
}

} // namespace

ScriptHistory::ScriptHistory(fs::path folder) : m_folder(std::move(folder) / ".wheelhouse" / "history") {}

/// A link would have files written, and removed, in a folder that somebody else has chosen.
bool ScriptHistory::leadsElsewhere() const
{
    std::error_code ignored;
    return fs::is_symlink(m_folder, ignored) || fs::is_symlink(m_folder.parent_path(), ignored);
}

std::vector<ScriptHistory::Version> ScriptHistory::list() const
{
    std::vector<Version> versions;
    std::error_code error;
    if (leadsElsewhere())
        return versions;
    for (fs::directory_iterator it(m_folder, error), end; !error && it != end; it.increment(error)) {
        const auto number = numberOf(it->path());
        if (!number)
            continue;
        if (const auto document = readDocument(m_folder, *number))
            versions.push_back(versionOf(*number, *document));
    }
    std::sort(versions.begin(), versions.end(), [](const auto& a, const auto& b) { return a.number > b.number; });
    return versions;
}

Result<ScriptHistory::Version> ScriptHistory::keep(const ScriptProject& project, TimeNs now)
{
    if (const auto valid = project.validate(); !valid)
        return valid.error();
    if (leadsElsewhere())
        return Error("file.create_failed", {{"path", m_folder.string()}, {"reason", "it is a link"}});
    const auto versions = list();
    const std::string digest = project.digest();
    if (!versions.empty() && versions.front().digest == digest)
        return versions.front();
    std::error_code error;
    fs::create_directories(m_folder, error);
    std::uint64_t newest = 0; // also of damaged ones: no number is used twice
    for (fs::directory_iterator it(m_folder, error), end; !error && it != end; it.increment(error))
        newest = std::max(newest, numberOf(it->path()).value_or(0));
    const Version version{newest + 1, now, digest, {}};
    Json document = {
        {"format", 1}, {"time", now}, {"digest", digest}, {"main", project.main}, {"files", Json::object()}};
    for (const auto& [path, text] : project.files)
        document["files"][path] = text;
    if (const auto written = write(m_folder, version.number, document); !written)
        return written.error();
    std::size_t kept = 1;
    for (const auto& old : versions) {
        if (old.label.empty() && ++kept > kMostKept)
            fs::remove(m_folder / fileName(old.number), error);
    }
    return version;
}

Result<ScriptProject> ScriptHistory::read(std::uint64_t number) const
{
    const auto document = readDocument(m_folder, number);
    if (!document)
        return document.error();
    ScriptProject project;
    project.main = document->value("main", project.main);
    for (const auto& [path, text] : (*document)["files"].items()) {
        if (!text.is_string())
            return damaged(number, "a text of it is none");
        project.files.emplace(path, text.get<std::string>());
    }
    if (!project.validate() || project.digest() != (*document)["digest"].get<std::string>())
        return damaged(number, "its texts are others than those that were kept");
    return project;
}

Result<void> ScriptHistory::label(std::uint64_t number, const std::string& label)
{
    if (label.size() > kMostLabel || label.find('\n') != label.npos)
        return Error("script.label_invalid",
                     {{"field", "label"}, {"value", label}, {"remedy", "write one line of at most 60 characters"}});
    auto document = readDocument(m_folder, number);
    if (!document)
        return document.error();
    (*document)["label"] = label;
    return write(m_folder, number, *document);
}

// Comparison

} // namespace wh
