// SPDX-License-Identifier: GPL-3.0-or-later
// Only FleetModel includes this.
#pragma once

#include "ui/fleet/FleetModel.h"

namespace wh::ui {

/// A row of the table: a bot, or a group with its bots.
struct FleetModel::Node
{
    Node* parent = nullptr; ///< null of the root
    int row = 0;
    FleetRow* bot = nullptr; ///< null of a group
    std::vector<std::unique_ptr<Node>> children;

    // Of a group.
    std::string group;
    QString title;
    QString titleKey; ///< see naturalKey()
    FleetTotals totals;

    void number(std::size_t from = 0)
    {
        for (std::size_t i = from; i < children.size(); ++i)
            children[i]->row = static_cast<int>(i);
    }
    void arrange(const std::vector<std::size_t>& order)
    {
        std::vector<std::unique_ptr<Node>> sorted(children.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            sorted[i] = std::move(children[order[i]]);
        children = std::move(sorted);
        number();
    }
};

} // namespace wh::ui
