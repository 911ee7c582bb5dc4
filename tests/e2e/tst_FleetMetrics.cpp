// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine's metrics tell of its bots.
#include "app/engine/FleetMetrics.h"
#include "core/metrics/MetricRegistry.h"
#include "tests/core/api/FakeFleet.h"

#include <QTest>

using namespace wh;
using wh::test::FakeFleet;

class TestFleetMetrics : public QObject
{
    Q_OBJECT

    static bool has(const FakeFleet& fleet, const std::string& line)
    {
        MetricPage page;
        engine_program::tellFleet(page, fleet);
        return page.text(MetricFormat::Prometheus).find("\n" + line + "\n") != std::string::npos;
    }

private slots:
    void aBotOnTwoMarketsIsOne()
    {
        FakeFleet fleet;
        BotSpec spec;
        spec.name = "pair";
        const auto bot = fleet.create(spec, {"ann", {}});
        QVERIFY(bot);
        for (const BotId one : {*bot, fleet.addLeg(*bot)}) {
            fleet.change(one, [](BotStatus& status) {
                status.state = BotState::Running;
                status.openOrders = 2;
            });
        }
        QVERIFY(has(fleet, "wheelhouse_bots{state=\"running\"} 1"));
        QVERIFY(has(fleet, "wheelhouse_open_orders 4"));
        for (const BotId one : {*bot, legOf(*bot)})
            fleet.change(one, [](BotStatus& status) { status.state = BotState::Failed; });
        QVERIFY(has(fleet, "wheelhouse_bots{state=\"failed\"} 1"));
        QVERIFY(has(fleet, "wheelhouse_bots_given_up 1"));
    }
};

QTEST_MAIN(TestFleetMetrics)
#include "tst_FleetMetrics.moc"
