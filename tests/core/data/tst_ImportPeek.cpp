// SPDX-License-Identifier: GPL-3.0-or-later
// What a look into files tells before they are imported, and what files of several kinds become.
#include "core/data/ImportPeek.h"

#include "core/data/ImportRecording.h"
#include "tests/support/Archive.h"

#include <QTemporaryDir>
#include <QTest>
#include <fstream>

using namespace wh;
using namespace wh::test;
using namespace std::string_literals;

namespace {

const std::string kCandles = "Date,Open,High,Low,Close,Volume\n2024-01-01 00:00:00,1,2,0.5,1.5,10\n"
                             "2024-01-01 00:01:00,1.5,2,1,1.25,20\n";
const std::string kTrades = "timestamp,price,amount,side\n1704067200000,1.25,3,buy\n1704067201000,1.5,2,sell\n";
const std::string kLaterTrades = "timestamp,price,amount,side\n1704067300000,1.25,3,buy\n";
const std::string kTardis = "exchange,symbol,timestamp,local_timestamp,id,side,price,amount\n"
                            "bitmex,XBTUSD,1704067300000000,1704067300001000,1,buy,42000.5,100\n";

} // namespace

class TestImportPeek : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    ImporterRegistry m_importers;

    std::filesystem::path write(const char* name, const std::string& bytes)
    {
        const auto path = std::filesystem::path(m_folder.path().toStdString()) / name;
        std::ofstream(path, std::ios::binary) << bytes;
        return path;
    }
    FilePeek peek(const char* name, const std::string& bytes) { return peekAt(write(name, bytes), m_importers); }

