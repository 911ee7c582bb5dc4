// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/arch/LayerCheck.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <fstream>
#include <functional>
#include <iterator>
#include <regex>
#include <sstream>

namespace wh {

namespace {

const std::set<std::string> kCode{".h", ".cpp"};
const std::set<std::string> kTopFolders{"app", "core", "tests", "ui"};

/// "wh::rules." of the plugin "wh::rules.position", empty for a module that is no plugin.
std::string_view pluginSet(std::string_view module)
{
    const auto dot = module.rfind('.');
    return dot == std::string_view::npos ? std::string_view() : module.substr(0, dot + 1);
}

bool isBelow(std::string_view path, std::string_view folder)
{
    return path.size() > folder.size() && path.starts_with(folder) && path[folder.size()] == '/';
}

bool isWordPart(char c)
{
    return c == '_' || std::isalnum(static_cast<unsigned char>(c)) != 0;
}

bool hasWord(std::string_view line, std::string_view word)
{
    for (auto at = line.find(word); at != line.npos; at = line.find(word, at + 1)) {
        const auto end = at + word.size();
        if ((at == 0 || !isWordPart(line[at - 1])) && (end == line.size() || !isWordPart(line[end])))
            return true;
    }
    return false;
}

/// <QtCore/QString>, <QString>, <QtGlobal>, "qobject.h".
bool isQt(std::string_view header)
{
    if (header.size() < 2)
        return false;
    const auto second = static_cast<unsigned char>(header[1]);
    if (header[0] == 'Q' && std::isupper(second) != 0)
        return true;
    return header.starts_with("Qt") || (header.starts_with("qt") && header.ends_with(".h")) ||
           (header.ends_with(".h") && header.starts_with("q") && header.find('/') == std::string_view::npos);
}

bool isQtGui(std::string_view header)
{
    constexpr std::array modules{"QtGui", "QtWidgets", "QtQuick", "QtCharts", "QtOpenGL", "QtPrintSupport", "QtSvg"};
    // Without its module's name a header of Qt Gui looks like any other: the ones one reaches for first.
    constexpr std::array classes{"QApplication", "QGuiApplication", "QWidget",   "QMainWindow", "QDialog",
                                 "QIcon",        "QPixmap",         "QImage",    "QPainter",    "QColor",
                                 "QFont",        "QWindow",         "QPalette",  "QPen",        "QBrush",
                                 "QAction",      "QMenu",           "QClipboard"};
    return std::any_of(modules.begin(), modules.end(),
                       [header](std::string_view name) { return header.starts_with(name); }) ||
           std::find(classes.begin(), classes.end(), header) != classes.end();
}

} // namespace

LayerCheck::LayerCheck(std::filesystem::path sourceRoot, std::string_view graph) : m_root(std::move(sourceRoot))
{
    std::istringstream lines{std::string(graph)};
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        std::string module;
        std::string folder;
        if (!(words >> module >> folder))
            continue;
        m_folderOf[module] = folder;
        m_modulesIn[folder].insert(module);
        auto& links = m_linksOf[module];
        for (std::string link; words >> link;)
            links.insert(link);
    }
}

std::set<std::string> LayerCheck::reachable(const std::string& module) const
{
    std::set<std::string> seen{module};
    std::vector<std::string> open{module};
    while (!open.empty()) {
        const auto links = m_linksOf.find(open.back());
        open.pop_back();
        if (links == m_linksOf.end())
            continue;
        for (const auto& link : links->second) {
            if (seen.insert(link).second)
                open.push_back(link);
        }
    }
    return seen;
}

LayerCheck::Findings LayerCheck::graphFaults() const
{
    Findings findings;
    for (const auto& [module, links] : m_linksOf) {
        for (const auto& link : links) {
            if (link.starts_with("wh::") && !m_linksOf.contains(link))
                findings.push_back(module + ": links " + link + ", which is no module");
            if (reachable(link).contains(module))
                findings.push_back(module + ": links " + link + ", which links back to it");
        }
    }
    return findings;
}

