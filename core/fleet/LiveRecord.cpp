// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/LiveRecord.h"

#include "core/analytics/RunRecorder.h"
#include "core/fleet/BotRows.h"
#include "core/fleet/StandingOrders.h"
#include "core/portfolio/TradingAccount.h"

#include <algorithm>
#include <deque>
#include <map>
#include <set>

namespace wh {

namespace {

constexpr std::size_t kPage = 5'000;
constexpr std::size_t kMessages = 1'000;
constexpr std::size_t kCountedMessages = 100'000;
constexpr std::size_t kGaugePoints = 3'000;
constexpr DurationNs kBeforeSpan = 30 * kSecond; ///< a bot at work has written its account by then
constexpr std::size_t kLookedBack = 2'000;       ///< order changes before the span, for what stood on the book

/// Rows of one bot and channel, oldest first, a page at a time.
template<typename Row>
class RowWalk
{
public:
    using Read = Result<HistoryPage<Row>> (Store::*)(const HistoryQuery&);
    RowWalk(Store& store, Read read, HistoryQuery query) : m_store(store), m_read(read), m_query(std::move(query))
    {
        m_query.ascending = true;
        m_query.limit = kPage;
    }
    /// The oldest that was not passed; null at the end, or where it cannot be read.
    const Row* peek()
    {
        while (m_at == m_page.rows.size() && (m_isFirst || m_page.next) && !m_failure) {
            if (!std::exchange(m_isFirst, false))
                m_query.after = m_page.next;
            auto page = (m_store.*m_read)(m_query);
            if (!page) {
                m_failure = page.error();
                return nullptr;
            }
            m_page = std::move(*page);
            m_at = 0;
        }
        return m_at < m_page.rows.size() ? &m_page.rows[m_at] : nullptr;
    }
    void pass() { ++m_at; }
    TimeNs time()
    {
        const Row* row = peek();
        return row ? row->time : kNever;
    }
    const std::optional<Error>& failure() const { return m_failure; }

private:
    Store& m_store;
    const Read m_read;
    HistoryQuery m_query;
    HistoryPage<Row> m_page;
    std::size_t m_at = 0;
    bool m_isFirst = true;
    std::optional<Error> m_failure;
};

Decimal amountOf(const std::string& text)
{
    return Decimal::parse(text).valueOr(Decimal());
}

HalfTicks halfTicksOf(const Instrument& instrument, Decimal price)
{
    return (price * Decimal(2)).roundedUnitsOf(instrument.tick, Rounding::HalfEven).valueOr(0);
}

/// An account with that equity and so many lots, which are carried at the mid.
Result<void> standAs(TradingAccount& account, TimeNs time, Decimal equity, Decimal quantity, HalfTicks mid)
{
    const Instrument& instrument = account.instrument();
    const Decimal value = instrument.unitValue(mid) * quantity;
    const Decimal cash = instrument.isDerivative() ? equity : equity - value;
    const std::string& settle = instrument.settleAsset();
    AccountState state;
    state.capital = equity;
    state.position.quantity = quantity;
    state.position.cost = value;
    if (!quantity.isZero())
        state.position.lots.push_back({quantity, value, time});
    state.ledger = {{LedgerAccount::Capital, settle, instrument.isDerivative() ? -cash : -(cash + value)},
                    {LedgerAccount::Cash, settle, cash},
                    {LedgerAccount::Inventory, settle, value}};
    if (instrument.isDerivative())
        state.ledger.push_back({LedgerAccount::Settlement, settle, -value});
    return account.restore(state);
}

/// Where the market stood some time after each fill, from mids that lie apart.
class Markouts
{
public:
    using Mids = std::array<std::optional<HalfTicks>, kMarkoutHorizons.size()>;

