// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Decimal.h"
#include "core/base/Random.h"

#include <QtTest>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <limits>
#include <string>
#include <vector>

using namespace wh;

namespace {

constexpr std::array kModes = {Rounding::HalfEven, Rounding::HalfUp, Rounding::Down,
                               Rounding::Up,       Rounding::Floor,  Rounding::Ceiling};

/// A slow second opinion: whole numbers as strings of decimal digits, by the rules taught in school.
namespace school {

std::string trimmed(std::string digits)
{
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
    return digits;
}

int compare(const std::string& a, const std::string& b)
{
    if (a.size() != b.size())
        return a.size() < b.size() ? -1 : 1;
    return a.compare(b) < 0 ? -1 : (a == b ? 0 : 1);
}

std::string add(std::string a, std::string b)
{
    const std::size_t width = std::max(a.size(), b.size()) + 1;
    a.insert(0, width - a.size(), '0');
    b.insert(0, width - b.size(), '0');
    int carry = 0;
    for (std::size_t i = width; i-- > 0;) {
        carry += (a[i] - '0') + (b[i] - '0');
        a[i] = static_cast<char>('0' + carry % 10);
        carry /= 10;
    }
    return trimmed(a);
}

std::string subtract(std::string a, std::string b) // a >= b
{
    b.insert(0, a.size() - b.size(), '0');
    int borrow = 0;
    for (std::size_t i = a.size(); i-- > 0;) {
        int digit = a[i] - b[i] - borrow;
        borrow = digit < 0 ? 1 : 0;
        digit += borrow * 10;
        a[i] = static_cast<char>('0' + digit);
    }
    return trimmed(a);
}

std::string multiply(const std::string& a, const std::string& b)
{
    std::vector<int> cells(a.size() + b.size(), 0);
    for (std::size_t i = 0; i < a.size(); ++i) {
        for (std::size_t j = 0; j < b.size(); ++j)
            cells[i + j + 1] += (a[i] - '0') * (b[j] - '0');
    }
    for (std::size_t i = cells.size(); i-- > 1;) {
        cells[i - 1] += cells[i] / 10;
        cells[i] %= 10;
    }
    std::string digits;
    for (const int cell : cells)
        digits += static_cast<char>('0' + cell);
    return trimmed(digits);
}

struct Division
{
    std::string quotient;
    std::string remainder;
};

Division divide(const std::string& a, const std::string& b)
{
    Division result;
    for (const char digit : a) {
        result.remainder = trimmed(result.remainder + digit);
        char times = '0';
        for (; compare(result.remainder, b) >= 0; ++times)
            result.remainder = subtract(result.remainder, b);
        result.quotient += times;
    }
    result.quotient = trimmed(result.quotient);
    return result;
}

std::string divideRounded(const std::string& a, const std::string& b, bool negative, Rounding mode)
{
    auto [quotient, remainder] = divide(a, b);
    if (remainder.empty())
        return quotient;
    const int half = compare(add(remainder, remainder), b);
    const bool odd = !quotient.empty() && (quotient.back() - '0') % 2 == 1;
    const bool away = mode == Rounding::Up || (mode == Rounding::Floor && negative) ||
                      (mode == Rounding::Ceiling && !negative) || (mode == Rounding::HalfUp && half >= 0) ||
                      (mode == Rounding::HalfEven && (half > 0 || (half == 0 && odd)));
    return away ? add(quotient, "1") : quotient;
}

/// The magnitude of the count of 10^-18, from the bits.
std::string countOf(Decimal value)
{
    auto high = static_cast<std::uint64_t>(value.highBits());
    std::uint64_t low = value.lowBits();
    if (value.isNegative()) {
        low = ~low + 1;
        high = ~high + (low == 0 ? 1 : 0);
    }
    std::string digits;
    for (int bit = 127; bit >= 0; --bit) {
        digits = add(digits, digits);
        if (((bit >= 64 ? high >> (bit - 64) : low >> bit) & 1) != 0)
            digits = add(digits, "1");
    }
    return digits;
}

const std::string kLargest = "170141183460469231731687303715884105727"; // 2^127 - 1
const std::string kOne = "1" + std::string(18, '0');

bool fits(const std::string& count, bool negative)
{
    return compare(count, negative ? add(kLargest, "1") : kLargest) <= 0;
}

} // namespace school

/// All sizes are equally likely, since mistakes live at the edges of words.
Decimal anyDecimal(Random& random, std::int64_t mostBits = 127)
{
    const auto bits = static_cast<int>(random.integer(0, mostBits));
    std::uint64_t high = random.bits();
    std::uint64_t low = random.bits();
    if (random.chance(0.1))
        low = random.chance(0.5) ? 0 : UINT64_MAX; // carries
    high = bits <= 64 ? 0 : high >> (128 - bits);
    low = bits == 0 ? 0 : bits < 64 ? low >> (64 - bits) : low;
    const auto value = Decimal::fromBits(static_cast<std::int64_t>(high), low);
    return random.chance(0.5) ? -value : value;
}

QByteArray bytes(const std::string& text)
{
    return QByteArray::fromStdString(text);
}

QByteArray shown(const Result<Decimal>& result)
{
    return bytes(result ? result->toString() : result.error().code);
}

} // namespace

