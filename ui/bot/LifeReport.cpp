// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bot/LifeReport.h"

#include "ui/charts/TimeChart.h"
#include "ui/common/Appearance.h"
#include "ui/common/ElidedLabel.h"
#include "ui/report/DistributionPane.h"
#include "ui/report/LineFeed.h"
#include "ui/report/MessagesPane.h"
#include "ui/report/MetricCards.h"
#include "ui/report/MetricsPane.h"
#include "ui/report/ReportCharts.h"
#include "ui/report/ReportRows.h"
#include "ui/report/RowsPane.h"
#include "ui/session/Session.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace wh::ui {

LifeReport::LifeReport(const Appearance& appearance, Session& session, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_session(session)
    , m_cards(new MetricCards(appearance, this))
    , m_charts(new ReportCharts(appearance, session, this))
    , m_rows(new ReportRows(appearance, session, m_charts->axis(), this))
    , m_quotes(new QToolButton(this))
    , m_fills(new QToolButton(this))
    , m_gauges(new QToolButton(this))
    , m_fit(new QToolButton(this))
    , m_level(new ElidedLabel(this))
    , m_gaugeMenu(new QMenu(m_gauges))
    , m_metrics(new MetricsPane(appearance, this))
    , m_distribution(new DistributionPane(appearance, session, this))
    , m_messages(new MessagesPane(appearance, session, this))
    , m_tabs(new QTabWidget(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    auto* left = new QWidget(this);
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(0);
    leftColumn->addWidget(makeBar());
    leftColumn->addWidget(m_charts, 1);
    m_tabs->setObjectName(QStringLiteral("reportTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->tabBar()->setDrawBase(false);
    for (QWidget* tab :
         std::initializer_list<QWidget*>{m_metrics, m_rows->fills(), m_rows->trades(), m_distribution, m_messages})
        m_tabs->addTab(tab, QString());
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_tabs);
    m_splitter->setStretchFactor(0, 8);
    m_splitter->setStretchFactor(1, 5);
    m_splitter->setHandleWidth(3);
    m_splitter->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_cards);
    column->addWidget(m_splitter, 1);
    setFocusProxy(m_charts);
    connectParts();
    retranslate();
}

QWidget* LifeReport::makeBar()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(2 * kGrid, 0, 2 * kGrid, kGrid / 2);
    row->setSpacing(kGrid / 2);
    m_quotes->setObjectName(QStringLiteral("reportQuotes"));
    m_fills->setObjectName(QStringLiteral("reportFills"));
    m_gauges->setObjectName(QStringLiteral("reportGauges"));
    m_fit->setObjectName(QStringLiteral("reportFit"));
    m_level->setObjectName(QStringLiteral("reportLevel"));
    for (QToolButton* button : {m_quotes, m_fills}) {
        button->setCheckable(true);
        button->setChecked(true);
    }
    m_gauges->setMenu(m_gaugeMenu);
    m_gauges->setPopupMode(QToolButton::InstantPopup);
    m_gauges->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    row->addWidget(m_quotes);
    row->addWidget(m_fills);
    row->addSpacing(2 * kGrid);
    row->addWidget(m_gauges);
    row->addSpacing(2 * kGrid);
    row->addWidget(m_level, 1);
    row->addWidget(m_fit);
    for (QToolButton* button : {m_quotes, m_fills, m_gauges, m_fit})
        button->setAutoRaise(true);
    return bar;
}

void LifeReport::connectParts()
{
    connect(m_quotes, &QToolButton::toggled, m_charts, &ReportCharts::setQuotesShown);
    connect(m_fills, &QToolButton::toggled, m_charts, &ReportCharts::setFillsShown);
    connect(m_fit, &QToolButton::clicked, this, [this] {
        for (const auto& panel : m_charts->panels())
            panel.chart->showAll();
    });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_isSplitByHand = true; });
    connect(m_charts, &ReportCharts::momentChosen, this, [this](TimeNs time) { m_charts->axis().setMarker(time); });
    connect(m_charts, &ReportCharts::fillChosen, this, [this](const RowPlace& fill) {
        m_tabs->setCurrentWidget(m_rows->fills());
        m_rows->fills()->select(fill.index);
        m_charts->selectFill(fill.index);
    });
    const auto go = [this](TimeNs time) {
        m_charts->centreOn(time);
        m_charts->axis().setMarker(time);
    };
    connect(m_rows->fills(), &RowsPane::rowChosen, this, [this, go](const RowPlace& fill) {
        go(fill.time);
        m_charts->selectFill(fill.index);
    });
    connect(m_rows->trades(), &RowsPane::rowChosen, this, [go](const RowPlace& trade) { go(trade.time); });
    connect(m_messages, &MessagesPane::momentChosen, this, go);
    connect(m_charts, &ReportCharts::failed, this, &LifeReport::failed);
    connect(m_charts, &ReportCharts::answered, this, &LifeReport::showLevel);
    connect(m_charts, &ReportCharts::answered, this, &LifeReport::answered);
    connect(m_rows, &ReportRows::settled, this, &LifeReport::answered);
    connect(m_distribution, &DistributionPane::settled, this, &LifeReport::answered);
    connect(&m_appearance, &Appearance::changed, this, &LifeReport::refresh);
}

