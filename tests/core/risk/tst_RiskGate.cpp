// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/RiskGate.h"

#include "core/domain/MarketEvent.h"
#include "tests/core/risk/RiskScene.h"

#include <QTest>
#include <type_traits>

using namespace wh;
using namespace wh::test;

// An approval is spent once, and nobody but the gate makes one.
static_assert(!std::is_copy_constructible_v<RiskApproved<OrderRequest>>);
static_assert(!std::is_copy_assignable_v<RiskApproved<OrderRequest>>);
static_assert(!std::is_constructible_v<RiskApproved<OrderRequest>, OrderRequest>);
static_assert(!std::is_default_constructible_v<RiskApproved<AmendRequest>>);

namespace {

/// What a scripted rule saw and was told.
struct Witness
{
    int asked = 0;
    int approved = 0;
    OrderRequest request;
    OrderFacts facts;
    const OwnOrder* amending = nullptr;
};

class ScriptedRule final : public RiskRule
{
public:
    ScriptedRule(Witness& witness, std::optional<Refusal> answer) : m_witness(witness), m_answer(std::move(answer)) {}
    std::optional<Refusal> check(const OrderRequest& request, const RiskView& view, const OwnOrder* amending) override
    {
        ++m_witness.asked;
        m_witness.request = request;
        m_witness.facts = view.facts;
        m_witness.amending = amending;
        return m_answer;
    }
    void onApproved(const OrderRequest&, const RiskView&) override { ++m_witness.approved; }

private:
    Witness& m_witness;
    std::optional<Refusal> m_answer;
};

RiskGate gateOf(std::vector<std::pair<Witness*, std::optional<Refusal>>> script)
{
    std::vector<std::unique_ptr<RiskRule>> rules;
    for (auto& [witness, answer] : script)
        rules.push_back(std::make_unique<ScriptedRule>(*witness, std::move(answer)));
    return RiskGate(std::move(rules));
}

} // namespace

class TestRiskGate : public QObject
{
    Q_OBJECT

private slots:
    void approvesWhatEveryRuleApproves();
    void theFirstRefusalStandsAndNothingIsCounted();
    void reckonsTheFactsOnce_data();
    void reckonsTheFactsOnce();
    void amendsAreCheckedAsTheOrderTheyWouldMake();
    void anAmendKeepsWhatTheOriginalAsked();
    void refusesWhatNoRuleCouldReckonWith_data();
    void refusesWhatNoRuleCouldReckonWith();
    void survivesAnyRequest();
    void turnsARefusalIntoAnError();
    void makesAGateOfEveryRuleWithDefaults();
    void settingsReachTheirRule();
    void reportsEveryMistakeInTheSettings();
};

void TestRiskGate::approvesWhatEveryRuleApproves()
{
    const RiskScene scene;
    Witness first, second;
    auto gate = gateOf({{&first, std::nullopt}, {&second, std::nullopt}});
    const auto request = scene.limit(Side::Buy, 199, 100);
    const auto verdict = gate.check(request, scene.view());
    const auto* approval = std::get_if<RiskApproved<OrderRequest>>(&verdict);
    QVERIFY(approval);
    QVERIFY(approval->request() == request);
    QCOMPARE(first.approved, 1);
    QCOMPARE(second.approved, 1);
}

void TestRiskGate::theFirstRefusalStandsAndNothingIsCounted()
{
    const RiskScene scene;
    Witness first, second, third;
    auto gate = gateOf(
        {{&first, std::nullopt}, {&second, Refusal{"risk.no", {{"limit", Decimal(1), ""}}}}, {&third, std::nullopt}});
    QCOMPARE(textOf(gate.check(scene.limit(Side::Buy, 199, 100), scene.view())).c_str(), "risk.no: limit 1");
    QCOMPARE(first.asked, 1);
    QCOMPARE(third.asked, 0);
    QCOMPARE(first.approved + second.approved + third.approved, 0);
}

