// SPDX-License-Identifier: GPL-3.0-or-later
// What the report page is made of: layout, connections, texts, and what is kept for the next start.
#include "ui/charts/DepthChart.h"
#include "ui/charts/LadderView.h"
#include "ui/charts/TimeChart.h"
#include "ui/common/Appearance.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/ErrorText.h"
#include "ui/common/StatePane.h"
#include "ui/report/BookPane.h"
#include "ui/report/DistributionPane.h"
#include "ui/report/MessagesPane.h"
#include "ui/report/MetricCards.h"
#include "ui/report/MetricsPane.h"
#include "ui/report/Player.h"
#include "ui/report/ReportCharts.h"
#include "ui/report/ReportHeader.h"
#include "ui/report/ReportPage.h"
#include "ui/report/ReportPaper.h"
#include "ui/report/ReportProgress.h"
#include "ui/report/ReportRows.h"
#include "ui/report/RowsPane.h"
#include "ui/report/RunSetupPane.h"
#include "ui/report/SweepPane.h"
#include "ui/session/Navigator.h"
#include "ui/session/RunText.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace wh::ui {

ReportPage::ReportPage(const PageContext& context, QWidget* parent) : Page(context, parent)
{
    setObjectName(QStringLiteral("report"));
    makeActions();
    m_export = new ReportExport(session(), this);
    m_player = new Player(session(), this);
    m_header = new ReportHeader(appearance(), session(), this);
    m_body = makeBody();
    m_progress = new ReportProgress(appearance(), session(), this);
    m_sweep = new SweepPane(appearance(), session(), this);
    m_stack = new QStackedWidget(this);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_body, m_progress, m_sweep})
        m_stack->addWidget(widget);
    m_pane = new StatePane(appearance(), m_stack, this);
    QList<QAction*> documents;
    for (const auto& [kind, action] : m_exports)
        documents << action;
    m_header->setActions({m_openData, m_repeat}, documents);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_pane, 1);
    connectParts();
    connectLists();
    retranslate();
    showNothing();
}

QWidget* ReportPage::makeChartBar()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(2 * kGrid, 0, 2 * kGrid, kGrid);
    row->setSpacing(kGrid / 2);
    const auto add = [&](QAction* action) {
        auto* button = new QToolButton(bar);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        row->addWidget(button);
    };
    add(m_candles);
    add(m_line);
    row->addSpacing(2 * kGrid);
    add(m_showQuotes);
    add(m_showFills);
    row->addSpacing(2 * kGrid);
    m_gauges = new QToolButton(bar);
    m_gaugeMenu = new QMenu(m_gauges);
    m_gauges->setMenu(m_gaugeMenu);
    m_gauges->setPopupMode(QToolButton::InstantPopup);
    m_gauges->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_gauges->setAutoRaise(true);
    row->addWidget(m_gauges);
    row->addSpacing(2 * kGrid);
    m_level = new ElidedLabel(bar);
    m_level->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_level, 1);
    row->addSpacing(kGrid);
    add(m_fit);
    return bar;
}

QWidget* ReportPage::makeBody()
{
    auto* body = new QWidget(this);
    m_cards = new MetricCards(appearance(), body);
    m_charts = new ReportCharts(appearance(), session(), body);
    auto* left = new QWidget(body);
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(0);
    leftColumn->addWidget(makeChartBar());
    leftColumn->addWidget(m_charts, 1);

    m_metrics = new MetricsPane(appearance(), body);
    m_rows = new ReportRows(appearance(), session(), m_charts->axis(), body);
    m_fills = m_rows->fills();
    m_trades = m_rows->trades();
    m_book = new BookPane(appearance(), *m_player, {m_toStart, m_back, m_play, m_forward, m_toEnd}, body);
    m_distribution = new DistributionPane(appearance(), session(), body);
    m_messages = new MessagesPane(appearance(), session(), body);
    m_setup = new RunSetupPane(appearance(), session(), body);
    m_tabs = new QTabWidget(body);
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->tabBar()->setDrawBase(false);
    for (QWidget* tab :
         std::initializer_list<QWidget*>{m_metrics, m_fills, m_trades, m_book, m_distribution, m_messages, m_setup})
        m_tabs->addTab(tab, QString());
    for (QWidget* widget : std::initializer_list<QWidget*>{m_charts, &m_book->ladder(), &m_book->depth()})
        widget->addAction(m_play);

    m_splitter = new QSplitter(Qt::Horizontal, body);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_tabs);
    m_splitter->setStretchFactor(0, 8);
    m_splitter->setStretchFactor(1, 5);
    m_splitter->setHandleWidth(3);
    m_splitter->setChildrenCollapsible(false);
    body->installEventFilter(this);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_isSplitByHand = true; });
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_cards);
    column->addWidget(m_splitter, 1);
    return body;
}

