// SPDX-License-Identifier: GPL-3.0-or-later
// What is drawn of many points is what a picture of all of them would show: no extreme is lost at any zoom.
#include "tests/ui/support/SampleCurves.h"

#include "ui/charts/layers/CandleLayer.h"
#include "ui/charts/layers/LineLayer.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace wh;
using namespace wh::ui;

namespace {

constexpr int kWidth = 400;
constexpr int kHeight = 200;

class Canvas
{
public:
    explicit Canvas(const ChartLayer& layer, const TimeRange& time, const ValueRange& values, double scale = 1)
        : m_scale(scale), m_image(QSize(kWidth, kHeight) * scale, QImage::Format_RGB32)
    {
        m_image.setDevicePixelRatio(scale);
        m_image.fill(Theme::of(ThemeKind::Light).colour(Token::Panel));
        QPainter painter(&m_image);
        painter.setClipRect(QRectF(0, 0, kWidth, kHeight));
        m_area = {QRectF(0, 0, kWidth, kHeight), time, values, scale};
        layer.paint(painter, m_area, Theme::of(ThemeKind::Light));
    }

    const PlotArea& area() const { return m_area; }
    bool isInk(int x, int y) const
    {
        return m_image.rect().contains(x, y) &&
               m_image.pixel(x, y) != Theme::of(ThemeKind::Light).colour(Token::Panel).rgb();
    }
    /// Something within a device pixel of where this point belongs.
    bool hasInkAt(TimeNs time, double value) const
    {
        const int x = static_cast<int>(std::floor(m_area.xOf(time) * m_scale));
        const int y = static_cast<int>(std::floor(m_area.yOf(value) * m_scale));
        for (int dx = -1; dx <= 1; ++dx) {
            for (int dy = -2; dy <= 2; ++dy) {
                if (isInk(x + dx, y + dy))
                    return true;
            }
        }
        return false;
    }
    int inkInColumn(int x) const
    {
        int ink = 0;
        for (int y = 0; y < m_image.height(); ++y)
            ink += isInk(x, y) ? 1 : 0;
        return ink;
    }

private:
    double m_scale;
    QImage m_image;
    PlotArea m_area;
};

} // namespace

class TestLineLayer : public QObject
{
    Q_OBJECT

private slots:
    void everyExtremeOfEveryColumnIsDrawn_data()
    {
        QTest::addColumn<int>("points");
        QTest::addColumn<int>("shape");
        QTest::addColumn<double>("scale");
        for (const int points : {20, 100, 300, 1000, 100000}) {
            for (const auto shape : {LineShape::Straight, LineShape::Step}) {
                for (const double scale : {1.0, 2.0})
                    QTest::addRow("%d points, %s, %g", points, shape == LineShape::Step ? "steps" : "straight", scale)
                        << points << static_cast<int>(shape) << scale;
            }
        }
    }

    void everyExtremeOfEveryColumnIsDrawn()
    {
        QFETCH(const int, points);
        QFETCH(const int, shape);
        QFETCH(const double, scale);
        LineLayer layer(QString(), Token::Series1, {}, static_cast<LineShape>(shape));
        const auto series = sample::walk(static_cast<std::size_t>(points), kSecond, 0, 1, 99);
        layer.setSeries(series);
        const TimeRange time{series->extent().from - kSecond, series->extent().to + kSecond};
        ValueRange values = layer.valuesIn(time);
        QCOMPARE(values, series->extremes(0, series->size()));
        values = {values.low - 0.1 * values.span(), values.high + 0.1 * values.span()};
        const Canvas canvas(layer, time, values, scale);
        // The highest and the lowest of each column of pixels, found the slow way.
        const int columns = static_cast<int>(kWidth * scale);
        std::vector<std::size_t> low(static_cast<std::size_t>(columns), SIZE_MAX);
        auto high = low;
        for (std::size_t i = 0; i < series->size(); ++i) {
            const auto column = static_cast<std::size_t>(canvas.area().xOf(series->times()[i]) * scale);
            if (low[column] == SIZE_MAX || series->values()[i] < series->values()[low[column]])
                low[column] = i;
            if (high[column] == SIZE_MAX || series->values()[i] > series->values()[high[column]])
                high[column] = i;
        }
        for (const auto& extremes : {low, high}) {
            for (const auto i : extremes) {
                if (i != SIZE_MAX)
                    QVERIFY2(canvas.hasInkAt(series->times()[i], series->values()[i]), qPrintable(QString::number(i)));
            }
        }
    }

    void oneSpikeInFiveMillionIsSeen()
    {
        std::vector<TimeNs> times(5'000'000);
        std::vector<double> values(times.size(), 0.0);
        for (std::size_t i = 0; i < times.size(); ++i)
            times[i] = static_cast<TimeNs>(i) * kSecond;
        values[3'141'592] = 1;
        LineLayer layer(QString(), Token::Series1, {});
        layer.setSeries(std::make_shared<const Series>(std::move(times), std::move(values)));
        const Canvas canvas(layer, {0, 5'000'000 * kSecond}, {-0.1, 1.1});
        const int x = static_cast<int>(canvas.area().xOf(3'141'592 * kSecond));
        QVERIFY(canvas.inkInColumn(x) > kHeight * 0.8);
        QVERIFY(canvas.inkInColumn(x + 3) < 5);
    }

