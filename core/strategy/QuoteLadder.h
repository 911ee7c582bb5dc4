// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/strategy/StrategyContext.h"

#include <string>
#include <vector>

namespace wh {

/// A price and quantity that a maker wants to show.
struct Quote
{
    Ticks price = 0;
    Lots quantity = 0;
    bool operator==(const Quote&) const = default;
};

/// Turns wanted quotes into the fewest order actions. An order near a wanted price stays and keeps its queue place; the
/// others are moved (amend), cancelled or placed; an order with an action under way is left alone until the venue has
/// answered. Quotes obey the venue's limits and, for spot, what the account can pay. One strategy's; one thread.
class QuoteLadder
{
public:
    struct Rules
    {
        double toleranceBps = 0; ///< of the mid: an order not further than this from its quote stays
        bool postOnly = true;    ///< quotes are kept off the other side's best, and sent as post-only
        bool addsUp = true;      ///< false: wants of one price stay apart, to be looked at and not to be sent
    };

    explicit QuoteLadder(Rules rules) : m_rules(rules) {}

    /// Forgets the wanted quotes.
    void begin();
    /// Wants a quote; prices below one tick and quantities below one lot are ignored. Equal prices add up.
    void want(Side side, Ticks price, Lots quantity);
    const std::vector<Quote>& wanted(Side side) const { return side == Side::Buy ? m_bids : m_asks; }

    /// Brings the open limit orders to the wanted quotes; the book must have both sides.
    /// @param mayGrow  whether new orders, and more quantity, may be shown now (not during a fill delay)
    /// @return whether nothing was left for later
    bool sync(StrategyContext& context, bool mayGrow);
    /// Whether an order stands further from every wanted quote of its side than the tolerance, or than the venue's
    /// rules allow; one with an action under way is not asked. The book must have both sides.
    bool isOff(const StrategyContext& context);
    /// Cancels every open limit order that is not being cancelled yet. @return whether each cancel was sent
    bool withdraw(StrategyContext& context);

private:
    struct Slot
    {
        OwnOrder order;
        int quote = -1; // index of the wanted quote that it serves, -1: none
        bool busy = false;
    };
    struct Budget
    {
        bool limited = false; // spot
        double cash = 0;      // settle asset
        double perTickLot = 0;
        Lots base = 0;
    };

    Ticks toleranceAt(const StrategyContext& context) const;
    void arrange(Side side);
    void tidy(const StrategyContext& context);
    Budget budgetOf(const StrategyContext& context) const;
    Lots affordable(const Budget& budget, Side side, Ticks price, Lots wanted, Ticks heldPrice, Lots held) const;
    void spend(Budget& budget, Side side, Ticks price, Lots lots, Ticks heldPrice, Lots held) const;
    void match(Side side, const std::vector<Quote>& quotes, std::vector<Slot>& standing, Ticks tolerance);
    void moveOrCancel(StrategyContext& context, Side side, const std::vector<Quote>& quotes,
                      std::vector<Slot>& standing, Budget& budget, bool mayGrow);
    void resize(StrategyContext& context, const Quote& quote, Slot& slot, Budget& budget, bool mayGrow);
    void placeMissing(StrategyContext& context, Side side, const std::vector<Quote>& quotes,
                      const std::vector<Slot>& standing, Budget& budget, bool mayGrow);
    bool meetsOwn(Side side, Ticks price) const;
    void noteRefusal(StrategyContext& context, const Error& error);

    Rules m_rules;
    std::vector<Quote> m_bids; // best first
    std::vector<Quote> m_asks;
    std::vector<Slot> m_bidSlots;
    std::vector<Slot> m_askSlots;
    std::vector<char> m_taken; // per wanted quote of the side at hand
    std::string m_lastRefusal;
    bool m_settled = true;
};

} // namespace wh
