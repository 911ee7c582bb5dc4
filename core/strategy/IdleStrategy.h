// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/strategy/Strategy.h"

namespace wh {

/// Does nothing: for runners that only have to know what becomes of orders, as while the past is read or while they are
/// let go of.
class IdleStrategy final : public Strategy
{};

} // namespace wh
