// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace wh {

/// Holds the `#include` lines of a source tree against the module graph that CMake wrote down, since a link list alone
/// stops no include: every module's headers lie below one include root. A value; reads files, keeps none open.
///
/// The graph is one line per module: "name folder link link …". A folder belongs to the module with the longest folder
/// that is a prefix of it, so a plugin's folder answers for itself.
class LayerCheck
{
public:
    /// What was found wrong, as "path: what", in the order of the paths.
    using Findings = std::vector<std::string>;

    LayerCheck(std::filesystem::path sourceRoot, std::string_view graph);

    const std::map<std::string, std::string>& folderOfModule() const { return m_folderOf; }
    /// The module and all that it links, directly or not.
    std::set<std::string> reachable(const std::string& module) const;
    /// Links to modules that do not exist, and circles among those that do.
    Findings graphFaults() const;
    /// Includes by files of this module of modules that it does not link, of sibling plugins, and of unrooted paths.
    Findings includeFaults(const std::string& module) const;
    /// Files below `top` in whose folder no module is at home: nobody builds them, nobody checks them.
    Findings homelessFiles(const std::string& top) const;
    /// Includes by files below `top` of files that are neither in `allowed` nor below a folder in it.
    Findings strayIncludes(const std::string& top, const std::set<std::string>& allowed) const;
    /// Links of modules below `top` to modules at home in a folder that is neither in `allowed` nor below one of it.
    Findings strayLinks(const std::string& top, const std::set<std::string>& allowed) const;
    /// Includes of Qt by files below `top`; with `guiOnly`, those of its windowed parts only.
    Findings qtIncludes(const std::string& top, bool guiOnly) const;
    /// Sources below `top` without the licence line on line 1, and headers without `#pragma once`.
    Findings headFaults(const std::string& top) const;
    /// Headers below `top` that use a name which Qt defines as a macro: whoever includes Qt first could not read them.
    Findings qtKeywords(const std::string& top) const;
    /// Types at the top of a namespace that two headers below `top` define: no file may include both, and what the
    /// compiler makes of one (a vector's destructor) is taken for the other where they are linked together.
    Findings doubleTypes(const std::string& top) const;
    /// Headers below `top` that are not among `listed`, and so in no header set that is compiled alone.
    Findings unlistedHeaders(const std::string& top, const std::set<std::string>& listed) const;

private:
    struct Include
    {
        std::string path;
        bool quoted = false;
    };

    std::vector<std::string> filesBelow(const std::string& top, const std::set<std::string>& extensions) const;
    std::string textOf(const std::string& file) const;
    std::vector<Include> includesOf(const std::string& file) const;
    /// The modules at home in the folder that owns this path: almost always one, none for a stranger.
    std::set<std::string> ownersOf(std::string_view path) const;

    std::filesystem::path m_root;
    std::map<std::string, std::string> m_folderOf;
    std::map<std::string, std::set<std::string>> m_modulesIn;
    std::map<std::string, std::set<std::string>> m_linksOf;
};

} // namespace wh
