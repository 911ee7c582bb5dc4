// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace wh::graphql {

struct Member;

/// An input value: a variable, an argument after coercion, a default. Integers and floating-point numbers are kept
/// apart, members keep their order. A value, any thread.
class Value
{
public:
    struct Enum
    {
        std::string name;
        bool operator==(const Enum&) const = default;
    };
    using List = std::vector<Value>;
    using Object = std::vector<Member>;

    // Defined below, where a member is complete.
    Value();
    Value(bool value);
    Value(std::int64_t value);
    Value(int value);
    Value(double value);
    Value(std::string value);
    Value(std::string_view value);
    Value(const char* value);
    Value(Enum value);
    Value(List value);
    Value(Object value);
    Value(const Value& other);
    Value(Value&& other) noexcept;
    Value& operator=(const Value& other);
    Value& operator=(Value&& other) noexcept;
    ~Value();

    bool isNull() const { return std::holds_alternative<std::monostate>(m_state); }
    const bool* boolean() const { return std::get_if<bool>(&m_state); }
    const std::int64_t* integer() const { return std::get_if<std::int64_t>(&m_state); }
    const double* floating() const { return std::get_if<double>(&m_state); }
    const std::string* string() const { return std::get_if<std::string>(&m_state); }
    const Enum* enumeration() const { return std::get_if<Enum>(&m_state); }
    const List* list() const { return std::get_if<List>(&m_state); }
    const Object* object() const { return std::get_if<Object>(&m_state); }
    List* list() { return std::get_if<List>(&m_state); }
    Object* object() { return std::get_if<Object>(&m_state); }

    /// The text of a String or Enum, empty otherwise.
    std::string_view text() const;
    /// The number of an integer or a floating-point value.
    std::optional<double> number() const;
    /// The member `name` of an object, or nullptr.
    const Value* find(std::string_view name) const;

    bool operator==(const Value& other) const;

private:
    std::variant<std::monostate, bool, std::int64_t, double, std::string, Enum, List, Object> m_state;
};

struct Member
{
    std::string name;
    Value value;
    bool operator==(const Member&) const = default;
};

inline Value::Value() = default;
inline Value::Value(bool value) : m_state(value) {}
inline Value::Value(std::int64_t value) : m_state(value) {}
inline Value::Value(int value) : m_state(std::int64_t{value}) {}
inline Value::Value(double value) : m_state(value) {}
inline Value::Value(std::string value) : m_state(std::move(value)) {}
inline Value::Value(std::string_view value) : m_state(std::string(value)) {}
inline Value::Value(const char* value) : m_state(std::string(value)) {}
inline Value::Value(Enum value) : m_state(std::move(value)) {}
inline Value::Value(List value) : m_state(std::move(value)) {}
inline Value::Value(Object value) : m_state(std::move(value)) {}
inline Value::Value(const Value& other) = default;
inline Value::Value(Value&& other) noexcept = default;
inline Value& Value::operator=(const Value& other) = default;
inline Value& Value::operator=(Value&& other) noexcept = default;
inline Value::~Value() = default;

/// As messages show a value: `{ a: 1, b: ["x"] }`, cut short where it is long or deep.
std::string inspect(const Value& value);

/// As JSON (RFC 8259). A number that is not finite becomes null.
void appendJson(std::string& text, const Value& value);

} // namespace wh::graphql
