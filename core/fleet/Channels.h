// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/BotStatus.h"
#include "core/storage/StoreRecords.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <variant>
#include <vector>

namespace wh {

/// What bots tell of themselves while they live, for whoever watches now; the store has what they told before.
/// Streams (logs, events, order changes, trades) are told whole and in order. States (status, book, account, open
/// orders, gauges) are told as they stand: of several changes that a watcher was too slow for, it gets the last.

/// The book as it stands, with its first levels. Prices and amounts as decimals.
struct BookView
{
    struct Level
    {
        Decimal price;
        Decimal quantity;
    };
    BotId bot;
    TimeNs time = 0;
    std::string market;
    bool isLive = false;
    std::vector<Level> bids; ///< best first, at most kLevels
    std::vector<Level> asks;
    std::array<Decimal, 3> bidDepth; ///< base within 1, 2, 5 % of the mid
    std::array<Decimal, 3> askDepth;
    static constexpr std::size_t kLevels = 25;
    static constexpr std::size_t kKeptLevels = 10; ///< of each side, in the history
};

struct AccountView
{
    struct Asset
    {
        std::string name;
        Decimal total;
        Decimal reserved;
    };
    BotId bot;
    TimeNs time = 0;
    std::string account;
    std::string settleAsset;
    Decimal equity;
    ProfitAndLoss profit;
    Decimal position;
    Decimal mid; ///< that it is valued at; 0: none yet
    std::vector<Asset> assets;
};

struct OpenOrdersView
{
    BotId bot;
    TimeNs time = 0;
    std::vector<OrderRow> orders; ///< in the order of placing
};

struct GaugeView
{
    BotId bot;
    TimeNs time = 0;
    std::string name;
    double value = 0;
    std::string unit;
    std::optional<double> minimum; ///< of its dial, where its strategy says one
    std::optional<double> maximum;
};

/// Rows were lost to a watcher that was too slow, or that was away for longer than is kept: the store has them.
struct ChannelGap
{
    std::uint64_t lost = 0; ///< 0: not known
};
struct BotRemoved
{
    BotId bot;
};

enum class LiveChannel { Status, Logs, Events, Book, Account, Orders, OpenOrders, Trades, Gauges };
const char* toString(LiveChannel channel);
constexpr bool isStream(LiveChannel channel)
{
    return channel == LiveChannel::Logs || channel == LiveChannel::Events || channel == LiveChannel::Orders ||
           channel == LiveChannel::Trades;
}

/// One thing told.
struct ChannelItem
{
    /// A status is shared: it is several times as large as any row, and an item of a stream, of which many are kept, is
    /// as large as the largest of these.
    using Status = std::shared_ptr<const BotStatus>;
    using Value = std::variant<Status, BotRemoved, LogRow, EventRow, BookView, AccountView, OrderRow, OpenOrdersView,
                               TradeRow, GaugeView, ChannelGap>;
    std::uint64_t sequence = 0; ///< of a stream: rises by one from item to item of all bots
    BotId bot;
    Value value;
};
static_assert(sizeof(ChannelItem) <= 448, "of each stream 20,000 are kept");

/// Where a stream is taken up again: "<epoch>-<sequence>". An epoch is one life of the engine.
struct ChannelCursor
{
    std::int64_t epoch = 0;
    std::uint64_t sequence = 0;
    std::string text() const;
    /// @return channel.bad_cursor {field, value, remedy}
    static Result<ChannelCursor> parse(std::string_view text);
};

/// Passes on what bots tell. Publishing costs next to nothing where nobody watches, and never waits for a watcher.
/// Any thread.
class ChannelHub
{
public:
    struct Settings
    {
        /// Of each stream, for watchers that come back: of the four some 40 MB at the most.
        std::size_t kept = 20'000;
        std::int64_t epoch = 0; ///< another one at each start of the engine
    };
    struct Watch
    {
        LiveChannel channel = LiveChannel::Status;
        std::set<BotId> bots = {};                 ///< empty: all
        std::optional<LogLevel> minimumLevel = {}; ///< logs and events
        std::optional<ChannelCursor> after = {};   ///< of a stream: what came since; none: from now on
        std::size_t mostWaiting = 5000;            ///< of a stream; beyond it the oldest go and a gap is told
    };
    class Subscription;

    explicit ChannelHub(const Settings& settings);
    ~ChannelHub();

    bool isWatched(LiveChannel channel) const;
    /// A stream's item: numbered and kept. Of one bot from one thread at a time.
    void publish(LiveChannel channel, BotId bot, ChannelItem::Value value);

    /// @param wake  something waits where nothing did; any thread, at any time until the subscription is gone; must
    /// not call back
    std::unique_ptr<Subscription> subscribe(const Watch& watch, std::function<void()> wake);
    std::int64_t epoch() const { return m_settings.epoch; }
    /// Where a stream stands now: what comes after it has not been told yet.
    ChannelCursor now(LiveChannel channel) const;
    std::size_t watchers() const;
    /// Rows lost to slow watchers so far.
    std::uint64_t lost() const;

private:
    struct State;
    Settings m_settings;
    std::shared_ptr<State> m_state;
};

/// What one watcher has not taken yet. Let go of it to end it. Any thread, one at a time.
class ChannelHub::Subscription
{
public:
    virtual ~Subscription() = default;
    /// The oldest that wait, gaps first; empty where there are none.
    virtual std::vector<std::shared_ptr<const ChannelItem>> take(std::size_t most) = 0;
    virtual std::size_t waiting() const = 0;
};

} // namespace wh
