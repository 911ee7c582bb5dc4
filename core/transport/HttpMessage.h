// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace wh::transport {

using HttpHeaders = std::vector<std::pair<std::string, std::string>>;

/// A request's head, and once it is there its body. A value.
struct HttpRequest
{
    std::string method;
    std::string path;  ///< decoded: "/graphql"
    std::string query; ///< as sent, without the question mark
    HttpHeaders headers;
    std::string body;
    std::string address; ///< of the peer: "192.0.2.1"
    bool isEncrypted = false;
    bool isHttp10 = false;
    bool keepsAlive = true;
    bool expectsContinue = false;
    bool isChunked = false;
    std::optional<std::uint64_t> contentLength;

    bool hasBody() const { return isChunked || contentLength.value_or(0) > 0; }
    /// The value of a header, upper and lower case being the same; several of one name joined with ", ". Empty: none.
    std::string header(std::string_view name) const;
    bool has(std::string_view name) const;
    /// Whether one of a header's comma-separated tokens is `token`, without regard to case.
    bool hasToken(std::string_view name, std::string_view token) const;
};

/// A whole answer.
struct HttpResponse
{
    int status = 200;
    std::string contentType; ///< empty: no body
    std::string body;
    HttpHeaders headers = {};
};

} // namespace wh::transport
