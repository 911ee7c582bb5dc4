// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategy/Inventory.h"
#include "tests/support/FakeStrategyContext.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <set>

using namespace wh;
using namespace wh::test;

namespace {

constexpr TimeNs kStart = 1'700'000'000 * kSecond;
using Parameters = std::vector<std::pair<std::string, std::string>>;

/// A market about 60 000 that walks, prints and fills: seconds of `seed`'s chance, all hooks called.
void walk(FakeStrategyContext& context, Strategy& strategy, std::uint64_t seed, int seconds)
{
    context.attach(strategy);
    context.setTime(kStart);
    strategy.onStart(context);
    Random random(seed);
    const double tick = context.instrument().tick.toDouble();
    double price = 60'000;
    Bar bar;
    for (int second = 0; second < seconds; ++second) {
        const TimeNs now = kStart + second * kSecond;
        context.setTime(now);
        price *= std::exp(1.5e-4 * random.normal());
        const auto mid = static_cast<Ticks>(price / tick);
        FakeStrategyContext::Levels bids;
        FakeStrategyContext::Levels asks;
        for (Ticks level = 0; level < 5; ++level) {
            bids.emplace_back(mid - 1 - level * 7, random.integer(1'000, 500'000));
            asks.emplace_back(mid + 1 + level * 7, random.integer(1'000, 500'000));
        }
        context.setBook(bids, asks);
        context.matchResting();
        const Side taker = random.chance(0.5) ? Side::Buy : Side::Sell;
        const auto reach = static_cast<Ticks>(random.exponential(0.5) * 1e-4 * static_cast<double>(mid));
        context.print(taker, mid + signOf(taker) * (1 + reach), random.integer(1, 1'000), kMillisecond);
        context.tick(now);
        const auto close = static_cast<std::uint32_t>(std::min<Ticks>(mid, INT32_MAX));
        if (second % 60 == 0) {
            bar = {now, close, close, close, close, 1};
        } else {
            bar.high = std::max(bar.high, close);
            bar.low = std::min(bar.low, close);
            bar.close = close;
            bar.volume += 10;
        }
        if (second % 60 == 59 && strategy.barInterval() > 0)
            strategy.onBar(context, bar);
    }
    strategy.onStop(context);
}

/// What no strategy may ever send. Empty: nothing wrong.
std::string faultOf(const FakeStrategyContext::Placement& placement, const Instrument& instrument)
{
    const auto& request = placement.request;
    const bool buys = request.side == Side::Buy;
    if (request.quantity < instrument.minQuantity || request.quantity > instrument.maxQuantity)
        return "quantity outside the venue's limits";
    if (request.type == OrderType::Limit && request.price < 1)
        return "price below one tick";
    if (placement.bestBid == 0 || placement.bestAsk == 0)
        return "order without a market";
    const Ticks price =
        request.type == OrderType::Market ? (buys ? placement.bestAsk : placement.bestBid) : request.price;
    if (request.quantity < minimumLots(instrument, price))
        return "notional below the venue's least";
    if (request.postOnly && (buys ? price >= placement.bestAsk : price <= placement.bestBid))
        return "post-only order that would take";
    if (instrument.priceBand > 0 &&
        std::abs(static_cast<double>(2 * price - placement.bestBid - placement.bestAsk)) >
            instrument.priceBand * static_cast<double>(placement.bestBid + placement.bestAsk) + 2)
        return "price outside the band";
    if (instrument.kind != ContractKind::Spot)
        return {};
    if (buys && instrument.notional(price, request.quantity) > placement.quote.free())
        return "more than the account can pay";
    if (!buys && instrument.quantity(request.quantity) > placement.base.free())
        return "more than the account holds";
    return {};
}

} // namespace

class TestStrategyContract : public QObject
{
    Q_OBJECT

    StrategyRegistry m_registry;

    void addStrategies() const
    {
        QTest::addColumn<QString>("id");
        for (const auto& entry : m_registry.entries())
            QTest::newRow(entry.info.id.c_str()) << QString::fromStdString(entry.info.id);
    }
    const StrategyInfo& info(const QString& id) const { return m_registry.find(id.toStdString())->info; }
    static std::unique_ptr<Strategy> made(const QString& id, const Parameters& parameters = {})
    {
        return makeStrategy(id.toStdString(), parameters);
    }
    static void verifyPlacements(const FakeStrategyContext& context)
    {
        for (const auto& placement : context.placements()) {
            const std::string fault = faultOf(placement, context.instrument());
            QVERIFY2(fault.empty(), fault.c_str());
        }
    }

private slots:
    void initTestCase()
    {
        registerStrategies(m_registry);
        QVERIFY(m_registry.entries().size() >= 7);
    }

    void idsAreUniqueAndFound()
    {
        std::set<std::string> ids;
        for (const auto& entry : m_registry.entries()) {
            QVERIFY(ids.insert(entry.info.id).second);
            QVERIFY(m_registry.named(entry.info.id));
        }
        const auto unknown = m_registry.named("avelaneda_stoikov");
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code.c_str(), "strategy.unknown");
        QVERIFY(unknown.error().field("remedy").find("avellaneda_stoikov") != std::string_view::npos);
    }

    void describesItself_data() { addStrategies(); }
    void describesItself()
    {
        QFETCH(QString, id);
        const auto& about = info(id);
        QVERIFY(!about.id.empty() && !about.title.empty() && !about.summary.empty() && !about.description.empty());
        QVERIFY(about.id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == std::string::npos);
        QVERIFY(!about.parameters.empty());
        std::set<std::string> names;
        for (const auto& spec : about.parameters) {
            QVERIFY2(!spec.name.empty() && !spec.description.empty(), spec.name.c_str());
            QVERIFY2(spec.description.back() == '.', spec.name.c_str());
            QVERIFY2(names.insert(spec.name).second, spec.name.c_str());
            QVERIFY2(ParameterValidation::check({spec}, {}).isValid(), spec.name.c_str());
            const auto example = ParameterValidation::check({spec}, {{spec.name, spec.example}});
            QVERIFY2(example.isValid(), spec.name.c_str());
            const bool number = spec.type == ParameterType::Number || spec.type == ParameterType::Integer ||
                                spec.type == ParameterType::Decimal || spec.type == ParameterType::Duration;
            QVERIFY2(!number || spec.minimum, spec.name.c_str());
            QVERIFY2(spec.type != ParameterType::Choice || spec.choices.size() >= 2, spec.name.c_str());
        }
    }

    void examplesAreValidAndDiffer_data() { addStrategies(); }
    void examplesAreValidAndDiffer()
    {
        QFETCH(QString, id);
        const auto& about = info(id);
        QVERIFY(about.examples.size() >= 2);
        std::set<std::string> titles;
        for (const auto& example : about.examples) {
            QVERIFY(!example.title.empty() && !example.description.empty());
            QVERIFY(titles.insert(example.title).second);
            const auto checked = checkParameters(about, example.parameters);
            QVERIFY2(checked.isValid(), checked.isValid() ? "" : checked.mistakes.front().toString().c_str());
        }
    }

    /// Sixty thousand a coin, ten thousand in cash and nothing else: what a first run looks like.
    void tradesSensiblyByDefault_data() { addStrategies(); }
    void tradesSensiblyByDefault()
    {
        QFETCH(QString, id);
        FakeStrategyContext context(spotInstrument(), Decimal(10'000));
        const auto strategy =
            made(id, id == QStringLiteral("sma_crossover") ? Parameters{{"fast", "3"}, {"slow", "8"}} : Parameters{});
        walk(context, *strategy, 1, 3'600);
        verifyPlacements(context);
        QCOMPARE(context.placements().empty(), !info(id).trades);
        QCOMPARE(context.fills() > 0, info(id).trades);
        QVERIFY(context.logs().empty());
        // Nobody burns the account within an hour of a calm market.
        QVERIFY(context.equity() > Decimal(9'500) && context.equity() < Decimal(10'500));
    }

    void survivesEveryMarketAndAccount_data() { addStrategies(); }
    void survivesEveryMarketAndAccount()
    {
        QFETCH(QString, id);
        const auto& about = info(id);
        std::vector<Parameters> configurations = {{}};
        for (const auto& example : about.examples)
            configurations.push_back(example.parameters);
        for (const auto& configuration : configurations) {
            for (const auto& instrument :
                 {spotInstrument(), linearInstrument(), inverseInstrument(), plainInstrument()}) {
                for (const char* cash : {"0", "0.000001", "100", "1000000000"}) {
                    // Every configuration on a usual account; the default one on all of them.
                    const bool usual = instrument == spotInstrument() && std::string_view(cash) == "100";
                    if (!configuration.empty() && !usual)
                        continue;
                    FakeStrategyContext context(instrument, Decimal::of(cash));
                    const auto strategy = made(id, configuration);
                    walk(context, *strategy, 7, 120);
                    verifyPlacements(context);
                }
            }
        }
    }

    void sendsNothingIntoABrokenMarket_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("fault");
        const char* const faults[] = {"empty", "bids only", "asks only", "gapped"};
        for (const auto& entry : m_registry.entries()) {
            for (int fault = 0; fault < 4; ++fault)
                QTest::addRow("%s, %s", entry.info.id.c_str(), faults[fault])
                    << QString::fromStdString(entry.info.id) << fault;
        }
    }
    void sendsNothingIntoABrokenMarket()
    {
        QFETCH(QString, id);
        QFETCH(int, fault);
        FakeStrategyContext context(spotInstrument(), Decimal(10'000), Decimal::of("0.1"));
        const auto strategy = made(id);
        context.attach(*strategy);
        context.setTime(kStart);
        strategy->onStart(context);
        Bar bar;
        bar.open = bar.high = bar.low = bar.close = 6'000'000;
        for (int second = 0; second < 300; ++second) {
            context.setTime(kStart + second * kSecond);
            if (fault == 1)
                context.setBook({{6'000'000, 10}}, {});
            else if (fault == 2)
                context.setBook({}, {{6'000'000, 10}});
            if (fault == 3) {
                context.setTouch(6'000'000, 6'000'001);
                context.loseMessages();
            }
            context.print(Side::Buy, 6'000'000, 1);
            context.tick(kStart + second * kSecond);
            // Trend followers act on bars, whose tape says itself when it has none; the books of those are synthetic.
            if (strategy->barInterval() > 0 && strategy->tickInterval() > 0)
                strategy->onBar(context, bar);
        }
        strategy->onStop(context);
        QVERIFY(context.placements().empty());
    }

    /// What is admitted with `interval: event` hears the market then.
    void actsWithoutTicksWhereItSaysSo_data() { addStrategies(); }
    void actsWithoutTicksWhereItSaysSo()
    {
        QFETCH(QString, id);
        StrategyRegistry registry;
        registerStrategies(registry);
        const auto strategy = made(id);
        strategy->goWithoutTicks();
        if (!registry.find(id.toStdString())->info.needsTicks)
            QVERIFY(strategy->wantsBook() || strategy->wantsTrades() || strategy->barInterval() > 0);
    }

    void withdrawsFromASilentMarket_data() { addStrategies(); }
    void withdrawsFromASilentMarket()
    {
        QFETCH(QString, id);
        FakeStrategyContext context(spotInstrument(), Decimal(10'000), Decimal::of("0.1"));
        const auto strategy = made(id);
        context.attach(*strategy);
        context.setTime(kStart);
        strategy->onStart(context);
        for (int second = 0; second < 600; ++second) {
            context.setTime(kStart + second * kSecond);
            context.setTouch(6'000'000, 6'000'001);
            context.tick(kStart + second * kSecond);
        }
        context.forget();
        for (int second = 615; second < 660; ++second)
            context.tick(kStart + second * kSecond);
        QVERIFY(context.openOrders().empty());
        QVERIFY(context.placements().empty() && context.amends().empty());
    }

    void bearsAHugeSpread_data() { addStrategies(); }
    void bearsAHugeSpread()
    {
        QFETCH(QString, id);
        FakeStrategyContext context(spotInstrument(), Decimal(10'000), Decimal::of("0.1"));
        const auto strategy = made(id);
        context.attach(*strategy);
        context.setTime(kStart);
        strategy->onStart(context);
        for (int second = 0; second < 120; ++second) {
            context.setTime(kStart + second * kSecond);
            context.setTouch(1, 60'000'000);
            context.tick(kStart + second * kSecond);
        }
        verifyPlacements(context);
    }

    /// A venue that answers late, and one that refuses everything.
    void bearsASlowAndAnUnwillingVenue_data() { addStrategies(); }
    void bearsASlowAndAnUnwillingVenue()
    {
        QFETCH(QString, id);
        FakeStrategyContext slow(spotInstrument(), Decimal(10'000), Decimal::of("0.1"));
        slow.answerAtOnce(false);
        const auto strategy = made(id);
        slow.attach(*strategy);
        strategy->onStart(slow);
        Random random(3);
        double price = 6'000'000;
        for (int second = 0; second < 900; ++second) {
            price *= std::exp(1.5e-4 * random.normal());
            slow.setTime(kStart + second * kSecond);
            slow.setTouch(static_cast<Ticks>(price), static_cast<Ticks>(price) + 1);
            slow.tick(kStart + second * kSecond);
            if (second % 4 == 3)
                slow.answer();
            QVERIFY(slow.openOrders().size() <= 10); // no order is sent twice while the first is on its way
        }
        verifyPlacements(slow);
        FakeStrategyContext unwilling(spotInstrument(), Decimal(10'000), Decimal::of("0.1"));
        unwilling.refuseWith("risk.everything");
        const auto other = made(id);
        walk(unwilling, *other, 5, 600);
        QVERIFY(unwilling.openOrders().empty());
        QVERIFY(unwilling.logs().size() <= 100); // refusals are not shouted at every tick
    }

    void isDeterministic_data() { addStrategies(); }
    void isDeterministic()
    {
        QFETCH(QString, id);
        std::string transcripts[2];
        for (auto& transcript : transcripts) {
            FakeStrategyContext context(spotInstrument(), Decimal(10'000), Decimal::of("0.05"));
            const auto strategy = made(id);
            walk(context, *strategy, 11, 1'200);
            transcript = context.transcript();
        }
        QVERIFY(transcripts[0] == transcripts[1]);
        QVERIFY(id == QStringLiteral("sma_crossover") || !transcripts[0].empty());
    }
};

QTEST_GUILESS_MAIN(TestStrategyContract)
#include "tst_StrategyContract.moc"
