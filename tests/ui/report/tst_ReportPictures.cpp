// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the report page and its tabs in both themes, small and large, into build/…/screenshots, for eyes. What a
// program can tell of a picture it tells: that something is drawn, and that themes differ.
#include "tests/ui/report/ReportBench.h"

#include "ui/report/Player.h"
#include "ui/report/SweepPane.h"

#include <QDir>
#include <QImage>
#include <QTabWidget>

using namespace wh;
using namespace wh::ui;
using wh::test::ReportBench;

class TestReportPictures : public QObject
{
    Q_OBJECT

    std::unique_ptr<ReportBench> m_bench;
    std::string m_sweep;

    static constexpr QSize kSizes[] = {{1280, 720}, {2560, 1440}};

    void draw(ReportPage& page, const QString& name)
    {
        QImage pictures[2];
        for (const auto choice : {ThemeChoice::Dark, ThemeChoice::Light}) {
            m_bench->bench().appearance().setChoice(choice);
            QTRY_COMPARE(page.palette().color(QPalette::Window), m_bench->bench().appearance().colour(Token::Window));
            QVERIFY(ReportBench::settle(page));
            QImage image(page.size(), QImage::Format_RGB32);
            page.render(&image);
            const bool isDark = choice == ThemeChoice::Dark;
            const QString folder = QStringLiteral(BUILD_ROOT "/screenshots");
            QVERIFY(QDir().mkpath(folder));
            const QString file = QStringLiteral("%1/%2-%3-%4.png")
                                     .arg(folder, name, isDark ? QStringLiteral("dark") : QStringLiteral("light"))
                                     .arg(page.width());
            QVERIFY2(image.save(file), qPrintable(file));
            pictures[isDark ? 0 : 1] = image;
        }
        QVERIFY(pictures[0] != pictures[1]);
    }

private slots:
    void initTestCase()
    {
        m_bench = std::make_unique<ReportBench>(test::Json{{"duration", "1h"}});
        client::SweepRequest request;
        request.base.dataset = m_bench->dataset;
        request.base.strategy = "avellaneda_stoikov";
        request.axes = {{"risk_aversion", "0.01,0.05,0.1,0.5,1"}, {"min_spread", "1,2,4,8"}};
        request.objective = "netProfit";
        const auto started = ReportBench::answer<client::Run>(
            [&](auto done) { m_bench->client().startSweep(request, std::move(done)); });
        m_sweep = started.id;
        QTRY_VERIFY_WITH_TIMEOUT(
            m_bench->session().runs().find(m_sweep) && !m_bench->session().runs().find(m_sweep)->isUnderWay(), 120'000);
    }
    void cleanupTestCase() { m_bench.reset(); }

    void tabs_data()
    {
        QTest::addColumn<int>("tab");
        const char* names[] = {"metrics", "fills", "trades", "book", "profits", "log", "setup"};
        for (int i = 0; i < 7; ++i)
            QTest::newRow(names[i]) << i;
    }
    void tabs()
    {
        QFETCH(const int, tab);
        for (const QSize& size : kSizes) {
            const auto page = m_bench->open(m_bench->run, size);
            auto* tabWidget = page->findChild<QTabWidget*>();
            tabWidget->setCurrentIndex(tab);
            const auto report = m_bench->report(m_bench->run);
            if (tabWidget->tabText(tab) == u"Book") {
                const TimeNs middle = report.start + (report.end - report.start) / 2;
                page->charts().axis().setVisible({middle - 20 * kSecond, middle + 20 * kSecond});
                page->player().seek(middle);
            }
            if (tab == 0 && !report.gauges.empty())
                page->charts().setGaugeShown(toQString(report.gauges[0].name), true);
            page->charts().axis().setCrosshair(page->charts().axis().visible().from +
                                               page->charts().axis().visible().span() / 3);
            draw(*page, QStringLiteral("report-") + QString::fromLatin1(QTest::currentDataTag()));
        }
    }

    void events()
    {
        for (const QSize& size : kSizes) {
            const auto page = m_bench->open(m_bench->run, size);
            const auto marks = page->charts().price()->fills();
            QVERIFY(marks && !marks->empty());
            const TimeNs at = (*marks)[marks->size() / 2].time;
            page->charts().axis().setVisible({at - 1500 * kMillisecond, at + 1500 * kMillisecond});
            page->charts().selectFill(static_cast<std::int64_t>(marks->size() / 2));
            page->player().seek(at);
            draw(*page, QStringLiteral("report-events"));
        }
    }

    void sweep()
    {
        for (const QSize& size : kSizes) {
            const auto page = m_bench->open(m_sweep, size);
            QVERIFY(page->findChild<SweepPane*>()->isVisible());
            draw(*page, QStringLiteral("report-sweep"));
        }
    }

    void paper()
    {
        const auto page = m_bench->open();
        page->exports().write(m_bench->run, ReportExport::Kind::Pdf,
                              QStringLiteral(BUILD_ROOT "/screenshots/report.pdf"));
        QVERIFY(ReportBench::settle(*page));
        QVERIFY(QFile(QStringLiteral(BUILD_ROOT "/screenshots/report.pdf")).size() > 10'000);
    }
};

QTEST_MAIN(TestReportPictures)
#include "tst_ReportPictures.moc"
