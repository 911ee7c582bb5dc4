// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fleet/FleetRow.h"

#include <functional>
#include <vector>

namespace wh::ui {

/// In which order bots stand: by a column, those without a value last whichever way, equal ones by name. A value.
struct FleetOrder
{
    FleetColumn column = kFleetName;
    Qt::SortOrder direction = Qt::AscendingOrder;

    bool operator==(const FleetOrder&) const = default;
    /// The columns on whose values it depends.
    FleetColumns columns() const
    {
        // What is held is worth more or less with the market, as the profit tells.
        const FleetColumns worth = column == kFleetInventory ? columnBit(kFleetProfit) : FleetColumns{0};
        return columnBit(column) | columnBit(kFleetName) | worth;
    }
    /// Positions in `rows`, in this order. Stable: equal ones stay as they stand.
    std::vector<std::size_t> sorted(const std::vector<const FleetRow*>& rows) const;
    /// Whether one stands before another.
    bool isBefore(const FleetRow& a, const FleetRow& b) const;
};

} // namespace wh::ui
