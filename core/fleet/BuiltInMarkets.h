// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/MarketDirectory.h"
#include "core/simulator/generator/GeneratedMarket.h"

#include <span>

namespace wh {

/// A generated market that every engine offers.
struct BuiltInMarket
{
    MarketInfo info;
    GeneratedMarket market;
};

/// One of each temper, by id; free of mistakes. Made once; any thread.
std::span<const BuiltInMarket> builtInMarkets();
/// By its symbol: "BTC/USDT" of "sim:BTC/USDT". Null: there is none.
const BuiltInMarket* builtInMarket(std::string_view symbol);

} // namespace wh
