// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategy/Inventory.h"
#include "tests/support/FakeStrategyContext.h"

#include <QtTest>

#include <map>

using namespace wh;
using namespace wh::test;

namespace {

using Parameters = std::vector<std::pair<std::string, std::string>>;
constexpr TimeNs kStart = 1'700'000'000 * kSecond;

/// "buy 3 x 2000, sell ..." by quantity.
QString told(const std::map<std::pair<Side, Lots>, int>& orders)
{
    QStringList lines;
    for (const auto& [what, count] : orders)
        lines << QStringLiteral("%1 %2 x %3")
                     .arg(QLatin1String(what.first == Side::Buy ? "buy" : "sell"))
                     .arg(count)
                     .arg(what.second);
    return lines.join(QStringLiteral(", "));
}

} // namespace

/// What a strategy says of its parameters beyond their ranges, and of the orders that it means to have out.
class TestStrategyRules : public QObject
{
    Q_OBJECT

    StrategyRegistry m_registry;

    QString mistakesOf(const QString& id, const Parameters& parameters) const
    {
        const auto checked = checkParameters(m_registry.find(id.toStdString())->info, parameters, "params.");
        QStringList lines;
        for (const auto& mistake : checked.mistakes) {
            lines << QString::fromStdString(mistake.code + ' ' + std::string(mistake.field("field")));
            if (mistake.field("remedy").empty())
                lines << QStringLiteral("no remedy");
        }
        return lines.join(QStringLiteral(", "));
    }

private slots:
    void initTestCase() { registerStrategies(m_registry); }

    /// Whichever was added last.
    void aNameWithoutAVersionMeansTheHighest()
    {
        StrategyRegistry registry;
        for (const char* version : {"1.9", "1.10", "2.0-rc.1", "2.0", "1.11"}) {
            StrategyRegistry::Entry entry;
            entry.info.id = std::string("script:later@") + version;
            registry.add(std::move(entry));
        }
        QCOMPARE(registry.find("script:later")->info.id.c_str(), "script:later@2.0");
        QCOMPARE(registry.find("script:later@1.9")->info.id.c_str(), "script:later@1.9");
        QVERIFY(!registry.find("script:late"));
    }