    void onFill(TimeNs time)
    {
        const std::size_t index = m_found.size();
        m_found.emplace_back();
        for (auto& waiting : m_waiting)
            waiting.push_back({time, index});
    }
    void onMid(TimeNs time, HalfTicks mid)
    {
        for (std::size_t h = 0; h < kMarkoutHorizons.size(); ++h) {
            auto& waiting = m_waiting[h];
            while (!waiting.empty() && waiting.front().first + kMarkoutHorizons[h] <= time) {
                const auto [filled, index] = waiting.front();
                waiting.pop_front();
                const TimeNs wanted = filled + kMarkoutHorizons[h];
                const bool isBefore = m_mid != 0 && wanted - m_time < time - wanted && m_time > filled;
                if (std::min(time - wanted, isBefore ? wanted - m_time : kNever) <= kMarkoutHorizons[h] / 2)
                    m_found[index][h] = isBefore ? m_mid : mid;
            }
        }
        m_time = time;
        m_mid = mid;
    }
    /// By the order of the fills.
    const std::vector<Mids>& found() const { return m_found; }

private:
    std::vector<Mids> m_found;
    std::array<std::deque<std::pair<TimeNs, std::size_t>>, kMarkoutHorizons.size()> m_waiting;
    TimeNs m_time = 0;
    HalfTicks m_mid = 0;
};

/// Counts what became of orders, and knows on which sides one stands.
class OrderWatch
{
public:
    explicit OrderWatch(OrderCounters& counters) : m_counters(counters) {}

    /// As it stood when the span began.
    void stood(const OrderRow& row)
    {
        if (m_open.contains(row.order) || isOver(row.status))
            return;
        m_open[row.order] = {row.status, row.side == toString(Side::Buy), standsOnBook(row)};
        count(m_open[row.order], 1);
    }
    void changed(const OrderRow& row)
    {
        auto& known = m_open[row.order];
        count(known, -1);
        if (known.status != row.status)
            note(row, known.status);
        known = {row.status, row.side == toString(Side::Buy), standsOnBook(row)};
        count(known, 1);
        if (isOver(row.status))
            m_open.erase(row.order);
    }
    bool hasBid() const { return m_bids > 0; }
    bool hasAsk() const { return m_asks > 0; }

private:
    struct Known
    {
        std::string status;
        bool isBuy = false;
        bool isQuoting = false;
    };
    static bool is(const std::string& status, OrderStatus wanted) { return status == toString(wanted); }
    static bool isOver(const std::string& status)
    {
        for (const auto over : {OrderStatus::Filled, OrderStatus::Cancelled, OrderStatus::Expired, OrderStatus::Refused,
                                OrderStatus::Rejected}) {
            if (is(status, over))
                return true;
        }
        return false;
    }
    void count(const Known& known, int by) { (known.isBuy ? m_bids : m_asks) += known.isQuoting ? by : 0; }
    void note(const OrderRow& row, const std::string& before)
    {
        m_counters.placed += is(row.status, OrderStatus::Submitted);
        m_counters.filledOrders += is(row.status, OrderStatus::Filled);
        m_counters.cancelled += is(row.status, OrderStatus::Cancelled);
        m_counters.expired += is(row.status, OrderStatus::Expired);
        m_counters.rejected += is(row.status, OrderStatus::Rejected);
        m_counters.refused += is(row.status, OrderStatus::Refused);
        // Back on the book, and nobody said why not: it has the new terms.
        m_counters.amended += is(before, OrderStatus::PendingAmend) && row.reason.empty() &&
                              (is(row.status, OrderStatus::Accepted) || is(row.status, OrderStatus::PartiallyFilled));
        if (!row.reason.empty())
            ++m_counters.refusalsByCode[row.reason.substr(0, row.reason.find(' '))];
    }

    OrderCounters& m_counters;
    std::map<std::uint64_t, Known> m_open;
    int m_bids = 0;
    int m_asks = 0;
};

class Replay
{
public:
    /// @param standing  may be null
    Replay(Store& store, const BotStatus& bot, TimeNs from, TimeNs to, StandingOrders* standing)
        : m_store(store)
        , m_bot(bot)
        , m_instrument(bot.instrument)
        , m_from(from)
        , m_to(to)
        , m_standing(standing)
        , m_account(m_instrument)
    {}

