// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FolderLock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace wh;

class TestFolderLock : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    std::filesystem::path path() const { return m_folder.path().toStdString(); }
    Result<std::optional<FolderLock>> take() const { return FolderLock::tryAcquire(path(), "the.lock"); }

private slots:
    void isHeldByOneAtATime()
    {
        auto first = take();
        QVERIFY(first && *first);
        QCOMPARE(FolderLock::holderOf(path(), "the.lock"),
                 "process " + std::to_string(QCoreApplication::applicationPid()));
        const auto second = take();
        QVERIFY(second && !*second);
        auto moved = std::move(**first);
        first->reset();
        const auto third = take();
        QVERIFY(third && !*third);
    }

    void isFreeWhenReleased()
    {
        for (int i = 0; i < 2; ++i) {
            const auto lock = take();
            QVERIFY(lock && *lock);
        }
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("the.lock"))));
    }

    void isHeldWithoutItsFile()
    {
        const auto first = take();
        QVERIFY(first && *first);
        if (!QFile::remove(m_folder.filePath(QStringLiteral("the.lock"))))
            QSKIP("here a lock file cannot be taken away");
        QCOMPARE(FolderLock::holderOf(path(), "the.lock"), std::string("another process"));
        const auto second = take();
        QVERIFY(second && !*second);
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("the.lock"))));
    }

    void aLockFileThatIsHeldIsEnough()
    {
        const auto file = FileLock::tryAcquire(path() / "the.lock");
        QVERIFY(file && *file);
        const auto lock = take();
        QVERIFY(lock && !*lock);
    }

    void refusesAFolderThatIsNotThere()
    {
        const auto lock = FolderLock::tryAcquire(path() / "none", "the.lock");
        QVERIFY(!lock);
        QCOMPARE(lock.error().code.c_str(), "file.lock_failed");
    }
};

QTEST_GUILESS_MAIN(TestFolderLock)
#include "tst_FolderLock.moc"
