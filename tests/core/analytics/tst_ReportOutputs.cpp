// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/JsonWriter.h"
#include "core/analytics/NumberText.h"
#include "core/analytics/ReportCsv.h"
#include "core/analytics/ReportHtml.h"
#include "core/analytics/ReportJson.h"
#include "core/analytics/ReportMetrics.h"
#include "core/analytics/ReportText.h"
#include "core/base/File.h"
#include "tests/core/analytics/SampleRun.h"

#include <QtTest>

#include <QRegularExpression>
#include <QTemporaryDir>
#include <cmath>
#include <nlohmann/json.hpp>
#include <sstream>

using namespace wh;
using namespace wh::test;
using nlohmann::json;

namespace {

/// A report in which everything that can be there is there, and texts are hostile.
Report fullReport()
{
    auto run = randomRun(spot(), 42, 60, FeeKind::Quote, kMinute);
    run.parameters = {
        {"gamma", "0.1"}, {"<b>", "\"quoted\", with, commas"}, {std::string(90, 'x'), std::string(90, 'y')}};
    run.setup = {{"cash", "100000 USDT"}, {"seed", "42"}, {"note", "a\nb\x1b[31m"}};
    run.gauges = {{"reservation price", "USDT", 2, 1.5, 2.5, 1.5, 2.5, 4}};
    run.messages = {{kStart, "warning", "the book is thin \xff\xe2\x82\xac"}};
    run.orders.refusalsByCode = {{"risk.position", 3}};
    run.feedLatency = {10, 5, 9};
    run.instrument.fees = FeeSchedule::flat(Decimal::of("-0.5"), Decimal(4));
    run.instrument.fees.currency = FeeCurrency::FeeAsset;
    run.instrument.fees.feeAsset = "BNB";
    run.instrument.fees.feeAssetPrice = Decimal(600);
    run.barInterval = kMinute;
    run.halted = "order.unexplained_fill <b>";
    run.orders.unexpected = 2;
    return makeReport(std::move(run));
}

bool matches(const std::string& text, const std::string& pattern)
{
    return QString::fromStdString(text).contains(QRegularExpression(QString::fromStdString(pattern)));
}

/// Follows a "$ref" within the schema.
const json& resolved(const json& root, const json& schema)
{
    return schema.contains("$ref") ? root["$defs"][schema["$ref"].get<std::string>().substr(8)] : schema;
}

bool hasType(const json& value, const std::string& type)
{
    return (type == "object" && value.is_object()) || (type == "array" && value.is_array()) ||
           (type == "string" && value.is_string()) || (type == "null" && value.is_null()) ||
           (type == "integer" && value.is_number_integer()) || (type == "number" && value.is_number()) ||
           (type == "boolean" && value.is_boolean());
}

/// As much of JSON Schema as our schema uses. Every mistake as "path: what".
void check(const json& root, const json& reference, const json& value, const std::string& path,
           std::vector<std::string>& mistakes)
{
    const json& schema = resolved(root, reference);
    if (schema.contains("const") && value != schema["const"])
        mistakes.push_back(path + ": not the constant");
    if (schema.contains("enum") &&
        std::find(schema["enum"].begin(), schema["enum"].end(), value) == schema["enum"].end())
        mistakes.push_back(path + ": not among the values");
    if (schema.contains("type")) {
        const auto& type = schema["type"];
        const auto types =
            type.is_array() ? type.get<std::vector<std::string>>() : std::vector<std::string>{type.get<std::string>()};
        if (std::none_of(types.begin(), types.end(), [&](const auto& t) { return hasType(value, t); }))
            mistakes.push_back(path + ": wrong type");
    }
    if (schema.contains("pattern") && value.is_string() &&
        !matches(value.get<std::string>(), schema["pattern"].get<std::string>()))
        mistakes.push_back(path + ": does not match");
    if (value.is_object() && schema.contains("properties")) {
        for (const auto& name : schema["required"]) {
            if (!value.contains(name.get<std::string>()))
                mistakes.push_back(path + '.' + name.get<std::string>() + ": missing");
        }
        for (const auto& [name, content] : value.items()) {
            if (schema["properties"].contains(name))
                check(root, schema["properties"][name], content, path + '.' + name, mistakes);
            else
                mistakes.push_back(path + '.' + name + ": not in the schema");
        }
    }
    if (value.is_array() && schema.contains("items")) {
        for (std::size_t i = 0; i < value.size(); ++i)
            check(root, schema["items"], value[i], path + '[' + std::to_string(i) + ']', mistakes);
    }
}

/// Every field that the schema names and the document, with full lists, lacks.
void findUnused(const json& root, const json& reference, const json& value, const std::string& path,
                std::vector<std::string>& unused)
{
    const json& schema = resolved(root, reference);
    if (schema.contains("properties")) {
        for (const auto& [name, content] : schema["properties"].items()) {
            if (!value.contains(name))
                unused.push_back(path + '.' + name);
            else
                findUnused(root, content, value[name], path + '.' + name, unused);
        }
    }
    if (schema.contains("items")) {
        if (value.empty())
            unused.push_back(path + "[]");
        else
            findUnused(root, schema["items"], value[0], path + "[]", unused);
    }
}

json schemaOf()
{
    return json::parse(*readTextFile(SOURCE_ROOT "/docs/reference/report.schema.json"));
}

QByteArray joined(const std::vector<std::string>& lines)
{
    QByteArray text;
    for (const auto& line : lines)
        text += (line + '\n').c_str();
    return text;
}

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

std::string withoutColour(const std::string& text)
{
    static const QRegularExpression escape(QStringLiteral("\x1b\\[[0-9;]*m"));
    return QString::fromStdString(text).remove(escape).toStdString();
}

} // namespace

