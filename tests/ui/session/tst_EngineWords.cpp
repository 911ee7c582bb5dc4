// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine says in words stands in the list for translators, and the window says it in its own language.
#include "tests/ui/support/StudioBench.h"
#include "ui/common/ErrorText.h"
#include "ui/common/RemedySentences.h"
#include "ui/common/RemedyText.h"
#include "ui/form/ParameterText.h"
#include "ui/language/LanguageChoice.h"
#include "ui/session/EngineSentences.h"
#include "ui/session/EngineWords.h"
#include "ui/session/RunText.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTranslator>

#include <set>

using namespace wh;
using namespace wh::ui;
using wh::test::StudioBench;

/// Another language: every sentence in its quotation marks.
class Quoting final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* text, const char*, int) const override
    {
        return QStringLiteral("«%1»").arg(QString::fromUtf8(text));
    }
};

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
            for (const ParameterSpec& spec : specs) {
                insertTitle(spec.name);
                for (const std::string& choice : spec.choices)
                    words.insert(choiceText(choice).toStdString());
                if (!spec.unit.empty() && spec.unit != "share") // shown as a percentage
                    words.insert(spec.unit);
            }
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

    void theWindowKnowsWhatTheEngineAdvises()
    {
        // Every remedy that stands in the sources as one text, its pieces put together.
        const QString literal = QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\"");
        const QString one = QString(literal).replace(QLatin1String("((?:"), QLatin1String("(?:(?:"));
        const QRegularExpression advice(QStringLiteral("\\{\"remedy\",\\s*((?:%1\\s*)+)\\}").arg(one));
        const QRegularExpression piece(literal);
        QDirIterator files(QStringLiteral(SOURCE_ROOT "/core"), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                           QDir::Files, QDirIterator::Subdirectories);
        int count = 0;
        QStringList unknown;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto matches = advice.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext()) {
                QString text;
                auto pieces = piece.globalMatch(matches.next().captured(1));
                while (pieces.hasNext())
                    text += pieces.next().captured(1);
                text.replace(QStringLiteral("\\\""), QStringLiteral("\""));
                ++count;
                if (!isKnownRemedy(text.toStdString()))
                    unknown << text;
            }
        }
        QVERIFY(count > 50);
        QVERIFY2(unknown.isEmpty(), qPrintable(QStringLiteral("to be added to ui/common/RemedySentences.h: %1")
                                                   .arg(unknown.join(QStringLiteral(" / ")))));
    }

    void adviceOfTheRunningEngineIsKnown()
    {
        const std::vector<ParameterSpec> specs = {
            {.name = "levels",
             .type = ParameterType::Integer,
             .unit = "orders",
             .defaultText = "3",
             .minimum = "1",
             .maximum = "20"},
            {.name = "mode", .type = ParameterType::Choice, .defaultText = "off", .choices = {"off", "ladder"}}};
        for (const auto& [name, value] :
             {std::pair("levels", "x"), std::pair("levels", "0"), std::pair("levels", "21"), std::pair("mode", "lader"),
              std::pair("mode", "zzzzzzz"), std::pair("level", "1"), std::pair("zzzzzzzz", "1")}) {
            const auto checked = ParameterValidation::check(specs, {{name, value}});
            QCOMPARE(checked.mistakes.size(), std::size_t{1});
            const std::string remedy(checked.mistakes.front().field("remedy"));
            QVERIFY2(isKnownRemedy(remedy), remedy.c_str());
        }
    }

    void adviceIsPutIntoTheWordsOfTheWindow()
    {
        QCOMPARE(remedyText("give at most 5, or raise size_maximum"),
                 QStringLiteral("Give at most 5, or raise size_maximum"));
        QCOMPARE(remedyText("pass a coarser --lot"), QStringLiteral("Give a coarser lot"));
        QCOMPARE(remedyText("who knows %1"), QStringLiteral("Who knows %1"));
        QCOMPARE(remedyText(""), QString());
        for (const RemedySentence& sentence : kRemedySentences) {
            const QString shown = QString::fromUtf8(sentence.shown);
            QVERIFY2(!shown.contains(QLatin1String("--")) || shown.contains(QLatin1String("--data-dir")),
                     sentence.shown); // there is no command line in the window
            QVERIFY2(isKnownRemedy(sentence.said), sentence.said);
        }
        Quoting other;
        qApp->installTranslator(&other);
        QCOMPARE(remedyText("give 0 to 7"), QStringLiteral("«give 0 to 7»"));
        QCOMPARE(errorText(Error("a.b", {{"remedy", "make room on the disk"}})),
                 QStringLiteral("A b. «make room on the disk»."));
        qApp->removeTranslator(&other);
    }

    void aMistakeNamesItsFieldAsTheFormDoes()
    {
        const Error error("parameter.malformed", {{"field", "vary.size_growth"}, {"value", "x"}});
        QVERIFY2(errorText(error).startsWith(QLatin1String("Size growth")), qPrintable(errorText(error)));
        QVERIFY2(!errorText(error).contains(QLatin1String("vary")), qPrintable(errorText(error)));
    }

    void aJobIsToldInWords()
    {
        StudioBench bench;
        QVERIFY(bench.start());
        client::Job job;
        job.kind = "BACKTEST";
        job.title = "basic_market_maker on binance:BTC/USDT:book";
        QCOMPARE(jobTitle(bench.session(), job), QStringLiteral("Basic market maker on BINANCE BTC/USDT · Order book"));
        job.kind = "GENERATE";
        job.title = "random_walk sim:ETH/USDT";
        QCOMPARE(jobTitle(bench.session(), job), QStringLiteral("Random walk, SIM ETH/USDT"));
        job.kind = "IMPORT";
        job.title = "trades 2024.csv";
        QCOMPARE(jobTitle(bench.session(), job), QStringLiteral("trades 2024.csv"));
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
