// SPDX-License-Identifier: GPL-3.0-or-later
// Bots in the frame of the window: the status line, the palette, and the assistant over whatever page asks for it.
#include "tests/ui/support/LiveBench.h"
#include "ui/fleet/BotAssistant.h"
#include "ui/fleet/ConfirmDialog.h"
#include "ui/links/EngineDirectory.h"
#include "ui/notify/Notifier.h"
#include "ui/settings/Settings.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/MainWindow.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>

using namespace wh;
using namespace wh::ui;
using wh::test::LiveBench;

class TestShellBots : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Settings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    EngineDirectory m_directory{m_settings};
    Notifier m_notifier{Notifier::Pace{std::chrono::milliseconds(10), std::chrono::milliseconds(60'000)}};
    std::unique_ptr<LiveBench> m_bench;
    std::unique_ptr<MainWindow> m_window;

    template<typename Dialog>
    static Dialog* dialog()
    {
        for (QWidget* each : QApplication::topLevelWidgets()) {
            if (auto* found = qobject_cast<Dialog*>(each); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    CommandPalette* palette() const { return m_window->findChild<CommandPalette*>(); }
    QStringList found(const char* letters) const
    {
        m_window->openPalette();
        palette()->findChild<QLineEdit*>()->setText(QLatin1String(letters));
        const auto* model = palette()->findChild<QListView*>()->model();
        QStringList titles;
        for (int row = 0; row < model->rowCount(); ++row)
            titles << model->index(row, 0).data().toString();
        return titles;
    }
    QToolButton* bots() const { return m_window->findChild<QToolButton*>(QStringLiteral("shell.bots")); }

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
        m_window->restore();
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_bench.reset();
    }

    void botsAreMadeWatchedAndToldFromAnywhere()
    {
        QVERIFY(!bots()->isVisible()); // there are none
        m_bench->studio().navigator().prepareBot({}, QStringLiteral("buy_and_hold"), QStringLiteral("sim:BTC/USDT"));
        QTRY_VERIFY(dialog<BotAssistant>());
        QCOMPARE(m_window->pages().currentId(), QStringLiteral("fleet"));
        QTRY_VERIFY(dialog<BotAssistant>()->isSettled());
        QCOMPARE(dialog<BotAssistant>()->configuration().strategy, std::string("buy_and_hold"));
        QTest::keyClick(dialog<BotAssistant>(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(dialog<BotAssistant>()->findChild<QLabel*>(QStringLiteral("doneText"))->isVisible());
        dialog<BotAssistant>()->close();

        const std::string name = "buy-and-hold-btc-usdt-1";
        QTRY_VERIFY(bots()->isVisible());
        QTRY_VERIFY2(bots()->text().startsWith(QStringLiteral("1 running   ")), qPrintable(bots()->text()));
        QVERIFY(bots()->text().contains(QStringLiteral("USDT")));

        // By its name, and by what can be done.
        const QString title = QString::fromStdString(name);
        QTRY_VERIFY(found("buy-and-hold").contains(title));
        const QStringList all = found(name.c_str());
        QVERIFY2(all.contains(QStringLiteral("Stop ") + title) && all.contains(QStringLiteral("Pause ") + title) &&
                     !all.contains(QStringLiteral("Start ") + title),
                 qPrintable(all.join(u'\n')));
        found(("Stop " + name).c_str());
        QTest::keyClick(palette()->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_VERIFY(dialog<ConfirmDialog>() || m_bench->status(name).state != BotState::Running);
        if (auto* confirm = dialog<ConfirmDialog>())
            QTest::mouseClick(confirm->findChild<QPushButton*>(QStringLiteral("doIt")), Qt::LeftButton);
        QTRY_COMPARE(m_bench->status(name).state, BotState::Stopped);
        QTRY_VERIFY2(bots()->text().startsWith(QStringLiteral("0 running")), qPrintable(bots()->text()));
        QTRY_VERIFY(found(name.c_str()).contains(QStringLiteral("Start ") + title));
        found(name.c_str());
        QTest::keyClick(palette()->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_COMPARE(m_window->pages().currentId(), QStringLiteral("bot"));

        // The assistant comes over the page that asks.
        const QString id = QString::number(m_bench->status(name).id.value);
        m_bench->studio().navigator().configureBot(QStringLiteral("embedded"), id);
        QTRY_VERIFY(dialog<BotAssistant>());
        QCOMPARE(m_window->pages().currentId(), QStringLiteral("bot"));
        QCOMPARE(dialog<BotAssistant>()->configuration().name, name);
        dialog<BotAssistant>()->close();
        QTRY_VERIFY(!dialog<BotAssistant>());
        m_bench->studio().navigator().duplicateBot(QStringLiteral("embedded"), id);
        QTRY_VERIFY(dialog<BotAssistant>());
        QCOMPARE(dialog<BotAssistant>()->configuration().name, std::string("buy-and-hold-btc-usdt-2"));
        dialog<BotAssistant>()->close();
        // What is not there any more is said where bots are.
        m_bench->studio().navigator().configureBot(QStringLiteral("embedded"), QStringLiteral("99"));
        QTRY_COMPARE(m_window->pages().currentId(), QStringLiteral("fleet"));
    }
};

QTEST_MAIN(TestShellBots)
#include "tst_ShellBots.moc"
