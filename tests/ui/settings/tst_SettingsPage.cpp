// SPDX-License-Identifier: GPL-3.0-or-later
// The page of settings, by its own fields: in force at once, undone, in another language; and pictures of it.
#include "tests/ui/support/StudioBench.h"
#include "ui/language/LanguageChoice.h"
#include "ui/settings/Preferences.h"
#include "ui/settings/ScriptChoice.h"
#include "ui/settings/SettingsPage.h"
#include "ui/settings/SettingsTable.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace wh;
using namespace wh::ui;
using wh::test::StudioBench;

class TestSettingsPage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    StudioBench* m_bench = nullptr;
    Settings* m_settings = nullptr;
    LanguageChoice* m_language = nullptr;
    Preferences* m_preferences = nullptr;
    SettingsPage* m_page = nullptr;

    template<typename T>
    T* field(const char* name) const
    {
        for (T* one : m_page->findChildren<T*>()) {
            if (one->accessibleName() == QLatin1String(name))
                return one;
        }
        qFatal("there is no field %s", name);
    }
    /// By the keyboard: the key of the wanted entry's first letter.
    static void choose(QComboBox* box, Qt::Key key)
    {
        box->setFocus();
        QTest::keyClick(box, key);
    }

private slots:
    void init()
    {
        m_bench = new StudioBench;
        m_settings = new Settings(m_folder.filePath(QStringLiteral("settings.ini")));
        m_language = new LanguageChoice(*qApp);
        m_settings->set(setting::kLanguage, QStringLiteral("en"));
        m_settings->set(setting::kTheme, QStringLiteral("dark"));
        m_preferences = new Preferences(*m_settings, m_bench->appearance(), *m_language);
        m_page = new SettingsPage(m_bench->context(), *m_settings,
                                  {QStringLiteral("/data/in/use"), QStringLiteral("/data/in/use"), false});
        m_page->resize(1000, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page));
    }
    void cleanup()
    {
        delete m_page;
        delete m_preferences;
        delete m_language;
        delete m_settings;
        delete m_bench;
        QFile::remove(m_folder.filePath(QStringLiteral("settings.ini")));
    }

    void changesTheThemeAtOnceAndUndoesIt()
    {
        auto* theme = field<QComboBox>("Theme");
        QCOMPARE(theme->currentText(), QStringLiteral("Dark"));
        choose(theme, Qt::Key_L); // "Like the system" comes first
        choose(theme, Qt::Key_Down);
        choose(theme, Qt::Key_Down);
        QCOMPARE(theme->currentText(), QStringLiteral("Light"));
        QVERIFY(!m_bench->appearance().theme().isDark());
        QCOMPARE(m_settings->value(setting::kTheme), QStringLiteral("light"));
        m_bench->undo().undo(); // three turns of one knob are one step
        QCOMPARE(theme->currentText(), QStringLiteral("Dark"));
        QVERIFY(m_bench->appearance().theme().isDark());
    }

    void speaksAnotherLanguageAtOnce()
    {
        choose(field<QComboBox>("Language"), Qt::Key_D);
        QCOMPARE(m_language->current(), QStringLiteral("de"));
        QCOMPARE(field<QLineEdit>("Data folder")->text(), QStringLiteral("/data/in/use"));
    }

    void changesSizeNumbersAndZone()
    {
        auto* size = field<QSpinBox>("Font size");
        size->setFocus();
        QTest::keyClick(size, Qt::Key_Up);
        QCOMPARE(m_bench->appearance().font(FontRole::Body).pixelSize(), 14);
        auto* numbers = field<QComboBox>("Numbers");
        numbers->setCurrentIndex(numbers->findText(QStringLiteral("1.234.567,89")));
        QCOMPARE(m_bench->appearance().numbers().exact(u"0.5"), QStringLiteral("0,5"));
        choose(field<QComboBox>("Time zone"), Qt::Key_Down);
        QVERIFY(!m_bench->appearance().times().isUtc());
        m_page->pageActions().first()->trigger();
        QVERIFY(m_bench->appearance().times().isUtc());
        QCOMPARE(m_bench->appearance().font(FontRole::Body).pixelSize(), 13);
        m_bench->undo().undo();
        QCOMPARE(m_bench->appearance().font(FontRole::Body).pixelSize(), 14);
    }

    void limitsOfScriptsAreSettings()
    {
        struct Limits
        {
            std::uint64_t heapBytes = 0;
            std::int64_t hookSoft = 0, hookHard = 0;
            std::uint32_t strikes = 0, ordersPerSecond = 0;
        } limits;
        chooseScriptLimits(*m_settings, limits);
        QCOMPARE(limits.heapBytes, std::uint64_t{64} << 20); // as an engine has it where nobody chose
        QCOMPARE(limits.hookSoft, std::int64_t{50'000'000});
        QCOMPARE(limits.hookHard, std::int64_t{500'000'000});
        QCOMPARE(limits.strikes, 3U);
        QCOMPARE(limits.ordersPerSecond, 50U);
        field<QSpinBox>("Memory of a script")->setValue(128);
        field<QSpinBox>("Strikes")->setValue(7);
        field<QSpinBox>("Orders a second")->setValue(9);
        field<QSpinBox>("Processor time of a call")->setValue(900);
        chooseScriptLimits(*m_settings, limits);
        QCOMPARE(limits.heapBytes, std::uint64_t{128} << 20);
        QCOMPARE(limits.hookSoft, std::int64_t{900'000'000});
        QCOMPARE(limits.hookHard, limits.hookSoft);         // no call is ended before it is a strike
        QCOMPARE(field<QSpinBox>("At most")->value(), 900); // and the page says what holds
        field<QSpinBox>("Processor time of a call")->setValue(100);
        QCOMPARE(field<QSpinBox>("At most")->value(), 500); // what was chosen is kept
        QCOMPARE(limits.strikes, 7U);
        QCOMPARE(limits.ordersPerSecond, 9U);
        m_page->pageActions().first()->trigger();
        QCOMPARE(field<QSpinBox>("Strikes")->value(), 3);
        m_bench->undo().undo();
        QCOMPARE(field<QSpinBox>("Strikes")->value(), 7);
    }

    void saysThatAnotherFolderCountsFromTheNextStart()
    {
        m_settings->set(setting::kDataFolder, QStringLiteral("/another/folder"));
        const auto labels = m_page->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().contains(QDir::toNativeSeparators(QStringLiteral("/another/folder")));
        }));
        for (auto* button : m_page->findChildren<QPushButton*>()) {
            if (button->text() == u"Use the usual one")
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(m_settings->value(setting::kDataFolder), QString());
    }

    void everyFieldHasANameAndIsReachedByTab()
    {
        QSet<QWidget*> reached;
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page));
        field<QComboBox>("Theme")->setFocus();
        for (int i = 0; i < 40; ++i) {
            QWidget* focused = QApplication::focusWidget();
            QVERIFY(focused);
            reached << focused;
            QTest::keyClick(focused, Qt::Key_Tab);
        }
        int fields = 0;
        for (auto* widget : m_page->findChildren<QWidget*>()) {
            const bool isField = qobject_cast<QComboBox*>(widget) || qobject_cast<QSpinBox*>(widget) ||
                                 qobject_cast<QPushButton*>(widget);
            if (!isField || !widget->isEnabled() || !widget->isVisible())
                continue;
            ++fields;
            QVERIFY2(reached.contains(widget), qPrintable(widget->accessibleName()));
            const auto* button = qobject_cast<QPushButton*>(widget);
            QVERIFY(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()));
        }
        QCOMPARE(fields, 15);
    }

    void looksRight()
    {
        QDir().mkpath(QStringLiteral(BUILD_ROOT "/screenshots"));
        for (const char* theme : {"dark", "light"}) {
            m_settings->set(setting::kTheme, QLatin1String(theme));
            // Palettes reach the widgets through the event loop.
            QTRY_COMPARE(m_page->grab().toImage().pixelColor(2, 600), m_bench->appearance().colour(Token::Window));
            const QPixmap picture = m_page->grab();
            QVERIFY(
                picture.save(QStringLiteral(BUILD_ROOT "/screenshots/page_settings_%1.png").arg(QLatin1String(theme))));
        }
    }
};

QTEST_MAIN(TestSettingsPage)
#include "tst_SettingsPage.moc"
