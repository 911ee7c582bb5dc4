// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/OpeningFunds.h"

namespace wh {

void openWith(TradingAccount& account, Decimal cash, Decimal base, HalfTicks mid, TimeNs time)
{
    const Instrument& instrument = account.instrument();
    switch (instrument.kind) {
    case ContractKind::Spot:
        account.deposit(instrument.name.quote, cash);
        if (!base.isZero())
            account.openInventory(base.roundedUnitsOf(instrument.lot, Rounding::Down).valueOr(0), mid, time);
        break;
    case ContractKind::Linear:
        account.deposit(instrument.name.quote, cash);
        break;
    case ContractKind::Inverse:
        account.deposit(instrument.name.base, (cash / instrument.halfPrice(mid)).rounded(8, Rounding::Down) + base);
        break;
    }
}

} // namespace wh
