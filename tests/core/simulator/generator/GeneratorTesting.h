// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/generator/GeneratedMarket.h"
#include "core/simulator/generator/MarketGenerator.h"

#include <QtTest>

#include <string>
#include <utility>
#include <vector>

namespace wh::test {

using Input = std::vector<std::pair<std::string, std::string>>;

/// A market that must be without mistakes.
inline GeneratedMarket marketOf(const std::string& model, const Input& input, std::uint64_t seed = 1)
{
    auto check = GeneratedMarket::check(model, input, seed, *InstrumentName::parse("sim:BTC/USDT"));
    for (const auto& mistake : check.mistakes)
        qFatal("%s", mistake.toString().c_str());
    return check.market;
}

/// Up to `most` events from the beginning.
inline std::vector<MarketEvent> eventsOf(const GeneratedMarket& market, std::size_t most = SIZE_MAX)
{
    auto generator = MarketGenerator::create(market);
    std::vector<MarketEvent> all;
    std::vector<MarketEvent> batch;
    while (all.size() < most && (*generator)->next(batch))
        all.insert(all.end(), batch.begin(), batch.end());
    all.resize(std::min(all.size(), most));
    return all;
}

/// FNV-1a over the numbers of the events, whatever the machine's byte order.
inline std::uint64_t checksumOf(const std::vector<MarketEvent>& events)
{
    std::uint64_t hash = 0xcbf29ce484222325u;
    const auto add = [&hash](std::int64_t number) {
        for (int i = 0; i < 8; ++i) {
            hash ^= (static_cast<std::uint64_t>(number) >> (8 * i)) & 0xff;
            hash *= 0x100000001b3u;
        }
    };
    for (const auto& event : events) {
        add(event.venueTime);
        add(event.receiveTime);
        add(event.word);
        add(event.lots);
    }
    return hash;
}

} // namespace wh::test
