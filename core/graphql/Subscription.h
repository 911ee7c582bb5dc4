// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graphql/BoundSchema.h"
#include "core/graphql/Execution.h"
#include "core/graphql/PreparedDocument.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace wh::graphql {

/// A subscription under way (section 6.2.3): each event of its stream becomes a response. Lives on the thread that the
/// stream calls from; its end cancels the stream.
class Subscription
{
public:
    struct Listener
    {
        std::function<void(std::string response)> onResponse;
        std::function<void(std::optional<Error>)> onEnd; ///< once, unless it was cancelled from our side
        std::function<bool()> isBusy = {};               ///< see EventStream::Listener
    };

    /// Opens the stream. The schema outlives the subscription. Errors are to be answered with errorResponse().
    static Outcome<std::unique_ptr<Subscription>> open(const BoundSchema& schema, PreparedPtr document, Request request,
                                                       const Limits& limits = {});
    ~Subscription();
    Subscription(const Subscription&) = delete;
    Subscription& operator=(const Subscription&) = delete;

    /// Called once; responses may come before it returns.
    void start(Listener listener);
    void cancel();

private:
    Subscription(const BoundSchema& schema, PreparedPtr document, Request request, const Limits& limits);

    const BoundSchema& m_schema;
    PreparedPtr m_document;
    Request m_request;
    Limits m_limits;
    const ast::Definition* m_operation = nullptr;
    std::vector<Member> m_variables;
    std::unique_ptr<EventStream> m_stream;
};

} // namespace wh::graphql
