// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/execution/BoardState.h"
#include "core/fleet/HistoryTail.h"
#include "core/storage/history/SqliteStore.h"
#include "tests/support/Verify.h"

#include <QTemporaryDir>
#include <QTest>

using namespace wh;

/// What is brought back of a bot whose journal is lost.
class TestHistoryTail : public QObject
{
    Q_OBJECT

private slots:
    /// Without their group nothing would cancel the one that is left.
    void alternativesStayAlternatives()
    {
        QTemporaryDir folder;
        auto opened = SqliteStore::open(folder.filePath(QStringLiteral("engine.sqlite")).toStdString());
        QVERIFY(opened);
        Store& store = **opened;
        const auto order = [](std::uint64_t id, const char* status, const char* filled, std::uint64_t group) {
            OrderRow row;
            row.bot = {1};
            row.time = static_cast<TimeNs>(id) * kSecond;
            row.order = id;
            row.market = "SIM:BTC/USDT";
            row.status = status;
            row.side = "buy";
            row.type = "limit";
            row.price = "100";
            row.quantity = "2";
            row.filled = filled;
            row.ocoGroup = group;
            return row;
        };
        StoreBatch batch;
        batch.orders = {order(1, "accepted", "0", 0), order(2, "accepted", "0", 1), order(3, "accepted", "0", 0)};
        VERIFY_OK(store.append(batch));

        Instrument instrument;
        instrument.name = {"sim", "BTC", "USDT"};
        instrument.tick = Decimal::of("0.01");
        instrument.lot = Decimal::of("0.00001");
        RunnerState state;
        state.isFunded = true;
        const auto entries = entriesOfHistory(store, {1}, "a", instrument, state, INT64_MIN);
        QVERIFY2(entries, entries ? "" : entries.error().toString().c_str());
        std::vector<std::uint64_t> groups;
        for (const auto& entry : *entries) {
            if (const auto* request = std::get_if<OrderRequest>(&entry.event))
                groups.push_back(request->ocoGroup);
        }
        QCOMPARE(groups, (std::vector<std::uint64_t>{0, 1, 0}));
    }
};

QTEST_GUILESS_MAIN(TestHistoryTail)
#include "tst_HistoryTail.moc"
