// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/ChartWidget.h"

#include <QPixmap>

namespace wh::ui {

/// Points of a sweep as lines through parallel axes, one axis for each value that was varied and each figure that came
/// of it: what good points have in common is seen at once. The arrows walk from line to line by the last axis, Enter
/// opens. GUI thread.
class ParallelChart final : public ChartWidget
{
    Q_OBJECT

public:
    struct Axis
    {
        QString name;
        std::vector<QString> values; ///< of a parameter, in their order; empty: a number
        ValueFormat format;          ///< of a number
        bool lessIsBetter = false;
    };
    struct Line
    {
        std::int64_t point = 0;
        std::vector<double> positions; ///< by axis: an index into its values, or the number; NaN: none
    };

    explicit ParallelChart(const Appearance& appearance, QWidget* parent = nullptr);

    /// The last axis gives lines their colour.
    void setLines(std::vector<Axis> axes, std::vector<Line> lines);
    std::optional<std::int64_t> current() const;
    void setCurrent(std::optional<std::int64_t> point);

    QString summary() const override;
    std::vector<Reading> currentReadings() const override;
    QString currentPlace() const override;
    bool isEmpty() const override { return m_lines.empty() || m_axes.size() < 2; }
    QSize sizeHint() const override { return {480, 240}; }
    QSize minimumSizeHint() const override { return {200, 120}; }

signals:
    void currentChanged(std::int64_t point);
    void pointActivated(std::int64_t point);

protected:
    void paintChart(QPainter& painter) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QRectF plotRect() const;
    double xOf(std::size_t axis) const;
    double yOf(std::size_t axis, double value) const;
    std::optional<std::size_t> lineAt(const QPointF& position) const;
    void drawLine(QPainter& painter, const Line& line) const;
    void paintLines(QPainter& painter) const;
    void paintAxes(QPainter& painter) const;
    QString textOf(std::size_t axis, double value) const;
    QColor colourOf(const Line& line) const;
    const Line* shown() const; ///< pointed at, or else current

    std::vector<Axis> m_axes;
    std::vector<ValueRange> m_ranges;
    std::vector<std::vector<double>> m_marks; ///< by axis, of numbers
    std::vector<Line> m_lines;                ///< the best last, so that they are drawn above
    std::optional<std::size_t> m_current;
    std::optional<std::size_t> m_hovered;
    QPixmap m_picture; ///< all lines; null: to be drawn
};

} // namespace wh::ui
