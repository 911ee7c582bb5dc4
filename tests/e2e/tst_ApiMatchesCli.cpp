// SPDX-License-Identifier: GPL-3.0-or-later
// What the API reports of a run is what the command line prints of it.
#include "tests/core/api/ApiBench.h"
#include "tests/e2e/CliProcess.h"

using namespace wh;
using wh::test::ApiBench;
using wh::test::Json;

class TestApiMatchesCli : public QObject
{
    Q_OBJECT

private slots:
    void theFiguresAreTheSame()
    {
        ApiBench bench;
        const auto dataset = bench.generate({{"duration", "30m"}});
        const Json run =
            bench.ask("mutation($input: BacktestInput!) { startBacktest(input: $input) { id job { id } } }",
                      {{"input",
                        {{"dataset", dataset},
                         {"strategy", "avellaneda_stoikov"},
                         {"options", ApiBench::pairs({{"fees", "1,5"}, {"seed", "3"}})},
                         {"risk", ApiBench::pairs({{"order_size.max_notional", "5000"}})}}}})["startBacktest"];
        JSON_IS(bench.waitForJob(run["job"]["id"])["status"], "DONE");
        Json own = Json::parse(bench
                                   .ask("query($id: ID!) { run(id: $id) { report { export(format: JSON) } } }",
                                        {{"id", run["id"]}})["run"]["report"]["export"]
                                   .get<std::string>());

        const CliProcess cli;
        const auto printed = cli.run(QStringList{
            QStringLiteral("backtest"), QStringLiteral("--json"), QStringLiteral("--catalog"),
            QString::fromStdString((bench.folder() / "catalog").string()), QStringLiteral("--data"),
            QString::fromStdString(dataset), QStringLiteral("--strategy"), QStringLiteral("avellaneda_stoikov"),
            QStringLiteral("--fees"), QStringLiteral("1,5"), QStringLiteral("--seed"), QStringLiteral("3"),
            QStringLiteral("--risk"), QStringLiteral("order_size.max_notional=5000")});
        QVERIFY2(printed.status == 0, printed.told().constData());
        Json theirs = Json::parse(printed.out.toStdString());
        QVERIFY(theirs["fills"].size() > 10);
        own.erase("curve"); // kept more finely than by the command line
        theirs.erase("curve");
        JSON_IS(own, theirs);
    }
};

QTEST_GUILESS_MAIN(TestApiMatchesCli)
#include "tst_ApiMatchesCli.moc"
