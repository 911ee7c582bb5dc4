// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Importer.h"

namespace wh {

/// Coinbase Advanced Trade candles, as GET /brokerage/products/{id}/candles answers: {"candles":[{start,low,high,open,
/// close,volume}]}. Source: docs/reference/import-formats.md.
class CoinbaseCandlesImporter final : public Importer
{
public:
    std::string_view id() const override { return "coinbase-candles"; }
    std::string_view description() const override { return "Coinbase Advanced Trade candles in JSON"; }
    int recognises(std::string_view head, std::string_view memberName) const override;
    Result<void> import(InputStream& input, ImportSink& sink, const ImportOptions& options,
                        const std::function<bool(const Error&)>& onBadLine) const override;
};

} // namespace wh
