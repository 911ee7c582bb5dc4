// SPDX-License-Identifier: GPL-3.0-or-later
// Scripts at work for live bots, each in a real sandbox.
#include "tests/e2e/LiveScriptDesk.h"

#include <QTest>
#include <csignal>
#include <sys/resource.h>

using namespace wh;
using namespace wh::test;

namespace {

constexpr const char* kWorker = R"js(
export const meta = {name: 'worker', version: '1', description: 'Quotes', tick: '1s'};
export const parameters = {size: {type: 'number', min: 0.001, max: 1, default: 0.01, description: 'Of an order'}};
let ticks = 0;
export function onStart(ctx) { bot.log.info('begins after', bot.storage.get('ticks') ?? 0); }
export function onTick(ctx) {
    ++ticks;
    ctx.cancelAll();
    const bought = ctx.place({side: 'buy', price: trade.roundPrice(ctx.book.bestAsk), quantity: bot.params.size});
    const resting = ctx.place({side: 'sell', price: trade.roundPrice(ctx.book.mid * 1.05), quantity: bot.params.size});
    for (const each of [bought, resting]) { if (!each.ok) bot.log.warn('refused', each.code); }
    bot.gauge.set('spread', ctx.book.spread, {unit: 'quote'});
    bot.storage.set('ticks', ticks);
    if (ticks === 3) setTimeout(() => bot.log.info('timer', ctx.openOrders.length), 500);
}
export function onFill(ctx, fill) { bot.event.emit('bought', {price: fill.price}); }
export function onStop(ctx) { bot.log.info('ends'); bot.storage.set('ended', true); }
)js";

std::string logsOf(const LiveScriptDesk& desk, BotId bot)
{
    static_cast<void>(desk.desk.fleet->flush());
    HistoryQuery query;
    query.bots = {bot};
    query.ascending = true;
    query.limit = 500;
    std::string text;
    if (const auto page = desk.desk.fleet->history().logs(query)) {
        for (const auto& row : page->rows)
            text += row.text + '\n';
    }
    return text;
}

/// A script that does this at every tick.
ScriptProject atEachTick(const std::string& body)
{
    return project("export const meta = {name: 'x', tick: '1s'};\nlet n = 0;\nexport function onTick(ctx) {\n" + body +
                   "\n}");
}

} // namespace

class TestLiveScript : public QObject
{
    Q_OBJECT

private slots:
    void aScriptTradesLikeAnyBot()
    {
        LiveScriptDesk desk;
        const auto id = desk.add(project(kWorker));
        QVERIFY(desk.desk.open());
        const BotId bot = desk.start(LiveScriptDesk::spec("b", id));
        desk.run(20 * kSecond);
        const auto status = desk.status(bot);
        QVERIFY2(status.state == BotState::Running, status.lastError.c_str());
        const auto logs = logsOf(desk, bot);
        QVERIFY2(status.ordersPlaced >= 30, logs.c_str());
        QVERIFY(status.fills >= 10);
        QVERIFY(status.ticks.ticks >= 15);
        QVERIFY2(logs.find("begins after 0") != logs.npos, logs.c_str());
        QVERIFY2(logs.find("timer 1") != logs.npos, logs.c_str());
        QVERIFY2(logs.find("refused") == logs.npos, logs.c_str());
        QCOMPARE(desk.desk.fleet->gauges(bot).size(), std::size_t{1});
        const auto kept = desk.desk.fleet->history().storage(bot);
        QVERIFY(kept && kept->contains("script/ticks"));

        QVERIFY(desk.desk.fleet->stop(bot, {"ann", {}}));
        desk.settle();
        desk.run(2 * kSecond);
        QCOMPARE(desk.status(bot).state, BotState::Stopped);
        QCOMPARE(desk.status(bot).openOrders, std::uint64_t{0});
        QVERIFY(logsOf(desk, bot).find("ends") != std::string::npos);
        QCOMPARE(desk.hub.count(), std::size_t{0});
        const auto last = desk.desk.fleet->history().storage(bot);
        QVERIFY(last && last->contains("script/ended"));
    }

    void whatItKeptIsThereAfterARestartOfTheEngine()
    {
        LiveScriptDesk desk;
        const auto id = desk.add(project(kWorker));
        QVERIFY(desk.desk.open());
        const BotId bot = desk.start(LiveScriptDesk::spec("b", id));
        desk.run(5 * kSecond);
        const auto copy = desk.desk.killed("after");
        desk.desk.fleet.reset();
        QVERIFY(desk.desk.open(copy));
        desk.settle();
        desk.run(3 * kSecond);
        QCOMPARE(desk.status(bot).state, BotState::Running);
        const auto logs = logsOf(desk, bot);
        QVERIFY2(logs.find("begins after 4") != logs.npos || logs.find("begins after 5") != logs.npos, logs.c_str());
    }

