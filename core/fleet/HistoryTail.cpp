// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/HistoryTail.h"

#include "core/fleet/BotRows.h"

#include <algorithm>
#include <map>
#include <set>

namespace wh {

namespace {

using Kind = ExecutionReport::Kind;

/// Rows are dated by the turn that wrote them, entries by their own moment.
constexpr DurationNs kMargin = kMinute;
constexpr std::size_t kRowsAtOnce = 2000;

Error incomplete(const std::string& bot, std::string reason)
{
    return Error("storage.history_incomplete",
                 {{"bot", bot},
                  {"reason", std::move(reason)},
                  {"remedy", "compare its position with the venue's; put the journal back from a copy, or make "
                             "a new bot that begins with what is held"}});
}

template<typename Row>
using Read = Result<HistoryPage<Row>> (Store::*)(const HistoryQuery&);

template<typename Row>
Result<std::vector<Row>> rowsSince(Store& store, Read<Row> read, BotId bot, TimeNs since)
{
    std::vector<Row> rows;
    HistoryQuery query;
    query.bots = {bot};
    query.from = since;
    query.ascending = true;
    query.limit = kRowsAtOnce;
    do {
        auto page = (store.*read)(query);
        if (!page)
            return page.error();
        rows.insert(rows.end(), page->rows.begin(), page->rows.end());
        query.after = page->next;
    } while (query.after);
    return rows;
}

/// An order as the history has it first and last.
struct Told
{
    TimeNs first = 0;
    OrderRow last;
    Lots traded = 0; ///< by trades that the board has not booked
};

class Tail
{
public:
    Tail(const std::string& name, const Instrument& instrument, const RunnerState& state)
        : m_name(name), m_instrument(instrument), m_state(state)
    {
        for (const auto& open : state.board.open)
            m_open.emplace(open.order.id.value, &open);
    }

    Result<std::vector<JournalEntry>> entries(const std::vector<OrderRow>& orders, const std::vector<TradeRow>& trades)
    {
        for (const auto& row : orders) {
            if (!isNews(row.order))
                continue;
            Told& told = m_told[row.order];
            told.first = told.first == 0 ? row.time : told.first;
            told.last = row;
        }
        std::vector<Fill> fills;
        for (const auto& row : trades) {
            if (!isNews(row.order) || isBooked(row))
                continue;
            auto fill = fillOf(m_instrument, row);
            if (!fill)
                return incomplete(m_name, "trade " + std::to_string(row.fill) + " cannot be read");
            m_told[row.order].traded += fill->quantity;
            fills.push_back(std::move(*fill));
        }
        if (!fills.empty() && !m_state.isFunded)
            return incomplete(m_name, "the journal has lost the funds that its trades began with");
        for (const auto& [order, told] : m_told) {
            if (auto whole = check(order, told); !whole)
                return whole.error();
            begin(order, told);
        }
        for (auto& fill : fills)
            report(Kind::Filled, fill.order.value, fill.receiveTime).fill = fill;
        for (const auto& [order, told] : m_told)
            end(order, told);
        // Of one moment: as they were added.
        std::stable_sort(m_entries.begin(), m_entries.end(),
                         [](const auto& left, const auto& right) { return left.time < right.time; });
        return std::move(m_entries);
    }

private:
    bool isNews(std::uint64_t order) const { return order > m_state.board.lastId || m_open.contains(order); }
    bool isBooked(const TradeRow& row) const
    {
        const auto open = m_open.find(row.order);
        return open != m_open.end() &&
               std::binary_search(open->second->fills.begin(), open->second->fills.end(), FillId{row.fill});
    }
    Lots lotsOf(const std::string& text) const
    {
        const auto amount = Decimal::parse(text);
        return amount ? m_instrument.lotsOf(*amount).valueOr(0) : 0;
    }
    Ticks ticksOf(const std::string& text) const
    {
        const auto amount = Decimal::parse(text);
        return amount ? m_instrument.ticksOf(*amount).valueOr(0) : 0;
    }
    bool isAt(const Told& told, OrderStatus status) const { return told.last.status == toString(status); }

