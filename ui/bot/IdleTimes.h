// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/BotValues.h"
#include "core/client/FleetClient.h"
#include "ui/charts/IdleBreaks.h"
#include "ui/session/Session.h"

#include <QObject>
#include <QTimer>

#include <string>
#include <vector>

namespace wh::ui {

/// When a bot did not run, by the steps of its life that history has and by the state that it is in now: curves that
/// only a bot at work can draw are broken there. Owned by the feed; GUI thread.
class IdleTimes final : public QObject
{
    Q_OBJECT

public:
    /// @param fleet  borrowed, outlives this
    IdleTimes(client::FleetClient& fleet, std::string bot, QObject* parent);

    /// Of history, anew: what happened while nobody listened.
    void ask();
    /// How the bot stands now; history is asked some moments later where that is news.
    void setState(const client::Bot& bot);
    /// Earliest first, none within another.
    const std::vector<IdleSpan>& spans() const { return m_spans; }

    /// @param steps  earliest first
    static std::vector<IdleSpan> spansOf(const std::vector<client::LifecycleStep>& steps);

signals:
    void changed();

private:
    void put();

    client::FleetClient& m_fleet;
    const std::string m_bot;
    std::vector<IdleSpan> m_known; ///< of history
    std::vector<IdleSpan> m_spans;
    std::string m_state;
    TimeNs m_since = 0;
    QTimer m_later; ///< history has a step some moments after it happened
    LatestOnly m_latest;
};

} // namespace wh::ui
