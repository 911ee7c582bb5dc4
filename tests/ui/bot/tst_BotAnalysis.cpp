// SPDX-License-Identifier: GPL-3.0-or-later
// The analysis of a bot: a report that is a backtest's, over any period of its life, through the real widgets.
#include "tests/ui/bot/BotBench.h"
#include "ui/bot/AnalysisPane.h"
#include "ui/bot/BotHeader.h"
#include "ui/bot/LifeReport.h"
#include "ui/bot/LiveCharts.h"
#include "ui/charts/PeriodText.h"
#include "ui/charts/TimeChart.h"
#include "ui/charts/layers/LineLayer.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/NoticeBar.h"
#include "ui/common/StatePane.h"
#include "ui/report/ReportCharts.h"
#include "ui/report/ReportRows.h"
#include "ui/report/RowsPane.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

#include <cmath>

using namespace wh;
using namespace wh::ui;
using wh::test::BotBench;
using wh::test::Json;
using wh::test::ScriptedBot;

class TestBotAnalysis : public QObject
{
    Q_OBJECT

    std::unique_ptr<BotBench> m_bench;
    std::unique_ptr<BotPage> m_page;

    ScriptedBot& fleet() { return m_bench->fleet(); }
    AnalysisPane& pane() const { return m_page->analysis(); }
    StatePane& state() const { return *pane().findChild<StatePane*>(QString(), Qt::FindDirectChildrenOnly); }
    QString note() const { return pane().findChild<ElidedLabel*>(QStringLiteral("analysisNote"))->fullText(); }
    template<typename T>
    T* part(const char* name) const
    {
        auto* found = pane().findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    /// Of the tab with the analysis.
    void openTab()
    {
        auto* tabs = m_page->findChild<QTabWidget*>();
        const QTabBar* bar = tabs->tabBar();
        QTest::mouseClick(const_cast<QTabBar*>(bar), Qt::LeftButton, {}, bar->tabRect(tabs->indexOf(&pane())).center());
        QCOMPARE(tabs->currentWidget(), &pane());
    }
    void openAnalysis()
    {
        m_page = m_bench->open({1400, 800});
        openTab();
        QVERIFY(BotBench::settle(*m_page));
    }
    /// By the keys of the chooser.
    void choose(AnalysisPane::Period period)
    {
        auto* periods = part<QComboBox>("period");
        periods->setFocus();
        const int rows = static_cast<int>(period) - periods->currentIndex();
        for (int i = 0; i < std::abs(rows); ++i)
            QTest::keyClick(periods, rows > 0 ? Qt::Key_Down : Qt::Key_Up);
        QCOMPARE(pane().period(), period);
    }
    /// Of the last question for a report as a whole.
    Json bounds()
    {
        const auto& asked = fleet().asked();
        const auto last = std::find_if(asked.rbegin(), asked.rend(), [](const ScriptedBot::Asked& one) {
            return one.field == "botReport" && !one.variables.contains("first") && !one.variables.contains("points");
        });
        return last == asked.rend() ? Json() : last->variables;
    }
    static TimeNs time(const Json& text) { return *parseTime(text.get<std::string>()); }

private slots:
    void init()
    {
        m_bench = std::make_unique<BotBench>();
        m_bench->live();
    }
    void cleanup()
    {
        m_page.reset();
        m_bench.reset();
    }

    void hasTheReportOfABacktest()
    {
        m_bench->giveLife();
        m_page = m_bench->open({1400, 800});
        QCOMPARE(fleet().countOf("botReport"), std::size_t(0)); // until somebody looks
        openTab();
        QVERIFY(BotBench::settle(*m_page));
        QCOMPARE(state().state(), StatePane::State::Content);
        QVERIFY(pane().report()->isVisible());
        QVERIFY2(note().startsWith(QStringLiteral("Covers ")) && note().endsWith(QStringLiteral("30 min")),
                 qPrintable(note()));
        const auto& report = pane().report()->report()->report;
        QVERIFY(report.fillCount > 0);
        QVERIFY(report.tradeCount > 0);
        // All of it came, for the same span.
        const auto& charts = pane().report()->charts();
        for (const char* id : {"equity", "drawdown", "inventory"}) {
            const auto& panels = charts.panels();
            const auto panel = std::find_if(panels.begin(), panels.end(),
                                            [&](const auto& one) { return one.id == QLatin1String(id); });
            QVERIFY2(panel != panels.end() && panel->feed->whole() && panel->feed->whole()->size() > 1, id);
        }
        QVERIFY(charts.price()->line() && charts.price()->line()->size() > 1);
        QCOMPARE(charts.price()->fills()->size(), static_cast<std::size_t>(report.fillCount));
        auto* tabs = part<QTabWidget>("reportTabs");
        tabs->setCurrentWidget(pane().report()->rows().fills());
        QVERIFY(BotBench::settle(*m_page));
        QCOMPARE(pane().report()->rows().fills()->table().model()->rowCount(), static_cast<int>(report.fillCount));
        const Json whole = bounds();
        for (const auto& one : fleet().asked()) {
            if (one.field != "botReport")
                continue;
            QCOMPARE(one.variables.value("begin", ""), whole.value("begin", ""));
            QCOMPARE(one.variables.value("end", ""), whole.value("end", ""));
        }
        // A row leads to its moment in the charts.
        QTest::mouseClick(pane().report()->rows().fills()->table().viewport(), Qt::LeftButton, {},
                          pane()
                              .report()
                              ->rows()
                              .fills()
                              ->table()
                              .visualRect(pane().report()->rows().fills()->table().model()->index(2, 0))
                              .center());
        QVERIFY(charts.price()->fillLayer().selected().has_value());
    }

    void itsCurvesAreBrokenWhereTheBotDidNotRun()
    {
        m_bench->giveLife();
        openAnalysis();
        const TimeRange life = pane().report()->report()->extent();
        m_page.reset();
        const TimeNs paused = life.from + 5 * kMinute;
        const TimeNs resumed = paused + 5 * kMinute;
        const TimeNs recovered = resumed + 10 * kMinute; // the engine was gone before
        fleet().forget("botLifecycle");
        fleet().remember("botLifecycle",
                         ScriptedBot::step(life.from - kSecond, "starting", "ready", "running", "engine"));
        fleet().remember("botLifecycle", ScriptedBot::step(paused, "running", "pause", "paused", "anna"));
        fleet().remember("botLifecycle", ScriptedBot::step(resumed, "paused", "resume", "running", "anna"));
        fleet().remember("botLifecycle", ScriptedBot::step(recovered, "running", "recover", "starting", "engine"));
        fleet().remember("botLifecycle",
                         ScriptedBot::step(recovered + kMinute, "starting", "ready", "running", "engine"));
        openAnalysis();
        auto& charts = pane().report()->charts();
        charts.setGaugeShown(toQString(pane().report()->report()->report.gauges.front().name), true);
        QVERIFY(BotBench::settle(*m_page));
        QCOMPARE(int(charts.panels().size()), 5);
        for (const auto& panel : charts.panels()) {
            // The price without a recording is a line, too.
            const auto& layers = panel.chart->layers();
            const auto found = std::find_if(layers.begin(), layers.end(), [](const auto& layer) {
                const auto* line = dynamic_cast<const LineLayer*>(layer.get());
                return line && line->series();
            });
            QVERIFY2(found != layers.end(), qPrintable(panel.id));
            const Series& series = *static_cast<const LineLayer&>(**found).series();
            for (const TimeRange& idle : {TimeRange{paused, resumed - 1}, {recovered, recovered + kMinute - 1}}) {
                for (std::size_t i = series.within(idle).first; i < series.within(idle).last; ++i)
                    QVERIFY2(std::isnan(series.values()[i]), qPrintable(panel.id));
                const auto last = series.lastAt(idle.to);
                QVERIFY2(last && std::isnan(series.values()[*last]), qPrintable(panel.id));
            }
            QVERIFY2(std::isfinite(series.values()[*series.lastAt(paused - 1)]), qPrintable(panel.id));
            QVERIFY2(std::isfinite(series.values()[*series.lastAt(life.to)]), qPrintable(panel.id));
        }
        // Zoomed in as well; and no order stood through the time that the engine was gone.
        charts.axis().setVisible({recovered - 30 * kSecond, recovered + 2 * kMinute});
        QVERIFY(BotBench::settle(*m_page));
        QVERIFY(charts.price()->quotes() && !charts.price()->quotes()->empty());
        for (const auto& quote : *charts.price()->quotes())
            QVERIFY(quote.to < recovered || quote.from >= recovered);
    }

    void hasThePageToItself()
    {
        m_bench->giveLife();
        openAnalysis();
        QVERIFY(!m_page->charts().isVisible());
        QVERIFY(pane().height() > m_page->height() * 3 / 4);
        auto* tall = m_page->findChild<QAction*>(QStringLiteral("bot.tall"));
        QVERIFY(tall->isChecked());
        tall->trigger();
        QVERIFY(m_page->charts().isVisible());
        m_page->findChild<QTabWidget*>()->setCurrentIndex(0);
        QVERIFY(m_page->charts().isVisible());
        tall->trigger(); // the logs alone
        QVERIFY(!m_page->charts().isVisible());
        // Kept for the next start.
        const QVariantMap kept = m_page->savedState();
        m_page.reset();
        m_page = m_bench->page();
        m_page->restoreState(kept);
        QVERIFY(BotBench::settle(*m_page));
        QVERIFY(!m_page->charts().isVisible());
        openTab();
        QVERIFY(m_page->charts().isVisible());
    }

    void anyPeriodCanBeChosen()
    {
        m_bench->giveLife();
        openAnalysis();
        QCOMPARE(time(bounds()["end"]) - time(bounds()["begin"]), kDay);
        for (const auto& [period, span] :
             {std::pair(AnalysisPane::Period::Hour, kHour), std::pair(AnalysisPane::Period::Week, 7 * kDay),
              std::pair(AnalysisPane::Period::Month, 30 * kDay)}) {
            choose(period);
            QVERIFY(BotBench::settle(*m_page));
            QCOMPARE(time(bounds()["end"]) - time(bounds()["begin"]), span);
            QVERIFY(std::abs(time(bounds()["end"]) - WallClock().now()) < kMinute);
        }
        choose(AnalysisPane::Period::Life);
        QVERIFY(BotBench::settle(*m_page));
        QVERIFY(!bounds().contains("begin"));
        // What the live charts show.
        m_page->charts().axis().setVisible({WallClock().now() - 50 * kMinute, WallClock().now() - 20 * kMinute});
        const TimeRange seen = m_page->charts().axis().visible();
        choose(AnalysisPane::Period::Seen);
        QVERIFY(BotBench::settle(*m_page));
        QVERIFY(std::abs(time(bounds()["begin"]) - seen.from) <= kSecond);
        QVERIFY(std::abs(time(bounds()["end"]) - seen.to) <= kSecond);
        // Two moments, by hand; one that is left out is an end of what there is.
        auto* from = part<QLineEdit>("periodFrom");
        auto* to = part<QLineEdit>("periodTo");
        const auto write = [](QLineEdit* field, const QString& text) {
            field->setFocus();
            field->selectAll();
            text.isEmpty() ? QTest::keyClick(field, Qt::Key_Delete) : QTest::keyClicks(field, text);
            QTest::keyClick(field, Qt::Key_Return);
        };
        write(from, QStringLiteral("2026-01-31 09:30"));
        QVERIFY(BotBench::settle(*m_page));
        QCOMPARE(pane().period(), AnalysisPane::Period::Own);
        QCOMPARE(bounds()["begin"].get<std::string>(), formatTime(*parseTime("2026-01-31 09:30")));
        write(to, {});
        QVERIFY(BotBench::settle(*m_page));
        QVERIFY(std::abs(time(bounds()["end"]) - WallClock().now()) < kMinute);
        // What is no time, or ends before it begins, is said and not asked.
        const auto before = fleet().countOf("botReport");
        write(to, QStringLiteral("soon"));
        QVERIFY2(note().contains(QStringLiteral("soon")), qPrintable(note()));
        write(to, QStringLiteral("2026-01-30"));
        QCOMPARE(note(), QStringLiteral("The period ends before it begins: let it begin earlier, or end later."));
        QCOMPARE(fleet().countOf("botReport"), before);
        // No other period's report stands beside it.
        QVERIFY(!pane().report()->report());
        QCOMPARE(state().state(), StatePane::State::Empty);
        QVERIFY(!part<QToolButton>("exportLife")->isEnabled());
        // Made anew up to now.
        choose(AnalysisPane::Period::Hour);
        QVERIFY(BotBench::settle(*m_page));
        const auto count = fleet().countOf("botReport");
        QTest::mouseClick(part<QToolButton>("makeAgain"), Qt::LeftButton);
        QVERIFY(fleet().countOf("botReport") > count);
    }

    void saysThatNothingIsKept()
    {
        openAnalysis();
        QCOMPARE(state().state(), StatePane::State::Empty);
        // The engine's sentence, and a way on.
        m_bench->giveLife();
        choose(AnalysisPane::Period::Life);
        QVERIFY(BotBench::settle(*m_page));
        QCOMPARE(state().state(), StatePane::State::Content);
        fleet().failNext("botReport", "store.failed", {{"reason", "disk I/O error"}});
        QTest::mouseClick(part<QToolButton>("makeAgain"), Qt::LeftButton);
        QVERIFY(BotBench::settle(*m_page));
        QCOMPARE(state().state(), StatePane::State::Failed);
        emit state().actionRequested(); // again
        QVERIFY(BotBench::settle(*m_page));
        QCOMPARE(state().state(), StatePane::State::Content);
    }

    void saysThatTheBotNeverWorked()
    {
        fleet().bot()["state"] = "CREATED";
        fleet().bot()["startedAt"] = nullptr;
        fleet().figures()["marketTime"] = nullptr;
        fleet().figures()["ticks"] = 0;
        openAnalysis();
        QCOMPARE(state().state(), StatePane::State::Empty);
        QCOMPARE(fleet().countOf("botReport"), std::size_t(0));
        QVERIFY(!part<QComboBox>("period")->isEnabled());
    }

    void keepsTheReportWhileTheEngineIsAway()
    {
        m_bench->giveLife();
        openAnalysis();
        fleet().breakOff();
        m_bench->link().heardAt(WallClock().now() - 14 * kSecond);
        m_bench->link().be(EngineLink::State::Away, Error("remote.unreachable", {{"reason", "connection refused"}}));
        QCOMPARE(state().state(), StatePane::State::Content);
        QVERIFY(!part<QToolButton>("makeAgain")->isEnabled());
        QVERIFY(!part<QComboBox>("period")->isEnabled());
        fleet().comeBack();
        m_bench->link().be(EngineLink::State::Connected);
        QTRY_VERIFY(part<QToolButton>("makeAgain")->isEnabled());
    }

    void isMadeOnceTheEngineIsThere()
    {
        m_bench->giveLife();
        m_page = m_bench->open({1400, 800});
        fleet().breakOff();
        m_bench->link().heardAt(WallClock().now());
        m_bench->link().be(EngineLink::State::Away, Error("remote.unreachable", {{"reason", "connection refused"}}));
        openTab();
        QCOMPARE(state().state(), StatePane::State::Empty);
        fleet().comeBack();
        m_bench->link().be(EngineLink::State::Connected);
        QTRY_COMPARE(state().state(), StatePane::State::Content);
    }

    void drawsWhereOwnOrdersStood()
    {
        m_bench->giveLife();
        openAnalysis();
        auto& charts = pane().report()->charts();
        const auto* hint = part<ElidedLabel>("reportLevel");
        QVERIFY(charts.areQuotesShown());
        const TimeNs begin = pane().report()->report()->report.start;
        charts.axis().setVisible({begin + 10 * kMinute, begin + 10 * kMinute + 30 * kSecond});
        QTRY_VERIFY(charts.isSettled() && charts.price()->quotes() && !charts.price()->quotes()->empty());
        QCOMPARE(hint->fullText(), QString());
        QTest::mouseClick(part<QToolButton>("reportQuotes"), Qt::LeftButton);
        QTRY_VERIFY(charts.isSettled() && (!charts.price()->quotes() || charts.price()->quotes()->empty()));
    }

    void isWrittenToAFile_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("begins");
        QTest::addRow("fills") << QStringLiteral("Fills as CSV…") << QStringLiteral("id,");
        QTest::addRow("trades") << QStringLiteral("Trades as CSV…") << QStringLiteral("side,");
        QTest::addRow("equity") << QStringLiteral("Equity as CSV…") << QStringLiteral("time,");
    }
    void isWrittenToAFile()
    {
        QFETCH(QString, entry);
        QFETCH(QString, begins);
        m_bench->giveLife();
        openAnalysis();
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("rows.csv"));
        for (QAction* one : part<QToolButton>("exportLife")->menu()->actions()) {
            if (one->text() == entry)
                one->trigger();
        }
        auto* dialog = pane().findChild<QFileDialog*>(QStringLiteral("exportDialog"));
        QVERIFY(dialog);
        QSignalSpy said(&m_bench->navigator(), &Navigator::said);
        emit dialog->fileSelected(path);
        QTRY_COMPARE(said.count(), 1);
        QVERIFY(said[0][0].toString().contains(QStringLiteral("rows.csv")));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(text.startsWith(begins.toUtf8()), text.left(100).constData());
        const auto& report = pane().report()->report()->report;
        const auto rows = static_cast<std::int64_t>(text.count('\n')) - 1;
        if (begins == u"time,")
            QVERIFY(rows > 10);
        else
            QCOMPARE(rows, begins == u"id," ? report.fillCount : report.tradeCount);
        dialog->close();
    }
};

QTEST_MAIN(TestBotAnalysis)
#include "tst_BotAnalysis.moc"
