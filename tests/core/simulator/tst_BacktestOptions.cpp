// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/BacktestOptions.h"

#include <QtTest>

using namespace wh;

class TestBacktestOptions : public QObject
{
    Q_OBJECT

private slots:
    void describesEachOptionWithADefaultAndAnExampleThatHold()
    {
        for (const auto& spec : backtestOptions()) {
            QVERIFY2(!spec.description.empty() && !spec.example.empty(), spec.name.c_str());
            BacktestSettings settings;
            std::vector<Error> mistakes;
            readBacktestOptions({{spec.name, spec.example}}, settings, mistakes);
            QVERIFY2(mistakes.empty(), mistakes.empty() ? "" : mistakes[0].toString().c_str());
        }
    }

    void hasTheDefaultsOfTheSettings()
    {
        // Every default, read as if written, leaves the settings as they come.
        BacktestSettings read;
        std::vector<Error> mistakes;
        BacktestSettings::Pairs defaults;
        for (const auto& spec : backtestOptions()) {
            if (!spec.defaultText.empty())
                defaults.emplace_back(spec.name, spec.defaultText);
        }
        readBacktestOptions(defaults, read, mistakes);
        QVERIFY(mistakes.empty());
        QVERIFY(read.describe() == BacktestSettings().describe());
        QVERIFY(read.sampleInterval == BacktestSettings().sampleInterval);
    }

    void readsEveryOption()
    {
        BacktestSettings settings;
        std::vector<Error> mistakes;
        readBacktestOptions({{"cash", "25000.5"},
                             {"base", "2"},
                             {"from", "2024-08-08"},
                             {"to", "2024-08-09T12:00"},
                             {"seed", "9"},
                             {"latency", "constant:entry=10ms"},
                             {"queue", "power:n=2"},
                             {"fees", "1,5"},
                             {"impact", "eta=1"},
                             {"feed", "5ms"},
                             {"outage", "2024-08-08T10:00..2024-08-08T10:05"},
                             {"outage", "2024-08-08T11:00..2024-08-08T11:05"},
                             {"max_open_orders", "7"},
                             {"max_request_rate", "2.5"},
                             {"price_band", "0.1"},
                             {"min_notional", "5"},
                             {"bar_queue_share", "0.3"},
                             {"sample_interval", "1m"}},
                            settings, mistakes);
        QVERIFY2(mistakes.empty(), mistakes.empty() ? "" : mistakes[0].toString().c_str());
        QVERIFY(settings.cash == Decimal::of("25000.5"));
        QVERIFY(settings.base == Decimal(2));
        QCOMPARE(formatTime(settings.from).c_str(), "2024-08-08T00:00:00Z");
        QCOMPARE(formatTime(settings.to).c_str(), "2024-08-09T12:00:00Z");
        QCOMPARE(settings.seed, std::uint64_t(9));
        QCOMPARE(settings.latency.toString().c_str(), "constant:entry=10ms");
        QCOMPARE(settings.queue.toString().c_str(), "power:n=2");
        QCOMPARE(settings.fees.c_str(), "1,5");
        QCOMPARE(settings.impact.c_str(), "eta=1");
        QCOMPARE(settings.feed.c_str(), "5ms");
        QCOMPARE(settings.venue.outages.size(), std::size_t(2));
        QCOMPARE(formatTime(settings.venue.outages[1].to).c_str(), "2024-08-08T11:05:00Z");
        QCOMPARE(settings.venue.maxOpenOrders, std::size_t(7));
        QCOMPARE(settings.venue.maxRequestsPerSecond, 2.5);
        QCOMPARE(settings.priceBand, 0.1);
        QVERIFY(settings.minNotional == Decimal(5));
        QCOMPARE(settings.barQueueShare, 0.3);
        QCOMPARE(settings.sampleInterval, kMinute);
    }

