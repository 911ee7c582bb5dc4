// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/EventLog.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <vector>

namespace wh::api {

/// An own order that stood at a price for some time, as the bot knew it.
struct OwnQuote
{
    std::uint64_t order = 0;
    Side side = Side::Buy;
    Ticks price = 0;
    TimeNs from = 0;
    TimeNs to = 0;
    Lots quantity = 0; ///< when it came to stand there
    bool operator==(const OwnQuote&) const = default;
};

/// Listens to a run's journal and keeps where own limit orders stood, in the order in which they were placed there, up
/// to a bound. The run's thread.
class QuoteLog final : public EventLog
{
public:
    explicit QuoteLog(std::size_t most = 200'000) : m_most(most) {}

    Result<void> placeIntended(TimeNs time, const OrderRequest& request) override;
    Result<void> amendIntended(TimeNs, const AmendRequest&) override { return {}; }
    Result<void> cancelIntended(TimeNs, const CancelRequest&) override { return {}; }
    Result<void> refused(TimeNs time, OrderId order, const Refusal& refusal) override;
    Result<void> reported(const ExecutionReport& report) override;

    /// Ends what still stands. Once.
    std::vector<OwnQuote> finish(TimeNs end);
    std::uint64_t dropped() const { return m_dropped; }

private:
    struct Live
    {
        Side side = Side::Buy;
        Ticks price = 0;
        Lots total = 0;
        Lots filled = 0;
        std::size_t quote = SIZE_MAX; ///< its index while it stands and is kept
    };
    void open(OrderId id, Live& live, TimeNs time);
    void close(Live& live, TimeNs time);

    std::size_t m_most;
    std::map<OrderId, Live> m_live;
    std::vector<OwnQuote> m_quotes;
    std::uint64_t m_dropped = 0;
};

} // namespace wh::api
