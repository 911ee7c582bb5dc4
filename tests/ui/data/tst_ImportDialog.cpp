// SPDX-License-Identifier: GPL-3.0-or-later
// The import dialog: what it shows of files, what it refuses, and what it asks the engine for.
#include "tests/support/Archive.h"
#include "tests/ui/data/DataTesting.h"
#include "tests/ui/support/StudioBench.h"
#include "ui/data/ImportDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>
#include <QTreeWidget>

using namespace wh;
using namespace wh::ui;
using namespace wh::test;

class TestImportDialog : public QObject
{
    Q_OBJECT

    static ImportDialog* open(StudioBench& bench, const QStringList& files)
    {
        auto* dialog = new ImportDialog(bench.appearance(), bench.session(), nullptr);
        dialog->open();
        dialog->activateWindow();
        dialog->addFiles(files);
        if (!QTest::qWaitForWindowActive(dialog) || !QTest::qWaitFor([&] { return dialog->isSettled(); }))
            qFatal("the dialog does not settle");
        return dialog;
    }
    static QLabel* problem(const ImportDialog& dialog, const char* field)
    {
        return dialog.findChild<QLabel*>(QStringLiteral("problem:") + QLatin1String(field));
    }
    static void type(QLineEdit* edit, const char* text)
    {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, QLatin1String(text));
    }

