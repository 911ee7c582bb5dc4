// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bot/BotPage.h"

#include "ui/bot/AccountPane.h"
#include "ui/bot/AnalysisPane.h"
#include "ui/bot/BookSide.h"
#include "ui/bot/BotCommands.h"
#include "ui/bot/BotFeed.h"
#include "ui/bot/BotHeader.h"
#include "ui/bot/ConfigurationPane.h"
#include "ui/bot/GaugeBook.h"
#include "ui/bot/GaugeStrip.h"
#include "ui/bot/LiveCharts.h"
#include "ui/bot/SandboxPane.h"
#include "ui/bot/StreamColumns.h"
#include "ui/bot/StreamPane.h"
#include "ui/common/Appearance.h"
#include "ui/common/ErrorText.h"
#include "ui/common/NoticeBar.h"
#include "ui/common/StatePane.h"
#include "ui/links/EngineLinks.h"
#include "ui/session/ActionRefusal.h"
#include "ui/session/BotText.h"
#include "ui/session/Navigator.h"
#include "ui/session/ScriptText.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSplitter>
#include <QTabWidget>

namespace wh::ui {

BotPage::~BotPage()
{
    closeBot();
}

void BotPage::openBot(const QString& engine, const QString& bot)
{
    if (engine == m_engine && bot == m_bot && (m_feed || bot.isEmpty()))
        return;
    m_isResting = false; // somebody wants to see it
    closeBot();
    m_engine = engine;
    m_bot = bot;
    followLink();
}

void BotPage::closeBot()
{
    m_lifeLater.stop();
    m_commands->open(nullptr);
    m_header->open(nullptr, {});
    m_charts->open(nullptr);
    m_book->open(nullptr);
    m_account->open(nullptr);
    m_configuration->open(nullptr);
    m_analysis->open(nullptr);
    m_sandbox->open(nullptr);
    m_gauges->open(nullptr);
    m_logRows->start({}, {});
    m_eventRows->start({}, {});
    m_lifeRows->start({}, {});
    m_orderRows->start({}, {});
    m_tradeRows->start({}, {});
    m_feed.reset();
    if (m_link)
        disconnect(m_link, nullptr, this, nullptr);
    m_link.clear();
    m_units = {};
    m_state.clear();
}

/// The engine may come to the window's knowledge later than the page is restored.
void BotPage::followLink()
{
    m_link = m_bot.isEmpty() ? nullptr : m_engines.find(m_engine);
    if (m_link) {
        connect(m_link, &EngineLink::stateChanged, this, &BotPage::onLinkChanged);
        connect(m_link, &EngineLink::entryChanged, this, [this] { m_header->setEngineName(m_link->name()); });
        connect(&m_link->session(), &Session::ready, this, [this] {
            m_charts->retranslate(); // strategies have titles now
            showState();
        });
        openFeed();
    }
    showState();
    updateActions();
}

void BotPage::openFeed()
{
    m_isAway = m_link->isStale();
    m_isQuiet = isQuiet();
    m_feed = std::make_unique<BotFeed>(m_link->session(), m_bot.toStdString());
    m_feed->setAway(m_isQuiet);
    connect(m_feed.get(), &BotFeed::botChanged, this, &BotPage::onBotChanged);
    connect(m_feed.get(), &BotFeed::otherChanged, this, &BotPage::updateActions);
    connect(m_feed.get(), &BotFeed::errorChanged, this, &BotPage::showState);
    connect(m_feed.get(), &BotFeed::answered, this, &BotPage::checkSettled);
    connect(m_feed.get(), &BotFeed::removed, this, [this] {
        m_header->notice().showNotice(tr("The bot was removed. What is shown is as it was last."), Icon::Delete,
                                      Token::Muted);
        onBotChanged();
    });
    connect(&m_link->session().bots(), &ListSignals::stateChanged, m_feed.get(), [this] { showState(); });
    m_commands->open(m_feed.get());
    m_header->open(m_feed.get(), m_link->name());
    m_gauges->open(m_feed.get());
    m_charts->open(m_feed.get());
    m_book->open(m_feed.get());
    m_account->open(m_feed.get());
    m_configuration->open(m_feed.get());
    m_analysis->open(m_feed.get());
    m_sandbox->open(m_feed.get());
    for (StreamPane* pane : {m_logs, m_events, m_life, m_orders, m_trades})
        pane->reset();
    startStreams();
    m_feed->start();
    onLinkChanged();
}

void BotPage::startStreams()
{
    auto& fleet = m_feed->fleet();
    const std::string& id = m_feed->id();
    const auto away = [this](StreamModel* rows) { rows->setAway(m_isQuiet); };
    // Before they start: where the engine is away, nothing is asked.
    for (StreamModel* rows :
         std::initializer_list<StreamModel*>{m_logRows, m_eventRows, m_lifeRows, m_orderRows, m_tradeRows})
        away(rows);
    m_logRows->start(id, {[&fleet](const auto& request, auto done) { fleet.logs(request, std::move(done)); },
                          [&fleet](const auto& request, auto on) { return fleet.watchLogs(request, std::move(on)); }});
    m_eventRows->start(id,
                       {[&fleet](const auto& request, auto done) { fleet.events(request, std::move(done)); },
                        [&fleet](const auto& request, auto on) { return fleet.watchEvents(request, std::move(on)); }});
    m_lifeRows->start(id,
                      {[&fleet](const auto& request, auto done) { fleet.lifecycle(request, std::move(done)); }, {}});
    m_orderRows->start(id,
                       {[&fleet](const auto& request, auto done) { fleet.orders(request, std::move(done)); },
                        [&fleet](const auto& request, auto on) { return fleet.watchOrders(request, std::move(on)); }});
    m_tradeRows->start(id,
                       {[&fleet](const auto& request, auto done) { fleet.trades(request, std::move(done)); },
                        [&fleet](const auto& request, auto on) { return fleet.watchTrades(request, std::move(on)); }});
}

void BotPage::onBotChanged()
{
    const client::Bot* bot = m_feed ? m_feed->bot() : nullptr;
    if (!bot)
        return;
    const BotUnits units = BotUnits::of(*bot);
    if (m_units.instrument != units.instrument || m_units.money != units.money) {
        m_units = units;
        m_orderRows->setColumns(StreamColumns::ofOrders(appearance(), m_units));
        m_tradeRows->setColumns(StreamColumns::ofTrades(appearance(), m_units));
    }
    if (std::exchange(m_state, bot->state) != bot->state)
        m_lifeLater.start();
    showState();
    updateActions();
}

/// The window has it above the page.
void BotPage::showTitle()
{
    const client::Bot* bot = m_feed ? m_feed->bot() : nullptr;
    setWindowTitle(bot ? toQString(bot->name) : QString());
}

void BotPage::onLinkChanged()
{
    if (!m_link || !m_feed)
        return;
    const bool isAway = m_link->isStale();
    m_header->setStale(isAway ? std::optional(m_link->lastHeard()) : std::nullopt,
                       isAway && m_link->error() ? errorText(*m_link->error()) : QString());
    m_isAway = isAway;
    if (const bool quiet = isQuiet(); quiet != m_isQuiet)
        setPartsAway(quiet);
    else if (isAway)
        m_charts->setAway(true);
    m_strip->setStale(isAway);
    showState();
    updateActions();
}

bool BotPage::isQuiet() const
{
    return m_isAway || m_isResting;
}

void BotPage::setPartsAway(bool away)
{
    m_isQuiet = away;
    m_feed->setAway(away);
    for (StreamModel* rows :
         std::initializer_list<StreamModel*>{m_logRows, m_eventRows, m_lifeRows, m_orderRows, m_tradeRows})
        rows->setAway(away);
    m_gauges->setAway(away);
    m_charts->setAway(away);
    m_account->setAway(away);
    m_analysis->setAway(away);
    m_sandbox->setAway(away);
    m_book->retranslate();
}

void BotPage::rest()
{
    m_isResting = true;
    onLinkChanged();
}

void BotPage::wake()
{
    m_restLater.stop();
    if (std::exchange(m_isResting, false))
        onLinkChanged();
}

/// The bot, or what stands in its place.
void BotPage::showState()
{
    showTitle();
    m_header->setVisible(m_feed && m_feed->bot());
    m_onAction = [this] { navigator().openPage(QStringLiteral("fleet")); };
    const QString toFleet = tr("To the fleet");
    if (m_bot.isEmpty())
        return m_pane->showEmpty(Icon::Fleet, tr("No bot is open"),
                                 tr("Here stands one live bot: its market, orders, gauges, logs and configuration."),
                                 toFleet);
    if (!m_link)
        return m_pane->showEmpty(Icon::Engines, tr("The engine is not known any more"),
                                 tr("The bot lives on an engine that this window does not know."), toFleet);
    if (m_feed->bot())
        return m_pane->showContent();
    const QString failed = tr("The bot could not be opened.");
    const auto& list = m_link->session().bots();
    if (m_link->isStale()) {
        using State = EngineLink::State;
        if (m_link->state() == State::Connecting)
            return m_pane->showLoading(tr("Waiting for %1", "an engine").arg(m_link->name()), false);
        if (m_link->error())
            return m_pane->showFailed(failureOf(*m_link->error(), failed), toFleet);
        return m_pane->showEmpty(Icon::Engines, tr("%1 is not connected", "an engine").arg(m_link->name()),
                                 tr("The bot is seen as soon as its engine is connected."), toFleet);
    }
    if (m_feed->error() || list.error())
        return m_pane->showFailed(failureOf(m_feed->error() ? *m_feed->error() : *list.error(), failed), toFleet);
    m_pane->showLoading(tr("Opening the bot"), false);
}

/// The header lists all that was found as soon as it is read; until then the first of it is told.
void BotPage::showNotAdmitted(const Error& error, const QString& what)
{
    NoticeBar& notice = m_header->notice();
    notice.showError(error, what);
    const auto shorten = [this, &notice, what, shown = notice.text()] {
        if (notice.text() == shown && !m_feed->details()->findings.empty())
            notice.showFailure(what, findingsDetails(m_feed->details()->findings));
    };
    connect(m_feed.get(), &BotFeed::detailsChanged, this, shorten, Qt::SingleShotConnection);
    m_feed->askDetails();
}

void BotPage::updateActions()
{
    const bool isKnown = m_feed && m_feed->bot();
    const bool isThere = isKnown && !m_isAway && !m_feed->isRemoved();
    const std::string state = isKnown ? m_feed->bot()->state : std::string();
    using Role = EngineLink::Role;
    const bool isLeg = isKnown && m_feed->bot()->isLeg();
    const QString ofLeg =
        isLeg ? tr("This is the second market of %1, and nothing is asked of it alone: go to the bot for that.")
                    .arg(m_feed->other() ? toQString(m_feed->other()->name) : tr("another bot"))
              : QString();
    const auto refusal = [&](Role role) { return isLeg ? ofLeg : m_link ? roleRefusal(*m_link, role) : QString(); };
    const QString running = refusal(Role::Operator);
    const QString changing = refusal(Role::Admin);
    // One like it can be made on another engine.
    const bool canMake = m_engines.forNew(m_link) != nullptr && !isLeg;
    for (QAction* action : {m_start, m_pause, m_resume, m_stop})
        setActionRefusal(action, running);
    for (QAction* action : {m_edit, m_promote, m_remove})
        setActionRefusal(action, changing);
    setActionRefusal(m_duplicate, canMake ? QString() : changing);
    m_configuration->setRefusal(changing);
    m_start->setEnabled(running.isEmpty() && m_commands->canStart());
    m_start->setVisible(!isKnown || !m_feed->bot()->isAtWork());
    m_pause->setEnabled(running.isEmpty() && m_commands->canPause());
    m_pause->setVisible(isKnown && m_feed->bot()->isAtWork() && state != "PAUSED");
    m_resume->setEnabled(running.isEmpty() && m_commands->canResume());
    m_resume->setVisible(state == "PAUSED");
    m_stop->setEnabled(running.isEmpty() && m_commands->canStop());
    m_edit->setEnabled(isThere && changing.isEmpty());
    m_promote->setEnabled(isThere && changing.isEmpty() && newerScript(m_feed->session(), m_feed->bot()->strategy));
    m_duplicate->setEnabled(isThere && canMake);
    m_remove->setEnabled(changing.isEmpty() && m_commands->canRemove());
    m_now->setEnabled(isKnown);
    m_tabs->setTabVisible(m_tabs->indexOf(m_sandbox), isKnown && !scriptNameOf(m_feed->bot()->strategy).empty());
}

StreamPane* BotPage::currentStream() const
{
    return qobject_cast<StreamPane*>(m_tabs->currentWidget());
}

void BotPage::focusFilter()
{
    if (StreamPane* pane = currentStream())
        pane->focusFilter();
    else if (m_tabs->currentWidget() == m_analysis)
        m_analysis->focusFilter();
    else
        m_tabs->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

void BotPage::keyPressEvent(QKeyEvent* event)
{
    // First out of what narrows the list; then the window goes back.
    auto* field = qobject_cast<QLineEdit*>(QWidget::focusWidget());
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier && field && !field->text().isEmpty())
        field->clear();
    else
        Page::keyPressEvent(event);
}

bool BotPage::isSettled() const
{
    if (!m_feed || !m_feed->bot())
        return m_bot.isEmpty() || !m_link;
    for (const StreamPane* pane : {m_logs, m_events, m_life, m_orders, m_trades}) {
        if (!pane->isSettled())
            return false;
    }
    return m_feed->isSettled() && m_charts->isSettled() && m_gauges->isSettled() && m_account->isSettled() &&
           m_configuration->isSettled() && m_analysis->isSettled() && m_sandbox->isSettled();
}

void BotPage::checkSettled()
{
    const bool is = isSettled();
    if (std::exchange(m_wasSettled, is) != is && is)
        emit settled();
}

} // namespace wh::ui
