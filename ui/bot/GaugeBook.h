// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bot/GrowingCurve.h"
#include "ui/bot/IdleTimes.h"
#include "ui/charts/Ticks.h"
#include "ui/session/Session.h"

#include <QObject>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace wh::ui {

class BotFeed;

/// The gauges of one bot: what they show now, and their courses as far back as somebody wants to see. Owned by the
/// page; GUI thread.
class GaugeBook final : public QObject
{
    Q_OBJECT

public:
    static constexpr DurationNs kTilePast = 10 * kMinute; ///< of the small curve of each

    struct Gauge
    {
        std::string name, unit;      ///< as the strategy calls them
        std::string base, quote;     ///< of its market, where that is known
        std::optional<double> value; ///< none: known from history alone
        TimeNs time = 0;
        std::optional<double> minimum, maximum;
        double largest = 0; ///< of all that was told: digits do not come and go with the value
        GrowingCurve course{4'000};

        /// Whether it has a dial.
        bool hasRange() const { return minimum && maximum && *minimum < *maximum; }
        /// Digits that suit its size; the unit as people read it.
        ValueFormat format() const;
    };

    using QObject::QObject;

    /// Another bot, or none. Borrowed; to be closed before it goes.
    void open(BotFeed* feed);
    void setAway(bool away);
    const std::map<std::string, Gauge>& gauges() const { return m_gauges; }
    /// When the bot did not run: courses are broken there.
    const std::vector<IdleSpan>& idle() const;
    const Gauge* find(const std::string& name) const;
    /// Its course from that moment on, sooner or later.
    void want(const std::string& name, TimeNs from);
    bool isSettled() const { return m_questions == 0; }

signals:
    /// There are others than before.
    void listChanged();
    void gaugeChanged(const std::string& name);

private:
    void restart();
    void take(const client::BotGauge& gauge);
    void askPast(const std::string& name, TimeNs from);

    BotFeed* m_feed = nullptr;
    bool m_isAway = false;
    std::map<std::string, Gauge> m_gauges; ///< by name
    struct Past
    {
        TimeNs reached = 0; ///< its course is there from here on
        std::optional<TimeNs> wanted;
        bool isWorking = false;
    };
    std::map<std::string, Past> m_past;
    int m_questions = 0;
    std::uint64_t m_generation = 0; ///< answers to an earlier bot do not count
};

} // namespace wh::ui
