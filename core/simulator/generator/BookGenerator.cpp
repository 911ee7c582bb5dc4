// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/generator/BookGenerator.h"

#include <algorithm>
#include <cmath>

namespace wh {

namespace {

constexpr std::size_t kBatch = 4096;

// Names of the streams of chance; PriceProcess has 1 and 2.
constexpr std::uint64_t kOrderStream = 3;
constexpr std::uint64_t kLadderStream = 4;
constexpr std::uint64_t kFeedStream = 5;
constexpr std::uint64_t kQueueStream = 6;
constexpr std::uint64_t kBookStream = 7;

} // namespace

BookGenerator::Settings BookGenerator::settingsOf(const GeneratedMarket& market)
{
    const ParameterSet& parameters = market.parameters;
    const double lot = market.instrument.lot.toDouble();
    Settings settings;
    settings.step = parameters.duration("step");
    settings.start = market.start();
    settings.end = market.end();
    settings.orderRate = parameters.number("market_order_rate");
    settings.buyShare = (1 + parameters.number("imbalance")) / 2;
    settings.sizeMinimum = parameters.decimal("size_minimum").toDouble() / lot;
    settings.sizeMaximum = parameters.decimal("size_maximum").toDouble() / lot;
    settings.sizeAlpha = parameters.number("size_alpha");
    settings.informedShare = parameters.number("informed_share");
    const double seconds = static_cast<double>(settings.step) * 1e-9;
    settings.refillChance = -std::expm1(-parameters.number("refill_rate") * seconds);
    settings.churnsPerStep =
        parameters.number("churn_rate") * seconds * 2 * static_cast<double>(parameters.integer("levels"));
    settings.separateBook = parameters.text("book_update") == "after_trade";
    settings.touch = parameters.boolean("touch");
    return settings;
}

BookGenerator::BookGenerator(const GeneratedMarket& market)
    : m_info(tapeInfoOf(market))
    , m_shape(std::make_shared<const BookShape>(market))
    , m_settings(settingsOf(market))
    , m_price(PriceProcess::create(market.model, market.parameters, m_settings.step, market.seed))
    , m_orderRandom(Random::stream(market.seed, kOrderStream))
    , m_bookRandom(Random::stream(market.seed, kBookStream))
    , m_ladder(m_shape, Random::stream(market.seed, kLadderStream))
    , m_writer(market.parameters.duration("latency"), market.parameters.duration("latency_jitter"),
               Random::stream(market.seed, kFeedStream))
{
    if (market.parameters.boolean("orders"))
        m_queues.emplace(m_ladder.slotCount(), market.parameters.integer("orders_per_level"),
                         Random::stream(market.seed, kQueueStream));
}

BookGenerator::BookGenerator(const BookGenerator& other)
    : m_info(other.m_info)
    , m_shape(other.m_shape)
    , m_settings(other.m_settings)
    , m_price(other.m_price->clone())
    , m_orderRandom(other.m_orderRandom)
    , m_bookRandom(other.m_bookRandom)
    , m_ladder(other.m_ladder)
    , m_queues(other.m_queues)
    , m_writer(other.m_writer)
    , m_log(other.m_log)
    , m_mood(other.m_mood)
    , m_elapsed(other.m_elapsed)
    , m_orderRate(other.m_orderRate)
    , m_nextOrder(other.m_nextOrder)
    , m_isOpen(other.m_isOpen)
    , m_isSilent(other.m_isSilent)
    , m_told(other.m_told)
{}

bool BookGenerator::next(std::vector<MarketEvent>& batch)
{
    batch.clear();
    if (!m_isOpen)
        open(batch);
    // A silent step leaves the batch as it was, so a batch never ends within an outage.
    while (batch.size() < kBatch && m_settings.start + m_elapsed < m_settings.end)
        step(batch);
    return !batch.empty();
}

bool BookGenerator::advance(std::vector<MarketEvent>& batch)
{
    if (!m_isOpen) {
        open(batch);
        return true;
    }
    if (now() < m_settings.end)
        step(batch);
    return now() < m_settings.end; // at the very end nothing moves any more
}

HalfTicks BookGenerator::mid() const
{
    HalfTicks sum = 0;
    for (const Side side : {Side::Buy, Side::Sell})
        sum += m_shape->price(side, m_ladder.place(side, m_ladder.bestDistance(side)));
    return sum;
}

void BookGenerator::open(std::vector<MarketEvent>& batch)
{
    m_isOpen = true;
    const auto join = [this](Side, std::size_t slot, Ticks, Lots before, Lots after) {
        if (m_queues)
            m_queues->set(slot, before, after, m_changes);
    };
    m_ladder.open(m_shape->centreAt(0), 1, join);
    m_changes.clear();
    setActivity(1, m_settings.start);
    tellSnapshot(batch, m_settings.start);
}

void BookGenerator::step(std::vector<MarketEvent>& batch)
{
    const TimeNs begin = m_settings.start + m_elapsed;
    const TimeNs now = std::min(begin + m_settings.step, m_settings.end);
    const std::size_t heard = batch.size();
    // An order at the very end of a step belongs to the next one: the end itself is no more generated.
    while (m_nextOrder < now) {
        const TimeNs venue = m_nextOrder;
        marketOrder(batch, venue);
        scheduleOrder(venue);
    }
    m_elapsed += m_settings.step;
    if (now == m_settings.end) {
        if (m_isSilent)
            batch.resize(heard);
        return;
    }

    m_log = m_price->advance(m_elapsed);
    m_mood = m_price->mood();
    moveBook(batch, now, m_shape->centreAt(m_log));
    setActivity(m_mood.activity, now);

    const bool wasSilent = m_isSilent;
    m_isSilent = m_mood.silent;
    if (wasSilent)
        batch.resize(heard);
    if (m_isSilent && !wasSilent) {
        // The outage begins now: what this very moment brought is lost as well.
        while (batch.size() > heard && batch.back().venueTime == now)
            batch.pop_back();
    } else if (wasSilent && !m_isSilent) {
        m_writer.begin(batch, now);
        m_writer.push(EventKind::Gap, Side::Buy, 0, 0);
        m_writer.end();
        tellSnapshot(batch, now);
    }
}

void BookGenerator::setActivity(double activity, TimeNs now)
{
    const double rate = m_settings.orderRate * activity;
    if (rate == m_orderRate)
        return;
    // Poisson has no memory: the wait may be drawn anew whenever the rate changes.
    m_orderRate = rate;
    scheduleOrder(now);
}

void BookGenerator::scheduleOrder(TimeNs now)
{
    m_nextOrder = kNever;
    if (!(m_orderRate > 0))
        return;
    const double wait = m_orderRandom.exponential(m_orderRate) * 1e9;
    if (wait < 4e18 - static_cast<double>(now))
        m_nextOrder = now + 1 + static_cast<DurationNs>(wait);
}

void BookGenerator::marketOrder(std::vector<MarketEvent>& batch, TimeNs venue)
{
    const double buyShare = m_settings.buyShare * (1 - m_mood.sellBias);
    const Side taker = m_orderRandom.chance(buyShare) ? Side::Buy : Side::Sell;
    const double size =
        std::min(m_settings.sizeMaximum, m_orderRandom.pareto(m_settings.sizeMinimum, m_settings.sizeAlpha));
    const auto lots = std::max<Lots>(1, static_cast<Lots>(size + 0.5));
    const Side side = opposite(taker);

    m_writer.begin(batch, venue);
    m_ladder.take(side, lots, [&](std::size_t slot, std::int64_t at, Lots part) {
        tellFill(taker, slot, m_shape->price(side, at), part, m_ladder.lotsAt(side, at));
    });
    if (m_settings.separateBook) {
        m_writer.end();
        m_writer.begin(batch, venue);
    }
    tellFilledLevels();
    tellTouch();
    m_writer.end();
}

void BookGenerator::moveBook(std::vector<MarketEvent>& batch, TimeNs venue, std::int64_t centre)
{
    m_writer.begin(batch, venue);
    if (centre != m_ladder.centre() && m_bookRandom.chance(m_settings.informedShare)) {
        sweep(centre);
        if (m_settings.separateBook) {
            m_writer.end();
            m_writer.begin(batch, venue);
        }
    }
    const auto tell = levelTeller();
    m_ladder.moveTo(centre, m_mood.depth, tell);
    if (m_settings.churnsPerStep > 0)
        m_ladder.churn(m_bookRandom.poisson(m_settings.churnsPerStep), m_mood.depth, tell);
    m_ladder.refill(m_settings.refillChance, m_mood.depth, tell);
    tellTouch();
    m_writer.end();
}

/// Prints the whole of each level that the coming move passes over. The levels themselves fall to the move.
void BookGenerator::sweep(std::int64_t centre)
{
    const bool up = centre > m_ladder.centre();
    const Side side = up ? Side::Sell : Side::Buy;
    const std::int64_t distance = std::min(static_cast<std::int64_t>(m_shape->levels),
                                           up ? centre - m_ladder.centre() : m_ladder.centre() - centre);
    for (std::int64_t i = 0; i < distance; ++i) {
        const std::int64_t at = m_ladder.place(side, i);
        const Lots shown = m_ladder.lotsAt(side, at);
        if (shown == 0)
            continue;
        if (!m_queues) {
            m_writer.push(EventKind::Trade, opposite(side), m_shape->price(side, at), shown);
            continue;
        }
        for (const auto& order : m_queues->queue(m_ladder.slotOf(side, at)))
            m_writer.push(EventKind::Trade, opposite(side), m_shape->price(side, at), order.lots);
    }
}

void BookGenerator::tellFill(Side taker, std::size_t slot, Ticks price, Lots lots, Lots left)
{
    const std::size_t before = m_fillChanges.size();
    if (m_queues) {
        m_prints.clear();
        m_queues->take(slot, lots, m_prints, m_fillChanges);
        for (const Lots print : m_prints)
            m_writer.push(EventKind::Trade, taker, price, print);
    } else {
        m_writer.push(EventKind::Trade, taker, price, lots);
    }
    m_fills.push_back({opposite(taker), price, left, m_fillChanges.size() - before});
}

void BookGenerator::tellFilledLevels()
{
    std::size_t change = 0;
    for (const Fill& fill : m_fills) {
        if (!m_queues) {
            m_writer.push(EventKind::Delta, fill.side, fill.price, fill.left);
            continue;
        }
        for (const std::size_t end = change + fill.changes; change < end; ++change) {
            const auto& changed = m_fillChanges[change];
            m_writer.push(changed.kind, fill.side, fill.price, MarketEvent::packOrder(changed.handle, changed.lots));
        }
    }
    m_fills.clear();
    m_fillChanges.clear();
}

void BookGenerator::tellLevel(Side side, std::size_t slot, Ticks price, Lots before, Lots after)
{
    if (!m_queues) {
        m_writer.push(EventKind::Delta, side, price, after);
        return;
    }
    m_queues->set(slot, before, after, m_changes);
    for (const auto& change : m_changes)
        m_writer.push(change.kind, side, price, MarketEvent::packOrder(change.handle, change.lots));
    m_changes.clear();
}

void BookGenerator::tellTouch()
{
    if (!m_settings.touch)
        return;
    for (const Side side : {Side::Buy, Side::Sell}) {
        const std::int64_t at = m_ladder.place(side, m_ladder.bestDistance(side));
        const Quote best{m_shape->price(side, at), m_ladder.lotsAt(side, at)};
        Quote& told = m_told[side == Side::Sell];
        if (best == told)
            continue;
        told = best;
        m_writer.push(EventKind::Touch, side, best.price, best.lots);
    }
}

void BookGenerator::tellSnapshot(std::vector<MarketEvent>& batch, TimeNs venue)
{
    m_writer.begin(batch, venue);
    m_writer.push(EventKind::SnapshotBegin, Side::Buy, 0, 0);
    for (const Side side : {Side::Buy, Side::Sell}) {
        for (std::int64_t i = 0; i < static_cast<std::int64_t>(m_shape->levels); ++i) {
            const std::int64_t at = m_ladder.place(side, i);
            if (m_ladder.lotsAt(side, at) == 0)
                continue;
            if (!m_queues) {
                m_writer.push(EventKind::SnapshotLevel, side, m_shape->price(side, at), m_ladder.lotsAt(side, at));
                continue;
            }
            for (const auto& order : m_queues->queue(m_ladder.slotOf(side, at)))
                m_writer.push(EventKind::OrderAdd, side, m_shape->price(side, at),
                              MarketEvent::packOrder(order.handle, order.lots));
        }
    }
    m_writer.push(EventKind::SnapshotEnd, Side::Buy, 0, 0);
    m_writer.end();
    m_told = {};
    m_writer.begin(batch, venue);
    tellTouch();
    m_writer.end();
}

void BookGenerator::checkpoint(std::vector<MarketEvent>& batch) const
{
    // On a copy: a snapshot draws a latency and repeats the ticker, and this generator must go on as if unseen.
    BookGenerator copy(*this);
    const std::size_t begin = batch.size();
    copy.tellSnapshot(batch, m_writer.lastVenue());
    for (std::size_t i = begin; i < batch.size(); ++i) {
        batch[i].receiveTime = m_writer.lastReceive();
        batch[i].word |= MarketEvent::Checkpoint;
    }
}

} // namespace wh
