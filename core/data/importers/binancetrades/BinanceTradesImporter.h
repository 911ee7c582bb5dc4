// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Importer.h"

namespace wh {

/// Binance's public trades: id, price, qty, quoteQty, time, isBuyerMaker[, isBestMatch], spot and futures, with or
/// without a header, in ms or us. Source: docs/reference/import-formats.md.
class BinanceTradesImporter final : public Importer
{
public:
    std::string_view id() const override { return "binance-trades"; }
    std::string_view description() const override { return "Binance trades in CSV (data.binance.vision)"; }
    int recognises(std::string_view head, std::string_view memberName) const override;
    Result<void> import(InputStream& input, ImportSink& sink, const ImportOptions& options,
                        const std::function<bool(const Error&)>& onBadLine) const override;
};

} // namespace wh
