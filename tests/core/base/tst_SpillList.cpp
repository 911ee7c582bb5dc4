// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/SpillList.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <array>
#include <cstdint>
#include <thread>
#include <vector>

#ifndef _WIN32
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace wh;

namespace {

/// Of a size that does not divide a block.
struct Item
{
    std::uint64_t number = 0;
    std::array<std::uint64_t, 6> rest{};
    bool operator==(const Item&) const = default;
};
static_assert(SpillList<Item>::kBlockBytes % sizeof(Item) != 0);
constexpr std::size_t kBlock = SpillList<Item>::kPerBlock;

Item item(std::size_t i)
{
    return {i, {i * 3, ~i, i ^ 0x5555, i << 7, 1, i / 2}};
}

SpillList<Item> filled(std::size_t size, std::size_t blocksInMemory)
{
    SpillList<Item> list(blocksInMemory);
    for (std::size_t i = 0; i < size; ++i)
        list.push_back(item(i));
    return list;
}

/// Empty where all are as they were put in.
QString wrongIn(const SpillList<Item>& list, std::size_t size)
{
    if (list.size() != size)
        return QStringLiteral("it has %1 items").arg(list.size());
    std::size_t at = 0;
    for (const Item& walked : list) {
        if (walked != item(at) || list[at] != item(at))
            return QStringLiteral("item %1 differs").arg(at);
        ++at;
    }
    return at == size ? QString() : QStringLiteral("the walk ended at %1").arg(at);
}

} // namespace

class TestSpillList : public QObject
{
    Q_OBJECT

    QByteArray m_usual = qgetenv("TMPDIR");
    std::unique_ptr<QTemporaryDir> m_folder;

private slots:
    void init()
    {
        m_usual.isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", m_usual);
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("TMPDIR", m_folder->path().toLocal8Bit());
    }
    void givesBackWhatWasPutIn_data();
    void givesBackWhatWasPutIn();
    void leavesNothingInTheFolder();
    void copiesGoTheirOwnWays();
    void assignsAndCompares();
    void isReadByManyThreads();
    void namesAFolderThatIsNone();
    void namesAFullDiskAndKeepsWhatItHas();
    void staysSmallHoweverLong();
};

void TestSpillList::givesBackWhatWasPutIn_data()
{
    QTest::addColumn<quint64>("size");
    QTest::addColumn<quint64>("blocks");
    QTest::addColumn<bool>("spills");
    QTest::newRow("empty") << quint64(0) << quint64(0) << false;
    QTest::newRow("one") << quint64(1) << quint64(0) << false;
    QTest::newRow("a block, which is put away late") << quint64(kBlock) << quint64(0) << false;
    QTest::newRow("one more") << quint64(kBlock + 1) << quint64(0) << true;
    QTest::newRow("in memory") << quint64(2 * kBlock + 7) << quint64(2) << false;
    QTest::newRow("in memory and in the file") << quint64(5 * kBlock + 7) << quint64(2) << true;
    QTest::newRow("whole blocks") << quint64(4 * kBlock) << quint64(1) << true;
}

void TestSpillList::givesBackWhatWasPutIn()
{
    QFETCH(quint64, size);
    QFETCH(quint64, blocks);
    QFETCH(bool, spills);
    const auto list = filled(size, blocks);
    QCOMPARE(list.isSpilled(), spills);
    QCOMPARE(list.empty(), size == 0);
    QCOMPARE(wrongIn(list, size), QString());
    QCOMPARE(wrongIn(list, size), QString()); // once more, after the walk has let go of it
    QVERIFY_EXCEPTION_THROWN(static_cast<void>(list.at(size)), std::out_of_range);
    if (size > 0)
        QVERIFY(list.front() == item(0) && list.back() == item(size - 1));
}

void TestSpillList::leavesNothingInTheFolder()
{
    const auto list = filled(3 * kBlock, 0);
    QVERIFY(list.isSpilled());
#ifndef Q_OS_WIN
    // Not even while it is in use: a program that is killed leaves nothing behind.
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
#endif
}

void TestSpillList::copiesGoTheirOwnWays()
{
    auto list = std::make_unique<SpillList<Item>>(filled(3 * kBlock + 5, 1));
    auto copy = *list;
    QVERIFY(copy == *list);
    for (std::size_t i = copy.size(); i < 6 * kBlock; ++i) {
        copy.push_back(item(i));
        list->push_back(item(0));
    }
    QCOMPARE(wrongIn(copy, 6 * kBlock), QString());
    QVERIFY((*list)[3 * kBlock + 5] == item(0) && (*list)[6 * kBlock - 1] == item(0));
    list.reset(); // and with it the file that both began in
    QCOMPARE(wrongIn(copy, 6 * kBlock), QString());
    const auto moved = std::move(copy);
    QCOMPARE(wrongIn(moved, 6 * kBlock), QString());
}

