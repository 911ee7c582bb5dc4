// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/MetricText.h"

#include "ui/common/NumberFormat.h"
#include "ui/common/TimeFormat.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace wh::ui {

namespace {

constexpr int kRatioDigits = 3;
constexpr double kLeastPValue = 0.001; ///< what lies below is told as such: more figures of it mean nothing

bool isPValue(const client::MetricDefinition& definition)
{
    return definition.id.ends_with("PValue");
}

QString ratioText(double value, const client::MetricDefinition& definition, int digits, Sign sign,
                  const NumberFormat& numbers)
{
    if (isPValue(definition) && value < kLeastPValue)
        return QStringLiteral("< ") + numbers.fixed(kLeastPValue, kRatioDigits);
    return numbers.nonzero(value, digits, sign);
}

QString unitOf(const std::string& unit, const OpenReport& open)
{
    if (unit == "MONEY")
        return open.money.unit;
    if (unit == "QUANTITY")
        return open.quantity.unit;
    if (unit == "SHARE")
        return QStringLiteral("%");
    if (unit == "BASIS_POINTS")
        return QCoreApplication::translate("wh::ui::MetricText", "bps");
    if (unit == "PER_DAY")
        return QCoreApplication::translate("wh::ui::MetricText", "per day");
    return {};
}

} // namespace

Metric metricText(const client::MetricDefinition& definition, const client::Metric& metric, const OpenReport& open,
                  const NumberFormat& numbers)
{
    Metric shown;
    // "... as maker" belongs to the one before it.
    shown.name = QString::fromStdString(definition.label);
    if (const QString part = QStringLiteral("... "); shown.name.startsWith(part))
        shown.name.replace(0, part.size(), QChar(0x2003)); // one em further in
    shown.definition = QString::fromStdString(definition.definition);
    if (!metric.value || !metric.number) {
        shown.value = QCoreApplication::translate("wh::ui::MetricText", "n/a", "a metric that is not available");
        return shown;
    }
    const double number = *metric.number;
    const Sign sign = definition.isSigned ? Sign::Always : Sign::WhenNegative;
    const std::string& unit = definition.unit;
    shown.unit = unitOf(unit, open);
    if (unit == "MONEY")
        shown.value = numbers.rounded(*metric.value, open.money.digits, sign);
    else if (unit == "QUANTITY")
        shown.value = numbers.exact(QString::fromStdString(*metric.value), sign);
    else if (unit == "SHARE")
        shown.value = numbers.nonzero(number * 100, 2, sign);
    else if (unit == "DURATION")
        shown.value = durationText(static_cast<DurationNs>(number));
    else if (unit == "COUNT")
        shown.value = numbers.whole(static_cast<std::int64_t>(number));
    else
        shown.value = ratioText(number, definition, unit == "BASIS_POINTS" ? 2 : kRatioDigits, sign, numbers);
    // What is shown as zero is neither gain nor loss.
    const bool isZero = shown.value.indexOf(QRegularExpression(QStringLiteral("[1-9∞]"))) < 0;
    if (definition.isSigned && std::isfinite(number) && !isZero)
        shown.sign = number > 0 ? 1 : -1;
    return shown;
}

QString metricNumber(double value, const client::MetricDefinition& definition, int moneyDigits,
                     const NumberFormat& numbers)
{
    const Sign sign = definition.isSigned ? Sign::Always : Sign::WhenNegative;
    if (definition.unit == "MONEY")
        return numbers.fixed(value, moneyDigits, sign);
    if (definition.unit == "SHARE")
        return numbers.percent(value, 2, sign);
    if (definition.unit == "DURATION")
        return durationText(static_cast<DurationNs>(value));
    if (definition.unit == "COUNT")
        return numbers.whole(static_cast<std::int64_t>(value));
    return ratioText(value, definition, kRatioDigits, sign, numbers);
}

ValueFormat metricFormat(const client::MetricDefinition& definition, const ValueFormat& money)
{
    const Sign sign = definition.isSigned ? Sign::Always : Sign::WhenNegative;
    if (definition.unit == "MONEY")
        return {money.digits, money.unit, 0, sign};
    if (definition.unit == "SHARE")
        return {2, {}, 0, sign, true};
    if (definition.unit == "COUNT")
        return {0, {}, 0, sign};
    return {kRatioDigits, {}, 0, sign};
}

} // namespace wh::ui
