// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Importer.h"

namespace wh {

/// Tardis.dev trades. Source: https://docs.tardis.dev/downloadable-csv-files#trades
class TardisTradesImporter final : public Importer
{
public:
    std::string_view id() const override { return "tardis-trades"; }
    std::string_view description() const override { return "Tardis trades"; }
    int recognises(std::string_view head, std::string_view memberName) const override;
    Result<void> import(InputStream& input, ImportSink& sink, const ImportOptions& options,
                        const std::function<bool(const Error&)>& onBadLine) const override;
};

} // namespace wh
