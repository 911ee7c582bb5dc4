// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/File.h"

#include "core/base/WholeFile.h"
#include "tests/support/FullDisk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <string>
#include <vector>

using namespace wh;

namespace {

std::string_view textOf(const MappedFile& file)
{
    return {reinterpret_cast<const char*>(file.bytes().data()), file.bytes().size()};
}

} // namespace

class TestFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void committedFileReplacesTheOldOne();
    void uncommittedFileLeavesTheOldOne();
    void uncommittedFileLeavesNoTrace();
    void overwritesAHeaderAfterwards();
    void refusesToOverwriteBeyondTheEnd();
    void refusesToWriteAfterCommit();
    void movedFileCommitsOnce();
    void twoWritersOfOneTargetDoNotMix();
    void refusesAFolderThatIsNotThere();
    void refusesAFolderAsTarget();
    void failedRenameLeavesNoTrace();
    void mapsWhatWasWritten();
    void mapsAnEmptyFile();
    void refusesToMapWhatIsNoFile();
    void releasedPagesComeBack();
    void movedMappingStaysValid();
    void survivesAFileThatIsCut();
    void aFullDiskSaysWhatHelps();
    void aFullDiskLeavesNoHalfLine();
    void aWholeFileTakesThePlaceOfTheOldOne();
    void appendsToWhatIsThere();
    void refusesToAppendWhereNoFileCanBe();
    void readsATextFile();
    void refusesATextFileAboveTheLimit();

