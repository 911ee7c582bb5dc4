// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/InputStream.h"

#include "tests/support/Archive.h"

#include <QTemporaryDir>
#include <QTest>
#include <fstream>
#include <string>
#include <vector>
#include <zlib.h>
#include <zstd.h>

using namespace wh;
using wh::test::packed;
using wh::test::zipped;

namespace {

/// Lines that compress, but not to nothing: a damaged place must be able to lie anywhere.
std::string sampleText(int lines)
{
    std::string text;
    std::uint32_t state = 1;
    for (int i = 0; i < lines; ++i) {
        state = state * 1664525u + 1013904223u;
        text += std::to_string(i) + ',' + std::to_string(state) + '\n';
    }
    return text;
}

std::string gzipped(const std::string& text)
{
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    std::string out(deflateBound(&stream, static_cast<uLong>(text.size())) + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

std::string zstandard(const std::string& text)
{
    std::string out(ZSTD_compressBound(text.size()), '\0');
    ZSTD_CCtx* const context = ZSTD_createCCtx();
    ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1); // as zstd(1) does
    out.resize(ZSTD_compress2(context, out.data(), out.size(), text.data(), text.size()));
    ZSTD_freeCCtx(context);
    return out;
}

std::string xz(const std::string& text)
{
    return packed({{"data", text}}, archive_write_add_filter_xz, archive_write_set_format_raw);
}
std::string bzip2(const std::string& text)
{
    return packed({{"data", text}}, archive_write_add_filter_bzip2, archive_write_set_format_raw);
}

} // namespace

class TestInputStream : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    std::filesystem::path write(const char* name, std::string_view bytes)
    {
        const auto path = std::filesystem::path(m_dir.path().toStdString()) / name;
        std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        return path;
    }
    /// Everything in it, line ends put back; `error` is left empty when it reads to the end.
    static std::string readAll(const std::filesystem::path& path, Error& error)
    {
        error = {};
        auto input = InputStream::open(path);
        if (!input) {
            error = input.error();
            return {};
        }
        std::string text;
        for (;;) {
            std::string_view line;
            const auto more = input->nextLine(line);
            if (!more) {
                error = more.error();
                return text;
            }
            if (!*more)
                return text;
            text += line;
            text += '\n';
        }
    }

private slots:
    void readsEveryPackingLikeThePlainText_data();
    void readsEveryPackingLikeThePlainText();
    void findsEveryTruncation_data();
    void findsEveryTruncation();
    void findsAFlippedBitInACompressedFile_data();
    void findsAFlippedBitInACompressedFile();
    void findsACutFurtherGzipMember();
    void takesOffEitherLineEndAndKeepsALastLineWithoutOne();
    void readsTheMembersOfAZipOneAfterTheOther();
    void peeksAtTheHeadWithoutConsumingIt();
    void refusesAnEmptyFile_data();
    void refusesAnEmptyFile();
    void refusesWhatIsNotAFile();
    void refusesALineThatIsTooLong();
    void handsOutBinaryBytesAsTheyAre();
    void handsOutLinesBeforeTheDamage();
};

void TestInputStream::readsEveryPackingLikeThePlainText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    const std::string text = sampleText(60000);
    const auto row = [](const char* title, const std::string& bytes, const char* name) {
        QTest::newRow(title) << QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()))
                             << QString::fromLatin1(name);
    };
    row("plain", text, "a.csv");
    row("gzip", gzipped(text), "a.csv.gz");
    row("gzip under a plain name", gzipped(text), "a.csv");
    row("gzip of two members", gzipped(text.substr(0, 1000)) + gzipped(text.substr(1000)), "a.csv.gz");
    row("gzip with zero padding", gzipped(text) + std::string(512, '\0'), "a.csv.gz");
    row("zstd", zstandard(text), "a.csv.zst");
    row("zstd of two frames", zstandard(text.substr(0, 1000)) + zstandard(text.substr(1000)), "a.csv.zst");
    row("xz", xz(text), "a.csv.xz");
    row("bzip2", bzip2(text), "a.csv.bz2");
    row("zip", zipped({{"a.csv", text}}), "a.zip");
    row("tar", packed({{"a.csv", text}}, nullptr, archive_write_set_format_ustar), "a.tar");
    row("tar.gz", gzipped(packed({{"a.csv", text}}, nullptr, archive_write_set_format_gnutar)), "a.tar.gz");
    row("tar.zst", zstandard(packed({{"a.csv", text}}, nullptr, archive_write_set_format_pax)), "a.tar.zst");
}

