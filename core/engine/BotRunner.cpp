// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/BotRunner.h"

#include "core/base/Raised.h"

#include <algorithm>

namespace wh {

namespace {

Error paused()
{
    return Error("order.bot_paused", {{"remedy", "let the bot go on first"}});
}

} // namespace

BotRunner::BotRunner(Parts parts, Funds funds)
    : m_instrument(parts.instrument)
    , m_strategy(&parts.strategy)
    , m_clock(parts.clock)
    , m_listener(parts.listener)
    , m_storage(parts.storage)
    , m_waker(std::move(parts.waker))
    , m_random(parts.random)
    , m_funds(funds)
    , m_view(parts.instrument, m_feed)
    , m_account(parts.instrument)
    , m_board(parts.instrument, parts.gate, parts.connector, parts.log, parts.clock, *this, *this, 0,
              parts.endedOrdersKept)
    , m_tickInterval(agreeOnTicks(parts.strategy, parts.tickInterval))
    , m_wantsBook(parts.strategy.wantsBook())
    , m_wantsTrades(parts.strategy.wantsTrades())
{
    if (parts.recording)
        m_recorder.emplace(parts.instrument, m_account, *parts.recording);
    if (parts.strategy.barInterval() > 0)
        m_bars.emplace(parts.strategy.barInterval());
}

/// How often it is to tick, 0: never, as the strategy then knows.
DurationNs BotRunner::agreeOnTicks(Strategy& strategy, std::optional<DurationNs> asked)
{
    const DurationNs interval = asked.value_or(strategy.tickInterval());
    if (interval <= 0)
        strategy.goWithoutTicks();
    return interval;
}

/// Cash and base, in quote and in the settle asset, with room for prices to grow a thousandfold and more.
bool BotRunner::fundsAreExact(Decimal price)
{
    const Decimal most(1'000'000'000'000'000);
    const auto refuse = [&](const char* field, Decimal value, std::string worth) {
        m_startFailure = Error("backtest.out_of_range",
                               {{"field", field},
                                {"value", value.toString()},
                                {"remedy", "give less: at the first price of " + price.toString() +
                                               " it is worth more than " + most.toString() + ' ' + std::move(worth)}});
        return false;
    };
    const bool inverse = m_instrument.kind == ContractKind::Inverse;
    if (const auto worth = Decimal::multiply(m_funds.base, price); !inverse && (!worth || *worth > most))
        return refuse("base", m_funds.base, m_instrument.name.quote);
    if (const auto worth = Decimal::divide(m_funds.cash, price); inverse && (!worth || *worth > most))
        return refuse("cash", m_funds.cash, m_instrument.name.base);
    return true;
}

void BotRunner::startAt(HalfTicks mid)
{
    if (!m_funded) {
        if (!fundsAreExact(m_instrument.halfPrice(mid))) {
            m_startIsHeld = true;
            return;
        }
        fund(now(), mid);
        if (m_listener)
            m_listener->onFunded(now(), mid);
    }
    m_started = true;
    if (m_recorder)
        m_recorder->start(now(), mid);
    m_strategy->onStart(*this);
    dispatchPending();
    scheduleTick();
}

void BotRunner::fund(TimeNs time, HalfTicks mid)
{
    m_funded = true;
    switch (m_instrument.kind) {
    case ContractKind::Spot:
        m_account.deposit(m_instrument.name.quote, m_funds.cash);
        if (!m_funds.base.isZero()) {
            const auto lots = m_funds.base.roundedUnitsOf(m_instrument.lot, Rounding::Down);
            m_account.openInventory(lots.valueOr(0), mid, time);
        }
        break;
    case ContractKind::Linear:
        m_account.deposit(m_instrument.name.quote, m_funds.cash);
        break;
    case ContractKind::Inverse:
        m_account.deposit(m_instrument.name.base,
                          (m_funds.cash / m_instrument.halfPrice(mid)).rounded(8, Rounding::Down) + m_funds.base);
        break;
    }
}

void BotRunner::scheduleTick()
{
    m_nextTick = m_tickInterval > 0 && !m_stopped ? now() + m_tickInterval : kNever;
    updateNextTimer();
}

void BotRunner::updateNextTimer()
{
    m_nextTimer = m_timers.empty() ? m_nextTick : std::min(m_nextTick, m_timers.top().time);
    if (m_paused || m_stopped) {
        const bool mayFlatten = m_flattener && !m_cutOff && m_board.open().empty();
        m_nextTimer = std::min({m_nextTimer, m_withdrawAgain, mayFlatten ? m_flattener->nextTry() : kNever});
    }
}

void BotRunner::onMid(HalfTicks mid)
{
    m_mid = mid;
    if (!m_started) {
        if (!m_startIsHeld && !m_stopped)
            startAt(mid);
        return;
    }
    if (m_recorder)
        m_recorder->onMid(now(), mid);
}

void BotRunner::onMessageEnd()
{
    const OrderBook& book = m_feed.book();
    if (m_feed.isLive() && book.hasBoth()) {
        const HalfTicks mid = book.mid();
        if (mid != m_mid || !m_started)
            onMid(mid);
        if (m_recorder) {
            m_recorder->onPrice(book.bestBid());
            m_recorder->onPrice(book.bestAsk());
        }
    }
    if (!m_started || m_stopped)
        return;
    if (m_bars)
        m_bars->advanceTo(now(), [this](const Bar& bar) { handBar(bar); });
    if (m_wantsBook) {
        m_strategy->onBook(*this);
        dispatchPending();
    }
}

void BotRunner::onTrade(const MarketEvent& event)
{
    if (m_recorder)
        m_recorder->onPrice(event.price());
    if (m_bars) {
        m_bars->advanceTo(now(), [this](const Bar& bar) {
            if (m_started && !m_stopped)
                handBar(bar);
        });
        m_bars->add(now(), event.price(), event.lots);
    }
    if (m_wantsTrades && m_started && !m_stopped) {
        m_strategy->onTrade(*this, m_feed.lastTrade());
        dispatchPending();
    }
}

void BotRunner::handBar(const Bar& bar)
{
    m_strategy->onBar(*this, bar);
    dispatchPending();
}

void BotRunner::onBar(const Bar& bar)
{
    const auto close = static_cast<Ticks>(bar.close);
    m_feed.setSyntheticTouch(std::max<Ticks>(1, close - 1), close + 1, std::max<Lots>(1, bar.volume / 4), now());
    if (m_recorder) {
        m_recorder->onPrice(static_cast<Ticks>(bar.low));
        m_recorder->onPrice(static_cast<Ticks>(bar.high));
    }
    onMid(2 * close);
    if (m_stopped)
        return;
    if (!m_bars) {
        handBar(bar);
        return;
    }
    m_bars->add(bar);
    m_bars->advanceTo(now(), [this](const Bar& done) { handBar(done); });
}

void BotRunner::onReport(const ExecutionReport& report)
{
    m_board.onExecutionReport(report);
    dispatchPending();
    if (m_paused || m_stopped)
        watchOrders();
}

void BotRunner::fireTimers()
{
    const TimeNs time = now();
    while (!m_timers.empty() && m_timers.top().time <= time) {
        const TimerId id = m_timers.top().id;
        m_timers.pop();
        const auto stopped = std::find(m_stoppedTimers.begin(), m_stoppedTimers.end(), id);
        if (stopped != m_stoppedTimers.end()) {
            m_stoppedTimers.erase(stopped);
            continue;
        }
        if (!m_stopped) {
            m_strategy->onTimer(*this, id);
            dispatchPending();
        }
    }
    if (m_nextTick <= time) {
        // Ticks that a jump of the clock passed over are one tick now.
        const TimeNs due = m_nextTick;
        const auto skipped = (time - due) / m_tickInterval;
        m_nextTick += (skipped + 1) * m_tickInterval;
        ++m_counters.ticks;
        m_counters.skippedTicks += static_cast<std::uint64_t>(skipped);
        if (m_listener) {
            m_listener->onTick(due, time);
            if (skipped > 0)
                m_listener->onTickSkipped(static_cast<std::uint64_t>(skipped));
        }
        m_strategy->onTick(*this);
        dispatchPending();
    }
    if (m_paused || m_stopped)
        withdrawAgain();
    updateNextTimer();
}

void BotRunner::wake()
{
    if (!m_started || m_strategyHasFailed)
        return;
    m_strategy->onWake(*this);
    dispatchPending();
    if (m_paused || m_stopped)
        watchOrders();
}

void BotRunner::skipTick()
{
    ++m_counters.skippedTicks;
    if (m_listener)
        m_listener->onTickSkipped(1);
}

RunRecord BotRunner::finish()
{
    RunRecord record = m_recorder->finish(now());
    const auto& counters = m_board.counters();
    record.orders.placed = counters.placed;
    record.orders.amended = counters.amended;
    record.orders.cancelled = counters.cancelled;
    record.orders.refused = counters.refused;
    record.orders.filledOrders = counters.filled;
    record.orders.rejected = counters.rejected;
    record.orders.expired = counters.expired;
    record.orders.duplicates = counters.duplicates;
    record.orders.late = counters.late;
    record.orders.unexpected = counters.illegal;
    if (const auto& reason = m_board.haltReason())
        record.halted = reason->toString();
    return record;
}

Balance BotRunner::balance(std::string_view asset) const
{
    Balance balance = m_account.balance(asset);
    const OpenOrderTotals& open = m_board.totals();
    if (m_instrument.kind == ContractKind::Spot) {
        if (asset == m_instrument.name.quote)
            balance.reserved = open.buyValue;
        else if (asset == m_instrument.name.base)
            balance.reserved = m_instrument.quantity(open.sellLots);
    }
    return balance;
}

BotRunner::Decision& BotRunner::decisionOf(OrderId id)
{
    for (auto& decision : m_decisions) {
        if (decision.order == id)
            return decision;
    }
    return m_decisions.emplace_back(Decision{.order = id});
}

Result<OrderId> BotRunner::place(OrderRequest request)
{
    if (m_stopped)
        return Error("order.bot_stopped", {{"remedy", "a stopped bot places no orders"}});
    if (m_paused || m_hold)
        return m_paused ? paused() : *m_hold;
    if (m_cutOff)
        return *m_cutOff;
    auto placed = m_board.place(request);
    if (placed && keepsDecisions()) {
        Decision& decision = decisionOf(*placed);
        decision.mid = m_mid;
        decision.decidedAt = now();
    }
    return placed;
}

Result<void> BotRunner::amend(OrderId id, Ticks price, Lots quantity)
{
    if (m_paused || m_hold)
        return m_paused ? paused() : *m_hold;
    if (m_cutOff)
        return *m_cutOff;
    auto sent = m_board.amend(id, price, quantity);
    if (sent && keepsDecisions()) {
        Decision& decision = decisionOf(id);
        decision.mid = m_mid;
        decision.decidedAt = now();
        decision.awaitingAnswer = true;
    }
    return sent;
}

/// Books a fill, and keeps when and how an order was answered.
void BotRunner::applyFill(const OwnOrder& order, const ExecutionReport& report)
{
    const Decimal before = m_account.holding().realised();
    m_account.apply(*report.fill);
    ++m_counters.fills;
    if (m_listener)
        m_listener->onFill(*report.fill, m_account.holding().realised() - before, order);
}

/// Keeps when an order was answered.
void BotRunner::noteAnswer(OrderId id, const ExecutionReport& report)
{
    using Kind = ExecutionReport::Kind;
    Decision& decision = decisionOf(id);
    const bool answers = report.kind == Kind::Accepted || report.kind == Kind::Amended ||
                         report.kind == Kind::Rejected || report.kind == Kind::AmendRejected;
    if (!answers || !std::exchange(decision.awaitingAnswer, false))
        return;
    if (m_recorder)
        m_recorder->onOrderLatency(now() - decision.decidedAt);
    if (report.kind == Kind::Accepted || report.kind == Kind::Amended)
        decision.acceptedAt = report.venueTime;
}

BotRunner::Decided BotRunner::decidedOn(OrderId id) const
{
    for (const auto& decision : m_decisions) {
        if (decision.order == id)
            return {decision.mid, decision.acceptedAt};
    }
    return {};
}

void BotRunner::record(const OwnOrder& order, const ExecutionReport* report, const Refusal* refusal)
{
    if (refusal)
        m_recorder->onRefusal(refusal->code);
    if (report && report->fill) {
        const Decision& decision = decisionOf(order.id);
        m_recorder->onFill(*report->fill, decision.mid, report->fill->venueTime - decision.acceptedAt);
    }
    // An amend under way, and its end, leave the order where it was: on the book.
    const bool amending =
        report ? report->kind == ExecutionReport::Kind::Amended || report->kind == ExecutionReport::Kind::AmendRejected
               : order.status == OrderStatus::PendingAmend;
    if (!m_started || amending)
        return;
    bool hasBid = false;
    bool hasAsk = false;
    for (const auto& open : m_board.open()) {
        if (open.type == OrderType::Limit && open.status != OrderStatus::Intended &&
            open.status != OrderStatus::Submitted)
            (open.side == Side::Buy ? hasBid : hasAsk) = true;
    }
    m_recorder->onQuotes(now(), hasBid, hasAsk);
}

void BotRunner::onOrderChanged(const OwnOrder& order, const ExecutionReport* report, const Refusal* refusal)
{
    if (report && keepsDecisions())
        noteAnswer(order.id, *report);
    if (report && report->fill)
        applyFill(order, *report);
    if (m_recorder)
        record(order, report, refusal);
    if (m_listener)
        m_listener->onOrder(order, report, refusal);
    if (report) {
        if (strategyHears()) {
            if (report->fill)
                m_strategy->onFill(*this, *report->fill);
            m_strategy->onOrderUpdate(*this, order, report);
        }
        if (keepsDecisions() && isFinal(order.status))
            std::erase_if(m_decisions, [id = order.id](const Decision& decision) { return decision.order == id; });
    } else if (isFinal(order.status) && m_started) {
        // Refused amid the strategy's own call: it is told when that has returned.
        auto& update = m_pendingUpdates.emplace_back(PendingUpdate{order, {}});
        if (refusal && order.status == OrderStatus::Refused) {
            update.report.emplace();
            update.report->kind = ExecutionReport::Kind::Rejected;
            update.report->order = order.id;
            update.report->receiveTime = now();
            update.report->refusal = *refusal;
        }
    }
    if (m_flattener && refusal && (order.status == OrderStatus::Refused || order.status == OrderStatus::Rejected))
        m_flattener->refused(toError(*refusal));
}

void BotRunner::dispatchPending()
{
    if (m_dispatching)
        return;
    const Raised dispatching(m_dispatching);
    // A strategy that answers every refusal with a new refused order must not hold the run for ever.
    for (std::size_t rounds = 0; !m_pendingUpdates.empty() && rounds < 64; ++rounds) {
        const auto updates = std::exchange(m_pendingUpdates, {});
        for (const auto& [order, report] : updates) {
            if (!m_stopped)
                m_strategy->onOrderUpdate(*this, order, report ? &*report : nullptr);
        }
    }
    m_pendingUpdates.clear();
    updateNextTimer();
}

RiskView BotRunner::riskView() const
{
    return {.instrument = m_instrument,
            .now = now(),
            .book = m_feed.book(),
            .bookIsLive = m_feed.isLive(),
            .account = m_account,
            .open = m_board.totals(),
            .orders = m_board.open()};
}

TimerId BotRunner::startTimer(TimeNs time)
{
    const TimerId id = m_timerIds.next();
    m_timers.push({std::max(time, now()), id});
    updateNextTimer();
    return id;
}

void BotRunner::stopTimer(TimerId id)
{
    m_stoppedTimers.push_back(id);
}

std::string BotRunner::stored(std::string_view key) const
{
    if (m_storage) {
        const std::string* value = m_storage->get(key);
        return value ? *value : std::string();
    }
    const auto found = m_stored.find(key);
    return found == m_stored.end() ? std::string() : found->second;
}

void BotRunner::store(std::string_view key, std::string value)
{
    if (!m_storage) {
        m_stored.insert_or_assign(std::string(key), std::move(value));
        return;
    }
    if (auto kept = m_storage->set(key, std::move(value)); !kept)
        log(LogLevel::Error, "not stored: " + kept.error().toString());
}

void BotRunner::log(LogLevel level, std::string text)
{
    if (m_listener)
        m_listener->onLog(now(), level, text);
    if (m_recorder)
        m_recorder->message(now(), toString(level), std::move(text));
}

void BotRunner::showGauge(std::string_view name, double value, std::string_view unit, const GaugeRange& range)
{
    if (m_listener)
        m_listener->onGauge(now(), name, value, unit, range);
    if (m_recorder)
        m_recorder->gauge(now(), name, value, unit);
}

void BotRunner::event(std::string_view name, std::string text)
{
    if (m_listener)
        m_listener->onEvent(now(), name, text);
    if (m_recorder)
        m_recorder->message(now(), "event", std::string(name) + ": " + std::move(text));
}

} // namespace wh
