// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"

#include <string>
#include <vector>

namespace wh {

/// Why an order was not taken, with the numbers: a value that keeps its type up to the edge.
/// `code` is stable and dotted: risk.* from our gate, venue.* from the venue.
struct Refusal
{
    struct Number
    {
        std::string name; ///< "notional", "limit" …
        Decimal value;
        std::string unit; ///< "USDT", "ticks", "1/s" …; may be empty
        bool operator==(const Number&) const = default;
    };

    std::string code;
    std::vector<Number> numbers;

    /// "risk.notional_above_limit: notional 1200 USDT, limit 1000 USDT".
    std::string toString() const;
    bool operator==(const Refusal&) const = default;
};

} // namespace wh
