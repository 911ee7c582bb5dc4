// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/RunRecorder.h"

#include "core/analytics/CurveThinner.h"
#include "core/analytics/TripMatcher.h"
#include "core/portfolio/TradingAccount.h"

#include <cmath>
#include <deque>
#include <utility>

namespace wh {

namespace {

constexpr DurationNs kLongRun = 90 * kDay;
constexpr std::size_t kMaxMessages = 1000;
constexpr std::size_t kMaxGauges = 256;
/// Of a gauge's line.
constexpr std::size_t kGaugePoints = 3'000;
/// A finer grid than a run can hold is coarsened: memory stays bounded.
constexpr std::size_t kMaxSamples = 1'000'000;

TimeNs floorTo(TimeNs time, DurationNs grid)
{
    const TimeNs rest = time % grid;
    return time - (rest < 0 ? rest + grid : rest);
}

} // namespace

struct RunRecorder::State
{
    State(const Instrument& instrumentOf, const TradingAccount& accountOf, Settings settingsOf)
        : instrument(instrumentOf)
        , account(accountOf)
        , settings(settingsOf)
        , curve(settingsOf.curvePoints)
        , trips(instrumentOf)
        , halfTick(instrumentOf.tick.toDouble() / 2)
        , lot(instrumentOf.lot.toDouble())
    {}

    const Instrument& instrument;
    const TradingAccount& account;
    Settings settings;
    RunRecord record;
    CurveThinner curve;
    std::vector<CurveThinner> gaugeLines; ///< parallel to record.gauges; the value as equity, the rest unused
    std::vector<TimeNs> gaugeTimes;       ///< of their last values
    TripMatcher trips;
    double halfTick; ///< price of half a tick
    double lot;      ///< base or contracts

    // The account as of the last fill, so that what fell due before a fill is settled without it.
    Decimal flatEquity; ///< equity without the holding
    Decimal quantity;   ///< lots held
    Decimal feesPaid;
    Lots position = 0;
    double holding = 0; ///< base or contracts

    TimeNs nextSample = 0;
    struct OpenFill
    {
        FillRecord record;
        TimeNs booked = 0;
    };
    std::deque<OpenFill> openFills; ///< the newest fills, whose markouts are still to come; not yet in record.fills
    std::array<std::size_t, kMarkoutHorizons.size()> nextMarkout{}; ///< per horizon, in openFills

    double peak = 0;
    bool atPeak = true;
    TimeNs peakTime = 0;
    bool deepestIsOpen = false; ///< the largest drawdown so far is the present one

