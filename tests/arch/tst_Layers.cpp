// SPDX-License-Identifier: GPL-3.0-or-later
// Proves that the sources obey the module graph that the CMake link lists declare, and that the checker can tell.
#include "tests/arch/LayerCheck.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

using wh::LayerCheck;

namespace {

/// Whatever else the window needs, it asks the client for; but what is written in it, scripts, it reads and tries
/// itself (docs/adr/0010).
const std::set<std::string> kWindowSees{"ui",          "core/base",  "core/domain", "core/indicator",
                                        "core/client", "core/script"};

std::string textOf(const std::filesystem::path& path)
{
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::string joined(const LayerCheck::Findings& findings)
{
    std::string text;
    for (const auto& finding : findings)
        text += (text.empty() ? "" : "\n") + finding;
    return text;
}

/// A tree of a few files that lives as long as the test, with the graph of a small kernel.
class PlantedTree
{
public:
    static constexpr const char* kGraph = "wh::base core/base \n"
                                          "wh::domain core/domain wh::base\n"
                                          "wh::risk core/risk wh::domain ext::json\n"
                                          "wh::rules.size core/risk/rules/size wh::risk\n"
                                          "wh::rules.band core/risk/rules/band wh::risk wh::rules\n"
                                          "wh::rules core/risk/rules wh::risk wh::rules.size wh::rules.band\n"
                                          "wh::market core/market wh::domain\n";

    void write(const std::string& path, const std::string& text) const
    {
        const auto file = root() / path;
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << text;
    }
    std::filesystem::path root() const { return std::filesystem::path(m_folder.path().toStdString()); }
    LayerCheck check(const char* graph = kGraph) const { return {root(), graph}; }

private:
    QTemporaryDir m_folder;
};

} // namespace

class TestLayers : public QObject
{
    Q_OBJECT

    LayerCheck m_tree{SOURCE_ROOT, textOf(BUILD_ROOT "/layers.txt")};

    static void verifyNone(const LayerCheck::Findings& findings)
    {
        QVERIFY2(findings.empty(), joined(findings).c_str());
    }

    static std::set<std::string> listedHeaders()
    {
        std::istringstream lines(textOf(BUILD_ROOT "/headers.txt"));
        std::set<std::string> listed;
        for (std::string line; std::getline(lines, line);)
            listed.insert(line);
        return listed;
    }

    /// The window is built where its toolkit is found; its #include lines obey everywhere.
    bool hasWindow() const { return m_tree.folderOfModule().contains("wh::ui_common"); }

private slots:
    // The checker itself: a wrong line is planted, and found.

