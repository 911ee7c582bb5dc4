// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/LiveReports.h"

#include "core/fleet/LiveRecord.h"
#include "core/fleet/StandingOrders.h"
#include "core/strategy/Strategy.h"

#include <algorithm>

namespace wh::api {

namespace {

constexpr std::size_t kMostKept = 4;
constexpr std::chrono::seconds kFresh{5};     ///< of a span that goes on
constexpr std::chrono::hours kLasting{1};     ///< of one that is over
constexpr DurationNs kWritten = 10 * kSecond; ///< by then the store has what was told

/// All parameters, those that were left out with their defaults.
void fillIn(RunRecord& record, const StrategyRegistry& strategies)
{
    const auto* strategy = strategies.find(record.strategy);
    if (!strategy)
        return;
    auto given = std::move(record.parameters);
    record.parameters.clear();
    for (const auto& parameter : strategy->info.parameters) {
        const auto found =
            std::find_if(given.begin(), given.end(), [&](const auto& pair) { return pair.first == parameter.name; });
        record.parameters.emplace_back(parameter.name, found == given.end() ? parameter.defaultText : found->second);
    }
}

} // namespace

Result<std::shared_ptr<const BacktestResult>> LiveReports::report(Fleet& fleet, const BotStatus& bot, TimeNs from,
                                                                  TimeNs to, const TaskControl& control)
{
    const std::lock_guard lock(m_mutex);
    const auto now = std::chrono::steady_clock::now();
    std::erase_if(m_kept, [now](const Kept& kept) { return kept.until < now; });
    const auto known = std::find_if(m_kept.begin(), m_kept.end(), [&](const Kept& kept) {
        return kept.bot == bot.id && kept.from == from && kept.to == to;
    });
    if (known != m_kept.end()) {
        std::rotate(m_kept.begin(), known, known + 1);
        return m_kept.front().result;
    }
    const auto spec = fleet.spec(bot.id);
    if (!spec)
        return spec.error();
    const bool isOver = to <= m_clock.now() - kWritten;
    StandingOrders standing;
    auto record = liveRecord(fleet.history(), bot, *spec, from, to, control, &standing);
    if (!record)
        return record.error();
    fillIn(*record, m_strategies);
    auto result = std::make_shared<BacktestResult>();
    for (const auto& span : standing.finish(record->end))
        result->quotes.push_back({span.order, span.side, span.price, span.from, span.to, span.quantity});
    result->quotesDropped = standing.dropped();
    result->report = makeReport(std::move(*record));
    const auto made = std::chrono::steady_clock::now();
    m_kept.push_front(
        {bot.id, from, to, made + (isOver ? Moment::duration(kLasting) : Moment::duration(kFresh)), result});
    if (m_kept.size() > kMostKept)
        m_kept.pop_back();
    return std::shared_ptr<const BacktestResult>(result);
}

void LiveReports::forget()
{
    const std::lock_guard lock(m_mutex);
    m_kept.clear();
}

} // namespace wh::api
