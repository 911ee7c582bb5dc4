// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/Sweep.h"

#include "core/simulator/generator/GeneratedTape.h"
#include "core/strategy/ParameterTable.h"
#include "tests/support/ScriptedRun.h"

#include <QTest>
#include <algorithm>

using namespace wh;
using namespace wh::test;

namespace {

constexpr TimeNs s = kSecond;

/// Takes `lots` at the ask, or gives them at the bid, and holds; with 0 lots it does nothing.
class OneTrade final : public Strategy
{
public:
    static StrategyInfo info()
    {
        StrategyInfo info;
        info.id = "one_trade";
        info.parameters = {
            parameter::integer("lots", "", "0", "-1000", "1000", "How many."),
            parameter::notAbove("most", parameter::integer("other", "", "0", "0", "10", "Without effect.")),
            parameter::integer("most", "", "10", "0", "10", "Of the other.")};
        return info;
    }
    explicit OneTrade(const ParameterSet& parameters) : m_lots(parameters.integer("lots")) {}
    void onStart(StrategyContext& context) override
    {
        if (m_lots > 0)
            (void)bool(context.place(immediate(Side::Buy, 10'100, m_lots)));
        else if (m_lots < 0)
            (void)bool(context.place(immediate(Side::Sell, 10'000, -m_lots)));
    }

private:
    Lots m_lots;
};

/// A tape that breaks off with an error where it is told to.
class DamagedTape final : public Tape
{
public:
    explicit DamagedTape(std::shared_ptr<const Tape> whole) : m_whole(std::move(whole)) {}
    const TapeInfo& info() const override { return m_whole->info(); }
    Result<std::unique_ptr<TapeCursor>> events(TimeNs, TimeNs) const override
    {
        return Error("data.checksum_mismatch", {{"file", "x"}, {"block", "3"}});
    }
    Result<std::unique_ptr<BarCursor>> bars(TimeNs from, TimeNs to) const override { return m_whole->bars(from, to); }

private:
    std::shared_ptr<const Tape> m_whole;
};

struct Plugins
{
    Plugins()
    {
        strategies.add<OneTrade>();
        registerStrategies(strategies);
    }
    StrategyRegistry strategies;
    RiskRuleRegistry rules;
    Backtest::Plugins all{strategies, rules};
};

/// Bid 100, ask 101, a hundred lots each; the mid of 100.5 rises by one in the end.
std::shared_ptr<const Tape> risingMarket()
{
    return TapeScript()
        .book(1 * s, 10'000, 100, 10'100, 100)
        .level(3 * s, Side::Sell, 10'100, 0)
        .book(4 * s, 10'100, 7, 10'200, 7)
        .tape();
}

SweepSettings sweepOf(std::vector<std::string> axes, const char* objective = "netProfit")
{
    SweepSettings settings;
    settings.base = plainSettings();
    settings.base.strategy = "one_trade";
    for (const auto& axis : axes)
        settings.axes.push_back(*SweepAxis::parse(axis));
    settings.objective = objective;
    settings.jobs = 1;
    return settings;
}

std::vector<std::string> valuesOf(const char* text)
{
    const auto axis = SweepAxis::parse(text);
    return axis ? axis->values : std::vector<std::string>{axis.error().toString()};
}

} // namespace

class TestSweep : public QObject
{
    Q_OBJECT

private slots:
    /// Points that make no sense fail alone: of other 3 and 1 with most 1 and 2 only (1, 1) and (1, 2) are left.
    void leavesOutPointsThatContradictThemselves()
    {
        const Plugins plugins;
        std::vector<Error> mistakes;
        const auto sweep =
            Sweep::prepare(risingMarket(), sweepOf({"lots=1,1.0", "other=3,1", "most=1,2"}), plugins.all, mistakes);
        QVERIFY2(sweep.has_value(), mistakes.empty() ? "" : mistakes[0].toString().c_str());
        std::size_t wrong = 0;
        for (const auto& run : sweep->run({}))
            wrong += run.error && run.error->code == "parameter.inconsistent";
        QCOMPARE(wrong, std::size_t(4)); // of eight
        QVERIFY(!Sweep::prepare(risingMarket(), sweepOf({"other=3,4", "most=1,2"}), plugins.all, mistakes));
        QCOMPARE(mistakes.size(), std::size_t(1));
        QCOMPARE(mistakes[0].field("field").data(), "params.other");
    }

    void readsAxes()
    {
        WH_COMPARE_TEXTS(valuesOf("k=0.1:0.3:0.1"), {"0.1", "0.2", "0.3"}); // in doubles the last would be missed
        WH_COMPARE_TEXTS(valuesOf("k=1:2:0.4"), {"1", "1.4", "1.8"});
        WH_COMPARE_TEXTS(valuesOf("k=3:1:-1"), {"3", "2", "1"});
        WH_COMPARE_TEXTS(valuesOf("k=5:5:1"), {"5"});
        WH_COMPARE_TEXTS(valuesOf("k=5s,1m,1h"), {"5s", "1m", "1h"});
        WH_COMPARE_TEXTS(valuesOf("k=only"), {"only"});
        QCOMPARE(SweepAxis::parse("spread=1,2")->name.c_str(), "spread");
    }

    void refusesWhatIsNoAxis_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text :
             {"k", "k=", "=1", "", "k=1:2", "k=1:2:0", "k=1:2:-1", "k=2:1:1", "k=a:b:c", "k=1:2:3:4", "k=1,1",
              "k=1,2,1", "k=0:1:0.000001", "k=0:100000000000000000000:0.000000000000000001"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void refusesWhatIsNoAxis()
    {
        QFETCH(QString, text);
        const auto axis = SweepAxis::parse(text.toStdString());
        QVERIFY(!axis);
        QCOMPARE(axis.error().code.c_str(), "sweep.malformed");
        QCOMPARE(std::string(axis.error().field("field")).c_str(), "vary");
        QVERIFY(!axis.error().field("remedy").empty());
    }

    void makesAGridWhoseLastAxisTurnsFastest()
    {
        const Plugins plugins;
        std::vector<Error> mistakes;
        const auto sweep = Sweep::prepare(risingMarket(), sweepOf({"lots=1:3:1", "other=4,5"}), plugins.all, mistakes);
        QVERIFY(sweep.has_value());
        QCOMPARE(sweep->size(), std::size_t(6));
        std::vector<std::string> points;
        for (const auto& run : sweep->run({}))
            points.push_back(run.values[0] + ' ' + run.values[1]);
        WH_COMPARE_TEXTS(points, {"1 4", "1 5", "2 4", "2 5", "3 4", "3 5"});
        const auto settings = sweep->settingsOf(3);
        QVERIFY((settings.parameters == BacktestSettings::Pairs{{"lots", "2"}, {"other", "5"}}));
    }

    void anAxisReplacesWhatTheBaseSays()
    {
        const Plugins plugins;
        SweepSettings settings = sweepOf({"lots=2,3"});
        settings.base.parameters = {{"lots", "1"}, {"other", "9"}};
        std::vector<Error> mistakes;
        const auto sweep = Sweep::prepare(risingMarket(), settings, plugins.all, mistakes);
        QVERIFY((sweep->settingsOf(1).parameters == BacktestSettings::Pairs{{"other", "9"}, {"lots", "3"}}));
    }

    void namesEveryMistake()
    {
        const Plugins plugins;
        SweepSettings settings = sweepOf({"lots=1,many,2000", "othr=1", "lots=5"}, "sharp");
        settings.randomSamples = Sweep::kMaxRuns + 1;
        std::vector<Error> mistakes;
        QVERIFY(!Sweep::prepare(risingMarket(), settings, plugins.all, mistakes));
        std::vector<std::string> told;
        for (const auto& mistake : mistakes)
            told.push_back(mistake.code + ' ' + std::string(mistake.field("field")) + ' ' +
                           std::string(mistake.field("value")));
        WH_COMPARE_TEXTS(told, {"sweep.objective_unknown objective sharp", "backtest.out_of_range random 1000001",
                                "sweep.malformed vary lots", "parameter.malformed vary.lots many",
                                "parameter.out_of_range vary.lots 2000", "parameter.unknown vary.othr 1"});
        QVERIFY(mistakes[0].field("remedy").find("sharpe") != std::string_view::npos);

        mistakes.clear();
        QVERIFY(!Sweep::prepare(risingMarket(), sweepOf({}), plugins.all, mistakes));
        QCOMPARE(mistakes.at(0).code.c_str(), "sweep.malformed");
        mistakes.clear();
        settings = sweepOf({"lots=1,2"});
        settings.base.cash = Decimal(-1); // as every backtest is checked
        QVERIFY(!Sweep::prepare(risingMarket(), settings, plugins.all, mistakes));
        QCOMPARE(std::string(mistakes.at(0).field("field")).c_str(), "cash");
    }

    void refusesAGridThatIsTooLarge()
    {
        const Plugins plugins;
        SweepSettings settings = sweepOf({"lots=0", "other=0"});
        settings.axes[0].values.assign(2000, "1");
        settings.axes[1].values.assign(501, "1");
        std::vector<Error> mistakes;
        QVERIFY(!Sweep::prepare(risingMarket(), settings, plugins.all, mistakes));
        QCOMPARE(mistakes.at(0).code.c_str(), "sweep.malformed");
        mistakes.clear();
        settings.randomSamples = 3; // a few of them may be drawn
        QVERIFY(Sweep::prepare(risingMarket(), settings, plugins.all, mistakes).has_value());
    }

    void drawsDifferentPointsByTheSeed()
    {
        const Plugins plugins;
        const auto drawn = [&](std::uint64_t seed, std::size_t samples = 20) {
            SweepSettings settings = sweepOf({"lots=0:999:1", "other=0:9:1"});
            settings.randomSamples = samples;
            settings.base.seed = seed;
            std::vector<Error> mistakes;
            const auto sweep = Sweep::prepare(risingMarket(), settings, plugins.all, mistakes);
            std::vector<std::string> points;
            for (std::size_t i = 0; i < sweep->size(); ++i) {
                const auto parameters = sweep->settingsOf(i).parameters;
                points.push_back(parameters[0].second + ' ' + parameters[1].second);
            }
            return points;
        };
        const auto points = drawn(1);
        QCOMPARE(points.size(), std::size_t(20));
        QVERIFY(points == drawn(1));
        QVERIFY(points != drawn(2));
        auto unique = points;
        std::sort(unique.begin(), unique.end());
        QVERIFY(std::adjacent_find(unique.begin(), unique.end()) == unique.end());
        QCOMPARE(drawn(1, 1'000'000).size(), std::size_t(10'000)); // more than there are: all of them
    }

    /// Lots bought at 101 are worth 101.5 in the end: half a unit a lot of 0.001; sold at 100 they lose one and a half.
    void ordersRunsByTheirObjective()
    {
        const Plugins plugins;
        std::vector<Error> mistakes;
        const auto sweep = Sweep::prepare(risingMarket(), sweepOf({"lots=0,4,-2,9,1"}), plugins.all, mistakes);
        const auto runs = sweep->run({});
        const double profits[] = {0, 0.002, -0.003, 0.0045, 0.0005};
        for (std::size_t i = 0; i < runs.size(); ++i) {
            QVERIFY(runs[i].done && !runs[i].error);
            QCOMPARE(*runs[i].objective, profits[i]);
            QCOMPARE(runs[i].netProfit, profits[i]);
            QCOMPARE(runs[i].fills, std::uint64_t(i != 0));
        }
        QCOMPARE(*Sweep::best(runs), std::size_t(3));
    }

    /// What is a cost is better when it is less; runs for which there is no figure are never the best.
    void lessIsBetterForCostsAndNothingIsNoFigure()
    {
        const Plugins plugins;
        std::vector<Error> mistakes;
        SweepSettings settings = sweepOf({"lots=5,2,9"}, "fees");
        settings.base.fees = "10,10";
        const auto fees = Sweep::prepare(risingMarket(), settings, plugins.all, mistakes)->run({});
        QCOMPARE(*fees[1].objective, -0.000202); // 2·0.001·101·10 bps
        QCOMPARE(*Sweep::best(fees), std::size_t(1));
        QVERIFY(sweepMinimises("fees") && sweepMinimises("maxDrawdown"));
        QVERIFY(!sweepMinimises("netProfit") && !sweepMinimises("sharpe"));

        // Without a fill there is no spread capture; the one sold is captured at a loss of half the spread.
        const auto capture =
            Sweep::prepare(risingMarket(), sweepOf({"lots=0,-3"}, "spreadCaptureTakerBps"), plugins.all, mistakes)
                ->run({});
        QVERIFY(!capture[0].objective && capture[0].done);
        QVERIFY(*capture[1].objective < 0);
        QCOMPARE(*Sweep::best(capture), std::size_t(1));
        const auto none =
            Sweep::prepare(risingMarket(), sweepOf({"lots=0,1"}, "sharpe"), plugins.all, mistakes)->run({});
        QVERIFY(!Sweep::best(none)); // four seconds have no returns
        QVERIFY(!Sweep::best({}));
    }

    void reportsRunsThatFail()
    {
        const Plugins plugins;
        std::vector<Error> mistakes;
        const auto damaged = std::make_shared<DamagedTape>(risingMarket());
        const auto sweep = Sweep::prepare(damaged, sweepOf({"lots=1,2,3"}), plugins.all, mistakes);
        QVERIFY(sweep.has_value());
        for (const auto& run : sweep->run({})) {
            QVERIFY(run.done && run.error && !run.objective);
            QCOMPARE(run.error->code.c_str(), "data.checksum_mismatch");
        }
    }

    void endsWithTheRunsThatAreDoneWhenCancelled()
    {
        const Plugins plugins;
        std::vector<Error> mistakes;
        const auto sweep = Sweep::prepare(risingMarket(), sweepOf({"lots=1:50:1"}), plugins.all, mistakes);
        CancelToken token;
        TaskControl control;
        control.cancel = &token;
        std::vector<std::uint64_t> told;
        control.onProgress = [&](const Progress& progress) {
            told.push_back(progress.done);
            if (progress.done == 7)
                token.cancel();
            QCOMPARE(progress.total, std::uint64_t(50));
        };
        const auto runs = sweep->run(control);
        QCOMPARE(runs.size(), std::size_t(50));
        for (std::size_t i = 0; i < runs.size(); ++i)
            QCOMPARE(runs[i].done, i < 7);
        for (std::size_t i = 0; i < runs.size(); ++i)
            QCOMPARE(runs[i].values, std::vector<std::string>{std::to_string(i + 1)});
        QVERIFY((told == std::vector<std::uint64_t>{1, 2, 3, 4, 5, 6, 7}));
        QCOMPARE(*Sweep::best(runs), std::size_t(6));
    }

    void eachRunIsTheBacktestAloneWhateverTheNumberOfJobs();
};

void TestSweep::eachRunIsTheBacktestAloneWhateverTheNumberOfJobs()
{
    const Plugins plugins;
    const auto market = GeneratedMarket::check("random_walk", {{"duration", "2m"}, {"volatility", "2"}}, 3,
                                               *InstrumentName::parse("sim:BTC/USDT"));
    const std::shared_ptr<const Tape> tape = *GeneratedTape::createCounted(market.market);
    SweepSettings settings = sweepOf({"spread=0.1:0.5:0.2", "levels=1,3", "refresh_time=1s,3s"}, "netProfit");
    settings.base.strategy = "basic_market_maker";
    settings.base.latency = {"log_normal", {}};
    settings.base.queue = {"log2", {}};
    settings.base.base = Decimal::of("0.1");
    settings.base.sampleInterval = 5 * s;
    settings.base.seed = 11;
    std::vector<Error> mistakes;
    std::vector<std::vector<SweepRun>> tables;
    for (const unsigned jobs : {1u, 2u, 5u}) {
        settings.jobs = jobs;
        tables.push_back(Sweep::prepare(tape, settings, plugins.all, mistakes)->run({}));
        QVERIFY(tables.back() == tables.front());
    }
    const auto sweep = Sweep::prepare(tape, settings, plugins.all, mistakes);
    const auto alone = [&](std::size_t i) {
        return makeReport(*Backtest::prepare(tape, sweep->settingsOf(i), plugins.all, mistakes)->run({}));
    };
    for (std::size_t i = 0; i < sweep->size(); ++i) {
        const SweepRun& run = tables.front()[i];
        const Report report = alone(i);
        QVERIFY(run.done && !run.error && run.fills > 0);
        QCOMPARE(run.objective, std::optional<double>(report.netProfit->toDouble()));
        QVERIFY(run.sharpe == report.sharpe);
        QCOMPARE(run.maxDrawdown, *report.maxDrawdown);
        QCOMPARE(run.fills, static_cast<std::uint64_t>(*report.fills));
        QCOMPARE(run.trades, static_cast<std::uint64_t>(*report.trades));
        QVERIFY(reportJson(report) == reportJson(alone(i)));
        if (i > 0)
            QVERIFY(run.netProfit != tables.front()[i - 1].netProfit); // else equal tables would say little
    }
}

QTEST_GUILESS_MAIN(TestSweep)
#include "tst_Sweep.moc"
