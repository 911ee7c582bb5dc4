// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the backtest page that need no window: forms as data, periods, sizes of sweeps, comparisons.
#include "tests/ui/support/StudioBench.h"
#include "ui/backtest/Comparison.h"
#include "ui/backtest/ComparisonModels.h"
#include "ui/backtest/PartialCurve.h"
#include "ui/backtest/SavedSetup.h"
#include "ui/backtest/SetupSpecs.h"
#include "ui/backtest/SweepSize.h"
#include "ui/charts/PeriodText.h"
#include "ui/form/ParameterText.h"

#include "core/simulator/Sweep.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace wh;
using namespace wh::ui;
using wh::test::StudioBench;

namespace {

ComparedRun comparedRun(const std::string& id, double initial, std::vector<client::Point> equity,
                        client::Pairs parameters, std::vector<client::Metric> metrics)
{
    ComparedRun made;
    made.run.id = id;
    made.run.strategy = "s";
    made.report.initialEquity = *Decimal::fromDouble(initial);
    made.report.instrument.name = {"sim", "BTC", "USDT"};
    made.report.parameters = std::move(parameters);
    made.report.metrics = std::move(metrics);
    made.equity = std::move(equity);
    return made;
}

const std::vector<client::MetricDefinition> kMetrics = {
    {"netProfit", "Result", "Net profit", "MONEY", "", true, false},
    {"maxDrawdown", "Risk", "Max drawdown", "SHARE", "", false, true},
    {"fills", "Activity", "Fills", "COUNT", "", false, false},
    {"sharpe", "Risk", "Sharpe", "RATIO", "", true, false},
};

std::vector<ComparedRun> twoRuns()
{
    return {comparedRun("1", 1000, {{0, 1000}, {kSecond, 1010}}, {{"a", "1"}, {"b", "2"}},
                        {{"netProfit", "10.001", 10.001}, {"maxDrawdown", "0.02", 0.02}, {"fills", "4", 4}}),
            comparedRun("2", 2000, {{0, 2000}, {kSecond, 1990}}, {{"a", "1"}, {"b", "3"}, {"c", "x"}},
                        {{"netProfit", "-10.5", -10.5}, {"maxDrawdown", "0.01", 0.01}, {"fills", "5", 5}})};
}

} // namespace

class TestBacktestParts : public QObject
{
    Q_OBJECT

private slots:
    void everyOptionAndLimitHasItsField()
    {
        StudioBench bench;
        QVERIFY(bench.start());
        const auto& capabilities = *bench.session().capabilities();
        for (const auto& strategy : capabilities.strategies) {
            client::BacktestRequest request;
            const auto groups = setupGroups(capabilities, setupChoice(capabilities, &strategy, request));
            std::set<std::string> names;
            for (const auto& group : groups) {
                QVERIFY(!group.title.isEmpty());
                for (const auto& spec : group.specs)
                    QVERIFY2(names.insert(spec.name).second, spec.name.c_str());
            }
            for (const auto& spec : strategy.parameters)
                QVERIFY2(names.contains("params." + spec.name), spec.name.c_str());
            for (const auto& option : capabilities.backtestOptions) {
                const bool isElsewhere = option.name == "from" || option.name == "to";
                const bool isSplit = option.name == "fees";
                QCOMPARE(names.contains(option.name), !isElsewhere && !isSplit);
            }
            for (const auto& rule : capabilities.riskRules) {
                for (const auto& spec : rule.parameters)
                    QVERIFY(names.contains("risk." + rule.id + '.' + spec.name));
            }
        }
    }

