// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/HttpText.h"

#include <algorithm>
#include <charconv>
#include <ctime>

namespace wh::transport {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// "Sun, 06 Nov 1994 08:49:37 GMT". A new text once a second is enough; made by the socket's thread alone.
const std::string& dateText()
{
    thread_local std::time_t last = 0;
    thread_local std::string text;
    const std::time_t now = std::time(nullptr);
    if (now == last && !text.empty())
        return text;
    constexpr const char* kDays[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr const char* kMonths[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                       "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    std::tm parts{};
#ifdef _WIN32
    gmtime_s(&parts, &now);
#else
    gmtime_r(&now, &parts);
#endif
    const auto two = [](int value) { return (value < 10 ? "0" : "") + std::to_string(value); };
    last = now;
    text = std::string(kDays[parts.tm_wday]) + ", " + two(parts.tm_mday) + ' ' + kMonths[parts.tm_mon] + ' ' +
           std::to_string(parts.tm_year + 1900) + ' ' + two(parts.tm_hour) + ':' + two(parts.tm_min) + ':' +
           two(parts.tm_sec) + " GMT";
    return text;
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c = lower(c);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

} // namespace

bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

std::string HttpRequest::header(std::string_view name) const
{
    std::string value;
    bool isFirst = true;
    for (const auto& [known, text] : headers) {
        if (!equalsIgnoringCase(known, name))
            continue;
        value += (isFirst ? "" : ", ") + text;
        isFirst = false;
    }
    return value;
}

bool HttpRequest::has(std::string_view name) const
{
    return std::any_of(headers.begin(), headers.end(),
                       [&](const auto& entry) { return equalsIgnoringCase(entry.first, name); });
}

bool HttpRequest::hasToken(std::string_view name, std::string_view token) const
{
    const std::string value = header(name);
    std::string_view rest = value;
    while (!rest.empty()) {
        const auto comma = rest.find(',');
        if (equalsIgnoringCase(trimmed(rest.substr(0, comma)), token))
            return true;
        rest = comma == std::string_view::npos ? std::string_view() : rest.substr(comma + 1);
    }
    return false;
}

const char* reasonPhrase(int status)
{
    switch (status) {
    case 100:
        return "Continue";
    case 200:
        return "OK";
    case 204:
        return "No Content";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 406:
        return "Not Acceptable";
    case 408:
        return "Request Timeout";
    case 413:
        return "Content Too Large";
    case 414:
        return "URI Too Long";
    case 415:
        return "Unsupported Media Type";
    case 417:
        return "Expectation Failed";
    case 421:
        return "Misdirected Request";
    case 422:
        return "Unprocessable Content";
    case 426:
        return "Upgrade Required";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Unknown";
    }
}

std::string responseHead(const HttpResponse& response, Framing framing, std::size_t length, bool keepsAlive)
{
    std::string text = "HTTP/1.1 " + std::to_string(response.status) + ' ' + reasonPhrase(response.status) + "\r\n";
    text += "Date: " + dateText() + "\r\n";
    if (!response.contentType.empty())
        text += "Content-Type: " + response.contentType + "\r\n";
    for (const auto& [name, value] : response.headers)
        text += name + ": " + value + "\r\n";
    if (framing == Framing::Length)
        text += "Content-Length: " + std::to_string(length) + "\r\n";
    else if (framing == Framing::Chunked)
        text += "Transfer-Encoding: chunked\r\n";
    text += "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n";
    text += keepsAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    return text;
}

std::string chunkHead(std::size_t bytes)
{
    char buffer[20];
    const auto end = std::to_chars(std::begin(buffer), std::end(buffer), bytes, 16).ptr;
    return std::string(buffer, end) + "\r\n";
}

std::optional<std::string> percentDecoded(std::string_view text, bool plusIsBlank)
{
    std::string decoded;
    decoded.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c == '%') {
            const int high = i + 2 < text.size() ? hexValue(text[i + 1]) : -1;
            const int low = i + 2 < text.size() ? hexValue(text[i + 2]) : -1;
            if (high < 0 || low < 0)
                return std::nullopt;
            c = static_cast<char>(high * 16 + low);
            i += 2;
        } else if (c == '+' && plusIsBlank) {
            c = ' ';
        }
        if (c == '\0')
            return std::nullopt;
        decoded += c;
    }
    return decoded;
}

std::optional<std::string> queryParameter(std::string_view query, std::string_view name)
{
    while (!query.empty()) {
        const auto end = query.find('&');
        const std::string_view pair = query.substr(0, end);
        const auto equals = pair.find('=');
        if (percentDecoded(pair.substr(0, equals), true) == name)
            return equals == std::string_view::npos ? std::string() : percentDecoded(pair.substr(equals + 1), true);
        query = end == std::string_view::npos ? std::string_view() : query.substr(end + 1);
    }
    return std::nullopt;
}

std::string mediaType(std::string_view contentType)
{
    std::string type(trimmed(contentType.substr(0, contentType.find(';'))));
    std::transform(type.begin(), type.end(), type.begin(), &lower);
    return type;
}

std::string mediaParameter(std::string_view contentType, std::string_view name)
{
    for (auto semicolon = contentType.find(';'); semicolon != std::string_view::npos;
         semicolon = contentType.find(';')) {
        contentType.remove_prefix(semicolon + 1);
        const std::string_view parameter = trimmed(contentType.substr(0, contentType.find(';')));
        const auto equals = parameter.find('=');
        if (equals == std::string_view::npos || !equalsIgnoringCase(trimmed(parameter.substr(0, equals)), name))
            continue;
        std::string value(trimmed(parameter.substr(equals + 1)));
        if (value.size() >= 2 && value.front() == '"' && value.back() == '"')
            value = value.substr(1, value.size() - 2);
        std::transform(value.begin(), value.end(), value.begin(), &lower);
        return value;
    }
    return {};
}

HttpResponse textResponse(int status, std::string text)
{
    return {status, "text/plain; charset=utf-8", std::move(text) + '\n', {}};
}

} // namespace wh::transport
