// SPDX-License-Identifier: GPL-3.0-or-later
// From what a resolver returned to what the response says: section 6.4.3, "Value Completion".
#include "core/graphql/JsonText.h"
#include "core/graphql/OperationExecution.h"

#include <cmath>
#include <exception>
#include <limits>

namespace wh::graphql {

Value Resolved::toValue() const
{
    if (const auto* yes = boolean())
        return *yes;
    if (const auto* whole = integer())
        return *whole;
    if (const auto* number = floating())
        return *number;
    if (const auto words = text())
        return *words;
    if (const auto* kept = value())
        return *kept;
    return {};
}

namespace {

std::string shown(const Resolved& value)
{
    if (value.object())
        return "an object";
    if (value.list())
        return "a list";
    return inspect(value.toValue());
}

} // namespace

bool Execution::complete(PlannedField& field, TypeRef type, Resolved& value, detail::Shape itemShape)
{
    if (type.isNonNull()) {
        if (!value.isNull())
            return completeNullable(field, type.inner(), value, itemShape);
        return fail(field,
                    "Cannot return null for non-nullable field " + field.parent->name + "." + field.field->name + ".");
    }
    if (value.isNull()) {
        m_out += "null";
        return true;
    }
    const std::size_t start = mark();
    if (!completeNullable(field, type, value, itemShape)) {
        if (m_aborted)
            return false;
        rollBack(start);
        m_out += "null";
    }
    return !m_aborted;
}

bool Execution::completeNullable(PlannedField& field, TypeRef type, Resolved& value, detail::Shape itemShape)
{
    if (const Error* error = value.error())
        return fail(field, *error);
    if (type.isList())
        return completeList(field, type.inner(), value, itemShape);
    if (type.named->isLeaf())
        return completeLeaf(field, *type.named, value);
    return completeObject(field, *type.named, value);
}

bool Execution::completeList(PlannedField& field, TypeRef itemType, Resolved& value, detail::Shape itemShape)
{
    ListCursor* const cursor = value.list();
    if (!cursor)
        return fail(field, "Expected Iterable, but did not find one for field \"" + field.parent->name + "." +
                               field.field->name + "\".");
    m_out += '[';
    const std::size_t depth = m_frames.size();
    Frame frame;
    frame.field = &field;
    frame.itemType = itemType;
    frame.itemShape = itemShape;
    m_frames.push_back(frame);
    bool written = true;
    for (std::size_t i = 0; written; ++i) {
        Resolved item;
        m_frames[depth].index = i;
        try {
            if (!cursor->next(item))
                break;
        } catch (const std::exception& exception) {
            written = fail(field, exception.what(), "graphql.internal");
            break;
        }
        if (i > 0)
            m_out += ',';
        written = complete(field, itemType, item, detail::Shape::Unknown);
        if (written && m_out.size() >= m_offerAt)
            offer();
    }
    m_frames.pop_back();
    m_out += ']';
    return written && !m_aborted;
}

const NamedType* Execution::objectType(PlannedField& field, const NamedType& type, const ObjectRef& object)
{
    const NamedType* found = &type;
    if (type.isAbstract()) {
        std::string fault;
        found = m_schema.typeOf(type, object, fault);
        if (!found) {
            if (!fault.ends_with('.'))
                fault += " for field \"" + field.parent->name + "." + field.field->name + "\".";
            fail(field, std::move(fault), "graphql.internal");
            return nullptr;
        }
    }
    const TypeTag expected = m_schema.tag(*found);
    if (expected && object.tag != expected) {
        fail(field, "The object behind \"" + found->name + "\" is of another C++ type than was bound to it.",
             "graphql.internal");
        return nullptr;
    }
    return found;
}

bool Execution::completeObject(PlannedField& field, const NamedType& type, const Resolved& value)
{
    const ObjectRef* object = value.object();
    if (!object)
        return fail(field, "Expected value of type \"" + type.name + "\" but got: " + shown(value) + ".");
    const NamedType* const runtimeType = objectType(field, type, *object);
    return runtimeType && writeObject(m_planner.inner(field, *runtimeType), object, nullptr);
}

bool Execution::completeLeaf(PlannedField& field, const NamedType& type, const Resolved& value)
{
    const auto text = value.text();
    const auto* whole = value.integer();
    const auto* number = value.floating();
    const auto* yes = value.boolean();
    switch (field.scalar) {
    case BuiltinScalar::Int: {
        const bool isWhole = whole || (number && *number == std::trunc(*number));
        if (!isWhole)
            return fail(field, "Int cannot represent non-integer value: " + shown(value));
        const double amount = whole ? static_cast<double>(*whole) : *number;
        if (amount < std::numeric_limits<std::int32_t>::min() || amount > std::numeric_limits<std::int32_t>::max())
            return fail(field, "Int cannot represent non 32-bit signed integer value: " + shown(value));
        appendJsonInteger(m_out, whole ? *whole : static_cast<std::int64_t>(*number));
        return true;
    }
    case BuiltinScalar::Float:
        if (whole)
            appendJsonInteger(m_out, *whole);
        else if (number && std::isfinite(*number))
            appendJsonNumber(m_out, *number);
        else
            return fail(field, "Float cannot represent non numeric value: " + (number ? (std::isnan(*number) ? "NaN"
                                                                                         : *number > 0 ? "Infinity"
                                                                                                       : "-Infinity")
                                                                                      : shown(value)));
        return true;
    case BuiltinScalar::Boolean:
        if (!yes)
            return fail(field, "Boolean cannot represent a non boolean value: " + shown(value));
        m_out += *yes ? "true" : "false";
        return true;
    case BuiltinScalar::String:
    case BuiltinScalar::Id:
        if (text) {
            appendJsonString(m_out, *text);
        } else if (whole != nullptr ||
                   (field.scalar == BuiltinScalar::String && (yes != nullptr || (number && std::isfinite(*number))))) {
            m_out += '"';
            appendJson(m_out, value.toValue());
            m_out += '"';
        } else {
            return fail(field, type.name + " cannot represent value: " + shown(value));
        }
        return true;
    case BuiltinScalar::None:
        break;
    }
    if (type.kind == TypeKind::Scalar)
        return completeCustom(field, type, value);
    if (const EnumRef* entry = value.enumeration()) {
        const auto* names = m_schema.enumeration(type);
        const std::string* name = names && names->tag == entry->tag ? names->name(entry->value) : nullptr;
        if (!name)
            return fail(field,
                        "Enum \"" + type.name + "\" has no name for the value " + std::to_string(entry->value) +
                            " of the C++ enumeration.",
                        "graphql.internal");
        m_out.append(1, '"').append(*name).append(1, '"');
        return true;
    }
    if (!text || !type.value(*text))
        return fail(field, "Enum \"" + type.name + "\" cannot represent value: " + shown(value));
    m_out.append(1, '"').append(*text).append(1, '"');
    return true;
}

bool Execution::completeCustom(PlannedField& field, const NamedType& type, const Resolved& value)
{
    if (value.object() || value.list())
        return fail(field, "\"" + type.name + "\" cannot represent " + shown(value) + ".");
    if (type.hooks.serialise) {
        const auto serialised = type.hooks.serialise(value.toValue());
        if (!serialised)
            return fail(field, serialised.error());
        appendJson(m_out, *serialised);
    } else if (const auto text = value.text()) {
        appendJsonString(m_out, *text);
    } else {
        appendJson(m_out, value.toValue());
    }
    return true;
}

} // namespace wh::graphql
