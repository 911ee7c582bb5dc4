// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wh {

/// How far below and above the mid to quote, in the model's price unit; negative: beyond the mid.
struct QuoteDepths
{
    double bid = 0;
    double ask = 0;

    double spread() const { return bid + ask; }
    /// The reservation price less the mid.
    double shift() const { return (ask - bid) / 2; }
};

/// What the model is asked with, in any consistent units of price, time and inventory.
struct QuoteProblem
{
    double inventory = 0; ///< q, in orders, relative to the target
    double gamma = 0;     ///< γ, risk aversion, per price unit, > 0
    double sigma = 0;     ///< σ, price per √time
    double kappa = 0;     ///< κ, decay of order arrival per price unit, > 0
    double rate = 0;      ///< A, arrivals per time at the mid and per side, > 0 (infinite horizon)
    double timeLeft = 0;  ///< T − t (finite horizon)
};

/// Reservation price `s − qγσ²(T−t)` and spread `γσ²(T−t) + (2/γ)·ln(1 + γ/κ)`.
/// Source: Avellaneda and Stoikov, "High-frequency trading in a limit order book", Quantitative Finance 8(3), 2008.
QuoteDepths finiteHorizonDepths(const QuoteProblem& problem);

/// `δ(q) = (1/γ)·ln(1 + γ/κ) ± ((2q ± 1)/2)·√((σ²γ)/(2κA)·(1 + γ/κ)^(1 + κ/γ))`, + for the bid.
/// Source: Guéant, Lehalle, Fernandez-Tapia, "Dealing with the inventory risk" (2013), asymptotic quotes.
QuoteDepths infiniteHorizonDepths(const QuoteProblem& problem);

/// Widens or narrows both depths alike into [minSpread, maxSpread], then keeps each quote at least half the min spread
/// away from the mid.
QuoteDepths limitDepths(QuoteDepths depths, double minSpread, double maxSpread);

} // namespace wh
