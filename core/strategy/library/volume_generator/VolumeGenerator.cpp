// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategy/library/volume_generator/VolumeGenerator.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace wh {

namespace {
constexpr double kBps = 1e4;

/// What is stored under `key`; stores and answers `otherwise` where there is nothing yet.
std::int64_t storedNumber(StrategyContext& context, std::string_view key, std::int64_t otherwise)
{
    const std::string text = context.stored(key);
    std::int64_t number = 0;
    const char* end = text.data() + text.size();
    if (!text.empty() && std::from_chars(text.data(), end, number).ptr == end)
        return number;
    context.store(key, std::to_string(otherwise));
    return otherwise;
}
} // namespace

VolumeGenerator::VolumeGenerator(const ParameterSet& parameters)
    : m_dailyTarget(parameters.decimal("daily_target"))
    , m_dailyTargetShare(parameters.number("daily_target_share"))
    , m_followsMarket(parameters.text("pacing") == "profile")
    , m_minOrder(parameters.decimal("min_order").toDouble())
    , m_maxOrder(parameters.decimal("max_order").toDouble())
    , m_minOrderShare(parameters.number("min_order_share"))
    , m_maxOrderShare(parameters.number("max_order_share"))
    , m_scalesByPace(parameters.boolean("scale_by_pace"))
    , m_scalesBySpread(parameters.boolean("scale_by_spread"))
    , m_scalesByDepth(parameters.boolean("scale_by_depth"))
    , m_referenceSpread(parameters.number("reference_spread"))
    , m_depthShare(parameters.number("depth_share"))
    , m_maxSpread(parameters.number("max_spread"))
    , m_maxInventory(parameters.number("max_inventory"))
    , m_patience(parameters.duration("passive_patience"))
    , m_behindLimit(parameters.number("behind_limit"))
    , m_dailyCost(parameters.decimal("daily_cost"))
    , m_dailyCostShare(parameters.number("daily_cost_share"))
    , m_freshness(parameters.duration("stale_after"))
{
    const auto& reset = parameters.text("reset_mode");
    if (reset != "utc_midnight")
        m_reset = reset == "rolling_24h" ? Reset::Rolling24h : Reset::FromStart;
    const auto& selfTrade = parameters.text("self_trade_prevention");
    if (selfTrade != "expire_taker")
        m_selfTrade = selfTrade == "expire_maker" ? SelfTradePrevention::ExpireMaker : SelfTradePrevention::ExpireBoth;
}

void VolumeGenerator::onStart(StrategyContext& context)
{
    const TimeNs now = context.now();
    const TimeNs midnight = dayOf(now) * kDay;
    m_traded = TradedVolume::restored(context.stored("traded"), m_reset == Reset::FromStart ? now : midnight);
    // After a restart the plan, and the inventory to come back to, are those of the first start.
    m_start = storedNumber(context, "start", m_reset == Reset::FromStart ? m_traded.origin() : now);
    m_flatPosition = storedNumber(context, "flat_position", context.position());
}

void VolumeGenerator::onStop(StrategyContext& context)
{
    save(context);
}

void VolumeGenerator::save(StrategyContext& context)
{
    if (m_unsaved)
        context.store("traded", m_traded.toText());
    m_unsaved = false;
    m_nextSave = context.now() + TradedVolume::kStep;
}

void VolumeGenerator::onBar(StrategyContext&, const Bar& bar)
{
    m_profile.add(bar.openTime, static_cast<double>(bar.volume));
}

double VolumeGenerator::quoteValue(const Instrument& instrument, double ticks)
{
    const double perLot = (instrument.lot * instrument.multiplier).toDouble();
    return instrument.kind == ContractKind::Inverse ? perLot : perLot * instrument.tick.toDouble() * ticks;
}

void VolumeGenerator::onFill(StrategyContext& context, const Fill& fill)
{
    const auto& instrument = context.instrument();
    const auto ticks = static_cast<double>(fill.price);
    const double price = instrument.priceAsDouble(fill.price);
    const double value = quoteValue(instrument, ticks) * static_cast<double>(fill.quantity);
    double fee = fill.fee.toDouble();
    if (fill.feeAsset == instrument.name.base)
        fee *= price;
    else if (fill.feeAsset != instrument.name.quote)
        fee *= instrument.fees.feeAssetPrice.toDouble();
    const double mid = m_decisionMid > 0 ? m_decisionMid : ticks;
    const double slippage = static_cast<double>(signOf(fill.side)) * (ticks - mid) / ticks * value;
    m_traded.add(context.now(), value, fee + slippage);
    m_lastSide = fill.side;
    m_unsaved = true;
}

