// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/Channels.h"

#include <QTest>
#include <atomic>
#include <thread>

using namespace wh;

namespace {

constexpr BotId kOne{1};
constexpr BotId kTwo{2};

LogRow line(BotId bot, std::string text, LogLevel level = LogLevel::Info)
{
    LogRow row;
    row.bot = bot;
    row.level = level;
    row.text = std::move(text);
    return row;
}

ChannelItem::Status statusOf(BotId bot, std::uint64_t fills)
{
    BotStatus status;
    status.id = bot;
    status.fills = fills;
    return std::make_shared<const BotStatus>(std::move(status));
}

using Texts = std::vector<std::string>;
using Items = std::vector<std::shared_ptr<const ChannelItem>>;

Texts texts(const Items& items)
{
    Texts list;
    for (const auto& item : items) {
        if (const auto* log = std::get_if<LogRow>(&item->value))
            list.push_back(log->text);
        else if (const auto* gap = std::get_if<ChannelGap>(&item->value))
            list.push_back("gap " + std::to_string(gap->lost));
    }
    return list;
}

} // namespace

class TestChannels : public QObject
{
    Q_OBJECT

    static void ignoreWake() {}

private slots:
    void tellsAStreamWholeAndInOrder()
    {
        ChannelHub hub({.epoch = 7});
        int wakes = 0;
        auto all = hub.subscribe({.channel = LiveChannel::Logs}, [&] { ++wakes; });
        auto one = hub.subscribe({.channel = LiveChannel::Logs, .bots = {kOne}, .minimumLevel = LogLevel::Warning},
                                 ignoreWake);
        hub.publish(LiveChannel::Logs, kOne, line(kOne, "a"));
        hub.publish(LiveChannel::Logs, kTwo, line(kTwo, "b", LogLevel::Error));
        hub.publish(LiveChannel::Logs, kOne, line(kOne, "c", LogLevel::Warning));
        QCOMPARE(wakes, 1); // until it has taken what waits
        QCOMPARE(texts(all->take(2)), (Texts{"a", "b"}));
        QCOMPARE(all->waiting(), std::size_t{1});
        QCOMPARE(texts(all->take(10)), (Texts{"c"}));
        QCOMPARE(texts(one->take(10)), (Texts{"c"}));
        hub.publish(LiveChannel::Logs, kOne, line(kOne, "d"));
        QCOMPARE(wakes, 2);
    }

    void keepsTheNewestStateOfEachBot()
    {
        ChannelHub hub({});
        auto watch = hub.subscribe({.channel = LiveChannel::Status}, ignoreWake);
        for (std::uint64_t i = 1; i <= 100; ++i) {
            hub.publish(LiveChannel::Status, kOne, statusOf(kOne, i));
            hub.publish(LiveChannel::Status, kTwo, statusOf(kTwo, 2 * i));
        }
        auto items = watch->take(10);
        QCOMPARE(items.size(), std::size_t{2});
        QCOMPARE(std::get<ChannelItem::Status>(items[0]->value)->fills, std::uint64_t{100});
        QCOMPARE(std::get<ChannelItem::Status>(items[1]->value)->fills, std::uint64_t{200});
        // Taking some of them leaves the rest in its place.
        hub.publish(LiveChannel::Status, kTwo, statusOf(kTwo, 1));
        hub.publish(LiveChannel::Status, kOne, statusOf(kOne, 1));
        QCOMPARE(watch->take(1).front()->bot, kTwo);
        hub.publish(LiveChannel::Status, kTwo, statusOf(kTwo, 5));
        hub.publish(LiveChannel::Status, kOne, statusOf(kOne, 6));
        items = watch->take(10);
        QCOMPARE(items.size(), std::size_t{2});
        QCOMPARE(std::get<ChannelItem::Status>(items[0]->value)->fills, std::uint64_t{6});
        QCOMPARE(std::get<ChannelItem::Status>(items[1]->value)->fills, std::uint64_t{5});
    }

    void keepsGaugesApart()
    {
        ChannelHub hub({});
        auto watch = hub.subscribe({.channel = LiveChannel::Gauges}, ignoreWake);
        for (int i = 0; i < 5; ++i) {
            for (const char* name : {"spread", "inventory"}) {
                GaugeView gauge;
                gauge.bot = kOne;
                gauge.name = name;
                gauge.value = i;
                hub.publish(LiveChannel::Gauges, kOne, gauge);
            }
        }
        QCOMPARE(watch->take(10).size(), std::size_t{2});
    }

