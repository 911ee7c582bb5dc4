// SPDX-License-Identifier: GPL-3.0-or-later
// What the bot's page is made of: layout, connections, texts, and what is kept for the next start.
#include "ui/bot/AccountPane.h"
#include "ui/bot/AnalysisPane.h"
#include "ui/bot/BookSide.h"
#include "ui/bot/BotCommands.h"
#include "ui/bot/BotFeed.h"
#include "ui/bot/BotHeader.h"
#include "ui/bot/BotPage.h"
#include "ui/bot/ConfigurationPane.h"
#include "ui/bot/GaugeBook.h"
#include "ui/bot/GaugeStrip.h"
#include "ui/bot/LiveCharts.h"
#include "ui/bot/SandboxPane.h"
#include "ui/bot/StreamColumns.h"
#include "ui/bot/StreamPane.h"
#include "ui/common/Appearance.h"
#include "ui/common/NoticeBar.h"
#include "ui/common/StatePane.h"
#include "ui/links/EngineLinks.h"
#include "ui/session/Navigator.h"
#include "ui/session/ScriptText.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace wh::ui {

namespace {

constexpr int kLifeLaterMs = 1'500;
constexpr int kAnalysisTab = 7;
constexpr int kLeastTabs = 220; ///< some lines below their bars

template<typename Row>
StreamTable<Row>* makeRows(std::vector<Column<Row>> columns, bool (*accepts)(const Row&, const StreamFilter&),
                           QObject* parent)
{
    return new StreamTable<Row>(std::move(columns), accepts, parent);
}

} // namespace

BotPage::BotPage(const PageContext& context, EngineLinks& engines, QWidget* parent)
    : Page(context, parent)
    , m_engines(engines)
    , m_commands(new BotCommands(appearance(), this))
    , m_gauges(new GaugeBook(this))
    , m_logRows(makeRows(StreamColumns::ofLogs(appearance()), &StreamColumns::acceptsLog, this))
    , m_eventRows(makeRows(StreamColumns::ofEvents(appearance()), &StreamColumns::acceptsEvent, this))
    , m_lifeRows(makeRows(StreamColumns::ofLife(appearance()), &StreamColumns::acceptsStep, this))
    , m_orderRows(makeRows(StreamColumns::ofOrders(appearance(), m_units), &StreamColumns::acceptsOrder, this))
    , m_tradeRows(makeRows(StreamColumns::ofTrades(appearance(), m_units), &StreamColumns::acceptsTrade, this))
{
    setObjectName(QStringLiteral("bot"));
    makeActions();
    m_header = new BotHeader(appearance(), this);
    m_header->setActions({m_start, m_pause, m_resume, m_stop, m_edit}, {m_promote, m_duplicate, m_now, m_remove});
    m_pane = new StatePane(appearance(), makeBody(), this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    connect(m_header, &BotHeader::otherRequested, this,
            [this](const QString& bot) { navigator().openBot(m_engine, bot); });
    column->addWidget(m_header);
    column->addWidget(m_pane, 1);
    connectParts();
    retranslate();
    showState();
    updateActions();
}

QWidget* BotPage::makeBody()
{
    auto* body = new QWidget(this);
    m_charts = new LiveCharts(appearance(), *m_gauges, body);
    m_strip = new GaugeStrip(appearance(), *m_gauges, *m_charts, body);
    m_book = new BookSide(appearance(), body);
    m_sides = new QSplitter(Qt::Horizontal, body);
    m_sides->addWidget(m_charts);
    m_sides->addWidget(m_book);
    m_sides->setStretchFactor(0, 5);
    m_sides->setStretchFactor(1, 2);
    m_halves = new QSplitter(Qt::Vertical, body);
    m_halves->addWidget(m_sides);
    m_halves->addWidget(makeTabs());
    m_halves->setStretchFactor(0, 5);
    m_halves->setStretchFactor(1, 3);
    connect(m_halves, &QSplitter::splitterMoved, this, [this] { m_isSplitByHand = true; });
    body->installEventFilter(this);
    for (QSplitter* splitter : {m_sides, m_halves}) {
        splitter->setHandleWidth(3);
        splitter->setChildrenCollapsible(false);
    }
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_halves, 1);
    return body;
}

