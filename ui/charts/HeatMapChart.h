// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/ChartWidget.h"

namespace wh::ui {

/// A result over two parameters of a sweep. Row by row; NaN where a run failed or was left out.
struct HeatGrid
{
    QString columnName; ///< "risk aversion γ"
    QString rowName;    ///< "order size"
    QString valueName;  ///< "Sharpe ratio"
    std::vector<QString> columns;
    std::vector<QString> rows;
    std::vector<double> values;
    ValueFormat format;
    bool lessIsBetter = false; ///< of costs: the lowest cell is the best

    bool isValid() const { return !rows.empty() && !columns.empty() && values.size() == rows.size() * columns.size(); }
    double at(std::size_t row, std::size_t column) const { return values[row * columns.size() + column]; }
};

/// A sweep as colours: around zero from down to up where signs differ, else from pale to strong; the number stands in
/// each cell that has room, the best cell has a frame. Arrows walk, Enter opens. GUI thread.
class HeatMapChart final : public ChartWidget
{
    Q_OBJECT

public:
    struct Cell
    {
        std::size_t row = 0;
        std::size_t column = 0;
        bool operator==(const Cell&) const = default;
    };

    explicit HeatMapChart(const Appearance& appearance, QWidget* parent = nullptr);

    /// A grid that is not valid, or has no number, empties the chart: there is nothing to make a scale of.
    void setGrid(HeatGrid grid);
    const HeatGrid& grid() const { return m_grid; }
    std::optional<Cell> current() const { return m_current; }
    void setCurrent(std::optional<Cell> cell);
    /// The best value's cell; none where all are NaN.
    std::optional<Cell> best() const;
    QColor colourOf(double value) const;

    QString summary() const override;
    std::vector<Reading> currentReadings() const override;
    QString currentPlace() const override;
    bool isEmpty() const override { return !m_grid.isValid() || m_range.isEmpty(); }
    QSize sizeHint() const override { return {480, 320}; }
    QSize minimumSizeHint() const override { return {200, 140}; }

signals:
    void cellActivated(std::size_t row, std::size_t column);

protected:
    void paintChart(QPainter& painter) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRectF plotRect() const;
    QRectF cellRect(const Cell& cell) const;
    std::optional<Cell> cellAt(const QPointF& position) const;
    void paintScale(QPainter& painter, const QRectF& rect) const;
    void paintLabels(QPainter& painter) const;

    HeatGrid m_grid;
    ValueRange m_range;
    std::optional<Cell> m_current;
};

} // namespace wh::ui
