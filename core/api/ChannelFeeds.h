// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/BotViews.h"
#include "core/api/LiveFeed.h"

#include <algorithm>
#include <deque>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace wh::api {

/// Which bots a subscription asks for.
struct WatchedBots
{
    std::optional<std::set<BotId>> only; ///< none: all

    bool has(BotId bot) const { return !only || only->contains(bot); }
    /// As the hub has it, where an empty set is everybody.
    std::set<BotId> forHub() const
    {
        if (only && only->empty())
            return {BotId()}; // nobody's
        return only.value_or(std::set<BotId>());
    }
};

/// Rows of logs, events, orders or trades, in batches.
class StreamFeed final : public LiveFeed
{
public:
    struct Request
    {
        LiveChannel channel = LiveChannel::Logs;
        WatchedBots bots;
        std::optional<LogLevel> minimumLevel;
        std::optional<ChannelCursor> after;
        std::size_t recent = 0; ///< without `after`
    };
    /// As an event of the channel's batch type.
    using MakeEvent = graphql::Resolved (*)(StreamBatch batch);

    StreamFeed(Parts parts, Request request, MakeEvent makeEvent);

protected:
    void begin() override {}
    std::optional<graphql::Resolved> nextOfBeginning() override;
    std::optional<graphql::Resolved> next(Items items) override;
    ChannelHub::Watch watch() const override;
    std::size_t most() const override;

private:
    StreamBatch batchOf(Items items);

    const Request m_request;
    const MakeEvent m_makeEvent;
    ChannelCursor m_cursor;
    bool m_isFirst = true;
};

/// States of many bots: all of them first, then those that changed. `State` has `bot` and `time`.
template<typename State>
class StateFeed : public LiveFeed
{
public:
    using Pointer = std::shared_ptr<const State>;

    StateFeed(Parts parts, LiveChannel channel, WatchedBots bots)
        : LiveFeed(std::move(parts)), m_channel(channel), m_bots(std::move(bots))
    {}

protected:
    /// How a bot stands now, as far as it is at work.
    virtual std::vector<State> statesOf(Fleet& fleet, BotId bot) const = 0;
    /// What a state is a state of, besides its bot.
    virtual std::string keyOf(const State&) const { return {}; }
    /// Asked once of each state that is to be told, in order: whether it says something new.
    virtual bool isNews(const State&) { return true; }
    virtual graphql::Resolved event(std::vector<Pointer> states) const
    {
        return graphql::toResolved(std::move(states));
    }

    void begin() final
    {
        const auto add = [&](BotId bot) {
            for (auto& state : statesOf(fleet().fleet(), bot)) {
                m_begun[{bot, keyOf(state)}] = state.time;
                static_cast<void>(isNews(state)); // the first is told in any case
                m_beginning.push_back(std::make_shared<const State>(std::move(state)));
            }
        };
        if (m_bots.only) {
            for (const BotId bot : *m_bots.only) {
                if (fleet().sees(bot))
                    add(bot);
            }
        } else {
            for (const auto& bot : fleet().bots())
                add(bot.id);
        }
    }
    std::optional<graphql::Resolved> nextOfBeginning() final
    {
        if (m_beginning.empty() && std::exchange(m_hasTold, true))
            return std::nullopt;
        m_hasTold = true;
        const auto count = static_cast<std::ptrdiff_t>(std::min(m_beginning.size(), most()));
        std::vector<Pointer> states(m_beginning.begin(), m_beginning.begin() + count);
        m_beginning.erase(m_beginning.begin(), m_beginning.begin() + count);
        return event(std::move(states));
    }
    std::optional<graphql::Resolved> next(Items items) final
    {
        std::vector<Pointer> states;
        for (const auto& item : items) {
            auto state = valueOf<State>(item);
            if (!state || !fleet().sees(item->bot) || isOlder(*state) || !isNews(*state))
                continue;
            states.push_back(std::move(state));
        }
        return states.empty() ? std::nullopt : std::optional(event(std::move(states)));
    }
    ChannelHub::Watch watch() const final
    {
        ChannelHub::Watch watch;
        watch.channel = m_channel;
        watch.bots = m_bots.forHub();
        return watch;
    }
    std::size_t most() const final { return 500; }

private:
    /// Told before the beginning was looked up, which had a later one.
    bool isOlder(const State& state)
    {
        const auto begun = m_begun.find({state.bot, keyOf(state)});
        if (begun == m_begun.end())
            return false;
        if (state.time < begun->second)
            return true;
        m_begun.erase(begun);
        return false;
    }

    const LiveChannel m_channel;
    const WatchedBots m_bots;
    std::deque<Pointer> m_beginning; ///< still to be told
    bool m_hasTold = false;
    std::map<std::pair<BotId, std::string>, TimeNs> m_begun;
};

std::shared_ptr<LiveFeed> bookFeed(LiveFeed::Parts parts, WatchedBots bots, std::size_t levels);
std::shared_ptr<LiveFeed> accountFeed(LiveFeed::Parts parts, WatchedBots bots);
std::shared_ptr<LiveFeed> openOrdersFeed(LiveFeed::Parts parts, WatchedBots bots);
std::shared_ptr<LiveFeed> gaugeFeed(LiveFeed::Parts parts, WatchedBots bots);

} // namespace wh::api
