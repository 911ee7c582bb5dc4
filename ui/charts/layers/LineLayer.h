// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/ChartLayer.h"

#include <functional>

namespace wh::ui {

/// How a curve goes from one point to the next.
enum class LineShape : std::uint8_t {
    Straight, ///< mid price, indicators
    Step,     ///< what holds until it changes: equity, inventory, quotes
};

/// A curve, with a fill down (or up) to a base line where there is one: equity, drawdown, inventory, quotes. Beyond two
/// points a pixel it draws each column from its lowest to its highest value, so nothing vanishes.
class LineLayer final : public ChartLayer
{
public:
    LineLayer(QString name, Token colour, ValueFormat format, LineShape shape = LineShape::Straight);

    /// May be null: nothing is drawn. The chart is told by TimeChart::layersChanged().
    void setSeries(SeriesPtr series) { m_series = std::move(series); }
    const SeriesPtr& series() const { return m_series; }
    /// Fills towards this value, in one colour above it and in another below, and keeps it on the axis.
    void setBase(double base, Token above, Token below);
    /// The exact text of a point, where a double does not have all its digits.
    void setExactText(std::function<QString(std::size_t)> text) { m_exactText = std::move(text); }

    TimeRange extent() const override;
    ValueRange valuesIn(const TimeRange& range) const override;
    void paint(QPainter& painter, const PlotArea& area, const Theme& theme) const override;
    std::vector<Reading> readingsAt(TimeNs time, const NumberFormat& numbers) const override;
    std::optional<TimeNs> neighbour(TimeNs time, int direction) const override;

private:
    /// The points of the range and one more at either end, for the line that leads there.
    IndexRange pointsFor(const TimeRange& range) const;
    /// Where the drawn curve stands at that moment; NaN outside of it and in gaps.
    double valueAt(TimeNs time) const;
    void paintPoints(QPainter& painter, const PlotArea& area, const Theme& theme, IndexRange points) const;
    void paintColumns(QPainter& painter, const PlotArea& area, const Theme& theme, IndexRange points) const;

    struct Base
    {
        double value = 0;
        Token above = Token::Accent;
        Token below = Token::Accent;
    };

    SeriesPtr m_series;
    LineShape m_shape;
    std::optional<Base> m_base;
    std::function<QString(std::size_t)> m_exactText;
};

} // namespace wh::ui
