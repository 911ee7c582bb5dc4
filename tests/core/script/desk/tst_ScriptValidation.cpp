// SPDX-License-Identifier: GPL-3.0-or-later
// What a script must pass before it goes live: each check fails what it is there for, and nothing else.
#include "core/script/ScriptResources.h"
#include "core/script/desk/ScriptTemplate.h"
#include "core/script/desk/ScriptValidation.h"

#include <QTemporaryDir>
#include <QTest>

using namespace wh;
using State = ScriptValidation::State;

class TestScriptValidation : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    ScriptDesk m_desk{[] {
                          SandboxSettings settings;
                          settings.program = BUILD_ROOT "/bin/wheelhouse-sandbox";
                          return settings;
                      }(),
                      m_folder.path().toStdString()};

    ScriptValidation validate(const std::string& text, const std::string& test = {}) const
    {
        ScriptProject project;
        project.files["main.js"] = text;
        if (!test.empty())
            project.files["main.test.js"] = test;
        ScriptValidationSettings settings;
        settings.duration = "3m";
        return validateScript(m_desk, project, settings);
    }
    static std::string failedOf(const ScriptValidation& validation)
    {
        std::string ids;
        for (const auto& check : validation.checks) {
            if (check.state == State::Failed)
                ids += (ids.empty() ? "" : " ") + check.id;
        }
        return ids;
    }
    static std::string ticking(const std::string& body)
    {
        return "export const meta = {name: 'a', version: '1', tick: '1s'};\nexport function onTick(ctx) {\n" + body +
               "\n}\n";
    }

