// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/ChartWidget.h"
#include "ui/charts/Histogram.h"

namespace wh::ui {

/// A distribution, such as the profits of trades: bins above zero are filled, below it hollow. Arrows walk from bin to
/// bin. GUI thread.
class HistogramChart final : public ChartWidget
{
    Q_OBJECT

public:
    /// @param format  of the values that are counted
    HistogramChart(const Appearance& appearance, ValueFormat format, QWidget* parent = nullptr);

    void setHistogram(Histogram histogram);
    const Histogram& histogram() const { return m_histogram; }
    std::optional<std::size_t> currentBin() const { return m_current; }

    QString summary() const override;
    std::vector<Reading> currentReadings() const override;
    QString currentPlace() const override;
    bool isEmpty() const override { return m_histogram.total == 0; }
    QSize sizeHint() const override { return {480, 200}; }
    QSize minimumSizeHint() const override { return {160, 80}; }

protected:
    void paintChart(QPainter& painter) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRectF plotRect() const;
    QString binText(std::size_t bin) const;

    ValueFormat m_format;
    Histogram m_histogram;
    std::optional<std::size_t> m_current;
};

} // namespace wh::ui
