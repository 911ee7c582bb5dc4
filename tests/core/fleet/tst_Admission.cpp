// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/Admission.h"

#include "core/base/Cause.h"
#include "core/base/Time.h"
#include "core/fleet/MarketDirectory.h"
#include "core/risk/RiskGate.h"
#include "core/strategy/Strategy.h"

#include <QtTest>

using namespace wh;

namespace {

using Pairs = BotSpec::Pairs;

GateSettings simulation()
{
    return {.isOn = true};
}

/// "code field" of each finding, one per line.
QString told(const std::vector<Error>& findings)
{
    QStringList lines;
    for (const auto& finding : findings)
        lines << QString::fromStdString(finding.code + ' ' + std::string(finding.field("field")));
    return lines.join(QLatin1Char('\n'));
}

QString spelledOut(const std::vector<Error>& findings)
{
    QStringList lines;
    for (const auto& finding : findings)
        lines << QString::fromStdString(finding.toString());
    return lines.join(QLatin1Char('\n'));
}

} // namespace

class TestAdmission : public QObject
{
    Q_OBJECT

    StrategyRegistry m_strategies;
    RiskRuleRegistry m_rules;
    MarketDirectory m_markets;
    Admission m_admission{{m_strategies, m_rules, m_markets}};

    static BotSpec bot(const char* strategy, Pairs parameters = {}, const char* market = "sim:BTC/USDT")
    {
        BotSpec spec;
        spec.name = "a bot";
        spec.strategy = strategy;
        spec.parameters = std::move(parameters);
        spec.markets = {market};
        return spec;
    }
    std::vector<Error> findings(const BotSpec& spec, const GateSettings& gate = {}) const
    {
        return m_admission.check(spec, gate).findings;
    }

private slots:
    void initTestCase()
    {
        registerStrategies(m_strategies);
        registerRiskRules(m_rules);
        QVERIFY(m_markets.list().size() >= 5);
    }

    void admitsWhatIsAsItShouldBe_data()
    {
        QTest::addColumn<QString>("strategy");
        QTest::addColumn<QString>("market");
        QTest::addColumn<int>("example"); // -1: the defaults
        StrategyRegistry strategies;
        registerStrategies(strategies);
        for (const auto& entry : strategies.entries()) {
            for (const auto& market : MarketDirectory().list()) {
                for (int i = -1; i < static_cast<int>(entry.info.examples.size()); ++i)
                    QTest::addRow("%s on %s, %d", entry.info.id.c_str(), market.id.c_str(), i)
                        << QString::fromStdString(entry.info.id) << QString::fromStdString(market.id) << i;
            }
        }
    }
    void admitsWhatIsAsItShouldBe()
    {
        QFETCH(QString, strategy);
        QFETCH(QString, market);
        QFETCH(int, example);
        const auto& info = m_strategies.find(strategy.toStdString())->info;
        auto spec = bot(info.id.c_str(), {}, market.toStdString().c_str());
        if (example >= 0)
            spec.parameters = info.examples[static_cast<std::size_t>(example)].parameters;
        const auto report = m_admission.check(spec, {});
        QVERIFY2(report.isAdmitted(), qPrintable(spelledOut(report.findings)));
        QVERIFY(!report.gate);
    }

    void namesEveryFindingAtOnce()
    {
        BotSpec spec = bot("avelaneda_stoikov", {{"levels", "0"}}, "sim:BTC/USD");
        spec.name = "";
        spec.account = "\x1b[2J";
        spec.tags = {"a", "a,b"};
        spec.risk = {{"order_size.max_notional", "-1"}, {"ordersize.max_quantity", "1"}};
        spec.interval = 99 * kMillisecond;
        spec.cash = Decimal(-1);
        spec.base = Decimal(-2);
        spec.mostRestarts = -1;
        spec.simulation = {{"latency", "konstant"}, {"queue", "power:m=3"}, {"fees", "1;2"}, {"outage", "x"}};
        QCOMPARE(told(findings(spec, simulation())),
                 QLatin1String("bot.invalid_name name\n"
                               "bot.invalid_text account\n"
                               "bot.invalid_text tags[1]\n"
                               "market.unknown market\n"
                               "parameter.out_of_range cash\n"
                               "parameter.out_of_range base\n"
                               "parameter.out_of_range restarts\n"
                               "parameter.out_of_range interval\n"
                               "parameter.unknown outage\n"
                               "strategy.unknown strategy\n"
                               "fees.malformed fees\n"
                               "model.unknown latency\n"
                               "parameter.unknown queue.m\n"
                               "parameter.out_of_range risk.order_size.max_notional\n"
                               "parameter.unknown risk.ordersize.max_quantity"));
        for (const auto& finding : findings(spec)) {
            QVERIFY2(!finding.field("remedy").empty(), finding.code.c_str());
            if (finding.code == "strategy.unknown")
                QCOMPARE(std::string(finding.field("remedy")).c_str(), "did you mean avellaneda_stoikov?");
        }
    }

