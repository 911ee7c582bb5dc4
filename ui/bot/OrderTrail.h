// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/BotValues.h"
#include "ui/charts/IdleBreaks.h"
#include "ui/charts/layers/QuoteLayer.h"

#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace wh::ui {

/// Own orders as strokes at their prices as long as they stood, from what streams, lists and history tell of them. In
/// bounded memory: the oldest go. A value; one thread.
class OrderTrail
{
public:
    using LastHeard = std::function<std::optional<TimeNs>(TimeNs before)>;

    static constexpr std::size_t kMost = 5'000; ///< strokes that have ended

    /// A change as it happened.
    void take(const client::BotOrder& change);
    /// Those that are open now, whatever was heard before. @param time  when that was
    void setOpen(const std::vector<client::BotOrder>& open, TimeNs time);
    /// What happened before everything that is known, the newest first.
    void takeOlder(const std::vector<client::BotOrder>& changes);
    void clear();

    /// By the time they began, broken where the bot's engine was not there; those that are open end at `now`.
    /// @param heard  what was heard last before a moment, where that is known
    QuoteMarks marks(TimeNs now, const std::vector<IdleSpan>& idle = {}, const LastHeard& heard = {}) const;
    std::size_t openCount() const { return m_open.size(); }
    /// Strokes were left out of what is known: before this moment not all are there.
    std::optional<TimeNs> completeFrom() const { return m_completeFrom; }

private:
    struct Stroke
    {
        std::string order;
        QuoteMark mark;
    };

    void begin(const client::BotOrder& change);
    void end(const std::string& order, TimeNs time);
    bool hasEnded(const std::string& order) const;
    void keep(Stroke stroke);
    void keepOlder(Stroke stroke);

    std::map<std::string, QuoteMark> m_open; ///< by order
    std::deque<Stroke> m_ended;
    std::map<std::string, client::BotOrder> m_headless; ///< ended, and nothing is known of their beginning
    std::optional<TimeNs> m_completeFrom;
};

} // namespace wh::ui
