// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/BotSpec.h"

#include "core/base/Random.h"
#include "core/fleet/BotOptions.h"

#include <QtTest>

using namespace wh;

namespace {

/// Everything that is not as the default.
BotSpec fullSpec()
{
    BotSpec spec;
    spec.name = "btc-quotes \xc3\xa9";
    spec.description = "Two levels a side";
    spec.strategy = "avellaneda_stoikov";
    spec.parameters = {{"levels", "2"}, {"risk_aversion", "0.10"}, {"refresh_time", "2s"}, {"post_only", "true"}};
    spec.markets = {"sim:BTC/USDT"};
    spec.account = "research";
    spec.interval = 500 * kMillisecond;
    spec.risk = {{"order_size.max_notional", "500"}, {"position.max_quantity", "2"}};
    spec.stopPolicy = StopPolicy::Flatten;
    spec.tags = {"market-making", "5", "true"};
    spec.cash = Decimal::of("20000.50");
    spec.base = Decimal::of("0.25");
    spec.seed = UINT64_MAX;
    spec.simulation = {{"latency", "constant:entry=10ms"}, {"queue", "power:n=3"}, {"fees", "1,5"}};
    spec.mostRestarts = 0;
    return spec;
}

/// "code field" of each mistake, one per line.
QString mistakesIn(std::string_view json)
{
    std::vector<Error> mistakes;
    const auto read = BotSpec::parse(json, mistakes);
    if (!read)
        return QString::fromStdString(read.error().code);
    QStringList lines;
    for (const auto& mistake : mistakes)
        lines << QString::fromStdString(mistake.code + ' ' + std::string(mistake.field("field")));
    return lines.join(QLatin1Char('\n'));
}

std::string remedyIn(std::string_view json)
{
    std::vector<Error> mistakes;
    (void)BotSpec::parse(json, mistakes);
    return mistakes.size() == 1 ? std::string(mistakes[0].field("remedy")) : std::string("not one mistake");
}

QString told(const std::vector<SpecDifference>& differences)
{
    QStringList lines;
    for (const auto& each : differences)
        lines << QString::fromStdString(each.field + ": " + each.before + " > " + each.after);
    return lines.join(QLatin1Char('\n'));
}

std::size_t below(Random& random, std::size_t count)
{
    return static_cast<std::size_t>(random.integer(0, static_cast<std::int64_t>(count) - 1));
}

/// A text of the signs that a writer of JSON and its reader may disagree about.
std::string oddText(Random& random)
{
    static const std::vector<std::string> kPieces = {
        "0",  "-0", "1",    "00", ".5",    "1.", "1e5", "0.10", "true", "false", "\"",           "\\",
        "\n", "\t", "\x01", "{",  "event", ",",  ":",   "=",    "null", " ",     "\xe2\x80\xae", "\xf0\x9f\x90\xa6",
        "a",  "."};
    std::string text;
    for (auto left = below(random, 4); left > 0; --left)
        text += kPieces[below(random, kPieces.size())];
    return text;
}

BotSpec oddSpec(Random& random)
{
    BotSpec spec;
    spec.name = oddText(random);
    spec.description = oddText(random);
    spec.strategy = oddText(random);
    for (auto left = below(random, 4); left > 0; --left)
        spec.parameters.emplace_back(std::to_string(left) + oddText(random), oddText(random));
    for (auto left = below(random, 4); left > 0; --left)
        spec.risk.emplace_back(std::to_string(left) + oddText(random), oddText(random));
    for (auto left = below(random, 4); left > 0; --left)
        spec.markets.push_back(oddText(random));
    for (auto left = below(random, 4); left > 0; --left)
        spec.tags.push_back(oddText(random));
    spec.account = oddText(random);
    if (below(random, 2) == 1)
        spec.interval = static_cast<DurationNs>(random.bits()) >> below(random, 64);
    spec.stopPolicy = static_cast<StopPolicy>(below(random, 3));
    spec.cash = Decimal::fromBits(static_cast<std::int64_t>(random.bits()) >> below(random, 64), random.bits());
    spec.base = Decimal::fromBits(0, random.bits() >> below(random, 64));
    spec.seed = random.bits() >> below(random, 64);
    for (const char* const name : {"latency", "queue", "fees"}) {
        if (below(random, 2) == 1)
            spec.simulation.emplace_back(name, oddText(random));
    }
    spec.mostRestarts = static_cast<int>(random.bits());
    return spec;
}

std::string optionTable()
{
    std::string table = "| Key | Unit | Range | Default | Example | Meaning |\n|---|---|---|---|---|---|\n";
    const auto cell = [](std::string text, bool isCode) {
        for (auto at = text.find('|'); at != text.npos; at = text.find('|', at + 2))
            text.insert(at, "\\");
        return " " + (text.empty() ? "–" : isCode ? '`' + text + '`' : text) + " |";
    };
    for (const auto& option : botOptions()) {
        std::string range = option.minimum ? *option.minimum + " to " + *option.maximum : std::string();
        for (const auto& choice : option.choices)
            range += (range.empty() ? "" : ", ") + choice;
        table += "|" + cell(option.name, true) + cell(option.unit, false) + cell(range, false) +
                 cell(option.defaultText, true) + cell(option.example, true) + cell(option.description, false) + "\n";
    }
    return table;
}

} // namespace