void TestRiskGate::reckonsTheFactsOnce_data()
{
    // Expected: reference, worst (ticks), mark (half ticks), value (USDT). The lot is 0.01, the tick 0.5.
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("side");
    QTest::addColumn<qint64>("price");
    QTest::addColumn<qint64>("stop");
    QTest::addColumn<qint64>("quantity");
    QTest::addColumn<qint64>("reference");
    QTest::addColumn<qint64>("worst");
    QTest::addColumn<QByteArray>("value");
    const int buy = int(Side::Buy);
    const int sell = int(Side::Sell);
    QTest::newRow("limit: its price") << int(OrderType::Limit) << buy << 190ll << 0ll << 200ll << 190ll << 190ll
                                      << QByteArray("190");
    QTest::newRow("market buy within the best ask")
        << int(OrderType::Market) << buy << 0ll << 0ll << 300ll << 201ll << 201ll << QByteArray("301.5");
    QTest::newRow("market buy into the second ask")
        << int(OrderType::Market) << buy << 0ll << 0ll << 301ll << 201ll << 202ll << QByteArray("302.505");
    QTest::newRow("market sell deeper than the book")
        << int(OrderType::Market) << sell << 0ll << 0ll << 900ll << 199ll << 198ll << QByteArray("895.5");
    QTest::newRow("stop-market: its trigger")
        << int(OrderType::StopMarket) << buy << 0ll << 210ll << 100ll << 210ll << 210ll << QByteArray("105");
    QTest::newRow("stop-limit: its limit")
        << int(OrderType::StopLimit) << buy << 212ll << 210ll << 100ll << 212ll << 212ll << QByteArray("106");
    QTest::newRow("trailing stop without a first stop: touch minus offset")
        << int(OrderType::TrailingStop) << sell << 0ll << 0ll << 100ll << 189ll << 189ll << QByteArray("94.5");
}

void TestRiskGate::reckonsTheFactsOnce()
{
    QFETCH(int, type);
    QFETCH(int, side);
    QFETCH(qint64, price);
    QFETCH(qint64, stop);
    QFETCH(qint64, quantity);
    const RiskScene scene;
    Witness witness;
    auto gate = gateOf({{&witness, std::nullopt}});
    auto request = scene.limit(Side(side), price, quantity);
    request.type = OrderType(type);
    request.stopPrice = stop;
    request.trailingOffset = 10;
    QCOMPARE(textOf(gate.check(request, scene.view())).c_str(), "");
    QCOMPARE(witness.facts.remaining, quantity);
    QTEST(qint64(witness.facts.reference), "reference");
    QTEST(qint64(witness.facts.worst), "worst");
    QCOMPARE(witness.facts.mark, HalfTicks(400));
    QTEST(QByteArray(witness.facts.value.toString().c_str()), "value");
}

void TestRiskGate::amendsAreCheckedAsTheOrderTheyWouldMake()
{
    RiskScene scene;
    auto& order = scene.rest(Side::Sell, 205, 100);
    order.filled = 30;
    order.postOnly = true;
    Witness witness;
    auto gate = gateOf({{&witness, std::nullopt}});
    const AmendRequest amend{order.id, 210, 150};
    const auto verdict = gate.check(amend, order, scene.view());
    QVERIFY(std::get_if<RiskApproved<AmendRequest>>(&verdict));
    QVERIFY(std::get<RiskApproved<AmendRequest>>(verdict).request() == amend);
    QVERIFY(witness.amending == &order);
    QCOMPARE(witness.request.price, Ticks(210));
    QCOMPARE(witness.request.quantity, Lots(150));
    QVERIFY(witness.request.side == Side::Sell && witness.request.postOnly);
    QCOMPARE(witness.facts.remaining, Lots(120));
    QCOMPARE(witness.facts.value.toString().c_str(), "126"); // 1.2 BTC at 105

    QCOMPARE(textOf(gate.check(AmendRequest{order.id, 210, 30}, order, scene.view())).c_str(),
             "risk.amend_below_filled: quantity 0.3 BTC, filled 0.3 BTC");
    QCOMPARE(textOf(gate.check(AmendRequest{order.id, 210, 31}, order, scene.view())).c_str(), "");
}

