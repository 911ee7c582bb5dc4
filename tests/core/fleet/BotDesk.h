// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/LatencyHistogram.h"
#include "core/fleet/BotSnapshotDocument.h"
#include "core/fleet/LiveBot.h"
#include "core/fleet/MarketHall.h"
#include "core/risk/RiskGate.h"
#include "core/strategy/Strategy.h"

#include <QTemporaryDir>
#include <algorithm>
#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace wh::test {

/// A venue as a bot sees it: what it was sent, and what the test lets it say, when it does.
struct ScriptedVenue
{
    struct Back
    {};
    using Item = std::variant<MarketEvent, ExecutionReport, VenueState, Error, Back>;

    void say(Item item) { items.push_back(std::move(item)); }
    void say(ExecutionReport::Kind kind, OrderId order)
    {
        ExecutionReport report;
        report.kind = kind;
        report.order = order;
        say(report);
    }
    static Fill fillOf(const OrderRequest& order, std::uint64_t id, Lots lots)
    {
        Fill fill;
        fill.id = {id};
        fill.order = order.id;
        fill.side = order.side;
        fill.price = kMid;
        fill.quantity = lots;
        return fill;
    }
    void sayFill(const OrderRequest& order, std::uint64_t id, Lots lots)
    {
        ExecutionReport report;
        report.kind = ExecutionReport::Kind::Filled;
        report.order = order.id;
        report.fill = fillOf(order, id, lots);
        say(report);
    }
    /// One level a side around the mid.
    void sayBook(TimeNs now, bool hasLevels = true)
    {
        using Event = MarketEvent;
        say(Event::make(EventKind::SnapshotBegin, Side::Buy, 0, 0, now, now, 0));
        if (hasLevels) {
            say(Event::make(EventKind::SnapshotLevel, Side::Buy, kMid - 1, 1'000'000, now, now, 0));
            say(Event::make(EventKind::SnapshotLevel, Side::Sell, kMid + 1, 1'000'000, now, now, 0));
        }
        say(Event::make(EventKind::SnapshotEnd, Side::Buy, 0, 0, now, now, Event::EndOfMessage));
    }

    static constexpr Ticks kMid = 600'000;
    bool isUp = true;
    std::deque<Item> items;
    std::vector<VenueQuestion> asked;
    std::vector<OrderRequest> placed;
    std::vector<AmendRequest> amended;
    std::vector<OrderId> cancelled;
};

class ScriptedLine final : public VenueLine
{
public:
    ScriptedLine(ScriptedVenue& venue, Instrument instrument) : m_venue(venue), m_instrument(std::move(instrument)) {}
    Result<void> place(RiskApproved<OrderRequest> order) override { return send(m_venue.placed, order.request()); }
    Result<void> amend(RiskApproved<AmendRequest> amend) override { return send(m_venue.amended, amend.request()); }
    Result<void> cancel(const CancelRequest& cancel) override { return send(m_venue.cancelled, cancel.id); }
    const Instrument& instrument() const override { return m_instrument; }
    TapeKind marketKind() const override { return TapeKind::Book; }
    void advance(TimeNs now, LineListener& listener) override
    {
        while (!m_venue.items.empty()) {
            const auto item = std::move(m_venue.items.front());
            m_venue.items.pop_front();
            if (const auto* event = std::get_if<MarketEvent>(&item)) {
                listener.onMarketEvent(*event);
            } else if (const auto* report = std::get_if<ExecutionReport>(&item)) {
                ExecutionReport received = *report;
                received.venueTime = received.receiveTime = now;
                listener.onReport(received);
            } else if (const auto* state = std::get_if<VenueState>(&item)) {
                VenueState received = *state;
                received.time = now;
                listener.onVenueState(received);
            } else if (const auto* why = std::get_if<Error>(&item)) {
                m_venue.isUp = false;
                listener.onLineLost(*why);
            } else {
                m_venue.isUp = true;
                listener.onLineBack();
            }
        }
    }
    TimeNs nextDue() const override { return kNever; }
    Result<void> askState(const VenueQuestion& question) override { return send(m_venue.asked, question); }
    bool isUp() const override { return m_venue.isUp; }

private:
    template<typename Request>
    Result<void> send(std::vector<Request>& sent, const Request& request)
    {
        if (!m_venue.isUp)
            return Error("venue.unreachable");
        sent.push_back(request);
        return {};
    }

    ScriptedVenue& m_venue;
    Instrument m_instrument;
};

/// Does what the test says at every tick.
class ObedientStrategy final : public Strategy
{
public:
    static StrategyInfo info()
    {
        StrategyInfo info;
        info.id = "obedient";
        info.title = "Does as it is told";
        return info;
    }
    explicit ObedientStrategy(const ParameterSet&) {}
    DurationNs tickInterval() const override { return 100 * kMillisecond; }
    void onTick(StrategyContext& context) override
    {
        if (const auto order = std::exchange(next(), nullptr))
            order(context);
    }
    /// What the next tick is for.
    static std::function<void(StrategyContext&)>& next()
    {
        static std::function<void(StrategyContext&)> action;
        return action;
    }
};

