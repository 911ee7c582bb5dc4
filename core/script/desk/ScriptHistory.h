// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/LineDiff.h"
#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/script/ScriptProject.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace wh {

/// The versions of one script, in its own folder (.wheelhouse/history): each a whole project in a file of its own, by
/// number. A file is written once, in one step; only its label is written anew. Holds no state but its path; one thread
/// at a time writes.
class ScriptHistory
{
public:
    static constexpr std::size_t kMostKept = 500; ///< without a label; older ones go

    struct Version
    {
        std::uint64_t number = 0; ///< from 1, never used twice
        TimeNs time = 0;
        std::string digest; ///< ScriptProject::digest()
        std::string label;
        bool operator==(const Version&) const = default;
    };

    /// @param folder  of the script
    explicit ScriptHistory(std::filesystem::path folder);

    /// Newest first. What cannot be read is left out. Empty where there is none, or a link in its place.
    std::vector<Version> list() const;
    /// Keeps a project as the newest version; the newest one itself where it is the same.
    /// @return script.project_invalid, file.create_failed, file.write_failed
    Result<Version> keep(const ScriptProject& project, TimeNs now);
    /// @return script.no_version {value, remedy}, script.version_damaged {value, reason}
    Result<ScriptProject> read(std::uint64_t number) const;
    /// Names a version; empty takes the name away. At most 60 characters. @return those of read(), file.write_failed,
    /// script.label_invalid {field, value, remedy}
    Result<void> label(std::uint64_t number, const std::string& label);

private:
    bool leadsElsewhere() const;

    std::filesystem::path m_folder;
};

} // namespace wh
