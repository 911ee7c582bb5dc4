// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cassert>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace wh {

/// An expected failure. `code` is stable and dotted ("data.price_off_tick"); `context` holds named values, units in
/// the name or the value ("line" = "17", "remedy" = "pass --tick 0.01"). Never holds a secret. A value, any thread.
struct Error
{
    struct Field
    {
        std::string name;
        std::string value;
        bool operator==(const Field&) const = default;
    };

    std::string code;
    std::vector<Field> context;

    Error() = default;
    explicit Error(std::string errorCode, std::vector<Field> fields = {})
        : code(std::move(errorCode)), context(std::move(fields))
    {}

    /// Adds one named value and returns the error, for chaining.
    Error with(std::string name, std::string value) &&
    {
        context.push_back({std::move(name), std::move(value)});
        return std::move(*this);
    }
    /// The value under `name`, or empty.
    std::string_view field(std::string_view name) const
    {
        for (const auto& f : context) {
            if (f.name == name)
                return f.value;
        }
        return {};
    }
    /// "code (name value, name value)": for logs and assertions; faces translate codes into sentences.
    std::string toString() const
    {
        std::string text = code;
        for (std::size_t i = 0; i < context.size(); ++i)
            text += (i == 0 ? " (" : ", ") + context[i].name + ' ' + context[i].value;
        return context.empty() ? text : text + ')';
    }
    bool operator==(const Error&) const = default;
};

/// A value or the reason why there is none. Reading the value of a failure is a bug and asserts.
template<typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_state.index() == 0; }
    const T& operator*() const& { return *checked(this); }
    T& operator*() & { return *checked(this); }
    T&& operator*() && { return std::move(*checked(this)); }
    const T* operator->() const { return checked(this); }
    T* operator->() { return checked(this); }
    const Error& error() const& { return std::get<1>(m_state); }
    Error&& error() && { return std::get<1>(std::move(m_state)); }
    T valueOr(T other) const& { return *this ? **this : std::move(other); }

private:
    template<typename Self>
    static auto checked(Self* self)
    {
        auto* value = std::get_if<0>(&self->m_state);
        assert(value && "Result holds an error");
        return value;
    }
    std::variant<T, Error> m_state;
};

/// Success without a value, or the reason of a failure.
template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    explicit operator bool() const { return !m_error; }
    const Error& error() const& { return *m_error; }
    Error&& error() && { return std::move(*m_error); }

private:
    std::optional<Error> m_error;
};

} // namespace wh