    void tellsASlowWatcherWhatItLost()
    {
        ChannelHub hub({});
        auto slow = hub.subscribe({.channel = LiveChannel::Logs, .mostWaiting = 3}, ignoreWake);
        auto quick = hub.subscribe({.channel = LiveChannel::Logs}, ignoreWake);
        for (int i = 0; i < 10; ++i)
            hub.publish(LiveChannel::Logs, kOne, line(kOne, std::to_string(i)));
        QCOMPARE(texts(slow->take(10)), (Texts{"gap 7", "7", "8", "9"}));
        QCOMPARE(quick->take(100).size(), std::size_t{10});
        QCOMPARE(hub.lost(), std::uint64_t{7});
        slow.reset();
        QCOMPARE(hub.lost(), std::uint64_t{7});
    }

    void isTakenUpByACursor()
    {
        ChannelHub hub({.kept = 5, .epoch = 3});
        for (int i = 1; i <= 4; ++i)
            hub.publish(LiveChannel::Logs, kOne, line(kOne, std::to_string(i)));
        const auto after = [&](std::uint64_t sequence, std::int64_t epoch) {
            return texts(
                hub.subscribe({.channel = LiveChannel::Logs, .after = ChannelCursor{epoch, sequence}}, ignoreWake)
                    ->take(100));
        };
        QCOMPARE(after(2, 3), (Texts{"3", "4"}));
        QCOMPARE(after(4, 3), Texts());
        for (int i = 5; i <= 9; ++i)
            hub.publish(LiveChannel::Logs, kOne, line(kOne, std::to_string(i)));
        QCOMPARE(after(2, 3), (Texts{"gap 2", "5", "6", "7", "8", "9"}));
        QCOMPARE(after(2, 2), (Texts{"gap 0", "5", "6", "7", "8", "9"})); // of another life of the engine
    }

    void readsItsOwnCursors()
    {
        const ChannelCursor cursor{1'700'000'000, 42};
        const auto read = ChannelCursor::parse(cursor.text());
        QVERIFY(read);
        QCOMPARE(read->epoch, cursor.epoch);
        QCOMPARE(read->sequence, cursor.sequence);
        for (const char* bad : {"", "-", "1", "1-", "a-1", "1-a", "1-2x", "99999999999999999999-1"})
            QVERIFY2(!ChannelCursor::parse(bad), bad);
    }

    void countsWatchersAndForgetsThem()
    {
        ChannelHub hub({});
        QVERIFY(!hub.isWatched(LiveChannel::Book));
        auto watch = hub.subscribe({.channel = LiveChannel::Book}, ignoreWake);
        QVERIFY(hub.isWatched(LiveChannel::Book));
        QCOMPARE(hub.watchers(), std::size_t{1});
        watch.reset();
        QVERIFY(!hub.isWatched(LiveChannel::Book));
    }

    void outlivesItsHub()
    {
        auto hub = std::make_unique<ChannelHub>(ChannelHub::Settings{});
        auto watch = hub->subscribe({.channel = LiveChannel::Logs}, ignoreWake);
        hub->publish(LiveChannel::Logs, kOne, line(kOne, "last"));
        hub.reset();
        QCOMPARE(texts(watch->take(10)), Texts{"last"});
    }

    void bearsManyThreads()
    {
        ChannelHub hub({.kept = 100});
        std::atomic<bool> isOver = false;
        std::uint64_t taken = 0;
        std::thread reader([&] {
            while (!isOver) {
                auto watch = hub.subscribe({.channel = LiveChannel::Logs}, ignoreWake);
                for (int i = 0; i < 50; ++i)
                    taken += watch->take(7).size();
            }
        });
        auto whole = hub.subscribe({.channel = LiveChannel::Logs, .mostWaiting = 100'000}, ignoreWake);
        std::vector<std::thread> writers;
        for (std::uint64_t bot = 1; bot <= 3; ++bot)
            writers.emplace_back([&hub, bot] {
                for (int i = 0; i < 5000; ++i)
                    hub.publish(LiveChannel::Logs, {bot}, line({bot}, "x"));
            });
        for (auto& writer : writers)
            writer.join();
        isOver = true;
        reader.join();
        const auto items = whole->take(100'000);
        QCOMPARE(items.size(), std::size_t{15'000});
        for (std::size_t i = 0; i < items.size(); ++i)
            QCOMPARE(items[i]->sequence, std::uint64_t{i + 1});
    }
};

QTEST_GUILESS_MAIN(TestChannels)
#include "tst_Channels.moc"