class TestDecimal : public QObject
{
    Q_OBJECT

private slots:
    void parsesAndPrints_data();
    void parsesAndPrints();
    void refusesWhatIsNoNumber_data();
    void refusesWhatIsNoNumber();
    void endsQuicklyOnEndlessTexts();
    void quotesOnlyTheBeginningOfALongText();
    void roundsTiesByMode_data();
    void roundsTiesByMode();
    void printsFixedDigits();
    void countsUnits();
    void convertsDoublesCorrectlyRounded_data();
    void convertsDoublesCorrectlyRounded();
    void refusesDoublesOutOfRange();
    void reportsOverflowAtTheEdges();
    void namesTheNumbersOfAnOverflow();
    void operatorsThrowBeyondTheRange();
    void buildsFromWholesAndUnits();
    void agreesWithSchoolArithmetic();
    void keepsTheLawsOfArithmetic();
    void readsBackWhatItPrints();
    void ordersAsTheDifferenceSays();
    void convertsToTheNearestDouble();
    void convertsFromEveryDoubleCorrectlyRounded();
    void roundsAsItPrints();
};

void TestDecimal::parsesAndPrints_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("printed");
    const auto row = [](const char* text, const char* printed) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(printed);
    };
    row("0", "0");
    row("-0", "0");
    row("0.000", "0");
    row("0e999999999999999999999", "0");
    row("-12.5", "-12.5");
    row("+3", "3");
    row(".5", "0.5");
    row("5.", "5");
    row("007.50", "7.5");
    row("1e-8", "0.00000001");
    row("1.5E3", "1500");
    row("1e+2", "100");
    row("1200000e-5", "12");
    row("1e-18", "0.000000000000000001");
    row("10e-19", "0.000000000000000001");
    row("1e20", "100000000000000000000");
    row("0.00000000000000000001e20", "1");
    row("100000000000000000000000000000e-20", "1000000000");
    row("60543.210000000000000000000000000", "60543.21");
    row("123456789012345678.123456789012345678", "123456789012345678.123456789012345678");
    row("170141183460469231731.687303715884105727", "170141183460469231731.687303715884105727");
    row("-170141183460469231731.687303715884105728", "-170141183460469231731.687303715884105728");
    row("170141183460469231731687303715884105727e-18", "170141183460469231731.687303715884105727");
}

void TestDecimal::parsesAndPrints()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, printed);
    QCOMPARE(shown(Decimal::parse(text.toStdString())), printed);
}

void TestDecimal::refusesWhatIsNoNumber_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char* text, const char* code) {
        QTest::addRow("'%s'", text) << QByteArray(text) << QByteArray(code);
    };
    for (const char* text :
         {"",    "-",   "+",  ".",  "-.",  "e5",   ".e5", "1e",  "1e+",   "1e-",   "1..2", "1.2.3",
          "--1", "+-1", " 1", "1 ", "1,5", "0x10", "nan", "inf", "1e1.5", "1_000", "1e5x", "\xd9\xa1"})
        row(text, "decimal.malformed");
    for (const char* text : {"1e-19", "0.0000000000000000001", "1.0000000000000000001", "1e-999999999999999999999",
                             "170141183460469231731.6873037158841057271", "5e-1000000"})
        row(text, "decimal.too_precise");
    for (const char* text :
         {"1e21", "170141183460469231732", "170141183460469231731.687303715884105728",
          "-170141183460469231731.687303715884105729", "999999999999999999999", "1e999999999999999999999",
          "170141183460469231731687303715884105728e-18", "999999999999999999999999999999999999999e-18"})
        row(text, "decimal.overflow");
}

