// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/importers/binanceraw/BinanceRawImporter.h"

#include "core/data/importers/binanceraw/BinanceMessage.h"
#include "core/data/importers/binanceraw/DepthSequence.h"
#include "core/data/parsing/CollectorLine.h"
#include "core/data/parsing/ImportLines.h"

namespace wh {
namespace {

/// COIN-M contracts are worth 100 dollars of BTC and 10 of anything else.
void hintContract(std::string_view head, ImportSink& sink)
{
    const std::size_t pair = head.find("\"ps\":\"");
    if (pair != std::string_view::npos) {
        const bool bitcoin = startsWith(head.substr(pair + 6), "BTC");
        sink.hint(ContractKind::Inverse, Decimal(bitcoin ? 100 : 10));
    } else if (contains(head, "\"pu\":")) {
        sink.hint(ContractKind::Linear, Decimal(1));
    }
}

} // namespace

int BinanceRawImporter::recognises(std::string_view head, std::string_view) const
{
    std::string_view line = firstLineOf(head);
    if (!takeReceiveTime(line))
        return 0;
    line = line.substr(0, 4096);
    if (startsWith(line, "{\"stream\"") || startsWith(line, "{\"lastUpdateId\""))
        return 95;
    const bool event = contains(line, "\"depthUpdate\"") || contains(line, "\"aggTrade\"") ||
                       (contains(line, "\"trade\"") && contains(line, "\"E\":"));
    return startsWith(line, "{") && event ? 80 : 0;
}

Result<void> BinanceRawImporter::import(InputStream& input, ImportSink& sink, const ImportOptions& options,
                                        const std::function<bool(const Error&)>& onBadLine) const
{
    if (auto known = checkOptions(options, {}); !known)
        return known;
    const std::string_view head = input.head();
    hintContract(head, sink);
    const bool book = contains(head, "depth") || contains(head, "lastUpdateId") || contains(head, "bookTicker");
    const bool aggregatesOnly =
        contains(head, "aggTrade") && !contains(head, "@trade") && !contains(head, "\"e\":\"trade\"");
    DepthSequence sequence(input, sink, onBadLine, book ? TapeKind::Book : TapeKind::Trades, !aggregatesOnly);
    BinanceMessageReader reader;
    BinanceMessage message;
    std::string_view line;
    bool first = true;
    for (;;) {
        auto more = input.nextLine(line);
        if (!more)
            return located(std::move(more).error(), input, input.lineNumber());
        if (!*more)
            return sequence.finish();
        if (first && startsWith(line, "\xef\xbb\xbf"))
            line.remove_prefix(3);
        first = false;
        if (line.empty())
            continue;
        auto done = reader.read(line, message);
        if (done)
            done = sink.symbol(message.symbol);
        if (!done) {
            done = settleBadLine(located(std::move(done).error(), input, input.lineNumber()), onBadLine);
            if (!done)
                return done;
            continue;
        }
        message.line = input.lineNumber();
        if (done = sequence.add(message); !done)
            return done;
    }
}

} // namespace wh
