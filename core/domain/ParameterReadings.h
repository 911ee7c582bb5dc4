// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ParameterSpec.h"

#include <string>
#include <utility>
#include <vector>

namespace wh {

/// What input with mistakes may have been meant as, each reading without a mistake: what is wrong stands at its
/// default, and in others at its example, at the least and at the greatest that is allowed, at each of its choices; a
/// value under a mistyped name also stands under the nearest right one. All that is right stays as it is. So whatever
/// is true of every reading does not depend on the mistakes. Of input that is right: the input alone. Pure; any thread.
/// @param alsoDoubtful  parameters that are right by themselves, and not to be relied upon
/// @return none where no reading is without a mistake; the default's comes first
std::vector<std::vector<std::pair<std::string, std::string>>>
legalReadings(const std::vector<ParameterSpec>& specs, const std::vector<std::pair<std::string, std::string>>& input,
              const std::vector<std::string>& alsoDoubtful = {});

} // namespace wh
