// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/history/GaugeBook.h"

#include <algorithm>

namespace wh::history {

namespace {

constexpr std::array<DurationNs, 3> kResolutions{kSecond, kMinute, kHour};
constexpr DurationNs kSettled = 10 * kSecond; ///< a value that comes later makes its course be made again
constexpr DurationNs kRollSpan = kMinute;     ///< so many seconds at a time, rather than each for itself
constexpr std::int64_t kRowsPerStep = 20'000;

constexpr const char* kColumns = "id, rolled_seconds, rolled_minutes, rolled_hours, values_from, seconds_from, "
                                 "minutes_from, hours_from";

GaugeSeries readSeries(const Statement& row)
{
    GaugeSeries series;
    series.id = row.integer(0);
    series.rolled = {row.integer(1), row.integer(2), row.integer(3)};
    series.keptFrom = {row.integer(4), row.integer(5), row.integer(6), row.integer(7)};
    return series;
}

/// Oldest and newest value.
Result<void> readSpan(Connection& connection, GaugeSeries& series)
{
    for (const bool newest : {false, true}) {
        auto statement = connection.prepare(newest ? "SELECT max(time) FROM gauge WHERE series = ?"
                                                   : "SELECT min(time) FROM gauge WHERE series = ?");
        if (!statement)
            return std::move(statement).error();
        (*statement)->bind(1, series.id);
        const auto row = (*statement)->step();
        if (!row)
            return row.error();
        if (*row && !(*statement)->isNull(0))
            (newest ? series.newest : series.oldest) = (*statement)->integer(0);
        (*statement)->reset();
    }
    return {};
}

/// Points of level 0 (values) to 3 (hours) in [from, to), in order.
template<typename Take>
Result<void> readPoints(Connection& connection, const GaugeSeries& series, std::size_t level, TimeNs from, TimeNs to,
                        std::int64_t limit, Take take)
{
    if (from >= to)
        return {};
    auto prepared = connection.prepare(
        level == 0 ? "SELECT time, value FROM gauge WHERE series = ? AND time >= ? AND time < ? ORDER BY time LIMIT ?"
                   : "SELECT time, count, minimum, maximum, mean, last FROM gauge_course WHERE series = ? AND "
                     "time >= ? AND time < ? AND resolution = ?5 ORDER BY time LIMIT ?4");
    if (!prepared)
        return std::move(prepared).error();
    Statement& statement = **prepared;
    statement.bind(1, series.id);
    statement.bind(2, from);
    statement.bind(3, to);
    statement.bind(4, limit);
    if (level > 0)
        statement.bind(5, static_cast<std::int64_t>(level));
    return each(statement, [&](const Statement& row) {
        const double value = row.real(1);
        take(level == 0
                 ? GaugeSpan{row.integer(0), 1, value, value, value, value}
                 : GaugeSpan{row.integer(0), row.integer(1), row.real(2), row.real(3), row.real(4), row.real(5)});
    });
}

} // namespace

void PointCollector::add(const GaugeSpan& point)
{
    const TimeNs time = floorTo(point.time, m_resolution);
    if (m_points.empty() || m_points.back().time != time) {
        m_points.push_back(point);
        m_points.back().time = time;
        return;
    }
    GaugeSpan& last = m_points.back();
    const auto before = static_cast<double>(last.count);
    const auto more = static_cast<double>(point.count);
    last.mean += (point.mean - last.mean) * (more / (before + more));
    last.count += point.count;
    last.minimum = std::min(last.minimum, point.minimum);
    last.maximum = std::max(last.maximum, point.maximum);
    last.last = point.last;
}

Result<std::optional<GaugeSeries>> findGauge(Connection& connection, BotId bot, const std::string& name)
{
    auto statement =
        connection.prepare(std::string("SELECT ") + kColumns + " FROM gauge_series WHERE bot = ? AND name = ?");
    if (!statement)
        return std::move(statement).error();
    (*statement)->bind(1, static_cast<std::int64_t>(bot.value));
    (*statement)->bind(2, std::string_view(name));
    const auto row = (*statement)->step();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<GaugeSeries>();
    GaugeSeries series = readSeries(**statement);
    (*statement)->reset();
    if (auto read = readSpan(connection, series); !read)
        return std::move(read).error();
    return std::optional(series);
}

Result<GaugeCourse> readGauge(Connection& connection, const GaugeQuery& query)
{
    GaugeCourse course;
    const auto found = findGauge(connection, query.bot, query.name);
    if (!found)
        return found.error();
    if (!*found)
        return course;
    const GaugeSeries& series = **found;
    const auto wanted = static_cast<std::int64_t>(std::max<std::size_t>(query.points, 1));
    const auto take = [&course](const GaugeSpan& point) { course.points.push_back(point); };

    // Values, where there are few enough, and all of them are there.
    if (series.keptFrom[0] <= query.from || series.keptFrom[0] == INT64_MIN) {
        if (auto read = readPoints(connection, series, 0, query.from, query.to, wanted + 1, take); !read)
            return std::move(read).error();
        if (static_cast<std::int64_t>(course.points.size()) <= wanted)
            return course;
        course.points.clear();
    }
    // Else the finest course that is whole over the span and has so few points.
    std::size_t level = 1;
    const auto isEnough = [&](std::size_t candidate) {
        const DurationNs step = kResolutions[candidate - 1];
        TimeNs first = query.from;
        for (std::size_t finer = candidate; finer <= 3; ++finer) {
            TimeNs oldest = kNever;
            auto read = readPoints(connection, series, finer, query.from, query.to, 1,
                                   [&oldest](const GaugeSpan& point) { oldest = point.time; });
            if (read && oldest != kNever) {
                first = std::max(first, oldest);
                break;
            }
        }
        if (first == query.from && series.oldest != kNever)
            first = std::max(first, series.oldest);
        const TimeNs last = std::min(query.to, series.newest == INT64_MIN ? series.rolled[0] : series.newest + 1);
        const bool isKept = series.keptFrom[candidate] == INT64_MIN || series.keptFrom[candidate] <= query.from;
        return isKept && (last <= first || (last - first) / step < wanted);
    };
    while (level < 3 && !isEnough(level))
        ++level;
    course.resolution = kResolutions[level - 1];
    PointCollector collector(course.resolution, course.points);
    const auto collect = [&collector](const GaugeSpan& point) { collector.add(point); };
    // The course as far as it has been made, and behind it what it will be made of.
    TimeNs from = floorTo(query.from, course.resolution);
    for (std::size_t source = level + 1; source-- > 0;) {
        const TimeNs to = source == 0 ? query.to : std::min(query.to, series.rolled[source - 1]);
        if (auto read = readPoints(connection, series, source, from, to, INT64_MAX, collect); !read)
            return std::move(read).error();
        from = std::max(from, to);
    }
    return course;
}

Result<GaugeSeries*> GaugeBook::seriesOf(const GaugeRow& row)
{
    OfBot& known = m_series[row.bot.value];
    const auto found = known.find(std::string_view(row.name));
    if (found != known.end())
        return &found->second;
    auto stored = findGauge(m_connection, row.bot, row.name);
    if (!stored)
        return std::move(stored).error();
    GaugeSeries series;
    if (*stored) {
        series = **stored;
    } else {
        series.rolled = {floorTo(row.time, kSecond), floorTo(row.time, kMinute), floorTo(row.time, kHour)};
        auto statement = m_connection.prepare("INSERT INTO gauge_series(bot, name, rolled_seconds, rolled_minutes, "
                                              "rolled_hours, values_from, seconds_from, minutes_from, hours_from) "
                                              "VALUES (?, ?, ?, ?, ?, ?6, ?6, ?6, ?6)");
        if (!statement)
            return std::move(statement).error();
        (*statement)->bind(1, static_cast<std::int64_t>(row.bot.value));
        (*statement)->bind(2, std::string_view(row.name));
        for (int i = 0; i < 3; ++i)
            (*statement)->bind(3 + i, series.rolled[static_cast<std::size_t>(i)]);
        (*statement)->bind(6, std::int64_t{INT64_MIN});
        if (auto done = (*statement)->execute(); !done)
            return std::move(done).error();
        series.id = m_connection.lastRowId();
    }
    GaugeSeries& kept = known.emplace(row.name, series).first->second;
    if (m_isLoaded)
        m_order.push_back(&kept); // elements of these maps stay where they are
    return &kept;
}

Result<void> GaugeBook::append(const std::vector<GaugeRow>& rows, std::int64_t& added)
{
    if (rows.empty())
        return {};
    auto insert = m_connection.prepare("INSERT OR IGNORE INTO gauge(series, time, value) VALUES (?, ?, ?)");
    if (!insert)
        return std::move(insert).error();
    std::vector<GaugeSeries*> late;
    for (const auto& row : rows) {
        auto found = seriesOf(row);
        if (!found)
            return std::move(found).error();
        GaugeSeries& series = **found;
        (*insert)->bind(1, series.id);
        (*insert)->bind(2, row.time);
        (*insert)->bind(3, row.value);
        if (auto done = (*insert)->execute(); !done)
            return done;
        if (m_connection.changes() == 0) {
            auto update = m_connection.prepare("UPDATE gauge SET value = ? WHERE series = ? AND time = ?");
            if (!update)
                return std::move(update).error();
            (*update)->bind(1, row.value);
            (*update)->bind(2, series.id);
            (*update)->bind(3, row.time);
            if (auto done = (*update)->execute(); !done)
                return done;
        } else {
            ++added;
        }
        series.oldest = std::min(series.oldest, row.time);
        series.newest = std::max(series.newest, row.time);
        // A late value: what was made of its neighbours is made again, as far back as they are all still there.
        TimeNs time = row.time;
        for (std::size_t i = 0; i < 3 && time < series.rolled[i]; ++i) {
            series.rolled[i] = std::min(series.rolled[i], std::max(floorTo(time, kResolutions[i]), series.keptFrom[i]));
            time = series.rolled[i];
            if (i == 0 && (late.empty() || late.back() != &series))
                late.push_back(&series);
        }
    }
    for (const GaugeSeries* series : late) {
        if (auto saved = save(*series); !saved)
            return saved;
    }
    return {};
}

Result<void> GaugeBook::save(const GaugeSeries& series)
{
    auto statement = m_connection.prepare("UPDATE gauge_series SET rolled_seconds = ?, rolled_minutes = ?, "
                                          "rolled_hours = ?, values_from = ?, seconds_from = ?, minutes_from = ?, "
                                          "hours_from = ? WHERE id = ?");
    if (!statement)
        return std::move(statement).error();
    int index = 0;
    for (const TimeNs time : series.rolled)
        (*statement)->bind(++index, time);
    for (const TimeNs time : series.keptFrom)
        (*statement)->bind(++index, time);
    (*statement)->bind(++index, series.id);
    return (*statement)->execute();
}

Result<void> GaugeBook::load()
{
    if (m_isLoaded)
        return {};
    m_series.clear();
    m_order.clear();
    auto statement = m_connection.prepare(std::string("SELECT ") + kColumns + ", bot, name FROM gauge_series");
    if (!statement)
        return std::move(statement).error();
    auto read = each(**statement, [this](const Statement& row) {
        OfBot& known = m_series[static_cast<std::uint64_t>(row.integer(8))];
        m_order.push_back(&known.emplace(row.text(9), readSeries(row)).first->second);
    });
    if (!read)
        return read;
    for (GaugeSeries* series : m_order) {
        if (auto span = readSpan(m_connection, *series); !span)
            return span;
    }
    m_isLoaded = true;
    return {};
}

void GaugeBook::forget()
{
    m_isLoaded = false;
    m_series.clear();
    m_order.clear();
    m_next = 0;
}

Result<bool> GaugeBook::roll(TimeNs now)
{
    if (auto loaded = load(); !loaded)
        return std::move(loaded).error();
    const TimeNs upTo = floorTo(now - kSettled, kSecond);
    std::int64_t rows = 0;
    bool worked = false;
    for (std::size_t seen = 0; seen < m_order.size() && rows < kRowsPerStep; ++seen) {
        GaugeSeries& series = *m_order[m_next++ % m_order.size()];
        if (series.newest < series.rolled[0] || upTo - series.rolled[0] < kRollSpan)
            continue;
        const auto done = rollOne(series, upTo);
        if (!done)
            return done.error();
        rows += static_cast<std::int64_t>(*done);
        worked = true;
    }
    return worked;
}

Result<std::size_t> GaugeBook::rollOne(GaugeSeries& series, TimeNs upTo)
{
    std::size_t read = 0;
    std::vector<GaugeSpan> points;
    for (std::size_t i = 0; i < 3; ++i) {
        TimeNs to = i == 0 ? upTo : floorTo(series.rolled[i - 1], kResolutions[i]);
        if (to <= series.rolled[i])
            break;
        points.clear();
        PointCollector collector(kResolutions[i], points);
        std::int64_t count = 0;
        auto taken =
            readPoints(m_connection, series, i, series.rolled[i], to, kRowsPerStep, [&](const GaugeSpan& point) {
                collector.add(point);
                ++count;
            });
        if (!taken)
            return std::move(taken).error();
        read += static_cast<std::size_t>(count);
        if (count == kRowsPerStep && points.size() > 1) {
            to = points.back().time; // there may be more of it
            points.pop_back();
        } else if (count == kRowsPerStep) {
            // One second, minute or hour holds more than a step: all of it at once, then.
            to = points.back().time + kResolutions[i];
            points.clear();
            taken = readPoints(m_connection, series, i, to - kResolutions[i], to, INT64_MAX,
                               [&](const GaugeSpan& point) { collector.add(point); });
            if (!taken)
                return std::move(taken).error();
        }
        auto insert = m_connection.prepare("INSERT OR REPLACE INTO gauge_course(resolution, series, time, count, "
                                           "minimum, maximum, mean, last) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        if (!insert)
            return std::move(insert).error();
        for (const auto& point : points) {
            (*insert)->bind(1, static_cast<std::int64_t>(i + 1));
            (*insert)->bind(2, series.id);
            (*insert)->bind(3, point.time);
            (*insert)->bind(4, point.count);
            (*insert)->bind(5, point.minimum);
            (*insert)->bind(6, point.maximum);
            (*insert)->bind(7, point.mean);
            (*insert)->bind(8, point.last);
            if (auto done = (*insert)->execute(); !done)
                return std::move(done).error();
        }
        series.rolled[i] = to;
    }
    if (auto saved = save(series); !saved)
        return std::move(saved).error();
    return read;
}

Result<std::int64_t> GaugeBook::dropBefore(GaugeSeries& series, std::size_t level, TimeNs before)
{
    // No more than a few thousand at a time.
    const std::string table =
        level == 0 ? "gauge WHERE series = ?1" : "gauge_course WHERE series = ?1 AND resolution = ?3";
    auto find = m_connection.prepare("SELECT time FROM " + table + " AND time < ?2 ORDER BY time LIMIT 1 OFFSET 5000");
    if (!find)
        return std::move(find).error();
    const auto bind = [&](Statement& statement) {
        statement.bind(1, series.id);
        statement.bind(2, before);
        if (level > 0)
            statement.bind(3, static_cast<std::int64_t>(level));
    };
    bind(**find);
    const auto row = (*find)->step();
    if (!row)
        return row.error();
    const DurationNs step = level == 0 ? kSecond : kResolutions[std::min<std::size_t>(level, 2)];
    if (*row) {
        const TimeNs part = floorTo((*find)->integer(0), step);
        (*find)->reset();
        if (part > series.lookedTo[level])
            before = std::min(before, part);
    }
    auto drop = m_connection.prepare("DELETE FROM " + table + " AND time < ?2");
    if (!drop)
        return std::move(drop).error();
    bind(**drop);
    if (auto done = (*drop)->execute(); !done)
        return std::move(done).error();
    const std::int64_t gone = m_connection.changes();
    series.lookedTo[level] = before;
    if (gone == 0)
        return gone;
    series.keptFrom[level] = before;
    if (level == 0)
        series.oldest = std::max(series.oldest, before);
    if (auto saved = save(series); !saved)
        return std::move(saved).error();
    return gone;
}

Result<bool> GaugeBook::dropOld(TimeNs now, const RetentionPolicy& policy, double excess, std::int64_t& gone)
{
    if (auto loaded = load(); !loaded)
        return std::move(loaded).error();
    const std::array<DurationNs, 4> ages{policy[Channel::Gauges].age, policy.gaugeSeconds, policy.gaugeMinutes,
                                         policy.gaugeHours};
    TimeNs bySize = INT64_MIN;
    if (excess > 0) {
        TimeNs oldest = now;
        for (const GaugeSeries* series : m_order) {
            if (series->newest >= series->oldest)
                oldest = std::min(oldest, series->oldest);
        }
        const auto part = static_cast<DurationNs>(static_cast<double>(now - oldest) * excess);
        bySize = floorTo(oldest + std::max(part, kSecond) + kSecond, kSecond);
    }
    std::int64_t rows = 0;
    for (std::size_t seen = 0; seen < m_order.size(); ++seen) {
        GaugeSeries& series = *m_order[m_next++ % m_order.size()];
        for (std::size_t level = 0; level < 4; ++level) {
            const DurationNs age = ages[level];
            TimeNs before = age >= now ? INT64_MIN : now - age;
            if (level == 0)
                before = std::max(before, bySize);
            if (level < 3)
                before = std::min(before, series.rolled[level]);
            if (before == INT64_MIN)
                continue;
            before = floorTo(before, level == 0 ? kSecond : kResolutions[std::min<std::size_t>(level, 2)]);
            // A minute's worth at least, and a hundredth of what is kept: not a few rows of each at every turn.
            const DurationNs slack = level == 0 && bySize != INT64_MIN ? 0 : std::max(kMinute, age / 100);
            const TimeNs looked = series.lookedTo[level];
            if (looked != INT64_MIN && (looked >= before || before - looked < slack))
                continue;
            const auto dropped = dropBefore(series, level, before);
            if (!dropped)
                return dropped.error();
            rows += *dropped;
            if (level == 0)
                gone += *dropped;
            if (rows >= 5000)
                return true;
        }
    }
    return rows > 0;
}

} // namespace wh::history
