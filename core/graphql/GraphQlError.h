// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace wh::graphql {

/// A place in a document, both from 1; a column counts UTF-16 code units, as editors and the reference
/// implementation do.
struct SourceLocation
{
    std::uint32_t line = 0;
    std::uint32_t column = 0;
    bool operator==(const SourceLocation&) const = default;
};

/// The place of the byte at `offset`. Lines end with LF, CR or CR LF.
SourceLocation locate(std::string_view source, std::size_t offset);

/// A response key or a list's index.
using PathSegment = std::variant<std::string, std::size_t>;

/// One entry of a response's `errors`. `code` becomes `extensions.code`; `rule` names the validation rule that
/// found it and is empty for other errors. A value, any thread.
struct GraphQlError
{
    std::string message;
    std::string code;
    std::string rule = {};
    std::vector<SourceLocation> locations = {};
    std::vector<PathSegment> path = {};
    std::vector<Error::Field> extensions = {}; ///< further extensions, next to the code

    bool operator==(const GraphQlError&) const = default;
};

/// A value, or the errors why there is none.
template<typename T>
class [[nodiscard]] Outcome
{
public:
    Outcome(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Outcome(std::vector<GraphQlError> errors) : m_state(std::in_place_index<1>, std::move(errors)) {}
    Outcome(GraphQlError error) : m_state(std::in_place_index<1>) { std::get<1>(m_state).push_back(std::move(error)); }

    explicit operator bool() const { return m_state.index() == 0; }
    const T& operator*() const& { return *checked(this); }
    T& operator*() & { return *checked(this); }
    T&& operator*() && { return std::move(*checked(this)); }
    const T* operator->() const { return checked(this); }
    T* operator->() { return checked(this); }
    const std::vector<GraphQlError>& errors() const& { return std::get<1>(m_state); }
    std::vector<GraphQlError>&& errors() && { return std::get<1>(std::move(m_state)); }

private:
    template<typename Self>
    static auto checked(Self* self)
    {
        auto* value = std::get_if<0>(&self->m_state);
        assert(value && "Outcome holds errors");
        return value;
    }
    std::variant<T, std::vector<GraphQlError>> m_state;
};

} // namespace wh::graphql
