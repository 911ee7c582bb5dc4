// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Random.h"
#include "tests/core/risk/RiskScene.h"

#include <QFile>
#include <QTest>
#include <algorithm>
#include <set>

using namespace wh;
using namespace wh::test;

namespace {

bool isSnakeCase(const std::string& text)
{
    return !text.empty() && text.front() != '_' && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    });
}

/// Requests of every kind, sensible and not, and the same ones for the same seed.
OrderRequest drawRequest(Random& random, const RiskScene& scene)
{
    auto request = scene.limit(random.chance(0.5) ? Side::Buy : Side::Sell, random.integer(150, 250),
                               random.integer(1, 1 << random.integer(0, 20)));
    request.type = static_cast<OrderType>(random.integer(0, 4));
    request.timeInForce = static_cast<TimeInForce>(random.integer(0, 3));
    request.stopPrice = random.chance(0.5) ? random.integer(0, 250) : 0;
    request.trailingOffset = random.integer(0, 10);
    request.displayQuantity = random.chance(0.2) ? random.integer(0, 200) : 0;
    request.expiry = scene.now + random.integer(-1, 1);
    request.postOnly = random.chance(0.2);
    request.reduceOnly = random.chance(0.2);
    return request;
}

/// Limits tight enough that each rule has something to refuse.
Settings tightLimits(const RiskRuleInfo& info)
{
    Settings settings;
    for (const auto& spec : info.parameters) {
        if (spec.defaultText == "0" && spec.type == ParameterType::Decimal)
            settings.emplace_back(spec.name, spec.example);
    }
    return settings;
}

/// Everything that one rule answers to a fixed walk of a thousand questions.
std::vector<std::string> answers(const std::string& id, ContractKind kind)
{
    Random random(7);
    RiskScene scene(kind);
    auto gate = gateOf(id, tightLimits(riskRule(id).info));
    std::vector<std::string> texts;
    for (int i = 0; i < 1000; ++i) {
        scene.now += random.integer(0, 2 * kMillisecond);
        scene.bookIsLive = !random.chance(0.1);
        if (random.chance(0.3) && scene.orders.size() < 250)
            scene.rest(random.chance(0.5) ? Side::Buy : Side::Sell, random.integer(190, 210), random.integer(1, 5));
        if (random.chance(0.05) && !scene.orders.empty()) {
            const auto& order = scene.orders[static_cast<std::size_t>(i) % scene.orders.size()];
            texts.push_back(textOf(gate.check(AmendRequest{order.id, random.integer(1, 400), random.integer(0, 400)},
                                              order, scene.view())));
        }
        texts.push_back(textOf(gate.check(drawRequest(random, scene), scene.view())));
    }
    return texts;
}

std::string cell(const std::string& text)
{
    return text.empty() ? "–" : text;
}

/// The page of docs/reference, as the rules describe themselves.
std::string reference(const RiskRuleRegistry& registry)
{
    std::string page =
        "# Risk rules\n\n"
        "<!-- Generated from the rules' own descriptions: change those, then run tst_RiskRuleContract with "
        "WH_REGENERATE=1. -->\n\n"
        "Every order and every amendment passes the risk gate before it is sent, in a backtest as in live trading. The "
        "rules are asked in the order of this page, and the first refusal stands; it names the numbers and their "
        "units. A cancel is never asked about: no limit holds one back. A setting is written `rule.parameter`, as in "
        "`order_size.max_notional=5000`.\n\n"
        "Before the rules the gate itself refuses what no rule could reckon with: ";
    const auto& own = RiskGate::ownRefusals();
    for (std::size_t i = 0; i < own.size(); ++i)
        page += (i == 0 ? "`" : ", `") + own[i] + '`';
    page += ".\n";
    for (const auto& [info, create] : registry.entries()) {
        page += "\n## " + info.title + " (`" + info.id + "`)\n\n" + info.description + "\n\n";
        if (!info.parameters.empty()) {
            page += "| Setting | Type | Unit | Default | Range | Example | Meaning |\n|---|---|---|---|---|---|---|\n";
            for (const auto& spec : info.parameters) {
                const auto range = (spec.minimum ? "from " + *spec.minimum : std::string()) +
                                   (spec.maximum ? (spec.minimum ? " to " : "to ") + *spec.maximum : std::string());
                page += "| `" + info.id + '.' + spec.name + "` | " + toString(spec.type) + " | " + cell(spec.unit) +
                        " | " + spec.defaultText + " | " + cell(range) + " | " + spec.example + " | " +
                        spec.description + " |\n";
            }
            page += '\n';
        }
        page += "Refuses with";
        for (std::size_t i = 0; i < info.refusals.size(); ++i)
            page += (i == 0 ? " `" : ", `") + info.refusals[i] + '`';
        page += ".\n";
    }
    return page;
}

} // namespace

