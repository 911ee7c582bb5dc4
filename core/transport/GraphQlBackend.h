// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/Caller.h"
#include "core/base/Result.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace wh::transport {

/// One GraphQL request, with who asks.
struct GraphQlCall
{
    std::string document;
    std::string operationName;
    std::string variables; ///< a JSON object, or empty
    Caller caller;
};

enum class OperationKind { Query, Mutation, Subscription };

/// The API behind a transport: functions that a program hands over, so that the transport knows neither engine nor
/// schema. All may be called from any thread, several at a time. A response is JSON whose first member is `data`, or
/// `errors` where nothing was executed.
struct GraphQlBackend
{
    /// What is asked for, or the whole response that tells why nothing can be executed.
    std::function<std::variant<OperationKind, std::string>(const GraphQlCall&)> kindOf;

    /// Takes the next piece of a response; false where nobody listens any more.
    using Write = std::function<bool(std::string_view piece)>;
    /// Executes a query or mutation on the calling thread. @return false where the response was left without its end
    std::function<bool(const GraphQlCall&, const Write&)> execute;

    struct Listener
    {
        std::function<void(std::string response)> onResponse; ///< from any thread, one after another
        std::function<void(std::optional<Error>)> onEnd;      ///< once, unless it is let go of first
        /// Whether the reader has still to take what it was told: whoever can tell less, or later, does so meanwhile.
        std::function<bool()> isBusy = {};
    };
    using Handle = std::shared_ptr<void>; ///< letting go of it ends the subscription; nothing is told after that
    /// Opens a subscription, or the whole response that tells why there is none.
    std::function<std::variant<Handle, std::string>(const GraphQlCall&, Listener)> subscribe;
};

/// Who a request is of, by its token (empty: none was given) and where it comes from. Errors: access.token_missing,
/// access.token_unknown, access.token_expired, access.too_many_failures {retryAfter in seconds}. The socket's thread.
using Authenticate = std::function<Result<Caller>(std::string_view token, const std::string& address)>;

/// `{"errors":[{"message":…,"extensions":{"code":…}}]}`
std::string errorBody(std::string_view message, std::string_view code);
std::string errorBody(const Error& error);
/// "Bearer abc" → "abc"; empty where it is something else.
std::string bearerToken(std::string_view authorization);

} // namespace wh::transport
