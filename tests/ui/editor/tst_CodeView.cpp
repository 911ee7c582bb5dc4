// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a file by its keys: marks, what fits, carets, comments, finding.
#include "ui/common/Appearance.h"
#include "ui/editor/CodeView.h"
#include "ui/editor/FindBar.h"
#include "ui/editor/OverviewMarks.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace wh;
using namespace wh::ui;

class TestCodeView : public QObject
{
    Q_OBJECT

    Appearance m_appearance{[] { return true; }};
    std::unique_ptr<CodeView> m_view;

    void type(const char* text) const { QTest::keyClicks(m_view.get(), QLatin1String(text)); }

private slots:
    void initTestCase() { m_appearance.install(*qApp); }
    void init()
    {
        m_view = std::make_unique<CodeView>(m_appearance);
        m_view->resize(600, 400);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->setFocus();
    }

    void aFileIsShownAsItIs()
    {
        QSignalSpy edited(m_view.get(), &CodeView::edited);
        m_view->setContent(QStringLiteral("let ä = 1;\n"));
        QCOMPARE(m_view->text(), QStringLiteral("let ä = 1;\n"));
        QCOMPARE(edited.count(), 0);
        QVERIFY(!m_view->isUndoAvailable());
        m_view->replaceContent(QStringLiteral("let b = 2;\n"));
        QCOMPARE(edited.count(), 1);
        m_view->undo();
        QCOMPARE(m_view->text(), QStringLiteral("let ä = 1;\n"));
    }

    void problemsAreMarked()
    {
        m_view->setContent(QStringLiteral("let ä = 1;\nbot.logg.info(ä);\n"));
        m_view->setMarks({{2, 5, 4, false, QStringLiteral("did you mean log?")}});
        const int at = m_view->positionFromLineIndex(1, 5);
        QVERIFY(m_view->SendScintilla(QsciScintilla::SCI_INDICATORVALUEAT, 9UL, static_cast<long>(at)) != 0);
        QVERIFY(m_view->SendScintilla(QsciScintilla::SCI_INDICATORVALUEAT, 9UL, static_cast<long>(at + 4)) == 0);
        QVERIFY(m_view->markersAtLine(1) & (1U << 2));
        QVERIFY(m_view->helpAtByte(at).contains(QStringLiteral("did you mean log?")));
        auto* overview = m_view->verticalScrollBar()->findChild<OverviewMarks*>();
        QCOMPARE(overview->marks(OverviewMarks::Problems).size(), std::size_t{1});
        m_view->setMarks({});
        QVERIFY(!(m_view->markersAtLine(1) & (1U << 2)));
        QVERIFY(overview->marks(OverviewMarks::Problems).empty());
    }

    void newLinesAreIndented()
    {
        type("f() {");
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        type("x;");
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        type("}");
        QCOMPARE(m_view->text(), QStringLiteral("f() {\n    x;\n}"));
    }

    void completesWhatIsTyped()
    {
        type("bot.");
        QVERIFY(m_view->isListActive());
        type("lo");
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(m_view->text(), QStringLiteral("bot.log"));
        type(".wa");
        QTest::keyClick(m_view.get(), Qt::Key_Tab);
        QCOMPARE(m_view->text(), QStringLiteral("bot.log.warn()"));
        QCOMPARE(m_view->caretColumn(), 14); // between the brackets
        m_view->setContent(QString());
        type("tr");
        QVERIFY(!m_view->isListActive());
        type("a");
        QVERIFY(m_view->isListActive()); // without being asked
    }

    void keysOfTheTextAreItsOwn()
    {
        // The window has an action of that key; the text takes it first.
        for (const int key : {int(Qt::Key_Slash), int(Qt::Key_J)}) {
            QKeyEvent event(QEvent::ShortcutOverride, key, Qt::NoModifier, QStringLiteral("x"));
            event.ignore();
            QCoreApplication::sendEvent(m_view.get(), &event);
            QVERIFY(event.isAccepted());
        }
        type("a");
        QTest::keyClick(m_view.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_view->text(), QString());
        QSignalSpy escaped(m_view.get(), &CodeView::escaped);
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QCOMPARE(escaped.count(), 1);
    }

