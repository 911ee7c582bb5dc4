// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/RecoveredLife.h"

#include "core/fleet/BotRows.h"
#include "core/fleet/PermanentFailures.h"

#include <algorithm>
#include <array>

namespace wh {

namespace {

bool isOver(const std::string& status)
{
    constexpr std::array kOver = {OrderStatus::Filled, OrderStatus::Cancelled, OrderStatus::Expired,
                                  OrderStatus::Refused, OrderStatus::Rejected};
    return std::any_of(kOver.begin(), kOver.end(), [&status](OrderStatus each) { return status == toString(each); });
}

} // namespace

Result<void> readLife(Store& store, RecoveredFleet::Bot& bot)
{
    constexpr std::size_t kNewest = 200;
    auto& kept = bot.kept;
    const bool hasFailed = kept.state == BotState::Failed;
    HistoryQuery query;
    query.bots = {bot.id};
    query.limit = hasFailed ? kNewest : kNewest / 10;
    auto life = store.lifecycle(query);
    if (!life)
        return life.error();
    const auto& rows = life->rows;
    const auto came = std::find_if(rows.begin(), rows.end(), [](const auto& row) { return row.from != row.to; });
    if (came != rows.end())
        kept.stateSince = came->time.wall;
    if (!hasFailed)
        return {};
    // After one that no further try mends only a person goes on, so that those before the newest do not count.
    const auto newest =
        std::find_if(rows.begin(), rows.end(), [](const auto& row) { return row.event == toString(BotEvent::Fail); });
    const auto isNewestFailure = [&](const LifecycleEvent& row) {
        return newest != rows.end() && row.id == newest->id;
    };
    RestartPolicy policy(kept.spec.mostRestarts);
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        kept.restartAt.reset();
        if (row->event == toString(BotEvent::Start) || row->event == toString(BotEvent::Recover))
            policy.reset();
        else if (row->event == toString(BotEvent::Ready))
            policy.onRunning(row->time.wall);
        else if (row->event == toString(BotEvent::Fail) && row->from != toString(BotState::Stopping) &&
                 !(isNewestFailure(*row) && kept.reason && isPermanentFailure(*kept.reason)))
            kept.restartAt = policy.onFailure(row->time.wall);
    }
    kept.restarts = policy;
    return {};
}

Result<void> readCourse(Store& store, RecoveredFleet::Bot& bot)
{
    constexpr std::size_t kNewest = 1'000; // snapshots are made more often
    ProfitCourse course;
    course.restore(bot.kept.course);
    HistoryQuery query;
    query.bots = {bot.id};
    query.limit = kNewest;
    if (!course.values().empty()) {
        const auto known = course.state();
        query.from = known.begin + known.spacing * static_cast<DurationNs>(known.points - 1) + 1;
    }
    const auto accounts = store.account(query);
    if (!accounts)
        return accounts.error();
    for (auto row = accounts->rows.rbegin(); row != accounts->rows.rend(); ++row) {
        const auto realised = Decimal::parse(row->realised);
        const auto unrealised = Decimal::parse(row->unrealised);
        const auto fees = Decimal::parse(row->fees);
        if (realised && unrealised && fees) // it is for drawing: one that cannot be read is left out
            course.add(row->time, ProfitAndLoss{*realised, *unrealised, *fees}.net().toDouble());
    }
    bot.kept.course = course.state();
    return {};
}

Result<void> readLast(Store& store, RecoveredFleet::Bot& bot, const ErrorWords& words)
{
    auto& kept = bot.kept;
    HistoryQuery newest;
    newest.bots = {bot.id};
    newest.limit = 1;
    const auto happened = [&kept](TimeNs time, std::string kind) {
        if (time < kept.lastEventAt)
            return;
        kept.lastEventAt = time;
        kept.lastEvent = std::move(kind);
    };
    const auto trades = store.trades(newest);
    const auto orders = store.orders(newest);
    const auto events = store.events(newest);
    HistoryQuery life = newest;
    life.limit = 20;
    const auto steps = store.lifecycle(life);
    if (!trades || !orders || !events || !steps)
        return !trades ? trades.error() : !orders ? orders.error() : !events ? events.error() : steps.error();
    for (const auto& row : trades->rows)
        happened(row.time, "fill");
    for (const auto& row : orders->rows) {
        if (!row.reason.empty()) // of an order that goes on a change was refused
            happened(row.time, isOver(row.status) ? "order." + row.status : "order.change_refused");
    }
    for (const auto& row : events->rows)
        happened(row.time, row.kind);
    if (!steps->rows.empty() && steps->rows.front().time.wall > kept.lastEventAt)
        happened(steps->rows.front().time.wall, eventKind(steps->rows.front().event));
    HistoryQuery errors = newest;
    errors.minimumLevel = LogLevel::Error;
    const auto started = std::find_if(steps->rows.begin(), steps->rows.end(),
                                      [](const auto& row) { return row.event == toString(BotEvent::Start); });
    if (started != steps->rows.end())
        errors.from = started->time.wall;
    const auto logs = store.logs(errors);
    if (!logs)
        return logs.error();
    if (!logs->rows.empty())
        kept.lastError = logs->rows.front().text;
    else if (kept.state == BotState::Failed && kept.reason)
        kept.lastError = words(*kept.reason);
    return {};
}

} // namespace wh
