// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace wh::ui {

/// What an error advises, in the language of the window and as a sentence; what nobody translated stays as the engine
/// says it. Empty where there is no advice. GUI thread.
QString remedyText(std::string_view remedy);
/// Whether the list for translators has it.
bool isKnownRemedy(std::string_view remedy);

} // namespace wh::ui