    void findsWhatIsPlanted_data()
    {
        QTest::addColumn<QString>("module");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("finding");

        const auto row = [](const char* name, const char* module, const char* file, const char* line,
                            const char* finding) {
            QTest::newRow(name) << QString::fromLatin1(module) << QString::fromLatin1(file) << QString::fromLatin1(line)
                                << QString::fromLatin1(finding);
        };
        row("own folder", "wh::base", "core/base/A.cpp", "#include \"core/base/A.h\"", "");
        row("direct link", "wh::domain", "core/domain/A.h", "#include \"core/base/B.h\"", "");
        row("link of a link", "wh::risk", "core/risk/A.h", "#include \"core/base/B.h\"", "");
        row("standard header", "wh::base", "core/base/A.h", "#include <vector>", "");
        row("library header", "wh::base", "core/base/A.h", "#include <spdlog/spdlog.h>", "");
        row("upwards", "wh::base", "core/base/A.h", "#include \"core/domain/B.h\"",
            "core/base/A.h: includes core/domain/B.h of wh::domain, which wh::base does not link");
        row("sideways", "wh::market", "core/market/A.cpp", "#include \"core/risk/RiskGate.h\"",
            "core/market/A.cpp: includes core/risk/RiskGate.h of wh::risk, which wh::market does not link");
        row("in angle brackets, with blanks", "wh::base", "core/base/A.h", "  #  include <core/domain/B.h> // why",
            "core/base/A.h: includes core/domain/B.h of wh::domain, which wh::base does not link");
        row("into a plugin", "wh::risk", "core/risk/A.cpp", "#include \"core/risk/rules/size/Size.h\"",
            "core/risk/A.cpp: includes core/risk/rules/size/Size.h of wh::rules.size, which wh::risk does not link");
        row("a plugin's host", "wh::rules.size", "core/risk/rules/size/Size.cpp", "#include \"core/risk/RiskGate.h\"",
            "");
        row("a plugin answers for itself", "wh::risk", "core/risk/rules/size/Size.cpp", "#include \"core/market/A.h\"",
            "");
        row("a plugin's stray", "wh::rules.size", "core/risk/rules/size/Size.cpp", "#include \"core/market/A.h\"",
            "core/risk/rules/size/Size.cpp: includes core/market/A.h of wh::market, which wh::rules.size does not "
            "link");
        row("a sibling", "wh::rules.size", "core/risk/rules/size/Size.cpp", "#include \"core/risk/rules/band/Band.h\"",
            "core/risk/rules/size/Size.cpp: includes core/risk/rules/band/Band.h of wh::rules.band, "
            "which wh::rules.size does not link");
        row("a sibling reached through the set", "wh::rules.band", "core/risk/rules/band/Band.cpp",
            "#include \"core/risk/rules/size/Size.h\"",
            "core/risk/rules/band/Band.cpp: includes core/risk/rules/size/Size.h of wh::rules.size, "
            "which wh::rules.band does not link");
        row("unrooted", "wh::base", "core/base/A.cpp", "#include \"A.h\"",
            "core/base/A.cpp: includes \"A.h\", which lies in no module");
        row("by way of the parent folder", "wh::base", "core/base/A.cpp", "#include \"../domain/B.h\"",
            "core/base/A.cpp: includes \"../domain/B.h\", which lies in no module");
        row("the window", "wh::base", "core/base/A.cpp", "#include \"ui/shell/Pages.h\"",
            "core/base/A.cpp: includes \"ui/shell/Pages.h\", which lies in no module");
    }

    void findsWhatIsPlanted()
    {
        QFETCH(const QString, module);
        QFETCH(const QString, file);
        QFETCH(const QString, line);
        QFETCH(const QString, finding);
        const PlantedTree tree;
        tree.write(file.toStdString(), "// first line\n" + line.toStdString() + "\nint x;\n");
        QCOMPARE(QString::fromStdString(joined(tree.check().includeFaults(module.toStdString()))), finding);
    }

    void findsACircleAndALinkToNothing()
    {
        const PlantedTree tree;
        QCOMPARE(joined(tree.check("wh::a core/a wh::b\nwh::b core/b wh::a\n").graphFaults()).c_str(),
                 "wh::a: links wh::b, which links back to it\nwh::b: links wh::a, which links back to it");
        QCOMPARE(joined(tree.check("wh::a core/a wh::gone ext::json\n").graphFaults()).c_str(),
                 "wh::a: links wh::gone, which is no module");
    }

    void findsAFolderThatNoModuleBuilds()
    {
        const PlantedTree tree;
        tree.write("core/forgotten/A.cpp", "int x;\n");
        tree.write("core/base/A.cpp", "int x;\n");
        QCOMPARE(joined(tree.check().homelessFiles("core")).c_str(),
                 "core/forgotten/A.cpp: lies in no module's folder");
    }

    void findsQtInTheKernel()
    {
        const PlantedTree tree;
        tree.write("core/base/A.h",
                   "#include <QString>\n#include <QtGui/QIcon>\n#include <qglobal.h>\n#include <queue>\n");
        tree.write("core/base/B.h", "#include <QWidget>\n#include \"core/base/Quote.h\"\n");
        const auto all = joined(tree.check().qtIncludes("core", false));
        QCOMPARE(all.c_str(), "core/base/A.h: includes QString\ncore/base/A.h: includes QtGui/QIcon\n"
                              "core/base/A.h: includes qglobal.h\ncore/base/B.h: includes QWidget");
        QCOMPARE(joined(tree.check().qtIncludes("core", true)).c_str(),
                 "core/base/A.h: includes QtGui/QIcon\ncore/base/B.h: includes QWidget");
    }

