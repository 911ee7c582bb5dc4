// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <cstdint>
#include <string_view>

namespace wh::ui {

/// Whether a number that is a gain or a loss shows its sign also when it is positive.
enum class Sign : std::uint8_t { WhenNegative, Always };

/// Writes numbers as the reader's country does, with a true minus sign. Text that came as an exact decimal is
/// regrouped, never converted: no digit is gained or lost. A value; any thread.
class NumberFormat
{
public:
    explicit NumberFormat(const QLocale& locale = QLocale::c());

    const QLocale& locale() const { return m_locale; }
    /// "-1234567.8900" as "−1,234,567.8900"; what is no plain decimal comes back as it is.
    QString exact(QStringView decimal, Sign sign = Sign::WhenNegative) const;
    /// An exact decimal rounded half even to `digits` (0 to 18) for display.
    QString rounded(std::string_view decimal, int digits, Sign sign = Sign::WhenNegative) const;
    /// `digits` after the point; what rounds to zero has no sign. "∞", "−∞" and "n/a" for what is no number.
    QString fixed(double value, int digits, Sign sign = Sign::WhenNegative) const;
    /// As fixed(), but what is not zero is not written as zero: with as many more digits as show two figures of it.
    /// Below 0.5·10⁻⁸ it is the noise of a computation, and nothing.
    QString nonzero(double value, int digits, Sign sign = Sign::WhenNegative) const;
    /// A share as percent: 0.0123 as "1.23 %". With digits, as nonzero().
    QString percent(double share, int digits = 2, Sign sign = Sign::WhenNegative) const;
    /// At most about four digits and a power of a thousand: "1.25 M", for axes and narrow places.
    QString compact(double value) const;
    /// 10^6 as "1,000,000".
    QString whole(std::int64_t value) const;

private:
    QLocale m_locale;
    QString m_point;
    QString m_group;
};

/// "▲" for more, "▼" for less, nothing for the same: what goes beside every coloured number.
QString arrowOf(int sign);

} // namespace wh::ui
