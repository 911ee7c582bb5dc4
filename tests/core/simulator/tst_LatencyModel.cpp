// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/LatencyModel.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <fstream>

using namespace wh;

class TestLatencyModel : public QObject
{
    Q_OBJECT

    static std::unique_ptr<LatencyModel> make(const std::string& text, std::vector<Error>& mistakes)
    {
        return makeModel(latencyModels(), *ModelChoice::parse(text, "latency"), "latency", mistakes);
    }
    static std::unique_ptr<LatencyModel> make(const std::string& text)
    {
        std::vector<Error> mistakes;
        auto model = make(text, mistakes);
        for (const auto& mistake : mistakes)
            qWarning("%s", mistake.toString().c_str());
        return model;
    }

private slots:
    void givesEachWayItsOwnTime()
    {
        const auto model = make("constant:entry=1ms,amend=2ms,cancel=3ms,response=4ms");
        QCOMPARE(*model->latency(OrderPath::Entry, {}), kMillisecond);
        QCOMPARE(*model->latency(OrderPath::Amend, {}), 2 * kMillisecond);
        QCOMPARE(*model->latency(OrderPath::Cancel, {}), 3 * kMillisecond);
        QCOMPARE(*model->latency(OrderPath::Response, {}), 4 * kMillisecond);
        QCOMPARE(*make("none")->latency(OrderPath::Entry, {}), DurationNs(0));
    }

    void followsTheFeed()
    {
        const auto model = make("feed_derived:factor=1.5,entry=2ms,response=0s");
        const LatencyMoment moment{.now = 0, .feedLatency = 10 * kMillisecond};
        QCOMPARE(*model->latency(OrderPath::Entry, moment), 17 * kMillisecond);
        QCOMPARE(*model->latency(OrderPath::Response, moment), 15 * kMillisecond);
        // A receiver's clock behind the venue's does not send orders back in time.
        QCOMPARE(*model->latency(OrderPath::Entry, {.now = 0, .feedLatency = -kSecond}), 2 * kMillisecond);
    }

    void drawsLogNormalsAroundTheMedian()
    {
        const auto model = make("log_normal:entry=10ms,sigma=0.5");
        model->seed(Random(3));
        std::vector<DurationNs> drawn;
        for (int i = 0; i < 20'001; ++i)
            drawn.push_back(*model->latency(OrderPath::Entry, {}));
        std::sort(drawn.begin(), drawn.end());
        const auto share = [&](double q) {
            return static_cast<double>(drawn[static_cast<std::size_t>(q * 20'000)]) / 1e6;
        };
        QVERIFY(std::abs(share(0.5) - 10) < 0.2);                      // median 10 ms
        QVERIFY(std::abs(share(0.841345) - 10 * std::exp(0.5)) < 0.4); // one sigma: 16.49 ms
        QVERIFY(drawn.front() > 0);
        const auto again = make("log_normal:entry=10ms,sigma=0.5");
        again->seed(Random(3));
        const auto first = make("log_normal:entry=10ms,sigma=0.5");
        first->seed(Random(3));
        QCOMPARE(*again->latency(OrderPath::Entry, {}), *first->latency(OrderPath::Entry, {}));
    }

    void interpolatesMeasuredRows()
    {
        QTemporaryDir dir;
        const std::string path = dir.filePath(QStringLiteral("rows.csv")).toStdString();
        std::ofstream(path) << "request_ns,venue_ns,response_ns\n1000,1100,1300\n2000,2300,2400\n";
        const auto model = make("empirical:file=" + path);
        QVERIFY(model);
        QCOMPARE(*model->latency(OrderPath::Entry, {.now = 500}), DurationNs(100));     // clamped
        QCOMPARE(*model->latency(OrderPath::Entry, {.now = 1500}), DurationNs(200));    // half-way from 100 to 300
        QCOMPARE(*model->latency(OrderPath::Entry, {.now = 9000}), DurationNs(300));    // clamped
        QCOMPARE(*model->latency(OrderPath::Response, {.now = 1700}), DurationNs(150)); // half-way from 200 to 100
    }

    void namesABadRow_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::newRow("two columns") << "1,2,3\n4,5\n"
                                     << "2";
        QTest::newRow("a word") << "1,2,3\n4,x,6\n"
                                << "2";
        QTest::newRow("answer before venue") << "10,20,15\n"
                                             << "1";
        QTest::newRow("descending") << "10,20,30\n5,25,35\n"
                                    << "2";
        QTest::newRow("nothing") << "request,venue,response\n"
                                 << "1";
    }
    void namesABadRow()
    {
        QFETCH(QString, text);
        QFETCH(QString, line);
        QTemporaryDir dir;
        const std::string path = dir.filePath(QStringLiteral("rows.csv")).toStdString();
        std::ofstream(path) << text.toStdString();
        std::vector<Error> mistakes;
        QVERIFY(!make("empirical:file=" + path, mistakes));
        QCOMPARE(mistakes.size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(std::string(mistakes[0].field("line"))), line);
    }

    void refusesUnderLoadButNeverACancel()
    {
        const auto model = make("overload:threshold=1000,full=2000,probability=1");
        model->seed(Random(1));
        QVERIFY(model->latency(OrderPath::Entry, {.now = 0, .feedLatency = 0, .eventsPerSecond = 999}).has_value());
        QVERIFY(!model->latency(OrderPath::Entry, {.now = 0, .feedLatency = 0, .eventsPerSecond = 2000}).has_value());
        QVERIFY(!model->latency(OrderPath::Amend, {.now = 0, .feedLatency = 0, .eventsPerSecond = 5000}).has_value());
        QVERIFY(model->latency(OrderPath::Cancel, {.now = 0, .feedLatency = 0, .eventsPerSecond = 5000}).has_value());
        int refused = 0;
        for (int i = 0; i < 10'000; ++i)
            refused += !model->latency(OrderPath::Entry, {.now = 0, .feedLatency = 0, .eventsPerSecond = 1500});
        QVERIFY(std::abs(refused - 5000) < 200); // half-way up the ramp
        std::vector<Error> mistakes;
        QVERIFY(!make("overload:threshold=10,full=10", mistakes));
        QCOMPARE(mistakes.size(), std::size_t(1));
    }
};
QTEST_GUILESS_MAIN(TestLatencyModel)
#include "tst_LatencyModel.moc"
