// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graphql/GraphQlError.h"

#include <vector>

namespace wh::graphql {

/// Why a request failed, for who asked in this process: as a client far away would read it from the response.
/// @param errors  at least one: the first of them counts
inline Error errorOf(const std::vector<GraphQlError>& errors)
{
    const GraphQlError& first = errors.front();
    Error error(first.code, first.extensions);
    if (error.context.empty()) // of the language: the sentence has the values
        error.context.push_back({"reason", first.message});
    return error;
}

} // namespace wh::graphql