    void refusesWhatContradictsItself_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<Parameters>("parameters");
        QTest::addColumn<QString>("mistakes");
        const auto row = [](const char* id, const char* title, Parameters parameters, const char* mistakes) {
            QTest::addRow("%s: %s", id, title)
                << QString::fromLatin1(id) << std::move(parameters) << QString::fromLatin1(mistakes);
        };
        const char* const conflict = "parameter.conflict params.";
        row("basic_market_maker", "floor above ceiling", {{"price_floor", "2"}, {"price_ceiling", "1"}},
            "parameter.inconsistent params.price_floor");
        row("basic_market_maker", "bids below nothing", {{"levels", "50"}, {"level_step", "204.1"}},
            (std::string(conflict) + "level_step").c_str());
        row("basic_market_maker", "bids just above it", {{"levels", "50"}, {"level_step", "203.9"}}, "");
        row("avellaneda_stoikov", "least above most", {{"min_spread", "201"}},
            "parameter.inconsistent params.min_spread");
        row("avellaneda_stoikov", "bids below nothing", {{"levels", "20"}, {"level_step", "521.1"}},
            (std::string(conflict) + "level_step").c_str());
        row("avellaneda_stoikov", "a horizon within a refresh",
            {{"horizon_mode", "finite"}, {"horizon", "2s"}, {"refresh_time", "3s"}},
            (std::string(conflict) + "horizon").c_str());
        row("avellaneda_stoikov", "a horizon that is not used", {{"horizon", "2s"}, {"refresh_time", "3s"}}, "");
        row("advanced_market_maker", "bids below nothing", {{"min_spread", "5000"}, {"depth", "5000"}},
            (std::string(conflict) + "depth").c_str());
        row("advanced_market_maker", "one bar in a window",
            {{"volatility_method", "garman_klass"}, {"volatility_window", "119s"}, {"volatility_bar", "1m"}},
            (std::string(conflict) + "volatility_window").c_str());
        row("advanced_market_maker", "two bars in a window",
            {{"volatility_method", "garman_klass"}, {"volatility_window", "2m"}, {"volatility_bar", "1m"}}, "");
        row("advanced_market_maker", "bars that are not used", {{"volatility_window", "1m"}}, "");
        row("volume_generator", "least order above the greatest", {{"min_order", "101"}, {"max_order", "100"}},
            "parameter.inconsistent params.min_order");
        row("volume_generator", "orders above the inventory",
            {{"min_order_share", "0.06"}, {"max_order_share", "0.07"}, {"max_inventory", "0.05"}},
            (std::string(conflict) + "max_inventory").c_str());
        row("sma_crossover", "averages that never cross", {{"fast", "30"}}, (std::string(conflict) + "fast").c_str());
        row("sma_crossover", "the slow one first", {{"fast", "31"}}, "");
        row("buy_and_hold", "anything", {{"share", "1"}, {"sell_at_end", "true"}}, "");
        row("market_metrics_monitor", "anything", {{"interval", "1d"}, {"flow_half_life", "1s"}}, "");
    }
    void refusesWhatContradictsItself()
    {
        QFETCH(QString, id);
        QFETCH(Parameters, parameters);
        QTEST(mistakesOf(id, parameters), "mistakes");
    }

    void asksItsRulesOfSetsThatAreRightByThemselves()
    {
        // What breaks a rule however the mistake is mended is told with it; what depends on the mistake is not.
        QCOMPARE(mistakesOf(QStringLiteral("sma_crossover"), {{"fast", "30"}, {"share", "2"}}),
                 QStringLiteral("parameter.out_of_range params.share, parameter.conflict params.fast"));
        QCOMPARE(mistakesOf(QStringLiteral("sma_crossover"), {{"fast", "30"}, {"slow", "1"}}),
                 QStringLiteral("parameter.out_of_range params.slow"));
    }

    void isContentWithItsDefaultsAndExamples()
    {
        for (const auto& entry : m_registry.entries()) {
            QCOMPARE(mistakesOf(QString::fromStdString(entry.info.id), {}), QString());
            for (const auto& example : entry.info.examples)
                QCOMPARE(mistakesOf(QString::fromStdString(entry.info.id), example.parameters), QString());
        }
    }

    void plansWhatItPlaces_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<Parameters>("parameters");
        QTest::addColumn<QString>("base");
        const auto row = [](const char* id, const char* title, Parameters parameters, const char* base) {
            QTest::addRow("%s: %s", id, title)
                << QString::fromLatin1(id) << std::move(parameters) << QString::fromLatin1(base);
        };
        const Parameters growing = {{"levels", "3"}, {"size_growth", "0.5"}, {"order_size", "0.01"}};
        row("basic_market_maker", "cash alone", {}, "0");
        row("basic_market_maker", "balanced", growing, "0.2");
        row("basic_market_maker", "leaning", growing, "0.07");
        row("basic_market_maker", "without asks", {{"price_floor", "70000"}}, "0.2");
        row("avellaneda_stoikov", "cash alone", {{"levels", "4"}}, "0");
        row("avellaneda_stoikov", "at its limit", {{"levels", "4"}, {"max_inventory", "0.05"}}, "0.16");
        row("advanced_market_maker", "cash alone", {}, "0");
        row("advanced_market_maker", "too small for a ladder", {{"order_size_share", "0.0006"}, {"levels", "5"}},
            "0.2");
        row("advanced_market_maker", "half its skew", {{"size_skew", "0.5"}}, "0.1");
    }
    void plansWhatItPlaces()
    {
        QFETCH(QString, id);
        QFETCH(Parameters, parameters);
        QFETCH(QString, base);
        FakeStrategyContext context(spotInstrument(), Decimal(10'000), Decimal::of(base.toStdString()));
        const auto strategy = makeStrategy(id.toStdString(), parameters);
        context.attach(*strategy);
        strategy->onStart(context);
        // Half a minute to get to know the market, which moves a little about one mid.
        for (int second = 0; second < 60 && context.placements().empty(); ++second) {
            context.setTime(kStart + second * kSecond);
            context.setTouch(6'000'000 - second % 2, 6'000'010 + second % 2);
            context.tick(kStart + second * kSecond);
        }
        std::map<std::pair<Side, Lots>, int> placed;
        for (const auto& placement : context.placements())
            ++placed[{placement.request.side, placement.request.quantity}];
        QVERIFY(!placed.empty());

        const auto inventory =
            Inventory::of(context.instrument(), context.book().mid(), context.equity(), context.position());
        QVERIFY(inventory.has_value());
        std::map<std::pair<Side, Lots>, int> planned;
        for (const auto& order : strategy->plannedOrders(context.instrument(), *inventory)) {
            ++planned[{order.side, order.quantity}];
            QVERIFY(order.type == OrderType::Limit && order.price > 0);
        }
        QCOMPARE(told(planned), told(placed));
    }

    void plansToTake()
    {
        const auto instrument = spotInstrument();
        const auto inventory = Inventory::of(instrument, 2 * 6'000'000, Decimal(10'000), 0);
        const auto planned = makeStrategy("buy_and_hold", {{"share", "0.5"}})->plannedOrders(instrument, *inventory);
        QCOMPARE(planned.size(), std::size_t(1));
        QCOMPARE(planned[0].type, OrderType::Market);
        QCOMPARE(planned[0].quantity, Lots(8'333)); // 5000 at 0.6 a lot
        QVERIFY(planned[0].mayBeSplit);
        // All in keeps back half a percent and the fee.
        const auto all = makeStrategy("sma_crossover", {{"share", "1"}})->plannedOrders(instrument, *inventory);
        QCOMPARE(all.at(0).quantity, static_cast<Lots>(10'000 / (0.6 * 1.0052)));
        const auto held = Inventory::of(instrument, 2 * 6'000'000, Decimal(10'000), 9'000);
        QVERIFY(makeStrategy("buy_and_hold", {{"share", "0.5"}})->plannedOrders(instrument, *held).empty());
        QVERIFY(makeStrategy("market_metrics_monitor", {})->plannedOrders(instrument, *inventory).empty());
    }

    void plansItsGreatestOrderOnTheSideThatItCanPay()
    {
        const auto instrument = spotInstrument();
        const auto strategy = makeStrategy("volume_generator", {{"max_order", "600.01"}});
        const auto cash = Inventory::of(instrument, 2 * 6'000'000, Decimal(10'000), 0);
        const auto base = Inventory::of(instrument, 2 * 6'000'000, Decimal(10'000), 16'000); // cash 400
        const auto bought = strategy->plannedOrders(instrument, *cash);
        const auto sold = strategy->plannedOrders(instrument, *base);
        QCOMPARE(bought.size() + sold.size(), std::size_t(2));
        QCOMPARE(bought[0].quantity, Lots(1'000));
        QCOMPARE(bought[0].side, Side::Buy);
        QCOMPARE(sold[0].side, Side::Sell);
    }

    void tellsSizesThatQuotingWouldMend()
    {
        const auto instrument = spotInstrument();
        const auto inventory = Inventory::of(instrument, 2 * 6'000'000, Decimal(10'000), 0);
        const auto planned = [&](const char* size) {
            return makeStrategy("basic_market_maker", {{"order_size", size}})->plannedOrders(instrument, *inventory);
        };
        QCOMPARE(planned("0.00001").size(), std::size_t(1)); // 0.6 where 5 is the least
        QCOMPARE(planned("0.00001")[0].quantity, Lots(1));
        QCOMPARE(planned("0.000000001")[0].quantity, Lots(0));
        QVERIFY(planned("100000000000000000000")[0].quantity > instrument.maxQuantity);
    }
};

QTEST_GUILESS_MAIN(TestStrategyRules)
#include "tst_StrategyRules.moc"
