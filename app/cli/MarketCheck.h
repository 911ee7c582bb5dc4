// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/generator/GeneratedMarket.h"

#include <string>
#include <utility>
#include <vector>

namespace wh::cli {

/// The market that a command line asks for, as it stands on it.
struct MarketTexts
{
    std::string model;
    std::string duration;
    std::string start;
    std::string bars;
    std::string instrument;
    std::string seed;                    ///< empty: `otherSeed` holds
    std::vector<std::string> parameters; ///< "k=v"
};

/// How the command calls what it takes.
struct MarketOptionNames
{
    const char* parameter = "--param"; ///< the option of the parameters
    const char* seed = "--seed";
};

/// Checks all of it, and adds every mistake as the command line names it. The result is of use where none was added.
GeneratedMarket checkMarket(const MarketTexts& texts, const MarketOptionNames& names, std::uint64_t otherSeed,
                            std::vector<Error>& mistakes);

} // namespace wh::cli
