// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/Channels.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <charconv>
#include <vector>

namespace wh {

namespace {

constexpr std::size_t kChannels = 9;

std::size_t indexOf(LiveChannel channel)
{
    return static_cast<std::size_t>(channel);
}

std::shared_ptr<const ChannelItem> gapOf(std::uint64_t sequence, std::uint64_t lost)
{
    return std::make_shared<const ChannelItem>(ChannelItem{sequence, {}, ChannelGap{lost}});
}

/// What a state is a state of: of a bot, or of one gauge of a bot.
std::string keyOf(const ChannelItem& item)
{
    const auto* gauge = std::get_if<GaugeView>(&item.value);
    return std::to_string(item.bot.value) + (gauge ? ' ' + gauge->name : std::string());
}

bool isBelow(const ChannelItem& item, const std::optional<LogLevel>& least)
{
    if (!least)
        return false;
    if (const auto* log = std::get_if<LogRow>(&item.value))
        return log->level < *least;
    if (const auto* event = std::get_if<EventRow>(&item.value))
        return event->level < *least;
    return false;
}

} // namespace

const char* toString(LiveChannel channel)
{
    switch (channel) {
    case LiveChannel::Status:
        return "status";
    case LiveChannel::Logs:
        return "logs";
    case LiveChannel::Events:
        return "events";
    case LiveChannel::Book:
        return "book";
    case LiveChannel::Account:
        return "account";
    case LiveChannel::Orders:
        return "orders";
    case LiveChannel::OpenOrders:
        return "open_orders";
    case LiveChannel::Trades:
        return "trades";
    case LiveChannel::Gauges:
        return "gauges";
    }
    return "";
}

std::string ChannelCursor::text() const
{
    return std::to_string(epoch) + '-' + std::to_string(sequence);
}

Result<ChannelCursor> ChannelCursor::parse(std::string_view text)
{
    ChannelCursor cursor;
    const char* end = text.data() + text.size();
    const auto epoch = std::from_chars(text.data(), end, cursor.epoch);
    if (epoch.ec == std::errc() && epoch.ptr != end && *epoch.ptr == '-') {
        const auto sequence = std::from_chars(epoch.ptr + 1, end, cursor.sequence);
        if (sequence.ec == std::errc() && sequence.ptr == end)
            return cursor;
    }
    return Error("channel.bad_cursor", {{"field", "after"},
                                        {"value", std::string(text.substr(0, 64))},
                                        {"remedy", "give a cursor as the channel gave it, or none"}});
}

/// What one watcher waits for. Shared with the hub, which goes first or last.
class Watcher
{
public:
    Watcher(ChannelHub::Watch watch, std::function<void()> wake) : m_watch(std::move(watch)), m_wake(std::move(wake)) {}

    void offer(const std::shared_ptr<const ChannelItem>& item)
    {
        if ((!m_watch.bots.empty() && !m_watch.bots.contains(item->bot)) || isBelow(*item, m_watch.minimumLevel))
            return;
        const std::lock_guard lock(m_mutex);
        if (m_isOver)
            return;
        const bool wasEmpty = m_waiting.empty() && m_lost == 0;
        if (isStream(m_watch.channel)) {
            m_waiting.push_back(item);
            while (m_waiting.size() > m_watch.mostWaiting) {
                m_lostUpTo = m_waiting.front()->sequence;
                m_waiting.pop_front();
                ++m_lost;
                ++m_lostInAll;
            }
        } else {
            offerState(item);
        }
        if (wasEmpty)
            m_wake();
    }
    void tellGap(std::uint64_t lost, std::uint64_t upTo)
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(gapOf(upTo, lost));
    }
    std::vector<std::shared_ptr<const ChannelItem>> take(std::size_t most)
    {
        std::vector<std::shared_ptr<const ChannelItem>> taken;
        const std::lock_guard lock(m_mutex);
        if (m_lost > 0)
            taken.push_back(gapOf(m_lostUpTo, std::exchange(m_lost, 0)));
        while (!m_waiting.empty() && taken.size() < most) {
            auto& item = m_waiting.front();
            if (!isStream(m_watch.channel)) {
                m_states.erase(keyOf(*item));
                ++m_taken;
            }
            taken.push_back(std::move(item));
            m_waiting.pop_front();
        }
        return taken;
    }
    std::size_t waiting() const
    {
        const std::lock_guard lock(m_mutex);
        return m_waiting.size() + (m_lost > 0);
    }
    /// Nobody is woken from here on; waits for a wake that is under way.
    void end()
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
        m_waiting.clear();
        m_states.clear();
    }
    std::uint64_t lost() const
    {
        const std::lock_guard lock(m_mutex);
        return m_lostInAll;
    }
    const ChannelHub::Watch& watch() const { return m_watch; }
    /// Else it is not known how many of those that went were for it.
    bool takesAll() const { return m_watch.bots.empty() && !m_watch.minimumLevel; }

