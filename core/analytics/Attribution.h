// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"

namespace wh {

struct RunRecord;

/// Why the equity is what it is: the profit split, exactly, along the way of the mid. In the settle asset. With u() for
/// Instrument::unitValue(), q the signed lots of a fill and m₅ the mid 5 s after it (the last one, if the run ended
/// before). A value, any thread.
struct Attribution
{
    Decimal spreadCaptureMaker; ///< Σ q·(u(mid at fill) − u(price)) over maker fills
    Decimal spreadCaptureTaker; ///< the same over taker fills
    Decimal adverseSelection;   ///< Σ q·(u(m₅) − u(mid at fill))
    /// Σ q·(u(last mid) − u(m₅)) + initial position·(u(last mid) − u(first mid)), and the change in value, since they
    /// were paid, of fees taken in an asset whose price moves.
    Decimal inventory;
    Decimal fees;        ///< − fees, each valued when it was paid
    Decimal unexplained; ///< (final − initial equity) − total(): 0

    Decimal spreadCapture() const { return spreadCaptureMaker + spreadCaptureTaker; }
    Decimal total() const { return spreadCapture() + adverseSelection + inventory + fees; }
    bool operator==(const Attribution&) const = default;
};

/// Exact where quantities are whole lots; fees in the base asset may leave 10^-18 per fill.
Attribution attribute(const RunRecord& run);

} // namespace wh
