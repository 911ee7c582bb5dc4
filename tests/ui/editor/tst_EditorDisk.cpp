// SPDX-License-Identifier: GPL-3.0-or-later
// The page of scripts beside other programs that write the same files.
#include "tests/ui/editor/EditorBench.h"
#include "ui/common/NoticeBar.h"
#include "ui/editor/ElsewhereBar.h"
#include "ui/editor/PublishDialog.h"
#include "ui/editor/ScriptTree.h"
#include "ui/session/Navigator.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>

using namespace wh;
using namespace wh::ui;
using wh::test::EditorBench;

class TestEditorDisk : public EditorBench
{
    Q_OBJECT

    /// As an editor does that leaves the file the same one.
    static bool writeInPlace(const OpenFiles::Place& place, const QString& text)
    {
        QFile file(place.script + u'/' + place.file);
        return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
    }

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void filesOfAnotherProgramAreSeen()
    {
        begin(QStringLiteral("a"));
        const QString script = m_page->files()->current().script;
        const auto write = [&script](const char* path) {
            QFile file(script + u'/' + QLatin1String(path));
            return QDir().mkpath(QFileInfo(file).path()) && file.open(QIODevice::WriteOnly) &&
                   file.write("export const a = 1;\n") > 0;
        };
        const auto has = [this](const char* path) {
            return !m_page->tree()->findItems(QLatin1String(path), Qt::MatchExactly | Qt::MatchRecursive).empty();
        };
        QVERIFY(write("levels.js"));
        QTRY_VERIFY(has("levels.js"));
        for (const char* path : {"lib/deep/one.js", "lib/deep/two.js"}) { // a new folder, then one that is known
            QVERIFY(write(path));
            QTRY_VERIFY(has(path));
        }
        QVERIFY(QFile::remove(script + QStringLiteral("/levels.js")));
        QTRY_VERIFY(!has("levels.js"));
        QCOMPARE(m_page->tree()->current(), m_page->files()->current());
    }

    void whatAnotherProgramWritesIsLoadedAnew()
    {
        begin(QStringLiteral("a"));
        QTRY_VERIFY(m_page->isSettled());
        const auto place = m_page->files()->current();
        const QString text = view()->text();
        QSignalSpy said(&m_bench->navigator(), &Navigator::said);
        QVERIFY(writeInPlace(place, QStringLiteral("// in place\n") + text));
        QTRY_VERIFY(view()->text().startsWith(QStringLiteral("// in place")));
        QVERIFY(!m_page->files()->isModified(place));
        QVERIFY(said.size() == 1 && said[0][0].toString().contains(QStringLiteral("a/main.js")));
        for (int i = 0; i < 2; ++i) { // a file that replaces another is watched too
            QVERIFY(writeScriptFile(place.script, place.file, QStringLiteral("// replaced %1\n").arg(i) + text));
            QTRY_VERIFY(view()->text().startsWith(QStringLiteral("// replaced %1\n").arg(i)));
        }
        // Its own saves are none.
        said.clear();
        view()->insertAt(QStringLiteral("// mine\n"), 0, 0);
        action("scripts.save")->trigger();
        QVERIFY(!m_page->files()->isModified(place));
        QTest::qWait(500); // as long as it takes to see a change, and more
        QVERIFY(said.isEmpty());
        QVERIFY(view()->text().startsWith(QStringLiteral("// mine")));
        // What is imported is looked through too, though no tab shows it.
        QVERIFY(writeInPlace({place.script, QStringLiteral("levels.js")}, QStringLiteral("export const a = 1;\n")));
        QVERIFY(writeInPlace(place, QStringLiteral("import {a} from './levels.js';\n") + text));
        QTRY_VERIFY(view()->text().startsWith(QStringLiteral("import")));
        QTRY_VERIFY(m_page->isSettled());
        QTRY_COMPARE(problems().rowCount(), 0);
        QVERIFY(writeInPlace({place.script, QStringLiteral("levels.js")}, QStringLiteral("export const a = ;\n")));
        QTRY_VERIFY(problems().rowCount() > 0);
    }

    void whatIsRunIsWhatLiesOnTheDisk()
    {
        begin(QStringLiteral("a"));
        QTRY_VERIFY(m_page->isSettled());
        shortRun();
        const auto place = m_page->files()->current();
        const QString text = view()->text();
        const auto changed = [&](const char* word) {
            const QString theirs = QStringLiteral("// %1\n").arg(QLatin1String(word)) + text;
            return writeInPlace(place, theirs) && view()->text() != theirs; // not seen yet
        };
        QVERIFY(changed("run"));
        action("scripts.run")->trigger();
        QVERIFY(view()->text().startsWith(QStringLiteral("// run")));
        QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), 60'000);
        QVERIFY(changed("validated"));
        action("scripts.validate")->trigger();
        QVERIFY(view()->text().startsWith(QStringLiteral("// validated")));
        action("scripts.cancel")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), 60'000);
        QVERIFY(changed("published"));
        action("scripts.publish")->trigger();
        QVERIFY(view()->text().startsWith(QStringLiteral("// published")));
        auto* dialog = m_page->findChild<PublishDialog*>();
        QVERIFY(dialog);
        // And what is changed while the dialog is open is not what it shows.
        QVERIFY(changed("later"));
        dialog->findChild<QPushButton*>(QStringLiteral("publish"))->click();
        QVERIFY(dialog->findChild<NoticeBar*>()->text().contains(QStringLiteral("have changed")));
        QVERIFY(dialog->published().empty());
        dialog->reject();
        // Coming back to the page.
        m_page->hide();
        QVERIFY(changed("away"));
        m_page->show();
        QVERIFY(view()->text().startsWith(QStringLiteral("// away")));
    }

    void changesOnBothSidesAreTold()
    {
        begin(QStringLiteral("a"));
        const auto place = m_page->files()->current();
        auto* bar = m_page->findChild<ElsewhereBar*>();
        QVERIFY(!bar->isVisible());
        const auto both = [&](const char* word) {
            view()->insertAt(QStringLiteral("// mine\n"), 0, 0);
            return writeInPlace(place, QStringLiteral("// %1\n").arg(QLatin1String(word)));
        };
        QVERIFY(both("theirs"));
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(bar->text().contains(QStringLiteral("main.js")));
        draw(*m_page, "elsewhere");
        bar->findChild<QPushButton*>(QStringLiteral("loadAnew"))->click();
        QVERIFY(!bar->isVisible());
        QCOMPARE(view()->text(), QStringLiteral("// theirs\n"));
        QVERIFY(both("theirs again"));
        QTRY_VERIFY(bar->isVisible());
        bar->findChild<QPushButton*>(QStringLiteral("keepMine"))->click();
        QVERIFY(!bar->isVisible());
        action("scripts.save")->trigger(); // at once: it was said
        QVERIFY(!m_page->files()->isModified(place));
        QVERIFY(readScriptFile(place.script, place.file)->startsWith(QStringLiteral("// mine")));
        QVERIFY(QFile::remove(place.script + u'/' + place.file));
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(!bar->findChild<QPushButton*>(QStringLiteral("loadAnew"))->isVisible());
        action("scripts.save")->trigger();
        QVERIFY(!bar->isVisible());
    }
};

QTEST_MAIN(TestEditorDisk)
#include "tst_EditorDisk.moc"
