// SPDX-License-Identifier: GPL-3.0-or-later
// The import dialog: what it shows of files, what it refuses, and what it asks the engine for.
#include "tests/ui/data/DataTesting.h"
#include "tests/ui/support/StudioBench.h"
#include "ui/data/ImportDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
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
        QVERIFY(!problem(*dialog, "instrument")->isVisible());
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
