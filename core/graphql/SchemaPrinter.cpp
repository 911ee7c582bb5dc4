// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graphql/Printer.h"
#include "core/graphql/Schema.h"

#include <algorithm>

namespace wh::graphql {

namespace {

std::string indented(const std::string& text, const std::string& indentation)
{
    std::string result;
    for (const char c : text) {
        result += c;
        if (c == '\n')
            result += indentation;
    }
    return result;
}

/// What a block string cannot hold is printed as an ordinary one.
bool fitsBlock(std::string_view text)
{
    if (text.empty())
        return true;
    if (text.front() == '\n' || text.back() == '\n' || text.find_first_not_of(" \t\n") == std::string_view::npos)
        return false;
    const bool control = std::any_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && c != '\n' && c != '\t';
    });
    const std::size_t first = text.find('\n');
    const std::string_view firstLine = text.substr(0, first);
    const std::string_view lastLine =
        text.substr(text.rfind('\n') == std::string_view::npos ? 0 : text.rfind('\n') + 1);
    const bool blankEdge = firstLine.find_first_not_of(" \t") == std::string_view::npos ||
                           lastLine.find_first_not_of(" \t") == std::string_view::npos;
    // Indentation that all lines share would be lost in reading.
    bool shared = first != std::string_view::npos && (text.front() == ' ' || text.front() == '\t');
    for (std::size_t at = first; at != std::string_view::npos && shared; at = text.find('\n', at + 1)) {
        const char next = at + 1 < text.size() ? text[at + 1] : '\n';
        shared = next == ' ' || next == '\t' || next == '\n';
    }
    return !control && !blankEdge && !shared;
}

std::string described(const std::optional<std::string>& description, const std::string& indentation = {},
                      bool first = true)
{
    if (!description)
        return {};
    const std::string text = fitsBlock(*description) ? printBlockString(*description) : printString(*description);
    return (!indentation.empty() && !first ? "\n" : "") + indentation + indented(text, indentation) + "\n";
}

std::string deprecated(const std::optional<std::string>& reason)
{
    if (!reason)
        return {};
    return *reason == "No longer supported" ? " @deprecated" : " @deprecated(reason: " + printString(*reason) + ")";
}

std::string input(const InputField& field)
{
    return field.name + ": " + field.type.toString() +
           (field.defaultNode ? " = " + print(*field.defaultNode) : std::string()) +
           deprecated(field.deprecationReason);
}

std::string arguments(const std::vector<InputField>& fields, const std::string& indentation = {})
{
    if (fields.empty())
        return {};
    std::string text = "(";
    const bool plain =
        std::none_of(fields.begin(), fields.end(), [](const InputField& field) { return field.description; });
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (plain)
            text += (i == 0 ? "" : ", ") + input(fields[i]);
        else
            text += "\n" + described(fields[i].description, "  " + indentation, i == 0) + "  " + indentation +
                    input(fields[i]);
    }
    return text + (plain ? ")" : "\n" + indentation + ")");
}

template<typename Items, typename Line>
std::string block(const Items& items, Line line)
{
    if (items.empty())
        return {};
    std::string text = " {\n";
    for (std::size_t i = 0; i < items.size(); ++i)
        text += described(items[i].description, "  ", i == 0) + "  " + line(items[i]) + "\n";
    return text + "}";
}

std::string names(const std::vector<const NamedType*>& types, const char* before, const char* between)
{
    std::string text;
    for (const auto* type : types)
        text += (text.empty() ? before : between) + type->name;
    return text;
}

std::string printType(const NamedType& type)
{
    const std::string description = described(type.description);
    switch (type.kind) {
    case TypeKind::Scalar:
        return description + "scalar " + type.name +
               (type.specifiedByUrl ? " @specifiedBy(url: " + printString(*type.specifiedByUrl) + ")" : "");
    case TypeKind::Object:
    case TypeKind::Interface:
        return description + (type.kind == TypeKind::Object ? "type " : "interface ") + type.name +
               names(type.interfaces, " implements ", " & ") + block(type.fields, [](const FieldDefinition& field) {
                   return field.name + arguments(field.arguments, "  ") + ": " + field.type.toString() +
                          deprecated(field.deprecationReason);
               });
    case TypeKind::Union:
        return description + "union " + type.name + names(type.members, " = ", " | ");
    case TypeKind::Enum:
        return description + "enum " + type.name + block(type.values, [](const EnumValueDefinition& value) {
                   return value.name + deprecated(value.deprecationReason);
               });
    case TypeKind::InputObject:
        return description + "input " + type.name + block(type.inputFields, input);
    }
    return {};
}

std::string printRoots(const Schema& schema)
{
    static constexpr std::string_view kNames[] = {"Query", "Mutation", "Subscription"};
    bool usual = !schema.description();
    std::string text = described(schema.description()) + "schema {\n";
    for (std::size_t i = 0; i < 3; ++i) {
        const auto kind = static_cast<ast::OperationKind>(i);
        const NamedType* root = schema.root(kind);
        if (root) {
            usual = usual && root->name == kNames[i];
            text += "  " + std::string(ast::toText(kind)) + ": " + root->name + "\n";
        } else {
            usual = usual && !schema.type(kNames[i]); // else its name alone would make it a root
        }
    }
    return usual ? std::string() : text + "}";
}

} // namespace

std::string printSchema(const Schema& schema)
{
    std::string text = printRoots(schema);
    const auto add = [&](const std::string& definition) { text += (text.empty() ? "" : "\n\n") + definition; };
    for (const auto& directive : schema.directives()) {
        if (directive.builtin)
            continue;
        std::string places;
        for (const auto& place : directive.locations)
            places += (places.empty() ? "" : " | ") + place;
        add(described(directive.description) + "directive @" + directive.name + arguments(directive.arguments) +
            (directive.repeatable ? " repeatable" : "") + " on " + places);
    }
    for (const auto& type : schema.types()) {
        if (!type->builtin)
            add(printType(*type));
    }
    return text;
}

} // namespace wh::graphql
