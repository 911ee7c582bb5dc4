// SPDX-License-Identifier: GPL-3.0-or-later
// A project's files: which are read, what they may be called, how much they may be, and what names a version.
#include "core/script/ScriptProject.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>

using namespace wh;

class TestScriptProject : public QObject
{
    Q_OBJECT

    static void write(const std::filesystem::path& path, const std::string& text)
    {
        std::filesystem::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << text;
    }

private slots:
    void readsScriptsOnly()
    {
        const QTemporaryDir folder;
        const std::filesystem::path root = folder.path().toStdString();
        write(root / "main.js", "1");
        write(root / "lib/deep/a.mjs", "2");
        write(root / "notes.txt", "no");
        write(root / ".git/hook.js", "no");
        write(root / "node_modules/x/y.js", "no");
        write(root / "..outside.js", "3");
        std::error_code code;
        std::filesystem::create_symlink("/etc/hostname", root / "link.js", code);
        const auto project = readScriptProject(root);
        QVERIFY2(project, project ? "" : project.error().toString().c_str());
        QCOMPARE(project->files.size(), std::size_t{3});
        QCOMPARE(project->files.at("lib/deep/a.mjs"), std::string("2"));
        QCOMPARE(project->files.at("..outside.js"), std::string("3"));
    }

    void saysThatALinkIsNotFollowed()
    {
        const QTemporaryDir folder;
        const std::filesystem::path root = folder.path().toStdString();
        write(root / "there.js", "export const a = 1;");
        std::error_code code;
        std::filesystem::create_symlink("there.js", root / "main.js", code);
        const auto main = readScriptProject(root);
        QVERIFY2(!main && main.error().field("field") == "main" &&
                     main.error().field("remedy").find("link") != std::string_view::npos,
                 main ? "" : main.error().toString().c_str());
        std::filesystem::remove(root / "main.js");
        write(root / "main.js", "import {a} from './lib/other.js';");
        std::filesystem::create_directory(root / "lib");
        std::filesystem::create_symlink("../there.js", root / "lib/other.js", code);
        const auto imported = readScriptProject(root);
        QVERIFY2(!imported && imported.error().field("field") == "main.js" &&
                     imported.error().field("value") == "lib/other.js",
                 imported ? "" : imported.error().toString().c_str());
    }

    void saysWhatIsWrong()
    {
        const QTemporaryDir folder;
        const std::filesystem::path root = folder.path().toStdString();
        QCOMPARE(readScriptProject(root / "gone").error().code, std::string("script.project_unreadable"));
        const auto empty = readScriptProject(root);
        QCOMPARE(empty.error().code, std::string("script.project_invalid"));
        QCOMPARE(std::string(empty.error().field("field")), std::string("main"));
        write(root / "main.js", "\xff\xfe");
        QCOMPARE(std::string(readScriptProject(root).error().field("field")), std::string("main.js"));
        write(root / "main.js", std::string(ScriptProject::kMaxBytes, ' '));
        QVERIFY(readScriptProject(root));
        write(root / "more.js", " ");
        QCOMPARE(std::string(readScriptProject(root).error().field("field")), std::string("files"));
    }

    void refusesTooManyFiles()
    {
        ScriptProject project;
        for (int i = 0; i < 63; ++i)
            project.files["f" + std::to_string(i) + ".js"] = "";
        project.files["main.js"] = "";
        QVERIFY(project.validate());
        project.files["one_more.js"] = "";
        QVERIFY(!project.validate());
    }

    void normalisesPaths()
    {
        QCOMPARE(*normalisedScriptPath("./lib//a.js"), std::string("lib/a.js"));
        QCOMPARE(*normalisedScriptPath("a/./b.js"), std::string("a/b.js"));
        for (const char* bad : {"", "/a.js", "../a.js", "a/../../b.js", "a/", ".", "a\\b.js", "C:a.js", "a b.js",
                                "a\nb.js", "\xc3\xa9.js"})
            QVERIFY2(!normalisedScriptPath(bad), bad);
        QVERIFY(!normalisedScriptPath(std::string(201, 'a')));
        ScriptProject project;
        project.files["main.js"] = project.files["./a.js"] = "";
        QVERIFY(!project.validate());
    }

    void namesAVersionByAllOfIt()
    {
        ScriptProject project;
        project.files["main.js"] = "a";
        const std::string first = project.digest();
        QCOMPARE(first.size(), std::size_t{32});
        QCOMPARE(ScriptProject(project).digest(), first);
        ScriptProject text = project, path = project, main = project, split = project;
        text.files["main.js"] = "b";
        path.files["b.js"] = "";
        main.main = "b.js";
        split.files["main.js"] = "";
        split.files["main.jsa"] = "";
        for (const auto& other : {text, path, main, split})
            QVERIFY(other.digest() != first);
    }
};

QTEST_GUILESS_MAIN(TestScriptProject)
#include "tst_ScriptProject.moc"
