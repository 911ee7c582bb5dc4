// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/Ledger.h"

#include <QtTest>

#include <set>

using namespace wh;

class TestLedger : public QObject
{
    Q_OBJECT

private slots:
    void keepsBalancesPerAccountAndAsset();
    void everyAssetSumsToZero();
    void leavesNoTraceOfEmptyPostings();
    void listsBalancesInAFixedOrder();
    void everyAccountHasItsName();
};

void TestLedger::keepsBalancesPerAccountAndAsset()
{
    Ledger ledger;
    ledger.post({{LedgerAccount::Cash, "USDT", Decimal(1000)}, {LedgerAccount::Capital, "USDT", Decimal(-1000)}});
    ledger.post({{LedgerAccount::Cash, "BNB", Decimal(3)}, {LedgerAccount::Capital, "BNB", Decimal(-3)}});
    ledger.post(
        {{LedgerAccount::Cash, "USDT", Decimal::of("-0.3")}, {LedgerAccount::Fees, "USDT", Decimal::of("0.3")}});
    QVERIFY(ledger.balance(LedgerAccount::Cash, "USDT") == Decimal::of("999.7"));
    QVERIFY(ledger.balance(LedgerAccount::Fees, "USDT") == Decimal::of("0.3"));
    QVERIFY(ledger.balance(LedgerAccount::Cash, "BNB") == Decimal(3));
    QVERIFY(ledger.balance(LedgerAccount::Cash, "EUR").isZero());
}

void TestLedger::everyAssetSumsToZero()
{
    Ledger ledger;
    // One entry may move two assets: each balances by itself.
    ledger.post({{LedgerAccount::Cash, "USDT", Decimal(-70)},
                 {LedgerAccount::Inventory, "USDT", Decimal(100)},
                 {LedgerAccount::Realised, "USDT", Decimal(-30)},
                 {LedgerAccount::Cash, "BNB", Decimal::of("-1e-18")},
                 {LedgerAccount::Fees, "BNB", Decimal::of("1e-18")}});
    QVERIFY(ledger.sum("USDT").isZero());
    QVERIFY(ledger.sum("BNB").isZero());
    QVERIFY(ledger.sum("EUR").isZero());
    QVERIFY(ledger.balance(LedgerAccount::Inventory, "USDT") == Decimal(100));
}

void TestLedger::leavesNoTraceOfEmptyPostings()
{
    Ledger ledger;
    ledger.post({{LedgerAccount::Cash, "USDT", Decimal()}, {LedgerAccount::Realised, "USDT", Decimal()}});
    ledger.post({});
    QVERIFY(ledger.balances().empty());
}

void TestLedger::listsBalancesInAFixedOrder()
{
    Ledger ledger;
    ledger.post({{LedgerAccount::Fees, "USDT", Decimal(1)}, {LedgerAccount::Cash, "USDT", Decimal(-1)}});
    ledger.post({{LedgerAccount::Fees, "BNB", Decimal(1)}, {LedgerAccount::Cash, "BNB", Decimal(-1)}});
    QByteArrayList order;
    for (const auto& [key, amount] : ledger.balances())
        order << QByteArray(toString(key.first)) + ' ' + QByteArray::fromStdString(key.second);
    QCOMPARE(order, (QByteArrayList{"cash BNB", "cash USDT", "fees BNB", "fees USDT"}));
}

void TestLedger::everyAccountHasItsName()
{
    std::set<std::string> names;
    for (const auto account : {LedgerAccount::Capital, LedgerAccount::Cash, LedgerAccount::Inventory,
                               LedgerAccount::Settlement, LedgerAccount::Realised, LedgerAccount::Fees})
        names.insert(toString(account));
    QCOMPARE(names.size(), 6u);
    QVERIFY(!names.contains(""));
}

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_Ledger.moc"
