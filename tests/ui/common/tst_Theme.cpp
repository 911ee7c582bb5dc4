// SPDX-License-Identifier: GPL-3.0-or-later
// Computes from the table of colours what eyes need of it.
#include "ui/common/Theme.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace wh::ui;

namespace {

using Rgb = std::array<double, 3>;
using Matrix = std::array<Rgb, 3>;

double linear(double c)
{
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

/// CIE L*a*b* of linear sRGB under D65.
Rgb labOf(const Rgb& rgb)
{
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047);
    const double y = f(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
    const double z = f((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/// How far apart two colours are for such an eye (CIE 1976).
double differenceFor(const Matrix& eye, const QColor& a, const QColor& b)
{
    const auto seen = [&](const QColor& colour) {
        const Rgb in{linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
        Rgb out{};
        for (std::size_t i = 0; i < 3; ++i)
            out[i] = std::clamp(eye[i][0] * in[0] + eye[i][1] * in[1] + eye[i][2] * in[2], 0.0, 1.0);
        return labOf(out);
    };
    const Rgb p = seen(a);
    const Rgb q = seen(b);
    return std::hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

// Full loss of one kind of cone. Source: Machado, Oliveira, Fernandes, "A Physiologically-based Model for Simulation of
// Color Vision Deficiency", IEEE TVCG 15(6), 2009, table of matrices at severity 1.0.
constexpr Matrix kProtan{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix kDeutan{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix kTritan{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

    static void kinds()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("dark") << static_cast<int>(ThemeKind::Dark);
        QTest::newRow("light") << static_cast<int>(ThemeKind::Light);
    }

    static const Theme& fetched()
    {
        QFETCH_GLOBAL(int, kind);
        return Theme::of(static_cast<ThemeKind>(kind));
    }

    static void verifyContrast(const Theme& theme, Token front, Token back, double least)
    {
        const double ratio = contrastRatio(theme.colour(front), theme.colour(back));
        QVERIFY2(ratio >= least, qPrintable(QStringLiteral("token %1 on %2: %3 : 1, not %4 : 1")
                                                .arg(static_cast<int>(front))
                                                .arg(static_cast<int>(back))
                                                .arg(ratio, 0, 'f', 2)
                                                .arg(least)));
    }

private slots:
    void initTestCase_data() { kinds(); }

    void computesContrastAsDefined()
    {
        // Source: WCAG 2.1: black on white is 21 : 1; #767676 on white is the darkest common grey at 4.54 : 1.
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QVERIFY(std::abs(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
    }

    void textIsReadable()
    {
        for (const Token back : {Token::Window, Token::Panel, Token::Raised}) {
            verifyContrast(fetched(), Token::Text, back, 7);
            verifyContrast(fetched(), Token::Muted, back, 4.5);
        }
        verifyContrast(fetched(), Token::AccentText, Token::Accent, 4.5);
    }

    void meaningIsSeen()
    {
        for (int token = static_cast<int>(Token::Accent); token < kTokenCount; ++token) {
            if (token == static_cast<int>(Token::AccentText))
                continue;
            for (const Token back : {Token::Window, Token::Panel, Token::Raised})
                verifyContrast(fetched(), static_cast<Token>(token), back, 3);
        }
    }

    void selectedTextIsReadable()
    {
        const QPalette palette = fetched().palette();
        QVERIFY(contrastRatio(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
    }

    void upAndDownDifferForEveryEye()
    {
        const QColor up = fetched().colour(Token::Up);
        const QColor down = fetched().colour(Token::Down);
        for (const Matrix* eye : {&kProtan, &kDeutan, &kTritan}) {
            const double difference = differenceFor(*eye, up, down);
            QVERIFY2(difference > 20, qPrintable(QString::number(difference)));
        }
    }

    void coloursOfCurvesRepeatAfterEight()
    {
        QCOMPARE(fetched().series(8), fetched().series(0));
        QCOMPARE(fetched().series(7), fetched().colour(Token::Series8));
        for (int i = 1; i < kSeriesColours; ++i)
            QVERIFY(fetched().series(i) != fetched().series(i - 1));
    }

    void mixesOpaquely()
    {
        QCOMPARE(fetched().mixed(Token::Up, Token::Panel, 1), fetched().colour(Token::Up));
        QCOMPARE(fetched().mixed(Token::Up, Token::Panel, 0), fetched().colour(Token::Panel));
        QCOMPARE(fetched().mixed(Token::Up, Token::Panel, 0.5).alpha(), 255);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_Theme.moc"
