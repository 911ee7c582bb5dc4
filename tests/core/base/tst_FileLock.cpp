// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FileLock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <atomic>
#include <string>
#include <thread>
#include <vector>

#ifndef Q_OS_WIN
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace wh;

class TestFileLock : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void isHeldByOneAtATime()
    {
        auto first = FileLock::tryAcquire(path());
        QVERIFY(first && *first);
        const auto second = FileLock::tryAcquire(path());
        QVERIFY(second && !*second);
        QCOMPARE(FileLock::holderOf(path()), "process " + std::to_string(QCoreApplication::applicationPid()));
        auto moved = std::move(**first);
        first->reset();
        QVERIFY(!heldNow(FileLock::tryAcquire(path())));
    }

    void leavesNothingWhenReleased()
    {
        {
            const auto lock = FileLock::tryAcquire(path());
            QVERIFY(lock && *lock);
        }
        QVERIFY(!QFile::exists(QString::fromStdString(path().string())));
        const auto again = FileLock::tryAcquire(path());
        QVERIFY(again && *again);
    }

    void doesNotTakeOverWhatIsNotThere()
    {
        const auto lock = FileLock::tryTakeOver(path());
        QVERIFY(lock && !*lock);
        QVERIFY(!QFile::exists(QString::fromStdString(path().string())));
    }

    void refusesAFolderThatIsNotThere()
    {
        const auto lock = FileLock::tryAcquire(path() / "deeper" / "lock");
        QVERIFY(!lock);
        QCOMPARE(lock.error().code.c_str(), "file.lock_failed");
    }

    // Each raises the number by one with a look and a step apart: two at a time would lose some.
    void excludesThreadsThatRace()
    {
        constexpr int kThreads = 4;
        constexpr int kTurns = 200;
        std::atomic<int> inside = 0;
        std::atomic<bool> two = false;
        int turns = 0;
        std::vector<std::thread> threads;
        for (int t = 0; t < kThreads; ++t) {
            threads.emplace_back([&] {
                for (int done = 0; done < kTurns;) {
                    const auto lock = FileLock::tryAcquire(path());
                    if (!lock || !*lock)
                        continue;
                    two = two || ++inside != 1;
                    ++turns;
                    ++done;
                    --inside;
                }
            });
        }
        for (auto& thread : threads)
            thread.join();
        QVERIFY(!two);
        QCOMPARE(turns, kThreads * kTurns);
    }

    void isFreeWhenItsHolderWasKilled()
    {
#ifdef Q_OS_WIN
        QSKIP("needs fork()");
#else
        int pipes[2];
        QCOMPARE(::pipe(pipes), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            const auto lock = FileLock::tryAcquire(path());
            const char held = lock && *lock ? 'y' : 'n';
            if (::write(pipes[1], &held, 1) == 1)
                ::pause();
            ::_exit(0);
        }
        char held = 0;
        QCOMPARE(::read(pipes[0], &held, 1), ssize_t{1});
        QCOMPARE(held, 'y');
        QVERIFY(!heldNow(FileLock::tryTakeOver(path())));
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        QVERIFY(QFile::exists(QString::fromStdString(path().string())));
        QVERIFY(heldNow(FileLock::tryTakeOver(path())));
#endif
    }

private:
    static bool heldNow(const Result<std::optional<FileLock>>& lock)
    {
        return lock && lock->has_value();
    }
    std::filesystem::path path() const
    {
        return std::filesystem::path(m_folder->path().toStdString()) / "lock";
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestFileLock)
#include "tst_FileLock.moc"
