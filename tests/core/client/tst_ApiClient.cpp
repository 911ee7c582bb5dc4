// SPDX-License-Identifier: GPL-3.0-or-later
// The typed client against the real engine in the same process, put together as a program would.
#include "core/client/ApiClient.h"
#include "tests/core/api/ApiBench.h"

#include <QCoreApplication>
#include <QThread>

using namespace wh;
using namespace wh::client;
using wh::test::ApiBench;

namespace {

/// What a callback is called with.
template<typename Callback>
struct ValueOf;
template<typename T>
struct ValueOf<std::function<void(Result<T>)>>
{
    using Type = T;
};

/// What a program hands to the client: two functions around an engine of its own.
Transport inProcess(api::Api& api)
{
    Transport transport;
    transport.execute = [&api](Request request, Transport::Answer answer) {
        api.execute({std::move(request.document), std::move(request.operationName), std::move(request.variables)},
                    std::move(answer));
    };
    transport.subscribe = [&api](Request request, Transport::Listener listener) -> Result<Transport::Handle> {
        auto opened = api.subscribe({request.document, request.operationName, request.variables});
        if (!opened)
            return Error(opened.errors().front().code, {{"reason", opened.errors().front().message}});
        std::shared_ptr<graphql::Subscription> subscription = std::move(*opened);
        subscription->start({std::move(listener.onResponse), std::move(listener.onEnd)});
        return Transport::Handle(std::move(subscription));
    };
    return transport;
}

Executor onThisThread(QObject& context)
{
    return [&context](std::function<void()> task) {
        QMetaObject::invokeMethod(&context, std::move(task), Qt::QueuedConnection);
    };
}

} // namespace

class TestApiClient : public QObject
{
    Q_OBJECT

    std::unique_ptr<ApiBench> m_bench;
    std::unique_ptr<ApiClient> m_client;

    /// Calls, and turns the event loop until the answer has come: on this thread, and not before the call returns.
    template<typename T, typename Call>
    Result<T> answerOf(Call call)
    {
        std::optional<Result<T>> answer;
        call([&](Result<T> result) {
            if (QThread::currentThread() != thread())
                qFatal("the callback came on another thread");
            answer = std::move(result);
        });
        if (answer)
            qFatal("the call waited");
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 120'000))
            qFatal("no answer");
        return std::move(*answer);
    }
    template<typename... Parameters, typename... Given>
    auto ask(void (ApiClient::*method)(Parameters...), Given&&... given)
    {
        using Last = std::tuple_element_t<sizeof...(Parameters) - 1, std::tuple<Parameters...>>;
        using T = typename ValueOf<Last>::Type;
        return answerOf<T>(
            [&](Last done) { (m_client.get()->*method)(std::forward<Given>(given)..., std::move(done)); });
    }
    Job ended(const Job& job)
    {
        const auto end = m_bench->waitForJob(job.id);
        const auto jobs = ask(&ApiClient::jobs);
        for (const auto& other : jobs->items) {
            if (other.id == job.id)
                return other;
        }
        return {};
    }
    template<typename T>
    static bool isGood(const Result<T>& result)
    {
        if (!result)
            qWarning("%s", result.error().toString().c_str());
        return static_cast<bool>(result);
    }

private slots:
    void init()
    {
        m_bench = std::make_unique<ApiBench>();
        m_client = std::make_unique<ApiClient>(inProcess(m_bench->api()), onThisThread(*this));
    }
    void cleanup()
    {
        m_client.reset();
        m_bench.reset();
    }

