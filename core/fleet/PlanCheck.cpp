// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/PlanCheck.h"

#include "core/market/BookFeed.h"
#include "core/portfolio/OpeningFunds.h"
#include "core/risk/RiskGate.h"
#include "core/strategy/Inventory.h"
#include "core/strategy/Strategy.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string_view>
#include <utility>

namespace wh {

namespace {

constexpr std::string_view kBalanceRule = "balance";
constexpr std::string_view kRateRule = "order_rate"; // a plan has no pace: that is for the simulation

/// Where a person turns to when a planned order would be refused.
struct Advice
{
    std::string_view code;
    const char* field;
    const char* remedy;
};
constexpr std::array<Advice, 14> kAdvice = {{
    {"risk.balance_insufficient", "", "or plan fewer or smaller orders"},
    {"risk.margin_insufficient", "cash", "give more, or plan fewer or smaller orders, or raise risk.balance.leverage"},
    {"risk.notional_above_limit", "risk.order_size.max_notional", "raise it, or make orders smaller"},
    {"risk.notional_below_minimum", "params", "give a larger order size: the market takes no less"},
    {"risk.open_orders_above_limit", "risk.open_orders.max_count", "raise it, or plan fewer orders"},
    {"risk.position_above_limit", "risk.position.max_quantity", "raise it, or plan fewer or smaller orders"},
    {"risk.position_notional_above_limit", "risk.position.max_notional", "raise it, or plan fewer or smaller orders"},
    {"risk.price_out_of_range", "params", "quote nearer to the market"},
    {"risk.price_outside_band", "risk.price_band.max_distance", "widen it, or quote nearer to the mid"},
    {"risk.quantity_above_limit", "risk.order_size.max_quantity", "raise it, or make orders smaller"},
    {"risk.quantity_above_maximum", "params", "give a smaller order size: the market takes no more"},
    {"risk.quantity_below_minimum", "params", "give a larger order size: the market takes no less"},
    {"risk.quantity_out_of_range", "params", "give an order size within these"},
    {"risk.value_out_of_range", "params", "give a smaller order size"},
}};

Error finding(const Refusal& refusal, std::string field = {}, std::string remedy = {})
{
    const auto advice =
        std::find_if(kAdvice.begin(), kAdvice.end(), [&](const Advice& each) { return each.code == refusal.code; });
    const bool isKnown = advice != kAdvice.end();
    Error error(refusal.code, {{"field", !field.empty() ? std::move(field) : isKnown ? advice->field : "params"}});
    const auto numbers = toError(refusal).context;
    error.context.insert(error.context.end(), numbers.begin(), numbers.end());
    if (!remedy.empty())
        remedy += ", ";
    remedy += isKnown ? advice->remedy : "change its parameters, or the limit";
    return std::move(error).with("remedy", std::move(remedy));
}

bool isTooLarge(const Refusal& refusal)
{
    return refusal.code == "risk.notional_above_limit" || refusal.code == "risk.quantity_above_limit" ||
           refusal.code == "risk.quantity_above_maximum";
}

/// A market of two levels about the mid, an account as the bot's will be, and what of the plan has been let through.
class PlanDesk
{
public:
    PlanDesk(const PlanCheck& plan, const TradingAccount& account)
        : m_plan(plan), m_account(account), m_scale(plan.instrument)
    {
        // A tick or half a tick to either side; deep enough for whatever is taken.
        const Ticks bid = (plan.mid - 1) / 2;
        m_book.set(Side::Buy, bid, kMaxLots);
        m_book.set(Side::Sell, plan.mid - bid, kMaxLots);
    }

    /// @return why the gate would not let it pass
    std::optional<Refusal> place(RiskGate& gate, PlannedOrder planned)
    {
        const Lots least = minimumLots(m_plan.instrument, std::max<Ticks>(1, m_plan.mid / 2));
        for (;;) {
            auto refusal = ask(gate, planned);
            if (!refusal || !planned.mayBeSplit || !isTooLarge(*refusal) || planned.quantity / 2 < least)
                return refusal;
            planned.quantity /= 2;
        }
    }

private:
    std::optional<Refusal> ask(RiskGate& gate, const PlannedOrder& planned)
    {
        OrderRequest request;
        request.id = OrderId{m_orders.size() + 1};
        request.side = planned.side;
        request.type = planned.type;
        request.timeInForce = planned.type == OrderType::Market ? TimeInForce::Ioc : TimeInForce::Gtc;
        request.price = planned.price;
        request.quantity = planned.quantity;
        auto verdict = gate.check(request, RiskView{.instrument = m_plan.instrument,
                                                    .book = m_book,
                                                    .bookIsLive = true,
                                                    .account = m_account,
                                                    .open = m_open,
                                                    .orders = m_orders});
        if (auto* refusal = std::get_if<Refusal>(&verdict))
            return std::move(*refusal);
        OwnOrder order;
        order.id = request.id;
        order.side = planned.side;
        order.type = planned.type;
        order.status = OrderStatus::Accepted;
        order.price = planned.price;
        order.quantity = planned.quantity;
        m_orders.push_back(order);
        ++m_open.count;
        (planned.side == Side::Buy ? m_open.buyLots : m_open.sellLots) += planned.quantity;
        if (planned.side == Side::Buy)
            m_open.buyValue += m_scale.value(m_plan.mid, planned.quantity);
        return std::nullopt;
    }

