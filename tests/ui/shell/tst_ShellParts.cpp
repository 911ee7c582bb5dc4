// SPDX-License-Identifier: GPL-3.0-or-later
// What the frame is made of, by itself: how letters find things, where a window may stand, the log of notices.
#include "ui/common/Appearance.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/FuzzyMatch.h"
#include "ui/shell/Notices.h"
#include "ui/shell/Pages.h"
#include "ui/shell/WindowPlace.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace wh;
using namespace wh::ui;

class TestShellParts : public QObject
{
    Q_OBJECT

    static PaletteEntry entry(const char* title, const char* detail = "")
    {
        return {
            QLatin1String(title), QLatin1String(title), QLatin1String(detail), QStringLiteral("Action"), {}, {}, [] {}};
    }
    static QStringList titles(const PaletteModel& model)
    {
        QStringList found;
        for (int row = 0; row < model.rowCount(); ++row)
            found << model.entryAt(row)->title;
        return found;
    }

private slots:
    void findsLettersInTheirOrder_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("positions");
        const auto row = [](const char* pattern, const char16_t* text, const QList<int>& positions) {
            QTest::newRow(pattern) << QString::fromUtf8(pattern) << QString::fromUtf16(text) << positions;
        };
        row("", u"Anything", {});
        row("gmr", u"Generate a market and run", {0, 11, 22});
        row("nb", u"New backtest", {0, 4});
        row("backtest new", u"New backtest", {0, 1, 2, 4, 5, 6, 7, 8, 9, 10, 11});
        row("AS", u"Avellaneda–Stoikov", {0, 11});
        row("btc", u"binance:BTC/USDT", {8, 9, 10}); // side by side, not b…t…c
        row("wahrung", u"Währung", {0, 1, 2, 3, 4, 5, 6});
    }
    void findsLettersInTheirOrder()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        QFETCH(QList<int>, positions);
        const auto match = fuzzyMatch(pattern, text);
        QVERIFY(match);
        QCOMPARE(match->positions, positions);
    }

    void findsNothingElse()
    {
        QVERIFY(!fuzzyMatch(u"ba", u"ab"));
        QVERIFY(!fuzzyMatch(u"aa", u"a"));
        QVERIFY(!fuzzyMatch(u"new zebra", u"New backtest"));
        QVERIFY(!fuzzyMatch(u"x", u""));
        // Hostile lengths end, and soon.
        const QString same(100'000, u'a');
        QVERIFY(!fuzzyMatch(same, same));
        QVERIFY(fuzzyMatch(same.left(200), same));
    }

    void ranksWhatIsMeantFirst()
    {
        PaletteModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setEntries({entry("Settings"), entry("Reset the layout"), entry("Set tags"), entry("Basic market maker"),
                          entry("Unrelated", "about sets")},
                         {});
        QCOMPARE(model.rowCount(), 5);
        model.setPattern(QStringLiteral("set"));
        QCOMPARE(titles(model).first(2), (QStringList{QStringLiteral("Set tags"), QStringLiteral("Settings")}));
        QVERIFY(titles(model).contains(QStringLiteral("Unrelated"))); // by its detail
        model.setPattern(QStringLiteral("bmm"));
        QCOMPARE(titles(model), QStringList{QStringLiteral("Basic market maker")});
        model.setPattern(QStringLiteral("qqq"));
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.entryAt(0), nullptr);
    }

    void putsWhatWasUsedLastFirst()
    {
        PaletteModel model;
        model.setEntries({entry("Alpha"), entry("Beta"), entry("Betb")}, {QStringLiteral("Betb")});
        QCOMPARE(titles(model).first(), QStringLiteral("Betb"));
        model.setPattern(QStringLiteral("bet"));
        QCOMPARE(titles(model).first(), QStringLiteral("Betb"));
    }

    void putsAWindowBackOntoAScreen_data()
    {
        QTest::addColumn<QRect>("wanted");
        QTest::addColumn<QRect>("got");
        QTest::newRow("fits") << QRect(100, 100, 1000, 700) << QRect(100, 100, 1000, 700);
        QTest::newRow("on the second screen") << QRect(2000, 50, 1000, 700) << QRect(2000, 50, 1000, 700);
        QTest::newRow("its screen is gone") << QRect(5000, 3000, 1000, 700) << QRect(920, 340, 1000, 700);
        QTest::newRow("left and above") << QRect(-3000, -500, 1000, 700) << QRect(0, 0, 1000, 700);
        QTest::newRow("of a larger screen") << QRect(0, 0, 3000, 2000) << QRect(0, 0, 1920, 1040);
        QTest::newRow("title bar above the edge") << QRect(100, -80, 1000, 700) << QRect(100, 0, 1000, 700);
        QTest::newRow("too small") << QRect(100, 100, 10, 10) << QRect(100, 100, 880, 560);
    }
    void putsAWindowBackOntoAScreen()
    {
        QFETCH(QRect, wanted);
        QFETCH(QRect, got);
        const QList<QRect> screens{QRect(0, 0, 1920, 1040), QRect(1920, 0, 1280, 1024)};
        QCOMPARE(fittingPlace(wanted, screens, QSize(880, 560)), got);
    }

    void opensABotRatherThanToOrderWhatItWasToldLast()
    {
        PaletteModel model;
        PaletteEntry order = entry("Pause volume-generator-1");
        order.isOrder = true;
        model.setEntries({order, entry("volume-generator-1")}, {order.id});
        model.setPattern(QStringLiteral("vol"));
        QCOMPARE(titles(model),
                 (QStringList{QStringLiteral("volume-generator-1"), QStringLiteral("Pause volume-generator-1")}));
        model.setPattern(QStringLiteral("pause vol"));
        QCOMPARE(titles(model), QStringList{QStringLiteral("Pause volume-generator-1")});
        // Nor does it stand first before anything is written.
        model.setEntries({entry("volume-generator-1"), order}, {order.id});
        QCOMPARE(titles(model).first(), QStringLiteral("volume-generator-1"));
    }

    void takesAwayWhatIsNoLongerSo()
    {
        const Appearance appearance([] { return true; });
        NoticeLog log(appearance);
        QWidget window;
        EngineNotices bar(appearance, log, &window);
        window.show();
        const auto alert = [](Fact::Kind kind, const char* title, const QStringList& engines) {
            Alert made;
            made.level = Alert::Level::Warning;
            made.title = QLatin1String(title);
            made.kind = kind;
            made.engines = engines;
            return made;
        };
        const QString srv = QStringLiteral("srv"), fra = QStringLiteral("fra");
        log.add(alert(Fact::Kind::EngineAway, "2 engines do not answer", {srv, fra}));
        log.add(alert(Fact::Kind::EngineAsks, "srv asks for a token", {srv}));
        bar.settle(Fact::Kind::EngineAway, srv);
        QCOMPARE(bar.accessibleName(), QStringLiteral("2 engines do not answer")); // one of them does not
        bar.settle(Fact::Kind::EngineAway, fra);
        QVERIFY(bar.isVisible());
        QCOMPARE(bar.accessibleName(), QStringLiteral("srv asks for a token"));
        bar.settle(Fact::Kind::EngineAsks, srv);
        QVERIFY(!bar.isVisible());
        QCOMPARE(log.rowCount(), 2);
        // Also what waits behind another.
        log.add(Notice::Level::Warning, QStringLiteral("something else"));
        log.add(alert(Fact::Kind::EngineAway, "srv does not answer", {srv}));
        bar.settle(Fact::Kind::EngineAway, srv);
        QTest::mouseClick(bar.findChild<QToolButton*>(), Qt::LeftButton);
        QVERIFY(!bar.isVisible());
    }

    void keepsTheLastNotices()
    {
        const Appearance appearance([] { return true; });
        NoticeLog log(appearance);
        const QAbstractItemModelTester tester(&log, QAbstractItemModelTester::FailureReportingMode::Fatal);
        for (int i = 0; i < 1010; ++i)
            log.add(Notice::Level::Note, QString::number(i));
        QCOMPARE(log.rowCount(), 1000);
        QCOMPARE(log.at(log.index(0, 0))->text, QStringLiteral("1009"));
        QCOMPARE(log.index(999, NoticeLog::Text).data().toString(), QStringLiteral("10"));
        QCOMPARE(log.at(QModelIndex()), nullptr);
    }

    void showsTheLastWarningUntilItIsClosed()
    {
        const Appearance appearance([] { return true; });
        NoticeLog log(appearance);
        QWidget window;
        EngineNotices bar(appearance, log, &window);
        window.show();
        log.add(Notice::Level::Note, QStringLiteral("by the way"));
        QVERIFY(!bar.isVisible());
        log.add(Notice::Level::Warning,
                Error("store.set_aside",
                      {{"path", "a"}, {"moved_to", "a.damaged-1"}, {"reason", "torn"}, {"remedy", "save it"}}));
        QVERIFY(bar.isVisible());
        const auto labels = bar.findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [](const QLabel* label) { return label->text().contains(u"a.damaged-1"); }));
        QTest::mouseClick(bar.findChild<QPushButton*>(QStringLiteral("shell.notice_copy")), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"store.set_aside"));
        QTest::mouseClick(bar.findChild<QToolButton*>(), Qt::LeftButton);
        QVERIFY(!bar.isVisible());
        QCOMPARE(log.rowCount(), 2);
    }

    void everyPageHasAnIdATitleAndATip()
    {
        QSet<QString> ids;
        for (const PageEntry& page : pageEntries()) {
            ids << QLatin1String(page.id);
            QVERIFY(!page.titleText().isEmpty());
            QVERIFY(!page.tipText().isEmpty());
            QCOMPARE(pageEntry(QLatin1String(page.id)), &page);
        }
        QCOMPARE(ids.size(), static_cast<qsizetype>(pageEntries().size()));
        QCOMPARE(pageEntry(QStringLiteral("nowhere")), nullptr);
    }
};

QTEST_MAIN(TestShellParts)
#include "tst_ShellParts.moc"
