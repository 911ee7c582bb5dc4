// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graphql/BuiltinTypes.h"

namespace wh::graphql {

const std::string_view kBuiltinTypes = R"(
"A whole number from -2147483648 to 2147483647."
scalar Int
"A number in double precision (IEEE 754)."
scalar Float
"Text, in UTF-8."
scalar String
"`true` or `false`."
scalar Boolean
"A key that names one object. It is written as a string; a whole number is accepted as well."
scalar ID

"Leaves the field or fragment out unless `if` is true."
directive @include("Whether to keep it." if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
"Leaves the field or fragment out if `if` is true."
directive @skip("Whether to leave it out." if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
"Marks what still works but should no longer be used."
directive @deprecated(
  "Why, and what to use in its place, in Markdown."
  reason: String = "No longer supported"
) on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE
"Tells where the text form of a scalar is specified."
directive @specifiedBy("The address of the specification." url: String!) on SCALAR

"What can be asked of this server: its types, its directives, and the types that operations start from."
type __Schema {
  description: String
  "Every type, those of the language included."
  types: [__Type!]!
  "Where queries start."
  queryType: __Type!
  "Where mutations start, if there are any."
  mutationType: __Type
  "Where subscriptions start, if there are any."
  subscriptionType: __Type
  "Every directive, those of the language included."
  directives: [__Directive!]!
}

"One type. Which of its fields are not null depends on its kind."
type __Type {
  kind: __TypeKind!
  name: String
  description: String
  specifiedByURL: String
  fields(includeDeprecated: Boolean = false): [__Field!]
  interfaces: [__Type!]
  possibleTypes: [__Type!]
  enumValues(includeDeprecated: Boolean = false): [__EnumValue!]
  inputFields(includeDeprecated: Boolean = false): [__InputValue!]
  ofType: __Type
}

"What kind of type a type is."
enum __TypeKind {
  "A leaf with a text form of its own."
  SCALAR
  "Has `fields` and `interfaces`."
  OBJECT
  "Has `fields`, `interfaces` and `possibleTypes`."
  INTERFACE
  "Has `possibleTypes`."
  UNION
  "Has `enumValues`."
  ENUM
  "Has `inputFields`."
  INPUT_OBJECT
  "A list of `ofType`."
  LIST
  "An `ofType` that is never null."
  NON_NULL
}

"A field of an object or an interface."
type __Field {
  name: String!
  description: String
  args(includeDeprecated: Boolean = false): [__InputValue!]!
  type: __Type!
  isDeprecated: Boolean!
  deprecationReason: String
}

"An argument, or a field of an input object."
type __InputValue {
  name: String!
  description: String
  type: __Type!
  "The default, written in GraphQL."
  defaultValue: String
  isDeprecated: Boolean!
  deprecationReason: String
}

"One value of an enum."
type __EnumValue {
  name: String!
  description: String
  isDeprecated: Boolean!
  deprecationReason: String
}

"A directive: what documents may write with an at sign, and where."
type __Directive {
  name: String!
  description: String
  isRepeatable: Boolean!
  locations: [__DirectiveLocation!]!
  args(includeDeprecated: Boolean = false): [__InputValue!]!
}

"A place in a document where a directive may stand."
enum __DirectiveLocation {
  "On a query."
  QUERY
  "On a mutation."
  MUTATION
  "On a subscription."
  SUBSCRIPTION
  "On a field."
  FIELD
  "On the definition of a fragment."
  FRAGMENT_DEFINITION
  "On the use of a fragment."
  FRAGMENT_SPREAD
  "On a fragment without a name."
  INLINE_FRAGMENT
  "On the definition of a variable."
  VARIABLE_DEFINITION
  "On the schema."
  SCHEMA
  "On a scalar type."
  SCALAR
  "On an object type."
  OBJECT
  "On the definition of a field."
  FIELD_DEFINITION
  "On the definition of an argument."
  ARGUMENT_DEFINITION
  "On an interface type."
  INTERFACE
  "On a union type."
  UNION
  "On an enum type."
  ENUM
  "On a value of an enum."
  ENUM_VALUE
  "On an input object type."
  INPUT_OBJECT
  "On a field of an input object."
  INPUT_FIELD_DEFINITION
}

type __ImplicitFields {
  __typename: String!
  __schema: __Schema!
  __type(name: String!): __Type
}
)";

} // namespace wh::graphql
