// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/CatalogueWatch.h"

#include <algorithm>
#include <filesystem>
#include <functional>

namespace wh::api {

namespace fs = std::filesystem;

namespace {

/// A look may take one part in so many of the time.
constexpr int kRest = 50;

} // namespace

CatalogueWatch::CatalogueWatch(const Catalogue& catalogue, TaskQueue& tellers, std::chrono::milliseconds every)
    : m_catalogue(catalogue), m_every(every), m_changes(tellers), m_thread([this] { run(); })
{}

CatalogueWatch::~CatalogueWatch()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void CatalogueWatch::publish(DatasetChange change)
{
    const std::lock_guard lock(m_mutex);
    ++m_ownChanges;
    if (m_known && change.info)
        m_known->insert_or_assign(change.id, *change.info);
    else if (m_known)
        m_known->erase(change.id);
    m_changes.publish(std::move(change));
}

void CatalogueWatch::told(const std::vector<TapeInfo>& datasets)
{
    const std::lock_guard lock(m_mutex);
    if (m_known)
        return;
    m_known.emplace();
    for (const auto& info : datasets)
        m_known->emplace(info.id, info);
}

void CatalogueWatch::run()
{
    std::unique_lock lock(m_mutex);
    auto rest = m_every;
    while (!m_wake.wait_for(lock, rest, [this] { return m_isEnding; })) {
        if (!m_known)
            continue;
        lock.unlock();
        const auto start = std::chrono::steady_clock::now();
        look();
        const auto took = std::chrono::steady_clock::now() - start;
        rest = std::max(m_every, std::chrono::duration_cast<std::chrono::milliseconds>(took * kRest));
        lock.lock();
    }
}

void CatalogueWatch::look()
{
    const auto ownChanges = [this] {
        const std::lock_guard lock(m_mutex);
        return m_ownChanges;
    };
    const auto before = ownChanges();
    const auto seen = fingerprint(); // before the list: what changes in between is seen the next time
    if (seen == m_seen)
        return;
    const auto listing = m_catalogue.list();
    const std::lock_guard lock(m_mutex);
    if (m_ownChanges != before)
        return; // the list may be older than what was told: next time
    m_seen = seen;
    compare(listing);
}

void CatalogueWatch::compare(const Catalogue::Listing& listing)
{
    Known now;
    for (const auto& info : listing.datasets)
        now.emplace(info.id, info);
    // What cannot be read, perhaps because it is being written, is not gone.
    const bool isWhole = std::none_of(listing.damaged.begin(), listing.damaged.end(),
                                      [](const Error& error) { return error.field("dataset").empty(); });
    const auto isDamaged = [&](const std::string& id) {
        return std::any_of(listing.damaged.begin(), listing.damaged.end(),
                           [&](const Error& error) { return error.field("dataset") == id; });
    };
    for (const auto& [id, info] : *m_known) {
        if (now.contains(id))
            continue;
        if (!isWhole || isDamaged(id))
            now.emplace(id, info);
        else
            m_changes.publish({0, id, std::nullopt});
    }
    for (const auto& [id, info] : now) {
        const auto known = m_known->find(id);
        if (known == m_known->end() || known->second != info)
            m_changes.publish({0, id, info});
    }
    m_known = std::move(now);
}

std::uint64_t CatalogueWatch::fingerprint() const
{
    // The order in which a folder is listed is the system's: the parts are added up.
    std::uint64_t sum = 0;
    std::error_code error;
    constexpr auto kOptions = fs::directory_options::skip_permission_denied;
    for (fs::recursive_directory_iterator it(m_catalogue.folder(), kOptions, error), end; !error && it != end;
         it.increment(error)) {
        std::error_code unknown; // it went in the meantime, which its folder's time tells
        const auto time = it->last_write_time(unknown).time_since_epoch().count();
        const auto size = it->is_regular_file(unknown) ? it->file_size(unknown) : 0;
        sum +=
            std::hash<std::string>()(it->path().string() + '\n' + std::to_string(time) + '\n' + std::to_string(size));
    }
    return sum;
}

} // namespace wh::api
