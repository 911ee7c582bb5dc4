// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Random.h"
#include "core/portfolio/TradingAccount.h"

#include <QTest>

using namespace wh;

namespace {

Instrument instrumentOf(ContractKind kind)
{
    Instrument instrument;
    instrument.name = {"test", "BTC", "USDT"};
    instrument.kind = kind;
    instrument.tick = Decimal::of("0.01");
    instrument.lot = kind == ContractKind::Inverse ? Decimal(1) : Decimal::of("0.001");
    instrument.fees.currency = FeeCurrency::FeeAsset;
    instrument.fees.feeAsset = "BNB";
    instrument.fees.feeAssetPrice = Decimal(300);
    return instrument;
}

void trade(TradingAccount& account, Random& random, int fills)
{
    for (int i = 0; i < fills; ++i) {
        Fill fill;
        fill.side = random.chance(0.5) ? Side::Buy : Side::Sell;
        fill.price = random.integer(9'000, 11'000);
        fill.quantity = random.integer(1, 50);
        fill.venueTime = random.integer(1, 1'000'000);
        fill.fee = Decimal::fromUnits(random.integer(-20, 90), 9);
        const char* assets[] = {"BNB", "USDT", "BTC"};
        fill.feeAsset = assets[random.integer(0, 2)];
        account.apply(fill);
    }
}

} // namespace

/// An account's state is all of it.
class TestAccountState : public QObject
{
    Q_OBJECT

private slots:
    void anAccountGoesOnAsIfNothingHadBeen_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("spot") << static_cast<int>(ContractKind::Spot);
        QTest::newRow("linear") << static_cast<int>(ContractKind::Linear);
        QTest::newRow("inverse") << static_cast<int>(ContractKind::Inverse);
    }
    void anAccountGoesOnAsIfNothingHadBeen()
    {
        QFETCH(int, kind);
        const Instrument instrument = instrumentOf(static_cast<ContractKind>(kind));
        Random random(static_cast<std::uint64_t>(kind) + 5);
        TradingAccount live(instrument);
        live.deposit(instrument.settleAsset(), Decimal(100'000));
        live.deposit("BNB", Decimal::of("1.5"));
        if (!instrument.isDerivative())
            live.openInventory(70, 20'001, 3);
        trade(live, random, 200);
        const auto state = AccountState::parse(live.state().toJson());
        QVERIFY2(state, state ? "" : state.error().toString().c_str());
        QVERIFY(*state == live.state());

        TradingAccount restored(instrument);
        QVERIFY(bool(restored.restore(*state)));
        Random same = random;
        trade(live, random, 200);
        trade(restored, same, 200);
        QVERIFY(restored.state() == live.state());
        QCOMPARE(restored.position(), live.position());
        QVERIFY(restored.cash() == live.cash());
        QVERIFY(restored.equity(20'123) == live.equity(20'123));
        QCOMPARE(restored.equityAsDouble(100.5), live.equityAsDouble(100.5));
        for (const char* asset : {"BTC", "USDT", "BNB"})
            QVERIFY(restored.ledger().sum(asset).isZero());
    }

    void takesNoStateThatContradictsItself()
    {
        const Instrument instrument = instrumentOf(ContractKind::Spot);
        TradingAccount live(instrument);
        live.deposit("USDT", Decimal(100));
        live.openInventory(7, 20'000, 1);
        const auto sound = live.state();
        const auto refused = [&](AccountState state) {
            TradingAccount other(instrument);
            const auto restored = other.restore(state);
            const bool isUntouched = other.state() == TradingAccount(instrument).state();
            return restored || !isUntouched ? std::string() : std::string(restored.error().field("field"));
        };
        auto state = sound;
        state.ledger.front().amount += Decimal::of("0.000000000000000001");
        QCOMPARE(refused(state).c_str(), "ledger");
        state = sound;
        state.ledger.push_back(state.ledger.front());
        QCOMPARE(refused(state).c_str(), "ledger");
        state = sound;
        state.position.quantity += Decimal(1);
        QCOMPARE(refused(state).c_str(), "lots");
        state = sound;
        state.position.lots.push_back({Decimal(-1), Decimal(0), 1});
        state.position.quantity -= Decimal(1);
        QCOMPARE(refused(state).c_str(), "lots");
    }

    void readsNoTextThatIsNone()
    {
        TradingAccount live(instrumentOf(ContractKind::Spot));
        live.deposit("USDT", Decimal(100));
        const std::string sound = live.state().toJson();
        QVERIFY(bool(AccountState::parse(sound)));
        for (const auto& [from, to, field] :
             std::vector<std::array<std::string, 3>>{{"cash", "purse", "account"},
                                                     {"\"100\"", "\"1e999\"", "capital"},
                                                     {"capital\":", "x\":", "capital"}}) {
            std::string text = sound;
            text.replace(text.rfind(from), from.size(), to);
            const auto state = AccountState::parse(text);
            QVERIFY2(!state, text.c_str());
            QCOMPARE(state.error().code.c_str(), "state.malformed");
            QCOMPARE(std::string(state.error().field("field")), field);
        }
        QVERIFY(!AccountState::parse(""));
        QVERIFY(!AccountState::parse("[]"));
    }
};

QTEST_GUILESS_MAIN(TestAccountState)
#include "tst_AccountState.moc"
