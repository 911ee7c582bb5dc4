// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graphql/Printer.h"

#include "core/base/Utf8.h"

#include <cstdio>
#include <functional>
#include <vector>

namespace wh::graphql {

using namespace ast;

namespace {

constexpr std::size_t kMaxLine = 80;

/// How long a line is, in UTF-16 code units.
std::size_t width(std::string_view text)
{
    std::size_t units = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        units += (byte & 0xc0) == 0x80 ? 0 : byte >= 0xf0 ? 2 : 1;
    }
    return units;
}

/// The parts that are not empty, with `separator` between them.
std::string join(const std::vector<std::string>& parts, std::string_view separator)
{
    std::string text;
    for (const auto& part : parts) {
        if (part.empty())
            continue;
        if (!text.empty())
            text += separator;
        text += part;
    }
    return text;
}

template<typename T>
std::vector<std::string> printed(List<T> items, std::string (*one)(const T&))
{
    std::vector<std::string> parts;
    parts.reserve(items.size());
    for (const auto& item : items)
        parts.push_back(one(item));
    return parts;
}

std::string indent(const std::string& text)
{
    if (text.empty())
        return text;
    std::string result = "  ";
    for (const char c : text) {
        result += c;
        if (c == '\n')
            result += "  ";
    }
    return result;
}

std::string wrap(std::string_view before, const std::string& text, std::string_view after = {})
{
    return text.empty() ? std::string() : std::string(before).append(text).append(after);
}

std::string block(const std::vector<std::string>& items)
{
    return wrap("{\n", indent(join(items, "\n")), "\n}");
}

std::string printArgument(const Argument& argument)
{
    return std::string(argument.name.text) + ": " + print(argument.value);
}

std::string printDirective(const Directive& directive)
{
    return "@" + std::string(directive.name.text) +
           wrap("(", join(printed(directive.arguments, printArgument), ", "), ")");
}

std::string printDirectives(List<Directive> directives)
{
    return join(printed(directives, printDirective), " ");
}

std::string printSelectionSet(const SelectionSet& set);

std::string printSelection(const Selection& node)
{
    const std::string directives = printDirectives(node.directives);
    const std::string inner = node.selectionSet ? printSelectionSet(*node.selectionSet) : std::string();
    if (node.kind == Selection::Kind::FragmentSpread)
        return "..." + std::string(node.name.text) + wrap(" ", directives);
    if (node.kind == Selection::Kind::InlineFragment)
        return join({"...", wrap("on ", std::string(node.typeCondition.text)), directives, inner}, " ");
    const auto arguments = printed(node.arguments, printArgument);
    const std::string prefix = wrap("", std::string(node.alias.text), ": ") + std::string(node.name.text);
    std::string line = prefix + wrap("(", join(arguments, ", "), ")");
    if (width(line) > kMaxLine)
        line = prefix + wrap("(\n", indent(join(arguments, "\n")), "\n)");
    return join({line, directives, inner}, " ");
}

std::string printSelectionSet(const SelectionSet& set)
{
    return block(printed(set.selections, printSelection));
}

std::string printVariable(const VariableDefinition& node)
{
    return "$" + std::string(node.name.text) + ": " + print(*node.type) +
           (node.defaultValue ? " = " + print(*node.defaultValue) : "") + wrap(" ", printDirectives(node.directives));
}

std::string printDescription(const ValueNode* node)
{
    return node ? print(*node) + "\n" : std::string();
}

std::string printInput(const InputValueNode& node)
{
    return printDescription(node.description) +
           join({std::string(node.name.text) + ": " + print(*node.type),
                 node.defaultValue ? "= " + print(*node.defaultValue) : "", printDirectives(node.directives)},
                " ");
}

std::string printInputs(List<InputValueNode> inputs)
{
    const auto parts = printed(inputs, printInput);
    bool multiline = false;
    for (const auto& part : parts)
        multiline = multiline || part.find('\n') != std::string::npos;
    return multiline ? wrap("(\n", indent(join(parts, "\n")), "\n)") : wrap("(", join(parts, ", "), ")");
}

std::string printField(const FieldNode& node)
{
    return printDescription(node.description) + std::string(node.name.text) + printInputs(node.arguments) + ": " +
           print(*node.type) + wrap(" ", printDirectives(node.directives));
}

std::string printEnumValue(const EnumValueNode& node)
{
    return printDescription(node.description) +
           join({std::string(node.name.text), printDirectives(node.directives)}, " ");
}

std::string printOperationType(const OperationTypeNode& node)
{
    return std::string(toText(node.operation)) + ": " + std::string(node.type.text);
}

std::string printName(const Name& name)
{
    return std::string(name.text);
}

std::string printOperation(const Definition& node)
{
    const std::string variables = wrap("(", join(printed(node.variables, printVariable), ", "), ")");
    const std::string prefix = join({std::string(toText(node.operation)), std::string(node.name.text) + variables,
                                     printDirectives(node.directives)},
                                    " ");
    return (prefix == "query" ? "" : prefix + " ") + printSelectionSet(*node.selectionSet);
}

std::string printFragment(const Definition& node)
{
    return "fragment " + std::string(node.name.text) + " on " + std::string(node.typeCondition.text) + " " +
           wrap("", printDirectives(node.directives), " ") + printSelectionSet(*node.selectionSet);
}

std::string printTypeSystem(const Definition& node)
{
    using Kind = Definition::Kind;
    const std::string name(node.name.text);
    const std::string directives = printDirectives(node.directives);
    const auto names = printed(node.names, printName);
    switch (node.kind) {
    case Kind::Schema:
        return join({"schema", directives, block(printed(node.operationTypes, printOperationType))}, " ");
    case Kind::Scalar:
        return join({"scalar", name, directives}, " ");
    case Kind::Object:
    case Kind::Interface:
        return join({node.kind == Kind::Object ? "type" : "interface", name, wrap("implements ", join(names, " & ")),
                     directives, block(printed(node.fields, printField))},
                    " ");
    case Kind::Union:
        return join({"union", name, directives, wrap("= ", join(names, " | "))}, " ");
    case Kind::Enum:
        return join({"enum", name, directives, block(printed(node.values, printEnumValue))}, " ");
    case Kind::InputObject:
        return join({"input", name, directives, block(printed(node.inputs, printInput))}, " ");
    case Kind::Directive:
        return "directive @" + name + printInputs(node.inputs) + (node.repeatable ? " repeatable" : "") + " on " +
               join(names, " | ");
    default:
        return {};
    }
}

} // namespace

