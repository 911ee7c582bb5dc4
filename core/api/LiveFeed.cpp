// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/LiveFeed.h"

#include <utility>

namespace wh::api {

namespace {

class FeedStream final : public graphql::EventStream
{
public:
    explicit FeedStream(std::shared_ptr<LiveFeed> feed) : m_feed(std::move(feed)) {}
    ~FeedStream() override { m_feed->cancel(); }
    void start(Listener listener) override { m_feed->start(std::move(listener)); }
    void cancel() override { m_feed->cancel(); }

private:
    std::shared_ptr<LiveFeed> m_feed;
};

} // namespace

std::unique_ptr<graphql::EventStream> streamOf(std::shared_ptr<LiveFeed> feed)
{
    return std::make_unique<FeedStream>(std::move(feed));
}

void LiveFeed::start(Listener listener)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_isOver) { // the fleet went before it began
            if (listener.onEnd)
                listener.onEnd(Error("fleet.unavailable", {{"reason", "the fleet has been closed"}, {"cause", ""}}));
            return;
        }
        m_listener = std::move(listener);
        // The hub calls with its own locks held: it may ask for a turn, and no more.
        m_subscription = (*m_fleet)->channels().subscribe(watch(), [pacer = m_pacer.get(), feed = weak_from_this()] {
            if (const auto alive = feed.lock())
                pacer->ask(alive);
        });
    }
    m_pacer->ask(shared_from_this());
}

void LiveFeed::cancel()
{
    std::optional<FleetView> fleet;
    std::unique_ptr<ChannelHub::Subscription> subscription;
    const std::lock_guard lock(m_mutex); // waits for a call under way
    m_isOver = true;
    subscription.swap(m_subscription); // goes before the feed can: nobody is woken who is on his way out
    fleet.swap(m_fleet);
}

void LiveFeed::end(const Error& why)
{
    const std::lock_guard lock(m_mutex);
    if (m_isOver)
        return;
    const auto onEnd = m_listener ? m_listener->onEnd : nullptr;
    cancel();
    if (onEnd)
        onEnd(why);
}

std::optional<Pacer::Clock::duration> LiveFeed::tell()
{
    constexpr int kEventsOfRound = 100; // then it is somebody else's turn
    constexpr std::chrono::milliseconds kUntilLessBusy{20};
    const std::lock_guard lock(m_mutex);
    for (int i = 0; i < kEventsOfRound; ++i) {
        if (m_isOver || !m_subscription)
            return std::nullopt;
        if (m_listener->isBusy && m_listener->isBusy())
            return kUntilLessBusy;
        if (!tellOne())
            return std::nullopt;
    }
    return m_interval;
}

bool LiveFeed::tellOne()
{
    if (!std::exchange(m_hasBegun, true))
        begin();
    if (!m_isBeginningTold) {
        if (auto event = nextOfBeginning()) {
            m_listener->onEvent(std::move(*event));
            return true;
        }
        m_isBeginningTold = true;
    }
    Items items = take();
    if (items.empty())
        return false;
    if (auto event = next(std::move(items)))
        m_listener->onEvent(std::move(*event));
    return m_subscription && m_subscription->waiting() > 0;
}

} // namespace wh::api
