// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Importer.h"

namespace wh {

/// Binance's aggregated trades: id, price, qty, first id, last id, time, isBuyerMaker[, isBestMatch], spot and futures,
/// with or without a header, in ms or us. Source: docs/reference/import-formats.md.
class BinanceAggTradesImporter final : public Importer
{
public:
    std::string_view id() const override { return "binance-aggtrades"; }
    std::string_view description() const override { return "Binance aggregated trades in CSV (data.binance.vision)"; }
    int recognises(std::string_view head, std::string_view memberName) const override;
    Result<void> import(InputStream& input, ImportSink& sink, const ImportOptions& options,
                        const std::function<bool(const Error&)>& onBadLine) const override;
};

} // namespace wh
