// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/RunView.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

namespace wh::api {

namespace {

using Json = nlohmann::ordered_json;

template<typename T>
void putOptional(Json& json, const char* name, const std::optional<T>& value)
{
    if (value)
        json[name] = *value;
}

template<typename T>
void takeOptional(const Json& json, const char* name, std::optional<T>& value)
{
    if (json.contains(name))
        value = json[name].get<T>();
}

} // namespace

RunSummary RunSummary::of(const Report& report)
{
    return {report.netProfit, report.totalReturn, report.sharpe, report.maxDrawdown, report.fills, report.trades};
}

std::string RunSummary::toJson() const
{
    Json json = Json::object();
    putOptional(json, "netProfit", text(netProfit));
    putOptional(json, "totalReturn", totalReturn);
    putOptional(json, "sharpe", sharpe);
    putOptional(json, "maxDrawdown", maxDrawdown);
    putOptional(json, "fills", fills);
    putOptional(json, "trades", trades);
    return json.dump();
}

std::optional<RunSummary> RunSummary::fromJson(const std::string& text)
{
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object())
        return std::nullopt;
    try {
        RunSummary made;
        std::optional<std::string> profit;
        takeOptional(json, "netProfit", profit);
        if (profit) {
            if (const auto parsed = Decimal::parse(*profit))
                made.netProfit = *parsed;
        }
        takeOptional(json, "totalReturn", made.totalReturn);
        takeOptional(json, "sharpe", made.sharpe);
        takeOptional(json, "maxDrawdown", made.maxDrawdown);
        takeOptional(json, "fills", made.fills);
        takeOptional(json, "trades", made.trades);
        return made;
    } catch (const Json::exception&) {
        return std::nullopt; // damaged: the list is worth showing without it
    }
}

StoredRun soundRun(StoredRun run)
{
    constexpr std::array kStatuses = {"draft", "queued", "running", "done", "failed", "cancelled", "interrupted"};
    if (run.kind != "sweep")
        run.kind = "backtest";
    if (std::find(kStatuses.begin(), kStatuses.end(), run.status) == kStatuses.end()) {
        run.error = toJson(Error("store.malformed_entry", {{"value", run.status.substr(0, 80)}}));
        run.status = "failed";
    }
    return run;
}

RunView viewOf(StoredRun run)
{
    RunView view;
    view.configuration = RunConfiguration::fromJson(run.configuration).valueOr({});
    view.summary = RunSummary::fromJson(run.summary);
    view.run = std::move(run);
    return view;
}

} // namespace wh::api