    void takesEverySeed()
    {
        for (const auto& [text, seed] : {std::pair("0", std::uint64_t(0)), std::pair("1e3", std::uint64_t(1000)),
                                         std::pair("9223372036854775808", std::uint64_t(1) << 63),
                                         std::pair("18446744073709551615", UINT64_MAX)}) {
            BacktestSettings settings;
            std::vector<Error> mistakes;
            readBacktestOptions({{"seed", text}}, settings, mistakes);
            QVERIFY2(mistakes.empty(), text);
            QCOMPARE(settings.seed, seed);
        }
        BacktestSettings settings;
        settings.seed = UINT64_MAX;
        const auto pairs = settings.describe();
        QVERIFY(std::find(pairs.begin(), pairs.end(),
                          std::pair<std::string, std::string>("seed", "18446744073709551615")) != pairs.end());
    }

    void describesModelsWithTheirDefaults()
    {
        BacktestSettings settings;
        std::vector<Error> mistakes;
        readBacktestOptions({{"latency", "constant:cancel=7ms"}, {"queue", "power"}}, settings, mistakes);
        const auto pairs = settings.describe();
        const auto valueOf = [&](const char* wanted) {
            for (const auto& [name, value] : pairs) {
                if (name == wanted)
                    return value;
            }
            return std::string();
        };
        QCOMPARE(valueOf("latency").c_str(), "constant:entry=10ms,amend=10ms,cancel=7ms,response=10ms");
        QVERIFY(valueOf("queue").starts_with("power:n="));
        // What is told can be given again, and is told the same again.
        BacktestSettings again;
        readBacktestOptions({{"latency", valueOf("latency")}, {"queue", valueOf("queue")}}, again, mistakes);
        QVERIFY(again.describe() == pairs);
        QVERIFY(mistakes.empty());
    }

    void namesAMistake_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("negative cash") << QByteArray("cash") << QByteArray("-1")
                                       << QByteArray("parameter.out_of_range");
        QTest::newRow("NaN") << QByteArray("cash") << QByteArray("nan") << QByteArray("parameter.malformed");
        QTest::newRow("absurd cash") << QByteArray("cash") << QByteArray("1e20")
                                     << QByteArray("parameter.out_of_range");
        QTest::newRow("share above 1") << QByteArray("price_band") << QByteArray("1.5")
                                       << QByteArray("parameter.out_of_range");
        QTest::newRow("no time") << QByteArray("from") << QByteArray("yesterday") << QByteArray("backtest.malformed");
        QTest::newRow("no end") << QByteArray("outage") << QByteArray("2024-01-01") << QByteArray("backtest.malformed");
        QTest::newRow("ends before") << QByteArray("outage") << QByteArray("2024-01-02..2024-01-01")
                                     << QByteArray("backtest.malformed");
        QTest::newRow("no model") << QByteArray("latency") << QByteArray(":entry=1ms") << QByteArray("model.malformed");
        QTest::newRow("no orders") << QByteArray("max_open_orders") << QByteArray("0")
                                   << QByteArray("parameter.out_of_range");
        QTest::newRow("half a seed") << QByteArray("seed") << QByteArray("0.5") << QByteArray("parameter.malformed");
        QTest::newRow("seed too large") << QByteArray("seed") << QByteArray("18446744073709551616")
                                        << QByteArray("parameter.out_of_range");
        QTest::newRow("negative seed") << QByteArray("seed") << QByteArray("-1")
                                       << QByteArray("parameter.out_of_range");
        QTest::newRow("unknown") << QByteArray("chash") << QByteArray("1") << QByteArray("parameter.unknown");
    }
    void namesAMistake()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, code);
        BacktestSettings settings;
        std::vector<Error> mistakes;
        readBacktestOptions({{name.toStdString(), value.toStdString()}}, settings, mistakes);
        QCOMPARE(mistakes.size(), std::size_t(1));
        QCOMPARE(mistakes[0].code.c_str(), code.constData());
        QVERIFY(!mistakes[0].field("remedy").empty());
    }
};

QTEST_GUILESS_MAIN(TestBacktestOptions)
#include "tst_BacktestOptions.moc"
