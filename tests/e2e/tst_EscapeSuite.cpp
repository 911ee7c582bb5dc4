// SPDX-License-Identifier: GPL-3.0-or-later
// The hostile scripts of tests/escape, each as a live bot beside an honest one: none ends the engine, keeps the other
// from its ticks, or writes more than it may. What each comes to is in tests/escape/outcomes.txt.
#include "tests/e2e/LiveScriptDesk.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <map>
#include <sstream>

using namespace wh;
using namespace wh::test;

namespace {

const char* const kFolder = SOURCE_ROOT "/tests/escape";

std::map<std::string, std::string> outcomes()
{
    QFile file(QLatin1String(kFolder) + QLatin1String("/outcomes.txt"));
    std::map<std::string, std::string> known;
    if (!file.open(QIODevice::ReadOnly))
        return known;
    std::istringstream lines(file.readAll().toStdString());
    std::string name;
    std::string outcome;
    while (lines >> name >> outcome)
        known[name] = outcome;
    return known;
}

SandboxSettings strict()
{
    auto made = settings();
    made.limits.hookSoft = 100 * kMillisecond;
    made.limits.hookHard = 200 * kMillisecond;
    made.limits.load = 500 * kMillisecond;
    return made;
}

/// The code of what a bot failed of: the cause's, where there is one.
std::string codeOf(const BotStatus& status)
{
    if (!status.reason)
        return "failed";
    const auto cause = status.reason->field("cause");
    return cause.empty() ? status.reason->code : std::string(cause);
}

} // namespace

class TestEscapeSuite : public QObject
{
    Q_OBJECT

private slots:
    void aHostileScriptHarmsNobody_data()
    {
        QTest::addColumn<QString>("text");
        const auto names = QDir(QLatin1String(kFolder)).entryList({QStringLiteral("*.js")});
        QVERIFY(names.size() >= 60);
        for (const auto& name : names) {
            QFile file(QLatin1String(kFolder) + QLatin1Char('/') + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QTest::newRow(qPrintable(name.chopped(3))) << QString::fromUtf8(file.readAll());
        }
    }

    void aHostileScriptHarmsNobody()
    {
        QFETCH(const QString, text);
        static const auto known = outcomes();
        const std::string name = QTest::currentDataTag();
        LiveScriptDesk desk(strict());
        const ScriptProject script{"main.js", {{"main.js", text.toStdString()}}};
        std::vector<Error> mistakes;
        std::string outcome;
        if (const auto description = describeScript(script, desk.sandbox, mistakes); !description) {
            outcome = mistakes.front().code;
        } else {
            const auto id = desk.add(script);
            QVERIFY(desk.desk.open());
            auto spec = LiveScriptDesk::spec("hostile", id);
            spec.mostRestarts = 0;
            const BotId hostile = desk.start(spec);
            const BotId honest = desk.start(FleetDesk::maker("honest"));
            desk.run(6 * kSecond);
            const auto status = desk.status(hostile);
            outcome = status.state == BotState::Running ? "lives" : codeOf(status);
            QVERIFY2(status.state == BotState::Running || status.state == BotState::Failed, toString(status.state));
            QCOMPARE(desk.status(honest).state, BotState::Running);
            QVERIFY(desk.status(honest).ticks.ticks >= 4);
            QCOMPARE(desk.status(honest).ticks.skipped, std::uint64_t{0});
            static_cast<void>(desk.desk.fleet->flush());
            HistoryQuery query;
            query.bots = {hostile};
            query.limit = 10'000;
            const auto logs = desk.desk.fleet->history().logs(query);
            QVERIFY(logs && logs->rows.size() <= 1000);
            const auto kept = desk.desk.fleet->history().storage(hostile);
            QVERIFY(kept && kept->size() <= desk.sandbox.limits.storageKeys + 1);
        }
        const auto expected = known.find(name);
        // "any": which of several limits is reached first is the machine's to say.
        if (qEnvironmentVariableIsSet("WH_REGENERATE"))
            qInfo("%s %s", name.c_str(), outcome.c_str());
        else
            QVERIFY2(expected != known.end() && (expected->second == "any" || expected->second == outcome),
                     outcome.c_str());
    }
};

QTEST_GUILESS_MAIN(TestEscapeSuite)
#include "tst_EscapeSuite.moc"