    void everyCallWorksOnTheRealEngine()
    {
        const auto engine = ask(&ApiClient::engine);
        QVERIFY(isGood(engine));
        QCOMPARE(engine->version, std::string(WH_VERSION));
        QVERIFY(engine->startedAt > 0 && engine->now >= engine->startedAt);
        const auto capabilities = ask(&ApiClient::capabilities);
        QVERIFY(isGood(capabilities));
        // The specs come over as the engine has them.
        const auto known = m_bench->strategies().entries();
        QCOMPARE(capabilities->strategies.size(), known.size());
        auto told = capabilities->strategies.begin();
        for (const auto& entry : known)
            QVERIFY(told++->parameters == entry.info.parameters);
        QVERIFY(!capabilities->metrics.empty() && !capabilities->queueModels.empty());

        MarketRequest market;
        market.parameters = {{"duration", "20m"}};
        QVERIFY(ask(&ApiClient::validateMarket, market)->empty());
        const auto path = ask(&ApiClient::previewMarket, market, 20);
        QVERIFY(isGood(path));
        QVERIFY(path->isWhole && path->points.size() >= 18 && path->points.size() <= 22);
        QVERIFY(path->points.back().time > path->points.front().time + 19 * kMinute);
        const auto generated = ask(&ApiClient::generateMarket, market);
        QVERIFY(isGood(generated));
        const auto job = ended(*generated);
        QCOMPARE(job.status, std::string("DONE"));
        QCOMPARE(*job.share, 1.0);
        const std::string id = job.datasets.at(0);

        const auto datasets = ask(&ApiClient::datasets);
        QVERIFY(isGood(datasets));
        QCOMPARE(datasets->items.at(0).id, id);
        const Dataset& dataset = datasets->items[0];
        QCOMPARE(dataset.instrument.tick.toString(), std::string("0.01"));
        const auto details = ask(&ApiClient::dataset, id, 30);
        QVERIFY(isGood(details));
        QCOMPARE(details->sparkline.size(), std::size_t{30});
        QVERIFY(details->firstPrice && details->dataset.sizeBytes > 0);
        QCOMPARE(dataset.sizeBytes, details->dataset.sizeBytes);
        QVERIFY(ask(&ApiClient::damagedDatasets)->empty());
        QVERIFY(ask(&ApiClient::candles, id, 10, std::nullopt, std::nullopt)->size() >= 9);
        QVERIFY(ask(&ApiClient::candlesEvery, id, kMinute, 3, std::nullopt, std::nullopt)->size() == 3);
        QCOMPARE(ask(&ApiClient::candlesEvery, id, DurationNs{0}, 3, std::nullopt, std::nullopt).error().code,
                 std::string("input.out_of_range"));
        const auto events = ask(&ApiClient::events, id, 5, std::optional(dataset.first + kMinute), std::nullopt);
        QVERIFY(isGood(events));
        QCOMPARE(events->size(), std::size_t{5});
        const auto book = ask(&ApiClient::book, id, dataset.first + kMinute, 4);
        QVERIFY(isGood(book));
        QCOMPARE(book->bids.size(), std::size_t{4});
        QVERIFY(book->bids[0].price < book->asks[0].price && book->next);
        QCOMPARE(ask(&ApiClient::book, id, dataset.first - kHour, 4).error().code, std::string("client.not_there"));
        QCOMPARE(*ended(*ask(&ApiClient::verifyDataset, id)).isSound, true);
        const auto previews = ask(&ApiClient::previewImport, std::vector<std::string>{"/nonexistent"}, 5);
        QCOMPARE(previews->at(0).problem->code, std::string("input.open_failed"));
        const auto refused = ask(&ApiClient::importRecordings, ImportRequest{});
        QCOMPARE(refused.error().code, std::string("data.no_input"));
        QCOMPARE(std::string(refused.error().field("field")), std::string("files"));

        BacktestRequest backtest;
        backtest.dataset = id;
        backtest.strategy = "basic_market_maker";
        backtest.parameters = {{"spread", "1"}, {"refresh_time", "1s"}}; // near enough to be filled
        backtest.options = {{"fees", "1,5"}};
        backtest.name = "one";
        QVERIFY(ask(&ApiClient::validateBacktest, backtest)->empty());
        BacktestRequest wrong = backtest;
        wrong.parameters = {{"levls", "1"}};
        QCOMPARE(std::string(ask(&ApiClient::validateBacktest, wrong)->at(0).field("field")),
                 std::string("params.levls"));
        const auto wrongly = ask(&ApiClient::startBacktest, wrong);
        QCOMPARE(wrongly.error().code, std::string("parameter.unknown"));
        QVERIFY(!wrongly.error().field("remedy").empty());
        const auto started = ask(&ApiClient::startBacktest, backtest);
        QVERIFY(isGood(started));
        QVERIFY(started->isUnderWay());
        m_bench->waitForJob(started->job);
        const auto run = ask(&ApiClient::run, started->id);
        QVERIFY(isGood(run));
        QCOMPARE(run->status, std::string("DONE"));
        QVERIFY(run->summary && run->summary->netProfit && run->startedAt <= run->endedAt);
        QCOMPARE(*ask(&ApiClient::datasetState, run->id), std::string("SAME"));

        const auto report = ask(&ApiClient::report, run->id);
        QVERIFY(isGood(report));
        QVERIFY(report->fillCount > 0);
        QCOMPARE(report->metric("netProfit")->value, std::optional(run->summary->netProfit->toString()));
        for (const auto which : {Line::Equity, Line::Drawdown, Line::Inventory, Line::Price})
            QVERIFY(!ask(&ApiClient::line, run->id, which, 100, std::nullopt, std::nullopt)->empty());
        wh::client::PageRequest page;
        page.first = 3;
        page.filter = R"({"side": "BUY"})";
        page.sortField = "PRICE";
        page.descending = true;
        const auto fills = ask(&ApiClient::fills, run->id, page);
        QVERIFY(isGood(fills));
        QVERIFY(fills->items.size() == 3 && fills->hasNext && fills->items[0].isBuy);
        QVERIFY(fills->items[0].price >= fills->items[1].price);
        page.after = fills->endCursor;
        QVERIFY(ask(&ApiClient::fills, run->id, page)->items[0].id != fills->items[0].id);
        QVERIFY(isGood(ask(&ApiClient::trades, run->id, wh::client::PageRequest{})));
        QVERIFY(isGood(ask(&ApiClient::messages, run->id, wh::client::PageRequest{})));
        QVERIFY(!ask(&ApiClient::quotes, run->id, 100, std::nullopt, std::nullopt)->empty());
        QVERIFY(ask(&ApiClient::exportReport, run->id, "HTML")->find("</html>") != std::string::npos);
        QCOMPARE(ask(&ApiClient::sweep, run->id).error().code, std::string("client.not_there"));

        QCOMPARE(ask(&ApiClient::setRunName, run->id, "two")->name, std::string("two"));
        QCOMPARE(ask(&ApiClient::setRunNote, run->id, "note")->note, std::string("note"));
        QCOMPARE(ask(&ApiClient::setRunTags, run->id, std::vector<std::string>{"x"})->tags.size(), std::size_t{1});
        const auto draft = ask(&ApiClient::duplicateRun, run->id, std::optional<std::string>());
        QCOMPARE(draft->status, std::string("DRAFT"));
        const auto draftStarted = ask(&ApiClient::startRun, draft->id, std::optional(backtest));
        QVERIFY(isGood(draftStarted));
        m_bench->waitForJob(draftStarted->job);
        const auto repeated = ask(&ApiClient::repeatRun, run->id, false);
        QVERIFY(isGood(repeated));
        QVERIFY(isGood(ask(&ApiClient::cancelRun, repeated->id)));
        QVERIFY(isGood(ask(&ApiClient::cancelJob, repeated->job)));
        m_bench->waitForJob(repeated->job);
        QCOMPARE(ask(&ApiClient::runs)->items.size(), std::size_t{3});
        QCOMPARE(*ask(&ApiClient::deleteRun, run->id), run->id);
        QCOMPARE(ask(&ApiClient::run, run->id).error().code, std::string("run.not_found"));

        SweepRequest sweep;
        sweep.base = backtest;
        sweep.axes = {{"levels", "1,2"}, {"spread", "1,5"}};
        sweep.objective = "netProfit";
        QVERIFY(ask(&ApiClient::validateSweep, sweep)->empty());
        const auto sweeping = ask(&ApiClient::startSweep, sweep);
        QVERIFY(isGood(sweeping));
        m_bench->waitForJob(sweeping->job);
        const auto result = ask(&ApiClient::sweep, sweeping->id);
        QVERIFY(isGood(result));
        QCOMPARE(result->rows.size(), std::size_t{4});
        QVERIFY(result->best && result->objective.id == "netProfit");
        const auto map = ask(&ApiClient::heatMap, sweeping->id, "levels", "spread");
        QVERIFY(isGood(map));
        QVERIFY(map->cells.size() == 2 && map->cells[0].size() == 2 && map->minimum);
        QCOMPARE(*ask(&ApiClient::removeDataset, id), id);
    }

