// SPDX-License-Identifier: GPL-3.0-or-later
// What holds of every backtest whatever happened in it: over random strategies, models and markets, money and lots add
// up exactly, and no more was filled than the market traded.
#include "core/analytics/Report.h"
#include "core/market/BookFeed.h"
#include "core/portfolio/TradingAccount.h"
#include "core/simulator/generator/GeneratedTape.h"
#include "core/storage/MemoryEventLog.h"
#include "tests/support/ScriptedRun.h"

#include <QTest>
#include <map>

using namespace wh;
using namespace wh::test;

namespace {

using Pairs = BacktestSettings::Pairs;

/// Nothing, or the two sides of an equation that does not hold.
std::string differs(const char* what, Decimal is, Decimal should)
{
    return is == should ? std::string() : std::string(what) + ": " + is.toString() + " is not " + should.toString();
}

/// Strategies that trade often on a market of some minutes.
const std::vector<std::pair<std::string, Pairs>>& strategies()
{
    static const std::vector<std::pair<std::string, Pairs>> all = {
        {"basic_market_maker",
         {{"spread", "0.1"}, {"level_step", "0.5"}, {"refresh_time", "1s"}, {"fill_delay", "100ms"}}},
        {"avellaneda_stoikov",
         {{"volatility_window", "30s"}, {"min_spread", "0.2"}, {"refresh_time", "500ms"}, {"levels", "2"}}},
        {"advanced_market_maker",
         {{"min_spread", "0.1"},
          {"base_spread", "0.2"},
          {"volatility_window", "30s"},
          {"depth", "3"},
          {"refresh_time", "1s"},
          {"volatility_cap", "0"}}},
        {"volume_generator",
         {{"daily_target_share", "1000"},
          {"passive_patience", "2s"},
          {"daily_cost_share", "1"},
          {"max_spread", "500"}}},
        {"market_metrics_monitor", {}},
        {"buy_and_hold", {}},
        {"sma_crossover", {{"fast", "2"}, {"slow", "5"}, {"bar_interval", "3s"}}},
    };
    return all;
}

/// One run of the draw, and everything to judge it by.
struct Run
{
    BacktestSettings settings;
    Report report;
    MemoryEventLog journal;
};

BacktestSettings draw(Random& random, const Instrument& instrument)
{
    const auto pick = [&](const auto& from) {
        return from[static_cast<std::size_t>(random.integer(0, static_cast<std::int64_t>(std::size(from)) - 1))];
    };
    BacktestSettings settings;
    std::tie(settings.strategy, settings.parameters) = pick(strategies());
    static const std::vector<const char*> queues = {"risk_averse", "power:n=3", "log", "power2",
                                                    "log2",        "power3",    "fifo"};
    static const std::vector<const char*> latencies = {"none",
                                                       "constant:entry=50ms,amend=70ms,cancel=90ms,response=20ms",
                                                       "log_normal",
                                                       "feed_derived",
                                                       "overload:threshold=5,full=100,probability=0.5",
                                                       "constant:entry=2s,response=1s"};
    static const std::vector<const char*> feeds = {"recorded", "recorded", "0s", "200ms"};
    std::vector<const char*> fees = {"1,5", "maker=-1,taker=4", "tiers=0:2:6;5000:1:5;50000:-1:3",
                                     "maker=1,taker=5,currency=BNB@600"};
    if (!instrument.isDerivative())
        fees.push_back("maker=1,taker=5,currency=received");
    settings.queue = *ModelChoice::parse(pick(queues), "queue");
    settings.latency = *ModelChoice::parse(pick(latencies), "latency");
    settings.feed = pick(feeds);
    settings.fees = pick(fees);
    settings.seed = random.bits();
    settings.sampleInterval = 10 * kSecond;
    if (instrument.kind != ContractKind::Linear && random.chance(0.5))
        settings.base = Decimal::of("0.1");
    if (random.chance(0.2))
        settings.venue.maxRequestsPerSecond = 2;
    return settings;
}

/// The run's fills once more through an account of their own: every entry balances, and both come to the same.
std::string accountsOf(const Run& run)
{
    const RunRecord& record = run.report.run;
    const Instrument& instrument = record.instrument;
    const std::string& settle = instrument.settleAsset();
    TradingAccount account(instrument);
    if (instrument.kind == ContractKind::Spot) {
        account.deposit(settle, run.settings.cash);
        if (record.initialPosition != 0)
            account.openInventory(record.initialPosition, record.firstMid, record.start);
    } else {
        account.deposit(settle, record.initialEquity);
    }
    Lots position = record.initialPosition;
    bool wholeLots = true;
    for (const auto& filled : record.fills) {
        account.apply(filled.fill);
        for (const auto& [key, amount] : account.ledger().balances()) {
            if (!account.ledger().sum(key.second).isZero())
                return "the ledger does not balance in " + key.second;
        }
        position += signOf(filled.fill.side) * filled.fill.quantity;
        wholeLots = wholeLots && (filled.fill.feeAsset != instrument.name.base || instrument.isDerivative());
        if (wholeLots && position != filled.positionAfter)
            return "the position is not the sum of the fills";
    }
    const Ledger& ledger = account.ledger();
    const auto balance = [&](LedgerAccount of) { return ledger.balance(of, settle); };
    // Capital and realised profit are credits: negative.
    const Decimal held = instrument.isDerivative() ? Decimal() : record.openCost;
    for (const auto& problem :
         {differs("initial equity", account.capital(), record.initialEquity),
          differs("cash", balance(LedgerAccount::Cash), record.finalCash),
          differs("inventory", balance(LedgerAccount::Inventory), record.openCost),
          differs("realised", -balance(LedgerAccount::Realised), record.realised),
          differs("cash + inventory + fees − realised − capital",
                  record.finalCash + held + balance(LedgerAccount::Fees) - record.realised - record.initialEquity, {}),
          differs("fees", account.feesInSettleAsset(), record.fees),
          differs("quantity", account.holding().quantity(), record.finalQuantity),
          wholeLots ? differs("position", Decimal(position), record.finalQuantity) : std::string(),
          differs("equity", account.equity(record.lastMid), record.finalEquity),
          differs("equity by profit", record.initialEquity + *run.report.netProfit, record.finalEquity),
          differs("profit by parts", record.realised + *run.report.openProfit - record.fees, *run.report.netProfit)}) {
        if (!problem.empty())
            return problem;
    }
    return {};
}

/// Nothing is unexplained. Fees in the base asset leave fractions of lots, whose value is rounded at the 18th digit.
std::string explanationOf(const Run& run)
{
    const Decimal left = *run.report.unexplained;
    const bool inBase = run.settings.fees.find("received") != std::string::npos;
    const Decimal most = inBase ? Decimal::of("0.000000000000000001") * *run.report.fills * 2 : Decimal();
    return left.abs() <= most ? std::string() : "unexplained: " + left.toString();
}

/// No order is filled beyond what was asked for, and the fills that were booked are those that were reported.
std::string ordersOf(const Run& run)
{
    std::map<OrderId, Lots> asked;
    std::map<OrderId, Lots> filled;
    std::size_t reported = 0;
    for (const auto& entry : run.journal.entries()) {
        if (const auto* placed = std::get_if<OrderRequest>(&entry.event))
            asked[placed->id] = placed->quantity;
        else if (const auto* amended = std::get_if<AmendRequest>(&entry.event))
            asked[amended->id] = std::max(asked[amended->id], amended->quantity);
        else if (const auto* report = std::get_if<ExecutionReport>(&entry.event); report && report->fill)
            ++reported;
    }
    for (const auto& record : run.report.run.fills) {
        if ((filled[record.fill.order] += record.fill.quantity) > asked[record.fill.order])
            return "order " + std::to_string(record.fill.order.value) + " is filled beyond its quantity";
    }
    return reported == run.report.run.fills.size() ? std::string() : "a reported fill was not booked";
}

/// What the market brought at each of the venue's moments: for own orders of a side, lots by price.
class MarketFlow
{
public:
    explicit MarketFlow(const std::vector<MarketEvent>& events)
    {
        BookFeed feed;
        TimeNs now = INT64_MIN;
        for (const auto& event : events) {
            now = std::max(now, event.venueTime);
            const bool print = event.kind() == EventKind::Trade;
            Lots lots = 0;
            if (print)
                lots = event.lots;
            else if (event.kind() == EventKind::Delta || event.kind() == EventKind::SnapshotLevel)
                lots = event.lots - feed.book().at(event.side(), event.price());
            else if (event.kind() == EventKind::OrderAdd || event.kind() == EventKind::OrderModify)
                lots = event.orderLots();
            // A seller's print, and an offer that is new, meet our bids.
            if (lots > 0)
                m_flow[{now, event.side()}][event.price()] += lots;
            feed.apply(event);
        }
    }
    /// All that came of `taker`s at `time` and would have traded with an own order at `price`.
    Lots reaching(TimeNs time, Side taker, Ticks price) const
    {
        Lots sum = 0;
        const auto found = m_flow.find({time, taker});
        if (found == m_flow.end())
            return 0;
        for (const auto& [at, lots] : found->second)
            sum += (taker == Side::Sell ? at <= price : at >= price) ? lots : 0;
        return sum;
    }

private:
    std::map<std::pair<TimeNs, Side>, std::map<Ticks, Lots>> m_flow;
};

/// Own resting orders were never given more than the prints and the crossing quotes of the moment.
std::string budgetOf(const Run& run, const MarketFlow& flow)
{
    std::map<std::pair<TimeNs, Side>, std::map<Ticks, Lots>> makers;
    for (const auto& record : run.report.run.fills) {
        if (record.fill.liquidity == Liquidity::Maker)
            makers[{record.fill.venueTime, record.fill.side}][record.fill.price] += record.fill.quantity;
    }
    for (const auto& [moment, prices] : makers) {
        const auto& [time, side] = moment;
        // From the price that the fewest reach to the best: whatever met one price could have met the next.
        Lots sum = 0;
        bool holds = true;
        const auto check = [&, now = time, taker = opposite(side)](Ticks price, Lots lots) {
            sum += lots;
            holds = holds && sum <= flow.reaching(now, taker, price);
        };
        if (side == Side::Buy) {
            for (const auto& [price, lots] : prices)
                check(price, lots);
        } else {
            for (auto at = prices.rbegin(); at != prices.rend(); ++at)
                check(at->first, at->second);
        }
        if (!holds)
            return "more was filled than was traded at " + formatTime(time);
    }
    return {};
}

std::string rangeOf(const Run& run)
{
    const RunRecord& record = run.report.run;
    for (const auto& [fill, decision, match, booked, after, wait, position] : record.fills) {
        if (fill.price < record.lowestPrice || fill.price > record.highestPrice)
            return "a fill at " + std::to_string(fill.price) + ", the market was from " +
                   std::to_string(record.lowestPrice) + " to " + std::to_string(record.highestPrice);
    }
    return {};
}

Instrument instrumentOf(ContractKind kind)
{
    Instrument instrument;
    instrument.name = {"sim", "BTC", "USDT"};
    instrument.kind = kind;
    instrument.tick = Decimal::of("0.01");
    instrument.lot = Decimal::of("0.0001");
    instrument.multiplier = Decimal(kind == ContractKind::Inverse ? 100'000 : 1);
    return instrument;
}

} // namespace

class TestBacktestProperties : public QObject
{
    Q_OBJECT

private slots:
    void everythingAddsUp_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("option");
        const auto row = [](const char* model, ContractKind kind, const char* option) {
            QTest::newRow(qPrintable(
                QStringLiteral("%1 %2 %3")
                    .arg(QString::fromLatin1(model), QString::fromLatin1(toString(kind)), QString::fromLatin1(option))))
                << QString::fromLatin1(model) << int(kind) << QString::fromLatin1(option);
        };
        for (const auto& model : GeneratedMarket::models())
            row(model.id.c_str(), ContractKind::Spot, "");
        row("random_walk", ContractKind::Linear, "");
        row("jump_diffusion", ContractKind::Inverse, "");
        row("garch", ContractKind::Spot, "orders=true");
        row("trend", ContractKind::Inverse, "orders=true");
        row("mean_reversion", ContractKind::Spot, "book_update=with_trade");
        row("random_walk", ContractKind::Spot, "bars=5s");
        row("flash_crash", ContractKind::Linear, "bars=5s");
    }
    void everythingAddsUp();
};

