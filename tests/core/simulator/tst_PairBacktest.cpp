// SPDX-License-Identifier: GPL-3.0-or-later
// Two markets side by side: what happens on the first is what happens on it alone, and each has its own account.
#include "core/analytics/Report.h"
#include "core/analytics/ReportJson.h"
#include "core/risk/RiskGate.h"
#include "core/simulator/Backtest.h"
#include "core/simulator/generator/GeneratedTape.h"
#include "core/strategy/PairStrategy.h"

#include <QTest>

using namespace wh;

namespace {

std::shared_ptr<const Tape> generated(const char* name, std::uint64_t seed, const char* start, const char* duration)
{
    const auto check = GeneratedMarket::check("random_walk", {{"duration", duration}, {"start", start}}, seed,
                                              *InstrumentName::parse(name));
    if (!check.isValid())
        qFatal("%s", check.mistakes.front().toString().c_str());
    return *GeneratedTape::createCounted(check.market);
}

constexpr const char* kEarly = "2024-01-01T00:00:00Z";
constexpr const char* kLate = "2024-01-01T00:01:00Z";

std::shared_ptr<const Tape> first()
{
    static const auto tape = generated("sim:BTC/USDT", 7, kLate, "10m");
    return tape;
}

/// From before the first one to after it.
std::shared_ptr<const Tape> second()
{
    static const auto tape = generated("sim:ETH/USDT", 8, kEarly, "15m");
    return tape;
}

/// A strategy of one market that is told of a second, and does there what the test wants.
class Pair final : public PairStrategy
{
public:
    struct Heard
    {
        int trades = 0;
        int fills = 0;
        int updates = 0;
    };
    Pair(std::unique_ptr<Strategy> inner, bool needsOther, bool tradesBoth, Heard& heard)
        : m_inner(std::move(inner)), m_needsOther(needsOther), m_tradesBoth(tradesBoth), m_heard(heard)
    {}
    bool needsOther() const override { return m_needsOther; }
    void join(StrategyContext& other) override { m_other = &other; }
    void onStart(StrategyContext& context) override { m_inner->onStart(context); }
    void onTick(StrategyContext& context) override
    {
        m_inner->onTick(context);
        if (!m_tradesBoth || ++m_ticks % 20 != 0)
            return;
        OrderRequest request;
        request.type = OrderType::Market;
        request.side = m_ticks % 40 == 0 ? Side::Sell : Side::Buy;
        request.quantity = 10 * m_other->instrument().minQuantity;
        if (!m_other->place(request))
            qFatal("not placed");
    }
    void onBook(StrategyContext& context) override { m_inner->onBook(context); }
    void onTimer(StrategyContext& context, TimerId id) override { m_inner->onTimer(context, id); }
    void onStop(StrategyContext& context) override { m_inner->onStop(context); }
    void onTrade(StrategyContext& context, const Trade& trade) override
    {
        if (&context == m_other)
            ++m_heard.trades;
        else
            m_inner->onTrade(context, trade);
    }
    void onFill(StrategyContext& context, const Fill& fill) override
    {
        if (&context == m_other)
            ++m_heard.fills;
        else
            m_inner->onFill(context, fill);
    }
    void onOrderUpdate(StrategyContext& context, const OwnOrder& order, const ExecutionReport* report) override
    {
        if (&context == m_other)
            ++m_heard.updates;
        else
            m_inner->onOrderUpdate(context, order, report);
    }
    DurationNs tickInterval() const override { return m_inner->tickInterval(); }
    bool wantsBook() const override { return m_inner->wantsBook(); }
    bool wantsTrades() const override { return true; }

private:
    std::unique_ptr<Strategy> m_inner;
    StrategyContext* m_other = nullptr;
    bool m_needsOther;
    bool m_tradesBoth;
    Heard& m_heard;
    int m_ticks = 0;
};

struct Run
{
    Result<RunRecord> record = Error("none");
    std::optional<RunRecord> other;
    Pair::Heard heard;
    std::vector<Error> mistakes;
};

Run run(const OtherMarket& other, bool needsOther, bool tradesBoth = false,
        const std::shared_ptr<const Tape>& tape = first())
{
    Run made;
    StrategyRegistry known;
    registerStrategies(known);
    const auto* const maker = known.find("basic_market_maker");
    StrategyRegistry strategies;
    StrategyInfo info = maker->info;
    info.id = "pair";
    strategies.add({info, [&](const ParameterSet& set) {
                        return std::make_unique<Pair>(maker->create(set), needsOther, tradesBoth, made.heard);
                    }});
    RiskRuleRegistry rules;
    registerRiskRules(rules);
    BacktestSettings settings;
    settings.strategy = "pair";
    settings.parameters = {{"spread", "0.2"}, {"level_step", "0.5"}, {"refresh_time", "1s"}};
    settings.latency = {"log_normal", {}};
    settings.cash = Decimal(100'000);
    settings.base = Decimal(1);
    const auto backtest = Backtest::prepare(tape, settings, {strategies, rules}, made.mistakes, other);
    if (!backtest) {
        made.record = made.mistakes.front();
        return made;
    }
    made.record = backtest->run({});
    made.other = backtest->takeOther();
    return made;
}

OtherMarket beside()
{
    return {.tape = second(), .cash = Decimal(50'000), .base = Decimal(2)};
}

std::string jsonOf(RunRecord record)
{
    return reportJson(makeReport(std::move(record)));
}

} // namespace

class TestPairBacktest : public QObject
{
    Q_OBJECT

private slots:
    void theFirstMarketGoesAsItDoesAlone()
    {
        auto alone = run({}, false);
        QVERIFY2(alone.record, alone.record ? "" : alone.record.error().toString().c_str());
        auto both = run(beside(), true);
        QVERIFY2(both.record, both.record ? "" : both.record.error().toString().c_str());
        QVERIFY(alone.record->fills.size() > 20);
        QCOMPARE(jsonOf(std::move(*both.record)), jsonOf(std::move(*alone.record)));
        QVERIFY(both.heard.trades > 0);
        QVERIFY(both.other.has_value());
        QCOMPARE(both.other->fills.size(), std::size_t{0});
        QVERIFY(!alone.other.has_value());
    }

    void eachMarketHasItsOwnVenueAndAccount()
    {
        auto alone = run({}, false);
        auto both = run(beside(), true, true);
        QVERIFY2(both.record, both.record ? "" : both.record.error().toString().c_str());
        QCOMPARE(jsonOf(std::move(*both.record)), jsonOf(std::move(*alone.record)));
        QVERIFY(both.other.has_value());
        QVERIFY(both.other->fills.size() >= 20);
        QCOMPARE(both.other->instrument.name.toString(), std::string("sim:ETH/USDT"));
        QCOMPARE(std::size_t(both.heard.fills), both.other->fills.size());
        QVERIFY(both.heard.updates >= both.heard.fills);
        const auto setup = both.other->setup;
        QVERIFY(std::find(setup.begin(), setup.end(), std::pair<std::string, std::string>("cash", "50000")) !=
                setup.end());
        for (const auto& entry : both.other->fills) {
            QVERIFY(entry.fill.receiveTime >= first()->info().first);
            QVERIFY(entry.fill.price > 0);
        }
    }

    void theSameTwice()
    {
        auto one = run(beside(), true, true);
        auto two = run(beside(), true, true);
        QCOMPARE(jsonOf(std::move(*two.record)), jsonOf(std::move(*one.record)));
        QCOMPARE(jsonOf(std::move(*two.other)), jsonOf(std::move(*one.other)));
    }

    void aWrongNumberOfMarketsIsNamed()
    {
        QCOMPARE(run({}, true).record.error().code, std::string("backtest.needs_other"));
        QCOMPARE(run(beside(), false).record.error().code, std::string("backtest.one_market"));
    }

    void aSecondMarketThatCannotBeIsRefused()
    {
        const auto refusedAs = [](const OtherMarket& other) {
            const auto made = run(other, true);
            return made.mistakes.size() == 1 ? std::string(made.mistakes.front().field("field")) : std::string();
        };
        auto same = beside();
        same.tape = first();
        QCOMPARE(refusedAs(same), std::string("other"));
        auto later = beside();
        later.tape = generated("sim:ETH/USDT", 8, "2024-02-01T00:00:00Z", "1m");
        QCOMPARE(refusedAs(later), std::string("other"));
        const auto bars = GeneratedMarket::check("random_walk", {{"duration", "1h"}, {"start", kEarly}, {"bars", "1m"}},
                                                 8, *InstrumentName::parse("sim:ETH/USDT"));
        auto candles = beside();
        candles.tape = *GeneratedTape::createCounted(bars.market);
        QCOMPARE(refusedAs(candles), std::string("other"));
        auto poor = beside();
        poor.cash = poor.base = Decimal();
        QCOMPARE(refusedAs(poor), std::string("other.cash"));
        auto indebted = beside();
        indebted.base = Decimal(-1);
        QCOMPARE(refusedAs(indebted), std::string("other.base"));
    }
};

QTEST_GUILESS_MAIN(TestPairBacktest)
#include "tst_PairBacktest.moc"
