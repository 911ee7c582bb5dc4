// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graphql/EventStream.h"
#include "core/graphql/GraphQlError.h"
#include "core/graphql/Resolved.h"
#include "core/graphql/Schema.h"

#include <functional>
#include <initializer_list>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace wh::graphql {

class Execution;
struct PlannedField;

/// Something of the caller's that resolvers may ask for: who calls, which engine. Borrowed or shared.
class RequestContext
{
public:
    RequestContext() = default;
    template<typename T>
    static RequestContext borrow(T& object)
    {
        return {std::shared_ptr<void>(std::shared_ptr<void>(), &object), typeTag<T>()};
    }
    template<typename T>
    static RequestContext share(std::shared_ptr<T> object)
    {
        return {std::move(object), typeTag<T>()};
    }
    /// The object, or nullptr where none of this type was given.
    template<typename T>
    T* get() const
    {
        return m_tag == typeTag<T>() ? static_cast<T*>(m_object.get()) : nullptr;
    }

private:
    RequestContext(std::shared_ptr<void> object, TypeTag tag) : m_object(std::move(object)), m_tag(tag) {}
    std::shared_ptr<void> m_object;
    TypeTag m_tag = nullptr;
};

/// What a resolver is called with; lives as long as the call.
class FieldCall
{
public:
    FieldCall(const PlannedField& plan, const Execution& execution, const ObjectRef* source)
        : m_plan(plan), m_execution(execution), m_source(source)
    {}

    /// The coerced argument, a null value where it was not given and has no default.
    const Value& argument(std::string_view name) const;
    bool has(std::string_view name) const;
    /// All that are present, in the order of their definition.
    std::span<const Member> arguments() const;

    /// The argument as a value of the enumeration that is bound to its type; nothing where it is null or not given.
    template<typename E>
    std::optional<E> enumeration(std::string_view name) const
    {
        const auto value = enumerationValue(name, typeTag<E>());
        return value ? std::optional(static_cast<E>(*value)) : std::nullopt;
    }

    const FieldDefinition& field() const;
    const Schema& schema() const;
    const RequestContext& context() const;
    /// The object that the field is of; nullptr for a root field.
    const ObjectRef* source() const { return m_source; }
    /// Whether the request asks for the field `name` of this field's objects: what is dear need not be computed in
    /// vain.
    bool selects(std::string_view name) const;
    std::vector<PathSegment> path() const;

private:
    std::optional<std::int64_t> enumerationValue(std::string_view name, TypeTag tag) const;

    const PlannedField& m_plan;
    const Execution& m_execution;
    const ObjectRef* m_source;
};

/// A field's resolver, with what its C++ type promises.
struct FieldBinding
{
    std::function<Resolved(const FieldCall&)> resolve;
    std::function<Result<std::unique_ptr<EventStream>>(const FieldCall&)> stream; ///< of a subscription's root field
    detail::Shape shape = detail::Shape::Unknown;
    detail::Shape item = detail::Shape::Unknown; ///< of a list's items
};

/// Which function answers which field, by type and field name. Filled once, then bound to a schema.
class Resolvers
{
public:
    /// The fields of GraphQL type `type`, whose objects are `T` in C++.
    template<typename T>
    class Object
    {
    public:
        /// @param resolver  called with (const T&), (const T&, const FieldCall&) or (const FieldCall&); or a pointer to
        /// a
        ///                  member. What it may return: toResolved().
        template<typename F>
        Object& field(std::string name, F resolver)
        {
            if constexpr (std::is_invocable_v<F, const T&, const FieldCall&>) {
                add<std::invoke_result_t<F, const T&, const FieldCall&>>(
                    std::move(name), [f = std::move(resolver)](const FieldCall& call) -> Resolved {
                        return toResolved(std::invoke(f, source(call), call));
                    });
            } else if constexpr (std::is_invocable_v<F, const FieldCall&>) {
                add<std::invoke_result_t<F, const FieldCall&>>(
                    std::move(name),
                    [f = std::move(resolver)](const FieldCall& call) -> Resolved { return toResolved(f(call)); });
            } else {
                add<std::invoke_result_t<F, const T&>>(std::move(name),
                                                       [f = std::move(resolver)](const FieldCall& call) -> Resolved {
                                                           return toResolved(std::invoke(f, source(call)));
                                                       });
            }
            return *this;
        }

    private:
        friend class Resolvers;
        Object(Resolvers& resolvers, std::string type) : m_resolvers(resolvers), m_type(std::move(type)) {}

        static const T& source(const FieldCall& call) { return *static_cast<const T*>(call.source()->pointer.get()); }

