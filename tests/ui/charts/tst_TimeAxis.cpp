// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/TimeAxis.h"

#include "core/base/Random.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace wh;
using namespace wh::ui;

class TestTimeAxis : public QObject
{
    Q_OBJECT

private slots:
    void showsTheUnionOfAllData()
    {
        TimeAxis axis;
        QVERIFY(axis.visible().isEmpty());
        QObject a;
        axis.setExtentOf(&a, {1000, 5000});
        {
            QObject b;
            axis.setExtentOf(&b, {3000, 9000});
            QCOMPARE(axis.extent(), (TimeRange{1000, 9000}));
            QVERIFY(axis.isShowingAll());
            QVERIFY(axis.visible().from < 1000 && axis.visible().to > 9000);
        }
        QCOMPARE(axis.extent(), (TimeRange{1000, 5000}));
        axis.setExtentOf(&a, {});
        QVERIFY(axis.extent().isEmpty() && axis.visible().isEmpty());
    }

    void zoomKeepsTheFixedMoment()
    {
        TimeAxis axis;
        axis.setExtentOf(this, {0, kDay});
        Random random(8);
        for (int i = 0; i < 500; ++i) {
            axis.setVisible({kHour, 20 * kHour});
            const TimeNs fixed = random.integer(2 * kHour, 19 * kHour);
            const double share =
                static_cast<double>(fixed - axis.visible().from) / static_cast<double>(axis.visible().span());
            axis.zoom(fixed, random.uniform(0.01, 1.05));
            const double now =
                static_cast<double>(fixed - axis.visible().from) / static_cast<double>(axis.visible().span());
            QVERIFY(std::abs(share - now) < 1e-6);
        }
    }

    void staysWithinTheData()
    {
        TimeAxis axis;
        axis.setExtentOf(this, {0, kDay});
        const TimeRange all = axis.visible();
        axis.zoom(kHour, 1000);
        QCOMPARE(axis.visible(), all);
        axis.setVisible({kHour, 2 * kHour});
        axis.panBy(-kDay);
        QCOMPARE(axis.visible(), (TimeRange{all.from, all.from + kHour}));
        axis.panBy(10 * kDay);
        QCOMPARE(axis.visible(), (TimeRange{all.to - kHour, all.to}));
        for (int i = 0; i < 300; ++i)
            axis.zoom(kHour, 0.5);
        QVERIFY(axis.visible().span() >= TimeAxis::kShortest);
        axis.zoom(kHour, std::nan(""));
        axis.zoom(kHour, 0);
        QVERIFY(!axis.visible().isEmpty());
    }

    void growthIsFollowedAtTheNewestEdgeOnly()
    {
        TimeAxis axis;
        axis.setExtentOf(this, {0, kHour});
        axis.setExtentOf(this, {0, 2 * kHour});
        QVERIFY(axis.isShowingAll());
        axis.setVisible({kHour, 2 * kHour + kMinute}); // the newest edge
        const DurationNs span = axis.visible().span();
        const TimeNs to = axis.visible().to;
        axis.setExtentOf(this, {0, 3 * kHour});
        QCOMPARE(axis.visible().to, to + kHour);
        QCOMPARE(axis.visible().span(), span);
        axis.setVisible({0, kHour}); // somebody reads the past
        axis.setExtentOf(this, {0, 4 * kHour});
        QCOMPARE(axis.visible(), (TimeRange{0, kHour}));
    }

    void revealsAMomentWithoutZooming()
    {
        TimeAxis axis;
        axis.setExtentOf(this, {0, kDay});
        axis.setVisible({0, kHour});
        axis.reveal(30 * kMinute);
        QCOMPARE(axis.visible(), (TimeRange{0, kHour}));
        axis.reveal(12 * kHour);
        QCOMPARE(axis.visible(), (TimeRange{12 * kHour - 30 * kMinute, 12 * kHour + 30 * kMinute}));
    }

    void tellsOnceOfAChange()
    {
        TimeAxis axis;
        axis.setExtentOf(this, {0, kDay});
        QSignalSpy visible(&axis, &TimeAxis::visibleChanged);
        QSignalSpy crosshair(&axis, &TimeAxis::crosshairChanged);
        axis.setVisible({0, kHour});
        axis.setVisible({0, kHour});
        axis.setCrosshair(5);
        axis.setCrosshair(5);
        QCOMPARE(visible.count(), 1);
        QCOMPARE(crosshair.count(), 1);
    }

    void theWidestColumnHoldsForAll()
    {
        TimeAxis axis;
        axis.setValueWidthOf(this, 40);
        {
            QObject other;
            axis.setValueWidthOf(&other, 72);
            QCOMPARE(axis.valueWidth(), 72);
        }
        QCOMPARE(axis.valueWidth(), 40);
    }
};

QTEST_GUILESS_MAIN(TestTimeAxis)
#include "tst_TimeAxis.moc"