void TestDecimal::refusesWhatIsNoNumber()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, code);
    QCOMPARE(shown(Decimal::parse(text.toStdString())), code);
}

void TestDecimal::endsQuicklyOnEndlessTexts()
{
    const std::string zeros(10'000'000, '0');
    QCOMPARE(shown(Decimal::parse("1" + zeros)), "decimal.overflow");
    QCOMPARE(shown(Decimal::parse("0." + zeros + "1")), "decimal.too_precise");
    QCOMPARE(shown(Decimal::parse("1" + zeros + "e-10000000")), "1");
    QCOMPARE(shown(Decimal::parse("0." + zeros + "1e10000001")), "1");
    QCOMPARE(shown(Decimal::parse(zeros + "." + zeros)), "0");
    QCOMPARE(shown(Decimal::parse(std::string(10'000'000, '7'))), "decimal.overflow");
    QCOMPARE(shown(Decimal::parse("1e" + std::string(10'000'000, '9'))), "decimal.overflow");
}

void TestDecimal::quotesOnlyTheBeginningOfALongText()
{
    const auto result = Decimal::parse(std::string(1000, 'x'));
    QVERIFY(!result);
    QCOMPARE(bytes(std::string(result.error().field("value"))), QByteArray(64, 'x') + "...");
}

void TestDecimal::roundsTiesByMode_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArrayList>("expected"); // in the order of kModes, to two digits
    const auto row = [](const char* value, const char* even, const char* up, const char* down, const char* away,
                        const char* floor, const char* ceiling) {
        QTest::newRow(value) << QByteArray(value) << QByteArrayList{even, up, down, away, floor, ceiling};
    };
    row("1.005", "1", "1.01", "1", "1.01", "1", "1.01");
    row("1.015", "1.02", "1.02", "1.01", "1.02", "1.01", "1.02");
    row("-1.005", "-1", "-1.01", "-1", "-1.01", "-1.01", "-1");
    row("-1.015", "-1.02", "-1.02", "-1.01", "-1.02", "-1.02", "-1.01");
    row("1.004999999999999999", "1", "1", "1", "1.01", "1", "1.01");
    row("1.005000000000000001", "1.01", "1.01", "1", "1.01", "1", "1.01");
    row("1.01", "1.01", "1.01", "1.01", "1.01", "1.01", "1.01");
    row("0.005", "0", "0.01", "0", "0.01", "0", "0.01");
    row("-0.005", "0", "-0.01", "0", "-0.01", "-0.01", "0");
    row("0.000000000000000001", "0", "0", "0", "0.01", "0", "0.01");
    row("9.999", "10", "10", "9.99", "10", "9.99", "10");
}

void TestDecimal::roundsTiesByMode()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArrayList, expected);
    const auto exact = Decimal::of(value.toStdString());
    const auto hundredth = Decimal::of("0.01");
    for (std::size_t i = 0; i < kModes.size(); ++i) {
        const auto rounded = exact.rounded(2, kModes[i]);
        QCOMPARE(bytes(rounded.toString()), expected[static_cast<qsizetype>(i)]);
        const auto units = exact.roundedUnitsOf(hundredth, kModes[i]);
        QVERIFY(units && hundredth * *units == rounded);
        // The same tie, reached by a product and by a quotient at the last digit.
        const auto shift = Decimal::fromUnits(1, 16);
        QVERIFY(*Decimal::multiply(exact, shift, kModes[i]) == rounded * shift);
        QVERIFY(*Decimal::divide(exact, Decimal::of("1e16"), kModes[i]) == rounded * shift);
    }
}