LayerCheck::Findings LayerCheck::includeFaults(const std::string& module) const
{
    Findings findings;
    const auto folder = m_folderOf.find(module);
    if (folder == m_folderOf.end())
        return {module + ": is no module"};
    const auto allowed = reachable(module);
    const auto siblings = pluginSet(module);
    for (const auto& file : filesBelow(folder->second, kCode)) {
        const auto owners = ownersOf(file);
        if (!owners.contains(module))
            continue; // a nested module answers for itself
        for (const auto& include : includesOf(file)) {
            const auto targets = ownersOf(include.path);
            if (targets.empty()) {
                if (include.quoted)
                    findings.push_back(file + ": includes \"" + include.path + "\", which lies in no module");
                continue;
            }
            const auto isAllowed = [&](const std::string& target) {
                // Two modules may share a folder; a plugin never reaches a sibling, whatever it links.
                const bool sibling = !siblings.empty() && target != module && target.starts_with(siblings);
                return owners.contains(target) || (allowed.contains(target) && !sibling);
            };
            if (std::none_of(targets.begin(), targets.end(), isAllowed)) {
                findings.push_back(file + ": includes " + include.path + " of " + *targets.begin() + ", which " +
                                   module + " does not link");
            }
        }
    }
    return findings;
}

LayerCheck::Findings LayerCheck::homelessFiles(const std::string& top) const
{
    Findings findings;
    for (const auto& file : filesBelow(top, kCode)) {
        if (ownersOf(file).empty())
            findings.push_back(file + ": lies in no module's folder");
    }
    return findings;
}

LayerCheck::Findings LayerCheck::strayIncludes(const std::string& top, const std::set<std::string>& allowed) const
{
    Findings findings;
    for (const auto& file : filesBelow(top, kCode)) {
        for (const auto& include : includesOf(file)) {
            const auto first = include.path.substr(0, include.path.find('/'));
            const bool ours = include.quoted || kTopFolders.contains(first);
            const auto within = [&](const std::string& one) {
                return include.path == one || isBelow(include.path, one);
            };
            if (ours && std::none_of(allowed.begin(), allowed.end(), within))
                findings.push_back(file + ": includes " + include.path);
        }
    }
    return findings;
}

LayerCheck::Findings LayerCheck::strayLinks(const std::string& top, const std::set<std::string>& allowed) const
{
    Findings findings;
    for (const auto& [module, links] : m_linksOf) {
        if (!isBelow(m_folderOf.at(module), top))
            continue;
        for (const auto& link : links) {
            const auto folder = m_folderOf.find(link);
            const auto within = [&](const std::string& one) {
                return folder->second == one || isBelow(folder->second, one);
            };
            if (folder != m_folderOf.end() && std::none_of(allowed.begin(), allowed.end(), within))
                findings.push_back(module + ": links " + link);
        }
    }
    return findings;
}

LayerCheck::Findings LayerCheck::qtIncludes(const std::string& top, bool guiOnly) const
{
    Findings findings;
    for (const auto& file : filesBelow(top, kCode)) {
        for (const auto& include : includesOf(file)) {
            if (guiOnly ? isQtGui(include.path) : isQt(include.path))
                findings.push_back(file + ": includes " + include.path);
        }
    }
    return findings;
}

LayerCheck::Findings LayerCheck::headFaults(const std::string& top) const
{
    constexpr std::string_view licence = "SPDX-License-Identifier: GPL-3.0-or-later";
    Findings findings;
    for (const auto& file : filesBelow(top, {".h", ".cpp", ".txt", ".cmake"})) {
        const bool cmake = file.ends_with("CMakeLists.txt") || file.ends_with(".cmake");
        if (file.ends_with(".txt") && !cmake)
            continue;
        const auto text = textOf(file);
        const auto line = text.substr(0, text.find('\n'));
        if (line != (cmake ? "# " : "// ") + std::string(licence))
            findings.push_back(file + ": line 1 is not the licence line");
        if (file.ends_with(".h") && text.find("\n#pragma once\n") == std::string::npos)
            findings.push_back(file + ": has no #pragma once");
    }
    return findings;
}

