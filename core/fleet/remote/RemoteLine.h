// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BotId.h"
#include "core/fleet/VenueLine.h"
#include "core/fleet/remote/RemoteVenue.h"

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace wh {

/// A bot's line to a simulated venue in another process. While it is down nothing is sent, and the orders that are
/// there stay there. Events and reports are received when the shard's turn hands them over. The shard's thread.
class RemoteLine final : public VenueLine
{
public:
    /// @param client  names the bot at the venue for all time: its orders are found by it
    RemoteLine(std::shared_ptr<RemoteVenue> venue, std::string symbol, Instrument instrument, TapeKind kind,
               std::string client, BotId bot);
    ~RemoteLine() override;
    RemoteLine(const RemoteLine&) = delete;
    RemoteLine& operator=(const RemoteLine&) = delete;

    // Connector: venue.unreachable {venue, reason, remedy}
    Result<void> place(RiskApproved<OrderRequest> order) override;
    Result<void> amend(RiskApproved<AmendRequest> amend) override;
    Result<void> cancel(const CancelRequest& cancel) override;
    /// For who has approved it otherwise.
    Result<void> enter(const OrderRequest& order);

    const Instrument& instrument() const override { return m_instrument; }
    TapeKind marketKind() const override { return m_kind; }
    void advance(TimeNs now, LineListener& listener) override;
    /// Now where something waits, else kNever: the hall tells whom it has woken.
    TimeNs nextDue() const override { return m_items.empty() ? kNever : m_lastReceived; }
    Result<void> askState(const VenueQuestion& question) override;
    bool isUp() const override { return m_isUp; }
    BotId bot() const { return m_bot; }

private:
    friend class RemoteVenue;
    struct Back
    {};
    using Events = std::shared_ptr<const std::vector<MarketEvent>>; ///< shared by the lines of a market
    using Item = std::variant<Events, ExecutionReport, venue::State, Error, Back>;

    Result<void> send(const venue::Request& request);
    /// What is said at the venue's end.
    void put(Item item, TimeNs now);
    void onWelcome(const venue::Welcome& welcome, TimeNs now);
    void onLost(const Error& why, TimeNs now);

    std::shared_ptr<RemoteVenue> m_venue;
    std::string m_symbol;
    Instrument m_instrument;
    TapeKind m_kind;
    std::string m_client;
    BotId m_bot;
    std::deque<Item> m_items;
    TimeNs m_lastReceived = 0;
    std::uint64_t m_times = 0; ///< of the connection on which the venue has said welcome
    std::uint64_t m_request = 0;
    bool m_isUp = false;
    bool m_wasTold = false; ///< that it is down
    std::optional<Error> m_why;
};

} // namespace wh
