// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Clock.h"
#include "core/script/live/LiveScripts.h"
#include "core/script/live/ScriptDamage.h"
#include "tests/support/Verify.h"

#include <QTemporaryDir>
#include <QTest>
#include <fstream>

using namespace wh;

namespace {

PublishedScript script(const std::string& version)
{
    PublishedScript script;
    script.project = {"main.js", {{"main.js", "export function onTick(ctx) {}"}}};
    script.description.name = "maker";
    script.description.version = version;
    script.description.tickInterval = kSecond;
    script.description.add(ScriptHook::Tick);
    script.digest = script.project.digest();
    return script;
}

} // namespace

class TestScriptDamage : public QObject
{
    Q_OBJECT

private slots:
    void namesTheVersionThatIsDamaged()
    {
        const QTemporaryDir folder;
        const auto path = folder.path().toStdString();
        const ScriptLibrary library(path);
        VERIFY_OK(library.publish(script("1")));
        VERIFY_OK(library.publish(script("2")));
        std::ofstream(library.folder() / "maker/1/files/main.js") << "somebody was here";
        StrategyRegistry strategies;
        const VirtualClock clock(kSecond);
        LiveScripts scripts(path, {strategies, clock, {}, {}});
        const auto findings = scripts.open();
        QVERIFY2(findings.size() == 1, findings.empty() ? "none" : findings.back().toString().c_str());
        const auto why = damageOf(scripts, "script:maker@1");
        QVERIFY(why);
        QCOMPARE(why->code.c_str(), "script.published_damaged");
        QCOMPARE(std::string(why->field("field")), std::string("strategy"));
        QVERIFY(!why->field("path").empty() && !why->field("remedy").empty());
        QVERIFY(!damageOf(scripts, "script:maker@2"));
        QVERIFY(!damageOf(scripts, "script:make"));
        QVERIFY(strategies.find("script:maker@2"));
    }
};

QTEST_GUILESS_MAIN(TestScriptDamage)
#include "tst_ScriptDamage.moc"
