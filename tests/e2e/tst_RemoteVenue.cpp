// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/MarketHall.h"
#include "core/fleet/remote/RemoteLine.h"
#include "tests/core/fleet/LineSupport.h"
#include "tests/e2e/VenueProcess.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <condition_variable>
#include <mutex>

using namespace wh;
using namespace wh::test;

namespace {

constexpr std::chrono::seconds kPatience{20};

/// An engine's side: a hall, the lines of some bots, and a turn whenever one of them is woken.
class Engine
{
public:
    Engine()
    {
        hall.onWake([this] {
            {
                const std::lock_guard lock(m_mutex);
                m_isWoken = true;
            }
            m_woken.notify_one();
        });
        hall.identify("test-engine");
    }
    LineLog& join(const std::string& market, std::uint64_t bot)
    {
        BotSpec spec;
        spec.markets = {market};
        auto line = hall.line(spec, {bot}, m_clock.now());
        if (!line)
            qFatal("%s", line.error().toString().c_str());
        bots.push_back({std::unique_ptr<RemoteLine>(static_cast<RemoteLine*>(line->release())), {}});
        return bots.back().log;
    }
    /// Turns until it is so. @param sleeper  has no turn meanwhile. @return false: it has not come to that
    template<typename Condition>
    bool turnUntil(Condition condition, const RemoteLine* sleeper = nullptr)
    {
        const auto deadline = std::chrono::steady_clock::now() + kPatience;
        while (true) {
            const TimeNs now = m_clock.now();
            hall.advance(now);
            for (const BotId woken : hall.takeWoken()) {
                for (auto& bot : bots)
                    wokenBots += bot.line->bot() == woken;
            }
            for (auto& bot : bots) {
                if (bot.line.get() != sleeper)
                    bot.line->advance(now, bot.log);
            }
            hall.forgetRead();
            if (condition())
                return true;
            std::unique_lock lock(m_mutex);
            if (!m_woken.wait_until(lock, deadline, [this] { return std::exchange(m_isWoken, false); }))
                return false;
        }
    }

    struct Bot
    {
        std::unique_ptr<RemoteLine> line;
        LineLog log;
    };
    MarketDirectory markets;
    MarketHall hall{markets};
    std::deque<Bot> bots;
    int wokenBots = 0;

private:
    WallClock m_clock;
    std::mutex m_mutex;
    std::condition_variable m_woken;
    bool m_isWoken = false;
};

OrderRequest farBuy(std::uint64_t id, const LineLog& log)
{
    return limit(id, Side::Buy, log.feed.book().bestBid() - 5000, 1000);
}
OrderRequest taker(std::uint64_t id, const LineLog& log)
{
    return limit(id, Side::Buy, log.feed.book().bestAsk() + 5000, 1000);
}

/// A client that says what it likes.
class RawClient
{
public:
    explicit RawClient(std::uint16_t port) : m_socket(*Socket::connectTo("127.0.0.1", port, kSecond)) {}
    bool say(std::string_view bytes)
    {
        while (!bytes.empty()) {
            SocketWait::Entry entry{&m_socket, true};
            m_wait.wait({&entry, 1}, 20 * kSecond);
            const auto sent = m_socket.send(bytes);
            if (!sent)
                return false;
            bytes.remove_prefix(*sent);
        }
        return true;
    }
    /// The next line; empty: the venue has gone.
    std::string hear()
    {
        std::vector<char> bytes(1 << 16);
        while (true) {
            if (const auto line = m_lines.next())
                return std::string(*line);
            SocketWait::Entry entry{&m_socket};
            m_wait.wait({&entry, 1}, 20 * kSecond);
            const auto came = m_socket.receive(bytes);
            if (!came || !entry.isReady || (*came && !m_lines.feed({bytes.data(), **came})))
                return {};
        }
    }
    QJsonObject books()
    {
        if (!say("{\"type\":\"books\"}\n"))
            return {};
        for (std::string line = hear(); !line.empty(); line = hear()) {
            const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
            if (json[QStringLiteral("type")] == QStringLiteral("books"))
                return json;
        }
        return {};
    }

private:
    Socket m_socket;
    SocketWait m_wait;
    venue::LineSplitter m_lines{venue::kLongestAnswer};
};

} // namespace

