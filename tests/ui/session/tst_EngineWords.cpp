// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine says in words stands in the list for translators, and the window says it in its own language.
#include "tests/ui/support/StudioBench.h"
#include "ui/form/ParameterText.h"
#include "ui/language/LanguageChoice.h"
#include "ui/session/EngineSentences.h"
#include "ui/session/EngineWords.h"

#include <QFile>

#include <set>

using namespace wh;
using namespace wh::ui;
using wh::test::StudioBench;

class TestEngineWords : public QObject
{
    Q_OBJECT

    static std::set<std::string> wordsOf(client::Capabilities capabilities)
    {
        std::set<std::string> words;
        forEachWord(capabilities, [&](std::string& text) {
            if (!text.empty())
                words.insert(text);
        });
        // And the names of parameters and models, as forms write them.
        const auto insertTitle = [&](const std::string& name) { words.insert(parameterTitle(name).toStdString()); };
        forEachSpecs(capabilities, [&](std::vector<ParameterSpec>& specs) {
            for (const ParameterSpec& spec : specs)
                insertTitle(spec.name);
        });
        for (const client::Generator& generator : capabilities.generators)
            insertTitle(generator.id);
        return words;
    }

private slots:
    void theListIsWhatTheEngineSays()
    {
        StudioBench bench;
        QVERIFY(bench.start());
        const auto said = wordsOf(*bench.session().capabilities());
        QVERIFY(said.size() > 100);
        const std::set<std::string> listed(std::begin(kEngineSentences), std::end(kEngineSentences));
        QStringList missing;
        for (const std::string& text : said) {
            if (!listed.contains(text))
                missing << QStringLiteral("    QT_TRANSLATE_NOOP(\"Engine\", %1),")
                               .arg(QString::fromStdString(nlohmann::json(text).dump()));
        }
        if (!missing.isEmpty()) {
            QFile file(QStringLiteral(BUILD_ROOT "/engine-sentences.txt"));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(missing.join(u'\n').toUtf8());
        }
        QVERIFY2(missing.isEmpty(), qPrintable(QStringLiteral("%1 to be added to ui/session/EngineSentences.h, as "
                                                              "engine-sentences.txt of the build has them")
                                                   .arg(missing.size())));
        for (const std::string& text : listed)
            QVERIFY2(said.contains(text), ("nobody says any more: " + text).c_str());
    }

    void theSessionSpeaksTheLanguageOfTheWindow()
    {
        StudioBench bench;
        LanguageChoice language(*qApp);
        QVERIFY(bench.start());
        const auto* strategy = bench.session().strategy("buy_and_hold");
        const std::string english = strategy->summary;
        language.choose(QStringLiteral("de"));
        QVERIFY(strategy->summary != english);
        language.choose(QStringLiteral("en"));
        QCOMPARE(strategy->summary, english);
    }
};

QTEST_MAIN(TestEngineWords)
#include "tst_EngineWords.moc"