        template<typename R>
        void add(std::string name, std::function<Resolved(const FieldCall&)> resolve)
        {
            using Shapes = detail::ShapeOfAny<R>;
            m_resolvers.bind(m_type, std::move(name), {std::move(resolve), nullptr, Shapes::shape, Shapes::item});
        }

        Resolvers& m_resolvers;
        std::string m_type;
    };

    /// The fields of a root type; their resolvers take nothing or a FieldCall.
    class Root
    {
    public:
        template<typename F>
        Root& field(std::string name, F resolver)
        {
            if constexpr (std::is_invocable_v<F, const FieldCall&>)
                add<std::invoke_result_t<F, const FieldCall&>>(
                    std::move(name),
                    [f = std::move(resolver)](const FieldCall& call) -> Resolved { return toResolved(f(call)); });
            else
                add<std::invoke_result_t<F>>(std::move(name), [f = std::move(resolver)](const FieldCall&) -> Resolved {
                    return toResolved(f());
                });
            return *this;
        }
        /// A field of the subscription root: opens the stream whose events are the field's values.
        Root& stream(std::string name, std::function<Result<std::unique_ptr<EventStream>>(const FieldCall&)> open)
        {
            m_resolvers.bind(m_type, std::move(name), {nullptr, std::move(open)});
            return *this;
        }

    private:
        friend class Resolvers;
        Root(Resolvers& resolvers, std::string type) : m_resolvers(resolvers), m_type(std::move(type)) {}

        template<typename R>
        void add(std::string name, std::function<Resolved(const FieldCall&)> resolve)
        {
            using Shapes = detail::ShapeOfAny<R>;
            m_resolvers.bind(m_type, std::move(name), {std::move(resolve), nullptr, Shapes::shape, Shapes::item});
        }

        Resolvers& m_resolvers;
        std::string m_type;
    };

    /// The names of a C++ enumeration's values. A value without one is an error of the field that returns it.
    template<typename E>
    void enumeration(std::string type, std::initializer_list<std::pair<E, std::string>> values)
    {
        Enumeration made{typeTag<E>(), {}};
        for (const auto& [value, name] : values)
            made.names.emplace_back(static_cast<std::int64_t>(value), name);
        m_enumerations[std::move(type)] = std::move(made);
    }

    template<typename T>
    Object<T> object(std::string type)
    {
        m_tags[type] = typeTag<T>();
        return Object<T>(*this, std::move(type));
    }
    Root root(std::string type) { return Root(*this, std::move(type)); }

    /// Names the object type of a value of an interface or union, where its C++ type alone does not tell.
    void typeOf(std::string abstractType, std::function<std::string_view(const ObjectRef&)> name)
    {
        m_typeOf[std::move(abstractType)] = std::move(name);
    }

    /// For bindings that are made by a program rather than by hand.
    void bind(const std::string& type, std::string field, FieldBinding binding)
    {
        m_fields[type][std::move(field)] = std::move(binding);
    }

    struct Enumeration
    {
        TypeTag tag = nullptr;
        std::vector<std::pair<std::int64_t, std::string>> names;

        const std::string* name(std::int64_t value) const
        {
            for (const auto& [known, text] : names) {
                if (known == value)
                    return &text;
            }
            return nullptr;
        }
    };
    const std::map<std::string, Enumeration, std::less<>>& enumerations() const { return m_enumerations; }

    using Fields = std::map<std::string, FieldBinding, std::less<>>;
    const std::map<std::string, Fields, std::less<>>& fields() const { return m_fields; }
    const std::map<std::string, TypeTag, std::less<>>& tags() const { return m_tags; }
    const std::function<std::string_view(const ObjectRef&)>* typeOf(std::string_view abstractType) const
    {
        const auto found = m_typeOf.find(abstractType);
        return found == m_typeOf.end() ? nullptr : &found->second;
    }

private:
    std::map<std::string, Fields, std::less<>> m_fields;
    std::map<std::string, TypeTag, std::less<>> m_tags;
    std::map<std::string, Enumeration, std::less<>> m_enumerations;
    std::map<std::string, std::function<std::string_view(const ObjectRef&)>, std::less<>> m_typeOf;
};

/// Where a schema and its resolvers differ, in both directions, a line each: a field without a resolver, a resolver
/// whose type or field the schema does not have, a subscription field that opens no stream, a value of an enumeration
/// on one side only. Empty where they agree.
std::vector<std::string> unbound(const Schema& schema, const Resolvers& resolvers);

} // namespace wh::graphql