    const PlanCheck& m_plan;
    const TradingAccount& m_account;
    const ValueScale m_scale;
    OrderBook m_book;
    OpenOrderTotals m_open;
    std::vector<OwnOrder> m_orders;
};

/// A rule as the specification sets it; null where its settings are wrong, which is told elsewhere.
std::unique_ptr<RiskGate> gateOf(const RiskRuleRegistry::Entry& entry, const BotSpec::Pairs& limits)
{
    const auto prefix = entry.info.id + '.';
    BotSpec::Pairs own;
    for (const auto& [name, value] : limits) {
        if (name.starts_with(prefix))
            own.emplace_back(name.substr(prefix.size()), value);
    }
    const auto checked = ParameterValidation::check(entry.info.parameters, own);
    if (!checked.isValid())
        return nullptr;
    std::vector<std::unique_ptr<RiskRule>> rules;
    rules.push_back(entry.create(checked.set));
    return std::make_unique<RiskGate>(std::move(rules));
}

/// Each rule by itself, so that one refusal does not hide another.
void checkLimits(const PlanCheck& plan, const TradingAccount& account, const std::vector<PlannedOrder>& planned,
                 std::vector<Error>& findings)
{
    std::set<std::string> told;
    for (const auto& entry : plan.rules.entries()) {
        if (entry.info.id == kBalanceRule || entry.info.id == kRateRule)
            continue;
        const auto gate = gateOf(entry, plan.spec.risk);
        if (!gate)
            continue;
        PlanDesk desk(plan, account);
        for (const auto& order : planned) {
            const auto refusal = desk.place(*gate, order);
            if (refusal && told.insert(refusal->code).second)
                findings.push_back(finding(*refusal));
        }
    }
}

/// All of a side at once, at the mid, so that what is missing is told in one sum.
void checkFunds(const PlanCheck& plan, const TradingAccount& account, const std::vector<PlannedOrder>& planned,
                std::vector<Error>& findings)
{
    const auto& entries = plan.rules.entries();
    const auto entry =
        std::find_if(entries.begin(), entries.end(), [](const auto& each) { return each.info.id == kBalanceRule; });
    const auto gate = entry == entries.end() ? nullptr : gateOf(*entry, plan.spec.risk);
    if (!gate)
        return;
    for (const Side side : {Side::Buy, Side::Sell}) {
        Lots lots = 0;
        for (const auto& order : planned) {
            if (order.side == side)
                lots = std::min(kMaxLots, lots + std::min(order.quantity, kMaxLots));
        }
        if (lots == 0)
            continue;
        PlanDesk desk(plan, account);
        const auto refusal =
            desk.place(*gate, {.side = side, .price = std::max<Ticks>(1, plan.mid / 2), .quantity = lots});
        if (!refusal)
            continue;
        if (refusal->code != "risk.balance_insufficient") {
            findings.push_back(finding(*refusal));
            continue;
        }
        const auto& required = refusal->numbers.front();
        findings.push_back(finding(*refusal, side == Side::Buy ? "cash" : "base",
                                   "give at least " + required.value.toString() + ' ' + required.unit));
    }
}

/// Prices are whole ticks: where steps are narrower, or there are none, levels come together.
void checkLevels(const PlanCheck& plan, const std::vector<PlannedOrder>& planned, std::vector<Error>& findings)
{
    std::map<Side, std::map<Ticks, int>> levels;
    for (const auto& order : planned) {
        if (order.type == OrderType::Limit)
            ++levels[order.side][order.price];
    }
    const auto one = std::find_if(levels.begin(), levels.end(), [](const auto& side) {
        return side.second.size() == 1 && side.second.begin()->second > 1;
    });
    if (one == levels.end())
        return;
    const auto& [price, count] = *one->second.begin();
    findings.push_back(Error(
        "admission.levels_coincide",
        {{"field", "params"},
         {"value", plan.instrument.price(price).toString()},
         {"levels", std::to_string(count)},
         {"tick", plan.instrument.tick.toString()},
         {"remedy", "put more distance between levels, or show one of them: a tick is " +
                        Decimal::fromDouble(2e4 / static_cast<double>(plan.mid), 4).valueOr({}).toString() + " bps"}}));
}

} // namespace

Result<std::optional<HalfTicks>> firstMidOf(const Tape& tape)
{
    constexpr std::size_t kMostEvents = 100'000;
    if (tape.info().kind == TapeKind::Bars)
        return std::optional<HalfTicks>();
    auto cursor = tape.events(INT64_MIN, kNever);
    if (!cursor)
        return std::move(cursor).error();
    BookFeed feed;
    feed.deriveBookFromTrades(tape.info().kind == TapeKind::Trades);
    for (std::size_t seen = 0; seen < kMostEvents;) {
        const auto events = (*cursor)->next();
        if (!events)
            return events.error();
        if (events->empty())
            break;
        for (const auto& event : *events) {
            feed.apply(event);
            if (event.endsMessage() && feed.isLive() && feed.book().hasBoth())
                return std::optional(feed.book().mid());
        }
        seen += events->size();
    }
    return std::optional<HalfTicks>();
}

void PlanCheck::check(const Strategy& strategy, std::vector<Error>& findings) const
{
    try {
        TradingAccount account(instrument);
        openWith(account, spec.cash, spec.base, mid, 0);
        const auto inventory = Inventory::of(instrument, mid, account.equity(mid), account.position());
        if (!inventory)
            return; // an empty account: told elsewhere
        const auto planned = strategy.plannedOrders(instrument, *inventory);
        checkLevels(*this, planned, findings);
        checkLimits(*this, account, planned, findings);
        checkFunds(*this, account, planned, findings);
    } catch (const DecimalOverflow& overflow) {
        findings.push_back(Error("backtest.overflow", {{"value", overflow.what()},
                                                       {"remedy", "give less cash or base, or smaller orders"}}));
    }
}

} // namespace wh