bool BotPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_halves->parentWidget() && (event->type() == QEvent::Resize || event->type() == QEvent::Show))
        fitHalves(); // the parts have their places by now
    return Page::eventFilter(watched, event);
}

/// Charts first, as long as some lines can be read.
void BotPage::fitHalves()
{
    if (m_isSplitByHand || m_sides->isHidden())
        return;
    const int whole = m_halves->height() - m_halves->handleWidth();
    const int lines = std::clamp(whole * 3 / 8, std::min(kLeastTabs, whole / 2), whole / 2);
    m_halves->setSizes({whole - lines, lines});
}

/// Charts and lists, or the list alone.
void BotPage::showHalves()
{
    const bool isTall = m_tallTabs.contains(m_tabs->currentIndex());
    m_tall->setChecked(isTall);
    m_tall->setIcon(appearance().icon(isTall ? Icon::ChevronDown : Icon::ChevronUp));
    m_strip->setWanted(!isTall);
    m_sides->setVisible(!isTall);
    fitHalves();
}

QWidget* BotPage::makeTabs()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideRight); // the tip has all of it
    m_tabs->tabBar()->setDrawBase(false);
    TimeAxis& axis = m_charts->axis();
    const auto stream = [&](StreamModel& rows, const char* name, int parts) {
        auto* pane = new StreamPane(appearance(), rows, axis, parts, m_tabs);
        pane->setObjectName(QLatin1String(name));
        connect(pane, &StreamPane::momentChosen, this, [this](TimeNs time) { m_charts->axis().setMarker(time); });
        connect(pane, &StreamPane::momentActivated, this, [this](TimeNs time) { m_charts->centreOn(time); });
        return pane;
    };
    m_logs = stream(*m_logRows, "logs", StreamPane::HasLevel | StreamPane::HasText);
    m_events = stream(*m_eventRows, "events", StreamPane::HasLevel | StreamPane::HasText);
    m_life = stream(*m_lifeRows, "states", 0);
    m_orders = stream(*m_orderRows, "orders", StreamPane::HasChoice);
    m_trades = stream(*m_tradeRows, "trades", StreamPane::HasChoice);
    m_account = new AccountPane(appearance(), axis, m_charts->live(), m_tabs);
    m_account->setObjectName(QStringLiteral("account"));
    m_configuration = new ConfigurationPane(appearance(), *m_commands, m_tabs);
    m_configuration->setObjectName(QStringLiteral("configuration"));
    m_analysis = new AnalysisPane(appearance(), axis, m_tabs);
    m_analysis->setObjectName(QStringLiteral("analysis"));
    m_sandbox = new SandboxPane(appearance(), m_tabs);
    m_sandbox->setObjectName(QStringLiteral("sandbox"));
    for (QWidget* tab : std::initializer_list<QWidget*>{m_logs, m_events, m_life, m_orders, m_trades, m_account,
                                                        m_configuration, m_analysis, m_sandbox})
        m_tabs->addTab(tab, QString());
    m_tallTabs = {kAnalysisTab};
    auto* corner = new QWidget(m_tabs);
    auto* tall = new QToolButton(corner);
    tall->setDefaultAction(m_tall);
    tall->setAutoRaise(true);
    corner->setAutoFillBackground(true); // over the end of the line that the style draws below it
    auto* cornerRow = new QHBoxLayout(corner);
    cornerRow->setContentsMargins(kGrid, 0, 2 * kGrid, kGrid / 2);
    cornerRow->addWidget(tall);
    m_tabs->setCornerWidget(corner);
    return m_tabs;
}

