// SPDX-License-Identifier: GPL-3.0-or-later
// What a resolver hands back: a leaf, a pointer to an object, or a cursor over a list. No tree of the result is built.
#pragma once

#include "core/base/Result.h"
#include "core/graphql/Value.h"

#include <cstdint>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace wh::graphql {

/// Tells C++ types apart at run time, so that an object of one is never read as another.
using TypeTag = const void*;

template<typename T>
TypeTag typeTag()
{
    static constexpr char kTag = 0;
    return &kTag;
}

/// An object behind a field, borrowed or shared. A borrowed one lives until the response is written.
struct ObjectRef
{
    std::shared_ptr<const void> pointer;
    TypeTag tag = nullptr;
    std::string_view
        typeName; ///< of the GraphQL object, where the field is an interface or union and the tag leaves it open

    template<typename T>
    static ObjectRef borrow(const T& object, std::string_view typeName = {})
    {
        return {std::shared_ptr<const void>(std::shared_ptr<const void>(), &object), typeTag<T>(), typeName};
    }
    template<typename T>
    static ObjectRef share(std::shared_ptr<T> object, std::string_view typeName = {})
    {
        return {std::shared_ptr<const void>(std::move(object)), typeTag<std::remove_const_t<T>>(), typeName};
    }
};

/// A value of a C++ enumeration; Resolvers::enumeration() knows its name.
struct EnumRef
{
    std::int64_t value = 0;
    TypeTag tag = nullptr;
};

class Resolved;

/// Walks a list while the response is written: a long list is never held whole. Owned by the execution, on its thread.
class ListCursor
{
public:
    virtual ~ListCursor() = default;
    /// Puts the next item into `item`; false at the end.
    virtual bool next(Resolved& item) = 0;
};

class Resolved
{
public:
    Resolved() = default; ///< null
    Resolved(std::nullptr_t) {}
    Resolved(bool value) : m_state(value) {}
    Resolved(std::int64_t value) : m_state(value) {}
    Resolved(double value) : m_state(value) {}
    Resolved(std::string value) : m_state(std::move(value)) {}
    Resolved(ObjectRef object) : m_state(std::move(object)) {}
    Resolved(EnumRef value) : m_state(value) {}
    Resolved(std::unique_ptr<ListCursor> list) : m_state(std::move(list)) {}
    Resolved(Value value) : m_state(std::move(value)) {} ///< for scalars that hold anything
    Resolved(Error error) : m_state(std::make_unique<Error>(std::move(error))) {}
    /// Text that outlives the response.
    static Resolved borrowed(std::string_view text)
    {
        Resolved result;
        result.m_state = text;
        return result;
    }

    bool isNull() const
    {
        const auto* value = std::get_if<Value>(&m_state);
        return std::holds_alternative<std::monostate>(m_state) || (value && value->isNull());
    }
    const bool* boolean() const { return std::get_if<bool>(&m_state); }
    const std::int64_t* integer() const { return std::get_if<std::int64_t>(&m_state); }
    const double* floating() const { return std::get_if<double>(&m_state); }
    const EnumRef* enumeration() const { return std::get_if<EnumRef>(&m_state); }
    const ObjectRef* object() const { return std::get_if<ObjectRef>(&m_state); }
    const Value* value() const { return std::get_if<Value>(&m_state); }
    const Error* error() const
    {
        const auto* error = std::get_if<std::unique_ptr<Error>>(&m_state);
        return error ? error->get() : nullptr;
    }
    ListCursor* list() const
    {
        const auto* list = std::get_if<std::unique_ptr<ListCursor>>(&m_state);
        return list ? list->get() : nullptr;
    }
    std::optional<std::string_view> text() const
    {
        if (const auto* borrowed = std::get_if<std::string_view>(&m_state))
            return *borrowed;
        if (const auto* owned = std::get_if<std::string>(&m_state))
            return *owned;
        return std::nullopt;
    }
    /// A leaf as a value; null for objects and lists.
    Value toValue() const;

private:
    std::variant<std::monostate, bool, std::int64_t, double, std::string_view, std::string, ObjectRef, EnumRef,
                 std::unique_ptr<ListCursor>, Value, std::unique_ptr<Error>>
        m_state;
};

/// A list whose items are of type `Item` as a resolver would return them; see listOf().
template<typename Item>
struct ListOf
{
    std::unique_ptr<ListCursor> cursor;
};

