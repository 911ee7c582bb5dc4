// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicator/IntensityEstimator.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace wh {

namespace {
constexpr double kMinArrivals = 20;
constexpr double kMinPerDepth = 3;
constexpr double kFaded = 0.01; // an arrival that is all but forgotten
} // namespace

std::optional<ArrivalIntensity> fitIntensity(const std::vector<IntensityPoint>& points)
{
    double weights = 0;
    double meanDepth = 0;
    double meanLog = 0;
    int used = 0;
    for (const auto& point : points) {
        if (point.intensity <= 0 || point.weight <= 0)
            continue;
        ++used;
        weights += point.weight;
        meanDepth += point.weight * point.depth;
        meanLog += point.weight * std::log(point.intensity);
    }
    if (used < 2)
        return std::nullopt;
    meanDepth /= weights;
    meanLog /= weights;
    double squares = 0;
    double products = 0;
    for (const auto& point : points) {
        if (point.intensity <= 0 || point.weight <= 0)
            continue;
        const double distance = point.depth - meanDepth;
        squares += point.weight * distance * distance;
        products += point.weight * distance * (std::log(point.intensity) - meanLog);
    }
    if (!(squares > 0) || !(products < 0))
        return std::nullopt;
    const double kappa = -products / squares;
    return ArrivalIntensity{std::exp(meanLog + kappa * meanDepth), kappa};
}

IntensityEstimator::IntensityEstimator(std::vector<double> depths, DurationNs halfLife)
    : m_depths(std::move(depths)), m_counts(m_depths.size()), m_halfLife(static_cast<double>(halfLife) * 1e-9)
{
    assert(!m_depths.empty() && std::is_sorted(m_depths.begin(), m_depths.end()) && halfLife > 0);
}

std::vector<double> IntensityEstimator::geometricGrid(double first, double last, int perDoubling)
{
    std::vector<double> depths;
    for (int i = 0;; ++i) {
        depths.push_back(first * std::exp2(static_cast<double>(i) / perDoubling));
        if (depths.back() >= last)
            return depths;
    }
}

void IntensityEstimator::advance(TimeNs time)
{
    if (!m_started) {
        m_started = true;
        m_time = time;
        return;
    }
    if (time <= m_time)
        return;
    const double seconds = static_cast<double>(time - m_time) * 1e-9;
    const double keep = std::exp2(-seconds / m_halfLife);
    for (auto& count : m_counts)
        count *= keep;
    m_exposure = m_exposure * keep + seconds;
    m_time = time;
}

void IntensityEstimator::addArrival(double depth)
{
    const auto above = std::upper_bound(m_depths.begin(), m_depths.end(), depth);
    if (above != m_depths.begin())
        m_counts[static_cast<std::size_t>(above - m_depths.begin()) - 1] += 1;
}

double IntensityEstimator::countAt(std::size_t index) const
{
    double count = 0;
    for (std::size_t i = index; i < m_counts.size(); ++i)
        count += m_counts[i];
    return count;
}

std::optional<ArrivalIntensity> IntensityEstimator::estimate() const
{
    if (m_exposure <= 0)
        return std::nullopt;
    std::vector<IntensityPoint> points;
    points.reserve(m_depths.size());
    double reached = 0;
    for (std::size_t i = m_depths.size(); i-- > 0;) {
        // A depth that nothing stopped at says what the next one says: counting it again would only flatten the fit.
        const bool informs = m_counts[i] > kFaded;
        reached += m_counts[i];
        if (informs && reached >= kMinPerDepth)
            points.push_back({m_depths[i], reached / (2 * m_exposure), reached});
    }
    if (reached < kMinArrivals)
        return std::nullopt;
    return fitIntensity(points);
}

void IntensityEstimator::reset()
{
    std::fill(m_counts.begin(), m_counts.end(), 0.0);
    m_exposure = 0;
    m_started = false;
}

} // namespace wh
