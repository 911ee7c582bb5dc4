// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/HtmlPage.h"
#include "core/analytics/ReportCharts.h"
#include "core/analytics/ReportHtml.h"
#include "core/analytics/SvgChart.h"
#include "core/analytics/SweepHtml.h"
#include "core/base/File.h"
#include "tests/core/analytics/SampleRun.h"

#include <QtTest>

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <cmath>

using namespace wh;
using namespace wh::test;

namespace {

/// Empty if the page is well-formed XML; else what is wrong with it.
QString mistakeIn(const std::string& page)
{
    QXmlStreamReader reader(QByteArray::fromStdString(page));
    while (!reader.atEnd())
        reader.readNext();
    return reader.hasError() ? QStringLiteral("line %1: %2").arg(reader.lineNumber()).arg(reader.errorString())
                             : QString();
}

int elements(const std::string& page, const QString& name)
{
    QXmlStreamReader reader(QByteArray::fromStdString(page));
    int count = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == name)
            ++count;
    }
    return count;
}

bool contains(const std::string& page, const char* text)
{
    return page.find(text) != std::string::npos;
}

/// Whether "nan" or "inf" stands where a number should ("binance" is none).
bool hasNoNumber(const std::string& page)
{
    static const QRegularExpression word(QStringLiteral("\\b(nan|inf)\\b"));
    return QString::fromStdString(page).contains(word);
}

SweepTable grid(int across, int down)
{
    SweepTable sweep;
    sweep.title = "sweep <1>";
    sweep.parameters = {"gamma", "refresh & co"};
    sweep.objective = "Sharpe";
    sweep.metrics = {"Fills"};
    for (int a = 0; a < across; ++a) {
        for (int b = 0; b < down; ++b)
            sweep.runs.push_back({{std::to_string(a * 10), std::to_string(b)}, a - 0.5 * b, {12.0}, {}});
    }
    return sweep;
}

} // namespace

class TestReportHtml : public QObject
{
    Q_OBJECT

private slots:
    void heatMapTellsItsCellsApart();
    void pageIsWellFormed_data();
    void pageIsWellFormed();
    void pageNeedsNothingFromElsewhere();
    void pageEscapesTextFromOutside();
    void pageIsTheSameEachTime();
    void pageHasBothColourSchemes();
    void sidesDifferInShape();
    void marksCarryTheirFill();
    void manyFillsStayLight();
    void emptyRunSaysSo();
    void runWithoutMarketDataSaysSo();
    void pageIsWrittenWhole();
    void axisTicksAreRound();
    void timeTicksAreRound_data();
    void timeTicksAreRound();
    void heatMapIsWellFormed();
    void heatMapShowsEachCell();
    void heatMapOrdersValuesAsNumbers();
    void scatteredValuesHaveNoHeatMap();
    void runsAreOrderedBestFirst();
};

void TestReportHtml::pageIsWellFormed_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("fills");
    QTest::newRow("spot") << 0 << 200;
    QTest::newRow("linear") << 1 << 3000;
    QTest::newRow("inverse") << 2 << 50;
    QTest::newRow("nothing traded") << 0 << 0;
}

void TestReportHtml::pageIsWellFormed()
{
    QFETCH(int, kind);
    QFETCH(int, fills);
    const auto instrument = kind == 0 ? spot() : kind == 1 ? linear() : inverse();
    const auto page = reportHtml(makeReport(randomRun(instrument, 1, static_cast<std::size_t>(fills), FeeKind::Quote)));
    QVERIFY2(mistakeIn(page).isEmpty(), qPrintable(mistakeIn(page)));
    QVERIFY(!hasNoNumber(page));
}

void TestReportHtml::pageNeedsNothingFromElsewhere()
{
    const auto page = reportHtml(makeReport(randomRun(spot(), 1, 100, FeeKind::Quote)));
    for (const char* text : {"http:", "https:", "//", "<script", "<link", "<img", "<iframe", "@import", "src=", "url("})
        QVERIFY2(!contains(page, text), text);
    const auto sweep = heatMapHtml(grid(3, 4));
    for (const char* text : {"http:", "https:", "//", "<script", "<link", "<img", "<iframe", "@import", "src="})
        QVERIFY2(!contains(sweep, text), text);
}