TimeNs VolumeGenerator::windowStart(TimeNs now) const
{
    switch (m_reset) {
    case Reset::UtcMidnight:
        return dayOf(now) * kDay;
    case Reset::Rolling24h:
        return now - kDay;
    case Reset::FromStart:
        return m_start + (now - m_start) / kDay * kDay;
    }
    return 0;
}

VolumeGenerator::Pace VolumeGenerator::pace(const StrategyContext& context, const Inventory& inventory) const
{
    const TimeNs now = context.now();
    const double price = context.instrument().tick.toDouble() * inventory.mid;
    // An inverse account is kept in base.
    const double equity =
        context.instrument().kind == ContractKind::Inverse ? inventory.equity * price : inventory.equity;
    Pace pace;
    pace.target = m_dailyTarget.sign() > 0 ? m_dailyTarget.toDouble() : m_dailyTargetShare * equity;
    pace.budget = m_dailyCost.sign() > 0 ? m_dailyCost.toDouble() : m_dailyCostShare * equity;
    // The part of a window before the start is not made up for.
    const TimeNs from = windowStart(now);
    pace.expected = pace.target * m_profile.mass(std::max(from, m_start), now);
    const auto sums = m_traded.since(from);
    pace.done = sums.value;
    pace.cost = sums.cost;
    return pace;
}

bool VolumeGenerator::tendOrder(StrategyContext& context)
{
    if (!m_order.isValid())
        return false;
    const auto* order = context.order(m_order);
    if (!order || isFinal(order->status)) {
        m_order = {};
        return false;
    }
    const bool atRest = order->status == OrderStatus::Accepted || order->status == OrderStatus::PartiallyFilled;
    if (atRest && context.now() - order->placedAt >= m_patience)
        (void)context.cancel(m_order);
    return true;
}

std::pair<double, double> VolumeGenerator::sizeBounds(double equity) const
{
    const double low = m_minOrder > 0 ? m_minOrder : m_minOrderShare * equity;
    const double high = m_maxOrder > 0 ? m_maxOrder : m_maxOrderShare * equity;
    return std::minmax(low, high);
}

/// Its greatest order, on the side that it can pay for.
std::vector<PlannedOrder> VolumeGenerator::plannedOrders(const Instrument& instrument, const Inventory& inventory) const
{
    const double perLot = quoteValue(instrument, inventory.mid);
    const double high = sizeBounds(inventory.lotsOfEquity(1) * perLot).second;
    const auto mid = std::max<Ticks>(1, static_cast<Ticks>(inventory.mid));
    const auto asked = static_cast<Lots>(std::min(high / perLot, 9e15));
    const Lots lots = m_maxOrder > 0 ? asked : std::max(asked, minimumLots(instrument, mid));
    const double cash = inventory.equity - inventory.position * inventory.unitValue;
    const bool sells = instrument.kind == ContractKind::Spot &&
                       static_cast<double>(lots) * inventory.unitValue > cash &&
                       static_cast<double>(lots) <= inventory.position;
    return {{.side = sells ? Side::Sell : Side::Buy, .price = mid, .quantity = lots}};
}

double VolumeGenerator::drawSize(StrategyContext& context, const Inventory& inventory) const
{
    const double equity = inventory.lotsOfEquity(1) * quoteValue(context.instrument(), inventory.mid);
    const auto [low, high] = sizeBounds(equity);
    return context.random().uniform(low, high);
}

/// The drawn size, larger when the day is behind, smaller when the market is wide or thin; within the same limits.
double VolumeGenerator::scaledSize(const StrategyContext& context, const Inventory& inventory, const Pace& pace) const
{
    const auto& book = context.book();
    const double perLot = quoteValue(context.instrument(), inventory.mid);
    const double equity = inventory.lotsOfEquity(1) * perLot;
    double size = m_drawn;
    if (m_scalesByPace && pace.target > 0)
        size *= std::clamp(1 + pace.deficit() / (std::max(m_behindLimit, 1e-6) * pace.target), 1.0, 2.0);
    if (m_scalesBySpread) {
        const double spread = static_cast<double>(book.spread()) / inventory.mid * kBps;
        size *= std::clamp(m_referenceSpread / std::max(spread, 1e-9), 0.25, 1.0);
    }
    const auto [low, high] = sizeBounds(equity);
    size = std::clamp(size, low, high);
    if (m_scalesByDepth) {
        const auto shown = static_cast<double>(std::min(book.bestBidLots(), book.bestAskLots()));
        size = std::min(size, m_depthShare * shown * perLot);
    }
    return size;
}

bool VolumeGenerator::canTrade(const StrategyContext& context, Side side, Lots lots) const
{
    const auto& instrument = context.instrument();
    if (instrument.kind != ContractKind::Spot)
        return true;
    if (side == Side::Sell)
        return context.balance(instrument.name.base).free() >= instrument.quantity(lots);
    const double fee = 1 + std::max(0.0, instrument.fees.tiers.front().takerBps.toDouble()) * 1e-4;
    const double needed = instrument.notional(context.book().bestAsk(), lots).toDouble() * fee;
    return context.balance(instrument.name.quote).free().toDouble() >= needed;
}

