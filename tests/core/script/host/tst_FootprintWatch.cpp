// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/host/FootprintWatch.h"
#include "core/script/host/ProcessFigures.h"

#include <QTest>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <sys/wait.h>
#include <unistd.h>

using namespace wh;

class TestFootprintWatch : public QObject
{
    Q_OBJECT

    static constexpr std::uint64_t kMiB = std::uint64_t{1} << 20;

    /// A process that takes so much when it is told to, says so, and waits.
    struct Taker
    {
        pid_t process = -1;
        int way = -1;
        int answer = -1;
        explicit Taker(std::uint64_t bytes)
        {
            int to[2];
            int from[2];
            if (::pipe(to) != 0 || ::pipe(from) != 0)
                qFatal("no pipe");
            process = ::fork();
            if (process == 0) {
                char letter = 0;
                if (::read(to[0], &letter, 1) != 1)
                    ::_exit(1);
                for (std::uint64_t taken = 0; taken < bytes; taken += kMiB) {
                    void* const piece = ::sbrk(static_cast<intptr_t>(kMiB));
                    std::memset(piece, 1, kMiB);
                }
                letter = static_cast<char>(::write(from[1], "t", 1));
                for (;;)
                    ::pause();
            }
            way = to[1];
            answer = from[0];
        }
        ~Taker()
        {
            ::kill(process, SIGKILL);
            ::waitpid(process, nullptr, 0);
            ::close(way);
            ::close(answer);
        }
        void go() const { QCOMPARE(::write(way, "g", 1), ssize_t{1}); }
    };

private slots:
    void whoTakesTooMuchIsEnded()
    {
        FootprintWatch watch;
        const Taker taker(4096 * kMiB);
        const auto most = memoryOf(taker.process).dataBytes + 64 * kMiB;
        watch.add(taker.process, most);
        taker.go();
        siginfo_t ended{};
        QCOMPARE(::waitid(P_PID, static_cast<id_t>(taker.process), &ended, WEXITED | WNOWAIT), 0);
        QCOMPARE(ended.si_status, SIGKILL);
        const auto had = watch.remove(taker.process);
        QVERIFY(had > most);
        qInfo("ended at %llu MiB above its limit", static_cast<unsigned long long>((had - most) / kMiB));
    }

    void whoKeepsToItIsLeftAlone()
    {
        FootprintWatch watch;
        const Taker taker(32 * kMiB);
        watch.add(taker.process, memoryOf(taker.process).dataBytes + 64 * kMiB);
        taker.go();
        char letter = 0;
        QCOMPARE(::read(taker.answer, &letter, 1), ssize_t{1});
        QTest::qSleep(20);
        QCOMPARE(::waitpid(taker.process, nullptr, WNOHANG), 0);
        QCOMPARE(watch.remove(taker.process), std::uint64_t{0});
    }

    void whoIsIdleIsLookedAtOnceItWorks()
    {
        FootprintWatch watch;
        const Taker taker(128 * kMiB);
        watch.add(taker.process, memoryOf(taker.process).dataBytes + 64 * kMiB);
        watch.setBusy(taker.process, false);
        QTest::qSleep(20);
        taker.go();
        char letter = 0;
        QCOMPARE(::read(taker.answer, &letter, 1), ssize_t{1});
        watch.setBusy(taker.process, true);
        siginfo_t ended{};
        QCOMPARE(::waitid(P_PID, static_cast<id_t>(taker.process), &ended, WEXITED | WNOWAIT), 0);
        QCOMPARE(ended.si_status, SIGKILL);
        QVERIFY(watch.remove(taker.process) > 0);
    }
};

QTEST_GUILESS_MAIN(TestFootprintWatch)
#include "tst_FootprintWatch.moc"
