// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graphql/InputCoercion.h"
#include "core/graphql/Printer.h"
#include "core/graphql/Suggestions.h"

#include <nlohmann/json.hpp>

#include <limits>

namespace wh::graphql {

namespace {

using Refuse = std::function<void(const std::vector<PathSegment>&, const Value&, std::string)>;

/// Walks a value and its type together, keeping the path.
class ValueCoercion
{
public:
    explicit ValueCoercion(const Refuse& refuse) : m_refuse(refuse) {}

    Value coerce(const Value& value, TypeRef type)
    {
        if (type.isNonNull()) {
            if (!value.isNull())
                return coerce(value, type.inner());
            return refused(value, "Expected non-nullable type \"" + type.toString() + "\" not to be null.");
        }
        if (value.isNull())
            return {};
        if (type.isList())
            return list(value, type.inner());
        if (type.named->kind == TypeKind::InputObject)
            return object(value, *type.named);
        LeafResult leaf = leafFromValue(*type.named, value);
        if (leaf.value)
            return std::move(*leaf.value);
        return refused(value, leaf.complete ? std::move(leaf.message)
                                            : "Expected type \"" + type.named->name + "\". " + leaf.message);
    }

private:
    Value refused(const Value& value, std::string message)
    {
        m_refuse(m_path, value, std::move(message));
        return {};
    }

    Value list(const Value& value, TypeRef itemType)
    {
        Value::List items;
        const auto* given = value.list();
        if (!given) {
            items.push_back(coerce(value, itemType));
            return items;
        }
        items.reserve(given->size());
        for (std::size_t i = 0; i < given->size(); ++i) {
            m_path.emplace_back(i);
            items.push_back(coerce((*given)[i], itemType));
            m_path.pop_back();
        }
        return items;
    }

    Value object(const Value& value, const NamedType& type)
    {
        if (!value.object())
            return refused(value, "Expected type \"" + type.name + "\" to be an object.");
        Value::Object members;
        for (const auto& field : type.inputFields) {
            if (const Value* given = value.find(field.name)) {
                m_path.emplace_back(field.name);
                members.push_back({field.name, coerce(*given, field.type)});
                m_path.pop_back();
            } else if (field.defaultValue) {
                members.push_back({field.name, *field.defaultValue});
            } else if (field.type.isNonNull()) {
                refused(value, "Field \"" + field.name + "\" of required type \"" + field.type.toString() +
                                   "\" was not provided.");
            }
        }
        for (const auto& given : *value.object()) {
            if (type.inputField(given.name))
                continue;
            std::vector<std::string_view> names;
            for (const auto& field : type.inputFields)
                names.push_back(field.name);
            refused(value, "Field \"" + given.name + "\" is not defined by type \"" + type.name + "\"." +
                               didYouMean(suggestions(given.name, names)));
        }
        return members;
    }