Side VolumeGenerator::nextSide(const StrategyContext& context, Lots lots) const
{
    const Lots net = context.position() - m_flatPosition;
    if (2 * net >= lots)
        return Side::Sell;
    if (2 * net <= -lots)
        return Side::Buy;
    return opposite(m_lastSide);
}

bool VolumeGenerator::clearOwn(StrategyContext& context, Side side, Ticks price)
{
    std::vector<OrderId> meeting;
    bool any = false;
    for (const auto& order : context.openOrders()) {
        const bool meets = order.side != side && (side == Side::Buy ? order.price <= price : order.price >= price);
        any = any || meets;
        if (meets && order.status != OrderStatus::PendingCancel)
            meeting.push_back(order.id);
    }
    for (const OrderId id : meeting)
        (void)context.cancel(id);
    return any;
}

void VolumeGenerator::trade(StrategyContext& context, const Inventory& inventory, const Pace& pace)
{
    const auto& instrument = context.instrument();
    const auto& book = context.book();
    const double size = scaledSize(context, inventory, pace);
    const double perLot = quoteValue(instrument, inventory.mid);
    const Lots least = minimumLots(instrument, std::max<Ticks>(1, book.bestBid()));
    const Lots lots = std::clamp(static_cast<Lots>(std::min(size / perLot, 9e15)), least, instrument.maxQuantity);
    Side side = nextSide(context, lots);
    if (!canTrade(context, side, lots))
        side = opposite(side);
    const double net =
        static_cast<double>(context.position() - m_flatPosition + signOf(side) * lots); // what it would come to
    const double limit = m_maxInventory * inventory.lotsOfEquity(1);
    const bool further = signOf(side) * (context.position() - m_flatPosition) >= 0;
    const bool first = context.position() == m_flatPosition;
    if (!canTrade(context, side, lots) || (further && !first && std::abs(net) > limit))
        return;
    const bool crosses = pace.deficit() > m_behindLimit * pace.target;
    const TimeNs update = context.market().lastUpdate();
    if (crosses && update == m_crossedAt)
        return; // the last order took what this market has
    OrderRequest request;
    request.side = side;
    request.quantity = lots;
    request.selfTrade = m_selfTrade;
    if (crosses) {
        request.price = side == Side::Buy ? book.bestAsk() : book.bestBid();
        request.timeInForce = TimeInForce::Ioc;
    } else {
        request.price = side == Side::Buy ? book.bestBid() : book.bestAsk();
        request.postOnly = true;
    }
    if (clearOwn(context, side, request.price))
        return; // once the venue has confirmed
    m_decisionMid = inventory.mid;
    m_drawn = 0;
    if (const auto placed = context.place(request); placed) {
        m_order = *placed;
        m_crossedAt = crosses ? update : 0;
    } else if (!isOfPause(placed.error())) {
        m_notBefore = context.now() + m_patience; // asking again at once would only be refused again
        if (placed.error().code != m_lastRefusal)
            context.log(LogLevel::Warning, "order not taken: " + placed.error().toString());
        m_lastRefusal = placed.error().code;
    }
}

void VolumeGenerator::onTick(StrategyContext& context)
{
    const auto& market = context.market();
    if (m_unsaved && context.now() >= m_nextSave)
        save(context);
    m_freshness.observe(market.lastUpdate());
    if (!market.isTradable(context.now(), m_freshness.limit())) {
        if (const auto* order = context.order(m_order); order && !isFinal(order->status))
            (void)context.cancel(m_order);
        return;
    }
    if (tendOrder(context) || context.now() < m_notBefore)
        return;
    const auto inventory = Inventory::of(context);
    if (!inventory)
        return;
    const Pace now = pace(context, *inventory);
    context.gauge("volume_done", now.done, "quote");
    context.gauge("volume_expected", now.expected, "quote");
    context.gauge("cost", now.cost, "quote");
    if (now.cost >= now.budget) {
        if (!m_exhausted)
            context.event("cost_budget_used_up", "no more trades until the budget is renewed");
        m_exhausted = true;
        return;
    }
    m_exhausted = false;
    const double spread = static_cast<double>(context.book().spread()) / inventory->mid * kBps;
    if (spread > m_maxSpread)
        return;
    if (m_drawn <= 0)
        m_drawn = drawSize(context, *inventory);
    if (now.deficit() >= std::min(m_drawn, now.target) && now.done < now.target)
        trade(context, *inventory, now);
}

} // namespace wh