void TestDecimal::printsFixedDigits()
{
    QCOMPARE(bytes(Decimal::of("12.5").toFixed(2)), "12.50");
    QCOMPARE(bytes(Decimal::of("12.5").toFixed(0)), "12");
    QCOMPARE(bytes(Decimal::of("13.5").toFixed(0)), "14");
    QCOMPARE(bytes(Decimal::of("-0.004").toFixed(2)), "0.00"); // no minus on zero
    QCOMPARE(bytes(Decimal::of("-0.004").toFixed(2, Rounding::Floor)), "-0.01");
    QCOMPARE(bytes(Decimal().toFixed(3)), "0.000");
    QCOMPARE(bytes(Decimal::of("0.05").toFixed(18)), "0.050000000000000000");
    QCOMPARE(bytes(Decimal::max().toFixed(0)), "170141183460469231732"); // text may show what no value can hold
    QCOMPARE(bytes(Decimal::min().toFixed(18)), "-170141183460469231731.687303715884105728");
    QCOMPARE(Decimal::of("1.50").fractionDigits(), 1);
    QCOMPARE(Decimal::of("1e-18").fractionDigits(), 18);
    QCOMPARE(Decimal::of("100").fractionDigits(), 0);
    QCOMPARE(Decimal().fractionDigits(), 0);
}

void TestDecimal::countsUnits()
{
    const auto units = [](const char* value, const char* unit) {
        const auto count = Decimal::of(value).unitsOf(Decimal::of(unit));
        return bytes(count ? std::to_string(*count) : count.error().code);
    };
    QCOMPARE(units("60543.21", "0.01"), "6054321");
    QCOMPARE(units("-0.3", "0.1"), "-3");
    QCOMPARE(units("0.3", "-0.1"), "-3");
    QCOMPARE(units("60543.215", "0.01"), "decimal.not_a_multiple");
    QCOMPARE(units("0.75", "0.25"), "3");
    QCOMPARE(units("0", "0.25"), "0");
    QCOMPARE(units("1", "0"), "decimal.division_by_zero");
    QCOMPARE(units("9.223372036854775807", "1e-18"), "9223372036854775807");
    QCOMPARE(units("9.223372036854775808", "1e-18"), "decimal.overflow");
    QCOMPARE(units("-9.223372036854775808", "1e-18"), "-9223372036854775808");
    QCOMPARE(units("-9.223372036854775809", "1e-18"), "decimal.overflow");
    QCOMPARE(units("1e20", "1e-18"), "decimal.overflow");
    const auto nearest = Decimal::of("1.26").roundedUnitsOf(Decimal::of("0.5"), Rounding::HalfEven);
    QCOMPARE(nearest.valueOr(-1), 3);
    QVERIFY(!Decimal(1).roundedUnitsOf(Decimal(), Rounding::Down));
}

void TestDecimal::convertsDoublesCorrectlyRounded_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("digits");
    QTest::addColumn<QByteArray>("expected");
    // The exact binary value of 0.1 is 0.1000000000000000055511151231257827…
    QTest::newRow("a tenth, all digits") << 0.1 << 18 << QByteArray("0.100000000000000006");
    QTest::newRow("a tenth") << 0.1 << 8 << QByteArray("0.1");
    QTest::newRow("tie to even, down") << 0.125 << 2 << QByteArray("0.12");
    QTest::newRow("tie to even, up") << 0.375 << 2 << QByteArray("0.38");
    QTest::newRow("tie to even, negative") << -2.5 << 0 << QByteArray("-2");
    // 1.005 is 1.00499999999999989… in binary
    QTest::newRow("no tie") << 1.005 << 2 << QByteArray("1");
    QTest::newRow("2^67") << 0x1p67 << 0 << QByteArray("147573952589676412928");
    QTest::newRow("smallest") << 5e-324 << 18 << QByteArray("0");
    // The double nearest to 0.5e-18 is 5.00000000000000035…e-19: just above the tie.
    QTest::newRow("half of the last digit") << 0.5e-18 << 18 << QByteArray("0.000000000000000001");
    QTest::newRow("zero") << -0.0 << 18 << QByteArray("0");
}

void TestDecimal::convertsDoublesCorrectlyRounded()
{
    QFETCH(double, value);
    QFETCH(int, digits);
    QFETCH(QByteArray, expected);
    QCOMPARE(shown(Decimal::fromDouble(value, digits)), expected);
}

