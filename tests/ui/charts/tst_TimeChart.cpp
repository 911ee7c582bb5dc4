// SPDX-License-Identifier: GPL-3.0-or-later
// Two linked charts under mouse and keyboard.
#include "tests/ui/support/SampleCurves.h"

#include "ui/charts/TimeAxis.h"
#include "ui/charts/TimeChart.h"
#include "ui/charts/layers/CandleLayer.h"
#include "ui/charts/layers/FillLayer.h"
#include "ui/charts/layers/LineLayer.h"
#include "ui/common/Appearance.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <cmath>

using namespace wh;
using namespace wh::ui;

class TestTimeChart : public QObject
{
    Q_OBJECT

    Appearance m_appearance{[] { return true; }};
    std::unique_ptr<QWidget> m_page;
    TimeAxis* m_axis = nullptr;
    TimeChart* m_prices = nullptr;
    TimeChart* m_equity = nullptr;
    FillLayer* m_fills = nullptr;
    BarSeriesPtr m_bars;

    static void wheel(QWidget* widget, const QPointF& at, int delta, Qt::KeyboardModifiers modifiers = {})
    {
        QWheelEvent event(at, widget->mapToGlobal(at), QPoint(), QPoint(0, delta), Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(widget, &event);
    }

    static void move(QWidget* widget, const QPointF& at, Qt::MouseButtons buttons = {})
    {
        QMouseEvent event(QEvent::MouseMove, at, widget->mapToGlobal(at), Qt::NoButton, buttons, Qt::NoModifier);
        QApplication::sendEvent(widget, &event);
    }

private slots:
    void initTestCase()
    {
        m_appearance.install(*qApp);
        m_appearance.setLocale(QLocale::c());
    }

    void init()
    {
        m_page = std::make_unique<QWidget>();
        m_axis = new TimeAxis(m_page.get());
        auto* column = new QVBoxLayout(m_page.get());
        m_prices = new TimeChart(m_appearance, *m_axis);
        m_equity = new TimeChart(m_appearance, *m_axis);
        for (TimeChart* chart : {m_prices, m_equity})
            column->addWidget(chart);
        m_prices->setTitle(QStringLiteral("Price"));
        m_bars = sample::bars(600, kMinute, 61234.5, 3);
        const auto format = ValueFormat::ofTick(QStringLiteral("0.01"), QStringLiteral("USDT"));
        auto candles = std::make_unique<CandleLayer>(QStringLiteral("BTC"), format);
        candles->setBars(m_bars);
        m_prices->addLayer(std::move(candles));
        auto fills = std::make_unique<FillLayer>(QStringLiteral("Fills"), format);
        fills->setFills(sample::fillsOf(*m_bars, 60));
        m_fills = m_prices->addLayer(std::move(fills));
        auto equity = std::make_unique<LineLayer>(QStringLiteral("Equity"), Token::Series1,
                                                  ValueFormat{2, QStringLiteral("USDT")}, LineShape::Step);
        equity->setSeries(sample::walk(600, kMinute, 10000, 1, 4));
        m_equity->addLayer(std::move(equity));
        m_page->resize(900, 500);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->grab();
    }

    void cleanup() { m_page.reset(); }

    void theWheelKeepsTheMomentUnderTheCursor()
    {
        const QPointF at(517, 100);
        for (const int delta : {120, 120, 360, -120, 30}) {
            const TimeNs before = m_prices->plotArea().timeAt(at.x());
            wheel(m_prices, at, delta);
            const PlotArea area = m_prices->plotArea();
            QVERIFY2(std::abs(area.xOf(before) - at.x()) < 0.01,
                     qPrintable(QString::number(area.xOf(before) - at.x())));
        }
        QVERIFY(m_axis->visible().span() < 400 * kMinute);
    }

    void linkedChartsShowTheSameMomentAtTheSamePlace()
    {
        wheel(m_prices, {300, 50}, 480);
        m_page->grab();
        const PlotArea a = m_prices->plotArea();
        const PlotArea b = m_equity->plotArea();
        QCOMPARE(a.time, b.time);
        QCOMPARE(a.rect.width(), b.rect.width());
        QVERIFY(a.values != b.values);
    }

    void aDragPansByWhatItCovers()
    {
        m_axis->setVisible({sample::kStart + kHour, sample::kStart + 3 * kHour});
        const TimeRange before = m_axis->visible();
        const PlotArea area = m_prices->plotArea();
        const TimeNs grabbed = area.timeAt(400);
        QTest::mousePress(m_prices, Qt::LeftButton, {}, {400, 60});
        move(m_prices, {330, 64}, Qt::LeftButton);
        move(m_prices, {250, 60}, Qt::LeftButton);
        QVERIFY(std::abs(m_prices->plotArea().xOf(grabbed) - 250) < 0.01);
        QTest::mouseRelease(m_prices, Qt::LeftButton, {}, {250, 60});
        QCOMPARE(m_axis->visible().span(), before.span());
        QTest::mouseDClick(m_prices, Qt::LeftButton, {}, {250, 60});
        QVERIFY(m_axis->isShowingAll());
    }

    void theCrosshairIsSharedAndReadsExactValues()
    {
        const PlotArea area = m_prices->plotArea();
        const TimeNs time = sample::kStart + 200 * kMinute + 7 * kSecond;
        move(m_prices, {area.xOf(time), 40});
        QVERIFY(m_axis->crosshair());
        QVERIFY(std::abs(*m_axis->crosshair() - time) < kMinute);
        const auto prices = m_prices->currentReadings();
        QCOMPARE(prices.size(), std::size_t(4));
        QCOMPARE(prices[0].value, m_appearance.numbers().fixed((*m_bars)[200].open, 2));
        QVERIFY(prices[3].value.endsWith(QStringLiteral("USDT")));
        const auto equity = m_equity->currentReadings();
        QCOMPARE(equity.size(), std::size_t(1));
        QCOMPARE(equity[0].name, QStringLiteral("Equity"));
        QVERIFY(m_prices->copyValue());
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("Open\t") + prices[0].value));
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(m_prices, &leave);
        QVERIFY(!m_axis->crosshair());
        QVERIFY(m_equity->currentReadings().empty());
        QVERIFY(!m_equity->copyValue());
    }

    void theKeyboardDoesAllThat()
    {
        m_axis->setVisible({sample::kStart + kHour, sample::kStart + 3 * kHour});
        const TimeRange start = m_axis->visible();
        QTest::keyClick(m_prices, Qt::Key_Right);
        QCOMPARE(m_axis->visible().from, start.from + start.span() / 10);
        QTest::keyClick(m_prices, Qt::Key_Left);
        QCOMPARE(m_axis->visible(), start);
        QTest::keyClick(m_prices, Qt::Key_Plus);
        QVERIFY(m_axis->visible().span() < start.span());
        QTest::keyClick(m_prices, Qt::Key_Minus);
        QVERIFY(std::abs(m_axis->visible().span() - start.span()) < 10);
        QTest::keyClick(m_prices, Qt::Key_Home);
        QVERIFY(m_axis->visible().contains(m_axis->extent().from));
        QTest::keyClick(m_prices, Qt::Key_End);
        QVERIFY(m_axis->visible().contains(m_axis->extent().to));
        QTest::keyClick(m_prices, Qt::Key_0);
        QVERIFY(m_axis->isShowingAll());
    }

    void shiftAndArrowsWalkFromPointToPoint()
    {
        m_axis->setVisible({sample::kStart + kHour, sample::kStart + 2 * kHour});
        QTest::keyClick(m_equity, Qt::Key_Right, Qt::ShiftModifier);
        const TimeNs first = *m_axis->crosshair();
        QCOMPARE((first - sample::kStart) % kMinute, TimeNs(0));
        QTest::keyClick(m_equity, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(*m_axis->crosshair(), first + kMinute);
        for (int i = 0; i < 120; ++i)
            QTest::keyClick(m_equity, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(m_axis->visible().contains(*m_axis->crosshair())); // the view went along
        QTest::keyClick(m_equity, Qt::Key_Escape);
        QVERIFY(!m_axis->crosshair());
    }

    void aFillIsFoundAndTold()
    {
        const auto marks = sample::fillsOf(*m_bars, 60);
        const auto& fill = (*marks)[4];
        const PlotArea area = m_prices->plotArea();
        const QPointF at(area.xOf(fill.time), area.yOf(fill.price) + (fill.side == Side::Buy ? 5 : -5));
        move(m_prices, at);
        QCOMPARE(m_prices->currentReadings().back().value, fill.text);
        QSignalSpy clicked(m_prices, &TimeChart::itemClicked);
        QTest::mouseClick(m_prices, Qt::LeftButton, {}, at.toPoint());
        QCOMPARE(clicked.count(), 1);
        QCOMPARE(clicked[0][1].value<std::size_t>(), std::size_t(4));
        QSignalSpy plain(m_prices, &TimeChart::clicked);
        QTest::mouseClick(m_prices, Qt::LeftButton, {}, at.toPoint() + QPoint(0, 60));
        QCOMPARE(plain.count() + clicked.count(), 2);
    }

    void theValueColumnStretchesAndFitsAgain()
    {
        const PlotArea fit = m_prices->plotArea();
        const QPointF at(fit.rect.right() + 10, fit.rect.center().y());
        wheel(m_prices, at, 240);
        QVERIFY(m_prices->plotArea().values.span() < fit.values.span());
        QCOMPARE(m_prices->plotArea().time, fit.time);
        QTest::mouseDClick(m_prices, Qt::LeftButton, {}, at.toPoint());
        QCOMPARE(m_prices->plotArea().values, fit.values);
    }

    void valuesFollowWhatIsSeen()
    {
        m_axis->setVisible({sample::kStart + kHour, sample::kStart + 2 * kHour});
        const auto seen = m_bars->within(m_axis->visible());
        const auto range = m_bars->extremes(seen.first, seen.last);
        const auto values = m_prices->plotArea().values;
        QVERIFY(values.low < range.low && values.high > range.high);
        QVERIFY(values.span() < 2.2 * range.span());
        // The legend stands on nothing: the highest value lies below it.
        QVERIFY(m_prices->plotArea().yOf(range.high) >= 20);
    }

    void dataBeginBelowTheSecondRowOfTheLegend()
    {
        m_page->resize(360, 520); // four figures of a candle and its name need two rows
        QCoreApplication::sendPostedEvents();
        m_axis->setVisible({sample::kStart + kHour, sample::kStart + 2 * kHour});
        const auto seen = m_bars->within(m_axis->visible());
        const auto range = m_bars->extremes(seen.first, seen.last);
        const double before = m_prices->plotArea().yOf(range.high);
        QVERIFY2(before >= 36, qPrintable(QString::number(before)));
        // And they stay where they are while the pointer goes along.
        m_axis->setCrosshair(m_axis->visible().from + 30 * kMinute);
        QCOMPARE(m_prices->plotArea().yOf(range.high), before);
        // One row needs less.
        m_page->resize(1000, 520);
        QCoreApplication::sendPostedEvents();
        QVERIFY(m_prices->plotArea().yOf(range.high) < 36);
    }

    void valuesBesideTheNamesAreThoseOfThePlayersMoment()
    {
        const auto legend = [this] { return m_equity->grab(QRect(0, 0, 300, 18)).toImage(); };
        const QImage last = legend();
        const TimeNs moment = m_equity->plotArea().timeAt(600);
        m_axis->setCrosshair(moment);
        const QImage pointed = legend();
        QVERIFY(pointed != last);
        m_axis->setCrosshair(std::nullopt);
        m_axis->setMarker(moment);
        QCOMPARE(legend(), pointed);
        // Out of sight it says nothing of what is seen.
        m_axis->setVisible({sample::kStart, sample::kStart + kHour});
        const QImage elsewhere = legend();
        m_axis->setMarker(std::nullopt);
        QCOMPARE(legend(), elsewhere);
    }

    void aPeriodIsMarkedByDragging()
    {
        m_prices->setSelecting(true);
        QSignalSpy selected(m_prices, &TimeChart::rangeSelected);
        const PlotArea area = m_prices->plotArea();
        QTest::mousePress(m_prices, Qt::LeftButton, {}, {500, 60});
        move(m_prices, {300, 60}, Qt::LeftButton);
        QTest::mouseRelease(m_prices, Qt::LeftButton, {}, {300, 60});
        QCOMPARE(selected.count(), 1);
        QCOMPARE(m_prices->selection(), (TimeRange{area.timeAt(300), area.timeAt(500)}));
        QVERIFY(m_axis->isShowingAll());
    }

    void anEmptyChartSaysSo()
    {
        TimeAxis axis;
        TimeChart chart(m_appearance, axis);
        chart.resize(300, 200);
        QVERIFY(chart.isEmpty());
        QVERIFY(!chart.grab().isNull());
        QTest::keyClick(&chart, Qt::Key_Plus);
        wheel(&chart, {20, 20}, 120);
        move(&chart, {20, 20});
        QTest::mouseClick(&chart, Qt::LeftButton, {}, {20, 20});
        QVERIFY(chart.currentReadings().empty());
        QVERIFY(!chart.summary().isEmpty());
    }

    void screenReadersHearTheChart()
    {
        m_axis->setCrosshair(sample::kStart + kHour);
        auto* accessible = QAccessible::queryAccessibleInterface(m_prices);
        QVERIFY(accessible);
        QCOMPARE(accessible->role(), QAccessible::Chart);
        QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("Price"));
        const QString told = accessible->text(QAccessible::Description);
        QVERIFY2(told.contains(QStringLiteral("2024-08-08")) && told.contains(QStringLiteral("Open")),
                 qPrintable(told));
    }

    void theMenuOffersWhatTheMouseDoes()
    {
        m_axis->setVisible({sample::kStart + kHour, sample::kStart + 2 * kHour});
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {50, 50}, m_prices->mapToGlobal(QPoint(50, 50)));
        QApplication::sendEvent(m_prices, &event);
        auto* menu = m_prices->findChild<QMenu*>();
        QVERIFY(menu);
        QVERIFY(menu->actions().size() >= 3);
        for (const QAction* action : menu->actions())
            QVERIFY(!action->icon().isNull());
        menu->actions().first()->trigger();
        QVERIFY(m_axis->isShowingAll());
        menu->close();
    }

    void savesAPictureAndSaysWhereItCannot()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("chart.png"));
        QVERIFY(m_prices->savePicture(path));
        QCOMPARE(QImage(path).size(), m_prices->size() * 2);
        QVERIFY(!m_prices->savePicture(folder.filePath(QStringLiteral("no/such/folder.png"))));
    }

    void aChartThatGoesTakesItsDataFromTheAxis()
    {
        delete m_prices;
        QCOMPARE(m_axis->extent(), (TimeRange{sample::kStart, sample::kStart + 599 * kMinute}));
        delete m_equity;
        QVERIFY(m_axis->extent().isEmpty());
    }
};

QTEST_MAIN(TestTimeChart)
#include "tst_TimeChart.moc"
