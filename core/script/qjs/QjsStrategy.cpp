// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/qjs/QjsStrategy.h"

#include "core/risk/RiskGate.h"

#include <nlohmann/json.hpp>

namespace wh {

namespace {

/// As a script sees them: numbers, truths and texts; durations in milliseconds.
std::string jsonOf(const ParameterSet& parameters, const ScriptDescription& description)
{
    nlohmann::ordered_json json = nlohmann::ordered_json::object();
    for (const auto& spec : description.parameters) {
        const auto found = parameters.values().find(spec.name);
        if (found == parameters.values().end())
            continue;
        std::visit(
            [&](const auto& value) {
                using Value = std::decay_t<decltype(value)>;
                if constexpr (std::is_same_v<Value, Decimal>)
                    json[spec.name] = value.toDouble();
                else if constexpr (std::is_same_v<Value, std::int64_t>)
                    json[spec.name] = spec.type == ParameterType::Duration
                                          ? static_cast<double>(value) / static_cast<double>(kMillisecond)
                                          : static_cast<double>(value);
                else
                    json[spec.name] = value;
            },
            found->second);
    }
    return json.dump(-1, ' ', false, nlohmann::detail::error_handler_t::replace);
}

std::string jsonOf(const OwnOrder& order, const ExecutionReport* report, const ScriptRun& run)
{
    if (!report)
        return {};
    nlohmann::ordered_json json = nlohmann::ordered_json::object();
    if (order.status != OrderStatus::Refused) // by the gate: the venue has said nothing
        json["event"] = toString(report->kind);
    if (report->refusal)
        json["refusal"] = nlohmann::ordered_json::parse(run.told(toError(*report->refusal)));
    return json.dump(-1, ' ', false, nlohmann::detail::error_handler_t::replace);
}

} // namespace

QjsStrategy::QjsStrategy(QjsMachine& machine, const ParameterSet& parameters)
    : m_machine(machine), m_parameters(jsonOf(parameters, machine.description()))
{}

void QjsStrategy::join(StrategyContext& other)
{
    m_other = &other;
    m_machine.join(other);
}

void QjsStrategy::onStart(StrategyContext& context)
{
    m_first = &context;
    m_machine.begin(context, m_parameters);
    m_machine.call(ScriptHook::Start, context);
}

void QjsStrategy::onTrade(StrategyContext& context, const Trade& trade)
{
    if (isOfOther(context))
        return m_machine.otherRun().keep(trade); // to look back at
    m_machine.run().keep(trade);
    if (!m_machine.has(ScriptHook::Trade))
        return;
    m_machine.run().fillTrade(trade);
    m_machine.call(ScriptHook::Trade, context);
}

void QjsStrategy::onBar(StrategyContext& context, const Bar& bar)
{
    if (isOfOther(context))
        return m_machine.otherRun().keep(bar);
    m_machine.run().keep(bar);
    if (!m_machine.has(ScriptHook::Bar))
        return;
    m_machine.run().fillBar(bar);
    m_machine.call(ScriptHook::Bar, context);
}

void QjsStrategy::onFill(StrategyContext& context, const Fill& fill)
{
    if (!m_machine.has(ScriptHook::Fill))
        return;
    if (isOfOther(context)) {
        m_machine.otherRun().fillFill(fill);
        m_machine.otherHost().setFeeAsset(fill.feeAsset.text());
        if (m_first)
            m_machine.callOfOther(ScriptHook::Fill, *m_first);
        return;
    }
    m_machine.run().fillFill(fill);
    m_machine.host().setFeeAsset(fill.feeAsset.text());
    m_machine.call(ScriptHook::Fill, context);
}

void QjsStrategy::onOrderUpdate(StrategyContext& context, const OwnOrder& order, const ExecutionReport* report)
{
    if (!m_machine.has(ScriptHook::Order))
        return;
    if (isOfOther(context)) {
        m_machine.otherRun().fillOrderRow(order);
        m_machine.otherHost().setReport(jsonOf(order, report, m_machine.otherRun()));
        if (m_first)
            m_machine.callOfOther(ScriptHook::Order, *m_first);
        return;
    }
    m_machine.run().fillOrderRow(order);
    m_machine.host().setReport(jsonOf(order, report, m_machine.run()));
    m_machine.call(ScriptHook::Order, context);
}

DurationNs QjsStrategy::tickInterval() const
{
    return m_machine.has(ScriptHook::Tick) ? m_machine.description().tickInterval : 0;
}

} // namespace wh
