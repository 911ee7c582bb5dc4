// SPDX-License-Identifier: GPL-3.0-or-later
// The data page by mouse and keyboard, over a real engine.
#include "tests/ui/data/DataTesting.h"
#include "tests/ui/support/StudioBench.h"
#include "ui/charts/TimeAxis.h"
#include "ui/charts/TimeChart.h"
#include "ui/charts/layers/CandleLayer.h"
#include "ui/common/StatePane.h"
#include "ui/data/DataPage.h"
#include "ui/data/DatasetColumns.h"
#include "ui/data/DatasetPanel.h"
#include "ui/data/DatasetTable.h"
#include "ui/data/Dropped.h"
#include "ui/data/ImportDialog.h"
#include "ui/data/JobRow.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTranslator>
#include <QTreeWidget>

using namespace wh;
using namespace wh::ui;
using namespace wh::test;

class TestDataPage : public QObject
{
    Q_OBJECT

    static void show(DataPage& page)
    {
        page.resize(1280, 720);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }
    static DatasetView* view(const DataPage& page) { return get<DatasetView>(page, "datasets"); }
    static QString cell(const DataPage& page, int row, DatasetColumn column)
    {
        return view(page)->model()->index(row, static_cast<int>(column)).data().toString();
    }
    static QAction* action(const DataPage& page, const char* name) { return get<QAction>(page, name); }
    static QPushButton* button(const QWidget& in, const QString& text)
    {
        for (auto* one : in.findChildren<QPushButton*>()) {
            if (one->text() == text && one->isVisible())
                return one;
        }
        return nullptr;
    }
    /// Dragged over the page and dropped there.
    static void drop(QWidget& on, const QStringList& files, bool* wasHinted = nullptr)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& file : files)
            urls << QUrl::fromLocalFile(file);
        data.setUrls(urls);
        QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&on, &enter);
        QVERIFY(enter.isAccepted());
        if (wasHinted)
            *wasHinted = get<QWidget>(on, "dropHint")->isVisible();
        QDropEvent dropped(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&on, &dropped);
    }

    static void damage(StudioBench& bench, const char* under)
    {
        for (const auto& entry :
             std::filesystem::recursive_directory_iterator(bench.engine().folder() / "catalog" / under)) {
            if (entry.is_regular_file() && entry.path().extension() == ".whr")
                std::filesystem::resize_file(entry.path(), 100);
        }
    }
    /// All that is written on the page.
    static QString written(const QWidget& page)
    {
        QString all;
        for (const auto* label : page.findChildren<QLabel*>()) {
            if (label->isVisible())
                all += label->text() + u'\n';
        }
        return all;
    }