/// What holds for every registered risk rule: a new one is tested the moment it is listed.
class TestRiskRuleContract : public QObject
{
    Q_OBJECT

private slots:
    void thereAreRules();
    void namesAreUnique();
    void describesItself_data() { everyRule(); }
    void describesItself();
    void defaultsAndExamplesAreValid_data() { everyRule(); }
    void defaultsAndExamplesAreValid();
    void defaultsLetAnEverydayOrderThrough_data() { everyRule(); }
    void defaultsLetAnEverydayOrderThrough();
    void refusesWithListedCodesAndNumbers_data() { everyRule(); }
    void refusesWithListedCodesAndNumbers();
    void isDeterministic_data() { everyRule(); }
    void isDeterministic();
    void checkingChangesNothingUntilApproved_data() { everyRule(); }
    void checkingChangesNothingUntilApproved();
    void nothingCanHoldBackACancel();
    void theReferencePageIsCurrent();

private:
    static void everyRule()
    {
        QTest::addColumn<QByteArray>("id");
        for (const auto& entry : riskRules().entries())
            QTest::newRow(entry.info.id.c_str()) << QByteArray(entry.info.id.c_str());
    }
};

void TestRiskRuleContract::thereAreRules()
{
    QVERIFY(riskRules().entries().size() >= 8);
}

void TestRiskRuleContract::namesAreUnique()
{
    std::set<std::string> ids, codes(RiskGate::ownRefusals().begin(), RiskGate::ownRefusals().end());
    for (const auto& entry : riskRules().entries()) {
        QVERIFY2(ids.insert(entry.info.id).second, entry.info.id.c_str());
        for (const auto& code : entry.info.refusals)
            QVERIFY2(codes.insert(code).second, code.c_str());
    }
}

void TestRiskRuleContract::describesItself()
{
    QFETCH(QByteArray, id);
    const auto& info = riskRule(id.toStdString()).info;
    QVERIFY(isSnakeCase(info.id));
    QVERIFY(!info.title.empty());
    QVERIFY(info.description.ends_with('.'));
    QVERIFY(!info.refusals.empty());
    for (const auto& code : info.refusals)
        QVERIFY2(code.starts_with("risk.") && isSnakeCase(code.substr(5)), code.c_str());
    for (const auto& spec : info.parameters) {
        QVERIFY2(isSnakeCase(spec.name), spec.name.c_str());
        QVERIFY2(spec.description.ends_with('.'), spec.name.c_str());
        QVERIFY2(spec.minimum.has_value(), spec.name.c_str());
        QVERIFY2(!spec.example.empty(), spec.name.c_str());
    }
}

void TestRiskRuleContract::defaultsAndExamplesAreValid()
{
    QFETCH(QByteArray, id);
    const auto& entry = riskRule(id.toStdString());
    const auto defaults = ParameterValidation::check(entry.info.parameters, {});
    QVERIFY(defaults.isValid());
    QVERIFY(entry.create(defaults.set) != nullptr);
    Settings examples;
    for (const auto& spec : entry.info.parameters)
        examples.emplace_back(spec.name, spec.example);
    const auto shown = ParameterValidation::check(entry.info.parameters, examples);
    QVERIFY(shown.isValid());
    QVERIFY(entry.create(shown.set) != nullptr);
}