    void aReportIsReadPartByPart()
    {
        const auto id = m_bench->generate({{"duration", "10m"}});
        BacktestRequest backtest;
        backtest.dataset = id;
        backtest.strategy = "avellaneda_stoikov";
        const auto started = ask(&ApiClient::startBacktest, backtest);
        QVERIFY(isGood(started));
        m_bench->waitForJob(started->job);
        const std::string run = started->id;
        const auto report = ask(&ApiClient::report, run);
        QVERIFY(isGood(report));
        QVERIFY(!report->gauges.empty());
        for (const auto& gauge : report->gauges) {
            const auto line = ask(&ApiClient::gauge, run, gauge.name, 100, std::nullopt, std::nullopt);
            QVERIFY(isGood(line));
            QVERIFY(!line->empty() && line->size() <= 102);
            QCOMPARE(line->front().value, gauge.first);
            QCOMPARE(line->back().value, gauge.last);
        }
        QCOMPARE(ask(&ApiClient::gauge, run, std::string("moon phase"), 9, std::nullopt, std::nullopt).error().code,
                 std::string("gauge.unknown"));

        QVERIFY(report->fillCount > 10);
        wh::client::PageRequest page;
        page.first = report->fillCount;
        page.sortField = "PRICE";
        page.descending = true;
        page.filter = R"({"side": "SELL"})";
        const auto sells = ask(&ApiClient::fills, run, page);
        QVERIFY(isGood(sells));
        QVERIFY(sells->items.size() > 5 && sells->offset == 0);
        page.first = 3;
        page.offset = 2;
        const auto some = ask(&ApiClient::fills, run, page);
        QVERIFY(some->offset == 2 && some->items.size() == 3 && some->totalCount == sells->totalCount);
        QCOMPARE(some->items[0].index, sells->items[2].index);
        page.offset = 0;
        page.at = sells->items[4].index; // where a row stands in this order
        const auto at = ask(&ApiClient::fills, run, page);
        QCOMPARE(at->offset, std::int64_t{4});
        QCOMPARE(at->items[0].id, sells->items[4].id);
        page.filter = R"({"side": "BUY"})";
        QVERIFY(ask(&ApiClient::fills, run, page)->items.empty()); // it is no buy
        wh::client::PageRequest all;
        all.first = report->fillCount;
        const auto marks = ask(&ApiClient::fillMarks, run, all);
        QVERIFY(isGood(marks));
        QCOMPARE(marks->items[static_cast<std::size_t>(sells->items[4].index)].price, sells->items[4].price);
        all.first = report->tradeCount;
        const auto profits = ask(&ApiClient::tradeProfits, run, all);
        QVERIFY(isGood(profits));
        QCOMPARE(static_cast<std::int64_t>(profits->items.size()), report->tradeCount);

        const auto touches = ask(&ApiClient::touches, id, 50, std::optional(report->start), std::nullopt);
        QVERIFY(isGood(touches));
        QVERIFY(touches->size() == 50 && touches->front().time == report->start);
        for (const auto& touch : *touches) { // each is what the book says
            const auto book = ask(&ApiClient::book, id, touch.time, 1);
            QVERIFY(isGood(book));
            QVERIFY(touch.bid == book->bids[0].price && touch.ask == book->asks[0].price);
        }
        const auto prints =
            ask(&ApiClient::eventsOf, id, std::string("trade"), 7, std::optional(report->start), std::nullopt);
        QVERIFY(isGood(prints));
        QCOMPARE(prints->size(), std::size_t{7});
        for (const auto& print : *prints)
            QCOMPARE(print.kind, std::string("trade"));
        QCOMPARE(ask(&ApiClient::eventsOf, id, std::string("tirade"), 7, std::nullopt, std::nullopt).error().code,
                 std::string("input.out_of_range"));
    }