void TestRiskGate::anAmendKeepsWhatTheOriginalAsked()
{
    RiskScene scene;
    auto& order = scene.rest(Side::Buy, 195, 100);
    auto original = scene.limit(Side::Buy, 195, 100);
    original.displayQuantity = 20;
    original.ocoGroup = 4;
    Witness witness;
    auto gate = gateOf({{&witness, std::nullopt}});
    QCOMPARE(textOf(gate.check(AmendRequest{order.id, 196, 90}, order, original, scene.view())).c_str(), "");
    original.price = 196;
    original.quantity = 90;
    QVERIFY(witness.request == original);
}

void TestRiskGate::refusesWhatNoRuleCouldReckonWith_data()
{
    QTest::addColumn<qint64>("price");
    QTest::addColumn<qint64>("quantity");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("nothing") << 199ll << 0ll
                             << QByteArray("risk.quantity_out_of_range: quantity 0 BTC, minimum 0.01 BTC, maximum "
                                           "45035996273704.95 BTC");
    QTest::newRow("less than nothing") << 199ll << -5ll
                                       << QByteArray("risk.quantity_out_of_range: quantity -0.05 BTC, minimum 0.01 "
                                                     "BTC, maximum 45035996273704.95 BTC");
    QTest::newRow("a price beyond the tape's range")
        << qint64(kMaxTicks + 1) << 10ll
        << QByteArray("risk.price_out_of_range: price 35184372088832 USDT, maximum 35184372088831.5 USDT");
    QTest::newRow("a value beyond all money")
        << qint64(kMaxTicks) << qint64(kMaxLots)
        << QByteArray("risk.value_out_of_range: quantity 45035996273704.95 BTC, price 35184372088831.5 USDT, limit "
                      "100000000000000000 USDT");
}

void TestRiskGate::refusesWhatNoRuleCouldReckonWith()
{
    QFETCH(qint64, price);
    QFETCH(qint64, quantity);
    const RiskScene scene;
    Witness witness;
    auto gate = gateOf({{&witness, std::nullopt}});
    QTEST(QByteArray(textOf(gate.check(scene.limit(Side::Buy, price, quantity), scene.view())).c_str()), "expected");
    QCOMPARE(witness.asked, 0);
}

void TestRiskGate::survivesAnyRequest()
{
    const std::int64_t extremes[] = {INT64_MIN, -kMaxLots, -1, 0, 1, 199, kMaxTicks, kMaxLots, INT64_MAX};
    for (const auto kind : {ContractKind::Spot, ContractKind::Linear, ContractKind::Inverse}) {
        RiskScene scene(kind);
        auto resting = scene.rest(Side::Sell, 205, 100);
        std::vector<Error> mistakes;
        auto gate = makeRiskGate(riskRules(),
                                 {{"order_size.max_quantity", "1"},
                                  {"order_size.max_notional", "1"},
                                  {"position.max_quantity", "1"},
                                  {"position.max_notional", "1"}},
                                 mistakes);
        QVERIFY(bool(gate));
        for (const auto type : {OrderType::Limit, OrderType::Market, OrderType::StopMarket, OrderType::StopLimit,
                                OrderType::TrailingStop}) {
            for (const auto price : extremes) {
                for (const auto quantity : extremes) {
                    for (const auto other : extremes) {
                        auto request = scene.limit(Side::Buy, price, quantity);
                        request.type = type;
                        request.stopPrice = other;
                        request.trailingOffset = other;
                        request.displayQuantity = other;
                        request.timeInForce = TimeInForce::Gtd;
                        request.expiry = other;
                        // Must come back; what it answers is tested elsewhere.
                        const auto verdict = (*gate)->check(request, scene.view());
                        if (const auto* refusal = std::get_if<Refusal>(&verdict))
                            QVERIFY(!refusal->numbers.empty());
                        request.side = Side::Sell;
                        (void)(*gate)->check(request, scene.view());
                        (void)(*gate)->check(AmendRequest{resting.id, price, quantity}, resting, scene.view());
                    }
                }
            }
        }
    }
}