LayerCheck::Findings LayerCheck::qtKeywords(const std::string& top) const
{
    constexpr std::array<std::string_view, 5> keywords{"slots", "signals", "emit", "foreach", "forever"};
    Findings findings;
    for (const auto& file : filesBelow(top, {".h"})) {
        std::istringstream lines(textOf(file));
        for (std::string line; std::getline(lines, line);) {
            line.resize(std::min(line.find("//"), line.size()));
            for (const auto keyword : keywords) {
                if (hasWord(line, keyword))
                    findings.push_back(file + ": uses " + std::string(keyword));
            }
        }
    }
    return findings;
}

LayerCheck::Findings LayerCheck::doubleTypes(const std::string& top) const
{
    // The tree's own format: a namespace and what is in it stand at the left margin, what is within a type does not.
    static const std::regex opening(R"(^namespace ([\w:]+) \{$)");
    static const std::regex type(R"(^(?:struct|class|enum class) (\w+)(?: final)?(?: :.*)?(?: \{.*)?$)");
    Findings findings;
    std::map<std::string, std::string> files;
    for (const auto& file : filesBelow(top, {".h"})) {
        std::istringstream lines(textOf(file));
        std::string space;
        std::string inTemplate;
        for (std::string line; std::getline(lines, line);) {
            std::smatch found;
            if (std::regex_match(line, found, opening))
                space = found[1].str() + "::";
            else if (line.starts_with("} // namespace"))
                space.clear();
            else if (!inTemplate.starts_with("template<>") && std::regex_match(line, found, type)) {
                const auto [first, isNew] = files.emplace(space + found[1].str(), file);
                if (!isNew && first->second != file)
                    findings.push_back(file + ": defines " + first->first + " like " + first->second);
            }
            inTemplate = line;
        }
    }
    return findings;
}

LayerCheck::Findings LayerCheck::unlistedHeaders(const std::string& top, const std::set<std::string>& listed) const
{
    Findings findings;
    for (const auto& file : filesBelow(top, {".h"})) {
        if (!listed.contains(file))
            findings.push_back(file + ": stands in no HEADERS list");
    }
    return findings;
}

std::vector<std::string> LayerCheck::filesBelow(const std::string& top, const std::set<std::string>& extensions) const
{
    std::vector<std::string> files;
    std::error_code missing; // a folder of the plan that is not built yet has no files
    std::filesystem::recursive_directory_iterator it(m_root / top, missing);
    for (; !missing && it != std::filesystem::recursive_directory_iterator(); it.increment(missing)) {
        if (it->is_regular_file() && extensions.contains(it->path().extension().string()))
            files.push_back(it->path().lexically_relative(m_root).generic_string());
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::string LayerCheck::textOf(const std::string& file) const
{
    std::ifstream stream(m_root / file, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(stream), {}};
    std::erase(text, '\r'); // a checkout on Windows
    return text;
}

std::vector<LayerCheck::Include> LayerCheck::includesOf(const std::string& file) const
{
    std::vector<Include> includes;
    std::istringstream lines(textOf(file));
    for (std::string line; std::getline(lines, line);) {
        std::string_view rest = line;
        const auto skip = [&rest](std::string_view word) {
            const auto start = rest.find_first_not_of(" \t");
            if (start == std::string_view::npos || !rest.substr(start).starts_with(word))
                return false;
            rest.remove_prefix(start + word.size());
            return true;
        };
        if (!skip("#") || !skip("include"))
            continue;
        const bool quoted = skip("\"");
        if (!quoted && !skip("<"))
            continue; // a macro's name: what it stands for cannot be seen here
        std::string path(rest.substr(0, rest.find(quoted ? '"' : '>')));
        if (!path.ends_with(".moc"))
            includes.push_back({std::move(path), quoted});
    }
    return includes;
}

std::set<std::string> LayerCheck::ownersOf(std::string_view path) const
{
    for (auto slash = path.rfind('/'); slash != std::string_view::npos; slash = path.rfind('/')) {
        path = path.substr(0, slash);
        const auto found = m_modulesIn.find(std::string(path));
        if (found != m_modulesIn.end())
            return found->second;
    }
    return {};
}

} // namespace wh
