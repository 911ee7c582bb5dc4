// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/SimulationGate.h"

#include "core/simulator/Backtest.h"
#include "core/storage/EventLog.h"

#include <algorithm>
#include <deque>
#include <exception>
#include <string_view>

namespace wh {

namespace {

constexpr DurationNs kRateWindow = 10 * kSecond;

/// Refusals that come and go in the best of runs: a strategy asks again a moment later.
bool isThrottle(std::string_view code)
{
    return code == "risk.order_rate" || code == "risk.book_not_live" || code == "risk.self_trade";
}

/// Counts what is sent, new orders and amendments, in every ten seconds. The run's thread.
class RequestRate final : public EventLog
{
public:
    Result<void> placeIntended(TimeNs time, const OrderRequest&) override { return count(time); }
    Result<void> amendIntended(TimeNs time, const AmendRequest&) override { return count(time); }
    Result<void> cancelIntended(TimeNs, const CancelRequest&) override { return {}; }
    Result<void> refused(TimeNs, OrderId, const Refusal&) override { return {}; }
    Result<void> reported(const ExecutionReport&) override { return {}; }

    double mostPerSecond() const
    {
        return static_cast<double>(m_most) / (static_cast<double>(kRateWindow) / static_cast<double>(kSecond));
    }

private:
    Result<void> count(TimeNs time)
    {
        m_times.push_back(time);
        while (m_times.front() <= time - kRateWindow)
            m_times.pop_front();
        m_most = std::max(m_most, m_times.size());
        return {};
    }

    std::deque<TimeNs> m_times;
    std::size_t m_most = 0;
};

std::string rateText(double rate)
{
    return Decimal::fromDouble(rate, 2).valueOr({}).toString();
}

void judge(const RunRecord& run, const RequestRate& rate, const GateSettings& settings, std::vector<Error>& findings)
{
    if (!run.halted.empty())
        findings.push_back(
            Error("admission.gate_halted",
                  {{"field", "strategy"}, {"reason", run.halted}, {"remedy", "see what led to it in a backtest"}}));
    for (const auto& [code, count] : run.orders.refusalsByCode) {
        if (code.starts_with("risk.") && !isThrottle(code))
            findings.push_back(
                Error("admission.gate_refused",
                      {{"field", "risk"},
                       {"reason", code},
                       {"count", std::to_string(count)},
                       {"remedy", "change the limit, or the parameters that lead to it; a backtest shows each case"}}));
    }
    if (rate.mostPerSecond() > settings.mostOrdersPerSecond)
        findings.push_back(
            Error("admission.gate_order_rate", {{"field", "params"},
                                                {"value", rateText(rate.mostPerSecond())},
                                                {"limit", rateText(settings.mostOrdersPerSecond)},
                                                {"remedy", "renew quotes less often, or show fewer of them"}}));
}

} // namespace

std::optional<GateResult> simulate(Backtest& bot, const GateSettings& settings, const TaskControl& control,
                                   std::vector<Error>& findings)
{
    const auto fail = [&findings](std::string reason) {
        findings.push_back(Error(
            "admission.gate_failed",
            {{"field", "strategy"}, {"reason", std::move(reason)}, {"remedy", "see what led to it in a backtest"}}));
    };
    if (control.isCancelled()) {
        findings.push_back(Error("task.cancelled"));
        return std::nullopt;
    }
    RequestRate rate;
    try {
        const auto run = bot.run(control, Backtest::Watch{.log = &rate, .onStanding = {}, .curvePoints = 2});
        if (!run) {
            fail(run.error().toString());
            return std::nullopt;
        }
        if (run->cancelled) {
            findings.push_back(Error("task.cancelled"));
            return std::nullopt;
        }
        judge(*run, rate, settings, findings);
        return GateResult{.span = run->end - run->start,
                          .orders = run->orders.placed,
                          .refusals = run->orders.refused,
                          .fills = run->fills.size(),
                          .ordersPerSecond = rate.mostPerSecond(),
                          .profit = run->finalEquity - run->initialEquity};
    } catch (const std::exception& thrown) { // by the strategy
        fail(thrown.what());
        return std::nullopt;
    }
}

} // namespace wh
