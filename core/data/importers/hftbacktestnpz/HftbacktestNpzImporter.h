// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Importer.h"

namespace wh {

/// Event arrays of hftbacktest, .npz or .npy: the structured type of version 2 and the six float columns of version 1.
/// Source: docs/reference/import-formats.md.
class HftbacktestNpzImporter final : public Importer
{
public:
    std::string_view id() const override { return "hftbacktest-npz"; }
    std::string_view description() const override { return "hftbacktest event arrays (.npz, .npy), level 2 and 3"; }
    int recognises(std::string_view head, std::string_view memberName) const override;
    Result<void> import(InputStream& input, ImportSink& sink, const ImportOptions& options,
                        const std::function<bool(const Error&)>& onBadLine) const override;
};

} // namespace wh