    void aGapStaysOpen_data()
    {
        QTest::addColumn<int>("points");
        QTest::newRow("few") << 90;
        QTest::newRow("many") << 90000;
    }

    void aGapStaysOpen()
    {
        QFETCH(const int, points);
        std::vector<TimeNs> times;
        std::vector<double> values;
        for (int i = 0; i < points; ++i) {
            times.push_back(i * kSecond);
            values.push_back(i > points / 3 && i < 2 * points / 3 ? std::nan("") : 1.0);
        }
        for (const auto shape : {LineShape::Straight, LineShape::Step}) {
            LineLayer layer(QString(), Token::Series1, {}, shape);
            layer.setSeries(std::make_shared<const Series>(times, values));
            const Canvas canvas(layer, {0, points * kSecond}, {0, 2});
            QCOMPARE(canvas.inkInColumn(kWidth / 2), 0);
            QVERIFY(canvas.inkInColumn(kWidth / 6) > 0);
            QVERIFY(canvas.inkInColumn(kWidth * 5 / 6) > 0);
            QVERIFY(layer.readingsAt(times[static_cast<std::size_t>(points / 2)], NumberFormat()).empty());
        }
    }

    void aStepHoldsAcrossTheView()
    {
        // Both points lie hours outside: the value that holds is drawn all the same.
        LineLayer layer(QString(), Token::Series1, {}, LineShape::Step);
        layer.setSeries(
            std::make_shared<const Series>(std::vector<TimeNs>{0, 10 * kHour}, std::vector<double>{1.0, 3.0}));
        const TimeRange time{5 * kHour, 5 * kHour + kSecond};
        QCOMPARE(layer.valuesIn(time), (ValueRange{1, 1}));
        const Canvas canvas(layer, time, {0, 4});
        for (const int x : {1, kWidth / 2, kWidth - 2})
            QVERIFY(canvas.isInk(x, static_cast<int>(canvas.area().yOf(1.0))));
    }

    void aFillReachesItsBase_data()
    {
        QTest::addColumn<int>("points");
        QTest::newRow("few") << 50;
        QTest::newRow("many") << 50000;
    }

    void aFillReachesItsBase()
    {
        QFETCH(const int, points);
        std::vector<TimeNs> times;
        std::vector<double> values;
        for (int i = 0; i < points; ++i) {
            times.push_back(i * kSecond);
            values.push_back(i < points / 2 ? 1.0 : -1.0);
        }
        LineLayer layer(QString(), Token::Series1, {});
        layer.setSeries(std::make_shared<const Series>(times, values));
        layer.setBase(0, Token::Up, Token::Down);
        QCOMPARE(layer.valuesIn({0, kSecond}), (ValueRange{0, 1}));
        const Canvas canvas(layer, {0, points * kSecond}, {-2, 2});
        const int y = static_cast<int>(canvas.area().yOf(0.5));
        QVERIFY(canvas.isInk(kWidth / 4, y));
        QVERIFY(!canvas.isInk(kWidth * 3 / 4, y));
        QVERIFY(canvas.isInk(kWidth * 3 / 4, kHeight - y));
        QVERIFY(!canvas.isInk(kWidth / 4, 10));
    }

    void mergedCandlesKeepHighAndLow()
    {
        const auto bars = sample::bars(100000, kMinute, 100, 12);
        CandleLayer layer(QString(), {});
        layer.setBars(bars);
        const TimeRange time = bars->extent();
        const auto range = layer.valuesIn(time);
        const Canvas canvas(layer, time, {range.low - 1, range.high + 1});
        QVERIFY(layer.drawnInterval(canvas.area()) > kMinute);
        QVERIFY(static_cast<double>(layer.drawnInterval(canvas.area())) * canvas.area().perNs() >= 4);
        const auto row = [&](double value) { return static_cast<int>(std::floor(canvas.area().yOf(value))); };
        const auto inked = [&](int y) {
            for (int x = 0; x < kWidth; ++x) {
                if (canvas.isInk(x, y) || canvas.isInk(x, y - 1) || canvas.isInk(x, y + 1))
                    return true;
            }
            return false;
        };
        QVERIFY(inked(row(range.high)));
        QVERIFY(inked(row(range.low)));
    }

    void readingsAreExact()
    {
        LineLayer layer(QStringLiteral("Equity"), Token::Series1, {2, QStringLiteral("USDT")});
        layer.setSeries(std::make_shared<const Series>(std::vector<TimeNs>{10, 20}, std::vector<double>{1234.5, -2}));
        const NumberFormat numbers(QLocale::c());
        QVERIFY(layer.readingsAt(9, numbers).empty());
        QCOMPARE(layer.readingsAt(19, numbers).front().value, QStringLiteral("1,234.50\u202FUSDT"));
        QCOMPARE(layer.readingsAt(20, numbers).front().value, QStringLiteral("−2.00\u202FUSDT"));
        layer.setExactText(
            [](std::size_t i) { return i == 0 ? QStringLiteral("1234.500000000000000001") : QString(); });
        QCOMPARE(layer.readingsAt(10, numbers).front().value, QStringLiteral("1234.500000000000000001"));
        QCOMPARE(*layer.neighbour(10, 1), TimeNs(20));
        QCOMPARE(*layer.neighbour(20, -1), TimeNs(10));
        QVERIFY(!layer.neighbour(20, 1));
    }
};

QTEST_MAIN(TestLineLayer)
#include "tst_LineLayer.moc"
