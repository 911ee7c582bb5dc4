// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Instrument.h"

#include <string>
#include <string_view>

namespace wh {

/// An instrument as one JSON object, decimals as text, keys in fixed order: the same value gives the same bytes.
std::string instrumentToJson(const Instrument& instrument);
/// @return instrument.invalid {field, value, remedy}, also for text that is not such an object
Result<Instrument> instrumentFromJson(std::string_view text);

} // namespace wh
