// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BotId.h"
#include "core/fleet/AwayVenue.h"
#include "core/fleet/BotSpec.h"
#include "core/fleet/MarketDirectory.h"
#include "core/fleet/VenueLine.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace wh {

class RemoteVenue;
class SharedMarkets;
struct LiveMarket;

/// The markets of one shard, each once however many bots live on it, and the lines of those bots. A market is open
/// while somebody has a line to it. The shard's thread.
class MarketHall
{
public:
    /// Both are borrowed. @param shared  of an engine with several shards, whose markets have one course
    explicit MarketHall(const MarketDirectory& markets, SharedMarkets* shared = nullptr);
    ~MarketHall();
    MarketHall(const MarketHall&) = delete;
    MarketHall& operator=(const MarketHall&) = delete;

    /// Where markets stood when the engine ended: they go on from there when they are opened.
    void takeUp(std::vector<std::pair<std::string, MarketMark>> marks);
    /// What bots of this engine are called at venues of other processes, before their number: their orders are found
    /// by it. Set before the first line.
    void identify(std::string engine) { m_engine = std::move(engine); }
    /// Makes a bot's line to a venue that none of those here is.
    using LineMaker = std::function<std::unique_ptr<VenueLine>(const BotSpec& spec, BotId bot)>;
    /// Every line comes from there instead. Set before the first line.
    void makeLinesBy(LineMaker maker) { m_maker = std::move(maker); }
    /// Something has come over a line while the shard slept: called on any thread. Set before the first line.
    void onWake(std::function<void()> wake);

    /// After which time of silence a venue of another process is away. Set before the first line.
    void expectAnswersWithin(DurationNs span) { m_answersWithin = span; }

    /// A bot's line to the first of its markets. The line may outlive this.
    /// Over a line to another process nothing goes until it has come up (LineListener::onLineBack()).
    /// @return market.unknown, what is wrong with spec.simulation, or why a recording cannot be read
    Result<std::unique_ptr<VenueLine>> line(const BotSpec& spec, BotId bot, TimeNs now);

    /// Of a market as it is listed; none where there is none of that name.
    std::optional<Instrument> instrumentOf(const BotSpec& spec) const;

    /// Lets every market go on to `now`; what a line then has to tell comes with its own advance().
    void advance(TimeNs now);
    /// Bots whose lines call for their owner by themselves (VenueLine::nextDue()), and have got something by the last
    /// advance().
    std::vector<BotId> takeWoken();
    /// When a market next has something new.
    TimeNs nextDue() const;
    /// Lets go of what every line has read, and of markets that nobody reads any more.
    void forgetRead();
    /// Of every market that is open or has been, by id.
    std::vector<std::pair<std::string, MarketMark>> marks() const;
    /// Market events that have happened or come, of all markets together.
    std::uint64_t events() const { return m_events; }
    /// Venues of other processes that bots have lines to, and that are not heard of.
    std::vector<AwayVenue> awayVenues() const;
    std::size_t openMarkets() const { return m_open.size() + m_venues.size(); }

private:
    struct Open
    {
        std::shared_ptr<LiveMarket> market;
        std::uint64_t counted = 0; ///< of its events
    };
    Result<std::shared_ptr<LiveMarket>> market(const std::string& id, TimeNs now);
    Result<std::unique_ptr<VenueLine>> remoteLine(const std::string& id, BotId bot);

    const MarketDirectory& m_markets;
    SharedMarkets* const m_shared; ///< may be null
    std::map<std::string, Open> m_open;
    std::map<std::string, MarketMark> m_marks;                    ///< of those that are closed
    std::map<std::string, std::shared_ptr<RemoteVenue>> m_venues; ///< by "HOST:PORT"
    std::string m_engine = "engine";
    DurationNs m_answersWithin = 10 * kSecond;
    std::function<void()> m_wake;
    LineMaker m_maker;
    std::uint64_t m_events = 0;
    TimeNs m_now = 0;
};

} // namespace wh