class TestReportOutputs : public QObject
{
    Q_OBJECT

private slots:
    void jsonObeysTheSchema();
    void jsonFillsEveryFieldOfTheSchema();
    void schemaCheckNoticesMistakes();
    void jsonOfAnEmptyRunObeysTheSchema();
    void jsonIsTheSameEachTime();
    void jsonInPiecesIsTheSame();
    void jsonLeavesOutTheSeriesOnRequest();
    void jsonKeepsDecimalsAndDoublesExactly();
    void jsonHasNoNumberThatIsNone();
    void referencePageHoldsTheTable();
    void textFitsEightyColumns();
    void textHasNoEscapesUnlessColoured();
    void textSaysNotAvailable();
    void csvHasALineForEachFillTradeAndSample();
    void csvHoldsTheWholeCurveOfAShortRun();
    void textWrapsWhatIsLong();
    void textSaysWhyRatiosAreMissing();
    void textAndHtmlTellFeesAndWarnOfCandles();
    void jsonHoldsTheFees();
    void csvQuotesWhatNeedsIt();
    void csvIsWrittenIntoANewFolder();
    void csvNamesTheFolderItCannotMake();
    void numbersReadWell_data();
    void numbersReadWell();
    void pValuesAreNeverNothing();
    void durationsReadWell_data();
    void durationsReadWell();
};

void TestReportOutputs::jsonObeysTheSchema()
{
    const auto schema = schemaOf();
    std::vector<std::string> mistakes;
    check(schema, schema, json::parse(reportJson(fullReport())), "$", mistakes);
    QVERIFY2(mistakes.empty(), joined(mistakes).constData());
}

void TestReportOutputs::jsonFillsEveryFieldOfTheSchema()
{
    const auto schema = schemaOf();
    std::vector<std::string> unused;
    findUnused(schema, schema, json::parse(reportJson(fullReport())), "$", unused);
    QVERIFY2(unused.empty(), joined(unused).constData());
}

void TestReportOutputs::schemaCheckNoticesMistakes()
{
    const auto schema = schemaOf();
    auto document = json::parse(reportJson(fullReport()));
    document["extra"] = 1;
    document["metrics"].erase("sharpe");
    document["fills"][3]["side"] = "hold";
    document["account"]["finalCash"] = 1.5;
    std::vector<std::string> mistakes;
    check(schema, schema, document, "$", mistakes);
    QCOMPARE(mistakes.size(), std::size_t{4});
}