void TestInputStream::readsEveryPackingLikeThePlainText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    Error error;
    const auto path = write(name.toUtf8().constData(), std::string_view(bytes.data(), size_t(bytes.size())));
    const auto text = readAll(path, error);
    QCOMPARE(error.toString().c_str(), "");
    QVERIFY(text == sampleText(60000));
    auto input = InputStream::open(path);
    QVERIFY(bool(input));
    QCOMPARE(input->memberName().c_str(), "a.csv");
    QCOMPARE(input->bytesTotal(), std::uint64_t(bytes.size()));
}

void TestInputStream::findsEveryTruncation_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    const std::string text = sampleText(300);
    const auto row = [](const char* title, const std::string& bytes, const char* name) {
        QTest::newRow(title) << QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()))
                             << QString::fromLatin1(name);
    };
    row("gzip", gzipped(text), "a.gz");
    row("zstd", zstandard(text), "a.zst");
    row("xz", xz(text), "a.xz");
    row("bzip2", bzip2(text), "a.bz2");
    row("zip", zipped({{"a.csv", text}}), "a.zip");
    row("zip of two", zipped({{"a.csv", text}, {"b.csv", text}}), "a.zip");
    row("tar.gz of two",
        gzipped(packed({{"a.csv", text.substr(0, 600)}, {"b.csv", "1\n"}}, nullptr, archive_write_set_format_ustar)),
        "a.tar.gz");
}

void TestInputStream::findsEveryTruncation()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    const auto fileName = name.toUtf8();
    for (qsizetype length = 1; length < bytes.size(); ++length) {
        Error error;
        const auto path = write(fileName.constData(), std::string_view(bytes.data(), size_t(length)));
        readAll(path, error);
        if (error.code != "input.truncated")
            QFAIL(qPrintable(QStringLiteral("cut to %1 of %2 bytes: %3")
                                 .arg(length)
                                 .arg(bytes.size())
                                 .arg(QString::fromStdString(error.toString()))));
    }
}

void TestInputStream::findsAFlippedBitInACompressedFile_data()
{
    findsEveryTruncation_data();
}

void TestInputStream::findsAFlippedBitInACompressedFile()
{
    // Names, times and the like in headers may differ without harm; the text may not.
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    Error whole;
    const auto fileName = name.toUtf8();
    const auto expected =
        readAll(write(fileName.constData(), std::string_view(bytes.data(), size_t(bytes.size()))), whole);
    for (qsizetype at = 12; at < bytes.size(); at += 7) {
        QByteArray damaged = bytes;
        damaged[at] = char(damaged[at] ^ 0x10);
        Error error;
        const auto text =
            readAll(write(fileName.constData(), std::string_view(damaged.data(), size_t(damaged.size()))), error);
        if (error.code.empty() && text != expected)
            QFAIL(qPrintable(QStringLiteral("byte %1 of %2 passed unseen").arg(at).arg(bytes.size())));
    }
}

void TestInputStream::findsACutFurtherGzipMember()
{
    const auto first = gzipped(sampleText(50));
    const auto both = first + gzipped(sampleText(50));
    for (std::size_t length = first.size() + 1; length < both.size(); ++length) {
        Error error;
        readAll(write("a.gz", both.substr(0, length)), error);
        QCOMPARE(error.code.c_str(), "input.truncated");
    }
}

void TestInputStream::takesOffEitherLineEndAndKeepsALastLineWithoutOne()
{
    auto input = InputStream::open(write("a.txt", "one\r\n\ntwo\rx\nthree"));
    QVERIFY(bool(input));
    std::vector<std::string> lines;
    std::string_view line;
    while (true) {
        const auto more = input->nextLine(line);
        QVERIFY(bool(more));
        if (!*more)
            break;
        lines.emplace_back(line);
        QCOMPARE(input->lineNumber(), std::uint64_t(lines.size()));
    }
    QVERIFY((lines == std::vector<std::string>{"one", "", "two\rx", "three"}));
}

