// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/TimeAxis.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace wh::ui {

/// Keeps an axis of time at the present: so long a span, until now. Whoever drags or zooms away from the present is
/// left there, until follow(). Owned by the charts; GUI thread.
class LiveAxis final : public QObject
{
    Q_OBJECT

public:
    using Now = std::function<TimeNs()>;

    /// @param axis  borrowed, outlives it
    explicit LiveAxis(TimeAxis& axis, QObject* parent = nullptr);

    /// Begins at the present. @param oldest  the first moment that can be gone back to
    void start(Now now, TimeNs oldest);
    void stop();
    /// Time stands still while what is shown is stale.
    void setFrozen(bool frozen);
    /// Steps are made only while somebody can see them.
    void setShown(bool shown);

    DurationNs span() const { return m_span; }
    /// So much until now; follows the present from now on.
    void setSpan(DurationNs span);
    bool isFollowing() const { return m_isFollowing; }
    void follow();
    /// Where the axis ends, but for a margin.
    TimeNs present() const { return m_present; }

    static constexpr DurationNs kLongest = 2 * kDay;

signals:
    /// Time went on: what reaches to the present is to be drawn anew.
    void stepped(wh::TimeNs present);
    /// isFollowing() or span().
    void followingChanged();

private:
    void step(bool isForced);
    void onVisibleChanged(const TimeRange& visible);
    void move();

    TimeAxis& m_axis;
    Now m_now;
    TimeNs m_oldest = 0;
    TimeNs m_present = 0;
    DurationNs m_span = 15 * kMinute;
    bool m_isFollowing = true;
    bool m_isMoving = false; ///< the axis moves by this, and by nobody else
    bool m_isFrozen = false;
    bool m_isShown = false;
    QTimer m_timer;
};

} // namespace wh::ui
