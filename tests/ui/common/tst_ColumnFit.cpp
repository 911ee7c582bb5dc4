// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ColumnFit.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace wh::ui;

class TestColumnFit : public QObject
{
    Q_OBJECT

    QStandardItemModel m_model;

    void fill(QTableView& table)
    {
        table.setModel(&m_model);
        table.horizontalHeader()->setStretchLastSection(true);
        table.horizontalHeader()->setSectionsMovable(true);
        table.resize(900, 200);
        table.show();
    }

private slots:
    void init()
    {
        m_model.clear();
        m_model.setHorizontalHeaderLabels({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")});
        QList<QStandardItem*> row;
        for (int i = 0; i < 3; ++i)
            row << new QStandardItem(QStringLiteral("a text that is long enough to be cut"));
        m_model.appendRow(row);
    }

    void aColumnThatSomebodyMadeNarrowStaysSoAfterARestart()
    {
        QByteArray state;
        {
            QTableView table;
            fill(table);
            ColumnFit fit(table);
            fit.fit();
            table.horizontalHeader()->setAttribute(Qt::WA_UnderMouse);
            table.horizontalHeader()->resizeSection(1, 60);
            table.horizontalHeader()->moveSection(0, 1);
            fit.fit();
            QCOMPARE(table.columnWidth(1), 60);
            state = fit.save();
        }
        QTableView table;
        fill(table);
        ColumnFit fit(table);
        fit.fit();
        QVERIFY(table.columnWidth(1) > 100);
        fit.restore(state);
        QCOMPARE(table.columnWidth(1), 60);
        QCOMPARE(table.horizontalHeader()->visualIndex(0), 1);
        fit.fit();
        QCOMPARE(table.columnWidth(1), 60);
    }

    void whatWasKeptBeforeIsTakenAndNonsenseIsNot()
    {
        QTableView table;
        fill(table);
        ColumnFit fit(table);
        table.horizontalHeader()->moveSection(0, 1);
        const QByteArray old = table.horizontalHeader()->saveState();
        table.horizontalHeader()->moveSection(0, 1);
        QCOMPARE(table.horizontalHeader()->visualIndex(0), 0);
        for (const char* nonsense : {"", "fit1:", "fit1:xyz", "nonsense"})
            fit.restore(nonsense);
        QCOMPARE(table.horizontalHeader()->visualIndex(0), 0);
        fit.restore(old);
        QCOMPARE(table.horizontalHeader()->visualIndex(0), 1);
    }
};

QTEST_MAIN(TestColumnFit)
#include "tst_ColumnFit.moc"