    void replicasFollowTheEngine()
    {
        Replica<Job> jobs(m_client->jobsSource());
        Replica<Dataset> datasets(m_client->datasetsSource());
        Replica<Run> runs(m_client->runsSource());
        jobs.start();
        datasets.start();
        runs.start();
        const auto id = m_bench->generate({{"duration", "10m"}});
        BacktestRequest backtest;
        backtest.dataset = id;
        backtest.strategy = "basic_market_maker";
        const auto started = ask(&ApiClient::startBacktest, backtest);
        QVERIFY(isGood(started));
        QTRY_VERIFY(runs.find(started->id) && runs.find(started->id)->status == "DONE");
        QTRY_VERIFY(datasets.find(id));
        QTRY_VERIFY(jobs.find(started->job) && jobs.find(started->job)->hasEnded());
        QVERIFY(isGood(ask(&ApiClient::deleteRun, started->id)));
        QTRY_VERIFY(!runs.find(started->id));
        QVERIFY(isGood(ask(&ApiClient::removeDataset, id)));
        QTRY_VERIFY(datasets.items().empty());
        QCOMPARE(runs.recoveries() + jobs.recoveries() + datasets.recoveries(), std::size_t{0});
    }

    void aChangeThatCannotBeReadIsMadeUpFor()
    {
        // Every change of a run is damaged on its way through the first watch, and so the list's last one too.
        std::atomic<int> damaged = 0;
        Transport transport = inProcess(m_bench->api());
        transport.subscribe = [&damaged, whole = transport.subscribe](Request request, Transport::Listener listener) {
            const bool isOfRuns = request.document.find("runChanges") != std::string::npos;
            if (isOfRuns && damaged == 0)
                listener.onResponse = [&damaged, next = std::move(listener.onResponse)](const std::string&) {
                    ++damaged;
                    next(R"({"data":{"runChanges":{"sequence":"?"}}})");
                };
            return whole(std::move(request), std::move(listener));
        };
        m_client = std::make_unique<ApiClient>(std::move(transport), onThisThread(*this));
        Replica<Run> runs(m_client->runsSource());
        runs.start();
        QTRY_VERIFY(runs.state() == Replica<Run>::State::Current);
        BacktestRequest backtest;
        backtest.dataset = m_bench->generate({{"duration", "10m"}});
        backtest.strategy = "basic_market_maker";
        const auto started = ask(&ApiClient::startBacktest, backtest);
        QVERIFY(isGood(started));
        QTRY_VERIFY(runs.find(started->id) && runs.find(started->id)->status == "DONE");
        QVERIFY(damaged > 0);
        QVERIFY(runs.recoveries() > 0);
        QVERIFY(runs.state() == Replica<Run>::State::Current);
    }