    void writesWhatItRead_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("back");
        QTest::newRow("model alone") << "latency"
                                     << "none"
                                     << "none";
        QTest::newRow("model with parameters") << "latency"
                                               << "log_normal:entry=3ms,sigma=0.8"
                                               << "log_normal:entry=3ms,sigma=0.8";
        QTest::newRow("queue") << "queue"
                               << "power:n=3"
                               << "power:n=3";
        QTest::newRow("fees, short") << "fees"
                                     << "1,5"
                                     << "maker=1,taker=5";
        QTest::newRow("fees, rebate in an asset") << "fees"
                                                  << "maker=-0.5,taker=4,currency=BNB@600"
                                                  << "maker=-0.5,taker=4,currency=BNB@600";
        QTest::newRow("tiers") << "fees"
                               << "tiers=0:1:5;1000000:0.5:4"
                               << "tiers=0:1:5;1000000:0.5:4";
        QTest::newRow("plain") << "cash"
                               << "25000"
                               << "25000";
        QTest::newRow("impact") << "impact"
                                << "eta=0.5,volatility=0.03,volume=10000"
                                << "eta=0.5,volatility=0.03,volume=10000";
    }
    void writesWhatItRead()
    {
        QFETCH(const QString, option);
        QFETCH(const QString, value);
        QFETCH(const QString, back);
        StudioBench bench;
        QVERIFY(bench.start());
        const auto& capabilities = *bench.session().capabilities();
        client::BacktestRequest request;
        request.options = {{option.toStdString(), value.toStdString()}};
        const SetupChoice choice = setupChoice(capabilities, nullptr, request);
        ParameterForm form(bench.appearance());
        form.setGroups(setupGroups(capabilities, choice));
        QVERIFY(form.setValues(formValues(request)).empty());
        client::BacktestRequest written;
        readFormValues(form.values(), choice, written);
        QCOMPARE(written.options, (client::Pairs{{option.toStdString(), back.toStdString()}}));
    }

    void keepsPeriodAndSeveralOutagesApart()
    {
        client::BacktestRequest request;
        request.options = {{"from", "2024-01-01"}, {"outage", "a..b"}, {"outage", "c..d"}};
        const auto values = formValues(request);
        QCOMPARE(values, (client::Pairs{{"outage", "a..b, c..d"}}));
        client::BacktestRequest written;
        written.options = {{"from", "2024-01-01"}};
        readFormValues(values, {}, written);
        QCOMPARE(written.options, request.options);
        QCOMPARE(restoredSetup(savedSetup(request)).options, request.options);
    }

    void readsMomentsAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("moment");
        QTest::newRow("date") << "2024-08-08"
                              << "2024-08-08T00:00:00Z";
        QTest::newRow("date and clock") << "2024-08-08 23:54:13"
                                        << "2024-08-08T23:54:13Z";
        QTest::newRow("clock") << "23:55"
                               << "2024-08-08T23:55:00Z";
        QTest::newRow("early clock") << "9:05:30"
                                     << "2024-08-08T09:05:30Z";
        QTest::newRow("nanoseconds") << "2024-08-08T23:54:13.000000001"
                                     << "2024-08-08T23:54:13.000000001Z";
        QTest::newRow("nonsense") << "later"
                                  << "";
    }
    void readsMomentsAsPeopleWriteThem()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, moment);
        const auto read = momentOf(text, TimeFormat(), *parseTime("2024-08-08T12:00:00"));
        QCOMPARE(bool(read), !moment.isEmpty());
        if (read)
            QCOMPARE(QString::fromStdString(formatTime(**read)), moment);
        QVERIFY(!*momentOf(QStringLiteral("  "), TimeFormat(), 0));
    }

    void readsMomentsInTheReadersZone()
    {
        const TimeFormat berlin(QTimeZone("Europe/Berlin"));
        const TimeNs day = *parseTime("2024-08-08T12:00:00");
        QCOMPARE(**momentOf(QStringLiteral("2024-08-08 14:00"), berlin, day), day);
        QCOMPARE(**momentOf(QStringLiteral("14:00"), berlin, day), day);
        QCOMPARE(**momentOf(QStringLiteral("2024-08-08T12:00:00Z"), berlin, day), day);
        QCOMPARE(**momentOf(momentText(day + 1, berlin), berlin, day), day + 1);
    }

    void putsADraggedPeriodOnRoundMarks()
    {
        const TimeNs day = *parseTime("2024-08-08");
        const TimeRange range = onRoundMarks({day + 61'300 * kMillisecond, day + 300'700 * kMillisecond}, 20 * kMinute);
        QCOMPARE(range.from, day + 61 * kSecond);
        QCOMPARE(range.to, day + 301 * kSecond);
        QVERIFY(!onRoundMarks({day, day}, kDay).isEmpty());
    }

    void countsWhatASweepRuns_data()
    {
        QTest::addColumn<QString>("values");
        for (const char* values : {"0.1:0.5:0.1", "1:10:3", "5:1:-2", "1:1:1", "a,b,c", "0.1", "0:1:0.3", "1:5:-1",
                                   "1:5:0", "1:5", "x:5:1", "0:1:0.333333333333333333", "0.000001:0.00001:0.000001"})
            QTest::newRow(values) << QString::fromLatin1(values);
    }
    void countsWhatASweepRuns()
    {
        QFETCH(const QString, values);
        const auto axis = SweepAxis::parse("p=" + values.toStdString());
        const auto size = sweepAxisSize(values.toStdString());
        QCOMPARE(size.has_value(), bool(axis));
        if (axis)
            QCOMPARE(*size, static_cast<std::int64_t>(axis->values.size()));
    }

    void countsProductsAndSamples()
    {
        QCOMPARE(sweepSize({3, 4}, 0), std::optional<std::int64_t>(12));
        QCOMPARE(sweepSize({3, 4}, 5), std::optional<std::int64_t>(5));
        QCOMPARE(sweepSize({3, 4}, 50), std::optional<std::int64_t>(12));
        QVERIFY(!sweepSize({}, 0));
        QVERIFY(!sweepSize({3, std::nullopt}, 0));
        QVERIFY(!sweepSize({INT64_MAX / 2, 3}, 0));
    }

    void keepsExtremesOfALongCurve()
    {
        PartialCurve curve;
        for (int i = 0; i < 50'000; ++i)
            QVERIFY(curve.add(i, i == 12'345 ? 1e6 : i == 33'333 ? -1e6 : i % 7));
        QVERIFY(!curve.add(5, 0));
        QVERIFY(curve.size() < PartialCurve::kMostPoints);
        const auto series = curve.series();
        const auto extremes = series->extremes(0, series->size());
        QCOMPARE(extremes.high, 1e6);
        QCOMPARE(extremes.low, -1e6);
        QVERIFY(std::is_sorted(series->times().begin(), series->times().end()));
        QCOMPARE(series->times().front(), 0);
    }

    void saysWhatIsBetterAndWhatIsWorse()
    {
        const auto rows = metricRows(kMetrics, twoRuns());
        QCOMPARE(rows.size(), 3u);        // nobody has a Sharpe ratio
        QCOMPARE(rows[0].verdict(1), -1); // less profit
        QCOMPARE(rows[1].verdict(1), 1);  // less drawdown: a cost
        QCOMPARE(rows[2].verdict(1), 0);  // more fills: neither
        QCOMPARE(rows[0].verdict(0), 0);
    }

    void showsMetricsSideBySide()
    {
        StudioBench bench;
        MetricsModel model(bench.appearance(), nullptr);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setRuns(kMetrics, twoRuns());
        QCOMPARE(model.columnCount(), 4);
        QCOMPARE(model.rowCount(), 6); // three, and a heading each
        QVERIFY(model.index(0, 0).data(kHeadingRole).toBool());
        QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("Net profit, USDT"));
        QCOMPARE(model.index(1, 1).data().toString(), QStringLiteral("+10.00"));
        QCOMPARE(model.index(1, 3).data().toString(), QStringLiteral("▼ −20.50"));
        QCOMPARE(model.index(3, 3).data().toString(), QStringLiteral("▲ −1.00 pp"));
        QCOMPARE(model.index(5, 3).data().toString(), QStringLiteral("+1"));
        QCOMPARE(model.headerData(3, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("to #1"));
        model.refresh();
        model.setRuns(kMetrics, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void marksSettingsThatDiffer()
    {
        StudioBench bench;
        SettingsModel model(bench.appearance(), nullptr);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setRuns(twoRuns());
        QCOMPARE(model.differences(), 2);
        const auto found = model.match(model.index(0, 0), Qt::DisplayRole, QStringLiteral("≠ B"));
        QCOMPARE(found.size(), 1);
        QVERIFY(found.front().siblingAtColumn(2).data(Qt::BackgroundRole).isValid());
        QVERIFY(!found.front().siblingAtColumn(1).data(Qt::BackgroundRole).isValid());
        // A strategy goes by its title; what files call it is in the tip.
        auto runs = twoRuns();
        runs[0].run.strategy = "basic";
        runs[1].run.strategy = "basic";
        model.setStrategyTitles({{QStringLiteral("basic"), QStringLiteral("Basic maker")}});
        model.setRuns(runs);
        const auto strategy = model.match(model.index(0, 0), Qt::DisplayRole, parameterTitle("strategy"));
        QCOMPARE(strategy.size(), 1);
        QCOMPARE(strategy.front().siblingAtColumn(1).data().toString(), QStringLiteral("Basic maker"));
        QCOMPARE(strategy.front().siblingAtColumn(1).data(Qt::ToolTipRole).toString(), QStringLiteral("basic"));
        model.setRuns(twoRuns());
        const int all = model.rowCount();
        model.setOnlyDifferences(true);
        QCOMPARE(model.rowCount(), 3); // a heading and two
        model.setOnlyDifferences(false);
        QCOMPARE(model.rowCount(), all);
    }

    void laysCurvesOverOneAnother()
    {
        auto runs = twoRuns();
        const auto amounts = comparedCurves(runs, false);
        QVERIFY(!amounts.isShare && !amounts.isShifted);
        QCOMPARE(amounts.series[1]->values()[1], -10.0);
        QCOMPARE(comparedCurves(runs, true).series[1]->values()[1], -0.005);
        runs[1].report.instrument.name.quote = "EUR";
        QVERIFY(comparedCurves(runs, false).isShare);
        for (auto& point : runs[1].equity)
            point.time += kDay;
        const auto shifted = comparedCurves(runs, false);
        QVERIFY(shifted.isShifted);
        QCOMPARE(shifted.series[1]->times()[1], kSecond);
    }

    void loadsRunsOrSaysWhyNot()
    {
        StudioBench bench;
        const std::string dataset = bench.generate({{"duration", "1m"}});
        QVERIFY(bench.start());
        const std::string a = bench.runBacktest(dataset, "buy_and_hold");
        const std::string b = bench.runBacktest(dataset, "basic_market_maker");
        ComparisonLoader loader(bench.session());
        std::vector<ComparedRun> loaded;
        connect(&loader, &ComparisonLoader::loaded, this, [&](const std::vector<ComparedRun>& runs) { loaded = runs; });
        QSignalSpy failed(&loader, &ComparisonLoader::failed);
        loader.load({QStringLiteral("999"), toQString(a)}); // dropped by the next
        loader.load({toQString(a), toQString(b)});
        QTRY_COMPARE(loaded.size(), 2u);
        QCOMPARE(loaded[0].run.id, a);
        QCOMPARE(loaded[1].report.strategy, std::string("basic_market_maker"));
        QVERIFY(!loaded[1].equity.empty());
        QCOMPARE(failed.count(), 0);
        loader.load({QStringLiteral("999"), toQString(a)});
        QTRY_COMPARE(failed.count(), 1);
    }
};

QTEST_MAIN(TestBacktestParts)
#include "tst_BacktestParts.moc"
