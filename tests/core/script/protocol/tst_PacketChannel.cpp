// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/protocol/PacketChannel.h"

#include <QTemporaryFile>
#include <QTest>
#include <fcntl.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace wh;
using namespace wh::sandbox;

class TestPacketChannel : public QObject
{
    Q_OBJECT

    /// Each case runs over the system's own sockets and over those of systems that know streams alone.
    static void ways()
    {
        QTest::addColumn<bool>("isStream");
        QTest::newRow("whole packets") << false;
        QTest::newRow("a stream") << true;
    }
    static std::pair<PacketChannel, PacketChannel> channels()
    {
        QFETCH(const bool, isStream);
        auto pair = isStream ? PacketWay::streamPair() : PacketWay::pair();
        if (!pair)
            qFatal("%s", pair.error().toString().c_str());
        return {PacketChannel(std::move(pair->first), false), PacketChannel(std::move(pair->second), true)};
    }
    static std::vector<std::vector<std::byte>> packetsOf(const Message& message)
    {
        std::vector<std::vector<std::byte>> packets;
        const auto cut = writeFrames(kindOf(message), *encode(message), [&](std::span<const std::byte> packet) {
            packets.emplace_back(packet.begin(), packet.end());
            return Result<void>();
        });
        return cut ? packets : std::vector<std::vector<std::byte>>();
    }

private slots:
    void aLargeMessageArrivesWhole_data() { ways(); }
    void aLargeMessageArrivesWhole()
    {
        auto [host, guest] = channels();
        Load load;
        load.project.files["main.js"] = std::string(1'000'000, 'x');
        std::thread sender([&, &way = host] { QVERIFY(way.send(load)); }); // more than the socket holds
        const auto got = guest.receive(10 * kSecond);
        sender.join();
        QVERIFY(got && *got);
        QCOMPARE(std::get<Load>((*got)->message), load);
        QVERIFY((*got)->descriptors.empty());
    }

    void openFilesGoToTheGuestOnly_data() { ways(); }
    void openFilesGoToTheGuestOnly()
    {
        auto [host, guest] = channels();
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("hello");
        file.flush();
        const std::array numbers = {file.handle(), file.handle()};
        QVERIFY(host.send(TapeFiles{2}, numbers));
        const auto got = guest.receive(kSecond);
        QVERIFY(got && *got);
        QCOMPARE((*got)->descriptors.size(), std::size_t{2});
        std::array<char, 5> text{};
        QCOMPARE(::pread((*got)->descriptors[1].number(), text.data(), text.size(), 0), ssize_t{5});
        QVERIFY(::fcntl((*got)->descriptors[0].number(), F_GETFD) & FD_CLOEXEC);
        // The other way they are dropped by the system.
        const int before = ::dup(0);
        ::close(before);
        QVERIFY(guest.send(Beat{}, numbers));
        const auto back = host.receive(kSecond);
        QVERIFY(back && *back && (*back)->descriptors.empty());
        const int after = ::dup(0);
        ::close(after);
        QCOMPARE(after, before);
    }

    void nothingIsNoMistake_data() { ways(); }
    void nothingIsNoMistake()
    {
        auto [host, guest] = channels();
        const auto none = host.receive(0);
        QVERIFY(none && !*none);
        const auto later = host.receive(5 * kMillisecond);
        QVERIFY(later && !*later);
    }

    void theEndOfTheOtherSideIsTold_data() { ways(); }
    void theEndOfTheOtherSideIsTold()
    {
        auto [host, guest] = channels();
        QVERIFY(guest.send(Beat{}));
        {
            const auto gone = std::move(guest);
        }
        const auto last = host.receive(kSecond); // what was said before is heard
        QVERIFY(last && *last);
        const auto end = host.receive(kSecond);
        QVERIFY(!end);
        QCOMPARE(end.error().code.c_str(), "script.closed");
        const auto sent = host.send(Cancel{});
        QVERIFY(!sent);
        QCOMPARE(sent.error().code.c_str(), "script.closed");
    }

