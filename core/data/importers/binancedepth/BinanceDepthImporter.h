// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Importer.h"

namespace wh {

/// Binance futures T_DEPTH history: snapshot and update files, a row per level. Source:
/// docs/reference/import-formats.md.
class BinanceDepthImporter final : public Importer
{
public:
    std::string_view id() const override { return "binance-depth"; }
    std::string_view description() const override
    {
        return "Binance futures T_DEPTH history (snapshot and update CSV)";
    }
    int recognises(std::string_view head, std::string_view memberName) const override;
    Result<void> import(InputStream& input, ImportSink& sink, const ImportOptions& options,
                        const std::function<bool(const Error&)>& onBadLine) const override;
};

} // namespace wh
