// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/remote/VenueDesk.h"

#include "core/market/BookFeed.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace wh;

namespace {

constexpr TimeNs kStart = 1'700'000'000 * kSecond;

/// A desk, a clock, and what each connection was told.
class DeskBench
{
public:
    DeskBench()
    {
        VenueDesk::Settings settings;
        settings.simulation = {{"latency", "constant:entry=2ms,amend=2ms,cancel=2ms,response=1ms"}};
        desk = *VenueDesk::create(settings);
        desk->connect(1);
    }
    void say(const venue::Request& request, VenueDesk::ConnectionId connection = 1)
    {
        desk->receive(connection, venue::encode(request), now);
    }
    void runFor(DurationNs span)
    {
        for (const TimeNs end = now + span; now < end;) {
            now = std::clamp(desk->nextDue(), now + 1, end);
            desk->advance(now);
        }
    }
    std::vector<venue::Answer> hear(VenueDesk::ConnectionId connection = 1)
    {
        std::vector<venue::Answer> all;
        std::string& output = desk->output(connection);
        venue::LineSplitter lines(venue::kLongestAnswer);
        if (!lines.feed(output))
            qFatal("a line is too long");
        output.clear();
        while (const auto line = lines.next()) {
            auto answer = venue::parseAnswer(*line);
            if (!answer)
                qFatal("%s", answer.error().toString().c_str());
            all.push_back(*std::move(answer));
        }
        return all;
    }
    template<typename Kind>
    std::vector<Kind> hearOnly(VenueDesk::ConnectionId connection = 1)
    {
        std::vector<Kind> some;
        for (auto& answer : hear(connection)) {
            if (auto* one = std::get_if<Kind>(&answer))
                some.push_back(std::move(*one));
        }
        return some;
    }
    std::vector<std::string> reports(VenueDesk::ConnectionId connection = 1)
    {
        std::vector<std::string> told;
        for (const auto& report : hearOnly<venue::Report>(connection))
            told.push_back('#' + std::to_string(report.report.order.value) + ' ' + toString(report.report.kind));
        return told;
    }
    OrderRequest far(std::uint64_t id) const
    {
        OrderRequest order;
        order.id = {id};
        order.price = 5'990'000; // a tenth of a percent below
        order.quantity = 1000;
        return order;
    }
    QJsonObject books()
    {
        say(venue::AskBooks{});
        return QJsonDocument::fromJson(QByteArray::fromStdString(hearOnly<venue::Books>().at(0).json)).object();
    }

    std::unique_ptr<VenueDesk> desk;
    TimeNs now = kStart;
};

} // namespace