/// One bot on a shard's desk, with a venue that says what the test likes, and a clock that the test turns.
class BotDesk
{
public:
    explicit BotDesk(StopPolicy policy = StopPolicy::Cancel)
    {
        ObedientStrategy::next() = nullptr;
        strategies.add<ObedientStrategy>();
        auto opened = Journal::open(m_folder.path().toStdString(), "shard-0", {}, 0, [](const JournalEntry&) {});
        if (!opened)
            qFatal("%s", opened.error().toString().c_str());
        journal = std::move(*opened);
        hall.makeLinesBy([this](const BotSpec& spec, BotId) {
            return std::make_unique<ScriptedLine>(venue, markets.find(spec.markets.front())->instrument);
        });
        m_desk = std::make_unique<ShardDesk>(
            ShardDesk{.turn = clock,
                      .clock = clock,
                      .steady = clock,
                      .strategies = strategies,
                      .rules = rules,
                      .hall = hall,
                      .journal = *journal,
                      .batch = batch,
                      .hub = hub,
                      .tickLag = m_tickLag,
                      .reaction = m_reaction,
                      .stopWithin = 8 * kSecond,
                      .tell = [](const BotStatus&) {},
                      .notify = [this](const FleetNotice& notice) { notices.push_back(notice); }});
        LiveBot::Kept kept;
        kept.id = {1};
        kept.spec.name = "b1";
        kept.spec.strategy = "obedient";
        kept.spec.markets = {"sim:BTC/USDT"};
        kept.spec.cash = Decimal(1'000'000);
        kept.spec.stopPolicy = policy;
        kept.stateSince = kept.createdAt = clock.now();
        bot = std::make_unique<LiveBot>(*m_desk, std::move(kept));
    }
    /// The engine ends and begins again, with what was kept.
    void restart()
    {
        auto document = BotSnapshotDocument::parse(bot->snapshot());
        if (!document)
            qFatal("%s", document.error().toString().c_str());
        LiveBot::Kept kept;
        kept.id = {1};
        kept.spec = bot->spec();
        kept.state = bot->state();
        kept.stateSince = kept.createdAt = clock.now();
        kept.runner = std::move(document->runner);
        kept.instrument = std::move(document->instrument);
        kept.reason = bot->status().reason;
        venue.items.clear();
        bot = std::make_unique<LiveBot>(*m_desk, std::move(kept));
        bot->recover();
        run(100 * kMillisecond);
    }
    /// Lets so much time pass, in steps that are finer than anything here.
    void run(DurationNs span)
    {
        for (const TimeNs end = clock.now() + span; clock.now() < end;) {
            clock.advanceTo(clock.now() + 10 * kMillisecond);
            bot->advance(clock.now());
        }
    }
    void turn() { bot->advance(clock.now()); }
    /// The strategy does this at its next tick.
    void act(std::function<void(StrategyContext&)> action)
    {
        ObedientStrategy::next() = std::move(action);
        run(200 * kMillisecond);
    }
    /// It works, and its venue knows of nothing.
    void start()
    {
        static_cast<void>(bot->admit({"ann", {}}));
        static_cast<void>(bot->start({"ann", {}}));
        venue.say(VenueState{});
        venue.sayBook(clock.now());
        run(200 * kMillisecond);
    }
    /// A buy below the market that the venue has.
    OrderRequest buy(Lots lots, OrderId alternativeTo = {})
    {
        act([lots, alternativeTo](StrategyContext& context) {
            OrderRequest order;
            order.side = Side::Buy;
            order.price = ScriptedVenue::kMid - 100;
            order.quantity = lots;
            order.ocoGroup = alternativeTo.value;
            if (const auto sent = context.place(order); !sent)
                qFatal("%s", sent.error().toString().c_str());
        });
        if (venue.placed.empty())
            qFatal("nothing was placed");
        return venue.placed.back();
    }
    /// As the newest row about it says; empty: there is none.
    std::string statusOf(OrderId order) const
    {
        std::string status;
        for (const auto& row : batch.orders) {
            if (row.order == order.value)
                status = row.status;
        }
        return status;
    }
    int count(FleetNotice::Kind kind) const
    {
        return static_cast<int>(std::count_if(notices.begin(), notices.end(),
                                              [kind](const FleetNotice& notice) { return notice.kind == kind; }));
    }
    static VenueState::Order there(const OrderRequest& order, OrderStatus status, Lots filled = 0)
    {
        return {order.id, order.side, order.price, order.quantity, filled, status};
    }

    VirtualClock clock{1'700'000'000 * kSecond};
    StrategyRegistry strategies;
    RiskRuleRegistry rules;
    MarketDirectory markets{nullptr};
    MarketHall hall{markets};
    ScriptedVenue venue;
    StoreBatch batch;
    ChannelHub hub{{}};
    std::vector<FleetNotice> notices;

private:
    QTemporaryDir m_folder;
    LatencyHistogram m_tickLag;
    LatencyHistogram m_reaction;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<ShardDesk> m_desk;

public:
    std::unique_ptr<LiveBot> bot; ///< ends before what it works with
};

} // namespace wh::test