private slots:
    void anEmptyCatalogueHasAStart()
    {
        StudioBench bench;
        DataPage page(bench.context());
        show(page);
        auto* pane = page.findChild<StatePane*>();
        QCOMPARE(pane->state(), StatePane::State::Loading);
        QVERIFY(!page.isSettled());
        QSignalSpy settled(&page, &Page::settled);
        QVERIFY(bench.start());
        QTRY_COMPARE(pane->state(), StatePane::State::Empty);
        QTRY_COMPARE(settled.count(), 1);
        QVERIFY(!action(page, "data.delete")->isEnabled());
        QTest::mouseClick(button(page, QStringLiteral("Import recordings…")), Qt::LeftButton);
        QTRY_VERIFY(page.findChild<ImportDialog*>());
        page.findChild<ImportDialog*>()->reject();
        QTest::mouseClick(button(page, QStringLiteral("Generate a market…")), Qt::LeftButton);
        QTRY_VERIFY(page.findChild<QWidget*>(QStringLiteral("generateDialog")));
    }

    void listsWhatThereIs()
    {
        StudioBench bench;
        bench.engine().generate({{"duration", "2m"}}, "sim:BTC/USDT");
        bench.engine().generate({{"duration", "3h"}, {"bars", "1m"}}, "sim:ETH/EUR");
        DataPage page(bench.context());
        QVERIFY(bench.start());
        const QAbstractItemModelTester tester(view(page)->model(),
                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        show(page);
        QTRY_COMPARE(view(page)->model()->rowCount(), 2);
        QCOMPARE(cell(page, 0, DatasetColumn::Pair), QStringLiteral("BTC/USDT"));
        QCOMPARE(cell(page, 0, DatasetColumn::Venue), QStringLiteral("sim"));
        QCOMPARE(cell(page, 0, DatasetColumn::Kind), QStringLiteral("Order book"));
        QCOMPARE(cell(page, 1, DatasetColumn::Kind), QStringLiteral("Candles, 1 min"));
        QCOMPARE(cell(page, 0, DatasetColumn::From), QStringLiteral("2024-01-01"));
        QCOMPARE(cell(page, 1, DatasetColumn::Events), QStringLiteral("180"));
        QCOMPARE(cell(page, 0, DatasetColumn::Quality), QStringLiteral("Not verified"));
        QVERIFY(cell(page, 0, DatasetColumn::Size).endsWith(QStringLiteral("B")));
        QVERIFY(!cell(page, 0, DatasetColumn::Size).startsWith(QStringLiteral("0 ")));
        // Sorted by what stands behind the text: 180 candles are fewer than the book's events.
        view(page)->sortByColumn(static_cast<int>(DatasetColumn::Events), Qt::AscendingOrder);
        QCOMPARE(cell(page, 0, DatasetColumn::Pair), QStringLiteral("ETH/EUR"));
    }

    void itsCandlesAreOfARoundLength()
    {
        StudioBench bench;
        bench.engine().generate({{"duration", "238m"}, {"bars", "1s"}}, "sim:BTC/USDT"); // 119 s to a candle
        DataPage page(bench.context());
        QVERIFY(bench.start());
        show(page);
        QTRY_COMPARE(view(page)->model()->rowCount(), 1);
        const auto* panel = page.findChild<DatasetPanel*>();
        const auto candles = [&]() -> const CandleLayer* {
            const auto& layers = panel->findChild<TimeChart*>()->layers();
            return layers.empty() ? nullptr : dynamic_cast<const CandleLayer*>(layers.front().get());
        };
        QTRY_VERIFY(candles() && candles()->bars() && candles()->bars()->size() > 0);
        const BarSeries& bars = *candles()->bars();
        QCOMPARE(bars.interval(), 3 * kMinute);
        QCOMPARE(bars.size(), std::size_t{80});
        for (std::size_t i = 0; i < bars.size(); ++i)
            QCOMPARE(bars[i].openTime % (3 * kMinute), TimeNs{0});
    }

    void aLatencyBelowZeroIsExplained()
    {
        QCOMPARE(DatasetPanel::feedLatencyText(3 * kMillisecond).first, QStringLiteral("at least 3 ms"));
        const auto [text, tip] = DatasetPanel::feedLatencyText(-1270 * kMillisecond);
        QVERIFY(!text.contains(QChar(0x2212)) && !text.contains(u'-')); // no time below zero
        QVERIFY(text.contains(QStringLiteral("1.27 s")) && text.contains(QStringLiteral("clock")));
        QVERIFY(tip.contains(QStringLiteral("−1.27 s")));
    }

    void filtersByAllWords()
    {
        StudioBench bench;
        for (const char* name : {"sim:BTC/USDT", "sim:ETH/EUR", "test:BTC/EUR"})
            bench.engine().generate({{"duration", "1h"}, {"bars", "1m"}}, name);
        DataPage page(bench.context());
        QVERIFY(bench.start());
        show(page);
        QTRY_COMPARE(view(page)->model()->rowCount(), 3);
        page.focusFilter();
        auto* filter = get<QLineEdit>(page, "filter");
        QVERIFY(filter->hasFocus());
        QTest::keyClicks(filter, QStringLiteral("eur BTC"));
        QCOMPARE(view(page)->model()->rowCount(), 1);
        QCOMPARE(cell(page, 0, DatasetColumn::Venue), QStringLiteral("test"));
        QCOMPARE(get<QLabel>(page, "count")->text(), QStringLiteral("1 of 3 recording(s)"));
        QCOMPARE(get<QLabel>(page, "title")->text(), QStringLiteral("BTC/EUR  ·  Candles, 1 min"));
        QTest::keyClicks(filter, QStringLiteral(" nothing"));
        QCOMPARE(view(page)->model()->rowCount(), 0);
        QVERIFY(!view(page)->isVisible()); // a sentence says so
        // What is asked for by name is shown, filtered or not.
        page.openDataset(QStringLiteral("sim:ETH/EUR:bars-1m"));
        QTRY_COMPARE(view(page)->model()->rowCount(), 3);
        QVERIFY(view(page)->isVisible());
        QCOMPARE(view(page)->currentIndex().data(kIdRole).toString(), QStringLiteral("sim:ETH/EUR:bars-1m"));
        // Numbers are never cut.
        const int column = static_cast<int>(DatasetColumn::Events);
        const QString events = cell(page, 0, DatasetColumn::Events);
        QVERIFY(view(page)->columnWidth(column) > view(page)->fontMetrics().horizontalAdvance(events));
        QVERIFY(view(page)->columnWidth(0) >= view(page)->horizontalHeader()->sectionSizeHint(0));
    }

    void isWalkedThroughWithTheKeyboard()
    {
        StudioBench bench;
        bench.engine().generate({{"duration", "1h"}, {"bars", "1m"}}, "sim:AAA/USD");
        const auto second = bench.engine().generate({{"duration", "1h"}, {"bars", "1m"}}, "sim:BBB/USD");
        DataPage page(bench.context());
        QVERIFY(bench.start());
        show(page);
        QTRY_COMPARE(view(page)->model()->rowCount(), 2);
        view(page)->setFocus();
        QTest::keyClick(view(page), Qt::Key_J);
        QCOMPARE(view(page)->currentIndex().row(), 1);
        QTest::keyClick(view(page), Qt::Key_K);
        QCOMPARE(view(page)->currentIndex().row(), 0);
        QTest::keyClick(view(page), Qt::Key_Down);
        QSignalSpy wanted(&bench.navigator(), &Navigator::backtestRequested);
        QTest::keyClick(view(page), Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted[0][0].toString(), toQString(second));
        action(page, "data.copyId")->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), toQString(second));
    }

    void showsTheFiguresOfTheSelected()
    {
        StudioBench bench;
        const auto id = bench.generate({{"duration", "5m"}});
        DataPage page(bench.context());
        QVERIFY(bench.start());
        show(page);
        QTRY_VERIFY(page.isSettled());
        auto* panel = page.findChild<DatasetPanel*>();
        QStringList shown;
        for (const auto* label : panel->findChildren<QLabel*>())
            shown << label->text();
        const QString all = shown.join(u'\n');
        for (const char* name : {"Price", "Spread", "Volume", "Feed latency", "Tick", "Lot", "Checksum", "Source"})
            QVERIFY2(shown.contains(QLatin1String(name)), name);
        QVERIFY(all.contains(QStringLiteral("0.01 USDT")));
        QVERIFY(all.contains(QStringLiteral("bought")));
        QVERIFY(!panel->findChild<TimeAxis*>()->extent().isEmpty());
        // All of it, in candles that begin at whole multiples of their length.
        const TimeRange extent = panel->findChild<TimeAxis*>()->extent();
        const client::Dataset& dataset = *bench.session().datasets().find(id);
        QVERIFY(extent.from <= dataset.first && extent.from > dataset.first - 5 * kSecond);
        QVERIFY(extent.to >= dataset.last && extent.to <= dataset.last + 5 * kSecond);
    }

    void figuresAreReadableWhereThereIsLittleRoom()
    {
        StudioBench bench;
        bench.generate({{"duration", "5m"}});
        DataPage page(bench.context());
        QVERIFY(bench.start());
        page.resize(1128, 360);
        page.show();
        QTRY_VERIFY(page.isSettled());
        auto* figures = page.findChild<QScrollArea*>(QStringLiteral("figures"));
        QTRY_VERIFY(figures && figures->widget()->findChildren<QLabel*>().size() > 20);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        for (const auto* label : figures->widget()->findChildren<QLabel*>()) {
            QVERIFY2(label->height() >= label->fontMetrics().height(), qPrintable(label->text()));
            QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
        }
        page.resize(1128, 640); // of a window of 1280×720
        QTRY_VERIFY(figures->viewport()->height() >= figures->widget()->sizeHint().height());
    }

    void verifiesAndShowsTheFindingsInTheChart()
    {
        StudioBench bench;
        bench.engine().waitForJob(bench.engine().ask(
            "mutation { generateMarket(input: {instrument: \"sim:OUT/USD\", model: \"outage\", parameters: "
            "[{name: \"duration\", value: \"20m\"}, {name: \"outage_at\", value: \"5m\"}]}) { id } }")["generateMarket"]
                                                                                                      ["id"]);
        DataPage page(bench.context());
        QVERIFY(bench.start());
        show(page);
        page.openDataset(QStringLiteral("sim:OUT/USD:book"));
        QTRY_VERIFY(page.isSettled());
        QSignalSpy said(&bench.navigator(), &Navigator::said);
        QTest::mouseClick(get<QPushButton>(page, "verify"), Qt::LeftButton);
        auto* findings = get<QTreeWidget>(page, "findings");
        QTRY_VERIFY(findings->topLevelItemCount() > 0);
        const int row = view(page)->currentIndex().row();
        QTRY_COMPARE(cell(page, row, DatasetColumn::Quality), QStringLiteral("1 finding(s)"));
        QVERIFY(!view(page)
                     ->model()
                     ->index(row, static_cast<int>(DatasetColumn::Quality))
                     .data(Qt::DecorationRole)
                     .isNull());
        QVERIFY(get<QLabel>(page, "quality")->text().startsWith(QStringLiteral("1 finding(s), verified")));
        QTRY_VERIFY(said.count() > 0);
        auto* axis = page.findChild<DatasetPanel*>()->findChild<TimeAxis*>();
        QVERIFY(axis->isShowingAll());
        auto* example = findings->topLevelItem(0)->child(0);
        QTest::mouseClick(findings->viewport(), Qt::LeftButton, {}, findings->visualItemRect(example).center());
        QVERIFY(axis->crosshair().has_value());
        QVERIFY(!axis->isShowingAll());
        QVERIFY(axis->visible().contains(*axis->crosshair()));
        // A second look at data that has changed is asked for.
        bench.engine().waitForJob(bench.engine().ask(
            "mutation { generateMarket(input: {instrument: \"sim:OUT/USD\", replace: true, parameters: "
            "[{name: \"duration\", value: \"2m\"}]}) { id } }")["generateMarket"]["id"]);
        QTRY_VERIFY(cell(page, row, DatasetColumn::Quality) == QStringLiteral("Changed since verified"));
    }

    void deletesAfterAskingOnce()
    {
        StudioBench bench;
        const auto id = bench.generate({{"duration", "2m"}});
        DataPage page(bench.context());
        QVERIFY(bench.start());
        const auto run = bench.runBacktest(id);
        show(page);
        QTRY_VERIFY(page.isSettled());
        view(page)->setFocus();
        const auto ask = [&]() -> QMessageBox* {
            if (!QTest::qWaitForWindowActive(&page))
                return nullptr;
            QTest::keyClick(view(page), Qt::Key_Delete);
            return page.findChild<QMessageBox*>(QStringLiteral("deleteDialog"));
        };
        QMessageBox* box = ask();
        QVERIFY(box);
        QVERIFY(box->text().contains(toQString(id)));
        const auto events = bench.session().datasets().find(id)->events;
        QVERIFY(box->informativeText().contains(bench.appearance().numbers().whole(events)));
        QVERIFY(box->informativeText().contains(QStringLiteral("1 run(s) made with it stay")));
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_VERIFY(!page.findChild<QMessageBox*>());
        QVERIFY(bench.session().datasets().find(id));
        page.activateWindow();
        box = ask();
        QVERIFY(box);
        QTest::mouseClick(get<QPushButton>(*box, "delete"), Qt::LeftButton);
        QTRY_VERIFY(!bench.session().datasets().find(id));
        QVERIFY(bench.session().runs().find(run));
        QTRY_COMPARE(page.findChild<StatePane*>()->state(), StatePane::State::Empty);
    }

    void tellsOfARecordingThatIsDeletedWhileItIsShown()
    {
        StudioBench bench;
        const auto id = bench.generate({{"duration", "2m"}});
        DatasetPanel panel(bench.appearance(), bench.session(), *new QualityBook(bench.session(), &bench.session()));
        QVERIFY(bench.start());
        panel.setDataset(toQString(id));
        QTRY_VERIFY(panel.isSettled());
        QCOMPARE(panel.findChild<StatePane*>()->state(), StatePane::State::Content);
        bench.session().client().removeDataset(id, [](const Result<std::string>&) {});
        QTRY_COMPARE(panel.findChild<StatePane*>()->state(), StatePane::State::Empty);
        QVERIFY(panel.isSettled());
    }

    void importsWhatIsDroppedAnywhere()
    {
        StudioBench bench;
        const QTemporaryDir folder;
        const QString file = writeFile(folder, "binance-BTCUSDT.csv", trades(500));
        DataPage page(bench.context());
        QVERIFY(bench.start());
        show(page);
        QTRY_VERIFY(page.isSettled());
        bool wasHinted = false;
        drop(page, {file}, &wasHinted);
        QVERIFY(wasHinted);
        QVERIFY(!get<QWidget>(page, "dropHint")->isVisible());
        auto* dialog = page.findChild<ImportDialog*>();
        QVERIFY(dialog);
        QTRY_VERIFY(get<QPushButton>(*dialog, "import")->isEnabled());
        QTest::mouseClick(get<QPushButton>(*dialog, "import"), Qt::LeftButton);
        QTRY_COMPARE(view(page)->model()->rowCount(), 1);
        QCOMPARE(view(page)->currentIndex().data(kIdRole).toString(), QStringLiteral("binance:BTC/USDT:trades"));
        QCOMPARE(cell(page, 0, DatasetColumn::Trades), QStringLiteral("500"));
        QTRY_VERIFY(page.isSettled());
        QVERIFY(page.findChildren<JobRow*>().isEmpty() || !page.findChild<JobRow*>()->isVisible());
    }

    void aBadImportTellsTheImportersMessage()
    {
        StudioBench bench;
        const QTemporaryDir folder;
        const QString file = writeFile(folder, "binance-BTCUSDT.csv", trades(50, 20));
        DataPage page(bench.context());
        QVERIFY(bench.start());
        show(page);
        page.importFiles({file});
        auto* dialog = page.findChild<ImportDialog*>();
        QTRY_VERIFY(get<QPushButton>(*dialog, "import")->isEnabled());
        QTest::mouseClick(get<QPushButton>(*dialog, "import"), Qt::LeftButton);
        QTRY_VERIFY(page.findChild<JobRow*>() && page.findChild<JobRow*>()->isEnded());
        auto* row = page.findChild<JobRow*>();
        const QString text = get<QLabel>(*row, "text")->text();
        for (const char* part : {"binance-BTCUSDT.csv", "line 21", "oops", "price", "Nothing was changed"})
            QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
        QTest::mouseClick(button(*row, QStringLiteral("Copy details")), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("import.bad_value")));
        QCOMPARE(page.findChild<StatePane*>()->state(), StatePane::State::Empty);

        // Again, with its settings, and one bad line allowed: that line is told.
        QTest::mouseClick(button(*row, QStringLiteral("Change and try again…")), Qt::LeftButton);
        QTRY_VERIFY(page.findChild<ImportDialog*>() && page.findChild<ImportDialog*>()->isVisible());
        dialog = page.findChild<ImportDialog*>();
        QCOMPARE(dialog->request().instrument, std::string("binance:BTC/USDT"));
        auto again = dialog->request();
        again.skipBad = 1;
        dialog->setRequest(again);
        QTRY_VERIFY(get<QPushButton>(*dialog, "import")->isEnabled());
        QTest::mouseClick(get<QPushButton>(*dialog, "import"), Qt::LeftButton);
        QTRY_COMPARE(view(page)->model()->rowCount(), 1);
        QCOMPARE(cell(page, 0, DatasetColumn::Trades), QStringLiteral("49"));
        const auto lines = [&]() -> QString {
            for (const auto* one : page.findChildren<JobRow*>()) {
                if (one->isVisible() && one->findChild<QPlainTextEdit*>()->isVisible())
                    return one->findChild<QPlainTextEdit*>()->toPlainText();
            }
            return {};
        };
        QTRY_VERIFY2(lines().contains(QStringLiteral("line 21")), qPrintable(lines()));
        QTest::mouseClick(button(page, QStringLiteral("Dismiss")), Qt::LeftButton);
        QTRY_VERIFY(lines().isEmpty());
    }

    void tellsNotesInItsOwnLanguage()
    {
        StudioBench bench;
        const QTemporaryDir folder;
        QByteArray text = "timestamp,price,amount\n";
        for (int i = 0; i < 9; ++i)
            text += QByteArray::number(qint64(1722816000000) + i * 1000) + ',' + QByteArray::number(100 + i) + ",1\n";
        DataPage page(bench.context());
        QVERIFY(bench.start());
        show(page);
        struct Reverse final : QTranslator
        {
            bool isEmpty() const override { return false; }
            QString translate(const char* context, const char* source, const char*, int) const override
            {
                return qstrcmp(context, "Errors") == 0 &&
                               QByteArray(source).startsWith("the file does not say who took")
                           ? QStringLiteral("wer nahm, steht nicht da")
                           : QString();
            }
        } german;
        qApp->installTranslator(&german);
        page.importFiles({writeFile(folder, "binance-BTCUSDT.csv", text)});
        auto* dialog = page.findChild<ImportDialog*>();
        QTRY_VERIFY(get<QPushButton>(*dialog, "import")->isEnabled());
        QTest::mouseClick(get<QPushButton>(*dialog, "import"), Qt::LeftButton);
        QTRY_VERIFY(page.findChild<JobRow*>() && page.findChild<JobRow*>()->isEnded());
        QCOMPARE(page.findChild<JobRow*>()->findChild<QPlainTextEdit*>()->toPlainText(),
                 QStringLiteral("Wer nahm, steht nicht da."));
    }

    void showsProgressAndCancels()
    {
        StudioBench bench;
        DataPage page(bench.context());
        QVERIFY(bench.start());
        show(page);
        client::MarketRequest request;
        request.parameters = {{"duration", "3000d"}, {"step", "1ms"}};
        bench.session().client().generateMarket(request, [](const Result<client::Job>& job) { QVERIFY(bool(job)); });
        QTRY_VERIFY(page.findChild<JobRow*>() && page.findChild<JobRow*>()->isVisible());
        QVERIFY(!page.isSettled());
        auto* row = page.findChild<JobRow*>();
        QTRY_VERIFY(get<QLabel>(*row, "progress")->text().contains(QStringLiteral("events/s")));
        QSignalSpy said(&bench.navigator(), &Navigator::said);
        QTest::mouseClick(button(*row, QStringLiteral("Cancel")), Qt::LeftButton);
        QTRY_VERIFY(said.count() > 0);
        QVERIFY(said.last()[0].toString().contains(QStringLiteral("cancelled")));
        QTRY_VERIFY(!page.findChild<JobRow*>());
        QTRY_VERIFY(page.isSettled());
        QVERIFY(bench.session().datasets().items().empty());
    }

    void speaksAnotherLanguageWhileItIsShown()
    {
        StudioBench bench;
        bench.generate({{"duration", "1h"}, {"bars", "1m"}});
        DataPage page(bench.context());
        QVERIFY(bench.start());
        show(page);
        QTRY_VERIFY(page.isSettled());
        struct Shout final : QTranslator
        {
            bool isEmpty() const override { return false; }
            QString translate(const char*, const char* source, const char*, int) const override
            {
                return QString::fromUtf8(source).toUpper();
            }
        } shout;
        qApp->installTranslator(&shout);
        QCoreApplication::sendPostedEvents();
        QTRY_COMPARE(action(page, "data.verify")->text(), QStringLiteral("VERIFY"));
        QCOMPARE(get<QPushButton>(page, "verify")->text(), QStringLiteral("VERIFY"));
        QCOMPARE(view(page)->model()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("INSTRUMENT"));
        QCOMPARE(cell(page, 0, DatasetColumn::Quality), QStringLiteral("NOT VERIFIED"));
        QVERIFY(get<QLabel>(page, "quality")->text().startsWith(QStringLiteral("NOT VERIFIED")));
        QVERIFY(get<QLineEdit>(page, "filter")->placeholderText().startsWith(QStringLiteral("FILTER")));
    }

    void aDamagedRecordingIsToldOnceAndRemoved()
    {
        StudioBench bench;
        const auto id = toQString(bench.generate({{"duration", "2m"}}));
        damage(bench, "sim");
        DataPage page(bench.context());
        QVERIFY(bench.start());
        show(page);
        auto* pane = page.findChild<StatePane*>();
        QTRY_COMPARE(pane->state(), StatePane::State::Failed);
        QVERIFY(!page.findChild<JobRow*>());
        const QString text = written(page);
        QCOMPARE(text.count(QStringLiteral("2024-01-01.whr")), 1);
        QVERIFY2(text.contains(id + QStringLiteral(" cannot be read")), qPrintable(text));
        for (const char* spoken : {"--", "`", "data remove", "data import"})
            QVERIFY2(!text.contains(QLatin1String(spoken)), qPrintable(text));
        QTest::mouseClick(button(page, QStringLiteral("Remove the damaged recording…")), Qt::LeftButton);
        auto* box = page.findChild<QMessageBox*>(QStringLiteral("deleteDialog"));
        QVERIFY(box && box->text().contains(id));
        QTest::mouseClick(get<QPushButton>(*box, "delete"), Qt::LeftButton);
        QTRY_COMPARE(pane->state(), StatePane::State::Empty);
        QVERIFY(!std::filesystem::exists(bench.engine().folder() / "catalog" / "sim"));
    }

    void aDamagedRecordingIsImportedAgainBesideSoundOnes()
    {
        StudioBench bench;
        const QTemporaryDir folder;
        const QString file = writeFile(folder, "binance-BTCUSDT.csv", trades(20));
        bench.generate({{"duration", "2m"}});
        const auto import = [&](DataPage& page, ImportDialog* dialog) {
            QTRY_VERIFY(dialog->isSettled() && get<QPushButton>(*dialog, "import")->isEnabled());
            QTest::mouseClick(get<QPushButton>(*dialog, "import"), Qt::LeftButton);
            QTRY_VERIFY(bench.session().datasets().find("binance:BTC/USDT:trades"));
            QTRY_VERIFY(page.isSettled());
        };
        QVERIFY(bench.start());
        {
            DataPage page(bench.context());
            show(page);
            page.importFiles({file});
            auto* dialog = page.findChild<ImportDialog*>();
            import(page, dialog);
        }
        damage(bench, "binance");
        bench.session().start(); // reads the catalogue again
        DataPage page(bench.context());
        show(page);
        QTRY_VERIFY(page.findChild<JobRow*>() && page.findChild<JobRow*>()->isVisible());
        QCOMPARE(page.findChild<StatePane*>()->state(), StatePane::State::Content);
        QCOMPARE(written(page).count(QStringLiteral("2024-08-05.whr")), 1);
        QTest::mouseClick(button(page, QStringLiteral("Import again…")), Qt::LeftButton);
        auto* dialog = page.findChild<ImportDialog*>();
        QVERIFY(dialog);
        QCOMPARE(dialog->request().instrument, std::string("binance:BTC/USDT"));
        QVERIFY(dialog->request().replace);
        dialog->addFiles({file});
        import(page, dialog);
        QTRY_VERIFY(!page.findChild<JobRow*>());
        QCOMPARE(bench.session().datasets().find("binance:BTC/USDT:trades")->trades, std::int64_t(20));
    }

    void remembersItsColumns()
    {
        StudioBench bench;
        bench.generate({{"duration", "1h"}, {"bars", "1m"}});
        QVERIFY(bench.start());
        QVariantMap state;
        {
            DataPage page(bench.context());
            show(page);
            auto* header = view(page)->horizontalHeader();
            QVERIFY(header->isSectionHidden(static_cast<int>(DatasetColumn::Id)));
            header->moveSection(0, 2);
            emit header->customContextMenuRequested({5, 5});
            QMenu* menu = nullptr;
            QTRY_VERIFY((menu = page.findChild<QMenu*>()));
            for (QAction* one : menu->actions()) {
                if (one->text() == QStringLiteral("Trades") || one->text() == QStringLiteral("ID"))
                    one->trigger();
            }
            menu->close();
            QVERIFY(header->isSectionHidden(static_cast<int>(DatasetColumn::Trades)));
            state = page.savedState();
        }
        DataPage page(bench.context());
        page.restoreState(state);
        const auto* header = view(page)->horizontalHeader();
        QCOMPARE(header->visualIndex(0), 2);
        QVERIFY(header->isSectionHidden(static_cast<int>(DatasetColumn::Trades)));
        QVERIFY(!header->isSectionHidden(static_cast<int>(DatasetColumn::Id)));
        // What was saved by another program is no reason to show nothing.
        page.restoreState({{QStringLiteral("columns"), QByteArray("x")}, {QStringLiteral("columnsVersion"), 1}});
        QCOMPARE(header->count(), kDatasetColumns);
    }

    void everyActionHasANameAnIconAndATip()
    {
        StudioBench bench;
        DataPage page(bench.context());
        QSet<QKeySequence> shortcuts;
        for (const QAction* one : page.pageActions()) {
            QVERIFY(!one->text().isEmpty() && !one->icon().isNull() && !one->statusTip().isEmpty());
            if (!one->shortcut().isEmpty()) {
                QVERIFY(!shortcuts.contains(one->shortcut()));
                shortcuts.insert(one->shortcut());
            }
        }
        QCOMPARE(page.pageActions().size(), 6);
    }

    void everyControlHasANameAndIsReached()
    {
        StudioBench bench;
        bench.generate({{"duration", "1h"}, {"bars", "1m"}});
        DataPage page(bench.context());
        QVERIFY(bench.start());
        show(page);
        QTRY_VERIFY(page.isSettled());
        for (const auto* widget : page.findChildren<QWidget*>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            const auto* push = qobject_cast<const QPushButton*>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (push && !push->text().isEmpty()),
                     qPrintable(widget->objectName() + QLatin1String(widget->metaObject()->className())));
        }
    }
};

QTEST_MAIN(TestDataPage)
#include "tst_DataPage.moc"
