// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace wh {

/// Who asked for something: a person by the token's name, or a part of the engine.
struct Actor
{
    std::string who = "local"; ///< "local", a token's name, "supervisor", "engine"
    std::string from;          ///< an address; empty: this process
};

} // namespace wh
