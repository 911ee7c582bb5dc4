// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Pages.h"

#include "ui/backtest/BacktestPage.h"
#include "ui/bot/BotPage.h"
#include "ui/data/DataPage.h"
#include "ui/engines/EnginesPage.h"
#include "ui/fleet/FleetPage.h"
#include "ui/report/ReportPage.h"
#include "ui/session/Navigator.h"
#include "ui/shell/PageHost.h"
#include "ui/shell/ScriptsEntry.h"
#include "ui/welcome/TutorialPage.h"
#include "ui/welcome/WelcomePage.h"

#include <QCoreApplication>

#include <algorithm>
#include <string_view>
#include <vector>

namespace wh::ui {

namespace {

template<typename P>
Page* make(const ShellContext& context)
{
    return new P(context.page);
}

Page* makeSettings(const ShellContext& context)
{
    return new SettingsPage(context.page, context.settings, context.places);
}

Page* makeWelcome(const ShellContext& context)
{
    return new WelcomePage(context.page, fleetRows(context.engines));
}

Page* makeFleet(const ShellContext& context)
{
    return new FleetPage(context.page, fleetRows(context.engines));
}

Page* makeBot(const ShellContext& context)
{
    return new BotPage(context.page, context.engines);
}

Page* makeEngines(const ShellContext& context)
{
    return new EnginesPage(context.page, context.engines, context.directory);
}

// The one list of pages, but for that of scripts, which stands behind the backtests where there is one.
constexpr PageEntry kPages[] = {
    {"welcome", Icon::Info, QT_TRANSLATE_NOOP("Pages", "Welcome"),
     QT_TRANSLATE_NOOP("Pages", "Begin here: a first backtest, the tutorial, recent runs"), true, makeWelcome},
    {"fleet", Icon::Fleet, QT_TRANSLATE_NOOP("Pages", "Fleet"),
     QT_TRANSLATE_NOOP("Pages", "All bots on all engines: how they stand, what they earn, and what they are told"),
     true, makeFleet, false},
    {"bot", Icon::Fleet, QT_TRANSLATE_NOOP("Pages", "Bot"),
     QT_TRANSLATE_NOOP("Pages", "One live bot: its market, orders, gauges, logs, configuration and analysis"), false,
     makeBot, false, "fleet"},
    {"backtest", Icon::Backtest, QT_TRANSLATE_NOOP("Pages", "Backtest"),
     QT_TRANSLATE_NOOP("Pages", "Set up a strategy, run it on a recording, compare runs"), true, make<BacktestPage>},
    {"report", Icon::Report, QT_TRANSLATE_NOOP("Pages", "Report"),
     QT_TRANSLATE_NOOP("Pages", "What a run did: curves, fills, and the book at every moment"), true, make<ReportPage>},
    {"data", Icon::Data, QT_TRANSLATE_NOOP("Pages", "Data"),
     QT_TRANSLATE_NOOP("Pages", "Recorded markets: import, verify, generate"), true, make<DataPage>},
    {"engines", Icon::Engines, QT_TRANSLATE_NOOP("Pages", "Engines"),
     QT_TRANSLATE_NOOP("Pages", "The engine of this window, and those on servers: attached, watched, left"), true,
     makeEngines, false},
    {"settings", Icon::Settings, QT_TRANSLATE_NOOP("Pages", "Settings"),
     QT_TRANSLATE_NOOP("Pages", "Theme, fonts, language, numbers, times and folders"), true, makeSettings, false},
    {"tutorial", Icon::Help, QT_TRANSLATE_NOOP("Pages", "Tutorial"),
     QT_TRANSLATE_NOOP("Pages", "Your first backtest, step by step"), false, make<TutorialPage>},
};

} // namespace

QString PageEntry::titleText() const
{
    return QCoreApplication::translate("Pages", title);
}

QString PageEntry::tipText() const
{
    return QCoreApplication::translate("Pages", tip);
}

std::span<const PageEntry> pageEntries()
{
    static const std::vector<PageEntry> entries = [] {
        std::vector<PageEntry> all(std::begin(kPages), std::end(kPages));
        if (const auto scripts = scriptsEntry()) {
            const auto backtest = std::find_if(all.begin(), all.end(), [](const PageEntry& entry) {
                return std::string_view(entry.id) == "backtest";
            });
            all.insert(backtest + 1, *scripts);
        }
        return all;
    }();
    return entries;
}

const PageEntry* pageEntry(const QString& id)
{
    const auto entries = pageEntries();
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const PageEntry& entry) { return id == QLatin1String(entry.id); });
    return found == entries.end() ? nullptr : &*found;
}

