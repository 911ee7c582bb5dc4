// SPDX-License-Identifier: GPL-3.0-or-later
// One operation while it is executed; Execution.cpp, Completion.cpp and Subscription.cpp work with it. Nobody outside
// this module includes this.
#pragma once

#include "core/graphql/Execution.h"
#include "core/graphql/SelectionPlan.h"

#include <string>
#include <string_view>
#include <vector>

namespace wh::graphql {

/// An operation under way: its variables, its plans, the response so far, and where in it we are.
class Execution
{
public:
    Execution(const BoundSchema& schema, const PreparedDocument& document, const ast::Definition& operation,
              Variables variables, const RequestContext& context, const Limits& limits, ResponseSink& sink);

    /// Executes a query or mutation.
    ExecutionSummary run();
    /// Executes a subscription's selection on one event, which is the value of its root field.
    ExecutionSummary run(Resolved event);
    /// Opens the stream of a subscription's root field.
    Outcome<std::unique_ptr<EventStream>> open();

    const BoundSchema& bound() const { return m_schema; }
    const PreparedDocument& document() const { return m_document; }
    const RequestContext& context() const { return m_context; }
    std::vector<PathSegment> path() const;

private:
    /// An object or a list that is being written.
    struct Frame
    {
        SelectionPlan* plan = nullptr; ///< of an object
        std::size_t index = 0;         ///< of the field in the plan, or of the item
        PlannedField* field = nullptr; ///< of a list: whose
        TypeRef itemType;              ///< of a list
        detail::Shape itemShape = detail::Shape::Unknown;
    };

    ExecutionSummary run(SelectionPlan& plan, Resolved* event);
    ExecutionSummary refuseSize();
    // Each returns false where what it wrote must give way to null, its error being noted.
    bool writeObject(SelectionPlan& plan, const ObjectRef* source, Resolved* event);
    bool writeField(PlannedField& field, const ObjectRef* source, Resolved* event);
    bool complete(PlannedField& field, TypeRef type, Resolved& value, detail::Shape itemShape);
    bool completeNullable(PlannedField& field, TypeRef type, Resolved& value, detail::Shape itemShape);
    bool completeList(PlannedField& field, TypeRef itemType, Resolved& value, detail::Shape itemShape);
    bool completeObject(PlannedField& field, const NamedType& type, const Resolved& value);
    bool completeLeaf(PlannedField& field, const NamedType& type, const Resolved& value);
    bool completeCustom(PlannedField& field, const NamedType& type, const Resolved& value);
    const NamedType* objectType(PlannedField& field, const NamedType& type, const ObjectRef& object);

    bool fail(const PlannedField& field, std::string message, const char* code = "graphql.result");
    bool fail(const PlannedField& field, const Error& error);
    bool fail(const PlannedField& field, GraphQlError error);
    void note(GraphQlError error);

    // The response.
    std::size_t mark() const { return m_sent + m_out.size(); }
    void rollBack(std::size_t to);
    void offer();
    bool isExposed();
    void send();

    const BoundSchema& m_schema;
    const PreparedDocument& m_document;
    const ast::Definition& m_operation;
    const Variables m_variables;
    const RequestContext& m_context;
    const Limits& m_limits;
    ResponseSink& m_sink;
    SelectionPlanner m_planner;
    std::vector<Frame> m_frames;
    std::vector<GraphQlError> m_errors;
    std::size_t m_errorCount = 0;
    std::string m_out;
    std::size_t m_sent = 0;
    std::size_t m_offerAt;
    std::size_t m_mostHeld = 0;
    bool m_aborted = false;
    bool m_isTooLarge = false;
};

/// The variables and the operation of a request, or why it has none.
struct ChosenOperation
{
    const ast::Definition* operation = nullptr;
    Variables variables;
};
Outcome<ChosenOperation> choose(const Schema& schema, const PreparedDocument& document, const Request& request,
                                const Limits& limits);

} // namespace wh::graphql
