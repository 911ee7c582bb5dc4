// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace wh::ui {

// Gauges as people read them, in the language of the window. Their names and units are words of the strategies: those
// that nobody here knows are a script's own, and only lose their underscores. GUI thread.

/// "mid" as "Mid price", "my_own.gauge" as "My own gauge".
QString gaugeTitle(const std::string& name);
/// "bps/sqrt(s)" as "bps/√s". @param base, quote  what stands for either word; empty: the word itself
QString gaugeUnit(const std::string& unit, const std::string& base, const std::string& quote);

} // namespace wh::ui
