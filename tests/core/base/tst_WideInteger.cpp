// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Random.h"
#include "core/base/WideInteger.h"

#include <QtTest>

using namespace wh;

namespace {

/// Limbs of all zeros, all ones, a top bit or a one are where long division goes wrong.
std::uint32_t edgeLimb(Random& random)
{
    switch (random.integer(0, 4)) {
    case 0:
        return 0;
    case 1:
        return 0xffffffffu;
    case 2:
        return 0x80000000u;
    case 3:
        return static_cast<std::uint32_t>(random.integer(0, 3));
    default:
        return static_cast<std::uint32_t>(random.bits());
    }
}

UInt128 fromLimbs(std::uint32_t a, std::uint32_t b, std::uint32_t c, std::uint32_t d)
{
    return {(std::uint64_t{a} << 32) | b, (std::uint64_t{c} << 32) | d};
}

UInt256 plus(UInt256 number, UInt128 term)
{
    const std::uint64_t limbs[] = {term.low & 0xffffffffu, term.low >> 32, term.high & 0xffffffffu, term.high >> 32};
    std::uint64_t carry = 0;
    for (std::size_t i = 0; i < number.size(); ++i) {
        carry += number[i] + (i < 4 ? limbs[i] : 0);
        number[i] = static_cast<std::uint32_t>(carry);
        carry >>= 32;
    }
    return number;
}

} // namespace

class TestWideInteger : public QObject
{
    Q_OBJECT

private slots:
    void dividesTheHardCases_data();
    void dividesTheHardCases();
    void quotientTimesDivisorPlusRemainderIsTheNumerator();
    void tellsWhenTheQuotientDoesNotFit();
    void scalesAsTheLongWay();
    void shiftsAcrossWords();
    void inPlaceStepsTellOverflow();
};

void TestWideInteger::dividesTheHardCases_data()
{
    // Hacker's Delight, 2nd edition, divmnu test data (32-bit version): cases in which the first guess of a quotient
    // digit is too large, and in which the divisor must be added back. Least significant limb first.
    QTest::addColumn<QList<uint>>("numerator");
    QTest::addColumn<QList<uint>>("divisor");
    QTest::addColumn<QList<uint>>("quotient");
    QTest::addColumn<QList<uint>>("remainder");
    QTest::newRow("shift of 0") << QList<uint>{0x789a, 0xbcde} << QList<uint>{0x789a, 0xbcde} << QList<uint>{1}
                                << QList<uint>{0};
    QTest::newRow("guess too large by one") << QList<uint>{0, 0xfffe, 0x80000000u} << QList<uint>{0xffff, 0x80000000u}
                                            << QList<uint>{0xffffffffu} << QList<uint>{0xffff, 0x7fffffffu};
    QTest::newRow("add back") << QList<uint>{3, 0, 0x80000000u} << QList<uint>{1, 0, 0x20000000u} << QList<uint>{3}
                              << QList<uint>{0, 0, 0x20000000u};
    QTest::newRow("add back, four limbs")
        << QList<uint>{0, 0, 0x80000000u, 0x7fffffffu} << QList<uint>{1, 0, 0x80000000u} << QList<uint>{0xfffffffeu}
        << QList<uint>{2, 0xffffffffu, 0x7fffffffu};
}

void TestWideInteger::dividesTheHardCases()
{
    QFETCH(QList<uint>, numerator);
    QFETCH(QList<uint>, divisor);
    QFETCH(QList<uint>, quotient);
    QFETCH(QList<uint>, remainder);
    UInt256 wide{};
    for (qsizetype i = 0; i < numerator.size(); ++i)
        wide[static_cast<std::size_t>(i)] = numerator[i];
    const auto narrow = [](QList<uint> limbs) {
        limbs.resize(4, 0);
        return fromLimbs(limbs[3], limbs[2], limbs[1], limbs[0]);
    };
    const auto division = divideWide(wide, narrow(divisor));
    QVERIFY(division.fits);
    QVERIFY(division.quotient == narrow(quotient));
    QVERIFY(division.remainder == narrow(remainder));
}

