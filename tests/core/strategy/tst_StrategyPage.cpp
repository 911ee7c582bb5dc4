// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategy/Strategy.h"
#include "core/strategy/StrategyPage.h"

#include <QtTest>

#include <filesystem>
#include <fstream>
#include <sstream>

using namespace wh;

class TestStrategyPage : public QObject
{
    Q_OBJECT

    static std::filesystem::path folder() { return std::filesystem::path(SOURCE_ROOT) / "docs/reference/strategies"; }

private slots:
    /// WH_REGENERATE=1 writes the pages instead of comparing them.
    void committedPagesEqualTheGeneratedOnes()
    {
        StrategyRegistry registry;
        registerStrategies(registry);
        const bool regenerates = qEnvironmentVariableIsSet("WH_REGENERATE");
        if (regenerates)
            std::filesystem::create_directories(folder());
        std::size_t pages = 0;
        for (const auto& entry : registry.entries()) {
            const auto path = folder() / (entry.info.id + ".md");
            const std::string generated = strategyMarkdown(entry.info);
            if (regenerates)
                std::ofstream(path, std::ios::binary) << generated;
            std::ifstream file(path, std::ios::binary);
            std::stringstream committed;
            committed << file.rdbuf();
            QVERIFY2(
                committed.str() == generated,
                qPrintable(QString::fromStdString(entry.info.id + ".md is not what the spec says: run this test with "
                                                                  "WH_REGENERATE=1 and commit the page")));
            ++pages;
        }
        for (const auto& file : std::filesystem::directory_iterator(folder()))
            pages -= file.path().extension() == ".md" && file.path().stem() != "index";
        QCOMPARE(pages, 0u); // no page without a strategy
    }

    void pageHoldsEveryParameterAndExample()
    {
        StrategyInfo info;
        info.id = "probe";
        info.title = "Probe";
        info.summary = "Does nothing.";
        info.description = "Long text.";
        ParameterSpec spec;
        spec.name = "depth";
        spec.unit = "bps";
        spec.description = "How deep.";
        spec.defaultText = "5";
        spec.minimum = "0";
        spec.minimumExclusive = true;
        spec.maximum = "10";
        info.parameters.push_back(spec);
        info.examples.push_back({"Deep", "Very.", {{"depth", "9"}}});
        info.trades = false;
        const std::string page = strategyMarkdown(info);
        QVERIFY(page.find("| `depth` | number | bps | > 0 to 10 | `5` | `5` | How deep. |") != page.npos);
        QVERIFY(page.find("### Deep") != page.npos);
        QVERIFY(page.find("--strategy probe \\\n    --param depth=9") != page.npos);
        QVERIFY(page.find("Places no orders.") != page.npos);
    }
};

QTEST_GUILESS_MAIN(TestStrategyPage)
#include "tst_StrategyPage.moc"