    void asksForWhatIsMissing()
    {
        BotSpec spec;
        spec.name = "a bot";
        QCOMPARE(told(findings(spec)), QLatin1String("configuration.missing market\nconfiguration.missing strategy"));
    }

    void takesOneMarket()
    {
        BotSpec spec = bot("basic_market_maker");
        spec.markets = {"sim:BTC/USDT", "sim:ETH/USDT"};
        QCOMPARE(told(findings(spec)), QLatin1String("bot.too_many markets"));
        spec.markets[1] = "sim:ETH/USD";
        QCOMPARE(told(findings(spec)), QLatin1String("bot.too_many markets\nmarket.unknown markets[1]"));
    }

    void checksParametersWithTheirRules()
    {
        QCOMPARE(told(findings(bot("avellaneda_stoikov", {{"min_spread", "300"}, {"leevels", "2"}}))),
                 QLatin1String("parameter.inconsistent params.min_spread\nparameter.unknown params.leevels"));
        QCOMPARE(told(findings(bot("sma_crossover", {{"fast", "30"}}))),
                 QLatin1String("parameter.conflict params.fast"));
    }

    void checksTheInterval_data()
    {
        QTest::addColumn<QString>("strategy");
        QTest::addColumn<qint64>("interval");
        QTest::addColumn<QString>("finding");
        const auto maker = QStringLiteral("basic_market_maker");
        const auto follower = QStringLiteral("sma_crossover");
        const auto range = QStringLiteral("parameter.out_of_range interval");
        QTest::newRow("shortest") << maker << qint64(100 * kMillisecond) << QString();
        QTest::newRow("shorter") << maker << qint64(100 * kMillisecond - 1) << range;
        QTest::newRow("longest") << maker << qint64(kDay) << QString();
        QTest::newRow("longer") << maker << qint64(kDay + 1) << range;
        QTest::newRow("negative") << maker << qint64(-1) << range;
        QTest::newRow("none for one that needs ticks")
            << QStringLiteral("volume_generator") << qint64(0) << QStringLiteral("admission.needs_interval interval");
        for (const char* makers : {"basic_market_maker", "avellaneda_stoikov", "advanced_market_maker"})
            QTest::addRow("none for %s, which reacts to the book", makers)
                << QString::fromLatin1(makers) << qint64(0) << QString();
        QTest::newRow("none for one that acts on bars") << follower << qint64(0) << QString();
    }
    void checksTheInterval()
    {
        QFETCH(QString, strategy);
        QFETCH(qint64, interval);
        auto spec = bot(strategy.toStdString().c_str());
        spec.interval = interval;
        QTEST(told(findings(spec)), "finding");
    }

