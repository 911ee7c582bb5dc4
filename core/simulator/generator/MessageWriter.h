// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Random.h"
#include "core/domain/MarketEvent.h"

#include <algorithm>
#include <vector>

namespace wh {

/// Stamps generated events with both times and marks the end of each message. A message takes the latency
/// (mean - jitter) + exponential(jitter); a later message never overtakes an earlier one (one TCP stream).
/// Copyable; one thread.
class MessageWriter
{
public:
    MessageWriter(DurationNs latency, DurationNs jitter, Random random)
        : m_least(latency - jitter), m_jitter(static_cast<double>(jitter)), m_random(std::move(random))
    {}

    void begin(std::vector<MarketEvent>& batch, TimeNs venue)
    {
        m_batch = &batch;
        m_venue = venue;
        m_isStamped = false;
    }
    void push(EventKind kind, Side side, Ticks price, Lots lots)
    {
        if (!m_isStamped)
            stamp();
        m_batch->push_back(MarketEvent::make(kind, side, price, lots, m_venue, m_receive));
    }
    /// An empty message is none, and draws no latency.
    void end()
    {
        if (m_isStamped)
            m_batch->back().word |= MarketEvent::EndOfMessage;
        m_batch = nullptr;
        m_isStamped = false;
    }

    TimeNs lastVenue() const { return m_lastVenue; }
    TimeNs lastReceive() const { return m_receive; }

private:
    void stamp()
    {
        DurationNs latency = m_least;
        if (m_jitter > 0)
            latency += static_cast<DurationNs>(m_random.exponential(1) * m_jitter);
        m_receive = std::max(m_receive, m_venue + latency);
        m_lastVenue = m_venue;
        m_isStamped = true;
    }

    DurationNs m_least;
    double m_jitter;
    Random m_random;
    std::vector<MarketEvent>* m_batch = nullptr; // borrowed between begin() and end()
    TimeNs m_venue = 0;
    TimeNs m_lastVenue = 0;
    TimeNs m_receive = 0;
    bool m_isStamped = false;
};

} // namespace wh
