// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/language/ApiCatalogue.h"

#include <span>
#include <string_view>

namespace wh {

/// A script to begin with.
struct ScriptExample
{
    std::string_view name; ///< "market_making"
    std::string_view text; ///< of its main.js
};

/// Those that come with the program (resources/examples), by name. Any thread.
std::span<const ScriptExample> scriptExamples();

/// resources/types/wheelhouse.d.ts: for editors. Any thread.
std::string_view scriptDeclarations();
/// The same, read. Any thread.
const js::ApiCatalogue& scriptApi();

} // namespace wh
