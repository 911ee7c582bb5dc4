// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Importer.h"

namespace wh {

/// Freqtrade's candles: one JSON array of [ms, open, high, low, close, volume]. Source:
/// docs/reference/import-formats.md.
class FreqtradeJsonImporter final : public Importer
{
public:
    std::string_view id() const override { return "freqtrade-json"; }
    std::string_view description() const override { return "Freqtrade candles in JSON (.json, .json.gz)"; }
    int recognises(std::string_view head, std::string_view memberName) const override;
    Result<void> import(InputStream& input, ImportSink& sink, const ImportOptions& options,
                        const std::function<bool(const Error&)>& onBadLine) const override;
};

} // namespace wh
