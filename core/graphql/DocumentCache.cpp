// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graphql/DocumentCache.h"

namespace wh::graphql {

Outcome<PreparedPtr> DocumentCache::prepare(std::string_view text)
{
    if (auto known = find(text))
        return known;
    // Without the lock: two threads may do the same work once, which is better than that all wait for one.
    auto prepared = PreparedDocument::prepare(*m_schema, text, m_limits);
    if (prepared)
        keep(*prepared);
    return prepared;
}

PreparedPtr DocumentCache::find(std::string_view text)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_byText.find(text);
    if (found == m_byText.end()) {
        ++m_counts.misses;
        return nullptr;
    }
    ++m_counts.hits;
    m_recent.splice(m_recent.begin(), m_recent, found->second);
    return *found->second;
}

void DocumentCache::keep(PreparedPtr prepared)
{
    const std::string_view text = *prepared->document().source;
    const std::size_t bytes = prepared->bytes();
    const std::lock_guard lock(m_mutex);
    if (bytes > m_bounds.bytes || m_bounds.documents == 0 || m_byText.contains(text))
        return;
    m_recent.push_front(std::move(prepared));
    m_byText.emplace(text, m_recent.begin());
    m_counts.bytes += bytes;
    while (m_recent.size() > m_bounds.documents || m_counts.bytes > m_bounds.bytes) {
        const auto& oldest = m_recent.back();
        m_counts.bytes -= oldest->bytes();
        m_byText.erase(*oldest->document().source);
        m_recent.pop_back();
    }
}

DocumentCache::Counts DocumentCache::counts() const
{
    const std::lock_guard lock(m_mutex);
    Counts counts = m_counts;
    counts.documents = m_recent.size();
    return counts;
}

} // namespace wh::graphql