    Result<void> check(std::uint64_t order, const Told& told) const
    {
        if (told.last.order == 0)
            return incomplete(m_name, "order " + std::to_string(order) + " was traded, and its terms are not kept");
        const auto open = m_open.find(order);
        const Lots booked = open == m_open.end() ? 0 : open->second->order.filled;
        const Lots filled = lotsOf(told.last.filled);
        if (filled > booked + told.traded)
            return incomplete(m_name, "trades of order " + std::to_string(order) + " are not kept");
        return {};
    }

    /// Of an order that the board has already: new terms of it.
    void begin(std::uint64_t order, const Told& told)
    {
        const Ticks price = ticksOf(told.last.price);
        const Lots quantity = lotsOf(told.last.quantity);
        if (const auto open = m_open.find(order); open != m_open.end()) {
            const OwnOrder& known = open->second->order;
            if (quantity > 0 && (known.price != price || known.quantity != quantity)) {
                ExecutionReport& made = report(Kind::Amended, order, told.first);
                made.price = price;
                made.quantity = quantity;
            }
            return;
        }
        const bool isLimit = told.last.type == toString(OrderType::Limit);
        if (quantity < 1 || (!isLimit && told.traded == 0))
            return; // open at its venue, if anywhere: found there
        OrderRequest request;
        request.id = {order};
        request.side = told.last.side == toString(Side::Sell) ? Side::Sell : Side::Buy;
        request.type = isLimit ? OrderType::Limit : OrderType::Market;
        request.price = isLimit ? price : 0;
        request.quantity = quantity;
        request.ocoGroup = told.last.ocoGroup;
        m_taken.insert(order);
        m_entries.push_back({told.first, request});
        if (!isAt(told, OrderStatus::Submitted) && !isAt(told, OrderStatus::Rejected) &&
            !isAt(told, OrderStatus::Refused))
            report(Kind::Accepted, order, told.first);
    }

    void end(std::uint64_t order, const Told& told)
    {
        if (!m_open.contains(order) && !m_taken.contains(order))
            return;
        if (isAt(told, OrderStatus::Rejected) || isAt(told, OrderStatus::Refused))
            report(Kind::Rejected, order, told.last.time).refusal = Refusal{"order.rejected_at_venue", {}};
        else if (isAt(told, OrderStatus::Cancelled))
            report(Kind::Cancelled, order, told.last.time);
        else if (isAt(told, OrderStatus::Expired))
            report(Kind::Expired, order, told.last.time);
    }

    ExecutionReport& report(Kind kind, std::uint64_t order, TimeNs time)
    {
        ExecutionReport made;
        made.kind = kind;
        made.order = {order};
        made.venueTime = made.receiveTime = time;
        m_entries.push_back({time, made});
        return std::get<ExecutionReport>(m_entries.back().event);
    }

    const std::string& m_name;
    const Instrument& m_instrument;
    const RunnerState& m_state;
    std::map<std::uint64_t, const BoardState::OpenOrder*> m_open;
    std::map<std::uint64_t, Told> m_told;
    std::set<std::uint64_t> m_taken;
    std::vector<JournalEntry> m_entries;
};

} // namespace

Result<std::vector<JournalEntry>> entriesOfHistory(Store& store, BotId bot, const std::string& name,
                                                   const Instrument& instrument, const RunnerState& state, TimeNs since)
{
    const TimeNs from = since > INT64_MIN + kMargin ? since - kMargin : since;
    const auto orders = rowsSince<OrderRow>(store, &Store::orders, bot, from);
    if (!orders)
        return orders.error();
    const auto trades = rowsSince<TradeRow>(store, &Store::trades, bot, from);
    if (!trades)
        return trades.error();
    return Tail(name, instrument, state).entries(*orders, *trades);
}

Result<void> refuseTradesOfNothing(Store& store, BotId bot, const std::string& name)
{
    HistoryQuery query;
    query.bots = {bot};
    query.limit = 1;
    const auto trades = store.trades(query);
    if (!trades)
        return trades.error();
    if (trades->rows.empty())
        return {};
    return incomplete(name, "the journal has lost what it traded");
}

} // namespace wh
