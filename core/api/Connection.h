// SPDX-License-Identifier: GPL-3.0-or-later
// Paging after the Relay cursor connections specification, https://relay.dev/graphql/connections.htm
#pragma once

#include "core/base/Result.h"
#include "core/graphql/Resolvers.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wh::api {

struct PageInfo
{
    bool hasNextPage = false;
    bool hasPreviousPage = false;
    std::optional<std::string> startCursor;
    std::optional<std::string> endCursor;
};

template<typename Node>
struct Edge
{
    std::string cursor;
    Node node;
};

template<typename Node>
struct Connection
{
    std::vector<Edge<Node>> edges;
    PageInfo pageInfo;
    std::int64_t totalCount = 0;
    std::int64_t offset = 0;         ///< of the first edge
    std::int64_t sequence = 0;       ///< of lists that change
    std::vector<Error> damaged = {}; ///< of datasets
};

/// Which page of a list is asked for.
struct PageRequest
{
    static constexpr std::int64_t kDefault = 100;
    static constexpr std::int64_t kMost = 100'000;

    std::optional<std::int64_t> first;
    std::optional<std::int64_t> last;
    std::optional<std::string> after;
    std::optional<std::string> before;
    std::int64_t offset = 0; ///< rows left out, of lists that have that argument

    /// The arguments first, after, last, before and offset. @return page.out_of_range {field, value, remedy}
    static Result<PageRequest> of(const graphql::FieldCall& call);
};

/// A key as clients see it: opaque, so that nobody comes to depend on what is in it.
std::string cursorOf(std::string_view key);
/// None where it is no cursor of ours.
std::optional<std::string> keyOfCursor(std::string_view cursor);
/// page.cursor_unknown {field, value, remedy}: what it points at is no longer there.
Error unknownCursor(const char* field, const std::string& cursor);

/// Cuts a page out of items that are filtered and sorted already.
/// @param keyOf  what names an item among the others, as text
template<typename Item, typename KeyOf, typename NodeOf>
auto page(const std::vector<Item>& items, const PageRequest& request, KeyOf keyOf, NodeOf nodeOf)
    -> Result<Connection<std::invoke_result_t<NodeOf, const Item&>>>
{
    std::size_t begin = std::min(items.size(), static_cast<std::size_t>(request.offset));
    std::size_t end = items.size();
    const auto find = [&](const std::string& cursor) {
        const auto key = keyOfCursor(cursor);
        const auto found =
            key ? std::find_if(items.begin(), items.end(), [&](const Item& item) { return keyOf(item) == *key; })
                : items.end();
        return static_cast<std::size_t>(found - items.begin());
    };
    if (request.after) {
        begin = find(*request.after) + 1;
        if (begin > items.size())
            return unknownCursor("after", *request.after);
    }
    if (request.before) {
        end = find(*request.before);
        if (end == items.size())
            return unknownCursor("before", *request.before);
    }
    end = std::max(begin, end);
    if (request.first || !request.last)
        end = std::min(end, begin + static_cast<std::size_t>(request.first.value_or(PageRequest::kDefault)));
    if (request.last && end - begin > static_cast<std::size_t>(*request.last))
        begin = end - static_cast<std::size_t>(*request.last);

    Connection<std::invoke_result_t<NodeOf, const Item&>> connection;
    connection.totalCount = static_cast<std::int64_t>(items.size());
    connection.offset = static_cast<std::int64_t>(begin);
    connection.pageInfo.hasPreviousPage = begin > 0;
    connection.pageInfo.hasNextPage = end < items.size();
    for (std::size_t i = begin; i < end; ++i)
        connection.edges.push_back({cursorOf(keyOf(items[i])), nodeOf(items[i])});
    if (!connection.edges.empty()) {
        connection.pageInfo.startCursor = connection.edges.front().cursor;
        connection.pageInfo.endCursor = connection.edges.back().cursor;
    }
    return connection;
}

/// Binds "<name>Connection" and "<name>Edge".
template<typename Node>
graphql::Resolvers::Object<Connection<Node>> bindConnection(graphql::Resolvers& resolvers, const std::string& name)
{
    resolvers.object<Edge<Node>>(name + "Edge").field("cursor", &Edge<Node>::cursor).field("node", &Edge<Node>::node);
    auto connection = resolvers.object<Connection<Node>>(name + "Connection");
    connection.field("edges", &Connection<Node>::edges)
        .field("nodes",
               [](const Connection<Node>& self) {
                   return graphql::listOf(self.edges, [](const Edge<Node>& edge) -> const Node& { return edge.node; });
               })
        .field("pageInfo", &Connection<Node>::pageInfo)
        .field("totalCount", &Connection<Node>::totalCount);
    return connection;
}

void bindPageInfo(graphql::Resolvers& resolvers);

} // namespace wh::api
