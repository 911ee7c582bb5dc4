// SPDX-License-Identifier: GPL-3.0-or-later
// The engine is killed at random instants while its bots trade at a venue in another process; after each of them the
// venue's books and ours must say the same. WH_CHAOS_KILLS: how often (20); WH_CHAOS_SEED: another course of it.
#include "core/base/Decimal.h"
#include "core/base/Random.h"
#include "tests/e2e/EngineProcess.h"
#include "tests/e2e/VenueProcess.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QTcpSocket>
#include <QTest>
#include <algorithm>
#include <map>
#include <set>
#ifdef __linux__
#include <csignal>
#include <sys/resource.h>
#endif

namespace {

using wh::Decimal;

constexpr int kPatience = 30'000; // ms

/// Trades two markets at once, and never rests.
constexpr const char* kPairScript = R"js(
export const meta = {name: 'chaos', version: '1', tick: '100ms', markets: 2};
let n = 0;
export function onTick(ctx) {
    ++n;
    for (const at of [ctx, ctx.other]) {
        if (!at.book.isLive) continue;
        const rules = at === ctx ? trade : at.trade;
        const quantity = rules.roundQuantity(40 / at.book.mid);
        if (n % 3 === 0) at.cancelAll();
        if (at.openOrders.length < 2)
            at.place({side: 'buy', price: rules.roundPrice(at.book.bestBid * 0.999), quantity});
        if (n % 4 === 1)
            at.place({side: n % 8 === 1 ? 'buy' : 'sell', type: 'market', quantity});
    }
}
)js";

struct Fill
{
    std::uint64_t order = 0;
    bool buys = false;
    qint64 ticks = 0;
    qint64 lots = 0;
    bool operator==(const Fill&) const = default;
};
/// By its number at the venue.
using Fills = std::map<std::uint64_t, Fill>;

struct VenueBook
{
    Fills fills;
    std::set<std::uint64_t> orders;
    std::set<std::uint64_t> open;
};

int numberOf(const char* variable, int otherwise)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? number : otherwise;
}

Decimal decimal(const QJsonValue& value)
{
    return Decimal::of(value.toString().toStdString());
}

} // namespace

class TestChaos : public QObject
{
    Q_OBJECT

    std::unique_ptr<VenueProcess> m_venue;
    std::unique_ptr<EngineProcess> m_engine;
    wh::Random m_random{0};
    int m_kills = 0;

