// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/Attribution.h"

#include "core/analytics/RunRecord.h"

namespace wh {

namespace {

/// What a fee came to cost more (or less) after it was paid, because its asset's price moved.
Decimal feeRevaluation(const Instrument& instrument, const Fill& fill, HalfTicks lastMid)
{
    const auto& name = instrument.name;
    if (fill.fee.isZero() || fill.feeAsset == instrument.settleAsset())
        return {};
    const bool isBase = fill.feeAsset == name.base;
    if (isBase && !instrument.isDerivative()) {
        // As the account does it: the quantity leaves the holding, valued at the fill's price.
        return fill.fee / instrument.lot * instrument.unitValue(lastMid) - fill.fee * instrument.price(fill.price);
    }
    if (instrument.fees.currency == FeeCurrency::FeeAsset && fill.feeAsset == instrument.fees.feeAsset)
        return {}; // at a stated price, which stays
    if (isBase)
        return fill.fee * instrument.halfPrice(lastMid) - fill.fee * instrument.halfPrice(2 * fill.price);
    if (fill.feeAsset == name.quote && lastMid != 0 && fill.price != 0)
        return fill.fee * (Decimal(1) / instrument.halfPrice(lastMid)) -
               fill.fee * (Decimal(1) / instrument.halfPrice(2 * fill.price));
    return {};
}

} // namespace

Attribution attribute(const RunRecord& run)
{
    const Instrument& instrument = run.instrument;
    Attribution result;
    const Decimal last = instrument.unitValue(run.lastMid);
    for (const auto& record : run.fills) {
        const Fill& fill = record.fill;
        const Lots lots = signOf(fill.side) * fill.quantity;
        const Decimal atFill = instrument.unitValue(record.midAtFill);
        const Decimal later = instrument.unitValue(record.midAfter[kAdverseHorizon].value_or(run.lastMid));
        auto& capture = fill.liquidity == Liquidity::Maker ? result.spreadCaptureMaker : result.spreadCaptureTaker;
        capture += (atFill - instrument.unitValue(2 * fill.price)) * lots;
        result.adverseSelection += (later - atFill) * lots;
        result.inventory += (last - later) * lots - feeRevaluation(instrument, fill, run.lastMid);
    }
    result.inventory += (last - instrument.unitValue(run.firstMid)) * run.initialPosition;
    result.fees = -run.fees;
    result.unexplained = run.finalEquity - run.initialEquity - result.total();
    return result;
}

} // namespace wh
