// SPDX-License-Identifier: GPL-3.0-or-later
// What an editor asks of a script, by the real sandbox.
#include "core/data/Catalogue.h"
#include "core/script/desk/ScriptDesk.h"
#include "core/script/desk/ScriptTemplate.h"
#include "core/script/desk/ScriptValidation.h"
#include "core/simulator/generator/RecordMarket.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace wh;

class TestScriptDesk : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    ScriptDesk m_desk{[] {
                          SandboxSettings settings;
                          settings.program = BUILD_ROOT "/bin/wheelhouse-sandbox";
                          return settings;
                      }(),
                      m_folder.path().toStdString()};

    static ScriptTrial trial(const std::string& text)
    {
        ScriptTrial trial;
        trial.project.files["main.js"] = text;
        trial.market.duration = "2m";
        return trial;
    }
    static QString told(const std::vector<Error>& mistakes)
    {
        QString text;
        for (const auto& mistake : mistakes)
            text += QString::fromStdString(mistake.toString()) + u'\n';
        return text;
    }

private slots:
    void marksWhereALogIsWritten()
    {
        ScriptProject project;
        project.files["main.js"] = "bot.log.info('a', 1);\n\n  bot.log\n.warn();\nconsole.log(`x`);\n"
                                   "other.bot.log.info(1); 'bot.log.info('; // bot.log.info(\n";
        const auto marked = withLogMarks(project).files.at("main.js");
        QCOMPARE(
            QString::fromStdString(marked),
            QStringLiteral(
                "bot.log.info('\\u2063main.js:1\\u2063', 'a', 1);\n\n  bot.log\n.warn('\\u2063main.js:4\\u2063');\n"
                "console.log('\\u2063main.js:5\\u2063', `x`);\n"
                "other.bot.log.info(1); 'bot.log.info('; // bot.log.info(\n"));
        std::string text = "\xE2\x81\xA3lib/a.js:17\xE2\x81\xA3 hello";
        const auto place = takeLogMark(text);
        QCOMPARE(text, std::string("hello"));
        QCOMPARE(place.file, std::string("lib/a.js"));
        QCOMPARE(place.line, 17U);
        std::string plain = "hello";
        QVERIFY(takeLogMark(plain).file.empty());
        QCOMPARE(plain, std::string("hello"));
        project.files["main.js"] = "bot.log.info('";
        QVERIFY(withLogMarks(project) == project); // cannot be read: left as it is
    }

    void runsAndShowsWhatCame()
    {
        std::vector<Error> mistakes;
        const auto result = m_desk.run(trial(scriptTemplate("my_maker")), mistakes);
        QVERIFY2(result, qPrintable(told(mistakes)));
        QCOMPARE(result->description.name, std::string("my_maker"));
        QVERIFY(result->equity.size() > 1);
        QVERIFY(!result->lines.empty());
        const auto& line = result->lines.front();
        QCOMPARE(line.text, std::string("quotes BTC for USDT"));
        QCOMPARE(line.place.file, std::string("main.js"));
        QCOMPARE(line.place.line, 18U);
        QCOMPARE(result->gauges.size(), std::size_t{1});
        QCOMPARE(result->gauges[0].name, std::string("spread"));
        QVERIFY(!result->gauges[0].points.empty());
        QCOMPARE(result->figures.size(), std::size_t{12});
        QVERIFY(std::all_of(result->figures.begin(), result->figures.end(),
                            [](const auto& figure) { return !figure.value.empty(); }));
        const auto page = m_folder.filePath(QStringLiteral("report.html"));
        QVERIFY(ScriptDesk::writeReport(*result, page.toStdString()));
        QVERIFY(QFile::exists(page));
    }

    void theMarksChangeNothingOfARun()
    {
        std::vector<Error> mistakes;
        auto quiet = trial("export const meta = {name: 'a', tick: '1s'};\nexport function onTick(ctx) {\n"
                           "    ctx.place({side: 'buy', type: 'market', quantity: 0.01});\n}\n");
        auto loud = quiet;
        loud.project.files["main.js"].insert(loud.project.files["main.js"].rfind("    ctx"), "bot.log.info('x');");
        const auto a = m_desk.run(quiet, mistakes);
        const auto b = m_desk.run(loud, mistakes);
        QVERIFY2(a && b, qPrintable(told(mistakes)));
        QVERIFY(a->tradesInAll > 0);
        QCOMPARE(a->tradesInAll, b->tradesInAll);
        QCOMPARE(a->trades.back().price, b->trades.back().price);
        QVERIFY(a->trades.front().isBuy);
    }

    void anOrderLeadsToTheLineThatPlacedIt()
    {
        auto one =
            trial("import {sell} from './lib/sell.js';\nexport const meta = {name: 'a', tick: '1s'};\nlet n = 0;\n"
                  "export function onTick(ctx) {\n    bot.log.info('tick');\n    ++n;\n"
                  "    if (n % 4 === 1)\n        ctx.place({side: 'buy', type: 'market', quantity: 0.01});\n"
                  "    else if (n % 4 === 3)\n        sell(ctx);\n}\n");
        one.project.files["lib/sell.js"] =
            "export function sell(context) {\n    const answer =\n        context.place({\n"
            "            side: 'sell', type: 'market', quantity: 0.01});\n"
            "    return answer.ok;\n}";
        std::vector<Error> mistakes;
        const auto result = m_desk.run(one, mistakes);
        QVERIFY2(result && result->trades.size() > 8, qPrintable(told(mistakes)));
        for (const std::size_t at : {std::size_t{0}, std::size_t{1}, std::size_t{6}}) {
            const auto& trade = result->trades[at];
            const auto place = m_desk.placeOfOrder(one, trade.order, trade.time);
            QVERIFY2(place, place ? "" : place.error().toString().c_str());
            QCOMPARE(place->file, std::string(trade.isBuy ? "main.js" : "lib/sell.js"));
            QCOMPARE(place->line, trade.isBuy ? 8U : 3U);
        }
        QCOMPARE(m_desk.placeOfOrder(one, 999'999, result->trades[0].time).error().code,
                 std::string("script.order_unknown"));
    }

    void mistakesNameTheirFields()
    {
        std::vector<Error> mistakes;
        auto wrong = trial(scriptTemplate("my_maker"));
        wrong.parameters = {{"distance", "1000"}, {"nothing", "1"}};
        wrong.options = {{"cash", "no"}};
        wrong.market.duration = "never";
        QVERIFY(!m_desk.run(wrong, mistakes));
        QStringList fields;
        for (const auto& mistake : mistakes)
            fields << QString::fromUtf8(mistake.field("field").data(),
                                        static_cast<qsizetype>(mistake.field("field").size()));
        QVERIFY2(fields.contains(QStringLiteral("params.distance")) &&
                     fields.contains(QStringLiteral("params.nothing")) && fields.contains(QStringLiteral("cash")) &&
                     fields.contains(QStringLiteral("market.duration")),
                 qPrintable(told(mistakes)));
        mistakes.clear();
        wrong = trial(scriptTemplate("my_maker"));
        wrong.market.dataset = "sim:NO/WHERE";
        QVERIFY(!m_desk.run(wrong, mistakes));
        QCOMPARE(mistakes.size(), std::size_t{1});
        QCOMPARE(std::string(mistakes[0].field("field")), std::string("market.dataset"));
    }

    void theTemplateFitsAMarketOfLargeLots()
    {
        const QTemporaryDir folder;
        const auto catalogue = Catalogue::open(folder.path().toStdString());
        QVERIFY(catalogue);
        const auto market = GeneratedMarket::check("random_walk",
                                                   {{"duration", "4m"},
                                                    {"start_price", "0.6"},
                                                    {"tick", "0.0001"},
                                                    {"lot", "0.1"},
                                                    {"depth", "4000"},
                                                    {"size_minimum", "40"},
                                                    {"size_maximum", "50000"}},
                                                   3, InstrumentName{"sim", "ADA", "USDT"});
        QVERIFY2(market.mistakes.empty(), market.mistakes.empty() ? "" : market.mistakes.front().toString().c_str());
        const auto info = recordMarket(market.market, *catalogue, {});
        QVERIFY(info);
        const ScriptDesk desk(m_desk.sandbox(), folder.path().toStdString());
        auto one = trial(scriptTemplate("my_maker"));
        one.market.dataset = info->id;
        std::vector<Error> mistakes;
        const auto result = desk.run(one, mistakes);
        QVERIFY2(result, qPrintable(told(mistakes)));
        for (const auto& line : result->lines)
            QVERIFY2(line.level == "info", line.text.c_str());
        QVERIFY(!result->lines.empty());
    }

    void aRefusalIsASentence()
    {
        std::vector<Error> mistakes;
        const auto result =
            m_desk.run(trial("export const meta = {name: 'a', tick: '1s'};\nexport function onTick(ctx) {\n"
                             "    const answer = ctx.place({side: 'buy', price: trade.roundPrice(ctx.book.mid), "
                             "quantity: 0});\n    bot.log.warn(answer.message);\n}\n"),
                       mistakes);
        QVERIFY2(result, qPrintable(told(mistakes)));
        QVERIFY(!result->lines.empty());
        const auto& text = result->lines.front().text;
        QVERIFY2(text.find("quantity") != std::string::npos && text.find('_') == std::string::npos &&
                     text.find(".order") == std::string::npos && !text.starts_with("order."),
                 text.c_str());
    }

    void aRunIsSteppedThrough()
    {
        auto one = trial("export const meta = {name: 'a', tick: '1s'};\n"
                         "import { buy } from './lib/buy.js';\n"
                         "let ticks = 0;\n"
                         "export function onStart(ctx) { bot.state.mood = 'calm'; }\n"
                         "export function onTick(ctx) {\n"
                         "    ++ticks;\n"
                         "    bot.log.info('tick', ticks);\n"
                         "    bot.gauge.set('ticks', ticks);\n"
                         "    bot.storage.set('ticks', ticks);\n"
                         "    if (ticks % 2 === 0)\n"
                         "        buy(ctx);\n"
                         "    return ticks;\n"
                         "}\n"
                         "export function onFill(ctx, fill) { bot.state.last = fill.price; }\n");
        one.project.files["lib/buy.js"] =
            "export function buy(ctx) {\n    ctx.place({side: 'buy', type: 'market', quantity: 0.01});\n}\n";
        std::vector<Error> mistakes;
        const auto plain = m_desk.run(one, mistakes);
        QVERIFY2(plain, qPrintable(told(mistakes)));
        const auto found = m_desk.steps(one, 1);
        QVERIFY2(found, found ? "" : found.error().toString().c_str());
        QVERIFY(found->steps.size() > 100 && !found->hasMore);
        QCOMPARE(found->steps[0].hook.c_str(), "onStart");
        QCOMPARE(found->steps[0].state.c_str(), R"({"mood":"calm"})");
        const auto& second = found->steps[2];
        QCOMPARE(second.number, std::uint64_t{3});
        QCOMPARE(second.hook.c_str(), "onTick");
        QCOMPARE(second.returned.c_str(), "2");
        QCOMPARE(second.storage.c_str(), R"({"ticks":2})");
        QCOMPARE(second.lines.size(), std::size_t{1});
        QCOMPARE(second.lines[0].text.c_str(), "tick 2");
        QCOMPARE(second.lines[0].place.line, 7U);
        QVERIFY((second.gauges == ScriptStep::Pairs{{"ticks", "2"}}));
        QCOMPARE(second.actions.size(), std::size_t{1});
        QCOMPARE(second.actions[0].call.c_str(), "place");
        QVERIFY(second.actions[0].isOk && second.actions[0].request.find("market") != std::string::npos);
        QCOMPARE(second.actions[0].place.file.c_str(), "lib/buy.js");
        QCOMPARE(second.actions[0].place.line, 2U);
        QVERIFY(second.given.size() >= 6 && second.given[0].first == "bid" && !second.given[0].second.empty());
        // The fill that follows has a step of its own, and the run is the one that it was.
        const auto fill = std::find_if(found->steps.begin(), found->steps.end(),
                                       [](const ScriptStep& step) { return step.hook == "onFill"; });
        QVERIFY(fill != found->steps.end() && fill->state.find("last") != std::string::npos);
        QCOMPARE(static_cast<std::size_t>(std::count_if(found->steps.begin(), found->steps.end(),
                                                        [](const auto& step) { return step.hook == "onFill"; })),
                 plain->trades.size());
        // A later stretch begins where it is said.
        const auto later = m_desk.steps(one, 50);
        QVERIFY(later && later->steps.front().number == 50 && later->steps.front().time == found->steps[49].time);
        QCOMPARE(m_desk.steps(one, 1'000'000).error().code.c_str(), "script.no_steps");
        // No more at once than there is room for.
        one.market.duration = "10m";
        const auto many = m_desk.steps(one, 1);
        QVERIFY(many && many->steps.size() == ScriptSteps::kMost && many->hasMore);
    }

    void aStepThatThrewSaysSo()
    {
        const auto found =
            m_desk.steps(trial("export const meta = {name: 'a', tick: '1s'};\nlet n = 0;\n"
                               "export function onTick(ctx) { if (++n === 3) throw new Error('no'); }\n"),
                         1);
        QVERIFY2(found, found ? "" : found.error().toString().c_str());
        QCOMPARE(found->steps[2].threw.c_str(), "Error: no");
        QVERIFY(found->steps[1].threw.empty());
    }

    void aRecordingIsReplayedAndAPeriodOfIt()
    {
        const QTemporaryDir folder;
        const auto catalogue = Catalogue::open(folder.path().toStdString());
        QVERIFY(catalogue);
        const auto market =
            GeneratedMarket::check("random_walk", {{"duration", "4m"}}, 3, InstrumentName{"sim", "BTC", "USDT"});
        const auto info = recordMarket(market.market, *catalogue, {});
        QVERIFY(info);
        const ScriptDesk desk(m_desk.sandbox(), folder.path().toStdString());
        auto one = trial("export const meta = {name: 'a', version: '1', tick: '1s'};\nexport function onTick(ctx) {\n"
                         "    ctx.place({side: 'buy', type: 'market', quantity: 0.0001});\n}\n");
        one.market.dataset = info->id;
        std::vector<Error> mistakes;
        const auto whole = desk.run(one, mistakes);
        QVERIFY2(whole, qPrintable(told(mistakes)));
        QCOMPARE(whole->dataset, info->id);
        one.market.from = formatTime(info->first + kMinute);
        one.market.to = formatTime(info->first + 2 * kMinute);
        const auto part = desk.run(one, mistakes);
        QVERIFY2(part, qPrintable(told(mistakes)));
        QVERIFY(part->start >= info->first + kMinute && part->end <= info->first + 2 * kMinute);
        QVERIFY(part->tradesInAll > 0 && part->tradesInAll < whole->tradesInAll / 2);
        const auto& last = part->trades.back();
        const auto place = desk.placeOfOrder(one, last.order, last.time);
        QVERIFY2(place && place->line == 3, place ? "" : place.error().toString().c_str());
        one.market.to = "soon";
        QVERIFY(!desk.run(one, mistakes));
        QVERIFY2(mistakes.size() == 1 && mistakes[0].field("field") == "to", qPrintable(told(mistakes)));

        ScriptValidationSettings settings;
        settings.duration = "2m";
        one.project.files["main.test.js"] = "export function fine() {}\n";
        const auto validation = validateScript(desk, one.project, settings);
        QVERIFY(validation.isComplete()); // with tests of its own and a recording nothing is skipped
    }

    void aHookThatThrowsLeadsToItsPlace()
    {
        std::vector<Error> mistakes;
        QVERIFY(!m_desk.run(trial("export const meta = {name: 'a', tick: '1s'};\nexport function onTick(ctx) {\n"
                                  "    bot.log.info('x'); null.x();\n}\n"),
                            mistakes));
        QCOMPARE(mistakes.size(), std::size_t{1});
        QCOMPARE(mistakes[0].code, std::string("script.error"));
        QCOMPARE(std::string(mistakes[0].field("line")), std::string("3"));
        QVERIFY(!mistakes[0].field("column").empty());
    }

    void aTrialIsCancelled()
    {
        CancelToken cancel;
        auto longOne = trial(scriptTemplate("my_maker"));
        longOne.market.duration = "30d";
        std::vector<Error> mistakes;
        const auto result =
            m_desk.run(longOne, mistakes, &cancel, [&](const ScriptDesk::Standing&) { cancel.cancel(); });
        QVERIFY2(result ? result->isCancelled : mistakes.at(0).code == "task.cancelled", qPrintable(told(mistakes)));
    }

    void beginsWithAnExample()
    {
        QCOMPARE(scriptNameOf("My Maker!"), std::string("my_maker"));
        QCOMPARE(scriptNameOf("?"), std::string("script"));
        const auto text = scriptBeginning("mine", "grid");
        QVERIFY(text && text->find("name: 'mine'") != text->npos);
        QCOMPARE(scriptBeginning("mine", "gird").error().code, std::string("script.no_example"));
        QVERIFY(scriptBeginning("mine", "")->find("name: 'mine'") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestScriptDesk)
#include "tst_ScriptDesk.moc"