void TestDecimal::refusesDoublesOutOfRange()
{
    QCOMPARE(shown(Decimal::fromDouble(std::numeric_limits<double>::quiet_NaN())), "decimal.not_finite");
    QCOMPARE(shown(Decimal::fromDouble(-std::numeric_limits<double>::infinity())), "decimal.not_finite");
    QCOMPARE(shown(Decimal::fromDouble(1.8e20)), "decimal.overflow");
    QCOMPARE(shown(Decimal::fromDouble(-1e300)), "decimal.overflow");
    QVERIFY(Decimal::fromDouble(1.7e20));
}

void TestDecimal::reportsOverflowAtTheEdges()
{
    const auto step = Decimal::of("1e-18");
    QCOMPARE(shown(Decimal::add(Decimal::max(), step)), "decimal.overflow");
    QCOMPARE(shown(Decimal::add(Decimal::min(), -step)), "decimal.overflow");
    QVERIFY(*Decimal::add(Decimal::max(), Decimal::min()) == -step);
    QCOMPARE(shown(Decimal::subtract(Decimal(), Decimal::min())), "decimal.overflow");
    QVERIFY(*Decimal::subtract(-step, Decimal::min()) == Decimal::max());
    QCOMPARE(shown(Decimal::multiply(Decimal::min(), Decimal(-1))), "decimal.overflow");
    QVERIFY(*Decimal::multiply(Decimal::min(), Decimal(1)) == Decimal::min());
    QVERIFY(*Decimal::multiply(Decimal::of("-85070591730234615865.843651857942052864"), Decimal(2)) == Decimal::min());
    QCOMPARE(shown(Decimal::multiply(Decimal::of("1e10"), Decimal::of("1.8e10"))), "decimal.overflow");
    QCOMPARE(shown(Decimal::divide(Decimal(1000), step)), "decimal.overflow");
    QVERIFY(*Decimal::divide(Decimal(100), step) == Decimal::of("1e20"));
    QCOMPARE(shown(Decimal::divide(Decimal(1), Decimal())), "decimal.division_by_zero");
    QVERIFY(*Decimal::divide(Decimal::min(), Decimal::min()) == Decimal(1));
    QCOMPARE(shown(Decimal::multiplyDivide(Decimal(1), Decimal(1), Decimal())), "decimal.division_by_zero");
    // The product alone would be 1e40.
    QVERIFY(*Decimal::multiplyDivide(Decimal::of("1e20"), Decimal::of("1e20"), Decimal::of("-1e20")) ==
            -Decimal::of("1e20"));
}

void TestDecimal::operatorsThrowBeyondTheRange()
{
    const auto thrown = [](const auto& operation) {
        try {
            operation();
        } catch (const DecimalOverflow& overflow) {
            return bytes(overflow.what()) + " / " + bytes(overflow.toError().toString());
        }
        return QByteArray("nothing");
    };
    const auto large = Decimal::of("1e20");
    QCOMPARE(thrown([&] { return large * Decimal(2); }),
             "100000000000000000000 * 2 / decimal.overflow (value 100000000000000000000 * 2)");
    QVERIFY(thrown([&] { return large * std::int64_t{2}; }).startsWith("100000000000000000000 * 2"));
    QVERIFY(thrown([&] { return large / Decimal::of("0.5"); }).startsWith("100000000000000000000 / 0.5"));
    QVERIFY(thrown([&] { return large + large; }).startsWith("100000000000000000000 + 100000000000000000000"));
    QVERIFY(thrown([&] { return -large - large; }).startsWith("-100000000000000000000 - 100000000000000000000"));
    QVERIFY(thrown([&] { return Decimal::max().rounded(0, Rounding::Up); }).contains("rounded to 0 digits"));
    QCOMPARE(thrown([&] { return large + Decimal::of("7e19"); }), "nothing");
}

void TestDecimal::namesTheNumbersOfAnOverflow()
{
    const auto error = Decimal::add(Decimal::max(), Decimal(1)).error();
    QCOMPARE(bytes(error.toString()), "decimal.overflow (operation add, left 170141183460469231731.687303715884105727, "
                                      "right 1, limit 1.7e20)");
}

