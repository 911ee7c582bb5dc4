// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"
#include "core/base/SpillList.h"
#include "core/base/Time.h"
#include "core/domain/Instrument.h"
#include "core/domain/Order.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace wh {

/// After which times the market's move against a fill is looked at: 1, 5 and 30 s.
inline constexpr std::array<DurationNs, 3> kMarkoutHorizons = {1 * kSecond, 5 * kSecond, 30 * kSecond};
/// The horizon that separates adverse selection from inventory in the explanation of profit.
inline constexpr std::size_t kAdverseHorizon = 1;

/// A fill with what the market did around it. Mids in half ticks.
struct FillRecord
{
    Fill fill;
    HalfTicks midAtDecision = 0; ///< as received when the order was placed (or last amended); 0: not known
    HalfTicks midAtFill = 0;     ///< at the venue when matched, or as received then; the base of spread capture
    HalfTicks midBooked = 0;     ///< as received when we learned of it
    std::array<std::optional<HalfTicks>, kMarkoutHorizons.size()> midAfter; ///< none: the run ended before
    DurationNs queueWait = 0; ///< from acceptance to this fill; kUnknownWait: not known
    Lots positionAfter = 0;
    static constexpr DurationNs kUnknownWait = INT64_MIN;
    bool operator==(const FillRecord&) const = default;
};

/// Equity at one moment, marked to the mid.
struct EquitySample
{
    TimeNs time = 0;
    Decimal equity;
    HalfTicks mid = 0;
    Lots position = 0;
    bool operator==(const EquitySample&) const = default;
};

/// A point for drawing: double is enough.
struct CurvePoint
{
    TimeNs time = 0;
    double equity = 0;
    double mid = 0;      ///< price
    double position = 0; ///< base or contracts
    bool operator==(const CurvePoint&) const = default;
};

/// A closed trade by first-in first-out matching.
struct RoundTrip
{
    Side side = Side::Buy; ///< of the opening fill
    TimeNs opened = 0;
    TimeNs closed = 0;
    Decimal quantity; ///< in lots, > 0
    Ticks entryPrice = 0;
    Ticks exitPrice = 0;
    Decimal profit; ///< net of its share of both fills' fees, settle asset
    Decimal fees;
    Decimal worst; ///< worst mark-to-market while open (maximum adverse excursion), settle asset, <= 0
    Decimal best;  ///< best (maximum favourable excursion), >= 0
    bool operator==(const RoundTrip&) const = default;
};

struct OrderCounters
{
    std::uint64_t placed = 0, amended = 0, cancelled = 0, filledOrders = 0, refused = 0, rejected = 0, expired = 0;
    std::uint64_t duplicates = 0;                        ///< fills reported a second time: ignored
    std::uint64_t late = 0;                              ///< answers that the order's end overtook: without effect
    std::uint64_t unexpected = 0;                        ///< answers that no order in its state can get
    std::map<std::string, std::uint64_t> refusalsByCode; ///< risk.* and venue.*
    bool operator==(const OrderCounters&) const = default;
};

struct LatencySummary
{
    std::uint64_t count = 0;
    DurationNs p50 = 0;
    DurationNs p99 = 0;
    bool operator==(const LatencySummary&) const = default;
};

/// One line of a strategy's own words.
struct RunMessage
{
    TimeNs time = 0;
    std::string level; ///< "debug", "info", "warning", "error", "event"
    std::string text;
    bool operator==(const RunMessage&) const = default;
};

struct GaugeSummary
{
    std::string name;
    std::string unit;
    std::uint64_t count = 0;
    double first = 0, last = 0, minimum = 0, maximum = 0, sum = 0;
    bool operator==(const GaugeSummary&) const = default;
};

/// A gauge's value at one moment, for drawing.
struct GaugePoint
{
    std::uint32_t gauge = 0; ///< index into RunRecord::gauges
    TimeNs time = 0;
    double value = 0;
    bool operator==(const GaugePoint&) const = default;
};

/// Everything that one run leaves behind, from which every metric is computed: the same for backtest, paper and live.
/// A value.
struct RunRecord
{
    Instrument instrument;
    std::string dataset;
    std::string strategy;
    std::vector<std::pair<std::string, std::string>> parameters; ///< all, defaults included, as text
    std::vector<std::pair<std::string, std::string>> setup;      ///< models, seed, cash … as text
    DurationNs barInterval = 0;                                  ///< of the candles that were replayed; 0: events
    TimeNs start = 0;                                            ///< first moment with a known mid
    TimeNs end = 0;
    bool cancelled = false; ///< ended before the tape did
    std::string halted;     ///< why new orders were stopped for good; empty where they were not

    HalfTicks firstMid = 0, lastMid = 0;
    HalfTicks lowestMid = 0, highestMid = 0;
    /// Of the market in the run: prints, best bid and ask, levels that own takers walked to (with own impact, what they
    /// paid).
    Ticks lowestPrice = 0, highestPrice = 0;
    Lots initialPosition = 0;
    Decimal initialEquity, finalEquity; ///< by the ledger
    Decimal finalCash;
    Decimal finalQuantity; ///< lots, exact
    Decimal fees;          ///< valued in the settle asset
    std::map<std::string, Decimal> feesByAsset;
    Decimal realised; ///< by average cost, before fees
    Decimal openCost; ///< of the holding at the end

    DurationNs sampleInterval = kHour;
    std::vector<EquitySample> samples;
    std::vector<CurvePoint> curve; ///< for drawing, thinned so that extremes stay
    double peakToTrough = 0;       ///< largest fall of marked equity as a share of its peak, over every mid
    TimeNs drawdownPeak = 0, drawdownTrough = 0;
    std::optional<TimeNs> drawdownRecovery;
    SpillList<FillRecord> fills;
    SpillList<RoundTrip> trades;
    Decimal openQuantity; ///< lots of the fills that no later fill closed, signed; the initial holding is not in it
    Decimal openEntry;    ///< what they are worth at the prices of their fills, settle asset, signed like value()
    Decimal openFees;     ///< fees paid for them, settle asset
    OrderCounters orders;
    DurationNs timeInPosition = 0;
    DurationNs timeQuoting = 0; ///< both sides live
    LatencySummary orderLatency, feedLatency;
    std::vector<RunMessage> messages; ///< bounded: the first 1000
    std::uint64_t messagesDropped = 0;
    std::vector<GaugeSummary> gauges;
    std::vector<GaugePoint> gaugePoints; ///< gauge by gauge in the order of time, thinned so that extremes stay

    std::uint64_t events = 0; ///< tape events replayed
    std::uint64_t prints = 0; ///< of them trades of the market
    bool operator==(const RunRecord&) const = default;
};

} // namespace wh
