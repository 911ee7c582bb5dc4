// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/domain/Instrument.h"
#include "core/domain/Order.h"
#include "core/domain/ParameterSpec.h"
#include "core/risk/ValueScale.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace wh {

class OrderBook;
class TradingAccount;

/// Proof that a request passed the gate. Only RiskGate can make one; move-only, so that it is spent once.
template<typename Request>
class RiskApproved
{
public:
    RiskApproved(RiskApproved&&) = default;
    RiskApproved& operator=(RiskApproved&&) = default;
    const Request& request() const { return m_request; }

private:
    friend class RiskGate;
    explicit RiskApproved(const Request& request) : m_request(request) {}
    Request m_request;
};

/// The approval, or the typed reason with its numbers.
template<typename Request>
using Verdict = std::variant<RiskApproved<Request>, Refusal>;

/// Own live orders in sums that the board keeps current, so that a check is O(1).
struct OpenOrderTotals
{
    std::size_t count = 0;
    Lots buyLots = 0; ///< remaining quantity of live buys (market buys counted too)
    Lots sellLots = 0;
    Decimal buyValue; ///< Σ |value| of live buys at their limit, in the settle asset
    bool operator==(const OpenOrderTotals&) const = default;
};

/// The order under check in numbers that several rules need: filled in by the gate, once per check.
struct OrderFacts
{
    Lots remaining = 0;  ///< what may still be filled: the quantity, less what an amended order has filled
    Ticks reference = 0; ///< its limit, or a stop's trigger, or the touch that it would take; 0: no price is known
    Ticks worst = 0;     ///< market orders: the deepest level that it would reach; else as `reference`
    HalfTicks mark = 0;  ///< the mid, or 2·reference where the book lacks a side
    Decimal value;       ///< |remaining at reference|, in the settle asset
};

/// What a rule may look at. Borrowed for the length of one check.
struct RiskView
{
    const Instrument& instrument;
    TimeNs now = 0;
    const OrderBook& book; ///< as received
    bool bookIsLive = false;
    const TradingAccount& account;
    OpenOrderTotals open; ///< without the order being amended, and without the alternatives of its own OCO group
    std::span<const OwnOrder> orders = {}; ///< live ones, the order being amended included
    OrderFacts facts = {};                 ///< the gate's work, like the next one: leave them alone
    const ValueScale* scale = nullptr;
};

/// One pre-trade limit. Plugins: core/risk/rules/<name>/ and a line. Keeps its own counters (rates); the shard's
/// thread.
class RiskRule
{
public:
    virtual ~RiskRule() = default;
    /// @return nothing, or why not (code risk.<reason>, with the value and its limit)
    /// @param amending  the live order that `request` would replace, or nullptr for a new one
    virtual std::optional<Refusal> check(const OrderRequest& request, const RiskView& view,
                                         const OwnOrder* amending) = 0;
    /// After every rule approved and the request is about to be sent: for counters.
    virtual void onApproved(const OrderRequest&, const RiskView&) {}
};

/// A rule describes itself: settings entry, refusal codes, documentation.
struct RiskRuleInfo
{
    std::string id; ///< "order_size"
    std::string title;
    std::string description;
    std::vector<ParameterSpec> parameters; ///< the limits; the default of a limit may be "0": no limit
    std::vector<std::string> refusals;     ///< codes it can answer
};

class RiskRuleRegistry
{
public:
    struct Entry
    {
        RiskRuleInfo info;
        std::function<std::unique_ptr<RiskRule>(const ParameterSet&)> create;
    };
    /// T: static RiskRuleInfo info(); explicit T(const ParameterSet&).
    template<typename T>
    void add()
    {
        m_entries.push_back({T::info(), [](const ParameterSet& set) { return std::make_unique<T>(set); }});
    }
    const std::vector<Entry>& entries() const { return m_entries; }

private:
    std::vector<Entry> m_entries;
};

void registerRiskRules(RiskRuleRegistry& registry);

/// The refusal as an error: each number becomes a field, "1200 USDT".
Error toError(const Refusal& refusal);

/// The one place where an order may be refused before it is sent, and the only maker of approvals.
/// Rules are asked in the order given; the first refusal stands. Before them the gate itself refuses what no rule could
/// reckon with (ownRefusals()). A cancel never passes here: nothing holds it back. One thread: the shard's.
class RiskGate
{
public:
    explicit RiskGate(std::vector<std::unique_ptr<RiskRule>> rules) : m_rules(std::move(rules)) {}

    Verdict<OrderRequest> check(const OrderRequest& request, const RiskView& view);
    Verdict<AmendRequest> check(const AmendRequest& amend, const OwnOrder& order, const RiskView& view);
    /// As above, with all that was once asked of the order (stop price, time in force …), for whoever has kept it.
    Verdict<AmendRequest> check(const AmendRequest& amend, const OwnOrder& order, const OrderRequest& original,
                                const RiskView& view);

    /// risk.quantity_out_of_range, risk.price_out_of_range, risk.value_out_of_range, risk.amend_below_filled.
    static const std::vector<std::string>& ownRefusals();

private:
    std::optional<Refusal> ask(const OrderRequest& request, const RiskView& given, const OwnOrder* amending);

    std::vector<std::unique_ptr<RiskRule>> m_rules;
    std::optional<ValueScale> m_scale; // of the instrument that was last asked about
};

/// Every registered rule with its default limits, but for `settings` ("order_size.max_notional" = "5000").
/// @return every mistake at once: parameter.unknown, parameter.out_of_range …
Result<std::unique_ptr<RiskGate>> makeRiskGate(const RiskRuleRegistry& registry,
                                               const std::vector<std::pair<std::string, std::string>>& settings,
                                               std::vector<Error>& mistakes);

} // namespace wh
