// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bot/IdleTimes.h"

#include <algorithm>
#include <utility>

namespace wh::ui {

namespace {

constexpr int kLaterMs = 1'500;
constexpr std::int64_t kSteps = 500; ///< behind so many a curve is not looked at any more

} // namespace

IdleTimes::IdleTimes(client::FleetClient& fleet, std::string bot, QObject* parent)
    : QObject(parent), m_fleet(fleet), m_bot(std::move(bot))
{
    m_later.setSingleShot(true);
    m_later.setInterval(kLaterMs);
    connect(&m_later, &QTimer::timeout, this, &IdleTimes::ask);
}

std::vector<IdleSpan> IdleTimes::spansOf(const std::vector<client::LifecycleStep>& steps)
{
    std::vector<IdleSpan> spans;
    bool isIdle = false;
    for (const auto& step : steps) {
        if (step.to == "running") {
            if (isIdle)
                spans.back().to = step.time;
            isIdle = false;
        } else if (!isIdle) {
            isIdle = true;
            spans.push_back({step.time, INT64_MAX, step.event == "recover"});
        }
    }
    return spans;
}

void IdleTimes::ask()
{
    client::HistoryRequest request;
    request.bots = {m_bot};
    request.first = kSteps;
    m_fleet.lifecycle(request, m_latest.only(this, [this](Result<client::HistoryPage<client::LifecycleStep>> page) {
        if (!page)
            return;
        std::reverse(page->rows.begin(), page->rows.end());
        m_known = spansOf(page->rows);
        put();
    }));
}

void IdleTimes::setState(const client::Bot& bot)
{
    if (std::exchange(m_since, bot.stateSince) == bot.stateSince && m_state == bot.state)
        return;
    const bool isFirst = m_state.empty();
    m_known = m_spans; // history does not have the last of them yet, perhaps
    m_state = bot.state;
    if (!isFirst)
        m_later.start();
    put();
}

/// What history does not have yet is known of the bot's state.
void IdleTimes::put()
{
    std::vector<IdleSpan> spans = m_known;
    const bool lasts = !spans.empty() && spans.back().to == INT64_MAX;
    if (m_state == "RUNNING" && lasts)
        spans.back().to = std::max(m_since, spans.back().from);
    else if (!m_state.empty() && m_state != "RUNNING" && !lasts)
        spans.push_back({m_since, INT64_MAX, false});
    if (spans == m_spans)
        return;
    m_spans = std::move(spans);
    emit changed();
}

} // namespace wh::ui
