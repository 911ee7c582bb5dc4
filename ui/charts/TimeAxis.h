// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/Series.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace wh::ui {

/// The time that is seen, shared by all charts that are linked: one visible range, one crosshair, one width for the
/// column of values, so that the same moment stands at the same x in each of them. Owned by the page; GUI thread.
class TimeAxis final : public QObject
{
    Q_OBJECT

public:
    explicit TimeAxis(QObject* parent = nullptr);

    /// From the first to the last moment of all data; empty where there is none.
    const TimeRange& extent() const { return m_extent; }
    const TimeRange& visible() const { return m_visible; }
    bool isShowingAll() const { return m_visible == padded(m_extent); }
    std::optional<TimeNs> crosshair() const { return m_crosshair; }

    /// What one chart (or another owner) has data for; an empty range takes it back. While all is shown, all stays
    /// shown; while the newest edge is shown, growth moves the view along.
    void setExtentOf(const QObject* owner, const TimeRange& extent);
    /// At least kShortest long, and never further than the data and a margin.
    void setVisible(const TimeRange& range);
    void showAll();
    /// Makes the range `factor` times as long (below 1: zooms in); `fixed` keeps its place on the screen.
    void zoom(TimeNs fixed, double factor);
    void panBy(DurationNs distance);
    /// Moves the view so that the moment lies within; centred where it was outside.
    void reveal(TimeNs time);
    void setCrosshair(std::optional<TimeNs> time);
    /// The moment that the page is at, such as a player's: a line in the accent in all linked charts.
    std::optional<TimeNs> marker() const { return m_marker; }
    void setMarker(std::optional<TimeNs> time);

    /// The widest column of values among the linked charts, in logical pixels.
    int valueWidth() const { return m_valueWidth; }
    void setValueWidthOf(const QObject* owner, int width);
    /// Takes everything back that the owner said; happens by itself when it is destroyed.
    void forget(const QObject* owner);

    /// The shortest visible range.
    static constexpr DurationNs kShortest = 100;

signals:
    void visibleChanged(const wh::ui::TimeRange& range);
    void extentChanged();
    void crosshairChanged();
    void markerChanged();
    void valueWidthChanged();

private:
    static TimeRange padded(const TimeRange& extent);
    TimeRange clamped(TimeRange range) const;
    void know(const QObject* owner);
    void updateExtent();
    void updateValueWidth();

    QHash<const QObject*, TimeRange> m_extents;
    QHash<const QObject*, int> m_widths;
    QHash<const QObject*, QMetaObject::Connection> m_owners;
    TimeRange m_extent;
    TimeRange m_visible;
    std::optional<TimeNs> m_crosshair;
    std::optional<TimeNs> m_marker;
    int m_valueWidth = 0;
};

} // namespace wh::ui