void TestBacktestProperties::everythingAddsUp()
{
    QFETCH(QString, model);
    QFETCH(int, kind);
    QFETCH(QString, option);
    const bool bars = option.startsWith(QStringLiteral("bars"));
    Pairs market = {{"duration", bars ? "20m" : "2m"}, {"volatility", "3"}, {"market_order_rate", "8"}};
    if (model == QStringLiteral("outage"))
        market.insert(market.end(), {{"outage_at", "30s"}, {"outage_length", "10s"}, {"outage_every", "25s"}});
    if (model == QStringLiteral("flash_crash"))
        market.insert(market.end(), {{"crash_at", "30s"}, {"crash_duration", "20s"}, {"recovery_time", "40s"}});
    if (!option.isEmpty())
        market.emplace_back(option.section(QLatin1Char('='), 0, 0).toStdString(),
                            option.section(QLatin1Char('='), 1).toStdString());
    const Instrument instrument = instrumentOf(static_cast<ContractKind>(kind));
    StrategyRegistry registry;
    registerStrategies(registry);
    RiskRuleRegistry rules;
    registerRiskRules(rules);

    std::int64_t fills = 0;
    std::int64_t makers = 0;
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
        const auto check = GeneratedMarket::check(model.toStdString(), market, seed, instrument);
        QVERIFY2(check.isValid(), check.isValid() ? "" : check.mistakes.front().toString().c_str());
        const auto tape = std::make_shared<MemoryTape>(*generateToMemory(check.market));
        std::vector<MarketEvent> events;
        if (!bars) {
            const auto cursor = *tape->events(INT64_MIN, kNever);
            const auto all = *cursor->next();
            events.assign(all.begin(), all.end());
        }
        const MarketFlow flow(events);
        Random random =
            Random::stream(seed, static_cast<std::uint64_t>(100 * model.size() + 10 * option.size() + kind));
        for (std::size_t i = 0; i < strategies().size(); ++i) {
            Run run;
            run.settings = draw(random, instrument);
            std::tie(run.settings.strategy, run.settings.parameters) = strategies()[i];
            std::vector<Error> mistakes;
            const auto backtest = Backtest::prepare(tape, run.settings, {registry, rules}, mistakes);
            QVERIFY2(backtest, backtest ? "" : mistakes.front().toString().c_str());
            auto record = backtest->run({}, &run.journal);
            QVERIFY2(bool(record), record ? "" : record.error().toString().c_str());
            run.report = makeReport(std::move(*record));
            fills += *run.report.fills;
            makers += *run.report.makerFills;
            for (const auto& problem : {accountsOf(run), explanationOf(run), ordersOf(run),
                                        bars ? std::string() : budgetOf(run, flow), rangeOf(run)}) {
                std::string text = problem + " (market seed " + std::to_string(seed) + ", " + run.settings.strategy;
                for (const auto& [name, value] : run.settings.describe())
                    text += ", " + name + ' ' + value;
                QVERIFY2(problem.empty(), text.c_str());
            }
        }
    }
    QVERIFY2(fills > 1000 && makers > 900, qPrintable(QStringLiteral("%1 fills, %2 maker").arg(fills).arg(makers)));
}

QTEST_GUILESS_MAIN(TestBacktestProperties)
#include "tst_BacktestProperties.moc"