    Result<RunRecord> run(const TaskControl& control)
    {
        RowWalk<AccountRow> accounts(m_store, &Store::account, span(m_from));
        if (auto has = begin(accounts); !has)
            return has.error();
        RowWalk<TradeRow> trades(m_store, &Store::trades, span(m_first));
        RowWalk<OrderRow> orders(m_store, &Store::orders, span(m_first));
        if (!accounts.peek() && !trades.peek() && !accounts.failure() && !trades.failure() && m_first == m_from)
            return nothingKept();
        if (auto looked = lookBack(); !looked)
            return looked.error();
        while (accounts.peek() || trades.peek() || orders.peek()) {
            if (control.isCancelled())
                return Error("task.cancelled");
            const TimeNs trade = trades.time();
            const TimeNs order = orders.time();
            const TimeNs account = accounts.time();
            if (trade <= std::min(order, account)) { // a row of the account has what came by its time
                onTrade(*trades.peek());
                trades.pass();
            } else if (order <= account) {
                onOrder(*orders.peek());
                orders.pass();
            } else {
                onAccount(accountView(*accounts.peek()));
                accounts.pass();
            }
        }
        for (const auto& failure : {accounts.failure(), trades.failure(), orders.failure()}) {
            if (failure)
                return *failure;
        }
        return finish();
    }

private:
    HistoryQuery span(TimeNs from) const
    {
        HistoryQuery query;
        query.bots = {m_bot.id};
        query.from = from;
        query.to = m_to;
        return query;
    }
    Error nothingKept() const
    {
        return Error("bot.no_history", {{"bot", m_bot.name}, {"remedy", "choose a time at which it was at work"}});
    }
    /// The account stands as the row says.
    bool takes(const AccountView& view)
    {
        const HalfTicks mid = halfTicksOf(m_instrument, view.mid);
        if (mid <= 0 || !standAs(m_account, view.time, view.equity, view.position / m_instrument.lot, mid))
            return false;
        m_time = view.time;
        m_mid = mid;
        m_equity = view.equity;
        m_firstProfit = view.profit;
        return true;
    }
    /// Where it was at work when the span began: as it stood then. @return whether it was
    Result<bool> beginAtOnce()
    {
        if (m_from < INT64_MIN + kBeforeSpan)
            return false;
        HistoryQuery before = span(m_from - kBeforeSpan);
        before.to = m_from;
        before.limit = kPage;
        const auto page = m_store.account(before); // the newest first
        if (!page)
            return page.error();
        const auto& rows = page->rows;
        if (std::none_of(rows.begin(), rows.end(), [&](const AccountRow& row) { return takes(accountView(row)); }))
            return false;
        HistoryQuery between = span(m_time + 1);
        between.to = m_from;
        RowWalk<TradeRow> trades(m_store, &Store::trades, between);
        for (; trades.peek(); trades.pass()) {
            if (const auto fill = fillOf(m_instrument, *trades.peek()))
                m_account.apply(*fill);
        }
        if (trades.failure())
            return *trades.failure();
        m_time = m_from;
        m_equity = m_account.equity(m_mid);
        if (auto stands = standAs(m_account, m_time, m_equity, m_account.holding().quantity(), m_mid); !stands)
            return stands.error();
        return true;
    }
    Result<void> begin(RowWalk<AccountRow>& accounts)
    {
        const auto atOnce = beginAtOnce();
        if (!atOnce)
            return atOnce.error();
        bool hasBegun = *atOnce;
        for (; !hasBegun && accounts.peek(); accounts.pass())
            hasBegun = takes(accountView(*accounts.peek()));
        if (accounts.failure())
            return *accounts.failure();
        if (!hasBegun)
            return nothingKept();
        m_first = *atOnce ? m_from : m_time + 1; // what came by the time of a row of the account is in it
        const HalfTicks mid = m_mid;
        if (!*atOnce) {
            if (auto done = beginWithLife(); !done)
                return done;
        }
        m_recorder.start(m_time, m_mid);
        m_mid = mid;
        m_recorder.onMid(m_time, m_mid);
        m_markouts.onMid(m_time, m_mid);
        return {};
    }
    /// Where the row that it begins with is the first one of all, and nothing was traded yet: at the mid at which its
    /// capital was counted, so that the profit is the ledger's.
    Result<void> beginWithLife()
    {
        const Decimal quantity = m_account.holding().quantity();
        if (m_instrument.isDerivative() || quantity.isZero() || !m_firstProfit.realised.isZero() ||
            !m_firstProfit.fees.isZero())
            return {};
        HistoryQuery before = span(INT64_MIN);
        before.to = m_time;
        before.limit = 1;
        const auto page = m_store.account(before);
        if (!page)
            return page.error();
        if (!page->rows.empty())
            return {};
        m_mid -= halfTicksOf(m_instrument, m_firstProfit.unrealised / (quantity * m_instrument.lot));
        m_equity -= m_firstProfit.unrealised;
        return standAs(m_account, m_time, m_equity, quantity, m_mid);
    }
    Result<void> lookBack()
    {
        HistoryQuery query = span(INT64_MIN);
        query.to = m_first;
        query.limit = kLookedBack;
        const auto page = m_store.orders(query); // the newest first: what is said first of an order holds
        if (!page)
            return page.error();
        std::set<std::uint64_t> seen;
        for (const auto& row : page->rows) {
            if (!seen.insert(row.order).second)
                continue;
            m_orders.stood(row);
            if (m_standing)
                m_standing->take(m_instrument, row, m_time);
        }
        m_recorder.onQuotes(m_time, m_orders.hasBid(), m_orders.hasAsk());
        return {};
    }
    void onTrade(const TradeRow& row)
    {
        const auto fill = fillOf(m_instrument, row);
        if (!fill)
            return; // of another market, before it had this one: the ledger's equity has it
        m_time = std::max(m_time, row.time);
        m_account.apply(*fill);
        m_equity = m_account.equity(m_mid) + m_unexplained;
        const bool isKnown = row.restingSince > 0 && row.restingSince <= fill->venueTime;
        m_recorder.onFill(*fill, halfTicksOf(m_instrument, amountOf(row.midAtDecision)),
                          isKnown ? fill->venueTime - row.restingSince : FillRecord::kUnknownWait);
        m_markouts.onFill(row.time);
    }
    void onOrder(const OrderRow& row)
    {
        m_time = std::max(m_time, row.time);
        m_orders.changed(row);
        if (m_standing)
            m_standing->take(m_instrument, row, row.time);
        m_recorder.onQuotes(m_time, m_orders.hasBid(), m_orders.hasAsk());
    }
    void onAccount(const AccountView& view)
    {
        const HalfTicks mid = halfTicksOf(m_instrument, view.mid);
        if (mid <= 0)
            return;
        m_time = std::max(m_time, view.time);
        m_mid = mid;
        m_equity = view.equity;
        m_unexplained = m_equity - m_account.equity(mid);
        m_recorder.onMid(m_time, mid);
        m_markouts.onMid(m_time, mid);
    }
    RunRecord finish()
    {
        RunRecord record = m_recorder.finish(m_time);
        record.orders = m_counters;
        record.finalEquity = m_equity; // the ledger's own word: what the replay lacks is then unexplained, not hidden
        SpillList<FillRecord> fills;
        std::size_t index = 0;
        for (FillRecord fill : record.fills) {
            fill.midAfter = m_markouts.found()[index++];
            fills.push_back(fill);
        }
        record.fills = std::move(fills);
        return record;
    }

