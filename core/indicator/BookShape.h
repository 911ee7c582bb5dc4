// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wh {

/// (bid − ask)/(bid + ask), -1 to 1; 0 where both are empty.
constexpr double bookImbalance(double bidQuantity, double askQuantity)
{
    const double sum = bidQuantity + askQuantity;
    return sum > 0 ? (bidQuantity - askQuantity) / sum : 0;
}

/// The mid weighted by the opposite quantities, so that it leans towards the side about to be used up:
/// (bid·askQuantity + ask·bidQuantity)/(bidQuantity + askQuantity); the plain mid where both are 0.
constexpr double microPrice(double bid, double bidQuantity, double ask, double askQuantity)
{
    const double sum = bidQuantity + askQuantity;
    return sum > 0 ? (bid * askQuantity + ask * bidQuantity) / sum : 0.5 * (bid + ask);
}

} // namespace wh
