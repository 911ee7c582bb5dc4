// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graphql/Ast.h"
#include "core/graphql/GraphQlError.h"
#include "core/graphql/Limits.h"
#include "core/graphql/Schema.h"

#include <map>
#include <memory>
#include <string_view>

namespace wh::graphql {

/// A document that was found valid against a schema, ready to be executed again and again. Immutable, any thread.
class PreparedDocument
{
public:
    /// Parses and validates.
    static Outcome<std::shared_ptr<const PreparedDocument>> prepare(const Schema& schema, std::string_view text,
                                                                    const Limits& limits = {});

    const ast::Document& document() const { return *m_document; }
    const ast::Definition* fragment(std::string_view name) const;
    /// The operation to execute: the one of that name, or the only one where `name` is empty. Error: graphql.operation
    Outcome<const ast::Definition*> operation(std::string_view name) const;
    std::size_t bytes() const { return sizeof(*this) + m_document->bytes(); }

private:
    std::shared_ptr<const ast::Document> m_document;
    std::map<std::string_view, const ast::Definition*> m_fragments;
};

using PreparedPtr = std::shared_ptr<const PreparedDocument>;

} // namespace wh::graphql
