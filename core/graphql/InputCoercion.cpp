// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graphql/InputCoercion.h"

#include "core/graphql/Printer.h"
#include "core/graphql/Suggestions.h"

#include <charconv>
#include <cmath>
#include <limits>

namespace wh::graphql {

using ast::ValueNode;

namespace {

constexpr int kMaxDefaults = 64; ///< defaults within defaults, which may go in circles

std::optional<double> floating(std::string_view text)
{
    double number = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), number);
    if (end.ec == std::errc::result_out_of_range)
        return std::nullopt;
    return end.ec == std::errc() && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<std::int64_t> integer(std::string_view text)
{
    std::int64_t number = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), number);
    return end.ec == std::errc() ? std::optional(number) : std::nullopt;
}

bool isInt32(std::int64_t number)
{
    return number >= std::numeric_limits<std::int32_t>::min() && number <= std::numeric_limits<std::int32_t>::max();
}

std::string enumSuggestion(const NamedType& type, std::string_view given)
{
    std::vector<std::string_view> names;
    for (const auto& value : type.values)
        names.push_back(value.name);
    return didYouMean(suggestions(given, names), "the enum value");
}

LeafResult refuse(std::string message)
{
    return {std::nullopt, std::move(message), true};
}

LeafResult throughHooks(const NamedType& type, Value value)
{
    if (!type.hooks.parse)
        return {std::move(value), {}, true};
    auto parsed = type.hooks.parse(value);
    if (!parsed)
        return {std::nullopt, parsed.error().toString(), false};
    return {std::move(*parsed), {}, true};
}

LeafResult enumByName(const NamedType& type, std::string_view name)
{
    if (type.value(name))
        return {Value(Value::Enum{std::string(name)}), {}, true};
    return refuse("Value \"" + std::string(name) + "\" does not exist in \"" + type.name + "\" enum." +
                  enumSuggestion(type, name));
}

} // namespace

const Value* findVariable(const Variables& variables, std::string_view name)
{
    for (const auto& variable : variables) {
        if (variable.name == name)
            return &variable.value;
    }
    return nullptr;
}

LeafResult leafFromLiteral(const NamedType& type, const ValueNode& node)
{
    using Kind = ValueNode::Kind;
    if (type.kind == TypeKind::Enum) {
        if (node.kind == Kind::Enum)
            return enumByName(type, node.text);
        const std::string text = print(node);
        return refuse("Enum \"" + type.name + "\" cannot represent non-enum value: " + text + "." +
                      enumSuggestion(type, text));
    }
    switch (builtinScalar(type)) {
    case BuiltinScalar::Int: {
        if (node.kind != Kind::Int)
            return refuse("Int cannot represent non-integer value: " + print(node));
        const auto number = integer(node.text);
        if (!number || !isInt32(*number))
            return refuse("Int cannot represent non 32-bit signed integer value: " + std::string(node.text));
        return {Value(*number), {}, true};
    }
    case BuiltinScalar::Float: {
        const auto number = node.kind == Kind::Int || node.kind == Kind::Float ? floating(node.text) : std::nullopt;
        if (!number)
            return refuse("Float cannot represent non numeric value: " + print(node));
        return {Value(*number), {}, true};
    }
    case BuiltinScalar::String:
        if (node.kind != Kind::String)
            return refuse("String cannot represent a non string value: " + print(node));
        return {Value(node.text), {}, true};
    case BuiltinScalar::Boolean:
        if (node.kind != Kind::Boolean)
            return refuse("Boolean cannot represent a non boolean value: " + print(node));
        return {Value(node.isTrue()), {}, true};
    case BuiltinScalar::Id:
        if (node.kind != Kind::String && node.kind != Kind::Int)
            return refuse("ID cannot represent a non-string and non-integer value: " + print(node));
        return {Value(node.text), {}, true};
    case BuiltinScalar::None:
        break;
    }
    return throughHooks(type, untypedLiteral(node, {}));
}

LeafResult leafFromValue(const NamedType& type, const Value& value)
{
    if (type.kind == TypeKind::Enum) {
        if (value.string())
            return enumByName(type, *value.string());
        const std::string text = inspect(value);
        return refuse("Enum \"" + type.name + "\" cannot represent non-string value: " + text + "." +
                      enumSuggestion(type, text));
    }
    switch (builtinScalar(type)) {
    case BuiltinScalar::Int: {
        const auto number = value.number();
        if (!number || *number != std::trunc(*number))
            return refuse("Int cannot represent non-integer value: " + inspect(value));
        if (std::fabs(*number) > 4e9 || !isInt32(static_cast<std::int64_t>(*number)))
            return refuse("Int cannot represent non 32-bit signed integer value: " + inspect(value));
        return {Value(static_cast<std::int64_t>(*number)), {}, true};
    }
    case BuiltinScalar::Float: {
        const auto number = value.number();
        if (!number || !std::isfinite(*number))
            return refuse("Float cannot represent non numeric value: " + inspect(value));
        return {Value(*number), {}, true};
    }
    case BuiltinScalar::String:
        if (!value.string())
            return refuse("String cannot represent a non string value: " + inspect(value));
        return {value, {}, true};
    case BuiltinScalar::Boolean:
        if (!value.boolean())
            return refuse("Boolean cannot represent a non boolean value: " + inspect(value));
        return {value, {}, true};
    case BuiltinScalar::Id: {
        if (value.string())
            return {value, {}, true};
        const auto number = value.number();
        if (!number || *number != std::trunc(*number))
            return refuse("ID cannot represent value: " + inspect(value));
        return {Value(inspect(value)), {}, true};
    }
    case BuiltinScalar::None:
        break;
    }
    return throughHooks(type, value);
}

