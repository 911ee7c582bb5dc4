// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/ScriptProject.h"

#include "core/base/File.h"
#include "core/base/Utf8.h"

#include <xxhash.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <system_error>
#include <vector>

namespace wh {

namespace {

Error invalid(std::string field, std::string value, std::string remedy)
{
    return Error("script.project_invalid",
                 {{"field", std::move(field)}, {"value", std::move(value)}, {"remedy", std::move(remedy)}});
}

bool isPathCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '_' ||
           c == '-';
}

bool isScript(const std::filesystem::path& path)
{
    return path.extension() == ".js" || path.extension() == ".mjs";
}

/// Within a folder that readScriptProject() does not look into.
bool isPassedOver(const std::filesystem::path& path)
{
    const auto folder = path.parent_path();
    return std::any_of(folder.begin(), folder.end(), [](const std::filesystem::path& part) {
        return part.string().starts_with('.') || part == "node_modules";
    });
}

/// Links are not followed. Of one that the project would need it is said; another is passed over.
Result<void> checkLinks(const ScriptProject& project, const std::vector<std::filesystem::path>& links)
{
    constexpr const char* kRemedy = "it is a link, and those are not followed: put the file itself there";
    for (const auto& link : links) {
        if (link.generic_string() == project.main)
            return invalid("main", project.main, kRemedy);
        const std::string name = link.filename().string();
        for (const auto& [path, text] : project.files) {
            if (text.find('/' + name + '\'') != text.npos || text.find('/' + name + '"') != text.npos)
                return invalid(path, link.generic_string(), kRemedy);
        }
    }
    return {};
}

/// Each with its length, so that no two projects give the same bytes.
class Digest
{
public:
    Digest() : m_state(XXH3_createState()) { XXH3_128bits_reset(m_state); }
    Digest(const Digest&) = delete;
    Digest& operator=(const Digest&) = delete;
    ~Digest() { XXH3_freeState(m_state); }

    void add(std::string_view text)
    {
        std::array<unsigned char, 8> size{};
        for (std::size_t i = 0; i < size.size(); ++i)
            size[i] = static_cast<unsigned char>(static_cast<std::uint64_t>(text.size()) >> (8 * i));
        XXH3_128bits_update(m_state, size.data(), size.size());
        XXH3_128bits_update(m_state, text.data(), text.size());
    }
    std::string hexadecimal() const
    {
        XXH128_canonical_t bytes;
        XXH128_canonicalFromHash(&bytes, XXH3_128bits_digest(m_state));
        std::string text;
        for (const unsigned char byte : bytes.digest) {
            text += "0123456789abcdef"[byte >> 4];
            text += "0123456789abcdef"[byte & 15];
        }
        return text;
    }

private:
    XXH3_state_t* m_state;
};

} // namespace

std::string ScriptProject::digest() const
{
    Digest digest;
    digest.add(main);
    for (const auto& [path, text] : files) {
        digest.add(path);
        digest.add(text);
    }
    return digest.hexadecimal();
}

Result<void> ScriptProject::validate() const
{
    if (files.size() > kMaxFiles)
        return invalid("files", std::to_string(files.size()), "keep a project to 64 files");
    std::size_t bytes = 0;
    for (const auto& [path, text] : files) {
        const auto normal = normalisedScriptPath(path);
        if (!normal)
            return normal.error();
        if (*normal != path)
            return invalid("files", path, "write it as " + *normal);
        if (!isScript(path) || isPassedOver(path))
            return invalid("files", path, "name files .js or .mjs, in no folder that begins with a dot");
        if (!isUtf8(text))
            return invalid(path, path, "save the file as UTF-8");
        bytes += text.size();
    }
    if (bytes > kMaxBytes)
        return invalid("files", std::to_string(bytes) + " bytes", "keep a project's texts to 1 MB together");
    if (!files.contains(main))
        return invalid("main", main, "the project has no file of that name: a strategy begins there");
    return {};
}

Result<std::string> normalisedScriptPath(std::string_view path)
{
    const auto refuse = [path](const char* remedy) {
        return invalid("path", std::string(path.substr(0, 400)), remedy);
    };
    if (path.empty() || path.front() == '/')
        return refuse("give a path relative to the project's folder");
    std::string normal;
    for (std::size_t from = 0; from <= path.size();) {
        const std::size_t end = std::min(path.find('/', from), path.size());
        const std::string_view part = path.substr(from, end - from);
        from = end + 1;
        if (part == "..")
            return refuse("a project's files lie in its folder");
        for (const char c : part) {
            if (!isPathCharacter(c))
                return refuse("name files with letters, digits, '.', '_' and '-'");
        }
        if (!part.empty() && part != ".")
            normal += (normal.empty() ? "" : "/") + std::string(part);
    }
    if (normal.empty() || path.back() == '/')
        return refuse("give a path relative to the project's folder");
    if (normal.size() > ScriptProject::kMaxPathBytes)
        return refuse("keep paths to 200 characters");
    return normal;
}

Result<ScriptProject> readScriptProject(const std::filesystem::path& folder, std::string_view main)
{
    namespace fs = std::filesystem;
    const auto unreadable = [](const fs::path& path, const std::error_code& code) {
        return Error("script.project_unreadable", {{"path", path.string()}, {"reason", code.message()}});
    };
    ScriptProject project;
    project.main = main;
    std::error_code code;
    fs::recursive_directory_iterator entry(folder, code);
    if (code)
        return unreadable(folder, code);
    std::size_t bytes = 0;
    std::vector<fs::path> links;
    for (; entry != fs::recursive_directory_iterator(); entry.increment(code)) {
        const fs::path& path = entry->path();
        const std::string name = path.filename().string();
        const auto status = entry->symlink_status(code);
        if (code)
            return unreadable(path, code);
        if (fs::is_directory(status) && (name.starts_with('.') || name == "node_modules"))
            entry.disable_recursion_pending();
        if (fs::is_symlink(status) && isScript(path))
            links.push_back(path.lexically_relative(folder));
        if (!fs::is_regular_file(status) || !isScript(path))
            continue;
        const auto normal = normalisedScriptPath(path.lexically_relative(folder).generic_string());
        if (!normal)
            return normal.error();
        auto text = readTextFile(path, ScriptProject::kMaxBytes);
        if (!text)
            return std::move(text).error();
        bytes += text->size();
        project.files.emplace(*normal, *std::move(text));
        if (project.files.size() > ScriptProject::kMaxFiles || bytes > ScriptProject::kMaxBytes)
            break; // validate() says so
    }
    if (code)
        return unreadable(folder, code);
    if (auto linked = checkLinks(project, links); !linked)
        return std::move(linked).error();
    if (auto valid = project.validate(); !valid)
        return std::move(valid).error();
    return project;
}

} // namespace wh
