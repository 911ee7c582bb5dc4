// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/protocol/Messages.h"
#include "core/script/protocol/Wire.h"

/// How each type is written and read: one function for both (see WireWriter). Limits are what a reader accepts.
namespace wh::sandbox {

namespace limits {
inline constexpr std::size_t kName = 200;
inline constexpr std::size_t kText = 8192;
inline constexpr std::size_t kPairs = 256;
inline constexpr std::size_t kErrors = 200;
inline constexpr std::size_t kErrorFields = 32;
inline constexpr std::size_t kParameters = 128;
inline constexpr std::size_t kChoices = 128;
inline constexpr std::size_t kOutages = 10'000;
/// Times and spans that may be added to each other.
inline constexpr std::int64_t kTime = INT64_C(1) << 62;
inline constexpr std::int64_t kCount = INT64_C(1) << 53;
} // namespace limits

template<typename Wire>
void wireError(Wire& wire, Error& error)
{
    wire.text(error.code, limits::kName);
    wire.list(error.context, limits::kErrorFields, [](Wire& w, Error::Field& field) {
        w.text(field.name, limits::kName);
        w.text(field.value, limits::kText);
    });
}

template<typename Wire>
void wireUsage(Wire& wire, ScriptUsage& usage)
{
    wire.number(usage.hookCalls);
    wire.number(usage.errors);
    wire.number(usage.softExceeded);
    wire.number(usage.interrupted);
    wire.number(usage.outputDropped);
    wire.number(usage.ordersDropped);
    wire.number(usage.mostOrders);
    wire.number(usage.mostOrdersSince, -limits::kTime, limits::kTime);
    wire.number(usage.strikes);
    wire.optional(usage.lastError, [](Wire& w, Error& error) { wireError(w, error); });
}

template<typename Wire>
void wireParameter(Wire& wire, ParameterSpec& spec)
{
    const auto shortText = [](Wire& w, std::string& text) { w.text(text, limits::kName); };
    wire.text(spec.name, limits::kName);
    wire.choice(spec.type, ParameterType::Text);
    wire.text(spec.unit, limits::kName);
    wire.text(spec.description, limits::kText);
    wire.text(spec.defaultText, limits::kText);
    wire.optional(spec.minimum, shortText);
    wire.optional(spec.maximum, shortText);
    wire.flag(spec.minimumExclusive);
    wire.list(spec.choices, limits::kChoices, shortText);
    wire.text(spec.example, limits::kText);
    wire.text(spec.notAbove, limits::kName);
}

template<typename Wire>
void wireDescription(Wire& wire, ScriptDescription& description)
{
    wire.text(description.name, limits::kName);
    wire.text(description.version, limits::kName);
    wire.text(description.description, limits::kText);
    wire.number(description.tickInterval, DurationNs{0}, limits::kTime);
    wire.number(description.barInterval, DurationNs{0}, limits::kTime);
    wire.number(description.hooks);
    wire.list(description.parameters, limits::kParameters,
              [](Wire& w, ParameterSpec& spec) { wireParameter(w, spec); });
    wire.list(description.rules, limits::kParameters, [](Wire& w, std::string& rule) { w.text(rule, limits::kText); });
    wire.number(description.markets, std::uint32_t{1}, std::uint32_t{2});
}

template<typename Wire>
void wireProject(Wire& wire, ScriptProject& project)
{
    wire.text(project.main, ScriptProject::kMaxPathBytes);
    wire.table(
        project.files, ScriptProject::kMaxFiles,
        [](Wire& w, std::string& path) { w.text(path, ScriptProject::kMaxPathBytes); },
        [](Wire& w, std::string& text) { w.text(text, ScriptProject::kMaxBytes); });
}

template<typename Wire>
void wireLimits(Wire& wire, ScriptLimits& limits)
{
    wire.number(limits.heapBytes);
    wire.number(limits.hookSoft);
    wire.number(limits.hookHard);
    wire.number(limits.load);
    wire.number(limits.strikes);
    wire.number(limits.logsPerSecond);
    wire.number(limits.gaugesPerSecond);
    wire.number(limits.gaugeNames);
    wire.number(limits.eventsPerSecond);
    wire.number(limits.ordersPerSecond);
    wire.number(limits.textBytes);
    wire.number(limits.storageKeys);
    wire.number(limits.storageBytes);
    wire.number(limits.timers);
}

template<typename Wire>
void wireModel(Wire& wire, ModelChoice& model)
{
    wire.text(model.name, limits::kName);
    wirePairs(wire, model.parameters, limits::kPairs, limits::kName);
}

template<typename Wire>
void wireSettings(Wire& wire, BacktestSettings& settings)
{
    wire.text(settings.strategy, limits::kName);
    wirePairs(wire, settings.parameters, limits::kPairs, limits::kText);
    wirePairs(wire, settings.risk, limits::kPairs, limits::kText);
    wire.number(settings.from);
    wire.number(settings.to);
    wire.decimal(settings.cash);
    wire.decimal(settings.base);
    wire.number(settings.seed);
    wire.number(settings.sampleInterval);
    wireModel(wire, settings.latency);
    wireModel(wire, settings.queue);
    wire.text(settings.fees, limits::kText);
    wire.text(settings.impact, limits::kText);
    wire.text(settings.feed, limits::kName);
    auto openOrders = static_cast<std::uint64_t>(settings.venue.maxOpenOrders);
    wire.number(openOrders);
    settings.venue.maxOpenOrders = static_cast<std::size_t>(openOrders);
    wire.real(settings.venue.maxRequestsPerSecond);
    wire.list(settings.venue.outages, limits::kOutages, [](Wire& w, Outage& outage) {
        w.number(outage.from);
        w.number(outage.to);
    });
    wire.real(settings.priceBand);
    wire.decimal(settings.minNotional);
    wire.real(settings.barQueueShare);
    wire.optional(settings.tickInterval, [](Wire& w, DurationNs& interval) { w.number(interval); });
}

/// As text, which is checked when it is read.
void wireInstrument(WireWriter& wire, const Instrument& instrument);
void wireInstrument(WireReader& wire, Instrument& instrument);

template<typename Wire>
void wireTape(Wire& wire, TapeInfo& info)
{
    wire.text(info.id, limits::kText);
    wireInstrument(wire, info.instrument);
    wire.choice(info.kind, TapeKind::Orders);
    wire.number(info.barInterval, DurationNs{0}, limits::kTime);
    wire.number(info.first);
    wire.number(info.last);
    wire.number(info.events);
    wire.number(info.trades);
    wire.number(info.gaps);
    wire.number(info.minFeedLatency, -limits::kTime, limits::kTime);
    wire.flag(info.startsWithoutSnapshot);
    wire.text(info.source, limits::kText);
    wire.text(info.symbol, limits::kName);
}

} // namespace wh::sandbox
