// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graphql/Ast.h"

#include <string>
#include <string_view>

namespace wh::graphql {

/// A document in the usual format: two spaces a level, one selection a line, definitions a blank line apart. Parsing
/// what was printed and printing it again gives the same text. Comments are not kept. Any thread.
std::string print(const ast::Document& document);
std::string print(const ast::Definition& definition);
std::string print(const ast::ValueNode& value);
std::string print(const ast::TypeNode& type);

/// `value` as a string literal between single double-quotes.
std::string printString(std::string_view value);
/// `value` as a block string.
std::string printBlockString(std::string_view value);

} // namespace wh::graphql
