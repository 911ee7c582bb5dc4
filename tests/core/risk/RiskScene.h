// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/OrderBook.h"
#include "core/portfolio/TradingAccount.h"
#include "core/risk/RiskGate.h"

#include <QtGlobal>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace wh::test {

/// A small market and account with round numbers, to ask a gate about. Tick 0.5 USDT, lot 0.01 BTC; bids of 3 and 5 BTC
/// at 99.5 and 99, asks of 3 and 5 BTC at 100.5 and 101, so the mid is 100. Spot: 1000 USDT and 5 BTC; contracts: 1000
/// of the settle asset. No fees.
struct RiskScene
{
    explicit RiskScene(ContractKind kind = ContractKind::Spot)
    {
        instrument.name = {"test", "BTC", "USDT"};
        instrument.kind = kind;
        instrument.tick = Decimal::of("0.5");
        instrument.lot = Decimal::of("0.01");
        instrument.minQuantity = 5;
        instrument.maxQuantity = 100'000;
        instrument.minNotional = Decimal(5);
        if (kind == ContractKind::Inverse) {
            instrument.lot = Decimal(1);
            instrument.multiplier = Decimal(100);
        }
        account = std::make_unique<TradingAccount>(instrument);
        account->deposit(instrument.settleAsset(), Decimal(1000));
        if (kind == ContractKind::Spot)
            account->openInventory(500, 400, 0);
        book.set(Side::Buy, 199, 300);
        book.set(Side::Buy, 198, 500);
        book.set(Side::Sell, 201, 300);
        book.set(Side::Sell, 202, 500);
    }

    RiskView view() const { return {instrument, now, book, bookIsLive, *account, open, orders, {}, nullptr}; }

    OrderRequest limit(Side side, Ticks price, Lots quantity) const
    {
        OrderRequest request;
        request.id = {1000};
        request.side = side;
        request.price = price;
        request.quantity = quantity;
        return request;
    }
    OrderRequest market(Side side, Lots quantity) const
    {
        auto request = limit(side, 0, quantity);
        request.type = OrderType::Market;
        return request;
    }
    OrderRequest stop(Side side, Ticks stopPrice, Lots quantity) const
    {
        auto request = limit(side, 0, quantity);
        request.type = OrderType::StopMarket;
        request.stopPrice = stopPrice;
        return request;
    }
    /// Puts an accepted limit order on the board, its totals included.
    OwnOrder& rest(Side side, Ticks price, Lots quantity)
    {
        OwnOrder order;
        order.id = {orders.size() + 1};
        order.side = side;
        order.status = OrderStatus::Accepted;
        order.price = price;
        order.quantity = quantity;
        ++open.count;
        (side == Side::Buy ? open.buyLots : open.sellLots) += quantity;
        if (side == Side::Buy)
            open.buyValue += instrument.notional(price, quantity);
        orders.push_back(order);
        return orders.back();
    }
    /// Brings the position to `lots` at a price, without a fee.
    void hold(Lots lots, Ticks price)
    {
        const Lots change = lots - account->position();
        Fill fill;
        fill.id = {1};
        fill.side = change > 0 ? Side::Buy : Side::Sell;
        fill.price = price;
        fill.quantity = change > 0 ? change : -change;
        fill.feeAsset = instrument.settleAsset();
        account->apply(fill);
    }

    Instrument instrument;
    std::unique_ptr<TradingAccount> account;
    OrderBook book;
    bool bookIsLive = true;
    TimeNs now = 1'000 * kSecond;
    OpenOrderTotals open;
    std::vector<OwnOrder> orders;
};

inline const RiskRuleRegistry& riskRules()
{
    static const RiskRuleRegistry kRegistry = [] {
        RiskRuleRegistry registry;
        registerRiskRules(registry);
        return registry;
    }();
    return kRegistry;
}

inline const RiskRuleRegistry::Entry& riskRule(const std::string& id)
{
    for (const auto& entry : riskRules().entries()) {
        if (entry.info.id == id)
            return entry;
    }
    qFatal("no risk rule %s", id.c_str());
}

using Settings = std::vector<std::pair<std::string, std::string>>;

/// A gate with one rule and these limits.
inline RiskGate gateOf(const std::string& id, const Settings& settings = {})
{
    const auto& entry = riskRule(id);
    const auto checked = ParameterValidation::check(entry.info.parameters, settings);
    if (!checked.isValid())
        qFatal("bad limits: %s", checked.mistakes.front().toString().c_str());
    std::vector<std::unique_ptr<RiskRule>> rules;
    rules.push_back(entry.create(checked.set));
    return RiskGate(std::move(rules));
}

/// The refusal in words, or "" for an approval.
template<typename Request>
std::string textOf(const Verdict<Request>& verdict)
{
    const auto* refusal = std::get_if<Refusal>(&verdict);
    return refusal ? refusal->toString() : std::string();
}

} // namespace wh::test
