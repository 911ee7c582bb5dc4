// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace wh {
class FileEventLog;
struct Report;
} // namespace wh

namespace wh::cli {

class CliContext;

/// Whether a file could be written there: its folder is there and lets us, and nothing but a file stands in its place.
/// Tries it, leaving nothing behind. @return cli.output_unwritable {option, path, reason, remedy}
Result<void> checkWritable(std::string_view option, const std::string& path);
/// "auto", "always" or "never" of --color. @return cli.bad_value
Result<bool> useColour(const CliContext& context, const std::string& colour);

/// Where the report of a run goes: standard output as text or JSON, and the files that are asked for. What can be known
/// beforehand is checked before the run, which may take long.
class RunOutputs
{
public:
    void addTo(CLI::App& command);
    /// @param inputs  files that are read: none of them is overwritten
    void check(const CliContext& context, const std::vector<std::string>& inputs, std::vector<Error>& mistakes);
    /// Null where none is asked for. @return what FileEventLog::open() answers
    Result<std::unique_ptr<FileEventLog>> openJournal() const;
    /// Prints the report, then writes the files and prints their paths. A file that cannot be written costs neither the
    /// report nor another file. @return why files could not be written
    /// @param other  of a run's second market: printed after the first (as JSON: a list of both), its tables in the
    /// folder "other" and its page beside the first's, with "other" in its name
    std::vector<Error> write(const CliContext& context, const Report& report, const Report* other = nullptr) const;
    bool progress() const { return m_progress; }
    bool wantsJournal() const { return !m_journal.empty(); }

private:
    void print(const CliContext& context, const Report& report, const Report* other) const;
    static void writeFiles(const Report& report, const std::filesystem::path& csv, const std::filesystem::path& html,
                           std::string& paths, std::vector<Error>& failures);

    std::vector<std::string> m_html;
    std::vector<std::string> m_csv;
    std::vector<std::string> m_journal;
    std::string m_colour = "auto";
    bool m_isColoured = false;
    bool m_progress = false;
};

} // namespace wh::cli