void TestReportHtml::pageEscapesTextFromOutside()
{
    auto run = randomRun(spot(), 1, 20, FeeKind::Quote);
    const std::string hostile = "<script>alert('x')</script>&\"\x01\xff\xed\xa0\x80";
    run.strategy = run.dataset = hostile;
    run.parameters = {{hostile, hostile}};
    run.setup = {{hostile, hostile}};
    run.messages = {{kStart, hostile, hostile}};
    run.gauges = {{hostile, hostile, 1, 1, 1, 1, 1, 1}};
    run.orders.refusalsByCode = {{hostile, 1}};
    run.feesByAsset = {{hostile, Decimal(1)}};
    run.instrument.name.quote = hostile;
    const auto page = reportHtml(makeReport(run));
    QVERIFY2(mistakeIn(page).isEmpty(), qPrintable(mistakeIn(page)));
    QVERIFY(!contains(page, "<script"));
    QVERIFY(contains(page, "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;&quot;"));
    QCOMPARE(escaped("a\x02z\n").c_str(), "a z\n");
    QCOMPARE(escaped("\xff\xe2\x82\xac\xc3").c_str(), "\xef\xbf\xbd\xe2\x82\xac\xef\xbf\xbd");
}

void TestReportHtml::pageIsTheSameEachTime()
{
    const auto page = [] { return reportHtml(makeReport(randomRun(spot(), 9, 80, FeeKind::Quote))); };
    QVERIFY(page() == page());
}

void TestReportHtml::pageHasBothColourSchemes()
{
    const auto page = reportHtml(makeReport(randomRun(spot(), 1, 5, FeeKind::Quote)));
    QVERIFY(contains(page, "prefers-color-scheme: dark"));
    QVERIFY(contains(page, "width=device-width"));
}

void TestReportHtml::sidesDifferInShape()
{
    const auto symbols = chartSymbols();
    QVERIFY(contains(symbols, "id=\"buy\" class=\"buy\" d=\"M0 -6L5.5 4H-5.5Z\""));
    QVERIFY(contains(symbols, "id=\"sell\" class=\"sell\" d=\"M0 6L5 -4H-5Z\""));
}

void TestReportHtml::marksCarryTheirFill()
{
    Scene scene(spot());
    scene.start(2'000'000);
    scene.moveTo(2'000'100, kMinute);
    scene.fill(Side::Buy, 1'000'040, 25);
    scene.moveTo(2'000'000, kMinute);
    const auto chart = priceChart(scene.finish());
    QVERIFY(contains(chart, "<use href=\"#buy\" x=\"50%\""));
    QVERIFY(contains(chart, "<title>buy, 0.025 BTC at 100004\n2024-08-09T00:01:00Z</title>"));
    QVERIFY(contains(inventoryChart(scene.finish()), "figure"));
}