    void otherParametersTakeOverInAnotherSandbox()
    {
        LiveScriptDesk desk;
        const auto id = desk.add(project(kWorker));
        QVERIFY(desk.desk.open());
        auto spec = LiveScriptDesk::spec("b", id);
        const BotId bot = desk.start(spec);
        desk.run(3 * kSecond);
        spec.parameters = {{"size", "0.5"}};
        const auto version = desk.desk.fleet->configure(bot, spec, {"ann", {}});
        QVERIFY2(version, version ? "" : version.error().toString().c_str());
        desk.run(3 * kSecond);
        QCOMPARE(desk.status(bot).state, BotState::Running);
        const auto open = desk.desk.fleet->openOrders(bot);
        QVERIFY(!open.empty());
        QCOMPARE(open.front().quantity.c_str(), "0.5");
        QCOMPARE(desk.hub.count(), std::size_t{1});
    }

    void whatGoesWrongFailsTheBotWithItsReason_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("words"); // of the reason, all of them
        const auto row = [](const char* name, const char* body, const char* words) {
            QTest::newRow(name) << QString::fromLatin1(body) << QString::fromLatin1(words);
        };
        row("throws", "throw new Error('no luck');", "script.error|no luck|main.js|line 4");
        row("loops", "while (true) {}", "script.limit|hook_cpu|onTick|main.js|line 3");
        row("a built-in that does not come back",
            "const a = []; for (let i = 0; i < 1.5e5; ++i) a.push(i % 7); a.sort();",
            "script.limit|hook_cpu|onTick|main.js");
        row("memory", "let s = 'x'; for (;;) s += s;", "script.limit|memory|onTick");
        row("crash", "Math.max(...new Array(3000000));", "script.");
    }

    void whatGoesWrongFailsTheBotWithItsReason()
    {
        QFETCH(const QString, body);
        QFETCH(const QString, words);
        auto quick = settings();
        quick.limits.hookHard = 200 * kMillisecond;
        LiveScriptDesk desk(quick);
        const auto id = desk.add(atEachTick(body.toStdString()));
        QVERIFY(desk.desk.open());
        auto spec = LiveScriptDesk::spec("b", id);
        spec.mostRestarts = 0;
        const BotId bot = desk.start(spec);
        desk.run(6 * kSecond);
        const auto status = desk.status(bot);
        QCOMPARE(status.state, BotState::Failed);
        QVERIFY(status.reason);
        const QString reason = QString::fromStdString(status.reason->toString());
        for (const auto& word : words.split(QLatin1Char('|')))
            QVERIFY2(reason.contains(word), qPrintable(word + QStringLiteral(" / ") + reason));
        QCOMPARE(desk.hub.count(), std::size_t{0});
    }

    void aSandboxStandsBehindTheEngine()
    {
        LiveScriptDesk desk;
        const auto id = desk.add(project(kWorker));
        QVERIFY(desk.desk.open());
        desk.start(LiveScriptDesk::spec("b", id));
        desk.run(2 * kSecond);
        const auto processes = desk.hub.processes();
        QCOMPARE(processes.size(), std::size_t{1});
        const auto host = ::getpriority(PRIO_PROCESS, 0);
        QCOMPARE(::getpriority(PRIO_PROCESS, static_cast<id_t>(processes.front())), std::min(19, host + 5));
    }

    void aSandboxThatIsKilledIsStartedAgain()
    {
        LiveScriptDesk desk;
        const auto id = desk.add(project(kWorker));
        QVERIFY(desk.desk.open());
        const BotId bot = desk.start(LiveScriptDesk::spec("b", id));
        desk.run(3 * kSecond);
        QCOMPARE(desk.status(bot).state, BotState::Running);
        const auto processes = desk.hub.processes();
        QCOMPARE(processes.size(), std::size_t{1});
        const auto seen = desk.hub.rings();
        ::kill(static_cast<pid_t>(processes.front()), SIGKILL);
        desk.hub.waitForRing(seen, 10 * kSecond);
        desk.settle();
        QCOMPARE(desk.status(bot).state, BotState::Failed);
        const auto reason = desk.status(bot).reason->toString();
        QVERIFY2(reason.find("script.crashed") != std::string::npos, reason.c_str());
        // It was idle: no line of the script is to blame.
        QVERIFY2(reason.find("hook") == std::string::npos && reason.find("line") == std::string::npos, reason.c_str());
        desk.run(10 * kSecond);
        QCOMPARE(desk.status(bot).state, BotState::Running);
        QVERIFY(desk.status(bot).restarts >= 1);
    }
};

QTEST_GUILESS_MAIN(TestLiveScript)
#include "tst_LiveScript.moc"
