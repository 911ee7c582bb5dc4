// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Instrument.h"

#include "core/domain/MarketEvent.h"

#include <algorithm>
#include <cctype>

namespace wh {

namespace {

bool isNameCharacter(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '_' || c == '.';
}

bool isName(std::string_view text)
{
    return !text.empty() && text.size() <= 32 && text.front() != '.' &&
           std::all_of(text.begin(), text.end(), isNameCharacter);
}

std::string cased(std::string_view text, int (*convert)(int))
{
    std::string result(text);
    for (char& c : result)
        c = static_cast<char>(convert(static_cast<unsigned char>(c)));
    return result;
}

Error invalid(const char* field, std::string value, const char* remedy)
{
    return Error("instrument.invalid", {{"field", field}, {"value", std::move(value)}, {"remedy", remedy}});
}

} // namespace

const char* toString(ContractKind kind)
{
    switch (kind) {
    case ContractKind::Spot:
        return "spot";
    case ContractKind::Linear:
        return "linear";
    case ContractKind::Inverse:
        return "inverse";
    }
    return "";
}

Result<ContractKind> parseContractKind(std::string_view text)
{
    for (const auto kind : {ContractKind::Spot, ContractKind::Linear, ContractKind::Inverse}) {
        if (text == toString(kind))
            return kind;
    }
    return Error("instrument.invalid",
                 {{"field", "kind"}, {"value", std::string(text)}, {"remedy", "use spot, linear or inverse"}});
}

Result<InstrumentName> InstrumentName::parse(std::string_view text)
{
    const auto colon = text.find(':');
    const auto slash = text.find('/');
    if (colon != text.npos && slash != text.npos && colon < slash) {
        const auto venue = text.substr(0, colon);
        const auto base = text.substr(colon + 1, slash - colon - 1);
        const auto quote = text.substr(slash + 1);
        if (isName(venue) && isName(base) && isName(quote))
            return InstrumentName{cased(venue, std::tolower), cased(base, std::toupper), cased(quote, std::toupper)};
    }
    return Error("instrument.malformed", {{"field", "instrument"},
                                          {"value", std::string(text.substr(0, 80))},
                                          {"remedy", "write VENUE:BASE/QUOTE, as in binance:BTC/USDT"}});
}

Decimal Instrument::halfPrice(HalfTicks half) const
{
    // validate() leaves room for one more digit than the tick has, so half a tick is exact.
    return tick * Decimal::fromUnits(5, 1) * half;
}

Decimal Instrument::unitValue(HalfTicks half) const
{
    if (kind == ContractKind::Inverse)
        return half == 0 ? Decimal() : -(lot * multiplier / halfPrice(half));
    return halfPrice(half) * (lot * multiplier);
}

Result<Ticks> Instrument::ticksOf(Decimal price) const
{
    const auto ticks = price.unitsOf(tick);
    if (!ticks) {
        const auto below = price.roundedUnitsOf(tick, Rounding::Floor);
        if (!below || ticks.error().code == "decimal.overflow")
            return Error("instrument.price_out_of_range", {{"price", price.toString()}, {"tick", tick.toString()}});
        return Error("instrument.price_off_tick", {{"price", price.toString()},
                                                   {"tick", tick.toString()},
                                                   {"below", (tick * *below).toString()},
                                                   {"above", (tick * (*below + 1)).toString()}});
    }
    if (*ticks > kMaxTicks || *ticks < -kMaxTicks)
        return Error("instrument.price_out_of_range", {{"price", price.toString()}, {"tick", tick.toString()}});
    return *ticks;
}

Result<Lots> Instrument::lotsOf(Decimal wanted) const
{
    const auto lots = wanted.unitsOf(lot);
    if (!lots && lots.error().code != "decimal.overflow")
        return Error("instrument.quantity_off_lot", {{"quantity", wanted.toString()}, {"lot", lot.toString()}});
    if (!lots || *lots > kMaxLots || *lots < -kMaxLots)
        return Error("instrument.quantity_out_of_range", {{"quantity", wanted.toString()}, {"lot", lot.toString()}});
    return *lots;
}

Result<void> Instrument::validate() const
{
    if (tick.sign() <= 0)
        return invalid("tick", tick.toString(), "give a tick above 0");
    if (lot.sign() <= 0)
        return invalid("lot", lot.toString(), "give a lot above 0");
    if (multiplier.sign() <= 0)
        return invalid("multiplier", multiplier.toString(), "give a multiplier above 0");
    if (kind == ContractKind::Spot && multiplier != Decimal(1))
        return invalid("multiplier", multiplier.toString(), "spot instruments have the multiplier 1");
    if (tick.fractionDigits() + 1 + lot.fractionDigits() + multiplier.fractionDigits() > Decimal::kFractionDigits)
        return invalid("tick", tick.toString(),
                       "tick and lot together may have 17 fractional digits, so that values stay exact");
    if (minQuantity < 1 || maxQuantity < minQuantity)
        return invalid("minQuantity", std::to_string(minQuantity), "1 <= minQuantity <= maxQuantity, in lots");
    if (minNotional.isNegative())
        return invalid("minNotional", minNotional.toString(), "give 0 or more");
    if (!(priceBand >= 0 && priceBand < 1))
        return invalid("priceBand", std::to_string(priceBand), "give a share from 0 to below 1");
    return {};
}

} // namespace wh
