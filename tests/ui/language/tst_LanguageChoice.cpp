// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/LanguageChoice.h"

#include <QFile>
#include <QTest>

using namespace wh::ui;

class TestLanguageChoice : public QObject
{
    Q_OBJECT

private slots:
    void carriesEveryLanguageWithIt()
    {
        for (const Language& language : languages()) {
            if (qstrcmp(language.code, "en") != 0)
                QVERIFY2(
                    QFile::exists(QStringLiteral(":/translations/wheelhouse_%1.qm").arg(QLatin1String(language.code))),
                    language.code);
        }
    }

    void speaksAnotherLanguageAndBack()
    {
        LanguageChoice choice(*qApp);
        QCOMPARE(choice.current(), QStringLiteral("en"));
        const auto tooLarge = [] { return QCoreApplication::translate("Errors", "{value} is too large"); };
        const QString english = tooLarge();
        for (const Language& language : languages().subspan(1)) {
            choice.choose(QLatin1String(language.code));
            QCOMPARE(choice.current(), QLatin1String(language.code));
            QVERIFY2(tooLarge() != english, language.code);
            QVERIFY(tooLarge().contains(QLatin1String("{value}")));
        }
        choice.choose(QStringLiteral("en"));
        QCOMPARE(tooLarge(), english);
    }

    void takesTheUnknownAsEnglish()
    {
        LanguageChoice choice(*qApp);
        choice.choose(QStringLiteral("de"));
        choice.choose(QStringLiteral("xx"));
        QCOMPARE(choice.current(), QStringLiteral("en"));
    }
};

QTEST_MAIN(TestLanguageChoice)
#include "tst_LanguageChoice.moc"
