// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace wh::graphql {

/// What every schema has without writing it: the five scalars, the directives, the introspection types of section 4,
/// and a type that carries the three fields that no type lists.
extern const std::string_view kBuiltinTypes;

/// The name of that type; nobody sees it.
inline constexpr std::string_view kImplicitFieldsType = "__ImplicitFields";

} // namespace wh::graphql
