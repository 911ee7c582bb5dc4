// SPDX-License-Identifier: GPL-3.0-or-later
// A backtest as a whole: determinism, time, spans, outages, mistakes.
#include "core/analytics/Report.h"
#include "core/simulator/generator/GeneratedTape.h"
#include "tests/support/ScriptedRun.h"

#include <QTest>
#include <thread>

using namespace wh;
using namespace wh::test;

namespace {

constexpr DurationNs ms = kMillisecond;
constexpr TimeNs s = kSecond;
constexpr Side B = Side::Buy;
constexpr Side A = Side::Sell;

TapeScript market()
{
    TapeScript tape;
    tape.book(1 * s, 10'000, 5, 10'100, 5);
    return tape;
}

/// Every strategy and every rule there is.
struct Everything
{
    Everything()
    {
        registerStrategies(strategies);
        registerRiskRules(rules);
    }
    StrategyRegistry strategies;
    RiskRuleRegistry rules;
    Backtest::Plugins plugins{strategies, rules};
};

std::shared_ptr<const Tape> generated(std::vector<std::pair<std::string, std::string>> parameters,
                                      const char* model = "random_walk")
{
    const auto check = GeneratedMarket::check(model, parameters, 7, *InstrumentName::parse("sim:BTC/USDT"));
    return check.isValid() ? *GeneratedTape::createCounted(check.market) : nullptr;
}

std::string jsonOf(const std::shared_ptr<const Tape>& tape, const BacktestSettings& settings)
{
    const Everything all;
    std::vector<Error> mistakes;
    const auto backtest = Backtest::prepare(tape, settings, all.plugins, mistakes);
    if (!backtest)
        return mistakes.front().toString();
    auto record = backtest->run({});
    return record ? reportJson(makeReport(std::move(*record))) : record.error().toString();
}

BacktestSettings marketMaking()
{
    BacktestSettings settings;
    settings.strategy = "basic_market_maker";
    settings.parameters = {{"spread", "0.2"}, {"level_step", "0.5"}, {"refresh_time", "1s"}}; // often filled
    settings.latency = {"log_normal", {}};
    settings.base = Decimal::of("0.1");
    settings.sampleInterval = kMinute;
    return settings;
}

/// Puts each book event's best bid into the log, with the clock it was seen at.
Script watching()
{
    Script script;
    script.onBook = [](StrategyContext& context) {
        context.log(LogLevel::Info, std::to_string(context.book().bestBid()));
    };
    return script;
}

} // namespace

class TestBacktest : public QObject
{
    Q_OBJECT

private slots:
    void givesTheSameBytesThreeTimesAndOnFourThreads()
    {
        const auto tape = generated({{"duration", "10m"}});
        const auto first = jsonOf(tape, marketMaking());
        QVERIFY2(first.find("\"makerFills\": ") != std::string::npos, first.c_str());
        QVERIFY(first.find("\"makerFills\": 0") == std::string::npos); // there is something to differ in
        QVERIFY(first == jsonOf(tape, marketMaking()));
        QVERIFY(first == jsonOf(tape, marketMaking()));
        std::vector<std::string> together(4);
        std::vector<std::thread> threads;
        for (auto& json : together)
            threads.emplace_back([&] { json = jsonOf(tape, marketMaking()); });
        for (auto& thread : threads)
            thread.join();
        for (const auto& json : together)
            QVERIFY(first == json);
    }

    void anotherSeedIsAnotherRunWhereLatencyIsDrawn()
    {
        const auto tape = generated({{"duration", "10m"}});
        BacktestSettings settings = marketMaking();
        const auto withoutSeed = [&](std::uint64_t seed) {
            settings.seed = seed;
            std::string json = jsonOf(tape, settings);
            return json.substr(json.find("\"period\"")); // behind the setup, which tells the seed
        };
        QVERIFY(withoutSeed(1) == withoutSeed(1));
        QVERIFY(withoutSeed(1) != withoutSeed(2));
        settings.latency = {"constant", {}};
        QVERIFY(withoutSeed(1) == withoutSeed(2)); // nothing else is drawn
    }

