// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"
#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/domain/ParameterSpec.h"
#include "core/engine/BotLifecycle.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace wh {

/// What a live bot is: its configuration, of which every change makes a new version. A value; texts are what a person
/// wrote, checked by Admission.
struct BotSpec
{
    using Pairs = std::vector<std::pair<std::string, std::string>>;

    std::string name; ///< unique among the engine's bots; 1 … 64 characters
    std::string description;
    std::string strategy;
    Pairs parameters;                 ///< of the strategy
    std::vector<std::string> markets; ///< ids of live markets (MarketDirectory), one for each instrument
    std::string account = "paper";    ///< what its profit is counted under
    /// Between ticks: 100 ms … 1 day; 0: no ticks, it acts on what the market tells; none: as its strategy has it.
    std::optional<DurationNs> interval;
    Pairs risk; ///< "order_size.max_notional" = "5000"
    StopPolicy stopPolicy = StopPolicy::Cancel;
    std::vector<std::string> tags;
    Decimal cash = Decimal(10'000); ///< its share of the account, in quote (see BotRunner::Funds)
    Decimal base;
    Decimal otherCash = Decimal(10'000); ///< likewise on its second market, in the quote of that
    Decimal otherBase;
    std::uint64_t seed = 1;
    /// Of a simulated venue: "latency", "queue", "fees", in this order, as backtestOptions() names them.
    Pairs simulation;
    int mostRestarts = 5; ///< after failures in a row, by the supervisor; 0: never

    bool operator==(const BotSpec&) const = default;

    /// Reads a configuration's document (docs/reference/live-bots.md) and adds every mistake in its form:
    /// configuration.unknown_key {field, remedy}, configuration.wrong_type {field, value, remedy},
    /// configuration.duplicate_key {field, remedy}, parameter.malformed, parameter.not_a_choice … A value that is
    /// readable is kept, whether or not it is possible: that is for Admission to tell.
    /// @return configuration.malformed {line, column, reason, remedy} when it is no JSON
    static Result<BotSpec> parse(std::string_view json, std::vector<Error>& mistakes);
    /// One document for equal values, keys in a fixed order, defaults left out; parse() reads the same value from it.
    std::string toJson() const;
};

/// One difference between two versions, by the path of its field: "params.gamma", "interval", "tags". Empty: not there.
struct SpecDifference
{
    std::string field;
    std::string before;
    std::string after;
    bool operator==(const SpecDifference&) const = default;
};
/// In the order of the document's fields.
std::vector<SpecDifference> differencesOf(const BotSpec& before, const BotSpec& after);

} // namespace wh
