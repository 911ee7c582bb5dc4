// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Journal.h"

#include <QTemporaryDir>
#include <QTest>
#include <fstream>
#include <iterator>

#ifndef _WIN32
#include <csignal>
#include <sys/resource.h>
#endif

using namespace wh;
namespace fs = std::filesystem;

namespace {

std::string contentOf(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void writeTo(const fs::path& path, const std::string& content)
{
    std::ofstream(path, std::ios::binary | std::ios::trunc) << content;
}

OrderRequest requestOf(std::uint64_t id)
{
    OrderRequest request;
    request.id = {id};
    request.quantity = 5;
    request.price = 100;
    return request;
}

JournalEntry entryOf(std::uint64_t bot, TimeNs time)
{
    JournalEntry entry{time, requestOf(bot * 1000)};
    entry.bot = {bot};
    return entry;
}

struct Opened
{
    Result<std::unique_ptr<Journal>> journal;
    std::vector<JournalEntry> entries;
};

class CountingClock final : public Clock
{
public:
    TimeNs now() const override { return m_now += 7; }

private:
    mutable TimeNs m_now = 0;
};

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    fs::path folder() const { return m_folder->path().toStdString(); }
    fs::path segment(std::uint64_t first) const
    {
        const auto digits = std::to_string(first);
        return folder() / ("shard-0-" + std::string(20 - digits.size(), '0') + digits + ".journal");
    }
    Opened open(std::uint64_t after = 0, Journal::Settings settings = {}) const
    {
        std::vector<JournalEntry> entries;
        auto journal = Journal::open(folder(), "shard-0", settings, after,
                                     [&entries](const JournalEntry& entry) { entries.push_back(entry); });
        return {std::move(journal), std::move(entries)};
    }
    static void appendSome(Journal& journal, int count)
    {
        for (int i = 0; i < count; ++i)
            QVERIFY(journal.append(entryOf(1, static_cast<TimeNs>(journal.lastSequence()) + 1)));
    }
    static bool isWhole(const std::vector<JournalEntry>& entries, std::uint64_t first, std::uint64_t last)
    {
        if (entries.size() != last - first + 1)
            return false;
        for (std::size_t i = 0; i < entries.size(); ++i) {
            if (entries[i].sequence != first + i || entries[i].time != static_cast<TimeNs>(first + i))
                return false;
        }
        return true;
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void readsBackEveryKindOfManyBots()
    {
        const CountingClock clock;
        std::vector<JournalEntry> entries{
            {1, JournalEntry::Command{"ann", "start", R"({"bots":[1]})"}},
            {2, JournalEntry::StateChange{"created", "admit", "admitted", "ann", "no \"findings\"\n"}},
            {2, JournalEntry::StateChange{"created", "refuse", "created", "ann", "x", R"([{"code":"x"}])"}},
            {3, JournalEntry::StorageCommit{{{"key", "value"}, {"other", std::nullopt}}}},
            {4, JournalEntry::StorageCommit{{{"key", ""}}}},
            {5, JournalEntry::StorageCommit{{{"key", std::nullopt}}}},
            {6, JournalEntry::BalanceChange{"main", "USDT", Decimal::of("-0.000000000000000001"), Decimal::of("99.5"),
                                            "fee"}},
            {7, requestOf(9)},
            {8, AmendRequest{{9}, 5, 6}},
            {9, CancelRequest{{9}}},
            {10, JournalEntry::Refused{{9}, {"risk.order_rate", {}}}},
        };
        {
            auto opened = open(0, {.steady = &clock});
            QVERIFY(opened.journal);
            for (std::size_t i = 0; i < entries.size(); ++i) {
                entries[i].bot = {i % 3};
                const auto number = (*opened.journal)->append(entries[i]);
                QVERIFY(number);
                entries[i].sequence = *number;
                entries[i].steady = 7 * static_cast<TimeNs>(i + 1);
            }
            BotEventLog bot(**opened.journal, {5});
            QVERIFY(bot.placeIntended(11, requestOf(1)));
            entries.push_back({11, requestOf(1), {5}, 12, 84});
        }
        const auto again = open();
        QVERIFY2(again.journal, again.journal ? "" : again.journal.error().toString().c_str());
        QCOMPARE(again.entries, entries);
        QCOMPARE((*again.journal)->lastSequence(), std::uint64_t{12});
    }

    void beginsSegmentsAndDeletesThoseThatAreCovered()
    {
        {
            auto opened = open();
            Journal& journal = **opened.journal;
            appendSome(journal, 10);
            QCOMPARE(*journal.checkpoint(), std::uint64_t{10});
            QCOMPARE(*journal.checkpoint(), std::uint64_t{10}); // an empty segment serves
            appendSome(journal, 10);
            QCOMPARE(*journal.checkpoint(), std::uint64_t{20});
            appendSome(journal, 5);
            QCOMPARE(journal.segments(), std::size_t{3});
            QVERIFY(journal.removeCovered(19)); // one bot's snapshot is older: the second segment stays
            QCOMPARE(journal.segments(), std::size_t{2});
            QVERIFY(!fs::exists(segment(1)));
            QVERIFY(fs::exists(segment(11)));
        }
        QVERIFY(isWhole(open(19).entries, 20, 25));
        QVERIFY(isWhole(open(10).entries, 11, 25));
        // Without what is gone the rest is not the whole truth.
        const auto missing = open(5);
        QVERIFY(!missing.journal);
        QCOMPARE(missing.journal.error().code, std::string("storage.corrupt"));
        QVERIFY(missing.journal.error().field("reason").find("6 to 10") != std::string_view::npos);
        {
            auto opened = open(25);
            QVERIFY((*opened.journal)->removeCovered(25));
            QCOMPARE((*opened.journal)->segments(), std::size_t{1}); // the one being written
            appendSome(**opened.journal, 1);
        }
        QVERIFY(isWhole(open(25).entries, 26, 26));
    }

    void beginsASegmentWhereOneIsFull()
    {
        {
            auto opened = open(0, {.segmentBytes = 2000});
            appendSome(**opened.journal, 100);
            QVERIFY((*opened.journal)->segments() > 5);
        }
        QVERIFY(isWhole(open().entries, 1, 100));
    }

    void numbersGoOnBehindASnapshotThatIsNewer()
    {
        appendSome(**open().journal, 3);
        {
            auto opened = open(10);
            QVERIFY(opened.journal);
            QCOMPARE(opened.entries.size(), std::size_t{0});
            QCOMPARE(*(*opened.journal)->append(entryOf(1, 11)), std::uint64_t{11});
        }
        QVERIFY(isWhole(open(10).entries, 11, 11));
    }

    void cutsOffARecordTornAtAnyByte()
    {
        {
            auto opened = open();
            appendSome(**opened.journal, 2);
            (void)(*opened.journal)->checkpoint();
            appendSome(**opened.journal, 2);
        }
        const auto first = contentOf(segment(1));
        const auto whole = contentOf(segment(3));
        for (std::size_t cut = 0; cut < whole.size(); ++cut) {
            writeTo(segment(3), whole.substr(0, cut));
            auto opened = open();
            QVERIFY2(opened.journal, opened.journal ? "" : opened.journal.error().toString().c_str());
            const auto kept = (*opened.journal)->lastSequence();
            QVERIFY(kept >= 2 && kept <= 3);
            QVERIFY(isWhole(opened.entries, 1, kept));
            appendSome(**opened.journal, 1);
            opened.journal = Error("closed");
            QVERIFY(isWhole(open().entries, 1, kept + 1));
        }
        // In a segment that another follows a torn record is damage.
        writeTo(segment(3), whole);
        writeTo(segment(1), first.substr(0, first.size() - 5));
        const auto damaged = open();
        QVERIFY(!damaged.journal);
        QCOMPARE(damaged.journal.error().code, std::string("storage.corrupt"));
        QCOMPARE(damaged.journal.error().field("line"), std::string_view("3"));
    }

    void namesFileLineAndRemedyOfDamage()
    {
        appendSome(**open().journal, 20);
        auto text = contentOf(segment(1));
        text[text.size() / 2] ^= 1;
        writeTo(segment(1), text);
        const auto damaged = open();
        QVERIFY(!damaged.journal);
        const Error& error = damaged.journal.error();
        QCOMPARE(error.code, std::string("storage.corrupt"));
        QCOMPARE(error.field("path"), std::string_view(segment(1).string()));
        QVERIFY(std::stoi(std::string(error.field("line"))) > 5);
        QVERIFY(!error.field("remedy").empty());
        QCOMPARE(contentOf(segment(1)), text); // it was not touched
    }

    void refusesASegmentUnderAnothersName()
    {
        appendSome(**open().journal, 3);
        fs::rename(segment(1), segment(2));
        QCOMPARE(open(1).journal.error().code, std::string("storage.version_unknown"));
    }

    void isOpenOnce()
    {
        const auto first = open();
        QVERIFY(first.journal);
        QCOMPARE(open().journal.error().code, std::string("storage.in_use"));
    }

    void goesOnWhenTheDiskIsBack()
    {
#ifdef _WIN32
        QSKIP("no RLIMIT_FSIZE here");
#else
        auto opened = open();
        Journal& journal = **opened.journal;
        appendSome(journal, 10);
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        // Room for a part of a record: it is torn on the disk.
        rlimit limit = before;
        limit.rlim_cur = fs::file_size(segment(1)) + 50;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &limit), 0);
        const auto refused = journal.append(entryOf(1, 11));
        const auto repairedTooEarly = journal.repair();
        const auto refusedAgain = journal.append(entryOf(1, 11));
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("storage.write_failed"));
        QVERIFY(!refused.error().field("remedy").empty());
        QVERIFY(repairedTooEarly); // it can be cut and opened; it is the next write that tells
        QVERIFY(!refusedAgain);
        QVERIFY(journal.failure());
        QVERIFY(journal.repair());
        QVERIFY(!journal.failure());
        appendSome(journal, 5);
        opened.journal = Error("closed");
        QVERIFY(isWhole(open().entries, 1, 15));
#endif
    }

    void readsAnEntryWithoutBotAndNumberAsBefore()
    {
        const auto entry = decodeJournalEntry(R"({"time":30,"event":"cancel","order":1})");
        QVERIFY(entry);
        QCOMPARE(*entry, (JournalEntry{30, CancelRequest{{1}}}));
        QCOMPARE(encodeJournalEntry(*entry), std::string(R"({"time":30,"event":"cancel","order":1})"));
        QVERIFY(!decodeJournalEntry(R"({"time":30,"event":"cancel"})"));
        QVERIFY(!decodeJournalEntry(R"({"time":30,"event":"balance","account":"a","asset":"b","change":1})"));
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_Journal.moc"
