// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Instrument.h"
#include "core/domain/Order.h"

#include <optional>

namespace wh {

class OrderBook;

/// Closes a position at the market for a bot that stops: one order at a time, each for what is left then. An attempt
/// that changed nothing is made again after a pause, with half the quantity where it was refused, and not for ever. It
/// only says what to send; its owner sends it once no other order is open. One thread.
class Flattener
{
public:
    static constexpr int kMostAttempts = 6; ///< in a row that changed nothing
    static constexpr DurationNs kPause = kSecond;

    /// The instrument is borrowed.
    explicit Flattener(const Instrument& instrument) : m_instrument(instrument) {}

    /// The order to send now; none where there is nothing left to close, or it is too early. See nextTry().
    std::optional<OrderRequest> next(TimeNs now, Lots position, const OrderBook& book);
    /// The last order was refused, by the gate or by the venue.
    void refused(const Error& why);

    /// When next() has something to say again; kNever while an order is out, and at the end.
    TimeNs nextTry() const { return m_nextTry; }
    /// Whether its order has been sent and its end is not known.
    bool isOut() const { return m_isOut; }
    bool isDone() const { return m_isDone; }
    /// order.not_flattened {position, attempts, reason, remedy}: it was given up.
    const std::optional<Error>& failure() const { return m_failure; }

private:
    void waitOrGiveUp(TimeNs now, Lots position);

    const Instrument& m_instrument;
    Lots m_last = 0;  ///< position at the last attempt
    Lots m_sent = 0;  ///< quantity of the last attempt
    Lots m_limit = 0; ///< halved by every refusal; 0: none yet
    int m_attempts = 0;
    bool m_isOut = false;
    TimeNs m_nextTry = 0;
    Error m_why; ///< the last attempt came to nothing: what is behind it, or a reason alone
    bool m_isDone = false;
    std::optional<Error> m_failure;
};

} // namespace wh
