// SPDX-License-Identifier: GPL-3.0-or-later
// A finished run on the report page, by mouse and keyboard, against a real engine.
#include "tests/ui/report/ReportBench.h"

#include "ui/charts/HistogramChart.h"
#include "ui/charts/layers/LineLayer.h"
#include "ui/charts/layers/QuoteLayer.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/MetricCard.h"
#include "ui/common/TimeFormat.h"
#include "ui/form/ParameterText.h"
#include "ui/report/DistributionPane.h"
#include "ui/report/MetricCards.h"
#include "ui/report/MetricText.h"
#include "ui/report/MetricsPane.h"
#include "ui/report/Player.h"
#include "ui/report/ReportHeader.h"
#include "ui/report/RowsPane.h"
#include "ui/report/RunSetupPane.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QImage>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>
#include <QWheelEvent>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace wh;
using namespace wh::ui;
using wh::test::ReportBench;

class TestReportPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<ReportBench> m_bench;

    static RowsPane& rows(ReportPage& page, const char* name)
    {
        return *page.findChild<RowsPane*>(QLatin1String(name));
    }
    template<typename Layer>
    static Layer* layerOf(TimeChart& chart, const QString& name)
    {
        for (const auto& layer : chart.layers()) {
            if (layer->name() == name)
                return dynamic_cast<Layer*>(layer.get());
        }
        return nullptr;
    }
    static void showTab(ReportPage& page, QWidget* tab) { page.findChild<QTabWidget*>()->setCurrentWidget(tab); }
    static QPoint middleOf(QTableView& table, int row, int column)
    {
        return table.visualRect(table.model()->index(row, column)).center();
    }
    static void wheel(QWidget* widget, const QPointF& at, int notches)
    {
        QWheelEvent event(at, widget->mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(widget, &event);
    }

private slots:
    void initTestCase() { m_bench = std::make_unique<ReportBench>(); }
    void cleanupTestCase() { m_bench.reset(); }

    void opensAFinishedRun()
    {
        const auto page = m_bench->open();
        const auto report = m_bench->report(m_bench->run);
        QCOMPARE(page->run(), toQString(m_bench->run));
        QVERIFY(report.fillCount > 20 && report.tradeCount > 5);
        QCOMPARE(rows(*page, "fills").table().model()->rowCount(), static_cast<int>(report.fillCount));
        QCOMPARE(rows(*page, "trades").table().model()->rowCount(), static_cast<int>(report.tradeCount));
        auto& metrics = page->findChild<MetricsPane*>()->model();
        const auto& definitions = m_bench->session().capabilities()->metrics;
        int groups = 0;
        for (int row = 0; row < metrics.rowCount(); ++row)
            groups += metrics.isHeading(row) ? 1 : 0;
        QVERIFY(groups >= 6);
        QCOMPARE(metrics.rowCount() - groups, static_cast<int>(definitions.size()));
        for (int row = 0; row < metrics.rowCount(); ++row) // each has its definition on hover
            QVERIFY(metrics.isHeading(row) || !metrics.index(row, 0).data(Qt::ToolTipRole).toString().isEmpty());
        page->findChild<MetricsPane*>()->table().setCurrentIndex(metrics.index(1, 0)); // and below, as it is read
        QCOMPARE(page->findChild<QLabel*>(QStringLiteral("definition"))->text(),
                 toQString(definitions.front().definition));
        const auto cards = page->findChild<MetricCards*>()->findChildren<MetricCard*>();
        QCOMPARE(cards.size(), 6);
        const QString profit =
            m_bench->bench().appearance().numbers().rounded(*report.metric("netProfit")->value, 2, Sign::Always);
        QCOMPARE(cards[0]->metric().value, profit);
        QCOMPARE(page->charts().panels().size(), 4);
        for (const auto& panel : page->charts().panels())
            QVERIFY2(!panel.chart->isEmpty(), qPrintable(panel.id));
        QCOMPARE(page->charts().price()->level(), PriceFeed::Level::Candles);
        QVERIFY(page->charts().price()->candles()->size() > 20);
        const auto* setup = page->findChild<RunSetupPane*>();
        QVERIFY(setup->topLevelItemCount() >= 4);
        // The focus goes around the words of a button, not through them.
        for (const auto* button : page->findChild<ReportHeader*>()->findChildren<QToolButton*>()) {
            if (!button->text().isEmpty() && button->isVisible())
                QVERIFY2(button->height() >= 24, qPrintable(button->text()));
        }
        // Parameters are named as in the form.
        QCOMPARE(setup->findItems(QStringLiteral("Min spread"), Qt::MatchExactly | Qt::MatchRecursive).size(), 1);
        for (int i = 0; i < setup->topLevelItem(1)->childCount(); ++i) {
            const QString title = setup->topLevelItem(1)->child(i)->text(0);
            QVERIFY2(!title.contains(u'_'), qPrintable(title));
        }
        QVERIFY(page->findChild<ReportHeader*>()->notice().isEmpty());
    }

    void tinyFiguresAreNotNone()
    {
        const OpenReport open;
        const NumberFormat numbers;
        const auto text = [&](const char* id, const char* unit, double value) {
            client::MetricDefinition definition;
            definition.id = id;
            definition.unit = unit;
            client::Metric metric;
            metric.value = std::to_string(value);
            metric.number = value;
            return metricText(definition, metric, open, numbers).value;
        };
        QCOMPARE(text("maxDrawdown", "SHARE", 0.0000131), QStringLiteral("0.0013"));
        QCOMPARE(text("maxDrawdown", "SHARE", 0.0131), QStringLiteral("1.31"));
        QCOMPARE(text("maxDrawdown", "SHARE", 0), QStringLiteral("0.00"));
        QCOMPARE(text("sqnPValue", "RATIO", 1e-7), QStringLiteral("< 0.001"));
        QCOMPARE(text("sqnPValue", "RATIO", 0), QStringLiteral("< 0.001"));
        QCOMPARE(text("sqnPValue", "RATIO", 0.25), QStringLiteral("0.250"));
        QCOMPARE(text("sqn", "RATIO", 0.00031), QStringLiteral("0.00031"));
    }

    void saysByWhichClockItsMomentsAre()
    {
        const auto page = m_bench->open();
        auto* setup = page->findChild<RunSetupPane*>();
        const auto tipOf = [&](const QString& name) {
            const auto found = setup->findItems(name, Qt::MatchExactly | Qt::MatchRecursive);
            return found.size() == 1 ? found.front()->toolTip(0) : QString();
        };
        QVERIFY(tipOf(QStringLiteral("From, bot's clock")).contains(QStringLiteral("received")));
        QVERIFY(tipOf(QStringLiteral("To, bot's clock")).contains(QStringLiteral("received")));
        auto* header = page->findChild<ReportHeader*>();
        const auto facts = header->findChildren<ElidedLabel*>().front();
        QVERIFY(facts->toolTip().contains(QStringLiteral("bot's clock")));
        QVERIFY(!facts->fullText().contains(QStringLiteral("offset")));
        // Of a recording whose venue was ahead, and a period that was chosen.
        auto report = m_bench->report(m_bench->run);
        report.setup.emplace_back("from", "2024-01-01T00:01:00Z");
        report.setup.emplace_back("clock_offset", "1276159997ns");
        client::Run run = *m_bench->session().runs().find(m_bench->run);
        const auto open = OpenReport::of(run, report, OpenReport::Data::Missing, {});
        setup->setReport(open);
        QVERIFY(tipOf(QStringLiteral("Clock offset")).contains(QStringLiteral("ahead")));
        QVERIFY(tipOf(QStringLiteral("Period from, as recorded")).contains(QStringLiteral("chosen")));
        header->setReport(open);
        QVERIFY2(facts->fullText().contains(QStringLiteral("clock offset +") + durationText(1'276'159'997)),
                 qPrintable(facts->fullText()));
        // Amounts are in the market's currencies.
        const auto size = setup->findItems(parameterTitle("order_size"), Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(size.size(), 1);
        const QString base = QStringLiteral(" ") + toQString(report.instrument.name.base);
        QVERIFY2(size.front()->text(1).endsWith(base), qPrintable(size.front()->text(1)));
    }

    void modelsAreSound()
    {
        const auto page = m_bench->open();
        for (QTableView* view : page->findChildren<QTableView*>()) {
            const QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
            if (view->model()->columnCount() > 1)
                view->model()->sort(1, Qt::DescendingOrder);
        }
        QVERIFY(ReportBench::settle(*page));
        page->openRun({});
        QVERIFY(ReportBench::settle(*page));
    }

    void chartsShareRangeAndCrosshair()
    {
        const auto page = m_bench->open();
        TimeChart* price = page->charts().chart(QStringLiteral("price"));
        TimeChart* inventory = page->charts().chart(QStringLiteral("inventory"));
        const PlotArea area = price->plotArea();
        QTest::mouseMove(price, area.rect.center().toPoint());
        QTRY_VERIFY(page->charts().axis().crosshair());
        QVERIFY(!inventory->currentReadings().empty()); // what the other chart says about the same moment
        const TimeRange all = page->charts().axis().visible();
        for (int i = 0; i < 6; ++i)
            wheel(inventory, inventory->plotArea().rect.center(), 1);
        QVERIFY(page->charts().axis().visible().span() < all.span() / 3);
        QCOMPARE(price->plotArea().time, inventory->plotArea().time);
        QCOMPARE(price->plotArea().rect.width(), inventory->plotArea().rect.width());
        ReportBench::action(*page, "report.fit")->trigger();
        QCOMPARE(page->charts().axis().visible(), all);
    }

    void curvesStandWhereTheLegendSays()
    {
        const auto page = m_bench->open();
        const auto report = m_bench->report(m_bench->run);
        const TimeNs middle = report.start + (report.end - report.start) / 2;
        for (const bool isNear : {false, true}) {
            if (isNear) {
                page->charts().axis().setVisible({middle, middle + 20 * kSecond});
                QTRY_COMPARE(page->charts().price()->level(), PriceFeed::Level::Events);
                QVERIFY(ReportBench::settle(*page));
            }
            for (const auto* id : {"equity", "drawdown", "inventory"}) {
                TimeChart* chart = page->charts().chart(QLatin1String(id));
                const auto* layer = dynamic_cast<const LineLayer*>(chart->layers().front().get());
                const auto times = layer->series()->times();
                const auto values = layer->series()->values();
                int changes = 0;
                for (std::size_t i = 0; i + 1 < times.size(); ++i) {
                    if (values[i] == values[i + 1] || times[i + 1] - times[i] < 2)
                        continue;
                    ++changes;
                    const TimeNs between = times[i] + (times[i + 1] - times[i]) / 2;
                    const ValueRange drawn = layer->valuesIn({between, between}); // and the base, where there is one
                    QVERIFY2(drawn.low == values[i] || drawn.high == values[i], id);
                    const auto& numbers = m_bench->bench().appearance().numbers();
                    QCOMPARE(layer->readingsAt(between, numbers).front().value,
                             layer->format().textWithUnit(values[i], numbers));
                }
                QVERIFY2(changes > 0, id);
            }
        }
    }

    void keysStepThePlayerAtOnce()
    {
        const auto page = m_bench->open();
        QCOMPARE(page->focusWidget(), static_cast<QWidget*>(page->charts().chart(QStringLiteral("price"))));
        auto* player = page->findChild<Player*>();
        QTest::keyClick(page->focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(player->isPlaying());
        QTest::keyClick(page->focusWidget(), Qt::Key_Space);
        QVERIFY(!player->isPlaying());
        // Charts are made anew; whoever is in them stays there.
        page->charts().retranslate();
        QCOMPARE(page->focusWidget(), static_cast<QWidget*>(page->charts().chart(QStringLiteral("price"))));
        QVERIFY(ReportBench::settle(*page));
    }

    void picturesAreWithoutPassingNotices()
    {
        const auto page = m_bench->open();
        auto* header = page->findChild<ReportHeader*>();
        QTemporaryDir folder;
        const auto picture = [&](const char* name) {
            const QString path = folder.filePath(QLatin1String(name));
            page->exports().write(m_bench->run, ReportExport::Kind::Png, path);
            const bool isTold = QTest::qWaitFor([&] { return header->notice().contains(QLatin1String(name)); }, 30'000);
            return isTold ? QImage(path) : QImage();
        };
        const int height = header->height();
        const QImage first = picture("first.png");
        QVERIFY(!first.isNull());
        QTRY_VERIFY(header->height() > height);
        QCOMPARE(picture("second.png"), first);
    }

    void zoomingInReachesSingleEvents()
    {
        const auto page = m_bench->open();
        const auto report = m_bench->report(m_bench->run);
        const TimeNs middle = report.start + (report.end - report.start) / 2;
        page->charts().axis().setVisible({middle, middle + 2 * kSecond});
        QTRY_COMPARE(page->charts().price()->level(), PriceFeed::Level::Events);
        QVERIFY(ReportBench::settle(*page));
        TimeChart* chart = page->charts().chart(QStringLiteral("price"));
        const auto* bid = layerOf<LineLayer>(*chart, QStringLiteral("Best bid"));
        const auto touches = ReportBench::answer<std::vector<client::Touch>>([&](auto done) {
            m_bench->client().touches(m_bench->dataset, 1000, middle, middle + 2 * kSecond, std::move(done));
        });
        QVERIFY(touches.size() > 2);
        for (const auto& touch : touches) {
            const auto at = bid->series()->lastAt(touch.time);
            QVERIFY(at);
            QCOMPARE(bid->series()->values()[*at], touch.bid->toDouble());
        }
        const auto* quotes = layerOf<QuoteLayer>(*chart, QStringLiteral("Own quotes"));
        QVERIFY(quotes->quotes() && !quotes->quotes()->empty());
        ReportBench::action(*page, "report.line")->trigger();
        ReportBench::action(*page, "report.fit")->trigger();
        QTRY_COMPARE(page->charts().price()->level(), PriceFeed::Level::Line);
    }

    void choosingAFillCentresTheCharts()
    {
        const auto page = m_bench->open();
        auto& pane = rows(*page, "fills");
        showTab(*page, &pane);
        QTableView& table = pane.table();
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, middleOf(table, 3, 0));
        const auto fills = ReportBench::answer<client::Page<client::Fill>>(
            [&](auto done) { m_bench->client().fills(m_bench->run, {}, std::move(done)); });
        const auto isCentredOn = [&](const client::Fill& fill) {
            const TimeRange seen = page->charts().axis().visible();
            return std::abs(seen.from + seen.span() / 2 - fill.receiveTime) <= seen.span() / 4 &&
                   page->player().moment() == fill.receiveTime && page->charts().axis().marker() == fill.receiveTime &&
                   page->charts().price()->fillLayer().selected() == static_cast<std::size_t>(fill.index);
        };
        QTRY_VERIFY(isCentredOn(fills.items[3]));
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_J);
        QTRY_VERIFY(isCentredOn(fills.items[4]));
        QTest::keyClick(&table, Qt::Key_K);
        QTest::keyClick(&table, Qt::Key_Up);
        QTRY_VERIFY(isCentredOn(fills.items[2]));
        QVERIFY(ReportBench::settle(*page));
    }

    void clickingAFillInTheChartSelectsItsRow()
    {
        const auto page = m_bench->open();
        auto& pane = rows(*page, "fills");
        pane.table().horizontalHeader()->setSortIndicator(2, Qt::DescendingOrder); // not in the order of time
        QVERIFY(ReportBench::settle(*page));
        const auto marks = page->charts().price()->fills();
        QVERIFY(marks && marks->size() > 10);
        const std::size_t wanted = 7;
        const TimeNs time = (*marks)[wanted].time;
        page->charts().axis().setVisible({time - 400 * kMillisecond, time + 400 * kMillisecond});
        QVERIFY(ReportBench::settle(*page));
        TimeChart* chart = page->charts().chart(QStringLiteral("price"));
        const PlotArea area = chart->plotArea();
        const bool isBuy = (*marks)[wanted].side == Side::Buy;
        const QPointF at(area.xOf(time), area.yOf((*marks)[wanted].price) + (isBuy ? 5 : -5));
        QTest::mouseClick(chart, Qt::LeftButton, {}, at.toPoint());
        QTRY_COMPARE(page->findChild<QTabWidget*>()->currentWidget(), &pane);
        auto& model = static_cast<EngineRows&>(*pane.table().model());
        QTRY_VERIFY(!pane.table().selectionModel()->selectedRows().isEmpty());
        const int row = pane.table().selectionModel()->selectedRows().front().row();
        QTRY_VERIFY(model.placeOf(row));
        QCOMPARE(model.placeOf(row)->time, time);
        QCOMPARE(page->player().moment(), std::optional(time));
    }

    void sortsAndFiltersOnTheEngine()
    {
        const auto page = m_bench->open();
        auto& pane = rows(*page, "fills");
        showTab(*page, &pane);
        QTableView& table = pane.table();
        auto* header = table.horizontalHeader();
        const auto clickHeader = [&](int section) {
            QTest::mouseClick(
                header->viewport(), Qt::LeftButton, {},
                {header->sectionViewportPosition(section) + header->sectionSize(section) / 2, header->height() / 2});
        };
        auto& model = static_cast<EngineTable<client::Fill>&>(*table.model());
        clickHeader(2);
        QTRY_COMPARE(model.sortColumn(), 2);
        QVERIFY(ReportBench::settle(*page));
        for (int row = 1; row < std::min(100, model.rowCount()); ++row) {
            const bool up = model.sortOrder() == Qt::AscendingOrder;
            QVERIFY(up ? model.itemAt(row - 1)->price <= model.itemAt(row)->price
                       : model.itemAt(row - 1)->price >= model.itemAt(row)->price);
        }
        clickHeader(1); // the side: the engine cannot sort by it, and the mark stays where it was
        QCOMPARE(header->sortIndicatorSection(), 2);
        const int all = model.rowCount();
        auto* side = pane.findChildren<QComboBox*>().front();
        side->setFocus();
        QTest::keyClick(side, Qt::Key_Down);
        QTRY_VERIFY(model.rowCount() < all);
        QVERIFY(ReportBench::settle(*page));
        for (int row = 0; row < std::min(100, model.rowCount()); ++row)
            QVERIFY(model.itemAt(row)->isBuy);
        client::PageRequest buys;
        buys.filter = R"({"side": "BUY"})";
        const auto expected = ReportBench::answer<client::Page<client::Fill>>(
            [&](auto done) { m_bench->client().fills(m_bench->run, buys, std::move(done)); });
        QCOMPARE(model.rowCount(), static_cast<int>(expected.totalCount));
    }

    void narrowsMetricsByTyping()
    {
        const auto page = m_bench->open();
        auto* pane = page->findChild<MetricsPane*>();
        page->focusFilter();
        auto* filter = pane->findChild<QLineEdit*>();
        QTRY_VERIFY(filter->hasFocus());
        const int all = pane->model().rowCount();
        QTest::keyClicks(filter, QStringLiteral("sharpe"));
        QVERIFY(pane->model().rowCount() > 1 && pane->model().rowCount() < all / 2);
        QVERIFY(pane->model().isHeading(0));
        filter->clear();
        QCOMPARE(pane->model().rowCount(), all);
    }

    void gaugesHaveCharts()
    {
        const auto page = m_bench->open();
        const auto report = m_bench->report(m_bench->run);
        QVERIFY(!report.gauges.empty());
        const QString name = toQString(report.gauges[0].name);
        page->charts().setGaugeShown(name, true);
        QVERIFY(ReportBench::settle(*page));
        TimeChart* chart = page->charts().chart(QStringLiteral("gauge:") + name);
        QVERIFY(chart && !chart->isEmpty());
        const auto* line = layerOf<LineLayer>(*chart, name);
        QCOMPARE(line->series()->values()[0], report.gauges[0].first);
        page->charts().setGaugeShown(name, false);
        QVERIFY(!page->charts().chart(QStringLiteral("gauge:") + name));
    }

    void showsHowProfitsAreDistributed()
    {
        const auto page = m_bench->open();
        const auto report = m_bench->report(m_bench->run);
        auto* pane = page->findChild<DistributionPane*>();
        showTab(*page, pane);
        QTRY_VERIFY(!pane->chart()->isEmpty());
        QCOMPARE(pane->chart()->histogram().total, static_cast<std::size_t>(report.tradeCount));
    }

    void exportsEveryKind()
    {
        const auto page = m_bench->open();
        const auto report = m_bench->report(m_bench->run);
        QTemporaryDir folder;
        const auto write = [&](ReportExport::Kind kind, const char* name) -> QByteArray {
            const QString path = folder.filePath(QLatin1String(name));
            QSignalSpy written(&page->exports(), &ReportExport::written);
            page->exports().write(m_bench->run, kind, path);
            if (!QTest::qWaitFor([&] { return written.count() == 1; }, 30'000))
                return {};
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        using Kind = ReportExport::Kind;
        QVERIFY(write(Kind::Html, "r.html").contains("</html>"));
        const QJsonDocument json = QJsonDocument::fromJson(write(Kind::Json, "r.json"));
        QVERIFY(json.isObject());
        QCOMPARE(write(Kind::FillsCsv, "fills.csv").trimmed().count('\n'), report.fillCount);
        QCOMPARE(write(Kind::TradesCsv, "trades.csv").trimmed().count('\n'), report.tradeCount);
        QVERIFY(write(Kind::EquityCsv, "equity.csv").count('\n') > 10);
        const QByteArray pdf = write(Kind::Pdf, "r.pdf");
        QVERIFY(pdf.startsWith("%PDF-") && pdf.trimmed().endsWith("%%EOF"));
        QVERIFY(pdf.count("/Type /Page\n") + pdf.count("/Type /Page ") >= 2 || pdf.count("/Type /Page") > 2);
        const QImage picture = QImage::fromData(write(Kind::Png, "r.png"));
        QCOMPARE(picture.size(), page->size() * 2);
    }

    void asksWhereToExportAndTellsWhatWentWrong()
    {
        const auto page = m_bench->open();
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("mine.json"));
        ReportBench::action(*page, "report.exportJson")->trigger();
        auto* dialog = page->findChild<QFileDialog*>(QStringLiteral("exportDialog"));
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isVisible());
        auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        QVERIFY(name);
        QCOMPARE(QFileInfo(name->text()).fileName(), QStringLiteral("run-%1.json").arg(toQString(m_bench->run)));
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(QFile::exists(path));
        auto* header = page->findChild<ReportHeader*>();
        QTRY_VERIFY(header->notice().contains(QStringLiteral("mine.json")));

        page->exports().write(m_bench->run, ReportExport::Kind::Json,
                              folder.filePath(QStringLiteral("no/such/folder/r.json")));
        QTRY_VERIFY(header->notice().contains(QStringLiteral("could not be written")));
        QVERIFY(header->notice().contains(QStringLiteral("No such file")));
        // A folder in the place of the file.
        header->showNotice(Icon::Info, Token::Muted, {});
        page->exports().write(m_bench->run, ReportExport::Kind::FillsCsv, folder.path());
        QTRY_VERIFY(header->notice().contains(QStringLiteral("no file")));
        QVERIFY(QFileInfo(folder.path()).isDir());
    }

#ifdef Q_OS_UNIX
    void aDiskThatFillsUpLosesNothing()
    {
        const auto page = m_bench->open();
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("r.json"));
        QFile before(path);
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("mine");
        before.close();
        // No file of this process can grow beyond a thousand bytes: to a writer that is a full disk.
        rlimit old{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &old), 0);
        const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{1'000, old.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        page->exports().write(m_bench->run, ReportExport::Kind::Json, path);
        auto* header = page->findChild<ReportHeader*>();
        const bool isTold = QTest::qWaitFor([&] { return !header->notice().isEmpty(); }, 20'000);
        setrlimit(RLIMIT_FSIZE, &old);
        std::signal(SIGXFSZ, oldHandler);
        QVERIFY(isTold);
        QVERIFY2(header->notice().contains(QStringLiteral("could not be written")), qPrintable(header->notice()));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("r.json")});
        QVERIFY(before.open(QIODevice::ReadOnly));
        QCOMPARE(before.readAll(), QByteArray("mine"));
    }
#endif

    void keepsItsLayout()
    {
        const auto report = m_bench->report(m_bench->run);
        QVariantMap state;
        {
            const auto page = m_bench->open();
            page->findChild<QTabWidget*>()->setCurrentIndex(3);
            page->charts().setGaugeShown(toQString(report.gauges[0].name), true);
            ReportBench::action(*page, "report.line")->trigger();
            state = page->savedState();
        }
        ReportPage page(m_bench->bench().context());
        page.resize(1280, 720);
        page.show();
        page.restoreState(state);
        QTRY_COMPARE(page.run(), toQString(m_bench->run)); // what was open is open again
        QVERIFY(ReportBench::settle(page));
        QCOMPARE(page.findChild<QTabWidget*>()->currentIndex(), 3);
        QCOMPARE(page.charts().panels().size(), 5);
        QVERIFY(ReportBench::action(page, "report.line")->isChecked());
        QCOMPARE(page.charts().price()->level(), PriceFeed::Level::Line);
    }

    void everyActionSaysWhatItDoes()
    {
        const auto page = m_bench->open();
        for (const QAction* action : page->pageActions()) {
            QVERIFY(!action->text().isEmpty() && !action->statusTip().isEmpty() && !action->icon().isNull());
            QVERIFY(action->isEnabled());
        }
        for (const QWidget* widget : page->findChildren<QWidget*>()) {
            const bool isControl = qobject_cast<const QComboBox*>(widget) || qobject_cast<const QTableView*>(widget) ||
                                   (qobject_cast<const QLineEdit*>(widget) && widget->objectName().isEmpty());
            if (isControl)
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(page.get(), &change);
        QVERIFY(ReportBench::settle(*page));
        QCOMPARE(page->charts().panels().size(), 4);
    }
};

QTEST_MAIN(TestReportPage)
#include "tst_ReportPage.moc"