private:
    std::filesystem::path path(const char* name) const
    {
        return std::filesystem::path(m_folder->path().toStdString()) / name;
    }
    /// Names of all files in the folder, hidden ones included.
    QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
    void put(const char* name, std::string_view text) const
    {
        auto file = AtomicFile::create(path(name));
        QVERIFY(file && file->write(text) && file->commit());
    }
    QByteArray content(const char* name) const
    {
        const auto text = readTextFile(path(name));
        return QByteArray::fromStdString(text ? *text : text.error().toString());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestFile::committedFileReplacesTheOldOne()
{
    put("a.txt", "old");
    auto file = AtomicFile::create(path("a.txt"));
    QVERIFY(file);
    QVERIFY(file->write(std::string_view("new ")));
    QVERIFY(file->write(std::string_view("text")));
    QCOMPARE(file->size(), 8u);
    QCOMPARE(content("a.txt"), "old"); // until the commit
    QVERIFY(file->commit());
    QCOMPARE(content("a.txt"), "new text");
    QCOMPARE(names(), QStringList{QStringLiteral("a.txt")});
}

void TestFile::uncommittedFileLeavesTheOldOne()
{
    put("a.txt", "old");
    {
        auto file = AtomicFile::create(path("a.txt"));
        QVERIFY(file && file->write(std::string(1 << 20, 'x')));
    }
    QCOMPARE(content("a.txt"), "old");
    QCOMPARE(names(), QStringList{QStringLiteral("a.txt")});
}

void TestFile::uncommittedFileLeavesNoTrace()
{
    {
        auto file = AtomicFile::create(path("a.txt"));
        QVERIFY(file && file->write(std::string_view("text")));
        QCOMPARE(names().size(), 1); // the temporary one, in the same folder
        QVERIFY(names().front() != QStringLiteral("a.txt"));
    }
    QVERIFY(names().isEmpty());
}

void TestFile::overwritesAHeaderAfterwards()
{
    auto file = AtomicFile::create(path("a.bin"));
    QVERIFY(file && file->write(std::string_view("0000 body")));
    QVERIFY(file->writeAt(0, std::as_bytes(std::span("1234", 4))));
    QVERIFY(file->write(std::string_view(" end")));
    QCOMPARE(file->size(), 13u);
    QVERIFY(file->commit());
    QCOMPARE(content("a.bin"), "1234 body end");
}

void TestFile::refusesToOverwriteBeyondTheEnd()
{
    auto file = AtomicFile::create(path("a.bin"));
    QVERIFY(file && file->write(std::string_view("12345")));
    const auto two = std::as_bytes(std::span("ab", 2));
    QVERIFY(file->writeAt(3, two));
    for (const std::uint64_t offset : {std::uint64_t{4}, std::uint64_t{6}, UINT64_MAX}) {
        const auto written = file->writeAt(offset, two);
        QVERIFY(!written);
        QVERIFY(written.error().code == "file.write_failed");
    }
    QVERIFY(file->commit());
    QCOMPARE(content("a.bin"), "123ab");
}

void TestFile::refusesToWriteAfterCommit()
{
    auto file = AtomicFile::create(path("a.txt"));
    QVERIFY(file && file->write(std::string_view("text")) && file->commit());
    QVERIFY(!file->write(std::string_view("more")));
    QVERIFY(!file->writeAt(0, std::as_bytes(std::span("more", 4))));
    QVERIFY(!file->commit());
    QCOMPARE(content("a.txt"), "text");
}

void TestFile::movedFileCommitsOnce()
{
    auto first = AtomicFile::create(path("a.txt"));
    auto other = AtomicFile::create(path("b.txt"));
    QVERIFY(first && other && first->write(std::string_view("a")));
    *other = *std::move(first); // what was meant for b.txt is dropped
    QCOMPARE(names().size(), 1);
    QVERIFY(!first->commit());
    QVERIFY(other->commit());
    QCOMPARE(names(), QStringList{QStringLiteral("a.txt")});
}

void TestFile::twoWritersOfOneTargetDoNotMix()
{
    auto first = AtomicFile::create(path("a.txt"));
    auto second = AtomicFile::create(path("a.txt"));
    QVERIFY(first && second);
    QVERIFY(first->write(std::string_view("first")) && second->write(std::string_view("second")));
    QVERIFY(second->commit());
    QVERIFY(first->commit());
    QCOMPARE(content("a.txt"), "first");
    QCOMPARE(names(), QStringList{QStringLiteral("a.txt")});
}

void TestFile::refusesAFolderThatIsNotThere()
{
    const auto file = AtomicFile::create(path("missing") / "a.txt");
    QVERIFY(!file);
    QVERIFY(file.error().code == "file.create_failed");
    QVERIFY(file.error().field("path") == (path("missing") / "a.txt").string());
    QVERIFY(!file.error().field("reason").empty());

    // Nor a folder that is a file: unwritable for root as well, unlike one without the permission.
    put("plain", "text");
    QVERIFY(!AtomicFile::create(path("plain") / "a.txt"));
}

void TestFile::refusesAFolderAsTarget()
{
    QVERIFY(std::filesystem::create_directory(path("folder")));
    QVERIFY(!AtomicFile::create(path("folder")));
    QVERIFY(!AtomicFile::create(path("folder/")));
}

void TestFile::failedRenameLeavesNoTrace()
{
    auto file = AtomicFile::create(path("a.txt"));
    QVERIFY(file && file->write(std::string_view("text")));
    QVERIFY(std::filesystem::create_directories(path("a.txt") / "in the way"));
    const auto committed = file->commit();
    QVERIFY(!committed);
    QVERIFY(committed.error().code == "file.write_failed");
    QCOMPARE(names(), QStringList{QStringLiteral("a.txt")});
}

void TestFile::mapsWhatWasWritten()
{
    std::string text(100'000, '\0');
    for (std::size_t i = 0; i < text.size(); ++i)
        text[i] = static_cast<char>(i * 7);
    put("a.bin", text);
    const auto mapped = MappedFile::open(path("a.bin"));
    QVERIFY(mapped);
    QVERIFY(textOf(*mapped) == text);
}

void TestFile::mapsAnEmptyFile()
{
    put("empty", "");
    const auto mapped = MappedFile::open(path("empty"));
    QVERIFY(mapped);
    QVERIFY(mapped->bytes().empty());
    mapped->release(0, 100);
}

void TestFile::refusesToMapWhatIsNoFile()
{
    const auto missing = MappedFile::open(path("missing"));
    QVERIFY(!missing);
    QVERIFY(missing.error().code == "file.open_failed");
    QVERIFY(missing.error().field("path") == path("missing").string());
    QVERIFY(!MappedFile::open(m_folder->path().toStdString()));
}

void TestFile::releasedPagesComeBack()
{
    const std::string text(1 << 20, 'x');
    put("a.bin", text);
    const auto mapped = MappedFile::open(path("a.bin"));
    QVERIFY(mapped);
    QVERIFY(textOf(*mapped) == text);
    mapped->release(0, text.size());
    mapped->release(1, 10);
    mapped->release(100, 500'000);
    mapped->release(text.size() - 1, SIZE_MAX);
    mapped->release(SIZE_MAX, SIZE_MAX);
    QVERIFY(textOf(*mapped) == text);
}

void TestFile::survivesAFileThatIsCut()
{
#ifdef Q_OS_WIN
    QSKIP("Windows does not let a mapped file become shorter.");
#endif
    const std::string text(1 << 20, 'x');
    put("a.bin", text);
    put("b.bin", text);
    auto opened = MappedFile::open(path("a.bin"));
    const auto other = MappedFile::open(path("b.bin"));
    QVERIFY(opened && other);
    auto cut = std::make_unique<MappedFile>(*std::move(opened));
    QVERIFY(textOf(*cut) == text);
    QVERIFY(!cut->isCut());
    constexpr std::size_t kLeft = 1 << 16;
    std::filesystem::resize_file(path("a.bin"), kLeft);
    QVERIFY(textOf(*cut).substr(0, kLeft) == text.substr(0, kLeft));
    QVERIFY(!cut->isCut());
    QVERIFY(textOf(*cut).substr(kLeft) == std::string(text.size() - kLeft, '\0'));
    QVERIFY(cut->isCut());
    QVERIFY(!other->isCut());
    QVERIFY(textOf(*other) == text);
    // The watch is used again, and starts anew.
    cut.reset();
    const auto again = MappedFile::open(path("a.bin"));
    QVERIFY(again && !again->isCut());
    QVERIFY(textOf(*again) == text.substr(0, kLeft));
}

void TestFile::aFullDiskSaysWhatHelps()
{
    if (!std::filesystem::exists("/dev/full"))
        QSKIP("only where there is a disk that is always full");
    auto file = AppendFile::open("/dev/full");
    QVERIFY(file);
    const auto written = file->write("x");
    QVERIFY(!written);
    QVERIFY(written.error().code == "file.write_failed");
    QVERIFY(written.error().field("remedy") == "make room on the disk");
}

void TestFile::aFullDiskLeavesNoHalfLine()
{
#ifdef _WIN32
    QSKIP("only where a process can be given a limit for its files");
#else
    auto file = AppendFile::open(path("log"));
    QVERIFY(file && file->write("one\n"));
    {
        const test::FullDisk full(6);
        QVERIFY(!file->write("two\n"));
    }
    QCOMPARE(content("log"), "one\n");
    QVERIFY(file->write("three\n"));
    QCOMPARE(content("log"), "one\nthree\n");
#endif
}

void TestFile::aWholeFileTakesThePlaceOfTheOldOne()
{
    QVERIFY(writeWholeFile(path("a"), "first"));
    QCOMPARE(content("a"), "first");
#ifndef _WIN32
    std::filesystem::permissions(path("a"), std::filesystem::perms::owner_all);
    std::filesystem::create_symlink("a", path("link"));
    QVERIFY(writeWholeFile(path("link"), "second"));
    QVERIFY(std::filesystem::is_symlink(path("link")));
    QCOMPARE(content("a"), "second");
    QVERIFY(std::filesystem::status(path("a")).permissions() == std::filesystem::perms::owner_all);
    {
        const test::FullDisk full(3);
        const auto written = writeWholeFile(path("a"), "third");
        QVERIFY(!written && written.error().code == "file.write_failed");
    }
    QCOMPARE(content("a"), "second");
    QCOMPARE(names(), QStringList({QStringLiteral("a"), QStringLiteral("link")}));
    QVERIFY(writeWholeFile(path("b"), "x", FileAccess::OwnerOnly));
    using std::filesystem::perms;
    QVERIFY(std::filesystem::status(path("b")).permissions() == (perms::owner_read | perms::owner_write));
    if (std::filesystem::exists("/dev/full"))
        QVERIFY(!writeWholeFile("/dev/full", "x"));
#endif
    QVERIFY(writeWholeFile(path("missing") / "a", "x").error().code == "file.create_failed");
    QVERIFY(writeWholeFile(m_folder->path().toStdString(), "x").error().code == "file.create_failed");
}

void TestFile::movedMappingStaysValid()
{
    put("a", "first");
    put("b", "second");
    auto first = MappedFile::open(path("a"));
    auto second = MappedFile::open(path("b"));
    QVERIFY(first && second);
    MappedFile taken = *std::move(first);
    QVERIFY(textOf(taken) == "first");
    taken = *std::move(second);
    QVERIFY(textOf(taken) == "second");
}

void TestFile::appendsToWhatIsThere()
{
    {
        auto file = AppendFile::open(path("log"));
        QVERIFY(file && file->write("one\n"));
        QCOMPARE(content("log"), "one\n"); // handed over at once: a crash of ours loses nothing
        QVERIFY(file->write("two\n") && file->sync());
    }
    auto again = AppendFile::open(path("log"));
    QVERIFY(again && again->write("three\n"));
    QCOMPARE(content("log"), "one\ntwo\nthree\n");
}

void TestFile::refusesToAppendWhereNoFileCanBe()
{
    const auto missing = AppendFile::open(path("missing") / "log");
    QVERIFY(!missing);
    QVERIFY(missing.error().code == "file.open_failed");
    QVERIFY(!AppendFile::open(m_folder->path().toStdString()));
}

void TestFile::readsATextFile()
{
    put("a.txt", "line\n");
    QCOMPARE(content("a.txt"), "line\n");
    put("empty", "");
    QCOMPARE(content("empty"), "");
    const auto missing = readTextFile(path("missing"));
    QVERIFY(!missing);
    QVERIFY(missing.error().code == "file.open_failed");
    QVERIFY(!readTextFile(m_folder->path().toStdString()));
}

void TestFile::refusesATextFileAboveTheLimit()
{
    put("a.txt", std::string(200'000, 'x'));
    QVERIFY(readTextFile(path("a.txt"), 200'000));
    const auto large = readTextFile(path("a.txt"), 199'999);
    QVERIFY(!large);
    QVERIFY(large.error().code == "file.too_large");
    QVERIFY(large.error().field("limit") == "199999 bytes");
}

QTEST_GUILESS_MAIN(TestFile)
#include "tst_File.moc"
