// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Random.h"
#include "core/portfolio/TradingAccount.h"

#include <QtTest>

#include <cmath>

using namespace wh;

namespace {

Decimal dec(const char* text)
{
    return Decimal::of(text);
}

QByteArray shown(Decimal value)
{
    return QByteArray::fromStdString(value.toString());
}

Instrument make(ContractKind kind)
{
    Instrument instrument;
    instrument.name = {"test", "BTC", kind == ContractKind::Inverse ? "USD" : "USDT"};
    instrument.kind = kind;
    instrument.tick = dec("0.5");
    switch (kind) {
    case ContractKind::Spot:
        instrument.lot = dec("0.001");
        break;
    case ContractKind::Linear:
        instrument.lot = Decimal(1);
        instrument.multiplier = dec("0.01");
        break;
    case ContractKind::Inverse:
        instrument.lot = Decimal(1);
        instrument.multiplier = Decimal(100);
        break;
    }
    return instrument;
}

Fill fill(Side side, Ticks price, Lots quantity, Decimal fee = {}, const std::string& asset = "USDT")
{
    Fill fill;
    fill.side = side;
    fill.price = price;
    fill.quantity = quantity;
    fill.fee = fee;
    fill.feeAsset = asset;
    return fill;
}

Decimal entry(const TradingAccount& account, LedgerAccount which)
{
    return account.ledger().balance(which, account.instrument().settleAsset());
}

bool isBalanced(const TradingAccount& account)
{
    for (const auto& [key, amount] : account.ledger().balances()) {
        if (!account.ledger().sum(key.second).isZero())
            return false;
    }
    return true;
}

} // namespace

class TestTradingAccount : public QObject
{
    Q_OBJECT

private slots:
    void booksASpotRoundTrip();
    void startsWithInventoryAtTheMid();
    void takesFeesInTheBase();
    void takesFeesInAThirdAsset();
    void paysRebates();
    void booksLinearContractsWithoutCash();
    void booksInverseContractsInBase();
    void goesShort();
    void keepsAssetsItCannotValueOutOfEquity();
    void balancesAndExplainsEveryRandomRun_data();
    void balancesAndExplainsEveryRandomRun();
};

void TestTradingAccount::booksASpotRoundTrip()
{
    const auto instrument = make(ContractKind::Spot);
    TradingAccount account(instrument);
    account.deposit("USDT", Decimal(10000));
    QCOMPARE(shown(account.equity(0)), "10000");
    // Buys 0.5 BTC at 10000 and pays 5 USDT.
    account.apply(fill(Side::Buy, 20000, 500, Decimal(5)));
    QCOMPARE(shown(account.cash()), "4995");
    QCOMPARE(account.position(), 500);
    QCOMPARE(shown(account.equity(2 * 20000)), "9995");
    QCOMPARE(shown(account.equity(2 * 20000 + 1)), "9995.125"); // half a tick is 0.25: exact
    QCOMPARE(shown(account.balance("BTC").total), "0.5");
    QCOMPARE(shown(entry(account, LedgerAccount::Inventory)), "5000");
    // Sells 0.2 BTC at 11000 and pays 2.2 USDT: realised 0.2·1000 = 200.
    account.apply(fill(Side::Sell, 22000, 200, dec("2.2")));
    QCOMPARE(shown(account.cash()), "7192.8");
    QCOMPARE(shown(account.view().realised), "200");
    QCOMPARE(shown(account.view().cost), "3000");
    QCOMPARE(shown(account.view().fees), "7.2");
    QCOMPARE(account.view().quantity, 300);
    QCOMPARE(shown(entry(account, LedgerAccount::Realised)), "-200");
    QCOMPARE(shown(entry(account, LedgerAccount::Capital)), "-10000");
    // 7192.8 + 0.3·11000
    QCOMPARE(shown(account.equity(2 * 22000)), "10492.8");
    QCOMPARE(account.equityAsDouble(11000), 10492.8);
    QVERIFY(isBalanced(account));
}

