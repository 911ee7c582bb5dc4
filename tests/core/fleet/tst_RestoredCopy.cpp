// SPDX-License-Identifier: GPL-3.0-or-later
// A backup is put back as docs/reference/storage.md says: at the place of the store, beside the journal that is there.
#include "tests/core/fleet/FleetDesk.h"
#include "tests/support/Verify.h"

#include <QTest>
#include <algorithm>
#include <filesystem>
#include <map>

using namespace wh;
using wh::test::FleetDesk;
namespace fs = std::filesystem;

namespace {

const Actor kAnn{"ann", {}};

} // namespace

class TestRestoredCopy : public QObject
{
    Q_OBJECT

    std::unique_ptr<FleetDesk> m_desk;

    fs::path backup() const { return m_desk->folder() / "backups" / "one.sqlite"; }
    BotId createAndStart(const std::string& name)
    {
        const auto id = m_desk->fleet->create(FleetDesk::maker(name), kAnn);
        if (!id || !m_desk->fleet->start(*id, kAnn))
            qWarning("%s could not be started", name.c_str());
        return id.valueOr(BotId());
    }
    bool runUntil(BotId id, BotState state)
    {
        return m_desk->runUntil([&] { return m_desk->status(id).state == state; });
    }
    Result<void> backUp()
    {
        if (auto flushed = m_desk->fleet->flush(); !flushed)
            return flushed;
        fs::create_directories(backup().parent_path());
        return m_desk->fleet->history().backup(backup(), TaskControl());
    }
    /// As the page says: the engine has ended, the copy is put in the place of the store, the journal stays.
    void putBack()
    {
        m_desk->fleet.reset();
        const auto store = m_desk->folder() / "engine.sqlite";
        fs::copy_file(backup(), store, fs::copy_options::overwrite_existing);
        fs::remove(store.string() + "-wal");
        fs::remove(store.string() + "-shm");
    }
    std::map<std::string, fs::path> segments() const
    {
        std::map<std::string, fs::path> found;
        for (const auto& file : fs::directory_iterator(m_desk->folder())) {
            if (file.path().extension() == ".journal")
                found.emplace(file.path().filename().string(), file.path());
        }
        return found;
    }
    std::uint64_t highestOrder(BotId bot) const
    {
        HistoryQuery query;
        query.bots = {bot};
        query.limit = 1'000'000;
        std::uint64_t highest = 0;
        const auto page = m_desk->fleet->history().orders(query);
        for (const auto& row : page->rows)
            highest = std::max(highest, row.order);
        return highest;
    }
    bool hasOrderIn(BotId bot, std::uint64_t from, std::uint64_t to) const
    {
        HistoryQuery query;
        query.bots = {bot};
        query.limit = 1'000'000;
        const auto page = m_desk->fleet->history().orders(query);
        return std::any_of(page->rows.begin(), page->rows.end(),
                           [&](const auto& row) { return row.order >= from && row.order <= to; });
    }
    std::size_t trades(BotId bot) const
    {
        HistoryQuery query;
        query.bots = {bot};
        query.limit = 1'000'000;
        return m_desk->fleet->history().trades(query)->rows.size();
    }
    const Error* notice(const char* code) const
    {
        const auto& all = m_desk->fleet->notices();
        const auto found = std::find_if(all.begin(), all.end(), [code](const Error& e) { return e.code == code; });
        return found == all.end() ? nullptr : &*found;
    }
    void begin(unsigned shards)
    {
        m_desk = std::make_unique<FleetDesk>();
        m_desk->shards = shards;
        VERIFY_OK(m_desk->open());
    }

private slots:
    void bringsTheCopyUpToDateByTheJournal_data()
    {
        QTest::addColumn<unsigned>("shards");
        QTest::newRow("one shard") << 1U;
        QTest::newRow("two shards") << 2U;
    }
    void bringsTheCopyUpToDateByTheJournal()
    {
        QFETCH(const unsigned, shards);
        begin(shards);
        const BotId works = createAndStart("works");
        const BotId changes = createAndStart("changes");
        const BotId goes = createAndStart("goes");
        QVERIFY(runUntil(works, BotState::Running) && runUntil(changes, BotState::Running));
        m_desk->run(7 * kMinute);
        VERIFY_OK(backUp());

        const BotId later = createAndStart("later");
        VERIFY_OK(m_desk->fleet->stop(goes, kAnn, StopPolicy::Flatten));
        QVERIFY(runUntil(goes, BotState::Stopped));
        m_desk->run(kSecond);
        VERIFY_OK(m_desk->fleet->remove(goes, kAnn));
        BotSpec spec = *m_desk->fleet->spec(changes);
        spec.name = "goes"; // which is free now
        spec.parameters = {{"spread", "0.3"}};
        VERIFY_OK(m_desk->fleet->configure(changes, spec, kAnn));
        VERIFY_OK(m_desk->fleet->setTags(changes, {"desk"}, kAnn));
        m_desk->run(22 * kMinute); // four rounds of snapshots: their segments would be gone
        VERIFY_OK(m_desk->fleet->flush());
        std::map<BotId, BotStatus> before;
        std::map<BotId, std::pair<std::uint64_t, std::size_t>> history;
        for (const BotId id : {works, changes, later}) {
            before[id] = m_desk->status(id);
            history[id] = {highestOrder(id), trades(id)};
            QVERIFY(before[id].fills > 3);
        }
        const auto changed = *m_desk->fleet->spec(changes);
        const auto versions = *m_desk->fleet->versions(changes);

        for (int round = 0; round < 2; ++round) { // the same backup once more
            putBack();
            VERIFY_OK(m_desk->open());
            const Error* const told = notice("storage.restored");
            QVERIFY(told && std::stoi(std::string(told->field("records"))) > 0);
            QVERIFY(!notice("storage.restored_with_hole") && !notice("storage.restored_without"));
            QCOMPARE(m_desk->fleet->bots().size(), std::size_t{3});
            for (const auto& [id, was] : before) {
                const auto is = m_desk->status(id);
                QCOMPARE(is.name, was.name);
                QVERIFY(is.state == BotState::Running || is.state == BotState::Starting);
                QVERIFY(is.fills >= was.fills && is.ordersPlaced >= was.ordersPlaced);
                if (round == 0) {
                    QCOMPARE(is.fills, was.fills);
                    QCOMPARE(is.position, was.position);
                    QVERIFY(is.profit.realised == was.profit.realised && is.profit.fees == was.profit.fees);
                    QCOMPARE(highestOrder(id), history[id].first);
                    QCOMPARE(trades(id), history[id].second);
                }
            }
            QVERIFY(*m_desk->fleet->spec(changes) == changed);
            QCOMPARE(m_desk->fleet->versions(changes)->size(), versions.size());
            QVERIFY(runUntil(works, BotState::Running) && runUntil(later, BotState::Running));
            QVERIFY(m_desk->runUntil([&] { return m_desk->status(works).ordersPlaced > before[works].ordersPlaced; }));
            m_desk->run(kMinute);
            QVERIFY(!m_desk->status(works).reason);
            VERIFY_OK(m_desk->fleet->flush());
        }
        const auto next = m_desk->fleet->create(FleetDesk::maker("next"), kAnn);
        QVERIFY(next && *next > later);
        m_desk->fleet.reset();
        VERIFY_OK(m_desk->open());
        QVERIFY(m_desk->fleet->notices().empty()); // it is a copy no more
    }