    const Refuse& m_refuse;
    std::vector<PathSegment> m_path;
};

std::string written(const std::vector<PathSegment>& path)
{
    std::string text;
    for (const auto& segment : path) {
        if (const auto* key = std::get_if<std::string>(&segment))
            text.append(".").append(*key);
        else
            text += "[" + std::to_string(std::get<std::size_t>(segment)) + "]";
    }
    return text;
}

} // namespace

Value coerceValue(const Value& value, TypeRef type, const Refuse& refuse)
{
    return ValueCoercion(refuse).coerce(value, type);
}

Outcome<Variables> coerceVariables(const Schema& schema, const ast::Document& document,
                                   const ast::Definition& operation, const Value& given, const Limits& limits)
{
    Variables variables;
    std::vector<GraphQlError> errors;
    const auto report = [&](std::string message, std::uint32_t at) {
        if (errors.size() == limits.maxErrors)
            errors.push_back({"Too many errors processing variables, error limit reached. Execution aborted.",
                              "graphql.limit.errors"});
        if (errors.size() > limits.maxErrors)
            return;
        GraphQlError error{std::move(message), "graphql.variable"};
        error.locations.push_back(locate(*document.source, at));
        errors.push_back(std::move(error));
    };
    for (const auto& definition : operation.variables) {
        const std::string name(definition.name.text);
        const TypeRef type = schema.type(*definition.type);
        if (!type || !type.named->isInput()) {
            report("Variable \"$" + name + "\" expected value of type \"" + print(*definition.type) +
                       "\" which cannot be used as an input type.",
                   definition.type->name.at);
            continue;
        }
        const Value* value = given.find(name);
        if (!value) {
            if (definition.defaultValue) {
                if (auto fallback = coerceLiteral(*definition.defaultValue, type, {}))
                    variables.push_back({name, std::move(*fallback)});
            } else if (type.isNonNull()) {
                report("Variable \"$" + name + "\" of required type \"" + type.toString() + "\" was not provided.",
                       definition.at);
            }
            continue;
        }
        if (value->isNull() && type.isNonNull()) {
            report("Variable \"$" + name + "\" of non-null type \"" + type.toString() + "\" must not be null.",
                   definition.at);
            continue;
        }
        Value coerced = coerceValue(*value, type, [&](const auto& path, const Value& part, std::string message) {
            report("Variable \"$" + name + "\" got invalid value " + inspect(part) +
                       (path.empty() ? "" : " at \"" + name + written(path) + "\"") + "; " + message,
                   definition.at);
        });
        variables.push_back({name, std::move(coerced)});
    }
    if (!errors.empty())
        return errors;
    return variables;
}

namespace {

/// Takes the events of a JSON parser and builds a Value, as deep as is allowed.
class VariableReader final : public nlohmann::json_sax<nlohmann::json>
{
public:
    explicit VariableReader(std::size_t maxNesting) : m_maxNesting(maxNesting) {}

    bool null() override { return put({}); }
    bool boolean(bool value) override { return put(value); }
    bool number_integer(number_integer_t value) override { return put(std::int64_t{value}); }
    bool number_unsigned(number_unsigned_t value) override
    {
        if (value > static_cast<number_unsigned_t>(std::numeric_limits<std::int64_t>::max()))
            return put(static_cast<double>(value));
        return put(static_cast<std::int64_t>(value));
    }
    bool number_float(number_float_t value, const string_t&) override { return put(value); }
    bool string(string_t& value) override { return put(std::move(value)); }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(Value::Object()); }
    bool key(string_t& name) override
    {
        m_keys.push_back(std::move(name));
        return true;
    }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(Value::List()); }
    bool end_array() override { return close(); }
    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) override
    {
        fault = {"The variables are not JSON: at byte " + std::to_string(position) + ".", "graphql.variables"};
        return false;
    }

    Value result;
    GraphQlError fault{"The variables are not JSON.", "graphql.variables"};

private:
    bool open(Value container)
    {
        if (m_open.size() >= m_maxNesting) {
            fault = {"The variables nest more than " + std::to_string(m_maxNesting) + " deep.",
                     "graphql.limit.nesting"};
            return false;
        }
        m_open.push_back(std::move(container));
        return true;
    }
    bool close()
    {
        Value done = std::move(m_open.back());
        m_open.pop_back();
        return put(std::move(done));
    }
    bool put(Value item)
    {
        if (m_open.empty()) {
            result = std::move(item);
        } else if (auto* items = m_open.back().list()) {
            items->push_back(std::move(item));
        } else {
            m_open.back().object()->push_back({std::move(m_keys.back()), std::move(item)});
            m_keys.pop_back();
        }
        return true;
    }

    std::size_t m_maxNesting;
    std::vector<Value> m_open;
    std::vector<std::string> m_keys;
};

} // namespace

Outcome<Value> readVariables(std::string_view json, const Limits& limits)
{
    if (json.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return Value(Value::Object());
    if (json.size() > limits.maxVariableBytes)
        return GraphQlError{"The variables have " + std::to_string(json.size()) + " bytes, and " +
                                std::to_string(limits.maxVariableBytes) + " are allowed.",
                            "graphql.limit.bytes"};
    VariableReader reader(limits.maxVariableNesting);
    if (!nlohmann::json::sax_parse(json, &reader))
        return reader.fault;
    if (reader.result.isNull())
        return Value(Value::Object());
    if (!reader.result.object())
        return GraphQlError{"The variables must be a JSON object.", "graphql.variables"};
    return std::move(reader.result);
}

} // namespace wh::graphql
