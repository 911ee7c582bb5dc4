// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/fleet/MarketStream.h"
#include "core/fleet/VenueLine.h"
#include "core/fleet/VenueRecord.h"
#include "core/simulator/VenueSetup.h"

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace wh {

/// A market of this process with the lines that read it: the shard's, alive as long as one of them.
struct LiveMarket
{
    std::unique_ptr<MarketStream> stream;
    std::optional<Error> failure; ///< why there is no more of it
    std::vector<class SimulatedLine*> lines;
};

/// A bot's line to a venue of its own in this process, which matches the bot's orders against a shared market as a
/// backtest does: the venue has each event when it happens, the bot when it is received, and between them requests and
/// reports travel with the latencies of the bot's models. While nothing of the bot's is at the venue, the venue's side
/// stands still; it takes the market up again where it then is. A bot that looks so seldom that the market could not
/// keep all of it hears of a gap, and then the book.
///
/// The venue dies with the line. The first question after it takes up the orders that it names and that had been
/// acknowledged, at the end of their queues. The shard's thread.
class SimulatedLine final : public VenueLine
{
public:
    struct Settings
    {
        std::uint64_t seed = 1; ///< of what is left to chance in its latencies
        Decimal base;           ///< held at first (spot)
        /// Orders and fills that are remembered when they are over.
        std::size_t kept = 256;
        /// Whether the first question finds a venue that has died (see above). Else it knows what it knows.
        bool takesUp = true;
    };

    /// @param now  from then on; the market has been advanced to it
    SimulatedLine(std::shared_ptr<LiveMarket> market, VenueSetup setup, const Settings& settings, TimeNs now);
    ~SimulatedLine() override;
    SimulatedLine(const SimulatedLine&) = delete;
    SimulatedLine& operator=(const SimulatedLine&) = delete;

    // Connector
    Result<void> place(RiskApproved<OrderRequest> order) override;
    Result<void> amend(RiskApproved<AmendRequest> amend) override;
    Result<void> cancel(const CancelRequest& cancel) override;
    // The same for a venue's program, which gets what another process has approved.
    Result<void> enter(const OrderRequest& order);
    Result<void> enter(const AmendRequest& amend);

    const Instrument& instrument() const override { return m_setup.instrument; }
    TapeKind marketKind() const override { return m_market->stream->info().kind; }
    void advance(TimeNs now, LineListener& listener) override;
    TimeNs nextDue() const override;
    Result<void> askState(const VenueQuestion& question) override;
    bool isUp() const override { return !m_market->failure; }
    bool mayComeBack() const override { return false; }

    /// The oldest event of the market that this line will still read.
    std::uint64_t needs() const { return venueRests() ? m_botNext : std::min(m_botNext, m_venueNext); }
    /// The venue's side reads on without the bot, so that the market need not keep what the bot has not yet had.
    void catchUp(TimeNs now) { readMarket(now, nullptr); }
    const VenueRecord& record() const { return m_record; }

private:
    const MarketStream& stream() const { return *m_market->stream; }
    TimeNs receiveTimeOf(const MarketEvent& event) const
    {
        return m_setup.fixedFeed ? event.venueTime + *m_setup.fixedFeed : event.receiveTime;
    }
    /// Whether what happens at the venue concerns nothing of the bot's.
    bool venueRests() const;
    void wakeVenue();
    void joinAnew();
    /// @param listener  null: the bot's side stands still
    void readMarket(TimeNs until, LineListener* listener);
    void collectReports();
    bool canAnswer() const;
    void answerQuestion(LineListener& listener);
    void takeUp(const VenueQuestion& question);

    std::shared_ptr<LiveMarket> m_market;
    VenueSetup m_setup;
    VirtualClock m_clock;
    SimulatedVenue m_venue;
    VenueRecord m_record;
    std::uint64_t m_venueNext = 0; ///< number of the event that the venue has next
    std::uint64_t m_botNext = 0;
    std::vector<MarketEvent> m_joining; ///< the book, for a bot that comes to a market that goes on
    bool m_venueHasBook = false;
    bool m_isFresh; ///< the first question takes up what it names
    bool m_wasUp = true;
    std::deque<ExecutionReport> m_reports; ///< on their way to the bot
    std::optional<VenueQuestion> m_question;
};

} // namespace wh