class TestBotSpec : public QObject
{
    Q_OBJECT

private slots:
    void readsTheFormOfFiles()
    {
        std::vector<Error> mistakes;
        const auto read = BotSpec::parse(R"({
            "name": "quotes", "description": "A test", "instrument": "sim:BTC/USDT", "strategy": "grid",
            "params": {"levels": 3, "size": 0.10, "post_only": true, "interval": "500ms"},
            "risk": {"order_size": {"max_notional": 5000}, "position.max_quantity": "2"},
            "cash": 25000, "fees": {"maker": 1, "taker": 5}, "latency": {"model": "constant", "entry": "10ms"},
            "tags": ["a", "b"], "interval": "1s", "stop_policy": "keep", "restarts": 3, "seed": 18446744073709551615
        })",
                                         mistakes);
        QVERIFY2(read && mistakes.empty(), mistakes.empty() ? "" : mistakes[0].toString().c_str());
        BotSpec expected;
        expected.name = "quotes";
        expected.description = "A test";
        expected.strategy = "grid";
        expected.markets = {"sim:BTC/USDT"};
        expected.parameters = {{"levels", "3"}, {"size", "0.10"}, {"post_only", "true"}, {"interval", "500ms"}};
        expected.risk = {{"order_size.max_notional", "5000"}, {"position.max_quantity", "2"}};
        expected.cash = Decimal(25'000);
        expected.simulation = {{"latency", "constant:entry=10ms"}, {"fees", "maker=1,taker=5"}};
        expected.tags = {"a", "b"};
        expected.interval = kSecond;
        expected.stopPolicy = StopPolicy::Keep;
        expected.mostRestarts = 3;
        expected.seed = UINT64_MAX;
        QVERIFY(*read == expected);
    }

    void readsMarkets_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("markets");
        QTest::addColumn<QString>("mistakes");
        const QString duplicate = QStringLiteral("configuration.duplicate_key ");
        QTest::newRow("one") << QByteArray(R"({"market": "a"})") << QStringLiteral("a") << QString();
        QTest::newRow("one of many") << QByteArray(R"({"markets": "a"})") << QStringLiteral("a") << QString();
        QTest::newRow("a list") << QByteArray(R"({"markets": ["a", "b"]})") << QStringLiteral("a b") << QString();
        QTest::newRow("a list of one key")
            << QByteArray(R"({"market": ["a", "b"]})") << QStringLiteral("a b") << QString();
        QTest::newRow("as files name it") << QByteArray(R"({"instrument": "a"})") << QStringLiteral("a") << QString();
        QTest::newRow("the same twice") << QByteArray(R"({"instrument": "a", "market": "a"})") << QStringLiteral("a")
                                        << QString();
        QTest::newRow("two keys") << QByteArray(R"({"market": "a", "markets": ["b"]})") << QStringLiteral("a")
                                  << duplicate + QLatin1String("markets");
        QTest::newRow("another instrument") << QByteArray(R"({"instrument": "c", "markets": ["a", "b"]})")
                                            << QStringLiteral("a b") << duplicate + QLatin1String("instrument");
        QTest::newRow("no object") << QByteArray(R"({"market": {"a": "b"}})") << QString()
                                   << QStringLiteral("configuration.wrong_type market");
    }
    void readsMarkets()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, markets);
        std::vector<Error> mistakes;
        const auto read = BotSpec::parse({json.constData(), static_cast<std::size_t>(json.size())}, mistakes);
        QVERIFY(bool(read));
        QStringList ids;
        for (const auto& market : read->markets)
            ids << QString::fromStdString(market);
        QCOMPARE(ids.join(QLatin1Char(' ')), markets);
        QTEST(mistakesIn(json.toStdString()), "mistakes");
    }

    void namesEveryMistakeAtOnce()
    {
        QCOMPARE(mistakesIn(R"({"strategi": "grid", "strategy": 7, "tags": {"a": 1}, "outage": "x", "market": [1],
                                "interval": "soon", "cash": "much", "stop_policy": "sell", "restarts": 99999999999,
                                "seed": -1, "fees": [1, 2], "cash": 5})"),
                 QLatin1String("configuration.unknown_key strategi\n"
                               "configuration.wrong_type strategy\n"
                               "configuration.wrong_type tags\n"
                               "configuration.unknown_key outage\n"
                               "configuration.wrong_type market[0]\n"
                               "configuration.wrong_type fees[0]\n"
                               "configuration.wrong_type fees[1]\n"
                               "configuration.duplicate_key cash\n"
                               "parameter.malformed interval\n"
                               "parameter.not_a_choice stop_policy\n"
                               "parameter.malformed cash\n"
                               "parameter.malformed seed\n"
                               "parameter.out_of_range restarts"));
    }

    void saysWhatToDo()
    {
        QCOMPARE(remedyIn(R"({"stop_polcy": "keep"})").c_str(), "did you mean stop_policy?");
        QCOMPARE(remedyIn(R"({"from": "2024-01-01"})").c_str(), "leave it out: only a backtest takes it");
        QCOMPARE(remedyIn(R"({"stop_policy": "flaten"})").c_str(), "did you mean flatten?");
        QCOMPARE(remedyIn(R"({"interval": "events"})").c_str(), "write a duration such as 500ms, or event");
        QCOMPARE(remedyIn(R"({"fees": ["1,5", "2,5"]})").c_str(), "give it only once");
        QCOMPARE(remedyIn(R"({"interval": ["1s", "2s"]})").c_str(), "give it only once");
        QCOMPARE(remedyIn(R"({"risk": {"a.b": 1, "a": {"b": 1}}})").c_str(), "give it only once");
    }

    void keepsWhatIsReadableButImpossible()
    {
        // A bot may be created with findings: its document has to tell the same when it is read again.
        std::vector<Error> mistakes;
        const auto read =
            BotSpec::parse(R"({"cash": -5, "interval": "1ns", "restarts": -1, "fees": "none"})", mistakes);
        QVERIFY(read && mistakes.empty());
        QVERIFY(read->cash == Decimal(-5) && read->interval == 1 && read->mostRestarts == -1);
        QCOMPARE(read->simulation.size(), std::size_t(1));
    }

    void saysWhereTheJsonIsBroken()
    {
        std::vector<Error> mistakes;
        const auto read = BotSpec::parse("{\n  \"name\": oops\n}", mistakes);
        QVERIFY(!read);
        QCOMPARE(read.error().code.c_str(), "configuration.malformed");
        QCOMPARE(std::string(read.error().field("line")).c_str(), "2");
    }

    void writesOneDocument()
    {
        QCOMPARE(fullSpec().toJson().c_str(), R"({
  "name": "btc-quotes é",
  "description": "Two levels a side",
  "market": "sim:BTC/USDT",
  "strategy": "avellaneda_stoikov",
  "params": {
    "levels": 2,
    "risk_aversion": 0.10,
    "refresh_time": "2s",
    "post_only": true
  },
  "risk": {
    "order_size.max_notional": 500,
    "position.max_quantity": 2
  },
  "account": "research",
  "interval": "500ms",
  "stop_policy": "flatten",
  "tags": ["market-making", "5", "true"],
  "cash": 20000.5,
  "base": 0.25,
  "seed": "18446744073709551615",
  "latency": "constant:entry=10ms",
  "queue": "power:n=3",
  "fees": "1,5",
  "restarts": 0
}
)");
        QCOMPARE(BotSpec().toJson().c_str(), "{}\n");
    }

    void readsWhatItWrites()
    {
        Random random(7);
        std::vector<BotSpec> specs = {BotSpec(), fullSpec()};
        for (int i = 0; i < 5000; ++i)
            specs.push_back(oddSpec(random));
        for (const auto& spec : specs) {
            const auto json = spec.toJson();
            std::vector<Error> mistakes;
            const auto read = BotSpec::parse(json, mistakes);
            QVERIFY2(read && mistakes.empty(), json.c_str());
            QVERIFY2(*read == spec, json.c_str());
            QCOMPARE(read->toJson(), json);
        }
    }

    void tellsVersionsApart()
    {
        const auto before = fullSpec();
        auto after = before;
        QVERIFY(differencesOf(before, after).empty());
        after.name = "other";
        after.parameters = {{"refresh_time", "1s"}, {"levels", "2"}, {"kappa", "0.5"}, {"post_only", "true"}};
        after.risk.pop_back();
        after.interval = 0;
        after.tags.pop_back();
        after.cash = Decimal(1);
        after.simulation[1].second = "log2";
        after.markets.emplace_back("sim:ETH/USDT");
        QCOMPARE(told(differencesOf(before, after)),
                 QString::fromUtf8("name: btc-quotes é > other\n"
                                   "markets: sim:BTC/USDT > sim:BTC/USDT, sim:ETH/USDT\n"
                                   "params.risk_aversion: 0.10 > \n"
                                   "params.refresh_time: 2s > 1s\n"
                                   "params.kappa:  > 0.5\n"
                                   "risk.position.max_quantity: 2 > \n"
                                   "interval: 500ms > event\n"
                                   "tags: market-making, 5, true > market-making, 5\n"
                                   "cash: 20000.5 > 1\n"
                                   "queue: power:n=3 > log2"));
    }

    void theReferencePageIsCurrent()
    {
        QFile file(QStringLiteral(SOURCE_ROOT "/docs/reference/live-bots.md"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const auto page = file.readAll().toStdString();
        const std::string begin = "run tst_BotSpec with WH_REGENERATE=1. -->\n";
        const auto from = page.find(begin) + begin.size();
        const auto to = page.find("<!-- end -->");
        QVERIFY(from < page.size() && to < page.size() && from <= to);
        if (qEnvironmentVariableIsSet("WH_REGENERATE")) {
            const auto written = page.substr(0, from) + optionTable() + page.substr(to);
            QVERIFY(file.resize(0) && file.write(written.c_str()) == static_cast<qint64>(written.size()));
            return;
        }
        QVERIFY2(page.substr(from, to - from) == optionTable(), "out of date: run this test with WH_REGENERATE=1");
        for (const char* const key : {"name", "description", "instrument", "strategy", "params", "risk"})
            QVERIFY2(page.find(std::string("| `") + key + "` |") < page.size(), key);
    }

    void showsADocumentThatIsValid()
    {
        QFile file(QStringLiteral(SOURCE_ROOT "/docs/reference/live-bots.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto page = file.readAll();
        const auto from = page.indexOf("```json") + 7;
        std::vector<Error> mistakes;
        const auto read = BotSpec::parse(page.mid(from, page.indexOf("```", from) - from).toStdString(), mistakes);
        QVERIFY(read && mistakes.empty());
        QCOMPARE(read->markets.size(), std::size_t(1));
    }

    void hasDefaultsThatAreThoseOfTheForm()
    {
        for (const auto& option : botOptions()) {
            const auto texts = optionTexts({}, option.name);
            const bool isModel = option.name == "latency" || option.name == "queue";
            QCOMPARE((texts.empty() ? std::string() : texts[0]).c_str(), isModel ? "" : option.defaultText.c_str());
            QVERIFY2(!option.description.empty() && !option.example.empty(), option.name.c_str());
        }
    }
};

QTEST_GUILESS_MAIN(TestBotSpec)
#include "tst_BotSpec.moc"
