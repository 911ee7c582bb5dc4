// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/parsing/BookDifference.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wh {

/// Reads Bybit's v5 messages: `orderbook.N` (snapshot and delta in one stream, `u` rising by one) and `publicTrade`.
/// Of several depths the deepest makes the book; a depth of one beside it is a ticker. One import, one thread.
class BybitReader
{
public:
    /// @param head  the beginning of the file: says which depths there are
    BybitReader(std::string_view head, ImportSink& sink);
    ~BybitReader();
    BybitReader(const BybitReader&) = delete;
    BybitReader& operator=(const BybitReader&) = delete;

    /// @return import.bad_json, import.bad_value, import.bad_line
    Result<void> read(std::string_view line);
    bool begun() const { return m_begun; }
    void finish();

private:
    struct Parser;
    struct Message;
    struct Print
    {
        BookLevel level;
        TimeNs venue = 0;
    };

    Result<void> passDepth(Message& message);
    Result<void> passTrades(const Message& message);
    Result<void> begin();

    ImportSink& m_sink;
    std::unique_ptr<Parser> m_parser;
    std::optional<std::uint64_t> m_last;
    std::uint64_t m_depth = 0;
    TapeKind m_kind = TapeKind::Book;
    bool m_begun = false;
    bool m_live = false;
    std::uint64_t m_gaps = 0;
    std::uint64_t m_ignored = 0;
};

} // namespace wh
