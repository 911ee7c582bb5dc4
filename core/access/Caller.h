// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/BotScope.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace wh {

/// What somebody may do; each may do what those before it may.
enum class Role : std::uint8_t {
    Viewer,   ///< look
    Operator, ///< run things: bots, backtests, imports
    Admin,    ///< everything
};

inline constexpr std::array<std::pair<Role, std::string_view>, 3> kRoleNames = {
    {{Role::Viewer, "viewer"}, {Role::Operator, "operator"}, {Role::Admin, "admin"}}};

constexpr std::string_view toText(Role role)
{
    return kRoleNames[static_cast<std::size_t>(role)].second;
}
constexpr std::optional<Role> roleOf(std::string_view name)
{
    for (const auto& [role, text] : kRoleNames) {
        if (text == name)
            return role;
    }
    return std::nullopt;
}

/// Who asks. As it is made, the owner of the process: who asks from within may do everything.
struct Caller
{
    std::string name = "local"; ///< of the token
    Role role = Role::Admin;
    std::string address = {};          ///< "192.0.2.1"; empty from within the process
    std::optional<BotScope> bots = {}; ///< that it may know of; none: all

    bool may(Role needed) const { return role >= needed; }
    bool operator==(const Caller&) const = default;
};

} // namespace wh
