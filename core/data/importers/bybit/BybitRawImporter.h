// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Importer.h"

namespace wh {

/// Bybit v5 public messages, bare (the ob500 history) or behind a receive time (hftbacktest's collector).
/// Source: docs/reference/import-formats.md.
class BybitRawImporter final : public Importer
{
public:
    std::string_view id() const override { return "bybit-raw"; }
    std::string_view description() const override
    {
        return "Bybit v5 messages: ob500 history or hftbacktest collector";
    }
    int recognises(std::string_view head, std::string_view memberName) const override;
    Result<void> import(InputStream& input, ImportSink& sink, const ImportOptions& options,
                        const std::function<bool(const Error&)>& onBadLine) const override;
};

} // namespace wh
