// SPDX-License-Identifier: GPL-3.0-or-later
// A list of a hundred thousand rows that an engine keeps, in a table that asks for what is seen.
#include "ui/report/EngineRows.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace wh;
using namespace wh::ui;

namespace {

struct Item
{
    std::int64_t index = 0;
    int value = 0;
};
using Table = EngineTable<Item>;

/// Answers as an engine would, when it is told to: sorts and filters itself, and counts what it was asked.
class FakeEngine
{
public:
    explicit FakeEngine(int count)
    {
        for (int i = 0; i < count; ++i)
            m_items.push_back({i, (i * 7919) % count});
    }
    Table::Fetch fetch()
    {
        return [this](const client::PageRequest& page, Table::Answer done) {
            ++asked;
            m_waiting.emplace_back(page, std::move(done));
        };
    }
    /// Answers everything that waits, in reverse order where that is asked for.
    void answerAll(bool reversed = false)
    {
        auto waiting = std::exchange(m_waiting, {});
        if (reversed)
            std::reverse(waiting.begin(), waiting.end());
        for (auto& [page, done] : waiting)
            done(answer(page));
    }
    bool isWaiting() const { return !m_waiting.empty(); }
    std::optional<Error> failure;
    int asked = 0;

private:
    Result<client::Page<Item>> answer(const client::PageRequest& page) const
    {
        if (failure)
            return *failure;
        std::vector<Item> items = m_items;
        if (page.filter == "odd")
            std::erase_if(items, [](const Item& item) { return item.index % 2 == 0; });
        if (page.sortField == "VALUE")
            std::stable_sort(items.begin(), items.end(), [&](const Item& a, const Item& b) {
                return page.descending ? b.value < a.value : a.value < b.value;
            });
        client::Page<Item> part;
        part.totalCount = static_cast<std::int64_t>(items.size());
        part.offset = page.offset;
        if (page.at)
            part.offset = std::find_if(items.begin(), items.end(), [&](const Item& i) { return i.index == *page.at; }) -
                          items.begin();
        for (auto i = part.offset; i < std::min(part.totalCount, part.offset + page.first); ++i)
            part.items.push_back(items[static_cast<std::size_t>(i)]);
        return part;
    }

    std::vector<Item> m_items;
    std::vector<std::pair<client::PageRequest, Table::Answer>> m_waiting;
};

std::vector<Table::EngineColumn> columns()
{
    return {
        {Column<Item>(QStringLiteral("Number"), [](const Item& item) { return QString::number(item.index); }), ""},
        {Column<Item>(QStringLiteral("Value"), [](const Item& item) { return QString::number(item.value); }), "VALUE"}};
}

RowPlace placeOf(const Item& item)
{
    return {item.index, item.value};
}

} // namespace

