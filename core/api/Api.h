// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/graphql/Subscription.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace wh {
class ImporterRegistry;
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
        std::vector<Error> notices = {}; ///< of the start: Engine.notices
        unsigned jobThreads = 1;
        unsigned queryThreads = 2;
        unsigned sweepThreads = 1; ///< of one sweep
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
    void execute(const ApiRequest& request, graphql::ResponseSink& sink);
    /// The same on a thread of ours; `answer` is called there, once.
    void execute(ApiRequest request, Answer answer);
    /// Opens a subscription; its responses come on a thread of ours, one after another. The errors are to be answered
    /// with graphql::errorResponse().
    graphql::Outcome<std::unique_ptr<graphql::Subscription>> subscribe(const ApiRequest& request);

private:
    explicit Api(std::unique_ptr<ApiState> state);
    std::unique_ptr<ApiState> m_state;
};

/// The schema as its files have it, one after another.
std::string_view schemaText();
/// The bindings of all its fields. @param state  outlives them
graphql::Resolvers resolversOf(ApiState& state);
/// What one request may cost.
graphql::Limits apiLimits();

} // namespace wh::api
