// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graphql/SchemaBuilder.h"

#include <algorithm>
#include <map>
#include <set>

namespace wh::graphql {

namespace {

class SchemaRules
{
public:
    SchemaRules(const Schema& schema, Findings& findings) : m_schema(schema), m_findings(findings) {}

    void check()
    {
        checkRoots();
        for (const auto& directive : m_schema.directives())
            checkDirective(directive);
        for (const auto& type : m_schema.types()) {
            if (!type->builtin)
                checkType(*type);
        }
    }

private:
    void report(const NamedType& type, std::string message) { m_findings.report("", std::move(message), {type.at}); }

    void checkName(std::uint32_t at, const std::string& name)
    {
        if (name.starts_with("__"))
            m_findings.report(
                "", "Name \"" + name + "\" must not begin with \"__\", which is reserved by GraphQL introspection.",
                {at});
    }

    void checkRoots()
    {
        static constexpr const char* kTitles[] = {"Query", "Mutation", "Subscription"};
        if (!m_schema.query())
            m_findings.report("", "Query root type must be provided.", {});
        std::map<const NamedType*, std::string> roles;
        for (std::size_t i = 0; i < 3; ++i) {
            const NamedType* root = m_schema.root(static_cast<ast::OperationKind>(i));
            if (!root)
                continue;
            if (root->kind != TypeKind::Object)
                report(*root, std::string(kTitles[i]) + " root type must be Object type" +
                                  (i == 0 ? "" : " if provided") + ", it cannot be " + root->name + ".");
            if (!roles.emplace(root, kTitles[i]).second)
                report(*root, "The roots of operations must be different types: \"" + root->name +
                                  "\" is root of more than one.");
        }
    }

    void checkDirective(const DirectiveDefinition& directive)
    {
        if (directive.builtin)
            return;
        checkName(0, directive.name);
        for (const auto& argument : directive.arguments) {
            checkName(0, argument.name);
            const std::string place = "@" + directive.name + "(" + argument.name + ":)";
            if (!argument.type.named->isInput())
                m_findings.report(
                    "", "The type of " + place + " must be Input Type but got: " + argument.type.toString() + ".", {});
            if (argument.isRequired() && argument.deprecationReason)
                m_findings.report("", "Required argument " + place + " cannot be deprecated.", {});
        }
    }

    void checkType(const NamedType& type)
    {
        checkName(type.at, type.name);
        switch (type.kind) {
        case TypeKind::Object:
        case TypeKind::Interface:
            checkFields(type);
            checkInterfaces(type);
            break;
        case TypeKind::Union:
            checkUnion(type);
            break;
        case TypeKind::Enum:
            if (type.values.empty())
                report(type, "Enum type " + type.name + " must define one or more values.");
            for (const auto& value : type.values)
                checkName(type.at, value.name);
            break;
        case TypeKind::InputObject:
            checkInput(type);
            break;
        case TypeKind::Scalar:
            break;
        }
    }

    void checkFields(const NamedType& type)
    {
        if (type.fields.empty())
            report(type, "Type " + type.name + " must define one or more fields.");
        for (const auto& field : type.fields) {
            checkName(type.at, field.name);
            const std::string place = type.name + "." + field.name;
            if (!field.type.named->isOutput())
                report(type, "The type of " + place + " must be Output Type but got: " + field.type.toString() + ".");
            for (const auto& argument : field.arguments) {
                checkName(type.at, argument.name);
                if (!argument.type.named->isInput())
                    report(type, "The type of " + place + "(" + argument.name +
                                     ":) must be Input Type but got: " + argument.type.toString() + ".");
                if (argument.isRequired() && argument.deprecationReason)
                    report(type, "Required argument " + place + "(" + argument.name + ":) cannot be deprecated.");
            }
        }
    }

