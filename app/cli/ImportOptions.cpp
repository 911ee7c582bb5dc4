// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ImportOptions.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <tuple>

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
    command.add_option("--skip-bad", texts.skipBad, "Leave out up to N bad lines and report each")->type_name("N");
    command.add_flag("--round-prices", texts.roundPrices, "Round prices off the --tick to it instead of stopping");
}

ImportSettings importSettings(const ImportOptionTexts& texts, const ImporterRegistry& importers,
                              std::vector<Error>& mistakes)
{
    ImportSettings settings;
    settings.format = texts.format;
    settings.roundPrices = texts.roundPrices;
    settings.replace = texts.replace;
    settings.compress = texts.compress;
    const auto take = [&](auto result, auto& into) {
        if (result)
            into = *result;
        else
            mistakes.push_back(result.error());
    };
    if (!texts.format.empty() && !importers.find(texts.format))
        mistakes.push_back(importers.unknown(texts.format));
    if (!texts.instrument.empty())
        take(InstrumentName::parse(texts.instrument), settings.instrument);
    for (const auto& [option, text, into] :
         {std::tuple("--tick", &texts.tick, &settings.tick), std::tuple("--lot", &texts.lot, &settings.lot),
          std::tuple("--multiplier", &texts.multiplier, &settings.multiplier)}) {
        if (auto read = readPositive(option, *text, *into); !read)
            mistakes.push_back(std::move(read).error());
    }
    if (!texts.kind.empty())
        take(parseContractKind(texts.kind), settings.kind);
    for (const auto& column : texts.columns) {
        const auto equals = column.find('=');
        if (equals == 0 || equals == column.npos)
            mistakes.push_back(badValue("--column", column, "write key=value, as in time=Date"));
        else
            settings.options[column.substr(0, equals)] = column.substr(equals + 1);
    }
    constexpr std::size_t kMostDigits = 18;
    const bool isCount =
        texts.skipBad.size() <= kMostDigits && texts.skipBad.find_first_not_of("0123456789") == std::string::npos;
    if (!isCount)
        mistakes.push_back(badValue("--skip-bad", texts.skipBad, "give a whole number, 0 or more"));
    else if (!texts.skipBad.empty())
        settings.skipBad = std::stoull(texts.skipBad);
    return settings;
}

} // namespace wh::cli
