// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the API that work without it.
#include "core/api/ChangeFeed.h"
#include "core/api/Connection.h"
#include "core/api/Decimate.h"
#include "core/api/MarketSlices.h"
#include "core/api/QuoteLog.h"
#include "core/api/RunResult.h"
#include "core/base/Random.h"
#include "core/data/Catalogue.h"
#include "core/simulator/generator/GeneratedTape.h"
#include "core/simulator/generator/RecordMarket.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <future>
#include <nlohmann/json.hpp>
#include <numeric>

using namespace wh;
using namespace wh::api;

namespace {

GeneratedMarket market(std::vector<std::pair<std::string, std::string>> parameters)
{
    auto check = GeneratedMarket::check("random_walk", parameters, 3, InstrumentName{"sim", "BTC", "USDT"});
    if (!check.isValid())
        qFatal("%s", check.mistakes.front().toString().c_str());
    return check.market;
}

Connection<int> pageOf(const std::vector<int>& items, const PageRequest& request)
{
    auto found = page(
        items, request, [](int i) { return std::to_string(i); }, [](int i) { return i; });
    if (!found)
        qFatal("%s", found.error().toString().c_str());
    return std::move(*found);
}

std::vector<int> nodesOf(const Connection<int>& connection)
{
    std::vector<int> nodes;
    for (const auto& edge : connection.edges)
        nodes.push_back(edge.node);
    return nodes;
}

struct Fact
{
    std::int64_t sequence = 0;
    int value = 0;
};

} // namespace

class TestApiParts : public QObject
{
    Q_OBJECT

private slots:
    void decimatingKeepsEveryExtreme()
    {
        Random random(5);
        for (int round = 0; round < 20; ++round) {
            std::vector<LinePoint> line;
            TimeNs time = 0;
            for (std::int64_t i = random.integer(10, 5000); i > 0; --i)
                line.push_back({time += random.integer(1, 1000), random.normal()});
            const auto points = static_cast<std::size_t>(random.integer(4, 300));
            const auto kept = decimate(line, points, INT64_MIN, INT64_MAX);
            QVERIFY(kept.size() <= std::max<std::size_t>(points, 4) + 2);
            QVERIFY(kept.front() == line.front());
            QVERIFY(kept.back() == line.back());
            const auto byValue = [](const LinePoint& a, const LinePoint& b) { return a.value < b.value; };
            QVERIFY(*std::min_element(kept.begin(), kept.end(), byValue) ==
                    *std::min_element(line.begin(), line.end(), byValue));
            QVERIFY(*std::max_element(kept.begin(), kept.end(), byValue) ==
                    *std::max_element(line.begin(), line.end(), byValue));
            QVERIFY(std::is_sorted(kept.begin(), kept.end(),
                                   [](const LinePoint& a, const LinePoint& b) { return a.time < b.time; }));
        }
        QVERIFY(decimate({}, 10, 0, 10).empty());
        QCOMPARE(decimate({{1, 1}, {2, 2}, {3, 3}}, 10, 2, 2).size(), std::size_t{1});
    }

    void pagesFollowTheRelayConvention()
    {
        const std::vector<int> items = {10, 11, 12, 13, 14};
        PageRequest request;
        request.first = 2;
        auto first = pageOf(items, request);
        QVERIFY((nodesOf(first) == std::vector{10, 11}));
        QVERIFY(first.pageInfo.hasNextPage && !first.pageInfo.hasPreviousPage);
        QCOMPARE(first.totalCount, 5);
        request.after = first.pageInfo.endCursor;
        auto second = pageOf(items, request);
        QVERIFY((nodesOf(second) == std::vector{12, 13}));
        QVERIFY(second.pageInfo.hasPreviousPage);
        request = {};
        request.last = 2;
        request.before = second.pageInfo.startCursor;
        QVERIFY((nodesOf(pageOf(items, request)) == std::vector{10, 11}));
        request = {};
        request.last = 1;
        QVERIFY((nodesOf(pageOf(items, request)) == std::vector{14}));
        request = {};
        request.after = cursorOf("99");
        const auto none = page(
            items, request, [](int i) { return std::to_string(i); }, [](int i) { return i; });
        QCOMPARE(none.error().code, std::string("page.cursor_unknown"));
        request = {};
        request.after = cursorOf("14");
        QVERIFY(pageOf(items, request).edges.empty());
    }

