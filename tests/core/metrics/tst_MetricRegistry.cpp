// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/MetricRegistry.h"

#include <QTest>

using namespace wh;

class TestMetricRegistry : public QObject
{
    Q_OBJECT

private slots:
    void prometheusText()
    {
        MetricRegistry registry;
        registry.counter("wh_orders_total", "Orders \\ sent.", {{"side", "a\"b\nc"}}).add(3);
        registry.gauge("wh_bots", "Bots.").set(2.5);
        const std::string expected = "# HELP wh_bots Bots.\n# TYPE wh_bots gauge\nwh_bots 2.5\n"
                                     "# HELP wh_orders_total Orders \\\\ sent.\n# TYPE wh_orders_total counter\n"
                                     "wh_orders_total{side=\"a\\\"b\\nc\"} 3\n";
        QCOMPARE(registry.text(MetricFormat::Prometheus), expected);
    }

    void openMetricsText()
    {
        MetricRegistry registry;
        registry.counter("wh_orders_total", "Orders.").add(3);
        QCOMPARE(registry.text(MetricFormat::OpenMetrics),
                 std::string("# HELP wh_orders Orders.\n# TYPE wh_orders counter\nwh_orders_total 3\n# EOF\n"));
    }

    void bucketsAreCumulative()
    {
        MetricRegistry registry;
        Histogram& histogram = registry.histogram("wh_lag_seconds", "Lag.", {0.5, 1});
        for (const double value : {0.25, 0.5, 0.75, 8.0}) // a value on a bound belongs below it
            histogram.observe(value);
        QCOMPARE(registry.text(MetricFormat::Prometheus),
                 std::string("# HELP wh_lag_seconds Lag.\n# TYPE wh_lag_seconds histogram\n"
                             "wh_lag_seconds_bucket{le=\"0.5\"} 2\nwh_lag_seconds_bucket{le=\"1.0\"} 3\n"
                             "wh_lag_seconds_bucket{le=\"+Inf\"} 4\nwh_lag_seconds_sum 9.5\nwh_lag_seconds_count 4\n"));
    }

    void whatWasCountedElsewhereLooksTheSame()
    {
        MetricPage page;
        page.histogram("wh_lag_seconds", "Lag.", MetricPage::Distribution{{{0.5, 2}, {1, 3}}, 4, 9.5},
                       {{"shard", "a"}});
        QCOMPARE(page.text(MetricFormat::Prometheus),
                 std::string("# HELP wh_lag_seconds Lag.\n# TYPE wh_lag_seconds histogram\n"
                             "wh_lag_seconds_bucket{shard=\"a\",le=\"0.5\"} 2\n"
                             "wh_lag_seconds_bucket{shard=\"a\",le=\"1.0\"} 3\n"
                             "wh_lag_seconds_bucket{shard=\"a\",le=\"+Inf\"} 4\n"
                             "wh_lag_seconds_sum{shard=\"a\"} 9.5\nwh_lag_seconds_count{shard=\"a\"} 4\n"));
    }

    void whatIsComputedTellsItself()
    {
        MetricRegistry registry;
        int asked = 0;
        registry.collect([&](MetricPage& page) { page.gauge("wh_asked", "Asked.", ++asked); });
        QVERIFY(registry.text(MetricFormat::Prometheus).ends_with("wh_asked 1\n"));
        QVERIFY(registry.text(MetricFormat::Prometheus).ends_with("wh_asked 2\n"));
    }
};

QTEST_GUILESS_MAIN(TestMetricRegistry)
#include "tst_MetricRegistry.moc"
