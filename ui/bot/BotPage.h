// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bot/BotUnits.h"
#include "ui/bot/StreamTable.h"
#include "ui/session/Page.h"

#include <QPointer>
#include <QTimer>

#include <memory>
#include <set>

class QSplitter;
class QTabWidget;

namespace wh::ui {

class AccountPane;
class AnalysisPane;
class BookSide;
class BotCommands;
class BotFeed;
class BotHeader;
class ConfigurationPane;
class EngineLink;
class EngineLinks;
class GaugeBook;
class GaugeStrip;
class LiveCharts;
class SandboxPane;
class StatePane;
class StreamPane;

/// One live bot of one engine: how it stands, its market with its orders and fills, its gauges, what it tells, what it
/// has, what it is made with; and what can be done to it. While its engine is away, all stays as it was last known, and
/// says how old it is. Some seconds after it was left, it lets go of all that it watches; entered again, it takes from
/// history what came meanwhile.
class BotPage final : public Page
{
    Q_OBJECT

public:
    /// @param engines  borrowed, outlives the page
    BotPage(const PageContext& context, EngineLinks& engines, QWidget* parent = nullptr);
    ~BotPage() override;

    /// @param engine  as EngineLink::id() has it
    void openBot(const QString& engine, const QString& bot);
    /// Empty where none is open.
    QString engine() const { return m_engine; }
    QString bot() const { return m_bot; }

    QList<QAction*> pageActions() const override;
    QList<QAction*> toolActions() const override { return {m_back}; } ///< its own header has the others
    QVariantMap savedState() const override;
    void restoreState(const QVariantMap& state) override;
    void focusFilter() override;
    bool isSettled() const override;

    /// The page is left, and back a moment later: nothing is asked anew.
    static constexpr int kRestAfterMs = 5'000;

    LiveCharts& charts() const { return *m_charts; }
    BotHeader& header() const { return *m_header; }
    AnalysisPane& analysis() const { return *m_analysis; }

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeActions();
    void nameActions();
    QWidget* makeBody();
    QWidget* makeTabs();
    void connectParts();
    void nameParts();
    void fitHalves();
    void showHalves();

    void closeBot();
    void followLink();
    void openFeed();
    void startStreams();
    void onBotChanged();
    void onLinkChanged();
    void rest();
    void wake();
    void setPartsAway(bool away);
    bool isQuiet() const;
    void showTitle();
    void showState();
    void showNotAdmitted(const Error& error, const QString& what);
    void updateActions();
    void checkSettled();
    StreamPane* currentStream() const;

    EngineLinks& m_engines;
    QString m_engine, m_bot;
    QPointer<EngineLink> m_link;
    std::unique_ptr<BotFeed> m_feed;
    bool m_isAway = false;    ///< the engine
    bool m_isQuiet = false;   ///< nothing is asked and watched
    bool m_isResting = false; ///< nobody looks
    QTimer m_restLater;
    bool m_wasSettled = true;
    BotUnits m_units;
    std::string m_state;              ///< that the list of its states has been asked for
    QTimer m_lifeLater;               ///< history has a step some moments after it happened
    std::function<void()> m_onAction; ///< of the state pane's button

    BotCommands* m_commands;
    GaugeBook* m_gauges;
    StreamTable<client::BotLog>* m_logRows;
    StreamTable<client::BotEvent>* m_eventRows;
    StreamTable<client::LifecycleStep>* m_lifeRows;
    StreamTable<client::BotOrder>* m_orderRows;
    StreamTable<client::BotTrade>* m_tradeRows;

    BotHeader* m_header = nullptr;
    StatePane* m_pane = nullptr;
    LiveCharts* m_charts = nullptr;
    GaugeStrip* m_strip = nullptr;
    BookSide* m_book = nullptr;
    QSplitter* m_sides = nullptr;
    QSplitter* m_halves = nullptr;
    bool m_isSplitByHand = false;
    QTabWidget* m_tabs = nullptr;
    StreamPane* m_logs = nullptr;
    StreamPane* m_events = nullptr;
    StreamPane* m_life = nullptr;
    StreamPane* m_orders = nullptr;
    StreamPane* m_trades = nullptr;
    AccountPane* m_account = nullptr;
    ConfigurationPane* m_configuration = nullptr;
    AnalysisPane* m_analysis = nullptr;
    SandboxPane* m_sandbox = nullptr;
    std::set<int> m_tallTabs; ///< they have the page to themselves

    QAction* m_start = nullptr;
    QAction* m_pause = nullptr;
    QAction* m_resume = nullptr;
    QAction* m_stop = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_promote = nullptr;
    QAction* m_duplicate = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_now = nullptr;
    QAction* m_tall = nullptr;
    QAction* m_back = nullptr;
};

} // namespace wh::ui
