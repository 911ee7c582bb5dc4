// SPDX-License-Identifier: GPL-3.0-or-later
// Words between a host and a parent of sandboxes; and what is none.
#include "core/script/protocol/ParentWay.h"

#include <QTest>

#include <array>
#include <cstring>
#include <string>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

using namespace wh;
using namespace wh::sandbox;

namespace {

/// Both ends.
struct Way
{
    Way()
    {
        std::array<int, 2> ends{};
        if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends.data()) != 0)
            qFatal("no socket");
        here = Descriptor(ends[0]);
        there = Descriptor(ends[1]);
    }
    std::optional<ParentHeard> hear() const { return hearParentWord(there.number(), 10 * kSecond); }

    Descriptor here;
    Descriptor there;
};

void sendWith(int socket, const std::string& bytes, const std::vector<int>& descriptors)
{
    iovec piece{const_cast<char*>(bytes.data()), bytes.size()};
    alignas(cmsghdr) std::array<char, 256> control{};
    const std::size_t size = descriptors.size() * sizeof(int);
    msghdr head{};
    head.msg_iov = &piece;
    head.msg_iovlen = 1;
    head.msg_control = control.data();
    head.msg_controllen = CMSG_SPACE(size);
    cmsghdr* const part = CMSG_FIRSTHDR(&head);
    part->cmsg_level = SOL_SOCKET;
    part->cmsg_type = SCM_RIGHTS;
    part->cmsg_len = CMSG_LEN(size);
    std::memcpy(CMSG_DATA(part), descriptors.data(), size);
    QVERIFY(::sendmsg(socket, &head, MSG_NOSIGNAL) >= 0);
}

bool isSameFile(int one, int two)
{
    struct stat first = {};
    struct stat second = {};
    return ::fstat(one, &first) == 0 && ::fstat(two, &second) == 0 && first.st_ino == second.st_ino;
}

} // namespace

class TestParentWay : public QObject
{
    Q_OBJECT

private slots:
    void aWordArrives()
    {
        const Way way;
        QVERIFY(sendParentWord(way.here.number(), {ParentWord::Kind::Failed, 11}));
        const auto heard = way.hear();
        QVERIFY(heard);
        QCOMPARE(heard->word.kind, ParentWord::Kind::Failed);
        QCOMPARE(heard->word.detail, 11U);
        QVERIFY(!heard->descriptor.isOpen());
    }

    void aDescriptorComesWithIt()
    {
        const Way way;
        QVERIFY(sendParentWord(way.here.number(), {ParentWord::Kind::Make, 0}, way.here.number()));
        const auto heard = way.hear();
        QVERIFY(heard && heard->descriptor.isOpen());
        QVERIFY(isSameFile(heard->descriptor.number(), way.here.number()));
    }

    void whatIsNoWordIsNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("short") << QByteArray("\1\0\0\0", 4);
        QTest::newRow("long") << QByteArray("\1\0\0\0\0\0\0\0\0", 9);
        QTest::newRow("very long") << QByteArray(60'000, '\1');
        QTest::newRow("kind 0") << QByteArray("\0\0\0\0\0\0\0\0", 8);
        QTest::newRow("kind 5") << QByteArray("\5\0\0\0\0\0\0\0", 8);
        QTest::newRow("a great kind") << QByteArray("\1\0\0\1\0\0\0\0", 8);
    }

    void whatIsNoWordIsNone()
    {
        QFETCH(const QByteArray, bytes);
        const Way way;
        QVERIFY(::send(way.here.number(), bytes.data(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL) >= 0);
        QVERIFY(!way.hear());
    }

    void severalDescriptorsAreTooMany()
    {
        for (const std::size_t count : {2U, 3U, 20U}) {
            const Way way;
            const int before = ::dup(way.here.number());
            ::close(before);
            sendWith(way.here.number(), std::string("\2\0\0\0\0\0\0\0", 8), std::vector<int>(count, way.here.number()));
            QVERIFY(!way.hear());
            // None of them stays open.
            const int after = ::dup(way.here.number());
            ::close(after);
            QCOMPARE(after, before);
        }
    }

    void anEndAndSilenceAreNone()
    {
        Way way;
        QVERIFY(!hearParentWord(way.there.number(), kMillisecond));
        {
            const Descriptor gone = std::move(way.here);
        }
        QVERIFY(!way.hear());
        QVERIFY(!sendParentWord(way.there.number(), {ParentWord::Kind::Ready, 4}));
    }

    void nobodyWaitsForRoom()
    {
        const Way way;
        int sent = 0;
        while (sent < 100'000 && sendParentWord(way.here.number(), {ParentWord::Kind::Make, 0}))
            ++sent;
        QVERIFY(sent > 0 && sent < 100'000);
    }
};

QTEST_APPLESS_MAIN(TestParentWay)
#include "tst_ParentWay.moc"
