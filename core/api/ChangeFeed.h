// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/TaskQueue.h"
#include "core/graphql/EventStream.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <vector>

namespace wh::api {

/// Numbered facts of one list, told to whoever subscribed, in order, on the thread of a queue that has only one. Where
/// that cannot keep up, the oldest facts are dropped, never the last: a subscriber sees the gap in the numbers, and
/// asks for the list again. `Fact` has a member `sequence`. Any thread may publish and subscribe.
template<typename Fact>
class ChangeFeed
{
public:
    /// @param tellers  a queue with one thread, which outlives the feed
    /// @param mostWaiting  facts that are kept for whoever is slow; above 0
    explicit ChangeFeed(TaskQueue& tellers, std::size_t mostWaiting = 10'000)
        : m_tellers(tellers), m_mostWaiting(mostWaiting), m_streams(std::make_shared<Streams>())
    {}

    /// Of the last fact; 0: none yet.
    std::int64_t sequence() const
    {
        const std::lock_guard lock(m_streams->mutex);
        return m_streams->sequence;
    }
    void publish(Fact fact)
    {
        const std::lock_guard lock(m_streams->mutex);
        fact.sequence = ++m_streams->sequence;
        if (m_streams->listeners.empty())
            return;
        auto& waiting = m_streams->waiting;
        waiting.push_back(std::make_shared<const Fact>(std::move(fact)));
        // There is one task for each fact that waits.
        if (waiting.size() > m_mostWaiting)
            waiting.pop_front();
        else if (!m_tellers.post([streams = m_streams] { tellNext(*streams); }))
            waiting.pop_back(); // it is over
    }
    std::unique_ptr<graphql::EventStream> open() { return std::make_unique<Stream>(m_streams); }

private:
    /// What a stream and the teller share. Recursive: a listener may cancel from within.
    struct Listening
    {
        std::recursive_mutex mutex;
        graphql::EventStream::Listener listener;
        bool isOver = false;

        void tell(const std::shared_ptr<const Fact>& fact)
        {
            const std::lock_guard lock(mutex);
            if (!isOver)
                listener.onEvent(graphql::Resolved(graphql::ObjectRef::share(fact)));
        }
    };
    struct Streams
    {
        mutable std::mutex mutex;
        std::int64_t sequence = 0;
        std::deque<std::shared_ptr<const Fact>> waiting;
        std::vector<std::shared_ptr<Listening>> listeners;
    };
    static void tellNext(Streams& streams)
    {
        std::shared_ptr<const Fact> fact;
        std::vector<std::shared_ptr<Listening>> listeners;
        {
            const std::lock_guard lock(streams.mutex);
            fact = std::move(streams.waiting.front());
            streams.waiting.pop_front();
            listeners = streams.listeners;
        }
        for (const auto& listener : listeners)
            listener->tell(fact);
    }
    class Stream final : public graphql::EventStream
    {
    public:
        explicit Stream(std::shared_ptr<Streams> streams) : m_streams(std::move(streams)) {}
        ~Stream() override { Stream::cancel(); }
        void start(Listener listener) override
        {
            m_listening = std::make_shared<Listening>();
            m_listening->listener = std::move(listener);
            const std::lock_guard lock(m_streams->mutex);
            m_streams->listeners.push_back(m_listening);
        }
        void cancel() override
        {
            if (!m_listening)
                return;
            {
                const std::lock_guard lock(m_listening->mutex); // waits for a call under way
                m_listening->isOver = true;
            }
            const std::lock_guard lock(m_streams->mutex);
            std::erase(m_streams->listeners, m_listening);
        }

    private:
        std::shared_ptr<Streams> m_streams;
        std::shared_ptr<Listening> m_listening;
    };

    TaskQueue& m_tellers;
    const std::size_t m_mostWaiting;
    std::shared_ptr<Streams> m_streams;
};

} // namespace wh::api
