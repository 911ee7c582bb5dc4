// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"
#include "core/domain/Side.h"

#include <string>

namespace wh {

/// What an account holds of one asset.
struct Balance
{
    std::string asset;
    Decimal total;
    Decimal reserved; ///< held back for open orders
    Decimal free() const { return total - reserved; }
    bool operator==(const Balance&) const = default;
};

/// A holding of one instrument. `cost` is what it cost at average cost, in the settle asset, with the position's sign.
struct PositionView
{
    Lots quantity = 0;
    Decimal cost;
    Decimal realised; ///< closed profit before fees, in the settle asset
    Decimal fees;     ///< paid so far, valued in the settle asset
    bool operator==(const PositionView&) const = default;
};

} // namespace wh