    void whoDoesNotReadIsNotWaitedForForEver_data() { ways(); }
    void whoDoesNotReadIsNotWaitedForForEver()
    {
        auto [host, guest] = channels();
        QVERIFY(host.setSendTimeout(20 * kMillisecond));
        Load load;
        load.project.files["main.js"] = std::string(1'000'000, 'x');
        const auto sent = host.send(load);
        QVERIFY(!sent);
        QCOMPARE(sent.error().code.c_str(), "script.closed");
    }

    void garbageIsRefused_data() { ways(); }
    void garbageIsRefused()
    {
        auto [host, guest] = channels();
        const std::string garbage(100, 'g');
        QCOMPARE(::send(guest.number(), garbage.data(), garbage.size(), 0), ssize_t(garbage.size()));
        const auto got = host.receive(kSecond);
        QVERIFY(!got);
        QCOMPARE(got.error().code.c_str(), "script.protocol");
        QFETCH(const bool, isStream);
        if (isStream) // is lost after garbage, as its host is told
            return;
        const std::string large(100'000, 'g');
        QCOMPARE(::send(guest.number(), large.data(), large.size(), 0), ssize_t(large.size()));
        const auto cut = host.receive(kSecond);
        QVERIFY(!cut);
        QCOMPARE(cut.error().code.c_str(), "script.protocol");
    }

    void whatHasNoRoomGoesLater_data() { ways(); }
    void whatHasNoRoomGoesLater()
    {
        auto [host, guest] = channels();
        Load load;
        load.project.files["main.js"] = std::string(1'000'000, 'x'); // more than the socket holds
        const auto packets = packetsOf(load);
        std::size_t at = 0;
        int refused = 0;
        bool arrived = false;
        while (!arrived) {
            while (at < packets.size()) {
                const auto sent = host.trySendPacket(packets[at]);
                QVERIFY(sent);
                if (!*sent) {
                    ++refused;
                    break;
                }
                ++at;
            }
            const auto got = guest.receive(at < packets.size() ? 0 : kSecond);
            QVERIFY(got);
            if (*got) {
                QCOMPARE(std::get<Load>((*got)->message), load);
                arrived = true;
            }
        }
        QVERIFY(refused > 0);
        QVERIFY(host.send(Cancel{}));
        const auto next = guest.receive(kSecond);
        QVERIFY(next && *next && std::holds_alternative<Cancel>((*next)->message));
    }

    void packetsOfTwoThreadsDoNotMix_data() { ways(); }
    void packetsOfTwoThreadsDoNotMix()
    {
        auto [host, guest] = channels();
        constexpr int kMany = 300;
        std::thread beating([&, &way = guest] {
            for (int i = 0; i < kMany; ++i)
                QVERIFY(way.send(Beat{ScriptHook::Tick, true, i}));
        });
        std::thread telling([&, &way = guest] {
            for (int i = 0; i < 100; ++i)
                QVERIFY(way.send(RecordPart{std::vector<std::byte>(60'000, std::byte{7})}));
        });
        int beats = 0;
        int parts = 0;
        while (beats < kMany || parts < 100) {
            const auto got = host.receive(10 * kSecond);
            if (!got || !*got)
                break;
            beats += std::holds_alternative<Beat>((*got)->message);
            parts += std::holds_alternative<RecordPart>((*got)->message);
        }
        beating.join();
        telling.join();
        QCOMPARE(beats, kMany);
        QCOMPARE(parts, 100);
    }

    void anEndAmidAPacketIsAnEnd()
    {
        auto pair = PacketWay::streamPair();
        QVERIFY(pair);
        PacketChannel host(std::move(pair->first), false);
        const auto packet = packetsOf(Beat{}).front();
        QCOMPARE(::send(pair->second->number(), packet.data(), packet.size() - 1, 0), ssize_t(packet.size() - 1));
        const auto none = host.receive(10 * kMillisecond);
        QVERIFY(none && !*none);
        pair->second.reset();
        const auto end = host.receive(kSecond);
        QVERIFY(!end);
        QCOMPARE(end.error().code.c_str(), "script.closed");
    }
};

QTEST_GUILESS_MAIN(TestPacketChannel)
#include "tst_PacketChannel.moc"
