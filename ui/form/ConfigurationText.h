// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/Values.h"

#include <QString>

#include <string>

namespace wh::ui {

/// What values of a bot's configuration mean: which strategy it has, and what is traded. A value.
struct ConfigurationWords
{
    const client::Capabilities* capabilities = nullptr; ///< of the bot's engine; null: not known. Borrowed
    std::string strategy;                               ///< ID
    std::string base, quote;                            ///< "BTC", "USDT"; empty: not known
    std::string otherBase = {}, otherQuote = {};        ///< of its second market; empty: there is none
};

/// A value of one field, with its unit; "1.0 (default)" where nothing is said, and empty where there is no default
/// either. In the language of the window; GUI thread.
/// @param field  by the names of the engine: "params.gamma", "risk.order_size.max_notional", "interval"
QString configurationValue(const ConfigurationWords& words, const std::string& field, const std::string& value);

} // namespace wh::ui
