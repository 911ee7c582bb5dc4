// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <vector>

class QLabel;

namespace wh::ui {

class Appearance;
class Sparkline;

/// One figure of a report: its name, its value as text, its unit, and where it is a gain or a loss its direction.
struct Metric
{
    QString name;       ///< "Sharpe ratio"
    QString value;      ///< "+1,204.53"; written by NumberFormat
    QString unit;       ///< "USDT"; dimmed behind the value
    QString definition; ///< on hover: what it is and how it is computed
    int sign = 0;       ///< 1 up, -1 down: arrow and colour; 0 neither
    bool operator==(const Metric&) const = default;
};

/// Shows a metric, with a small curve where there is one. GUI thread.
class MetricCard final : public QFrame
{
    Q_OBJECT

public:
    explicit MetricCard(const Appearance& appearance, QWidget* parent = nullptr);

    void setMetric(const Metric& metric);
    const Metric& metric() const { return m_metric; }
    /// Empty: no curve.
    void setCurve(std::vector<double> values);

private:
    void refresh();

    const Appearance& m_appearance;
    Metric m_metric;
    QLabel* m_name;
    QLabel* m_value;
    QLabel* m_unit;
    Sparkline* m_curve;
};

} // namespace wh::ui
