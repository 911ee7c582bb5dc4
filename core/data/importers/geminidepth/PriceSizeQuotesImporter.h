// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Importer.h"

namespace wh {

/// Best bid and ask in CSV with price and size joined by an underscore (CryptoChassis): a book of one level.
/// Source: docs/reference/import-formats.md.
class PriceSizeQuotesImporter final : public Importer
{
public:
    std::string_view id() const override { return "cryptochassis-depth"; }
    std::string_view description() const override { return "best bid and ask as price_size (CryptoChassis)"; }
    int recognises(std::string_view head, std::string_view memberName) const override;
    Result<void> import(InputStream& input, ImportSink& sink, const ImportOptions& options,
                        const std::function<bool(const Error&)>& onBadLine) const override;
};

} // namespace wh
