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

    static std::pair<PacketChannel, PacketChannel> channels()
    {
        auto pair = PacketChannel::pair();
        if (!pair)
            qFatal("%s", pair.error().toString().c_str());
        return std::move(*pair);
    }

private slots:
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

    void nothingIsNoMistake()
    {
        auto [host, guest] = channels();
        const auto none = host.receive(0);
        QVERIFY(none && !*none);
        const auto later = host.receive(5 * kMillisecond);
        QVERIFY(later && !*later);
    }

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

    void garbageIsRefused()
    {
        auto [host, guest] = channels();
        const std::string garbage(100, 'g');
        QCOMPARE(::send(guest.number(), garbage.data(), garbage.size(), 0), ssize_t(garbage.size()));
        const auto got = host.receive(kSecond);
        QVERIFY(!got);
        QCOMPARE(got.error().code.c_str(), "script.protocol");
        const std::string large(100'000, 'g');
        QCOMPARE(::send(guest.number(), large.data(), large.size(), 0), ssize_t(large.size()));
        const auto cut = host.receive(kSecond);
        QVERIFY(!cut);
        QCOMPARE(cut.error().code.c_str(), "script.protocol");
    }
};

QTEST_GUILESS_MAIN(TestPacketChannel)
#include "tst_PacketChannel.moc"
