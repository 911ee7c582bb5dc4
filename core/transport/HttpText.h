// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/HttpMessage.h"

#include <optional>
#include <string>
#include <string_view>

namespace wh::transport {

bool equalsIgnoringCase(std::string_view a, std::string_view b);
std::string_view trimmed(std::string_view text);
const char* reasonPhrase(int status);

/// How a response's body ends on the wire.
enum class Framing {
    None,     ///< it has none, and no header speaks of one (100, 101, 204, 304)
    Length,   ///< Content-Length
    Chunked,  ///< Transfer-Encoding: chunked
    UntilEnd, ///< with the connection: HTTP/1.0
};

/// The status line and all headers, with the empty line. @param length  of the body where Framing::Length
std::string responseHead(const HttpResponse& response, Framing framing, std::size_t length, bool keepsAlive);
/// A chunk's size line; the chunk is followed by CR LF.
std::string chunkHead(std::size_t bytes);

/// "%2Fa%20b" → "/a b". Nothing where an escape is malformed or a zero byte is written.
std::optional<std::string> percentDecoded(std::string_view text, bool plusIsBlank = false);
/// A parameter of "a=1&b=2", decoded; nothing where it is not there or malformed.
std::optional<std::string> queryParameter(std::string_view query, std::string_view name);

/// "application/json;charset=utf-8": the type in lower case, and one of its parameters.
std::string mediaType(std::string_view contentType);
std::string mediaParameter(std::string_view contentType, std::string_view name);

/// An answer of plain text, a line.
HttpResponse textResponse(int status, std::string text);

} // namespace wh::transport
