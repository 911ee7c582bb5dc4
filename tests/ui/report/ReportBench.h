// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/StudioBench.h"
#include "ui/charts/TimeChart.h"
#include "ui/report/ReportCharts.h"
#include "ui/report/ReportPage.h"

#include <QAction>
#include <QEventLoop>

namespace wh::test {

/// A finished run on a generated market, and pages that show it.
class ReportBench
{
public:
    /// @param parameters  of the market
    explicit ReportBench(const Json& parameters = {{"duration", "10m"}},
                         const std::string& strategy = "avellaneda_stoikov")
    {
        dataset = m_bench.generate(parameters);
        if (!m_bench.start())
            qFatal("the session did not start");
        run = m_bench.runBacktest(dataset, strategy);
    }

    StudioBench& bench() { return m_bench; }
    ui::Session& session() { return m_bench.session(); }
    client::ApiClient& client() { return m_bench.session().client(); }

    /// A page that is seen, with the run open and nothing on its way.
    std::unique_ptr<ui::ReportPage> open(const std::string& id, QSize size = {1280, 720})
    {
        auto page = std::make_unique<ui::ReportPage>(m_bench.context());
        page->resize(size);
        page->show();
        page->activateWindow(); // where there is no window manager nobody else does
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("the page is not seen");
        page->openRun(ui::toQString(id));
        if (!settle(*page))
            qFatal("the page does not come to rest");
        return page;
    }
    std::unique_ptr<ui::ReportPage> open() { return open(run); }
    static bool settle(ui::ReportPage& page)
    {
        return QTest::qWaitFor([&] { return page.isSettled(); }, 60'000);
    }
    static QAction* action(ui::ReportPage& page, const char* name)
    {
        auto* action = page.findChild<QAction*>(QLatin1String(name));
        if (!action)
            qFatal("there is no action %s", name);
        return action;
    }
    /// Waits for one answer of the engine.
    template<typename T, typename Ask>
    static T answer(Ask ask)
    {
        std::optional<Result<T>> got;
        ask([&got](Result<T> result) { got.emplace(std::move(result)); });
        if (!QTest::qWaitFor([&] { return got.has_value(); }, 60'000) || !*got)
            qFatal("%s", got ? got->error().toString().c_str() : "no answer");
        return std::move(**got);
    }
    client::Report report(const std::string& id)
    {
        return answer<client::Report>([&](auto done) { client().report(id, std::move(done)); });
    }

    std::string dataset;
    std::string run;

private:
    StudioBench m_bench;
};

} // namespace wh::test