class TestVenueDesk : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheMarketFromASnapshotOn()
    {
        DeskBench bench;
        bench.say(venue::Hello{"me", "BTC/USDT"});
        bench.runFor(5 * kSecond);
        bench.desk->connect(2);
        bench.say(venue::Hello{"other", "BTC/USDT"}, 2);
        bench.runFor(5 * kSecond);
        const auto feedOf = [&](VenueDesk::ConnectionId connection) {
            auto feed = std::make_unique<BookFeed>();
            for (const auto& told : bench.hearOnly<venue::Events>(connection)) {
                for (const auto& event : told.events)
                    feed->apply(event);
            }
            return feed;
        };
        const auto first = feedOf(1);
        const auto second = feedOf(2);
        QCOMPARE(first->state(), BookState::Live);
        QCOMPARE(second->state(), BookState::Live);
        QCOMPARE(first->book().mid(), second->book().mid());
        QCOMPARE(first->book().levels(Side::Buy), second->book().levels(Side::Buy));
    }

    void takesOrdersToTheirEnd()
    {
        DeskBench bench;
        bench.say(venue::Hello{"me", "BTC/USDT"});
        bench.runFor(kSecond);
        bench.say(venue::Place{"me", bench.far(1)});
        bench.runFor(10 * kMillisecond);
        QCOMPARE(bench.reports(), (std::vector<std::string>{"#1 accepted"}));
        bench.say(venue::Amend{"me", {{1}, 5'990'100, 1000}});
        bench.say(venue::Cancel{"me", {1}});
        bench.say(venue::Cancel{"me", {1}});
        OrderRequest taker = bench.far(2);
        taker.price = 6'100'000;
        bench.say(venue::Place{"me", taker});
        bench.runFor(10 * kMillisecond);
        QCOMPARE(bench.reports(), (std::vector<std::string>{"#1 amended", "#1 cancelled", "#1 cancel_rejected",
                                                            "#2 accepted", "#2 filled"}));
        const QJsonObject me = bench.books()[QStringLiteral("clients")].toObject()[QStringLiteral("me")].toObject();
        QCOMPARE(me[QStringLiteral("orders")].toArray().size(), 2);
        QCOMPARE(me[QStringLiteral("fills")].toArray().size(), 1);
        QCOMPARE(me[QStringLiteral("orders")].toArray()[0].toArray()[5].toString(), QStringLiteral("cancelled"));
    }

    void nothingIsDoneTwice()
    {
        DeskBench bench;
        bench.say(venue::Hello{"me", "BTC/USDT"});
        bench.runFor(kSecond);
        OrderRequest taker = bench.far(5);
        taker.price = 6'100'000;
        bench.say(venue::Place{"me", taker});
        bench.say(venue::Place{"me", taker}); // on its way
        bench.runFor(10 * kMillisecond);
        QCOMPARE(bench.reports(), (std::vector<std::string>{"#5 accepted", "#5 filled"}));
        bench.say(venue::Place{"me", taker}); // over
        bench.say(venue::Place{"me", bench.far(6)});
        bench.runFor(10 * kMillisecond);
        bench.say(venue::Place{"me", bench.far(6)}); // open
        bench.runFor(10 * kMillisecond);
        QCOMPARE(bench.reports(), (std::vector<std::string>{"#5 accepted", "#6 accepted", "#6 accepted"}));
        const QJsonObject books = bench.books();
        QCOMPARE(books[QStringLiteral("duplicates")].toInt(), 3);
        const auto me = books[QStringLiteral("clients")].toObject()[QStringLiteral("me")].toObject();
        QCOMPARE(me[QStringLiteral("fills")].toArray().size(), 1);
        QCOMPARE(me[QStringLiteral("orders")].toArray().size(), 2);
    }

    void whoVanishesKeepsHisOrders()
    {
        DeskBench bench;
        bench.say(venue::Hello{"me", "BTC/USDT"});
        bench.runFor(kSecond);
        bench.say(venue::Place{"me", bench.far(1)});
        OrderRequest taker = bench.far(2);
        taker.price = 6'100'000;
        bench.say(venue::Place{"me", taker});
        bench.desk->disconnect(1);
        bench.runFor(kSecond);
        bench.desk->connect(1);
        // A stranger on another connection has no say.
        bench.say(venue::Cancel{"me", {1}});
        QCOMPARE(bench.hearOnly<venue::Problem>().at(0).code.c_str(), "venue.unknown_client");
        bench.say(venue::Hello{"me", "BTC/USDT"});
        bench.say(venue::AskState{"me", 7, {}, {{1}, {2}, {3}}});
        bench.runFor(kMillisecond);
        const auto states = bench.hearOnly<venue::State>();
        QCOMPARE(states.size(), std::size_t(1));
        QCOMPARE(states[0].request, std::uint64_t(7));
        QCOMPARE(states[0].state.orders.size(), std::size_t(2)); // the third never came
        QCOMPARE(states[0].state.orders[0].status, OrderStatus::Accepted);
        QCOMPARE(states[0].state.orders[1].status, OrderStatus::Filled);
        QCOMPARE(states[0].state.fills.size(), std::size_t(1));
        // What has ended and is not asked for is not told; nor are fills that are known.
        bench.say(venue::AskState{"me", 8, states[0].state.fills[0].id, {}});
        bench.runFor(kMillisecond);
        const auto again = bench.hearOnly<venue::State>();
        QCOMPARE(again[0].state.orders.size(), std::size_t(1));
        QVERIFY(again[0].state.fills.empty());
    }

    /// Who had fills of its life before is told of those of this one.
    void numbersFillsOnWhereItHasLostItsMemory()
    {
        DeskBench bench;
        bench.say(venue::Hello{"me", "BTC/USDT"});
        bench.runFor(kSecond);
        bench.say(venue::AskState{"me", 1, {500}, {{7}}});
        bench.runFor(kMillisecond);
        QVERIFY(bench.hearOnly<venue::State>().at(0).state.orders.empty());
        OrderRequest taker = bench.far(8);
        taker.price = 6'100'000;
        bench.say(venue::Place{"me", taker});
        bench.desk->disconnect(1);
        bench.runFor(kSecond);
        bench.desk->connect(1);
        bench.say(venue::Hello{"me", "BTC/USDT"});
        bench.say(venue::AskState{"me", 2, {500}, {{8}}});
        bench.runFor(kMillisecond);
        const auto state = bench.hearOnly<venue::State>().at(0).state;
        QCOMPARE(state.orders.at(0).status, OrderStatus::Filled);
        QVERIFY(!state.fills.empty());
        QCOMPARE(state.fills.front().id.value, std::uint64_t(501));
    }

    void answersForWhatIsOnItsWayOnceItIsThere()
    {
        DeskBench bench;
        bench.say(venue::Hello{"me", "BTC/USDT"});
        bench.runFor(kSecond);
        bench.say(venue::Place{"me", bench.far(1)});
        bench.say(venue::AskState{"me", 1, {}, {{1}}});
        bench.runFor(kMillisecond);
        QVERIFY(bench.hearOnly<venue::State>().empty());
        bench.runFor(5 * kMillisecond);
        const auto heard = bench.hear();
        QVERIFY(std::any_of(heard.begin(), heard.end(), [](const auto& answer) {
            const auto* state = std::get_if<venue::State>(&answer);
            return state && state->state.orders.size() == 1;
        }));
    }

    void refusesWhatCannotBe()
    {
        DeskBench bench;
        bench.say(venue::Hello{"me", "BTC/DOGE"});
        QCOMPARE(bench.hearOnly<venue::Problem>().at(0).code.c_str(), "market.unknown");
        bench.say(venue::Place{"me", bench.far(1)});
        QCOMPARE(bench.hearOnly<venue::Problem>().at(0).code.c_str(), "venue.unknown_client");
        bench.say(venue::Hello{"me", "BTC/USDT"});
        bench.say(venue::Hello{"me", "ETH/USDT"});
        QCOMPARE(bench.hearOnly<venue::Problem>().at(0).code.c_str(), "venue.other_market");
        OrderRequest huge = bench.far(2);
        huge.price = kMaxTicks;
        huge.quantity = kMaxLots;
        bench.say(venue::Place{"me", huge});
        QCOMPARE(bench.reports(), (std::vector<std::string>{"#2 rejected"}));
        bench.say(venue::Place{"me", bench.far(3)});
        bench.say(venue::Amend{"me", {{3}, kMaxTicks, kMaxLots}});
        bench.runFor(10 * kMillisecond);
        QCOMPARE(bench.reports(), (std::vector<std::string>{"#3 amend_rejected", "#3 accepted"}));
        bench.desk->receive(1, "no protocol\n", bench.now);
        QCOMPARE(bench.hearOnly<venue::Problem>().at(0).code.c_str(), "venue.malformed_message");
        QVERIFY(!bench.desk->isDone(1));
        bench.desk->receive(1, std::string(70'000, 'x'), bench.now);
        QCOMPARE(bench.hearOnly<venue::Problem>().at(0).code.c_str(), "venue.line_too_long");
        QVERIFY(bench.desk->isDone(1));
    }

    void namesWhatIsWrongWithItsSettings()
    {
        VenueDesk::Settings settings;
        settings.simulation = {{"latency", "quick"}};
        const auto desk = VenueDesk::create(settings);
        QVERIFY(!desk);
        QCOMPARE(desk.error().code.c_str(), "model.unknown");
    }
};

QTEST_GUILESS_MAIN(TestVenueDesk)
#include "tst_VenueDesk.moc"
