// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing that was written is lost: neither by a save, nor by another program, nor by an end of this one.
#include "ui/common/Appearance.h"
#include "ui/editor/CodeView.h"
#include "ui/editor/OpenFiles.h"
#include "ui/editor/ScriptShelf.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace wh;
using namespace wh::ui;

class TestOpenFiles : public QObject
{
    Q_OBJECT

    Appearance m_appearance{[] { return true; }};
    std::unique_ptr<QTemporaryDir> m_folder;

    QString root() const { return m_folder->filePath(QStringLiteral("scripts")); }
    Recovery recovery() const { return Recovery(m_folder->filePath(QStringLiteral("recovery"))); }
    OpenFiles::Place make(const char* name) const
    {
        const auto made = ScriptShelf(root()).create(QLatin1String(name), {});
        return made ? OpenFiles::Place{*made, QStringLiteral("main.js")} : OpenFiles::Place();
    }

private slots:
    void initTestCase() { m_appearance.install(*qApp); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aScriptIsMadeNamedAndGivenFiles()
    {
        ScriptShelf shelf(root());
        QVERIFY(shelf.scripts().isEmpty());
        const auto made = shelf.create(QStringLiteral("My Maker"), QStringLiteral("grid"));
        QVERIFY(made && made->endsWith(QStringLiteral("/my_maker")));
        QVERIFY(readScriptFile(*made, QStringLiteral("main.js"))->contains(QStringLiteral("name: 'my_maker'")));
        QCOMPARE(shelf.create(QStringLiteral("my maker"), {}).error().code, std::string("script.file_exists"));
        QCOMPARE(shelf.create(QStringLiteral("x"), QStringLiteral("nope")).error().code,
                 std::string("script.no_example"));
        QCOMPARE(shelf.scripts().size(), 1);
        QCOMPARE(*createScriptFile(*made, QStringLiteral("lib/levels")), QStringLiteral("lib/levels.js"));
        QCOMPARE(createScriptFile(*made, QStringLiteral("../out.js")).error().code,
                 std::string("script.project_invalid"));
        QCOMPARE(createScriptFile(*made, QStringLiteral("lib/levels.js")).error().code,
                 std::string("script.file_exists"));
        QCOMPARE(*renameScriptFile(*made, QStringLiteral("lib/levels.js"), QStringLiteral("a.test.js")),
                 QStringLiteral("a.test.js"));
        QCOMPARE(scriptFiles(*made), (QStringList{QStringLiteral("main.js"), QStringLiteral("a.test.js")}));
        const auto renamed = shelf.rename(*made, QStringLiteral("other"));
        QVERIFY(renamed && QDir(*renamed).exists() && !QDir(*made).exists());
        QCOMPARE(shelf.open(m_folder->path()).error().code, std::string("script.project_unreadable"));
    }

    void whatIsNotSavedIsMarked()
    {
        OpenFiles files(m_appearance, recovery());
        const auto a = make("a");
        const auto b = make("b");
        QVERIFY(files.open(a) && files.open(b) && files.open(a));
        QCOMPARE(files.count(), 2);
        QCOMPARE(files.current(), a);
        QSignalSpy edited(&files, &OpenFiles::edited);
        const QString before = files.view()->text();
        files.view()->insertAt(QStringLiteral("// x\n"), 0, 0);
        QCOMPARE(edited.count(), 1);
        QVERIFY(files.isModified(a) && files.tabText(0).startsWith(QStringLiteral("● ")));
        QVERIFY(files.project(a.script)->files.at("main.js").starts_with("// x\n")); // as on the screen
        files.view()->undo();
        QVERIFY(!files.isModified(a));
        files.view()->insertAt(QStringLiteral("// x\n"), 0, 0);
        QVERIFY(files.save(a));
        QVERIFY(!files.isModified(a));
        QCOMPARE(*readScriptFile(a.script, a.file), QStringLiteral("// x\n") + before);
    }

    void aChangeByAnotherProgramIsNotWrittenOver()
    {
        OpenFiles files(m_appearance, recovery());
        const auto a = make("a");
        files.open(a)->insertAt(QStringLiteral("// mine\n"), 0, 0);
        QVERIFY(writeScriptFile(a.script, a.file, QStringLiteral("// theirs\n")));
        QCOMPARE(files.save(a).error().code, std::string("script.changed_elsewhere"));
        QCOMPARE(*readScriptFile(a.script, a.file), QStringLiteral("// theirs\n"));
        QVERIFY(files.save(a)); // asked a second time
        QVERIFY(readScriptFile(a.script, a.file)->startsWith(QStringLiteral("// mine")));
    }

    void aCleanTabHasWhatOthersWrote()
    {
        OpenFiles files(m_appearance, recovery());
        const auto a = make("a");
        CodeView* view = files.open(a);
        QString lines;
        for (int i = 0; i < 200; ++i)
            lines += QStringLiteral("// %1\n").arg(i);
        view->replaceContent(lines);
        QVERIFY(files.save(a));
        QVERIFY(files.takeFromDisk().empty()); // its own save is no change
        view->setCursorPosition(120, 4);
        QSignalSpy edited(&files, &OpenFiles::edited);
        const QString theirs = QStringLiteral("// above\n// too\n") + lines + QStringLiteral("// below\n");
        QVERIFY(writeScriptFile(a.script, a.file, theirs));
        QCOMPARE(files.takeFromDisk(), std::vector<OpenFiles::Place>{a});
        QCOMPARE(view->text(), theirs);
        QVERIFY(!files.isModified(a));
        QCOMPARE(edited.size(), 1);
        QVERIFY(writeScriptFile(a.script, a.file, QStringLiteral("// all else\n") + lines));
        QCOMPARE(files.takeFromDisk().size(), std::size_t{1});
        view->undo(); // what was there is not lost
        QCOMPARE(view->text(), theirs);
        QVERIFY(files.isModified(a));
    }

    void theCaretStaysWithItsLine()
    {
        OpenFiles files(m_appearance, recovery());
        const auto a = make("a");
        CodeView* view = files.open(a);
        QString lines;
        for (int i = 0; i < 200; ++i)
            lines += QStringLiteral("// %1\n").arg(i);
        view->replaceContent(lines);
        QVERIFY(files.save(a));
        view->setFirstVisibleLine(110);
        view->setCursorPosition(120, 4);
        const int top = view->firstVisibleLine();
        QVERIFY(writeScriptFile(a.script, a.file, QStringLiteral("// above\n// too\n") + lines));
        QCOMPARE(files.takeFromDisk().size(), std::size_t{1});
        QCOMPARE(view->caretLine(), 123); // two more
        QCOMPARE(view->caretColumn(), 5);
        QCOMPARE(view->firstVisibleLine(), top + 2);
    }

    void whoHasChangesOfTheirOwnIsAsked()
    {
        using Elsewhere = OpenFiles::Elsewhere;
        OpenFiles files(m_appearance, recovery());
        const auto a = make("a");
        CodeView* view = files.open(a);
        const auto bothChange = [&](const QString& theirs) {
            view->insertAt(QStringLiteral("// mine\n"), 0, 0);
            return bool(writeScriptFile(a.script, a.file, theirs)) && files.takeFromDisk().empty();
        };
        QVERIFY(bothChange(QStringLiteral("// theirs\n")));
        QVERIFY(files.elsewhere(a) == Elsewhere::Changed);
        QVERIFY(view->text().startsWith(QStringLiteral("// mine")));
        QVERIFY(files.loadAnew(a));
        QVERIFY(files.elsewhere(a) == Elsewhere::Same && !files.isModified(a));
        QCOMPARE(view->text(), QStringLiteral("// theirs\n"));

        QVERIFY(bothChange(QStringLiteral("// theirs again\n")));
        files.keepMine(a);
        QVERIFY(files.elsewhere(a) == Elsewhere::Same && files.isModified(a));
        files.takeFromDisk();
        QVERIFY(files.elsewhere(a) == Elsewhere::Same); // it was said once
        QVERIFY(files.save(a));
        QVERIFY(readScriptFile(a.script, a.file)->startsWith(QStringLiteral("// mine")));

        // What is undone is not to be asked about.
        QVERIFY(bothChange(QStringLiteral("// a third time\n")));
        view->undo();
        QCOMPARE(files.takeFromDisk().size(), std::size_t{1});
        QCOMPARE(view->text(), QStringLiteral("// a third time\n"));
        QVERIFY(files.elsewhere(a) == Elsewhere::Same);
        // Nor what comes to the same.
        view->insertAt(QStringLiteral("// x\n"), 0, 0);
        QVERIFY(writeScriptFile(a.script, a.file, view->text()));
        QVERIFY(files.takeFromDisk().empty());
        QVERIFY(files.elsewhere(a) == Elsewhere::Same && !files.isModified(a));
    }

    void whatOthersRemovedIsNotSavedAnyLonger()
    {
        using Elsewhere = OpenFiles::Elsewhere;
        OpenFiles files(m_appearance, recovery());
        const auto a = make("a");
        files.open(a);
        const QString text = files.view()->text();
        const auto remove = [&] {
            return QFile::remove(a.script + u'/' + a.file) && files.takeFromDisk().empty() &&
                   files.elsewhere(a) == Elsewhere::Removed && files.isModified(a);
        };
        QVERIFY(remove());
        QVERIFY(files.save(a));
        QCOMPARE(*readScriptFile(a.script, a.file), text);
        QVERIFY(!files.isModified(a));
        // Written anew, as other programs do: nothing was changed here.
        QVERIFY(remove());
        QVERIFY(writeScriptFile(a.script, a.file, QStringLiteral("// theirs\n")));
        QCOMPARE(files.takeFromDisk().size(), std::size_t{1});
        QCOMPARE(files.view()->text(), QStringLiteral("// theirs\n"));
        QVERIFY(!files.isModified(a));
    }

    void aCrashLosesNothing()
    {
        const auto a = make("a");
        {
            OpenFiles files(m_appearance, recovery());
            files.open(a)->insertAt(QStringLiteral("// not saved ä\n"), 0, 0);
            QVERIFY(recovery().all().empty());
            QTRY_COMPARE(recovery().all().size(), std::size_t{1}); // by itself, soon
            QVERIFY(recovery().all()[0].text.startsWith(QStringLiteral("// not saved ä")));
            files.view()->insertAt(QStringLiteral("// more\n"), 0, 0);
        }
        // Another program, after it.
        OpenFiles files(m_appearance, recovery());
        QCOMPARE(files.recover(), 1);
        QVERIFY(files.isModified(a));
        QVERIFY(files.viewOf(a)->text().startsWith(QStringLiteral("// more\n// not saved ä")));
        QVERIFY(!readScriptFile(a.script, a.file)->contains(QStringLiteral("not saved")));
        files.viewOf(a)->undo(); // back to what the file has
        QVERIFY(!files.isModified(a));
        files.viewOf(a)->redo();
        QVERIFY(files.save(a));
        QVERIFY(recovery().all().empty());
        OpenFiles third(m_appearance, recovery());
        QCOMPARE(third.recover(), 0);
    }

    void whatIsClosedIsNotRecovered()
    {
        const auto a = make("a");
        OpenFiles files(m_appearance, recovery());
        files.open(a)->insertAt(QStringLiteral("// x\n"), 0, 0);
        files.keepAll();
        QCOMPARE(recovery().all().size(), std::size_t{1});
        files.close(a);
        QVERIFY(recovery().all().empty());
        QCOMPARE(files.count(), 0);
    }
};

QTEST_MAIN(TestOpenFiles)
#include "tst_OpenFiles.moc"
