// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bot/BotUnits.h"

#include "ui/session/BotText.h"

#include <algorithm>
#include <cmath>

namespace wh::ui {

namespace {

/// Some millionths of the capital are seen: two digits of 10,000 USDT, six of one BTC.
int digitsFor(double capital)
{
    const double magnitude = capital > 0 ? std::floor(std::log10(capital)) : 4;
    return static_cast<int>(std::clamp(6 - magnitude, 2.0, 8.0));
}

/// Which one a row is about: a bot on two markets names both.
QString firstMarket(const client::Bot& bot)
{
    return bot.markets.empty() ? QString() : marketTitle(bot.markets.front());
}

} // namespace

QString onBoth(const client::Bot& bot, const QString& first, const client::Bot& other, const QString& second)
{
    return QStringLiteral("%1: %2\n%3: %4").arg(firstMarket(bot), first, firstMarket(other), second);
}

BotUnits BotUnits::of(const client::Bot& bot)
{
    BotUnits units;
    units.instrument = bot.instrument;
    const auto& instrument = bot.instrument;
    units.price = ValueFormat::ofTick(QString::fromStdString(instrument.tick.toString()),
                                      QString::fromStdString(instrument.name.quote));
    units.quantity.digits = instrument.lot.fractionDigits();
    units.quantity.unit = instrument.isDerivative() ? QString() : QString::fromStdString(instrument.name.base);
    units.money.digits = digitsFor(bot.capital.toDouble());
    units.money.unit = QString::fromStdString(bot.settleAsset);
    return units;
}

QString BotUnits::priceText(const Decimal& value, const NumberFormat& numbers) const
{
    // All of its digits, and at least those of a tick: a mid has one more.
    return numbers.exact(QString::fromStdString(value.toFixed(std::max(price.digits, value.fractionDigits()))));
}

QString BotUnits::quantityText(const Decimal& value, const NumberFormat& numbers, Sign sign) const
{
    return numbers.exact(QString::fromStdString(value.toFixed(std::max(quantity.digits, value.fractionDigits()))),
                         sign);
}

QString BotUnits::moneyText(const Decimal& value, const NumberFormat& numbers, Sign sign) const
{
    constexpr int kMostDigits = 18;
    int digits = money.digits;
    while (digits < kMostDigits && !value.isZero() && value.rounded(digits).isZero())
        ++digits;
    return numbers.rounded(value.toString(), digits, sign);
}

QString BotUnits::amountText(const Decimal& amount, const NumberFormat& numbers, Sign sign) const
{
    const QString text = quantityText(amount, numbers, sign);
    return quantity.unit.isEmpty() ? text : text + u' ' + quantity.unit;
}

} // namespace wh::ui
