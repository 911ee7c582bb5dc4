// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Instrument.h"
#include "core/domain/Refusal.h"

#include <string>

namespace wh {

/// The numbers that rules name in their refusals, in a user's units. Any quantity and price may be named: one that
/// Decimal cannot hold shows as the end of its range.
Refusal::Number quantityNumber(std::string name, const Instrument& instrument, Lots lots);
Refusal::Number priceNumber(std::string name, const Instrument& instrument, HalfTicks half);
/// An amount in the settle asset.
Refusal::Number valueNumber(std::string name, const Instrument& instrument, Decimal value);
/// The unit of an instrument's quantities: the base asset, or "contracts" for inverse ones.
std::string quantityUnit(const Instrument& instrument);

} // namespace wh
