// SPDX-License-Identifier: GPL-3.0-or-later
// What a script says of itself, and what it is told where it says it wrongly.
#include "core/script/DescriptionReader.h"

#include <QTest>

using namespace wh;

class TestDescriptionReader : public QObject
{
    Q_OBJECT

    /// "field value", one each.
    static std::string faults(const std::string& json)
    {
        std::vector<Error> findings;
        const auto description = readDescription(json, findings);
        if (description.has_value() != findings.empty())
            return "a description and findings";
        std::string text;
        for (const auto& finding : findings)
            text += (text.empty() ? "" : "; ") + std::string(finding.field("field"));
        return text;
    }
    static std::string withParameter(const std::string& spec)
    {
        return R"({"meta": {"name": "a"}, "parameters": [{"name": "gamma", "spec": )" + spec + "}]}";
    }

private slots:
    void readsAll()
    {
        std::vector<Error> findings;
        const auto description = readDescription(
            R"({"meta": {"name": "My bot", "version": "1.2", "description": "Quotes.", "tick": "500ms", "bars": "1m"},
                "parameters": [
                  {"name": "gamma", "spec": {"type": "number", "unit": "share", "min": 0, "max": 10, "default": 0.1, "description": "Risk."}},
                  {"name": "size", "spec": {"type": "decimal", "above": 0, "default": "0.01"}},
                  {"name": "every", "spec": {"type": "duration", "min": "1s", "default": "5s"}},
                  {"name": "mode", "spec": {"type": "choice", "choices": ["calm", "wild"], "default": "calm", "example": "wild"}},
                  {"name": "on", "spec": {"type": "boolean", "default": true}}],
                "exports": {"meta": "object", "parameters": "object", "onTick": "function", "onBar": "function", "helper": "function"}})",
            findings);
        QVERIFY2(description.has_value(), findings.empty() ? "" : findings[0].toString().c_str());
        QCOMPARE(description->name, std::string("My bot"));
        QCOMPARE(description->tickInterval, 500 * kMillisecond);
        QCOMPARE(description->barInterval, kMinute);
        QVERIFY(description->has(ScriptHook::Tick) && description->has(ScriptHook::Bar));
        QVERIFY(!description->has(ScriptHook::Start));
        QCOMPARE(description->parameters.size(), std::size_t{5});
        QCOMPARE(description->parameters[0].maximum, std::optional<std::string>("10"));
        QCOMPARE(description->parameters[0].example, std::string("0.1"));
        QVERIFY(description->parameters[1].minimumExclusive);
        QCOMPARE(description->parameters[4].defaultText, std::string("true"));
        const StrategyInfo info = description->toStrategyInfo();
        QCOMPARE(info.id, std::string("script:My bot"));
        QCOMPARE(info.parameters, description->parameters);
        QVERIFY(checkParameters(info, {{"gamma", "0.2"}}).isValid());
        QVERIFY(!checkParameters(info, {{"gamma", "11"}}).isValid());
    }

    void namesEachMistake_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("fields");
        const auto row = [](const char* name, const std::string& json, const char* fields) {
            QTest::newRow(name) << QString::fromStdString(json) << QString::fromUtf8(fields);
        };
        row("no JSON", "{", "meta");
        row("no meta", "{}", "meta");
        row("meta is a text", R"({"meta": "x"})", "meta");
        row("no name", R"({"meta": {}})", "meta.name");
        row("two at once", R"({"meta": {"name": "a", "tick": 5, "bars": "1x"}})", "meta.tick; meta.bars");
        row("too often", R"({"meta": {"name": "a", "tick": "1us"}})", "meta.tick");
        row("a stranger", R"({"meta": {"name": "a", "tik": "1s"}})", "meta.tik");
        row("ticks without an interval", R"({"meta": {"name": "a"}, "exports": {"onTick": "function"}})", "meta.tick");
        row("bars without a length", R"({"meta": {"name": "a"}, "exports": {"onBar": "function"}})", "meta.bars");
        row("a hook that is none", R"({"meta": {"name": "a"}, "exports": {"onTik": "function"}})", "export");
        row("a hook that is no function", R"({"meta": {"name": "a"}, "exports": {"onStop": "number"}})", "onStop");
        row("no type", withParameter(R"({"default": 1})"), "parameters.gamma.type");
        row("no default", withParameter(R"({"type": "number"})"), "parameters.gamma.default");
        row("a default beyond", withParameter(R"({"type": "number", "max": 1, "default": 2})"),
            "parameters.gamma.default");
        row("an example beyond", withParameter(R"({"type": "number", "max": 1, "default": 1, "example": 3})"),
            "parameters.gamma.example");
        row("a limit that is none", withParameter(R"({"type": "integer", "max": "x", "default": 2})"),
            "parameters.gamma.max");
        row("limits the wrong way round", withParameter(R"({"type": "number", "min": 5, "max": 1, "default": 2})"),
            "parameters.gamma.max");
        row("above another that is none", withParameter(R"({"type": "number", "default": 1, "notAbove": "zzz"})"),
            "parameters.gamma.notAbove");
        row("above itself", withParameter(R"({"type": "number", "default": 1, "notAbove": "gamma"})"),
            "parameters.gamma.notAbove");
        row("a choice twice", withParameter(R"({"type": "choice", "choices": ["a", "b", "a"], "default": "a"})"),
            "parameters.gamma.choices");
        row("no choices", withParameter(R"({"type": "choice", "default": "a"})"), "parameters.gamma.choices");
        row("no spec", withParameter("5"), "parameters.gamma");
        row("an unknown part", withParameter(R"({"type": "number", "default": 1, "mim": 0})"), "parameters.gamma.mim");
        row("a name with a blank", R"({"meta": {"name": "a"}, "parameters": [{"name": "a b", "spec": {}}]})",
            "parameters.a b");
    }

    void namesEachMistake()
    {
        QFETCH(const QString, json);
        QFETCH(const QString, fields);
        QCOMPARE(QString::fromStdString(faults(json.toStdString())), fields);
    }

    void advisesWhatCanBeDone_data()
    {
        QTest::addColumn<QString>("spec");
        QTest::addColumn<QString>("remedy");
        const auto row = [](const char* spec, const char* remedy) {
            QTest::newRow(spec) << QString::fromUtf8(spec) << QString::fromUtf8(remedy);
        };
        row(R"({"type": "integer", "default": 1.5})", "write a whole number");
        row(R"({"type": "duration", "default": "1parsec"})",
            "write a number with one of the units ns, us, ms, s, m, h, d");
        row(R"({"type": "number", "min": 5, "max": 1, "default": 2})", "give at least 5");
        row(R"({"type": "number", "min": 5, "max": 9, "default": 2})", "give at least 5 and at most 9");
    }

    void advisesWhatCanBeDone()
    {
        QFETCH(const QString, spec);
        QFETCH(const QString, remedy);
        std::vector<Error> findings;
        readDescription(withParameter(spec.toStdString()), findings);
        QCOMPARE(findings.size(), std::size_t{1});
        QCOMPARE(QString::fromStdString(std::string(findings[0].field("remedy"))), remedy);
    }

    void suggestsTheHookThatWasMeant()
    {
        std::vector<Error> findings;
        readDescription(R"({"meta": {"name": "a"}, "exports": {"onTik": "function"}})", findings);
        QCOMPARE(std::string(findings.at(0).field("value")), std::string("onTik")); // "its export cannot be onTik"
        QCOMPARE(std::string(findings.at(0).field("remedy")), std::string("this is no hook; did you mean onTick?"));
    }
};

QTEST_GUILESS_MAIN(TestDescriptionReader)
#include "tst_DescriptionReader.moc"
