// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Store.h"
#include "core/storage/history/Connection.h"

#include <functional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace wh::history {

/// The larger of a multiple of `step` that is not above `time`.
constexpr TimeNs floorTo(TimeNs time, DurationNs step)
{
    const TimeNs rest = time % step;
    return rest < 0 ? time - rest - step : time - rest;
}

/// Where a gauge's values and courses stand in the file. Times are whole multiples of their resolution.
struct GaugeSeries
{
    std::int64_t id = 0;
    std::array<TimeNs, 3> rolled{}; ///< how far the courses of seconds, minutes, hours have been made
    std::array<TimeNs, 4> keptFrom{INT64_MIN, INT64_MIN, INT64_MIN, INT64_MIN}; ///< values, then the three courses
    TimeNs oldest = kNever;                                                     ///< value; about
    TimeNs newest = INT64_MIN;
    std::array<TimeNs, 4> lookedTo{INT64_MIN, INT64_MIN, INT64_MIN, INT64_MIN}; ///< for what is too old; not kept
};

/// A row of gauge_series, by its bot and name. @return none where there is none
Result<std::optional<GaugeSeries>> findGauge(Connection& connection, BotId bot, const std::string& name);
/// The course that a query asks for, of one state of the file.
Result<GaugeCourse> readGauge(Connection& connection, const GaugeQuery& query);

/// Collects values into points of one resolution.
class PointCollector
{
public:
    PointCollector(DurationNs resolution, std::vector<GaugeSpan>& points) : m_resolution(resolution), m_points(points)
    {}
    /// In the order of time.
    void add(const GaugeSpan& point);

private:
    DurationNs m_resolution;
    std::vector<GaugeSpan>& m_points;
};

/// Writes gauges, makes courses of them, and lets them go. Knows every series of the file; a failed transaction makes
/// it forget, and look anew. The writer's thread.
class GaugeBook
{
public:
    explicit GaugeBook(Connection& connection) : m_connection(connection) {}

    /// Within a transaction. @param added  how many values are new
    Result<void> append(const std::vector<GaugeRow>& rows, std::int64_t& added);
    /// Makes courses of what is ten seconds old, of some series. Within a transaction. @return whether it did something
    Result<bool> roll(TimeNs now);
    /// Lets some of what is too old go, never what has not been rolled. @param gone  how many values went
    /// @param excess  the part of all values that is too much, 0 … 1
    Result<bool> dropOld(TimeNs now, const RetentionPolicy& policy, double excess, std::int64_t& gone);
    void forget();

private:
    struct TextHash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    using OfBot = std::unordered_map<std::string, GaugeSeries, TextHash, std::equal_to<>>;

    Result<GaugeSeries*> seriesOf(const GaugeRow& row);
    Result<void> load();
    Result<void> save(const GaugeSeries& series);
    Result<std::size_t> rollOne(GaugeSeries& series, TimeNs upTo);
    Result<std::int64_t> dropBefore(GaugeSeries& series, std::size_t level, TimeNs before);

    Connection& m_connection;
    bool m_isLoaded = false;
    std::unordered_map<std::uint64_t, OfBot> m_series;
    std::vector<GaugeSeries*> m_order; ///< of all series, to go round
    std::size_t m_next = 0;
};

} // namespace wh::history
