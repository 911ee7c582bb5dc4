// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/StoreRecords.h"

#include "core/base/Result.h"

#include <map>
#include <string_view>

namespace wh {

/// A bot's own storage as its strategy sees it: keys with texts, in memory, within a quota. What a tick changed is
/// handed over as a whole when the tick has ended well, and undone when it has not. The shard's thread.
class BotStorage
{
public:
    struct Quota
    {
        std::size_t keys = 1000;
        std::size_t bytes = 1 << 20; ///< of all keys and values
    };

    BotStorage(BotId bot, std::map<std::string, std::string> values, Quota quota);

    /// What it holds beyond a smaller one stays.
    void setQuota(Quota quota) { m_quota = quota; }
    /// @return none where there is no such key
    const std::string* get(std::string_view key) const;
    /// @return storage.quota_exceeded {bot, field, limit, wanted}; nothing has changed then
    Result<void> set(std::string_view key, std::string value);
    /// @return whether it was there
    bool remove(std::string_view key);
    /// Keys that begin so, in order.
    std::vector<std::string> list(std::string_view prefix = {}) const;
    std::size_t bytes() const { return m_bytes; }

    /// What has changed since the last call, one entry per key. The tick has ended well.
    std::vector<StorageChange> takeChanges();
    /// Everything is as it was at the last takeChanges(). The tick has failed.
    void undoChanges();

private:
    void remember(std::string_view key);

    BotId m_bot;
    Quota m_quota;
    std::map<std::string, std::string, std::less<>> m_values;
    std::map<std::string, std::optional<std::string>, std::less<>> m_before; ///< of what has changed
    std::size_t m_bytes = 0;
};

} // namespace wh
