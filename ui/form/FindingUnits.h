// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/ParameterSpec.h"

#include <string>
#include <vector>

namespace wh::ui {

/// What was found wrong with a configuration, with the units that the engine leaves to who shows it: "Min spread 3" as
/// "Min spread 3 bps", "give at least 0 quote" as "give at least 0 USDT".
/// @param specs  parameters of its strategy. @param base, quote  of its market; empty: not known
/// @param otherBase, otherQuote  of its second market, which "other_cash" and "other_base" are about
std::vector<Error> withUnits(std::vector<Error> findings, const std::vector<ParameterSpec>& specs,
                             const std::string& base, const std::string& quote, const std::string& otherBase = {},
                             const std::string& otherQuote = {});

} // namespace wh::ui
