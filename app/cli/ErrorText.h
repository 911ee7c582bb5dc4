// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <string>
#include <string_view>
#include <vector>

namespace wh::cli {

/// One sentence for a person: where (file and line), what, and what to do about it. A code without a sentence of its
/// own is spelled out with its values.
std::string errorText(const Error& error);
/// Whether a code has a sentence of its own.
bool hasErrorText(std::string_view code);

} // namespace wh::cli
