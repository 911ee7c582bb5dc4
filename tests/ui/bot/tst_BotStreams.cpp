// SPDX-License-Identifier: GPL-3.0-or-later
// A bot's streams as tables: live rows, history in front of them, gaps, filters, and a view that does not jump.
#include "tests/ui/bot/ScriptedBot.h"

#include "core/client/ApiClient.h"
#include "ui/bot/StreamColumns.h"
#include "ui/bot/StreamPane.h"
#include "ui/bot/StreamTable.h"
#include "ui/bot/StreamView.h"
#include "ui/charts/TimeAxis.h"
#include "ui/common/Appearance.h"
#include "ui/common/StatePane.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace wh;
using namespace wh::ui;
using wh::test::Json;
using wh::test::ScriptedBot;

namespace {

constexpr TimeNs kStart = 1'700'000'000 * kSecond;

} // namespace

class TestBotStreams : public QObject
{
    Q_OBJECT

    struct Stand
    {
        Stand()
        {
            axis.setExtentOf(&owner, {kStart, kStart + kHour});
            pane.setWords({QStringLiteral("Logs"),
                           QStringLiteral("No lines"),
                           QStringLiteral("None"),
                           QStringLiteral("Find"),
                           {},
                           {}});
        }
        void start()
        {
            rows.start("7", {[this](const auto& request, auto done) { client.fleet().logs(request, std::move(done)); },
                             [this](const auto& request, auto on) {
                                 return client.fleet().watchLogs(request, std::move(on));
                             }});
        }
        bool show()
        {
            pane.resize(900, 400);
            pane.show();
            pane.activateWindow();
            return QTest::qWaitForWindowActive(&pane);
        }
        QStringList texts() const
        {
            QStringList texts;
            for (int row = 0; row < rows.rowCount(); ++row)
                texts << rows.index(row, rows.index(row, 0).data(StreamModel::IsGapRole).toBool() ? 0 : 2)
                             .data()
                             .toString();
            return texts;
        }
        StreamView& view() const { return pane.view(); }
        QScrollBar* bar() const { return pane.view().verticalScrollBar(); }
        QString topText() const
        {
            const int row = pane.view().rowAt(0);
            return pane.lines().index(row, 2).data().toString();
        }

        ScriptedBot fleet{{}};
        client::ApiClient client{fleet.transport(), [](std::function<void()> task) {
                                     QMetaObject::invokeMethod(qApp, std::move(task), Qt::QueuedConnection);
                                 }};
        Appearance appearance{[] { return true; }};
        TimeAxis axis;
        QObject owner;
        StreamTable<client::BotLog> rows{StreamColumns::ofLogs(appearance), &StreamColumns::acceptsLog};
        QAbstractItemModelTester tester{&rows, QAbstractItemModelTester::FailureReportingMode::QtTest};
        StreamPane pane{appearance, rows, axis, StreamPane::HasLevel | StreamPane::HasText};
        QAbstractItemModelTester lineTester{&pane.lines(), QAbstractItemModelTester::FailureReportingMode::QtTest};
    };

    /// "line 0" … at one a second.
    static std::vector<Json> lines(int from, int to, const std::string& level = "INFO")
    {
        std::vector<Json> rows;
        for (int i = from; i < to; ++i)
            rows.push_back(ScriptedBot::log(kStart + i * kSecond, level, "line " + std::to_string(i)));
        return rows;
    }
    static QStringList names(int from, int to)
    {
        QStringList names;
        for (int i = from; i < to; ++i)
            names << QStringLiteral("line %1").arg(i);
        return names;
    }

private slots:
    void beginsWithTheLastAndGoesOn()
    {
        Stand stand;
        stand.fleet.tell("botLogs", lines(0, 20));
        stand.start();
        QVERIFY(!stand.rows.isLoaded());
        QTRY_COMPARE(stand.texts(), names(0, 20));
        QVERIFY(stand.rows.isLoaded());
        stand.fleet.tell("botLogs", lines(20, 25));
        QTRY_COMPARE(stand.texts(), names(0, 25));
    }

