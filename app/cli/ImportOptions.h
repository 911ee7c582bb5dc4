// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/CatalogueWriter.h"

#include <cstdint>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace wh::cli {

/// How a foreign recording is to be read, as the command line says it: for `data import` and for `--data FILE`.
struct ImportOptionTexts
{
    std::string instrument;
    std::string format;
    std::string tick;
    std::string lot;
    std::string kind;
    std::string multiplier;
    std::vector<std::string> columns;
    std::string skipBad;
    bool roundPrices = false;
    bool replace = false;
    bool compress = false;
};

/// Adds --format, --tick, --lot, --kind, --multiplier, --column, --skip-bad and --round-prices.
void addImportOptions(CLI::App& command, ImportOptionTexts& texts);
/// Checks the texts, and adds every mistake. An empty instrument stays empty.
ImportSettings importSettings(const ImportOptionTexts& texts, const ImporterRegistry& importers,
                              std::vector<Error>& mistakes);

} // namespace wh::cli
