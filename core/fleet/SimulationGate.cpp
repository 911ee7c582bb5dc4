// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/SimulationGate.h"

#include "core/base/Cause.h"
#include "core/risk/RiskGate.h"
#include "core/simulator/Backtest.h"
#include "core/storage/EventLog.h"

#include <algorithm>
#include <deque>
#include <exception>
#include <map>
#include <string_view>
#include <utility>

namespace wh {

namespace {

constexpr DurationNs kRateWindow = 10 * kSecond;

/// Refusals that come and go in the best of runs: a strategy asks again a moment later.
bool isThrottle(std::string_view code)
{
    return code == "risk.order_rate" || code == "risk.book_not_live" || code == "risk.self_trade";
}

/// Counts what is sent, new orders and amendments, in every ten seconds, and keeps the first refusal of each kind. The
/// run's thread.
class GateWatch final : public EventLog
{
public:
    Result<void> placeIntended(TimeNs time, const OrderRequest&) override { return count(time); }
    Result<void> amendIntended(TimeNs time, const AmendRequest&) override { return count(time); }
    Result<void> cancelIntended(TimeNs, const CancelRequest&) override { return {}; }
    Result<void> refused(TimeNs time, OrderId, const Refusal& refusal) override
    {
        m_firstRefusals.try_emplace(refusal.code, time, refusal);
        return {};
    }
    Result<void> reported(const ExecutionReport&) override { return {}; }

    /// Of a run that has told of no order, since it was made elsewhere.
    void setMost(std::size_t orders, TimeNs since)
    {
        m_most = orders;
        m_mostSince = since;
    }
    double mostPerSecond() const
    {
        return static_cast<double>(m_most) / (static_cast<double>(kRateWindow) / static_cast<double>(kSecond));
    }
    std::size_t mostInWindow() const { return m_most; }
    /// Of the ten seconds with the most.
    TimeNs mostSince() const { return m_mostSince; }
    /// When an order was refused so at first, and by what figures; null: none was.
    const std::pair<TimeNs, Refusal>* firstRefusal(const std::string& code) const
    {
        const auto found = m_firstRefusals.find(code);
        return found == m_firstRefusals.end() ? nullptr : &found->second;
    }

private:
    Result<void> count(TimeNs time)
    {
        m_times.push_back(time);
        while (m_times.front() <= time - kRateWindow)
            m_times.pop_front();
        if (m_times.size() > m_most) {
            m_most = m_times.size();
            m_mostSince = m_times.front();
        }
        return {};
    }

    std::deque<TimeNs> m_times;
    std::size_t m_most = 0;
    TimeNs m_mostSince = 0;
    std::map<std::string, std::pair<TimeNs, Refusal>> m_firstRefusals;
};

/// How far into the simulation, to the second: "2m", "75s".
std::string afterText(const RunRecord& run, TimeNs time)
{
    const DurationNs after = std::max<DurationNs>(0, time - run.start);
    return formatDuration(after - after % kSecond);
}

std::string rateText(double rate)
{
    return Decimal::fromDouble(rate, 2).valueOr({}).toString();
}

/// One market's record.
void judge(const RunRecord& run, std::vector<Error>& findings, const GateWatch& watch)
{
    if (!run.halted.empty())
        findings.push_back(
            Error("admission.gate_halted",
                  {{"field", "strategy"}, {"reason", run.halted}, {"remedy", "see what led to it in a backtest"}}));
    for (const auto& [code, count] : run.orders.refusalsByCode) {
        if (!code.starts_with("risk.") || isThrottle(code))
            continue;
        const auto* first = watch.firstRefusal(code);
        const Error why = first ? toError(first->second) : Error(code);
        findings.push_back(causedBy(
            Error("admission.gate_refused",
                  {{"field", "risk"},
                   {"count", std::to_string(count)},
                   {"after", afterText(run, first ? first->first : run.start)},
                   {"remedy", "change the limit, or the parameters that lead to it; a backtest shows each case"}}),
            why));
    }
}

void judgeRate(const RunRecord& run, const GateWatch& watch, const GateSettings& settings, std::vector<Error>& findings)
{
    if (watch.mostPerSecond() > settings.mostOrdersPerSecond)
        findings.push_back(
            Error("admission.gate_order_rate", {{"field", "params"},
                                                {"value", rateText(watch.mostPerSecond())},
                                                {"count", std::to_string(watch.mostInWindow())},
                                                {"span", formatDuration(kRateWindow)},
                                                {"after", afterText(run, watch.mostSince())},
                                                {"limit", rateText(settings.mostOrdersPerSecond)},
                                                {"remedy", "renew quotes less often, or show fewer of them"}}));
}

} // namespace

std::optional<GateResult> simulate(Backtest& bot, const GateSettings& settings, const TaskControl& control,
                                   std::vector<Error>& findings)
{
    const auto failure = [] {
        return Error("admission.gate_failed", {{"field", "strategy"}, {"remedy", "see what led to it in a backtest"}});
    };
    if (control.isCancelled()) {
        findings.push_back(Error("task.cancelled"));
        return std::nullopt;
    }
    GateWatch watch;
    try {
        const auto run = bot.run(control, Backtest::Watch{.log = &watch,
                                                          .onStanding = {},
                                                          .curvePoints = 2,
                                                          .onBusiest = [&watch](std::uint32_t orders, TimeNs since) {
                                                              watch.setMost(orders, since);
                                                          }});
        if (!run) {
            findings.push_back(causedBy(failure(), run.error()));
            return std::nullopt;
        }
        if (run->cancelled) {
            findings.push_back(Error("task.cancelled"));
            return std::nullopt;
        }
        judge(*run, findings, watch);
        judgeRate(*run, watch, settings, findings);
        GateResult result{.span = run->end - run->start,
                          .orders = run->orders.placed,
                          .refusals = run->orders.refused,
                          .fills = run->fills.size(),
                          .ordersPerSecond = watch.mostPerSecond(),
                          .profit = run->finalEquity - run->initialEquity};
        if (const auto other = bot.takeOther()) {
            judge(*other, findings, GateWatch());
            result.orders += other->orders.placed;
            result.refusals += other->orders.refused;
            result.fills += other->fills.size();
            if (other->instrument.settleAsset() == run->instrument.settleAsset())
                result.profit = result.profit + (other->finalEquity - other->initialEquity);
        }
        return result;
    } catch (const std::exception& thrown) { // by the strategy
        findings.push_back(failure().with("reason", thrown.what()));
        return std::nullopt;
    }
}

} // namespace wh
