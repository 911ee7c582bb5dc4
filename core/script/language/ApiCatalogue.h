// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/language/JsTokens.h"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace wh::js {

/// A name that a script may use: a global, or a member of a type.
struct ApiName
{
    struct Parameter
    {
        std::string name; ///< without "?"
        std::string type; ///< as written; empty: none is
        bool operator==(const Parameter&) const = default;
    };

    std::string name;
    std::string signature; ///< as declared, on one line: "info(text: string): void"
    std::string type;      ///< what it is, or answers: "Log", "number"
    std::string help;      ///< the comment before it, as plain lines
    bool isFunction = false;
    std::vector<Parameter> parameters;
    bool operator==(const ApiName&) const = default;
};

/// A type that a script meets.
struct ApiType
{
    std::string name;
    std::string help;
    std::string alias;              ///< what it stands for, as written; empty: an interface
    std::vector<std::string> bases; ///< of an interface
    bool operator==(const ApiType&) const = default;
};

/// The names that resources/types/wheelhouse.d.ts declares, with their help: what completion offers and checks hold a
/// script against. Of TypeScript it reads interfaces (with extends), declare const and declare function, and type
/// aliases; anything else is passed over. A value, any thread.
class ApiCatalogue
{
public:
    /// @param declarations  of which names, types and help are copied
    static ApiCatalogue of(std::string_view declarations);

    std::span<const ApiName> globals() const { return m_globals; }
    /// Of an interface, those that it extends first; empty where there is none of that name.
    std::vector<ApiName> membersOf(std::string_view type) const;
    /// Of the interface alone.
    std::span<const ApiName> ownMembersOf(std::string_view type) const;
    /// In the order in which they are declared.
    std::span<const ApiType> types() const { return m_order; }
    bool isType(std::string_view name) const { return m_types.contains(std::string(name)); }
    /// A global, or none.
    const ApiName* global(std::string_view name) const;
    /// A member of an interface, or none.
    const ApiName* member(std::string_view type, std::string_view name) const;
    /// The interface that a type stands for: aliases followed, "| undefined" left out where what
    /// remains is one; empty: none.
    std::string interfaceOf(std::string_view type) const;

private:
    struct Type
    {
        std::vector<std::string> bases;
        std::vector<ApiName> members;
    };
    friend class CatalogueReader;

    std::vector<ApiName> m_globals;
    std::vector<ApiType> m_order;
    std::map<std::string, Type, std::less<>> m_types;
    std::map<std::string, std::string, std::less<>> m_aliases;
};

} // namespace wh::js
