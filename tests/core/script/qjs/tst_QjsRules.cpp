// SPDX-License-Identifier: GPL-3.0-or-later
// Rules instead of hooks: they explain themselves, are validated without a market, and trade as they say.
#include "tests/core/script/qjs/ScriptTrial.h"

#include <QTest>

using namespace wh;
using namespace wh::test;

namespace {

std::string ruled(const std::string& rules, const std::string& meta = "name: 'ruled', tick: '1s', bars: '10s'")
{
    return "const {when, crossOver, crossUnder, ema, sma, rsi, close, macd, bollinger, param, highest, ago} = dsl;\n"
           "export const meta = {" +
           meta + "};\nexport const rules = [" + rules + "];\n";
}

} // namespace

class TestQjsRules : public QObject
{
    Q_OBJECT

private slots:
    void explains_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* rule, const char* text) {
            QTest::newRow(rule) << QString::fromLatin1(rule) << QString::fromLatin1(text);
        };
        row("when(crossOver(ema(9), ema(21)).and(rsi(14).below(70))).buy({share: 0.02}).stop(0.03).trail(0.02)",
            "when (EMA(9) crosses over EMA(21) and RSI(14) is below 70), buy for 2 % of the equity; out at a loss of "
            "3 %; out 2 % below the best price since the entry");
        row("when(close.above(highest(20))).sell({quantity: 0.5}).trail(0.01).target(0.1).cooldown(3).named('x')",
            "x: when the close is above highest(20), sell 0.5 in base; out 1 % above the best price since the entry; "
            "out at a gain of 10 %; then not for 3 candles");
        row("when(close.minus(sma(5)).over(close).below(param('dip')).not()).close()",
            "when not ((the close minus SMA(5)) over the close) is below the parameter dip, leave the position");
        row("when(macd().value.crossesUnder(macd().signal).or(close.falls(3))).buy({quote: 100})",
            "when (MACD(12, 26, 9) crosses under MACD signal(12, 26, 9) or the close is below the close 3 candles "
            "ago), buy for 100 in quote");
        row("when(bollinger(20, 2).percentB.between(0, 0.1)).buy({share: 1})",
            "when (Bollinger %B(20, 2) is above 0 and Bollinger %B(20, 2) is below 0.1), buy for 100 % of the equity");
    }

    void explains()
    {
        QFETCH(const QString, rule);
        ScriptTrial trial(ruled(rule.toStdString()));
        QVERIFY2(trial.description.has_value(), trial.told().c_str());
        QCOMPARE(trial.description->rules.size(), std::size_t{1});
        QTEST(QString::fromStdString(trial.description->rules.front()), "text");
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* rule, const char* said) {
            QTest::newRow(rule) << QString::fromLatin1(rule) << QString::fromLatin1(said);
        };
        row("when(close.above(1)).buy({share: 2})", "buy.share: give a share of at most 1, not 2");
        row("when(close.above(1)).buy({})", "buy: give one of {share: 0.02}");
        row("when(close.above(1)).buy({share: 0.1}).stop(-1)", "stop: give a number from 0 to 1, not -1");
        row("when(close.above(1)).close().stop(0.1)", "close: a rule that leaves has no stop");
        row("when(close).buy({share: 0.1})", "when: give a condition");
        row("when(close.above('x')).buy({share: 0.1})", "is above: give a series");
        row("when(ema(0).above(1)).buy({share: 0.1})", "ema(period): give a whole number from 1");
        row("", "rules: give a list of rules");
    }

    void namesWhatIsWrong()
    {
        QFETCH(const QString, rule);
        QFETCH(const QString, said);
        const ScriptTrial trial(ruled(rule.toStdString()));
        QVERIFY(!trial.description);
        QVERIFY2(QString::fromStdString(trial.told()).contains(said), trial.told().c_str());
    }

    void hooksComeOfThemselves()
    {
        const ScriptTrial both(ruled("when(close.above(1)).buy({share: 0.1})"));
        QVERIFY(both.description && both.description->has(ScriptHook::Bar) && both.description->has(ScriptHook::Tick) &&
                both.description->has(ScriptHook::Fill));
        const ScriptTrial candles(ruled("when(close.above(1)).buy({share: 0.1})", "name: 'ruled', bars: '10s'"));
        QVERIFY2(candles.description.has_value(), candles.told().c_str());
        QVERIFY(!candles.description->has(ScriptHook::Tick));
        const ScriptTrial neither(ruled("when(close.above(1)).buy({share: 0.1})", "name: 'ruled'"));
        QVERIFY(!neither.description); // candles are what rules look at
    }

    void entersAndLeavesAsItSays()
    {
        ScriptBacktest backtest;
        backtest.settings.cash = Decimal(100'000);
        backtest.marketParameters = {{"duration", "1h"}};
        const auto record = backtest.run(
            ruled("when(crossOver(ema(3), ema(8))).buy({share: 0.1}), when(crossUnder(ema(3), ema(8))).close()"));
        QVERIFY2(record, record ? "" : record.error().toString().c_str());
        QCOMPARE(backtest.usage.errors, std::uint64_t{0});
        QVERIFY(record->fills.size() >= 4);
        QVERIFY(record->trades.size() >= 2);
        // Never more than one entry is held.
        for (const auto& fill : record->fills)
            QVERIFY(fill.positionAfter >= 0);
        const double entry = 0.1 * 100'000;
        for (const auto& sample : record->samples)
            QVERIFY(static_cast<double>(sample.position) * 1e-5 * static_cast<double>(sample.mid) < 10 * entry);
    }

    void leavesAtAStopBetweenCandles()
    {
        ScriptBacktest backtest;
        backtest.settings.cash = Decimal(100'000);
        backtest.marketParameters = {{"duration", "1h"}};
        const auto record = backtest.run(ruled("when(close.above(0)).buy({share: 0.1}).stop(0.0002).cooldown(10)"));
        QVERIFY2(record, record ? "" : record.error().toString().c_str());
        QVERIFY(record->trades.size() >= 2);
        bool said = false;
        for (const auto& message : record->messages)
            said = said || message.text.find("\"why\":\"stop\"") != std::string::npos;
        QVERIFY(said);
    }

    void ownHooksHearAfterTheRules()
    {
        ScriptBacktest backtest;
        backtest.settings.cash = Decimal(100'000);
        const auto record = backtest.run(ruled("when(close.above(0)).buy({share: 0.1})") +
                                         "export function onFill(ctx, fill) { bot.log.info('heard', fill.side); }\n");
        QVERIFY2(record, record ? "" : record.error().toString().c_str());
        QVERIFY(!record->messages.empty());
        QCOMPARE(record->messages.back().text, std::string("heard buy"));
    }
};

QTEST_GUILESS_MAIN(TestQjsRules)
#include "tst_QjsRules.moc"