    void checksPlannedOrdersByRulesAndLimits_data()
    {
        QTest::addColumn<Pairs>("parameters");
        QTest::addColumn<Pairs>("risk");
        QTest::addColumn<QString>("finding");
        const Pairs two = {{"levels", "2"}, {"order_size", "0.01"}, {"inventory_skew", "false"}};
        const auto with = [&two](const char* name, const char* value) {
            Pairs changed = two;
            std::erase_if(changed, [name](const auto& pair) { return pair.first == name; });
            changed.emplace_back(name, value);
            return changed;
        };
        const auto row = [](const char* title, Pairs parameters, Pairs risk, const char* finding) {
            QTest::newRow(title) << std::move(parameters) << std::move(risk) << QString::fromLatin1(finding);
        };
        // Two orders a side of 0.01 at about 60 000: 600 each, 1200 a side.
        row("all is well", two, {}, "");
        row("below the market's lot", with("order_size", "0.000001"), {},
            "risk.quantity_out_of_range params.order_size");
        row("below the market's least order", with("order_size", "0.00002"), {},
            "risk.notional_below_minimum params.order_size");
        row("at the limit of notional", two, {{"order_size.max_notional", "610"}}, "");
        row("above the limit of notional", two, {{"order_size.max_notional", "590"}},
            "risk.notional_above_limit risk.order_size.max_notional");
        row("above the limit of quantity", two, {{"order_size.max_quantity", "0.0099"}},
            "risk.quantity_above_limit risk.order_size.max_quantity");
        row("more orders than may be open", two, {{"open_orders.max_count", "3"}},
            "risk.open_orders_above_limit risk.open_orders.max_count");
        row("a side above the position", two, {{"position.max_quantity", "0.03"}, {"order_size.max_notional", "590"}},
            "risk.notional_above_limit risk.order_size.max_notional\n"
            "risk.position_above_limit risk.position.max_quantity");
        row("quotes outside the band", with("spread", "2000"), {},
            "risk.price_outside_band risk.price_band.max_distance");
        row("more than the cash", with("order_size", "0.1"), {},
            "risk.balance_insufficient cash\n"
            "risk.balance_insufficient base");
        row("levels without a step", with("level_step", "0"), {}, "admission.levels_coincide params");
    }
    void checksPlannedOrdersByRulesAndLimits()
    {
        QFETCH(Pairs, parameters);
        QFETCH(Pairs, risk);
        auto spec = bot("basic_market_maker", parameters);
        spec.risk = risk;
        spec.base = Decimal::of("0.05");
        const auto found = findings(spec);
        QTEST(told(found), "finding");
        for (const auto& finding : found)
            QVERIFY2(!finding.field("remedy").empty(), finding.code.c_str());
    }

    void tellsOfABaseThatIsLessThanALot()
    {
        auto spec = bot("basic_market_maker", {});
        for (const char* base : {"0.000000001", "0.00000999"}) {
            spec.base = Decimal::of(base);
            const auto found = findings(spec);
            QCOMPARE(told(found), QStringLiteral("backtest.out_of_range base"));
            QCOMPARE(found[0].field("value"), spec.base.toString());
            QVERIFY(found[0].field("remedy").find("0.00001 BTC") != std::string_view::npos);
        }
        for (const char* base : {"0", "0.00001"}) {
            spec.base = Decimal::of(base);
            QCOMPARE(told(findings(spec)), QString());
        }
    }

    void tellsThatFundsAllowNoOrder()
    {
        for (const char* size : {"0", "5"}) {
            auto spec = bot("avellaneda_stoikov", {{"order_size", size}});
            spec.cash = Decimal::of("1");
            QCOMPARE(told(findings(spec)), QStringLiteral("risk.balance_insufficient cash"));
        }
    }

    void oneMistakeHidesNoOther_data()
    {
        QTest::addColumn<Pairs>("parameters");
        QTest::addColumn<Pairs>("risk");
        QTest::addColumn<QString>("finding");
        const auto row = [](const char* title, Pairs mistake, Pairs risk, const char* finding) {
            Pairs parameters = {{"order_size", "0.1"}, {"inventory_skew", "false"}};
            for (const auto& [name, value] : mistake)
                std::erase_if(parameters, [&, &own = name](const auto& pair) { return pair.first == own; });
            parameters.insert(parameters.end(), mistake.begin(), mistake.end());
            QTest::newRow(title) << std::move(parameters) << std::move(risk) << QString::fromLatin1(finding);
        };
        const std::string limits = "risk.notional_above_limit risk.order_size.max_notional\n"
                                   "risk.position_above_limit risk.position.max_quantity\n"
                                   "risk.open_orders_above_limit risk.open_orders.max_count\n"
                                   "risk.balance_insufficient cash\n"
                                   "risk.balance_insufficient base";
        const Pairs tight = {
            {"order_size.max_notional", "590"}, {"open_orders.max_count", "3"}, {"position.max_quantity", "0.05"}};
        row("a value that is no number", {{"spread", "wide"}}, tight,
            ("parameter.malformed params.spread\n" + limits).c_str());
        row("an unknown name", {{"sprread", "20"}}, tight, ("parameter.unknown params.sprread\n" + limits).c_str());
        row("a limit that is none", {{"spread", "20"}},
            {{"order_size.max_notional", "-1"}, {"open_orders.max_count", "3"}, {"position.max_quantity", "0.05"}},
            "parameter.out_of_range risk.order_size.max_notional\n"
            "risk.position_above_limit risk.position.max_quantity\n"
            "risk.open_orders_above_limit risk.open_orders.max_count\n"
            "risk.balance_insufficient cash\n"
            "risk.balance_insufficient base");
        // Three levels, as it has by default, were too many for the cash; one is not.
        row("a count of levels on which it depends", {{"levels", "0"}}, {},
            "parameter.out_of_range params.levels\n"
            "risk.balance_insufficient base");
        row("a size on which all depends", {{"order_size", "-1"}}, tight, "parameter.out_of_range params.order_size");
        row("a floor above its ceiling", {{"price_floor", "90000"}, {"price_ceiling", "50000"}}, {},
            "parameter.inconsistent params.price_floor\n" // below a low ceiling nothing is bid
            "risk.balance_insufficient base");
        row("two that do not go together besides", {{"levels", "50"}, {"level_step", "204.1"}, {"spread", "wide"}}, {},
            "parameter.malformed params.spread\n"
            "parameter.conflict params.level_step\n"
            "risk.balance_insufficient base");
    }
    void oneMistakeHidesNoOther()
    {
        QFETCH(Pairs, parameters);
        QFETCH(Pairs, risk);
        auto spec = bot("basic_market_maker", parameters);
        spec.risk = risk;
        const auto found = findings(spec);
        QTEST(told(found), "finding");
        for (const auto& finding : found)
            QVERIFY2(!finding.field("remedy").empty(), finding.code.c_str());
    }

