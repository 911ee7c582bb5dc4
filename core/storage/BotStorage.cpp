// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/BotStorage.h"

namespace wh {

BotStorage::BotStorage(BotId bot, std::map<std::string, std::string> values, Quota quota) : m_bot(bot), m_quota(quota)
{
    for (auto& [key, value] : values) {
        m_bytes += key.size() + value.size();
        m_values.emplace(key, std::move(value));
    }
}

const std::string* BotStorage::get(std::string_view key) const
{
    const auto found = m_values.find(key);
    return found == m_values.end() ? nullptr : &found->second;
}

void BotStorage::remember(std::string_view key)
{
    if (m_before.contains(key))
        return;
    const std::string* value = get(key);
    m_before.emplace(key, value ? std::optional(*value) : std::nullopt);
}

Result<void> BotStorage::set(std::string_view key, std::string value)
{
    const std::string* before = get(key);
    const std::size_t keys = m_values.size() + (before ? 0 : 1);
    const std::size_t bytes = m_bytes + value.size() + (before ? 0 : key.size()) - (before ? before->size() : 0);
    const auto exceeded = [this](const char* field, std::size_t limit, std::size_t wanted) {
        return Error("storage.quota_exceeded", {{"bot", std::to_string(m_bot.value)},
                                                {"field", field},
                                                {"limit", std::to_string(limit)},
                                                {"wanted", std::to_string(wanted)}});
    };
    if (!before && keys > m_quota.keys)
        return exceeded("keys", m_quota.keys, keys);
    if (bytes > m_quota.bytes && bytes > m_bytes)
        return exceeded("bytes", m_quota.bytes, bytes);
    if (before && *before == value)
        return {};
    remember(key);
    m_bytes = bytes;
    m_values.insert_or_assign(std::string(key), std::move(value));
    return {};
}

bool BotStorage::remove(std::string_view key)
{
    const auto found = m_values.find(key);
    if (found == m_values.end())
        return false;
    remember(key);
    m_bytes -= found->first.size() + found->second.size();
    m_values.erase(found);
    return true;
}

std::vector<std::string> BotStorage::list(std::string_view prefix) const
{
    std::vector<std::string> keys;
    for (auto entry = m_values.lower_bound(prefix); entry != m_values.end() && entry->first.starts_with(prefix);
         ++entry)
        keys.push_back(entry->first);
    return keys;
}

std::vector<StorageChange> BotStorage::takeChanges()
{
    std::vector<StorageChange> changes;
    for (const auto& [key, before] : m_before) {
        const std::string* now = get(key);
        if ((now != nullptr) != before.has_value() || (now && *now != *before))
            changes.push_back({m_bot, key, now ? std::optional(*now) : std::nullopt});
    }
    m_before.clear();
    return changes;
}

void BotStorage::undoChanges()
{
    for (auto& [key, before] : m_before) {
        if (const std::string* now = get(key))
            m_bytes -= key.size() + now->size();
        if (before) {
            m_bytes += key.size() + before->size();
            m_values.insert_or_assign(key, *std::move(before));
        } else {
            m_values.erase(key);
        }
    }
    m_before.clear();
}

} // namespace wh
