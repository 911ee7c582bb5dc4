// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Importer.h"

namespace wh {

/// Trades in any CSV whose header names its columns or whose columns the user maps; Kraken's time,price,amount without
/// a header too. A file without sides has them inferred by the tick rule. Source: docs/reference/import-formats.md.
class CsvTradesImporter final : public Importer
{
public:
    std::string_view id() const override { return "csv-trades"; }
    std::string_view description() const override
    {
        return "trades in CSV: known header names, or --column time=0 --column price=1 ...";
    }
    int recognises(std::string_view head, std::string_view memberName) const override;
    Result<void> import(InputStream& input, ImportSink& sink, const ImportOptions& options,
                        const std::function<bool(const Error&)>& onBadLine) const override;
};

} // namespace wh
