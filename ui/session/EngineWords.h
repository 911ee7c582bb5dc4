// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/BotValues.h"
#include "core/client/Values.h"

#include <QString>

#include <functional>

namespace wh::ui {

/// Calls the function with every text that the engine says in words: titles, descriptions, definitions, headings.
void forEachWord(client::Capabilities& capabilities, const std::function<void(std::string&)>& function);

/// Calls it with every list of parameters that there is.
void forEachSpecs(client::Capabilities& capabilities, const std::function<void(std::vector<ParameterSpec>&)>& function);

/// The same capabilities in the language of the window. What nobody translated stays in English, as the engine says it.
/// GUI thread.
client::Capabilities translated(const client::Capabilities& capabilities);
/// What a live market is, likewise: "A quiet random walk …", "A recorded book of … to …, played over and over."
QString marketAbout(const client::LiveMarket& market);

} // namespace wh::ui
