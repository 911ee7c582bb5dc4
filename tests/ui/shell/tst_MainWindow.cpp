// SPDX-License-Identifier: GPL-3.0-or-later
// The window as its users have it, by mouse and keyboard, over a real engine: what is remembered, found, switched,
// told.
#include "tests/ui/support/StudioBench.h"
#include "ui/common/StatePane.h"
#include "ui/fleet/BotAssistant.h"
#include "ui/language/LanguageChoice.h"
#include "ui/links/EngineDirectory.h"
#include "ui/links/EngineLinks.h"
#include "ui/notify/Notifier.h"
#include "ui/settings/Preferences.h"
#include "ui/settings/SettingsTable.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/JobsView.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Notices.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/StatusLine.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>
#include <QWindow>

using namespace wh;
using namespace wh::ui;
using wh::test::StudioBench;

class TestMainWindow : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StudioBench> m_bench;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<LanguageChoice> m_language;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<EngineDirectory> m_directory;
    std::unique_ptr<EngineLinks> m_links;
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<MainWindow> m_window;

    QString settingsFile() const { return m_folder->filePath(QStringLiteral("settings.ini")); }
    void openWindow()
    {
        m_directory = std::make_unique<EngineDirectory>(*m_settings);
        m_links = std::make_unique<EngineLinks>();
        m_links->attach(m_bench->session());
        m_notifier = std::make_unique<Notifier>(
            Notifier::Pace{std::chrono::milliseconds(10), std::chrono::milliseconds(60'000)});
        m_window = std::make_unique<MainWindow>(ShellContext{m_bench->context(),
                                                             *m_settings,
                                                             {m_folder->path(), m_folder->path(), false},
                                                             *m_links,
                                                             *m_directory,
                                                             *m_notifier});
        m_window->restore();
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void restart()
    {
        m_window->close();
        m_window.reset();
        m_links.reset();
        m_directory.reset();
        m_preferences.reset();
        m_settings.reset();
        m_settings = std::make_unique<Settings>(settingsFile());
        m_preferences = std::make_unique<Preferences>(*m_settings, m_bench->appearance(), *m_language);
        openWindow();
    }
    QAction* action(const char* name) const { return m_window->shellActions().action(name); }
    void press(const char* keys) const
    {
        const QKeySequence sequence(QLatin1String(keys), QKeySequence::PortableText);
        QWidget* focused = QApplication::focusWidget();
        QTest::keySequence(focused ? focused : m_window.get(), sequence);
    }
    CommandPalette* palette() const { return m_window->findChild<CommandPalette*>(); }
    /// Opens the palette, types, and presses Enter.
    void find(const char* letters) const
    {
        press("Ctrl+K");
        QTRY_VERIFY(palette()->isVisible());
        auto* field = palette()->findChild<QLineEdit*>();
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, QLatin1String(letters));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!palette()->isVisible());
    }
    QStringList found(const char* letters) const
    {
        m_window->openPalette();
        palette()->findChild<QLineEdit*>()->setText(QLatin1String(letters));
        const auto* model = palette()->findChild<QListView*>()->model();
        QStringList titles;
        for (int row = 0; row < model->rowCount(); ++row)
            titles << model->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return titles;
    }
    template<typename T>
    T* dock(const char* name) const
    {
        return m_window->findChild<QDockWidget*>(QLatin1String(name))->findChild<T*>();
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_bench = std::make_unique<StudioBench>();
        m_settings = std::make_unique<Settings>(settingsFile());
        m_settings->set(setting::kLanguage, QStringLiteral("en"));
        m_settings->set(setting::kTheme, QStringLiteral("dark"));
        m_language = std::make_unique<LanguageChoice>(*qApp);
        m_preferences = std::make_unique<Preferences>(*m_settings, m_bench->appearance(), *m_language);
    }
    void cleanup()
    {
        m_window.reset();
        m_links.reset();
        m_directory.reset();
        m_preferences.reset();
        m_language.reset();
        m_settings.reset();
        m_bench.reset();
        m_folder.reset();
    }

    void filesAreImportedWhereverTheyAreDropped()
    {
        QFile file(m_folder->filePath(QStringLiteral("binance-BTCUSDT.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("timestamp,price,amount,side\n1722816001000,61000.5,0.01,buy\n1722816002000,61001.5,0.02,sell\n");
        file.close();
        QVERIFY(m_bench->start());
        openWindow();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file.fileName())});
        QMimeData nothing;
        nothing.setText(QStringLiteral("a word"));
        for (const auto& [mime, isTaken] : {std::pair(&nothing, false), std::pair(&data, true)}) {
            QDragEnterEvent enter({600, 300}, Qt::CopyAction, mime, Qt::LeftButton, {});
            enter.ignore();
            QApplication::sendEvent(m_window.get(), &enter);
            QCOMPARE(enter.isAccepted(), isTaken);
        }
        QDropEvent dropped(QPointF(600, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(m_window.get(), &dropped);
        QWidget* dialog = nullptr;
        QTRY_VERIFY((dialog = m_window->findChild<QWidget*>(QStringLiteral("importDialog"))));
        auto* import = dialog->findChild<QPushButton*>(QStringLiteral("import"));
        QTRY_VERIFY(import->isEnabled());
        QTest::mouseClick(import, Qt::LeftButton);
        QTRY_VERIFY(m_bench->session().datasets().find("binance:BTC/USDT:trades"));
    }

    void opensAPageByItsNumber()
    {
        openWindow();
        QCOMPARE(m_window->pages().currentId(), QLatin1String(pageEntries().front().id));
        int digit = 0;
        for (const PageEntry& page : pageEntries()) {
            if (!page.isInSidebar)
                continue;
            press(qPrintable(QStringLiteral("Ctrl+%1").arg(++digit)));
            QCOMPARE(m_window->pages().currentId(), QLatin1String(page.id));
            QCOMPARE(m_window->windowTitle(), page.titleText() + QStringLiteral(" – Wheelhouse"));
        }
        // And back, step by step.
        press("Alt+Left");
        QVERIFY(m_window->pages().currentId() !=
                QLatin1String(m_window->shellActions().pages().last()->data().toString().toLatin1()));
        QVERIFY(m_window->pages().canGoForward());
        while (m_window->pages().canGoBack())
            QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QCOMPARE(m_window->pages().currentId(), QLatin1String(pageEntries().front().id));
    }

    void opensAPageByTheMouse()
    {
        openWindow();
        for (auto* button : m_window->findChild<Sidebar*>()->findChildren<QToolButton*>()) {
            QTest::mouseClick(button, Qt::LeftButton);
            QCOMPARE(m_window->pages().currentId(), button->defaultAction()->data().toString());
            QVERIFY(button->isChecked());
        }
    }

    void everyActionHasANameAnIconAndATip()
    {
        openWindow();
        QList<QAction*> actions = m_window->shellActions().all();
        for (const PageEntry& page : pageEntries())
            actions += m_window->pages().page(QLatin1String(page.id))->pageActions();
        QVERIFY(actions.size() > 20);
        QSet<QString> names;
        for (const QAction* one : actions) {
            const QByteArray name = one->objectName().toUtf8();
            QVERIFY2(!name.isEmpty(), qPrintable(one->text()));
            QVERIFY2(!names.contains(one->objectName()), name);
            names << one->objectName();
            QVERIFY2(!one->text().isEmpty(), name);
            QVERIFY2(!one->icon().isNull(), name);
            QVERIFY2(!one->statusTip().isEmpty(), name);
        }
    }

    void noShortcutMeansTwoThings()
    {
        openWindow();
        for (const PageEntry& page : pageEntries()) {
            QMap<QString, QString> owners;
            const auto actions =
                m_window->shellActions().all() + m_window->pages().page(QLatin1String(page.id))->pageActions();
            for (const QAction* one : actions) {
                for (const QKeySequence& keys : one->shortcuts()) {
                    const QString text = keys.toString();
                    QVERIFY2(
                        !owners.contains(text),
                        qPrintable(QStringLiteral("%1: %2 and %3").arg(text, owners.value(text), one->objectName())));
                    owners.insert(text, one->objectName());
                }
            }
        }
    }

    void everyMenuEntryIsAnAction()
    {
        openWindow();
        const auto menus = m_window->menuBar()->actions();
        QCOMPARE(menus.size(), 5);
        QSet<QAction*> inMenus;
        for (const QAction* menu : menus) {
            for (QAction* entry : menu->menu()->actions())
                inMenus << entry;
        }
        for (QAction* one : m_window->shellActions().all())
            QVERIFY2(inMenus.contains(one), qPrintable(one->objectName()));
    }

    void paletteRunsWhatItFinds()
    {
        openWindow();
        find("sttngs");
        QCOMPARE(m_window->pages().currentId(), QStringLiteral("settings"));
        find("switch dark");
        QVERIFY(!m_bench->appearance().theme().isDark());
        // The last one used comes first now, and the focus is where it was.
        press("Ctrl+K");
        auto* list = palette()->findChild<QListView*>();
        QVERIFY(list->currentIndex().data().toString().contains(QStringLiteral("dark and light")));
        press("Esc");
        QVERIFY(!palette()->isVisible());
        QCOMPARE(m_window->pages().currentId(), QStringLiteral("settings")); // Esc closed the palette only
    }

    void paletteFindsStrategiesRecordingsAndRuns()
    {
        const std::string dataset = m_bench->generate({{"duration", "1m"}});
        QVERIFY(m_bench->start());
        const std::string run = m_bench->runBacktest(dataset);
        openWindow();
        QVERIFY(found("avellaneda").contains(QStringLiteral("Avellaneda–Stoikov market maker, Strategy, ")));
        QVERIFY(found("sim btc rec").first().startsWith(QStringLiteral("sim:BTC/USDT:book, Recording")));
        QVERIFY(
            found(qPrintable(QStringLiteral("#%1 run").arg(toQString(run)))).first().contains(QStringLiteral("Run")));
        QVERIFY(found("ctlk").isEmpty());
        QCOMPARE(found("import rec").filter(QStringLiteral("Import recordings")).size(), 1); // the page has it too
        QSignalSpy opened(&m_bench->navigator(), &Navigator::datasetRequested);
        find("sim btc rec");
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.at(0).at(0).toString(), toQString(dataset));
    }

    void paletteFindsTheActionsOfPagesThatAreNotShown()
    {
        openWindow();
        m_settings->set(setting::kFontSize, 16);
        find("reset all settings");
        QCOMPARE(m_window->pages().currentId(), QStringLiteral("settings"));
        QCOMPARE(m_settings->value(setting::kFontSize), 13);
        press("Ctrl+Z");
        QCOMPARE(m_settings->value(setting::kFontSize), 16);
        press("Ctrl+Shift+Z");
        QCOMPARE(m_settings->value(setting::kFontSize), 13);
    }

    void restartRestoresWhatWasLeft()
    {
        openWindow();
        press("Ctrl+2");
        const QString page = m_window->pages().currentId();
        action("view.jobs")->trigger();
        auto* jobs = m_window->findChild<QDockWidget*>(QStringLiteral("shell.jobs"));
        QVERIFY(jobs->isVisible());
        m_window->addDockWidget(Qt::RightDockWidgetArea, jobs);
        action("view.compact")->trigger();
        m_window->setGeometry(120, 90, 1100, 700);
        QTRY_COMPARE(m_window->size(), QSize(1100, 700));
        const int width = m_window->findChild<Sidebar*>()->width();
        // A screen that is too narrow for it gets a narrower one.
        const int fitting = qMax(1024, qMin(1100, QGuiApplication::primaryScreen()->availableGeometry().width()));
        restart();
        QCOMPARE(m_window->pages().currentId(), page);
        jobs = m_window->findChild<QDockWidget*>(QStringLiteral("shell.jobs"));
        QVERIFY(jobs->isVisible());
        QCOMPARE(m_window->dockWidgetArea(jobs), Qt::RightDockWidgetArea);
        QVERIFY(action("view.jobs")->isChecked());
        QCOMPARE(m_window->findChild<Sidebar*>()->width(), width);
        QCOMPARE(m_window->size(), QSize(fitting, 700));
        action("view.reset")->trigger();
        QCOMPARE(m_window->dockWidgetArea(jobs), Qt::BottomDockWidgetArea);
    }

    void comesBackFromAScreenThatIsGone()
    {
        m_settings->set(setting::kWindowPlace, QRect(20'000, 9'000, 1000, 700));
        openWindow();
        const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
        QVERIFY(screen.intersects(m_window->geometry()));
        QVERIFY(screen.contains(m_window->geometry().topLeft()) || screen.width() < 1000);
    }

    void survivesALayoutThatIsNone()
    {
        m_settings->set(setting::kWindowLayout, QByteArray("not a layout"));
        m_settings->set(setting::kPage, QStringLiteral("no_such_page"));
        m_settings->set(setting::kPageStates, QVariantMap{{QStringLiteral("welcome"), 3}});
        openWindow();
        QCOMPARE(m_window->pages().currentId(), QLatin1String(pageEntries().front().id));
        QVERIFY(m_window->findChild<Sidebar*>()->isVisible());
    }

    void saysThatTheSettingsWereDamaged()
    {
        m_preferences.reset();
        m_settings.reset();
        QFile file(settingsFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\x01\x02 nothing that anybody wrote");
        file.close();
        m_settings = std::make_unique<Settings>(settingsFile());
        openWindow();
        const auto* bar = m_window->findChild<EngineNotices*>();
        QVERIFY(bar->isVisible());
        QVERIFY(bar->accessibleName().contains(QStringLiteral("settings.ini.bad")));
        QVERIFY(QFile::exists(settingsFile() + QStringLiteral(".bad")));
    }

    void switchesThemeAndClockAtOnce()
    {
        openWindow();
        const auto windowColour = [this] {
            const QImage picture = m_window->grab().toImage();
            return picture.pixelColor(picture.width() - 2, 8); // beside the menus
        };
        QTRY_COMPARE(windowColour(), Theme::of(ThemeKind::Dark).colour(Token::Window));
        press("Ctrl+Shift+T");
        QTRY_COMPARE(windowColour(), Theme::of(ThemeKind::Light).colour(Token::Window));
        auto* clock = m_window->statusBar()->findChildren<QToolButton*>().last();
        QVERIFY(clock->text().endsWith(QStringLiteral("UTC")));
        QTest::mouseClick(clock, Qt::LeftButton);
        QVERIFY(m_settings->value(setting::kLocalTime));
        QVERIFY(!m_bench->appearance().times().isUtc());
        press("Ctrl+Shift+U");
        QVERIFY(m_bench->appearance().times().isUtc());
    }

    void speaksAnotherLanguageAtOnce()
    {
        // What is not translated yet would stay as it is: a translator that marks all it is asked for tells it.
        class Marking final : public QTranslator
        {
        public:
            bool isEmpty() const override { return false; }
            QString translate(const char*, const char* text, const char*, int) const override
            {
                return QStringLiteral("‹%1›").arg(QString::fromUtf8(text));
            }
        } marking;
        QVERIFY(m_bench->start());
        openWindow();
        action("view.jobs")->trigger();
        for (const PageEntry& page : pageEntries())
            m_window->pages().page(QLatin1String(page.id));
        QCoreApplication::installTranslator(&marking);
        QTRY_VERIFY(m_window->windowTitle().startsWith(u'‹'));
        for (const QAction* one : m_window->shellActions().all()) {
            QVERIFY2(one->text().startsWith(u'‹'), qPrintable(one->objectName()));
            QVERIFY2(one->statusTip().startsWith(u'‹'), qPrintable(one->objectName()));
        }
        for (const PageEntry& page : pageEntries()) {
            m_window->pages().open(QLatin1String(page.id));
            for (const QAction* one : m_window->pages().current()->pageActions())
                QVERIFY2(one->text().contains(u'‹'), qPrintable(one->objectName()));
        }
        for (const QAction* menu : m_window->menuBar()->actions())
            QVERIFY2(menu->text().startsWith(u'‹'), qPrintable(menu->text()));
        for (const auto* shown : m_window->findChildren<QDockWidget*>())
            QVERIFY2(shown->windowTitle().startsWith(u'‹'), qPrintable(shown->windowTitle()));
        for (const auto* button : m_window->findChildren<QPushButton*>())
            QVERIFY2(button->text().isEmpty() || button->text().contains(u'‹'), qPrintable(button->text()));
        const auto* strategies = m_window->findChild<QComboBox*>(QStringLiteral("strategy"));
        QVERIFY(strategies && strategies->count() > 0);
        for (int i = 0; i < strategies->count(); ++i)
            QVERIFY2(strategies->itemText(i).startsWith(u'‹'), qPrintable(strategies->itemText(i)));
        const auto* header = dock<QTableView>("shell.jobs")->model();
        for (int i = 0; i < header->columnCount(); ++i)
            QVERIFY(header->headerData(i, Qt::Horizontal).toString().startsWith(u'‹'));
        QCoreApplication::removeTranslator(&marking);
        QTRY_VERIFY(!m_window->windowTitle().startsWith(u'‹'));
    }

    void showsJobsAndCancelsThem()
    {
        const std::string dataset = m_bench->generate({{"duration", "1h"}});
        QVERIFY(m_bench->start());
        openWindow();
        press("Ctrl+J");
        auto* table = dock<QTableView>("shell.jobs");
        QTRY_COMPARE(table->model()->rowCount(), 1); // the generation
        client::BacktestRequest request;
        request.dataset = dataset;
        request.strategy = "avellaneda_stoikov";
        m_bench->session().client().startBacktest(request, [](const Result<client::Run>& run) { QVERIFY(bool(run)); });
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->selectRow(0);
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("Backtest"));
        const auto buttons = dock<JobsView>("shell.jobs")->findChildren<QPushButton*>();
        QPushButton* cancel = buttons[1];
        QCOMPARE(cancel->text(), QStringLiteral("Cancel"));
        if (cancel->isEnabled()) // it may be done already on a fast machine
            QTest::mouseClick(cancel, Qt::LeftButton);
        QTRY_VERIFY(!cancel->isEnabled());
        QSignalSpy opened(&m_bench->navigator(), &Navigator::runRequested);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
    }

    void asksBeforeItCancelsJobs()
    {
        QVERIFY(m_bench->start());
        openWindow();
        client::MarketRequest request;
        request.parameters = {{"duration", "24h"}};
        m_bench->session().client().generateMarket(request, [](const Result<client::Job>& job) { QVERIFY(bool(job)); });
        QTRY_VERIFY(!m_bench->session().jobs().items().empty());
        QVERIFY(!m_window->close());
        auto* box = m_window->findChild<QMessageBox*>();
        QVERIFY(box && box->isVisible());
        QVERIFY(m_window->isVisible());
        // Enter alone ends nothing.
        QCOMPARE(box->defaultButton()->text(), QStringLiteral("Keep working"));
        for (const QAbstractButton* button : box->buttons())
            QVERIFY2(button->icon().isNull() && button->text() != u"Cancel", qPrintable(button->text()));
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_VERIFY(!m_window->findChild<QMessageBox*>());
        QVERIFY(m_window->isVisible());
        QVERIFY(!m_window->close());
        box = m_window->findChild<QMessageBox*>();
        for (QAbstractButton* button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::DestructiveRole)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QVERIFY(!m_window->isVisible());
    }

    void quitsWithoutAQuestionWhenItHasTo()
    {
        QVERIFY(m_bench->start());
        openWindow();
        client::MarketRequest request;
        request.parameters = {{"duration", "24h"}};
        m_bench->session().client().generateMarket(request, [](const Result<client::Job>& job) { QVERIFY(bool(job)); });
        QTRY_VERIFY(!m_bench->session().jobs().items().empty());
        m_window->quit();
        QVERIFY(!m_window->isVisible());
        QVERIFY(!m_window->findChild<QMessageBox*>());
    }

    void aFloatingDockStaysInFrontAfterARestart()
    {
        openWindow();
        action("view.jobs")->setChecked(true);
        auto* jobs = m_window->findChild<QDockWidget*>(QStringLiteral("shell.jobs"));
        QVERIFY(jobs);
        jobs->show();
        jobs->setFloating(true);
        QTRY_VERIFY(jobs->isVisible());
        restart();
        jobs = m_window->findChild<QDockWidget*>(QStringLiteral("shell.jobs"));
        QVERIFY(jobs->isFloating());
        QTRY_VERIFY(jobs->isVisible());
        QCOMPARE(jobs->windowHandle()->transientParent(), m_window->windowHandle());
    }

    void showsOneWarningAfterAnother()
    {
        openWindow();
        auto* bar = m_window->findChild<EngineNotices*>();
        m_window->notices().add(Notice::Level::Warning, QStringLiteral("The first."));
        m_window->notices().add(Notice::Level::Note, QStringLiteral("By the way."));
        m_window->notices().add(Notice::Level::Warning, QStringLiteral("The second."));
        QCOMPARE(bar->accessibleName(), QStringLiteral("The first."));
        auto* close = bar->findChild<QToolButton*>();
        QTest::mouseClick(close, Qt::LeftButton);
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->accessibleName(), QStringLiteral("The second."));
        QTest::mouseClick(close, Qt::LeftButton);
        QVERIFY(!bar->isVisible());
    }

    void saysThatSettingsCannotBeKept()
    {
        openWindow();
        QCOMPARE(m_window->notices().rowCount(), 0);
        m_window->close();
        m_window.reset();
        m_preferences.reset();
        // Below a file there is no folder: not even root can write that.
        QFile plain(settingsFile() + QStringLiteral(".plain"));
        QVERIFY(plain.open(QIODevice::WriteOnly));
        const QString nowhere = plain.fileName() + QStringLiteral("/settings.ini");
        m_settings = std::make_unique<Settings>(nowhere);
        m_preferences = std::make_unique<Preferences>(*m_settings, m_bench->appearance(), *m_language);
        openWindow();
        QCOMPARE(m_window->notices().rowCount(), 1);
        QVERIFY(m_window->findChild<EngineNotices*>()->accessibleName().contains(nowhere));
    }

    void tellsWhatAPageSays()
    {
        openWindow();
        m_bench->navigator().say(QStringLiteral("The report was written."));
        QCOMPARE(m_window->statusBar()->currentMessage(), QStringLiteral("The report was written."));
        QCOMPARE(m_window->notices().rowCount(), 1);
    }

    void listsEveryShortcutUnderF1()
    {
        openWindow();
        press("F1");
        auto* dialog = m_window->findChild<QDialog*>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isVisible());
        auto* tree = dialog->findChild<QTreeWidget*>();
        for (const QAction* one : m_window->shellActions().all()) {
            const QString keys = one->shortcut().toString(QKeySequence::NativeText);
            QVERIFY2(keys.isEmpty() || !tree->findItems(keys, Qt::MatchExactly | Qt::MatchRecursive, 1).isEmpty(),
                     qPrintable(one->objectName()));
        }
        auto* field = dialog->findChild<QLineEdit*>();
        QTest::keyClicks(field, QStringLiteral("find any"));
        int shown = 0;
        for (int i = 0; i < tree->topLevelItemCount(); ++i) {
            for (int j = 0; j < tree->topLevelItem(i)->childCount(); ++j)
                shown += tree->topLevelItem(i)->child(j)->isHidden() ? 0 : 1;
        }
        QCOMPARE(shown, 1);
    }

    void theTutorialIsWithinAndLeadsOn()
    {
        openWindow();
        action("help.tutorial")->trigger();
        auto* text = m_window->pages().current()->findChild<QTextBrowser*>();
        QVERIFY(text->toPlainText().contains(QStringLiteral("Your first report")));
        emit text->anchorClicked(QUrl(QStringLiteral("../howto/import-a-recording.md")));
        QVERIFY(text->source().path().endsWith(QStringLiteral("import-a-recording.md")));
        QVERIFY(text->toPlainText().size() > 200);
        emit text->anchorClicked(QUrl(QStringLiteral("../nowhere.md")));
        QVERIFY(text->toPlainText().size() > 200); // stays where there is something
        press("Esc");
        QCOMPARE(m_window->pages().currentId(), QStringLiteral("welcome"));
    }

    void startsAFirstBacktestWithOneClick()
    {
        QVERIFY(m_bench->start());
        openWindow();
        QCOMPARE(m_window->pages().currentId(), QStringLiteral("welcome"));
        QSignalSpy opened(&m_bench->navigator(), &Navigator::runRequested);
        QPushButton* start = nullptr;
        for (auto* button : m_window->pages().current()->findChildren<QPushButton*>())
            start = button->isDefault() ? button : start;
        QVERIFY(start);
        QTest::mouseClick(start, Qt::LeftButton);
        QVERIFY(!start->isEnabled());
        QVERIFY(opened.wait(120'000)); // while it runs
        // The answer that names the run may come before the list has it.
        const auto& runs = m_bench->session().runs();
        QTRY_VERIFY_WITH_TIMEOUT(!runs.items().empty() && !runs.items().front().isUnderWay(), 120'000);
        QCOMPARE(runs.items().front().status.c_str(), "DONE");
        QTRY_VERIFY(start->isEnabled());
    }

    void looksRight_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QSize>("size");
        for (const char* theme : {"dark", "light"}) {
            for (const QSize size : {QSize(1280, 720), QSize(2560, 1440)})
                QTest::addRow("%s_%d", theme, size.width()) << QString::fromLatin1(theme) << size;
        }
    }
    void looksRight()
    {
        QFETCH(QString, theme);
        QFETCH(QSize, size);
        const std::string dataset = m_bench->generate({{"duration", "10m"}});
        QVERIFY(m_bench->start());
        m_bench->runBacktest(dataset);
        m_settings->set(setting::kTheme, theme);
        openWindow();
        m_window->setMinimumSize(size);
        m_window->resize(size);
        action("view.jobs")->trigger();
        m_window->notices().add(Notice::Level::Warning,
                                Error("store.set_aside", {{"path", "/data/runs.sqlite"},
                                                          {"moved_to", "/data/runs.sqlite.damaged-1"},
                                                          {"reason", "database disk image is malformed"}}));
        QDir().mkpath(QStringLiteral(BUILD_ROOT "/screenshots"));
        const auto picture = [&](const char* name) {
            QCoreApplication::processEvents();
            QVERIFY(m_window->grab().save(QStringLiteral(BUILD_ROOT "/screenshots/shell_%1_%2_%3.png")
                                              .arg(QLatin1String(name), theme)
                                              .arg(size.width())));
        };
        picture("jobs");
        m_window->openPalette();
        palette()->findChild<QLineEdit*>()->setText(QStringLiteral("ma"));
        picture("palette");
        press("Esc");
        m_window->openShortcuts();
        auto* shortcuts = m_window->findChild<QDialog*>();
        QTRY_VERIFY(shortcuts->isVisible());
        QVERIFY(shortcuts->grab().save(QStringLiteral(BUILD_ROOT "/screenshots/shell_shortcuts_%1.png").arg(theme)));
    }

    void whatChangesIsKeptBeforeTheEnd()
    {
        openWindow();
        press("Ctrl+2");
        const QString page = m_window->pages().currentId();
        m_window->resize(1130, 710);
        // What is on the disk, as another process reads it.
        const auto onDisk = [this](const auto& setting) {
            const QString copy = m_folder->filePath(QStringLiteral("copy.ini"));
            QFile::remove(copy);
            QFile::copy(settingsFile(), copy);
            return Settings(copy).value(setting);
        };
        QTRY_COMPARE_WITH_TIMEOUT(onDisk(setting::kWindowPlace).size(), m_window->size(), 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(onDisk(setting::kPage), page, 10'000);
        action("view.jobs")->trigger();
        const QByteArray layout = onDisk(setting::kWindowLayout);
        QTRY_VERIFY_WITH_TIMEOUT(onDisk(setting::kWindowLayout) != layout, 10'000);
        // Pages too: here the fleet's grouping, by the keyboard.
        press("Ctrl+1");
        QTRY_COMPARE_WITH_TIMEOUT(onDisk(setting::kPage), m_window->pages().currentId(), 10'000);
    }

    void aNewBotFromAnyPage()
    {
        openWindow();
        QVERIFY(m_bench->start());
        QCOMPARE(m_window->pages().currentId(), QLatin1String(pageEntries().front().id)); // the first words
        press("Ctrl+Shift+N");
        QTRY_VERIFY(m_window->findChild<BotAssistant*>());
        m_window->findChild<BotAssistant*>()->close();
        QTRY_VERIFY(!m_window->findChild<BotAssistant*>());
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_MainWindow.moc"