    void marketMakersRunWithAndWithoutTicks_data()
    {
        QTest::addColumn<QString>("strategy");
        for (const char* strategy : {"basic_market_maker", "avellaneda_stoikov", "advanced_market_maker"})
            QTest::newRow(strategy) << QString::fromLatin1(strategy);
    }
    void marketMakersRunWithAndWithoutTicks()
    {
        QFETCH(QString, strategy);
        const auto tape = generated({{"duration", "5m"}});
        BacktestSettings settings = plainSettings();
        settings.strategy = strategy.toStdString();
        settings.parameters = {{"refresh_time", "2s"}};
        settings.base = Decimal::of("0.1");
        const auto atTicks = jsonOf(tape, settings);
        QCOMPARE(jsonOf(tape, settings), atTicks);
        settings.tickInterval = 0;
        const auto atBooks = jsonOf(tape, settings);
        QCOMPARE(jsonOf(tape, settings), atBooks);
        const auto placed = [](const std::string& json) {
            const auto at = json.find("\"placed\":");
            return at == json.npos ? 0 : std::stoi(json.substr(at + 9));
        };
        QVERIFY2(placed(atTicks) > 0, atTicks.substr(0, 500).c_str());
        QVERIFY2(placed(atBooks) > 0, atBooks.substr(0, 500).c_str());
        QVERIFY(atTicks.substr(atTicks.find("\"period\"")) != atBooks.substr(atBooks.find("\"period\"")));
    }

