// SPDX-License-Identifier: GPL-3.0-or-later
// The report page at the smallest sizes of the window, in the languages with the longest words: nothing is cut.
#include "tests/ui/report/ReportBench.h"

#include "ui/common/ElidedLabel.h"
#include "ui/language/LanguageChoice.h"
#include "ui/report/MetricsPane.h"
#include "ui/report/Player.h"
#include "ui/report/SweepPane.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>

using namespace wh;
using namespace wh::ui;
using wh::test::ReportBench;

class TestReportFit : public QObject
{
    Q_OBJECT

    std::unique_ptr<ReportBench> m_bench;
    std::unique_ptr<LanguageChoice> m_language;

    // What the sidebar, the bars and the status line leave of a window of 1024×640 and one of 1280×720.
    static constexpr QSize kSmallest{872, 545};
    static constexpr QSize kSmall{1128, 625};

    static bool isScrolled(const QWidget* widget, const QWidget* page)
    {
        for (const QWidget* at = widget->parentWidget(); at && at != page; at = at->parentWidget()) {
            if (qobject_cast<const QAbstractScrollArea*>(at) || qobject_cast<const QTabBar*>(at))
                return true;
        }
        return false;
    }
    /// What is seen of the page and does not fit, in words; empty: all does.
    static QString whatIsCut(const ReportPage& page)
    {
        for (const QWidget* widget : page.findChildren<QWidget*>()) {
            if (!widget->isVisible() || isScrolled(widget, &page))
                continue;
            const QRect place(widget->mapTo(&page, QPoint()), widget->size());
            const auto name = [&] {
                const auto* label = qobject_cast<const QLabel*>(widget);
                const auto* button = qobject_cast<const QAbstractButton*>(widget);
                return QStringLiteral("%1 %2 \"%3\" at %4 to %5 of %6")
                    .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                         label ? label->text() : (button ? button->text() : QString()))
                    .arg(place.left())
                    .arg(place.right())
                    .arg(page.width());
            };
            if (place.left() < 0 || place.right() >= page.width())
                return name();
            const QWidget* parent = widget->parentWidget();
            if (!parent->rect().contains(widget->geometry()))
                return name() + QStringLiteral(" within its parent's ") + QString::number(parent->width());
            const auto* label = qobject_cast<const QLabel*>(widget);
            const bool hasWords = (label && !label->wordWrap() && !qobject_cast<const ElidedLabel*>(label)) ||
                                  qobject_cast<const QAbstractButton*>(widget) ||
                                  qobject_cast<const QComboBox*>(widget);
            if (hasWords && widget->width() < widget->sizeHint().width())
                return name() + QStringLiteral(" needs ") + QString::number(widget->sizeHint().width());
        }
        return {};
    }

    /// For eyes.
    static void draw(ReportPage& page, const QString& name)
    {
        const QString folder = QStringLiteral(BUILD_ROOT "/screenshots");
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(page.grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, name).arg(page.width())));
    }