    TimeNs positionSince = 0;
    bool quoting = false;
    TimeNs quotingSince = 0;
};

RunRecorder::RunRecorder(const Instrument& instrument, const TradingAccount& account, Settings settings)
    : m_state(std::make_unique<State>(instrument, account, settings))
{
    auto& record = m_state->record;
    record.instrument = instrument;
    record.sampleInterval = settings.sampleInterval > 0 ? settings.sampleInterval : kHour;
}

RunRecorder::~RunRecorder() = default;

void RunRecorder::start(TimeNs now, HalfTicks mid)
{
    if (m_started)
        return;
    m_started = true;
    m_now = now;
    m_mid = mid;
    m_lowestPrice = INT64_MAX; // what came before belongs to the lead-in, not to the run
    m_highestPrice = INT64_MIN;
    auto& state = *m_state;
    auto& record = state.record;
    record.start = now;
    record.firstMid = record.lowestMid = record.highestMid = mid;
    takeAccount();
    record.initialPosition = state.position;
    record.initialEquity = state.account.equity(mid);
    state.feesPaid = state.account.feesInSettleAsset();
    state.positionSince = now;
    state.quotingSince = now;
    const TimeNs below = floorTo(now, record.sampleInterval);
    state.nextSample = below == now ? now : below + record.sampleInterval;
    state.peak = markedEquity();
    state.peakTime = now;
    mark(now);
}

double RunRecorder::markedEquity() const
{
    return m_state->account.equityAsDouble(m_state->halfTick * static_cast<double>(m_mid));
}

void RunRecorder::takeAccount()
{
    auto& state = *m_state;
    state.quantity = state.account.holding().quantity();
    state.position = state.account.position();
    state.flatEquity = state.account.equityWithoutHolding(m_mid);
    state.holding = state.quantity.toDouble() * state.lot;
}

void RunRecorder::onNewMark(TimeNs now, HalfTicks mid)
{
    if (!m_started)
        return;
    settleDue(now);
    const TimeNs before = std::exchange(m_now, std::max(m_now, now));
    m_mid = mid;
    mark(before);
}

void RunRecorder::sample(TimeNs at)
{
    auto& state = *m_state;
    auto& record = state.record;
    const auto coarsen = [&](DurationNs interval) {
        record.sampleInterval = interval;
        std::erase_if(record.samples, [&](const EquitySample& s) { return s.time % interval != 0; });
    };
    if (state.settings.sampleInterval == 0 && record.sampleInterval < kDay && at - record.start > kLongRun)
        coarsen(kDay);
    if (record.samples.size() >= kMaxSamples)
        coarsen(record.sampleInterval * 2);
    if (at % record.sampleInterval == 0) {
        const Decimal equity = state.flatEquity + state.instrument.unitValue(m_mid) * state.quantity;
        record.samples.push_back({at, equity, m_mid, state.position});
    }
}

void RunRecorder::settleDue(TimeNs now)
{
    auto& state = *m_state;
    while (state.nextSample < now) {
        sample(state.nextSample);
        state.nextSample = floorTo(state.nextSample, state.record.sampleInterval) + state.record.sampleInterval;
    }
    for (std::size_t h = 0; h < kMarkoutHorizons.size(); ++h) {
        auto& next = state.nextMarkout[h];
        while (next < state.openFills.size() && state.openFills[next].booked + kMarkoutHorizons[h] < now)
            state.openFills[next++].record.midAfter[h] = m_mid;
    }
    while (state.nextMarkout.back() > 0) // the longest horizon: nothing more is to come for these
        keepOldestFill();
}

void RunRecorder::keepOldestFill()
{
    auto& state = *m_state;
    state.record.fills.push_back(state.openFills.front().record);
    state.openFills.pop_front();
    for (auto& next : state.nextMarkout)
        next -= next > 0 ? 1 : 0;
}

void RunRecorder::updateDue()
{
    const auto& state = *m_state;
    m_nextDue = std::min(state.nextSample, state.curve.bucketEnd() - 1);
    for (std::size_t h = 0; h < kMarkoutHorizons.size(); ++h) {
        if (state.nextMarkout[h] < state.openFills.size())
            m_nextDue = std::min(m_nextDue, state.openFills[state.nextMarkout[h]].booked + kMarkoutHorizons[h]);
    }
}

void RunRecorder::mark(TimeNs before)
{
    auto& state = *m_state;
    auto& record = state.record;
    record.lowestMid = std::min(record.lowestMid, m_mid);
    record.highestMid = std::max(record.highestMid, m_mid);
    state.trips.onMid(m_mid);

    const double equity = markedEquity();
    // What differs from the peak by rounding only is no drawdown.
    bool news = m_now >= state.curve.bucketEnd();
    if (equity >= state.peak - 1e-12 * std::abs(state.peak)) {
        if (state.deepestIsOpen) {
            record.drawdownRecovery = m_now;
            state.deepestIsOpen = false;
        }
        news = news || !state.atPeak || equity > state.peak;
        state.peak = std::max(state.peak, equity);
        state.atPeak = true;
    } else {
        if (state.atPeak) {
            state.peakTime = before;
            state.atPeak = false;
            news = true;
        }
        const double fall = state.peak > 0 ? (state.peak - equity) / state.peak : 0;
        if (fall > record.peakToTrough) {
            record.peakToTrough = fall;
            record.drawdownPeak = state.peakTime;
            record.drawdownTrough = m_now;
            record.drawdownRecovery.reset();
            state.deepestIsOpen = true;
        }
    }
    state.curve.add({m_now, equity, state.halfTick * static_cast<double>(m_mid), state.holding});
    m_quietLow = news ? m_mid : std::min(m_quietLow, m_mid);
    m_quietHigh = news ? m_mid : std::max(m_quietHigh, m_mid);
    updateDue();
}

void RunRecorder::onFill(const Fill& fill, HalfTicks midAtDecision, DurationNs queueWait)
{
    if (!m_started)
        return;
    auto& state = *m_state;
    auto& record = state.record;
    const TimeNs now = std::max(m_now, fill.receiveTime);
    settleDue(now);
    m_now = now;

    const Decimal quantityBefore = state.quantity;
    const Lots positionBefore = state.position;
    takeAccount();
    const Decimal fees = state.account.feesInSettleAsset() - state.feesPaid;
    state.feesPaid += fees;
    state.trips.apply(now, fill.price, state.quantity - quantityBefore, fees, m_mid, record.trades);
    if (positionBefore == 0 && state.position != 0)
        state.positionSince = now;
    else if (positionBefore != 0 && state.position == 0)
        record.timeInPosition += now - state.positionSince;

    FillRecord& kept = state.openFills.emplace_back(State::OpenFill{.record = {}, .booked = now}).record;
    kept.fill = fill;
    kept.midAtDecision = midAtDecision;
    kept.midAtFill = fill.midAtMatch != 0 ? fill.midAtMatch : m_mid;
    kept.midBooked = m_mid;
    kept.queueWait = queueWait;
    kept.positionAfter = state.position;
    record.feesByAsset[fill.feeAsset.text()] += fill.fee;

    // Another holding: every mid is news again.
    m_quietLow = INT64_MAX;
    m_quietHigh = INT64_MIN;
    mark(now);
}

void RunRecorder::onQuotes(TimeNs now, bool hasBid, bool hasAsk)
{
    auto& state = *m_state;
    const bool both = hasBid && hasAsk;
    if (both == state.quoting)
        return;
    if (both)
        state.quotingSince = now;
    else if (m_started)
        state.record.timeQuoting += std::max<DurationNs>(0, now - state.quotingSince);
    state.quoting = both;
}

std::size_t RunRecorder::fillCount() const
{
    return m_state->record.fills.size() + m_state->openFills.size();
}

void RunRecorder::onRefusal(std::string_view code)
{
    ++m_state->record.orders.refusalsByCode[std::string(code)];
}

void RunRecorder::message(TimeNs now, std::string_view level, std::string text)
{
    auto& record = m_state->record;
    if (record.messages.size() < kMaxMessages)
        record.messages.push_back({now, std::string(level), std::move(text)});
    else
        ++record.messagesDropped;
}

void RunRecorder::gauge(TimeNs now, std::string_view name, double value, std::string_view unit)
{
    if (!std::isfinite(value))
        return; // a gauge without a value yet
    auto& state = *m_state;
    auto& gauges = state.record.gauges;
    auto known = std::find_if(gauges.begin(), gauges.end(), [&](const GaugeSummary& g) { return g.name == name; });
    if (known == gauges.end()) {
        if (gauges.size() == kMaxGauges) {
            ++state.record.messagesDropped;
            return;
        }
        known = gauges.insert(known, {std::string(name), std::string(unit), 0, value, value, value, value, 0});
        state.gaugeLines.emplace_back(kGaugePoints);
        state.gaugeTimes.push_back(now);
    }
    const auto index = static_cast<std::size_t>(known - gauges.begin());
    state.gaugeTimes[index] = std::max(state.gaugeTimes[index], now);
    state.gaugeLines[index].add({state.gaugeTimes[index], value, 0, 0});
    ++known->count;
    known->last = value;
    known->minimum = std::min(known->minimum, value);
    known->maximum = std::max(known->maximum, value);
    known->sum += value;
}

RunRecord RunRecorder::finish(TimeNs now)
{
    auto& state = *m_state;
    auto& record = state.record;
    const auto& account = state.account;
    if (m_started) {
        now = std::max(now, m_now);
        settleDue(now + 1);
        m_now = now;
        mark(now);
        if (state.position != 0)
            record.timeInPosition += now - state.positionSince;
        if (state.quoting)
            record.timeQuoting += now - state.quotingSince;
    } else {
        record.start = now;
        record.initialEquity = account.capital();
    }
    while (!state.openFills.empty())
        keepOldestFill();
    record.end = now;
    record.lastMid = m_mid;
    record.finalEquity = m_started ? account.equity(m_mid) : record.initialEquity;
    record.finalCash = account.cash();
    record.finalQuantity = account.holding().quantity();
    record.fees = account.feesInSettleAsset();
    record.realised = account.holding().realised();
    record.openCost = account.holding().cost();
    record.openQuantity = state.trips.openQuantity();
    record.openEntry = state.trips.openCost();
    record.openFees = state.trips.openFees();
    record.curve = state.curve.points();
    if (m_started && (record.curve.empty() || record.curve.back().time < now))
        record.curve.push_back({now, markedEquity(), state.halfTick * static_cast<double>(m_mid), state.holding});
    for (std::size_t i = 0; i < record.gauges.size(); ++i) {
        const auto gauge = static_cast<std::uint32_t>(i);
        for (const auto& point : state.gaugeLines[i].points())
            record.gaugePoints.push_back({gauge, point.time, point.equity});
        const GaugePoint end{gauge, state.gaugeTimes[i], record.gauges[i].last};
        if (record.gaugePoints.back() != end)
            record.gaugePoints.push_back(end);
    }
    record.lowestPrice = m_lowestPrice <= m_highestPrice ? m_lowestPrice : 0;
    record.highestPrice = m_lowestPrice <= m_highestPrice ? m_highestPrice : 0;
    record.orderLatency = m_orderLatency.summary();
    record.feedLatency = m_feedLatency.summary();
    m_started = false;
    return std::move(record);
}

} // namespace wh