    void checkInterfaces(const NamedType& type)
    {
        std::set<const NamedType*> seen;
        for (const auto* interface : type.interfaces) {
            if (interface->kind != TypeKind::Interface) {
                report(type, "Type " + type.name + " must only implement Interface types, it cannot implement " +
                                 interface->name + ".");
                continue;
            }
            if (interface == &type) {
                report(type,
                       "Type " + type.name + " cannot implement itself because it would create a circular reference.");
                continue;
            }
            if (!seen.insert(interface).second) {
                report(type, "Type " + type.name + " can only implement " + interface->name + " once.");
                continue;
            }
            for (const auto* parent : interface->interfaces) {
                if (parent == &type)
                    report(type, "Type " + type.name + " cannot implement " + interface->name +
                                     " because it would create a circular reference.");
                else if (!type.implements(*parent))
                    report(type, "Type " + type.name + " must implement " + parent->name +
                                     " because it is implemented by " + interface->name + ".");
            }
            for (const auto& field : interface->fields)
                checkImplementation(type, *interface, field);
        }
    }

    void checkImplementation(const NamedType& type, const NamedType& interface, const FieldDefinition& required)
    {
        const std::string place = interface.name + "." + required.name;
        const std::string own = type.name + "." + required.name;
        const FieldDefinition* field = type.field(required.name);
        if (!field) {
            report(type, "Interface field " + place + " expected but " + type.name + " does not provide it.");
            return;
        }
        if (!isSubtype(field->type, required.type))
            report(type, "Interface field " + place + " expects type " + required.type.toString() + " but " + own +
                             " is type " + field->type.toString() + ".");
        for (const auto& argument : required.arguments) {
            const InputField* given = field->argument(argument.name);
            const std::string colon = "(" + argument.name + ":)";
            if (!given)
                report(type,
                       "Interface field argument " + place + colon + " expected but " + own + " does not provide it.");
            else if (given->type != argument.type)
                report(type, "Interface field argument " + place + colon + " expects type " + argument.type.toString() +
                                 " but " + own + colon + " is type " + given->type.toString() + ".");
        }
        for (const auto& argument : field->arguments) {
            if (!required.argument(argument.name) && argument.isRequired())
                report(type, "Object field " + own + " includes required argument " + argument.name +
                                 " that is missing from the Interface field " + place + ".");
        }
    }

    void checkUnion(const NamedType& type)
    {
        if (type.members.empty())
            report(type, "Union type " + type.name + " must define one or more member types.");
        std::set<const NamedType*> seen;
        for (const auto* member : type.members) {
            if (!seen.insert(member).second)
                report(type, "Union type " + type.name + " can only include type " + member->name + " once.");
            else if (member->kind != TypeKind::Object)
                report(type, "Union type " + type.name + " can only include Object types, it cannot include " +
                                 member->name + ".");
        }
    }

    void checkInput(const NamedType& type)
    {
        if (type.inputFields.empty())
            report(type, "Input Object type " + type.name + " must define one or more fields.");
        for (const auto& field : type.inputFields) {
            checkName(type.at, field.name);
            if (!field.type.named->isInput())
                report(type, "The type of " + type.name + "." + field.name +
                                 " must be Input Type but got: " + field.type.toString() + ".");
            if (field.isRequired() && field.deprecationReason)
                report(type, "Required input field " + type.name + "." + field.name + " cannot be deprecated.");
        }
        m_path.clear();
        m_inPath.clear();
        checkCircles(type);
    }

    /// An input object that must hold itself can never be written.
    void checkCircles(const NamedType& type)
    {
        if (!m_visited.insert(&type).second)
            return;
        m_inPath[&type] = m_path.size();
        for (const auto& field : type.inputFields) {
            if (!field.type.isNonNull() || !field.type.inner().isNamed() ||
                field.type.named->kind != TypeKind::InputObject)
                continue;
            m_path.push_back(field.name);
            if (const auto start = m_inPath.find(field.type.named); start != m_inPath.end()) {
                std::string path;
                for (std::size_t i = start->second; i < m_path.size(); ++i)
                    path += (path.empty() ? "" : ".") + m_path[i];
                report(type, "Cannot reference Input Object \"" + field.type.named->name +
                                 "\" within itself through a series of non-null fields: \"" + path + "\".");
            } else {
                checkCircles(*field.type.named);
            }
            m_path.pop_back();
        }
        m_inPath.erase(&type);
    }

    const Schema& m_schema;
    Findings& m_findings;
    std::set<const NamedType*> m_visited;
    std::map<const NamedType*, std::size_t> m_inPath;
    std::vector<std::string> m_path;
};

} // namespace

void checkSchema(const Schema& schema, Findings& findings)
{
    SchemaRules(schema, findings).check();
}

} // namespace wh::graphql