    void aClientMayGoBeforeItsAnswers()
    {
        bool isCalled = false;
        for (int i = 0; i < 20; ++i)
            m_client->capabilities([&](const Result<Capabilities>&) { isCalled = true; });
        m_client.reset();
        m_bench->close(); // answers what waits
        QCoreApplication::processEvents();
        QVERIFY(!isCalled);
    }

    void whatIsNoResponseIsAnError_data()
    {
        QTest::addColumn<QByteArray>("response");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("nothing") << QByteArray() << QByteArray("client.malformed_response");
        QTest::newRow("no JSON") << QByteArray("<html>") << QByteArray("client.malformed_response");
        QTest::newRow("no object") << QByteArray("[1]") << QByteArray("client.not_there");
        QTest::newRow("another type") << QByteArray(R"({"data":{"engine":{"version":1}}})")
                                      << QByteArray("client.malformed_response");
        QTest::newRow("another shape") << QByteArray(R"({"data":{"engine":[]}})")
                                       << QByteArray("client.malformed_response");
        QTest::newRow("bad time") << QByteArray(R"({"data":{"engine":{"now":"soon","build":{}}}})")
                                  << QByteArray("client.malformed_response");
        QTest::newRow("an error") << QByteArray(R"({"errors":[{"message":"m","extensions":{"code":"a.b"}}]})")
                                  << QByteArray("a.b");
        QTest::newRow("an error without a code")
            << QByteArray(R"({"errors":[{"message":"m"}]})") << QByteArray("api.error");
        QTest::newRow("empty errors") << QByteArray(R"({"errors":[]})") << QByteArray("client.malformed_response");
    }
    void whatIsNoResponseIsAnError()
    {
        QFETCH(const QByteArray, response);
        QFETCH(const QByteArray, code);
        Transport transport;
        transport.execute = [&](const Request&, const Transport::Answer& answer) { answer(response.toStdString()); };
        ApiClient client(transport, onThisThread(*this));
        std::string found;
        client.engine([&](const Result<EngineInfo>& result) { found = result ? "good" : result.error().code; });
        QTRY_COMPARE(QByteArray::fromStdString(found), code);
    }
};

QTEST_GUILESS_MAIN(TestApiClient)
#include "tst_ApiClient.moc"
