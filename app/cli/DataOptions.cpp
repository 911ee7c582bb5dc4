// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/DataOptions.h"

#include "app/cli/CliContext.h"
#include "app/cli/ProgressLine.h"
#include "core/data/OpenRecording.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <system_error>

namespace wh::cli {

void DataOptions::addTo(CLI::App& command, const char* name, const char* description)
{
    command.add_option(name, m_data, description)->type_name("ID|FILE");
}

void DataOptions::addForeignTo(CLI::App& command)
{
    const auto before = command.get_options();
    command
        .add_option("--instrument", m_texts.instrument, "Of foreign files: VENUE:BASE/QUOTE (default file:BASE/QUOTE)")
        ->type_name("NAME");
    addImportOptions(command, m_texts);
    for (auto* option : command.get_options()) {
        if (std::find(before.begin(), before.end(), option) == before.end())
            option->group("Foreign files");
    }
}

std::shared_ptr<const Tape> DataOptions::open(CliContext& context, bool progress, std::vector<Error>& mistakes) const
{
    const auto settings = importSettings(m_texts, context.importers(), mistakes);
    if (m_data.empty())
        mistakes.push_back(
            Error("cli.missing",
                  {{"what", "--data"}, {"remedy", "name a recording; `wheelhouse-cli data list` shows them"}}));
    std::error_code ignored;
    for (const auto& name : m_data) {
        if (std::filesystem::is_directory(name, ignored))
            mistakes.push_back(
                Error("cli.bad_value", {{"option", "--data"},
                                        {"value", '"' + name + '"'},
                                        {"reason", "it is a folder"},
                                        {"remedy", "name files, or give a catalogue's folder as --catalog"}}));
    }
    const bool isFile = std::any_of(m_data.begin(), m_data.end(), [&](const std::string& name) {
        return std::filesystem::is_regular_file(name, ignored);
    });
    const bool isFolder = std::any_of(m_data.begin(), m_data.end(), [&](const std::string& name) {
        return std::filesystem::is_directory(name, ignored);
    });
    // An import may take long: not for a command line that is wrong anyway.
    if (m_data.empty() || isFolder || (isFile && !mistakes.empty()))
        return nullptr;
    const auto catalogue = context.catalogue();
    if (!catalogue) {
        mistakes.push_back(catalogue.error());
        return nullptr;
    }
    ProgressLine line(context, progress, ProgressLine::Unit::Bytes);
    auto tape = openRecording(m_data, *catalogue, context.importers(), settings, line.control());
    if (tape)
        return std::move(*tape);
    mistakes.push_back(tape.error());
    return nullptr;
}

std::vector<std::string> DataOptions::wordsToRepeat(const CliContext& context) const
{
    std::vector<std::string> words = {"--data"};
    words.insert(words.end(), m_data.begin(), m_data.end());
    const auto add = [&](const char* option, const std::string& value) {
        if (value.empty())
            return;
        words.emplace_back(option);
        words.push_back(value);
    };
    add("--catalog", context.catalogueFolder);
    add("--instrument", m_texts.instrument);
    add("--format", m_texts.format);
    add("--tick", m_texts.tick);
    add("--lot", m_texts.lot);
    add("--kind", m_texts.kind);
    add("--multiplier", m_texts.multiplier);
    for (const auto& column : m_texts.columns)
        add("--column", column);
    add("--skip-bad", m_texts.skipBad);
    if (m_texts.roundPrices)
        words.emplace_back("--round-prices");
    return words;
}

} // namespace wh::cli
