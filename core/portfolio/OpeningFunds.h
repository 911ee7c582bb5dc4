// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/TradingAccount.h"

namespace wh {

/// Puts what a bot starts with into its empty account. Cash is in quote: a coin-settled account (inverse contracts) is
/// given its worth at `mid`, to 8 digits. Base: a holding for spot, in whole lots; margin for inverse contracts; linear
/// contracts take none.
void openWith(TradingAccount& account, Decimal cash, Decimal base, HalfTicks mid, TimeNs time);

} // namespace wh
