// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Importer.h"

namespace wh {

/// Binance's candles: the 12 columns of data.binance.vision, with or without a header, in milliseconds or (since 2025)
/// microseconds, and the arrays that GET /api/v3/klines answers. Source: docs/reference/import-formats.md.
class BinanceKlinesImporter final : public Importer
{
public:
    std::string_view id() const override { return "binance-klines"; }
    std::string_view description() const override
    {
        return "Binance candles: 12 CSV columns or REST JSON arrays, ms or us";
    }
    int recognises(std::string_view head, std::string_view memberName) const override;
    Result<void> import(InputStream& input, ImportSink& sink, const ImportOptions& options,
                        const std::function<bool(const Error&)>& onBadLine) const override;
};

} // namespace wh
