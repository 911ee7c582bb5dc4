// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine says in words stands in the list for translators, and the window says it in its own language.
#include "core/data/Catalogue.h"
#include "core/engine/BotLifecycle.h"
#include "core/fleet/BuiltInMarkets.h"
#include "tests/ui/support/StudioBench.h"
#include "ui/common/ErrorText.h"
#include "ui/common/ReasonSentences.h"
#include "ui/common/RemedySentences.h"
#include "ui/common/RemedyText.h"
#include "ui/fleet/BotForms.h"
#include "ui/form/ParameterText.h"
#include "ui/language/LanguageChoice.h"
#include "ui/session/BotText.h"
#include "ui/session/EngineSentences.h"
#include "ui/session/EngineWords.h"
#include "ui/session/RunText.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTranslator>

#include <algorithm>
#include <iterator>
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

/// Notes what it is asked for, and translates nothing.
class Noting final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* text, const char*, int) const override
    {
        if (std::string_view(context) == "Engine")
            asked.insert(text);
        return {};
    }
    mutable std::set<std::string> asked;
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

    /// What the window asks translations for to say what the markets are and how the limits of a bot are called.
    static std::set<std::string> wordsOfBots(const client::Capabilities& capabilities, const Catalogue& catalogue)
    {
        Noting noting;
        qApp->installTranslator(&noting);
        client::LiveMarket market;
        for (const MarketInfo& info : MarketDirectory(&catalogue).list()) {
            market.description = info.description;
            marketAbout(market);
        }
        market.description = "Recorded trades of 2024-01-01T00:00:00Z to 2024-01-02T00:00:00.5Z, played over and over.";
        marketAbout(market);
        for (const auto& groups : {riskGroups(capabilities), stopGroups(capabilities)}) {
            for (const ParameterGroup& group : groups) {
                for (const ParameterSpec& spec : group.specs)
                    parameterTitle(spec.name);
            }
        }
        client::BotConfiguration one, other;
        other.name = other.strategy = other.description = other.account = "another";
        other.markets = {"sim:BTC/USDT"};
        for (const auto& difference : differencesOf(one, other))
            parameterTitle(difference.field);
        qApp->removeTranslator(&noting);
        return noting.asked;
    }

    /// What a search finds in the sources of a folder of core.
    static QStringList foundInCore(const char* folder, const QStringList& names, const QRegularExpression& pattern)
    {
        QStringList found;
        QDirIterator files(QStringLiteral(SOURCE_ROOT "/core") + QLatin1String(folder), names, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("%s", qPrintable(file.fileName()));
            auto matches = pattern.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext())
                found << matches.next().captured(1);
        }
        return found;
    }

