// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/Api.h"

#include "core/api/ApiState.h"
#include "core/api/FleetMoment.h"
#include "core/graphql/InputCoercion.h"

#include <new>

namespace wh::api {

graphql::Limits apiLimits()
{
    graphql::Limits limits;
    limits.maxDepth = 16; // the schema's own longest way has ten
    limits.maxFields = 2'000;
    limits.maxAliases = 200;
    limits.maxVariableBytes = 4 * 1024 * 1024; // lists of files, configurations
    return limits;
}

graphql::Resolvers resolversOf(ApiState& state)
{
    graphql::Resolvers resolvers;
    bindBase(resolvers, state);
    bindModels(resolvers, state);
    bindDatasets(resolvers, state);
    bindJobs(resolvers, state);
    bindRuns(resolvers, state);
    bindReport(resolvers, state);
    bindSweeps(resolvers, state);
    bindBotTypes(resolvers);
    bindBots(resolvers, state);
    bindBotCommands(resolvers, state);
    bindChannelTypes(resolvers);
    bindChannels(resolvers, state);
    bindStore(resolvers, state);
    bindScripts(resolvers, state);
    return resolvers;
}

Result<std::unique_ptr<Api>> Api::create(Parts parts)
{
    auto catalogue = Catalogue::open(parts.catalogue);
    if (!catalogue)
        return std::move(catalogue).error();
    auto state = std::make_unique<ApiState>(parts.strategies, parts.rules, parts.clock, std::move(*catalogue));
    state->notices = std::move(parts.notices);
    state->store = std::move(parts.store);
    auto jobs = JobBook::create(*state->store, state->clock, parts.jobThreads, state->tellers);
    if (!jobs)
        return std::move(jobs).error();
    state->jobs = std::move(*jobs);
    auto runs = RunBook::create({*state->store,
                                 *state->jobs,
                                 state->catalogue,
                                 {state->strategies, state->rules},
                                 state->clock,
                                 state->tellers,
                                 parts.sweepThreads});
    if (!runs)
        return std::move(runs).error();
    state->runs = std::move(*runs);
    state->data =
        std::make_unique<DataDesk>(state->catalogue, parts.importers, *state->jobs, *state->runs, state->tellers);
    state->scripts = std::make_unique<ScriptBook>(parts.scripts, *state->jobs, state->tellers);
    state->pacer = std::make_shared<Pacer>(parts.liveThreads > 0 ? parts.liveThreads : 1);
    auto schema = graphql::Schema::build(schemaText(), scalars());
    if (!schema)
        return Error("api.schema", {{"reason", schema.errors().front().message}});
    auto resolvers = resolversOf(*state);
    guardResolvers(resolvers, **schema, state->clock, std::move(parts.audit));
    state->service = std::make_unique<graphql::GraphQlService>(*schema, std::move(resolvers), apiLimits());
    constexpr std::size_t kMostWaiting = 10'000;
    state->queries = std::make_unique<TaskQueue>(parts.queryThreads > 0 ? parts.queryThreads : 1, kMostWaiting,
                                                 TaskQueue::AtEnd::Finish);
    return std::unique_ptr<Api>(new Api(std::move(state)));
}

Api::Api(std::unique_ptr<ApiState> state) : m_state(std::move(state)) {}

Api::~Api()
{
    m_state->ending.cancel();
    m_state->queries->stop();
    m_state->fleet.set(Result<std::shared_ptr<Fleet>>(std::shared_ptr<Fleet>()));
    m_state->pacer->stop();
    m_state->jobs->stop(); // their ends need the books and the store
    m_state->runs->saveAgain();
    m_state->tellers.stop(); // what they tell may ask the books
}

namespace {

std::string refusal(const char* message, const char* code)
{
    return graphql::errorResponse({graphql::GraphQlError{message, code}});
}

} // namespace

graphql::ExecutionSummary Api::execute(const ApiRequest& request, graphql::ResponseSink& sink)
{
    graphql::Request made;
    made.operationName = request.operationName;
    auto variables = graphql::readVariables(request.variables, m_state->service->limits());
    if (!variables) {
        const std::string response = graphql::errorResponse(variables.errors());
        return {response.size(), variables.errors().size(), !sink.write(response), response.size()};
    }
    made.variables = std::move(*variables);
    const auto kind = kindOf(request);
    const bool isQuery = kind && *kind == graphql::ast::OperationKind::Query;
    made.context = graphql::RequestContext::share(
        std::make_shared<Asking>(Asking{request.caller, isQuery ? std::make_shared<FleetMoment>() : nullptr}));
    return m_state->service->execute(request.document, made, sink);
}

void Api::execute(ApiRequest request, Answer answer)
{
    const auto shared = std::make_shared<Answer>(std::move(answer));
    const auto busy = [] { return refusal("Too many requests wait, or the engine is ending.", "engine.busy"); };
    const bool taken = m_state->queries->post([this, request = std::move(request), shared, busy] {
        if (m_state->ending.isCancelled()) {
            (*shared)(busy());
            return;
        }
        std::string response;
        try {
            graphql::StringSink sink;
            execute(request, sink);
            response = sink.take();
        } catch (const std::bad_alloc&) {
            response = refusal("There is not enough memory for the answer.", "internal.out_of_memory");
        }
        (*shared)(std::move(response));
    });
    if (!taken)
        (*shared)(busy());
}

graphql::Outcome<graphql::ast::OperationKind> Api::kindOf(const ApiRequest& request)
{
    return m_state->service->kindOf(request.document, request.operationName);
}

graphql::Outcome<std::unique_ptr<graphql::Subscription>> Api::subscribe(const ApiRequest& request)
{
    graphql::Request made;
    made.operationName = request.operationName;
    auto variables = graphql::readVariables(request.variables, m_state->service->limits());
    if (!variables)
        return std::move(variables).errors();
    made.variables = std::move(*variables);
    made.context = graphql::RequestContext::share(std::make_shared<Asking>(Asking{request.caller, nullptr}));
    return m_state->service->subscribe(request.document, std::move(made));
}

void Api::setFleet(Result<std::shared_ptr<Fleet>> fleet)
{
    m_state->fleet.set(std::move(fleet));
    m_state->liveReports.forget();
}

} // namespace wh::api
