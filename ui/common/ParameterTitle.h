// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace wh::ui {

/// A parameter's name as forms and mistakes write it, in the language of the window: "risk_aversion" as "Risk
/// aversion", "risk.order_size.max_notional" as "Order size: max notional", "params.levels" as "Levels". GUI thread.
QString parameterTitle(const std::string& name);

} // namespace wh::ui