    void findsAProgramThatIncludesAnother()
    {
        const PlantedTree tree;
        tree.write("app/cli/main.cpp", "#include \"core/base/A.h\"\n#include \"app/cli/Run.h\"\n#include <string>\n"
                                       "#include \"app/engine/Loop.h\"\n#include \"tests/support/FakeClock.h\"\n");
        QCOMPARE(joined(tree.check().strayIncludes("app/cli", {"core", "app/cli"})).c_str(),
                 "app/cli/main.cpp: includes app/engine/Loop.h\napp/cli/main.cpp: includes tests/support/FakeClock.h");
    }

    void findsAWindowThatReachesIntoTheCore()
    {
        const PlantedTree tree;
        tree.write("ui/charts/A.h", "#include \"ui/common/Theme.h\"\n#include \"core/domain/Side.h\"\n"
                                    "#include <QWidget>\n#include \"core/engine/BotRunner.h\"\n");
        tree.write("ui/charts/B.cpp", "#include <core/simulator/Backtest.h>\n#include \"app/studio/Main.h\"\n");
        QCOMPARE(
            joined(tree.check().strayIncludes("ui", kWindowSees)).c_str(),
            "ui/charts/A.h: includes core/engine/BotRunner.h\nui/charts/B.cpp: includes core/simulator/Backtest.h\n"
            "ui/charts/B.cpp: includes app/studio/Main.h");
        const auto graph = std::string(PlantedTree::kGraph) +
                           "wh::ui_charts ui/charts wh::domain wh::risk ext::qt\nwh::ui_common ui/common wh::base\n";
        QCOMPARE(joined(tree.check(graph.c_str()).strayLinks("ui", kWindowSees)).c_str(),
                 "wh::ui_charts: links wh::risk");
    }

    void findsAMissingLicenceLineAndAMissingGuard()
    {
        const PlantedTree tree;
        const std::string licence = "SPDX-License-Identifier: GPL-3.0-or-later\n";
        tree.write("core/a/Good.h", "// " + licence + "#pragma once\n");
        tree.write("core/a/Bare.h", "// " + licence + "int x;\n");
        tree.write("core/a/Late.cpp", "\n// " + licence);
        tree.write("core/a/CMakeLists.txt", "# " + licence);
        tree.write("core/b/CMakeLists.txt", "project(x)\n");
        tree.write("core/b/data.txt", "anything\n");
        QCOMPARE(joined(tree.check().headFaults("core")).c_str(),
                 "core/a/Bare.h: has no #pragma once\ncore/a/Late.cpp: line 1 is not the licence line\n"
                 "core/b/CMakeLists.txt: line 1 is not the licence line");
    }

    void findsANameThatQtTakes()
    {
        const PlantedTree tree;
        tree.write("core/base/A.h", "int slots() const; // signals\nint m_slots, slotsLeft;\nvoid emit();\n");
        QCOMPARE(joined(tree.check().qtKeywords("core")).c_str(),
                 "core/base/A.h: uses slots\ncore/base/A.h: uses emit");
    }

    void findsATypeThatIsTwoThings()
    {
        const PlantedTree tree;
        tree.write("core/base/A.h",
                   "namespace wh {\nstruct Row\n{\n};\nstruct Only;\nclass Cell {};\n} // namespace wh\n");
        tree.write("core/base/B.h", "namespace wh::api {\nstruct Row\n{\n};\n} // namespace wh::api\nstruct Only;\n"
                                    "template<>\nstruct Cell\n{};\n");
        tree.write("core/base/C.h", "namespace wh {\nstruct Only;\nclass Row final : public Line\n{\n    struct Cell\n"
                                    "    {\n    };\n};\n} // namespace wh\n");
        QCOMPARE(joined(tree.check().doubleTypes("core")).c_str(), "core/base/C.h: defines wh::Row like core/base/A.h");
    }

