// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Appearance.h"
#include "ui/common/DifferenceView.h"

#include <QSignalSpy>
#include <QTextDocument>
#include <QtTest>

using namespace wh::ui;

class TestDifferenceView : public QObject
{
    Q_OBJECT

    static std::string numbered(int lines, const char* words)
    {
        std::string text;
        for (int i = 0; i < lines; ++i)
            text += words + std::to_string(i) + '\n';
        return text;
    }

private slots:
    void showsChangesAndWhatLiesAround()
    {
        const Appearance appearance;
        DifferenceView view(appearance);
        const std::string before = numbered(20, "line ");
        std::string after = before;
        after.replace(after.find("line 10"), 7, "other");
        view.showDifference({{"main.js", before}, {"same.js", "x"}}, {{"main.js", after}, {"same.js", "x"}});
        QVERIFY(!view.isComparing());
        QCOMPARE(view.toPlainText().trimmed(),
                 QStringLiteral("main.js\n  line 7\n  line 8\n  line 9\n− line 10\n+ other\n  line 11\n  line 12\n"
                                "  line 13\n  ⋯"));
        view.showDifference({{"main.js", before}}, {{"main.js", before}});
        QCOMPARE(view.toPlainText().trimmed(), QStringLiteral("Nothing was changed since."));
    }

    // A document that is laid out anew at each of its lines takes minutes.
    void aLargeTextIsWrittenInOneStepAndNotOnThisThread()
    {
        const Appearance appearance;
        DifferenceView view(appearance);
        QSignalSpy changes(view.document(), &QTextDocument::contentsChange);
        const QSignalSpy compared(&view, &DifferenceView::compared);
        view.showDifference({}, {{"big.js", numbered(20'000, "let a = ")}});
        QVERIFY(view.isComparing());
        QCOMPARE(view.toPlainText(), QStringLiteral("Comparing…"));
        QVERIFY(compared.empty());
        changes.clear();
        QTRY_COMPARE(compared.size(), 1);
        QVERIFY2(changes.size() <= 2, qPrintable(QString::number(changes.size())));
        QVERIFY(view.toPlainText().startsWith(QStringLiteral("big.js\n+ let a = 0\n")));
        QVERIFY(view.blockCount() <= DifferenceView::kMostLines + 3);
        const QString rest = view.document()->lastBlock().previous().text();
        QVERIFY2(rest.startsWith(QString::number(20'000 - DifferenceView::kMostLines + 1)), qPrintable(rest));
    }

    void whatWasAskedForBeforeIsDropped()
    {
        const Appearance appearance;
        DifferenceView view(appearance);
        const QSignalSpy compared(&view, &DifferenceView::compared);
        view.showDifference({}, {{"big.js", numbered(20'000, "a")}});
        view.showDifference({}, {{"other.js", numbered(20'000, "b")}});
        QTRY_COMPARE(compared.size(), 1);
        QVERIFY(view.toPlainText().startsWith(QStringLiteral("other.js")));
        view.showDifference({}, {{"big.js", numbered(20'000, "a")}});
        view.showNothing();
        QVERIFY(!view.isComparing());
        QVERIFY(QThreadPool::globalInstance()->waitForDone(60'000));
        QCoreApplication::processEvents();
        QCOMPARE(view.toPlainText(), QString());
        view.showDifference({}, {{"big.js", numbered(20'000, "a")}}); // and goes while it is compared
    }

    void aVeryLongLineIsCut()
    {
        const Appearance appearance;
        DifferenceView view(appearance);
        view.showDifference({}, {{"min.js", std::string(100'000, 'x')}});
        QVERIFY(view.toPlainText().size() < 1'100);
        QVERIFY(view.toPlainText().contains(QStringLiteral("x ⋯")));
    }
};

QTEST_MAIN(TestDifferenceView)
#include "tst_DifferenceView.moc"
