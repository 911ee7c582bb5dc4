// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ImportOptions.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

namespace wh::cli {

namespace {

Error badValue(const char* option, const std::string& value, const char* reason)
{
    return Error("cli.bad_value", {{"option", option}, {"value", '"' + value + '"'}, {"reason", reason}});
}

Result<void> readPositive(const char* option, const std::string& text, std::optional<Decimal>& into)
{
    if (text.empty())
        return {};
    const auto value = Decimal::parse(text);
    if (!value || value->sign() <= 0)
        return badValue(option, text, "give a number above 0, as in 0.01");
    into = *value;
    return {};
}

} // namespace

void addImportOptions(CLI::App& command, ImportOptionTexts& texts)
{
    command.add_option("--format", texts.format, "One of `data formats`; told by content where it is not given")
        ->type_name("F");
    command.add_option("--tick", texts.tick, "Smallest step of the price; found from the data where it is not given")
        ->type_name("X");
    command.add_option("--lot", texts.lot, "Smallest step of a quantity, likewise")->type_name("X");
    command.add_option("--kind", texts.kind, "spot, linear or inverse")->type_name("K");
    command.add_option("--multiplier", texts.multiplier, "What one contract is of base (linear) or quote (inverse)")
        ->type_name("X");
    command.add_option("--column", texts.columns, "A setting of the format, mostly which column is which: k=v")
        ->type_name("K=V")
        ->expected(1)
        ->take_all()
        ->allow_extra_args(false);
    // CLI11 2.1 takes -3 for a count: 2^64 − 3 bad lines.
    const auto isCount = [](const std::string& text) {
        const bool isWhole = text.size() <= 18 && text.find_first_not_of("0123456789") == std::string::npos;
        return isWhole ? std::string() : "\"" + text + "\" is no count: give a whole number, 0 or more";
    };
    command.add_option("--skip-bad", texts.skipBad, "Leave out up to N bad lines and report each")
        ->type_name("N")
        ->check(isCount);
    command.add_flag("--round-prices", texts.roundPrices, "Round prices off the --tick to it instead of stopping");
}

Result<ImportSettings> importSettings(const ImportOptionTexts& texts)
{
    ImportSettings settings;
    settings.format = texts.format;
    settings.skipBad = texts.skipBad;
    settings.roundPrices = texts.roundPrices;
    settings.replace = texts.replace;
    settings.compress = texts.compress;
    if (!texts.instrument.empty()) {
        const auto name = InstrumentName::parse(texts.instrument);
        if (!name)
            return name.error();
        settings.instrument = *name;
    }
    auto read = readPositive("--tick", texts.tick, settings.tick);
    if (read)
        read = readPositive("--lot", texts.lot, settings.lot);
    if (read)
        read = readPositive("--multiplier", texts.multiplier, settings.multiplier);
    if (!read)
        return read.error();
    if (!texts.kind.empty()) {
        const auto kind = parseContractKind(texts.kind);
        if (!kind)
            return kind.error();
        settings.kind = *kind;
    }
    for (const auto& column : texts.columns) {
        const auto equals = column.find('=');
        if (equals == 0 || equals == column.npos)
            return badValue("--column", column, "write key=value, as in time=Date");
        settings.options[column.substr(0, equals)] = column.substr(equals + 1);
    }
    return settings;
}

} // namespace wh::cli
