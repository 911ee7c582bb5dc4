// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/ChangeFeed.h"
#include "core/data/Catalogue.h"

#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace wh::api {

struct DatasetChange
{
    std::int64_t sequence = 0;
    std::string id;
    std::optional<TapeInfo> info; ///< none: removed
};

/// Tells of recordings that come, change and go, whoever changes them: this engine says so itself, and for other
/// processes the catalogue's folder is looked at from time to time, on a thread of its own. Files are opened only where
/// names, sizes or times in the folder changed. Any thread.
class CatalogueWatch
{
public:
    /// @param catalogue  outlives the watch
    /// @param every  between two looks; longer where a look takes long
    CatalogueWatch(const Catalogue& catalogue, TaskQueue& tellers,
                   std::chrono::milliseconds every = std::chrono::seconds(2));
    ~CatalogueWatch();
    CatalogueWatch(const CatalogueWatch&) = delete;
    CatalogueWatch& operator=(const CatalogueWatch&) = delete;

    /// What this engine did.
    void publish(DatasetChange change);
    /// What somebody was told that there is: nothing can change for whoever never asked.
    void told(const std::vector<TapeInfo>& datasets);

    ChangeFeed<DatasetChange>& changes() { return m_changes; }
    const ChangeFeed<DatasetChange>& changes() const { return m_changes; }

private:
    using Known = std::map<std::string, TapeInfo>;

    void run();
    void look();
    /// Of names, sizes and times of all that lies in the folder.
    std::uint64_t fingerprint() const;
    /// Publishes how the listing differs from what is known. Under the mutex.
    void compare(const Catalogue::Listing& listing);

    const Catalogue& m_catalogue;
    const std::chrono::milliseconds m_every;
    ChangeFeed<DatasetChange> m_changes;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_isEnding = false;
    std::optional<Known> m_known;
    std::uint64_t m_ownChanges = 0;      ///< how many were published by this engine
    std::optional<std::uint64_t> m_seen; ///< fingerprint of what is known; the thread's alone
    std::thread m_thread;                ///< the last: it uses the others
};

} // namespace wh::api
