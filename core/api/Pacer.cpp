// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/Pacer.h"

#include <algorithm>

namespace wh::api {

Pacer::Pacer(unsigned threads)
{
    for (unsigned i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { serve(); });
}

Pacer::~Pacer()
{
    stop();
}

Pacer::Clock::time_point Pacer::next(Clock::time_point due, Clock::time_point begun, Clock::duration interval)
{
    return std::max(due, begun - interval / 2) + interval;
}

void Pacer::ask(const std::shared_ptr<Client>& client)
{
    const std::lock_guard lock(m_mutex);
    if (m_isStopping)
        return;
    switch (client->m_turn) {
    case Client::Turn::Idle:
        client->m_notBefore = std::max(client->m_notBefore, Clock::now()); // it is not late that nobody asked for
        return enqueue(client);
    case Client::Turn::Running:
        client->m_turn = Client::Turn::RunningAndAsked;
        return;
    case Client::Turn::Queued:
    case Client::Turn::RunningAndAsked:
        return;
    }
}

void Pacer::enqueue(std::shared_ptr<Client> client)
{
    client->m_turn = Client::Turn::Queued;
    const bool isFirst = m_queue.empty() || client->m_notBefore < m_queue.top().at;
    m_queue.push({client->m_notBefore, std::move(client)});
    if (isFirst)
        m_wake.notify_one(); // whoever waits waits for something later
}

void Pacer::stop()
{
    decltype(m_queue) forgotten; // clients go without the lock
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
        m_queue.swap(forgotten);
    }
    m_wake.notify_all();
    for (auto& thread : m_threads)
        thread.join();
    m_threads.clear();
}

void Pacer::serve()
{
    std::unique_lock lock(m_mutex);
    while (!m_isStopping) {
        if (m_queue.empty()) {
            m_wake.wait(lock);
            continue;
        }
        if (const auto at = m_queue.top().at; Clock::now() < at) {
            m_wake.wait_until(lock, at);
            continue;
        }
        const auto due = m_queue.top().at;
        std::shared_ptr<Client> client = m_queue.top().client;
        m_queue.pop();
        client->m_turn = Client::Turn::Running;
        if (!m_queue.empty())
            m_wake.notify_one(); // another thread takes the next one
        lock.unlock();
        const auto begun = Clock::now();
        const auto wait = client->tell();
        lock.lock();
        client->m_notBefore = wait ? begun + *wait : next(due, begun, client->interval());
        const bool again = wait || client->m_turn == Client::Turn::RunningAndAsked;
        client->m_turn = Client::Turn::Idle;
        if (again && !m_isStopping)
            enqueue(client);
        lock.unlock();
        client.reset(); // may be the last to know it
        lock.lock();
    }
}

} // namespace wh::api
