// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graphql/Findings.h"

namespace wh::graphql {

void Findings::report(std::string_view rule, std::string message, const std::vector<std::uint32_t>& places)
{
    if (m_full)
        return;
    if (m_errors.size() >= m_limit) {
        m_full = true;
        m_errors.push_back(
            {"Too many validation errors, error limit reached. Validation aborted.", "graphql.limit.errors"});
        return;
    }
    GraphQlError error{std::move(message), m_code, std::string(rule)};
    for (const auto place : places)
        error.locations.push_back(locate(m_source, place));
    m_errors.push_back(std::move(error));
}

} // namespace wh::graphql