void TestTradingAccount::startsWithInventoryAtTheMid()
{
    const auto instrument = make(ContractKind::Spot);
    TradingAccount account(instrument);
    account.deposit("USDT", Decimal(1000));
    account.openInventory(250, 2 * 20000 + 1, 5); // 0.25 BTC at 10000.25
    QCOMPARE(shown(account.capital()), "3500.0625");
    QCOMPARE(shown(account.equity(2 * 20000 + 1)), "3500.0625");
    QCOMPARE(account.position(), 250);
    QCOMPARE(shown(account.cash()), "1000");
    QCOMPARE(account.holding().fifoLots().front().openedAt, 5);
    QVERIFY(account.view().realised.isZero());
    QVERIFY(isBalanced(account));
}

void TestTradingAccount::takesFeesInTheBase()
{
    auto instrument = make(ContractKind::Spot);
    instrument.fees.currency = FeeCurrency::Received;
    TradingAccount account(instrument);
    account.deposit("USDT", Decimal(10000));
    // Buys 0.5 BTC at 10000, 10 bps of which go: 0.0005 BTC, worth 5 USDT.
    account.apply(fill(Side::Buy, 20000, 500, dec("0.0005"), "BTC"));
    QCOMPARE(shown(account.balance("BTC").total), "0.4995");
    QCOMPARE(account.position(), 499); // whole lots
    QCOMPARE(shown(account.holding().quantity()), "499.5");
    QCOMPARE(shown(account.cash()), "5000");
    QCOMPARE(shown(account.holding().cost()), "4995");
    QCOMPARE(shown(account.feesInSettleAsset()), "5");
    QCOMPARE(shown(account.equity(2 * 20000)), "9995");
    // A second buy at 12000: its fee is sold at 12000 from a holding that cost less on average.
    account.apply(fill(Side::Buy, 24000, 500, dec("0.0005"), "BTC"));
    // Cost before the fee 4995 + 6000 = 10995 for 999.5 lots; the fee is 0.5 lots, worth 6.
    QCOMPARE(shown(account.feesInSettleAsset()), "11");
    QCOMPARE(shown(entry(account, LedgerAccount::Fees)), "11");
    QVERIFY(account.view().realised > dec("0.49") && account.view().realised < dec("0.51")); // 6 - 10995·0.5/999.5
    QCOMPARE(shown(account.equity(2 * 24000)), "10988"); // -1000 of cash + 0.999·12000
    QVERIFY(isBalanced(account));
}

void TestTradingAccount::takesFeesInAThirdAsset()
{
    auto instrument = make(ContractKind::Spot);
    instrument.fees.currency = FeeCurrency::FeeAsset;
    instrument.fees.feeAsset = "BNB";
    instrument.fees.feeAssetPrice = Decimal(500);
    TradingAccount account(instrument);
    account.deposit("USDT", Decimal(10000));
    account.deposit("BNB", Decimal(2));
    QCOMPARE(shown(account.capital()), "11000");
    account.apply(fill(Side::Buy, 20000, 500, dec("0.01"), "BNB"));
    QCOMPARE(shown(account.balance("BNB").total), "1.99");
    QCOMPARE(shown(account.cash()), "5000");
    QCOMPARE(shown(account.feesInSettleAsset()), "5");
    QCOMPARE(shown(account.equity(2 * 20000)), "10995");
    QCOMPARE(account.equityAsDouble(10000), 10995.0);
    QCOMPARE(shown(account.ledger().balance(LedgerAccount::Fees, "BNB")), "0.01");
    QVERIFY(isBalanced(account));
}

void TestTradingAccount::paysRebates()
{
    const auto instrument = make(ContractKind::Spot);
    TradingAccount account(instrument);
    account.deposit("USDT", Decimal(10000));
    account.apply(fill(Side::Buy, 20000, 500, dec("-0.5")));
    QCOMPARE(shown(account.cash()), "5000.5");
    QCOMPARE(shown(account.feesInSettleAsset()), "-0.5");
    // In base: 0.0001 BTC more than was bought.
    account.apply(fill(Side::Buy, 20000, 100, dec("-0.0001"), "BTC"));
    QCOMPARE(shown(account.balance("BTC").total), "0.6001");
    QCOMPARE(shown(account.feesInSettleAsset()), "-1.5");
    QCOMPARE(shown(account.equity(2 * 20000)), "10001.5");
    QVERIFY(isBalanced(account));
}

