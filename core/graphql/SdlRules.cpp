// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold of the text of a type system before its types are looked at.
#include "core/graphql/DirectiveRules.h"
#include "core/graphql/SchemaBuilder.h"
#include "core/graphql/Suggestions.h"

#include <map>
#include <set>

namespace wh::graphql {

using namespace ast;

namespace {

class SdlRules
{
public:
    SdlRules(const Document& document, const Schema& schema, Findings& findings)
        : m_document(document), m_schema(schema), m_findings(findings)
    {}

    void check()
    {
        for (const auto& node : m_document.definitions) {
            if (node.isExecutable()) {
                m_findings.report("", "A schema holds no operations and no fragments.", {node.at});
                continue;
            }
            switch (node.kind) {
            case Definition::Kind::Schema:
                checkSchemaNode(node);
                break;
            case Definition::Kind::Directive:
                checkDirectiveNode(node);
                break;
            default:
                checkTypeNode(node);
            }
        }
    }

private:
    using Places = std::map<std::string_view, std::uint32_t>;

    /// Reports `message` where `name` was seen before.
    void once(Places& seen, const Name& name, const char* rule, const std::string& message)
    {
        const auto [first, isNew] = seen.emplace(name.text, name.at);
        if (!isNew)
            m_findings.report(rule, message, {first->second, name.at});
    }

    void known(const Name& name)
    {
        if (m_schema.type(name.text))
            return;
        std::vector<std::string_view> names;
        for (const auto& type : m_schema.types())
            names.push_back(type->name);
        m_findings.report(
            "KnownTypeNames",
            "Unknown type \"" + std::string(name.text) + "\"." + didYouMean(suggestions(name.text, names)), {name.at});
    }

    void directives(List<Directive> nodes, std::string_view place)
    {
        std::set<std::string_view> seen;
        checkDirectives(nodes, place, m_schema, true, seen, m_findings);
    }

    void checkSchemaNode(const Definition& node)
    {
        if (!node.extension && m_schemaNodes++ > 0)
            m_findings.report("LoneSchemaDefinition", "Must provide only one schema definition.", {node.at});
        checkDirectives(node.directives, "SCHEMA", m_schema, true, m_schemaDirectives, m_findings);
        for (const auto& root : node.operationTypes) {
            const std::string operation(toText(root.operation));
            const auto [first, isNew] = m_roots.emplace(toText(root.operation), root.at);
            if (!isNew)
                m_findings.report("UniqueOperationTypes", "There can be only one " + operation + " type in schema.",
                                  {first->second, root.at});
            known(root.type);
        }
    }

    void checkDirectiveNode(const Definition& node)
    {
        const std::string name(node.name.text);
        once(m_directives, node.name, "UniqueDirectiveNames",
             "There can be only one directive named \"@" + name + "\".");
        inputs(node.inputs, "ARGUMENT_DEFINITION");
        Places seen;
        for (const auto& argument : node.inputs)
            once(seen, argument.name, "UniqueArgumentDefinitionNames",
                 "Argument \"@" + name + "(" + std::string(argument.name.text) + ":)\" can only be defined once.");
    }

    void checkTypeNode(const Definition& node)
    {
        const std::string name(node.name.text);
        const NamedType* type = m_schema.type(name);
        if (node.extension) {
            checkExtension(node, type);
        } else if (type && type->builtin) {
            m_findings.report("UniqueTypeNames",
                              "Type \"" + name +
                                  "\" already exists in the schema. It cannot also be defined in this type definition.",
                              {node.name.at});
        } else {
            once(m_types, node.name, "UniqueTypeNames", "There can be only one type named \"" + name + "\".");
        }
        static constexpr std::string_view kPlaces[] = {"SCALAR", "OBJECT", "INTERFACE",
                                                       "UNION",  "ENUM",   "INPUT_OBJECT"};
        const auto place = kPlaces[static_cast<int>(node.kind) - static_cast<int>(Definition::Kind::Scalar)];
        checkDirectives(node.directives, place, m_schema, true, m_typeDirectives[node.name.text], m_findings);
        for (const auto& other : node.names)
            known(other);
        auto& seen = m_members[node.name.text];
        for (const auto& field : node.fields) {
            unique(seen, node, field.name);
            known(field.type->namedType());
            directives(field.directives, "FIELD_DEFINITION");
            inputs(field.arguments, "ARGUMENT_DEFINITION");
            Places arguments;
            for (const auto& argument : field.arguments)
                once(arguments, argument.name, "UniqueArgumentDefinitionNames",
                     "Argument \"" + name + "." + std::string(field.name.text) + "(" + std::string(argument.name.text) +
                         ":)\" can only be defined once.");
        }
        inputs(node.inputs, "INPUT_FIELD_DEFINITION");
        for (const auto& field : node.inputs)
            unique(seen, node, field.name);
        for (const auto& value : node.values) {
            once(seen, value.name, "UniqueEnumValueNames",
                 "Enum value \"" + name + "." + std::string(value.name.text) + "\" can only be defined once.");
            directives(value.directives, "ENUM_VALUE");
        }
    }

    void unique(Places& seen, const Definition& node, const Name& field)
    {
        once(seen, field, "UniqueFieldDefinitionNames",
             "Field \"" + std::string(node.name.text) + "." + std::string(field.text) + "\" can only be defined once.");
    }

    void inputs(List<InputValueNode> nodes, std::string_view place)
    {
        for (const auto& node : nodes) {
            known(node.type->namedType());
            directives(node.directives, place);
            if (node.defaultValue)
                checkUniqueInputFields(*node.defaultValue, m_findings);
        }
    }

    void checkExtension(const Definition& node, const NamedType* type)
    {
        static constexpr std::string_view kKinds[] = {"scalar", "object", "interface", "union", "enum", "input object"};
        const int kind = static_cast<int>(node.kind) - static_cast<int>(Definition::Kind::Scalar);
        const std::string name(node.name.text);
        if (!type) {
            std::vector<std::string_view> names;
            for (const auto& other : m_schema.types()) {
                if (!other->builtin)
                    names.push_back(other->name);
            }
            m_findings.report("PossibleTypeExtensions",
                              "Cannot extend type \"" + name + "\" because it is not defined." +
                                  didYouMean(suggestions(name, names)),
                              {node.name.at});
        } else if (static_cast<int>(type->kind) != kind) {
            m_findings.report("PossibleTypeExtensions",
                              "Cannot extend non-" + std::string(kKinds[kind]) + " type \"" + name + "\".",
                              {type->at, node.at});
        }
    }

    const Document& m_document;
    const Schema& m_schema;
    Findings& m_findings;
    int m_schemaNodes = 0;
    Places m_roots;
    Places m_types;
    Places m_directives;
    std::map<std::string_view, Places> m_members; ///< over a type and its extensions together
    std::map<std::string_view, std::set<std::string_view>> m_typeDirectives;
    std::set<std::string_view> m_schemaDirectives;
};

} // namespace

void checkSdl(const Document& document, const Schema& schema, Findings& findings)
{
    SdlRules(document, schema, findings).check();
}

} // namespace wh::graphql
