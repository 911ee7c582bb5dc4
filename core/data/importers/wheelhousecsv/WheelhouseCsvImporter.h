// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Importer.h"

namespace wh {

/// What `data export --format csv` writes of events: read back, it gives an equal dataset.
class WheelhouseCsvImporter final : public Importer
{
public:
    std::string_view id() const override { return "wheelhouse-csv"; }
    std::string_view description() const override { return "events as `data export` writes them"; }
    int recognises(std::string_view head, std::string_view memberName) const override;
    Result<void> import(InputStream& input, ImportSink& sink, const ImportOptions& options,
                        const std::function<bool(const Error&)>& onBadLine) const override;
};

} // namespace wh