    QJsonObject ask(const QByteArray& document)
    {
        const auto answer = m_engine->ask(document);
        const auto json = answer.json();
        if (json.contains(QStringLiteral("errors")))
            qWarning("%s\n%s", document.constData(), answer.body.left(600).constData());
        return json[QStringLiteral("data")].toObject();
    }
    bool startEngine()
    {
        return m_engine->start(
            {QStringLiteral("--at-end"), QStringLiteral("leave"), QStringLiteral("--shards"), QStringLiteral("2")});
    }
    void killEngine()
    {
        m_engine->kill();
        m_engine->waitForEnd();
        ++m_kills;
    }
    /// A moment of the engine's life that nobody has chosen.
    void wait(double least, double most)
    {
        QTest::qWait(static_cast<int>(least + m_random.uniform() * (most - least)));
    }
    QJsonArray bots()
    {
        return ask("{ bots(first: 100) { nodes { id leader name state reason { code } instrument { base quote tick "
                   "lot } "
                   "configuration { base } figures { openOrders position equity profit { net } } capital } } }")
            [QStringLiteral("bots")][QStringLiteral("nodes")]
                .toArray();
    }
    bool areAll(const char* state, bool withoutOrders = false)
    {
        const auto list = bots();
        for (const auto& bot : list) {
            if (bot[QStringLiteral("state")].toString() != QLatin1String(state) ||
                (withoutOrders && bot[QStringLiteral("figures")][QStringLiteral("openOrders")].toInteger() != 0))
                return false;
        }
        return !list.isEmpty();
    }
    QByteArray ids()
    {
        QByteArray list;
        for (const auto& bot : bots()) {
            if (!bot[QStringLiteral("leader")].isNull())
                continue; // what its bot is asked for it does too
            list += (list.isEmpty() ? "\"" : ",\"") + bot[QStringLiteral("id")].toString().toLatin1() + '"';
        }
        return '[' + list + ']';
    }
    /// What the venue knows, by bot. @return the number of orders that were sent twice, or -1
    int readVenue(std::map<QString, VenueBook>& books)
    {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), m_venue->port());
        if (!socket.waitForConnected(kPatience))
            return -1;
        socket.write("{\"type\":\"books\"}\n");
        while (!socket.canReadLine()) {
            if (!socket.waitForReadyRead(kPatience))
                return -1;
        }
        const auto all = QJsonDocument::fromJson(socket.readLine()).object();
        const auto clients = all[QStringLiteral("clients")].toObject();
        for (auto client = clients.begin(); client != clients.end(); ++client) {
            VenueBook& book = books[client.key().section(u':', -1)];
            for (const auto& order : client.value()[QStringLiteral("orders")].toArray()) {
                const auto id = static_cast<std::uint64_t>(order[0].toInteger());
                book.orders.insert(id);
                const QString status = order[5].toString();
                if (status == QStringLiteral("accepted") || status == QStringLiteral("partially_filled") ||
                    status == QStringLiteral("submitted"))
                    book.open.insert(id);
            }
            for (const auto& fill : client.value()[QStringLiteral("fills")].toArray()) {
                book.fills[static_cast<std::uint64_t>(fill[0].toInteger())] = {
                    static_cast<std::uint64_t>(fill[1].toInteger()), fill[2].toString() == QStringLiteral("buy"),
                    fill[4].toInteger(), fill[5].toInteger()};
            }
        }
        return all[QStringLiteral("duplicates")].toInt(-1);
    }
    /// The engine's own history of a bot's fills.
    bool readHistory(const QJsonValue& bot, Fills& fills)
    {
        const QJsonValue instrument = bot[QStringLiteral("instrument")];
        const double tick = instrument[QStringLiteral("tick")].toString().toDouble();
        const double lot = instrument[QStringLiteral("lot")].toString().toDouble();
        QByteArray after = "null";
        while (true) {
            const QJsonValue page = ask(
                "{ botTrades(filter: {bots: [\"" + bot[QStringLiteral("id")].toString().toLatin1() +
                "\"]}, ascending: true, first: 500, after: " + after +
                ") { nodes { fill order side price quantity } pageInfo { hasNextPage endCursor } } }")[QStringLiteral(
                "botTrades")];
            for (const auto& row : page[QStringLiteral("nodes")].toArray()) {
                const auto id = row[QStringLiteral("fill")].toString().toULongLong();
                const Fill fill{row[QStringLiteral("order")].toString().toULongLong(),
                                row[QStringLiteral("side")].toString() == QStringLiteral("BUY"),
                                std::llround(row[QStringLiteral("price")].toString().toDouble() / tick),
                                std::llround(row[QStringLiteral("quantity")].toString().toDouble() / lot)};
                if (!fills.emplace(id, fill).second) {
                    qWarning("fill %llu stands in the history twice", static_cast<unsigned long long>(id));
                    return false;
                }
            }
            if (!page[QStringLiteral("pageInfo")][QStringLiteral("hasNextPage")].toBool())
                return true;
            after = '"' + page[QStringLiteral("pageInfo")][QStringLiteral("endCursor")].toString().toLatin1() + '"';
        }
    }
    /// What does not agree; empty: everything does.
    QByteArray difference()
    {
        std::map<QString, VenueBook> venue;
        const int duplicates = readVenue(venue);
        if (duplicates != 0)
            return "orders sent twice: " + QByteArray::number(duplicates);
        for (const auto& bot : bots()) {
            const QString id = bot[QStringLiteral("id")].toString();
            const QByteArray name = "bot " + id.toLatin1() + ": ";
            const VenueBook& book = venue[id];
            if (!book.open.empty())
                return name + "open at the venue: " + QByteArray::number(book.open.size());
            Fills ours;
            if (!readHistory(bot, ours))
                return name + "history";
            if (ours != book.fills)
                return name + "fills " + QByteArray::number(ours.size()) + " here, " +
                       QByteArray::number(book.fills.size()) + " there";
            // The books balance: what is held is what was put in and traded, and equity is capital and profit.
            const QJsonValue figures = bot[QStringLiteral("figures")];
            Decimal held = decimal(bot[QStringLiteral("configuration")][QStringLiteral("base")]);
            const Decimal lot = decimal(bot[QStringLiteral("instrument")][QStringLiteral("lot")]);
            for (const auto& [number, fill] : book.fills)
                held += lot * (fill.buys ? fill.lots : -fill.lots);
            if (held != decimal(figures[QStringLiteral("position")]))
                return name + "holds " + figures[QStringLiteral("position")].toString().toLatin1() + " instead of " +
                       QByteArray::fromStdString(held.toString());
            const Decimal equity = decimal(bot[QStringLiteral("capital")]) +
                                   decimal(figures[QStringLiteral("profit")][QStringLiteral("net")]);
            if (!figures[QStringLiteral("equity")].isNull() && equity != decimal(figures[QStringLiteral("equity")]))
                return name + "equity " + figures[QStringLiteral("equity")].toString().toLatin1() + " instead of " +
                       QByteArray::fromStdString(equity.toString());
        }
        return {};
    }
    /// As a version that bots can run.
    void publish(const char* script)
    {
        QByteArray text = QJsonDocument(QJsonArray{QString::fromUtf8(script)}).toJson(QJsonDocument::Compact);
        text = text.mid(1, text.size() - 2);
        const auto job = ask("mutation { publishScript(input: {files: [{path: \"main.js\", text: " + text +
                             "}]}) { id } }")[QStringLiteral("publishScript")][QStringLiteral("id")]
                             .toString()
                             .toLatin1();
        QJsonValue state;
        const bool isOver = QTest::qWaitFor(
            [&] {
                state = ask("{ job(id: \"" + job +
                            "\") { status error { code details { name value } } } }")[QStringLiteral("job")];
                const auto status = state[QStringLiteral("status")].toString();
                return status == QStringLiteral("DONE") || status == QStringLiteral("FAILED");
            },
            2 * kPatience);
        QVERIFY2(isOver && state[QStringLiteral("error")].isNull(),
                 QJsonDocument(state.toObject()).toJson(QJsonDocument::Compact).constData());
    }
    void createBots()
    {
        // Quotes that are changed at every tick, and takers that are always behind.
        const QByteArray maker =
            "strategy: \"basic_market_maker\", parameters: [{name: \"spread\", value: \"0.2\"}, "
            "{name: \"refresh_time\", value: \"100ms\"}, {name: \"refresh_tolerance\", value: \"0\"}, "
            "{name: \"fill_delay\", value: \"0s\"}, {name: \"order_size_share\", value: \"0.001\"}]";
        const QByteArray taker =
            "strategy: \"volume_generator\", parameters: [{name: \"daily_target\", value: \"90000000\"}, "
            "{name: \"min_order\", value: \"100\"}, {name: \"max_order\", value: \"900\"}]";
        const char* const markets[] = {"BTC/USDT", "SOL/USDT", "XRP/USDT"};
        for (int i = 0; i < 6; ++i) {
            const auto created =
                ask("mutation { createBot(input: {name: \"bot " + QByteArray::number(i) + "\", " +
                    (i % 2 == 0 ? maker : taker) + ", markets: [\"" +
                    QByteArray::fromStdString(m_venue->market(markets[i / 2])) +
                    "\"], cash: \"1000000\", base: \"100\", interval: \"100ms\", mostRestarts: 50}) { id } }");
            QVERIFY(!created.isEmpty());
        }
        publish(kPairScript);
        if (QTest::currentTestFailed())
            return;
        const auto pair =
            ask("mutation { createBot(input: {name: \"pair\", strategy: \"script:chaos@1\", markets: [\"" +
                QByteArray::fromStdString(m_venue->market("BTC/USDT")) + "\", \"" +
                QByteArray::fromStdString(m_venue->market("SOL/USDT")) +
                "\"], cash: \"1000000\", base: \"100\", otherCash: \"1000000\", otherBase: \"100\", "
                "mostRestarts: 50}) { id } }");
        QVERIFY(!pair.isEmpty());
        const QJsonObject started =
            ask("mutation { startBots(ids: " + ids() + ") { id error { code field value remedy } } }");
        QCOMPARE(started[QStringLiteral("startBots")].toArray().size(), 7);
        for (const auto& outcome : started[QStringLiteral("startBots")].toArray())
            QVERIFY2(outcome[QStringLiteral("error")].isNull(), QJsonDocument(outcome.toObject()).toJson().constData());
        QVERIFY(QTest::qWaitFor([&] { return areAll("RUNNING"); }, kPatience));
    }
    /// Brings the engine back, lets its bots stand still, and compares.
    void compare()
    {
        QVERIFY(startEngine());
        QVERIFY(QTest::qWaitFor([&] { return areAll("RUNNING"); }, kPatience));
        ask("mutation { pauseBots(ids: " + ids() + ") { id } }");
        QByteArray differs = "orders are still open";
        const bool same = QTest::qWaitFor(
            [&] {
                if (areAll("PAUSED", true))
                    differs = difference();
                return differs.isEmpty();
            },
            kPatience);
        QVERIFY2(same, differs.constData());
        ask("mutation { resumeBots(ids: " + ids() + ") { id } }");
        QVERIFY(QTest::qWaitFor([&] { return areAll("RUNNING"); }, kPatience));
    }
    QString newestJournal() const
    {
        QString newest;
        QDirIterator files(m_engine->dataFolder() + QStringLiteral("/fleet"), {QStringLiteral("*.journal")});
        while (files.hasNext())
            newest = std::max(newest, files.next());
        return newest;
    }

