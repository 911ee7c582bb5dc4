// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"
#include "core/base/Time.h"

#include <deque>
#include <vector>

namespace wh {

/// A signed holding with its cost, by average cost and, beside it, by first-in first-out lots.
///
/// Quantities are in instrument lots as Decimal: whole, unless a fee was taken in the base asset. Costs and values are
/// in the settle asset and carry the sign of the holding (inverse contracts: the opposite, see Instrument). Closing a
/// share of the holding takes the same share of the cost, rounded half even; the remainder keeps the rest, so that
/// sums stay exact. A fill that turns the position closes all of it first and opens the rest.
class Position
{
public:
    /// A part of the holding that was opened at one time and price.
    struct OpenLot
    {
        Decimal quantity; ///< signed
        Decimal cost;     ///< signed
        TimeNs openedAt = 0;
        bool operator==(const OpenLot&) const = default;
    };
    /// What a change closed.
    struct Closing
    {
        Decimal quantity;    ///< signed: the part of the holding that is gone
        Decimal averageCost; ///< its cost by average cost
        Decimal proceeds;    ///< what it brought
        Decimal realised() const { return proceeds - averageCost; }
    };

    /// Everything, exactly. A value.
    struct State
    {
        Decimal quantity;
        Decimal cost;
        Decimal realised;
        Decimal fifoRealised;
        std::vector<OpenLot> lots; ///< oldest first
        bool operator==(const State&) const = default;
    };
    State state() const;
    /// @return whether the state is one: lots that sum up to the quantity, all of its sign. Nothing changes otherwise.
    bool restore(const State& state);

    /// Adds `quantity` (signed) that cost `cost` in all (signed like Instrument::value()).
    /// @return what it closed; zero quantity if it only opened
    Closing apply(Decimal quantity, Decimal cost, TimeNs time);

    Decimal quantity() const { return m_quantity; }
    Decimal cost() const { return m_cost; }         ///< of the holding, at average cost
    Decimal realised() const { return m_realised; } ///< so far, by average cost
    const std::deque<OpenLot>& fifoLots() const { return m_lots; }
    Decimal fifoRealised() const { return m_fifoRealised; }

private:
    /// Takes lots off the front. @return what they cost
    Decimal takeOldest(Decimal quantity);

    Decimal m_quantity;
    Decimal m_cost;
    Decimal m_realised;
    Decimal m_fifoRealised;
    std::deque<OpenLot> m_lots;
};

} // namespace wh
