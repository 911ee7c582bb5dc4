// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bot/GaugeBook.h"
#include "ui/common/Theme.h"

#include <QWidget>

#include <optional>

namespace wh::ui {

class Appearance;

/// One gauge: its name and value, and a dial where its range is known, else its last minutes as a small curve. Can be
/// dragged onto a chart, and opens a menu by Enter. GUI thread.
class GaugeTile final : public QWidget
{
    Q_OBJECT

public:
    GaugeTile(const Appearance& appearance, std::string name, QWidget* parent = nullptr);

    const std::string& name() const { return m_name; }
    void setGauge(const GaugeBook::Gauge& gauge);
    /// In a chart, in this colour; none: in no chart.
    void setCharted(std::optional<Token> colour);
    void setStale(bool stale);
    bool hasDial() const { return m_range.has_value(); }
    QString valueText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// The gauge is dragged, and let go of. Global positions.
    void dragged(const QPoint& position);
    void dropped(const QPoint& position);
    void dragCancelled();
    /// A menu of what can be done with it is wanted, there.
    void menuRequested(const QPoint& position);
    /// An arrow key: the tile beside it.
    void stepRequested(int step);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void paintDial(QPainter& painter, const QRectF& rect) const;
    void describe();

    const Appearance& m_appearance;
    std::string m_name;
    std::optional<double> m_value;
    std::optional<std::pair<double, double>> m_range;
    std::vector<double> m_past;
    ValueFormat m_format;
    std::optional<Token> m_charted;
    bool m_isStale = false;
    std::optional<QPoint> m_pressed;
    bool m_isDragging = false;
};

} // namespace wh::ui
