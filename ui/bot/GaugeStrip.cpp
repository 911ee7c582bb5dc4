// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bot/GaugeStrip.h"

#include "ui/bot/GaugeTile.h"
#include "ui/bot/LiveCharts.h"
#include "ui/common/Appearance.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QScrollBar>
#include <QWheelEvent>

namespace wh::ui {

GaugeStrip::GaugeStrip(const Appearance& appearance, GaugeBook& book, LiveCharts& charts, QWidget* parent)
    : QScrollArea(parent), m_appearance(appearance), m_book(book), m_charts(charts), m_row(new QWidget(this))
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::NoFocus);
    auto* row = new QHBoxLayout(m_row);
    row->setContentsMargins(2 * kGrid, 0, 2 * kGrid, kGrid);
    row->setSpacing(kGrid);
    row->addStretch();
    setWidget(m_row);
    connect(&book, &GaugeBook::listChanged, this, &GaugeStrip::rebuild);
    connect(&book, &GaugeBook::gaugeChanged, this, [this](const std::string& name) {
        if (GaugeTile* known = tile(name); known && m_book.find(name))
            known->setGauge(*m_book.find(name));
    });
    connect(&charts, &LiveCharts::gaugesChanged, this, &GaugeStrip::mark);
    rebuild();
}

GaugeTile* GaugeStrip::tile(const std::string& name) const
{
    const auto found = m_tiles.find(name);
    return found == m_tiles.end() ? nullptr : found->second;
}

void GaugeStrip::rebuild()
{
    auto* row = static_cast<QHBoxLayout*>(m_row->layout());
    std::erase_if(m_tiles, [this](const auto& entry) {
        if (m_book.find(entry.first))
            return false;
        delete entry.second;
        return true;
    });
    int place = 0;
    for (const auto& [name, gauge] : m_book.gauges()) {
        if (!m_tiles.contains(name)) {
            auto* made = new GaugeTile(m_appearance, name, m_row);
            made->setGauge(gauge);
            made->setStale(m_isStale);
            connect(made, &GaugeTile::dragged, &m_charts, &LiveCharts::hintDrop);
            connect(made, &GaugeTile::dragCancelled, &m_charts, &LiveCharts::endDrop);
            connect(made, &GaugeTile::dropped, this,
                    [this, name = name](const QPoint& position) { m_charts.dropGauge(name, position); });
            connect(made, &GaugeTile::menuRequested, this,
                    [this, name = name](const QPoint& position) { openMenu(name, position); });
            connect(made, &GaugeTile::stepRequested, this, [this, made](int by) { step(made, by); });
            row->insertWidget(place, made);
            m_tiles.emplace(name, made);
        }
        ++place;
    }
    QWidget* before = nullptr;
    for (const auto& [name, widget] : m_tiles) {
        if (before)
            setTabOrder(before, widget);
        before = widget;
    }
    setVisible(m_isWanted && !m_tiles.empty());
    mark();
    fitHeight();
}

void GaugeStrip::mark()
{
    for (const auto& [name, widget] : m_tiles)
        widget->setCharted(m_charts.colourOf(name));
}

void GaugeStrip::setWanted(bool wanted)
{
    m_isWanted = wanted;
    setVisible(m_isWanted && !m_tiles.empty());
}

void GaugeStrip::setStale(bool stale)
{
    m_isStale = stale;
    for (const auto& [name, widget] : m_tiles)
        widget->setStale(stale);
}

void GaugeStrip::step(const GaugeTile* from, int step)
{
    auto at = m_tiles.find(from->name());
    if (at == m_tiles.end() || (step < 0 && at == m_tiles.begin()))
        return;
    std::advance(at, step);
    if (at == m_tiles.end())
        return;
    at->second->setFocus(Qt::TabFocusReason);
    ensureWidgetVisible(at->second, kGrid, 0);
}

void GaugeStrip::openMenu(const std::string& name, const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("gaugeMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_charts.fillGaugeMenu(*menu, name);
    menu->popup(position);
}

/// Room for the bar below the tiles, where there is one.
void GaugeStrip::fitHeight()
{
    const QSize tiles = m_row->sizeHint();
    setFixedHeight(tiles.height() + (tiles.width() > width() ? horizontalScrollBar()->sizeHint().height() : 0));
}

QSize GaugeStrip::minimumSizeHint() const
{
    return {0, minimumHeight()};
}

void GaugeStrip::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fitHeight();
}

void GaugeStrip::wheelEvent(QWheelEvent* event)
{
    const QPoint turned = event->angleDelta();
    const int way = turned.y() != 0 ? turned.y() : turned.x();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - way);
    event->accept();
}

} // namespace wh::ui