std::string printString(std::string_view value)
{
    std::string text = "\"";
    const auto code = [&](unsigned unit) {
        char escaped[8];
        std::snprintf(escaped, sizeof escaped, "\\u%04X", unit);
        text += escaped;
    };
    for (std::size_t i = 0; i < value.size(); ++i) {
        const auto byte = static_cast<unsigned char>(value[i]);
        switch (byte) {
        case '"':
            text += "\\\"";
            break;
        case '\\':
            text += "\\\\";
            break;
        case '\b':
            text += "\\b";
            break;
        case '\f':
            text += "\\f";
            break;
        case '\n':
            text += "\\n";
            break;
        case '\r':
            text += "\\r";
            break;
        case '\t':
            text += "\\t";
            break;
        default:
            if (byte < 0x20 || byte == 0x7f) {
                code(byte);
            } else if (byte == 0xc2 && i + 1 < value.size() && static_cast<unsigned char>(value[i + 1]) < 0xa0) {
                code(decodeUtf8(value, i)); // the C1 control characters
                ++i;
            } else {
                text += value[i];
            }
        }
    }
    return text + '"';
}

std::string printBlockString(std::string_view value)
{
    const auto blank = [](char c) { return c == ' ' || c == '\t'; };
    std::string escaped;
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (value.substr(i, 3) == "\"\"\"") {
            escaped += "\\\"\"\"";
            i += 2;
        } else {
            escaped += value[i];
        }
    }
    const bool singleLine = value.find('\n') == std::string_view::npos;
    bool laterLinesIndented = !singleLine;
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (value[i] == '\n' && i + 1 < value.size() && value[i + 1] != '\n' && !blank(value[i + 1]))
            laterLinesIndented = false;
    }
    const bool endsInTriple = escaped.ends_with("\\\"\"\"");
    const bool endsInQuote = value.ends_with('"') && !endsInTriple;
    const bool trailingNewline = endsInQuote || value.ends_with('\\');
    const bool severalLines = !singleLine || width(value) > 70 || trailingNewline || laterLinesIndented || endsInTriple;
    const bool keepsFirst = singleLine && !value.empty() && blank(value.front());
    std::string text = "\"\"\"";
    if ((severalLines && !keepsFirst) || laterLinesIndented)
        text += '\n';
    text += escaped;
    if (severalLines || trailingNewline)
        text += '\n';
    return text + "\"\"\"";
}

std::string print(const ValueNode& value)
{
    using Kind = ValueNode::Kind;
    switch (value.kind) {
    case Kind::Variable:
        return "$" + std::string(value.text);
    case Kind::String:
        return value.block ? printBlockString(value.text) : printString(value.text);
    case Kind::List: {
        std::vector<std::string> items;
        for (const auto& item : value.items)
            items.push_back(print(item));
        return "[" + join(items, ", ") + "]";
    }
    case Kind::Object: {
        std::vector<std::string> fields;
        for (const auto& field : value.fields)
            fields.push_back(std::string(field.name.text) + ": " + print(field.value));
        return "{" + join(fields, ", ") + "}";
    }
    default:
        return std::string(value.text);
    }
}

std::string print(const TypeNode& type)
{
    switch (type.kind) {
    case TypeNode::Kind::List:
        return "[" + print(*type.inner) + "]";
    case TypeNode::Kind::NonNull:
        return print(*type.inner) + "!";
    default:
        return std::string(type.name.text);
    }
}

std::string print(const Definition& definition)
{
    if (definition.kind == Definition::Kind::Operation)
        return printOperation(definition);
    if (definition.kind == Definition::Kind::Fragment)
        return printFragment(definition);
    return printDescription(definition.description) + (definition.extension ? "extend " : "") +
           printTypeSystem(definition);
}

std::string print(const Document& document)
{
    std::string text;
    for (const auto& definition : document.definitions) {
        if (!text.empty())
            text += "\n\n";
        text += print(definition);
    }
    return text;
}

} // namespace wh::graphql
