// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/ApiBackend.h"

#include "core/api/Api.h"
#include "core/graphql/Execution.h"

#include <exception>
#include <new>

namespace wh::engine_program {

namespace {

using transport::GraphQlBackend;
using transport::GraphQlCall;
using transport::OperationKind;

class WriteSink final : public graphql::ResponseSink
{
public:
    explicit WriteSink(const GraphQlBackend::Write& write) : m_write(write) {}
    bool write(std::string_view piece) override
    {
        m_hasBegun = true;
        return m_write(piece);
    }
    bool hasBegun() const { return m_hasBegun; }

private:
    const GraphQlBackend::Write& m_write;
    bool m_hasBegun = false;
};

api::ApiRequest requestOf(const GraphQlCall& call)
{
    return {call.document, call.operationName, call.variables, call.caller};
}

OperationKind kindOf(graphql::ast::OperationKind kind)
{
    switch (kind) {
    case graphql::ast::OperationKind::Mutation:
        return OperationKind::Mutation;
    case graphql::ast::OperationKind::Subscription:
        return OperationKind::Subscription;
    case graphql::ast::OperationKind::Query:
        break;
    }
    return OperationKind::Query;
}

/// Half a response cannot be made a whole one: it then has no end.
bool execute(api::Api& api, const GraphQlCall& call, const GraphQlBackend::Write& write)
{
    WriteSink sink(write);
    const char* code = "graphql.internal";
    const char* reason = "The request could not be executed.";
    try {
        return !api.execute(requestOf(call), sink).isAborted;
    } catch (const std::bad_alloc&) {
        code = "internal.out_of_memory";
        reason = "There is not enough memory for the answer.";
    } catch (const std::exception&) {
        // What it says is for the engine's own log, and may name what is nobody's business.
    }
    return !sink.hasBegun() && write(transport::errorBody(reason, code));
}

} // namespace

GraphQlBackend backendOf(api::Api& api)
{
    GraphQlBackend backend;
    backend.kindOf = [&api](const GraphQlCall& call) -> std::variant<OperationKind, std::string> {
        const auto kind = api.kindOf(requestOf(call));
        if (!kind)
            return graphql::errorResponse(kind.errors());
        return kindOf(*kind);
    };
    backend.execute = [&api](const GraphQlCall& call, const GraphQlBackend::Write& write) {
        return execute(api, call, write);
    };
    backend.subscribe = [&api](const GraphQlCall& call,
                               GraphQlBackend::Listener listener) -> std::variant<GraphQlBackend::Handle, std::string> {
        auto opened = api.subscribe(requestOf(call));
        if (!opened)
            return graphql::errorResponse(opened.errors());
        const std::shared_ptr<graphql::Subscription> subscription = std::move(*opened);
        subscription->start({std::move(listener.onResponse), std::move(listener.onEnd), std::move(listener.isBusy)});
        return GraphQlBackend::Handle(subscription);
    };
    return backend;
}

} // namespace wh::engine_program
