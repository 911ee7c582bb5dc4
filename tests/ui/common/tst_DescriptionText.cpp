// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/DescriptionText.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>

#include <sys/stat.h>

using namespace wh::ui;

class TestDescriptionText : public QObject
{
    Q_OBJECT

private slots:
    void whatAnybodyWroteLeadsNowhere_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("shown");
        QTest::addRow("picture") << QStringLiteral("before ![x](file:///dev/zero) after")
                                 << QStringLiteral("before  after");
        QTest::addRow("picture in a link")
            << QStringLiteral("a [![x](file:///dev/zero)](http://x) b") << QStringLiteral("a  b");
        QTest::addRow("link") << QStringLiteral("see [the page](http://x \"title\")") << QStringLiteral("see the page");
        QTest::addRow("bare link") << QStringLiteral("see http://x.example now")
                                   << QStringLiteral("see http://x.example now");
        QTest::addRow("html") << QStringLiteral("<b>1</b> &lt; <img src='file:///dev/zero'> 2")
                              << QStringLiteral("<b>1</b> < <img src='file:///dev/zero'> 2");
        QTest::addRow("two paragraphs") << QStringLiteral("**one**\n\ntwo") << QStringLiteral("one\ntwo");
    }
    void whatAnybodyWroteLeadsNowhere()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, shown);
        QTextBrowser view;
        showDescription(view, markdown, 8);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QVERIFY(!view.grab().isNull());
        QCOMPARE(view.toPlainText(), shown);
        for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
            for (auto at = block.begin(); !at.atEnd(); ++at) {
                QVERIFY(!at.fragment().charFormat().isImageFormat());
                QVERIFY(!at.fragment().charFormat().isAnchor());
                QVERIFY(at.fragment().charFormat().anchorHref().isEmpty());
            }
        }
    }

#ifdef Q_OS_UNIX
    /// Who opened it would wait for ever.
    void aPipeIsNotOpened()
    {
        QTemporaryDir folder;
        const QByteArray pipe = folder.filePath(QStringLiteral("pipe")).toLocal8Bit();
        QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
        QTextBrowser view;
        showDescription(view, QStringLiteral("![x](file://%1) text").arg(QString::fromLocal8Bit(pipe)), 0);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QVERIFY(!view.grab().isNull());
        QCOMPARE(view.toPlainText().trimmed(), QStringLiteral("text"));
    }
#endif

    void whatWasShownBeforeIsGone()
    {
        QTextBrowser view;
        showDescription(view, QStringLiteral("# One"), 0);
        showDescription(view, QString(), 0);
        QVERIFY(view.toPlainText().isEmpty());
    }
};

QTEST_MAIN(TestDescriptionText)
#include "tst_DescriptionText.moc"
