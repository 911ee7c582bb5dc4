// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/MarketDirectory.h"

#include "core/data/Catalogue.h"
#include "core/data/CatalogueWriter.h"
#include "core/fleet/BuiltInMarkets.h"
#include "core/simulator/generator/RecordMarket.h"
#include "tests/core/fleet/StreamSupport.h"

#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace wh;
using namespace wh::test;

namespace {

constexpr TimeNs kStart = 1'700'000'000 * kSecond;

} // namespace

class TestMarketDirectory : public QObject
{
    Q_OBJECT

private slots:
    void hasAMarketOfEachTemper()
    {
        std::set<std::string> models;
        std::set<std::string> ids;
        for (const BuiltInMarket& market : builtInMarkets()) {
            models.insert(market.market.model);
            ids.insert(market.info.id);
            QVERIFY(market.market.mistakes().empty());
            QVERIFY(market.info.instrument.validate());
            QVERIFY(market.info.description.back() == '.');
        }
        QCOMPARE(ids.size(), builtInMarkets().size());
        for (const auto& info : GeneratedMarket::models())
            QVERIFY2(models.contains(info.id), info.id.c_str());
        QVERIFY(builtInMarket("BTC/USDT"));
        QVERIFY(!builtInMarket("BTC"));
    }

    void eachLivesAsBusilyAsItShould_data()
    {
        QTest::addColumn<QString>("id");
        for (const BuiltInMarket& market : builtInMarkets())
            QTest::newRow(market.info.id.c_str()) << QString::fromStdString(market.info.id);
    }
    void eachLivesAsBusilyAsItShould()
    {
        QFETCH(const QString, id);
        const MarketDirectory directory;
        auto stream = directory.open(id.toStdString(), kStart);
        QVERIFY2(stream, stream ? "" : stream.error().toString().c_str());
        const auto events = listen(**stream, kStart, kStart + 5 * kMinute, kSecond);
        const auto perSecond = static_cast<double>(events.size()) / 300;
        QVERIFY2(perSecond >= 10 && perSecond <= 60, qPrintable(QString::number(perSecond)));
        const auto trades = count(events, EventKind::Trade);
        QVERIFY2(trades > 100, qPrintable(QString::number(trades)));
        const BookFeed feed = feedOf(events);
        QVERIFY(feed.isLive());
        // A spread of a few basis points at most, and no more than a few ticks of nothing.
        const double spread = static_cast<double>(feed.book().spread()) / static_cast<double>(feed.book().mid()) * 2e4;
        QVERIFY2(spread < 12, qPrintable(QString::number(spread)));
    }

    void namesTheNearestMarket()
    {
        const MarketDirectory directory;
        QVERIFY(directory.find("sim:BTC/USDT"));
        const auto unknown = directory.find("sim:BTC/USD");
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code.c_str(), "market.unknown");
        QCOMPARE(std::string(unknown.error().field("nearest")), std::string("sim:BTC/USDT"));
        QVERIFY(!directory.open("replay:none", kStart));
        QVERIFY(!directory.sample("", kMinute, 1));
    }

    void venuesAreWhereTheyMayBe()
    {
        MarketDirectory markets;
        for (const char* id :
             {"venue:127.0.0.1:7001:BTC/USDT", "venue:127.8.0.1:7001:BTC/USDT", "venue:LocalHost:7001:BTC/USDT"})
            QVERIFY2(markets.find(id), id);
        for (const char* id : {"venue:10.0.0.5:22:BTC/USDT", "venue:127.evil.example:7001:BTC/USDT",
                               "venue:localhost.evil.example:7001:BTC/USDT", "venue:0:7001:BTC/USDT"}) {
            const auto denied = markets.find(id);
            QVERIFY2(!denied, id);
            QCOMPARE(denied.error().code, std::string("market.venue_denied"));
            QCOMPARE(denied.error().field("field"), std::string_view("markets"));
            QVERIFY(std::string_view(id).find(denied.error().field("value")) != std::string_view::npos);
            QVERIFY(!denied.error().field("remedy").empty());
        }
        markets.allowVenues({"venue.example"});
        QVERIFY(markets.find("venue:Venue.Example:7001:BTC/USDT"));
        QVERIFY(!markets.find("venue:other.example:7001:BTC/USDT"));
        const auto wrong = markets.find("venue:venue.example:7001:BTC/UDST");
        QCOMPARE(wrong.error().field("nearest"), std::string_view("venue:venue.example:7001:BTC/USDT"));
        markets.allowVenues({"*"});
        QVERIFY(markets.find("venue:other.example:7001:BTC/USDT"));
    }

    void recordingsAreMarkets()
    {
        QTemporaryDir folder;
        auto catalogue = Catalogue::open(folder.path().toStdString());
        QVERIFY(catalogue);
        auto market = generated("random_walk", {{"duration", "2m"}});
        QVERIFY(recordMarket(market, *catalogue, {}));
        auto bars = generated("random_walk", {{"duration", "2h"}, {"bars", "1m"}});
        QVERIFY(recordMarket(bars, *catalogue, {}));
        const MarketDirectory directory(&*catalogue);
        const auto list = directory.list();
        QCOMPARE(list.size(), builtInMarkets().size() + 1); // candles are none
        QVERIFY(std::is_sorted(list.begin(), list.end(), [](const auto& a, const auto& b) { return a.id < b.id; }));
        const std::string id = "replay:sim:BTC/USDT:book";
        const auto info = directory.find(id);
        QVERIFY(info);
        QCOMPARE(info->source, MarketInfo::Source::Replayed);
        QCOMPARE(info->instrument, market.instrument);
        auto stream = directory.open(id, kStart);
        QVERIFY(stream);
        QVERIFY(feedOf(listen(**stream, kStart, kStart + kMinute, kSecond)).isLive());
        QVERIFY(!directory.find("replay:sim:BTC/USDT:bars-1m"));
        const auto nearest = directory.find("replay:sim:BTC/USDT:bok");
        QCOMPARE(std::string(nearest.error().field("nearest")), id);

        const auto sample = directory.sample(id, 30 * kSecond, 1);
        QVERIFY(sample);
        QCOMPARE((*sample)->info().last - (*sample)->info().first, 30 * kSecond);
    }

    void aSampleIsAsLongAsItIsAskedFor_data() { eachLivesAsBusilyAsItShould_data(); }
    void aSampleIsAsLongAsItIsAskedFor()
    {
        QFETCH(const QString, id);
        const MarketDirectory directory;
        const auto eventsOf = [&](DurationNs span, std::uint64_t seed) {
            const auto tape = directory.sample(id.toStdString(), span, seed);
            if (!tape)
                qFatal("%s", tape.error().toString().c_str());
            const auto cursor = (*tape)->events(INT64_MIN, kNever);
            std::vector<MarketEvent> all;
            for (auto block = (*cursor)->next(); block && !block->empty(); block = (*cursor)->next())
                all.insert(all.end(), block->begin(), block->end());
            return all;
        };
        const auto events = eventsOf(kMinute, 5);
        QVERIFY(events.back().receiveTime - events.front().receiveTime <= kMinute);
        QVERIFY(events.back().receiveTime - events.front().receiveTime > kMinute - 2 * kSecond);
        QVERIFY(eventsOf(kMinute, 5) == events);
        QVERIFY(eventsOf(kMinute, 6) != events);
    }
};

QTEST_GUILESS_MAIN(TestMarketDirectory)
#include "tst_MarketDirectory.moc"