class TestRemoteVenue : public QObject
{
    Q_OBJECT

private slots:
    void tradesInAnotherProcess()
    {
        VenueProcess venue;
        QVERIFY(venue.start());
        Engine engine;
        LineLog& log = engine.join(venue.market("BTC/USDT"), 1);
        QVERIFY(!engine.bots[0].line->isUp());
        QVERIFY(engine.turnUntil([&] { return log.back == 1 && log.feed.isLive(); }));
        QVERIFY(engine.bots[0].line->isUp());
        QVERIFY(engine.wokenBots > 0);
        QVERIFY(engine.bots[0].line->enter(farBuy(1, log)));
        QVERIFY(engine.bots[0].line->enter(taker(2, log)));
        QVERIFY(engine.turnUntil([&] { return log.reports.size() >= 3; }));
        QVERIFY(engine.bots[0].line->cancel({OrderId{1}}));
        QVERIFY(engine.turnUntil([&] { return log.reports.back() == "#1 cancelled"; }));
        QVERIFY(engine.bots[0].line->askState({}));
        QVERIFY(engine.turnUntil([&] { return log.states.size() == 1; }));
        QVERIFY(log.states[0].orders.empty());
        QVERIFY(!log.states[0].fills.empty());
        QVERIFY(engine.hall.events() > 0);
        QCOMPARE(venue.terminate(), 0);
    }

    void botsShareAConnection()
    {
        VenueProcess venue;
        QVERIFY(venue.start());
        Engine engine;
        LineLog& first = engine.join(venue.market("ADA/USDT"), 1); // order by order
        QVERIFY(engine.turnUntil([&] { return first.feed.isLive(); }));
        LineLog& second = engine.join(venue.market("ADA/USDT"), 2);
        LineLog& third = engine.join(venue.market("SOL/USDT"), 3);
        QVERIFY(engine.turnUntil([&] { return second.feed.isLive() && third.feed.isLive(); }));
        const auto seen = second.events.size();
        QVERIFY(engine.turnUntil([&] { return second.events.size() > seen + 20; }));
        QVERIFY(showsSame(first.feed.book(), second.feed.book()));
        QVERIFY(!showsSame(first.feed.book(), third.feed.book()));
        QCOMPARE(engine.hall.openMarkets(), std::size_t(1));
    }

    void aVenueThatDiesIsMissedAndFoundAgain()
    {
        VenueProcess venue;
        QVERIFY(venue.start());
        Engine engine;
        LineLog& log = engine.join(venue.market("BTC/USDT"), 1);
        RemoteLine& line = *engine.bots[0].line;
        QVERIFY(engine.turnUntil([&] { return log.back == 1 && log.feed.isLive(); }));
        QVERIFY(line.enter(farBuy(1, log)));
        QVERIFY(engine.turnUntil([&] { return log.reports.size() == 1; }));

        venue.kill();
        QVERIFY(engine.turnUntil([&] { return !log.lost.empty(); }));
        QVERIFY(!line.isUp());
        QCOMPARE(log.feed.state(), BookState::Stale); // nothing is quoted on it
        const auto refused = line.enter(farBuy(2, log));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code.c_str(), "venue.unreachable");
        QVERIFY(!refused.error().field("remedy").empty());
        QVERIFY(!line.cancel({OrderId{1}}));
        QVERIFY(!line.askState({}));

