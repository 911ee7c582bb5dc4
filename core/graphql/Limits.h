// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace wh::graphql {

/// What a document may cost before it is refused. Each limit ends in an error whose code starts with "graphql.limit.";
/// docs/reference/graphql-language.md has the table. The defaults leave an order of magnitude above what people and
/// tools write by hand (the full introspection query has 330 tokens, 13 levels and 100 fields).
struct Limits
{
    std::size_t maxDocumentBytes = 256 * 1024;
    std::size_t maxTokens = 20'000;
    std::size_t maxNesting = 64;          ///< brackets within brackets while parsing: selections, values, types
    std::size_t maxDepth = 32;            ///< fields within fields, with fragments spread out
    std::size_t maxFields = 10'000;       ///< fields of one operation, with fragments spread out
    std::size_t maxAliases = 1'000;       ///< aliased fields of one operation, with fragments spread out
    std::size_t maxDirectives = 1'000;    ///< directives in one document
    std::size_t maxOperations = 100;      ///< operations in one document
    std::size_t maxFragments = 1'000;     ///< fragment definitions in one document
    std::size_t maxComparisons = 200'000; ///< pairs of fields compared to see whether they can be merged
    std::size_t maxErrors = 100;          ///< validation errors, and errors of one execution, that are told one by one
    std::size_t maxVariableNesting = 64;  ///< lists and objects within one another in the variables
    std::size_t maxResponseBytes = 256 * 1024 * 1024; ///< lists within lists multiply; time grows with the bytes
    std::size_t maxVariableBytes = 1024 * 1024;

    /// For text that ships with the program, such as a schema: it may be large.
    static Limits trusted()
    {
        Limits limits;
        limits.maxDocumentBytes = 64 * 1024 * 1024;
        limits.maxTokens = 10'000'000;
        limits.maxDirectives = 1'000'000;
        return limits;
    }
};

} // namespace wh::graphql
