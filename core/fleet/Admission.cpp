// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/Admission.h"

#include "core/base/Suggest.h"
#include "core/fleet/BotOptions.h"
#include "core/fleet/BotSizes.h"
#include "core/fleet/BotTexts.h"
#include "core/fleet/MarketDirectory.h"
#include "core/fleet/PlanCheck.h"
#include "core/fleet/PlanReadings.h"
#include "core/fleet/SimulationGate.h"
#include "core/simulator/Backtest.h"
#include "core/simulator/BacktestOptions.h"
#include "core/simulator/VenueSetup.h"
#include "core/strategy/Strategy.h"

#include <algorithm>

namespace wh {

namespace {

constexpr DurationNs kGlance = 10 * kSecond; // of a market, to know about where its price is

bool names(const std::vector<Error>& findings, std::string_view field)
{
    return std::any_of(findings.begin(), findings.end(),
                       [field](const Error& finding) { return finding.field("field") == field; });
}

/// One judgement from beginning to end.
class Judgement
{
public:
    Judgement(const BotSpec& spec, const GateSettings& gate, const StrategyRegistry& strategies,
              const RiskRuleRegistry& rules, const MarketDirectory& markets)
        : m_spec(spec), m_gate(gate), m_strategies(strategies), m_rules(rules), m_markets(markets)
    {}

    AdmissionReport make(const TaskControl& control)
    {
        checkSizes(m_spec, m_report.findings);
        if (!m_report.isAdmitted())
            return std::move(m_report); // nobody reads through what is that large
        checkTexts(m_spec, m_report.findings);
        checkMarkets();
        checkOptions();
        checkSettings(); // strategy, parameters, limits, models, funds
        checkInterval();
        if (m_sample && m_strategy)
            checkPlan(); // also where there are mistakes: as far as it does not depend on them
        if (m_gate.isOn && m_report.isAdmitted() && m_prepared)
            m_report.gate = simulate(*m_prepared, m_gate, control, m_report.findings);
        return std::move(m_report);
    }

private:
    void add(Error finding) { m_report.findings.push_back(std::move(finding)); }

    void checkMarkets()
    {
        if (m_spec.markets.empty()) {
            add(Error("configuration.missing",
                      {{"field", "market"}, {"remedy", "name the market that it is to trade, as in sim:BTC/USDT"}}));
            return;
        }
        checkCount();
        for (std::size_t i = 0; i < m_spec.markets.size(); ++i) {
            const auto field = m_spec.markets.size() == 1 ? "market" : "markets[" + std::to_string(i) + ']';
            auto market = m_markets.find(m_spec.markets[i]);
            if (!market) {
                add(atField(std::move(market).error(), field));
                continue;
            }
            if (i == 0)
                m_market = *market;
            if (i > 1)
                continue; // more than any takes
            auto sample = m_markets.sample(market->id, m_gate.isOn ? m_gate.span : kGlance, m_spec.seed);
            if (sample)
                (i == 0 ? m_sample : m_otherSample) = std::move(*sample);
            else
                add(atField(std::move(sample).error(), field));
        }
    }

    /// Against what its strategy takes, where that is known.
    void checkCount()
    {
        const auto named = m_spec.markets.size();
        const auto* const entry = m_strategies.find(m_spec.strategy);
        const std::size_t takes = entry ? entry->info.markets : std::clamp<std::size_t>(named, 1, 2);
        if (named != takes)
            add(Error(named > takes ? "bot.too_many" : "bot.too_few",
                      {{"field", "markets"},
                       {"value", std::to_string(named)},
                       {"limit", std::to_string(takes)},
                       {"remedy", takes == 1 ? "name one: the strategy trades one market"
                                             : "name two: the strategy trades two markets"}}));
        else if (named == 2 && m_spec.markets[0] == m_spec.markets[1])
            add(Error("admission.same_market", {{"field", "markets[1]"},
                                                {"value", m_spec.markets[1]},
                                                {"remedy", "name another one: this is the first market again"}}));
    }

    /// The second market as a backtest takes it: none where it could not be run beside the first.
    OtherMarket otherMarket()
    {
        if (!m_otherSample || !m_sample)
            return {};
        const TapeInfo& first = m_sample->info();
        const TapeInfo& second = m_otherSample->info();
        if (second.last >= first.first && second.first <= first.last && second.instrument.name != first.instrument.name)
            return {m_otherSample, m_spec.otherCash, m_spec.otherBase};
        if (m_gate.isOn && m_spec.markets[0] != m_spec.markets[1])
            add(Error("admission.gate_failed",
                      {{"field", "markets"},
                       {"reason", "there is no simulation of these two side by side"},
                       {"remedy", "name recordings of the same days, or markets that are generated"}}));
        return {};
    }

    static Error atField(Error error, const std::string& field)
    {
        std::erase_if(error.context, [](const auto& item) { return item.name == "field"; });
        error.context.insert(error.context.begin(), {"field", field});
        return error;
    }

