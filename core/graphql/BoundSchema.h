// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graphql/Resolvers.h"
#include "core/graphql/Schema.h"

#include <map>
#include <memory>
#include <vector>

namespace wh::graphql {

/// A schema with its resolvers and those of introspection, looked up once. Immutable, any thread, as far as the
/// resolvers themselves are.
class BoundSchema
{
public:
    BoundSchema(SchemaPtr schema, Resolvers resolvers);
    BoundSchema(const BoundSchema&) = delete;
    BoundSchema& operator=(const BoundSchema&) = delete;
    ~BoundSchema() = default;

    const Schema& schema() const { return *m_schema; }
    /// nullptr for a field that nothing is bound to.
    const FieldBinding* binding(const FieldDefinition& field) const { return m_bindings[field.index]; }
    /// The C++ type of `type`'s objects, nullptr where none is set.
    TypeTag tag(const NamedType& type) const { return m_tags[type.index]; }
    /// The names of `type`'s values in C++, nullptr where none are set.
    const Resolvers::Enumeration* enumeration(const NamedType& type) const { return m_enumerations[type.index]; }
    /// The object type of `object` among those that `abstractType` may be, or nullptr and why.
    const NamedType* typeOf(const NamedType& abstractType, const ObjectRef& object, std::string& fault) const;

private:
    SchemaPtr m_schema;
    Resolvers m_resolvers;
    std::vector<const FieldBinding*> m_bindings;               ///< by FieldDefinition::index
    std::vector<TypeTag> m_tags;                               ///< by NamedType::index
    std::vector<const Resolvers::Enumeration*> m_enumerations; ///< by NamedType::index
    std::multimap<TypeTag, const NamedType*> m_typesByTag;
};

/// The resolvers of `__Schema`, `__Type` and the rest of section 4.
const Resolvers& introspectionResolvers();

} // namespace wh::graphql