void TestRiskRuleContract::defaultsLetAnEverydayOrderThrough()
{
    QFETCH(QByteArray, id);
    for (const auto kind : {ContractKind::Spot, ContractKind::Linear, ContractKind::Inverse}) {
        RiskScene scene(kind);
        auto gate = gateOf(id.toStdString());
        // A maker's ladder of five levels a side, each amended once: 20 messages in one moment.
        for (Ticks level = 0; level < 5; ++level) {
            for (const auto side : {Side::Buy, Side::Sell}) {
                const Ticks price = side == Side::Buy ? 198 - level : 202 + level;
                QCOMPARE(textOf(gate.check(scene.limit(side, price, 20), scene.view())).c_str(), "");
                const auto order = scene.rest(side, price, 20);
                QCOMPARE(
                    textOf(gate.check(AmendRequest{order.id, price - signOf(side), 25}, order, scene.view())).c_str(),
                    "");
            }
        }
        auto unquoted = gateOf(id.toStdString());
        RiskScene empty(kind);
        QCOMPARE(textOf(unquoted.check(empty.market(Side::Buy, 20), empty.view())).c_str(), "");
    }
}

void TestRiskRuleContract::refusesWithListedCodesAndNumbers()
{
    QFETCH(QByteArray, id);
    const auto& info = riskRule(id.toStdString()).info;
    int refusals = 0;
    for (const auto kind : {ContractKind::Spot, ContractKind::Linear, ContractKind::Inverse}) {
        for (const auto& text : answers(info.id, kind)) {
            if (text.empty())
                continue;
            ++refusals;
            const auto code = text.substr(0, text.find(':'));
            const bool listed = std::find(info.refusals.begin(), info.refusals.end(), code) != info.refusals.end();
            const auto& own = RiskGate::ownRefusals();
            QVERIFY2(listed || std::find(own.begin(), own.end(), code) != own.end(), text.c_str());
            QVERIFY2(code.size() + 2 < text.size(), text.c_str()); // "code: number …"
        }
    }
    QVERIFY(refusals > 0);
}

void TestRiskRuleContract::isDeterministic()
{
    QFETCH(QByteArray, id);
    for (const auto kind : {ContractKind::Spot, ContractKind::Linear, ContractKind::Inverse})
        QVERIFY(answers(id.toStdString(), kind) == answers(id.toStdString(), kind));
}

void TestRiskRuleContract::checkingChangesNothingUntilApproved()
{
    // A rule that is asked and overruled by a later one must answer the same as if it had not been asked.
    QFETCH(QByteArray, id);
    const auto& entry = riskRule(id.toStdString());
    const auto limits = ParameterValidation::check(entry.info.parameters, tightLimits(entry.info)).set;
    const auto asked = entry.create(limits);
    const auto fresh = entry.create(limits);
    RiskScene scene;
    const ValueScale scale(scene.instrument);
    const auto ask = [&](RiskRule& rule, Lots quantity) {
        auto view = scene.view();
        view.scale = &scale;
        view.facts = {quantity, 199, 199, 400, scale.value(2 * 199, quantity)};
        const auto refusal = rule.check(scene.limit(Side::Buy, 199, quantity), view, nullptr);
        return refusal ? refusal->toString() : std::string();
    };
    for (int i = 0; i < 1000; ++i)
        (void)ask(*asked, 10 + i);
    QCOMPARE(ask(*asked, 20).c_str(), ask(*fresh, 20).c_str());
}

void TestRiskRuleContract::nothingCanHoldBackACancel()
{
    // The gate has no way to be asked about a cancel, so no rule can hear of one.
    static_assert(!std::is_invocable_v<decltype([](auto& gate, const CancelRequest& cancel,
                                                   const RiskView& view) -> decltype(gate.check(cancel, view)) {}),
                                       RiskGate&, const CancelRequest&, const RiskView&>);
    static_assert(!std::is_constructible_v<RiskApproved<CancelRequest>, CancelRequest>);
}

void TestRiskRuleContract::theReferencePageIsCurrent()
{
    const auto page = reference(riskRules());
    QFile file(QStringLiteral(SOURCE_ROOT "/docs/reference/risk-rules.md"));
    if (qEnvironmentVariableIsSet("WH_REGENERATE")) {
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QVERIFY(file.write(page.c_str()) == static_cast<qint64>(page.size()));
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), "run this test with WH_REGENERATE=1");
    QVERIFY2(file.readAll() == QByteArray(page.c_str()), "out of date: run this test with WH_REGENERATE=1");
}

QTEST_GUILESS_MAIN(TestRiskRuleContract)
#include "tst_RiskRuleContract.moc"