private slots:
    void initTestCase() { registerImporters(m_importers); }

    void tellsFormatAndSymbolOfAFile()
    {
        const auto seen = peek("trades.csv", kTardis);
        QVERIFY(!seen.problem && !seen.isArchive && !seen.hasMore);
        QCOMPARE(seen.sizeBytes, std::uint64_t(kTardis.size()));
        QCOMPARE(seen.members.size(), std::size_t(1));
        QCOMPARE(std::string(seen.members[0].format->id()), std::string("tardis-trades"));
        QCOMPARE(seen.members[0].symbol, std::string("XBTUSD"));
        QCOMPARE(seen.members[0].head, kTardis);
        QVERIFY(peek("candles.csv", kCandles).members[0].symbol.empty());
    }

    void listsTheMembersOfAnArchive_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const Members members = {{"a/candles.csv", kCandles},
                                 {"big.csv", kTrades + std::string(300'000, '\n')},
                                 {"README", "what a day\n"},
                                 {"trades.csv", kTardis}};
        const auto row = [&](const char* name, const std::string& bytes) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes);
        };
        row("zip", zipped(members));
        row("tar", packed(members, nullptr, archive_write_set_format_ustar));
        row("tar.gz", packed(members, archive_write_add_filter_gzip, archive_write_set_format_pax));
        row("tar.xz", packed(members, archive_write_add_filter_xz, archive_write_set_format_gnutar));
        row("tar.zst", packed(members, archive_write_add_filter_zstd, archive_write_set_format_ustar));
    }
    void listsTheMembersOfAnArchive()
    {
        QFETCH(const QByteArray, bytes);
        const auto seen = peek("archive", bytes.toStdString());
        QVERIFY2(!seen.problem, seen.problem ? seen.problem->toString().c_str() : "");
        QVERIFY(seen.isArchive);
        QCOMPARE(seen.members.size(), std::size_t(4));
        const char* formats[] = {"csv-bars", "csv-trades", "", "tardis-trades"};
        for (std::size_t i = 0; i < 4; ++i) {
            const auto& member = seen.members[i];
            QCOMPARE(std::string(member.format ? member.format->id() : ""), std::string(formats[i]));
            QCOMPARE(member.problem.has_value(), *formats[i] == '\0');
        }
        QCOMPARE(seen.members[0].name, std::string("a/candles.csv"));
        QCOMPARE(seen.members[1].head.size(), InputStream::kHead);
        QCOMPARE(*seen.members[1].sizeBytes, std::uint64_t(300'000 + kTrades.size()));
        QCOMPARE(*seen.members[2].sizeBytes, std::uint64_t(11));
        QCOMPARE(seen.members[3].symbol, std::string("XBTUSD"));
    }

    void anArchiveInTarIsReadLikeAnyOther()
    {
        const Members members = {{"1.csv", kTrades}, {"2.csv", kLaterTrades}};
        const auto bytes = packed(members, archive_write_add_filter_gzip, archive_write_set_format_ustar);
        const auto catalogue = *Catalogue::open(std::filesystem::path(m_folder.path().toStdString()) / "tar");
        ImportSettings settings;
        settings.instrument = {"test", "ABC", "USD"};
        const auto report = importRecording({write("a.tar.gz", bytes)}, settings, catalogue, m_importers);
        QVERIFY2(report, report ? "" : report.error().toString().c_str());
        QCOMPARE(report->datasets[0].events, std::uint64_t(3));
        // Cut anywhere it is refused, and nothing of it is kept.
        for (const std::size_t size : {bytes.size() - 20, bytes.size() - 9}) {
            settings.instrument.base = "CUT";
            const auto cut =
                importRecording({write("cut.tar.gz", bytes.substr(0, size))}, settings, catalogue, m_importers);
            QVERIFY(!cut);
            QVERIFY2(cut.error().code == "input.truncated", cut.error().toString().c_str());
        }
        QCOMPARE(catalogue.list().datasets.size(), std::size_t(1));
    }

    void tellsWhatIsWrongAndTheSizeAnyway()
    {
        const auto none = peekAt("/nonexistent", m_importers);
        QCOMPARE(none.problem->code, std::string("input.open_failed"));
        QVERIFY(none.members.empty());
        const auto folder = peekAt(m_folder.path().toStdString(), m_importers);
        QCOMPARE(folder.problem->code, std::string("input.open_failed"));
        QCOMPARE(peek("empty.csv", "").problem->code, std::string("input.empty"));
        const auto whole = zipped({{"a.csv", kTrades}});
        const auto cut = peek("cut.zip", whole.substr(0, 100));
        QCOMPARE(cut.problem->code, std::string("input.truncated"));
        QCOMPARE(cut.sizeBytes, std::uint64_t(100));
        const auto wide = peek("wide.csv", std::string("\xff\xfe") + "a\0b\0"s);
        QCOMPARE(wide.members[0].problem->code, std::string("import.utf16"));
    }

    void mixedFilesKeepTheirSources()
    {
        const auto catalogue = *Catalogue::open(std::filesystem::path(m_folder.path().toStdString()) / "mixed");
        ImportSettings settings;
        settings.instrument = {"test", "ABC", "USD"};
        const auto report =
            importRecording({write("1.csv", kCandles), write("2.csv", kTrades)}, settings, catalogue, m_importers);
        QVERIFY2(report, report ? "" : report.error().toString().c_str());
        QCOMPARE(report->format, std::string("csv-bars, csv-trades"));
        QCOMPARE((*catalogue.find("test:ABC/USD:bars"))->info().source, std::string("csv-bars"));
        QCOMPARE((*catalogue.find("test:ABC/USD:trades"))->info().source, std::string("csv-trades"));
        // What is appended to from elsewhere, on the same day and later, names both.
        for (const char* day : {"1704067300000000", "1704240100000000"}) {
            std::string text = kTardis;
            for (auto at = text.find("1704067300000000"); at != text.npos; at = text.find("1704067300000000"))
                text.replace(at, 16, day == std::string("1704067300000000") ? "1704067400000000" : day);
            for (auto at = text.find("1704067300001000"); at != text.npos; at = text.find("1704067300001000"))
                text.replace(at, 16, day == std::string("1704067300000000") ? "1704067400001000" : "1704240100001000");
            text.replace(text.find("XBTUSD"), 6, "ABCUSD");
            settings.roundPrices = true;
            const auto more = importRecording({write("3.csv", text)}, settings, catalogue, m_importers);
            QVERIFY2(more, more ? "" : more.error().toString().c_str());
            QCOMPARE((*catalogue.find("test:ABC/USD:trades"))->info().source, std::string("csv-trades, tardis-trades"));
        }
    }
};

QTEST_APPLESS_MAIN(TestImportPeek)
#include "tst_ImportPeek.moc"
