// SPDX-License-Identifier: GPL-3.0-or-later
// The page of scripts as its users have it: begun, looked through while it is written, run, led back to the code,
// validated, and kept in versions; by the real sandbox.
#include "core/script/desk/ScriptHistory.h"
#include "tests/ui/editor/EditorBench.h"
#include "ui/common/NoticeBar.h"
#include "ui/common/StatePane.h"
#include "ui/editor/CodeView.h"
#include "ui/editor/EditorPage.h"
#include "ui/editor/PlaceTable.h"
#include "ui/editor/PublishDialog.h"
#include "ui/editor/ResultPane.h"
#include "ui/editor/ScriptTree.h"
#include "ui/editor/StepsPane.h"
#include "ui/editor/TrialPane.h"
#include "ui/form/ParameterForm.h"
#include "ui/links/EngineLinks.h"
#include "ui/session/Navigator.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>

#include <set>

using namespace wh;
using namespace wh::ui;
using wh::test::EditorBench;

class TestEditorPage : public EditorBench
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void anEmptyPageIsAStart()
    {
        auto* pane = m_page->findChild<StatePane*>(QString(), Qt::FindDirectChildrenOnly);
        QCOMPARE(pane->state(), StatePane::State::Empty);
        QVERIFY(!action("scripts.run")->isEnabled());
        begin(QStringLiteral("My First"));
        QCOMPARE(pane->state(), StatePane::State::Content);
        QVERIFY(view()->text().contains(QStringLiteral("name: 'my_first'")));
        QCOMPARE(m_page->tree()->topLevelItemCount(), 1);
        action("scripts.new")->trigger();
        auto* dialog = m_page->findChild<QDialog*>(QStringLiteral("newScriptDialog"));
        auto* beginnings = dialog->findChild<QListWidget*>(QStringLiteral("beginnings"));
        QVERIFY(beginnings->count() > 1);
        for (int i = 0; i < beginnings->count(); ++i)
            QVERIFY2(beginnings->item(i)->text().at(0).isUpper(), qPrintable(beginnings->item(i)->text()));
        dialog->findChild<QLineEdit*>(QStringLiteral("scriptName"))->setText(QStringLiteral("my first"));
        dialog->findChild<QPushButton*>(QStringLiteral("begin"))->click();
        QVERIFY(dialog->isVisible()); // there is one of that name
        dialog->reject();
    }

    void aFilterThatIsNotShownTakesNothing()
    {
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        auto* filter = m_page->findChild<QLineEdit*>(QStringLiteral("scriptFilter"));
        for (int way = 0; way < 3; ++way) { // as it opens, by the key of filters, and by Tab
            if (way == 1)
                m_page->focusFilter();
            if (way == 2)
                QTest::keyClick(m_page.get(), Qt::Key_Tab);
            QWidget* focus = QApplication::focusWidget();
            QTest::keyClicks(focus ? focus : m_page.get(), QStringLiteral("zz"));
            QVERIFY(filter->text().isEmpty());
        }
        begin(QStringLiteral("a"));
        QVERIFY(!m_page->tree()->topLevelItem(0)->isHidden());
        m_page->focusFilter();
        QTest::keyClicks(filter, QStringLiteral("zz"));
        QVERIFY(m_page->tree()->topLevelItem(0)->isHidden());
    }

    void aRunSaysWhichScriptItIsOf()
    {
        begin(QStringLiteral("a"));
        begin(QStringLiteral("b"));
        QTRY_VERIFY(m_page->isSettled());
        shortRun();
        action("scripts.run")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), 60'000);
        QVERIFY(m_page->results()->trial());
        const auto title = [this] { return m_page->results()->tabText(ResultPane::Result); };
        QCOMPARE(title(), QStringLiteral("Result"));
        m_page->files()->setCurrentIndex(0);
        QCOMPARE(title(), QStringLiteral("Result of b"));
        QVERIFY(m_page->results()->tabToolTip(ResultPane::Log).contains(u'b'));
        draw(*m_page, "result-of-another");
        m_page->files()->setCurrentIndex(1);
        QCOMPARE(title(), QStringLiteral("Result"));
    }

    void mistakesAreMarkedSoonAndLeadToTheirPlace()
    {
        begin(QStringLiteral("a"));
        QTRY_VERIFY(m_page->isSettled());
        QCOMPARE(problems().rowCount(), 0);
        view()->setCursorPosition(18, 0);
        QElapsedTimer clock;
        clock.start();
        view()->insertAt(QStringLiteral("bot.logg.info(1);\n"), 18, 0);
        QTRY_COMPARE(problems().rowCount(), 1);
        qInfo("marked after %lld ms", clock.elapsed());
        QCOMPARE(view()->marks().size(), std::size_t{1});
        QCOMPARE(view()->marks()[0].line, 19);
        QVERIFY(problems().index(0, 0).data().toString().contains(QStringLiteral("log?")));
        // Words have what their places leave, at every width.
        for (const int width : {700, 1280, 1800}) {
            m_page->resize(width, 760);
            QCoreApplication::processEvents();
            auto* table = m_page->results()->findChild<PlaceTable*>(QStringLiteral("problems"));
            const int place = table->columnWidth(1);
            QCOMPARE(table->columnWidth(0) + place, table->viewport()->width());
            QVERIFY(place >= table->fontMetrics().horizontalAdvance(problems().index(0, 1).data().toString()));
            QVERIFY2(place <= 200, qPrintable(QString::number(place)));
        }
        view()->setCursorPosition(0, 0);
        action("scripts.nextProblem")->trigger();
        QCOMPARE(view()->caretLine(), 19);
        QCOMPARE(view()->caretColumn(), 5);
        // What only evaluating tells.
        view()->replaceContent(QStringLiteral("export const meta = {name: 'a', tick: '1s'};\nnull.x();\n"));
        QTRY_VERIFY(m_page->isSettled());
        QTRY_COMPARE(problems().rowCount(), 1);
        QVERIFY(problems().rows()[0].line == 2);
        draw(*m_page, "problem");
    }

    void runsAndLeadsBackToTheCode()
    {
        begin(QStringLiteral("a"));
        QTRY_VERIFY(m_page->isSettled());
        auto* form = m_page->trial()->findChild<ParameterForm*>();
        QTRY_COMPARE(form->specs().size(), std::size_t{2});
        shortRun();
        action("scripts.run")->trigger();
        QVERIFY(!action("scripts.run")->isEnabled() && action("scripts.cancel")->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), 60'000);
        QVERIFY(m_page->results()->trial());
        QCOMPARE(m_page->results()->currentIndex(), int(ResultPane::Result));
        draw(*m_page, "result");
        PlaceTable* log = m_page->results()->log();
        QVERIFY(log->places().rowCount() > 0);
        QCOMPARE(log->places().index(0, 2).data().toString(), QStringLiteral("main.js:18"));
        m_page->results()->showPart(ResultPane::Log);
        view()->setCursorPosition(0, 0);
        QTest::mouseClick(log->viewport(), Qt::LeftButton, {}, log->visualRect(log->places().index(0, 3)).center());
        QCOMPARE(view()->caretLine(), 18);
        draw(*m_page, "log");
        m_page->results()->showPart(ResultPane::Gauges);
        draw(*m_page, "gauges");
        m_page->results()->showPart(ResultPane::Fills);
        draw(*m_page, "fills");
    }

    void aRunIsSteppedThroughByKeys()
    {
        begin(QStringLiteral("a"));
        view()->replaceContent(QStringLiteral("export const meta = {name: 'a', tick: '1s'};\nlet n = 0;\n"
                                              "export function onTick(ctx) {\n    ++n;\n    if (n === 3)\n"
                                              "        for (let i = 0; i < 2; ++i)\n"
                                              "            ctx.place({side: 'buy', type: 'market', quantity: 0.001});\n"
                                              "    bot.gauge.set('n', n);\n}\n"));
        QTRY_VERIFY(m_page->isSettled());
        shortRun();
        QVERIFY(!action("scripts.nextStep")->isEnabled());
        action("scripts.run")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), 60'000);
        action("scripts.nextStep")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), 60'000);
        StepsPane* pane = m_page->results()->steps();
        QVERIFY(pane->steps() && m_page->results()->currentIndex() == int(ResultPane::Steps));
        QCOMPARE(pane->table()->currentIndex().row(), 0);
        QVERIFY2(pane->details().contains(QStringLiteral("onTick")) &&
                     pane->details().contains(QStringLiteral("n = 1")),
                 qPrintable(pane->details()));
        pane->table()->setFocus();
        view()->setCursorPosition(0, 0);
        pane->table()->setFocus();
        QTest::keyClick(pane->table(), Qt::Key_Down);
        action("scripts.nextStep")->trigger();
        QCOMPARE(pane->table()->currentIndex().row(), 2);
        QVERIFY2(pane->details().contains(QStringLiteral("place {\"side\":\"buy\"")), qPrintable(pane->details()));
        // The line that acted is shown, and the keys go on stepping.
        QCOMPARE(view()->caretLine(), 7);
        QVERIFY(pane->table()->hasFocus() || !m_page->isActiveWindow());
        draw(*m_page, "steps");
        // Prices stand on their points, and what was done several times is told once.
        std::set<qsizetype> digits;
        for (const PlaceRow& row : pane->table()->places().rows()) {
            for (const int column : {3, 4})
                digits.insert(row.cells[std::size_t(column)].text.section(u'.', 1).size());
        }
        QCOMPARE(int(digits.size()), 1);
        QCOMPARE(pane->table()->places().rows()[2].cells[5].text, QStringLiteral("place ×2"));
        action("scripts.previousStep")->trigger();
        QCOMPARE(pane->table()->currentIndex().row(), 1);
        // Another run has other steps.
        action("scripts.run")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), 60'000);
        QVERIFY(!pane->steps());
    }

    void anOrderLeadsToTheLineThatPlacedIt()
    {
        begin(QStringLiteral("a"));
        view()->replaceContent(QStringLiteral("export const meta = {name: 'a', tick: '1s'};\n"
                                              "export function onTick(ctx) {\n\n"
                                              "    ctx.place({side: 'buy', type: 'market', quantity: 0.001});\n}\n"));
        QTRY_VERIFY(m_page->isSettled());
        shortRun();
        action("scripts.run")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), 60'000);
        m_page->results()->showPart(ResultPane::Fills);
        PlaceTable* fills = m_page->results()->fills();
        QVERIFY(fills->places().rowCount() > 2);
        view()->setCursorPosition(0, 0);
        QTest::mouseClick(fills->viewport(), Qt::LeftButton, {},
                          fills->visualRect(fills->places().index(2, 1)).center());
        QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), 60'000);
        QCOMPARE(view()->caretLine(), 4);
    }

    void aHookThatThrowsIsGoneTo()
    {
        begin(QStringLiteral("a"));
        view()->replaceContent(QStringLiteral("export const meta = {name: 'a', tick: '1s'};\n"
                                              "export function onTick(ctx) {\n    null.x();\n}\n"));
        QTRY_VERIFY(m_page->isSettled());
        shortRun();
        view()->setCursorPosition(0, 0);
        action("scripts.run")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), 60'000);
        QVERIFY(!m_page->results()->trial());
        QCOMPARE(view()->caretLine(), 3);
        QVERIFY(m_page->findChild<NoticeBar*>()->isVisible());
        draw(*m_page, "failure");
    }

    void aWrongMarketIsToldWhereItIsChosen()
    {
        begin(QStringLiteral("a"));
        QTRY_VERIFY(m_page->isSettled());
        m_page->trial()->restoreState({{QStringLiteral("market"), QStringLiteral("model:trend")},
                                       {QStringLiteral("duration"), QStringLiteral("never")},
                                       {QStringLiteral("seed"), 1}});
        action("scripts.run")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), 60'000);
        auto* problem = m_page->trial()->findChild<QLabel*>(QStringLiteral("trialProblem"));
        QVERIFY2(problem->isVisible() && problem->text().contains(QStringLiteral("never")),
                 qPrintable(problem->text()));
    }

    void aRunIsCancelledByEsc()
    {
        begin(QStringLiteral("a"));
        QTRY_VERIFY(m_page->isSettled());
        m_page->trial()->restoreState({{QStringLiteral("market"), QStringLiteral("model:random_walk")},
                                       {QStringLiteral("duration"), QStringLiteral("30d")},
                                       {QStringLiteral("seed"), 1}});
        action("scripts.run")->trigger();
        QTest::qWait(300);
        draw(*m_page, "running");
        view()->setFocus();
        QTest::keyClick(view(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), 20'000);
    }

    void eachSaveThatRunsIsAVersion()
    {
        begin(QStringLiteral("a"));
        const QString script = m_page->files()->current().script;
        const auto versions = [&] { return ScriptHistory(script.toStdString()).list(); };
        action("scripts.save")->trigger();
        QTRY_COMPARE(versions().size(), std::size_t{1});
        const QString first = view()->text();
        view()->insertAt(QStringLiteral("// second\n"), 0, 0);
        action("scripts.save")->trigger();
        QTRY_COMPARE(versions().size(), std::size_t{2});
        view()->insertAt(QStringLiteral("let = 3;\n"), 0, 0); // cannot be run
        action("scripts.save")->trigger();
        QTRY_VERIFY(m_page->isSettled());
        QCOMPARE(versions().size(), std::size_t{2});

        action("scripts.versions")->trigger();
        auto* dialog = m_page->findChild<QDialog*>(QStringLiteral("historyDialog"));
        QVERIFY(dialog && dialog->isVisible());
        auto* list = dialog->findChild<PlaceTable*>(QStringLiteral("versions"));
        QCOMPARE(list->places().rowCount(), 2);
        auto* difference = dialog->findChild<QPlainTextEdit*>(QStringLiteral("difference"));
        QVERIFY(difference->toPlainText().contains(QStringLiteral("+ let = 3;")));
        list->setCurrentIndex(list->places().index(1, 0));
        QVERIFY(difference->toPlainText().contains(QStringLiteral("+ // second")));
        draw(*dialog, "versions");
        dialog->findChild<QPushButton*>(QStringLiteral("restoreVersion"))->click();
        QTRY_COMPARE(view()->text(), first);
        QVERIFY(m_page->files()->isModified(m_page->files()->current()));
        view()->undo();
        QVERIFY(view()->text().startsWith(QStringLiteral("let = 3;")));
    }

    void aScriptIsValidated()
    {
        begin(QStringLiteral("a"));
        QTRY_VERIFY(m_page->isSettled());
        shortRun();
        action("scripts.validate")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), 120'000);
        PlaceModel& checks = m_page->results()->checks()->places();
        QCOMPARE(checks.rowCount(), 9);
        QCOMPARE(m_page->results()->currentIndex(), int(ResultPane::Checks));
        for (const auto& row : checks.rows())
            QVERIFY2(row.iconColour != Token::Failed, qPrintable(row.cells[0].text + row.tip));
        draw(*m_page, "checks");
    }

    void aRunThatIsAskedForMeanwhileFollowsTheValidation()
    {
        begin(QStringLiteral("a"));
        QTRY_VERIFY(m_page->isSettled());
        shortRun();
        QVERIFY(!m_page->results()->trial());
        action("scripts.validate")->trigger();
        QVERIFY(action("scripts.run")->isEnabled());
        action("scripts.run")->trigger();
        QVERIFY(!action("scripts.run")->isEnabled() && action("scripts.cancel")->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(m_page->results()->trial(), 120'000);
        QVERIFY(m_page->results()->checks()->places().rowCount() > 0);
    }

    void aScriptIsPublished()
    {
        begin(QStringLiteral("a"));
        QTRY_VERIFY(m_page->isSettled());
        const QSignalSpy wanted(&m_bench->navigator(), &Navigator::newBotRequested);
        action("scripts.publish")->trigger();
        auto* dialog = m_page->findChild<PublishDialog*>();
        QVERIFY(dialog);
        QCOMPARE(dialog->windowTitle(), QStringLiteral("Publish a"));
        draw(*dialog, "publish");
        dialog->findChild<QLineEdit*>(QStringLiteral("publishNote"))->setText(QStringLiteral("the first"));
        QTRY_VERIFY(dialog->isVisible());
        const auto* note = dialog->findChild<QLineEdit*>(QStringLiteral("publishNote"));
        const int high = note->height();
        dialog->findChild<QPushButton*>(QStringLiteral("publish"))->click();
        QTRY_VERIFY(dialog->findChild<QProgressBar*>()->height() > 0);
        QCOMPARE(note->height(), high); // what has come takes no room from it
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->published().empty(), 120'000);
        draw(*dialog, "published");
        QCOMPARE(m_page->results()->checks()->places().rowCount(), 9);
        const QString strategy = QString::fromStdString(dialog->published());
        QVERIFY2(strategy.startsWith(u"script:a@"), qPrintable(strategy));
        auto* start = dialog->findChild<QPushButton*>(QStringLiteral("startAsBot"));
        QTRY_VERIFY(start->isVisible() && start->isEnabled()); // its parameters are known
        QVERIFY(m_bench->session().strategy(dialog->published()));
        QCOMPARE(m_bench->session().scripts().items().size(), std::size_t{1});
        QCOMPARE(m_bench->session().scripts().items().front().note, std::string("the first"));
        start->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().at(0).toString(), QStringLiteral("embedded"));
        QCOMPARE(wanted.first().at(1).toString(), strategy);
        QCOMPARE(wanted.first().at(2).toString(), QStringLiteral("sim:BTC/USDT")); // as F5 has it
    }

    void whatIsNotSavedIsSavedBeforeItIsPublished()
    {
        begin(QStringLiteral("a"));
        QTRY_VERIFY(m_page->isSettled());
        view()->insertAt(QStringLiteral("// mine\n"), 0, 0);
        QTRY_VERIFY(m_page->isSettled());
        const OpenFiles::Place place = m_page->files()->current();
        const auto onDisk = [&] {
            QFile file(place.script + u'/' + place.file);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        action("scripts.publish")->trigger();
        QVERIFY(!m_page->findChild<PublishDialog*>());
        QPointer<QMessageBox> box = m_page->findChild<QMessageBox*>(QStringLiteral("saveAndPublish"));
        QVERIFY(box && box->text().contains(QStringLiteral("main.js")));
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_VERIFY(!box);
        QVERIFY(m_page->files()->isModified(place) && !onDisk().startsWith("// mine"));
        QVERIFY(!m_page->findChild<PublishDialog*>());

        action("scripts.publish")->trigger();
        box = m_page->findChild<QMessageBox*>(QStringLiteral("saveAndPublish"));
        QVERIFY(box);
        box->defaultButton()->click();
        QVERIFY(!m_page->files()->isModified(place));
        QVERIFY(onDisk().startsWith("// mine"));
        auto* dialog = m_page->findChild<PublishDialog*>();
        QVERIFY(dialog);
        // What it says of itself comes as soon as it has been read.
        QTRY_VERIFY(dialog->windowTitle().endsWith(u'a'));
        const auto labels = dialog->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [](const QLabel* each) { return each->text() == QStringLiteral("Version"); }));
        const auto* note = dialog->findChild<QLineEdit*>(QStringLiteral("publishNote"));
        QTRY_COMPARE(note->height(), note->sizeHint().height()); // for which the dialog makes room
        dialog->reject();
    }

    void whatWasToldOfAClosedFileGoesWithIt()
    {
        begin(QStringLiteral("a"));
        QTRY_VERIFY(m_page->isSettled());
        const OpenFiles::Place place = m_page->files()->current();
        QFile file(place.script + u'/' + place.file);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("// of another program\n") > 0);
        file.close();
        view()->insertAt(QStringLiteral("// mine\n"), 0, 0);
        action("scripts.save")->trigger();
        auto* notice = m_page->findChild<NoticeBar*>();
        QVERIFY(notice->isVisible() && m_page->files()->isModified(place));
        action("scripts.close")->trigger();
        QPointer<QMessageBox> box = m_page->findChild<QMessageBox*>();
        QVERIFY(box);
        const auto buttons = box->buttons();
        const auto drop = std::find_if(buttons.begin(), buttons.end(), [&](QAbstractButton* each) {
            return box->buttonRole(each) == QMessageBox::DestructiveRole;
        });
        QVERIFY(drop != buttons.end());
        (*drop)->click();
        QVERIFY(!m_page->files()->current().isValid());
        QVERIFY(!notice->isVisible());
    }

    void aBrokenScriptIsNotPublished()
    {
        begin(QStringLiteral("a"));
        view()->setText(QStringLiteral("export const meta = { name: 'a', version: '1.0' };\nlet = 3;\n"));
        QTRY_VERIFY(m_page->isSettled());
        action("scripts.save")->trigger();
        QTRY_VERIFY(m_page->isSettled());
        action("scripts.publish")->trigger();
        QPointer<PublishDialog> dialog = m_page->findChild<PublishDialog*>();
        QVERIFY(dialog);
        // Enter on the button that leaves it publishes nothing.
        auto* leave = dialog->findChild<QPushButton*>(QStringLiteral("closePublish"));
        QSignalSpy begun(dialog->findChild<QPushButton*>(QStringLiteral("publish")), &QPushButton::clicked);
        leave->setFocus();
        QTest::keyClick(leave, Qt::Key_Return);
        QTRY_VERIFY(!dialog);
        QCOMPARE(begun.count(), 0);
        action("scripts.publish")->trigger();
        dialog = m_page->findChild<PublishDialog*>();
        QVERIFY(dialog);
        const QSignalSpy ended(dialog.data(), &PublishDialog::ended);
        dialog->findChild<QPushButton*>(QStringLiteral("publish"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 120'000);
        QVERIFY(dialog->published().empty());
        QVERIFY(dialog->findChild<NoticeBar*>()->text().contains(QStringLiteral("nothing has been published")));
        QVERIFY(!dialog->findChild<QPushButton*>(QStringLiteral("startAsBot"))->isVisible());
        draw(*dialog, "publish-refused");
        // The list below leads to the place.
        const auto& rows = m_page->results()->checks()->places().rows();
        QCOMPARE(rows.size(), std::size_t{1});
        QCOMPARE(rows.front().line, 2);
        QVERIFY(m_bench->session().scripts().items().empty());
        dialog->reject();
    }

    void aFailedCheckIsSeen()
    {
        begin(QStringLiteral("a"));
        view()->setText(QStringLiteral("export const meta = { name: 'a', version: '1.0', description: 'Too loud' };\n"
                                       "export function onTick(ctx) {\n"
                                       "    for (let i = 0; i < 1000; ++i)\n"
                                       "        bot.log.info(i);\n"
                                       "}\n"));
        QTRY_VERIFY(m_page->isSettled());
        shortRun();
        action("scripts.validate")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), 120'000);
        ResultPane* results = m_page->results();
        QVERIFY2(results->tabText(ResultPane::Checks).contains(QStringLiteral("failed")),
                 qPrintable(results->tabText(ResultPane::Checks)));
        const auto& rows = results->checks()->places().rows();
        const auto failed =
            std::find_if(rows.begin(), rows.end(), [](const auto& row) { return row.iconColour == Token::Failed; });
        QVERIFY(failed != rows.end());
        const QModelIndex index = results->checks()->model()->index(static_cast<int>(failed - rows.begin()), 0);
        QVERIFY(results->checks()->viewport()->rect().contains(results->checks()->visualRect(index)));
        // As soon as it is mended the count is of what was.
        const QString now = results->tabText(ResultPane::Checks);
        QVERIFY2(!now.contains(QStringLiteral("earlier")), qPrintable(now));
        view()->insertAt(QStringLiteral("// mended\n"), 0, 0);
        QVERIFY2(results->tabText(ResultPane::Checks).contains(QStringLiteral("earlier text")),
                 qPrintable(results->tabText(ResultPane::Checks)));
        view()->undo();
        QCOMPARE(results->tabText(ResultPane::Checks), now);
    }

    void whatIsOpenIsOpenAgain()
    {
        begin(QStringLiteral("a"));
        begin(QStringLiteral("b"));
        view()->insertAt(QStringLiteral("// not saved\n"), 0, 0);
        const QVariantMap state = m_page->savedState();
        m_page.reset();
        open();
        m_page->restoreState(state);
        QCOMPARE(m_page->files()->count(), 2);
        QVERIFY(view()->text().startsWith(QStringLiteral("// not saved")));
        QCOMPARE(m_page->files()->modified().size(), std::size_t{1});
    }

    void everyPartIsReachedByF6()
    {
        begin(QStringLiteral("a"));
        QTRY_VERIFY(m_page->isSettled());
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        view()->setFocus();
        QSet<QWidget*> reached;
        for (int i = 0; i < 4; ++i) {
            action("scripts.nextPart")->trigger();
            reached << QApplication::focusWidget();
        }
        QVERIFY(reached.contains(view()) && reached.contains(m_page->tree()));
        QVERIFY(reached.size() >= 3);
    }
};

QTEST_MAIN(TestEditorPage)
#include "tst_EditorPage.moc"