FleetRows& fleetRows(EngineLinks& engines)
{
    // They stay with the engines whose bots they are: window and page may be made anew.
    auto* rows = engines.findChild<FleetRows*>();
    return rows ? *rows : *new FleetRows(engines, &engines);
}

void routeRequests(Navigator& navigator, PageHost& pages)
{
    const auto on = [&](auto signal, const char* id, auto method) {
        QObject::connect(&navigator, signal, &pages, [&pages, id, method](const auto&... values) {
            auto* page = pages.open(QLatin1String(id));
            method(page, values...);
        });
    };
    QObject::connect(&navigator, &Navigator::pageRequested, &pages, [&pages](const QString& id) { pages.open(id); });
    on(&Navigator::datasetRequested, "data",
       [](Page* page, const QString& dataset) { static_cast<DataPage*>(page)->openDataset(dataset); });
    on(&Navigator::importRequested, "data",
       [](Page* page, const QStringList& files) { static_cast<DataPage*>(page)->importFiles(files); });
    on(&Navigator::generationRequested, "data", [](Page* page) { static_cast<DataPage*>(page)->generateMarket(); });
    on(&Navigator::backtestRequested, "backtest", [](Page* page, const QString& dataset, const QString& strategy) {
        static_cast<BacktestPage*>(page)->prepare(dataset, strategy);
    });
    on(&Navigator::repetitionRequested, "backtest",
       [](Page* page, const QString& run) { static_cast<BacktestPage*>(page)->prepareLike(run); });
    on(&Navigator::runRequested, "report",
       [](Page* page, const QString& run) { static_cast<ReportPage*>(page)->openRun(run); });
    on(&Navigator::botRequested, "bot", [](Page* page, const QString& engine, const QString& bot) {
        static_cast<BotPage*>(page)->openBot(engine, bot);
    });
    on(&Navigator::engineRequested, "engines",
       [](Page* page, const QString& engine) { static_cast<EnginesPage*>(page)->openEngine(engine); });
    on(&Navigator::newBotRequested, "fleet",
       [](Page* page, const QString& engine, const QString& strategy, const QString& market) {
           static_cast<FleetPage*>(page)->prepareBot(engine, strategy, market);
       });
    // Over the page that asks: what is open there stays open.
    QObject::connect(&navigator, &Navigator::botChangeRequested, &pages,
                     [&pages](const QString& engine, const QString& bot) {
                         static_cast<FleetPage*>(pages.page(QStringLiteral("fleet")))->configureBot(engine, bot);
                     });
    QObject::connect(&navigator, &Navigator::botCopyRequested, &pages,
                     [&pages](const QString& engine, const QString& bot) {
                         static_cast<FleetPage*>(pages.page(QStringLiteral("fleet")))->duplicateBot(engine, bot);
                     });
    QObject::connect(&navigator, &Navigator::promotionRequested, &pages,
                     [&pages](const QString& engine, const QString& script, const QString& bot) {
                         static_cast<FleetPage*>(pages.page(QStringLiteral("fleet")))->promote(engine, script, bot);
                     });
    on(&Navigator::comparisonRequested, "backtest",
       [](Page* page, const QStringList& runs) { static_cast<BacktestPage*>(page)->compare(runs); });
    routeScripts(navigator, pages);
}

} // namespace wh::ui
