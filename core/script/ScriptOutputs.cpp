// SPDX-License-Identifier: GPL-3.0-or-later
// What a script writes, keeps and waits for, within its limits.
#include "core/script/ScriptRun.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace wh {

namespace {

constexpr const char* kKeysKey = "script.keys"; // a context cannot list what it keeps
constexpr const char* kPrefix = "script/";
constexpr std::size_t kMaxKey = 200;
constexpr std::size_t kMaxEarly = 100;

} // namespace

/// Where a character ends, at most textBytes long.
std::string ScriptRun::cut(std::string text)
{
    if (text.size() <= m_limits.textBytes)
        return text;
    std::size_t end = m_limits.textBytes;
    while (end > 0 && (text[end] & 0xc0) == 0x80)
        --end;
    text.resize(end);
    ++m_usage.outputDropped;
    return text;
}

void ScriptRun::log(LogLevel level, std::string text)
{
    text = cut(std::move(text));
    if (m_context && mayStill(m_logs, m_limits.logsPerSecond))
        m_context->log(level, std::move(text));
    else if (!m_context && !m_begun && m_early.size() < kMaxEarly)
        m_early.emplace_back(level, std::move(text));
    else
        ++m_usage.outputDropped;
}

bool ScriptRun::gauge(std::string name, double value, std::string_view unit, double least, double most)
{
    name = cut(std::move(name));
    const bool known = m_gaugeNames.contains(name);
    if (!m_context || !mayStill(m_gauges, m_limits.gaugesPerSecond) ||
        (!known && m_gaugeNames.size() >= m_limits.gaugeNames)) {
        ++m_usage.outputDropped;
        return false;
    }
    if (!known)
        m_gaugeNames.emplace(name, true);
    GaugeRange range;
    if (std::isfinite(least))
        range.least = least;
    if (std::isfinite(most))
        range.most = most;
    m_context->gauge(name, value, unit.substr(0, 32), range);
    return true;
}

bool ScriptRun::event(std::string name, std::string text)
{
    if (!m_context || !mayStill(m_events, m_limits.eventsPerSecond)) {
        ++m_usage.outputDropped;
        return false;
    }
    m_context->event(cut(std::move(name)), cut(std::move(text)));
    return true;
}

void ScriptRun::loadStorage()
{
    if (m_keys)
        return;
    m_keys.emplace();
    m_storedBytes = 0;
    const auto names = nlohmann::json::parse(m_context->stored(kKeysKey), nullptr, false);
    if (!names.is_array())
        return;
    for (const auto& name : names) {
        if (!name.is_string())
            continue;
        const auto key = name.get<std::string>();
        const std::size_t size = key.size() + m_context->stored(kPrefix + key).size();
        if (m_keys->emplace(key, size).second)
            m_storedBytes += size;
    }
}

void ScriptRun::saveKeys()
{
    m_context->store(kKeysKey, storedKeys());
}

std::string ScriptRun::stored(const std::string& key)
{
    if (!m_context)
        return {};
    loadStorage();
    return m_keys->contains(key) ? m_context->stored(kPrefix + key) : std::string();
}

bool ScriptRun::store(const std::string& key, std::string value)
{
    if (!isRunning())
        return false;
    loadStorage();
    const auto refuseLimit = [&](const char* limit, std::uint64_t allowed) {
        ++m_usage.outputDropped;
        refuse(Error("script.limit", {{"limit", limit},
                                      {"allowed", std::to_string(allowed)},
                                      {"remedy", "delete what is not needed any more"}}));
        return false;
    };
    if (key.empty() || key.size() > kMaxKey)
        return refuseLimit("storage_key_bytes", kMaxKey);
    const auto found = m_keys->find(key);
    const std::size_t before = found == m_keys->end() ? 0 : found->second;
    const std::size_t size = key.size() + value.size();
    if (found == m_keys->end() && m_keys->size() >= m_limits.storageKeys)
        return refuseLimit("storage_keys", m_limits.storageKeys);
    if (m_storedBytes - before + size > m_limits.storageBytes)
        return refuseLimit("storage_bytes", m_limits.storageBytes);
    m_storedBytes += size - before;
    m_context->store(kPrefix + key, std::move(value));
    const bool isNew = m_keys->insert_or_assign(key, size).second;
    if (isNew)
        saveKeys();
    return true;
}

bool ScriptRun::unstore(const std::string& key)
{
    if (!isRunning())
        return false;
    loadStorage();
    const auto found = m_keys->find(key);
    if (found == m_keys->end())
        return false;
    m_storedBytes -= found->second;
    m_keys->erase(found);
    m_context->store(kPrefix + key, {});
    saveKeys();
    return true;
}

std::string ScriptRun::storedKeys()
{
    nlohmann::json names = nlohmann::json::array();
    if (m_context) {
        loadStorage();
        for (const auto& [key, size] : *m_keys)
            names.push_back(key);
    }
    return names.dump(-1, ' ', false, nlohmann::detail::error_handler_t::replace);
}

double ScriptRun::startTimer(double wait)
{
    if (!isRunning())
        return -1;
    if (m_timers >= m_limits.timers) {
        refuse(Error("script.limit", {{"limit", "timers"},
                                      {"allowed", std::to_string(m_limits.timers)},
                                      {"remedy", "clear timers that are not needed any more"}}));
        return -1;
    }
    ++m_timers;
    const double longest = 1e12; // ms: some 30 years
    const double clamped = wait > 0 ? std::min(wait, longest) : 0;
    const auto id =
        m_context->startTimer(m_context->now() + static_cast<DurationNs>(clamped * static_cast<double>(kMillisecond)));
    return static_cast<double>(id.value);
}

void ScriptRun::stopTimer(double id)
{
    if (!m_context || !(id >= 1 && id < 9e15) || m_timers == 0)
        return;
    --m_timers;
    m_context->stopTimer({static_cast<std::uint64_t>(id)});
}

} // namespace wh