    void theLastItemsAreThoseOfTheWholeList()
    {
        std::vector<int> items(static_cast<std::size_t>(PageRequest::kMost) + 50);
        std::iota(items.begin(), items.end(), 0);
        PageRequest request;
        request.last = 2;
        const auto last = pageOf(items, request);
        QVERIFY((nodesOf(last) == std::vector{items[items.size() - 2], items.back()}));
        QVERIFY(last.pageInfo.hasPreviousPage && !last.pageInfo.hasNextPage);
        request.before = last.pageInfo.startCursor;
        const auto before = pageOf(items, request);
        QVERIFY((nodesOf(before) == std::vector{items[items.size() - 4], items[items.size() - 3]}));
        QVERIFY(before.pageInfo.hasNextPage);
        request.first = 3; // both: the last of the first, as the convention has it
        QVERIFY((nodesOf(pageOf(items, request)) == std::vector{1, 2}));
    }

    void onlyOurOwnCursorsAreRead()
    {
        for (const std::string key : {"", "1", "12", "sim:BTC/USDT:book", "\xff\x00\x80"})
            QVERIFY(keyOfCursor(cursorOf(key)) == key);
        for (const char* cursor : {"=", "MTA", "MTA==", "MTB=", "M TA=", "\xff\xff", "MTA=MTA="})
            QVERIFY2(!keyOfCursor(cursor), cursor);
    }

    void whoeverIsSlowMissesTheOldestAndHearsTheLast()
    {
        TaskQueue tellers(1, 100, TaskQueue::AtEnd::Forget);
        ChangeFeed<Fact> feed(tellers, 10);
        auto stream = feed.open();
        std::promise<void> isBusy;
        std::promise<void> goOn;
        std::vector<std::int64_t> heard;
        stream->start({[&](graphql::Resolved value) {
                           heard.push_back(static_cast<const Fact*>(value.object()->pointer.get())->sequence);
                           if (heard.size() == 1) {
                               isBusy.set_value();
                               goOn.get_future().wait();
                           }
                       },
                       [](const std::optional<Error>&) {}});
        feed.publish({0, 0});
        isBusy.get_future().wait();
        for (int i = 0; i < 1000; ++i)
            feed.publish({0, i});
        goOn.set_value();
        std::promise<void> drained;
        QVERIFY(tellers.post([&] { drained.set_value(); })); // no more tasks wait than facts
        drained.get_future().wait();
        QCOMPARE(heard.size(), std::size_t{11});
        QCOMPARE(heard.back(), feed.sequence());
        QCOMPARE(heard[1], feed.sequence() - 9); // a gap, and then in order
        stream->cancel();
    }

    void aFeedNumbersItsFactsAndStopsWhenCancelled()
    {
        TaskQueue tellers(1, 100, TaskQueue::AtEnd::Forget);
        ChangeFeed<Fact> feed(tellers);
        feed.publish({0, 1}); // nobody listens
        auto stream = feed.open();
        std::vector<std::int64_t> heard;
        std::promise<void> third;
        stream->start({[&](graphql::Resolved value) {
                           const auto* fact = static_cast<const Fact*>(value.object()->pointer.get());
                           heard.push_back(fact->sequence * 10 + fact->value);
                           if (heard.size() == 3) {
                               stream->cancel(); // from within
                               third.set_value();
                           }
                       },
                       [](const std::optional<Error>&) {}});
        for (int i = 2; i < 6; ++i)
            feed.publish({0, i});
        third.get_future().wait();
        std::promise<void> drained;
        tellers.post([&] { drained.set_value(); });
        drained.get_future().wait();
        QVERIFY((heard == std::vector<std::int64_t>{22, 33, 44}));
        QCOMPARE(feed.sequence(), 5);
    }

    void quotesFollowTheJournal()
    {
        QuoteLog log;
        OrderRequest request;
        request.id = OrderId{1};
        request.price = 100;
        request.quantity = 10;
        using Kind = ExecutionReport::Kind;
        const auto report = [&](Kind kind, TimeNs time, Lots filled = 0, Ticks price = 0, Lots quantity = 0) {
            ExecutionReport made;
            made.kind = kind;
            made.order = OrderId{1};
            made.receiveTime = time;
            made.price = price;
            made.quantity = quantity;
            if (filled > 0)
                made.fill.emplace().quantity = filled;
            QVERIFY(log.reported(made));
        };
        QVERIFY(log.placeIntended(5, request));
        report(Kind::Accepted, 10);
        report(Kind::Filled, 20, 4);
        report(Kind::Amended, 30, 0, 105, 12); // 8 are still open
        report(Kind::Filled, 40, 7);
        report(Kind::Filled, 50, 1);
        request.id = OrderId{2};
        request.side = Side::Sell;
        QVERIFY(log.placeIntended(60, request)); // never accepted
        const std::vector<OwnQuote> expected = {{1, Side::Buy, 100, 10, 30, 10}, {1, Side::Buy, 105, 30, 50, 8}};
        QVERIFY(log.finish(100) == expected);

        QuoteLog small(1);
        for (std::uint64_t id = 1; id <= 3; ++id) {
            request.id = OrderId{id};
            QVERIFY(small.placeIntended(0, request));
            ExecutionReport made;
            made.kind = Kind::Accepted;
            made.order = OrderId{id};
            QVERIFY(small.reported(made));
        }
        QCOMPARE(small.finish(9).size(), std::size_t{1});
        QCOMPARE(small.dropped(), std::uint64_t{2});
    }