    void commentsLines()
    {
        m_view->setContent(QStringLiteral("a;\n    b;\n\nc;\n"));
        m_view->setSelection(0, 0, 2, 0);
        m_view->toggleComment();
        QCOMPARE(m_view->text(), QStringLiteral("// a;\n    // b;\n\nc;\n"));
        m_view->setSelection(0, 0, 2, 0);
        m_view->toggleComment();
        QCOMPARE(m_view->text(), QStringLiteral("a;\n    b;\n\nc;\n"));
    }

    void writesAtSeveralCarets()
    {
        m_view->setContent(QStringLiteral("one\none\none\n"));
        m_view->setSelection(0, 0, 0, 3);
        m_view->addNextOccurrence();
        m_view->addNextOccurrence();
        type("two");
        QCOMPARE(m_view->text(), QStringLiteral("two\ntwo\ntwo\n"));
        m_view->setCursorPosition(0, 0);
        m_view->addCaret(1);
        type("x");
        QCOMPARE(m_view->text(), QStringLiteral("xtwo\nxtwo\ntwo\n"));
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QCOMPARE(m_view->SendScintilla(QsciScintilla::SCI_GETSELECTIONS), 1);
    }

    void goesToAPlace()
    {
        QString lines;
        for (int i = 0; i < 200; ++i)
            lines += QStringLiteral("    x%1;\n").arg(i);
        m_view->setContent(lines);
        m_view->showPlace(150);
        QCOMPARE(m_view->caretLine(), 150);
        QCOMPARE(m_view->caretColumn(), 5);
        QVERIFY(m_view->firstVisibleLine() < 150 && m_view->firstVisibleLine() > 100);
        // Something is shown beside it: the place stays in sight.
        m_view->setFirstVisibleLine(130);
        m_view->showPlace(145);
        m_view->resize(600, 120);
        QTRY_VERIFY(m_view->firstVisibleLine() + m_view->SendScintilla(QsciScintilla::SCI_LINESONSCREEN) >= 145);
        m_view->showPlace(10'000);
        QCOMPARE(m_view->caretLine(), m_view->lines());
    }

    void findsAndReplaces()
    {
        FindBar bar(m_appearance);
        m_view->setContent(QStringLiteral("price = ä;\nPrice(price);\nmid = price1;\n"));
        bar.setView(m_view.get());
        bar.begin(true);
        auto* words = bar.findChild<QLineEdit*>(QStringLiteral("findWords"));
        auto* other = bar.findChild<QLineEdit*>(QStringLiteral("replaceWords"));
        words->setText(QStringLiteral("price"));
        QCOMPARE(bar.hits(), 4);
        auto* overview = m_view->verticalScrollBar()->findChild<OverviewMarks*>();
        QCOMPARE(overview->marks(OverviewMarks::Hits).size(), std::size_t{4});
        bar.next(1);
        bar.next(1);
        QCOMPARE(m_view->selectedText(), QStringLiteral("Price"));
        bar.next(-1);
        QCOMPARE(m_view->selectedText(), QStringLiteral("price"));
        bar.findChild<QCheckBox*>(QStringLiteral("findExpression"))->setChecked(true);
        words->setText(QStringLiteral("(\\w+) = (\\w+);"));
        QCOMPARE(bar.hits(), 2);
        other->setText(QStringLiteral("$2 = $1;"));
        QCOMPARE(bar.replaceAll(), 2);
        QCOMPARE(m_view->text(), QStringLiteral("ä = price;\nPrice(price);\nprice1 = mid;\n"));
        m_view->undo();
        QCOMPARE(m_view->text(), QStringLiteral("price = ä;\nPrice(price);\nmid = price1;\n"));
        words->setText(QStringLiteral("("));
        QCOMPARE(bar.hits(), 0);
        QVERIFY(!bar.findChild<QLabel*>(QStringLiteral("findCount"))->text().isEmpty());
        bar.end();
        QVERIFY(overview->marks(OverviewMarks::Hits).empty());
    }
};

QTEST_MAIN(TestCodeView)
#include "tst_CodeView.moc"
