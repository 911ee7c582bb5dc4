// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/RefusalNumbers.h"

#include "core/risk/ValueScale.h"

#include <utility>

namespace wh {

std::string quantityUnit(const Instrument& instrument)
{
    return instrument.kind == ContractKind::Inverse ? "contracts" : instrument.name.base;
}

Refusal::Number quantityNumber(std::string name, const Instrument& instrument, Lots lots)
{
    return {std::move(name), saturatingProduct(instrument.lot, lots), quantityUnit(instrument)};
}

Refusal::Number priceNumber(std::string name, const Instrument& instrument, HalfTicks half)
{
    return {std::move(name), saturatingProduct(instrument.tick * Decimal::fromUnits(5, 1), half),
            instrument.name.quote};
}

Refusal::Number valueNumber(std::string name, const Instrument& instrument, Decimal value)
{
    return {std::move(name), value, instrument.settleAsset()};
}

} // namespace wh
