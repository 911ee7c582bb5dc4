// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fleet/FleetRow.h"

#include <QString>

#include <string>
#include <vector>

namespace wh::ui {

/// By what bots stand together.
enum class FleetGrouping : std::uint8_t { None, Engine, Tag, Strategy, Market, State };
inline constexpr int kFleetGroupings = 6;

/// "By tag", for a list to choose from. In the language of the window; GUI thread.
QString groupingText(FleetGrouping grouping);
/// Stable, for settings: "tag". @return None for what is none
QString groupingName(FleetGrouping grouping);
FleetGrouping groupingOf(const QString& name);

/// The groups of a bot, as IDs: each of its tags, or one. Empty text: those without a tag.
std::vector<std::string> groupsOf(const FleetRow& row, FleetGrouping grouping);
/// What a group is called. @param row  any of its bots
QString groupTitle(const std::string& group, FleetGrouping grouping, const FleetRow& row);
/// The columns whose change may bring a bot to another group.
FleetColumns columnsOf(FleetGrouping grouping);

} // namespace wh::ui
