// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/BotValues.h"
#include "ui/charts/Ticks.h"

#include <QString>

namespace wh::ui {

/// How a bot's prices, amounts and money are written: digits and units of its instrument. A value, any thread.
struct BotUnits
{
    Instrument instrument;
    ValueFormat price;    ///< digits of a tick
    ValueFormat quantity; ///< digits of a lot; base, or none for contracts
    ValueFormat money;    ///< of the settle asset: digits that matter for the capital

    static BotUnits of(const client::Bot& bot);
    QString priceText(const Decimal& value, const NumberFormat& numbers) const;
    QString quantityText(const Decimal& value, const NumberFormat& numbers, Sign sign = Sign::WhenNegative) const;
    /// More digits where it would be nothing otherwise.
    QString moneyText(const Decimal& value, const NumberFormat& numbers, Sign sign = Sign::WhenNegative) const;
    /// "0.01 BTC"; with the unit behind.
    QString amountText(const Decimal& quantity, const NumberFormat& numbers, Sign sign = Sign::WhenNegative) const;
};

/// What is so on the first market of a bot and on its second, a line each.
QString onBoth(const client::Bot& bot, const QString& first, const client::Bot& other, const QString& second);

} // namespace wh::ui
