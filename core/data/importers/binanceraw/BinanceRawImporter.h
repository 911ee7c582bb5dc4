// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Importer.h"

namespace wh {

/// Binance's raw feed as hftbacktest's collector stores it: a receive time and the venue's message per line. Keeps the
/// venue's sequence rules for spot and futures. Source: docs/reference/import-formats.md.
class BinanceRawImporter final : public Importer
{
public:
    std::string_view id() const override { return "binance-raw"; }
    std::string_view description() const override
    {
        return "Binance raw feed (hftbacktest collector): depth, trades, tickers, snapshots";
    }
    int recognises(std::string_view head, std::string_view memberName) const override;
    Result<void> import(InputStream& input, ImportSink& sink, const ImportOptions& options,
                        const std::function<bool(const Error&)>& onBadLine) const override;
};

} // namespace wh
