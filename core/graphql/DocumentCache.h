// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graphql/PreparedDocument.h"

#include <cstddef>
#include <list>
#include <mutex>
#include <string_view>
#include <unordered_map>

namespace wh::graphql {

/// Keeps the documents that were used last, parsed and validated. Bound to one schema. Any thread.
class DocumentCache
{
public:
    struct Bounds
    {
        std::size_t documents = 500;
        std::size_t bytes = 16 * 1024 * 1024;
    };
    struct Counts
    {
        std::size_t hits = 0;
        std::size_t misses = 0;
        std::size_t documents = 0;
        std::size_t bytes = 0;
    };

    explicit DocumentCache(SchemaPtr schema, Limits limits = {}) : DocumentCache(std::move(schema), limits, Bounds()) {}
    DocumentCache(SchemaPtr schema, Limits limits, Bounds bounds)
        : m_schema(std::move(schema)), m_limits(limits), m_bounds(bounds)
    {}

    /// The document, prepared now or before. What is invalid is not kept.
    Outcome<PreparedPtr> prepare(std::string_view text);
    Counts counts() const;

private:
    PreparedPtr find(std::string_view text);
    void keep(PreparedPtr prepared);

    SchemaPtr m_schema;
    Limits m_limits;
    Bounds m_bounds;
    mutable std::mutex m_mutex;
    std::list<PreparedPtr> m_recent;                                                 ///< the one used last comes first
    std::unordered_map<std::string_view, std::list<PreparedPtr>::iterator> m_byText; ///< by the document's own source
    Counts m_counts;
};

} // namespace wh::graphql