void BotPage::connectParts()
{
    connect(m_pane, &StatePane::actionRequested, this, [this] {
        if (const auto action = m_onAction)
            action();
    });
    connect(m_commands, &BotCommands::changed, this, &BotPage::updateActions);
    connect(m_commands, &BotCommands::done, this, [this](const QString& sentence) {
        if (!m_feed->isRemoved()) // which is said there
            m_header->notice().clear();
        navigator().say(sentence);
    });
    connect(m_commands, &BotCommands::failed, this,
            [this](const Error& error, const QString& what) { m_header->notice().showError(error, what); });
    connect(m_commands, &BotCommands::notAdmitted, this, &BotPage::showNotAdmitted);
    connect(m_start, &QAction::triggered, m_commands, &BotCommands::start);
    connect(m_pause, &QAction::triggered, m_commands, &BotCommands::askPause);
    connect(m_resume, &QAction::triggered, m_commands, &BotCommands::resume);
    connect(m_stop, &QAction::triggered, m_commands, &BotCommands::askStop);
    connect(m_remove, &QAction::triggered, m_commands, &BotCommands::askRemove);
    connect(m_edit, &QAction::triggered, this, [this] { navigator().configureBot(m_engine, m_bot); });
    connect(m_promote, &QAction::triggered, this, [this] {
        if (const auto* newer = m_feed->bot() ? newerScript(m_feed->session(), m_feed->bot()->strategy) : nullptr)
            navigator().promoteScript(m_engine, toQString(newer->id), m_bot);
    });
    connect(m_duplicate, &QAction::triggered, this, [this] { navigator().duplicateBot(m_engine, m_bot); });
    connect(m_now, &QAction::triggered, this, [this] { m_charts->live().follow(); });
    connect(m_back, &QAction::triggered, this, [this] { navigator().openPage(QStringLiteral("fleet")); });

    m_orderRows->setListener([this](auto& rows) { m_charts->price().takeOrders(rows); });
    m_tradeRows->setListener([this](auto& rows) { m_charts->price().takeTrades(rows); });
    m_restLater.setSingleShot(true);
    m_restLater.setInterval(kRestAfterMs);
    connect(&m_restLater, &QTimer::timeout, this, &BotPage::rest);
    m_lifeLater.setSingleShot(true);
    m_lifeLater.setInterval(kLifeLaterMs);
    connect(&m_lifeLater, &QTimer::timeout, this, [this] { m_lifeRows->catchUp(); });

    connect(&m_engines, &EngineLinks::stateChanged, this, &BotPage::updateActions); // of another, too
    connect(&m_engines, &EngineLinks::removed, this, &BotPage::updateActions);
    connect(&m_engines, &EngineLinks::added, this, [this](EngineLink* link) {
        if (!m_link && link->id() == m_engine)
            followLink();
    });
    connect(&m_engines, &EngineLinks::aboutToRemove, this, [this](EngineLink* link) {
        if (link != m_link)
            return;
        closeBot();
        showState();
        updateActions();
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, &BotPage::showHalves);
    connect(m_tall, &QAction::triggered, this, [this](bool isTall) {
        if (isTall)
            m_tallTabs.insert(m_tabs->currentIndex());
        else
            m_tallTabs.erase(m_tabs->currentIndex());
        showHalves();
    });
    connect(m_analysis, &AnalysisPane::answered, this, &BotPage::checkSettled);
    connect(m_analysis, &AnalysisPane::said, &navigator(), &Navigator::say);
    connect(m_analysis, &AnalysisPane::failed, this, [this](const QString& sentence, const QString& details) {
        m_header->notice().showFailure(sentence, details);
    });
    connect(m_sandbox, &SandboxPane::answered, this, &BotPage::checkSettled);
    connect(m_charts, &LiveCharts::answered, this, &BotPage::checkSettled);
    connect(m_account, &AccountPane::answered, this, &BotPage::checkSettled);
    connect(m_configuration, &ConfigurationPane::answered, this, &BotPage::checkSettled);
}

void BotPage::makeActions()
{
    m_start = makeAction(Icon::Run, "bot.start");
    m_pause = makeAction(Icon::Pause, "bot.pause");
    m_resume = makeAction(Icon::Run, "bot.resume");
    m_stop = makeAction(Icon::Stop, "bot.stop");
    m_edit = makeAction(Icon::Settings, "bot.edit");
    m_promote = makeAction(Icon::ChevronUp, "bot.promote");
    m_duplicate = makeAction(Icon::Duplicate, "bot.duplicate");
    m_remove = makeAction(Icon::Delete, "bot.remove");
    m_now = makeAction(Icon::ToEnd, "bot.now");
    m_tall = makeAction(Icon::ChevronUp, "bot.tall");
    m_back = makeAction(Icon::ChevronLeft, "bot.back");
    m_start->setShortcut(Qt::Key_F5);
    m_edit->setShortcut(Qt::Key_F2); // as in the fleet
    m_now->setShortcut(Qt::CTRL | Qt::Key_0);
    m_tall->setShortcut(Qt::CTRL | Qt::Key_M);
    m_tall->setCheckable(true);
}

QList<QAction*> BotPage::pageActions() const
{
    return {m_start, m_pause, m_resume, m_stop, m_edit, m_promote, m_duplicate, m_now, m_tall, m_back, m_remove};
}

void BotPage::nameActions()
{
    setActionText(m_start, tr("Start"), tr("Admit the bot, and let it start"));
    setActionText(m_pause, tr("Pause…"), tr("Take its orders off the book; it places nothing until it is resumed"));
    setActionText(m_resume, tr("Resume"), tr("Let it place orders again"));
    setActionText(m_stop, tr("Stop…"), tr("End its work; asks what is to become of orders and position"));
    setActionText(m_edit, tr("Edit…"), tr("Change its configuration: a new version of it"));
    setActionText(m_promote, tr("Promote…"), tr("Let it run the newest version of its script"));
    setActionText(m_duplicate, tr("Duplicate…"), tr("Set up a new bot like this one"));
    setActionText(m_remove, tr("Remove…"), tr("Take the bot off the list; only while it is not at work"));
    setActionText(m_now, tr("To the present"), tr("Let the charts follow the present"));
    setActionText(m_tall, tr("Lists alone"), tr("Give the list below the whole page, or show the charts again"));
    setActionText(m_back, tr("Fleet"), tr("Show all bots on all engines"));
}

void BotPage::nameParts()
{
    const QString names[] = {tr("Logs"),    tr("Events"),        tr("States"),   tr("Orders"), tr("Trades"),
                             tr("Account"), tr("Configuration"), tr("Analysis"), tr("Sandbox")};
    for (int i = 0; i < m_tabs->count(); ++i) {
        m_tabs->setTabText(i, names[i]);
        m_tabs->setTabToolTip(i, names[i]);
    }
    m_logs->setWords({tr("Logs of the bot"),
                      tr("No lines"),
                      tr("What the bot writes to its log stands here."),
                      tr("Find in logs"),
                      {},
                      {}});
    m_events->setWords({tr("Events of the bot"),
                        tr("No events"),
                        tr("What happens to the bot, and what its strategy tells as an event, stands here."),
                        tr("Find in events"),
                        {},
                        {}});
    m_life->setWords({tr("States of the bot"),
                      tr("No steps"),
                      tr("Each step of its life stands here, with who and when."),
                      {},
                      {},
                      {}});
    m_orders->setWords({tr("Orders of the bot"),
                        tr("No orders"),
                        tr("Each change of an order stands here."),
                        {},
                        tr("Orders that are shown"),
                        {{tr("All orders"), ""},
                         {tr("Buys"), "BUY"},
                         {tr("Sells"), "SELL"},
                         {tr("Filled"), "FILLED"},
                         {tr("Cancelled"), "CANCELLED"},
                         {tr("Refused"), "REFUSED"}}});
    m_trades->setWords({tr("Trades of the bot"),
                        tr("No trades"),
                        tr("Each fill of an order stands here."),
                        {},
                        tr("Trades that are shown"),
                        {{tr("All trades"), ""},
                         {tr("Buys"), "BUY"},
                         {tr("Sells"), "SELL"},
                         {tr("As maker"), "MAKER"},
                         {tr("As taker"), "TAKER"}}});
}

void BotPage::retranslate()
{
    if (!m_pane)
        return;
    nameActions();
    nameParts();
    m_logRows->setColumns(StreamColumns::ofLogs(appearance()));
    m_eventRows->setColumns(StreamColumns::ofEvents(appearance()));
    m_lifeRows->setColumns(StreamColumns::ofLife(appearance()));
    m_orderRows->setColumns(StreamColumns::ofOrders(appearance(), m_units));
    m_tradeRows->setColumns(StreamColumns::ofTrades(appearance(), m_units));
    m_header->retranslate();
    m_charts->retranslate();
    m_book->retranslate();
    m_account->retranslate();
    m_configuration->retranslate();
    m_analysis->retranslate();
    m_sandbox->retranslate();
    showState();
    updateActions();
}

void BotPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    wake();
    if (!m_bot.isEmpty() && !m_link)
        followLink();
}

void BotPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_restLater.start();
}

QVariantMap BotPage::savedState() const
{
    QVariantList tall;
    for (const int tab : m_tallTabs)
        tall << tab;
    return {{QStringLiteral("engine"), m_engine},
            {QStringLiteral("bot"), m_bot},
            {QStringLiteral("tab"), m_tabs->currentIndex()},
            {QStringLiteral("sides"), m_sides->saveState()},
            {QStringLiteral("halves"), m_isSplitByHand ? m_halves->saveState() : QByteArray()},
            {QStringLiteral("charts"), m_charts->savedState()},
            {QStringLiteral("book"), m_book->savedState()},
            {QStringLiteral("logs"), m_logs->savedState()},
            {QStringLiteral("events"), m_events->savedState()},
            {QStringLiteral("orders"), m_orders->savedState()},
            {QStringLiteral("trades"), m_trades->savedState()},
            {QStringLiteral("account"), m_account->savedState()},
            {QStringLiteral("configuration"), m_configuration->savedState()},
            {QStringLiteral("analysis"), m_analysis->savedState()},
            {QStringLiteral("tall"), tall}};
}

void BotPage::restoreState(const QVariantMap& state)
{
    const auto part = [&](const char* name) { return state.value(QLatin1String(name)).toMap(); };
    m_tabs->setCurrentIndex(state.value(QStringLiteral("tab")).toInt());
    m_sides->restoreState(state.value(QStringLiteral("sides")).toByteArray());
    m_isSplitByHand = m_halves->restoreState(state.value(QStringLiteral("halves")).toByteArray());
    m_charts->restoreState(part("charts"));
    m_book->restoreState(part("book"));
    m_logs->restoreState(part("logs"));
    m_events->restoreState(part("events"));
    m_orders->restoreState(part("orders"));
    m_trades->restoreState(part("trades"));
    m_account->restoreState(part("account"));
    m_configuration->restoreState(part("configuration"));
    m_analysis->restoreState(part("analysis"));
    if (state.contains(QStringLiteral("tall"))) {
        m_tallTabs.clear();
        for (const QVariant& tab : state.value(QStringLiteral("tall")).toList())
            m_tallTabs.insert(tab.toInt());
    }
    showHalves();
    // What was open is opened again, unless something else was by now.
    if (m_bot.isEmpty())
        openBot(state.value(QStringLiteral("engine")).toString(), state.value(QStringLiteral("bot")).toString());
}

} // namespace wh::ui