    void findsAHeaderThatIsNotCompiledAlone()
    {
        const PlantedTree tree;
        tree.write("core/base/A.h", "");
        tree.write("core/base/B.h", "");
        QCOMPARE(joined(tree.check().unlistedHeaders("core", {"core/base/A.h"})).c_str(),
                 "core/base/B.h: stands in no HEADERS list");
    }

    // The tree we live in.

    void graphHasNoCircleAndNoStranger()
    {
        QVERIFY2(m_tree.folderOfModule().contains("wh::base"), "layers.txt was not written by this configuration");
        verifyNone(m_tree.graphFaults());
    }

    void includesFollowLinks_data()
    {
        QTest::addColumn<QString>("module");
        for (const auto& [module, folder] : m_tree.folderOfModule())
            QTest::newRow(module.c_str()) << QString::fromStdString(module);
    }

    void includesFollowLinks()
    {
        QFETCH(const QString, module);
        verifyNone(m_tree.includeFaults(module.toStdString()));
    }

    void everySourceOfTheCoreBelongsToAModule() { verifyNone(m_tree.homelessFiles("core")); }

    void theCommandLineSeesTheCoreAndItself()
    {
        // And the sentences that it shares with the window: text alone, without Qt.
        verifyNone(m_tree.strayIncludes("app/cli", {"core", "app/cli", "ui/common/ErrorSentences.h"}));
    }

    void theWindowSeesTheClientOnly()
    {
        verifyNone(m_tree.strayIncludes("ui", kWindowSees));
        verifyNone(m_tree.strayLinks("ui", kWindowSees));
        verifyNone(m_tree.strayIncludes("core", {"core"}));
    }

    void everySourceOfTheWindowBelongsToAModule()
    {
        if (!hasWindow())
            QSKIP("this configuration leaves the window out");
        auto homeless = m_tree.homelessFiles("ui");
        auto unlisted = m_tree.unlistedHeaders("ui", listedHeaders());
        if (!m_tree.folderOfModule().contains("wh::ui_editor")) { // built without the editor's widget
            const auto isEditor = [](const std::string& finding) { return finding.starts_with("ui/editor/"); };
            std::erase_if(homeless, isEditor);
            std::erase_if(unlisted, isEditor);
        }
        verifyNone(homeless);
        verifyNone(unlisted);
    }

    void theStrategiesSeeTheirContextOnly()
    {
        // The graph is free to change; this wall of it is not.
        const auto reachable = m_tree.reachable("wh::strategy");
        for (const char* hidden : {"wh::execution", "wh::connector", "wh::storage", "wh::risk", "wh::simulator"})
            QVERIFY2(!reachable.contains(hidden), hidden);
    }

    void theKernelIsPlainCpp()
    {
        verifyNone(m_tree.qtIncludes("core", true));
        // All of core but the edges that declare Qt in their link list: docs/adr/0001, 0004 and 0006.
        const std::set<std::string> edges = {"core/storage/sqlite", "core/transport", "core/client/remote",
                                             "core/script/qjs"};
        for (const auto& [module, folder] : m_tree.folderOfModule()) {
            if (!folder.starts_with("core/") || edges.contains(folder))
                continue;
            for (const auto& finding : m_tree.qtIncludes(folder, false)) {
                const bool isOfAnEdge = std::any_of(edges.begin(), edges.end(), [&](const std::string& edge) {
                    return finding.starts_with(edge + '/');
                });
                QVERIFY2(isOfAnEdge, finding.c_str());
            }
        }
        verifyNone(m_tree.qtIncludes("app/cli", false));
    }

    void theKernelLeavesQtItsNames() { verifyNone(m_tree.qtKeywords("core")); }

    void everyTypeOfTheCoreIsOneThing() { verifyNone(m_tree.doubleTypes("core")); }

    void everySourceStartsWithItsLicence()
    {
        for (const char* top : {"core", "app", "ui", "tests", "cmake"})
            verifyNone(m_tree.headFaults(top));
    }

    void everyHeaderOfTheCoreIsCompiledAlone()
    {
        QVERIFY2(!listedHeaders().empty(), "headers.txt was not written by this configuration");
        verifyNone(m_tree.unlistedHeaders("core", listedHeaders()));
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_Layers.moc"
