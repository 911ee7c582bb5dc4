// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/SimulatedVenue.h"

#include <algorithm>
#include <cmath>

namespace wh {

namespace {

bool needsPrice(OrderType type)
{
    return type == OrderType::Limit || type == OrderType::StopLimit;
}

Refusal because(const char* code, std::vector<Refusal::Number> numbers = {})
{
    return {code, std::move(numbers)};
}

} // namespace

SimulatedVenue::SimulatedVenue(const Instrument& instrument, Settings settings, const Clock& clock)
    : m_instrument(instrument)
    , m_settings(std::move(settings))
    , m_clock(clock)
    , m_engine(instrument,
               {.queue = m_settings.queue.get(),
                .impact = m_settings.impact,
                .barQueueShare = m_settings.barQueueShare,
                .levelThree = m_settings.levelThree},
               *this)
    , m_held(m_settings.initialPosition)
{}

Result<void> SimulatedVenue::place(RiskApproved<OrderRequest> order)
{
    enter(order.request());
    return {};
}

Result<void> SimulatedVenue::amend(RiskApproved<AmendRequest> amend)
{
    enter(amend.request());
    return {};
}

Result<void> SimulatedVenue::cancel(const CancelRequest& cancel)
{
    enter(cancel);
    return {};
}

void SimulatedVenue::enter(const OrderRequest& order)
{
    Request request;
    request.action = Action::Place;
    request.order = order;
    request.id = order.id;
    send(std::move(request), OrderPath::Entry);
}

void SimulatedVenue::enter(const AmendRequest& amend)
{
    Request request;
    request.action = Action::Amend;
    request.amend = amend;
    request.id = amend.id;
    send(std::move(request), OrderPath::Amend);
}

void SimulatedVenue::enter(const CancelRequest& cancel)
{
    Request request;
    request.action = Action::Cancel;
    request.id = cancel.id;
    send(std::move(request), OrderPath::Cancel);
}

void SimulatedVenue::adopt(const OrderRequest& order, Lots filled, TimeNs now)
{
    m_now = std::max(m_now, now);
    m_engine.adopt(order, filled, m_now);
}

void SimulatedVenue::takeUp(FillId lastFill, std::optional<Lots> position)
{
    m_fillIds = IdSource<FillTag>(lastFill.value);
    m_held = position.value_or(m_held);
}

void SimulatedVenue::skipTo(std::span<const MarketEvent> snapshot, std::uint64_t skipped, TimeNs now)
{
    // The rate of events is that of the stretch, until more is known.
    m_rateWindow.previous = m_rateWindow.current;
    m_eventsSeen += skipped;
    m_rateWindow.current = {now, m_eventsSeen};
    m_now = std::max(m_now, now);
    for (const MarketEvent& event : snapshot)
        m_engine.onEvent(event);
}

LatencyMoment SimulatedVenue::moment(TimeNs now)
{
    // Over one to two seconds, or since the last event where nothing has come for longer.
    const DurationNs age = std::max<DurationNs>(now - m_rateWindow.previous.time, kSecond);
    m_eventsPerSecond = static_cast<double>(m_eventsSeen - m_rateWindow.previous.events) *
                        static_cast<double>(kSecond) / static_cast<double>(age);
    return {now, m_feedLatency, m_eventsPerSecond};
}

void SimulatedVenue::send(Request request, OrderPath path)
{
    const TimeNs now = m_clock.now();
    const auto latency = m_settings.latency->latency(path, moment(now));
    if (!latency) {
        const auto kind =
            request.action == Action::Place ? ExecutionReport::Kind::Rejected : ExecutionReport::Kind::AmendRejected;
        refuse(
            kind, request.id,
            because("venue.overloaded", {{"event_rate", Decimal(static_cast<std::int64_t>(m_eventsPerSecond)), "1/s"}}),
            now);
        return;
    }
    TimeNs arrival = now + *latency;
    const auto last = std::find_if(m_lastArrival.begin(), m_lastArrival.end(),
                                   [&](const auto& entry) { return entry.first == request.id; });
    if (last != m_lastArrival.end()) {
        arrival = std::max(arrival, last->second);
        last->second = arrival;
    } else {
        m_lastArrival.emplace_back(request.id, arrival);
    }
    std::size_t slot = m_slots.size();
    if (m_freeSlots.empty()) {
        m_slots.push_back(std::move(request));
    } else {
        slot = m_freeSlots.back();
        m_freeSlots.pop_back();
        m_slots[slot] = std::move(request);
    }
    m_arrivals.push({arrival, ++m_sequence, slot});
}

void SimulatedVenue::processUntil(TimeNs now)
{
    while (nextDue() <= now) {
        const TimeNs due = nextDue();
        m_now = std::max(m_now, due);
        if (m_engine.nextExpiry() <= due) {
            m_engine.expireUntil(due);
            continue;
        }
        const Arrival arrival = m_arrivals.top();
        m_arrivals.pop();
        arrive(m_slots[arrival.slot], m_now);
        m_freeSlots.push_back(arrival.slot);
    }
}

void SimulatedVenue::arrive(const Request& request, TimeNs time)
{
    using Kind = ExecutionReport::Kind;
    if (request.action == Action::Place) {
        arriveOrder(request.order, time);
        return;
    }
    const bool amends = request.action == Action::Amend;
    const auto refused = amends ? Kind::AmendRejected : Kind::CancelRejected;
    if (isOut(time)) {
        refuse(refused, request.id, because("venue.unavailable"), time);
        return;
    }
    const OrderRequest* live = m_engine.find(request.id);
    if (!live) {
        refuse(refused, request.id, because("venue.order_not_open"), time);
        return;
    }
    if (!amends) {
        m_engine.cancel(request.id);
        answer(Kind::Cancelled, request.id, time);
        return;
    }
    std::optional<Refusal> refusal =
        refusalOfLimits(request.amend.price, request.amend.quantity, needsPrice(live->type));
    if (!refusal)
        refusal = refusalOfRate(time);
    if (!refusal && live->type == OrderType::Limit)
        refusal = refusalOfDoubt(*live, request.amend.price);
    if (!refusal && live->postOnly && m_engine.wouldTake(live->side, request.amend.price))
        refusal = because("venue.post_only_would_take",
                          {{"price", m_instrument.price(request.amend.price), m_instrument.name.quote}});
    if (refusal) {
        refuse(refused, request.id, std::move(*refusal), time);
        return;
    }
    // Confirmed first: what the order takes at its new price is reported after the change that led to it.
    const std::size_t reports = m_reports.size();
    ExecutionReport& done = answer(Kind::Amended, request.id, time);
    done.price = request.amend.price;
    done.quantity = request.amend.quantity;
    if (!m_engine.amend(request.amend, time)) {
        m_reports.resize(reports);
        refuse(refused, request.id, because("venue.already_filled"), time);
    }
}

void SimulatedVenue::arriveOrder(const OrderRequest& order, TimeNs time)
{
    if (auto refusal = refusalOf(order, time)) {
        refuse(ExecutionReport::Kind::Rejected, order.id, std::move(*refusal), time);
        return;
    }
    answer(ExecutionReport::Kind::Accepted, order.id, time);
    m_engine.submit(order, time);
}

bool SimulatedVenue::isOut(TimeNs time) const
{
    for (const auto& outage : m_settings.rules.outages) {
        if (time >= outage.from && time < outage.to)
            return true;
    }
    return false;
}

std::optional<Refusal> SimulatedVenue::refusalOfLimits(Ticks price, Lots quantity, bool hasPrice) const
{
    if (hasPrice && (price <= 0 || price > kMaxTicks))
        return because("venue.price_invalid", {{"price", Decimal(price), "ticks"}});
    if (quantity < m_instrument.minQuantity) {
        return because("venue.quantity_below_minimum",
                       {{"quantity", m_instrument.quantity(quantity), ""},
                        {"minimum", m_instrument.quantity(m_instrument.minQuantity), ""}});
    }
    if (quantity > m_instrument.maxQuantity) {
        return because("venue.quantity_above_maximum",
                       {{"quantity", m_instrument.quantity(quantity), ""},
                        {"maximum", m_instrument.quantity(m_instrument.maxQuantity), ""}});
    }
    const HalfTicks mid = m_engine.mid();
    const HalfTicks at = hasPrice ? 2 * price : mid;
    if (!m_instrument.minNotional.isZero() && at > 0) {
        const bool inverse = m_instrument.kind == ContractKind::Inverse;
        const Decimal notional =
            inverse ? m_instrument.quantity(quantity) * m_instrument.multiplier : m_instrument.value(at, quantity);
        if (notional < m_instrument.minNotional) {
            return because("venue.notional_below_minimum",
                           {{"notional", notional, m_instrument.name.quote},
                            {"minimum", m_instrument.minNotional, m_instrument.name.quote}});
        }
    }
    if (hasPrice && m_instrument.priceBand > 0 && mid > 0) {
        const double distance = std::abs(static_cast<double>(2 * price) / static_cast<double>(mid) - 1);
        if (distance > m_instrument.priceBand) {
            return because("venue.price_outside_band",
                           {{"distance", Decimal::fromDouble(distance, 6).valueOr({}), "share"},
                            {"band", Decimal::fromDouble(m_instrument.priceBand, 6).valueOr({}), "share"}});
        }
    }
    return std::nullopt;
}

/// Nobody can say what a taker would have had while the recording has a hole.
std::optional<Refusal> SimulatedVenue::refusalOfDoubt(const OrderRequest& order, Ticks price) const
{
    if (m_engine.feed().state() != BookState::Stale)
        return std::nullopt;
    if (order.type != OrderType::Market && !m_engine.wouldTake(order.side, price))
        return std::nullopt;
    return because("venue.market_unknown");
}

std::optional<Refusal> SimulatedVenue::refusalOfRate(TimeNs time)
{
    const double limit = m_settings.rules.maxRequestsPerSecond;
    if (limit <= 0)
        return std::nullopt;
    while (!m_recentRequests.empty() && m_recentRequests.front() <= time - kSecond)
        m_recentRequests.pop_front();
    const auto recent = static_cast<double>(m_recentRequests.size());
    if (recent + 1 > limit) {
        return because("venue.rate_limited", {{"rate", Decimal(static_cast<std::int64_t>(recent) + 1), "1/s"},
                                              {"limit", Decimal::fromDouble(limit, 6).valueOr({}), "1/s"}});
    }
    m_recentRequests.push_back(time);
    return std::nullopt;
}

std::optional<Refusal> SimulatedVenue::refusalOf(const OrderRequest& order, TimeNs time)
{
    if (isOut(time))
        return because("venue.unavailable");
    if (auto refusal = refusalOfRate(time))
        return refusal;
    if (auto refusal = refusalOfLimits(order.price, order.quantity, needsPrice(order.type)))
        return refusal;
    if (m_engine.liveOrders() >= m_settings.rules.maxOpenOrders) {
        return because("venue.too_many_orders",
                       {{"open", Decimal(static_cast<std::int64_t>(m_engine.liveOrders())), ""},
                        {"limit", Decimal(static_cast<std::int64_t>(m_settings.rules.maxOpenOrders)), ""}});
    }
    if (m_engine.find(order.id))
        return because("venue.duplicate_order_id");
    if (order.timeInForce == TimeInForce::Gtd && order.expiry <= time)
        return because("venue.expiry_past");
    if (order.type == OrderType::Market || (order.type == OrderType::Limit && !order.postOnly)) {
        if (auto refusal = refusalOfDoubt(order, order.price))
            return refusal;
    }
    if (order.type == OrderType::Limit && order.postOnly && m_engine.wouldTake(order.side, order.price))
        return because("venue.post_only_would_take",
                       {{"price", m_instrument.price(order.price), m_instrument.name.quote}});
    if (order.type == OrderType::StopMarket || order.type == OrderType::StopLimit) {
        const HalfTicks mid = m_engine.mid();
        const HalfTicks trigger = 2 * order.stopPrice;
        if (order.stopPrice <= 0 || (mid > 0 && (order.side == Side::Sell ? trigger >= mid : trigger <= mid))) {
            return because("venue.stop_would_trigger",
                           {{"stop", m_instrument.price(order.stopPrice), m_instrument.name.quote},
                            {"mid", m_instrument.halfPrice(mid), m_instrument.name.quote}});
        }
    }
    if (order.type == OrderType::TrailingStop && order.trailingOffset <= 0)
        return because("venue.trailing_offset_invalid", {{"offset", Decimal(order.trailingOffset), "ticks"}});
    return std::nullopt;
}

ExecutionReport& SimulatedVenue::answer(ExecutionReport::Kind kind, OrderId id, TimeNs venueTime)
{
    // One stream of answers: none overtakes another.
    const auto latency = m_settings.latency->latency(OrderPath::Response, moment(venueTime)).value_or(0);
    m_lastReportTime = std::max(m_lastReportTime, venueTime + latency);
    ExecutionReport& report = m_reports.emplace_back();
    report.kind = kind;
    report.order = id;
    report.venueTime = venueTime;
    report.receiveTime = m_lastReportTime;
    return report;
}

void SimulatedVenue::refuse(ExecutionReport::Kind kind, OrderId id, Refusal refusal, TimeNs venueTime)
{
    answer(kind, id, venueTime).refusal = std::move(refusal);
}

bool SimulatedVenue::takeReport(TimeNs now, ExecutionReport& report)
{
    if (nextReport() > now)
        return false;
    report = std::move(m_reports.front());
    m_reports.pop_front();
    using Kind = ExecutionReport::Kind;
    const bool goesOn = report.kind == Kind::Accepted || report.kind == Kind::Amended || report.kind == Kind::Triggered;
    if (!goesOn && !m_engine.find(report.order))
        std::erase_if(m_lastArrival,
                      [&](const auto& entry) { return entry.first == report.order && entry.second <= now; });
    return true;
}

void SimulatedVenue::onMatched(const OrderRequest& order, Ticks price, Lots lots, Liquidity liquidity, HalfTicks mid)
{
    ExecutionReport& report = answer(ExecutionReport::Kind::Filled, order.id, m_now);
    Fill& fill = report.fill.emplace();
    fill.id = m_fillIds.next();
    fill.order = order.id;
    fill.side = order.side;
    fill.liquidity = liquidity;
    fill.price = price;
    fill.quantity = lots;
    fill.venueTime = m_now;
    fill.receiveTime = report.receiveTime;
    fill.midAtMatch = mid;
    const FeeSchedule& fees = m_instrument.fees;
    forgetVolumeBefore(m_now);
    const FeeSchedule::Tier& tier = fees.tierAt(m_volume);
    const Decimal bps = liquidity == Liquidity::Maker ? tier.makerBps : tier.takerBps;
    const Decimal notional = m_instrument.notional(price, lots);
    std::string_view feeAsset = m_instrument.settleAsset();
    if (fees.currency == FeeCurrency::Received && m_instrument.kind == ContractKind::Spot && order.side == Side::Buy) {
        feeAsset = m_instrument.name.base;
        fill.fee = FeeSchedule::fee(m_instrument.quantity(lots), bps);
    } else if (fees.currency == FeeCurrency::FeeAsset) {
        feeAsset = fees.feeAsset;
        fill.fee = FeeSchedule::fee(notional, bps) / fees.feeAssetPrice;
    } else {
        fill.fee = FeeSchedule::fee(notional, bps);
    }
    fill.feeAsset = feeAsset;
    m_held += signOf(order.side) * lots;
    if (fees.tiers.size() > 1)
        addVolume(notional, m_now);
}

void SimulatedVenue::addVolume(Decimal notional, TimeNs time)
{
    const auto day = dayOf(time);
    if (m_dailyVolume.empty() || m_dailyVolume.back().first != day)
        m_dailyVolume.emplace_back(day, Decimal());
    m_dailyVolume.back().second += notional;
    m_volume += notional;
}

void SimulatedVenue::forgetVolumeBefore(TimeNs time)
{
    while (!m_dailyVolume.empty() && m_dailyVolume.front().first <= dayOf(time) - 30) {
        m_volume -= m_dailyVolume.front().second;
        m_dailyVolume.pop_front();
    }
}

void SimulatedVenue::onExpired(const OrderRequest& order, const char* code)
{
    refuse(ExecutionReport::Kind::Expired, order.id, because(code), m_now);
}

void SimulatedVenue::onTriggered(const OrderRequest& order)
{
    answer(ExecutionReport::Kind::Triggered, order.id, m_now);
}

void SimulatedVenue::onBarPoint(Ticks price, Lots volume, TimeNs now)
{
    m_now = std::max(m_now, now);
    countEvent(now);
    m_engine.onBarPoint(price, volume, now);
}

} // namespace wh
