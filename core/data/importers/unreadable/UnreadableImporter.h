// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Importer.h"

namespace wh {

/// Knows the binary table formats that cannot be read here (Arrow feather, Parquet, HDF5, SQLite) in order to say so,
/// and how to convert them, instead of a guess at text.
class UnreadableImporter final : public Importer
{
public:
    std::string_view id() const override { return "freqtrade-feather"; }
    std::string_view description() const override
    {
        return "feather, Parquet, HDF5: told apart and refused, with the way to convert them";
    }
    int recognises(std::string_view head, std::string_view memberName) const override;
    Result<void> import(InputStream& input, ImportSink& sink, const ImportOptions& options,
                        const std::function<bool(const Error&)>& onBadLine) const override;
};

} // namespace wh