bool ReportPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_body && (event->type() == QEvent::Resize || event->type() == QEvent::Show))
        fitDetails(); // the parts have their places by now
    return Page::eventFilter(watched, event);
}

/// Charts first, whatever tables would like; where there is room for it no tab is behind arrows.
void ReportPage::fitDetails()
{
    if (m_isSplitByHand)
        return;
    const int whole = m_splitter->width() - m_splitter->handleWidth();
    const int most = whole * 49 / 100;
    const int details =
        std::clamp(m_tabs->tabBar()->sizeHint().width(), whole * 5 / 13, std::max(most, whole * 5 / 13));
    m_splitter->setSizes({whole - details, details});
}

void ReportPage::connectParts()
{
    connect(m_pane, &StatePane::actionRequested, this, [this] {
        if (const auto action = m_onAction)
            action();
    });
    connect(m_progress, &ReportProgress::cancelRequested, this, [this] {
        session().client().cancelRun(m_run.id, whileAlive(this, [this](const Result<client::Run>& run) {
                                         if (!run)
                                             m_header->showNotice(Icon::Failed, Token::Failed,
                                                                  tr("The run could not be cancelled."));
                                     }));
    });
    connect(m_repeat, &QAction::triggered, this, [this] { navigator().prepareLike(run()); });
    connect(m_openData, &QAction::triggered, this, [this] { navigator().openDataset(toQString(m_run.dataset)); });
    connect(m_fit, &QAction::triggered, this, [this] {
        for (const auto& panel : m_charts->panels())
            panel.chart->showAll();
    });
    connect(m_candles, &QAction::toggled, this,
            [this](bool candles) { m_charts->setShape(candles ? PriceFeed::Shape::Candles : PriceFeed::Shape::Line); });
    connect(m_showQuotes, &QAction::toggled, m_charts, &ReportCharts::setQuotesShown);
    connect(m_showFills, &QAction::toggled, m_charts, &ReportCharts::setFillsShown);

    connect(m_toStart, &QAction::triggered, m_player, &Player::toStart);
    connect(m_back, &QAction::triggered, m_player, [this] { m_player->step(-1); });
    connect(m_play, &QAction::triggered, m_player, [this] { m_player->setPlaying(!m_player->isPlaying()); });
    connect(m_forward, &QAction::triggered, m_player, [this] { m_player->step(1); });
    connect(m_toEnd, &QAction::triggered, m_player, &Player::toEnd);
    connect(m_player, &Player::momentChanged, this, [this](TimeNs moment) {
        m_charts->axis().setMarker(moment);
        m_charts->axis().reveal(moment);
    });
    connect(m_player, &Player::playingChanged, this, &ReportPage::updateActions);

    connect(m_charts, &ReportCharts::momentChosen, this, &ReportPage::chooseMoment);
    connect(m_charts, &ReportCharts::fillChosen, this, [this](const RowPlace& fill) {
        m_tabs->setCurrentWidget(m_fills);
        m_fills->select(fill.index);
        chooseFill(fill);
    });
    connect(m_fills, &RowsPane::rowChosen, this, [this](const RowPlace& fill) {
        m_charts->centreOn(fill.time);
        chooseFill(fill);
    });
    connect(m_trades, &RowsPane::rowChosen, this, [this](const RowPlace& trade) {
        m_charts->centreOn(trade.time);
        chooseMoment(trade.time);
    });
    connect(m_messages, &MessagesPane::momentChosen, this, [this](TimeNs time) {
        m_charts->centreOn(time);
        chooseMoment(time);
    });
    connect(m_charts, &ReportCharts::failed, this, [this](const Error& error) {
        m_header->showNotice(Icon::Failed, Token::Failed, tr("A chart could not be read: %1").arg(errorText(error)),
                             errorDetails(error));
    });
    connect(m_charts, &ReportCharts::levelChanged, this, &ReportPage::showLevel);
    connect(m_sweep, &SweepPane::pointActivated, this, &ReportPage::openPoint);

    connect(m_charts, &ReportCharts::answered, this, &ReportPage::checkSettled);
    connect(m_rows, &ReportRows::settled, this, &ReportPage::checkSettled);
    connect(m_player, &Player::settled, this, &ReportPage::checkSettled);
    connect(m_distribution, &DistributionPane::settled, this, &ReportPage::checkSettled);
    connect(m_export, &ReportExport::settled, this, &ReportPage::checkSettled);

    connect(m_export, &ReportExport::written, this, [this](const QString& path) {
        navigator().say(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
        m_header->showNotice(Icon::Check, Token::Up, tr("Written: %1").arg(QDir::toNativeSeparators(path)));
    });
    connect(m_export, &ReportExport::failed, this, [this](const QString& sentence, const QString& details) {
        m_header->showNotice(Icon::Failed, Token::Failed, sentence, details);
    });
    m_export->setPainter(ReportExport::Kind::Pdf, [this] { return paintPdf(); });
    m_export->setPainter(ReportExport::Kind::Png, [this] { return paintPng(); });
    connect(&appearance(), &Appearance::changed, this, &ReportPage::showLevel);
}

void ReportPage::fillGauges()
{
    m_gaugeMenu->clear();
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

void ReportPage::showLevel()
{
    m_level->setFont(appearance().font(FontRole::Small));
    m_level->setForegroundRole(QPalette::PlaceholderText);
    const PriceFeed* price = m_charts->price();
    if (!price)
        m_level->setFullText({});
    else if (price->hasTooManyQuotes())
        m_level->setFullText(tr("Zoom in to see own quotes"));
    else
        m_level->setFullText(price->level() == PriceFeed::Level::Events ? tr("Single events") : QString());
}

void ReportPage::retranslate()
{
    nameActions();
    m_gauges->setText(tr("Gauges"));
    m_gauges->setToolTip(tr("Choose which of the strategy's gauges have a chart"));
    m_gauges->setIcon(appearance().icon(Icon::LineChart));
    const QString tabs[] = {tr("Metrics"), tr("Fills"), tr("Trades"), tr("Book"),
                            tr("Profits"), tr("Log"),   tr("Setup")};
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabText(i, tabs[i]);
    fitDetails();
    m_tabs->setAccessibleName(tr("Details of the report"));
    m_rows->retranslate();
    m_header->retranslate();
    m_metrics->retranslate();
    m_charts->retranslate();
    m_book->retranslate();
    m_distribution->retranslate();
    m_messages->retranslate();
    m_setup->retranslate();
    m_sweep->retranslate();
    m_progress->retranslate();
    showLevel();
    updateActions();
    if (m_open)
        tellOfData();
    if (m_showState)
        m_showState();
}

void ReportPage::focusFilter()
{
    if (m_stack->currentWidget() == m_sweep)
        return m_sweep->focusFilter();
    QWidget* tab = m_tabs->currentWidget();
    if (tab == m_metrics)
        m_metrics->focusFilter();
    else if (tab == m_fills)
        m_fills->focusFilter();
    else if (tab == m_trades)
        m_trades->focusFilter();
    else if (tab == m_messages)
        m_messages->focusFilter();
}

QVariantMap ReportPage::savedState() const
{
    return {{QStringLiteral("run"), run()},
            {QStringLiteral("splitter"), m_isSplitByHand ? m_splitter->saveState() : QByteArray()},
            {QStringLiteral("tab"), m_tabs->currentIndex()},
            {QStringLiteral("charts"), m_charts->savedState()},
            {QStringLiteral("fills"), m_fills->savedState()},
            {QStringLiteral("trades"), m_trades->savedState()},
            {QStringLiteral("book"), m_book->savedState()},
            {QStringLiteral("sweep"), m_sweep->savedState()}};
}

void ReportPage::restoreState(const QVariantMap& state)
{
    if (m_splitter->restoreState(state.value(QStringLiteral("splitter")).toByteArray()))
        m_isSplitByHand = true;
    m_tabs->setCurrentIndex(std::clamp(state.value(QStringLiteral("tab")).toInt(), 0, m_tabs->count() - 1));
    m_charts->restoreState(state.value(QStringLiteral("charts")).toMap());
    m_candles->setChecked(m_charts->shape() == PriceFeed::Shape::Candles);
    m_line->setChecked(m_charts->shape() == PriceFeed::Shape::Line);
    m_showQuotes->setChecked(m_charts->areQuotesShown());
    m_showFills->setChecked(m_charts->areFillsShown());
    m_fills->restoreState(state.value(QStringLiteral("fills")).toByteArray());
    m_trades->restoreState(state.value(QStringLiteral("trades")).toByteArray());
    m_book->restoreState(state.value(QStringLiteral("book")).toMap());
    m_sweep->restoreState(state.value(QStringLiteral("sweep")).toMap());
    // What was open is opened again, if it is still there and nothing else was by now.
    const std::string run = state.value(QStringLiteral("run")).toString().toStdString();
    if (run.empty() || !m_run.id.empty())
        return;
    m_wanted = run;
    if (session().runs().find(run))
        openRun(toQString(run));
}

} // namespace wh::ui
