// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/HttpMessage.h"
#include "core/transport/TransportLimits.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace wh::transport {

/// Parses one request after another out of bytes that somebody else reads: no I/O. Strict where laxness lets requests
/// be smuggled: both lengths, folded headers, a bare line feed, several Hosts are refused. One thread.
class HttpParser
{
public:
    struct Refusal
    {
        int status = 400;
        std::string reason;
    };
    enum class State {
        Head, ///< of it not all is there
        Body, ///< the head is there: request(), once more with what it says done
        Done, ///< all is there: take()
        Failed,
    };

    explicit HttpParser(const TransportLimits& limits);
    ~HttpParser();
    HttpParser(const HttpParser&) = delete;
    HttpParser& operator=(const HttpParser&) = delete;

    /// @param bytes  all that is there and was not consumed yet, from where the last call ended
    /// @return how many of them are consumed. It stops after the head, so that it can be looked at: in State::Body it
    ///         is to be called again even if no more bytes come. In State::Done and Failed it consumes nothing.
    std::size_t feed(std::string_view bytes);
    State state() const { return m_state; }
    /// The head; with its body in State::Done.
    const HttpRequest& request() const { return m_request; }
    const Refusal& refusal() const { return m_refusal; }
    /// The request, after which the next one may be fed.
    HttpRequest take();

private:
    struct Beast;
    std::size_t feedHead(std::string_view bytes);
    std::size_t feedBody(std::string_view bytes);
    void readHead();
    void refuse(int status, std::string reason);

    const TransportLimits m_limits;
    std::unique_ptr<Beast> m_beast;
    State m_state = State::Head;
    std::size_t m_searched = 0; ///< bytes of the head in which its end is not
    HttpRequest m_request;
    Refusal m_refusal;
};

} // namespace wh::transport
