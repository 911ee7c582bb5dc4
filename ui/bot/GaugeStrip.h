// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bot/GaugeBook.h"

#include <QScrollArea>

#include <map>

namespace wh::ui {

class Appearance;
class GaugeTile;
class LiveCharts;

/// The gauges of a bot in a row, by name. What is dragged from here, or chosen by its menu, is drawn by the charts.
/// Hidden where there are none. GUI thread.
class GaugeStrip final : public QScrollArea
{
    Q_OBJECT

public:
    /// All borrowed; they outlive the strip.
    GaugeStrip(const Appearance& appearance, GaugeBook& book, LiveCharts& charts, QWidget* parent = nullptr);

    void setStale(bool stale);
    /// Shown where there are gauges.
    void setWanted(bool wanted);
    GaugeTile* tile(const std::string& name) const;
    QSize minimumSizeHint() const override;

protected:
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void rebuild();
    void mark();
    void step(const GaugeTile* from, int step);
    void openMenu(const std::string& name, const QPoint& position);
    void fitHeight();

    const Appearance& m_appearance;
    GaugeBook& m_book;
    LiveCharts& m_charts;
    QWidget* m_row;
    std::map<std::string, GaugeTile*> m_tiles;
    bool m_isWanted = true;
    bool m_isStale = false;
};

} // namespace wh::ui