        QVERIFY(venue.start());
        QVERIFY(engine.turnUntil([&] { return log.back == 2 && log.feed.isLive(); }));
        QCOMPARE(log.lost.size(), std::size_t(1)); // told once
        VenueQuestion question;
        question.orders = {limit(1, Side::Buy, 1, 1)};
        question.filled = {0};
        QVERIFY(line.askState(question));
        QVERIFY(engine.turnUntil([&] { return log.states.size() == 1; }));
        QVERIFY(log.states[0].orders.empty()); // another venue, which knows nothing
    }

    void waitsForAVenueThatIsNotThereYet()
    {
        VenueProcess venue;
        QVERIFY(venue.start());
        venue.kill(); // its port is free
        Engine engine;
        LineLog& log = engine.join(venue.market("BTC/USDT"), 1);
        QVERIFY(engine.turnUntil([&] { return !log.lost.empty(); }));
        QCOMPARE(log.lost[0].c_str(), "net.unreachable");
        QVERIFY(venue.start());
        QVERIFY(engine.turnUntil([&] { return log.back == 1; }));
    }

    /// What an answer says is compared with what its own question left open: one to an older question waits unread.
    void anAnswerToAnOlderQuestionIsNotHandedOver()
    {
        VenueProcess venue;
        QVERIFY(venue.start());
        Engine engine;
        LineLog& first = engine.join(venue.market("BTC/USDT"), 1);
        LineLog& second = engine.join(venue.market("BTC/USDT"), 2);
        QVERIFY(engine.turnUntil([&] { return first.back == 1 && second.back == 1; }));
        RemoteLine& line = *engine.bots[0].line;
        RemoteLine& other = *engine.bots[1].line;
        QVERIFY(line.askState({}));
        QVERIFY(other.askState({})); // answered after it, over the same connection
        QVERIFY(engine.turnUntil([&] { return second.states.size() == 1; }, &line));
        QVERIFY(line.askState({}));
        QVERIFY(engine.turnUntil([&] { return first.states.size() == 1; }));
        QVERIFY(other.askState({}));
        QVERIFY(engine.turnUntil([&] { return second.states.size() == 2; }));
        QCOMPARE(first.states.size(), std::size_t(1));
    }

    void whoVanishesFindsHisOrdersAgain()
    {
        VenueProcess venue;
        QVERIFY(venue.start());
        {
            Engine engine;
            LineLog& log = engine.join(venue.market("BTC/USDT"), 7);
            QVERIFY(engine.turnUntil([&] { return log.feed.isLive(); }));
            QVERIFY(engine.bots[0].line->enter(farBuy(1, log)));
            QVERIFY(engine.bots[0].line->enter(taker(2, log)));
        } // with its orders on their way
        Engine engine;
        LineLog& log = engine.join(venue.market("BTC/USDT"), 7);
        QVERIFY(engine.turnUntil([&] { return log.back == 1; }));
        VenueQuestion question;
        question.orders = {limit(1, Side::Buy, 1, 1), limit(2, Side::Buy, 1, 1), limit(3, Side::Buy, 1, 1)};
        question.filled = {0, 0, 0};
        QVERIFY(engine.bots[0].line->askState(question));
        QVERIFY(engine.turnUntil([&] { return log.states.size() == 1; }));
        QCOMPARE(log.states[0].orders.size(), std::size_t(2));
        QCOMPARE(log.states[0].orders[0].status, OrderStatus::Accepted);
        QCOMPARE(log.states[0].orders[1].status, OrderStatus::Filled);
        QVERIFY(!log.states[0].fills.empty());

        RawClient raw(venue.port());
        const QJsonObject books = raw.books();
        QCOMPARE(books[QStringLiteral("duplicates")].toInt(-1), 0);
        const auto me = books[QStringLiteral("clients")].toObject()[QStringLiteral("test-engine:7")].toObject();
        QCOMPARE(me[QStringLiteral("orders")].toArray().size(), 2);
    }

    void hostileBytesHarmNobody()
    {
        VenueProcess venue;
        QVERIFY(venue.start());
        Engine engine;
        LineLog& log = engine.join(venue.market("BTC/USDT"), 1);
        QVERIFY(engine.turnUntil([&] { return log.feed.isLive(); }));
        RawClient wrong(venue.port());
        QVERIFY(wrong.say("GET / HTTP/1.1\r\n\r\n"));
        QVERIFY(QString::fromStdString(wrong.hear()).contains(QStringLiteral("venue.malformed_message")));
        RawClient endless(venue.port());
        endless.say(std::string(1 << 20, '{'));
        QVERIFY(QString::fromStdString(endless.hear()).contains(QStringLiteral("venue.line_too_long")) ||
                endless.hear().empty());
        QVERIFY(endless.hear().empty()); // shown the door
        const auto seen = log.events.size();
        QVERIFY(engine.turnUntil([&] { return log.events.size() > seen; }));
        QVERIFY(log.lost.empty());
    }

    void refusesAMarketThatIsNotThere()
    {
        const MarketDirectory markets;
        const auto info = markets.find("venue:localhost:7001:ETH/USDT");
        QVERIFY(info);
        QCOMPARE(info->source, MarketInfo::Source::Remote);
        for (const char* id : {"venue:", "venue:localhost", "venue:localhost:7001", "venue:localhost:7001:",
                               "venue::7001:BTC/USDT", "venue:localhost:0:BTC/USDT", "venue:localhost:70000:BTC/USDT",
                               "venue:localhost:x:BTC/USDT", "venue:localhost:7001:BTC/DOGE"})
            QCOMPARE(markets.find(id).error().code.c_str(), "market.unknown");
        QCOMPARE(markets.open("venue:localhost:7001:ETH/USDT", 0).error().code.c_str(), "market.elsewhere");
        QVERIFY(markets.sample("venue:localhost:7001:ETH/USDT", kMinute, 1));
    }

    void writesItsPortAndNamesMistakes()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("port"));
        VenueProcess venue;
        QVERIFY(venue.start({QStringLiteral("--port-file"), file}));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll().trimmed().toUInt(), static_cast<uint>(venue.port()));

        QProcess second;
        second.start(QStringLiteral(BUILD_ROOT "/bin/wheelhouse-venue"),
                     {QStringLiteral("--port"), QString::number(venue.port())});
        QVERIFY(second.waitForFinished(20'000));
        QCOMPARE(second.exitCode(), 1);
        QVERIFY(second.readAllStandardError().contains("net.unreachable"));
        QProcess third;
        third.start(QStringLiteral(BUILD_ROOT "/bin/wheelhouse-venue"),
                    {QStringLiteral("--latency"), QStringLiteral("quick")});
        QVERIFY(third.waitForFinished(20'000));
        QCOMPARE(third.exitCode(), 1);
        QVERIFY(third.readAllStandardError().contains("model.unknown"));
    }
};

QTEST_GUILESS_MAIN(TestRemoteVenue)
#include "tst_RemoteVenue.moc"
