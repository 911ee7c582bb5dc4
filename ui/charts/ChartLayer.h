// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/Series.h"
#include "ui/charts/Ticks.h"
#include "ui/common/Theme.h"

#include <QRectF>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

class QPainter;
class QPointF;

namespace wh::ui {

/// Which moment and which value stand where on the screen. Logical pixels; a value, valid for one frame.
struct PlotArea
{
    QRectF rect;
    TimeRange time;
    ValueRange values;
    double deviceScale = 1; ///< device pixels per logical pixel

    double perNs() const { return rect.width() / static_cast<double>(time.span()); }
    double xOf(TimeNs at) const { return rect.left() + static_cast<double>(at - time.from) * perNs(); }
    double yOf(double value) const
    {
        return rect.bottom() - (value - values.low) / (values.high - values.low) * rect.height();
    }
    TimeNs timeAt(double x) const;
    double valueAt(double y) const
    {
        return values.low + (rect.bottom() - y) / rect.height() * (values.high - values.low);
    }
};

/// What a layer says about one moment: "Equity  10,024.51 USDT".
struct Reading
{
    QString name;
    QString value; ///< with its unit, exact
    Token colour = Token::Text;
    bool operator==(const Reading&) const = default;
};

/// One thing that is drawn into a TimeChart: a curve, candles, fills. Owned by the chart; GUI thread. Painting takes
/// time by the pixels, not by the points.
class ChartLayer
{
public:
    ChartLayer(QString name, Token colour, ValueFormat format)
        : m_name(std::move(name)), m_colour(colour), m_format(std::move(format))
    {}
    virtual ~ChartLayer() = default;
    ChartLayer(const ChartLayer&) = delete;
    ChartLayer& operator=(const ChartLayer&) = delete;

    const QString& name() const { return m_name; }
    void setName(const QString& name) { m_name = name; }
    Token colour() const { return m_colour; }
    const ValueFormat& format() const { return m_format; }
    void setFormat(const ValueFormat& format) { m_format = format; }
    bool isVisible() const { return m_visible; }
    void setVisible(bool visible) { m_visible = visible; }
    /// Tells curves of several runs apart by more than hue, in the legend too. Solid unless said otherwise.
    Qt::PenStyle penStyle() const { return m_penStyle; }
    void setPenStyle(Qt::PenStyle style) { m_penStyle = style; }

    virtual TimeRange extent() const = 0;
    /// What must fit on the axis of values while this range is seen.
    virtual ValueRange valuesIn(const TimeRange& range) const = 0;
    virtual void paint(QPainter& painter, const PlotArea& area, const Theme& theme) const = 0;
    /// What is known at that moment; nothing before the first point and within gaps.
    virtual std::vector<Reading> readingsAt(TimeNs time, const NumberFormat& numbers) const = 0;
    /// The data point after (`direction` > 0) or before that moment: where the keyboard's crosshair goes next.
    virtual std::optional<TimeNs> neighbour(TimeNs time, int direction) const = 0;
    /// The item that is drawn there, for what can be clicked.
    virtual std::optional<std::size_t> itemAt(const QPointF& position, const PlotArea& area) const;
    /// What the item's tooltip says.
    virtual std::vector<Reading> readingsOf(std::size_t item, const NumberFormat& numbers) const;

private:
    QString m_name;
    Token m_colour;
    ValueFormat m_format;
    bool m_visible = true;
    Qt::PenStyle m_penStyle = Qt::SolidLine;
};

} // namespace wh::ui
