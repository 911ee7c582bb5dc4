// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "ui/common/StatePane.h"

#include <QString>

#include <string_view>

namespace wh::ui {

/// Whether the window has words of its own for a code.
bool hasErrorSentence(std::string_view code);
/// One sentence for a person, in the language of the window: where, what, and what to do about it. A code without a
/// sentence of its own is spelled out with its values. GUI thread.
QString errorText(const Error& error);
/// The same without the remedy.
QString errorCause(const Error& error);
/// "data.price_off_tick" and all values, a line each: for the clipboard.
QString errorDetails(const Error& error);
/// For a page that failed. @param what  what did not work, a translated sentence
/// @param safe  what is unharmed, likewise, or empty
Failure failureOf(const Error& error, const QString& what, const QString& safe = {});

} // namespace wh::ui
