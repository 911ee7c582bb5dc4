// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/graphql/Resolved.h"

#include <functional>
#include <optional>

namespace wh::graphql {

/// A source of events behind a subscription's root field; implemented by whoever has something to tell. Calls its
/// listener from one thread at a time, and not after cancel() has returned.
class EventStream
{
public:
    struct Listener
    {
        std::function<void(Resolved)> onEvent;           ///< the value of the subscription's field
        std::function<void(std::optional<Error>)> onEnd; ///< once: no more events, because of the error if there is one
        /// Whether what was told is still to be worked off: a stream that may tell less, or later, does so meanwhile.
        /// May be missing; any thread.
        std::function<bool()> isBusy = {};
    };

    virtual ~EventStream() = default;
    /// Called once. Events may come before it returns.
    virtual void start(Listener listener) = 0;
    /// Ends it from our side; onEnd is not called. May be called again, and from within onEvent.
    virtual void cancel() = 0;
};

} // namespace wh::graphql