void LifeReport::setReport(OpenReportPtr open)
{
    m_open = std::move(open);
    const auto* capabilities = m_session.capabilities();
    const auto definitions = capabilities ? capabilities->metrics : std::vector<client::MetricDefinition>();
    m_charts->setReport(m_open);
    m_rows->setReport(m_open);
    m_distribution->setReport(m_open);
    m_messages->setReport(m_open);
    if (m_open) {
        m_cards->setReport(m_open, definitions);
        m_metrics->setReport(m_open, definitions);
        for (const auto& panel : m_charts->panels()) {
            if (panel.id == u"equity")
                connect(panel.feed, &LineFeed::answered, m_cards,
                        [this, feed = panel.feed] { m_cards->setCurve(feed->whole()); });
        }
    }
    fillGauges();
    showLevel();
    refresh();
}

/// All quotes of a long span would hide the price.
void LifeReport::showLevel()
{
    const PriceFeed* price = m_open ? m_charts->price() : nullptr;
    const bool isTooFar = price && m_charts->areQuotesShown() && price->hasTooManyQuotes();
    m_level->setFont(m_appearance.font(FontRole::Small));
    m_level->setForegroundRole(QPalette::PlaceholderText);
    m_level->setFullText(isTooFar ? tr("Zoom in to see own quotes") : QString());
}

void LifeReport::fillGauges()
{
    m_gaugeMenu->clear();
    m_gauges->setEnabled(m_open && !m_open->report.gauges.empty());
    if (!m_open)
        return;
    for (const auto& gauge : m_open->report.gauges) {
        const QString name = toQString(gauge.name);
        QAction* action =
            m_gaugeMenu->addAction(gauge.unit.empty() ? name : name + QStringLiteral(", ") + toQString(gauge.unit));
        action->setCheckable(true);
        action->setChecked(m_charts->shownGauges().contains(name));
        connect(action, &QAction::toggled, m_charts,
                [this, name](bool shown) { m_charts->setGaugeShown(name, shown); });
    }
}

void LifeReport::retranslate()
{
    m_quotes->setToolTip(tr("Show where own orders stood"));
    m_quotes->setAccessibleName(tr("Own quotes"));
    m_fills->setToolTip(tr("Show own fills in the price chart"));
    m_fills->setAccessibleName(tr("Own fills"));
    m_gauges->setText(tr("Gauges"));
    m_gauges->setToolTip(tr("Choose which of the strategy's gauges have a chart"));
    m_fit->setToolTip(tr("Show the whole period in all charts"));
    m_fit->setAccessibleName(tr("Show everything"));
    const QString names[] = {tr("Metrics"), tr("Fills"), tr("Trades"), tr("Profits"), tr("Messages")};
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabText(i, names[i]);
    m_tabs->setAccessibleName(tr("Details of the report"));
    m_rows->retranslate();
    m_metrics->retranslate();
    m_charts->retranslate();
    m_distribution->retranslate();
    m_messages->retranslate();
    showLevel();
    refresh();
    fitDetails();
}

void LifeReport::refresh()
{
    m_quotes->setIcon(m_appearance.icon(Icon::Quotes));
    m_fills->setIcon(m_appearance.icon(Icon::Fills));
    m_gauges->setIcon(m_appearance.icon(Icon::LineChart));
    m_fit->setIcon(m_appearance.icon(Icon::Fit));
}

/// Charts first, whatever tables would like; where there is room for it no tab is behind arrows.
void LifeReport::fitDetails()
{
    if (m_isSplitByHand)
        return;
    const int whole = m_splitter->width() - m_splitter->handleWidth();
    const int least = whole * 5 / 13;
    const int details = std::clamp(m_tabs->tabBar()->sizeHint().width(), least, std::max(whole * 49 / 100, least));
    m_splitter->setSizes({whole - details, details});
}

void LifeReport::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layout()->activate(); // the parts have their places by now
    fitDetails();
}

void LifeReport::focusFilter()
{
    QWidget* tab = m_tabs->currentWidget();
    if (tab == m_metrics)
        m_metrics->focusFilter();
    else if (auto* rows = qobject_cast<RowsPane*>(tab))
        rows->focusFilter();
    else if (tab == m_messages)
        m_messages->focusFilter();
}

bool LifeReport::isSettled() const
{
    return m_charts->isSettled() && m_rows->isSettled() && m_distribution->isSettled();
}

QVariantMap LifeReport::savedState() const
{
    return {{QStringLiteral("splitter"), m_isSplitByHand ? m_splitter->saveState() : QByteArray()},
            {QStringLiteral("tab"), m_tabs->currentIndex()},
            {QStringLiteral("charts"), m_charts->savedState()},
            {QStringLiteral("fills"), m_rows->fills()->savedState()},
            {QStringLiteral("trades"), m_rows->trades()->savedState()}};
}

void LifeReport::restoreState(const QVariantMap& state)
{
    if (m_splitter->restoreState(state.value(QStringLiteral("splitter")).toByteArray()))
        m_isSplitByHand = true;
    m_tabs->setCurrentIndex(std::clamp(state.value(QStringLiteral("tab")).toInt(), 0, m_tabs->count() - 1));
    m_charts->restoreState(state.value(QStringLiteral("charts")).toMap());
    m_quotes->setChecked(m_charts->areQuotesShown());
    m_fills->setChecked(m_charts->areFillsShown());
    m_rows->fills()->restoreState(state.value(QStringLiteral("fills")).toByteArray());
    m_rows->trades()->restoreState(state.value(QStringLiteral("trades")).toByteArray());
}

} // namespace wh::ui
