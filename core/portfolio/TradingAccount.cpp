// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/TradingAccount.h"

#include <cstdio>
#include <cstdlib>

namespace wh {

TradingAccount::TradingAccount(const Instrument& instrument) : m_instrument(instrument) {}

Decimal TradingAccount::rateOf(std::string_view asset, HalfTicks half) const
{
    const auto& name = m_instrument.name;
    if (asset == m_instrument.settleAsset())
        return Decimal(1);
    if (m_instrument.fees.currency == FeeCurrency::FeeAsset && asset == m_instrument.fees.feeAsset)
        return m_instrument.fees.feeAssetPrice;
    if (asset == name.base)
        return m_instrument.halfPrice(half);
    if (asset == name.quote && half != 0) // the settle asset is the base: an inverse contract
        return Decimal(1) / m_instrument.halfPrice(half);
    return {};
}

void TradingAccount::deposit(std::string_view asset, Decimal amount)
{
    if (!m_instrument.isDerivative() && asset == m_instrument.name.base) {
        std::fprintf(stderr, "wheelhouse: TradingAccount: spot base is put in by openInventory()\n");
        std::abort();
    }
    m_ledger.post({{LedgerAccount::Cash, asset, amount}, {LedgerAccount::Capital, asset, -amount}});
    m_capital += amount * rateOf(asset, 0);
    refresh();
}

void TradingAccount::openInventory(Lots quantity, HalfTicks mid, TimeNs time)
{
    const std::string& settle = m_instrument.settleAsset();
    const Decimal value = m_instrument.value(mid, quantity);
    const Decimal costBefore = m_position.cost();
    const Decimal realised = m_position.apply(Decimal(quantity), value, time).realised();
    const Decimal inventory = m_position.cost() - costBefore;
    if (m_instrument.isDerivative()) {
        m_ledger.post({{LedgerAccount::Inventory, settle, inventory},
                       {LedgerAccount::Settlement, settle, -inventory},
                       {LedgerAccount::Cash, settle, realised},
                       {LedgerAccount::Realised, settle, -realised}});
    } else {
        m_ledger.post({{LedgerAccount::Inventory, settle, inventory},
                       {LedgerAccount::Capital, settle, -value},
                       {LedgerAccount::Realised, settle, -realised}});
        m_capital += value;
    }
    refresh();
}

void TradingAccount::apply(const Fill& fill)
{
    const std::string& settle = m_instrument.settleAsset();
    const Lots lots = signOf(fill.side) * fill.quantity;
    const Decimal value = m_instrument.value(2 * fill.price, lots);
    const Decimal costBefore = m_position.cost();
    const Decimal realised = m_position.apply(Decimal(lots), value, fill.venueTime).realised();
    const Decimal inventory = m_position.cost() - costBefore;
    if (m_instrument.isDerivative()) {
        // No cash changes hands for a contract but the profit of what was closed.
        m_ledger.post({{LedgerAccount::Inventory, settle, inventory},
                       {LedgerAccount::Settlement, settle, -inventory},
                       {LedgerAccount::Cash, settle, realised},
                       {LedgerAccount::Realised, settle, -realised}});
    } else {
        m_ledger.post({{LedgerAccount::Inventory, settle, inventory},
                       {LedgerAccount::Cash, settle, -value},
                       {LedgerAccount::Realised, settle, -realised}});
    }
    if (!fill.fee.isZero())
        payFee(fill);
    refresh();
}

void TradingAccount::payFee(const Fill& fill)
{
    const std::string& asset = fill.feeAsset.text();
    if (!m_instrument.isDerivative() && asset == m_instrument.name.base) {
        const Decimal value = fill.fee * m_instrument.price(fill.price);
        const Decimal costBefore = m_position.cost();
        const Decimal realised = m_position.apply(-(fill.fee / m_instrument.lot), -value, fill.venueTime).realised();
        m_ledger.post({{LedgerAccount::Inventory, m_instrument.settleAsset(), m_position.cost() - costBefore},
                       {LedgerAccount::Realised, m_instrument.settleAsset(), -realised},
                       {LedgerAccount::Fees, m_instrument.settleAsset(), value}});
        m_fees += value;
        return;
    }
    m_ledger.post({{LedgerAccount::Cash, asset, -fill.fee}, {LedgerAccount::Fees, asset, fill.fee}});
    m_fees += asset == m_instrument.settleAsset() ? fill.fee : fill.fee * rateOf(asset, 2 * fill.price);
}

void TradingAccount::refresh()
{
    const bool inverse = m_instrument.kind == ContractKind::Inverse;
    m_cash = m_ledger.balance(LedgerAccount::Cash, m_instrument.settleAsset());
    m_lots = m_position.quantity().roundedUnitsOf(Decimal(1), Rounding::Down).valueOr(0);
    // What equity() computes, taken apart into the part that moves with the mid and the part that does not.
    m_constant = (m_instrument.isDerivative() ? m_cash - m_position.cost() : m_cash).toDouble();
    m_exposure = m_position.quantity().toDouble() * m_instrument.lot.toDouble() * m_instrument.multiplier.toDouble();
    for (const auto& [key, amount] : m_ledger.balances()) {
        const auto& [account, asset] = key;
        if (account != LedgerAccount::Cash || asset == m_instrument.settleAsset())
            continue;
        if (m_instrument.fees.currency == FeeCurrency::FeeAsset && asset == m_instrument.fees.feeAsset)
            m_constant += amount.toDouble() * m_instrument.fees.feeAssetPrice.toDouble();
        else if (!inverse && asset == m_instrument.name.base)
            m_exposure += amount.toDouble();
        else if (inverse && asset == m_instrument.name.quote)
            m_exposure -= amount.toDouble();
    }
}

AccountState TradingAccount::state() const
{
    AccountState state;
    for (const auto& [key, amount] : m_ledger.balances())
        state.ledger.push_back({key.first, key.second, amount});
    state.position = m_position.state();
    state.capital = m_capital;
    state.fees = m_fees;
    return state;
}

Result<void> TradingAccount::restore(const AccountState& state)
{
    const auto malformed = [](const char* field, const char* value) {
        return Error("state.malformed",
                     {{"field", field}, {"value", value}, {"remedy", "bring back an older copy of the bot's state"}});
    };
    std::map<std::pair<LedgerAccount, std::string>, Decimal> balances;
    for (const auto& entry : state.ledger) {
        if (!balances.emplace(std::pair(entry.account, entry.asset), entry.amount).second)
            return malformed("ledger", "an account that stands there twice");
    }
    Ledger ledger;
    if (!ledger.restore(std::move(balances)))
        return malformed("ledger", "off balance");
    if (!m_position.restore(state.position))
        return malformed("lots", "not the position");
    m_ledger = std::move(ledger);
    m_capital = state.capital;
    m_fees = state.fees;
    refresh();
    return {};
}

Decimal TradingAccount::equity(HalfTicks mid) const
{
    const Decimal flat = equityWithoutHolding(mid);
    return m_position.quantity().isZero() ? flat : flat + m_position.quantity() * m_instrument.unitValue(mid);
}

Decimal TradingAccount::equityWithoutHolding(HalfTicks mid) const
{
    Decimal total = m_instrument.isDerivative() ? -m_position.cost() : Decimal();
    for (const auto& [key, amount] : m_ledger.balances()) {
        const auto& [account, asset] = key;
        if (account == LedgerAccount::Cash)
            total += asset == m_instrument.settleAsset() ? amount : amount * rateOf(asset, mid);
    }
    return total;
}

double TradingAccount::equityAsDouble(double midPrice) const
{
    if (m_instrument.kind != ContractKind::Inverse)
        return m_constant + m_exposure * midPrice;
    return midPrice > 0 ? m_constant - m_exposure / midPrice : m_constant;
}

PositionView TradingAccount::view() const
{
    return {.quantity = m_lots, .cost = m_position.cost(), .realised = m_position.realised(), .fees = m_fees};
}

Balance TradingAccount::balance(std::string_view asset) const
{
    Balance held{.asset = std::string(asset), .total = m_ledger.balance(LedgerAccount::Cash, asset), .reserved = {}};
    if (!m_instrument.isDerivative() && asset == m_instrument.name.base)
        held.total += m_position.quantity() * m_instrument.lot;
    return held;
}

} // namespace wh
