// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/FleetSlot.h"
#include "core/api/Pacer.h"
#include "core/graphql/EventStream.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace wh::api {

/// What one subscription to a channel of bots tells. It is called by the pacer, takes what waits for it at the hub, and
/// takes less often while its listener is busy: then the hub keeps the last of each state, and drops the oldest of a
/// stream.
class LiveFeed : public Pacer::Client, public std::enable_shared_from_this<LiveFeed>
{
public:
    using Listener = graphql::EventStream::Listener;
    using Items = std::vector<std::shared_ptr<const ChannelItem>>;

    struct Parts
    {
        std::shared_ptr<Pacer> pacer;
        FleetView fleet;
        Pacer::Clock::duration interval;
    };

    explicit LiveFeed(Parts parts) : m_interval(parts.interval), m_pacer(parts.pacer), m_fleet(std::move(parts.fleet))
    {}

    void start(Listener listener);
    /// Nothing is told any more once it returns, but for what it is called from within.
    void cancel();
    /// Tells why there will be no more.
    void end(const Error& why);

    std::optional<Pacer::Clock::duration> tell() final;
    Pacer::Clock::duration interval() const final { return m_interval; }

protected:
    /// Gathers what to begin with; the hub is watched already. Called once, before all below.
    virtual void begin() = 0;
    /// The next event of the beginning; none where all of that has been told.
    virtual std::optional<graphql::Resolved> nextOfBeginning() = 0;
    /// What to tell of what waited; none: nothing of it is for this listener.
    virtual std::optional<graphql::Resolved> next(Items items) = 0;
    virtual ChannelHub::Watch watch() const = 0;
    /// How many items one event takes: events stay small enough to be sent one by one.
    virtual std::size_t most() const = 0;

    const FleetView& fleet() const { return *m_fleet; }
    /// What waits at the hub, as much as one event takes.
    Items take() { return m_subscription->take(most()); }

private:
    /// One event, if there is any. @return whether there may be more
    bool tellOne();

    const Pacer::Clock::duration m_interval;
    const std::shared_ptr<Pacer> m_pacer;
    std::recursive_mutex m_mutex; ///< recursive: a listener may cancel from within
    std::optional<FleetView> m_fleet;
    std::unique_ptr<ChannelHub::Subscription> m_subscription;
    std::optional<Listener> m_listener;
    bool m_hasBegun = false;
    bool m_isBeginningTold = false;
    bool m_isOver = false;
};

/// One at a time for a subscription of GraphQL; its end ends the feed.
std::unique_ptr<graphql::EventStream> streamOf(std::shared_ptr<LiveFeed> feed);

/// What an item holds, for as long as somebody has it.
template<typename Value>
std::shared_ptr<const Value> valueOf(const std::shared_ptr<const ChannelItem>& item)
{
    const auto* value = std::get_if<Value>(&item->value);
    return value ? std::shared_ptr<const Value>(item, value) : nullptr;
}

} // namespace wh::api
