// SPDX-License-Identifier: GPL-3.0-or-later
// What the resolvers work on; nobody outside this module includes this.
#pragma once

#include "core/api/Api.h"
#include "core/api/DataDesk.h"
#include "core/api/FleetSlot.h"
#include "core/api/JobBook.h"
#include "core/api/LiveReports.h"
#include "core/api/Pacer.h"
#include "core/api/RunBook.h"
#include "core/api/ScriptBook.h"
#include "core/base/Task.h"
#include "core/graphql/GraphQlService.h"
#include "core/risk/RiskGate.h"
#include "core/storage/RunStore.h"
#include "core/strategy/Strategy.h"

#include <memory>
#include <optional>
#include <vector>

namespace wh::api {

/// The parts in the order in which they need each other: they go in the reverse.
struct ApiState
{
    ApiState(const StrategyRegistry& strategyRegistry, const RiskRuleRegistry& ruleRegistry, const Clock& wallClock,
             Catalogue openedCatalogue)
        : strategies(strategyRegistry)
        , rules(ruleRegistry)
        , clock(wallClock)
        , catalogue(std::move(openedCatalogue))
        , startedAt(wallClock.now())
        , liveReports(strategyRegistry, wallClock)
    {}

    const StrategyRegistry& strategies;
    const RiskRuleRegistry& rules;
    const Clock& clock;
    Catalogue catalogue;
    TimeNs startedAt;
    std::vector<Error> notices;
    std::unique_ptr<RunStore> store;
    /// Tells of changes, one at a time.
    TaskQueue tellers{1, 100'000, TaskQueue::AtEnd::Forget};
    std::unique_ptr<JobBook> jobs;
    std::unique_ptr<RunBook> runs;
    std::unique_ptr<DataDesk> data;
    std::unique_ptr<ScriptBook> scripts;
    FleetSlot fleet;
    LiveReports liveReports;
    /// Calls the feeds of bots, which may outlive the rest.
    std::shared_ptr<Pacer> pacer;
    std::unique_ptr<graphql::GraphQlService> service;
    CancelToken ending; ///< what waits is refused, and what runs ends soon
    std::unique_ptr<TaskQueue> queries;
};

// Objects behind several fields.

/// An error that is told as a value; a bare Error would be one of its field.
struct Problem
{
    Error error;
};
inline std::vector<Problem> problems(const std::vector<Error>& errors)
{
    std::vector<Problem> told;
    told.reserve(errors.size());
    for (const auto& error : errors)
        told.push_back({error});
    return told;
}
inline std::optional<Problem> problem(const std::optional<Error>& error)
{
    return error ? std::optional(Problem{*error}) : std::nullopt;
}

/// Every mistake in what somebody means to do.
struct Validation
{
    std::vector<Error> mistakes;
};

/// A dataset as it is listed; its recording is opened where a field needs it.
struct DatasetView
{
    TapeInfo info;
};

/// A level of an order book, in decimals.
struct LevelView
{
    std::string price;
    std::string quantity;
};

// Each binds one file of the schema.
void bindBase(graphql::Resolvers& resolvers, ApiState& state);
void bindModels(graphql::Resolvers& resolvers, ApiState& state);
void bindDatasets(graphql::Resolvers& resolvers, ApiState& state);
void bindJobs(graphql::Resolvers& resolvers, ApiState& state);
void bindRuns(graphql::Resolvers& resolvers, ApiState& state);
void bindReport(graphql::Resolvers& resolvers, ApiState& state);
void bindSweeps(graphql::Resolvers& resolvers, ApiState& state);
void bindBots(graphql::Resolvers& resolvers, ApiState& state);
void bindBotCommands(graphql::Resolvers& resolvers, ApiState& state);
void bindBotTypes(graphql::Resolvers& resolvers); ///< the objects of bots.graphql
void bindChannels(graphql::Resolvers& resolvers, ApiState& state);
void bindScripts(graphql::Resolvers& resolvers, ApiState& state);
void bindStore(graphql::Resolvers& resolvers, ApiState& state);
void bindChannelTypes(graphql::Resolvers& resolvers); ///< the objects of channels.graphql

/// A list of pairs as NameValue.
using NameValue = std::pair<std::string, std::string>;

} // namespace wh::api
