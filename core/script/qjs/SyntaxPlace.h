// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/ScriptProject.h"
#include "core/script/language/JsTokens.h"

#include <QJSEngine>

#include <optional>
#include <string>

namespace wh {

/// Where on its line the engine stumbled: of a mistake of syntax it tells the line alone. The file is read once more
/// with a line of its own for each token of that line, so that the line it tells is the token; nothing of it is run,
/// since it is as wrong as before. None: it is not as wrong (the engine is asked for nothing then), or cannot be told.
/// @param line  from 1, that the engine told
/// @return the token's place, from 1; of the end of the text, where that is what was not expected
std::optional<js::Place> placeOfSyntaxError(QJSEngine& engine, const std::string& file, const std::string& text,
                                            std::size_t line, const std::string& message);

} // namespace wh
