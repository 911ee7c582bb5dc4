// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/MemoryEventLog.h"
#include "core/storage/NullEventLog.h"

#include <QTest>

using namespace wh;

class TestMemoryEventLog : public QObject
{
    Q_OBJECT

private slots:
    void keepsEveryEntryInOrder();
    void theCountingLogKeepsCountsOnly();
};

void TestMemoryEventLog::keepsEveryEntryInOrder()
{
    MemoryEventLog log;
    OrderRequest request;
    request.id = {1};
    request.quantity = 5;
    ExecutionReport report;
    report.order = {1};
    report.receiveTime = 40;
    const Refusal refusal{"risk.order_rate", {{"limit", Decimal(5), "1/s"}}};

    QVERIFY(bool(log.placeIntended(10, request)));
    QVERIFY(bool(log.amendIntended(20, {{1}, 7, 8})));
    QVERIFY(bool(log.refused(21, {1}, refusal)));
    QVERIFY(bool(log.cancelIntended(30, {{1}})));
    QVERIFY(bool(log.reported(report)));

    const std::vector<JournalEntry> expected = {{10, request},
                                                {20, AmendRequest{{1}, 7, 8}},
                                                {21, JournalEntry::Refused{{1}, refusal}},
                                                {30, CancelRequest{{1}}},
                                                {40, report}};
    QVERIFY(log.entries() == expected);
}

void TestMemoryEventLog::theCountingLogKeepsCountsOnly()
{
    NullEventLog log;
    QVERIFY(bool(log.placeIntended(1, {})));
    QVERIFY(bool(log.amendIntended(1, {})));
    QVERIFY(bool(log.cancelIntended(1, {})));
    QVERIFY(bool(log.refused(1, {}, {})));
    QVERIFY(bool(log.reported({})));
    QVERIFY(bool(log.reported({})));
    QCOMPARE(log.intents(), 3u);
    QCOMPARE(log.refusals(), 1u);
    QCOMPARE(log.reports(), 2u);
}

QTEST_GUILESS_MAIN(TestMemoryEventLog)
#include "tst_MemoryEventLog.moc"
