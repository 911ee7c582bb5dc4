// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/HttpParser.h"

#include "core/transport/HttpText.h"

#include <algorithm>
#include <boost/asio/buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

namespace wh::transport {

namespace http = boost::beast::http;

struct HttpParser::Beast
{
    http::request_parser<http::string_body> parser;
};

namespace {

constexpr std::size_t kLastChunk = 5;
constexpr std::size_t kChunkHead = 16 * 1024; ///< a chunk's size line, or the trailers, may have as much

std::string textOf(boost::beast::string_view view)
{
    return {view.data(), view.size()};
}

} // namespace

HttpParser::HttpParser(const TransportLimits& limits) : m_limits(limits) {}
HttpParser::~HttpParser() = default;

void HttpParser::refuse(int status, std::string reason)
{
    m_state = State::Failed;
    m_refusal = {status, std::move(reason)};
}

HttpRequest HttpParser::take()
{
    m_state = State::Head;
    m_searched = 0;
    m_beast.reset();
    return std::exchange(m_request, {});
}

std::size_t HttpParser::feed(std::string_view bytes)
{
    switch (m_state) {
    case State::Head:
        return feedHead(bytes);
    case State::Body:
        return feedBody(bytes);
    default:
        return 0;
    }
}

std::size_t HttpParser::feedHead(std::string_view bytes)
{
    // Empty lines before a request are left by old clients (RFC 9112, section 2.2).
    if (m_searched == 0) {
        std::size_t empty = 0;
        while (bytes.substr(empty).starts_with("\r\n"))
            empty += 2;
        if (empty > 0 || bytes == "\r")
            return empty;
    }
    constexpr std::size_t kEnd = 4;
    const auto end = bytes.find("\r\n\r\n", m_searched > kEnd ? m_searched - kEnd : 0);
    const std::string_view head = bytes.substr(0, end == std::string_view::npos ? end : end + kEnd);
    if (head.size() > m_limits.headBytes) {
        refuse(431, "The request's head has more than " + std::to_string(m_limits.headBytes) + " bytes.");
        return 0;
    }
    for (std::size_t i = m_searched; i < head.size(); ++i) {
        const bool isBareLf = head[i] == '\n' && (i == 0 || head[i - 1] != '\r');
        const bool isFolded = (head[i] == ' ' || head[i] == '\t') && i > 0 && head[i - 1] == '\n';
        if (isBareLf || isFolded || head[i] == '\0') {
            refuse(400, isFolded ? "A header is folded over several lines." : "A line does not end with CR LF.");
            return 0;
        }
    }
    m_searched = head.size();
    if (end == std::string_view::npos)
        return 0;
    m_beast = std::make_unique<Beast>();
    m_beast->parser.eager(false);
    m_beast->parser.header_limit(static_cast<std::uint32_t>(m_limits.headBytes));
    m_beast->parser.body_limit(m_limits.bodyBytes);
    boost::beast::error_code error;
    const std::size_t consumed = m_beast->parser.put(boost::asio::const_buffer(head.data(), head.size()), error);
    if (error == http::error::body_limit) {
        refuse(413, "The body has more than " + std::to_string(m_limits.bodyBytes) + " bytes.");
        return head.size();
    }
    if (error == http::error::bad_version) {
        refuse(505, "Only HTTP/1.1 and HTTP/1.0 are spoken.");
        return 0;
    }
    if (error || consumed != head.size() || !m_beast->parser.is_header_done()) {
        refuse(400, "The request's head is malformed: " + (error ? error.message() : std::string("its end")) + '.');
        return 0;
    }
    readHead();
    return m_state == State::Failed ? 0 : consumed;
}

void HttpParser::readHead()
{
    const auto& message = m_beast->parser.get();
    m_request = {};
    m_request.method = textOf(message.method_string());
    m_request.isHttp10 = message.version() < 11;
    m_request.keepsAlive = m_beast->parser.keep_alive();
    for (const auto& field : message)
        m_request.headers.emplace_back(textOf(field.name_string()), textOf(field.value()));
    m_request.isChunked = m_beast->parser.chunked();
    if (const auto length = m_beast->parser.content_length())
        m_request.contentLength = *length;

    const auto count = [this](std::string_view name) {
        return std::count_if(m_request.headers.begin(), m_request.headers.end(),
                             [&](const auto& entry) { return equalsIgnoringCase(entry.first, name); });
    };
    if (count("Host") > 1 || (count("Host") == 0 && !m_request.isHttp10))
        return refuse(400, "A request has one Host header.");
    if (count("Transfer-Encoding") > 0) {
        if (count("Content-Length") > 0)
            return refuse(400, "A request has either Content-Length or Transfer-Encoding.");
        if (m_request.isHttp10)
            return refuse(400, "HTTP/1.0 has no Transfer-Encoding.");
        if (!m_request.isChunked || !equalsIgnoringCase(m_request.header("Transfer-Encoding"), "chunked"))
            return refuse(501, "The only transfer encoding is chunked.");
    }
    if (count("Content-Length") > 1 ||
        m_request.header("Content-Length").find_first_not_of("0123456789") != std::string::npos)
        return refuse(400, "A request has one Content-Length.");
    if (const std::string expect = m_request.header("Expect"); !expect.empty()) {
        if (!equalsIgnoringCase(expect, "100-continue"))
            return refuse(417, "The only expectation is 100-continue.");
        m_request.expectsContinue = !m_request.isHttp10;
    }

    std::string target = textOf(message.target());
    // A proxy's form, "http://host/path": its host counts, whatever Host says (RFC 9112, section 3.2.2).
    for (const std::string_view scheme : {"http://", "https://"}) {
        if (equalsIgnoringCase(std::string_view(target).substr(0, scheme.size()), scheme)) {
            const auto slash = target.find_first_of("/?#", scheme.size());
            const std::string host = target.substr(scheme.size(), slash - scheme.size());
            if (host.empty() || host.find('@') != std::string::npos)
                return refuse(400, "The request's target names no host.");
            for (auto& [name, value] : m_request.headers) {
                if (equalsIgnoringCase(name, "Host"))
                    value = host;
            }
            target = slash == std::string::npos ? "" : target.substr(slash);
            if (!target.starts_with('/'))
                target.insert(0, 1, '/');
        }
    }
    if (target == "*" && m_request.method == "OPTIONS") {
        m_request.path = target;
    } else {
        const auto question = target.find('?');
        const auto path = percentDecoded(std::string_view(target).substr(0, question));
        if (!path || !path->starts_with('/'))
            return refuse(400, "The request's target is no path.");
        m_request.path = *path;
        if (question != std::string::npos)
            m_request.query = target.substr(question + 1, target.find('#') - question - 1);
    }
    m_state = State::Body;
}

std::size_t HttpParser::feedBody(std::string_view bytes)
{
    auto& parser = m_beast->parser;
    std::size_t consumed = 0;
    while (!parser.is_done()) {
        const std::string_view rest = bytes.substr(consumed);
        // The last chunk takes five bytes, so that as many always come; with fewer, Beast's assertions fail.
        if (rest.empty() || (m_request.isChunked && rest.size() < kLastChunk))
            return consumed;
        boost::beast::error_code error;
        const std::size_t taken = parser.put(boost::asio::const_buffer(rest.data(), rest.size()), error);
        consumed += taken;
        if (error == http::error::need_more) {
            if (taken > 0)
                continue;
            if (rest.size() > kChunkHead)
                refuse(400, "A chunk's size line, or the trailers, have no end.");
            return consumed;
        }
        if (error == http::error::body_limit) {
            refuse(413, "The body has more than " + std::to_string(m_limits.bodyBytes) + " bytes.");
            return consumed;
        }
        if (error) {
            refuse(400, "The request's body is malformed: " + error.message() + '.');
            return consumed;
        }
    }
    m_request.body = std::move(parser.get().body());
    m_state = State::Done;
    return consumed;
}

} // namespace wh::transport
