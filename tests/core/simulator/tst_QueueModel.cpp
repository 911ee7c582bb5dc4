// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/QueueModel.h"

#include <QTest>

#include <cmath>

using namespace wh;

class TestQueueModel : public QObject
{
    Q_OBJECT

    static std::unique_ptr<QueueModel> make(const char* text)
    {
        std::vector<Error> mistakes;
        auto model = makeModel(queueModels(), *ModelChoice::parse(text, "queue"), "queue", mistakes);
        Q_ASSERT(mistakes.empty());
        return model;
    }

private slots:
    /// We join behind 100 lots; 40 more join behind us; then 35 are cancelled (the level goes 140 to 105).
    /// front 100, back 40, change 35: front' = 100 − (1−p)·35 + min(0, 40 − p·35).
    void sharesACancellation_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<double>("front");
        const double f = 100, b = 40;
        const auto front = [](double p) { return 100 - (1 - p) * 35 + std::min(0.0, 40 - p * 35); };
        QTest::newRow("risk averse: all from behind us") << "risk_averse" << 100.0;
        QTest::newRow("power n=2") << "power:n=2" << front(b * b / (b * b + f * f)); // p = 1600/11600
        QTest::newRow("power n=3") << "power:n=3" << front(64e3 / (64e3 + 1e6));
        QTest::newRow("log") << "log" << front(std::log(41) / (std::log(41) + std::log(101)));
        QTest::newRow("power2 n=2") << "power2:n=2" << front(1600.0 / 19600.0);
        QTest::newRow("log2") << "log2" << front(std::log(41) / std::log(141));
        QTest::newRow("power3 n=2") << "power3:n=2" << front(1 - (100.0 / 140) * (100.0 / 140));
    }
    void sharesACancellation()
    {
        QFETCH(QString, model);
        QFETCH(double, front);
        const auto queue = make(qPrintable(model));
        QueuePlace place;
        queue->onPlaced(place, 100);
        queue->onDepth(place, 100, 140);
        QCOMPARE(place.front, 100.0); // newcomers stand behind
        queue->onDepth(place, 140, 105);
        QCOMPARE(place.front, front);
    }

    /// A print of 30 then the level's own report of it (100 to 70): counted once.
    void countsAPrintOnce_data()
    {
        QTest::addColumn<QString>("model");
        for (const auto& info : queueModels()) {
            if (info.name != "fifo")
                QTest::newRow(info.name.c_str()) << QString::fromStdString(info.name);
        }
    }
    void countsAPrintOnce()
    {
        QFETCH(QString, model);
        const auto queue = make(qPrintable(model));
        QueuePlace place;
        queue->onPlaced(place, 100);
        queue->onTrade(place, 30);
        QCOMPARE(place.front, 70.0);
        queue->onDepth(place, 100, 70);
        QCOMPARE(place.front, 70.0);
        queue->onDepth(place, 70, 20); // nobody stands behind: 50 cancelled were all in front
        QVERIFY(place.front <= 20.0);
        queue->onTrade(place, 500);
        QCOMPARE(place.front, 0.0);
        queue->onDepth(place, 20, 0);
        QCOMPARE(place.front, 0.0);
    }

    void neverLeavesTheLevel_data() { countsAPrintOnce_data(); }
    void neverLeavesTheLevel()
    {
        QFETCH(QString, model);
        const auto queue = make(qPrintable(model));
        std::uint64_t state = 1;
        const auto next = [&](std::uint64_t bound) {
            return static_cast<Lots>((state = state * 6364136223846793005u + 1) >> 33) % static_cast<Lots>(bound);
        };
        for (int run = 0; run < 200; ++run) {
            QueuePlace place;
            Lots level = next(1000);
            queue->onPlaced(place, level);
            for (int step = 0; step < 50; ++step) {
                const double before = place.front;
                if (next(3) == 0) {
                    queue->onTrade(place, static_cast<double>(next(50)));
                } else {
                    const Lots now = next(1000);
                    queue->onDepth(place, level, now);
                    level = now;
                    QVERIFY(place.front <= static_cast<double>(now));
                }
                QVERIFY(place.front >= 0);
                QVERIFY(place.front <= before); // no rule moves an order back
            }
        }
    }

    void namesMistakes()
    {
        std::vector<Error> mistakes;
        QVERIFY(!makeModel(queueModels(), *ModelChoice::parse("powr", "queue"), "queue", mistakes));
        QCOMPARE(mistakes.front().code.c_str(), "model.unknown");
        QVERIFY(mistakes.front().field("remedy").find("did you mean power?") != std::string_view::npos);
        mistakes.clear();
        QVERIFY(!makeModel(queueModels(), *ModelChoice::parse("power:n=99,m=1", "queue"), "queue", mistakes));
        QCOMPARE(mistakes.size(), std::size_t(2));
        QVERIFY(!ModelChoice::parse("power:n", "queue"));
        QVERIFY(!ModelChoice::parse("", "queue"));
    }
};
QTEST_GUILESS_MAIN(TestQueueModel)
#include "tst_QueueModel.moc"
