// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Importer.h"

namespace wh {

/// Tardis.dev incremental_book_L2: rows of one local_timestamp are one message; a run of snapshot rows behind other
/// rows replaces the book. Source: https://docs.tardis.dev/downloadable-csv-files#incremental_book_l2
class TardisIncrementalImporter final : public Importer
{
public:
    std::string_view id() const override { return "tardis-incremental"; }
    std::string_view description() const override { return "Tardis incremental_book_L2"; }
    int recognises(std::string_view head, std::string_view memberName) const override;
    Result<void> import(InputStream& input, ImportSink& sink, const ImportOptions& options,
                        const std::function<bool(const Error&)>& onBadLine) const override;
};

} // namespace wh