    void keepsNoMoreOfTheJournalThanTheBackupNeeds()
    {
        begin(1);
        const BotId bot = createAndStart("works");
        m_desk->run(22 * kMinute);
        VERIFY_OK(m_desk->fleet->flush());
        const auto usual = segments().size();
        QVERIFY2(usual <= 3, qPrintable(QString::number(usual)));
        VERIFY_OK(backUp());
        m_desk->run(32 * kMinute);
        QVERIFY2(segments().size() >= 6, qPrintable(QString::number(segments().size())));
        fs::remove(backup());
        VERIFY_OK(backUp());
        m_desk->run(12 * kMinute);
        QVERIFY2(segments().size() <= usual + 3, qPrintable(QString::number(segments().size())));
        QVERIFY(m_desk->status(bot).state == BotState::Running);
        QVERIFY(m_desk->noticesText().find("journal.outgrown") == std::string::npos);
    }

    /// More was written since than is kept for a backup; or the journal is on a disk that is no more.
    void goesOnFromTheCopyWhereTheJournalHasAHole_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::newRow("outgrown") << true;
        QTest::newRow("no journal at all") << false;
    }
    void goesOnFromTheCopyWhereTheJournalHasAHole()
    {
        QFETCH(const bool, isThere);
        m_desk = std::make_unique<FleetDesk>();
        m_desk->backupJournalBytes = 10'000;
        VERIFY_OK(m_desk->open());
        const BotId works = createAndStart("works");
        const BotId stops = createAndStart("stops");
        const auto idle = m_desk->fleet->create(FleetDesk::maker("idle"), kAnn);
        QVERIFY(runUntil(works, BotState::Running) && runUntil(stops, BotState::Running));
        m_desk->run(7 * kMinute);
        const auto asCopied = m_desk->status(works);
        VERIFY_OK(backUp());
        const BotId lost = createAndStart("lost");
        VERIFY_OK(m_desk->fleet->start(*idle, kAnn));
        m_desk->run(30 * kMinute);
        VERIFY_OK(m_desk->fleet->stop(stops, kAnn, StopPolicy::Cancel));
        QVERIFY(runUntil(stops, BotState::Stopped));
        const BotId whole = createAndStart("whole"); // the journal has all of it
        m_desk->run(3 * kMinute);
        QVERIFY(m_desk->noticesText().find("journal.outgrown") != std::string::npos);
        QCOMPARE(m_desk->noticesText().find("journal.outgrown"), m_desk->noticesText().rfind("journal.outgrown"));
        VERIFY_OK(m_desk->fleet->flush());
        std::map<BotId, std::uint64_t> highest;
        for (const BotId id : {works, stops, *idle, whole})
            highest[id] = highestOrder(id);
        const auto fillsOfWhole = m_desk->status(whole).fills;

        putBack();
        if (!isThere) {
            for (const auto& [name, path] : segments())
                fs::remove(path);
        }
        VERIFY_OK(m_desk->open());
        const Error* const hole = notice("storage.restored_with_hole");
        QVERIFY(hole && !notice("storage.restored")); // something is to be done
        std::map<BotId, std::uint64_t> copied;
        for (const auto& [id, last] : highest)
            copied[id] = highestOrder(id);
        QCOMPARE(hole->field("journal"), std::string_view("shard-0"));
        QCOMPARE(notice("storage.restored_without") != nullptr, isThere);
        if (isThere)
            QVERIFY(notice("storage.restored_without")->field("bots") == std::to_string(lost.value));
        QCOMPARE(m_desk->status(works).fills, asCopied.fills);
        QCOMPARE(m_desk->status(works).position, asCopied.position);
        QVERIFY(m_desk->status(works).profit.fees == asCopied.profit.fees);
        QVERIFY(m_desk->status(stops).state == BotState::Stopped || !isThere);
        if (isThere)
            QCOMPARE(m_desk->status(whole).fills, fillsOfWhole);
        else
            QVERIFY(!m_desk->fleet->bot(whole));
        for (int round = 0; round < 2; ++round) {
            QVERIFY(runUntil(works, BotState::Running));
            VERIFY_OK(m_desk->fleet->flush());
            const auto copy = m_desk->killed("killed" + std::to_string(round));
            m_desk->fleet.reset();
            VERIFY_OK(m_desk->open(copy));
            QVERIFY(m_desk->fleet->notices().empty());
        }
        for (const BotId id : {*idle, stops}) {
            if (m_desk->status(id).state != BotState::Running && m_desk->status(id).state != BotState::Starting)
                VERIFY_OK(m_desk->fleet->start(id, kAnn));
            QVERIFY(runUntil(id, BotState::Running));
        }
        for (const auto& [id, last] : highest) {
            if (id == whole)
                continue;
            const auto placed = m_desk->status(id).ordersPlaced;
            QVERIFY(m_desk->runUntil([&, bot = id] { return m_desk->status(bot).ordersPlaced > placed; }, kHour));
            VERIFY_OK(m_desk->fleet->flush());
            QVERIFY2(highestOrder(id) > last, qPrintable(QString::number(id.value)));
            QVERIFY2(!hasOrderIn(id, copied[id] + 1, last), qPrintable(QString::number(id.value)));
        }
        const auto next = m_desk->fleet->create(FleetDesk::maker("next"), kAnn);
        QVERIFY(next && *next > whole); // though nothing tells of it where the journal is gone
        VERIFY_OK(m_desk->fleet->remove(*next, kAnn));
        VERIFY_OK(m_desk->fleet->flush());
        const auto later = m_desk->killed(m_desk->folder().parent_path() / "killed1", "later");
        m_desk->fleet.reset();
        VERIFY_OK(m_desk->open(later));
        const auto one = m_desk->fleet->create(FleetDesk::maker("next"), kAnn);
        QVERIFY(one && *one > *next);
    }

    /// Where shards were others meanwhile, entries of one bot are in two journals, of which one may be gone.
    void goesOnFromTheCopyWhereShardsWereOthers()
    {
        begin(2);
        const BotId one = createAndStart("one");
        const BotId two = createAndStart("two");
        m_desk->run(7 * kMinute);
        VERIFY_OK(backUp());
        const auto fills = m_desk->status(two).fills;
        m_desk->run(2 * kMinute);
        m_desk->fleet.reset();
        m_desk->shards = 1;
        VERIFY_OK(m_desk->open());
        m_desk->run(5 * kMinute);
        VERIFY_OK(m_desk->fleet->flush());
        const auto highest = std::max(highestOrder(one), highestOrder(two));
        putBack();
        VERIFY_OK(m_desk->open());
        QVERIFY(notice("storage.restored_with_hole"));
        const std::map<BotId, std::uint64_t> copied = {{one, highestOrder(one)}, {two, highestOrder(two)}};
        QCOMPARE(m_desk->status(two).fills, fills);
        QVERIFY(runUntil(one, BotState::Running) && runUntil(two, BotState::Running));
        for (const BotId id : {one, two}) {
            const auto placed = m_desk->status(id).ordersPlaced;
            QVERIFY(m_desk->runUntil([&] { return m_desk->status(id).ordersPlaced > placed; }, kHour));
            VERIFY_OK(m_desk->fleet->flush());
            QVERIFY(highestOrder(id) > highest);
            QVERIFY(!hasOrderIn(id, copied.at(id) + 1, highest));
        }
    }
};

QTEST_GUILESS_MAIN(TestRestoredCopy)
#include "tst_RestoredCopy.moc"
