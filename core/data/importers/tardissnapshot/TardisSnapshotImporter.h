// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Importer.h"

namespace wh {

/// Tardis.dev book_snapshot_N and quotes (a book of one level): one snapshot, then the differences from row to row.
/// Source: https://docs.tardis.dev/downloadable-csv-files#book_snapshot_25
class TardisSnapshotImporter final : public Importer
{
public:
    std::string_view id() const override { return "tardis-snapshot"; }
    std::string_view description() const override
    {
        return "Tardis book_snapshot_5, book_snapshot_25, quotes, book_ticker";
    }
    int recognises(std::string_view head, std::string_view memberName) const override;
    Result<void> import(InputStream& input, ImportSink& sink, const ImportOptions& options,
                        const std::function<bool(const Error&)>& onBadLine) const override;
};

} // namespace wh
