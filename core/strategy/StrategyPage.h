// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace wh {

struct StrategyInfo;

/// The strategy's page for docs/reference/strategies: idea, table of parameters, examples. Pure: the same info gives
/// the same bytes.
std::string strategyMarkdown(const StrategyInfo& info);

} // namespace wh
