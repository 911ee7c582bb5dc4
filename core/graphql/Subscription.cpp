// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graphql/Subscription.h"

#include "core/graphql/OperationExecution.h"

namespace wh::graphql {

Outcome<std::unique_ptr<EventStream>> Execution::open()
{
    auto& plan = m_planner.root(*m_operation.selectionSet, *m_schema.schema().root(ast::OperationKind::Subscription));
    const auto failure = [&](GraphQlError error, const PlannedField* field) {
        if (field) {
            if (error.locations.empty())
                error.locations.push_back(locate(*m_document.document().source, field->nodes.front()->at));
            error.path.emplace_back(std::string(field->key));
        }
        return error;
    };
    if (plan.fault)
        return *plan.fault;
    if (plan.fields.empty())
        return GraphQlError{"The subscription selects no field.", "graphql.operation"};
    PlannedField& field = plan.fields.front();
    if (field.fault)
        return failure(*field.fault, &field);
    if (!field.binding || !field.binding->stream)
        return failure(
            {"Field \"" + field.parent->name + "." + field.field->name + "\" opens no stream.", "graphql.unbound"},
            &field);
    try {
        auto stream = field.binding->stream(FieldCall(field, *this, nullptr));
        if (stream)
            return std::move(*stream);
        GraphQlError error{stream.error().toString(), stream.error().code};
        error.extensions = stream.error().context;
        return failure(std::move(error), &field);
    } catch (const std::exception& exception) {
        return failure({exception.what(), "graphql.internal"}, &field);
    }
}

Subscription::Subscription(const BoundSchema& schema, PreparedPtr document, Request request, const Limits& limits)
    : m_schema(schema), m_document(std::move(document)), m_request(std::move(request)), m_limits(limits)
{}

Subscription::~Subscription()
{
    cancel();
}

Outcome<std::unique_ptr<Subscription>> Subscription::open(const BoundSchema& schema, PreparedPtr document,
                                                          Request request, const Limits& limits)
{
    auto chosen = choose(schema.schema(), *document, request, limits);
    if (!chosen)
        return std::move(chosen).errors();
    if (chosen->operation->operation != ast::OperationKind::Subscription)
        return GraphQlError{"Only a subscription can be subscribed to.", "graphql.operation"};
    std::unique_ptr<Subscription> subscription(
        new Subscription(schema, std::move(document), std::move(request), limits));
    subscription->m_operation = chosen->operation;
    subscription->m_variables = std::move(chosen->variables);
    StringSink unused;
    auto stream = Execution(schema, *subscription->m_document, *subscription->m_operation, subscription->m_variables,
                            subscription->m_request.context, subscription->m_limits, unused)
                      .open();
    if (!stream)
        return std::move(stream).errors();
    subscription->m_stream = std::move(*stream);
    return subscription;
}

void Subscription::start(Listener listener)
{
    m_stream->start({[this, onResponse = std::move(listener.onResponse)](Resolved event) {
                         StringSink sink;
                         Execution(m_schema, *m_document, *m_operation, m_variables, m_request.context, m_limits, sink)
                             .run(std::move(event));
                         onResponse(sink.take());
                     },
                     std::move(listener.onEnd), std::move(listener.isBusy)});
}

void Subscription::cancel()
{
    if (m_stream)
        m_stream->cancel();
}

} // namespace wh::graphql
