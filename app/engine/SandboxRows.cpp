// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/SandboxRows.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <limits>

namespace wh::engine_program {

namespace {

using Problem = std::optional<std::string>;
using S = EngineSettings;
using V = std::string;

constexpr std::uint64_t kMebibyte = std::uint64_t{1} << 20;

/// "64MiB", "64MB", "65536".
Problem takeSize(std::uint64_t& into, const V& value, std::uint64_t least, std::uint64_t most)
{
    constexpr std::array<std::pair<std::string_view, std::uint64_t>, 8> kUnits = {{{"", 1},
                                                                                   {"b", 1},
                                                                                   {"kb", 1'000},
                                                                                   {"mb", 1'000'000},
                                                                                   {"gb", 1'000'000'000},
                                                                                   {"kib", 1024},
                                                                                   {"mib", kMebibyte},
                                                                                   {"gib", 1024 * kMebibyte}}};
    std::uint64_t number = 0;
    const auto read = std::from_chars(value.data(), value.data() + value.size(), number);
    std::string unit(read.ptr, value.data() + value.size());
    std::transform(unit.begin(), unit.end(), unit.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    const auto known = std::find_if(kUnits.begin(), kUnits.end(), [&](const auto& one) { return one.first == unit; });
    if (read.ec != std::errc() || known == kUnits.end() ||
        number > std::numeric_limits<std::uint64_t>::max() / known->second)
        return "\"" + value + "\" is no size, such as \"64MiB\"";
    const auto bytes = number * known->second;
    if (bytes < least || bytes > most)
        return "\"" + value + "\" is not from " + std::to_string(least) + " to " + std::to_string(most) + " bytes";
    into = bytes;
    return std::nullopt;
}

Problem takeSpan(DurationNs& into, const V& value, DurationNs most)
{
    const auto duration = parseDuration(value);
    if (!duration || *duration < kMillisecond || *duration > most)
        return "\"" + value + "\" is no span of time from 1ms to " + formatDuration(most);
    into = *duration;
    return std::nullopt;
}

Problem takeCount(std::uint32_t& into, const V& value, std::uint32_t most)
{
    std::uint32_t number = 0;
    const auto read = std::from_chars(value.data(), value.data() + value.size(), number);
    if (read.ec != std::errc() || read.ptr != value.data() + value.size() || number < 1 || number > most)
        return "\"" + value + "\" is no whole number from 1 to " + std::to_string(most);
    into = number;
    return std::nullopt;
}

Problem takeOnOff(bool& into, const V& value)
{
    if (value != "on" && value != "off")
        return "\"" + value + "\" is neither \"on\" nor \"off\"";
    into = value == "on";
    return std::nullopt;
}

} // namespace

const std::vector<SettingRow>& sandboxRows()
{
    static const std::vector<SettingRow> kRows = {
        {"sandbox-heap", "SIZE", "memory of a script, 8MiB to 4GiB (64MiB)",
         [](S& s, const V& v) { return takeSize(s.sandbox.limits.heapBytes, v, 8 * kMebibyte, 4096 * kMebibyte); }},
        {"sandbox-cpu-soft", "TIME", "CPU time of one call of a script; more is a strike (50ms)",
         [](S& s, const V& v) { return takeSpan(s.sandbox.limits.hookSoft, v, kMinute); }},
        {"sandbox-cpu-hard", "TIME", "CPU time of one call of a script; then it is ended (500ms)",
         [](S& s, const V& v) { return takeSpan(s.sandbox.limits.hookHard, v, kMinute); }},
        {"sandbox-load", "TIME", "CPU time of evaluating a script (5s)",
         [](S& s, const V& v) { return takeSpan(s.sandbox.limits.load, v, 10 * kMinute); }},
        {"sandbox-start", "TIME", "from the start of a script's process to its first word (5s)",
         [](S& s, const V& v) { return takeSpan(s.sandbox.start, v, 10 * kMinute); }},
        {"sandbox-strikes", "N", "errors and exceeded limits until a script's bot has failed (3)",
         [](S& s, const V& v) { return takeCount(s.sandbox.limits.strikes, v, 1'000'000); }, SettingRow::Kind::Number},
        {"sandbox-logs", "N", "log lines of a script a second (100)",
         [](S& s, const V& v) { return takeCount(s.sandbox.limits.logsPerSecond, v, 100'000); },
         SettingRow::Kind::Number},
        {"sandbox-gauges", "N", "gauges that a script sets a second (1000)",
         [](S& s, const V& v) { return takeCount(s.sandbox.limits.gaugesPerSecond, v, 100'000); },
         SettingRow::Kind::Number},
        {"sandbox-events", "N", "events of a script a second (100)",
         [](S& s, const V& v) { return takeCount(s.sandbox.limits.eventsPerSecond, v, 100'000); },
         SettingRow::Kind::Number},
        {"sandbox-orders", "N", "orders that a script places or amends a second (50)",
         [](S& s, const V& v) { return takeCount(s.sandbox.limits.ordersPerSecond, v, 100'000); },
         SettingRow::Kind::Number},
        {"sandbox-parent", "on|off", "scripts' processes are split off from one that is ready, in a few ms (on)",
         [](S& s, const V& v) { return takeOnOff(s.sandbox.parent, v); }},
        {"sandbox-storage", "SIZE", "what a script may keep, 1KiB to 64MiB (1MiB)",
         [](S& s, const V& v) { return takeSize(s.sandbox.limits.storageBytes, v, 1024, 64 * kMebibyte); }},
    };
    return kRows;
}

std::vector<SettingMistake> sandboxMistakes(const EngineSettings& settings)
{
    const auto& limits = settings.sandbox.limits;
    if (limits.hookSoft <= limits.hookHard)
        return {};
    return {{"sandbox-cpu-soft", formatDuration(limits.hookSoft) + " is more than sandbox-cpu-hard, " +
                                     formatDuration(limits.hookHard) +
                                     ": a call would be ended before it is a strike"}};
}

} // namespace wh::engine_program
