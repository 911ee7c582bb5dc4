// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/NumberFormat.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace wh::ui;

class TestNumberFormat : public QObject
{
    Q_OBJECT

    const NumberFormat m_plain{QLocale::c()};
    const NumberFormat m_german{QLocale(QLocale::German, QLocale::Germany)};

private slots:
    void regroupsExactDecimals_data()
    {
        QTest::addColumn<QString>("decimal");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("german");
        const auto row = [](const char* decimal, const char* plain, const char* german) {
            QTest::newRow(decimal) << QString::fromUtf8(decimal) << QString::fromUtf8(plain)
                                   << QString::fromUtf8(german);
        };
        row("0", "0", "0");
        row("12", "12", "12");
        row("1234.50", "1,234.50", "1.234,50");
        row("-1234567.000000000000000001", "−1,234,567.000000000000000001", "−1.234.567,000000000000000001");
        row("170141183460469231731.687303715884105727", "170,141,183,460,469,231,731.687303715884105727",
            "170.141.183.460.469.231.731,687303715884105727");
        row("-0.00", "0.00", "0,00");
        row("not a number", "not a number", "not a number");
        row("1e5", "1e5", "1e5");
        row("5.", "5.", "5.");
        row("", "", "");
    }

    void regroupsExactDecimals()
    {
        QFETCH(const QString, decimal);
        QFETCH(const QString, plain);
        QFETCH(const QString, german);
        QCOMPARE(m_plain.exact(decimal), plain);
        QCOMPARE(m_german.exact(decimal), german);
    }

    void showsTheSignOfAGain()
    {
        QCOMPARE(m_plain.exact(u"12.5", Sign::Always), QStringLiteral("+12.5"));
        QCOMPARE(m_plain.exact(u"0.00", Sign::Always), QStringLiteral("0.00"));
        QCOMPARE(m_plain.fixed(-0.001, 2, Sign::Always), QStringLiteral("0.00"));
        QCOMPARE(m_plain.percent(0.01234, 1, Sign::Always), QStringLiteral("+1.2\u202F%"));
        // A tiny drawdown is not none; noise is, and the progress of a job needs no digits.
        QCOMPARE(m_plain.percent(0.0000131), QStringLiteral("0.0013\u202F%"));
        QCOMPARE(m_plain.percent(-0.0000131), QStringLiteral("−0.0013\u202F%"));
        QCOMPARE(m_plain.percent(0.00005), QStringLiteral("0.01\u202F%"));
        QCOMPARE(m_plain.percent(0), QStringLiteral("0.00\u202F%"));
        QCOMPARE(m_plain.percent(1e-14), QStringLiteral("0.00\u202F%"));
        QCOMPARE(m_plain.percent(0.0004, 0), QStringLiteral("0\u202F%"));
    }

    void roundsExactDecimalsHalfEven()
    {
        QCOMPARE(m_plain.rounded("0.125", 2), QStringLiteral("0.12"));
        QCOMPARE(m_plain.rounded("0.135", 2), QStringLiteral("0.14"));
        QCOMPARE(m_plain.rounded("-98765.4321", 1), QStringLiteral("−98,765.4"));
    }

    void namesWhatIsNoNumber()
    {
        QCOMPARE(m_plain.fixed(std::nan(""), 2), QStringLiteral("n/a"));
        QCOMPARE(m_plain.fixed(-std::numeric_limits<double>::infinity(), 2), QStringLiteral("−∞"));
        QCOMPARE(m_plain.percent(std::nan("")), QStringLiteral("n/a"));
        QCOMPARE(m_plain.compact(std::nan("")), QStringLiteral("n/a"));
    }

    void abbreviates_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("0") << 0.0 << QStringLiteral("0");
        QTest::newRow("small") << 0.25 << QStringLiteral("0.25");
        QTest::newRow("hundreds") << 950.0 << QStringLiteral("950");
        QTest::newRow("thousands") << 12500.0 << QStringLiteral("12.5\u202Fk");
        QTest::newRow("millions") << 1.25e6 << QStringLiteral("1.25\u202FM");
        QTest::newRow("rounded up") << 999999.0 << QStringLiteral("1\u202FM");
        QTest::newRow("negative") << -3e9 << QStringLiteral("−3\u202FG");
    }

    void abbreviates()
    {
        QFETCH(const double, value);
        QFETCH(const QString, text);
        QCOMPARE(m_plain.compact(value), text);
    }
};

QTEST_MAIN(TestNumberFormat)
#include "tst_NumberFormat.moc"
