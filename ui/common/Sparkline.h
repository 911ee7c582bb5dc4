// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <span>
#include <vector>

namespace wh::ui {

class Appearance;
class Theme;

/// Draws a curve without axes into a small rectangle: its lowest and highest value are kept however many points there
/// are. The end's dot and the colour tell whether it rose or fell. NaN is a gap. For cards and table delegates.
void paintSparkline(QPainter& painter, const QRectF& rect, std::span<const double> values, const Theme& theme);

/// The same as a widget. GUI thread.
class Sparkline final : public QWidget
{
    Q_OBJECT

public:
    explicit Sparkline(const Appearance& appearance, QWidget* parent = nullptr);

    void setValues(std::vector<double> values);
    const std::vector<double>& values() const { return m_values; }
    QSize sizeHint() const override { return {80, 24}; }
    QSize minimumSizeHint() const override { return {40, 16}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Appearance& m_appearance;
    std::vector<double> m_values;
};

} // namespace wh::ui