void TestInputStream::readsTheMembersOfAZipOneAfterTheOther()
{
    auto input = InputStream::open(
        write("a.zip", zipped({{"a.csv", "1\n2"}, {"empty.csv", ""}, {"folder/b.csv", "3\n"}, {"c.csv", "4\n"}})));
    QVERIFY(bool(input));
    QCOMPARE(std::string(input->head()).c_str(), "1\n2");
    std::string seen;
    std::string_view line;
    while (true) {
        const auto more = input->nextLine(line);
        QVERIFY(bool(more));
        if (!*more)
            break;
        seen += input->memberName() + ':' + std::to_string(input->lineNumber()) + ':' + std::string(line) + ' ';
    }
    QCOMPARE(seen.c_str(), "a.csv:1:1 a.csv:2:2 folder/b.csv:1:3 c.csv:1:4 ");
}

void TestInputStream::peeksAtTheHeadWithoutConsumingIt()
{
    const auto text = sampleText(20000);
    auto input = InputStream::open(write("a.csv", text));
    QVERIFY(bool(input));
    QCOMPARE(input->head().size(), std::size_t(65536));
    QVERIFY(text.starts_with(input->head()));
    std::string bytes;
    while (true) {
        const auto more = input->nextBytes();
        QVERIFY(bool(more));
        if (more->empty())
            break;
        bytes.append(reinterpret_cast<const char*>(more->data()), more->size());
    }
    QVERIFY(bytes == text);
}

void TestInputStream::refusesAnEmptyFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* title, const std::string& bytes) {
        QTest::newRow(title) << QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
    };
    row("nothing at all", "");
    row("gzip of nothing", gzipped(""));
    row("zstd of nothing", zstandard(""));
    row("xz of nothing", xz(""));
    row("zip of an empty member", zipped({{"a.csv", ""}}));
    row("zip of nothing", zipped({}));
}

void TestInputStream::refusesAnEmptyFile()
{
    QFETCH(QByteArray, bytes);
    const auto input = InputStream::open(write("a.csv", std::string_view(bytes.data(), size_t(bytes.size()))));
    QVERIFY(!input);
    QCOMPARE(input.error().code.c_str(), "input.empty");
}

void TestInputStream::refusesWhatIsNotAFile()
{
    QCOMPARE(InputStream::open(m_dir.path().toStdString()).error().code.c_str(), "input.open_failed");
    QCOMPARE(InputStream::open(m_dir.path().toStdString() + "/none").error().code.c_str(), "input.open_failed");
}

void TestInputStream::refusesALineThatIsTooLong()
{
    Error error;
    const std::string text = "first\n" + std::string(10 << 20, 'x') + "\nlast\n";
    QVERIFY(readAll(write("a.csv", text), error) == "first\n");
    QCOMPARE(error.code.c_str(), "input.line_too_long");
    QCOMPARE(std::string(error.field("line")).c_str(), "2");
    readAll(write("b.csv", std::string(InputStream::kMaxLine, 'x') + '\n'), error);
    QCOMPARE(error.code.c_str(), "");
    readAll(write("b.csv", std::string(InputStream::kMaxLine + 1, 'x')), error);
    QCOMPARE(error.code.c_str(), "input.line_too_long");
}

void TestInputStream::handsOutBinaryBytesAsTheyAre()
{
    Error error;
    const std::string bytes("\0\x80\xff\n\x01\0\n", 7);
    QVERIFY(readAll(write("a.bin", bytes), error) == bytes);
    QCOMPARE(error.code.c_str(), "");
}

void TestInputStream::handsOutLinesBeforeTheDamage()
{
    const auto bytes = gzipped(sampleText(60000));
    Error error;
    const auto text = readAll(write("a.gz", bytes.substr(0, bytes.size() / 2)), error);
    QCOMPARE(error.code.c_str(), "input.truncated");
    QVERIFY(text.size() > 100000 && sampleText(60000).starts_with(text));
}

QTEST_GUILESS_MAIN(TestInputStream)
#include "tst_InputStream.moc"
