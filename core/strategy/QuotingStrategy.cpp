// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategy/QuotingStrategy.h"

#include "core/strategy/ParameterTable.h"

#include <algorithm>
#include <cmath>

namespace wh {

std::vector<ParameterSpec> QuotingStrategy::commonParameters()
{
    using namespace parameter;
    return {
        decimal("order_size", "base", "0", "0", "",
                "Quantity of one order before skew, in base units (contracts for inverse instruments); 0 sizes by "
                "`order_size_share`.",
                "0.01"),
        number("order_size_share", "share", "0.02", "(0", "1",
               "Value of one order before skew as a share of equity, where `order_size` is 0; raised to the venue's "
               "least order."),
        number(
            "target_base_share", "share", "0.5", "0", "1",
            "Share of equity to hold in base. For contracts 0.5 is flat, 1 is long and 0 short for the whole equity."),
        duration("refresh_time", "5s", "100ms", "1d", "How often the quotes are renewed."),
        number("refresh_tolerance", "bps", "1", "0", "1000",
               "An order not further than this from its new price stays and keeps its queue place."),
        duration("fill_delay", "2s", "0s", "1d", "After a fill no new order is shown for this long."),
        duration("stale_after", "10s", "100ms", "1d",
                 "Quotes are withdrawn when the market has been silent for this long, or for three times its usual "
                 "pause where that is longer."),
        boolean("post_only", "true",
                "Quotes are sent as post-only and kept off the other side's best, so that they never take."),
        boolean("cover_fees", "false",
                "Every quote stands further from the mid by the maker fee, so that distances and spreads are what is "
                "earned after fees; a maker that quotes nearer than its fee loses on every round trip."),
    };
}

QuotingStrategy::QuotingStrategy(const ParameterSet& parameters)
    : m_orderSize(parameters.decimal("order_size"))
    , m_orderSizeShare(parameters.number("order_size_share"))
    , m_targetBaseShare(parameters.number("target_base_share"))
    , m_refreshTime(parameters.duration("refresh_time"))
    , m_fillDelay(parameters.duration("fill_delay"))
    , m_coversFees(parameters.boolean("cover_fees"))
    , m_freshness(parameters.duration("stale_after"))
    , m_ladder({parameters.number("refresh_tolerance"), parameters.boolean("post_only")})
{}

DurationNs QuotingStrategy::tickInterval() const
{
    return std::min<DurationNs>(m_refreshTime, kSecond);
}

Lots QuotingStrategy::orderSize(const StrategyContext& context, const Inventory& inventory) const
{
    return orderLots(context.instrument(), inventory, m_orderSize, m_orderSizeShare);
}

void QuotingStrategy::wantAt(QuoteLadder& ladder, Side side, double center, double depthBps, double lots) const
{
    depthBps += m_feeBps;
    // The tiny shift keeps a price that is a whole tick on it, where the arithmetic left it a hair off.
    const double price = center * (1 - static_cast<double>(signOf(side)) * depthBps * 1e-4);
    const double whole = side == Side::Buy ? std::floor(price + 1e-6) : std::ceil(price - 1e-6);
    if (whole >= 1 && whole < 1e13 && lots >= 1 && lots < 1e15)
        ladder.want(side, static_cast<Ticks>(whole), static_cast<Lots>(lots + 1e-6));
}

void QuotingStrategy::tell(StrategyContext& context, std::string_view name, double value, std::string_view unit,
                           GaugeRange range) const
{
    if (!m_isLooking)
        context.gauge(name, value, unit, range);
}

void QuotingStrategy::onStart(StrategyContext& context)
{
    if (!m_reacts)
        return;
    m_nextLook = context.now();
    scheduleLook(context);
}

/// On the grid that ticks would have; what the clock has passed over is one look.
void QuotingStrategy::scheduleLook(StrategyContext& context)
{
    const DurationNs pace = tickInterval();
    m_nextLook += ((context.now() - m_nextLook) / pace + 1) * pace;
    m_look = context.startTimer(m_nextLook);
}

void QuotingStrategy::onTimer(StrategyContext& context, TimerId id)
{
    if (!m_reacts || id != m_look)
        return;
    scheduleLook(context);
    onTick(context);
}

void QuotingStrategy::onTick(StrategyContext& context)
{
    m_isHeldUp = false;
    m_freshness.observe(context.market().lastUpdate());
    if (!isTradable(context))
        return;
    observe(context);
    const bool retry = !m_settled && (m_touched || context.now() >= m_growFrom);
    if (context.now() >= m_nextRefresh || retry)
        renew(context);
}

/// What has come of an own order, and the end of a fill's delay, are acted on once, and not at every message: whatever
/// keeps an order from being placed, moved or cancelled keeps it until the venue answers, or until the next look.
void QuotingStrategy::onBook(StrategyContext& context)
{
    if (!m_reacts || m_isHeldUp || !isTradable(context))
        return;
    const TimeNs now = context.now();
    const bool mayGrowAgain = m_renewedAt < m_growFrom && now >= m_growFrom;
    if (now >= m_nextRefresh || (!m_settled && (m_touched || mayGrowAgain)))
        renew(context);
    else if (m_hasShown && isTouchNew(context.book()) && standsOff(context))
        moveAtOnce(context);
}

void QuotingStrategy::moveAtOnce(StrategyContext& context)
{
    refresh(context);
    m_isHeldUp = m_isHeldUp || standsOff(context);
}

/// Withdraws where it is not.
bool QuotingStrategy::isTradable(StrategyContext& context)
{
    if (context.market().isTradable(context.now(), m_freshness.limit()))
        return true;
    withdraw(context);
    m_touched = true;
    m_nextRefresh = context.now();
    return false;
}

void QuotingStrategy::withdraw(StrategyContext& context)
{
    m_isHeldUp = !m_ladder.withdraw(context);
}

bool QuotingStrategy::isTouchNew(const OrderBook& book)
{
    const bool isNew = m_seenBid != book.bestBid() || m_seenAsk != book.bestAsk();
    m_seenBid = book.bestBid();
    m_seenAsk = book.bestAsk();
    return isNew;
}

/// Whether the quotes of now would move or take back an order.
bool QuotingStrategy::standsOff(StrategyContext& context)
{
    const auto inventory = Inventory::of(context);
    m_isLooking = true;
    m_ladder.begin();
    const Quoting quoting = inventory ? makeQuotes(context, *inventory, m_ladder) : Quoting::ShowNothing;
    m_isLooking = false;
    if (quoting == Quoting::ShowNothing)
        m_ladder.begin();
    return quoting != Quoting::NotYet && m_ladder.isOff(context);
}

void QuotingStrategy::renew(StrategyContext& context)
{
    const auto& market = context.market();
    const TimeNs now = context.now();
    if (m_settled && !m_touched && market.lastUpdate() == m_quotedUpdate)
        m_nextRefresh = now + m_refreshTime; // nothing has happened that could move a quote
    else
        refresh(context);
}

void QuotingStrategy::refresh(StrategyContext& context)
{
    const TimeNs now = context.now();
    m_nextRefresh = now + m_refreshTime;
    m_renewedAt = now;
    m_quotedUpdate = context.market().lastUpdate();
    m_touched = false;
    m_feeBps = coveredFee(context.instrument());
    m_ladder.begin();
    const auto inventory = Inventory::of(context);
    const Quoting quoting = inventory ? makeQuotes(context, *inventory, m_ladder) : Quoting::ShowNothing;
    if (quoting == Quoting::Show) {
        m_settled = m_ladder.sync(context, now >= m_growFrom);
        m_hasShown = true;
    } else {
        if (quoting == Quoting::ShowNothing || m_hasShown)
            withdraw(context);
        m_settled = true;
        m_touched = true; // look again at the next refresh, whatever the market says
    }
}

double QuotingStrategy::coveredFee(const Instrument& instrument) const
{
    return m_coversFees ? std::max(0.0, instrument.fees.tiers.front().makerBps.toDouble()) : 0.0;
}

std::vector<PlannedOrder> QuotingStrategy::plannedOrders(const Instrument& instrument, const Inventory& inventory) const
{
    std::vector<PlannedOrder> plan;
    const Lots size = askedLots(instrument, inventory, m_orderSize, m_orderSizeShare);
    const auto mid = std::max<Ticks>(1, static_cast<Ticks>(inventory.mid));
    const Lots least = minimumLots(instrument, mid);
    if (size < least || size > instrument.maxQuantity) // quoting would mend it: that is to be told instead
        return {{.side = Side::Buy, .price = mid, .quantity = size}};
    QuoteLadder quotes({.addsUp = false});
    planQuotes(instrument, inventory, size, quotes);
    for (const Side side : {Side::Buy, Side::Sell}) {
        for (const auto& quote : quotes.wanted(side)) {
            if (quote.quantity >= least) // what skew or weight leaves below it is not shown
                plan.push_back({.side = side, .price = quote.price, .quantity = quote.quantity});
        }
    }
    if (plan.empty()) // on neither side: its funds allow no order at all, and that is to be told
        plan.push_back({.side = Side::Buy, .price = mid, .quantity = size});
    return plan;
}

void QuotingStrategy::checkReach(double farthestBps, const char* field, std::string value, const char* other,
                                 std::string limit, std::vector<Error>& mistakes)
{
    constexpr double kWhole = 10'000;
    if (farthestBps < kWhole)
        return;
    mistakes.push_back(parameter::conflict(field, std::move(value), other, std::move(limit),
                                           "the farthest quote would stand " +
                                               toString(farthestBps, ParameterType::Number) +
                                               " bps from the mid, where prices end; bring it below 10000 bps"));
}

void QuotingStrategy::onFill(StrategyContext& context, const Fill&)
{
    m_growFrom = context.now() + m_fillDelay;
    m_touched = true;
}

void QuotingStrategy::onOrderUpdate(StrategyContext&, const OwnOrder& order, const ExecutionReport* report)
{
    // Our own sending is no news, nor is the gate's refusal; only what the venue says may change what is to be done.
    if (!report || order.status == OrderStatus::Refused)
        return;
    m_touched = true;
    m_isHeldUp = false;
}

} // namespace wh
