// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/RunRecord.h"
#include "core/script/protocol/WireTypes.h"

#include <algorithm>

/// How the pieces of a record are written and read (see WireWriter), and what a reader takes.
namespace wh::sandbox {

/// In the order in which they come; each may come in several parts, or not at all.
enum class RecordSection : std::uint8_t {
    Head = 1,
    Parameters,
    Setup,
    Messages,
    Gauges,
    GaugePoints,
    Samples,
    Curve,
    Fills,
    Trades,
    End,
};

inline constexpr std::size_t kPartHead = 5; // section and count
inline constexpr std::size_t kMostSymbols = 64;
inline constexpr std::size_t kMostCodes = 256;
inline constexpr std::int64_t kMostTicks = 4 * kMaxTicks;

/// How many items of a section a reader takes.
inline std::uint64_t mostOf(RecordSection section)
{
    switch (section) {
    case RecordSection::Head:
    case RecordSection::End:
        return 1;
    case RecordSection::Parameters:
        return limits::kPairs;
    case RecordSection::Setup:
        return limits::kPairs + limits::kOutages;
    case RecordSection::Messages:
        return 1000;
    case RecordSection::Gauges:
        return 256;
    case RecordSection::GaugePoints:
    case RecordSection::Curve:
        return 5'000'000;
    case RecordSection::Samples:
        return 5'000'002;
    case RecordSection::Fills:
    case RecordSection::Trades:
        return 10'000'000;
    }
    return 0;
}

using Symbols = std::vector<std::string>;

template<typename Wire>
void wireTime(Wire& w, std::int64_t& time)
{
    w.number(time, -limits::kTime, limits::kTime);
}

template<typename Wire>
void wireTicks(Wire& w, std::int64_t& ticks)
{
    w.number(ticks, -kMostTicks, kMostTicks);
}

template<typename Wire>
void wireLots(Wire& w, std::int64_t& lots)
{
    w.number(lots, -limits::kCount, limits::kCount);
}

/// A symbol by its place in the table: a reader keeps no more names for good than that.
inline void wireSymbol(WireWriter& w, const Symbol& symbol, const Symbols& symbols)
{
    const auto at = std::find(symbols.begin(), symbols.end(), symbol.text()) - symbols.begin();
    w.number(static_cast<std::uint8_t>(at));
}

inline void wireSymbol(WireReader& r, Symbol& symbol, const Symbols& symbols)
{
    std::uint8_t at = 0;
    r.number(at);
    if (at < symbols.size())
        symbol = symbols[at];
    else
        r.fail();
}

template<typename Wire>
void wireCounters(Wire& w, OrderCounters& orders)
{
    for (auto* counter : {&orders.placed, &orders.amended, &orders.cancelled, &orders.filledOrders, &orders.refused,
                          &orders.rejected, &orders.expired, &orders.duplicates, &orders.late, &orders.unexpected})
        w.number(*counter, std::uint64_t{0}, std::uint64_t{limits::kCount});
    w.table(
        orders.refusalsByCode, kMostCodes, [](Wire& v, std::string& code) { v.text(code, limits::kName); },
        [](Wire& v, std::uint64_t& count) { v.number(count, std::uint64_t{0}, std::uint64_t{limits::kCount}); });
}

template<typename Wire>
void wireLatency(Wire& w, LatencySummary& latency)
{
    w.number(latency.count, std::uint64_t{0}, std::uint64_t{limits::kCount});
    wireTime(w, latency.p50);
    wireTime(w, latency.p99);
}

template<typename Wire>
void wireHead(Wire& w, RunRecord& record, Symbols& symbols)
{
    wireInstrument(w, record.instrument);
    w.text(record.dataset, limits::kText);
    w.text(record.strategy, limits::kName);
    w.number(record.barInterval, DurationNs{0}, limits::kTime);
    wireTime(w, record.start);
    w.number(record.end, record.start, limits::kTime);
    w.flag(record.cancelled);
    w.text(record.halted, limits::kText);
    for (auto* ticks : {&record.firstMid, &record.lastMid, &record.lowestMid, &record.highestMid, &record.lowestPrice,
                        &record.highestPrice})
        wireTicks(w, *ticks);
    wireLots(w, record.initialPosition);
    for (auto* amount :
         {&record.initialEquity, &record.finalEquity, &record.finalCash, &record.finalQuantity, &record.fees,
          &record.realised, &record.openCost, &record.openQuantity, &record.openEntry, &record.openFees})
        w.decimal(*amount);
    w.table(
        record.feesByAsset, kMostSymbols, [](Wire& v, std::string& asset) { v.text(asset, limits::kName); },
        [](Wire& v, Decimal& amount) { v.decimal(amount); });
    w.number(record.sampleInterval, DurationNs{1}, limits::kTime);
    w.real(record.peakToTrough);
    wireTime(w, record.drawdownPeak);
    wireTime(w, record.drawdownTrough);
    w.optional(record.drawdownRecovery, [](Wire& v, TimeNs& time) { wireTime(v, time); });
    wireCounters(w, record.orders);
    w.number(record.timeInPosition, DurationNs{0}, limits::kTime);
    w.number(record.timeQuoting, DurationNs{0}, limits::kTime);
    wireLatency(w, record.orderLatency);
    wireLatency(w, record.feedLatency);
    for (auto* count : {&record.messagesDropped, &record.events, &record.prints})
        w.number(*count, std::uint64_t{0}, std::uint64_t{limits::kCount});
    w.list(symbols, kMostSymbols, [](Wire& v, std::string& name) { v.text(name, limits::kName); });
}

template<typename Wire>
void wirePair(Wire& w, std::pair<std::string, std::string>& pair)
{
    w.text(pair.first, limits::kName);
    w.text(pair.second, limits::kText);
}

template<typename Wire>
void wireItem(Wire& w, RunMessage& message)
{
    wireTime(w, message.time);
    w.text(message.level, limits::kName);
    w.text(message.text, limits::kText);
}

template<typename Wire>
void wireItem(Wire& w, GaugeSummary& gauge)
{
    w.text(gauge.name, limits::kName);
    w.text(gauge.unit, limits::kName);
    w.number(gauge.count);
    for (auto* value : {&gauge.first, &gauge.last, &gauge.minimum, &gauge.maximum, &gauge.sum})
        w.real(*value);
}

template<typename Wire>
void wireItem(Wire& w, GaugePoint& point)
{
    w.number(point.gauge);
    wireTime(w, point.time);
    w.real(point.value);
}

template<typename Wire>
void wireItem(Wire& w, EquitySample& sample)
{
    wireTime(w, sample.time);
    w.decimal(sample.equity);
    wireTicks(w, sample.mid);
    wireLots(w, sample.position);
}

template<typename Wire>
void wireItem(Wire& w, CurvePoint& point)
{
    wireTime(w, point.time);
    w.real(point.equity);
    w.real(point.mid);
    w.real(point.position);
}

template<typename Wire>
void wireItem(Wire& w, FillRecord& record, const Symbols& symbols)
{
    Fill& fill = record.fill;
    w.number(fill.id.value);
    w.number(fill.order.value);
    w.choice(fill.side, Side::Sell);
    w.choice(fill.liquidity, Liquidity::Taker);
    wireTicks(w, fill.price);
    wireLots(w, fill.quantity);
    wireTime(w, fill.venueTime);
    wireTime(w, fill.receiveTime);
    wireTicks(w, fill.midAtMatch);
    w.decimal(fill.fee);
    wireSymbol(w, fill.feeAsset, symbols);
    wireTicks(w, record.midAtDecision);
    wireTicks(w, record.midAtFill);
    wireTicks(w, record.midBooked);
    for (auto& mid : record.midAfter)
        w.optional(mid, [](Wire& v, HalfTicks& ticks) { wireTicks(v, ticks); });
    bool waits = record.queueWait != FillRecord::kUnknownWait;
    w.flag(waits);
    if (waits)
        wireTime(w, record.queueWait);
    else
        record.queueWait = FillRecord::kUnknownWait;
    wireLots(w, record.positionAfter);
}

template<typename Wire>
void wireItem(Wire& w, RoundTrip& trip)
{
    w.choice(trip.side, Side::Sell);
    wireTime(w, trip.opened);
    wireTime(w, trip.closed);
    w.decimal(trip.quantity);
    wireTicks(w, trip.entryPrice);
    wireTicks(w, trip.exitPrice);
    w.decimal(trip.profit);
    w.decimal(trip.fees);
    w.decimal(trip.worst);
    w.decimal(trip.best);
}

} // namespace wh::sandbox
