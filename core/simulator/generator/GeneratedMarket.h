// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Instrument.h"
#include "core/domain/ParameterSpec.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace wh {

/// One way of making a market, as forms, the command line and the documentation show it.
struct GeneratorInfo
{
    std::string id; ///< "random_walk"
    std::string description;
    std::string formula;               ///< of the fundamental price, with its source
    std::vector<ParameterSpec> own;    ///< what only this model takes
    std::vector<ParameterSpec> common; ///< price, book, orders, feed: the same for all models
    /// own, then common: what ParameterValidation::check() takes.
    std::vector<ParameterSpec> parameters() const;
};

struct GeneratedMarketCheck;

/// All that a generated market depends on: the same value gives the same events. A value, any thread.
struct GeneratedMarket
{
    std::string model = "random_walk";
    ParameterSet parameters; ///< checked against the model's specs
    std::uint64_t seed = 1;
    Instrument instrument; ///< its tick and lot hold, not the parameters'

    static const std::vector<GeneratorInfo>& models();
    static const GeneratorInfo* find(std::string_view model);

    /// Reads user input and makes the instrument of the parameters `tick` and `lot`. Names every mistake at once:
    /// generator.unknown_model {field, value, models, remedy}, those of ParameterValidation::check(),
    /// instrument.invalid, and those of mistakes(). `prefix` is put before each parameter's name.
    static GeneratedMarketCheck check(std::string_view model,
                                      const std::vector<std::pair<std::string, std::string>>& input, std::uint64_t seed,
                                      const InstrumentName& name, std::string_view prefix = {});
    /// As above, for an instrument that is known; the parameters `tick` and `lot` are then of no effect.
    static GeneratedMarketCheck check(std::string_view model,
                                      const std::vector<std::pair<std::string, std::string>>& input, std::uint64_t seed,
                                      const Instrument& instrument, std::string_view prefix = {});
    /// This market with another seed and with these parameters in place of its own.
    GeneratedMarketCheck with(const std::vector<std::pair<std::string, std::string>>& input,
                              std::uint64_t otherSeed) const;
    /// What no single parameter's range can tell, for checked parameters: generator.off_grid, generator.below_lot,
    /// generator.above_maximum, generator.inconsistent, each {field, value, remedy}.
    std::vector<Error> mistakes(std::string_view prefix = {}) const;

    /// "generated random_walk seed 1 volatility=0.8": the model, the seed and what differs from the defaults.
    std::string description() const;
    /// A candle's length, 0 for a tape of events.
    DurationNs barInterval() const;
    TimeNs start() const;
    TimeNs end() const; ///< no event happens at or after it
    bool operator==(const GeneratedMarket&) const = default;
};

/// A market to generate, or every mistake in what was asked for.
struct GeneratedMarketCheck
{
    GeneratedMarket market; ///< meaningful only when `mistakes` is empty
    std::vector<Error> mistakes;
    bool isValid() const { return mistakes.empty(); }
};

/// docs/reference/generators.md, made from the specs.
std::string generatorReference();

} // namespace wh