private slots:
    void whatARoleMayNotDoHasATitle()
    {
        static const QRegularExpression guarded(QStringLiteral("^  (\\w+)[(:].*@requires"),
                                                QRegularExpression::MultilineOption);
        QDirIterator files(QStringLiteral(SOURCE_ROOT "/core/api/schema"), {QStringLiteral("*.graphql")}, QDir::Files);
        int known = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto found = guarded.globalMatch(QString::fromUtf8(file.readAll()));
            while (found.hasNext()) {
                const std::string field = found.next().captured(1).toStdString();
                const QString said =
                    errorText(Error("access.denied", {{"field", field}, {"needed", "operator"}, {"role", "viewer"}}));
                QVERIFY2(!said.contains(QString::fromStdString(field)), qPrintable(said));
                QVERIFY2(said.contains(QStringLiteral("token of the role “operator”")), qPrintable(said));
                ++known;
            }
        }
        QVERIFY(known > 20);
    }

    void theListIsWhatTheEngineSays()
    {
        StudioBench bench;
        bench.generate({{"duration", "1m"}}); // a recording is a market as well
        QVERIFY(bench.start());
        auto said = wordsOf(*bench.session().capabilities());
        QVERIFY(said.size() > 100);
        const auto catalogue = Catalogue::open(bench.engine().folder() / "catalog");
        QVERIFY(catalogue);
        QCOMPARE(MarketDirectory(&*catalogue).list().size(), builtInMarkets().size() + 1);
        const auto ofBots = wordsOfBots(*bench.session().capabilities(), *catalogue);
        QVERIFY(ofBots.size() > builtInMarkets().size() + 2);
        said.insert(ofBots.begin(), ofBots.end());
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

    void adviceOfWhatAPlanWouldBeRefusedIsKnown()
    {
        // It stands in a table there, beside the code and the field.
        QFile file(QStringLiteral(SOURCE_ROOT "/core/fleet/PlanCheck.cpp"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QRegularExpression row(QStringLiteral("\\{\"risk\\.[a-z_]+\", \"[a-z_.]*\",\\s*\"([^\"]+)\"\\}"));
        auto rows = row.globalMatch(QString::fromUtf8(file.readAll()));
        int count = 0;
        while (rows.hasNext()) {
            std::string remedy = rows.next().captured(1).toStdString();
            if (remedy.starts_with("or "))
                remedy = "give at least 5 USDT, " + remedy;
            QVERIFY2(isKnownRemedy(remedy), remedy.c_str());
            ++count;
        }
        QVERIFY(count >= 10);
        QVERIFY(isKnownRemedy("change its parameters, or the limit"));
        QCOMPARE(remedyText("give at least 5 USDT, or plan fewer or smaller orders"),
                 QStringLiteral("Give at least 5 USDT, or plan fewer or smaller orders"));
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
                 QStringLiteral("Give at most 5, or raise Size maximum"));
        // Fields are called as their forms call them, and bounds are named.
        QCOMPARE(
            errorText(Error("parameter.inconsistent", {{"field", "params.price_floor"},
                                                       {"value", "5"},
                                                       {"other", "params.price_ceiling"},
                                                       {"limit", "2"},
                                                       {"remedy", "give at most 2, or raise params.price_ceiling"}})),
            QStringLiteral("Price floor 5 is above Price ceiling 2. Give at most 2, or raise Price ceiling."));
        QCOMPARE(errorText(Error("parameter.out_of_range", {{"field", "interval"},
                                                            {"value", "1ms"},
                                                            {"minimum", "100ms"},
                                                            {"maximum", "1d"},
                                                            {"remedy", "give a duration between these, or event"}})),
                 QStringLiteral("Interval 1ms is out of range. Give at least 100ms and at most 1d."));
        QCOMPARE(errorText(Error("risk.order_rate", {{"limit", "1 1/s"}, {"burst", "1 orders"}})),
                 QStringLiteral("Orders come faster than the limit of 1/s allows."));
        QCOMPARE(errorText(Error("risk.order_rate", {{"limit", "2.5 1/s"}})),
                 QStringLiteral("Orders come faster than the limit of 2.5/s allows."));
        QCOMPARE(errorText(Error("remote.token_refused",
                                 {{"reason", "Forbidden: access.token_unknown"}, {"cause", "access.token_unknown"}})),
                 QStringLiteral("The engine does not take the token: It knows no such token."));
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

    void theWindowKnowsTheReasonsOfTheEngine()
    {
        std::set<QString> said;
        const QRegularExpression literal(QStringLiteral("\"([^\"]*)\""));
        const QStringList sources{QStringLiteral("*.cpp"), QStringLiteral("*.h")};
        QStringList given =
            foundInCore("", sources, QRegularExpression(QStringLiteral("\\{\"reason\",\\s*([^{}]*)\\}")));
        given +=
            foundInCore("", sources, QRegularExpression(QStringLiteral("\\breason = QStringLiteral\\((\"[^;+]*)\\);")));
        given +=
            foundInCore("", sources, QRegularExpression(QStringLiteral("\\.with\\(\"reason\",\\s*(\"[^\"]*\")\\)")));
        for (const QString& value : given) {
            if (value.contains(u'+') || value.contains(QLatin1String("field(\"")) || value.contains(u'['))
                continue; // put together, or another's
            auto texts = literal.globalMatch(value);
            while (texts.hasNext())
                said.insert(texts.next().captured(1));
        }
        QVERIFY(said.size() > 20);
        std::set<QString> listed;
        for (const char* text : kReasonSentences)
            listed.insert(QString::fromUtf8(text));
        QStringList differ;
        std::set_symmetric_difference(said.begin(), said.end(), listed.begin(), listed.end(),
                                      std::back_inserter(differ));
        QVERIFY2(differ.isEmpty(), qPrintable(QStringLiteral("either not in ui/common/ReasonSentences.h or said by "
                                                             "nobody: %1")
                                                  .arg(differ.join(QStringLiteral(" / ")))));
        Quoting other;
        qApp->installTranslator(&other);
        QCOMPARE(errorText(Error("remote.unreachable", {{"reason", "the connection was cut off"}})),
                 QStringLiteral("«the engine does not answer: «the connection was cut off»»."));
        QCOMPARE(errorText(Error("remote.unreachable", {{"reason", "Connection refused"}})),
                 QStringLiteral("«the engine does not answer: Connection refused»."));
        qApp->removeTranslator(&other);
    }

    void whatIsToldOfABotIsSaidInWords()
    {
        QStringList kinds{QStringLiteral("order.refused"), QStringLiteral("order.rejected"), QStringLiteral("create"),
                          QStringLiteral("cost_budget_used_up")};
        for (const BotTransition& step : botTransitions()) {
            kinds << QString::fromLatin1(toString(step.event));
            if (step.event != BotEvent::Ended)
                kinds << QStringLiteral("bot.") + QLatin1String(toString(step.event));
        }
        const QString kind = QStringLiteral("\"(fill|(?:bot|history|order)\\.[a-z_]+)\"");
        for (const char* before : {"tellEvent\\([^;\"]*", "m_lastEvent = [^;\"]*"})
            kinds += foundInCore("/fleet", {QStringLiteral("LiveBot*.cpp")},
                                 QRegularExpression(QLatin1String(before) + kind));
        for (const char* before : {"\\bfind\\([^;\"]*", "\\bfind\\([^;\"]*\"order.[a-z_]+\" : "})
            kinds += foundInCore("/execution", {QStringLiteral("Reconciler.cpp")},
                                 QRegularExpression(QLatin1String(before) + kind));
        for (const char* sure : {"fill", "order.change_refused", "bot.given_up", "history.dropped", "order.orphan"})
            QVERIFY2(kinds.contains(QLatin1String(sure)), sure);
        Quoting other;
        qApp->installTranslator(&other);
        for (const QString& one : std::as_const(kinds))
            QVERIFY2(botEventText(one.toStdString()).startsWith(u'«'), qPrintable(one));
        QCOMPARE(botEventText("my_own.event"), QStringLiteral("My own event"));
        qApp->removeTranslator(&other);
    }

    void aLimitIsNamedInTheLanguageOfTheWindow()
    {
        QCOMPARE(parameterTitle("risk.order_size.max_notional"), QStringLiteral("Order size: max notional"));
        Quoting other;
        qApp->installTranslator(&other);
        QCOMPARE(parameterTitle("risk.order_size.max_notional"), QStringLiteral("«Order size»: «Max notional»"));
        client::LiveMarket market;
        market.description = "A recorded book of 2024-01-01T00:00:00Z to 2024-01-02T00:00:00.5Z, played over and over.";
        QCOMPARE(marketAbout(market), QStringLiteral("«%1»").arg(QString::fromStdString(market.description)));
        qApp->removeTranslator(&other);
        QCOMPARE(marketAbout(market), QString::fromStdString(market.description));
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