void TestSpillList::assignsAndCompares()
{
    SpillList<Item> list = {item(0), item(1)};
    QCOMPARE(wrongIn(list, 2), QString());
    list = filled(2 * kBlock, 0);
    QCOMPARE(wrongIn(list, 2 * kBlock), QString());
    QVERIFY(list == filled(2 * kBlock, 9));
    QVERIFY(!(list == filled(2 * kBlock - 1, 9)));
    auto other = filled(2 * kBlock - 1, 9);
    other.push_back(item(7));
    QVERIFY(!(list == other));
    list = {};
    QVERIFY(list.empty());
}

void TestSpillList::isReadByManyThreads()
{
    const auto list = filled(4 * kBlock, 0);
    std::array<QString, 4> wrong;
    std::vector<std::thread> threads;
    for (auto& result : wrong)
        threads.emplace_back([&] { result = wrongIn(list, 4 * kBlock); });
    for (auto& thread : threads)
        thread.join();
    for (const auto& result : wrong)
        QCOMPARE(result, QString());
}

void TestSpillList::namesAFolderThatIsNone()
{
    auto list = filled(kBlock, 0);
    const QTemporaryDir folder;
    const QByteArray absent = folder.filePath(QStringLiteral("absent")).toUtf8();
    qputenv("TMPDIR", absent);
    try {
        list.push_back(item(kBlock));
        QFAIL("it went somewhere");
    } catch (const ScratchFailure& failure) {
        QCOMPARE(failure.error().code.c_str(), "scratch.create_failed");
        QCOMPARE(std::string(failure.error().field("path")), absent.toStdString() + " ($TMPDIR)");
        QVERIFY(!failure.error().field("reason").empty() && !failure.error().field("remedy").empty());
    }
    QCOMPARE(wrongIn(list, kBlock), QString());
}

void TestSpillList::namesAFullDiskAndKeepsWhatItHas()
{
#ifdef Q_OS_WIN
    QSKIP("limits are another matter there");
#else
    auto list = filled(3 * kBlock, 0); // two of them in the file
    rlimit before = {};
    ::getrlimit(RLIMIT_FSIZE, &before);
    const rlimit full = {(std::size_t{5} << 20) / 2, before.rlim_max}; // half a block more
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    ::setrlimit(RLIMIT_FSIZE, &full);
    std::string code;
    std::string path;
    try {
        list.push_back(item(3 * kBlock));
    } catch (const ScratchFailure& failure) {
        code = failure.error().code;
        path = failure.error().field("path");
    }
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QCOMPARE(code.c_str(), "scratch.write_failed");
    QCOMPARE(path, m_folder->path().toStdString() + " ($TMPDIR)");
    QCOMPARE(wrongIn(list, 3 * kBlock), QString());
    list.push_back(item(3 * kBlock)); // there is room again
    QCOMPARE(wrongIn(list, 3 * kBlock + 1), QString());
#endif
}

void TestSpillList::staysSmallHoweverLong()
{
#if !defined(Q_OS_LINUX) || defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("resident memory is not told there, or is mostly the sanitiser's");
#else
    const auto resident = [] {
        QFile file(QStringLiteral("/proc/self/statm"));
        return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').at(1).toLongLong() * ::getpagesize() : 0;
    };
    const auto before = resident();
    QVERIFY(before > 0);
    const auto list = filled(64 * kBlock, 2);
    const auto afterFilling = resident() - before;
    qint64 most = 0;
    std::uint64_t sum = 0;
    for (const Item& walked : list) {
        sum += walked.number;
        if (walked.number % kBlock == kBlock - 1)
            most = std::max(most, resident() - before);
    }
    const std::uint64_t n = 64 * kBlock;
    QCOMPARE(sum, n * (n - 1) / 2);
    constexpr qint64 kMiB = 1 << 20;
    QVERIFY2(afterFilling < 6 * kMiB && most < 6 * kMiB, // of 64
             qPrintable(QStringLiteral("%1, %2 MiB").arg(afterFilling / kMiB).arg(most / kMiB)));
#endif
}

QTEST_GUILESS_MAIN(TestSpillList)
#include "tst_SpillList.moc"