class TestEngineRows : public QObject
{
    Q_OBJECT

private slots:
    void fetchesWhatIsLookedAt()
    {
        FakeEngine engine(100'000);
        Table table(placeOf);
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
        table.setColumns(columns());
        table.start(engine.fetch());
        QVERIFY(!table.isSettled());
        engine.answerAll();
        QTRY_VERIFY((engine.answerAll(), table.isSettled()));
        QCOMPARE(table.rowCount(), 100'000);
        QCOMPARE(table.index(3, 0).data().toString(), QStringLiteral("3"));
        const int before = engine.asked;
        QCOMPARE(table.index(55'555, 0).data().toString(), QStringLiteral("…"));
        QVERIFY(!table.placeOf(55'555));
        QTRY_VERIFY(engine.isWaiting());
        engine.answerAll();
        QCOMPARE(table.index(55'555, 0).data().toString(), QStringLiteral("55555"));
        QCOMPARE(table.placeOf(55'555)->index, std::int64_t{55'555});
        QCOMPARE(engine.asked, before + 1);
    }

    void aViewAsksForFewBlocks()
    {
        FakeEngine engine(100'000);
        Table table(placeOf);
        table.setColumns(columns());
        QTableView view;
        view.setModel(&table);
        view.resize(400, 600);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        table.start(engine.fetch());
        engine.answerAll();
        QTRY_VERIFY((engine.answerAll(), table.isSettled()));
        QTRY_VERIFY(view.verticalScrollBar()->maximum() > 0); // it knows how long the list is
        view.scrollTo(table.index(90'000, 0));
        QTRY_VERIFY(engine.isWaiting());
        engine.answerAll();
        QTRY_COMPARE(table.index(90'000, 0).data().toString(), QStringLiteral("90000"));
        QVERIFY2(engine.asked < 6, qPrintable(QString::number(engine.asked)));
    }

    void sortsAndFiltersByAsking()
    {
        FakeEngine engine(1'000);
        Table table(placeOf);
        table.setColumns(columns());
        table.start(engine.fetch());
        engine.answerAll();
        QVERIFY(!table.canSort(0) && table.canSort(1));
        const int asked = engine.asked;
        table.sort(0, Qt::DescendingOrder); // cannot be: nothing happens
        QCOMPARE(engine.asked, asked);
        table.sort(1, Qt::DescendingOrder);
        QCOMPARE(table.rowCount(), 1'000); // the old rows, until the new ones are there
        engine.answerAll();
        QCOMPARE(table.index(0, 1).data().toString(), QStringLiteral("999"));
        table.setFilter("odd");
        engine.answerAll();
        QCOMPARE(table.rowCount(), 500);
        QVERIFY(table.itemAt(0)->index % 2 == 1);
        QCOMPARE(table.sortColumn(), 1);
        QCOMPARE(table.sortOrder(), Qt::DescendingOrder);
    }

    void answersOfAnEarlierOrderAreDropped()
    {
        FakeEngine engine(1'000);
        Table table(placeOf);
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
        table.setColumns(columns());
        table.start(engine.fetch());
        QTRY_VERIFY((engine.answerAll(), table.isSettled()));
        static_cast<void>(table.index(700, 0).data()); // on its way in the old order
        QTRY_VERIFY(engine.isWaiting());
        table.sort(1, Qt::AscendingOrder);
        table.sort(1, Qt::DescendingOrder);
        engine.answerAll(true); // the newest first, the oldest last
        QTRY_VERIFY((engine.answerAll(), table.isSettled()));
        QCOMPARE(table.index(0, 1).data().toString(), QStringLiteral("999"));
        static_cast<void>(table.index(700, 0).data());
        QTRY_VERIFY((engine.answerAll(), table.isSettled()));
        QCOMPARE(table.index(700, 1).data().toString(), QStringLiteral("299"));
    }

    void findsWhereARowStands()
    {
        FakeEngine engine(1'000);
        Table table(placeOf);
        table.setColumns(columns());
        table.start(engine.fetch());
        engine.answerAll();
        table.sort(1, Qt::AscendingOrder);
        engine.answerAll();
        int row = -2;
        table.find(1, [&](int found) { row = found; });
        engine.answerAll();
        QCOMPARE(row, 919); // 7919 modulo 1000
        table.setFilter("odd");
        engine.answerAll();
        table.find(2, [&](int found) { row = found; });
        engine.answerAll();
        QCOMPARE(row, -1);
    }

    void saysWhyThereAreNoRows()
    {
        FakeEngine engine(10);
        engine.failure = Error("store.unreadable", {{"reason", "disk"}});
        Table table(placeOf);
        table.setColumns(columns());
        QSignalSpy reloaded(&table, &EngineRows::reloaded);
        table.start(engine.fetch());
        engine.answerAll();
        QCOMPARE(reloaded.count(), 1);
        QVERIFY(table.error());
        QCOMPARE(table.rowCount(), 0);
        engine.failure.reset();
        table.reload();
        engine.answerAll();
        QVERIFY(!table.error());
        QCOMPARE(table.rowCount(), 10);
    }

    void forgetsBlocksThatAreFarAway()
    {
        FakeEngine engine(100'000);
        Table table(placeOf);
        table.setColumns(columns());
        table.start(engine.fetch());
        engine.answerAll();
        for (int block = 1; block < 300; ++block) {
            static_cast<void>(table.index(block * EngineRows::kBlock, 0).data());
            QTRY_VERIFY(engine.isWaiting());
            engine.answerAll();
        }
        QVERIFY(table.itemAt(299 * EngineRows::kBlock));
        QVERIFY(!table.itemAt(0)); // and it would be asked for again
    }
};

QTEST_MAIN(TestEngineRows)
#include "tst_EngineRows.moc"