void TestReportHtml::manyFillsStayLight()
{
    const auto few = priceChart(randomRun(linear(), 3, kMostMarks, FeeKind::Quote));
    QCOMPARE(elements(few, QStringLiteral("use")), static_cast<int>(kMostMarks) + 2); // and the legend's two
    const auto run = randomRun(linear(), 3, 20'000, FeeKind::Quote);
    const auto many = priceChart(run);
    QVERIFY(elements(many, QStringLiteral("use")) < 400);
    QVERIFY(contains(many, "20000 fills, each mark stands for those near it in time"));
    const auto page = reportHtml(makeReport(run));
    QVERIFY2(page.size() < 400'000, qPrintable(QString::number(page.size())));
}

void TestReportHtml::emptyRunSaysSo()
{
    Scene scene(spot());
    scene.start(2'000'000);
    scene.moveTo(2'000'100, kHour);
    const auto page = reportHtml(makeReport(scene.finish(kHour)));
    QVERIFY2(mistakeIn(page).isEmpty(), qPrintable(mistakeIn(page)));
    QVERIFY(contains(page, "Nothing was traded in this run: no order was placed."));
    QVERIFY(contains(page, "No trades: no position was opened and closed again."));
    QVERIFY(contains(page, "No position was held."));
    QVERIFY(contains(page, "Equity was never below its peak."));
}

void TestReportHtml::runWithoutMarketDataSaysSo()
{
    Scene scene(spot());
    const auto page = reportHtml(makeReport(scene.finish()));
    QVERIFY2(mistakeIn(page).isEmpty(), qPrintable(mistakeIn(page)));
    QVERIFY(contains(page, "No market data in this run."));
}

void TestReportHtml::pageIsWrittenWhole()
{
    QTemporaryDir folder;
    const std::filesystem::path path = std::filesystem::path(folder.path().toStdString()) / "report.html";
    const auto report = makeReport(randomRun(spot(), 1, 30, FeeKind::Quote));
    QVERIFY(static_cast<bool>(writeReportHtml(report, path)));
    QVERIFY(*readTextFile(path) == reportHtml(report));
    QVERIFY(!writeReportHtml(report, path / "below"));
}

void TestReportHtml::axisTicksAreRound()
{
    const auto ticks = axisTicks(99'985, 100'012, 5);
    QCOMPARE(ticks.values.size(), std::size_t{3}); // steps of 10
    QCOMPARE(ticks.values.front(), 99'990.0);
    QCOMPARE(ticks.digits, 0);
    const auto small = axisTicks(-0.0031, 0.0049, 4);
    QCOMPARE(small.digits, 3);
    QCOMPARE(small.values.front(), -0.002);
    QVERIFY(axisTicks(5, 5, 4).values.empty());
}

void TestReportHtml::timeTicksAreRound_data()
{
    QTest::addColumn<qlonglong>("span");
    QTest::addColumn<QString>("second");
    QTest::newRow("seconds") << qlonglong{40 * kSecond} << u"00:00:05"_qs;
    QTest::newRow("minutes") << qlonglong{6 * kMinute} << u"00:01"_qs;
    QTest::newRow("hours") << qlonglong{14 * kHour} << u"02:00"_qs;
    QTest::newRow("days") << qlonglong{7 * kDay} << u"Aug 10"_qs;
    QTest::newRow("months") << qlonglong{200 * kDay} << u"Oct"_qs;
    QTest::newRow("years") << qlonglong{4'000 * kDay} << u"2028"_qs;
}

void TestReportHtml::timeTicksAreRound()
{
    QFETCH(qlonglong, span);
    QFETCH(QString, second);
    const auto ticks = timeTicks(kStart, kStart + span, 8);
    QVERIFY2(ticks.size() >= 3 && ticks.size() <= 10, qPrintable(QString::number(ticks.size())));
    QCOMPARE(QString::fromStdString(ticks[1].second), second);
    for (const auto& [time, text] : ticks)
        QVERIFY(time >= kStart && time <= kStart + span);
}

void TestReportHtml::heatMapIsWellFormed()
{
    auto sweep = grid(6, 4);
    sweep.setup = {{"recording", "<a> & b"}};
    sweep.runs[3].objective.reset();
    sweep.runs[3].note = "no trades <yet>";
    sweep.runs[4].objective = std::nan("");
    const auto page = heatMapHtml(sweep);
    QVERIFY2(mistakeIn(page).isEmpty(), qPrintable(mistakeIn(page)));
    QVERIFY(mistakeIn(heatMapHtml({})).isEmpty());
    QVERIFY(contains(heatMapHtml({}), "No runs."));
    QVERIFY(contains(page, ">n/a</text>"));
    QVERIFY(!hasNoNumber(page));
}

void TestReportHtml::heatMapShowsEachCell()
{
    const auto page = heatMapHtml(grid(3, 2)); // objectives 0 to 2, −0.5 to 1.5
    QVERIFY(contains(page, "#440154"));        // the lowest
    QVERIFY(contains(page, "#fde725"));        // the highest
    QVERIFY(contains(page, "<title>gamma 20, refresh &amp; co 0\nSharpe 2.00</title>"));
    QCOMPARE(elements(page, QStringLiteral("g")), 6);
}

void TestReportHtml::heatMapOrdersValuesAsNumbers()
{
    const auto page = heatMapHtml(grid(12, 2)); // 0, 10, … 110: 20 before 100
    QVERIFY(page.find(">20</text>") < page.find(">100</text>"));
}

void TestReportHtml::scatteredValuesHaveNoHeatMap()
{
    SweepTable sweep = grid(1, 1);
    sweep.runs.clear();
    for (int i = 0; i < 20; ++i)
        sweep.runs.push_back({{std::to_string(i * 7), std::to_string(100 - i)}, 1.0 * i, {}, {}});
    const auto page = heatMapHtml(sweep);
    QVERIFY(contains(page, "no heat map"));
    QCOMPARE(elements(page, QStringLiteral("g")), 0);
}

void TestReportHtml::runsAreOrderedBestFirst()
{
    auto sweep = grid(3, 1); // 0, 1, 2
    sweep.runs[1].objective.reset();
    const auto page = heatMapHtml(sweep);
    const auto table = page.substr(page.find("<tbody>"));
    QVERIFY(table.find(">20</td>") < table.find(">0</td>"));
    QVERIFY(table.find(">0</td>") < table.find(">10</td>")); // without a result: last
    sweep.moreIsBetter = false;
    const auto reversed = heatMapHtml(sweep);
    const auto rows = reversed.substr(reversed.find("<tbody>"));
    QVERIFY(rows.find("<td>1</td><td class=\"number\">0</td>") != rows.npos);
}

void TestReportHtml::heatMapTellsItsCellsApart()
{
    // Most of them lie together, one far off: three digits of the range would make them all alike.
    auto sweep = grid(2, 2);
    const double values[] = {10.001, 10.002, 10.003, -250.0};
    for (std::size_t i = 0; i < 4; ++i)
        sweep.runs[i].objective = values[i];
    const auto page = heatMapHtml(sweep);
    for (const char* const text : {">10.001<", ">10.002<", ">10.003<", ">-250.000<"})
        QVERIFY2(page.find(text) != page.npos, text);
}

QTEST_GUILESS_MAIN(TestReportHtml)
#include "tst_ReportHtml.moc"
