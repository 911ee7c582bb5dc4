// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/importers/bybit/BybitRawImporter.h"

#include "core/data/importers/bybit/BybitReader.h"
#include "core/data/parsing/ImportLines.h"

namespace wh {

int BybitRawImporter::recognises(std::string_view head, std::string_view) const
{
    const std::string_view line = firstLineOf(head).substr(0, 40);
    const bool json = contains(line, "{");
    return json && (contains(head, "\"topic\":\"orderbook.") || contains(head, "\"topic\":\"publicTrade.")) ? 95 : 0;
}

Result<void> BybitRawImporter::import(InputStream& input, ImportSink& sink, const ImportOptions& options,
                                      const std::function<bool(const Error&)>& onBadLine) const
{
    if (auto known = checkOptions(options, {}); !known)
        return known;
    BybitReader reader(input.head(), sink);
    auto done = readLines(input, onBadLine, [&](std::string_view line) { return reader.read(line); });
    if (!done)
        return done;
    if (!reader.begun())
        return noRows(input);
    reader.finish();
    return {};
}

} // namespace wh
