// SPDX-License-Identifier: GPL-3.0-or-later
// Going through a run's recording: message by message, by the clock, and by the mouse.
#include "tests/ui/report/ReportBench.h"

#include "ui/charts/DepthChart.h"
#include "ui/charts/LadderModel.h"
#include "ui/charts/LadderView.h"
#include "ui/report/BookPane.h"
#include "ui/report/Player.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QSlider>
#include <QTabWidget>

using namespace wh;
using namespace wh::ui;
using wh::test::ReportBench;

class TestReportPlayer : public QObject
{
    Q_OBJECT

    std::unique_ptr<ReportBench> m_bench;
    client::Report m_report;

    static BookPane& bookOf(ReportPage& page)
    {
        auto* pane = page.findChild<BookPane*>();
        page.findChild<QTabWidget*>()->setCurrentWidget(pane);
        return *pane;
    }
    /// Receive times of the messages from a moment on.
    std::vector<TimeNs> messagesFrom(TimeNs from, std::size_t count)
    {
        const auto events = ReportBench::answer<std::vector<client::MarketEvent>>([&](auto done) {
            m_bench->client().events(m_bench->dataset, static_cast<int>(count) * 50, from, std::nullopt,
                                     std::move(done));
        });
        std::vector<TimeNs> times;
        for (const auto& event : events) {
            if (times.empty() || times.back() != event.receiveTime)
                times.push_back(event.receiveTime);
        }
        if (times.size() > count)
            times.resize(count);
        return times;
    }

private slots:
    void initTestCase()
    {
        m_bench = std::make_unique<ReportBench>();
        m_report = m_bench->report(m_bench->run);
    }
    void cleanupTestCase() { m_bench.reset(); }

    void stepsMessageByMessageAndBack()
    {
        const auto page = m_bench->open();
        bookOf(*page);
        const TimeNs begin = m_report.start + (m_report.end - m_report.start) / 3;
        const auto expected = messagesFrom(begin, 60);
        QCOMPARE(expected.size(), std::size_t{60});
        page->player().seek(expected.front());
        QVERIFY(ReportBench::settle(*page));
        QCOMPARE(page->player().book().time, expected.front());
        page->setFocus();
        for (std::size_t i = 1; i < expected.size(); ++i) {
            QTest::keyClick(page.get(), Qt::Key_BracketRight);
            QTRY_COMPARE(page->player().book().time, expected[i]);
            QCOMPARE(page->player().moment(), std::optional(expected[i]));
            QCOMPARE(page->charts().axis().marker(), std::optional(expected[i]));
        }
        for (std::size_t i = expected.size() - 1; i-- > 0;) {
            QTest::keyClick(page.get(), Qt::Key_BracketLeft);
            QTRY_COMPARE(page->player().book().time, expected[i]);
        }
    }

    void manyStepsAtOnceAreAsManyMessages()
    {
        const auto page = m_bench->open();
        const auto expected = messagesFrom(m_report.start + kMinute, 40);
        page->player().seek(expected.front());
        QVERIFY(ReportBench::settle(*page));
        for (int i = 0; i < 39; ++i) // faster than the engine answers
            page->player().step(1);
        QTRY_COMPARE(page->player().book().time, expected.back());
    }

    void showsTheBookOfTheEngine()
    {
        const auto page = m_bench->open();
        auto& pane = bookOf(*page);
        const TimeNs at = m_report.start + kMinute;
        page->player().seek(at);
        QVERIFY(ReportBench::settle(*page));
        const auto book = ReportBench::answer<client::Book>(
            [&](auto done) { m_bench->client().book(m_bench->dataset, at, 5, std::move(done)); });
        const auto& shown = pane.model().book();
        QCOMPARE(shown.time, book.time);
        for (std::size_t level = 0; level < 5; ++level) {
            // Own orders may stand at prices of their own: those levels are not in the recording.
            const Ticks price = *book.bids[level].price.unitsOf(m_report.instrument.tick);
            const auto found = std::find_if(shown.bids.begin(), shown.bids.end(),
                                            [&](const BookLevel& known) { return known.price == price; });
            QVERIFY(found != shown.bids.end());
            QCOMPARE(m_report.instrument.lot * found->quantity, book.bids[level].quantity);
        }
        QVERIFY(std::is_sorted(shown.bids.begin(), shown.bids.end(),
                               [](const BookLevel& a, const BookLevel& b) { return a.price > b.price; }));
        QVERIFY(std::is_sorted(shown.asks.begin(), shown.asks.end(),
                               [](const BookLevel& a, const BookLevel& b) { return a.price < b.price; }));
        QCOMPARE(pane.depth().book().time, book.time);
        Lots own = 0;
        for (const Side side : {Side::Buy, Side::Sell}) {
            for (const auto& level : shown.side(side))
                own += level.own;
        }
        const auto quotes = ReportBench::answer<std::vector<client::Quote>>(
            [&](auto done) { m_bench->client().quotes(m_bench->run, 100, at, at + 1, std::move(done)); });
        Decimal expected;
        for (const auto& quote : quotes)
            expected += quote.to > at ? quote.quantity : Decimal();
        QVERIFY(!expected.isZero());
        QCOMPARE(m_report.instrument.lot * own, expected);
    }

