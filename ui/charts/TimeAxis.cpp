// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/TimeAxis.h"

#include <algorithm>
#include <cmath>

namespace wh::ui {

namespace {

/// Space kept free at both ends of the data, as a share of the range: the last candle does not stick to the frame.
constexpr std::int64_t kMarginShare = 50;

DurationNs scaled(DurationNs duration, double factor)
{
    return static_cast<DurationNs>(std::llround(static_cast<double>(duration) * factor));
}

} // namespace

TimeAxis::TimeAxis(QObject* parent) : QObject(parent) {}

TimeRange TimeAxis::padded(const TimeRange& extent)
{
    if (extent.isEmpty())
        return extent;
    const auto margin = std::max<DurationNs>(extent.span() / kMarginShare, kShortest / 2);
    return {extent.from - margin, extent.to + margin};
}

void TimeAxis::setExtentOf(const QObject* owner, const TimeRange& extent)
{
    know(owner);
    if (extent.isEmpty())
        m_extents.remove(owner);
    else
        m_extents[owner] = extent;
    updateExtent();
}

void TimeAxis::updateExtent()
{
    TimeRange all;
    for (const auto& extent : m_extents)
        all = all.isEmpty() ? extent : TimeRange{std::min(all.from, extent.from), std::max(all.to, extent.to)};
    if (all == m_extent)
        return;
    const TimeRange before = m_extent;
    const bool showedAll = before.isEmpty() || isShowingAll();
    const bool showedNewest = m_visible.to >= before.to;
    m_extent = all;
    emit extentChanged();
    if (showedAll)
        showAll();
    else if (showedNewest && all.to > before.to)
        setVisible({m_visible.from + (all.to - before.to), m_visible.to + (all.to - before.to)});
    else
        setVisible(m_visible);
}

TimeRange TimeAxis::clamped(TimeRange range) const
{
    const TimeRange limit = padded(m_extent);
    if (limit.isEmpty())
        return {};
    if (range.span() < kShortest) {
        const TimeNs middle = range.from + range.span() / 2;
        range = {middle - kShortest / 2, middle + kShortest / 2};
    }
    if (range.span() >= limit.span())
        return limit;
    if (range.from < limit.from)
        return {limit.from, limit.from + range.span()};
    if (range.to > limit.to)
        return {limit.to - range.span(), limit.to};
    return range;
}

void TimeAxis::setVisible(const TimeRange& range)
{
    const TimeRange wanted = clamped(range);
    if (wanted == m_visible)
        return;
    m_visible = wanted;
    emit visibleChanged(m_visible);
}

void TimeAxis::showAll()
{
    setVisible(padded(m_extent));
}

void TimeAxis::zoom(TimeNs fixed, double factor)
{
    if (m_visible.isEmpty() || !(factor > 0))
        return;
    const double span = static_cast<double>(m_visible.span());
    const double limit = static_cast<double>(padded(m_extent).span());
    const double bounded = std::clamp(span * factor, static_cast<double>(kShortest), limit) / span;
    const TimeNs from = fixed - scaled(fixed - m_visible.from, bounded);
    setVisible({from, from + std::max(kShortest, scaled(m_visible.span(), bounded))});
}

void TimeAxis::panBy(DurationNs distance)
{
    if (!m_visible.isEmpty())
        setVisible({m_visible.from + distance, m_visible.to + distance});
}

void TimeAxis::reveal(TimeNs time)
{
    if (m_visible.isEmpty() || m_visible.contains(time))
        return;
    const auto half = m_visible.span() / 2;
    setVisible({time - half, time - half + m_visible.span()});
}

void TimeAxis::setCrosshair(std::optional<TimeNs> time)
{
    if (time == m_crosshair)
        return;
    m_crosshair = time;
    emit crosshairChanged();
}

void TimeAxis::setMarker(std::optional<TimeNs> time)
{
    if (time == m_marker)
        return;
    m_marker = time;
    emit markerChanged();
}

void TimeAxis::setValueWidthOf(const QObject* owner, int width)
{
    know(owner);
    m_widths[owner] = width;
    updateValueWidth();
}

void TimeAxis::updateValueWidth()
{
    int widest = 0;
    for (const int width : m_widths)
        widest = std::max(widest, width);
    if (widest == m_valueWidth)
        return;
    m_valueWidth = widest;
    emit valueWidthChanged();
}

void TimeAxis::know(const QObject* owner)
{
    if (owner && !m_owners.contains(owner))
        m_owners[owner] = connect(owner, &QObject::destroyed, this, [this, owner] {
            disconnect(this, nullptr, owner, nullptr); // it hears no more of what its own end changes
            forget(owner);
        });
}

void TimeAxis::forget(const QObject* owner)
{
    disconnect(m_owners.take(owner));
    m_widths.remove(owner);
    m_extents.remove(owner);
    updateExtent();
    updateValueWidth();
}

} // namespace wh::ui
