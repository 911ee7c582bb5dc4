// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/ApiClient.h"
#include "ui/charts/IdleBreaks.h"
#include "ui/charts/Series.h"
#include "ui/session/Session.h"

#include <QTimer>

#include <functional>

namespace wh::ui {

class LineLayer;
class TimeChart;

/// Keeps a curve as fine as the screen can show it: asks for all of it once, thinned, and for what is seen again after
/// every zoom, in twice as many points as there are pixels. What is not seen keeps its coarse points, so nothing is
/// blank while one pans. Owned by its chart's owner; GUI thread.
class LineFeed final : public QObject
{
    Q_OBJECT

public:
    using Points = Result<std::vector<client::Point>>;
    using Ask = std::function<void(int points, std::optional<TimeNs> from, std::optional<TimeNs> to,
                                   std::function<void(Points)> done)>;

    /// Chart and layer are borrowed and outlive the feed.
    LineFeed(TimeChart& chart, LineLayer& layer, QObject* parent = nullptr);

    /// Another run's curve, or none.
    void start(Ask ask);
    /// In which nothing is known: what is drawn has gaps there.
    void setIdle(std::vector<IdleSpan> idle);
    /// All of it, thinned and without gaps; null before it came.
    const SeriesPtr& whole() const { return m_whole; }
    bool isSettled() const { return m_asked == m_answered && !m_pause.isActive(); }

signals:
    /// Something new is drawn, or it could not be had.
    void answered();
    void failed(const wh::Error& error);

private:
    void askWhole();
    void refine();
    void show(SeriesPtr series);
    std::function<void(Points)> counted(std::function<void(Points)> done);

    TimeChart& m_chart;
    LineLayer& m_layer;
    Ask m_ask;
    LatestOnly m_latest;
    QTimer m_pause; ///< one question for a whole gesture
    SeriesPtr m_whole;
    SeriesPtr m_shown; ///< without gaps
    std::vector<IdleSpan> m_idle;
    bool m_isComplete = false; ///< no finer points are to be had
    int m_asked = 0;
    int m_answered = 0;
};

/// A line's points as a series. @param coarse  what stands before and behind them, or null
SeriesPtr seriesOf(const std::vector<client::Point>& points, const SeriesPtr& coarse = {});

} // namespace wh::ui