void TestWideInteger::quotientTimesDivisorPlusRemainderIsTheNumerator()
{
    Random random(31);
    for (int i = 0; i < 50'000; ++i) {
        const auto any = [&random] {
            auto value = fromLimbs(edgeLimb(random), edgeLimb(random), edgeLimb(random), edgeLimb(random));
            return shiftRight(value, static_cast<int>(random.integer(0, 3)) * 32);
        };
        const auto quotient = any();
        const auto divisor = any();
        if (divisor.isZero())
            continue;
        auto remainder = any();
        if (remainder >= divisor)
            remainder = subtractWrapping(divisor, {0, 1});
        const auto division = divideWide(plus(multiplyFull(quotient, divisor), remainder), divisor);
        QVERIFY(division.fits);
        QVERIFY(division.quotient == quotient);
        QVERIFY(division.remainder == remainder);
    }
}

void TestWideInteger::tellsWhenTheQuotientDoesNotFit()
{
    UInt256 numerator{};
    numerator[4] = 1; // 2^128
    QVERIFY(!divideWide(numerator, {0, 1}).fits);
    const auto half = divideWide(numerator, {0, 2});
    QVERIFY(half.fits);
    QVERIFY(half.quotient == fromLimbs(0x80000000u, 0, 0, 0));
    numerator.fill(0xffffffffu); // (2^256 - 1) / (2^128 - 1) = 2^128 + 1
    QVERIFY(!divideWide(numerator, {UINT64_MAX, UINT64_MAX}).fits);
}

void TestWideInteger::scalesAsTheLongWay()
{
    Random random(37);
    const auto word = [&random] { return fromLimbs(0, 0, edgeLimb(random), edgeLimb(random)).low; };
    for (int i = 0; i < 50'000; ++i) {
        const auto a = fromLimbs(edgeLimb(random), edgeLimb(random), edgeLimb(random), edgeLimb(random));
        const auto b = word();
        const auto divisor =
            random.chance(0.5) ? std::uint64_t{1'000'000'000'000'000'000u} : std::max<std::uint64_t>(word(), 1);
        const auto longWay = divideWide(multiplyFull(a, {0, b}), {0, divisor});
        const auto scaled = multiplyDivide(a, b, divisor);
        QCOMPARE(scaled.fits, longWay.fits);
        if (!scaled.fits)
            continue;
        QVERIFY(scaled.quotient == longWay.quotient);
        QCOMPARE(scaled.remainder, longWay.remainder.low);
    }
}

void TestWideInteger::shiftsAcrossWords()
{
    const UInt128 one{0, 1};
    for (int bits = 0; bits < 128; ++bits) {
        const auto shifted = shiftLeft(one, bits);
        QCOMPARE(bitWidth(shifted), bits + 1);
        QVERIFY(shiftRight(shifted, bits) == one);
    }
    QCOMPARE(bitWidth({}), 0);
}

void TestWideInteger::inPlaceStepsTellOverflow()
{
    UInt128 value{UINT64_MAX, UINT64_MAX};
    QVERIFY(!addInPlace(value, 1));
    value = {UINT64_MAX, UINT64_MAX - 1};
    QVERIFY(addInPlace(value, 1));
    value = {UINT64_MAX / 2, UINT64_MAX};
    QVERIFY(multiplyInPlace(value, 2));
    QVERIFY(!multiplyInPlace(value, 2));
    value = {0, UINT64_MAX};
    QVERIFY(multiplyInPlace(value, UINT64_MAX));
    QVERIFY((value == UInt128{UINT64_MAX - 1, 1})); // (2^64 - 1)² = 2^128 - 2^65 + 1
    QCOMPARE(divideInPlace(value, 10), 5u); // …4225: from its last digit, 340282366920938463426481119284349108225
}

QTEST_GUILESS_MAIN(TestWideInteger)
#include "tst_WideInteger.moc"