void TestReportOutputs::jsonOfAnEmptyRunObeysTheSchema()
{
    const auto schema = schemaOf();
    Scene scene(spot());
    const auto document = json::parse(reportJson(makeReport(scene.finish())));
    std::vector<std::string> mistakes;
    check(schema, schema, document, "$", mistakes);
    QVERIFY2(mistakes.empty(), joined(mistakes).constData());
    QVERIFY(document["metrics"]["sharpe"].is_null());
    QVERIFY(document["metrics"]["winRate"].is_null());
}

void TestReportOutputs::jsonIsTheSameEachTime()
{
    QVERIFY(reportJson(fullReport()) == reportJson(fullReport()));
    QVERIFY(reportJson(fullReport()) != reportJson(makeReport(randomRun(spot(), 43, 60, FeeKind::Quote))));
}

void TestReportOutputs::jsonInPiecesIsTheSame()
{
    const auto report = makeReport(randomRun(spot(), 7, 2'000, FeeKind::Quote, kMinute));
    const std::string whole = reportJson(report);
    std::string joined;
    std::size_t pieces = 0;
    std::size_t longest = 0;
    JsonWriter writer([&](std::string_view piece) {
        joined += piece;
        longest = std::max(longest, piece.size());
        ++pieces;
    });
    writeReport(writer, report);
    writer.flush();
    QVERIFY(joined == whole);
    QVERIFY(pieces > 3);
    QVERIFY(longest < 2 * 64 * 1024); // memory does not grow with the document
}

void TestReportOutputs::jsonLeavesOutTheSeriesOnRequest()
{
    ReportJsonSettings settings;
    settings.series = false;
    const auto document = json::parse(reportJson(fullReport(), settings));
    QVERIFY(!document.contains("fills") && !document.contains("curve"));
    const auto schema = schemaOf();
    std::vector<std::string> mistakes;
    check(schema, schema, document, "$", mistakes);
    QVERIFY2(mistakes.empty(), joined(mistakes).constData());
}

void TestReportOutputs::jsonKeepsDecimalsAndDoublesExactly()
{
    auto report = fullReport();
    report.sharpe = 0.1;
    report.sortino = 1.0 / 3;
    report.netProfit = Decimal::of("0.100000000000000001");
    const auto text = reportJson(report);
    QVERIFY(text.find("\"sharpe\": 0.1,") != text.npos);
    QVERIFY(text.find("\"sortino\": 0.3333333333333333,") != text.npos);
    QVERIFY(text.find("\"netProfit\": \"0.100000000000000001\",") != text.npos);
    const auto document = json::parse(text);
    QCOMPARE(document["metrics"]["sortino"].get<double>(), 1.0 / 3);
    QCOMPARE(document["messages"][0]["text"].get<std::string>().c_str(), "the book is thin \xef\xbf\xbd\xe2\x82\xac");
}

void TestReportOutputs::jsonHasNoNumberThatIsNone()
{
    auto report = fullReport();
    report.sharpe = std::nan("");
    report.calmar = HUGE_VAL;
    const auto document = json::parse(reportJson(report)); // refuses nan and inf
    QVERIFY(document["metrics"]["sharpe"].is_null());
    QVERIFY(document["metrics"]["calmar"].is_null());
}

void TestReportOutputs::referencePageHoldsTheTable()
{
    const auto page = *readTextFile(SOURCE_ROOT "/docs/reference/report.md");
    QVERIFY2(page.find(metricTableMarkdown()) != page.npos, "docs/reference/report.md differs from metricSpecs()");
    // And the other way round: the page has no metric that the program lacks.
    const QRegularExpression row(QStringLiteral("\\| `([a-zA-Z0-9]+)` \\|"));
    for (auto found = row.globalMatch(QString::fromStdString(page)); found.hasNext();) {
        const auto name = found.next().captured(1);
        QVERIFY2(findMetric(name.toStdString()) != nullptr, qPrintable(name));
    }
}

void TestReportOutputs::textFitsEightyColumns()
{
    auto report = fullReport();
    report.run.dataset = std::string(200, 'd');
    report.run.strategy = std::string(100, 's');
    report.run.instrument.name.base = std::string(32, 'B');
    report.run.instrument.name.quote = std::string(32, 'Q');
    report.run.messages.push_back({kStart, "info", std::string(300, 'm')});
    report.run.gauges.push_back({std::string(60, 'g'), "unit-of-length", 1, 1e300, -1e300, 1e-300, 1, 1});
    report.netProfit = Decimal::of("-12345678901234567.123456789");
    report.cagr = 1e200;
    for (const bool colour : {false, true}) {
        for (const auto& line : linesOf(withoutColour(reportText(report, {colour}))))
            QVERIFY2(charactersOf(line) <= 80, line.c_str());
    }
}

void TestReportOutputs::textHasNoEscapesUnlessColoured()
{
    const auto plain = reportText(fullReport());
    QVERIFY(plain.find('\x1b') == plain.npos); // not even from a parameter's text
    const auto coloured = reportText(fullReport(), {true});
    QVERIFY(coloured.find("\x1b[") != coloured.npos);
    QVERIFY(withoutColour(coloured) == plain);
}

void TestReportOutputs::textSaysNotAvailable()
{
    Scene scene(spot());
    scene.start(2'000'000);
    const auto text = reportText(makeReport(scene.finish(kSecond)));
    QVERIFY(matches(text, "Sharpe +n/a"));
    QVERIFY(matches(text, "Win rate +n/a"));
    QVERIFY(matches(text, "Net profit +0\\.0000 USDT"));
    QVERIFY(!matches(text, "\\b(nan|inf)\\b"));
}

void TestReportOutputs::csvHasALineForEachFillTradeAndSample()
{
    const auto run = fullReport().run;
    QCOMPARE(linesOf(fillsCsv(run)).size(), run.fills.size() + 1);
    QCOMPARE(linesOf(tradesCsv(run)).size(), run.trades.size() + 1);
    QCOMPARE(linesOf(equityCsv(run)).size(), run.curve.size() + 1);
    Scene scene(spot());
    scene.start(2'000'001);
    scene.fill(Side::Sell, 1'000'010, 25, Decimal::of("0.25"));
    auto whole = scene.finish(kSecond);
    const auto lines = linesOf(fillsCsv(whole));
    QCOMPARE(lines[1].c_str(), "1,1,2024-08-09T00:00:00Z,2024-08-09T00:00:00Z,sell,maker,100001,0.025,0.25,USDT,"
                               "100000.05,100000.05,100000.05,100000.05,,,2,-0.025");
    // Of a fill before a restart nobody knows where the market stood: that is no price of nought.
    SpillList<FillRecord> fills;
    for (FillRecord fill : whole.fills) {
        fill.midAtDecision = fill.midAtFill = 0;
        fills.push_back(fill);
    }
    whole.fills = std::move(fills);
    QCOMPARE(linesOf(fillsCsv(whole))[1].c_str(),
             "1,1,2024-08-09T00:00:00Z,2024-08-09T00:00:00Z,sell,maker,100001,0.025,0.25,USDT,"
             ",,100000.05,100000.05,,,2,-0.025");
}

void TestReportOutputs::csvHoldsTheWholeCurveOfAShortRun()
{
    // Five minutes: not one full hour, so not one sample, yet a curve from start to end.
    Scene scene(spot());
    scene.start(2'000'000);
    scene.fill(Side::Buy, 1'000'000, 10);
    scene.moveTo(2'000'200, kMinute);
    scene.moveTo(1'999'900, kMinute);
    const auto run = scene.finish(3 * kMinute);
    QVERIFY(run.samples.size() <= 1);
    const auto lines = linesOf(equityCsv(run));
    QVERIFY(lines.size() >= 5);
    QCOMPARE(lines[0].c_str(), "time,equity,mid,position");
    QCOMPARE(lines[1].c_str(), "2024-08-09T00:00:00Z,10000,100000,0");
    // 0.01 BTC, 10 up and then 15 down.
    QVERIFY(equityCsv(run).find("2024-08-09T00:01:00Z,10000.1,100010,0.01\n") != std::string::npos);
    QCOMPARE(lines.back().c_str(), "2024-08-09T00:05:00Z,9999.95,99995,0.01");
}

void TestReportOutputs::textWrapsWhatIsLong()
{
    auto report = fullReport();
    const std::string numbers = "order 17 refused: risk.position value 0.123456789 limit 0.100000000 unit BTC side buy";
    report.run.messages = {{kStart, "warning", numbers}};
    report.run.orders.refusalsByCode = {{std::string(100, 'c') + ".end", 3}};
    report.run.setup = {{"latency", "log_normal:entry=10ms,response=10ms,amend=10ms,cancel=10ms,sigma=0.5,seed=12345"}};
    report.run.parameters.clear();
    report.run.instrument.name.base = "LONGNAMEDCOIN";
    report.run.instrument.name.quote = "LONGQUOTE";
    auto text = reportText(report);
    QVERIFY(text.find("LONGNAMEDCOIN") != text.npos && text.find("…") == text.npos);
    // Nothing is lost where lines were broken.
    std::string joined;
    for (const char c : text) {
        if (c != ' ' && c != '\n')
            joined += c;
    }
    for (std::string part : {numbers, std::string(100, 'c') + ".end3", report.run.setup[0].second}) {
        std::erase(part, ' ');
        QVERIFY2(joined.find(part) != joined.npos, (part + "\n" + text).c_str());
    }
    auto contracts = randomRun(linear(), 3, 20, FeeKind::Quote);
    QVERIFY(matches(reportText(makeReport(contracts)), "Still open +\\S+ contr\\."));
}

void TestReportOutputs::textSaysWhyRatiosAreMissing()
{
    Scene scene(spot());
    scene.start(2'000'000);
    scene.moveTo(2'000'200, 5 * kMinute);
    const auto report = makeReport(scene.finish(kSecond));
    for (const auto& text : {reportText(report), reportHtml(report)}) {
        QVERIFY(text.find("--sample-interval 1m") != text.npos);
        QVERIFY(text.find("one every 1 h") != text.npos);
    }
    QVERIFY(reportText(fullReport()).find("--sample-interval") == std::string::npos);
}

void TestReportOutputs::textAndHtmlTellFeesAndWarnOfCandles()
{
    const auto report = fullReport();
    for (const auto& text : {reportText(report), reportHtml(report)}) {
        QVERIFY(text.find("maker -0.5 bps, taker 4 bps, in BNB at 600 USDT") != text.npos);
        QVERIFY(text.find("Fills on candles") != text.npos);
    }
    auto events = report.run;
    events.barInterval = 0;
    QVERIFY(reportText(makeReport(events)).find("candles") == std::string::npos);
    events.instrument.fees = FeeSchedule::flat(Decimal(1), Decimal::of("5.5"));
    events.instrument.fees.currency = FeeCurrency::Received;
    QVERIFY(reportText(makeReport(events)).find("maker 1 bps, taker 5.5 bps, in what is received") !=
            std::string::npos);
}

void TestReportOutputs::jsonHoldsTheFees()
{
    const auto fees = json::parse(reportJson(fullReport()))["instrument"]["fees"];
    QCOMPARE(fees["currency"].get<std::string>().c_str(), "asset");
    QCOMPARE(fees["assetPrice"].get<std::string>().c_str(), "600");
    QCOMPARE(fees["tiers"][0]["makerBps"].get<std::string>().c_str(), "-0.5");
    QCOMPARE(fees["tiers"][0]["takerBps"].get<std::string>().c_str(), "4");
}

void TestReportOutputs::csvQuotesWhatNeedsIt()
{
    auto run = fullReport().run;
    FillRecord record = run.fills[0];
    record.fill.feeAsset = "A,\"B\"";
    run.fills = {record};
    QVERIFY(fillsCsv(run).find(",\"A,\"\"B\"\"\",") != std::string::npos);
}

void TestReportOutputs::csvIsWrittenIntoANewFolder()
{
    QTemporaryDir folder;
    const std::filesystem::path target = std::filesystem::path(folder.path().toStdString()) / "a" / "b";
    const auto run = fullReport().run;
    QVERIFY(static_cast<bool>(writeReportCsv(run, target)));
    QVERIFY(*readTextFile(target / "fills.csv") == fillsCsv(run));
    QVERIFY(*readTextFile(target / "trades.csv") == tradesCsv(run));
    QVERIFY(*readTextFile(target / "equity.csv") == equityCsv(run));
    QCOMPARE(std::distance(std::filesystem::directory_iterator(target), {}), 3); // nothing temporary stays
}

void TestReportOutputs::csvNamesTheFolderItCannotMake()
{
    QTemporaryDir folder;
    const std::filesystem::path file = std::filesystem::path(folder.path().toStdString()) / "file";
    QVERIFY(static_cast<bool>(AtomicFile::create(file)->commit()));
    const auto failed = writeReportCsv(fullReport().run, file / "below");
    QVERIFY(!failed);
    QCOMPARE(failed.error().code.c_str(), "file.create_failed");
    QCOMPARE(std::string(failed.error().field("path")).c_str(), (file / "below").string().c_str());
}

void TestReportOutputs::numbersReadWell_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("digits");
    QTest::addColumn<QString>("text");
    QTest::newRow("rounded") << 1.005001 << 2 << u"1.01"_qs;
    QTest::newRow("no negative zero") << -0.0 << 2 << u"0.00"_qs;
    QTest::newRow("small, not shown as 0") << 0.00012 << 2 << u"1.20e-04"_qs;
    QTest::newRow("huge") << 1.5e15 << 2 << u"1.50e+15"_qs;
    QTest::newRow("whole") << 12345.0 << 0 << u"12345"_qs;
}

void TestReportOutputs::numbersReadWell()
{
    QFETCH(double, value);
    QFETCH(int, digits);
    QFETCH(QString, text);
    QCOMPARE(QString::fromStdString(fixedText(value, digits)), text);
}

void TestReportOutputs::pValuesAreNeverNothing()
{
    Report report = fullReport();
    const MetricSpec* metric = findMetric("sqnPValue");
    QVERIFY(metric);
    const auto text = [&](double value) {
        report.sqnPValue = value;
        return QString::fromStdString(metricText(report, *metric).value);
    };
    QCOMPARE(text(0.0), u"< 0.001"_qs);
    QCOMPARE(text(3e-9), u"< 0.001"_qs);
    QCOMPARE(text(0.0123), u"0.0123"_qs);
    report.sqnPValue = 3e-9;
    QVERIFY(reportHtml(report).find("&lt; 0.001") != std::string::npos); // escaped
}

void TestReportOutputs::durationsReadWell_data()
{
    QTest::addColumn<qlonglong>("duration");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << 0ll << u"0 ns"_qs;
    QTest::newRow("ns") << 850ll << u"850 ns"_qs;
    QTest::newRow("µs") << 12'300ll << u"12.3 µs"_qs;
    QTest::newRow("ms") << 3'250'000ll << u"3.25 ms"_qs;
    QTest::newRow("s") << 12'300'000'000ll << u"12.30 s"_qs;
    QTest::newRow("min") << qlonglong{312 * kSecond} << u"5 min 12 s"_qs;
    QTest::newRow("h") << qlonglong{3 * kHour} << u"3 h"_qs;
    QTest::newRow("d") << qlonglong{41 * kDay + 3 * kHour + 5} << u"41 d 3 h"_qs;
    QTest::newRow("negative") << -5'000'000ll << u"-5.00 ms"_qs;
}

void TestReportOutputs::durationsReadWell()
{
    QFETCH(qlonglong, duration);
    QFETCH(QString, text);
    QCOMPARE(QString::fromStdString(durationText(duration)), text);
}

QTEST_GUILESS_MAIN(TestReportOutputs)
#include "tst_ReportOutputs.moc"
