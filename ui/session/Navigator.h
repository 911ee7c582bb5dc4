// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaMethod>
#include <QObject>
#include <QStringList>

namespace wh::ui {

/// Where a page sends the reader: requests in the open, so that no page knows another. The shell answers them. GUI
/// thread.
class Navigator final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// A page by its ID: "welcome", "fleet", "bot", "data", "backtest", "scripts", "report", "engines", "settings".
    void openPage(const QString& page) { emit pageRequested(page); }
    /// A run's report, or its progress while it is under way.
    void openRun(const QString& run) { emit runRequested(run); }
    /// Up to four runs beside one another.
    void compareRuns(const QStringList& runs) { emit comparisonRequested(runs); }
    /// A recording on the data page.
    void openDataset(const QString& dataset) { emit datasetRequested(dataset); }
    /// The form of a new backtest, on that recording and with that strategy; either may be empty.
    void prepareBacktest(const QString& dataset, const QString& strategy) { emit backtestRequested(dataset, strategy); }
    /// The form, filled with what a run was made with.
    void prepareLike(const QString& run) { emit repetitionRequested(run); }
    /// The dialog for these files; none: asks for them.
    void importFiles(const QStringList& files) { emit importRequested(files); }
    void generateMarket() { emit generationRequested(); }
    /// The page of one live bot. @param engine  as EngineLink::id() has it: "embedded"
    void openBot(const QString& engine, const QString& bot) { emit botRequested(engine, bot); }
    /// The assistant for a new bot. @param engine, strategy, market  chosen already; each may be empty. Of a market
    /// that the engine does not have it is the same pair at another venue.
    void prepareBot(const QString& engine = {}, const QString& strategy = {}, const QString& market = {})
    {
        emit newBotRequested(engine, strategy, market);
    }
    /// The same assistant, filled with what a bot is, to change it.
    void configureBot(const QString& engine, const QString& bot) { emit botChangeRequested(engine, bot); }
    /// The same for a new bot like that one.
    void duplicateBot(const QString& engine, const QString& bot) { emit botCopyRequested(engine, bot); }
    /// Lets bots run another version of their script. @param script  "script:NAME@VERSION"
    /// @param bot  the only one that is chosen at first; empty: all that work
    void promoteScript(const QString& engine, const QString& script, const QString& bot = {})
    {
        emit promotionRequested(engine, script, bot);
    }
    /// Whether somebody answers beginScript(): the program was built with an editor.
    bool hasScripts() const { return isSignalConnected(QMetaMethod::fromSignal(&Navigator::newScriptRequested)); }
    /// The dialog for a new script.
    void beginScript() { emit newScriptRequested(); }
    /// An engine on the page of engines. @param engine  as EngineLink::id() has it
    void openEngine(const QString& engine) { emit engineRequested(engine); }
    /// A sentence for the status bar, for a few seconds.
    void say(const QString& sentence) { emit said(sentence); }

signals:
    void pageRequested(const QString& page);
    void runRequested(const QString& run);
    void comparisonRequested(const QStringList& runs);
    void datasetRequested(const QString& dataset);
    void backtestRequested(const QString& dataset, const QString& strategy);
    void repetitionRequested(const QString& run);
    void importRequested(const QStringList& files);
    void generationRequested();
    void botRequested(const QString& engine, const QString& bot);
    void newBotRequested(const QString& engine, const QString& strategy, const QString& market);
    void botChangeRequested(const QString& engine, const QString& bot);
    void botCopyRequested(const QString& engine, const QString& bot);
    void promotionRequested(const QString& engine, const QString& script, const QString& bot);
    void newScriptRequested();
    void engineRequested(const QString& engine);
    void said(const QString& sentence);
};

} // namespace wh::ui
