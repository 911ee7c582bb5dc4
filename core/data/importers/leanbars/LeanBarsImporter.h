// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Importer.h"

namespace wh {

/// Trade bars of QuantConnect LEAN: milliseconds since midnight and the day in the file's name, or a date per row.
/// Source: docs/reference/import-formats.md.
class LeanBarsImporter final : public Importer
{
public:
    std::string_view id() const override { return "lean-bars"; }
    std::string_view description() const override { return "QuantConnect LEAN trade bars (zip)"; }
    int recognises(std::string_view head, std::string_view memberName) const override;
    Result<void> import(InputStream& input, ImportSink& sink, const ImportOptions& options,
                        const std::function<bool(const Error&)>& onBadLine) const override;
};

} // namespace wh