    void historyStandsInFrontWithoutARowTwice()
    {
        Stand stand;
        // Several of one moment: the stream keeps the last two of them, history has all.
        auto rows = lines(0, 30);
        for (int i = 0; i < 4; ++i)
            rows.push_back(ScriptedBot::log(kStart + 30 * kSecond, "INFO", "same " + std::to_string(i)));
        stand.fleet.skip("botLogs", {rows.begin(), rows.end() - 2});
        stand.fleet.tell("botLogs", {rows.end() - 2, rows.end()});
        stand.start();
        QTRY_COMPARE(stand.rows.rowCount(), 2);
        stand.rows.loadOlder();
        QVERIFY(stand.rows.isLoadingOlder());
        QTRY_VERIFY(!stand.rows.isLoadingOlder());
        QCOMPARE(stand.texts(), names(0, 30) << QStringLiteral("same 0") << QStringLiteral("same 1")
                                             << QStringLiteral("same 2") << QStringLiteral("same 3"));
        QVERIFY(!stand.rows.hasOlder());
    }

    void olderLinesComePageByPage()
    {
        Stand stand;
        stand.fleet.skip("botLogs", lines(0, 1'200));
        stand.fleet.tell("botLogs", lines(1'200, 1'210));
        stand.start();
        QTRY_COMPARE(stand.rows.rowCount(), 10);
        for (const int expected : {509, 1'009, 1'210}) { // of the first page one line is there already
            QVERIFY(stand.rows.hasOlder());
            stand.rows.loadOlder();
            QTRY_VERIFY(!stand.rows.isLoadingOlder());
            QCOMPARE(stand.rows.rowCount(), expected);
        }
        QCOMPARE(stand.texts(), names(0, 1'210));
        QVERIFY(!stand.rows.hasOlder());
    }

    void memoryIsBoundedAndWhatWentCanBeHadAgain()
    {
        Stand stand;
        stand.start();
        for (int i = 0; i < 26; ++i)
            stand.fleet.tell("botLogs", lines(i * 500, (i + 1) * 500));
        QTRY_VERIFY(stand.rows.rowCount() > 0 &&
                    stand.rows.index(stand.rows.rowCount() - 1, 2).data() == QStringLiteral("line 12999"));
        QVERIFY(stand.rows.rowCount() <= StreamModel::kMostFollowed + 500);
        const QString first = stand.texts().front();
        QVERIFY(first != QStringLiteral("line 0"));
        stand.rows.setFollowed(false); // somebody reads
        const int before = stand.rows.rowCount();
        stand.rows.loadOlder();
        QTRY_COMPARE(stand.rows.rowCount(), before + 499); // one of the page is there already
        const QStringList texts = stand.texts();
        QCOMPARE(texts, names(13'000 - static_cast<int>(texts.size()), 13'000)); // without a hole
        stand.rows.setFollowed(true);
        QVERIFY(stand.rows.rowCount() <= StreamModel::kMostFollowed + 500);
    }

    void aConnectionThatBreaksLosesNothing()
    {
        Stand stand;
        stand.fleet.tell("botLogs", lines(0, 5));
        stand.start();
        QTRY_COMPARE(stand.rows.rowCount(), 5);
        stand.fleet.breakOff();
        QTRY_VERIFY(stand.rows.error());
        stand.fleet.tell("botLogs", lines(5, 9));
        stand.fleet.comeBack();
        QTRY_COMPARE(stand.texts(), names(0, 9)); // by itself, with the cursor
        QCOMPARE(stand.fleet.last("botLogs", true)->variables.at("after"), Json("1-5"));
        QVERIFY(!stand.rows.error());
    }

    void whileTheEngineIsAwayNothingIsAsked()
    {
        Stand stand;
        stand.fleet.tell("botLogs", lines(0, 5));
        stand.start();
        QTRY_COMPARE(stand.rows.rowCount(), 5);
        stand.rows.setAway(true);
        QCOMPARE(stand.fleet.watchers("botLogs"), std::size_t(0));
        const auto asked = stand.fleet.asked().size();
        stand.rows.loadOlder();
        QCOMPARE(stand.fleet.asked().size(), asked);
        QCOMPARE(stand.rows.rowCount(), 5); // what is known stays
        stand.fleet.tell("botLogs", lines(5, 6));
        stand.rows.setAway(false);
        QTRY_COMPARE(stand.texts(), names(0, 6));
    }

    void aGapIsALineThatLoadsWhatIsMissing()
    {
        Stand stand;
        stand.fleet.tell("botLogs", lines(0, 3));
        stand.start();
        QTRY_COMPARE(stand.rows.rowCount(), 3);
        stand.rows.setAway(true);
        stand.fleet.skip("botLogs", lines(3, 1'203)); // more than a page of them
        stand.fleet.tell("botLogs", lines(1'203, 1'205));
        stand.rows.setAway(false);
        QTRY_COMPARE(stand.texts(),
                     names(0, 3) << QStringLiteral("1200 line(s) were skipped; load them") << names(1'203, 1'205));
        QVERIFY(stand.show());
        const QModelIndex gap = stand.pane.lines().index(3, 0);
        QTest::mouseClick(stand.view().viewport(), Qt::LeftButton, {},
                          stand.view().visualRect(gap.siblingAtColumn(1)).center());
        QTRY_COMPARE(stand.rows.rowCount(), 3 + 499 + 1 + 2);
        QCOMPARE(stand.texts()[502], QStringLiteral("701 line(s) were skipped; load them"));
        stand.view().setCurrentIndex(stand.pane.lines().index(502, 0));
        stand.view().setFocus();
        QTest::keyClick(&stand.view(), Qt::Key_Return);
        QTRY_COMPARE(stand.rows.rowCount(), 1'005);
        stand.rows.loadGap(1'002);
        QTRY_COMPARE(stand.texts(), names(0, 1'205));
    }

    void aGapThatCannotBeLoadedSaysSo()
    {
        Stand stand;
        stand.fleet.tell("botLogs", lines(0, 3));
        stand.start();
        QTRY_COMPARE(stand.rows.rowCount(), 3);
        stand.rows.setAway(true);
        stand.fleet.skip("botLogs", lines(3, 6));
        stand.fleet.tell("botLogs", lines(6, 7));
        stand.rows.setAway(false);
        QTRY_COMPARE(stand.rows.rowCount(), 5);
        stand.fleet.failNext("botLogs", "store.read_failed", {{"path", "h.sqlite"}, {"reason", "disk error"}});
        stand.rows.loadGap(3);
        QCOMPARE(stand.texts()[3], QStringLiteral("Loading lines that were skipped …"));
        QTRY_VERIFY(stand.texts()[3].contains(QStringLiteral("could not be loaded")));
        stand.rows.loadGap(3);
        QTRY_COMPARE(stand.texts(), names(0, 7));
    }

    void filtersReachBeyondWhatIsInMemory()
    {
        Stand stand;
        auto old = lines(0, 2'000);
        old[17] = ScriptedBot::log(kStart + 17 * kSecond, "ERROR", "an old error");
        stand.fleet.skip("botLogs", old);
        stand.fleet.tell("botLogs", lines(2'000, 2'020));
        stand.start();
        QVERIFY(stand.show());
        QTRY_VERIFY(stand.rows.rowCount() >= 20 && stand.pane.isSettled());
        stand.pane.findChild<QComboBox*>(QStringLiteral("level"))->setCurrentIndex(4); // errors
        QTRY_COMPARE(stand.pane.lines().rowCount(), 1);
        QCOMPARE(stand.pane.lines().index(0, 2).data().toString(), QStringLiteral("an old error"));
        QCOMPARE(stand.fleet.last("botLogs")->variables.at("filter").at("minimumLevel"), Json("ERROR"));
        // What comes is filtered, too.
        stand.fleet.tell("botLogs", {ScriptedBot::log(kStart + kHour, "INFO", "fine"),
                                     ScriptedBot::log(kStart + kHour, "ERROR", "a new error")});
        QTRY_COMPARE(stand.pane.lines().rowCount(), 2);
        // Without the filter nothing of it is left that would hide a hole.
        stand.pane.findChild<QComboBox*>(QStringLiteral("level"))->setCurrentIndex(0);
        QTRY_VERIFY(stand.pane.isSettled());
        QStringList texts = stand.texts();
        texts.removeAll(QStringLiteral("fine"));
        texts.removeAll(QStringLiteral("a new error"));
        QCOMPARE(texts, names(2'020 - static_cast<int>(texts.size()), 2'020));
    }

    void textIsFoundAfterAPause()
    {
        Stand stand;
        stand.fleet.tell("botLogs", lines(0, 60));
        stand.start();
        QVERIFY(stand.show());
        QTRY_COMPARE(stand.rows.rowCount(), 60);
        auto* text = stand.pane.findChild<QLineEdit*>(QStringLiteral("text"));
        text->setFocus();
        QTest::keyClicks(text, QStringLiteral("LINE 5"));
        QCOMPARE(stand.pane.lines().rowCount(), 60); // while one types
        QTRY_COMPARE(stand.pane.lines().rowCount(), 11);
        QTest::keyClicks(text, QStringLiteral("x"));
        QTest::keyClick(text, Qt::Key_Return); // at once
        auto* state = stand.pane.findChild<StatePane*>();
        QTRY_COMPARE(state->state(), StatePane::State::Empty);
        emit state->actionRequested(); // all lines again
        QTRY_COMPARE(stand.pane.lines().rowCount(), 60);
        QVERIFY(text->text().isEmpty());
    }

    void timesCanBeThoseOfTheChart()
    {
        Stand stand;
        stand.fleet.tell("botLogs", lines(0, 3'000));
        stand.start();
        QVERIFY(stand.show());
        QTRY_COMPARE(stand.rows.rowCount(), 500); // the last
        auto* time = stand.pane.findChild<QComboBox*>(QStringLiteral("time"));
        stand.axis.setVisible({kStart + 100 * kSecond, kStart + 120 * kSecond});
        time->setCurrentIndex(4);
        QTRY_COMPARE(stand.pane.lines().rowCount(), 21);
        QCOMPARE(stand.pane.lines().index(0, 2).data().toString(), QStringLiteral("line 100"));
        stand.axis.setVisible({kStart + 2'990 * kSecond, kStart + kHour});
        QTRY_COMPARE(stand.pane.lines().rowCount(), 10);
    }

    void theEndIsFollowedAndWhatIsReadStaysWhereItIs()
    {
        Stand stand;
        stand.fleet.skip("botLogs", lines(0, 600));
        stand.fleet.tell("botLogs", lines(600, 700));
        stand.start();
        QVERIFY(stand.show());
        QTRY_COMPARE(stand.rows.rowCount(), 100);
        QTRY_COMPARE(stand.bar()->value(), stand.bar()->maximum());
        QVERIFY(stand.view().isFollowing());
        stand.fleet.tell("botLogs", lines(700, 720));
        QTRY_COMPARE(stand.rows.rowCount(), 120);
        QTRY_COMPARE(stand.bar()->value(), stand.bar()->maximum());

        // Somebody scrolls up: from there on nothing moves.
        stand.view().setFocus();
        QTest::keyClick(&stand.view(), Qt::Key_PageUp); // from what is seen, not from the first line of all
        QVERIFY(!stand.view().isFollowing());
        QVERIFY(stand.bar()->value() > 80);
        stand.bar()->setValue(50);
        QVERIFY(!stand.view().isFollowing());
        const QString top = stand.topText();
        QCOMPARE(top, QStringLiteral("line 650"));
        stand.fleet.tell("botLogs", lines(720, 760));
        QTRY_COMPARE(stand.rows.rowCount(), 160);
        QTRY_COMPARE(stand.topText(), top);
        auto* follow = stand.pane.findChild<QToolButton*>(QStringLiteral("follow"));
        QVERIFY(!follow->isChecked());
        stand.rows.loadOlder(); // in front of it
        QTRY_COMPARE(stand.rows.rowCount(), 659);
        QTRY_COMPARE(stand.topText(), top);

        QTest::mouseClick(follow, Qt::LeftButton);
        QVERIFY(stand.view().isFollowing());
        QTRY_COMPARE(stand.bar()->value(), stand.bar()->maximum());
        stand.bar()->setValue(0);
        QVERIFY(!stand.view().isFollowing());
        QTest::keyClick(&stand.view(), Qt::Key_End);
        QVERIFY(stand.view().isFollowing());
    }

    void whatGoesAtTheFrontDoesNotMoveWhatIsRead()
    {
        Stand stand;
        stand.fleet.tell("botLogs", lines(0, 400));
        stand.start();
        QVERIFY(stand.show());
        QTRY_COMPARE(stand.rows.rowCount(), 400);
        stand.bar()->setValue(390);
        stand.bar()->setValue(200);
        const QString top = stand.topText();
        // Another filter lets go of lines before it.
        StreamFilter filter;
        filter.from = kStart + 100 * kSecond;
        stand.rows.setFilter(filter);
        QTRY_COMPARE(stand.pane.lines().rowCount(), 300);
        QTRY_COMPARE(stand.topText(), top);
    }

    void scrollingToTheTopLoadsOlderLines()
    {
        Stand stand;
        stand.fleet.skip("botLogs", lines(0, 900));
        stand.fleet.tell("botLogs", lines(900, 1'000));
        stand.start();
        QVERIFY(stand.show());
        QTRY_COMPARE(stand.rows.rowCount(), 100);
        stand.bar()->setValue(0);
        QTRY_COMPARE(stand.rows.rowCount(), 599);
        QTRY_COMPARE(stand.topText(), QStringLiteral("line 900"));
    }

    void linesAreCopiedAsText()
    {
        Stand stand;
        stand.fleet.tell("botLogs", lines(0, 3));
        stand.start();
        QVERIFY(stand.show());
        QTRY_COMPARE(stand.rows.rowCount(), 3);
        QTest::mouseClick(stand.pane.findChild<QToolButton*>(QStringLiteral("copy")), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 2);
        stand.view().setFocus();
        QTest::keyClick(&stand.view(), Qt::Key_K); // from the last, which is followed
        QTest::keyClick(&stand.view(), Qt::Key_K);
        QTest::keyClick(&stand.view(), Qt::Key_J);
        QTest::keySequence(&stand.view(), QKeySequence::Copy);
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.endsWith(QStringLiteral("\tInfo\tline 1")), qPrintable(text));
    }

    void aFilterOverManyLinesIsQuick()
    {
        Appearance appearance{[] { return true; }};
        TimeAxis axis;
        StreamTable<client::BotLog> rows{StreamColumns::ofLogs(appearance), &StreamColumns::acceptsLog};
        StreamPane pane{appearance, rows, axis, StreamPane::HasLevel | StreamPane::HasText};
        std::function<void(StreamSource<client::BotLog>::Batch)> tell;
        rows.start("7", {[](const client::HistoryRequest&, auto done) { done(client::HistoryPage<client::BotLog>()); },
                         [&](const client::StreamRequest&, auto on) -> Result<std::shared_ptr<void>> {
                             tell = on;
                             return std::shared_ptr<void>(std::make_shared<int>(0));
                         }});
        pane.resize(900, 400);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        rows.setFollowed(false); // so that as many are kept as can be
        client::StreamBatch<client::BotLog> batch;
        for (int i = 0; i < StreamModel::kMostRead; ++i)
            batch.rows.push_back({"7", kStart + i * kMillisecond, i % 10 == 9 ? "WARNING" : "INFO", "a line"});
        tell(std::move(batch));
        QCOMPARE(pane.lines().rowCount(), StreamModel::kMostRead);
        pane.view().selectRow(StreamModel::kMostRead - 1);
        auto* level = pane.findChild<QComboBox*>(QStringLiteral("level"));
        QElapsedTimer clock;
        clock.start();
        level->setCurrentIndex(3);
        QCoreApplication::processEvents();
        QCOMPARE(pane.lines().rowCount(), StreamModel::kMostRead / 10);
        level->setCurrentIndex(0);
        QCoreApplication::processEvents();
        QCOMPARE(pane.lines().rowCount(), StreamModel::kMostRead);
        QVERIFY2(clock.elapsed() < 2'000, qPrintable(QString::number(clock.elapsed()))); // of a slow build; 20 s before
        // What was chosen still is, and the end is in sight.
        QCOMPARE(pane.view().selectionModel()->selectedRows().size(), 1);
        QCOMPARE(pane.view().selectionModel()->selectedRows().front().row(), StreamModel::kMostRead - 1);
        QCOMPARE(pane.view().verticalScrollBar()->value(), pane.view().verticalScrollBar()->maximum());
    }

    void aChosenLineTellsItsMoment()
    {
        Stand stand;
        stand.fleet.tell("botLogs", lines(0, 3));
        stand.start();
        QVERIFY(stand.show());
        QTRY_COMPARE(stand.rows.rowCount(), 3);
        QSignalSpy chosen(&stand.pane, &StreamPane::momentChosen);
        stand.view().setFocus();
        QTest::mouseClick(stand.view().viewport(), Qt::LeftButton, {},
                          stand.view().visualRect(stand.pane.lines().index(1, 1)).center());
        QCOMPARE(chosen.back()[0].toLongLong(), qlonglong(kStart + kSecond));
        QSignalSpy activated(&stand.pane, &StreamPane::momentActivated);
        QTest::keyClick(&stand.view(), Qt::Key_Return);
        QTest::mouseDClick(stand.view().viewport(), Qt::LeftButton, {},
                           stand.view().visualRect(stand.pane.lines().index(2, 1)).center());
        QCOMPARE(activated.count(), 2);
        QCOMPARE(activated[1][0].toLongLong(), qlonglong(kStart + 2 * kSecond));
    }

    void sortedLinesDoNotFollow()
    {
        Stand stand;
        auto rows = lines(0, 10);
        rows[4] = ScriptedBot::log(kStart + 4 * kSecond, "ERROR", "bad");
        stand.fleet.tell("botLogs", rows);
        stand.start();
        QVERIFY(stand.show());
        QTRY_COMPARE(stand.rows.rowCount(), 10);
        stand.view().horizontalHeader()->setSortIndicator(1, Qt::DescendingOrder);
        QCOMPARE(stand.pane.lines().index(0, 2).data().toString(), QStringLiteral("bad"));
        QVERIFY(!stand.view().isFollowing());
        QTest::mouseClick(stand.pane.findChild<QToolButton*>(QStringLiteral("follow")), Qt::LeftButton);
        QVERIFY(stand.view().isFollowing()); // in the order of time again
        QCOMPARE(stand.pane.lines().index(9, 2).data().toString(), QStringLiteral("line 9"));
    }

    void whatCannotBeReadSaysWhyAndIsTriedAgain()
    {
        Stand stand;
        stand.fleet.skip("botLogs", lines(0, 5));
        stand.fleet.failNext("botLogs", "store.read_failed", {{"path", "h.sqlite"}, {"reason", "disk error"}});
        stand.start();
        QVERIFY(stand.show());
        auto* state = stand.pane.findChild<StatePane*>();
        QTRY_COMPARE(state->state(), StatePane::State::Failed);
        emit state->actionRequested();
        QTRY_COMPARE(stand.texts(), names(0, 5));
        QCOMPARE(state->state(), StatePane::State::Content);
    }

    void anotherBotBeginsAnew()
    {
        Stand stand;
        stand.fleet.tell("botLogs", lines(0, 5));
        stand.start();
        QTRY_COMPARE(stand.rows.rowCount(), 5);
        stand.fleet.keepAnswers(true);
        stand.rows.loadOlder();
        stand.rows.start({}, {});
        QCOMPARE(stand.rows.rowCount(), 0);
        stand.fleet.keepAnswers(false);
        stand.fleet.answerKept();
        QCoreApplication::processEvents();
        QCOMPARE(stand.rows.rowCount(), 0);
        QVERIFY(!stand.rows.isLoaded());
        QCOMPARE(stand.fleet.watchers("botLogs"), std::size_t(0));
    }

    void withoutAStreamNewRowsAreFetched()
    {
        ScriptedBot fleet({});
        client::ApiClient client(fleet.transport(), [](std::function<void()> task) {
            QMetaObject::invokeMethod(qApp, std::move(task), Qt::QueuedConnection);
        });
        Appearance appearance([] { return true; });
        StreamTable<client::LifecycleStep> rows(StreamColumns::ofLife(appearance), &StreamColumns::acceptsStep);
        const QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
        fleet.remember("botLifecycle", ScriptedBot::step(kStart, "created", "admit", "admitted", "anna"));
        fleet.remember("botLifecycle", ScriptedBot::step(kStart, "admitted", "start", "starting", "anna"));
        rows.start("7",
                   {[&](const auto& request, auto done) { client.fleet().lifecycle(request, std::move(done)); }, {}});
        QTRY_COMPARE(rows.rowCount(), 2);
        fleet.remember("botLifecycle", ScriptedBot::step(kStart, "starting", "ready", "running", "engine"));
        fleet.remember("botLifecycle", ScriptedBot::step(kStart + kSecond, "running", "pause", "paused", "ben"));
        rows.catchUp();
        QTRY_COMPARE(rows.rowCount(), 4);
        QCOMPARE(rows.index(2, 4).data().toString(), QStringLiteral("engine"));
        QCOMPARE(rows.index(3, 3).data().toString(), QStringLiteral("Paused"));
    }
};

QTEST_MAIN(TestBotStreams)
#include "tst_BotStreams.moc"
