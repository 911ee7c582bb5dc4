// SPDX-License-Identifier: GPL-3.0-or-later
// The stages between SDL text and a schema; nobody outside this module includes this.
#pragma once

#include "core/graphql/Findings.h"
#include "core/graphql/Parser.h"
#include "core/graphql/Schema.h"

#include <memory>
#include <vector>

namespace wh::graphql {

/// Turns definitions into types. Stage one takes names on trust, so that the rules can then look things up.
class SchemaBuilder
{
public:
    SchemaBuilder(DocumentPtr builtin, DocumentPtr document, Schema::Scalars scalars);

    /// The schema as far as the text allows; types of unknown name are missing from it.
    std::shared_ptr<Schema> build();

    /// Coerces the defaults, once all types are known to be sound.
    static void coerceDefaults(Schema& schema, Findings& findings);

private:
    void addTypes(const ast::Document& document, bool builtin);
    void addDirectives(const ast::Document& document, bool builtin);
    void fill(const ast::Document& document);
    void fill(NamedType& type, const ast::Definition& node);
    void findRoots();
    void finish();
    InputField input(const ast::InputValueNode& node) const;

    DocumentPtr m_builtin;
    DocumentPtr m_document;
    Schema::Scalars m_scalars;
    std::shared_ptr<Schema> m_schema;
};

/// The rules for SDL documents, by the names that the reference implementation gives them (UniqueTypeNames …).
void checkSdl(const ast::Document& document, const Schema& schema, Findings& findings);

/// Section 3: what makes a set of types a schema ("Type Validation").
void checkSchema(const Schema& schema, Findings& findings);

} // namespace wh::graphql
