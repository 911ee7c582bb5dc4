// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace wh::client {

/// One GraphQL request, as any transport carries it.
struct Request
{
    std::string document;
    std::string operationName;
    std::string variables; ///< a JSON object, or empty
    /// Of a subscription: the variables with which it is made again where the way to the engine had broken, so that it
    /// goes on where it was; empty: the same. Any thread.
    std::function<std::string()> resume = {};
};

/// The way to an engine: two functions that a program hands over, so that a client knows neither the engine in its own
/// process nor the network. Neither function waits for the answer; both may be called from any thread and call back on
/// any.
struct Transport
{
    /// Called once with the whole response.
    using Answer = std::function<void(std::string response)>;
    struct Listener
    {
        std::function<void(std::string response)> onResponse; ///< one after another
        std::function<void(std::optional<Error>)> onEnd;      ///< once, unless it is let go of first
    };
    /// A subscription under way: letting go of it ends it.
    using Handle = std::shared_ptr<void>;

    std::function<void(Request, Answer)> execute;
    std::function<Result<Handle>(Request, Listener)> subscribe;
};

/// Does something later on the thread that it belongs to, in the order in which it was asked: for a window, its event
/// loop. Any thread may call it.
using Executor = std::function<void(std::function<void()>)>;

} // namespace wh::client