    void aSweepComesBackWhole()
    {
        SweepOutcome outcome;
        outcome.axes = {{"a", {"1", "2"}}};
        outcome.objective = "sharpe";
        SweepRun good;
        good.values = {"1"};
        good.objective = 0.1;
        good.netProfit = -3.25;
        good.fills = 7;
        good.done = true;
        SweepRun bad;
        bad.values = {"2"};
        bad.error = Error("a.b", {{"field", "x"}});
        bad.done = true;
        outcome.runs = {good, bad};
        const auto read = sweepOutcomeFromJson(toJson(outcome));
        QVERIFY2(bool(read), read ? "" : read.error().toString().c_str());
        QVERIFY(*read == outcome);
        QCOMPARE(sweepOutcomeFromJson("{}").error().code, std::string("store.malformed_entry"));
        QCOMPARE(backtestResultFromJson("[1").error().code, std::string("store.malformed_entry"));
    }

    void aRunComesBackWholeWhateverItsLength()
    {
        RunRecord record;
        record.instrument = market({}).instrument;
        record.end = 1'000'000 * kSecond;
        record.initialEquity = Decimal(1000);
        record.finalEquity = Decimal(1000);
        record.parameters = {{"spread", "5"}, {"a \"name\"", "\n"}};
        record.orders.refusalsByCode = {{"risk.limit", 3}};
        record.feesByAsset = {{"USDT", Decimal(-2)}};
        for (int i = 0; i < 10'000; ++i) {
            FillRecord fill;
            fill.fill.id = FillId{static_cast<std::uint64_t>(i) + 1};
            fill.fill.price = 60'000 + i % 50;
            fill.fill.quantity = 1;
            fill.fill.side = i % 2 == 0 ? Side::Buy : Side::Sell;
            fill.fill.fee = *Decimal::parse("0.00000000000000001");
            fill.fill.feeAsset = "USDT";
            fill.fill.venueTime = fill.fill.receiveTime = i * kSecond;
            if (i % 3 == 0)
                fill.midAfter[1] = 120'001;
            record.fills.push_back(fill);
        }
        const std::vector<OwnQuote> quotes = {{1, Side::Buy, 100, 10, 30, 10}};
        const std::string document = toJson(record, quotes, 4);
        const auto read = backtestResultFromJson(document);
        QVERIFY2(bool(read), read ? "" : read.error().toString().c_str());
        QCOMPARE(read->report.run.fills.size(), std::size_t{10'000});
        QVERIFY(std::equal(record.fills.begin(), record.fills.end(), read->report.run.fills.begin()));
        QVERIFY(read->quotes == quotes);
        QCOMPARE(toJson(read->report.run, read->quotes, read->quotesDropped), document);

        // As the first version had it: each list one piece.
        auto tree = nlohmann::json::parse(document);
        QCOMPARE(tree["fills"].size(), std::size_t{3});
        for (auto& [name, member] : tree.items()) {
            if (!member.is_array() || name == "parameters" || name == "setup")
                continue;
            auto whole = nlohmann::json::object();
            for (const auto& piece : member) {
                for (const auto& [column, values] : piece.items()) {
                    for (const auto& value : values)
                        whole[column].push_back(value);
                }
            }
            if (!member.empty())
                member = whole;
        }
        const auto old = backtestResultFromJson(tree.dump());
        QVERIFY2(bool(old), old ? "" : old.error().toString().c_str());
        QCOMPARE(toJson(old->report.run, old->quotes, old->quotesDropped), document);

        tree.erase("fills");
        QCOMPARE(backtestResultFromJson(tree.dump()).error().code, std::string("store.malformed_entry"));
    }

    void candlesHoldEveryPrint()
    {
        const auto tape = generateToMemory(market({{"duration", "10m"}}));
        const auto candles = candlesOf(*tape, INT64_MIN, kNever, 30);
        QVERIFY(candles->size() > 20 && candles->size() <= 31);
        Lots volume = 0;
        HalfTicks low = INT64_MAX;
        for (const auto& candle : *candles) {
            QVERIFY(candle.low <= candle.open && candle.close <= candle.high);
            volume += candle.volume;
            low = std::min(low, candle.low);
        }
        Lots printed = 0;
        Ticks lowest = INT64_MAX;
        auto cursor = tape->events(INT64_MIN, kNever);
        for (auto events = (*cursor)->next(); !events->empty(); events = (*cursor)->next()) {
            for (const auto& event : *events) {
                if (event.kind() != EventKind::Trade)
                    continue;
                printed += event.lots;
                lowest = std::min(lowest, event.price());
            }
        }
        QCOMPARE(volume, printed);
        QCOMPARE(low, 2 * lowest);

        const TimeNs first = tape->info().first;
        const auto minutes = candlesEvery(*tape, kMinute, first + 90 * kSecond, first + 5 * kMinute, 100);
        QVERIFY(bool(minutes));
        QCOMPARE(minutes->size(), std::size_t{4}); // half of the second minute, and three whole ones
        for (const auto& candle : *minutes)
            QCOMPARE(candle.openTime % kMinute, TimeNs{0});
        QVERIFY(minutes->front().openTime <= first + 90 * kSecond);
        const auto two = candlesEvery(*tape, kMinute, first + 90 * kSecond, first + 5 * kMinute, 2);
        QVERIFY(*two == std::vector<Candle>(minutes->begin(), minutes->begin() + 2));

        const auto bars = generateToMemory(market({{"duration", "10m"}, {"bars", "1m"}}));
        QCOMPARE(candlesEvery(*bars, 90 * kSecond, INT64_MIN, kNever, 100)->size(), std::size_t{5});
        QCOMPARE(candlesOf(*bars, INT64_MIN, kNever, 1000)->size(), std::size_t{10});
        QCOMPARE(candlesOf(*bars, INT64_MIN, kNever, 5)->size(), std::size_t{5});
        QCOMPARE(eventsOf(*bars, INT64_MIN, kNever, 5).error().code, std::string("data.wrong_kind"));
        QCOMPARE(bookAt(*bars, 0, 5).error().code, std::string("data.wrong_kind"));
    }

    void aBookStandsAsItDid()
    {
        const auto tape = generateToMemory(market({{"duration", "2m"}}));
        const TimeNs at = tape->info().first + kMinute;
        const auto found = bookAt(*tape, at, 5);
        QVERIFY(bool(found) && *found);
        const BookSlice& book = **found;
        QCOMPARE(book.bids.size(), std::size_t{5});
        QVERIFY(book.time <= at && book.next && *book.next > at);
        QVERIFY(book.bids[0].first < book.asks[0].first);
        QVERIFY(book.bids[0].first > book.bids[1].first);
        // Stepping to the next message changes the time, and nothing is skipped.
        const auto next = bookAt(*tape, *book.next, 5);
        QCOMPARE((*next)->time, *book.next);
        QVERIFY(!*bookAt(*tape, tape->info().first - kHour, 5)); // before it began
        const auto events = eventsOf(*tape, at, kNever, 7);
        QCOMPARE(events->size(), std::size_t{7});
        QCOMPARE(events->front().receiveTime, *book.next);
    }

    void aBookCanBeSteppedBackOverEverySeam()
    {
        const QTemporaryDir folder;
        const auto catalogue = Catalogue::open(folder.path().toStdString());
        const auto info = recordMarket(market({{"start", "2024-01-01T23:59:30Z"}, {"duration", "1m"}}), *catalogue, {});
        QVERIFY2(bool(info), info ? "" : info.error().toString().c_str());
        const auto tape = catalogue->find(info->id);
        QCOMPARE((*tape)->files().size(), std::size_t{2}); // days: the second begins with the book as it stood
        std::vector<TimeNs> times;
        const auto events = eventsOf(**tape, INT64_MIN, kNever, SIZE_MAX);
        for (const auto& event : *events) {
            if (times.empty() || times.back() != event.receiveTime)
                times.push_back(event.receiveTime);
        }
        QVERIFY(times.size() > 100);
        for (std::size_t i = times.size(); i-- > 0;) {
            const auto book = bookAt(**tape, times[i], 1);
            QVERIFY(book && *book);
            QCOMPARE((*book)->time, times[i]);
            QVERIFY2((*book)->previous == (i > 0 ? std::optional(times[i - 1]) : std::nullopt),
                     formatTime(times[i]).c_str());
            QVERIFY((*book)->next == (i + 1 < times.size() ? std::optional(times[i + 1]) : std::nullopt));
        }
    }
};

QTEST_GUILESS_MAIN(TestApiParts)
#include "tst_ApiParts.moc"
