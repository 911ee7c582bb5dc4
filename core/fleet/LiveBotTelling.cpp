// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/BotRows.h"
#include "core/fleet/BotSnapshotDocument.h"
#include "core/fleet/LiveBotWork.h"
#include "core/strategy/SandboxStanding.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

namespace wh {

namespace {

constexpr DurationNs kViewsEvery = 100 * kMillisecond; ///< book and account, for who watches now
constexpr DurationNs kStatusEvery = 250 * kMillisecond;
constexpr DurationNs kDroppedToldEvery = 10 * kSecond;

LatencyFigures figuresOf(const CompactLatencyHistogram& histogram)
{
    return {histogram.count(), histogram.quantile(0.5), histogram.quantile(0.99), histogram.worst()};
}

} // namespace

void LiveBot::tellLog(LogLevel level, std::string text)
{
    if (level >= LogLevel::Error)
        m_lastError = text;
    LogRow row;
    row.bot = m_id;
    row.time = m_desk.turn.now();
    row.level = level;
    row.text = std::move(text);
    m_desk.hub.publish(LiveChannel::Logs, m_id, row);
    m_desk.batch.logs.push_back(std::move(row));
}

void LiveBot::tellEvent(LogLevel level, std::string_view kind, std::string document)
{
    m_lastEventAt = m_desk.turn.now();
    m_lastEvent = kind;
    EventRow row;
    row.bot = m_id;
    row.time = m_desk.turn.now();
    row.level = level;
    row.kind = kind;
    row.document = std::move(document);
    m_desk.hub.publish(LiveChannel::Events, m_id, row);
    m_desk.batch.events.push_back(std::move(row));
}

void LiveBot::notify(FleetNotice::Kind kind, const std::string& who, std::optional<Error> why,
                     std::vector<Error::Field> fields) const
{
    m_desk.notify({kind, m_id, m_spec.name, who, std::move(why), std::move(fields)});
}

/// What a step alone says. Of those that have a reason more is told where they happen.
void LiveBot::notify(BotEvent step, const std::string& who) const
{
    using Kind = FleetNotice::Kind;
    switch (step) {
    case BotEvent::Admit:
        return notify(Kind::Admitted, who);
    case BotEvent::Configure:
        return notify(Kind::Configured, who, {}, {{"version", std::to_string(m_version)}});
    case BotEvent::Start:
        return notify(Kind::Started, who);
    case BotEvent::Ready:
        return notify(Kind::Running);
    case BotEvent::Pause:
        return notify(Kind::Paused, who);
    case BotEvent::Resume:
        return notify(Kind::Resumed, who);
    case BotEvent::Stop:
        return notify(Kind::Stopping, who, {}, {{"policy", toString(m_stopPolicy.value_or(m_spec.stopPolicy))}});
    case BotEvent::Ended: {
        const bool keeps = m_stopPolicy.value_or(m_spec.stopPolicy) == StopPolicy::Keep;
        const auto open = m_work ? m_work->runner->board().open().size() : 0;
        std::vector<Error::Field> kept;
        if (keeps && open > 0)
            kept.push_back({"ordersKept", std::to_string(open)});
        return notify(Kind::Stopped, who, {}, std::move(kept));
    }
    case BotEvent::Restart:
        return notify(Kind::Restarted, who, {}, {{"restarts", std::to_string(m_restarts.tries())}});
    case BotEvent::Recover:
        return notify(Kind::Recovered, who, {}, {{"state", toString(m_state)}});
    case BotEvent::Refuse:
    case BotEvent::Fail:
        break;
    }
}

void LiveBot::tellDropped()
{
    const TimeNs now = m_desk.turn.now();
    const std::uint64_t dropped = m_logQuota.dropped() + m_gaugeQuota.dropped() + m_eventQuota.dropped();
    if (dropped == m_droppedTold || now < m_dropToldAt)
        return;
    tellEvent(LogLevel::Warning, "history.dropped",
              "rows " + std::to_string(dropped - std::exchange(m_droppedTold, dropped)));
    m_dropToldAt = now + kDroppedToldEvery;
}

void LiveBot::onFunded(TimeNs time, HalfTicks mid)
{
    JournalEntry entry = BotRunner::fundingEntry(time, mid);
    entry.bot = m_id;
    static_cast<void>(m_desk.journal.append(std::move(entry))); // a failure holds the shard, and so this bot
    m_isChanged = m_isToBeKept = true;
}

void LiveBot::onLog(TimeNs, LogLevel level, std::string_view text)
{
    if (m_logQuota.take(m_desk.turn.now()))
        tellLog(level, std::string(text));
    else
        tellDropped();
}

void LiveBot::onEvent(TimeNs, std::string_view name, std::string_view text)
{
    if (m_eventQuota.take(m_desk.turn.now()))
        tellEvent(LogLevel::Info, name, std::string(text));
    else
        tellDropped();
}

void LiveBot::onGauge(TimeNs time, std::string_view name, double value, std::string_view unit, const GaugeRange& range)
{
    if (!m_gaugeQuota.take(m_desk.turn.now())) {
        tellDropped();
        return;
    }
    auto found = m_gauges.find(name);
    if (found == m_gauges.end()) {
        found = m_gauges.emplace(std::string(name), GaugeView()).first;
        found->second.bot = m_id;
        found->second.name = name;
    }
    GaugeView& gauge = found->second;
    gauge.time = time;
    gauge.value = value;
    gauge.unit = unit;
    gauge.minimum = range.least;
    gauge.maximum = range.most;
    m_desk.batch.gauges.push_back({m_id, time, gauge.name, value});
    if (m_desk.hub.isWatched(LiveChannel::Gauges))
        m_desk.hub.publish(LiveChannel::Gauges, m_id, gauge);
}

void LiveBot::onOrder(const OwnOrder& order, const ExecutionReport* report, const Refusal* refusal)
{
    m_isChanged = true;
    const TimeNs now = m_desk.turn.now();
    // What a strategy asks for again and again, and is refused again, changes nothing: the first time is told.
    const bool standsAsBefore = refusal && !report && order.isOpen();
    if (!standsAsBefore)
        m_refusalsTold.erase(order.id);
    else if (std::exchange(m_refusalsTold[order.id], refusal->code) == refusal->code)
        return;
    OrderRow row = orderRow(m_id, now, m_work->instrument, order, refusal);
    if (const auto* request = m_work->runner->board().requestOf(order.id))
        row.ocoGroup = request->ocoGroup;
    if (refusal) {
        m_lastEvent = standsAsBefore ? "order.change_refused" : "order." + row.status;
        m_lastEventAt = now;
    }
    m_desk.hub.publish(LiveChannel::Orders, m_id, row);
    m_desk.batch.orders.push_back(std::move(row));
    m_viewsAreOld = true;
}

void LiveBot::onFill(const Fill& fill, Decimal realised, const OwnOrder& order)
{
    m_lastEvent = "fill";
    m_lastEventAt = m_desk.turn.now();
    const auto decided = m_work->runner->decidedOn(order.id);
    TradeRow row = tradeRow(m_id, m_work->instrument, fill, realised, decided.mid, decided.acceptedAt);
    m_desk.hub.publish(LiveChannel::Trades, m_id, row);
    m_desk.batch.trades.push_back(std::move(row));
    const Decimal cash = m_work->runner->account().cash();
    JournalEntry entry{m_desk.turn.now(),
                       JournalEntry::BalanceChange{m_spec.account, m_work->instrument.settleAsset(), cash - m_lastCash,
                                                   cash, "fill " + std::to_string(fill.id.value)}};
    entry.bot = m_id;
    m_lastCash = cash;
    static_cast<void>(m_desk.journal.append(std::move(entry))); // the report stands before it, and says the same
    m_rows.onFill(m_desk.turn.now());
    m_nextStatus = 0; // money is told at once
    m_viewsAreOld = true;
    m_isChanged = true;
}

void LiveBot::onTick(TimeNs due, TimeNs)
{
    const DurationNs lag = std::max<DurationNs>(0, m_desk.clock.now() - due);
    m_tickLag.add(lag);
    m_desk.tickLag.add(lag);
}

/// What the histories of book and account get.
void LiveBot::tellState(TimeNs now)
{
    m_rows.written(now);
    tellStatus(); // the row says what everybody is told
    if (m_accountTold)
        m_desk.batch.account.push_back(accountRow(*m_accountTold));
    if (m_rows.hasBook(now)) {
        if (const auto view = book(BookView::kKeptLevels); view && view->isLive) {
            m_desk.batch.book.push_back(bookRow(*view));
            m_rows.bookWritten(now);
        }
    }
    if (m_accountTold)
        m_course.add(now, m_accountTold->profit.net().toDouble());
    tellDropped();
}

void LiveBot::tellViews(TimeNs now)
{
    if (!m_viewsAreOld)
        return;
    m_nextViews = now + kViewsEvery;
    m_viewsAreOld = false;
    ChannelHub& hub = m_desk.hub;
    if (hub.isWatched(LiveChannel::Book)) {
        if (auto view = book(BookView::kLevels))
            hub.publish(LiveChannel::Book, m_id, std::move(*view));
    }
    if (hub.isWatched(LiveChannel::OpenOrders))
        hub.publish(LiveChannel::OpenOrders, m_id, OpenOrdersView{m_id, now, openOrders()});
}

void LiveBot::tellStatus()
{
    m_nextStatus = m_desk.turn.now() + kStatusEvery;
    keepReason();
    BotStatus told = status();
    m_accountTold = told.accountView;
    m_desk.tell(std::move(told));
    if (m_accountTold && m_desk.hub.isWatched(LiveChannel::Account))
        m_desk.hub.publish(LiveChannel::Account, m_id, *m_accountTold);
}

std::optional<BookView> LiveBot::book(std::size_t levels) const
{
    if (!m_work)
        return std::nullopt;
    const BookFeed& feed = m_work->runner->feed();
    return bookView(m_id, feed.lastUpdate(), m_work->instrument, feed.book(), feed.isLive(),
                    std::min<std::size_t>(levels, 1000));
}

/// Null where nothing has been put in yet.
std::shared_ptr<const AccountView> LiveBot::accountView() const
{
    if (!m_work || !m_work->runner->hasStarted())
        return nullptr;
    const TradingAccount& account = m_work->runner->account();
    const HalfTicks mid = m_work->runner->mid();
    const Instrument& instrument = m_work->instrument;
    auto view = std::make_shared<AccountView>();
    view->bot = m_id;
    view->time = m_desk.turn.now();
    view->account = m_spec.account;
    view->settleAsset = instrument.settleAsset();
    view->equity = account.equity(mid);
    view->profit = profitOf(account, mid);
    view->position = instrument.lot * account.holding().quantity();
    view->mid = instrument.halfPrice(mid);
    for (const auto& asset : {instrument.name.base, instrument.name.quote}) {
        const Balance balance = m_work->runner->balanceOf(asset);
        view->assets.push_back({asset, balance.total, balance.reserved});
    }
    return view;
}

std::vector<OrderRow> LiveBot::openOrders() const
{
    std::vector<OrderRow> rows;
    if (!m_work && m_runnerState && m_instrument) { // it rests, or could not be brought back: they stand all the same
        for (const auto& open : m_runnerState->board.open)
            rows.push_back(orderRow(m_id, open.order.placedAt, *m_instrument, open.order));
    }
    if (!m_work)
        return rows;
    for (const auto& order : m_work->runner->board().open())
        rows.push_back(orderRow(m_id, order.placedAt, m_work->instrument, order));
    return rows;
}

std::vector<GaugeView> LiveBot::gauges() const
{
    std::vector<GaugeView> views;
    for (const auto& [name, view] : m_gauges)
        views.push_back(view);
    return views;
}

BotStatus LiveBot::status() const
{
    BotStatus status;
    status.id = m_id;
    status.name = m_spec.name;
    status.description = m_spec.description;
    status.strategy = m_spec.strategy;
    status.markets = m_spec.markets;
    status.account = m_spec.account;
    status.tags = m_spec.tags;
    status.stopPolicy = m_spec.stopPolicy;
    status.state = m_state;
    status.stateSince = m_stateSince;
    status.reason = m_reason;
    status.version = m_version;
    status.runningVersion = m_runningVersion;
    status.restarts = m_restarts.tries();
    status.restartAt = m_restartAt.value_or(0);
    status.createdAt = m_createdAt;
    status.startedAt = m_startedAt;
    if (const auto& instrument = m_instrument ? m_instrument : m_listed) {
        status.instrument = *instrument;
        status.settleAsset = instrument->settleAsset();
        status.capital = m_spec.cash; // until an account tells; of its base nobody knows the worth yet
    }
    const auto figures = [&](const TradingAccount& account, bool isFunded, HalfTicks mid) {
        if (isFunded)
            status.capital = account.capital();
        if (isFunded && mid > 0)
            status.equity = account.equity(mid);
        status.profit = profitOf(account, mid);
        status.position = m_instrument->lot * account.holding().quantity();
        status.mid = mid;
    };
    const OrderBoard::Counters* counters = nullptr;
    if (m_work) {
        const BotRunner& runner = *m_work->runner;
        figures(runner.account(), runner.isFunded(), runner.mid() > 0 ? runner.mid() : m_mid);
        status.accountView = accountView();
        status.marketTime = runner.feed().lastUpdate();
        status.marketIsLive = runner.feed().isLive();
        if (m_work->sandboxed)
            status.sandbox = std::make_shared<const SandboxStanding>(m_work->sandboxed->standing());
        status.openOrders = runner.board().open().size();
        counters = &runner.board().counters();
        const bool keeps = m_stopPolicy.value_or(m_spec.stopPolicy) == StopPolicy::Keep;
        if (m_work->isLettingGo && m_state != BotState::Stopping && !keeps)
            status.unreconciled = status.openOrders;
    } else if (m_runnerState && m_instrument) {
        TradingAccount account(*m_instrument);
        if (account.restore(m_runnerState->account))
            figures(account, m_runnerState->isFunded, m_mid);
        status.openOrders = m_runnerState->board.open.size();
        counters = &m_runnerState->board.counters;
    }
    if (counters) {
        status.ordersPlaced = counters->placed;
        status.refusals = counters->refused;
    }
    const RunnerCounters made = this->counters();
    status.fills = made.fills;
    status.ticks = {m_work ? m_work->runner->tickInterval() : m_spec.interval.value_or(0), made.ticks,
                    made.skippedTicks, figuresOf(m_tickLag)};
    status.reaction = figuresOf(m_reaction);
    status.lastEventAt = m_lastEventAt;
    status.lastEvent = m_lastEvent;
    status.lastError = m_lastError;
    status.profitCourse = m_course.values();
    status.droppedRows = m_logQuota.dropped() + m_gaugeQuota.dropped() + m_eventQuota.dropped();
    return status;
}

void LiveBot::noteCreated(const Actor& by)
{
    journalCommand(by, kCreateCommand, m_spec.toJson());
}

void LiveBot::noteRemoved(const Actor& by)
{
    journalCommand(by, kRemoveCommand);
}

void LiveBot::setTags(const Actor& by, std::vector<std::string> tags)
{
    journalCommand(by, kTagsCommand, nlohmann::json(tags).dump());
    m_spec.tags = std::move(tags);
    m_desk.batch.bots.push_back(stored());
    notify(FleetNotice::Kind::Tagged, by.who);
    tellStatus();
}

RunnerCounters LiveBot::counters() const
{
    if (m_work)
        return m_work->runner->counters();
    return m_runnerState ? m_runnerState->counters : RunnerCounters();
}

std::string LiveBot::snapshot()
{
    m_isChanged = false;
    if (!m_instrument)
        return {};
    BotSnapshotDocument document;
    document.instrument = *m_instrument;
    document.mid = m_work && m_work->runner->mid() > 0 ? m_work->runner->mid() : m_mid;
    document.runner = m_work ? m_work->runner->state() : *m_runnerState;
    document.course = m_course.state();
    return document.toJson();
}

StoredBot LiveBot::stored() const
{
    StoredBot bot;
    bot.id = m_id;
    bot.name = m_spec.name;
    bot.state = toString(m_state);
    bot.configuration = m_spec.toJson();
    bot.version = m_version;
    bot.tags = m_spec.tags;
    bot.createdAt = m_createdAt;
    return bot;
}

} // namespace wh
