// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"

#include <optional>
#include <vector>

namespace wh {

/// Order arrival λ(δ) = A·e^(−κδ): how often a market order reaches a quote that rests δ from the mid.
struct ArrivalIntensity
{
    double rate = 0;  ///< A, per second and side
    double kappa = 0; ///< κ, per unit of depth

    bool operator==(const ArrivalIntensity&) const = default;
};

/// One depth of a regression: how often it was reached, and how far that is trusted.
struct IntensityPoint
{
    double depth = 0;
    double intensity = 0;
    double weight = 1;
};
/// Weighted least squares of ln λ against δ over points (depth, intensity, weight); points with intensity or weight
/// <= 0 are left out. Nothing where fewer than two depths remain, or where λ does not fall with depth.
std::optional<ArrivalIntensity> fitIntensity(const std::vector<IntensityPoint>& points);

/// Estimates κ and A online: counts, with fading memory, the market orders that reached each depth of a grid, and fits
/// the logarithm of the counts per second. The weight of a depth is its count, since the variance of ln N is about 1/N.
/// Source: Avellaneda and Stoikov (2008), section 3.2; Laruelle, Lehalle, Pagès (2013) for the regression.
class IntensityEstimator
{
public:
    /// @param depths ascending, > 0, in any one unit  @param halfLife > 0
    IntensityEstimator(std::vector<double> depths, DurationNs halfLife);
    /// From `first` to at least `last`, `perDoubling` depths for each factor of two: one grid for every market.
    static std::vector<double> geometricGrid(double first, double last, int perDoubling);

    /// Lets time pass: observation grows, memory fades. Call at even steps.
    void advance(TimeNs time);
    /// A market order on either side reached as far as `depth` from the mid. Prints of one order are one arrival, at
    /// the deepest: the caller merges them.
    void addArrival(double depth);

    /// Nothing until 20 arrivals (faded) and at least two depths with 3 or more.
    std::optional<ArrivalIntensity> estimate() const;
    /// Faded number of arrivals at `depths()[index]` or deeper, both sides.
    double countAt(std::size_t index) const;
    /// Faded time of observation in seconds.
    double exposure() const { return m_exposure; }
    bool isReady() const { return estimate().has_value(); }
    void reset();

private:
    std::vector<double> m_depths;
    std::vector<double> m_counts; ///< arrivals whose deepest grid point this is
    double m_halfLife;            // seconds
    double m_exposure = 0;
    TimeNs m_time = 0;
    bool m_started = false;
};

} // namespace wh
