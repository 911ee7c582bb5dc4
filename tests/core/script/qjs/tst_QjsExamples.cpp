// SPDX-License-Identifier: GPL-3.0-or-later
// The examples that come with the program: each says nothing wrong, runs in a backtest, and does what it is for. What
// resources/types/wheelhouse.d.ts declares is what scripts get.
#include "core/script/IndicatorSet.h"
#include "core/script/ScriptLint.h"
#include "tests/core/script/qjs/ScriptTrial.h"

#include <QTest>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

using namespace wh;
using namespace wh::test;

namespace {

const std::filesystem::path kResources = std::filesystem::path(SOURCE_ROOT) / "resources";

js::ApiCatalogue declaredApi()
{
    std::ifstream file(kResources / "types/wheelhouse.d.ts", std::ios::binary);
    return js::ApiCatalogue::of(std::string(std::istreambuf_iterator<char>(file), {}));
}

std::vector<std::string> examples()
{
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(kResources / "examples"))
        names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace

class TestQjsExamples : public QObject
{
    Q_OBJECT

private slots:
    void runs_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto& name : examples())
            QTest::newRow(name.c_str()) << QString::fromStdString(name);
    }

    void runs()
    {
        QFETCH(const QString, name);
        const auto project = readScriptProject(kResources / "examples" / name.toStdString());
        QVERIFY2(project, project ? "" : project.error().toString().c_str());
        const auto remarks = lintProject(*project, declaredApi());
        QVERIFY2(remarks.empty(), remarks.empty() ? "" : remarks.front().error.toString().c_str());

        ScriptBacktest backtest;
        backtest.settings.base = Decimal::of("1");
        backtest.settings.cash = Decimal(100'000);
        backtest.marketParameters = {{"duration", "2h"}};
        const auto record = backtest.run(*project);
        QVERIFY2(record, record ? "" : record.error().toString().c_str());
        QVERIFY2(backtest.usage.errors == 0, record->messages.empty() ? "" : record->messages.back().text.c_str());
        QCOMPARE(record->orders.refused, std::uint64_t{0});
        if (name == QStringLiteral("metrics")) {
            QCOMPARE(record->orders.placed, std::uint64_t{0});
            QCOMPARE(record->gauges.size(), std::size_t{7});
        } else {
            QVERIFY(record->fills.size() > 0);
        }
        QCOMPARE(backtest.other.has_value(), name == QStringLiteral("pairs"));
        if (backtest.other) {
            QCOMPARE(backtest.other->fills.size(), record->fills.size());
            QCOMPARE(backtest.other->orders.refused, std::uint64_t{0});
        }
    }

    void thereAreSome() { QVERIFY(examples().size() >= 6); }

    void declaresWhatScriptsGet_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("type");
        const auto row = [](const char* value, const char* type) {
            QTest::newRow(value) << QString::fromLatin1(value) << QString::fromLatin1(type);
        };
        row("bot", "Bot");
        row("console", "Console");
        row("bot.log", "Log");
        row("bot.gauge", "Gauges");
        row("bot.event", "Events");
        row("bot.storage", "Storage");
        row("trade", "TradeTools");
        row("ta", "TechnicalAnalysis");
        row("dsl", "Dsl");
        row("dsl.macd()", "MacdSeries");
        row("dsl.bollinger()", "BollingerSeries");
        row("ctx", "Context");
        row("ctx.book", "Book");
        row("ctx.instrument", "Instrument");
        row("ctx.ticker", "Ticker");
        row("ctx.holding", "Holding");
        row("ctx.balance(ctx.instrument.quote)", "Balance");
    }

    void declaresWhatScriptsGet()
    {
        QFETCH(const QString, value);
        QFETCH(const QString, type);
        const auto api = declaredApi();
        std::vector<std::string> declared;
        for (const auto& member : api.membersOf(type.toStdString()))
            declared.push_back(member.name);
        std::sort(declared.begin(), declared.end());
        std::string expected;
        for (const auto& name : declared)
            expected += (expected.empty() ? "" : ",") + name;
        ScriptTrial trial(ScriptTrial::starting("bot.log.info(Object.keys(" + value.toStdString() +
                                                ").sort((a, b) => a < b ? -1 : 1).join(','));"));
        QVERIFY2(trial.description.has_value(), trial.told().c_str());
        trial.start();
        QVERIFY2(trial.told().find(expected + '\n') != std::string::npos, (trial.told() + "\n" + expected).c_str());
    }

    void declaresEveryIndicatorWithItsOutputs()
    {
        const auto api = declaredApi();
        for (const auto& kind : indicatorKinds()) {
            const auto* declared = api.member("TechnicalAnalysis", kind.name);
            QVERIFY2(declared, kind.name.c_str());
            QCOMPARE(declared->parameters.size(), kind.parameters.size());
            for (std::size_t i = 0; i < kind.parameters.size(); ++i)
                QCOMPARE(declared->parameters[i].name, std::string(kind.parameters[i].name));
            for (const auto& output : kind.outputs)
                QVERIFY2(api.member(declared->type, output), (std::string(kind.name) + '.' + output).c_str());
            const auto* update = api.member(declared->type, "update");
            QVERIFY2(update, kind.name.c_str());
            QCOMPARE(update->parameters.size(), kind.inputs.size());
        }
    }

    void declaresTheTimers()
    {
        const auto api = declaredApi();
        for (const char* name : {"setTimeout", "setInterval", "clearTimeout", "clearInterval"})
            QVERIFY2(api.global(name) && api.global(name)->isFunction, name);
    }

    void declaresEveryHook()
    {
        const auto api = declaredApi();
        std::size_t hooks = 0;
        for (const auto hook : kScriptHooks) {
            if (hook == ScriptHook::Load || hook == ScriptHook::Timer)
                continue;
            QVERIFY(api.member("Hooks", toString(hook)));
            ++hooks;
        }
        QCOMPARE(api.membersOf("Hooks").size(), hooks);
    }
};

QTEST_GUILESS_MAIN(TestQjsExamples)
#include "tst_QjsExamples.moc"