void TestRiskGate::turnsARefusalIntoAnError()
{
    const auto error =
        toError({"risk.order_rate", {{"limit", Decimal(5), "1/s"}, {"leverage", Decimal::of("2.5"), ""}}});
    QCOMPARE(error.toString().c_str(), "risk.order_rate (limit 5 1/s, leverage 2.5)");
}

void TestRiskGate::makesAGateOfEveryRuleWithDefaults()
{
    const RiskScene scene;
    std::vector<Error> mistakes;
    auto gate = makeRiskGate(riskRules(), {}, mistakes);
    QVERIFY(bool(gate));
    QVERIFY(mistakes.empty());
    // An everyday order passes all of them, and one that cannot be paid for does not.
    QCOMPARE(textOf((*gate)->check(scene.limit(Side::Buy, 199, 100), scene.view())).c_str(), "");
    QCOMPARE(textOf((*gate)->check(scene.limit(Side::Buy, 200, 1001), scene.view())).c_str(),
             "risk.balance_insufficient: required 1001 USDT, available 1000 USDT");
}

void TestRiskGate::settingsReachTheirRule()
{
    const RiskScene scene;
    std::vector<Error> mistakes;
    auto gate =
        makeRiskGate(riskRules(), {{"order_size.max_notional", "50"}, {"price_band.max_distance", "0.02"}}, mistakes);
    QVERIFY(bool(gate));
    QCOMPARE(textOf((*gate)->check(scene.limit(Side::Buy, 200, 50), scene.view())).c_str(), "");
    QCOMPARE(textOf((*gate)->check(scene.limit(Side::Buy, 200, 51), scene.view())).c_str(),
             "risk.notional_above_limit: notional 51 USDT, limit 50 USDT");
    QCOMPARE(textOf((*gate)->check(scene.limit(Side::Buy, 195, 50), scene.view())).c_str(),
             "risk.price_outside_band: price 97.5 USDT, mid 100 USDT, distance 0.025 share, limit 0.02 share");
}

void TestRiskGate::reportsEveryMistakeInTheSettings()
{
    std::vector<Error> mistakes;
    const auto gate = makeRiskGate(riskRules(),
                                   {{"order_size.max_notionel", "5"},
                                    {"order_size.max_quantity", "-1"},
                                    {"order_rate.burst", "many"},
                                    {"balance.leverage", "3"},
                                    {"balance.leverage", "4"},
                                    {"colour", "red"},
                                    {"order_sise.max_notional", "5"}},
                                   mistakes);
    QVERIFY(!gate);
    QVERIFY(gate.error() == mistakes.front());
    const auto has = [&mistakes](const char* code, const char* field, const char* remedy) {
        for (const auto& mistake : mistakes) {
            if (mistake.code == code && mistake.field("field") == field &&
                (*remedy == '\0' || mistake.field("remedy") == remedy))
                return true;
        }
        return false;
    };
    QCOMPARE(mistakes.size(), std::size_t(6));
    QVERIFY(has("parameter.unknown", "order_size.max_notionel", "did you mean order_size.max_notional?"));
    QVERIFY(has("parameter.unknown", "order_sise.max_notional", "did you mean order_size.max_notional?"));
    QVERIFY(has("parameter.unknown", "colour", "the risk settings are listed in docs/reference/risk-rules.md"));
    QVERIFY(has("parameter.out_of_range", "order_size.max_quantity", ""));
    QVERIFY(has("parameter.malformed", "order_rate.burst", ""));
    QVERIFY(has("parameter.duplicate", "balance.leverage", ""));
}

QTEST_GUILESS_MAIN(TestRiskGate)
#include "tst_RiskGate.moc"
