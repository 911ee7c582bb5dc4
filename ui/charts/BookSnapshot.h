// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"
#include "core/base/Time.h"
#include "core/domain/Side.h"

#include "ui/common/NumberFormat.h"

#include <QString>

#include <vector>

namespace wh::ui {

/// What rests at one price.
struct BookLevel
{
    Ticks price = 0;
    Lots quantity = 0; ///< of all, our own included
    Lots own = 0;
    bool operator==(const BookLevel&) const = default;
};

/// A book at one moment, as the window shows it. Both sides best first. A value, any thread.
struct BookSnapshot
{
    TimeNs time = 0;
    Decimal tick = Decimal(1); ///< quote per base
    Decimal lot = Decimal(1);  ///< base
    QString base;              ///< "BTC"
    QString quote;             ///< "USDT"
    std::vector<BookLevel> bids;
    std::vector<BookLevel> asks;

    bool isEmpty() const { return bids.empty() && asks.empty(); }
    const std::vector<BookLevel>& side(Side side) const { return side == Side::Buy ? bids : asks; }
    double priceAsDouble(double ticks) const { return tick.toDouble() * ticks; }
    /// Exact, with the digits of a tick.
    QString priceText(Ticks price, const NumberFormat& numbers) const
    {
        return numbers.exact(QString::fromStdString((tick * price).toFixed(tick.fractionDigits())));
    }
    /// Exact, with the digits of a lot.
    QString quantityText(Lots quantity, const NumberFormat& numbers) const
    {
        return numbers.exact(QString::fromStdString((lot * quantity).toFixed(lot.fractionDigits())));
    }
    bool operator==(const BookSnapshot&) const = default;
};

} // namespace wh::ui
