// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/RunOutputs.h"

#include "app/cli/CliContext.h"
#include "core/analytics/JsonWriter.h"
#include "core/analytics/ReportCsv.h"
#include "core/analytics/ReportHtml.h"
#include "core/analytics/ReportJson.h"
#include "core/analytics/ReportText.h"
#include "core/base/File.h"
#include "core/storage/FileEventLog.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <cstdio>
#include <filesystem>
#include <system_error>

namespace wh::cli {

namespace fs = std::filesystem;

namespace {

constexpr const char* kOther = "other";

Error unwritable(std::string_view option, const std::string& path, std::string reason, const char* remedy)
{
    return Error("cli.output_unwritable",
                 {{"option", std::string(option)}, {"path", path}, {"reason", std::move(reason)}, {"remedy", remedy}});
}

Result<void> checkFolder(std::string_view option, const std::string& path)
{
    std::error_code error;
    if (path.empty())
        return unwritable(option, path, "it has no name", "give a folder");
    if (fs::exists(path, error)) {
        if (!fs::is_directory(path, error))
            return unwritable(option, path, "it is a file", "give a folder");
    } else if (!fs::create_directories(path, error)) {
        return unwritable(option, path, error.message(), "give a folder that can be written to");
    }
    return AtomicFile::create(fs::path(path) / "report")
               ? Result<void>()
               : unwritable(option, path, "files cannot be made in it", "give a folder that can be written to");
}

} // namespace

Result<void> checkWritable(std::string_view option, const std::string& path)
{
    std::error_code error;
    if (path.empty())
        return unwritable(option, path, "it has no name", "give a file");
    if (fs::is_directory(path, error))
        return unwritable(option, path, "it is a folder", "give a file");
    if (fs::exists(path, error) && !fs::is_regular_file(path, error))
        return unwritable(option, path, "it is no regular file", "give a file");
    const auto probe = AtomicFile::create(path); // goes again, since it is not committed
    if (!probe)
        return unwritable(option, path, std::string(probe.error().field("reason")),
                          "give a file in a folder that exists and can be written to");
    return {};
}

Result<bool> useColour(const CliContext& context, const std::string& colour)
{
    if (colour == "auto")
        return context.useColour();
    if (colour == "always" || colour == "never")
        return colour == "always";
    return Error("cli.bad_value", {{"option", "--color"},
                                   {"value", '"' + colour.substr(0, 80) + '"'},
                                   {"reason", "it is none of auto, always and never"}});
}

void RunOutputs::addTo(CLI::App& command)
{
    const auto add = [&](const char* name, std::vector<std::string>& texts, const char* description,
                         const char* placeholder) {
        command.add_option(name, texts, description)
            ->type_name(placeholder)
            ->expected(1)
            ->take_all()
            ->allow_extra_args(false)
            ->group("Output");
    };
    add("--html", m_html, "The report as one page with charts", "FILE");
    add("--csv", m_csv, "Fills, trades and equity as tables, in a folder", "DIR");
    add("--journal", m_journal, "Every intent, refusal and answer, a JSON line each", "FILE");
    command.add_option("--color", m_colour, "auto, always or never")->type_name("WHEN")->group("Output");
    command.add_flag("--progress", m_progress, "Progress on standard error, also when it is no terminal")
        ->group("Output");
}

void RunOutputs::check(const CliContext& context, const std::vector<std::string>& inputs, std::vector<Error>& mistakes)
{
    std::vector<std::string> taken = inputs;
    const auto checkOne = [&](const char* option, const std::vector<std::string>& paths) {
        if (paths.empty())
            return;
        if (paths.size() > 1)
            mistakes.push_back(Error("parameter.duplicate", {{"field", option}, {"remedy", "give it only once"}}));
        const auto& path = paths.front();
        std::error_code error;
        for (const auto& other : taken) {
            if (other == path || fs::equivalent(other, path, error)) {
                mistakes.push_back(unwritable(option, path, "the command names it already", "give another file"));
                return;
            }
        }
        taken.push_back(path);
        const auto checked =
            std::string_view(option) == "--csv" ? checkFolder(option, path) : checkWritable(option, path);
        if (!checked)
            mistakes.push_back(checked.error());
    };
    checkOne("--html", m_html);
    checkOne("--csv", m_csv);
    checkOne("--journal", m_journal);
    std::error_code error;
    // A journal is only ever appended to, and a second run in it would be no journal of either.
    if (!m_journal.empty() && fs::is_regular_file(m_journal.front(), error) &&
        fs::file_size(m_journal.front(), error) > 0)
        mistakes.push_back(unwritable("--journal", m_journal.front(), "it holds something already",
                                      "give a new file, or remove it first"));
    const auto coloured = useColour(context, m_colour);
    if (coloured)
        m_isColoured = *coloured;
    else
        mistakes.push_back(coloured.error());
}

Result<std::unique_ptr<FileEventLog>> RunOutputs::openJournal() const
{
    if (m_journal.empty())
        return std::unique_ptr<FileEventLog>();
    std::error_code error;
    const bool wasThere = fs::exists(m_journal.front(), error);
    // Nothing depends on it after a crash: the backtest can be run again.
    auto journal = FileEventLog::open(m_journal.front(), FileEventLog::Sync::Never);
    if (!journal && !wasThere)
        fs::remove(m_journal.front(), error); // begun, and not a line in it
    return journal;
}

void RunOutputs::print(const CliContext& context, const Report& report, const Report* other) const
{
    if (context.json) {
        JsonWriter json([](std::string_view piece) { std::fwrite(piece.data(), 1, piece.size(), stdout); });
        if (other)
            json.beginArray();
        writeReport(json, report);
        if (other) {
            writeReport(json, *other);
            json.endArray();
        }
        json.flush();
        return;
    }
    context.printColoured(reportText(report, {.colour = m_isColoured}));
    if (other)
        context.printColoured("\nThe other market\n\n" + reportText(*other, {.colour = m_isColoured}));
}

/// Where each is asked for.
void RunOutputs::writeFiles(const Report& report, const fs::path& csv, const fs::path& html, std::string& paths,
                            std::vector<Error>& failures)
{
    if (!csv.empty()) {
        if (const auto written = writeReportCsv(report.run, csv); !written) {
            failures.push_back(written.error());
        } else {
            for (const char* const name : {"fills.csv", "trades.csv", "equity.csv"})
                paths += (csv / name).string() + '\n';
        }
    }
    if (!html.empty()) {
        if (const auto written = writeReportHtml(report, html.string()); !written)
            failures.push_back(written.error());
        else
            paths += html.string() + '\n';
    }
}

std::vector<Error> RunOutputs::write(const CliContext& context, const Report& report, const Report* other) const
{
    print(context, report, other);
    std::string paths;
    std::vector<Error> failures;
    const fs::path csv = m_csv.empty() ? fs::path() : fs::path(m_csv.front());
    const fs::path html = m_html.empty() ? fs::path() : fs::path(m_html.front());
    writeFiles(report, csv, html, paths, failures);
    if (!m_journal.empty())
        paths += m_journal.front() + '\n';
    if (other) {
        fs::path page = html;
        if (!page.empty())
            page.replace_filename(html.stem().string() + '.' + kOther + html.extension().string());
        writeFiles(*other, csv.empty() ? csv : csv / kOther, page, paths, failures);
    }
    if (!paths.empty())
        context.print("\nWritten\n" + paths);
    return failures;
}

} // namespace wh::cli
