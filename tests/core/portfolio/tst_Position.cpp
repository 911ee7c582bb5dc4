// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Random.h"
#include "core/portfolio/Position.h"

#include <QtTest>

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

/// Buys (or, with a negative quantity, sells) at a price per unit.
Position::Closing trade(Position& position, const char* quantity, const char* price, TimeNs time = 0)
{
    return position.apply(dec(quantity), dec(quantity) * dec(price), time);
}

} // namespace

class TestPosition : public QObject
{
    Q_OBJECT

private slots:
    void opensAtCost();
    void closesByAverageCostAndByLots();
    void shortsMirrorLongs();
    void turnsOver();
    void closesWhatInverseContractsEarn();
    void keepsTheTimesOfItsLots();
    void remainderKeepsTheRestOfACostThatDoesNotDivide();
    void ignoresAFillOfNothing();
    void accountsForEveryCostInRandomRuns();
};

void TestPosition::opensAtCost()
{
    Position position;
    const auto closing = trade(position, "2", "100");
    QVERIFY(closing.quantity.isZero() && closing.realised().isZero());
    trade(position, "3", "110");
    QCOMPARE(shown(position.quantity()), "5");
    QCOMPARE(shown(position.cost()), "530"); // 200 + 330
    QCOMPARE(position.fifoLots().size(), 2u);
}

void TestPosition::closesByAverageCostAndByLots()
{
    Position position;
    trade(position, "2", "100");
    trade(position, "3", "110");
    const auto closing = trade(position, "-4", "120");
    // Average cost 106: 4·(120 - 106) = 56. First in, first out: 2·(120 - 100) + 2·(120 - 110) = 60.
    QCOMPARE(shown(closing.quantity), "4");
    QCOMPARE(shown(closing.averageCost), "424");
    QCOMPARE(shown(closing.proceeds), "480");
    QCOMPARE(shown(closing.realised()), "56");
    QCOMPARE(shown(position.realised()), "56");
    QCOMPARE(shown(position.fifoRealised()), "60");
    QCOMPARE(shown(position.quantity()), "1");
    QCOMPARE(shown(position.cost()), "106");
    QCOMPARE(position.fifoLots().size(), 1u);
    QCOMPARE(shown(position.fifoLots().front().cost), "110");
    // Closed entirely, both methods have earned the same: 4·120 + 125 - 530 = 75.
    trade(position, "-1", "125");
    QCOMPARE(shown(position.realised()), "75");
    QCOMPARE(shown(position.fifoRealised()), "75");
    QVERIFY(position.quantity().isZero() && position.cost().isZero() && position.fifoLots().empty());
}

void TestPosition::shortsMirrorLongs()
{
    Position position;
    trade(position, "-2", "100");
    trade(position, "-2", "90");
    QCOMPARE(shown(position.cost()), "-380");
    const auto closing = trade(position, "1", "80");
    QCOMPARE(shown(closing.quantity), "-1");
    QCOMPARE(shown(closing.realised()), "15");      // 95 - 80
    QCOMPARE(shown(position.fifoRealised()), "20"); // 100 - 80
    QCOMPARE(shown(position.cost()), "-285");
}

void TestPosition::turnsOver()
{
    Position position;
    trade(position, "2", "100", 10);
    const auto closing = trade(position, "-5", "110", 20);
    QCOMPARE(shown(closing.quantity), "2");
    QCOMPARE(shown(closing.realised()), "20");
    QCOMPARE(shown(position.quantity()), "-3");
    QCOMPARE(shown(position.cost()), "-330");
    QCOMPARE(position.fifoLots().size(), 1u);
    QVERIFY((position.fifoLots().front() == Position::OpenLot{dec("-3"), dec("-330"), 20}));
}

void TestPosition::closesWhatInverseContractsEarn()
{
    // 30 contracts of 100 USD bought at 50000 and sold at 62500, values in BTC: see tst_Instrument.
    Position position;
    position.apply(Decimal(30), dec("-0.06"), 0);
    const auto closing = position.apply(Decimal(-30), dec("0.048"), 0);
    QCOMPARE(shown(closing.realised()), "0.012");
    QCOMPARE(shown(position.fifoRealised()), "0.012");
}

void TestPosition::keepsTheTimesOfItsLots()
{
    Position position;
    trade(position, "1", "100", 10);
    trade(position, "1", "100", 20);
    trade(position, "-0.5", "100", 30);
    QCOMPARE(position.fifoLots().size(), 2u);
    QVERIFY((position.fifoLots()[0] == Position::OpenLot{dec("0.5"), dec("50"), 10}));
    QVERIFY((position.fifoLots()[1] == Position::OpenLot{dec("1"), dec("100"), 20}));
}

void TestPosition::remainderKeepsTheRestOfACostThatDoesNotDivide()
{
    Position position;
    position.apply(Decimal(3), Decimal(10), 0);
    const auto first = position.apply(Decimal(-1), Decimal(-4), 0);
    QCOMPARE(shown(first.averageCost), "3.333333333333333333");
    QCOMPARE(shown(position.cost()), "6.666666666666666667");
    position.apply(Decimal(-2), Decimal(-8), 0);
    QVERIFY(position.cost().isZero());
    QCOMPARE(shown(position.realised()), "2"); // 12 - 10, to the last digit
    QCOMPARE(shown(position.fifoRealised()), "2");
}

void TestPosition::ignoresAFillOfNothing()
{
    Position position;
    trade(position, "1", "100");
    QVERIFY(trade(position, "0", "100").quantity.isZero());
    QCOMPARE(position.fifoLots().size(), 1u);
}

void TestPosition::accountsForEveryCostInRandomRuns()
{
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
        Random random(seed);
        Position position;
        Decimal paid;
        Decimal held;
        for (int i = 0; i < 300; ++i) {
            auto quantity = Decimal(random.integer(-20, 20));
            if (random.chance(0.2))
                quantity += Decimal::fromUnits(random.integer(-999, 999), 18); // base fees leave crumbs
            if (random.chance(0.05))
                quantity = -position.quantity();
            const auto cost = quantity * Decimal::fromUnits(random.integer(1, 1'000'000'000), 9);
            const auto before = position.quantity();
            const auto closing = position.apply(quantity, cost, i);
            paid += cost;
            held += quantity;
            QVERIFY(position.quantity() == held);
            // What was paid is either still in the holding or realised: exactly, by both methods.
            QVERIFY(position.cost() - position.realised() == paid);
            Decimal lotQuantity;
            Decimal lotCost;
            for (const auto& lot : position.fifoLots()) {
                QCOMPARE(lot.quantity.sign(), held.sign());
                lotQuantity += lot.quantity;
                lotCost += lot.cost;
            }
            QVERIFY(lotQuantity == held);
            QVERIFY(lotCost - position.fifoRealised() == paid);
            QVERIFY(closing.quantity.abs() <= before.abs() && closing.quantity.abs() <= quantity.abs());
            QVERIFY(closing.quantity.isZero() || closing.quantity.sign() == before.sign());
            if (held.isZero()) {
                QVERIFY(position.cost().isZero() && position.fifoLots().empty());
                QVERIFY(position.realised() == position.fifoRealised());
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestPosition)
#include "tst_Position.moc"