    void tellsNothingTwiceOfFundsThatAreWrong()
    {
        auto spec = bot("basic_market_maker", {{"order_size", "0.1"}, {"inventory_skew", "false"}});
        spec.risk = {{"open_orders.max_count", "3"}};
        spec.cash = Decimal(-1);
        spec.base = Decimal(1);
        QCOMPARE(told(findings(spec)), QLatin1String("parameter.out_of_range cash\n"
                                                     "risk.open_orders_above_limit risk.open_orders.max_count"));
        spec.cash = spec.base = Decimal();
        QCOMPARE(told(findings(spec)), QLatin1String("backtest.out_of_range cash\n"
                                                     "risk.open_orders_above_limit risk.open_orders.max_count\n"
                                                     "risk.balance_insufficient base"));
    }

    void saysHowMuchIsMissing()
    {
        auto spec = bot("basic_market_maker", {{"order_size", "0.1"}, {"inventory_skew", "false"}});
        spec.base = Decimal::of("0.25");
        const auto found = findings(spec);
        QCOMPARE(told(found), QLatin1String("risk.balance_insufficient cash\nrisk.balance_insufficient base"));
        const auto required = Decimal::parse(std::string(found[0].field("required")).substr(0, 5));
        QVERIFY2(required && *required > Decimal(17'000) && *required < Decimal(19'000),
                 found[0].toString().c_str()); // three bids of 0.1
        QCOMPARE(std::string(found[0].field("available")).c_str(), "10000 USDT");
        QCOMPARE(std::string(found[1].field("required")).c_str(), "0.3 BTC");
        QVERIFY(found[1].field("remedy").starts_with("give at least 0.3 BTC"));
    }

    void takesMarginOfContracts()
    {
        auto spec = bot("basic_market_maker", {{"order_size", "0.2"}}, "sim:BTC/USDT-PERP");
        QCOMPARE(told(findings(spec)), QString()); // three times 0.2 at 60 000 on 10 000, five times
        spec.risk = {{"balance.leverage", "3"}};
        QCOMPARE(told(findings(spec)), QLatin1String("risk.margin_insufficient cash\nrisk.margin_insufficient cash"));
        spec.risk = {};
        spec.base = Decimal(1);
        QCOMPARE(told(findings(spec)), QLatin1String("backtest.out_of_range base"));
    }

    void letsTakersSplitTheirOrders()
    {
        auto spec = bot("buy_and_hold");
        spec.risk = {{"order_size.max_notional", "500"}};
        QCOMPARE(told(findings(spec)), QString());
        spec.risk = {{"order_size.max_notional", "4"}}; // less than the market takes at all
        QCOMPARE(told(findings(spec)), QLatin1String("risk.notional_above_limit risk.order_size.max_notional"));
    }

    void letsEveryStrategyThroughTheGate_data()
    {
        QTest::addColumn<QString>("strategy");
        StrategyRegistry strategies;
        registerStrategies(strategies);
        for (const auto& entry : strategies.entries())
            QTest::newRow(entry.info.id.c_str()) << QString::fromStdString(entry.info.id);
    }
    void letsEveryStrategyThroughTheGate()
    {
        QFETCH(QString, strategy);
        const auto& info = m_strategies.find(strategy.toStdString())->info;
        std::vector<Pairs> sets = {{}};
        for (const auto& example : info.examples)
            sets.push_back(example.parameters);
        for (const auto& parameters : sets) {
            const auto report = m_admission.check(bot(info.id.c_str(), parameters), simulation());
            QVERIFY2(report.isAdmitted(), qPrintable(spelledOut(report.findings)));
            QVERIFY(report.gate && report.gate->span > 9 * kMinute);
            QVERIFY(info.trades || report.gate->orders == 0);
        }
    }

