// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bot/LiveAxis.h"

#include <algorithm>

namespace wh::ui {

namespace {

constexpr int kStepMs = 100;
constexpr std::int64_t kSteps = 2'000;    ///< in what is seen: finer ones nobody sees
constexpr std::int64_t kMarginShare = 50; ///< as the axis has it

} // namespace

LiveAxis::LiveAxis(TimeAxis& axis, QObject* parent) : QObject(parent), m_axis(axis)
{
    m_timer.setInterval(kStepMs);
    connect(&m_timer, &QTimer::timeout, this, [this] { step(false); });
    connect(&m_axis, &TimeAxis::visibleChanged, this, &LiveAxis::onVisibleChanged);
}

void LiveAxis::start(Now now, TimeNs oldest)
{
    m_now = std::move(now);
    m_oldest = oldest;
    m_isFollowing = true;
    step(true);
    setShown(m_isShown);
    emit followingChanged();
}

void LiveAxis::stop()
{
    m_timer.stop();
    m_now = {};
    m_axis.setExtentOf(this, {});
}

void LiveAxis::setFrozen(bool frozen)
{
    m_isFrozen = frozen;
    setShown(m_isShown);
}

void LiveAxis::setShown(bool shown)
{
    m_isShown = shown;
    if (!shown || m_isFrozen || !m_now) {
        m_timer.stop();
        return;
    }
    m_timer.start();
    step(true);
}

void LiveAxis::setSpan(DurationNs span)
{
    m_span = span;
    follow();
}

void LiveAxis::follow()
{
    m_isFollowing = true;
    move();
    emit followingChanged();
    emit stepped(m_present);
}

void LiveAxis::step(bool isForced)
{
    if (!m_now)
        return;
    const TimeNs now = m_now();
    const DurationNs seen = m_axis.visible().isEmpty() ? m_span : m_axis.visible().span();
    // A second at most: the last value is read, too.
    if (!isForced && now - m_present < std::min(kSecond, seen / kSteps))
        return;
    m_present = now;
    move();
    emit stepped(now);
}

void LiveAxis::move()
{
    if (!m_now)
        return;
    m_isMoving = true;
    const TimeNs first = std::min(m_present - m_span, std::max(m_oldest, m_present - kLongest));
    // What somebody looks at stays possible, however old it becomes.
    const TimeNs seen = m_isFollowing || m_axis.visible().isEmpty() ? first : m_axis.visible().from;
    const TimeRange visible = m_axis.visible();
    m_axis.setExtentOf(this, {std::min(first, seen), m_present});
    if (m_isFollowing) {
        const DurationNs margin = m_span / kMarginShare;
        m_axis.setVisible({m_present - m_span + margin, m_present + margin});
    } else if (!visible.isEmpty()) {
        m_axis.setVisible(visible); // growth does not move it along
    }
    m_isMoving = false;
}

void LiveAxis::onVisibleChanged(const TimeRange& visible)
{
    if (m_isMoving || !m_now)
        return;
    const bool isFollowing = visible.to >= m_present;
    const bool isOther = isFollowing != m_isFollowing || (isFollowing && visible.span() != m_span);
    m_isFollowing = isFollowing;
    if (isFollowing)
        m_span = std::max<DurationNs>(visible.span(), kSecond);
    if (isFollowing && visible.to > m_present + m_span / kMarginShare)
        move(); // there is data of after the present: of a bot whose work has ended
    if (isOther)
        emit followingChanged();
}

} // namespace wh::ui
