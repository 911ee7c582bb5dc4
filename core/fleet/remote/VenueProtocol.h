// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/data/Tape.h"
#include "core/execution/VenueState.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace wh {

/// What goes between an engine and a simulated venue in another process: one JSON object per line, prices in ticks and
/// quantities in lots. Source: docs/reference/venue-protocol.md. Values, any thread.
namespace venue {

inline constexpr std::size_t kLongestRequest = 64 * 1024;       ///< bytes of a line, as the venue takes it
inline constexpr std::size_t kLongestAnswer = 64 * 1024 * 1024; ///< as the engine takes it
inline constexpr std::size_t kLongestName = 64;                 ///< of a client or a market

// From the engine.
struct Hello
{
    std::string client; ///< names the owner of orders for good
    std::string market; ///< "BTC/USDT"
    bool operator==(const Hello&) const = default;
};
struct Place
{
    std::string client;
    OrderRequest order;
    bool operator==(const Place&) const = default;
};
struct Amend
{
    std::string client;
    AmendRequest amend;
    bool operator==(const Amend&) const = default;
};
struct Cancel
{
    std::string client;
    OrderId order;
    bool operator==(const Cancel&) const = default;
};
struct AskState
{
    std::string client;
    std::uint64_t request = 0;
    FillId lastFill;
    std::vector<OrderId> orders; ///< that the client wants to hear of even if they have ended
    bool operator==(const AskState&) const = default;
};
/// For tests: everything that the venue knows.
struct AskBooks
{
    bool operator==(const AskBooks&) const = default;
};
/// Whether it is still there.
struct Ping
{
    bool operator==(const Ping&) const = default;
};
using Request = std::variant<Hello, Place, Amend, Cancel, AskState, AskBooks, Ping>;

// From the venue.
struct Welcome
{
    std::string client;
    std::string market;
    Instrument instrument;
    TapeKind kind = TapeKind::Book;
    bool operator==(const Welcome&) const = default;
};
/// Whole messages of the market; the first ones of a connection are a snapshot. They have no receive times.
struct Events
{
    std::string market;
    std::vector<MarketEvent> events;
    bool operator==(const Events&) const = default;
};
struct Report
{
    std::string client;
    ExecutionReport report; ///< without receive times
    bool operator==(const Report&) const = default;
};
struct State
{
    std::string client;
    std::uint64_t request = 0;
    VenueState state; ///< without times of receipt
};
struct Problem
{
    std::string client; ///< empty: of nobody in particular
    std::string code;
    std::string reason;
    bool operator==(const Problem&) const = default;
};
/// The answer to AskBooks: its document, which is not looked into here.
struct Books
{
    std::string json;
};
/// The answer to Ping.
struct Pong
{
    bool operator==(const Pong&) const = default;
};
using Answer = std::variant<Welcome, Events, Report, State, Problem, Books, Pong>;

std::string encode(const Request& request); ///< with the line's end
std::string encode(const Answer& answer);
/// @return venue.malformed_message {reason, field}
Result<Request> parseRequest(std::string_view line);
Result<Answer> parseAnswer(std::string_view line);

/// "[id,\"buy\",price,quantity,filled,\"accepted\"]", as state and books have orders.
std::string encode(const VenueState::Order& order);
/// "[id,order,\"buy\",\"maker\",price,quantity,venueTime,mid,\"fee\",\"asset\"]".
std::string encode(const Fill& fill);

/// The text as JSON has it.
std::string quoted(std::string_view text);

/// Cuts a stream of bytes into lines.
class LineSplitter
{
public:
    explicit LineSplitter(std::size_t longest) : m_longest(longest) {}
    /// Takes bytes in. @return venue.line_too_long {limit}: there is no use in reading on
    Result<void> feed(std::string_view bytes);
    /// The next whole line, without its end; empty lines are none. Valid until the next call.
    std::optional<std::string_view> next();

private:
    std::size_t m_longest;
    std::string m_bytes;
    std::size_t m_at = 0;
    std::size_t m_searched = 0; ///< no line ends before
};

} // namespace venue

} // namespace wh