private slots:
    void init()
    {
        m_random = wh::Random(static_cast<std::uint64_t>(numberOf("WH_CHAOS_SEED", 1)));
        m_kills = 0;
        m_venue = std::make_unique<VenueProcess>();
        m_engine = std::make_unique<EngineProcess>();
        QVERIFY(m_venue->start());
        QVERIFY(startEngine());
        createBots();
    }
    void cleanup()
    {
        m_engine.reset();
        m_venue.reset();
    }

    void keepsItsBooksOverKills()
    {
        const int most = numberOf("WH_CHAOS_KILLS", 20);
        while (m_kills < most) {
            wait(10, 700);
            killEngine();
            // Some come while it is still finding out how things stand.
            while (m_kills < most && m_random.uniform() < 0.3) {
                QVERIFY(startEngine());
                wait(0, 150);
                killEngine();
            }
            wait(0, 200); // the venue goes on without it
            compare();
            if (QTest::currentTestFailed())
                return;
        }
        // It was worth the while.
        std::map<QString, VenueBook> venue;
        QCOMPARE(readVenue(venue), 0);
        std::size_t orders = 0;
        std::size_t fills = 0;
        for (const auto& [bot, book] : venue) {
            orders += book.orders.size();
            fills += book.fills.size();
        }
        qInfo("%d kills, %zu orders, %zu fills", m_kills, orders, fills);
        QVERIFY(orders > 100 && fills > 10);
        for (const auto& bot : bots()) {
            if (!bot[QStringLiteral("leader")].isNull())
                QVERIFY(!venue[bot[QStringLiteral("id")].toString()].fills.empty());
        }
    }

    void keepsItsBooksOverATornRecord()
    {
        for (int i = 0; i < 3; ++i) {
            wait(200, 500);
            killEngine();
            QFile journal(newestJournal());
            QVERIFY(journal.open(QIODevice::ReadWrite));
            const QByteArray lines = journal.readAll();
            const auto last = lines.lastIndexOf('\n', lines.size() - 2) + 1;
            // As if the next one had been on its way.
            QVERIFY(journal.write(lines.mid(last, (lines.size() - last) / (i + 2))) > 0);
            journal.close();
            QFile pages(m_engine->dataFolder() + QStringLiteral("/fleet/engine.sqlite-wal"));
            QVERIFY(pages.open(QIODevice::Append));
            QVERIFY(pages.write(QByteArray(1500 + 700 * i, '\x5a')) > 0);
            pages.close();
            compare();
            if (QTest::currentTestFailed())
                return;
        }
    }

    void stopsOrdersOnAFullDiskAndLosesNothing()
    {
#ifndef __linux__
        QSKIP("a disk is filled by a limit of Linux");
#else
        wait(200, 400);
        const auto limit = [this](rlim_t bytes) {
            const rlimit both{bytes, RLIM_INFINITY};
            return ::prlimit(static_cast<pid_t>(m_engine->processId()), RLIMIT_FSIZE, &both, nullptr) == 0;
        };
        const auto accepts = [this] {
            return ask("{ fleetHealth { acceptsOrders } }")[QStringLiteral("fleetHealth")]
                                                           [QStringLiteral("acceptsOrders")]
                                                               .toBool();
        };
        // Full, room again, and full to the end.
        QVERIFY(limit(static_cast<rlim_t>(QFileInfo(newestJournal()).size()) / 2));
        QVERIFY(QTest::qWaitFor([&] { return !accepts(); }, kPatience));
        QVERIFY(QTest::qWaitFor(
            [&] {
                const auto list = bots();
                return std::any_of(list.begin(), list.end(), [](const QJsonValue& bot) {
                    return bot[QStringLiteral("reason")][QStringLiteral("code")].toString().startsWith(
                        QStringLiteral("sto"));
                });
            },
            kPatience));
        QVERIFY(limit(RLIM_INFINITY));
        QVERIFY(QTest::qWaitFor([&] { return accepts(); }, kPatience));
        QVERIFY(QTest::qWaitFor([&] { return areAll("RUNNING"); }, kPatience));
        wait(200, 400);
        QVERIFY(limit(static_cast<rlim_t>(QFileInfo(newestJournal()).size()) / 2));
        QVERIFY(QTest::qWaitFor([&] { return !accepts(); }, kPatience));
        wait(100, 600);
        killEngine();
        compare();
#endif
    }
};

QTEST_GUILESS_MAIN(TestChaos)
#include "tst_Chaos.moc"
