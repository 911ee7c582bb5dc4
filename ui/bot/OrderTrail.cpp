// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bot/OrderTrail.h"

#include "ui/bot/StreamColumns.h"

#include <algorithm>
#include <set>

namespace wh::ui {

namespace {

constexpr std::size_t kMostHeadless = 1'000;

bool neverStood(const std::string& status)
{
    return status == "refused" || status == "rejected";
}

} // namespace

void OrderTrail::begin(const client::BotOrder& change)
{
    m_open[change.order] = {change.time, change.time, change.price->toDouble(), change.isBuy ? Side::Buy : Side::Sell};
}

void OrderTrail::keep(Stroke stroke)
{
    m_ended.push_back(std::move(stroke));
    if (m_ended.size() <= kMost)
        return;
    m_completeFrom = std::max(m_completeFrom.value_or(INT64_MIN), m_ended.front().mark.to);
    m_ended.pop_front();
}

void OrderTrail::keepOlder(Stroke stroke)
{
    if (m_ended.size() < kMost)
        m_ended.push_front(std::move(stroke));
    else
        m_completeFrom = std::max(m_completeFrom.value_or(INT64_MIN), stroke.mark.to);
}

void OrderTrail::end(const std::string& order, TimeNs time)
{
    const auto found = m_open.find(order);
    if (found == m_open.end())
        return;
    found->second.to = std::max(time, found->second.from);
    keep({order, found->second});
    m_open.erase(found);
}

/// Lately: a list of open orders may have told it before.
bool OrderTrail::hasEnded(const std::string& order) const
{
    constexpr std::size_t kLately = 200;
    const auto first = m_ended.end() - static_cast<std::ptrdiff_t>(std::min(kLately, m_ended.size()));
    return std::any_of(first, m_ended.end(), [&](const Stroke& stroke) { return stroke.order == order; });
}

void OrderTrail::take(const client::BotOrder& change)
{
    const auto known = m_open.find(change.order);
    if (!isOpenStatus(change.status)) {
        if (known != m_open.end() && neverStood(change.status))
            m_open.erase(known);
        else if (known != m_open.end())
            end(change.order, change.time);
        else if (change.price && !neverStood(change.status) && !hasEnded(change.order) &&
                 m_headless.size() < kMostHeadless)
            m_headless.emplace(change.order, change);
        return;
    }
    if (!change.price) // at the market: it has no place
        return;
    if (known == m_open.end())
        return begin(change);
    if (known->second.price != change.price->toDouble()) {
        end(change.order, change.time);
        begin(change);
    }
}

void OrderTrail::setOpen(const std::vector<client::BotOrder>& open, TimeNs time)
{
    std::set<std::string> there;
    for (const auto& order : open) {
        there.insert(order.order);
        if (!order.price)
            continue;
        const auto known = m_open.find(order.order);
        const bool isAmended = known != m_open.end() && known->second.price != order.price->toDouble();
        client::BotOrder change = order;
        if (isAmended) // its time is that of its placing; since when it stands there, the list does not tell
            change.time = time;
        take(change);
    }
    std::vector<std::string> gone;
    for (const auto& [order, mark] : m_open) {
        if (!there.contains(order) && mark.from <= time)
            gone.push_back(order);
    }
    for (const auto& order : gone)
        end(order, time);
}

void OrderTrail::takeOlder(const std::vector<client::BotOrder>& changes)
{
    OrderTrail older;
    for (auto change = changes.rbegin(); change != changes.rend(); ++change)
        older.take(*change);
    // What was open at the end of it went on in what is known.
    for (auto& [order, mark] : older.m_open) {
        if (const auto open = m_open.find(order); open != m_open.end() && open->second.price == mark.price) {
            open->second.from = mark.from;
            continue;
        }
        const auto next =
            std::find_if(m_ended.begin(), m_ended.end(), [&](const Stroke& s) { return s.order == order; });
        if (next != m_ended.end() && next->mark.price == mark.price) {
            next->mark.from = mark.from;
            continue;
        }
        const auto headless = m_headless.find(order);
        mark.to = next != m_ended.end()          ? next->mark.from
                  : headless != m_headless.end() ? headless->second.time
                                                 : mark.from;
        if (headless != m_headless.end())
            m_headless.erase(headless);
        if (mark.to > mark.from)
            keepOlder({order, mark});
    }
    for (auto stroke = older.m_ended.rbegin(); stroke != older.m_ended.rend(); ++stroke)
        keepOlder(std::move(*stroke));
    for (auto& [order, change] : older.m_headless) {
        if (m_headless.size() < kMostHeadless)
            m_headless.emplace(order, std::move(change));
    }
}

void OrderTrail::clear()
{
    *this = {};
}

QuoteMarks OrderTrail::marks(TimeNs now, const std::vector<IdleSpan>& idle, const LastHeard& heard) const
{
    std::vector<QuoteMark> marks;
    marks.reserve(m_ended.size() + m_open.size());
    for (const auto& stroke : m_ended)
        marks.push_back(stroke.mark);
    for (const auto& [order, mark] : m_open) {
        marks.push_back(mark);
        marks.back().to = std::max(now, mark.from);
    }
    return std::make_shared<const std::vector<QuoteMark>>(brokenIn(idle, std::move(marks), heard));
}

} // namespace wh::ui
