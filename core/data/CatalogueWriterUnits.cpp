// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/CatalogueStream.h"

namespace wh {

using namespace intake;

namespace {

bool multiply(std::int64_t& value, std::int64_t factor, std::int64_t limit)
{
    if (value > limit / factor)
        return false;
    value *= factor;
    return true;
}

} // namespace

Result<void> CatalogueWriter::rescale(Stream& stream, int priceDigits, int lotDigits)
{
    const auto priceFactor = kPowers[priceDigits - stream.price.digits()];
    const auto lotFactor = kPowers[lotDigits - stream.lot.digits()];
    stream.price.isGiven() ? void() : stream.price.setDigits(priceDigits);
    stream.lot.isGiven() ? void() : stream.lot.setDigits(lotDigits);
    if (!stream.inBatchOnly) {
        // Blocks with the coarser unit are written already: this pass only goes on checking.
        m_scanOnly = true;
        stream.batch.clear();
        return {};
    }
    bool fits = true;
    for (auto& event : stream.batch) {
        Ticks price = event.price();
        const bool order = event.kind() >= EventKind::OrderAdd;
        Lots lots = order ? event.orderLots() : event.lots;
        fits = multiply(price, priceFactor, kMaxTicks) && multiply(lots, lotFactor, order ? kMaxOrderLots : kMaxLots) &&
               fits;
        event.word = price * 65536 + (event.word & 0xffff);
        event.lots = order ? MarketEvent::packOrder(event.order(), lots) : lots;
    }
    for (auto& bar : stream.bars) {
        for (auto& price : bar.prices)
            fits = multiply(price, priceFactor, kMaxBarTicks) && fits;
    }
    if (fits)
        return {};
    return broken(Error("data.value_out_of_range",
                        {{"tick", stream.price.unit().toString()},
                         {"lot", stream.lot.unit().toString()},
                         {"remedy", "prices or quantities have too many digits for their size: pass a coarser --tick "
                                    "with --round-prices, or --lot"}}));
}

Result<Ticks> CatalogueWriter::ticksOf(Stream& stream, const char* field, Decimal price, Ticks limit)
{
    Ticks ticks = 0;
    for (int attempt = 0; attempt < 2; ++attempt) {
        switch (stream.price.convert(price, limit, ticks)) {
        case UnitScale::Outcome::Exact:
            return ticks;
        case UnitScale::Outcome::NeedFiner: {
            stream.digits.price = price.fractionDigits();
            const auto scaled = rescale(stream, stream.digits.price, stream.lot.digits());
            if (!scaled)
                return scaled.error();
            continue;
        }
        case UnitScale::Outcome::OffUnit: {
            if (m_settings.roundPrices && stream.price.round(price, limit, ticks) && ticks > 0) {
                ++stream.rounded;
                return ticks;
            }
            const auto unit = stream.price.unit();
            const auto below = price.roundedUnitsOf(unit, Rounding::Floor);
            Error error("data.price_off_tick",
                        {{"field", field}, {"value", price.toString()}, {"tick", unit.toString()}});
            if (below) {
                error = std::move(error)
                            .with("below", (unit * *below).toString())
                            .with("above", (unit * (*below + 1)).toString());
            }
            return std::move(error).with("remedy", stream.existing
                                                       ? "the dataset has this tick already: pass --replace to import "
                                                         "it anew, or --round-prices"
                                                       : "pass the instrument's --tick, or leave it out");
        }
        case UnitScale::Outcome::TooLarge:
            attempt = 2;
            break;
        }
    }
    return Error("data.price_out_of_range",
                 {{"field", field},
                  {"value", price.toString()},
                  {"tick", stream.price.unit().toString()},
                  {"limit", std::to_string(limit) + " ticks"},
                  {"remedy", "pass a coarser --tick, and --round-prices where prices lie between"}});
}

Result<Lots> CatalogueWriter::lotsOf(Stream& stream, Decimal quantity, Lots limit)
{
    Lots lots = 0;
    for (int attempt = 0; attempt < 2; ++attempt) {
        switch (stream.lot.convert(quantity, limit, lots)) {
        case UnitScale::Outcome::Exact:
            return lots;
        case UnitScale::Outcome::NeedFiner: {
            stream.digits.lot = quantity.fractionDigits();
            const auto scaled = rescale(stream, stream.price.digits(), stream.digits.lot);
            if (!scaled)
                return scaled.error();
            continue;
        }
        case UnitScale::Outcome::OffUnit:
            return Error(
                "data.quantity_off_lot",
                {{"field", "quantity"},
                 {"value", quantity.toString()},
                 {"lot", stream.lot.unit().toString()},
                 {"remedy", stream.existing ? "the dataset has this lot already: pass --replace to import it anew"
                                            : "pass the instrument's --lot, or leave it out"}});
        case UnitScale::Outcome::TooLarge:
            attempt = 2;
            break;
        }
    }
    return Error("data.quantity_out_of_range", {{"field", "quantity"},
                                                {"value", quantity.toString()},
                                                {"lot", stream.lot.unit().toString()},
                                                {"limit", std::to_string(limit) + " lots"},
                                                {"remedy", "pass a coarser --lot"}});
}

} // namespace wh
