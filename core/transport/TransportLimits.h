// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace wh::transport {

/// What strangers may cost. Each has an answer: a status, or a reason for closing (docs/reference/engine.md).
struct TransportLimits
{
    std::size_t headBytes = 16 * 1024;             ///< request line and headers: 431
    std::uint64_t bodyBytes = 8 * 1024 * 1024;     ///< 413
    std::size_t discardedBytes = 64 * 1024 * 1024; ///< taken and thrown away after a refusal, so that it is read
    std::size_t connections = 1'000;               ///< in all: 503
    std::size_t connectionsPerAddress = 1'000;     ///< 503
    std::size_t unsentBytes = 4 * 1024 * 1024;     ///< of one response, or one WebSocket, that its reader has not taken
    std::size_t frameBytes = 8 * 1024 * 1024;      ///< of one WebSocket message: 1009
    std::size_t subscriptions = 200;               ///< at a time on one WebSocket: an error
    std::size_t executions = 16;                   ///< requests that are executed at a time
    std::size_t waitingExecutions = 1'000;         ///< that wait for it: 503

    std::chrono::milliseconds handshake{10'000}; ///< TLS, WebSocket
    std::chrono::milliseconds head{10'000};      ///< from the first byte of a request to the last of its head: 408
    std::chrono::milliseconds body{30'000};      ///< from there to the last of its body: 408
    std::chrono::milliseconds idle{60'000};      ///< between requests: closed without a word
    std::chrono::milliseconds stall{20'000};     ///< without a byte taken by the reader of a response: cut off
    std::chrono::milliseconds linger{2'000};     ///< how long after a refusal what still comes is thrown away
    std::chrono::milliseconds init{5'000};       ///< connection_init of a WebSocket: 4408
    std::chrono::milliseconds ping{30'000};      ///< between our pings; two without a pong: closed
};

} // namespace wh::transport