    void followsTheMouseInTheCharts()
    {
        const auto page = m_bench->open();
        auto& pane = bookOf(*page);
        TimeChart* equity = page->charts().chart(QStringLiteral("equity"));
        const QPoint at = equity->plotArea().rect.center().toPoint();
        QTest::mouseClick(equity, Qt::LeftButton, {}, at);
        QTRY_VERIFY(page->player().moment());
        QCOMPARE(*page->player().moment(), equity->plotArea().timeAt(at.x()));
        QVERIFY(ReportBench::settle(*page));
        QVERIFY(!pane.model().book().isEmpty());
        auto* slider = pane.findChild<QSlider*>();
        QVERIFY(std::abs(slider->value() - slider->maximum() / 2) < slider->maximum() / 50);
        slider->setValue(slider->maximum() / 4);
        QVERIFY(ReportBench::settle(*page));
        const auto quarter = m_report.start + (m_report.end - m_report.start) / 4;
        QVERIFY(std::abs(*page->player().moment() - quarter) < kMillisecond);
    }

    void playsAtItsSpeedAndStopsAtTheEnd()
    {
        const auto page = m_bench->open();
        auto& pane = bookOf(*page);
        auto* speed = pane.findChild<QComboBox*>();
        speed->setCurrentIndex(speed->findData(1000));
        QCOMPARE(page->player().speed(), 1000);
        const TimeNs begin = m_report.end - 2 * kMinute;
        page->player().seek(begin);
        QVERIFY(ReportBench::settle(*page));
        QSignalSpy moments(&page->player(), &Player::momentChanged);
        QSignalSpy books(&page->player(), &Player::bookChanged);
        pane.ladder().setFocus();
        QElapsedTimer clock;
        clock.start();
        QTest::keyClick(&pane.ladder(), Qt::Key_Space);
        QVERIFY(page->player().isPlaying());
        QCOMPARE(ReportBench::action(*page, "report.play")->text(), QStringLiteral("Pause"));
        QTRY_VERIFY_WITH_TIMEOUT(!page->player().isPlaying(), 20'000);
        QVERIFY(clock.elapsed() >= 100); // two minutes at 1000 times their speed
        QVERIFY(moments.count() >= 2 && books.count() >= 2);
        QVERIFY(ReportBench::settle(*page));
        QCOMPARE(page->player().moment(), std::optional(m_report.end));
        // Again from the end is again from the start; a second press pauses.
        QTest::keyClick(&pane.ladder(), Qt::Key_Space);
        QTRY_VERIFY(page->player().moment() && *page->player().moment() < begin);
        QTest::keyClick(&pane.ladder(), Qt::Key_Space);
        QVERIFY(!page->player().isPlaying());
        QVERIFY(ReportBench::settle(*page));
    }

    void endsAreEnds()
    {
        const auto page = m_bench->open();
        bookOf(*page);
        ReportBench::action(*page, "report.toEnd")->trigger();
        QVERIFY(ReportBench::settle(*page));
        const TimeNs end = page->player().book().time;
        ReportBench::action(*page, "report.forward")->trigger();
        QVERIFY(ReportBench::settle(*page));
        QCOMPARE(page->player().book().time, end);
        ReportBench::action(*page, "report.toStart")->trigger();
        QVERIFY(ReportBench::settle(*page));
        QCOMPARE(page->player().moment(), std::optional(m_report.start));
        ReportBench::action(*page, "report.back")->trigger();
        QVERIFY(ReportBench::settle(*page));
        QVERIFY(*page->player().moment() <= m_report.start);
    }
};

QTEST_MAIN(TestReportPlayer)
#include "tst_ReportPlayer.moc"