Value untypedLiteral(const ValueNode& node, const Variables& variables)
{
    using Kind = ValueNode::Kind;
    switch (node.kind) {
    case Kind::Variable: {
        const Value* value = findVariable(variables, node.text);
        return value ? *value : Value();
    }
    case Kind::Int:
        if (const auto whole = integer(node.text))
            return *whole;
        [[fallthrough]];
    case Kind::Float:
        return floating(node.text).value_or(std::numeric_limits<double>::infinity());
    case Kind::String:
    case Kind::Enum:
        return node.text;
    case Kind::Boolean:
        return node.isTrue();
    case Kind::Null:
        return {};
    case Kind::List: {
        Value::List items;
        for (const auto& item : node.items)
            items.push_back(untypedLiteral(item, variables));
        return items;
    }
    case Kind::Object: {
        Value::Object members;
        for (const auto& field : node.fields)
            members.push_back({std::string(field.name.text), untypedLiteral(field.value, variables)});
        return members;
    }
    }
    return {};
}

namespace {

std::optional<Value> literal(const ValueNode& node, TypeRef type, const Variables& variables, int defaults);

std::optional<Value> objectLiteral(const ValueNode& node, const NamedType& type, const Variables& variables,
                                   int defaults)
{
    if (node.kind != ValueNode::Kind::Object)
        return std::nullopt;
    for (const auto& given : node.fields) {
        if (!type.inputField(given.name.text))
            return std::nullopt;
    }
    Value::Object members;
    for (const auto& field : type.inputFields) {
        const ValueNode* value = nullptr;
        for (const auto& given : node.fields) {
            if (given.name.text == field.name)
                value = &given.value;
        }
        const bool absent =
            !value || (value->kind == ValueNode::Kind::Variable && !findVariable(variables, value->text));
        if (!absent) {
            auto coerced = literal(*value, field.type, variables, defaults);
            if (!coerced)
                return std::nullopt;
            members.push_back({field.name, std::move(*coerced)});
        } else if (field.defaultValue) {
            members.push_back({field.name, *field.defaultValue});
        } else if (field.defaultNode) {
            // Only while the schema is being built are there defaults that are not coerced yet.
            auto coerced =
                defaults < kMaxDefaults ? literal(*field.defaultNode, field.type, {}, defaults + 1) : std::nullopt;
            if (!coerced)
                return std::nullopt;
            members.push_back({field.name, std::move(*coerced)});
        } else if (field.type.isNonNull()) {
            return std::nullopt;
        }
    }
    return members;
}

std::optional<Value> literal(const ValueNode& node, TypeRef type, const Variables& variables, int defaults)
{
    if (node.kind == ValueNode::Kind::Variable) {
        const Value* value = findVariable(variables, node.text);
        if (!value || (value->isNull() && type.isNonNull()))
            return std::nullopt;
        return *value;
    }
    if (type.isNonNull())
        return node.kind == ValueNode::Kind::Null ? std::nullopt : literal(node, type.inner(), variables, defaults);
    if (node.kind == ValueNode::Kind::Null)
        return Value();
    if (type.isList()) {
        const TypeRef itemType = type.inner();
        Value::List items;
        if (node.kind != ValueNode::Kind::List) {
            auto single = literal(node, itemType, variables, defaults);
            if (!single)
                return std::nullopt;
            items.push_back(std::move(*single));
            return items;
        }
        for (const auto& item : node.items) {
            if (item.kind == ValueNode::Kind::Variable && !findVariable(variables, item.text)) {
                if (itemType.isNonNull())
                    return std::nullopt;
                items.emplace_back();
                continue;
            }
            auto coerced = literal(item, itemType, variables, defaults);
            if (!coerced)
                return std::nullopt;
            items.push_back(std::move(*coerced));
        }
        return items;
    }
    if (type.named->kind == TypeKind::InputObject)
        return objectLiteral(node, *type.named, variables, defaults);
    if (type.named->kind == TypeKind::Scalar && !type.named->builtin)
        return throughHooks(*type.named, untypedLiteral(node, variables)).value;
    return leafFromLiteral(*type.named, node).value;
}

} // namespace

std::optional<Value> coerceLiteral(const ValueNode& node, TypeRef type, const Variables& variables)
{
    return literal(node, type, variables, 0);
}

} // namespace wh::graphql