void TestTradingAccount::booksLinearContractsWithoutCash()
{
    const auto instrument = make(ContractKind::Linear);
    TradingAccount account(instrument);
    account.deposit("USDT", Decimal(1000));
    // 40 contracts of 0.01 BTC at 10000: 4000 USDT of notional on 1000 USDT of cash.
    account.apply(fill(Side::Buy, 20000, 40, Decimal(2)));
    QCOMPARE(shown(account.cash()), "998");
    QCOMPARE(shown(entry(account, LedgerAccount::Inventory)), "4000");
    QCOMPARE(shown(entry(account, LedgerAccount::Settlement)), "-4000");
    QCOMPARE(shown(account.equity(2 * 20100)), "1018"); // 0.4·50 of unrealised profit
    QCOMPARE(account.equityAsDouble(10050), 1018.0);
    account.apply(fill(Side::Sell, 20200, 30, Decimal(1)));
    QCOMPARE(shown(account.cash()), "1027"); // 998 + 0.3·100 - 1
    QCOMPARE(shown(account.view().realised), "30");
    QCOMPARE(shown(account.balance("USDT").total), "1027");
    QCOMPARE(shown(account.balance("BTC").total), "0");
    QVERIFY(isBalanced(account));
}

void TestTradingAccount::booksInverseContractsInBase()
{
    const auto instrument = make(ContractKind::Inverse);
    TradingAccount account(instrument);
    account.deposit("BTC", Decimal(1));
    // 30 contracts of 100 USD at 50000, sold at 62500: 0.012 BTC (see tst_Instrument).
    account.apply(fill(Side::Buy, 100000, 30, dec("0.00003"), "BTC"));
    QCOMPARE(shown(account.cash()), "0.99997");
    QCOMPARE(shown(account.equity(2 * 125000)), "1.01197");
    QVERIFY(std::abs(account.equityAsDouble(62500) - 1.01197) < 1e-15);
    account.apply(fill(Side::Sell, 125000, 30));
    QCOMPARE(shown(account.cash()), "1.01197");
    QCOMPARE(shown(account.view().realised), "0.012");
    QCOMPARE(account.position(), 0);
    QVERIFY(entry(account, LedgerAccount::Settlement).isZero());
    QVERIFY(isBalanced(account));
}

void TestTradingAccount::goesShort()
{
    const auto instrument = make(ContractKind::Linear);
    TradingAccount account(instrument);
    account.deposit("USDT", Decimal(1000));
    account.apply(fill(Side::Buy, 20000, 10));
    account.apply(fill(Side::Sell, 20200, 30)); // closes 10 with 10 of profit, opens -20
    QCOMPARE(account.position(), -20);
    QCOMPARE(shown(account.cash()), "1010");
    QCOMPARE(shown(account.view().cost), "-2020");
    QCOMPARE(shown(account.equity(2 * 20400)), "990"); // the short loses 0.2·100
    QVERIFY(isBalanced(account));
}

void TestTradingAccount::keepsAssetsItCannotValueOutOfEquity()
{
    const auto instrument = make(ContractKind::Spot);
    TradingAccount account(instrument);
    account.deposit("USDT", Decimal(100));
    account.deposit("EUR", Decimal(50));
    QCOMPARE(shown(account.balance("EUR").total), "50");
    QCOMPARE(shown(account.equity(2 * 20000)), "100");
    QCOMPARE(shown(account.capital()), "100");
    QCOMPARE(account.equityAsDouble(10000), 100.0);
    QVERIFY(isBalanced(account));
}