private slots:
    void initTestCase()
    {
        m_bench = std::make_unique<ReportBench>();
        m_language = std::make_unique<LanguageChoice>(*qApp);
    }
    void cleanupTestCase() { m_bench.reset(); }
    void cleanup() { m_language->choose(QStringLiteral("en")); }

    void nothingIsCut_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const Language& language : languages()) {
            QTest::addRow("%s, smallest", language.code) << QString::fromLatin1(language.code) << kSmallest;
            QTest::addRow("%s, small", language.code) << QString::fromLatin1(language.code) << kSmall;
        }
    }
    void nothingIsCut()
    {
        QFETCH(const QString, language);
        QFETCH(const QSize, size);
        m_language->choose(language);
        const auto page = m_bench->open(m_bench->run, size);
        QCOMPARE(page->size(), size); // no part of it asks for more
        QVERIFY2(page->minimumSizeHint().width() <= size.width(),
                 qPrintable(QString::number(page->minimumSizeHint().width())));
        page->player().toStart();
        QVERIFY(ReportBench::settle(*page));
        auto* tabs = page->findChild<QTabWidget*>();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QVERIFY(ReportBench::settle(*page));
            draw(*page, QStringLiteral("report-%1-tab%2").arg(language).arg(tab));
            const QString cut = whatIsCut(*page);
            QVERIFY2(cut.isEmpty(), qPrintable(tabs->tabText(tab) + QStringLiteral(": ") + cut));
        }
        // Figures are there in full; what gives way is a name, whose end is in its tooltip.
        tabs->setCurrentIndex(0);
        QTableView& table = page->findChild<MetricsPane*>()->table();
        QCOMPARE(table.horizontalHeader()->length(), table.viewport()->width());
        for (const int column : {MetricModel::Value, MetricModel::Unit}) {
            for (int row = 0; row < table.model()->rowCount(); ++row) {
                const QModelIndex index = table.model()->index(row, column);
                const int needed = table.fontMetrics().horizontalAdvance(index.data().toString());
                QVERIFY2(needed < table.columnWidth(column), qPrintable(index.data().toString()));
            }
        }
    }

    void aSweepIsNotCutEither()
    {
        client::SweepRequest request;
        request.base.dataset = m_bench->dataset;
        request.base.strategy = "basic_market_maker";
        request.axes = {{"spread", "1,2,5,10"}, {"levels", "1,2,3"}};
        request.objective = "netProfit";
        const auto started = ReportBench::answer<client::Run>(
            [&](auto done) { m_bench->client().startSweep(request, std::move(done)); });
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->session().runs().find(started.id) &&
                                     !m_bench->session().runs().find(started.id)->isUnderWay(),
                                 120'000);
        for (const Language& language : languages()) {
            m_language->choose(QLatin1String(language.code));
            const auto page = m_bench->open(started.id, kSmallest);
            QCOMPARE(page->size(), kSmallest);
            auto* metric = &page->findChild<SweepPane*>()->metric();
            for (int i = 0; i < metric->count(); ++i) {
                metric->setCurrentIndex(i);
                draw(*page, QStringLiteral("report-%1-sweep%2").arg(QLatin1String(language.code)).arg(i));
                const QString cut = whatIsCut(*page);
                QVERIFY2(cut.isEmpty(), qPrintable(cut));
            }
        }
    }

    void tabsAreAllSeenWhereThereIsRoom()
    {
        m_language->choose(QStringLiteral("de"));
        const auto page = m_bench->open(m_bench->run, kSmall);
        auto* tabs = page->findChild<QTabWidget*>();
        QVERIFY(tabs->width() >= tabs->tabBar()->sizeHint().width());
        // And the charts keep the greater part.
        QVERIFY(page->charts().width() > tabs->width());
        page->resize(kSmallest);
        QVERIFY(page->charts().width() >= tabs->width() - 4);
    }

    void theUsersOwnSplitStays()
    {
        const auto page = m_bench->open(m_bench->run, kSmall);
        auto* tabs = page->findChild<QTabWidget*>();
        auto* splitter = qobject_cast<QSplitter*>(tabs->parentWidget());
        const int before = tabs->width();
        QWidget* handle = splitter->handle(1);
        const QPoint grip = handle->rect().center();
        QTest::mousePress(handle, Qt::LeftButton, {}, grip);
        QTest::mouseMove(handle, grip - QPoint(60, 0));
        QTest::mouseRelease(handle, Qt::LeftButton, {}, grip - QPoint(60, 0));
        QTRY_VERIFY(tabs->width() > before + 40);
        const int wider = tabs->width();
        m_language->choose(QStringLiteral("de"));
        QVERIFY(ReportBench::settle(*page));
        QCOMPARE(tabs->width(), wider);
    }
};

QTEST_MAIN(TestReportFit)
#include "tst_ReportFit.moc"
