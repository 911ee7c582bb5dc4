// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Suggest.h"

#include <QtTest>

#include <vector>

using namespace wh;

class TestSuggest : public QObject
{
    Q_OBJECT

private slots:
    void suggestsTheNearestName_data();
    void suggestsTheNearestName();
    void takesTheFirstOnATie();
    void hasNoSuggestionWithoutCandidates();
    void survivesVeryLongNames();
};

void TestSuggest::suggestsTheNearestName_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("nearest"); // empty: none
    QTest::newRow("exact") << QByteArray("gamma") << QByteArray("gamma");
    QTest::newRow("another case") << QByteArray("GAMMA") << QByteArray("gamma");
    QTest::newRow("deletion") << QByteArray("gama") << QByteArray("gamma");
    QTest::newRow("insertion") << QByteArray("gammma") << QByteArray("gamma");
    QTest::newRow("substitution") << QByteArray("gamna") << QByteArray("gamma");
    QTest::newRow("swap of neighbours") << QByteArray("agmma") << QByteArray("gamma");
    QTest::newRow("dash for underscore") << QByteArray("order-amount") << QByteArray("order_amount");
    // "spread" is 4 edits from "spread_bps", whose length 10 allows ceil(10/3) = 4
    QTest::newRow("just near enough") << QByteArray("spread") << QByteArray("spread_bps");
    // "sprea" is 5 edits away
    QTest::newRow("just too far") << QByteArray("sprea") << QByteArray();
    QTest::newRow("nothing alike") << QByteArray("zzzzzz") << QByteArray();
    QTest::newRow("empty") << QByteArray() << QByteArray();
    // one letter allows one edit
    QTest::newRow("one letter") << QByteArray("x") << QByteArray("k");
}

void TestSuggest::suggestsTheNearestName()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, nearest);
    const std::vector<std::string> candidates = {"gamma", "order_amount", "spread_bps", "k"};
    QCOMPARE(QByteArray::fromStdString(nearestName(name.toStdString(), candidates).value_or("")), nearest);
}

void TestSuggest::takesTheFirstOnATie()
{
    const std::vector<std::string> candidates = {"bid_levels", "bad_levels", "bud_levels"};
    QVERIFY(nearestName("bod_levels", candidates) == "bid_levels");
    const std::vector<std::string> swapped = {"bad_levels", "bid_levels"};
    QVERIFY(nearestName("bod_levels", swapped) == "bad_levels");
}

void TestSuggest::hasNoSuggestionWithoutCandidates()
{
    QVERIFY(!nearestName("gamma", {}));
}

void TestSuggest::survivesVeryLongNames()
{
    const std::vector<std::string> candidates = {"gamma", std::string(1'000'000, 'a')};
    QVERIFY(!nearestName(std::string(1'000'000, 'a'), candidates));
    QVERIFY(nearestName("gamm", candidates) == "gamma");
}

QTEST_GUILESS_MAIN(TestSuggest)
#include "tst_Suggest.moc"
