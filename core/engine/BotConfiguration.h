// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ParameterSpec.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace wh {

/// A bot as its file states it: docs/reference/bot-configuration.md. Values stay the texts that were written (a JSON
/// number keeps its digits), so that one check, that of the specs, serves file, command line and form. A value.
struct BotConfiguration
{
    using Pairs = std::vector<std::pair<std::string, std::string>>;

    std::string name;
    std::string description;
    std::string instrument; ///< "binance:BTC/USDT", or empty
    std::string strategy;
    Pairs parameters; ///< of the strategy
    Pairs risk;       ///< "order_size.max_notional" = "5000"
    Pairs options;    ///< by the names of `options` as given to parse(), in the file's order

    bool operator==(const BotConfiguration&) const = default;

    /// Reads a configuration, and adds every mistake in its form to `mistakes`: configuration.unknown_key {field,
    /// remedy}, configuration.wrong_type {field, value, remedy}, configuration.duplicate_key {field, remedy}. Whether
    /// the values are good is for the specs to tell, later.
    /// @param options  the keys beyond name, description, instrument, strategy, params and risk; their texts may also
    ///                 be written as an object ({"model": "constant", "entry": "10ms"}, {"maker": 1, "taker": 5})
    /// @param plain  those of them that are texts and nothing else: never an object
    /// @return configuration.malformed {line, column, reason, remedy} when it is no JSON or nested absurdly
    static Result<BotConfiguration> parse(std::string_view json, const std::vector<ParameterSpec>& options,
                                          std::vector<Error>& mistakes, const std::vector<std::string>& plain = {});
};

} // namespace wh