    /// Ranges of what is no longer a text.
    void checkOptions()
    {
        std::vector<ParameterSpec> specs;
        BotSpec::Pairs values;
        for (const auto& option : botOptions()) {
            if (option.type == ParameterType::Text || option.name == "seed")
                continue;
            specs.push_back(option);
            for (auto& text : optionTexts(m_spec, option.name))
                values.emplace_back(option.name, std::move(text));
        }
        auto checked = ParameterValidation::check(specs, values);
        for (auto& mistake : checked.mistakes)
            add(std::move(mistake));
        if (const auto interval = m_spec.interval.value_or(kSecond);
            interval != 0 && (interval < kShortestInterval || interval > kLongestInterval))
            add(Error("parameter.out_of_range", {{"field", "interval"},
                                                 {"value", formatDuration(interval)},
                                                 {"minimum", formatDuration(kShortestInterval)},
                                                 {"maximum", formatDuration(kLongestInterval)},
                                                 {"remedy", "give a duration between these, or event"}}));
    }

    void readSimulation(BacktestSettings& settings)
    {
        const std::vector<std::string> known = {"latency", "queue", "fees"};
        BotSpec::Pairs texts;
        for (const auto& [name, value] : m_spec.simulation) {
            if (std::find(known.begin(), known.end(), name) != known.end()) {
                texts.emplace_back(name, value);
                continue;
            }
            Error finding(
                "parameter.unknown",
                {{"field", name}, {"value", value}, {"remedy", "of a simulated venue, give latency, queue or fees"}});
            if (const auto nearest = nearestName(name, known))
                finding.context.push_back({"nearest", *nearest});
            add(std::move(finding));
        }
        readBacktestOptions(texts, settings, m_report.findings);
    }

    void checkSettings()
    {
        BacktestSettings settings;
        settings.strategy = m_spec.strategy;
        settings.parameters = m_spec.parameters;
        settings.risk = m_spec.risk;
        settings.cash = m_spec.cash;
        settings.base = m_spec.base;
        settings.seed = m_spec.seed;
        settings.tickInterval = m_spec.interval;
        readSimulation(settings);
        std::vector<Error> mistakes;
        m_prepared = Backtest::prepare(m_sample ? m_sample : standInTape(), settings, {m_strategies, m_rules}, mistakes,
                                       otherMarket());
        for (auto& mistake : mistakes) {
            std::string field(mistake.field("field"));
            if (field.starts_with("other")) {
                field = field == "other" ? "markets[1]" : "other_" + field.substr(field.find('.') + 1);
                mistake = atField(std::move(mistake), field);
            }
            if (mistake.code == "strategy.unknown" && m_spec.strategy.empty())
                add(Error("configuration.missing",
                          {{"field", "strategy"}, {"remedy", "name one, as in avellaneda_stoikov"}}));
            else if (!((field == "cash" || field == "base") && names(m_report.findings, field))) // told already
                add(std::move(mistake));
        }
        const auto* entry = m_strategies.find(m_spec.strategy);
        if (!entry)
            return;
        m_strategy = entry;
        std::vector<Error> told; // already
        if (m_market)
            m_instrument = VenueSetup::prepare(settings, m_market->instrument, told).instrument;
    }

    void checkInterval()
    {
        if (m_strategy && m_strategy->info.needsTicks && m_spec.interval == 0)
            add(Error("admission.needs_interval", {{"field", "interval"},
                                                   {"value", intervalText(0)},
                                                   {"remedy", "give a duration such as 1s, or leave it out: " +
                                                                  m_strategy->info.id + " acts at ticks"}}));
    }

    void checkPlan()
    {
        const auto mid = firstMidOf(*m_sample);
        if (!mid) {
            add(atField(mid.error(), "market"));
            return;
        }
        if (!*mid)
            return; // nothing to reckon with; the simulation says so
        PlanReadings{
            .strategy = *m_strategy, .rules = m_rules, .instrument = m_instrument, .mid = **mid, .spec = m_spec}
            .check(m_report.findings);
    }

    const BotSpec& m_spec;
    const GateSettings& m_gate;
    const StrategyRegistry& m_strategies;
    const RiskRuleRegistry& m_rules;
    const MarketDirectory& m_markets;

    AdmissionReport m_report;
    std::optional<MarketInfo> m_market;
    std::shared_ptr<const Tape> m_sample;
    std::shared_ptr<const Tape> m_otherSample; ///< of its second market
    std::unique_ptr<Backtest> m_prepared;
    const StrategyRegistry::Entry* m_strategy = nullptr;
    Instrument m_instrument; // the market's, with the fees that are charged
};

} // namespace

AdmissionReport Admission::check(const BotSpec& spec, const GateSettings& gate, const TaskControl& control) const
{
    return Judgement(spec, gate, m_parts.strategies, m_parts.rules, m_parts.markets).make(control);
}

} // namespace wh
