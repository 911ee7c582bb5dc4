// SPDX-License-Identifier: GPL-3.0-or-later
// The smallest window, in every language: no words of a page or of the assistant are cut.
#include "tests/ui/support/LiveBench.h"
#include "ui/common/ElidedLabel.h"
#include "ui/fleet/BotAssistant.h"
#include "ui/language/LanguageChoice.h"
#include "ui/links/EngineDirectory.h"
#include "ui/notify/Notifier.h"
#include "ui/settings/Settings.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Pages.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTemporaryDir>

using namespace wh;
using namespace wh::ui;
using wh::test::LiveBench;

class TestSmallestWindow : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Settings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    EngineDirectory m_directory{m_settings};
    Notifier m_notifier{Notifier::Pace{std::chrono::milliseconds(10), std::chrono::milliseconds(60'000)}};
    std::unique_ptr<LanguageChoice> m_language;
    std::unique_ptr<LiveBench> m_bench;
    std::unique_ptr<MainWindow> m_window;

    /// Words that have less room than they need, and forms that have to be pushed aside to be read; empty: none.
    static QString whatIsCut(const QWidget& whole)
    {
        for (const QWidget* widget : whole.findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->window() != whole.window() ||
                qobject_cast<const QTabBar*>(widget->parentWidget()) ||
                qobject_cast<const QLineEdit*>(widget->parentWidget()))
                continue;
            if (const auto* scroll = qobject_cast<const QScrollArea*>(widget);
                scroll && scroll->horizontalScrollBar()->maximum() > 0 &&
                scroll->horizontalScrollBarPolicy() == Qt::ScrollBarAsNeeded)
                return QStringLiteral("%1 of %2 is too wide")
                    .arg(widget->objectName(), QLatin1String(widget->parentWidget()->metaObject()->className()));
            const auto* label = qobject_cast<const QLabel*>(widget);
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool hasWords = (label && !label->wordWrap() && !qobject_cast<const ElidedLabel*>(label)) || button ||
                                  qobject_cast<const QComboBox*>(widget);
            if (hasWords && widget->width() < widget->minimumSizeHint().width())
                return QStringLiteral("%1 %2 \"%3\" has %4, and needs %5")
                    .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                         label ? label->text() : (button ? button->text() : QString()))
                    .arg(widget->width())
                    .arg(widget->minimumSizeHint().width());
        }
        return {};
    }
    /// For eyes.
    static void draw(QWidget& widget, const QString& name)
    {
        const QString folder = QStringLiteral(BUILD_ROOT "/screenshots");
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(widget.grab().save(QStringLiteral("%1/%2.png").arg(folder, name)));
    }

private slots:
    void init()
    {
        m_language = std::make_unique<LanguageChoice>(*qApp);
        m_bench = std::make_unique<LiveBench>();
        m_window = std::make_unique<MainWindow>(ShellContext{m_bench->studio().context(),
                                                             m_settings,
                                                             {m_folder.path(), m_folder.path(), false},
                                                             m_bench->links(),
                                                             m_directory,
                                                             m_notifier});
        m_window->show();
        m_window->resize(m_window->minimumSize());
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_bench.reset();
        m_language.reset();
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<QString>("language");
        for (const Language& language : languages())
            QTest::newRow(language.code) << QString::fromLatin1(language.code);
    }
    void nothingIsCut()
    {
        QFETCH(const QString, language);
        m_language->choose(language);
        for (const PageEntry& entry : pageEntries()) {
            const QString name = QLatin1String(entry.id);
            Page* page = m_window->pages().open(name);
            QVERIFY2(page, entry.id);
            QTRY_VERIFY2(page->isSettled(), entry.id);
            QCoreApplication::processEvents(); // layouts that were asked for
            draw(*m_window, QStringLiteral("smallest-%1-%2").arg(language, name));
            const QString cut = whatIsCut(*page);
            QVERIFY2(cut.isEmpty(), qPrintable(name + QStringLiteral(": ") + cut));
        }
        m_bench->studio().navigator().prepareBot();
        BotAssistant* assistant = nullptr;
        QTRY_VERIFY(assistant = m_window->findChild<BotAssistant*>());
        QTRY_VERIFY(assistant->isSettled());
        auto* steps = assistant->findChild<QListWidget*>(QStringLiteral("steps"));
        assistant->resize(assistant->minimumSize());
        QCOMPARE(steps->horizontalScrollBar()->maximum(), 0);
        for (int step = 0; step < steps->count(); ++step) {
            steps->setCurrentRow(step);
            QTRY_VERIFY(assistant->isSettled());
            QCoreApplication::processEvents();
            QVERIFY2(steps->visualItemRect(steps->item(step)).width() >=
                         steps->sizeHintForIndex(steps->model()->index(step, 0)).width(),
                     qPrintable(steps->item(step)->text()));
            draw(*assistant, QStringLiteral("smallest-%1-assistant%2").arg(language).arg(step));
            const QString cut = whatIsCut(*assistant);
            QVERIFY2(cut.isEmpty(), qPrintable(QStringLiteral("step %1: %2").arg(step).arg(cut)));
        }
        assistant->close();
    }
};

QTEST_MAIN(TestSmallestWindow)
#include "tst_SmallestWindow.moc"
