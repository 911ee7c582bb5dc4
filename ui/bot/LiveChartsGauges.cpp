// SPDX-License-Identifier: GPL-3.0-or-later
// Gauges on the live charts: by mouse, and by menu.
#include "ui/bot/GaugePanel.h"
#include "ui/bot/LiveCharts.h"
#include "ui/charts/TimeChart.h"
#include "ui/common/Appearance.h"

#include <QLabel>
#include <QMenu>
#include <QMetaObject>
#include <QScrollArea>
#include <QSplitter>

#include <algorithm>
#include <set>

namespace wh::ui {

namespace {

constexpr int kPriceParts = 5; ///< of the height, where a chart of gauges has two
constexpr int kGaugeParts = 2;
constexpr qsizetype kMostPanels = 4;
constexpr int kHintHeight = 40;
constexpr int kLeastPanel = 92; ///< its bar of names, and a course above the times

} // namespace

GaugePanel* LiveCharts::panelOf(const std::string& name) const
{
    const auto found = std::find_if(m_panels.begin(), m_panels.end(), [&](auto* panel) { return panel->has(name); });
    return found == m_panels.end() ? nullptr : *found;
}

std::optional<Token> LiveCharts::colourOf(const std::string& name) const
{
    const GaugePanel* panel = panelOf(name);
    return panel ? std::optional(panel->colourOf(name)) : std::nullopt;
}

/// The first that no gauge has; the mid has the first of all.
Token LiveCharts::freeColour() const
{
    std::set<Token> taken;
    for (const GaugePanel* panel : m_panels) {
        for (const QString& name : panel->names())
            taken.insert(panel->colourOf(name.toStdString()));
    }
    constexpr int kFirst = static_cast<int>(Token::Series2);
    for (int token = kFirst; token <= static_cast<int>(Token::Series8); ++token) {
        if (!taken.contains(static_cast<Token>(token)))
            return static_cast<Token>(token);
    }
    return static_cast<Token>(kFirst + static_cast<int>(taken.size()) % (kSeriesColours - 1));
}

GaugePanel* LiveCharts::addPanel()
{
    auto* panel = new GaugePanel(m_appearance, m_axis, m_book);
    panel->setObjectName(QStringLiteral("gauges"));
    connect(panel, &GaugePanel::removeRequested, this, &LiveCharts::takeOff);
    connect(&panel->chart(), &TimeChart::clicked, this, &LiveCharts::momentChosen);
    panel->setMinimumHeight(kLeastPanel);
    m_splitter->addWidget(panel);
    m_panels << panel;
    finishPanels();
    return panel;
}

void LiveCharts::removePanel(GaugePanel* panel)
{
    m_panels.removeAll(panel);
    panel->hide();
    panel->deleteLater(); // its button may be what was pressed
    finishPanels();
}

/// Only the lowest has the times.
void LiveCharts::finishPanels()
{
    m_chart->setTimeLabels(m_panels.isEmpty());
    for (GaugePanel* panel : std::as_const(m_panels))
        panel->chart().setTimeLabels(panel == m_panels.back());
    if (m_splitter->count() != m_panels.size() + 1)
        return; // one is on its way out
    QList<int> sizes{kPriceParts * 100};
    for (qsizetype i = 0; i < m_panels.size(); ++i)
        sizes << kGaugeParts * 100;
    m_splitter->setSizes(sizes);
}

void LiveCharts::showGauge(const std::string& name, GaugePanel* panel)
{
    if (!m_book.find(name) || (panel && panel->has(name)))
        return;
    GaugePanel* before = panelOf(name);
    const Token colour = before ? before->colourOf(name) : freeColour();
    if (before && !panel && before->names().size() == 1)
        return; // it has one of its own
    if (!panel)
        panel = m_panels.size() < kMostPanels ? addPanel() : m_panels.back();
    if (before)
        before->remove(name);
    panel->add(name, colour);
    if (before && before->names().isEmpty())
        removePanel(before);
    panel->draw(m_live.present());
    rememberGauges();
    // Where it is, once it has a place: the layout makes it first.
    QMetaObject::invokeMethod(
        panel, [this, panel] { m_scroll->ensureWidgetVisible(panel, 0, 0); }, Qt::QueuedConnection);
    emit gaugesChanged();
}

void LiveCharts::takeOff(const std::string& name)
{
    GaugePanel* panel = panelOf(name);
    if (!panel)
        return;
    panel->remove(name);
    if (panel->names().isEmpty())
        removePanel(panel);
    else
        panel->draw(m_live.present());
    rememberGauges();
    emit gaugesChanged();
}

void LiveCharts::rememberGauges()
{
    m_wanted.clear();
    for (const GaugePanel* panel : std::as_const(m_panels))
        m_wanted << panel->names();
}

/// Another bot, or other gauges: those that were put on charts are there again, as far as it has them.
void LiveCharts::rebuildPanels()
{
    QList<QStringList> known;
    for (const QStringList& names : std::as_const(m_wanted)) {
        QStringList had;
        for (const QString& name : names) {
            if (m_book.find(name.toStdString()))
                had << name;
        }
        if (!had.isEmpty())
            known << had;
    }
    QList<QStringList> shown;
    for (const GaugePanel* panel : std::as_const(m_panels))
        shown << panel->names();
    for (QStringList& names : known)
        names.sort();
    if (known == shown)
        return;
    while (!m_panels.isEmpty())
        removePanel(m_panels.back());
    for (const QStringList& names : std::as_const(known)) {
        GaugePanel* panel = addPanel();
        for (const QString& name : names)
            panel->add(name.toStdString(), freeColour());
        panel->draw(m_live.present());
    }
    emit gaugesChanged();
}

void LiveCharts::fillGaugeMenu(QMenu& menu, const std::string& name)
{
    const GaugePanel* on = panelOf(name);
    const bool isAlone = on && on->names().size() == 1;
    QAction* alone = menu.addAction(m_appearance.icon(Icon::LineChart), tr("On a chart of its own"), this,
                                    [this, name] { showGauge(name, nullptr); });
    alone->setEnabled(!isAlone && m_panels.size() < kMostPanels);
    for (GaugePanel* panel : std::as_const(m_panels)) {
        if (panel != on)
            menu.addAction(m_appearance.icon(Icon::Plus),
                           tr("Together with %1", "names of gauges").arg(panel->titles()), panel,
                           [this, panel, name] { showGauge(name, panel); });
    }
    menu.addSeparator();
    menu.addAction(m_appearance.icon(Icon::Close), tr("Off the chart"), this, [this, name] { takeOff(name); })
        ->setEnabled(on);
}

bool LiveCharts::isOverCharts(const QPoint& global) const
{
    const QWidget* seen = m_scroll->viewport();
    return seen->rect().contains(seen->mapFromGlobal(global));
}

void LiveCharts::hintDrop(const QPoint& position)
{
    const QPoint at = m_splitter->mapFromGlobal(position);
    const bool isHere = isOverCharts(position);
    GaugePanel* target = nullptr;
    for (GaugePanel* panel : std::as_const(m_panels)) {
        const bool isTarget = isHere && panel->geometry().contains(at);
        panel->setTarget(isTarget);
        if (isTarget)
            target = panel;
    }
    const bool isNew = isHere && !target && m_panels.size() < kMostPanels;
    if (isNew) {
        // At the price's lower edge: where the new one comes.
        const QRect price = QRect(m_chart->mapTo(this, QPoint()), m_chart->size());
        const int bottom = std::clamp(price.bottom(), m_scroll->y() + kHintHeight, m_scroll->geometry().bottom());
        m_hint->setGeometry(price.left(), bottom - kHintHeight, price.width(), kHintHeight);
        m_hint->raise();
    }
    m_hint->setVisible(isNew);
}

void LiveCharts::endDrop()
{
    m_hint->hide();
    for (GaugePanel* panel : std::as_const(m_panels))
        panel->setTarget(false);
}

void LiveCharts::dropGauge(const std::string& name, const QPoint& position)
{
    endDrop();
    const QPoint at = m_splitter->mapFromGlobal(position);
    if (!isOverCharts(position))
        return;
    for (GaugePanel* panel : std::as_const(m_panels)) {
        if (panel->geometry().contains(at))
            return showGauge(name, panel);
    }
    showGauge(name, nullptr);
}

} // namespace wh::ui
