// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/MarketHall.h"

#include "core/fleet/BuiltInMarkets.h"
#include "core/fleet/SharedMarkets.h"
#include "core/fleet/SimulatedLine.h"
#include "core/fleet/remote/RemoteLine.h"
#include "core/simulator/BacktestOptions.h"
#include "core/simulator/generator/MarketGenerator.h"

#include <algorithm>

namespace wh {

namespace {

/// Events that are kept for a bot that looks seldom: beyond it the bot hears of a gap.
constexpr std::uint64_t kMostKept = 65'536;

} // namespace

MarketHall::MarketHall(const MarketDirectory& markets, SharedMarkets* shared) : m_markets(markets), m_shared(shared) {}

MarketHall::~MarketHall() = default;

void MarketHall::takeUp(std::vector<std::pair<std::string, MarketMark>> marks)
{
    for (auto& [id, mark] : marks)
        m_marks.insert_or_assign(std::move(id), mark);
}

void MarketHall::onWake(std::function<void()> wake)
{
    m_wake = std::move(wake);
}

Result<std::shared_ptr<LiveMarket>> MarketHall::market(const std::string& id, TimeNs now)
{
    if (const auto open = m_open.find(id); open != m_open.end()) {
        if (!open->second.market->failure)
            return open->second.market;
        m_open.erase(open); // a bot that comes back may find it mended
    }
    const auto known = m_marks.find(id);
    const MarketMark mark = known == m_marks.end() ? MarketMark{} : known->second;
    auto stream = m_shared ? m_shared->open(id, now, mark) : m_markets.open(id, now, mark);
    if (!stream)
        return std::move(stream).error();
    auto market = std::make_shared<LiveMarket>();
    market->stream = *std::move(stream);
    m_open[id] = {market, 0};
    return market;
}

Result<std::unique_ptr<VenueLine>> MarketHall::line(const BotSpec& spec, BotId bot, TimeNs now)
{
    if (spec.markets.empty())
        return Error("configuration.missing", {{"field", "markets"}, {"remedy", "name a market"}});
    m_now = std::max(m_now, now);
    if (m_maker)
        return m_maker(spec, bot);
    if (VenueAddress::isMeant(spec.markets.front()))
        return remoteLine(spec.markets.front(), bot);
    auto opened = market(spec.markets.front(), m_now);
    if (!opened)
        return std::move(opened).error();
    BacktestSettings settings;
    std::vector<Error> mistakes;
    readBacktestOptions(spec.simulation, settings, mistakes);
    auto setup = VenueSetup::prepare(settings, (*opened)->stream->info().instrument, mistakes);
    if (!mistakes.empty())
        return std::move(mistakes.front());
    // Bots of one seed share no luck.
    const std::uint64_t seed = Random::stream(spec.seed, bot.value).bits();
    return std::unique_ptr<VenueLine>(std::make_unique<SimulatedLine>(
        *std::move(opened), std::move(setup), SimulatedLine::Settings{.seed = seed, .base = spec.base}, m_now));
}

Result<std::unique_ptr<VenueLine>> MarketHall::remoteLine(const std::string& id, BotId bot)
{
    auto info = m_markets.find(id);
    if (!info)
        return std::move(info).error();
    const VenueAddress address = *VenueAddress::parse(id);
    auto& venue = m_venues[address.venue()];
    if (!venue)
        venue = std::make_shared<RemoteVenue>(address, m_wake, m_now, m_answersWithin);
    const TapeKind kind = tapeInfoOf(builtInMarket(address.symbol)->market).kind;
    return std::unique_ptr<VenueLine>(std::make_unique<RemoteLine>(venue, address.symbol, info->instrument, kind,
                                                                   m_engine + ':' + std::to_string(bot.value), bot));
}

std::vector<AwayVenue> MarketHall::awayVenues() const
{
    std::vector<AwayVenue> away;
    for (const auto& [address, venue] : m_venues) {
        if (auto one = venue->isUsed() ? venue->away() : std::nullopt)
            away.push_back(std::move(*one));
    }
    return away;
}

std::vector<BotId> MarketHall::takeWoken()
{
    std::vector<BotId> bots;
    for (const auto& [address, venue] : m_venues) {
        for (const RemoteLine* line : venue->takeWoken())
            bots.push_back(line->bot());
    }
    return bots;
}

std::optional<Instrument> MarketHall::instrumentOf(const BotSpec& spec) const
{
    if (spec.markets.empty())
        return std::nullopt;
    auto market = m_markets.find(spec.markets.front());
    return market ? std::optional(std::move(market->instrument)) : std::nullopt;
}

void MarketHall::advance(TimeNs now)
{
    m_now = std::max(m_now, now);
    for (auto& [address, venue] : m_venues) {
        const std::uint64_t before = venue->events();
        venue->advance(m_now);
        m_events += venue->events() - before;
    }
    for (auto& [id, open] : m_open) {
        LiveMarket& market = *open.market;
        if (market.failure)
            continue;
        if (auto advanced = market.stream->advance(m_now); !advanced)
            market.failure = std::move(advanced).error();
        m_events += market.stream->happened() - open.counted;
        open.counted = market.stream->happened();
    }
}

TimeNs MarketHall::nextDue() const
{
    TimeNs due = kNever;
    for (const auto& [id, open] : m_open) {
        if (!open.market->failure)
            due = std::min(due, open.market->stream->nextDue());
    }
    return due;
}

void MarketHall::forgetRead()
{
    std::erase_if(m_venues, [](const auto& venue) { return !venue.second->isUsed(); });
    for (auto open = m_open.begin(); open != m_open.end();) {
        LiveMarket& market = *open->second.market;
        if (market.lines.empty()) {
            m_marks.insert_or_assign(open->first, market.stream->mark());
            open = m_open.erase(open);
            continue;
        }
        const std::uint64_t received = market.stream->received();
        const std::uint64_t least = received > kMostKept ? received - kMostKept : 0;
        std::uint64_t needed = received;
        for (SimulatedLine* line : market.lines) {
            if (line->needs() < least)
                line->catchUp(m_now);
            needed = std::min(needed, line->needs());
        }
        market.stream->forget(std::max(needed, least));
        ++open;
    }
}

std::vector<std::pair<std::string, MarketMark>> MarketHall::marks() const
{
    auto all = m_marks;
    if (m_shared) {
        for (auto& [id, mark] : all) // which another shard may have longer
            mark = m_shared->newest(id, mark);
    }
    for (const auto& [id, open] : m_open)
        all.insert_or_assign(id, open.market->stream->mark());
    return {all.begin(), all.end()};
}

} // namespace wh
