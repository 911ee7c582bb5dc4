// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/Api.h"
#include "core/api/AuditNote.h"
#include "core/api/FleetMoment.h"
#include "core/graphql/Resolvers.h"
#include "core/graphql/Schema.h"

#include <algorithm>

namespace wh::api {

namespace {

using graphql::FieldBinding;
using graphql::FieldCall;
using graphql::Resolved;

constexpr std::size_t kMostArguments = 4'096; ///< bytes of an audit entry

std::string argumentsOf(const FieldCall& call)
{
    const auto arguments = call.arguments();
    std::string text;
    graphql::appendJson(text, graphql::Value(graphql::Value::Object(arguments.begin(), arguments.end())));
    if (text.size() > kMostArguments) {
        std::size_t end = kMostArguments;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
            --end; // not within a character
        text.resize(end);
        text += "…";
    }
    return text;
}

const Caller* callerOf(const FieldCall& call)
{
    const auto* asking = call.context().get<Asking>();
    return asking ? &asking->caller : call.context().get<Caller>();
}

/// Why the caller may not have the field; nothing where it may.
std::optional<Error> refusal(const FieldCall& call, Role needed)
{
    const auto* caller = callerOf(call);
    if (caller && caller->may(needed))
        return std::nullopt;
    return Error("access.denied", {{"field", call.field().name},
                                   {"role", std::string(caller ? toText(caller->role) : "none")},
                                   {"needed", std::string(toText(needed))}});
}

} // namespace

std::optional<Role> requiredRole(const graphql::FieldDefinition& field)
{
    for (const auto& directive : field.directives) {
        if (directive.name.text != "requires")
            continue;
        for (const auto& argument : directive.arguments) {
            std::string name(argument.value.text);
            std::transform(name.begin(), name.end(), name.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
            if (const auto role = roleOf(name))
                return role;
        }
        return Role::Admin; // what cannot be read is not open to everyone
    }
    return std::nullopt;
}

void guardResolvers(graphql::Resolvers& resolvers, const graphql::Schema& schema, const Clock& clock,
                    std::function<void(const AuditEntry&)> audit)
{
    const auto* mutations = schema.root(graphql::ast::OperationKind::Mutation);
    for (const auto& type : schema.types()) {
        const auto known = resolvers.fields().find(type->name);
        if (type->builtin || known == resolvers.fields().end())
            continue;
        const bool isMutation = type.get() == mutations;
        for (const auto& field : type->fields) {
            const auto role = requiredRole(field);
            const auto found = known->second.find(field.name);
            if (found == known->second.end() || (!role && !isMutation))
                continue;
            const Role needed = role.value_or(Role::Viewer);
            FieldBinding binding = found->second;
            binding.shape = graphql::detail::Shape::Unknown; // it may be an error now
            if (binding.resolve) {
                binding.resolve = [inner = std::move(binding.resolve), needed, isMutation, audit,
                                   &clock](const FieldCall& call) -> Resolved {
                    const auto tell = [&](std::string result) {
                        const auto* caller = callerOf(call);
                        if (isMutation && audit)
                            audit({clock.now(), caller ? *caller : Caller{"", Role::Viewer, ""}, call.field().name,
                                   argumentsOf(call), std::move(result)});
                    };
                    const auto denied = refusal(call, needed);
                    const AuditNote note;
                    try {
                        Resolved result = denied ? Resolved(*denied) : inner(call);
                        tell(result.error() ? result.error()->code : note.text());
                        return result;
                    } catch (...) {
                        tell("graphql.internal");
                        throw;
                    }
                };
            }
            if (binding.stream) {
                binding.stream = [inner = std::move(binding.stream),
                                  needed](const FieldCall& call) -> Result<std::unique_ptr<graphql::EventStream>> {
                    if (auto denied = refusal(call, needed))
                        return *denied;
                    return inner(call);
                };
            }
            resolvers.bind(type->name, field.name, std::move(binding));
        }
    }
}

} // namespace wh::api