    Store& m_store;
    const BotStatus& m_bot;
    const Instrument m_instrument;
    const TimeNs m_from;
    const TimeNs m_to;
    StandingOrders* const m_standing;
    TradingAccount m_account;
    RunRecorder m_recorder{m_instrument, m_account, {}};
    OrderCounters m_counters;
    OrderWatch m_orders{m_counters};
    Markouts m_markouts;
    TimeNs m_first = 0; ///< of the fills and orders that are replayed
    TimeNs m_time = 0;
    HalfTicks m_mid = 0;
    ProfitAndLoss m_firstProfit; ///< by the row that it began with
    Decimal m_equity;
    Decimal m_unexplained; ///< of the ledger's equity, by the replay
};

/// The first thousand of what it logged and told, and how many there were.
Result<void> addMessages(Store& store, const HistoryQuery& span, RunRecord& record)
{
    RowWalk<LogRow> logs(store, &Store::logs, span);
    RowWalk<EventRow> events(store, &Store::events, span);
    std::size_t count = 0;
    for (; count < kCountedMessages && (logs.peek() || events.peek()); ++count) {
        const bool isLog = logs.time() <= events.time() && logs.peek();
        if (count >= kMessages)
            ++record.messagesDropped;
        else if (isLog)
            record.messages.push_back({logs.time(), toString(logs.peek()->level), logs.peek()->text});
        else
            record.messages.push_back({events.time(), "event", events.peek()->kind + ' ' + events.peek()->document});
        isLog ? logs.pass() : events.pass();
    }
    for (const auto& failure : {logs.failure(), events.failure()}) {
        if (failure)
            return *failure;
    }
    return {};
}

Result<void> addGauges(Store& store, BotId bot, RunRecord& record)
{
    const auto names = store.gaugeNames(bot);
    if (!names)
        return names.error();
    for (const auto& name : *names) {
        const auto course = store.gauge({bot, name, record.start, record.end + 1, kGaugePoints});
        if (!course)
            return course.error();
        if (course->points.empty())
            continue;
        const auto gauge = static_cast<std::uint32_t>(record.gauges.size());
        GaugeSummary summary{name, {}, 0, course->points.front().mean, course->points.back().last, 0, 0, 0};
        summary.minimum = summary.maximum = summary.first;
        for (const auto& point : course->points) {
            summary.count += static_cast<std::uint64_t>(point.count);
            summary.sum += point.mean * static_cast<double>(point.count);
            summary.minimum = std::min(summary.minimum, point.minimum);
            summary.maximum = std::max(summary.maximum, point.maximum);
            record.gaugePoints.push_back({gauge, point.time, point.minimum});
            if (point.maximum != point.minimum)
                record.gaugePoints.push_back({gauge, point.time + course->resolution / 2, point.maximum});
        }
        record.gauges.push_back(std::move(summary));
    }
    return {};
}

} // namespace

Result<RunRecord> liveRecord(Store& history, const BotStatus& bot, const BotSpec& spec, TimeNs from, TimeNs to,
                             const TaskControl& control, StandingOrders* standing)
{
    auto record = Replay(history, bot, from, to, standing).run(control);
    if (!record)
        return record;
    record->strategy = spec.strategy;
    record->dataset = spec.markets.empty() ? std::string() : spec.markets.front();
    record->parameters = spec.parameters;
    record->setup = {{"bot", spec.name}, {"account", spec.account}, {"version", std::to_string(bot.version)}};
    for (const auto& [name, value] : spec.risk)
        record->setup.emplace_back("risk." + name, value);
    for (const auto& [name, value] : spec.simulation)
        record->setup.emplace_back(name, value);
    HistoryQuery span;
    span.bots = {bot.id};
    span.from = from;
    span.to = to;
    if (auto added = addMessages(history, span, *record); !added)
        return added.error();
    if (auto added = addGauges(history, bot.id, *record); !added)
        return added.error();
    return record;
}

} // namespace wh
