// SPDX-License-Identifier: GPL-3.0-or-later
// The file of settings: what survives, what is refused, and what a damaged file becomes.
#include "ui/common/Appearance.h"
#include "ui/common/TimeFormat.h"
#include "ui/language/LanguageChoice.h"
#include "ui/settings/Preferences.h"
#include "ui/settings/SettingsTable.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace wh;
using namespace wh::ui;

class TestSettings : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void keepsWhatWasSet()
    {
        const QString path = file("deep/folder/settings.ini");
        {
            Settings settings(path);
            QSignalSpy changed(&settings, &Settings::changed);
            QCOMPARE(settings.value(setting::kTheme), QStringLiteral("system"));
            settings.set(setting::kTheme, QStringLiteral("dark"));
            settings.set(setting::kTheme, QStringLiteral("dark"));
            settings.set(setting::kFontSize, 15);
            settings.set(setting::kLocalTime, true);
            settings.set(setting::kWindowPlace, QRect(1, 2, 800, 600));
            settings.set(setting::kPageStates, QVariantMap{{QStringLiteral("data"), 7}});
            QCOMPARE(changed.count(), 5);
            QCOMPARE(changed.at(0).at(0).toString(), QStringLiteral("appearance/theme"));
            QVERIFY(settings.save());
        }
        const Settings again(path);
        QVERIFY(!again.setAside());
        QCOMPARE(again.value(setting::kTheme), QStringLiteral("dark"));
        QCOMPARE(again.value(setting::kFontSize), 15);
        QCOMPARE(again.value(setting::kLocalTime), true);
        QCOMPARE(again.value(setting::kWindowPlace), QRect(1, 2, 800, 600));
        QCOMPARE(again.value(setting::kPageStates).value(QStringLiteral("data")).toInt(), 7);
        // Written beside it and put in its place: nothing is left over.
        QCOMPARE(QDir(file("deep/folder")).entryList(QDir::Files), QStringList{QStringLiteral("settings.ini")});
    }

    void takesNoValueThatIsNone()
    {
        const QString path = file("odd.ini");
        write(path, "[appearance]\ntheme=pink\nfont_size=many\nfont=Some Font\n[window]\nplace=17\n");
        const Settings settings(path);
        QVERIFY(!settings.setAside());
        QCOMPARE(settings.value(setting::kTheme), QStringLiteral("system"));
        QCOMPARE(settings.value(setting::kFontSize), 13);
        QCOMPARE(settings.value(setting::kTextFont), QStringLiteral("Some Font"));
        QCOMPARE(settings.value(setting::kWindowPlace), QRect());
    }

    void putsADamagedFileAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no settings") << QByteArray("this is not a file of settings\n");
        QTest::newRow("zeros, as after a power cut") << QByteArray(300, '\0');
        QTest::newRow("binary") << QByteArray::fromHex("89504e470d0a1a0a0000000d49484452");
    }
    void putsADamagedFileAside()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("settings.ini"));
        for (const char* kept : {".bad", ".bad-2"}) {
            write(path, bytes);
            Settings settings(path);
            QVERIFY(settings.setAside());
            QCOMPARE(settings.setAside()->keptAs, path + QLatin1String(kept));
            QCOMPARE(read(settings.setAside()->keptAs), bytes);
            QCOMPARE(settings.value(setting::kTheme), QStringLiteral("system"));
            settings.set(setting::kTheme, QStringLiteral("light"));
            QVERIFY(settings.save());
        }
        QVERIFY(!Settings(path).setAside());
    }

    void saysWhereItCannotWrite()
    {
        // A file stands where its folder should be.
        write(file("taken"), "x");
        const QString path = file("taken/settings.ini");
        Settings settings(path);
        settings.set(setting::kTheme, QStringLiteral("dark"));
        QVERIFY(!settings.save());
    }

    void saysOnceThatTheDiskTookNothing()
    {
        const QTemporaryDir folder;
        const QString inner = folder.filePath(QStringLiteral("inner"));
        Settings settings(inner + QStringLiteral("/settings.ini"));
        QSignalSpy failed(&settings, &Settings::saveFailed);
        settings.set(setting::kCompactSidebar, true);
        QTRY_VERIFY(QFileInfo::exists(settings.file()));
        QCOMPARE(failed.count(), 0);
        QVERIFY(QDir(inner).removeRecursively());
        QFile inTheWay(inner);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        settings.set(setting::kCompactSidebar, false);
        QTRY_COMPARE(failed.count(), 1);
        settings.set(setting::kCompactSidebar, true);
        settings.trySave();
        QCOMPARE(failed.count(), 1);
    }

    void leavesAloneWhatIsNoFile()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("settings.ini/inside")));
        const Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        QVERIFY(!settings.setAside());
        QVERIFY(QFileInfo(folder.filePath(QStringLiteral("settings.ini/inside"))).isDir());
    }

    void areInForceAtOnce()
    {
        Appearance appearance([] { return true; });
        appearance.install(*qApp);
        LanguageChoice language(*qApp);
        Settings settings(file("force.ini"));
        settings.set(setting::kLanguage, QStringLiteral("de"));
        const Preferences preferences(settings, appearance, language);
        QCOMPARE(language.current(), QStringLiteral("de"));
        QVERIFY(appearance.theme().isDark());
        settings.set(setting::kTheme, QStringLiteral("light"));
        QVERIFY(!appearance.theme().isDark());
        settings.set(setting::kLocalTime, true);
        QVERIFY(!appearance.times().isUtc());
        // Numbers are those of the language, as long as nobody wants others.
        QCOMPARE(appearance.numbers().exact(u"1234.5"), QStringLiteral("1.234,5"));
        language.choose(QStringLiteral("en")); // for this time
        QCOMPARE(appearance.numbers().exact(u"1234.5"), QStringLiteral("1,234.5"));
        settings.set(setting::kLanguage, QStringLiteral("pt"));
        QCOMPARE(appearance.numbers().exact(u"1234.5"), QStringLiteral("1.234,5"));
        QCOMPARE(durationText(1'500'000), QStringLiteral("1,5 ms"));
        settings.set(setting::kLanguage, QStringLiteral("en"));
        QCOMPARE(appearance.numbers().exact(u"1234.5"), QStringLiteral("1,234.5"));
        settings.set(setting::kNumbers, QStringLiteral("de_DE"));
        QCOMPARE(appearance.numbers().exact(u"1234.5"), QStringLiteral("1.234,5"));
        settings.set(setting::kLanguage, QStringLiteral("de"));
        settings.set(setting::kFontSize, 26);
        QCOMPARE(appearance.font(FontRole::Body).pixelSize(), 13); // too large: as if nobody had chosen
        settings.set(setting::kFontSize, 18);
        QCOMPARE(appearance.font(FontRole::Body).pixelSize(), 18);
        QVERIFY(appearance.font(FontRole::Figure).pixelSize() > 18);
        settings.set(setting::kLanguage, QStringLiteral("en"));
        QCOMPARE(language.current(), QStringLiteral("en"));
        QLocale::setDefault(QLocale::c());
    }
};

QTEST_MAIN(TestSettings)
#include "tst_Settings.moc"
