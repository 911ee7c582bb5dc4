// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/rules/balance/BalanceRule.h"

#include "core/portfolio/TradingAccount.h"
#include "core/risk/RefusalNumbers.h"

#include <algorithm>
#include <cstdlib>

namespace wh {

namespace {

/// The worst rate at which a buy may have to pay a fee in quote; 0 where fees are taken in another asset.
Decimal worstBuyFeeBps(const FeeSchedule& fees)
{
    if (fees.currency != FeeCurrency::Quote || fees.tiers.empty())
        return {};
    const auto& tier = fees.tiers.front();
    return std::max({Decimal(), tier.makerBps, tier.takerBps});
}

} // namespace

RiskRuleInfo BalanceRule::info()
{
    return {.id = "balance",
            .title = "Balance",
            .description = "Nothing is ordered that the account could not pay for if it and all open orders were "
                           "filled. Spot: a buy needs its value in quote with the worst fee of the first tier (market "
                           "orders: at the deepest level that they would reach), a sell needs the base asset. "
                           "Contracts: the position that would stand if every open order on this side were filled, "
                           "valued at the mid, may be `leverage` times the wallet with unrealised profit; reduce-only "
                           "orders and orders that do not make the position larger are exempt.",
            .parameters = {{.name = "leverage",
                            .type = ParameterType::Integer,
                            .unit = "",
                            .description = "Contracts only: how many times its margin a position may be worth.",
                            .defaultText = "5",
                            .minimum = "1",
                            .maximum = "200",
                            .example = "3"}},
            .refusals = {"risk.balance_insufficient", "risk.margin_insufficient"}};
}

BalanceRule::BalanceRule(const ParameterSet& limits) : m_leverage(limits.integer("leverage")) {}

std::optional<Refusal> BalanceRule::check(const OrderRequest& request, const RiskView& view, const OwnOrder* amending)
{
    if (view.instrument.isDerivative())
        return checkContract(request, view, amending);
    return request.side == Side::Buy ? checkSpotBuy(request, view) : checkSpotSell(view);
}

std::optional<Refusal> BalanceRule::checkSpotBuy(const OrderRequest& request, const RiskView& view) const
{
    const Decimal own = request.type == OrderType::Market
                            ? view.scale->value(2 * view.facts.worst, view.facts.remaining)
                            : view.facts.value;
    const Decimal bought = view.open.buyValue + own;
    const Decimal available = view.account.cash();
    const Decimal bps = worstBuyFeeBps(view.instrument.fees);
    // The exact fee takes a division; that a fee of 1/64, more than any venue takes, would be covered takes none.
    constexpr std::int64_t kRoom = 64;
    const bool small = bps <= Decimal(10'000 / kRoom);
    if (small && saturatingProduct(bought, kRoom + 1) <= saturatingProduct(available, kRoom))
        return std::nullopt;
    const Decimal required = bought + FeeSchedule::fee(bought, bps);
    if (required <= available)
        return std::nullopt;
    return Refusal{
        "risk.balance_insufficient",
        {valueNumber("required", view.instrument, required), valueNumber("available", view.instrument, available)}};
}

std::optional<Refusal> BalanceRule::checkSpotSell(const RiskView& view) const
{
    const Lots required = view.open.sellLots + view.facts.remaining;
    if (required <= view.account.position())
        return std::nullopt;
    return Refusal{"risk.balance_insufficient",
                   {quantityNumber("required", view.instrument, required),
                    quantityNumber("available", view.instrument, view.account.position())}};
}

std::optional<Refusal> BalanceRule::checkContract(const OrderRequest& request, const RiskView& view,
                                                  const OwnOrder* amending) const
{
    const Lots held = view.account.position();
    if (request.reduceOnly || (amending && view.facts.remaining <= amending->remaining()))
        return std::nullopt;
    const std::int64_t sign = signOf(request.side);
    const Lots open = request.side == Side::Buy ? view.open.buyLots : view.open.sellLots;
    const Lots furthest = sign * held + open + view.facts.remaining;
    if (furthest <= std::abs(held))
        return std::nullopt;
    // Unrealised profit is value - cost, both signed like the holding (inverse contracts: the opposite).
    const bool positive = (held > 0) == (view.instrument.kind != ContractKind::Inverse);
    const Decimal worth = view.scale->value(view.facts.mark, held);
    const Decimal margin = view.account.cash() + (positive ? worth : -worth) - view.account.holding().cost();
    const Decimal exposure = view.scale->value(view.facts.mark, furthest);
    if (exposure <= saturatingProduct(margin, m_leverage))
        return std::nullopt;
    return Refusal{"risk.margin_insufficient",
                   {valueNumber("required", view.instrument, exposure / Decimal(m_leverage)),
                    valueNumber("available", view.instrument, margin),
                    {"leverage", Decimal(m_leverage), ""}}};
}

} // namespace wh
