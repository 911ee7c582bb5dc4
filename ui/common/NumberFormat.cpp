// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/NumberFormat.h"

#include "core/base/Decimal.h"

#include <array>
#include <cmath>

namespace wh::ui {

namespace {

constexpr QChar kMinus(0x2212);
constexpr QChar kNarrowNoBreakSpace(0x202F);

bool isDigits(QStringView text)
{
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return false;
    }
    return true;
}

QString notANumber(double value)
{
    if (std::isnan(value))
        return QStringLiteral("n/a");
    return value > 0 ? QStringLiteral("∞") : kMinus + QStringLiteral("∞");
}

} // namespace

NumberFormat::NumberFormat(const QLocale& locale)
    : m_locale(locale), m_point(locale.decimalPoint()), m_group(locale.groupSeparator())
{}

QString NumberFormat::exact(QStringView decimal, Sign sign) const
{
    QStringView digits = decimal;
    const bool negative = digits.startsWith(u'-');
    if (negative || digits.startsWith(u'+'))
        digits = digits.sliced(1);
    const auto point = digits.indexOf(u'.');
    const QStringView whole = point < 0 ? digits : digits.first(point);
    const QStringView fraction = point < 0 ? QStringView() : digits.sliced(point + 1);
    if (whole.isEmpty() || !isDigits(whole) || !isDigits(fraction) || (point >= 0 && fraction.isEmpty()))
        return decimal.toString();

    bool zero = true;
    for (const QChar c : digits)
        zero = zero && (c == u'0' || c == u'.');
    QString text;
    if (negative && !zero)
        text += kMinus;
    else if (sign == Sign::Always && !zero)
        text += u'+';
    // Countries that group by two and three (India) are rare among venues: three, as in the markets' own feeds.
    for (qsizetype i = 0; i < whole.size(); ++i) {
        if (i > 0 && (whole.size() - i) % 3 == 0)
            text += m_group;
        text += whole[i];
    }
    if (!fraction.isEmpty())
        text += m_point + fraction.toString();
    return text;
}

QString NumberFormat::rounded(std::string_view decimal, int digits, Sign sign) const
{
    const auto value = Decimal::parse(decimal);
    if (!value)
        return exact(QString::fromUtf8(decimal.data(), static_cast<qsizetype>(decimal.size())), sign);
    return exact(QString::fromStdString(value->toFixed(digits)), sign);
}

QString NumberFormat::fixed(double value, int digits, Sign sign) const
{
    if (!std::isfinite(value))
        return notANumber(value);
    return exact(QString::number(value, 'f', digits), sign);
}

QString NumberFormat::nonzero(double value, int digits, Sign sign) const
{
    constexpr int kMostDigits = 8;
    const double size = std::abs(value);
    const bool isSeen = !(size < 0.5 * std::pow(10.0, -digits));
    if (isSeen || size < 0.5 * std::pow(10.0, -kMostDigits))
        return fixed(value, digits, sign);
    return fixed(value, std::min(kMostDigits, 1 - static_cast<int>(std::floor(std::log10(size)))), sign);
}

QString NumberFormat::percent(double share, int digits, Sign sign) const
{
    if (!std::isfinite(share))
        return notANumber(share);
    const QString number = digits > 0 ? nonzero(share * 100, digits, sign) : fixed(share * 100, digits, sign);
    return number + kNarrowNoBreakSpace + u'%';
}

QString NumberFormat::compact(double value) const
{
    if (!std::isfinite(value))
        return notANumber(value);
    constexpr std::array<const char16_t*, 5> prefixes{u"", u"k", u"M", u"G", u"T"};
    std::size_t power = 0;
    double scaled = std::abs(value);
    while (scaled >= 999.5 && power + 1 < prefixes.size()) {
        scaled /= 1000;
        ++power;
    }
    int digits = power == 0 ? 4 : (scaled < 9.995 ? 2 : (scaled < 99.95 ? 1 : 0));
    if (power == 0 && scaled >= 1)
        digits = scaled < 10 ? 3 : (scaled < 100 ? 2 : 1);
    QString number = QString::number(std::copysign(scaled, value), 'f', digits);
    if (number.contains(u'.')) {
        while (number.endsWith(u'0'))
            number.chop(1);
        if (number.endsWith(u'.'))
            number.chop(1);
    }
    const QString text = power == 0 && scaled > 0 && scaled < 0.001 ? m_locale.toString(value, 'g', 3) : exact(number);
    return power == 0 ? text : text + kNarrowNoBreakSpace + QStringView(prefixes[power]).toString();
}

QString NumberFormat::whole(std::int64_t value) const
{
    return exact(QString::number(value));
}

QString arrowOf(int sign)
{
    return sign > 0 ? QStringLiteral("▲") : (sign < 0 ? QStringLiteral("▼") : QString());
}

} // namespace wh::ui
