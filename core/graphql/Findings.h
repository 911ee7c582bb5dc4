// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graphql/GraphQlError.h"

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace wh::graphql {

/// Collects what a check finds wrong with a document, up to a limit.
class Findings
{
public:
    Findings(std::string_view source, std::string code, std::size_t limit)
        : m_source(source), m_code(std::move(code)), m_limit(limit)
    {}

    /// @param places  byte offsets into the source
    void report(std::string_view rule, std::string message, std::initializer_list<std::uint32_t> places)
    {
        report(rule, std::move(message), std::vector<std::uint32_t>(places));
    }
    void report(std::string_view rule, std::string message, const std::vector<std::uint32_t>& places);

    /// No more are taken: whoever looks for more may stop.
    bool isFull() const { return m_full; }
    bool empty() const { return m_errors.empty(); }
    std::vector<GraphQlError> take() { return std::move(m_errors); }

private:
    std::string_view m_source;
    std::string m_code;
    std::size_t m_limit;
    bool m_full = false;
    std::vector<GraphQlError> m_errors;
};

} // namespace wh::graphql
