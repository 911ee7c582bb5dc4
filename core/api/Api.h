// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/Caller.h"
#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/graphql/Ast.h"
#include "core/graphql/Subscription.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace wh {
class Fleet;
class ImporterRegistry;
class LiveScripts;
class RiskRuleRegistry;
class RunStore;
class StrategyRegistry;
} // namespace wh

namespace wh::graphql {
class GraphQlService;
class Resolvers;
} // namespace wh::graphql

namespace wh::api {

struct ApiState;

/// A request as any transport carries it.
struct ApiRequest
{
    std::string document;
    std::string operationName;
    std::string variables; ///< a JSON object, or empty
    Caller caller = {};    ///< the owner of the process, where nobody else is named
};

/// A mutation that somebody asked for, whether it was done or refused.
struct AuditEntry
{
    TimeNs at = 0;
    Caller caller;
    std::string field;     ///< "startBacktest"
    std::string arguments; ///< JSON, cut short where it is long
    std::string result;    ///< "ok", or the error's code; of several: "2 of 3: bot.wrong_state"
};

/// The engine behind one GraphQL schema: what every face talks to. Any thread.
class Api
{
public:
    struct Parts
    {
        const StrategyRegistry& strategies; ///< borrowed, like everything by reference
        const RiskRuleRegistry& rules;
        const ImporterRegistry& importers;
        const Clock& clock;
        std::filesystem::path catalogue;
        std::unique_ptr<RunStore> store;
        LiveScripts* scripts = nullptr;  ///< null: none can be published
        std::vector<Error> notices = {}; ///< of the start: Engine.notices
        unsigned jobThreads = 1;
        unsigned queryThreads = 2;
        unsigned sweepThreads = 1;                         ///< of one sweep
        unsigned liveThreads = 2;                          ///< that tell what bots tell
        std::function<void(const AuditEntry&)> audit = {}; ///< called from any thread, once per mutation's field
    };
    using Answer = std::function<void(std::string response)>;

    /// @return why the catalogue or the store cannot be used
    static Result<std::unique_ptr<Api>> create(Parts parts);
    /// Ends what is under way: requests that run are answered, those that wait with engine.busy; jobs are cancelled and
    /// their ends written down. Subscriptions that are still there hear nothing more.
    ~Api();
    Api(const Api&) = delete;
    Api& operator=(const Api&) = delete;

    /// Executes a query or mutation on the calling thread and hands the response to the sink as it grows.
    graphql::ExecutionSummary execute(const ApiRequest& request, graphql::ResponseSink& sink);
    /// The same on a thread of ours; `answer` is called there, once.
    void execute(ApiRequest request, Answer answer);
    /// What a request asks for, without executing it, or why nothing can be executed.
    graphql::Outcome<graphql::ast::OperationKind> kindOf(const ApiRequest& request);
    /// Opens a subscription; its responses come on a thread of ours, one after another. The errors are to be answered
    /// with graphql::errorResponse().
    graphql::Outcome<std::unique_ptr<graphql::Subscription>> subscribe(const ApiRequest& request);

    /// The bots that live, once they are there; or why they are not, which is answered as fleet.unavailable {reason,
    /// cause}. Ends every subscription to those that were there; they go when the last call that uses them has ended.
    void setFleet(Result<std::shared_ptr<Fleet>> fleet);

private:
    explicit Api(std::unique_ptr<ApiState> state);
    std::unique_ptr<ApiState> m_state;
};

/// The schema as its files have it, one after another.
std::string_view schemaText();
/// The bindings of all its fields. @param state  outlives them
graphql::Resolvers resolversOf(ApiState& state);
/// Makes every field that the schema marks with @requires look at who asks, and every mutation be told to `audit`.
void guardResolvers(graphql::Resolvers& resolvers, const graphql::Schema& schema, const Clock& clock,
                    std::function<void(const AuditEntry&)> audit);
/// The role that the schema asks for; none: whoever may ask at all.
std::optional<Role> requiredRole(const graphql::FieldDefinition& field);
/// What one request may cost.
graphql::Limits apiLimits();

} // namespace wh::api
