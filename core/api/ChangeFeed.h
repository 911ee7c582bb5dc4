// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/TaskQueue.h"
#include "core/graphql/EventStream.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <mutex>
#include <vector>

namespace wh::api {

/// Numbered facts of one list, told to whoever subscribed, in order, on the thread of a queue that has only one. Where
/// that cannot keep up, facts are dropped: a subscriber sees the gap in the numbers, and asks for the list again.
/// `Fact` has a member `sequence`. Any thread may publish and subscribe.
template<typename Fact>
class ChangeFeed
{
public:
    /// @param tellers  a queue with one thread, which outlives the feed
    explicit ChangeFeed(TaskQueue& tellers) : m_tellers(tellers), m_streams(std::make_shared<Streams>()) {}

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
        m_tellers.post([streams = m_streams, told = std::make_shared<const Fact>(std::move(fact))] {
            std::vector<std::shared_ptr<Listening>> listeners;
            {
                const std::lock_guard inner(streams->mutex);
                listeners = streams->listeners;
            }
            for (const auto& listener : listeners)
                listener->tell(told);
        });
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
        std::vector<std::shared_ptr<Listening>> listeners;
    };
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
    std::shared_ptr<Streams> m_streams;
};

} // namespace wh::api