private slots:
    void enterImportsWhatWasAdded()
    {
        StudioBench bench;
        QVERIFY(bench.start());
        auto* dialog = open(bench, {});
        auto* import = dialog->findChild<QPushButton*>(QStringLiteral("import"));
        QSignalSpy pressed(import, &QPushButton::clicked);
        auto* add = dialog->findChild<QPushButton*>(QStringLiteral("add"));
        add->setFocus();
        QTest::keyClick(add, Qt::Key_Return); // what it says
        auto* asked = dialog->findChild<QFileDialog*>();
        QVERIFY(asked);
        QCOMPARE(pressed.count(), 0);
        const QTemporaryDir folder;
        emit asked->filesSelected({writeFile(folder, "SIM-BTCUSDT.csv", trades(10))});
        asked->close();
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTRY_VERIFY(dialog->isSettled());
        type(get<QLineEdit>(*dialog, "instrument"), "sim:BTC/USDT");
        QTRY_VERIFY(dialog->isSettled() && import->isEnabled());
        // Where the focus is after files were added.
        auto* files = get<QTreeWidget>(*dialog, "files");
        files->setFocus();
        QTest::keyClick(files, Qt::Key_Return);
        QCOMPARE(pressed.count(), 1);
        delete dialog;
    }

    void enterOnCancelImportsNothing()
    {
        StudioBench bench;
        QVERIFY(bench.start());
        const QTemporaryDir folder;
        QPointer<ImportDialog> dialog(open(bench, {writeFile(folder, "SIM-BTCUSDT.csv", trades(10))}));
        QSignalSpy pressed(get<QPushButton>(*dialog, "import"), &QPushButton::clicked);
        type(get<QLineEdit>(*dialog, "instrument"), "sim:BTC/USDT");
        QTRY_VERIFY(dialog->isSettled() && get<QPushButton>(*dialog, "import")->isEnabled());
        auto* cancel = get<QPushButton>(*dialog, "cancel");
        cancel->setFocus();
        QTest::keyClick(cancel, Qt::Key_Return);
        QTRY_VERIFY(!dialog || !dialog->isVisible());
        QCOMPARE(pressed.count(), 0);
        delete dialog;
    }

    void showsWhatTheFilesAre()
    {
        StudioBench bench;
        QVERIFY(bench.start());
        const QTemporaryDir folder;
        const std::unique_ptr<ImportDialog> dialog(
            open(bench, {writeFile(folder, "b-BTCUSDT.csv", trades(100)), writeFile(folder, "c.txt", "no such thing\n"),
                         writeFile(folder, "a.csv", trades(3))}));
        auto* files = get<QTreeWidget>(*dialog, "files");
        QCOMPARE(files->topLevelItemCount(), 3);
        // In the order of their names.
        QCOMPARE(files->topLevelItem(0)->text(0), QStringLiteral("a.csv"));
        QCOMPARE(files->topLevelItem(1)->text(2), QStringLiteral("csv-trades"));
        QCOMPARE(files->topLevelItem(2)->text(2), QStringLiteral("not known"));
        auto* rows = get<QPlainTextEdit>(*dialog, "rows");
        QVERIFY(rows->toPlainText().startsWith(QStringLiteral("timestamp,price,amount,side\n1722816001000,")));
        files->setCurrentItem(files->topLevelItem(2));
        QVERIFY(rows->toPlainText().contains(QStringLiteral("no such thing")));
        QVERIFY(rows->toPlainText().contains(QStringLiteral("format is not known")));
        // One format is not told by its content: it has to be said, or the file to be left out.
        QVERIFY(problem(*dialog, "format")->isVisible());
        QVERIFY(!get<QPushButton>(*dialog, "import")->isEnabled());
        QTest::mouseClick(get<QPushButton>(*dialog, "remove"), Qt::LeftButton);
        QTRY_VERIFY(dialog->isSettled());
        QCOMPARE(files->topLevelItemCount(), 2);
        QVERIFY(!problem(*dialog, "format")->isVisible());
        // The same file twice is one file.
        dialog->addFiles({folder.filePath(QStringLiteral("a.csv"))});
        QCOMPARE(files->topLevelItemCount(), 2);
    }

    void showsEveryMemberOfAnArchive()
    {
        StudioBench bench;
        QVERIFY(bench.start());
        const QTemporaryDir folder;
        const std::string candles = "Date,Open,High,Low,Close,Volume\n2024-01-01 00:00:00,1,2,0.5,1.5,10\n"
                                    "2024-01-01 00:01:00,1.5,2,1,1.25,20\n";
        const Members members = {
            {"day/BTCUSDT.csv", trades(10).toStdString()}, {"README", "what a day\n"}, {"candles.csv", candles}};
        const QString zip = writeFile(folder, "a.zip", QByteArray::fromStdString(zipped(members)));
        const QString tar = writeFile(
            folder, "b.tar.gz",
            QByteArray::fromStdString(packed(members, archive_write_add_filter_gzip, archive_write_set_format_ustar)));
        const std::unique_ptr<ImportDialog> dialog(open(bench, {zip, tar}));
        auto* files = get<QTreeWidget>(*dialog, "files");
        auto* rows = get<QPlainTextEdit>(*dialog, "rows");
        QCOMPARE(files->topLevelItemCount(), 2);
        for (int file = 0; file < 2; ++file) {
            auto* archive = files->topLevelItem(file);
            QCOMPARE(archive->childCount(), 3);
            QVERIFY(archive->isExpanded());
            QCOMPARE(archive->child(0)->text(0), QStringLiteral("day/BTCUSDT.csv"));
            QCOMPARE(archive->child(0)->text(2), QStringLiteral("csv-trades"));
            QCOMPARE(archive->child(1)->text(1), QStringLiteral("11 B"));
            QCOMPARE(archive->child(1)->text(2), QStringLiteral("not known"));
            QCOMPARE(archive->child(2)->text(2), QStringLiteral("csv-bars"));
            QVERIFY(rows->toPlainText().isEmpty() || file > 0 ||
                    rows->toPlainText().startsWith(QStringLiteral("timestamp,price")));
            files->scrollToItem(archive->child(2));
            QTest::mouseClick(files->viewport(), Qt::LeftButton, {}, files->visualItemRect(archive->child(2)).center());
            QVERIFY(rows->toPlainText().startsWith(QStringLiteral("Date,Open,High,Low,Close,Volume\n2024-01-01")));
            files->setCurrentItem(archive->child(1));
            QVERIFY(rows->toPlainText().contains(QStringLiteral("what a day")));
        }
        // Two formats in one archive are no import of one kind: it is said before.
        QVERIFY(problem(*dialog, "format")->isVisible());
        QVERIFY2(problem(*dialog, "format")->text().contains(QStringLiteral("csv-trades, csv-bars")),
                 qPrintable(problem(*dialog, "format")->text()));
        // A part of it is selected: the whole file goes.
        QTest::mouseClick(get<QPushButton>(*dialog, "remove"), Qt::LeftButton);
        QTRY_VERIFY(dialog->isSettled());
        QCOMPARE(files->topLevelItemCount(), 1);
        QCOMPARE(files->topLevelItem(0)->text(0), QStringLiteral("a.zip"));
    }

    void saysTheRealSizeAlsoOfWhatCannotBeRead()
    {
        StudioBench bench;
        QVERIFY(bench.start());
        const QTemporaryDir folder;
        const auto whole = QByteArray::fromStdString(zipped({{"a.csv", trades(10).toStdString()}}));
        const std::unique_ptr<ImportDialog> dialog(
            open(bench, {writeFile(folder, "cut.zip", whole.left(90)), writeFile(folder, "tiny.csv", trades(1))}));
        auto* files = get<QTreeWidget>(*dialog, "files");
        QCOMPARE(files->topLevelItem(0)->text(1), QStringLiteral("90 B"));
        QCOMPARE(files->topLevelItem(1)->text(1), QStringLiteral("%1 B").arg(trades(1).size()));
    }

    void doubtsWhatTheFilesContradict()
    {
        StudioBench bench;
        QVERIFY(bench.start());
        const QTemporaryDir folder;
        const QString file = writeFile(folder, "binance_ETHUSDT.csv", trades(10));
        const std::unique_ptr<ImportDialog> dialog(open(bench, {file}));
        auto* instrument = get<QLineEdit>(*dialog, "instrument");
        auto* import = get<QPushButton>(*dialog, "import");
        auto* format = get<QComboBox>(*dialog, "format");
        QCOMPARE(instrument->text(), QStringLiteral("binance:ETH/USDT"));
        QVERIFY(!problem(*dialog, "instrument")->isVisible());
        const auto says = [&](const char* field, std::initializer_list<const char*> parts) {
            const QString text = problem(*dialog, field)->isVisible() ? problem(*dialog, field)->text() : QString();
            for (const char* part : parts) {
                if (!text.contains(QLatin1String(part)))
                    return false;
            }
            return import->isEnabled(); // a person may know better
        };
        type(instrument, "binance:BTC/USDT");
        QVERIFY(says("instrument", {"binance_ETHUSDT.csv", "ETH/USDT", "BTC/USDT", "remove the file"}));
        type(instrument, "kraken:ETH/USDT");
        QVERIFY(says("instrument", {"binance", "kraken", "venue"}));
        type(instrument, "mine:ETH/USDT");
        QVERIFY(!problem(*dialog, "instrument")->isVisible());
        format->setCurrentIndex(format->findData(QStringLiteral("csv-bars")));
        QVERIFY(says("format", {"binance_ETHUSDT.csv", "csv-trades", "csv-bars", "Choose what the content tells"}));
        format->setCurrentIndex(format->findData(QStringLiteral("csv-trades")));
        QVERIFY(!problem(*dialog, "format")->isVisible());
        // What stands in the file counts, whatever it is called.
        const QString tardis = writeFile(folder, "z.csv",
                                         "exchange,symbol,timestamp,local_timestamp,id,side,price,amount\n"
                                         "bitmex,XBTUSD,1704067300000000,1704067300001000,1,buy,42000.5,100\n");
        format->setCurrentIndex(0);
        type(instrument, "mine:BTC/USD");
        dialog->addFiles({tardis});
        QTRY_VERIFY(dialog->isSettled());
        QVERIFY(says("instrument", {"binance_ETHUSDT.csv", "ETH/USDT"}));
        dialog->setRequest([&] {
            auto request = dialog->request();
            request.files = {tardis.toStdString()};
            return request;
        }());
        QTRY_VERIFY(dialog->isSettled());
        QVERIFY2(!problem(*dialog, "instrument")->isVisible(), // XBT is Bitcoin
                 qPrintable(problem(*dialog, "instrument")->text()));
        type(instrument, "mine:SOL/USD");
        QVERIFY(says("instrument", {"z.csv", "XBTUSD", "SOL/USD"}));
    }

    void guessesTheInstrumentUntilAPersonSaysIt()
    {
        StudioBench bench;
        bench.engine().generate({{"duration", "1h"}, {"bars", "1m"}}, "kraken:ETH/EUR");
        QVERIFY(bench.start());
        const QTemporaryDir folder;
        const std::unique_ptr<ImportDialog> dialog(open(bench, {writeFile(folder, "bybit_BTCUSDT.csv", trades(10))}));
        auto* instrument = get<QLineEdit>(*dialog, "instrument");
        QCOMPARE(instrument->text(), QStringLiteral("bybit:BTC/USDT"));
        QVERIFY(get<QLabel>(*dialog, "hint")->text().startsWith(QStringLiteral("Guessed")));
        auto* import = get<QPushButton>(*dialog, "import");
        QVERIFY(import->isEnabled());
        type(instrument, "kraken");
        QVERIFY(!import->isEnabled());
        QVERIFY(problem(*dialog, "instrument")->isVisible());
        QVERIFY(problem(*dialog, "instrument")->text().contains(QStringLiteral("VENUE:BASE/QUOTE")));
        type(instrument, "kraken:ETH/EUR");
        QVERIFY(import->isEnabled());
        QVERIFY(problem(*dialog, "instrument")->text().startsWith(QStringLiteral("⚠"))); // a doubt, no mistake
        QVERIFY(get<QLabel>(*dialog, "hint")->text().startsWith(QStringLiteral("Already there: Candles, 1 min")));
        dialog->addFiles({writeFile(folder, "a_SOLUSD.csv", trades(3))});
        QTRY_VERIFY(dialog->isSettled());
        QCOMPARE(instrument->text(), QStringLiteral("kraken:ETH/EUR"));
    }

    void asksForWhatItsFieldsSay()
    {
        StudioBench bench;
        QVERIFY(bench.start());
        const QTemporaryDir folder;
        const QString file = writeFile(folder, "x.csv", trades(10));
        const std::unique_ptr<ImportDialog> dialog(open(bench, {file}));
        type(get<QLineEdit>(*dialog, "instrument"), "test:BTC/USDT");
        QTest::mouseClick(get<QToolButton>(*dialog, "more"), Qt::LeftButton);
        type(get<QLineEdit>(*dialog, "tick"), "0.1");
        type(get<QLineEdit>(*dialog, "options"), "column.time=0, side = 3,");
        get<QSpinBox>(*dialog, "skipBad")->setValue(7);
        get<QComboBox>(*dialog, "kind")->setCurrentIndex(2);
        for (const char* box : {"roundPrices", "replace", "compress"})
            QTest::mouseClick(get<QCheckBox>(*dialog, box), Qt::LeftButton, {}, {8, 8});
        const auto request = dialog->request();
        QCOMPARE(request.files, std::vector<std::string>{file.toStdString()});
        QCOMPARE(request.instrument, std::string("test:BTC/USDT"));
        QCOMPARE(request.tick, std::string("0.1"));
        QCOMPARE(request.kind, std::string("LINEAR"));
        QCOMPARE(request.options, (client::Pairs{{"column.time", "0"}, {"side", "3"}}));
        QCOMPARE(request.skipBad, std::int64_t(7));
        QVERIFY(request.roundPrices && request.replace && request.compress);
        // And back.
        const std::unique_ptr<ImportDialog> other(open(bench, {}));
        other->setRequest(request);
        const auto same = other->request();
        QCOMPARE(same.options, request.options);
        QCOMPARE(same.kind, request.kind);
        QCOMPARE(same.skipBad, request.skipBad);
        QVERIFY(same.replace && same.files == request.files);
    }

    void refusesNextToTheField()
    {
        StudioBench bench;
        QVERIFY(bench.start());
        const QTemporaryDir folder;
        auto* dialog = open(bench, {writeFile(folder, "bybit_BTCUSDT.csv", trades(10))});
        QSignalSpy started(dialog, &ImportDialog::started);
        QTest::mouseClick(get<QToolButton>(*dialog, "more"), Qt::LeftButton);
        for (const char* field : {"tick", "lot", "multiplier"}) {
            type(get<QLineEdit>(*dialog, field), "0");
            QVERIFY(problem(*dialog, field)->isVisible());
            QVERIFY(!get<QPushButton>(*dialog, "import")->isEnabled());
            type(get<QLineEdit>(*dialog, field), "");
            QVERIFY(!problem(*dialog, field)->isVisible());
        }
        // What only the engine knows: the file went away meanwhile.
        QVERIFY(QFile::remove(folder.filePath(QStringLiteral("bybit_BTCUSDT.csv"))));
        QTest::mouseClick(get<QPushButton>(*dialog, "import"), Qt::LeftButton);
        QTRY_VERIFY(get<QLabel>(*dialog, "problem")->text().contains(QStringLiteral("bybit_BTCUSDT.csv")));
        QCOMPARE(started.count(), 0);
        QVERIFY(dialog->isVisible());
        QVERIFY(get<QPushButton>(*dialog, "import")->isEnabled());
        delete dialog;
    }

    void everyControlHasAName()
    {
        StudioBench bench;
        QVERIFY(bench.start());
        const std::unique_ptr<ImportDialog> dialog(open(bench, {}));
        QTest::mouseClick(get<QToolButton>(*dialog, "more"), Qt::LeftButton);
        for (const auto* widget : dialog->findChildren<QWidget*>()) {
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) &&
                !widget->objectName().startsWith(u"qt_"))
                QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                         qPrintable(widget->objectName()));
        }
    }
};

QTEST_MAIN(TestImportDialog)
#include "tst_ImportDialog.moc"