    void simulatesTheSameEachTime()
    {
        const auto spec = bot("basic_market_maker", {{"spread", "1"}, {"refresh_time", "1s"}});
        const auto first = m_admission.check(spec, simulation());
        const auto second = m_admission.check(spec, simulation());
        QVERIFY2(first.gate && second.gate, qPrintable(spelledOut(first.findings)));
        QVERIFY(first.gate->orders > 10 && first.gate->fills > 0);
        QVERIFY(first.gate->orders == second.gate->orders && first.gate->fills == second.gate->fills &&
                first.gate->profit == second.gate->profit);
        auto other = spec;
        other.seed = 2;
        QVERIFY(m_admission.check(other, simulation()).gate->profit != first.gate->profit);
    }

    void simulatesAtItsOwnInterval()
    {
        auto spec = bot("basic_market_maker", {{"spread", "1"}, {"refresh_time", "1s"}});
        const auto often = m_admission.check(spec, simulation());
        spec.interval = 30 * kSecond;
        const auto seldom = m_admission.check(spec, simulation());
        QVERIFY(often.gate && seldom.gate);
        QVERIFY(seldom.gate->orders < often.gate->orders / 5);
    }

    void refusesWhatLimitsHoldBack()
    {
        // The first order passes; those that follow add up until the limit holds them back.
        auto spec = bot("volume_generator", {{"daily_target_share", "2000"},
                                             {"max_inventory", "0.5"},
                                             {"behind_limit", "0"},
                                             {"daily_cost_share", "1"}});
        spec.risk = {{"position.max_notional", "120"}};
        const auto report = m_admission.check(spec, simulation());
        QCOMPARE(told(report.findings), QLatin1String("admission.gate_refused risk"));
        const Error& finding = report.findings[0];
        QVERIFY(std::stoi(std::string(finding.field("count"))) > 0);
        // What was seen, what is allowed, and when.
        const auto first = causeOf(finding);
        QVERIFY2(first && first->code == "risk.position_notional_above_limit", finding.toString().c_str());
        QVERIFY(finding.field("reason").empty()); // the cause says it, once
        QCOMPARE(std::string(first->field("limit")).c_str(), "120 USDT");
        const std::string seen(first->field("notional"));
        QVERIFY2(Decimal::parse(seen.substr(0, seen.find(' '))).valueOr({}) > Decimal(120), seen.c_str());
        QVERIFY(parseDuration(finding.field("after")).valueOr(kNever) < 10 * kMinute);
        QVERIFY(report.gate && report.gate->refusals > 0);
    }

    void refusesWhatSendsTooMuch()
    {
        auto gate = simulation();
        gate.mostOrdersPerSecond = 0.3;
        const auto report =
            m_admission.check(bot("basic_market_maker", {{"refresh_time", "1s"}, {"refresh_tolerance", "0"}}), gate);
        QCOMPARE(told(report.findings), QLatin1String("admission.gate_order_rate params"));
        QVERIFY(report.gate && report.gate->ordersPerSecond > 0.3);
        const Error& finding = report.findings[0];
        QCOMPARE(std::string(finding.field("limit")).c_str(), "0.3");
        QCOMPARE(std::string(finding.field("span")).c_str(), "10s");
        QCOMPARE(std::stod(std::string(finding.field("count"))) / 10, std::stod(std::string(finding.field("value"))));
        QVERIFY(parseDuration(finding.field("after")).valueOr(kNever) < 10 * kMinute);
    }

    void doesNotSimulateWhatIsWrongAnyway()
    {
        const auto report = m_admission.check(bot("basic_market_maker", {{"levels", "0"}}), simulation());
        QVERIFY(!report.gate && report.findings.size() == 1);
    }

    void canBeCancelled()
    {
        CancelToken cancel;
        cancel.cancel();
        TaskControl control;
        control.cancel = &cancel;
        const auto report = m_admission.check(bot("basic_market_maker"), simulation(), control);
        QCOMPARE(told(report.findings), QLatin1String("task.cancelled "));
        QVERIFY(!report.gate);
    }
};

QTEST_GUILESS_MAIN(TestAdmission)
#include "tst_Admission.moc"
