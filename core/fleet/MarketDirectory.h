// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/data/Tape.h"
#include "core/domain/Instrument.h"
#include "core/fleet/MarketStream.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace wh {

class Catalogue;

/// A market that bots can live on, as an engine offers it. A value.
struct MarketInfo
{
    enum class Source { Generated, Replayed, Remote };

    std::string id; ///< "sim:BTC/USDT" (generated), "replay:binance:BTC/USDT:book", "venue:HOST:PORT:BTC/USDT" (of
                    ///< another process)
    std::string title;
    Source source = Source::Generated;
    Instrument instrument;
    std::string description; ///< the model and its parameters, or the recording's span
};

/// All live markets of an engine: a few generated ones of different temper, and every recording of the catalogue that
/// has a book or trades, played in real time over and over. Any thread.
class MarketDirectory
{
public:
    explicit MarketDirectory(const Catalogue* catalogue = nullptr);
    /// Where markets of other processes may be, besides this machine's own loopback: names or addresses as they are
    /// written in a market's id; "*": anywhere. Whoever may create bots could else have the engine knock at any door.
    /// Before the first use.
    void allowVenues(std::vector<std::string> hosts) { m_venueHosts = std::move(hosts); }

    /// By id; those of other processes are not known.
    std::vector<MarketInfo> list() const;
    /// @return market.unknown {field, value, remedy, nearest where there is one}, market.venue_denied {field, value,
    /// remedy}, or why its recording cannot be read
    Result<MarketInfo> find(std::string_view id) const;
    /// The market from `start` on; of another process' none (market.elsewhere). Streams of equal arguments give equal
    /// events, so shards agree.
    Result<std::unique_ptr<MarketStream>> open(std::string_view id, TimeNs start, const MarketMark& mark = {}) const;
    /// A piece of it as a tape, for the simulation gate. @param seed  of a generated one
    Result<std::shared_ptr<const Tape>> sample(std::string_view id, DurationNs span, std::uint64_t seed) const;

private:
    Error unknown(std::string_view id) const;
    Result<MarketInfo> remote(std::string_view id) const;
    bool isAllowed(std::string_view host) const;
    Result<std::shared_ptr<const Tape>> recording(std::string_view id) const;

    const Catalogue* m_catalogue; ///< may be null
    std::vector<std::string> m_venueHosts;
};

} // namespace wh
