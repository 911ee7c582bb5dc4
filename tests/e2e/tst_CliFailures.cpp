// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/CliProcess.h"

#include <QTest>

// What the program does when the machine fails it: full disks, closed pipes, signals, no place for temporary files.
class TestCliFailures : public QObject
{
    Q_OBJECT

    CliProcess m_cli;

private slots:
    void initTestCase() { QVERIFY(m_cli.write(QStringLiteral("empty"), {})); }
};

QTEST_GUILESS_MAIN(TestCliFailures)
#include "tst_CliFailures.moc"