namespace detail {

/// What is known of a field from its resolver's C++ type alone. A response is sent on while it grows only as far as no
/// null can still take back what was sent, and that is known where a resolver cannot fail.
enum class Shape : std::uint8_t { Unknown, Boolean, Int32, Int64, Text, Enum, Object, List };

template<typename R>
struct ShapeOf
{
    using T = std::remove_cvref_t<R>;
    static constexpr Shape shape = std::is_same_v<T, bool>                                         ? Shape::Boolean
                                   : std::is_enum_v<T>                                             ? Shape::Enum
                                   : std::is_integral_v<T> && std::numeric_limits<T>::digits <= 31 ? Shape::Int32
                                   : std::is_integral_v<T>                                         ? Shape::Int64
                                   : std::is_convertible_v<T, std::string_view> && !std::is_pointer_v<T> ? Shape::Text
                                   : std::is_class_v<T>                                                  ? Shape::Object
                                                        : Shape::Unknown;
    static constexpr Shape item = Shape::Unknown;
};
template<>
struct ShapeOf<Resolved>
{
    static constexpr Shape shape = Shape::Unknown;
    static constexpr Shape item = Shape::Unknown;
};
template<>
struct ShapeOf<Value> : ShapeOf<Resolved>
{};
template<>
struct ShapeOf<ObjectRef> : ShapeOf<Resolved>
{};
template<>
struct ShapeOf<Error> : ShapeOf<Resolved>
{};
template<typename T>
struct ShapeOf<Result<T>> : ShapeOf<Resolved>
{};
template<typename T>
struct ShapeOf<std::optional<T>> : ShapeOf<Resolved>
{};
template<typename T>
struct ShapeOf<std::shared_ptr<T>> : ShapeOf<Resolved>
{};
template<typename Item>
struct ShapeOf<ListOf<Item>>
{
    static constexpr Shape shape = Shape::List;
    static constexpr Shape item = ShapeOf<Item>::shape;
};
template<typename T>
struct ShapeOf<std::vector<T>>
{
    static constexpr Shape shape = Shape::List;
    static constexpr Shape item = ShapeOf<T>::shape;
};
template<typename R>
using ShapeOfAny = ShapeOf<std::conditional_t<std::is_reference_v<R>, std::remove_cvref_t<R>, std::remove_cv_t<R>>>;

template<typename T>
struct IsVector : std::false_type
{};
template<typename T>
struct IsVector<std::vector<T>> : std::true_type
{};
template<typename T>
struct IsOptional : std::false_type
{};
template<typename T>
struct IsOptional<std::optional<T>> : std::true_type
{};
template<typename T>
struct IsResult : std::false_type
{};
template<typename T>
struct IsResult<Result<T>> : std::true_type
{};
template<typename T>
struct IsShared : std::false_type
{};
template<typename T>
struct IsShared<std::shared_ptr<T>> : std::true_type
{};
template<typename T>
struct IsListOf : std::false_type
{};
template<typename T>
struct IsListOf<ListOf<T>> : std::true_type
{};

} // namespace detail

/// Whatever a resolver returns, as the execution takes it. An lvalue is borrowed, a temporary is kept.
///   bool, numbers, std::string, std::string_view    a leaf
///   an enumeration                                  the name that Resolvers::enumeration() gave to the value
///   const T&, T* (may be null), shared_ptr<T>, T    an object of the GraphQL type that T is bound to
///   ListOf<…>, std::vector<…>                       a list
///   std::optional<…>, Result<…>                     null, or an error of the field
template<typename R>
Resolved toResolved(R&& result);

/// A cursor over a range. `Range` by reference is borrowed, by value kept; `project` makes of each element what a
/// resolver may return.
template<typename Range, typename Project>
class RangeCursor final : public ListCursor
{
public:
    RangeCursor(Range&& range, Project project)
        : m_range(std::forward<Range>(range)), m_project(std::move(project)), m_at(std::begin(m_range))
    {}
    bool next(Resolved& item) override
    {
        if (m_at == std::end(m_range))
            return false;
        item = toResolved(std::invoke(m_project, *m_at));
        ++m_at;
        return true;
    }

private:
    Range m_range;
    Project m_project;
    decltype(std::begin(std::declval<std::remove_reference_t<Range>&>())) m_at;
};

/// A list over a range; see RangeCursor.
template<typename Range, typename Project = std::identity>
auto listOf(Range&& range, Project project = {})
{
    using Kept = std::conditional_t<std::is_lvalue_reference_v<Range>, Range, std::remove_cvref_t<Range>>;
    using Item = decltype(std::invoke(project, *std::begin(range)));
    return ListOf<Item>{std::make_unique<RangeCursor<Kept, Project>>(std::forward<Range>(range), std::move(project))};
}

template<typename R>
Resolved toResolved(R&& result)
{
    using T = std::remove_cvref_t<R>;
    if constexpr (std::is_same_v<T, Resolved> || std::is_same_v<T, ObjectRef> || std::is_same_v<T, Error> ||
                  std::is_same_v<T, Value>) {
        return Resolved(std::forward<R>(result));
    } else if constexpr (std::is_same_v<T, bool>) {
        return Resolved(result);
    } else if constexpr (std::is_enum_v<T>) {
        return Resolved(EnumRef{static_cast<std::int64_t>(result), typeTag<T>()});
    } else if constexpr (std::is_integral_v<T>) {
        return Resolved(static_cast<std::int64_t>(result));
    } else if constexpr (std::is_floating_point_v<T>) {
        return Resolved(static_cast<double>(result));
    } else if constexpr (std::is_same_v<T, std::string>) {
        if constexpr (std::is_lvalue_reference_v<R>)
            return Resolved::borrowed(result);
        else
            return Resolved(std::forward<R>(result));
    } else if constexpr (std::is_convertible_v<T, std::string_view>) {
        return Resolved::borrowed(result);
    } else if constexpr (detail::IsOptional<T>::value) {
        return result ? toResolved(*std::forward<R>(result)) : Resolved();
    } else if constexpr (detail::IsResult<T>::value) {
        return result ? toResolved(*std::forward<R>(result)) : Resolved(std::forward<R>(result).error());
    } else if constexpr (detail::IsShared<T>::value) {
        return result ? Resolved(ObjectRef::share(std::forward<R>(result))) : Resolved();
    } else if constexpr (detail::IsListOf<T>::value) {
        return Resolved(std::move(result.cursor));
    } else if constexpr (detail::IsVector<T>::value) {
        return toResolved(listOf(std::forward<R>(result)));
    } else if constexpr (std::is_pointer_v<T>) {
        return result ? Resolved(ObjectRef::borrow(*result)) : Resolved();
    } else if constexpr (std::is_lvalue_reference_v<R>) {
        return Resolved(ObjectRef::borrow(result));
    } else {
        return Resolved(ObjectRef::share(std::make_shared<T>(std::forward<R>(result))));
    }
}

} // namespace wh::graphql
