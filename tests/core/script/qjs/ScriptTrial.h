// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/RiskGate.h"
#include "core/script/qjs/QjsEngine.h"
#include "core/simulator/Backtest.h"
#include "core/simulator/generator/GeneratedTape.h"
#include "tests/support/FakeStrategyContext.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace wh::test {

/// A script in a world that the test holds.
struct ScriptTrial
{
    explicit ScriptTrial(ScriptProject project, const ScriptLimits& limits = {},
                         Instrument instrument = spotInstrument())
        : engine(makeQjsEngine(limits)), context(std::move(instrument))
    {
        description = engine->load(project, findings);
        context.setTouch(10'000, 10'010, 100'000); // 100.00 and 100.10, of 1
    }
    explicit ScriptTrial(const std::string& main, const ScriptLimits& limits = {},
                         Instrument instrument = spotInstrument())
        : ScriptTrial(projectOf(main), limits, std::move(instrument))
    {}

    static ScriptProject projectOf(const std::string& main)
    {
        ScriptProject project;
        project.files["main.js"] = main;
        return project;
    }
    /// A script that only starts.
    static std::string starting(const std::string& body)
    {
        return "export const meta = {name: 'trial', tick: '1s'};\nexport function onStart(ctx) {\n" + body + "\n}\n";
    }

    /// Its first hook. What it threw stands in `failure`.
    void start(const std::vector<std::pair<std::string, std::string>>& parameters = {})
    {
        const auto checked = ParameterValidation::check(description->parameters, parameters);
        strategy = engine->create(checked.set);
        context.attach(*strategy);
        attempt([this] { strategy->onStart(context); });
    }
    template<typename Call>
    void attempt(Call&& call)
    {
        try {
            call();
        } catch (const ScriptFailure& thrown) {
            failure = thrown.error();
        }
    }
    /// All that was logged, a line each; and why there was nothing to run.
    std::string told() const
    {
        std::string text;
        for (const auto& finding : findings)
            text += finding.toString() + '\n';
        for (const auto& line : context.logs())
            text += line + '\n';
        return text;
    }

    std::unique_ptr<ScriptEngine> engine;
    FakeStrategyContext context;
    std::vector<Error> findings;
    std::optional<ScriptDescription> description;
    std::unique_ptr<Strategy> strategy;
    std::optional<Error> failure;
};

/// What a line of script computes, as its JSON.
inline std::string valueOf(const std::string& expression)
{
    ScriptTrial trial(
        ScriptTrial::starting("const value = (" + expression +
                              ");\n    bot.log.info(value === undefined ? 'undefined' : JSON.stringify(value));"));
    if (trial.description)
        trial.start();
    std::string told = trial.told();
    if (told.ends_with('\n'))
        told.pop_back();
    return told;
}

/// A script in a backtest over a generated market of some minutes.
struct ScriptBacktest
{
    BacktestSettings settings;
    std::string market = "random_walk";
    std::vector<std::pair<std::string, std::string>> marketParameters = {{"duration", "5m"}};

    ScriptUsage usage;
    std::vector<Error> mistakes;
    std::optional<RunRecord> other; ///< of the second market, for a script that wants one

    Result<RunRecord> run(const std::string& main, const ScriptLimits& limits = {})
    {
        return run(ScriptTrial::projectOf(main), limits);
    }
    Result<RunRecord> run(const ScriptProject& project, const ScriptLimits& limits = {})
    {
        const auto engine = makeQjsEngine(limits);
        const auto description = engine->load(project, mistakes);
        if (!description)
            return mistakes.front();
        StrategyRegistry strategies;
        strategies.add({description->toStrategyInfo(),
                        [&engine](const ParameterSet& parameters) { return engine->create(parameters); }});
        RiskRuleRegistry rules;
        registerRiskRules(rules);
        settings.strategy = "script:" + description->name;
        const auto check = GeneratedMarket::check(market, marketParameters, 7, *InstrumentName::parse("sim:BTC/USDT"));
        OtherMarket second;
        if (description->markets == 2) {
            const auto its =
                GeneratedMarket::check(market, marketParameters, 8, *InstrumentName::parse("sim:ETH/USDT"));
            second = {*GeneratedTape::createCounted(its.market), settings.cash, settings.base};
        }
        const auto backtest = Backtest::prepare(*GeneratedTape::createCounted(check.market), settings,
                                                {strategies, rules}, mistakes, second);
        if (!backtest)
            return mistakes.front();
        try {
            auto record = backtest->run({});
            usage = engine->usage();
            other = backtest->takeOther();
            return record;
        } catch (const ScriptFailure& failure) {
            usage = engine->usage();
            return failure.error();
        }
    }
};

} // namespace wh::test
