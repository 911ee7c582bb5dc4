// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Importer.h"

namespace wh {

/// Candles of cryptodatadownload.com: a line with its address, a header, newest first; "09-AM" or unix times; of two
/// volume columns the one in the base asset. Source: docs/reference/import-formats.md.
class CryptoDataDownloadImporter final : public Importer
{
public:
    std::string_view id() const override { return "cryptodatadownload"; }
    std::string_view description() const override { return "CryptoDataDownload candles, every layout since 2017"; }
    int recognises(std::string_view head, std::string_view memberName) const override;
    Result<void> import(InputStream& input, ImportSink& sink, const ImportOptions& options,
                        const std::function<bool(const Error&)>& onBadLine) const override;
};

} // namespace wh
