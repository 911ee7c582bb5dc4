// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ParameterSpec.h"

#include <string>
#include <vector>

/// One row per parameter, so that a plugin's parameters read as a table. Ranges are texts as users write them; an empty
/// text is no limit; "(0" is a limit that itself is not allowed. The example is the default unless it is given.
namespace wh::parameter {

ParameterSpec integer(std::string name, std::string unit, std::string value, std::string minimum, std::string maximum,
                      std::string description, std::string example = {});
ParameterSpec number(std::string name, std::string unit, std::string value, std::string minimum, std::string maximum,
                     std::string description, std::string example = {});
ParameterSpec decimal(std::string name, std::string unit, std::string value, std::string minimum, std::string maximum,
                      std::string description, std::string example = {});
ParameterSpec duration(std::string name, std::string value, std::string minimum, std::string maximum,
                       std::string description, std::string example = {});
ParameterSpec boolean(std::string name, std::string value, std::string description);
ParameterSpec choice(std::string name, std::string value, std::vector<std::string> choices, std::string description);

/// The same parameter, which must not be above `other` (unless that is 0).
ParameterSpec notAbove(std::string other, ParameterSpec spec);

/// A rule across parameters that is broken: parameter.conflict {field, value, other, limit, remedy}, where `other` is a
/// parameter that stands at `limit`.
Error conflict(std::string field, std::string value, std::string other, std::string limit, std::string remedy);

/// `first` followed by `more`.
std::vector<ParameterSpec> joined(std::vector<ParameterSpec> first, std::vector<ParameterSpec> more);

} // namespace wh::parameter
