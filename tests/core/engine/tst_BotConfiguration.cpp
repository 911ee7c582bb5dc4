// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/BotConfiguration.h"

#include <QtTest>

using namespace wh;

namespace {

std::vector<ParameterSpec> options()
{
    ParameterSpec cash;
    cash.name = "cash";
    cash.type = ParameterType::Decimal;
    cash.example = "25000";
    ParameterSpec latency;
    latency.name = "latency";
    latency.type = ParameterType::Text;
    ParameterSpec outage = latency;
    outage.name = "outage";
    return {cash, latency, outage};
}

/// "code field" of each mistake, one per line.
QString mistakesIn(const char* json)
{
    std::vector<Error> mistakes;
    const auto read = BotConfiguration::parse(json, options(), mistakes);
    if (!read)
        return QString::fromStdString(read.error().code);
    QStringList lines;
    for (const auto& mistake : mistakes)
        lines << QString::fromStdString(mistake.code + ' ' + std::string(mistake.field("field")));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

class TestBotConfiguration : public QObject
{
    Q_OBJECT

private slots:
    void readsEverythingThatAConfigurationMayHold()
    {
        std::vector<Error> mistakes;
        const auto read = BotConfiguration::parse(R"({
            "name": "quotes", "description": "A test", "instrument": "sim:BTC/USDT", "strategy": "grid",
            "params": {"levels": 3, "size": 0.10, "post_only": true, "interval": "500ms"},
            "risk": {"order_size": {"max_notional": 5000}, "position.max_quantity": "2"},
            "cash": "25000", "latency": {"model": "constant", "entry": "10ms", "cancel": "5ms"},
            "outage": ["2024-01-01..2024-01-02", "2024-01-03..2024-01-04"]
        })",
                                                  options(), mistakes);
        QVERIFY(read && mistakes.empty());
        using Pairs = BotConfiguration::Pairs;
        QCOMPARE(read->name.c_str(), "quotes");
        QCOMPARE(read->description.c_str(), "A test");
        QCOMPARE(read->instrument.c_str(), "sim:BTC/USDT");
        QCOMPARE(read->strategy.c_str(), "grid");
        // 0.10 keeps its digits: it was never a double.
        QVERIFY(read->parameters ==
                (Pairs{{"levels", "3"}, {"size", "0.10"}, {"post_only", "true"}, {"interval", "500ms"}}));
        QVERIFY(read->risk == (Pairs{{"order_size.max_notional", "5000"}, {"position.max_quantity", "2"}}));
        QVERIFY(read->options == (Pairs{{"cash", "25000"},
                                        {"latency", "constant:entry=10ms,cancel=5ms"},
                                        {"outage", "2024-01-01..2024-01-02"},
                                        {"outage", "2024-01-03..2024-01-04"}}));
    }

    void namesEveryMistakeAtOnce()
    {
        QCOMPARE(mistakesIn(R"({"strategi": "grid", "strategy": 7, "params": [1], "risk": {"a": {"b": null}},
                                "cash": [1], "latency": {"model": {}}, "cash": 5, "outage": [3]})"),
                 QLatin1String("configuration.unknown_key strategi\n"
                               "configuration.wrong_type strategy\n"
                               "configuration.wrong_type params\n"
                               "configuration.wrong_type risk.a.b\n"
                               "configuration.wrong_type cash\n"
                               "configuration.wrong_type latency.model\n"
                               "configuration.duplicate_key cash\n"
                               "configuration.wrong_type outage[0]"));
    }

    void suggestsTheNearestKey()
    {
        std::vector<Error> mistakes;
        QVERIFY(bool(BotConfiguration::parse(R"({"stratgy": "grid"})", options(), mistakes)));
        QCOMPARE(mistakes.size(), std::size_t(1));
        QCOMPARE(std::string(mistakes[0].field("remedy")).c_str(), "did you mean strategy?");
    }

    void saysWhereTheJsonIsBroken()
    {
        std::vector<Error> mistakes;
        const auto read = BotConfiguration::parse("{\n  \"name\": oops\n}", options(), mistakes);
        QVERIFY(!read);
        QCOMPARE(read.error().code.c_str(), "configuration.malformed");
        QCOMPARE(std::string(read.error().field("line")).c_str(), "2");
        QCOMPARE(std::string(read.error().field("column")).c_str(), "11");
    }

    void refusesWhatIsNoObject_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("expected");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("configuration.malformed");
        QTest::newRow("list") << QByteArray("[]") << QStringLiteral("configuration.wrong_type configuration");
        QTest::newRow("number") << QByteArray("5") << QStringLiteral("configuration.wrong_type configuration");
        QTest::newRow("two documents") << QByteArray("{} {}") << QStringLiteral("configuration.malformed");
        QTest::newRow("binary") << QByteArray("\x7f"
                                              "ELF\x02\x01")
                                << QStringLiteral("configuration.malformed");
        QTest::newRow("bad UTF-8") << QByteArray("{\"name\": \"\xff\"}") << QStringLiteral("configuration.malformed");
        QTest::newRow("NaN") << QByteArray("{\"cash\": NaN}") << QStringLiteral("configuration.malformed");
        QTest::newRow("beyond double") << QByteArray("{\"cash\": 1e999}") << QStringLiteral("configuration.malformed");
        QTest::newRow("deep") << QByteArray(100000, '[') << QStringLiteral("configuration.malformed");
        QTest::newRow("an empty object is a start") << QByteArray("{}") << QString();
    }
    void refusesWhatIsNoObject()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, expected);
        QCOMPARE(mistakesIn(json.constData()), expected);
    }

    void keepsCommasOutOfWhatBecomesOneText()
    {
        QCOMPARE(mistakesIn(R"({"latency": {"model": "constant", "entry": "1ms,response=2ms"}})"),
                 QLatin1String("configuration.wrong_type latency.entry"));
    }
};

QTEST_GUILESS_MAIN(TestBotConfiguration)
#include "tst_BotConfiguration.moc"
