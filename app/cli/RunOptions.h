// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/Backtest.h"

#include <deque>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace CLI {
class App;
}

namespace wh::cli {

/// "k=v" of an option that takes pairs. @return cli.bad_value {option, value, reason, remedy}
Result<std::pair<std::string, std::string>> parsePair(std::string_view option, std::string_view text);
/// "max_open_orders" as the command line writes it: "--max-open-orders".
std::string optionName(std::string_view setting);
/// A word of a command line for a POSIX shell, quoted where it must be.
std::string shellWord(const std::string& word);

/// What backtest, sweep and simulate have in common: strategy, parameters, risk limits and the options of a backtest,
/// each as texts, so that a wrong one is a mistake among others rather than the first that stops the reading. A
/// configuration gives what the command line does not.
class RunOptions
{
public:
    /// Adds --strategy, --param, --config, --risk, and an option per entry of backtestOptions().
    void addTo(CLI::App& command);
    /// The same for a command whose strategy is known otherwise: no --strategy, no --config.
    void addWithoutStrategyTo(CLI::App& command);

    /// Reads the configuration, then the command line over it; adds every mistake.
    BacktestSettings read(std::vector<Error>& mistakes);
    /// Tells of a mistake in the settings where it was made: "params.gamma" becomes "--param gamma", or stays as it is
    /// with the name of the configuration's file.
    Error located(Error mistake) const;

    /// What the configuration is for, where that is another market than the one that is replayed; else empty. A
    /// generated market and a foreign file have no venue of their own.
    std::string instrumentBesides(const InstrumentName& replayed) const;

    /// The options that give `settings` again, but for its parameters; no --config.
    std::vector<std::string> wordsToRepeat() const;
    /// The effective texts, for whoever repeats them. Empty before read().
    const BacktestSettings::Pairs& parameters() const { return m_parameters; }

private:
    struct Texts
    {
        std::string name;
        std::vector<std::string> values;
    };
    void addShared(CLI::App& command, bool hasStrategy);
    void readConfiguration(std::vector<Error>& mistakes);

    std::vector<std::string> m_strategyTexts;
    std::vector<std::string> m_parameterTexts;
    std::vector<std::string> m_riskTexts;
    std::vector<std::string> m_configurations;
    std::deque<Texts> m_optionTexts; // the parser holds on to each: they must not move

    std::string m_strategy;
    std::string m_instrument; ///< of the configuration
    BacktestSettings::Pairs m_parameters;
    BacktestSettings::Pairs m_risk;
    BacktestSettings::Pairs m_options;
    std::set<std::string> m_fromConfiguration; ///< "params.gamma", "risk.position.max", "latency"
};

} // namespace wh::cli
