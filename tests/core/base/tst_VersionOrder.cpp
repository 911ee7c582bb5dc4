// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/VersionOrder.h"

#include <QTest>

using namespace wh;

class TestVersionOrder : public QObject
{
    Q_OBJECT

private slots:
    void theLowerComesFirst_data()
    {
        QTest::addColumn<QString>("lower");
        QTest::addColumn<QString>("higher");
        const auto row = [](const char* lower, const char* higher) {
            QTest::addRow("%s < %s", lower, higher) << QString::fromLatin1(lower) << QString::fromLatin1(higher);
        };
        row("1", "2");
        row("1.9", "1.10");
        row("1.9.9", "1.10");
        row("2", "10");
        row("1.0", "1.0.1");
        row("99999999999999999999", "100000000000000000000");
        // semver.org 2.0.0, section 11.
        row("1.0.0-alpha", "1.0.0-alpha.1");
        row("1.0.0-alpha.1", "1.0.0-alpha.beta");
        row("1.0.0-alpha.beta", "1.0.0-beta");
        row("1.0.0-beta", "1.0.0-beta.2");
        row("1.0.0-beta.2", "1.0.0-beta.11");
        row("1.0.0-beta.11", "1.0.0-rc.1");
        row("1.0.0-rc.1", "1.0.0");
        row("2025-06-01", "2025-11-22");
        row("1.0", "1.b");
    }
    void theLowerComesFirst()
    {
        QFETCH(const QString, lower);
        QFETCH(const QString, higher);
        QVERIFY(compareVersions(lower.toStdString(), higher.toStdString()) < 0);
        QVERIFY(compareVersions(higher.toStdString(), lower.toStdString()) > 0);
        QVERIFY(compareVersions(lower.toStdString(), lower.toStdString()) == 0);
    }

    void whatSaysTheSameIsEqual()
    {
        QVERIFY(compareVersions("1", "1.0.0") == 0);
        QVERIFY(compareVersions("1.02", "1.2") == 0);
        QVERIFY(compareVersions("1.2+today", "1.2") == 0);
        QVERIFY(compareVersions("", "") == 0);
    }
};

QTEST_APPLESS_MAIN(TestVersionOrder)
#include "tst_VersionOrder.moc"
