// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/ChartWidget.h"

#include <QPixmap>
#include <QPointer>

#include <memory>

namespace wh::ui {

class TimeAxis;

/// Layers over a shared axis of time. The wheel zooms at the cursor, a drag pans, a double click shows all; over the
/// column of values the wheel stretches them and a double click fits them again. Keys: arrows pan, with Shift they walk
/// from point to point, + and − zoom, Home and End go to the first and the last moment, 0 shows all. GUI thread.
///
/// A page makes one TimeAxis, and one TimeChart per panel with that axis: they then share range, crosshair and columns.
class TimeChart final : public ChartWidget
{
    Q_OBJECT

public:
    /// Both are borrowed and outlive the chart.
    TimeChart(const Appearance& appearance, TimeAxis& axis, QWidget* parent = nullptr);

    /// Draws above the layers that are there. The chart owns it.
    template<typename Layer>
    Layer* addLayer(std::unique_ptr<Layer> layer)
    {
        m_layers.push_back(std::move(layer));
        layersChanged();
        return static_cast<Layer*>(m_layers.back().get());
    }
    const std::vector<std::unique_ptr<ChartLayer>>& layers() const { return m_layers; }
    /// For another instrument: its layers have other formats.
    void clearLayers()
    {
        m_layers.clear();
        layersChanged();
    }
    /// To be called after a layer was given other data, was hidden or shown.
    void layersChanged();

    TimeAxis& axis() const { return m_axis; }
    /// Whether the marks of time are written below; of linked charts only the lowest needs them.
    void setTimeLabels(bool shown);
    /// Dragging with the left button marks a period (rangeSelected) instead of panning, for mini charts.
    void setSelecting(bool selecting) { m_selecting = selecting; }
    /// A marked period; empty for none.
    void setSelection(const TimeRange& range);
    const TimeRange& selection() const { return m_selection; }

    /// Where things stand now.
    PlotArea plotArea() const;
    /// Empty: the values follow what is seen.
    void setFixedValues(const ValueRange& values);

    QString summary() const override;
    std::vector<Reading> currentReadings() const override;
    QString currentPlace() const override;
    void showAll() override;
    bool isEmpty() const override;
    QSize sizeHint() const override { return {640, 240}; }
    QSize minimumSizeHint() const override { return {200, 80}; }

signals:
    /// The left button went down and up there without a drag.
    void clicked(wh::TimeNs time);
    /// The same on an item of a layer: a fill.
    void itemClicked(wh::ui::ChartLayer* layer, std::size_t item);
    void rangeSelected(const wh::ui::TimeRange& range);

protected:
    void paintChart(QPainter& painter) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Drag
    {
        QPointF start;
        TimeRange visible; ///< when it started
        ValueRange values;
        bool moved = false;
    };
    struct Item
    {
        ChartLayer* layer = nullptr;
        std::size_t index = 0;
        bool operator==(const Item&) const = default;
    };

    const ChartLayer* firstVisible() const;
    ValueRange fittingValues() const;
    std::vector<ValueTick> ticksOf(const PlotArea& area) const;
    int neededValueWidth() const;
    void forgetPicture();
    void stepCrosshair(int direction);
    std::optional<Item> itemAt(const QPointF& position) const;

    void paintPicture(QPainter& painter, const PlotArea& area) const;
    /// From memory where nothing but the crosshair changed.
    void paintKeptPicture(QPainter& painter, const PlotArea& area);
    std::vector<TimeTick> timeTicksOf(const PlotArea& area) const;
    void paintTimeRow(QPainter& painter, const PlotArea& area) const;
    struct LegendItem;
    /// @param moment  none: of each layer its last
    std::vector<LegendItem> legendAt(const PlotArea& area, std::optional<TimeNs> moment) const;
    std::vector<QPointF> legendPlaces(const std::vector<LegendItem>& items, double right) const;
    /// What is kept free of data at the top.
    double legendHeight() const;
    void paintLegend(QPainter& painter, const PlotArea& area) const;
    void paintMarker(QPainter& painter, const PlotArea& area) const;
    void paintCrosshair(QPainter& painter, const PlotArea& area) const;
    void paintTag(QPainter& painter, const QRectF& rect, const QString& text, Qt::Alignment alignment) const;

    TimeAxis& m_axis;
    std::vector<std::unique_ptr<ChartLayer>> m_layers;
    mutable double m_legendHeight = 0; ///< 0: to be measured
    int m_valueWidth = 0;              ///< the widest that was needed since the data came
    bool m_timeLabels = true;
    bool m_selecting = false;
    TimeRange m_selection;
    ValueRange m_fixedValues;
    std::optional<Drag> m_drag;
    std::optional<QPointF> m_cursor; ///< within this chart
    std::optional<Item> m_hovered;
    bool m_pictureStale = true;
    QPixmap m_picture; ///< all but legend, crosshair and times, of the last frame
};

} // namespace wh::ui
