// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

namespace wh {

/// Names one bot for all time: given by the engine when it is created, never used again.
using BotId = Id<struct BotTag>;

} // namespace wh