void TestDecimal::buildsFromWholesAndUnits()
{
    QCOMPARE(bytes(Decimal(-42).toString()), "-42");
    QCOMPARE(bytes(Decimal(INT64_MIN).toString()), "-9223372036854775808");
    QCOMPARE(bytes(Decimal::fromUnits(12345, 2).toString()), "123.45");
    QCOMPARE(bytes(Decimal::fromUnits(-1, 18).toString()), "-0.000000000000000001");
    QCOMPARE(bytes(Decimal::fromUnits(INT64_MAX, 0).toString()), "9223372036854775807");
    const auto value = Decimal::of("-7.25");
    QVERIFY(Decimal::fromBits(value.highBits(), value.lowBits()) == value);
    QCOMPARE(value.sign(), -1);
    QVERIFY(value.abs() == Decimal::of("7.25"));
    QCOMPARE(bytes((value * 4).toString()), "-29");
    QCOMPARE(bytes((value * INT64_MIN).toString()), "66869447267197124608");
}

void TestDecimal::agreesWithSchoolArithmetic()
{
    Random random(20240808);
    int overflows = 0;
    for (int i = 0; i < 3000; ++i) {
        const bool small = random.chance(0.5); // so that about half of the products fit
        const auto a = anyDecimal(random, small ? 80 : 127);
        const auto b = anyDecimal(random, small ? 100 : 127);
        const auto mode = kModes[static_cast<std::size_t>(random.integer(0, 5))];
        const auto countA = school::countOf(a);
        const auto countB = school::countOf(b);
        const bool negative = a.isNegative() != b.isNegative();
        const auto agrees = [&](const Result<Decimal>& result, const std::string& count) {
            if (!school::fits(count, negative)) {
                ++overflows;
                return !result && result.error().code == "decimal.overflow";
            }
            return result && school::countOf(*result) == count && (count.empty() || result->isNegative() == negative);
        };
        const auto product = school::multiply(countA, countB);
        const auto where =
            bytes(a.toString() + " and " + b.toString() + ", mode " + std::to_string(static_cast<int>(mode)));
        QVERIFY2(agrees(Decimal::multiply(a, b, mode), school::divideRounded(product, school::kOne, negative, mode)),
                 where.constData());
        if (b.isZero())
            continue;
        QVERIFY2(agrees(Decimal::divide(a, b, mode),
                        school::divideRounded(countA + std::string(18, '0'), countB, negative, mode)),
                 where.constData());
        const auto whole = a.roundedUnitsOf(b, mode);
        const auto wholeCount = school::divideRounded(countA, countB, negative, mode);
        const bool wholeFits =
            school::compare(wholeCount, negative ? "9223372036854775808" : "9223372036854775807") <= 0;
        QCOMPARE(static_cast<bool>(whole), wholeFits);
        if (whole)
            QCOMPARE(bytes(std::to_string(*whole)),
                     bytes((negative && !wholeCount.empty() ? "-" : "") + (wholeCount.empty() ? "0" : wholeCount)));
        const auto c = anyDecimal(random, 100);
        const bool thrice = negative != c.isNegative();
        const auto scaled = school::divideRounded(school::multiply(countA, school::countOf(c)), countB, thrice, mode);
        const auto result = Decimal::multiplyDivide(a, c, b, mode);
        QCOMPARE(static_cast<bool>(result), school::fits(scaled, thrice));
        QVERIFY2(!result || school::countOf(*result) == scaled, where.constData());
    }
    QVERIFY(overflows > 100); // both outcomes were really met
    QVERIFY(overflows < 4000);
}

void TestDecimal::keepsTheLawsOfArithmetic()
{
    Random random(7);
    for (int i = 0; i < 20'000; ++i) {
        const auto a = anyDecimal(random, 125);
        const auto b = anyDecimal(random, 125);
        QVERIFY((a + b) - b == a);
        QVERIFY(a + b == b + a);
        QVERIFY(a - b == -(b - a));
        QVERIFY(-(-a) == a);
        QVERIFY(a - a == Decimal());
        const auto forth = Decimal::multiply(a, b);
        const auto back = Decimal::multiply(b, a);
        QCOMPARE(shown(forth), shown(back));

        // Whole factors make exact products: there the other laws hold to the last digit.
        const auto c = anyDecimal(random, 90);
        const auto d = anyDecimal(random, 90);
        const auto n = random.integer(-1'000'000, 1'000'000);
        QVERIFY((c + d) * n == c * n + d * n);
        QVERIFY(c * n == c * Decimal(n));
        QVERIFY(n == 0 || c * n / Decimal(n) == c);
        QVERIFY(c * Decimal(1) == c && c / Decimal(1) == c);

        // In general a·b/b comes back to within the two roundings.
        const auto e = anyDecimal(random, 90) + Decimal(1);
        const auto f = Decimal(random.integer(1, 1000)) + anyDecimal(random, 59);
        if (!f.isZero() && f.abs() >= Decimal(1))
            QVERIFY((e * f / f - e).abs() <= Decimal::of("1e-18"));
    }
}

