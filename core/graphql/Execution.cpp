// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graphql/Execution.h"

#include "core/graphql/JsonText.h"
#include "core/graphql/OperationExecution.h"

#include <algorithm>
#include <exception>

namespace wh::graphql {

using namespace ast;

namespace {

constexpr std::size_t kPiece = 64 * 1024; ///< bytes of the response that are sent at once

} // namespace

Execution::Execution(const BoundSchema& schema, const PreparedDocument& document, const Definition& operation,
                     Variables variables, const RequestContext& context, const Limits& limits, ResponseSink& sink)
    : m_schema(schema)
    , m_document(document)
    , m_operation(operation)
    , m_variables(std::move(variables))
    , m_context(context)
    , m_limits(limits)
    , m_sink(sink)
    , m_planner(schema, document, m_variables)
    , m_offerAt(kPiece)
{
    m_frames.reserve(16);
    m_out.reserve(1024);
}

ExecutionSummary Execution::run()
{
    return run(m_planner.root(*m_operation.selectionSet, *m_schema.schema().root(m_operation.operation)), nullptr);
}

ExecutionSummary Execution::run(Resolved event)
{
    return run(m_planner.root(*m_operation.selectionSet, *m_schema.schema().root(m_operation.operation)), &event);
}

ExecutionSummary Execution::run(SelectionPlan& plan, Resolved* event)
{
    m_offerAt = std::min(kPiece, m_limits.maxResponseBytes);
    m_out = "{\"data\":";
    const std::size_t start = mark();
    if (!writeObject(plan, nullptr, event) && !m_aborted) {
        rollBack(start);
        m_out += "null";
    }
    if (m_isTooLarge)
        return refuseSize();
    if (!m_errors.empty()) {
        m_out += ",\"errors\":[";
        for (std::size_t i = 0; i < m_errors.size(); ++i) {
            m_out += i == 0 ? "" : ",";
            appendJson(m_out, m_errors[i]);
        }
        m_out += ']';
    }
    m_out += '}';
    send();
    return {m_sent, m_errorCount, m_aborted, m_mostHeld};
}

/// Of a response that grew too large nothing is told, or, if the beginning was sent already, it stays without an end.
ExecutionSummary Execution::refuseSize()
{
    if (m_sent == 0) {
        m_out = errorResponse({{"The response is larger than " + std::to_string(m_limits.maxResponseBytes) + " bytes.",
                                "graphql.limit.response"}});
        m_aborted = false;
        send();
        return {m_sent, 1, m_aborted, m_mostHeld};
    }
    return {m_sent, m_errorCount + 1, true, m_mostHeld};
}

bool Execution::writeObject(SelectionPlan& plan, const ObjectRef* source, Resolved* event)
{
    if (plan.fault) {
        GraphQlError error = *plan.fault;
        error.path = path();
        note(std::move(error));
        return false;
    }
    m_out += '{';
    const std::size_t depth = m_frames.size();
    m_frames.emplace_back().plan = &plan;
    for (std::size_t i = 0; i < plan.fields.size(); ++i) {
        m_frames[depth].index = i;
        if (i > 0)
            m_out += ',';
        m_out += plan.fields[i].jsonKey;
        if (!writeField(plan.fields[i], source, event) || m_aborted) {
            m_frames.pop_back();
            return false;
        }
    }
    m_frames.pop_back();
    m_out += '}';
    return true;
}

bool Execution::writeField(PlannedField& field, const ObjectRef* source, Resolved* event)
{
    const std::size_t start = mark();
    const bool isNonNull = field.field->type.isNonNull();
    const auto orNull = [&](bool written) {
        if (written || isNonNull)
            return written;
        rollBack(start);
        m_out += "null";
        return true;
    };
    if (field.isTypename) {
        m_out.append(1, '"').append(field.parent->name).append(1, '"');
        return true;
    }
    if (field.fault)
        return orNull(fail(field, *field.fault));
    Resolved value;
    if (event) {
        value = std::move(*event);
    } else if (!field.binding || !field.binding->resolve) {
        return orNull(fail(field, "Field \"" + field.parent->name + "." + field.field->name + "\" has no resolver.",
                           "graphql.unbound"));
    } else {
        try {
            value = field.binding->resolve(FieldCall(field, *this, source));
        } catch (const std::exception& exception) {
            return orNull(fail(field, exception.what(), "graphql.internal"));
        }
    }
    const bool written =
        complete(field, field.field->type, value, field.binding ? field.binding->item : detail::Shape::Unknown);
    if (written && m_out.size() >= m_offerAt)
        offer();
    return written && !m_aborted;
}

std::vector<PathSegment> Execution::path() const
{
    std::vector<PathSegment> path;
    for (const auto& frame : m_frames) {
        if (frame.plan)
            path.emplace_back(std::string(frame.plan->fields[frame.index].key));
        else
            path.emplace_back(frame.index);
    }
    return path;
}

bool Execution::fail(const PlannedField& field, std::string message, const char* code)
{
    return fail(field, GraphQlError{std::move(message), code});
}

bool Execution::fail(const PlannedField& field, const Error& error)
{
    GraphQlError noted{error.toString(), error.code};
    noted.extensions = error.context;
    return fail(field, std::move(noted));
}

bool Execution::fail(const PlannedField& field, GraphQlError error)
{
    if (error.locations.empty() && m_errorCount < m_limits.maxErrors) {
        for (const auto* node : field.nodes)
            error.locations.push_back(locate(*m_document.document().source, node->at));
    }
    error.path = path();
    note(std::move(error));
    return false;
}

void Execution::note(GraphQlError error)
{
    ++m_errorCount;
    if (m_errors.size() < m_limits.maxErrors)
        m_errors.push_back(std::move(error));
    else if (m_errors.size() == m_limits.maxErrors)
        m_errors.push_back({"There were more errors, which are not told one by one.", "graphql.limit.errors"});
}

void Execution::rollBack(std::size_t to)
{
    if (to >= m_sent) {
        m_out.resize(to - m_sent);
        return;
    }
    // A resolver that by its type cannot fail has thrown: what was sent cannot be taken back.
    m_aborted = true;
}

/// Sends what cannot change any more, if that is everything so far; else asks again when twice as much is held.
void Execution::offer()
{
    if (mark() > m_limits.maxResponseBytes) {
        m_isTooLarge = true;
        m_aborted = true;
        return;
    }
    if (isExposed()) {
        m_offerAt = m_out.size() * 2;
    } else {
        send();
        m_offerAt = kPiece;
    }
    m_offerAt = std::min(m_offerAt, m_limits.maxResponseBytes + 1 - m_sent);
}

bool Execution::isExposed()
{
    for (auto& frame : m_frames) {
        if (frame.plan) {
            for (std::size_t i = frame.index + 1; i < frame.plan->fields.size(); ++i) {
                if (m_planner.canNullParent(frame.plan->fields[i]))
                    return true;
            }
        } else if (frame.itemType.isNonNull()) {
            // A later item may be null, or hold something that is.
            const NamedType& type = *frame.itemType.named;
            const bool plain = frame.itemType.inner().isNamed();
            if (!plain || frame.itemShape == detail::Shape::Unknown || frame.itemShape == detail::Shape::List)
                return true;
            if (type.kind == TypeKind::Object) {
                auto& plan = m_planner.inner(*frame.field, type);
                if (plan.fault || std::any_of(plan.fields.begin(), plan.fields.end(),
                                              [this](PlannedField& field) { return m_planner.canNullParent(field); }))
                    return true;
            } else if (m_planner.canNullParent(*frame.field)) {
                return true;
            }
        }
    }
    return false;
}

void Execution::send()
{
    m_mostHeld = std::max(m_mostHeld, m_out.size());
    if (!m_aborted && !m_sink.write(m_out))
        m_aborted = true;
    m_sent += m_out.size();
    m_out.clear();
}

Outcome<ChosenOperation> choose(const Schema& schema, const PreparedDocument& document, const Request& request,
                                const Limits& limits)
{
    const auto operation = document.operation(request.operationName);
    if (!operation)
        return operation.errors();
    const OperationKind kind = (*operation)->operation;
    if (!schema.root(kind)) {
        GraphQlError error{"Schema is not configured to execute " + std::string(toText(kind)) + " operation.",
                           "graphql.operation"};
        error.locations.push_back(locate(*document.document().source, (*operation)->at));
        return error;
    }
    auto variables = coerceVariables(schema, document.document(), **operation, request.variables, limits);
    if (!variables)
        return std::move(variables).errors();
    return ChosenOperation{*operation, std::move(*variables)};
}

ExecutionSummary execute(const BoundSchema& schema, const PreparedDocument& document, const Request& request,
                         ResponseSink& sink, const Limits& limits)
{
    auto chosen = choose(schema.schema(), document, request, limits);
    if (chosen && chosen->operation->operation == OperationKind::Subscription)
        chosen = GraphQlError{"A subscription is not executed but subscribed to.", "graphql.operation"};
    if (!chosen) {
        const std::string response = errorResponse(chosen.errors());
        return {response.size(), chosen.errors().size(), !sink.write(response), response.size()};
    }
    return Execution(schema, document, *chosen->operation, std::move(chosen->variables), request.context, limits, sink)
        .run();
}

void appendJson(std::string& text, const GraphQlError& error)
{
    text += "{\"message\":";
    appendJsonString(text, error.message);
    if (!error.locations.empty()) {
        text += ",\"locations\":[";
        for (std::size_t i = 0; i < error.locations.size(); ++i) {
            text += i == 0 ? "{\"line\":" : ",{\"line\":";
            appendJsonInteger(text, error.locations[i].line);
            text += ",\"column\":";
            appendJsonInteger(text, error.locations[i].column);
            text += '}';
        }
        text += ']';
    }
    if (!error.path.empty()) {
        text += ",\"path\":[";
        for (std::size_t i = 0; i < error.path.size(); ++i) {
            text += i == 0 ? "" : ",";
            if (const auto* key = std::get_if<std::string>(&error.path[i]))
                appendJsonString(text, *key);
            else
                appendJsonInteger(text, static_cast<std::int64_t>(std::get<std::size_t>(error.path[i])));
        }
        text += ']';
    }
    text += ",\"extensions\":{\"code\":";
    appendJsonString(text, error.code);
    if (!error.rule.empty()) {
        text += ",\"rule\":";
        appendJsonString(text, error.rule);
    }
    for (const auto& extension : error.extensions) {
        text += ',';
        appendJsonString(text, extension.name);
        text += ':';
        appendJsonString(text, extension.value);
    }
    text += "}}";
}

std::string errorResponse(const std::vector<GraphQlError>& errors)
{
    std::string text = "{\"errors\":[";
    for (std::size_t i = 0; i < errors.size(); ++i) {
        text += i == 0 ? "" : ",";
        appendJson(text, errors[i]);
    }
    return text + "]}";
}

} // namespace wh::graphql