private:
    /// A newer state takes the place of the one that waits.
    void offerState(const std::shared_ptr<const ChannelItem>& item)
    {
        const auto [place, isNew] = m_states.try_emplace(keyOf(*item), m_taken + m_waiting.size());
        if (isNew)
            m_waiting.push_back(item);
        else
            m_waiting[place->second - m_taken] = item;
    }

    const ChannelHub::Watch m_watch;
    const std::function<void()> m_wake;
    mutable std::mutex m_mutex;
    bool m_isOver = false;
    std::deque<std::shared_ptr<const ChannelItem>> m_waiting;
    std::unordered_map<std::string, std::uint64_t> m_states; ///< where in m_waiting, counted from the first one ever
    std::uint64_t m_taken = 0;
    std::uint64_t m_lost = 0; ///< not yet told
    std::uint64_t m_lostUpTo = 0;
    std::uint64_t m_lostInAll = 0;
};

struct ChannelHub::State
{
    struct Channel
    {
        mutable std::mutex mutex;
        std::uint64_t sequence = 0;
        std::deque<std::shared_ptr<const ChannelItem>> kept; ///< streams only
        std::vector<std::shared_ptr<Watcher>> watchers;
        std::atomic<std::size_t> count = 0;
        std::uint64_t lostByThoseGone = 0;
    };
    std::array<Channel, kChannels> channels;

    Channel& of(LiveChannel channel) { return channels[indexOf(channel)]; }
};

namespace {

template<typename State>
class LiveSubscription final : public ChannelHub::Subscription
{
public:
    LiveSubscription(std::shared_ptr<State> state, std::shared_ptr<Watcher> watcher)
        : m_state(std::move(state)), m_watcher(std::move(watcher))
    {}
    ~LiveSubscription() override
    {
        auto& channel = m_state->of(m_watcher->watch().channel);
        {
            const std::lock_guard lock(channel.mutex);
            std::erase(channel.watchers, m_watcher);
            channel.count = channel.watchers.size();
            channel.lostByThoseGone += m_watcher->lost();
        }
        m_watcher->end();
    }
    std::vector<std::shared_ptr<const ChannelItem>> take(std::size_t most) override { return m_watcher->take(most); }
    std::size_t waiting() const override { return m_watcher->waiting(); }

private:
    std::shared_ptr<State> m_state;
    std::shared_ptr<Watcher> m_watcher;
};

} // namespace

ChannelHub::ChannelHub(const Settings& settings) : m_settings(settings), m_state(std::make_shared<State>()) {}

ChannelHub::~ChannelHub() = default;

bool ChannelHub::isWatched(LiveChannel channel) const
{
    return m_state->of(channel).count.load(std::memory_order_relaxed) > 0;
}

void ChannelHub::publish(LiveChannel name, BotId bot, ChannelItem::Value value)
{
    auto& channel = m_state->of(name);
    const bool kept = isStream(name);
    if (!kept && !isWatched(name))
        return;
    auto item = std::make_shared<ChannelItem>(ChannelItem{0, bot, std::move(value)});
    const std::lock_guard lock(channel.mutex);
    item->sequence = ++channel.sequence;
    if (kept) {
        channel.kept.push_back(item);
        if (channel.kept.size() > m_settings.kept)
            channel.kept.pop_front();
    }
    for (const auto& watcher : channel.watchers)
        watcher->offer(item);
}

std::unique_ptr<ChannelHub::Subscription> ChannelHub::subscribe(const Watch& watch, std::function<void()> wake)
{
    auto watcher = std::make_shared<Watcher>(watch, std::move(wake));
    auto& channel = m_state->of(watch.channel);
    {
        const std::lock_guard lock(channel.mutex);
        if (watch.after && isStream(watch.channel)) {
            const bool isOfThisLife = watch.after->epoch == m_settings.epoch;
            const std::uint64_t have = isOfThisLife ? watch.after->sequence : 0;
            const std::uint64_t oldest = channel.sequence - channel.kept.size();
            if (!isOfThisLife)
                watcher->tellGap(0, oldest);
            else if (have < oldest)
                watcher->tellGap(watcher->takesAll() ? oldest - have : 0, oldest);
            for (const auto& item : channel.kept) {
                if (item->sequence > have)
                    watcher->offer(item);
            }
        }
        channel.watchers.push_back(watcher);
        channel.count = channel.watchers.size();
    }
    return std::make_unique<LiveSubscription<State>>(m_state, std::move(watcher));
}

ChannelCursor ChannelHub::now(LiveChannel name) const
{
    const auto& channel = m_state->of(name);
    const std::lock_guard lock(channel.mutex);
    return {m_settings.epoch, channel.sequence};
}

std::size_t ChannelHub::watchers() const
{
    std::size_t count = 0;
    for (const auto& channel : m_state->channels)
        count += channel.count.load(std::memory_order_relaxed);
    return count;
}

std::uint64_t ChannelHub::lost() const
{
    std::uint64_t lost = 0;
    for (const auto& channel : m_state->channels) {
        const std::lock_guard lock(channel.mutex);
        lost += channel.lostByThoseGone;
        for (const auto& watcher : channel.watchers)
            lost += watcher->lost();
    }
    return lost;
}

} // namespace wh