void TestDecimal::readsBackWhatItPrints()
{
    Random random(11);
    for (int i = 0; i < 20'000; ++i) {
        const auto value = anyDecimal(random);
        const auto text = value.toString();
        QVERIFY2(*Decimal::parse(text) == value, text.c_str());
        QVERIFY2(*Decimal::parse(value.toFixed(18)) == value, text.c_str());
        QVERIFY2(text == "0" || text.find('.') == text.npos || text.back() != '0', text.c_str());
    }
    for (const auto value : {Decimal::max(), Decimal::min(), Decimal(), Decimal::of("1e-18")})
        QVERIFY(*Decimal::parse(value.toString()) == value);
}

void TestDecimal::ordersAsTheDifferenceSays()
{
    Random random(13);
    for (int i = 0; i < 20'000; ++i) {
        const auto a = anyDecimal(random, 125);
        const auto b = random.chance(0.2) ? a + Decimal::fromUnits(random.integer(-1, 1), 18) : anyDecimal(random, 125);
        QCOMPARE(a < b, (a - b).sign() < 0);
        QCOMPARE(a > b, (a - b).sign() > 0);
        QCOMPARE(a == b, (a - b).isZero());
    }
}

void TestDecimal::convertsToTheNearestDouble()
{
    const auto nearest = [](const std::string& text) {
        double value = 0;
        std::from_chars(text.data(), text.data() + text.size(), value);
        return value;
    };
    Random random(17);
    for (int i = 0; i < 20'000; ++i) {
        const auto value = anyDecimal(random);
        QVERIFY2(value.toDouble() == nearest(value.toString()), value.toString().c_str());
    }
    // Ties, and their neighbours: 2^53 + 1 lies between two doubles.
    for (const char* text :
         {"9007199254740993", "9007199254740993.000000000000000001", "9007199254740992.999999999999999999",
          "9007199254740995", "0.009007199254740993", "170141183460469231731.687303715884105727",
          "-170141183460469231731.687303715884105728", "0.1", "60543.21"})
        QVERIFY2(Decimal::of(text).toDouble() == nearest(text), text);
}

void TestDecimal::convertsFromEveryDoubleCorrectlyRounded()
{
    Random random(19);
    std::array<char, 400> text{};
    for (int i = 0; i < 20'000; ++i) {
        // Short binary fractions make ties; the exponent covers everything from nothing to the limit.
        const auto mantissa =
            static_cast<double>(random.integer(-(1 << 20), 1 << 20)) + (random.chance(0.5) ? random.uniform() : 0);
        const double value = std::ldexp(mantissa, static_cast<int>(random.integer(-90, 46)));
        const auto digits = static_cast<int>(random.integer(0, 18));
        std::snprintf(text.data(), text.size(), "%.*f", digits, value); // exact, ties to even
        QCOMPARE(shown(Decimal::fromDouble(value, digits)), shown(Decimal::parse(text.data())));
        // And what fits comes back as the very same double.
        const auto back = Decimal::fromDouble(value);
        if (std::abs(value) > 1 && back)
            QVERIFY(back->toDouble() == value);
    }
}

void TestDecimal::roundsAsItPrints()
{
    Random random(23);
    for (int i = 0; i < 20'000; ++i) {
        const auto value = anyDecimal(random, 126);
        const auto digits = static_cast<int>(random.integer(0, 18));
        const auto mode = kModes[static_cast<std::size_t>(random.integer(0, 5))];
        const auto rounded = value.rounded(digits, mode);
        QVERIFY(*Decimal::parse(value.toFixed(digits, mode)) == rounded);
        QVERIFY(rounded.fractionDigits() <= digits);
        QVERIFY((rounded - value).abs() < Decimal::fromUnits(1, digits) || digits == 0);
        QVERIFY(rounded.rounded(digits, mode) == rounded);
    }
}

QTEST_GUILESS_MAIN(TestDecimal)
#include "tst_Decimal.moc"
