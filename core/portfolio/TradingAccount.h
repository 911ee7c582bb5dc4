// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Account.h"
#include "core/domain/Instrument.h"
#include "core/domain/Order.h"
#include "core/portfolio/AccountState.h"
#include "core/portfolio/Ledger.h"
#include "core/portfolio/Position.h"

#include <string_view>

namespace wh {

/// Money and holding of one bot in one instrument: books fills and fees, marks to market. The same class in backtest,
/// paper and live. One thread (the shard's).
class TradingAccount
{
public:
    /// The instrument is borrowed and outlives the account.
    explicit TradingAccount(const Instrument& instrument);

    /// Puts in cash of any asset; only the settle asset and the schedule's fee asset have a known value and count
    /// as capital. The base of a spot instrument comes by openInventory(): here it is a bug and ends the program.
    void deposit(std::string_view asset, Decimal amount);
    /// Starts with a holding (spot), carried at the value of `mid`: counted as capital.
    void openInventory(Lots quantity, HalfTicks mid, TimeNs time);
    /// Books one fill: position, cash or settlement, realised profit, fee in whichever asset the fill names. A fee in
    /// the base of a spot instrument is a sale of that base at the fill's price, whose proceeds pay the fee.
    void apply(const Fill& fill);

    AccountState state() const;
    /// Instead of everything booked so far.
    /// @return state.malformed {field, value, remedy}: it contradicts itself, and nothing has changed
    Result<void> restore(const AccountState& state);

    const Instrument& instrument() const { return m_instrument; }
    const Ledger& ledger() const { return m_ledger; }
    const Position& holding() const { return m_position; }
    /// Whole lots held (rounded towards zero), signed. O(1): kept beside the exact quantity.
    Lots position() const { return m_lots; }
    /// Cash in the settle asset; contracts: the wallet, which moves with realised profit and fees only.
    Decimal cash() const { return m_cash; }
    /// Cash + position at mid + other assets at their stated price, in the settle asset. mid in half ticks.
    Decimal equity(HalfTicks mid) const;
    /// The same but for what the holding is worth at the mid.
    Decimal equityWithoutHolding(HalfTicks mid) const;
    /// As equity(), in double for hot statistics: no more than that.
    double equityAsDouble(double midPrice) const;
    /// Everything put in, valued when it was, in the settle asset.
    Decimal capital() const { return m_capital; }
    /// Fees so far valued in the settle asset at the time of each fill (base fees at the fill's price, a fee asset at
    /// its stated price).
    Decimal feesInSettleAsset() const { return m_fees; }
    PositionView view() const;
    /// Total held of an asset (nothing reserved: open orders are the board's knowledge). Spot: base from the position.
    Balance balance(std::string_view asset) const;

private:
    /// Settle asset per unit of another asset at that price; 0 if it is not known.
    Decimal rateOf(std::string_view asset, HalfTicks half) const;
    void payFee(const Fill& fill);
    /// Brings the numbers that are kept beside the exact ones up to date.
    void refresh();

    const Instrument& m_instrument;
    Ledger m_ledger;
    Position m_position;
    Lots m_lots = 0;
    Decimal m_cash;
    Decimal m_capital;
    Decimal m_fees;
    // Equity in double is m_constant + m_exposure·mid (inverse: - m_exposure/mid): kept ready for hot statistics.
    double m_constant = 0;
    double m_exposure = 0;
};

} // namespace wh
