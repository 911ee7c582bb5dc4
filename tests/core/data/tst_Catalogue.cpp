// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/CatalogueTransaction.h"
#include "core/data/OpenRecording.h"
#include "tests/core/data/DataTesting.h"

#include <QTest>

using namespace wh;
using namespace wh::testing;

namespace {

std::string trades(int count, const char* price = "5")
{
    std::string script = "kind trades\n";
    for (int i = 0; i < count; ++i)
        script += std::string("e trade buy ") + price + " 1 " + std::to_string(INT64_C(1723161600000) + i) + ' ' +
                  std::to_string(INT64_C(1723161600000) + i) + " end\n";
    return script;
}

std::string bars()
{
    return "kind bars-1m\nb 1723161600 5 6 4 5 1\nb 1723161660 5 6 4 5 1\n";
}

ImportSettings named(const char* venue, const char* base, const char* quote)
{
    ImportSettings settings;
    settings.instrument = {venue, base, quote};
    return settings;
}

void put(const std::filesystem::path& path, const std::string& text)
{
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
}

std::string read(const std::filesystem::path& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

class CatalogueTest : public QObject
{
    Q_OBJECT
private slots:
    void isEmptyWhereThereIsNoFolder();
    void listsEveryDatasetById();
    void findsByIdOrUniqueBeginning();
    void suggestsTheNearest();
    void saysWhatIsDamagedAndListsTheRest();
    void removesADatasetAndItsFolders();
    void keepsNamesWithDashesApart();
    void finishesACommitThatACrashInterrupted();
    void clearsAwayTheStagesOfTheDead();
    void letsOneWriterAtADataset();
    void examinesAndRemovesWhatIsDamaged();
    void refusesToStepOutOfTheCatalogue();
    void changesAllOrNothing();
    void opensIdsRecordingFilesAndForeignFiles();
};

void CatalogueTest::isEmptyWhereThereIsNoFolder()
{
    TestCatalogue catalogue;
    QVERIFY(catalogue.open().list().datasets.empty());
    const auto missing = catalogue.open().find("binance:BTC/USDT");
    QCOMPARE(codeOf(missing).c_str(), "data.not_found");
    QVERIFY(!missing.error().field("remedy").empty());
    put(catalogue.path("file"), "x");
    QCOMPARE(codeOf(Catalogue::open(catalogue.path("file"))).c_str(), "data.catalogue_invalid");
}

void CatalogueTest::listsEveryDatasetById()
{
    TestCatalogue catalogue;
    QVERIFY(bool(catalogue.importScript(trades(3), named("kraken", "ETH", "EUR"))));
    QVERIFY(bool(catalogue.importScript(trades(2), named("binance", "BTC", "USDT"))));
    QVERIFY(bool(catalogue.importScript(bars(), named("binance", "BTC", "USDT"))));
    const auto listing = catalogue.open().list();
    QCOMPARE(listing.datasets.size(), std::size_t(3));
    QCOMPARE(listing.datasets[0].id.c_str(), "binance:BTC/USDT:bars-1m");
    QCOMPARE(listing.datasets[1].id.c_str(), "binance:BTC/USDT:trades");
    QCOMPARE(listing.datasets[2].id.c_str(), "kraken:ETH/EUR:trades");
    QCOMPARE(listing.datasets[2].events, std::uint64_t(3));
}

void CatalogueTest::findsByIdOrUniqueBeginning()
{
    TestCatalogue catalogue;
    QVERIFY(bool(catalogue.importScript(trades(3), named("kraken", "ETH", "EUR"))));
    QVERIFY(bool(catalogue.importScript(trades(2), named("binance", "BTC", "USDT"))));
    QVERIFY(bool(catalogue.importScript(bars(), named("binance", "BTC", "USDT"))));
    const auto open = catalogue.open();
    QCOMPARE((*open.find("binance:BTC/USDT:trades"))->info().events, std::uint64_t(2));
    QCOMPARE((*open.find("BINANCE:btc/usdt:Trades"))->info().events, std::uint64_t(2));
    QCOMPARE((*open.find("kraken"))->info().id.c_str(), "kraken:ETH/EUR:trades");
    const auto ambiguous = open.find("binance:BTC/USDT");
    QCOMPARE(codeOf(ambiguous).c_str(), "data.ambiguous");
    QCOMPARE(std::string(ambiguous.error().field("candidates")).c_str(),
             "binance:BTC/USDT:bars-1m, binance:BTC/USDT:trades");
    QCOMPARE((*open.find("binance:BTC/USDT:b"))->info().id.c_str(), "binance:BTC/USDT:bars-1m");
}

void CatalogueTest::suggestsTheNearest()
{
    TestCatalogue catalogue;
    QVERIFY(bool(catalogue.importScript(trades(2), named("binance", "BTC", "USDT"))));
    const auto error = catalogue.open().find("binance:BTC/USTD:trades").error();
    QCOMPARE(error.code.c_str(), "data.not_found");
    QCOMPARE(std::string(error.field("nearest")).c_str(), "binance:BTC/USDT:trades");
    QCOMPARE(codeOf(catalogue.open().remove("binance:BTC/USDT")).c_str(), "data.not_found"); // whole IDs only
}

void CatalogueTest::saysWhatIsDamagedAndListsTheRest()
{
    TestCatalogue catalogue;
    QVERIFY(bool(catalogue.importScript(trades(2), named("binance", "BTC", "USDT"))));
    put(catalogue.folder() / "kraken" / "A-B" / "trades" / "2024-01-01.whr", "garbage");
    put(catalogue.folder() / "kraken" / "A-B" / "trades" / "notes.txt", "not a recording");
    const auto listing = catalogue.open().list();
    QCOMPARE(listing.datasets.size(), std::size_t(1));
    QCOMPARE(listing.damaged.size(), std::size_t(1));
    QCOMPARE(listing.damaged.front().code.c_str(), "data.not_a_recording");
}

void CatalogueTest::removesADatasetAndItsFolders()
{
    TestCatalogue catalogue;
    QVERIFY(bool(catalogue.importScript(trades(2), named("binance", "BTC", "USDT"))));
    QVERIFY(bool(catalogue.importScript(bars(), named("binance", "BTC", "USDT"))));
    QVERIFY(bool(catalogue.open().remove("binance:BTC/USDT:trades")));
    QCOMPARE(catalogue.open().list().datasets.size(), std::size_t(1));
    QVERIFY(std::filesystem::exists(catalogue.folder() / "binance"));
    QVERIFY(bool(catalogue.open().remove("binance:BTC/USDT:bars-1m")));
    QVERIFY(!std::filesystem::exists(catalogue.folder() / "binance"));
    QVERIFY(std::filesystem::exists(catalogue.folder()));
}

void CatalogueTest::keepsNamesWithDashesApart()
{
    TestCatalogue catalogue;
    QVERIFY(bool(catalogue.importScript(trades(2), named("x", "A-B", "C"))));
    QCOMPARE(catalogue.open().list().datasets.front().id.c_str(), "x:A-B/C:trades");
    // The same folder would be meant: refused, not mixed.
    QCOMPARE(codeOf(catalogue.importScript(trades(2), named("x", "A", "B-C"))).c_str(), "data.instrument_differs");
}

void CatalogueTest::finishesACommitThatACrashInterrupted()
{
    // One file renamed before the crash, one not; one still to be dropped.
    TestCatalogue catalogue;
    const auto stage = catalogue.folder() / ".staging-0123abcd";
    put(catalogue.folder() / "v" / "A-B" / "trades" / "1.whr", "new one");
    put(catalogue.folder() / "v" / "A-B" / "trades" / "2.whr", "old two");
    put(catalogue.folder() / "v" / "A-B" / "trades" / "3.whr", "old three");
    put(stage / "1.whr", "new two");
    put(stage / "COMMIT", "0.whr\tv/A-B/trades/1.whr\n1.whr\tv/A-B/trades/2.whr\n\tv/A-B/trades/3.whr\n");
    QVERIFY(bool(Catalogue::open(catalogue.folder())));
    QCOMPARE(read(catalogue.folder() / "v/A-B/trades/1.whr").c_str(), "new one");
    QCOMPARE(read(catalogue.folder() / "v/A-B/trades/2.whr").c_str(), "new two");
    QVERIFY(!std::filesystem::exists(catalogue.folder() / "v/A-B/trades/3.whr"));
    QVERIFY(!std::filesystem::exists(stage));
}

void CatalogueTest::clearsAwayTheStagesOfTheDead()
{
    TestCatalogue catalogue;
    const auto stage = catalogue.folder() / ".staging-0123abcd";
    put(stage / "0.whr", "half");
    {
        const auto alive = FileLock::tryAcquire(catalogue.folder() / ".staging-0123abcd.lock");
        QVERIFY(Catalogue::open(catalogue.folder())->list().datasets.empty());
        QVERIFY(std::filesystem::exists(stage)); // somebody is at it
        put(stage / "COMMIT", "0.whr\tv/A-B/trades/1.whr\n");
        QVERIFY(bool(Catalogue::open(catalogue.folder())));
        QVERIFY(!std::filesystem::exists(catalogue.folder() / "v"));
        std::filesystem::remove(stage / "COMMIT");
    }
    QVERIFY(bool(Catalogue::open(catalogue.folder())));
    QVERIFY(!std::filesystem::exists(stage));
    QVERIFY(catalogue.files().empty());
}

void CatalogueTest::letsOneWriterAtADataset()
{
    TestCatalogue catalogue;
    auto first = CatalogueTransaction::begin(catalogue.folder());
    QVERIFY(first && first->lock("binance/BTC-USDT/trades", "binance:BTC/USDT:trades"));
    QVERIFY(bool(first->restart()));
    QVERIFY(bool(first->lock("binance/BTC-USDT/trades", "binance:BTC/USDT:trades"))); // its own
    const auto refused = catalogue.importScript(trades(2), named("binance", "BTC", "USDT"));
    QCOMPARE(codeOf(refused).c_str(), "data.dataset_busy");
    QCOMPARE(std::string(refused.error().field("dataset")).c_str(), "binance:BTC/USDT:trades");
    QVERIFY(refused.error().field("holder").starts_with("process "));
    // Others are not in its way.
    QVERIFY(bool(catalogue.importScript(trades(2), named("binance", "ETH", "USDT"))));
    {
        const auto done = std::move(*first);
    }
    QVERIFY(bool(catalogue.importScript(trades(2), named("binance", "BTC", "USDT"))));
    QCOMPARE(catalogue.files().size(), std::size_t(2));
}

void CatalogueTest::examinesAndRemovesWhatIsDamaged()
{
    TestCatalogue catalogue;
    const auto day = [](std::int64_t n) {
        const auto time = std::to_string(INT64_C(1723161600000) + n * 86400000);
        return "kind trades\ne trade buy 5 1 " + time + ' ' + time + " end\n";
    };
    QVERIFY(bool(catalogue.importScripts({day(0), day(1)}, named("binance", "BTC", "USDT"))));
    QVERIFY(bool(catalogue.importScript(bars(), named("kraken", "BTC", "USDT"))));
    const auto cut = [&](const std::string& file) { std::filesystem::resize_file(catalogue.folder() / file, 100); };
    cut("binance/BTC-USDT/trades/2024-08-09.whr");
    for (const char* const id : {"binance:BTC/USDT:trades", "binance:BTC"}) {
        QCOMPARE(codeOf(catalogue.open().find(id)).c_str(), "data.damaged");
        const auto examined = catalogue.open().examine(id);
        QVERIFY(bool(examined));
        QCOMPARE(examined->id.c_str(), "binance:BTC/USDT:trades");
        QCOMPARE(examined->tape->info().events, std::uint64_t(1));
        QCOMPARE(examined->damaged.size(), std::size_t(1));
        QVERIFY(examined->damaged.front().field("file").find("2024-08-09") != std::string_view::npos);
    }
    // Not one file says what it is: the folder does.
    cut("kraken/BTC-USDT/bars-1m/2024.whr");
    const auto examined = catalogue.open().examine("kraken");
    QVERIFY(bool(examined));
    QCOMPARE(examined->id.c_str(), "kraken:BTC/USDT:bars-1m");
    QVERIFY(!examined->tape);
    QCOMPARE(catalogue.open().list().damaged.size(), std::size_t(2));
    QVERIFY(bool(catalogue.open().remove("kraken:BTC/USDT:bars-1m")));
    QVERIFY(bool(catalogue.open().remove("binance:BTC/USDT:trades")));
    QVERIFY(catalogue.files().empty());
}

void CatalogueTest::refusesToStepOutOfTheCatalogue()
{
    TestCatalogue catalogue;
    put(catalogue.path("victim.whr"), "precious");
    put(catalogue.folder() / ".staging-1" / "0.whr", "evil");
    put(catalogue.folder() / ".staging-1" / "COMMIT", "0.whr\t../victim.whr\n\t../victim.whr\n");
    QVERIFY(bool(Catalogue::open(catalogue.folder())));
    QCOMPARE(read(catalogue.path("victim.whr")).c_str(), "precious");
}

void CatalogueTest::changesAllOrNothing()
{
    TestCatalogue catalogue;
    put(catalogue.folder() / "a" / "old.whr", "old");
    {
        auto transaction = CatalogueTransaction::begin(catalogue.folder());
        QVERIFY(bool(transaction));
        put(transaction->stage("a/new.whr"), "new");
        transaction->dropAll("a");
    } // not committed
    QVERIFY((catalogue.files() == std::vector<std::string>{"a/old.whr"}));
    auto transaction = CatalogueTransaction::begin(catalogue.folder());
    QVERIFY(bool(transaction));
    transaction->dropAll("a");
    put(transaction->stage("a/new.whr"), "new");
    put(transaction->stage("a/old.whr"), "newer"); // dropped before: now replaced
    QVERIFY(bool(transaction->commit()));
    QVERIFY((catalogue.files() == std::vector<std::string>{"a/new.whr", "a/old.whr"}));
    QCOMPARE(read(catalogue.folder() / "a/old.whr").c_str(), "newer");
}

void CatalogueTest::opensIdsRecordingFilesAndForeignFiles()
{
    TestCatalogue catalogue;
    QVERIFY(bool(catalogue.importScript(trades(3), named("binance", "BTC", "USDT"))));
    const auto open = [&](const std::vector<std::string>& what) {
        return openRecording(what, catalogue.open(), catalogue.importers(), {});
    };
    QCOMPARE((*open({"binance:BTC/USDT"}))->info().events, std::uint64_t(3));
    const auto file = catalogue.folder() / "binance" / "BTC-USDT" / "trades" / "2024-08-09.whr";
    QCOMPARE((*open({file.string()}))->info().id.c_str(), "binance:BTC/USDT:trades");
    const auto foreign = open({catalogue.write("x.txt", trades(4)).string()});
    QVERIFY2(bool(foreign), codeOf(foreign).c_str());
    QCOMPARE((*foreign)->info().id.c_str(), "x.txt");
    QCOMPARE((*foreign)->info().instrument.name.toString().c_str(), "file:BASE/QUOTE");
    QCOMPARE(drain(**foreign).size(), std::size_t(4));
    QCOMPARE(codeOf(open({"nothing:A/B"})).c_str(), "data.not_found");
    QCOMPARE(codeOf(open({catalogue.write("bad.txt", "binary").string()})).c_str(), "data.format_unknown");
}

QTEST_GUILESS_MAIN(CatalogueTest)
#include "tst_Catalogue.moc"
