// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Importer.h"

namespace wh {

/// Freqtrade's trades: one JSON array of [ms, id, type, side, price, amount, cost], or of ccxt's objects as older
/// versions wrote them. Source: docs/reference/import-formats.md.
class FreqtradeTradesImporter final : public Importer
{
public:
    std::string_view id() const override { return "freqtrade-trades"; }
    std::string_view description() const override { return "Freqtrade trades in JSON (.json, .json.gz)"; }
    int recognises(std::string_view head, std::string_view memberName) const override;
    Result<void> import(InputStream& input, ImportSink& sink, const ImportOptions& options,
                        const std::function<bool(const Error&)>& onBadLine) const override;
};

} // namespace wh