    void theSetupTellsWhatWasInForce()
    {
        const auto setupOf = [](const std::shared_ptr<const Tape>& tape, const char* fees, const char* feed) {
            BacktestSettings settings = plainSettings();
            settings.fees = fees;
            settings.feed = feed;
            const auto run = runScript(tape, Script(), settings);
            return run ? run->setup : BacktestSettings::Pairs();
        };
        const auto has = [](const BacktestSettings::Pairs& pairs, const char* name, const char* value) {
            return std::find(pairs.begin(), pairs.end(), std::pair<std::string, std::string>(name, value)) !=
                   pairs.end();
        };
        const auto plain = setupOf(market().tape(), "", "recorded");
        QVERIFY(has(plain, "fees", "maker=10,taker=10,currency=quote")); // where neither says any
        QVERIFY(std::none_of(plain.begin(), plain.end(), [](const auto& p) { return p.first == "clock_offset"; }));
        QVERIFY(has(setupOf(market().tape(), "-0.5,4", "recorded"), "fees", "maker=-0.5,taker=4,currency=quote"));
        QVERIFY(has(setupOf(market().tape(), "maker=1,taker=2,currency=BNB@600", "recorded"), "fees",
                    "maker=1,taker=2,currency=BNB@600"));
        QVERIFY(has(setupOf(market().tape(), "tiers=0:1:5;1000000:0.5:4", "recorded"), "fees",
                    "tiers=0:1:5;1000000:0.5:4,currency=quote"));
        // Received 1.5 s before they happened: the replay shifts them by so much.
        TapeScript early;
        early.delay(-1500 * kMillisecond).book(5 * s, 10'000, 5, 10'100, 5).level(6 * s, B, 9'000, 1);
        QVERIFY(
            has(setupOf(early.tape(), "", "recorded"), "clock_offset", formatDuration(1500 * kMillisecond).c_str()));
        QVERIFY(!has(setupOf(early.tape(), "", "5ms"), "clock_offset", formatDuration(1500 * kMillisecond).c_str()));
    }

    void aSpanRestrictsTradingButTheBookIsWhole()
    {
        const auto tape = TapeScript()
                              .snapshot(1 * s, 9'900, 3, 10'200, 3)
                              .print(2 * s, A, 9'000, 1)
                              .snapshot(3 * s, 10'000, 5, 10'100, 5)
                              .level(4 * s, B, 9'990, 4)
                              .level(6 * s, A, 10'090, 5) // the first that is received in the span
                              .level(8 * s, B, 10'010, 5)
                              .level(9 * s, B, 10'020, 5) // the first beyond it
                              .tape();
        BacktestSettings settings = plainSettings();
        settings.from = 5 * s;
        settings.to = 9 * s;
        Script script;
        script.onStart = [](StrategyContext& context) {
            QVERIFY(context.book().at(B, 10'000) == 5);
            QVERIFY(context.book().at(B, 9'990) == 4);
            QVERIFY(context.book().at(A, 10'100) == 5);
            QVERIFY(context.book().at(B, 9'900) == 0); // of the older snapshot
        };
        const auto run = runScript(tape, script, settings);
        QVERIFY(bool(run));
        WH_COMPARE_TEXTS(storyOf(*run), {"6s start", "8s stop"});
        QCOMPARE(run->start, 6 * s);
        QCOMPARE(run->end, 8 * s);
        QCOMPARE(run->firstMid, HalfTicks(20'090));
        QCOMPARE(run->lastMid, HalfTicks(20'100));
    }

    void anOutageRefusesWhateverArrivesInIt()
    {
        BacktestSettings settings = plainSettings();
        settings.venue.outages = {{3 * s, 5 * s}};
        Script script;
        script.at(2 * s, placing(order(B, 10'050, 1)))
            .at(3 * s, placing(order(B, 10'050, 1)))
            .at(4 * s, amending(1, 10'060, 1))
            .at(4 * s + 1, cancelling(1))
            .at(5 * s, placing(order(B, 10'050, 1)));
        const auto run = runScript(market().level(9 * s, B, 9'000, 1).tape(), script, settings);
        WH_COMPARE_TEXTS(storyOf(*run), {"1s start", "2s #1 accepted", "3s #2 rejected venue.unavailable",
                                         "4s #1 accepted venue.unavailable",
                                         "4.000000001s #1 accepted venue.unavailable", "5s #3 accepted", "9s stop"});
    }

    void aFixedFeedLatencyDelaysWhatTheBotSees()
    {
        // Recorded: 100 ms behind. What is chosen instead: 5 ms, 1 s.
        TapeScript tape;
        tape.delay(100 * ms).book(1 * s, 10'000, 5, 10'100, 5).level(2 * s, B, 10'010, 5).level(3 * s, B, 10'020, 5);
        BacktestSettings settings = plainSettings();
        WH_COMPARE_TEXTS(storyOf(*runScript(tape.tape(), watching(), settings)),
                         {"1.1s start", "1.1s 10000", "2.1s 10010", "3.1s 10020", "3.1s stop"});
        settings.feed = "5ms";
        WH_COMPARE_TEXTS(storyOf(*runScript(tape.tape(), watching(), settings)),
                         {"1.005s start", "1.005s 10000", "2.005s 10010", "3.005s 10020", "3.005s stop"});
        settings.feed = "1s";
        WH_COMPARE_TEXTS(storyOf(*runScript(tape.tape(), watching(), settings)),
                         {"2s start", "2s 10000", "3s 10010", "4s 10020", "4s stop"});
    }

    /// The receiver's clock is 1.2 s behind at first, and 0.9 s later: the worst of it is added to every receive time.
    void theBotNeverSeesAnEventBeforeTheVenueHadIt()
    {
        TapeScript tape;
        tape.delay(-1'200 * ms).book(11 * s, 10'000, 5, 10'100, 5);
        tape.delay(-900 * ms).level(12 * s, B, 10'010, 5);
        tape.delay(-1'000 * ms).level(12'500 * ms, B, 10'020, 5);
        Script script = watching();
        // At 12.1 s the bot still sees 100.00 as the best bid, but the venue sells to 100.10.
        script.at(12'100 * ms, placing(immediate(A, 10'000, 1)));
        const auto run = runScript(tape.tape(), script);
        WH_COMPARE_TEXTS(storyOf(*run), {"11s start", "11s 10000", "12.1s #1 accepted", "12.1s #1 fill 1@10010 taker",
                                         "12.1s #1 filled", "12.3s 10010", "12.7s 10020", "12.7s stop"});
        QCOMPARE(run->fills.at(0).midAtDecision, HalfTicks(20'100));
        QCOMPARE(run->fills.at(0).midAtFill, HalfTicks(20'110));
    }

    void noReceiveClockLetsTheBotLookAhead()
    {
        Random random(5);
        TapeScript tape;
        for (int i = 0; i < 400; ++i) { // venue times step back now and then, receive times lead and lag
            const TimeNs time = (100 + i) * s + random.integer(-3, 3) * s / 2;
            tape.delay(i * s - (time - 100 * s) + random.integer(0, 500) * ms);
            tape.book(time, 10'000 + i, 5, 20'000, 5);
        }
        // Venue time made monotone: by it, the venue cannot have had the event before.
        std::vector<TimeNs> atVenue;
        TimeNs latest = 0;
        for (std::size_t i = 0; i < tape.events().size(); i += 2)
            atVenue.push_back(latest = std::max(latest, tape.events()[i].venueTime));
        std::size_t seen = 0;
        TimeNs previous = 0;
        Script script;
        script.onBook = [&](StrategyContext& context) {
            QVERIFY(context.now() >= atVenue[seen]);
            QVERIFY(context.now() >= previous);
            previous = context.now();
            QCOMPARE(context.book().bestBid(), Ticks(10'000) + static_cast<Ticks>(seen++));
        };
        QVERIFY(bool(runScript(tape.tape(), script)));
        QCOMPARE(seen, std::size_t(400));
    }

    /// The receiver's clock is 20 s behind, or 30 s ahead: ages are measured with the clock that the bot is shown.
    void ageIsMeasuredByTheClockOfTheRun()
    {
        const auto story = [](DurationNs shift, const char* feed) {
            TapeScript tape;
            tape.delay(5 * ms + shift).book(100 * s, 10'000, 5, 10'100, 5).print(102 * s, B, 10'100, 1);
            tape.level(140 * s, B, 10'010, 5);
            Script script;
            for (const TimeNs time : {103 * s, 135 * s}) {
                script.at(time, [](StrategyContext& context) {
                    const auto& market = context.market();
                    context.log(LogLevel::Info,
                                std::string(market.isTradable(context.now(), 10 * s) ? "live" : "dead") + " since " +
                                    formatTime(market.lastUpdate()).substr(14) + " print " +
                                    formatTime(market.lastTrade().receiveTime).substr(14));
                });
            }
            BacktestSettings settings = plainSettings();
            settings.feed = feed;
            std::vector<std::string> told;
            for (const auto& line : storyOf(*runScript(tape.tape(), script, settings))) {
                if (line.find("since") != line.npos)
                    told.push_back(line);
            }
            return told;
        };
        const std::vector<std::string> byVenue = {"103s live since 01:42.005Z print 01:42.005Z",
                                                  "135s dead since 01:42.005Z print 01:42.005Z"};
        WH_COMPARE_TEXTS(story(0, "recorded"), byVenue);
        WH_COMPARE_TEXTS(story(-20 * s, "5ms"), byVenue);
        WH_COMPARE_TEXTS(story(30 * s, "5ms"), byVenue);
        // Set right by the 19.995 s that it was behind at least, so that the fastest message took no time.
        WH_COMPARE_TEXTS(story(-20 * s, "recorded"),
                         {"103s live since 01:42Z print 01:42Z", "135s dead since 01:42Z print 01:42Z"});
    }

    /// With the receiver's clock 20 s behind, the recording's 05 s is 25 s at the venue.
    void aSpanIsOfTheRecordingsOwnReceiveTimes()
    {
        TapeScript tape;
        tape.delay(-20 * s).snapshot(21 * s, 10'000, 5, 10'100, 5);
        for (const TimeNs time : {23 * s, 25 * s, 27 * s, 29 * s})
            tape.level(time, B, 10'000 + time / s, 5);
        BacktestSettings settings = plainSettings();
        settings.from = 5 * s;
        settings.to = 9 * s;
        WH_COMPARE_TEXTS(storyOf(*runScript(tape.tape(), watching(), settings)),
                         {"25s start", "25s 10025", "27s 10027", "27s stop"});
        settings.feed = "5ms";
        WH_COMPARE_TEXTS(storyOf(*runScript(tape.tape(), watching(), settings)),
                         {"25.005s start", "25.005s 10025", "27.005s 10027", "27.005s stop"});
    }

    void waitsAtTheEndForWhatIsUnderWay()
    {
        BacktestSettings settings = plainSettings();
        settings.latency = {"constant", {{"entry", "20s"}, {"response", "3s"}}};
        Script script;
        script.onStop = placing(immediate(B, 10'100, 2));
        const auto run = runScript(market().level(9 * s, B, 9'000, 1).tape(), script, settings);
        WH_COMPARE_TEXTS(fillsOf(*run), {"#1 2@10100 taker"});
        QCOMPARE(run->fills.at(0).fill.venueTime, 29 * s);
        QCOMPARE(run->end, 32 * s);
        QCOMPARE(run->orders.filledOrders, std::uint64_t(1));
    }

    /// Both race a taker with 100 ms on the way there and back, and lose.
    void countsOnlyWhatTheVenueConfirmed()
    {
        BacktestSettings settings = plainSettings();
        settings.latency = {"constant",
                            {{"entry", "100ms"}, {"amend", "100ms"}, {"cancel", "100ms"}, {"response", "100ms"}}};
        Script script;
        script.at(2 * s, placing(order(B, 10'050, 1)))
            .at(2 * s, placing(order(B, 10'040, 1)))
            .at(5 * s - 50 * ms, cancelling(1))
            .at(5 * s - 50 * ms, amending(2, 10'030, 1))
            .at(6 * s, placing(immediate(B, 10'100, 9)));
        const auto run =
            runScript(market().print(5 * s, A, 10'000, 5).level(9 * s, B, 9'000, 1).tape(), script, settings);
        WH_COMPARE_TEXTS(fillsOf(*run), {"#1 1@10050 maker", "#2 1@10040 maker", "#3 5@10100 taker"});
        QCOMPARE(run->orders.cancelled, std::uint64_t(0));
        QCOMPARE(run->orders.amended, std::uint64_t(0));
        QCOMPARE(run->orders.filledOrders, std::uint64_t(2));
        QCOMPARE(run->orders.expired, std::uint64_t(1)); // the rest of 9
        QCOMPARE(*makeReport(*run).cancelsPerFill, 0.0);
    }

    /// Six lots: two at 101, three at 102, one of nine at 103, which is gone when we learn of it. Then a stop sells
    /// through the bids at 100 and 99.
    void whatATakerWasShownIsOfTheMarket()
    {
        TapeScript tape;
        tape.book(1 * s, 10'000, 5, 10'100, 2).level(1 * s, A, 10'200, 3).level(1 * s, A, 10'300, 9);
        tape.level(1 * s, A, 10'400, 9).level(1 * s, B, 9'900, 5).level(1 * s, B, 9'800, 5);
        tape.level(2'105 * ms, A, 10'200, 0).level(2'105 * ms, A, 10'300, 0);
        tape.print(3 * s, A, 10'000, 1).level(3 * s, B, 9'900, 0).level(4 * s, B, 9'800, 1);
        BacktestSettings settings = plainSettings();
        settings.latency = {"constant", {{"entry", "100ms"}, {"response", "100ms"}}};
        OrderRequest stop = order(A, 0, 6);
        stop.type = OrderType::StopMarket;
        stop.stopPrice = 10'000;
        Script script;
        script.at(2 * s, placing(immediate(B, 10'900, 6))).at(2'500 * ms, placing(stop));
        auto run = runScript(tape.tape(), script, settings);
        WH_COMPARE_TEXTS(fillsOf(*run), {"#1 2@10100 taker", "#1 3@10200 taker", "#1 1@10300 taker", "#2 5@10000 taker",
                                         "#2 1@9900 taker"});
        QCOMPARE(run->lowestPrice, Ticks(9'900)); // not 98, which nobody had
        QCOMPARE(run->highestPrice, Ticks(10'300));
        QCOMPARE(*makeReport(*run).fillsOutsideMarket, 0);
        // A lot of the 400 in a day shifts by 5 %, and so our own price: no better than shown.
        settings.impact = "eta=1,volatility=1,volume=0.4,half_life=1ms";
        run = runScript(tape.tape(), script, settings);
        QVERIFY(run->fills.at(0).fill.price > 10'100);
        QCOMPARE(*makeReport(*run).fillsOutsideMarket, 0);
    }

    void endsWithWhatThereIsWhenCancelled()
    {
        TapeScript tape = market();
        for (int i = 0; i < 600'000; ++i)
            tape.level(2 * s + i * ms, B, 10'000, 5 + i % 2);
        CancelToken token;
        TaskControl control;
        control.cancel = &token;
        control.onProgress = [&](const Progress& progress) {
            QCOMPARE(progress.total, std::uint64_t(600'002));
            token.cancel();
        };
        Script script;
        script.at(2 * s, placing(immediate(B, 10'100, 2))).at(3 * s, placing(order(B, 9'000, 2)));
        const auto run = runScript(tape.tape(), script, plainSettings(), control);
        QVERIFY(bool(run));
        QVERIFY(run->cancelled);
        QVERIFY(run->events > 0 && run->events < 600'002);
        WH_COMPARE_TEXTS(fillsOf(*run), {"#1 2@10100 taker"});
        QCOMPARE(run->orders.cancelled, std::uint64_t(1)); // what was open is taken back
        QCOMPARE(run->finalQuantity.toString().c_str(), "2");
        QVERIFY(makeReport(*run).attribution.unexplained.isZero());
        QVERIFY(!runScript(tape.tape(), {})->cancelled);
    }

    void namesEveryMistakeAtOnce()
    {
        const Everything all;
        const auto tape = market().level(9 * s, B, 9'000, 1).tape();
        BacktestSettings settings;
        settings.strategy = "basic_market_maker";
        settings.parameters = {{"levels", "many"}, {"spred", "1"}};
        settings.risk = {{"position.max_quantty", "1"}};
        settings.latency = {"constant", {{"entry", "fast"}}};
        settings.queue = {"probably", {}};
        settings.fees = "free";
        settings.impact = "eta=big";
        settings.feed = "soon";
        settings.cash = Decimal(-1);
        settings.base = Decimal(-1);
        settings.barQueueShare = 2;
        settings.from = 20 * s;
        settings.to = 1 * s;
        settings.sampleInterval = -1;
        std::vector<Error> mistakes;
        QVERIFY(!Backtest::prepare(tape, settings, all.plugins, mistakes));
        std::vector<std::string> fields;
        for (const auto& mistake : mistakes) {
            fields.emplace_back(mistake.field("field"));
            QVERIFY2(!mistake.field("remedy").empty(), mistake.toString().c_str());
        }
        WH_COMPARE_TEXTS(fields, {"params.levels", "params.spred", "fees", "impact.eta", "latency.entry", "queue",
                                  "feed", "risk.position.max_quantty", "cash", "base", "bar_queue_share",
                                  "sample_interval", "from", "from", "to"});
        settings.strategy = "basic_market_makr";
        mistakes.clear();
        QVERIFY(!Backtest::prepare(tape, settings, all.plugins, mistakes));
        QCOMPARE(mistakes.front().code.c_str(), "strategy.unknown");
        QVERIFY(mistakes.front().field("remedy").find("basic_market_maker") != std::string_view::npos);
    }

    /// The worth of an account is counted with 18 digits up to 10^20: what would leave that is refused, or ends the
    /// run.
    void endsWithAReasonWhereAmountsAreBeyondWhatIsExact()
    {
        BacktestSettings settings = plainSettings();
        settings.base = Decimal(4'503'599'627'371); // a lot of 0.001 more than 2^52 - 1 lots
        const auto many = runScript(market().tape(), {}, settings);
        QCOMPARE(many.error().code.c_str(), "backtest.out_of_range");
        QCOMPARE(many.error().field("field").data(), "base");
        QVERIFY(many.error().field("remedy").find("4503599627370.495") != std::string_view::npos);

        settings.base = Decimal::of("0.0004");
        const auto few = runScript(market().tape(), {}, settings);
        QCOMPARE(few.error().code.c_str(), "backtest.out_of_range");
        QCOMPARE(few.error().field("value").data(), "0.0004");

        settings.base = Decimal(1'000'000'000'000);
        const auto dear =
            runScript(TapeScript().book(1 * s, 100'000'000'000, 5, 100'000'000'100, 5).tape(), {}, settings);
        QCOMPARE(dear.error().code.c_str(), "backtest.out_of_range");
        QCOMPARE(dear.error().field("value").data(), "1000000000000");
        QVERIFY(dear.error().field("remedy").find("1000000000.5") != std::string_view::npos); // the price

        // 1.5·10^11 of base at 100.50 are fine; at 10^10 they are beyond the 1.7·10^20 that there is.
        settings.base = Decimal(150'000'000'000);
        QVERIFY(bool(runScript(market().tape(), {}, settings)));
        TapeScript rising = market();
        rising.level(2 * s, A, 10'100, 0).book(3 * s, 1'000'000'000'000, 5, 1'000'000'000'100, 5);
        settings.sampleInterval = 1 * s;
        const auto grown = runScript(rising.level(5 * s, B, 9'000, 1).tape(), {}, settings);
        QVERIFY(!grown);
        QCOMPARE(grown.error().code.c_str(), "backtest.overflow");
        QVERIFY2(grown.error().field("value").find(" * ") != std::string_view::npos, grown.error().toString().c_str());
        QVERIFY(!grown.error().field("remedy").empty());
    }

    void aTapeThatNeverShowsTwoSidesIsNoMarket()
    {
        const auto run = runScript(TapeScript().level(1 * s, B, 10'000, 5).level(2 * s, B, 10'010, 5).tape(), {});
        QVERIFY(!run);
        QCOMPARE(run.error().code.c_str(), "backtest.no_market");
        QCOMPARE(std::string(run.error().field("dataset")).c_str(), "test:BTC/USDT:book");
        QVERIFY(!run.error().field("remedy").empty());
    }
};

QTEST_GUILESS_MAIN(TestBacktest)
#include "tst_Backtest.moc"