void TestTradingAccount::balancesAndExplainsEveryRandomRun_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("feeAsset");
    const auto row = [](ContractKind kind, const char* feeAsset) {
        QTest::addRow("%s, fees in %s", toString(kind), feeAsset) << static_cast<int>(kind) << QByteArray(feeAsset);
    };
    row(ContractKind::Spot, "USDT");
    row(ContractKind::Spot, "BTC");
    row(ContractKind::Spot, "BNB");
    row(ContractKind::Linear, "USDT");
    row(ContractKind::Linear, "BNB");
    row(ContractKind::Inverse, "BTC");
    row(ContractKind::Inverse, "BNB");
}

void TestTradingAccount::balancesAndExplainsEveryRandomRun()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, feeAsset);
    auto instrument = make(static_cast<ContractKind>(kind));
    instrument.fees.currency = feeAsset == "BNB" ? FeeCurrency::FeeAsset : FeeCurrency::Quote;
    instrument.fees.feeAsset = "BNB";
    instrument.fees.feeAssetPrice = dec("512.34");
    const bool feeInBase = instrument.kind == ContractKind::Spot && feeAsset == "BTC";

    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        Random random(seed);
        TradingAccount account(instrument);
        account.deposit(instrument.settleAsset(), Decimal::fromUnits(random.integer(0, 1'000'000'000), 4));
        account.deposit("BNB", Decimal::fromUnits(random.integer(0, 1'000'000), 4));
        if (random.chance(0.5))
            account.openInventory(random.integer(-500, 500), random.integer(30'000, 50'000), 0);
        Ticks price = 20'000;
        for (int i = 0; i < 200; ++i) {
            price = std::max<Ticks>(1000, price + random.integer(-200, 200));
            auto done = fill(random.chance(0.5) ? Side::Buy : Side::Sell, price, random.integer(1, 700));
            done.feeAsset = feeAsset.toStdString();
            // Rates from a rebate to a fee; the amount has digits down to the last.
            auto fee = FeeSchedule::fee(instrument.notional(price, done.quantity),
                                        Decimal::fromUnits(random.integer(-50, 100), 1));
            if (feeInBase) // in whole 10^-15 of the base, so that the holding in lots is exact
                fee = (fee / instrument.price(price)).rounded(15);
            else if (feeAsset == "BNB")
                fee = fee / instrument.fees.feeAssetPrice;
            done.fee = fee;
            account.apply(done);

            QVERIFY(isBalanced(account));
            // The accounts agree with the position, and the shortcuts with the accounts.
            QVERIFY(entry(account, LedgerAccount::Inventory) == account.holding().cost());
            QVERIFY(entry(account, LedgerAccount::Realised) == -account.holding().realised());
            QVERIFY(entry(account, LedgerAccount::Cash) == account.cash());
            QVERIFY(entry(account, LedgerAccount::Settlement) ==
                    (instrument.isDerivative() ? -account.holding().cost() : Decimal()));
            QVERIFY(account.view().quantity == account.position());

            // Equity less capital is realised + unrealised - fees. To the last digit where no value was rounded; a fee
            // asset is valued fee by fee, each of which may round its 18th digit.
            const HalfTicks mid = 2 * price + random.integer(-5, 5);
            const auto unrealised = account.holding().quantity() * instrument.unitValue(mid) - account.holding().cost();
            const auto explained = account.holding().realised() + unrealised - account.feesInSettleAsset();
            const auto unexplained = account.equity(mid) - account.capital() - explained;
            const auto allowed = feeAsset == "BNB" ? Decimal::fromUnits(i + 2, 18) : Decimal();
            QVERIFY2(unexplained.abs() <= allowed, unexplained.toString().c_str());

            const double midPrice = instrument.halfPrice(mid).toDouble();
            const double exact = account.equity(mid).toDouble();
            const double scale =
                std::abs(account.holding().cost().toDouble()) + std::abs(account.cash().toDouble()) + 1;
            QVERIFY(std::abs(account.equityAsDouble(midPrice) - exact) < 1e-12 * scale);
        }
    }
}

QTEST_GUILESS_MAIN(TestTradingAccount)
#include "tst_TradingAccount.moc"
