// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/BarSeries.h"
#include "ui/charts/ChartLayer.h"

namespace wh::ui {

/// Candles: hollow where the price rose, filled where it fell. Where they would be narrower than four pixels,
/// neighbours are merged into candles of the next usual interval: highest and lowest stay, and the legend says so.
class CandleLayer final : public ChartLayer
{
public:
    CandleLayer(QString name, ValueFormat format);

    void setBars(BarSeriesPtr bars) { m_bars = std::move(bars); }
    const BarSeriesPtr& bars() const { return m_bars; }

    TimeRange extent() const override;
    ValueRange valuesIn(const TimeRange& range) const override;
    void paint(QPainter& painter, const PlotArea& area, const Theme& theme) const override;
    std::vector<Reading> readingsAt(TimeNs time, const NumberFormat& numbers) const override;
    std::optional<TimeNs> neighbour(TimeNs time, int direction) const override;
    /// The interval of what is drawn at this scale.
    DurationNs drawnInterval(const PlotArea& area) const;

private:
    BarSeriesPtr m_bars;
};

} // namespace wh::ui
