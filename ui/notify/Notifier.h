// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notify/Fact.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <map>
#include <tuple>
#include <vector>

namespace wh::ui {

/// Makes alerts of facts: what comes together is told together, and the same is not told again for a while. Owned by
/// the program; GUI thread.
class Notifier final : public QObject
{
    Q_OBJECT

public:
    struct Pace
    {
        std::chrono::milliseconds together{1'500}; ///< facts of a kind that come within it are one alert
        std::chrono::milliseconds quiet{600'000};  ///< the same fact of the same bot is not told again so soon
    };

    Notifier();
    explicit Notifier(const Pace& pace, QObject* parent = nullptr);

    void tell(const Fact& fact);
    /// A fact of an engine's is no longer so: it is not told any more, and may be told anew.
    void settle(Fact::Kind kind, const QString& engine);

signals:
    void alerted(const wh::ui::Alert& alert);
    /// What was told of it is over.
    void settled(wh::ui::Fact::Kind kind, const QString& engine);

private:
    using Key = std::tuple<Fact::Kind, QString, QString>; ///< of what, of which engine, of which bot
    using Clock = std::chrono::steady_clock;

    void flush();
    void forget();
    bool waits(const Fact& fact) const;

    const Pace m_pace;
    QTimer m_wait;
    std::vector<Fact> m_waiting;
    std::map<Key, Clock::time_point> m_told;
};

/// In the language of the window. @param facts  of one kind, at least one
Alert alertOf(const std::vector<Fact>& facts);

} // namespace wh::ui
