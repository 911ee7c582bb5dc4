// SPDX-License-Identifier: GPL-3.0-or-later
// The window by its keys alone: the Tab key comes to everything that can be used, in a circle, and what has the focus
// is seen.
#include "tests/ui/support/LiveBench.h"
#include "ui/fleet/BotAssistant.h"
#include "ui/links/EngineDirectory.h"
#include "ui/notify/Notifier.h"
#include "ui/settings/Settings.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Pages.h"

#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QMap>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>

#include <algorithm>

using namespace wh;
using namespace wh::ui;
using wh::test::LiveBench;

class TestKeyboard : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Settings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    EngineDirectory m_directory{m_settings};
    Notifier m_notifier{Notifier::Pace{std::chrono::milliseconds(10), std::chrono::milliseconds(60'000)}};
    std::unique_ptr<LiveBench> m_bench;
    std::unique_ptr<MainWindow> m_window;

    static QString nameOf(const QWidget* widget)
    {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        return QStringLiteral("%1 %2 \"%3\"")
            .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                 button ? button->text() : widget->accessibleName());
    }
    /// Where Tab comes from here, until it is here again.
    static QList<QWidget*> circle(QWidget& window, Qt::Key key, QList<QWidget*>& hidden)
    {
        constexpr int kMost = 400;
        int same = 0;
        QList<QWidget*> stops;
        while (stops.size() < kMost) {
            QTest::keyClick(QApplication::focusWidget(), key, key == Qt::Key_Tab ? Qt::NoModifier : Qt::ShiftModifier);
            QWidget* at = QApplication::focusWidget();
            if (!at || at->window() != &window)
                break;
            if (!stops.isEmpty() && at == stops.back() && ++same < kMost)
                continue; // from link to link of a text
            if (stops.contains(at))
                break;
            stops << at;
            if (seenOf(at).isEmpty())
                hidden << at;
        }
        return stops;
    }
    /// The part of it that nothing around it cuts off.
    static QRect seenOf(const QWidget* widget)
    {
        QRect seen = widget->rect();
        for (; !widget->isWindow() && widget->parentWidget(); widget = widget->parentWidget())
            seen = seen.translated(widget->pos()).intersected(widget->parentWidget()->rect());
        return seen;
    }
    /// What is seen, takes the focus, and is not among the stops; and stops at which nothing is seen.
    static QStringList faults(QWidget& window, const QList<QWidget*>& stops)
    {
        QStringList found;
        for (QWidget* widget : window.findChildren<QWidget*>()) {
            if (widget->window() != &window || !widget->isVisible() || !widget->isEnabled() ||
                !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() || seenOf(widget).isEmpty())
                continue;
            if (!stops.contains(widget))
                found << QStringLiteral("not reached: ") + nameOf(widget);
        }
        for (QWidget* widget : stops) {
            widget->setFocus(Qt::TabFocusReason);
            QCoreApplication::processEvents();
            if (seenOf(widget).isEmpty())
                continue; // Tab scrolls to it
            // With the focus it looks other than without.
            const QRect place = QRect(widget->mapTo(&window, QPoint()), widget->size()).adjusted(-3, -3, 3, 3);
            const QImage with = window.grab(place).toImage();
            widget->clearFocus();
            QCoreApplication::processEvents();
            if (window.grab(place).toImage() == with)
                found << QStringLiteral("looks the same: ") + nameOf(widget);
        }
        return found;
    }
    static void walk(QWidget& window, QWidget& from)
    {
        from.setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(QApplication::focusWidget());
        QList<QWidget*> hidden;
        const QList<QWidget*> stops = circle(window, Qt::Key_Tab, hidden);
        QStringList names;
        for (const QWidget* stop : stops)
            names << nameOf(stop);
        from.setFocus(Qt::TabFocusReason);
        const QList<QWidget*> back = circle(window, Qt::Key_Backtab, hidden);
        QStringList wrong = faults(window, stops);
        for (const QWidget* stop : std::as_const(hidden))
            wrong << QStringLiteral("not seen: ") + nameOf(stop);
        for (QWidget* stop : stops) {
            if (!back.contains(stop))
                wrong << QStringLiteral("not reached backwards: ") + nameOf(stop);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n') + QStringLiteral("\nthe way:\n") + names.join(u'\n')));
    }
    BotAssistant* assistant() const
    {
        auto* found = m_window->findChild<BotAssistant*>();
        return found && found->isVisible() ? found : nullptr;
    }

private slots:
    void init()
    {
        m_bench = std::make_unique<LiveBench>();
        m_window = std::make_unique<MainWindow>(ShellContext{m_bench->studio().context(),
                                                             m_settings,
                                                             {m_folder.path(), m_folder.path(), false},
                                                             m_bench->links(),
                                                             m_directory,
                                                             m_notifier});
        m_window->show();
        m_window->resize(m_window->minimumSize());
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_bench.reset();
    }

    void noTwoActionsShareAKey()
    {
        QStringList shared;
        for (const PageEntry& entry : pageEntries()) {
            Page* page = m_window->pages().open(QString::fromUtf8(entry.id));
            QVERIFY(page);
            auto actions = m_window->actions();
            for (QAction* action : page->pageActions()) {
                if (!actions.contains(action))
                    actions << action;
            }
            QMap<QString, QStringList> keys;
            for (const QAction* action : std::as_const(actions)) {
                if (!action->shortcut().isEmpty() && action->shortcutContext() != Qt::WidgetShortcut)
                    keys[action->shortcut().toString()] << action->objectName();
            }
            QVERIFY(keys.size() > 10);
            for (auto at = keys.cbegin(); at != keys.cend(); ++at) {
                if (at.value().size() > 1)
                    shared << QStringLiteral("%1: %2 %3").arg(QLatin1String(entry.id), at.key(), at.value().join(u' '));
            }
        }
        QVERIFY2(shared.isEmpty(), qPrintable(shared.join(u'\n')));
    }

    void fleetAssistantAndBotAreWalkedByTab()
    {
        m_bench->studio().navigator().prepareBot({}, QStringLiteral("basic_market_maker"),
                                                 QStringLiteral("sim:BTC/USDT"));
        QTRY_VERIFY(assistant());
        QTRY_VERIFY(assistant()->isSettled());
        QVERIFY(QTest::qWaitForWindowActive(assistant()));
        auto* steps = assistant()->findChild<QListWidget*>(QStringLiteral("steps"));
        for (int step = 0; step < steps->count(); ++step) {
            steps->setCurrentRow(step);
            QTRY_VERIFY(assistant()->isSettled());
            walk(*assistant(), *steps);
            if (QTest::currentTestFailed())
                return;
        }
        QTest::keyClick(assistant(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(assistant()->findChild<QLabel*>(QStringLiteral("doneText"))->isVisible());
        walk(*assistant(), *QApplication::focusWidget());
        assistant()->close();
        QTRY_VERIFY(!assistant());

        // In the fleet, with a bot chosen.
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        const std::string name = "basic-market-maker-btc-usdt-1";
        QTRY_COMPARE(m_bench->status(name).state, BotState::Running);
        Page* fleet = m_window->pages().open(QStringLiteral("fleet"));
        QTRY_VERIFY(QApplication::focusWidget());
        fleet->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        walk(*m_window, *fleet);
        if (QTest::currentTestFailed())
            return;

        m_bench->studio().navigator().openBot(QStringLiteral("embedded"),
                                              QString::number(m_bench->status(name).id.value));
        QTRY_COMPARE(m_window->pages().currentId(), QStringLiteral("bot"));
        Page* bot = m_window->pages().open(QStringLiteral("bot"));
        QTRY_VERIFY(bot->isSettled());
        auto* tabs = bot->findChild<QTabWidget*>();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QTRY_VERIFY(bot->isSettled());
            walk(*m_window, *bot);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void theFocusStaysOnThePage_data()
    {
        QTest::addColumn<int>("loss");
        QTest::addColumn<bool>("isBehindDialog");
        for (const bool isBehindDialog : {false, true}) {
            const char* where = isBehindDialog ? "behind a dialog" : "in sight";
            QTest::addRow("hidden %s", where) << 0 << isBehindDialog;
            QTest::addRow("disabled %s", where) << 1 << isBehindDialog;
            QTest::addRow("deleted %s", where) << 2 << isBehindDialog;
        }
    }
    void theFocusStaysOnThePage()
    {
        QFETCH(const int, loss);
        QFETCH(const bool, isBehindDialog);
        Page* page = m_window->pages().open(QStringLiteral("fleet"));
        QTRY_VERIFY(page->isSettled());
        auto* had = new QPushButton(page); // the last of the page: what comes next is the toolbar
        had->show();
        had->setFocus();
        QTRY_VERIFY(had->hasFocus());
        auto* dialog = new QDialog(m_window.get());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        if (isBehindDialog) {
            dialog->open();
            QVERIFY(QTest::qWaitForWindowActive(dialog));
        }
        if (loss == 0)
            had->hide();
        else if (loss == 1)
            had->setEnabled(false);
        else
            delete had;
        dialog->close();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::qWait(0);
        QTRY_VERIFY2(QApplication::focusWidget() && page->isAncestorOf(QApplication::focusWidget()),
                     qPrintable(QApplication::focusWidget() ? nameOf(QApplication::focusWidget()) : QString()));
    }

    void theFocusComesBackFromADialogAndFromAPage()
    {
        Page* page = m_window->pages().open(QStringLiteral("fleet"));
        QTRY_VERIFY(page->isSettled());
        auto* had = new QPushButton(page);
        had->show();
        had->setFocus();
        QTRY_VERIFY(had->hasFocus());
        auto* dialog = new QDialog(m_window.get());
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        had->setEnabled(false); // as long as it is open
        had->setEnabled(true);
        dialog->close();
        m_window->activateWindow();
        QTRY_VERIFY(had->hasFocus());
        // Another page, and back; where it cannot have it any more, the page has it.
        m_window->pages().open(QStringLiteral("data"));
        QTRY_VERIFY(!had->hasFocus());
        m_window->pages().open(QStringLiteral("fleet"));
        QTRY_VERIFY(had->hasFocus());
        Page* data = m_window->pages().open(QStringLiteral("data"));
        had->setEnabled(false);
        QVERIFY(data->focusWidget() || data->hasFocus());
        m_window->pages().open(QStringLiteral("fleet"));
        QTRY_VERIFY(QApplication::focusWidget() &&
                    (page == QApplication::focusWidget() || page->isAncestorOf(QApplication::focusWidget())));
        delete dialog;
    }

    void otherPagesAreWalkedByTab_data()
    {
        QTest::addColumn<QString>("page");
        for (const char* page : {"welcome", "fleet", "bot", "data", "engines", "settings", "tutorial"})
            QTest::newRow(page) << QString::fromLatin1(page);
        if (pageEntry(QStringLiteral("scripts")))
            QTest::newRow("scripts") << QStringLiteral("scripts"); // built with an editor
    }
    void otherPagesAreWalkedByTab()
    {
        QFETCH(const QString, page);
        m_bench->studio().generate({{"duration", "1m"}});
        Page* opened = m_window->pages().open(page);
        QTRY_VERIFY(opened->isSettled());
        walk(*m_window, *opened);
    }
};

QTEST_MAIN(TestKeyboard)
#include "tst_Keyboard.moc"
