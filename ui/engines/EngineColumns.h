// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engines/LinkRows.h"

namespace wh::ui {

class Appearance;

enum class EngineColumn : int { Name, State, Bots, Latency, Uptime, Version, Address, Certificate };
inline constexpr int kEngineColumns = static_cast<int>(EngineColumn::Certificate) + 1;

/// In the order of EngineColumn, in the language of the moment. Borrows the appearance.
LinkRows::Columns engineColumns(const Appearance& appearance);
/// "3 of 12", running and all; a dash where the engine keeps none, or none are known.
QString botsText(const EngineLink& link, const Appearance& appearance);

} // namespace wh::ui