private slots:
    void theTemplatePasses()
    {
        const auto validation =
            validate(scriptTemplate("a"), "export function adds() { if (1 + 1 !== 2) throw 'x'; }\n");
        QCOMPARE(failedOf(validation), std::string());
        QVERIFY(validation.passed());
        QVERIFY(!validation.isComplete()); // there is no recording here
        QStringList ids;
        for (const auto& check : validation.checks)
            ids << QString::fromStdString(check.id);
        QCOMPARE(ids.join(u' '),
                 QStringLiteral("syntax tests regime.random_walk regime.trend regime.jump_diffusion recording limits "
                                "refusals repeats"));
    }

    void whatCannotBeReadIsNotRun()
    {
        const auto validation = validate("export const meta = {name: 'a'}\nlet = 3;\n");
        QCOMPARE(failedOf(validation), std::string("syntax"));
        QCOMPARE(validation.checks.size(), std::size_t{1});
        QVERIFY(!validation.checks[0].findings.empty());
    }

    void aTestThatThrowsFails()
    {
        const auto validation = validate(
            scriptTemplate("a"), "export function good() {}\nexport function bad() {\n    throw new Error('no');\n}\n");
        QCOMPARE(failedOf(validation), std::string("tests"));
        const auto& check = validation.checks[1];
        QCOMPARE(check.subject, std::string("main.test.js: bad"));
        QVERIFY2(check.findings.size() == 1 && check.findings[0].field("line") == "3",
                 check.findings.empty() ? "" : check.findings[0].toString().c_str());
    }

    void everyExportIsATest_data()
    {
        QTest::addColumn<QByteArray>("test");
        QTest::addColumn<QByteArray>("subject");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("line");
        const auto row = [](const char* test, const char* subject, const char* code, const char* line) {
            QTest::newRow(test) << QByteArray(test) << QByteArray(subject) << QByteArray(code) << QByteArray(line);
        };
        row("\nexport const f = () => { throw new Error('x'); };", "main.test.js: f", "script.error", "2");
        row("\nexport const f = function () { throw 'x'; };", "main.test.js: f", "script.error", "2");
        row("\n\nfunction f() { null.x(); }\nexport {f as g};", "main.test.js: g", "script.error", "3");
        row("export default function () { throw new Error('x'); }", "main.test.js: default", "script.error", "1");
        row("\nexport const f = () => Promise.reject(1);", "main.test.js: f", "script.error", "2");
        row("\nexport function* f() { throw new Error('x'); }", "main.test.js", "script.bad_test", "2");
        row("\nexport const f = 1;", "main.test.js", "script.bad_test", "2");
        row("\nthrow new Error('x');\nexport function f() {}", "main.test.js", "script.error", "2");
        row("throw 'x';\nexport function f() {}", "main.test.js", "script.error", "1");
        row("const f = () => 1;", "main.test.js", "script.no_tests", "1");
    }

    void everyExportIsATest()
    {
        QFETCH(QByteArray, test);
        QFETCH(QByteArray, subject);
        QFETCH(QByteArray, code);
        QFETCH(QByteArray, line);
        ScriptProject project;
        project.files["main.js"] = scriptTemplate("a");
        project.files["main.test.js"] = test.toStdString();
        CancelToken cancel;
        const auto validation =
            validateScript(m_desk, project, {}, &cancel, [&](const std::string& begun, const auto&) {
                if (begun.starts_with("regime"))
                    cancel.cancel();
            });
        QCOMPARE(failedOf(validation), std::string("tests"));
        const auto& check = validation.checks.at(1);
        QCOMPARE(check.subject, subject.toStdString());
        QCOMPARE(check.findings.size(), std::size_t{1});
        const auto& finding = check.findings.front();
        QVERIFY2(finding.code == code.toStdString() && finding.field("file") == "main.test.js" &&
                     finding.field("line") == line.toStdString(),
                 finding.toString().c_str());
    }

    void whatPublishingRefusesFails()
    {
        for (const char* meta :
             {"name: 'a b', version: '1'", "name: 'a/b', version: '1'", "name: 'a'", "name: 'a', version: '1/2'"}) {
            const auto validation = validate("export const meta = {" + std::string(meta) + "};\n");
            QCOMPARE(failedOf(validation), std::string("syntax"));
            QCOMPARE(validation.checks[0].findings.at(0).code, std::string("script.not_publishable"));
        }
    }

    void theExamplesPass_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto& example : scriptExamples())
            QTest::newRow(std::string(example.name).c_str())
                << QString::fromUtf8(example.name.data(), static_cast<qsizetype>(example.name.size()));
    }

    /// As `script test` is begun with what `script new --from` made.
    void theExamplesPass()
    {
        QFETCH(QString, name);
        ScriptProject project;
        project.files["main.js"] = *scriptBeginning("a", name.toStdString());
        ScriptValidationSettings settings;
        settings.duration = "5m";
        const auto validation = validateScript(m_desk, project, settings);
        std::string told;
        for (const auto& check : validation.checks) {
            for (const auto& finding : check.findings)
                told += check.id + ": " + finding.toString() + '\n';
        }
        QVERIFY2(failedOf(validation).empty(), told.c_str());
        QCOMPARE(validation.checks.size(), std::size_t{9});
    }

    void aFloodOfOutputReachesALimit()
    {
        const auto validation = validate(ticking("for (let i = 0; i < 1000; ++i) bot.log.info(i);"));
        QCOMPARE(failedOf(validation), std::string("limits"));
    }

    void aStormOfRefusalsIsSeen()
    {
        const auto validation =
            validate(ticking("ctx.place({side: 'buy', price: trade.roundPrice(ctx.book.mid), quantity: 1e6});"));
        QCOMPARE(failedOf(validation), std::string("refusals"));
    }

    void aScriptThatFailsFailsItsRuns()
    {
        const auto validation = validate(ticking("null.x();"));
        QVERIFY(failedOf(validation).starts_with("regime.random_walk regime.trend regime.jump_diffusion"));
        QVERIFY(!validation.passed());
    }

    void isBrokenOff()
    {
        CancelToken cancel;
        ScriptProject project;
        project.files["main.js"] = scriptTemplate("a");
        const auto validation =
            validateScript(m_desk, project, {}, &cancel, [&](const std::string& begun, const auto&) {
                if (begun == "regime.random_walk")
                    cancel.cancel();
            });
        QVERIFY(validation.isCancelled && !validation.passed());
    }
};

QTEST_GUILESS_MAIN(TestScriptValidation)
#include "tst_ScriptValidation.moc"
