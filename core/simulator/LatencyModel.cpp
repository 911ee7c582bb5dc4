// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/LatencyModel.h"

#include "core/base/File.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace wh {

namespace {

ParameterSpec duration(const char* name, const char* description, const char* fallback)
{
    return {.name = name,
            .type = ParameterType::Duration,
            .unit = "",
            .description = description,
            .defaultText = fallback,
            .minimum = "0s",
            .maximum = "1h",
            .minimumExclusive = false,
            .choices = {},
            .example = "25ms"};
}

ParameterSpec number(const char* name, const char* unit, const char* description, const char* fallback, const char* low,
                     const char* high)
{
    return {.name = name,
            .type = ParameterType::Number,
            .unit = unit,
            .description = description,
            .defaultText = fallback,
            .minimum = low,
            .maximum = high,
            .minimumExclusive = false,
            .choices = {},
            .example = fallback};
}

std::vector<ParameterSpec> fourDurations(const char* fallback)
{
    return {duration("entry", "From us to the venue, for a new order.", fallback),
            duration("amend", "From us to the venue, for a change.", fallback),
            duration("cancel", "From us to the venue, for a cancel.", fallback),
            duration("response", "From the venue to us: acknowledgement, fill, refusal.", fallback)};
}

using FourDurations = std::array<DurationNs, 4>; // by OrderPath

FourDurations durationsOf(const ParameterSet& set)
{
    return {set.duration("entry"), set.duration("amend"), set.duration("cancel"), set.duration("response")};
}

class ConstantLatency final : public LatencyModel
{
public:
    explicit ConstantLatency(FourDurations durations) : m_durations(durations) {}
    std::optional<DurationNs> latency(OrderPath path, const LatencyMoment&) override
    {
        return m_durations[static_cast<std::size_t>(path)];
    }

private:
    FourDurations m_durations;
};

class LogNormalLatency final : public LatencyModel
{
public:
    LogNormalLatency(FourDurations medians, double sigma) : m_medians(medians), m_sigma(sigma) {}
    std::optional<DurationNs> latency(OrderPath path, const LatencyMoment&) override
    {
        const auto median = static_cast<double>(m_medians[static_cast<std::size_t>(path)]);
        return static_cast<DurationNs>(std::min(median * std::exp(m_sigma * m_random.normal()), 3.6e12));
    }
    void seed(Random random) override { m_random = random; }

private:
    FourDurations m_medians;
    double m_sigma;
    Random m_random{0};
};

class FeedDerivedLatency final : public LatencyModel
{
public:
    FeedDerivedLatency(double factor, FourDurations offsets) : m_factor(factor), m_offsets(offsets) {}
    std::optional<DurationNs> latency(OrderPath path, const LatencyMoment& moment) override
    {
        const double scaled = m_factor * static_cast<double>(std::max<DurationNs>(0, moment.feedLatency));
        return static_cast<DurationNs>(scaled) + m_offsets[static_cast<std::size_t>(path)];
    }

private:
    double m_factor;
    FourDurations m_offsets;
};

/// Rows of request, venue and response time, linearly interpolated, clamped at the edges.
class EmpiricalLatency final : public LatencyModel
{
public:
    struct Row
    {
        TimeNs request, venue, response;
    };
    explicit EmpiricalLatency(std::vector<Row> rows) : m_rows(std::move(rows)) {}
    std::optional<DurationNs> latency(OrderPath path, const LatencyMoment& moment) override
    {
        const bool back = path == OrderPath::Response;
        const auto time = [&](const Row& row) { return back ? row.venue : row.request; };
        const auto delay = [&](const Row& row) { return back ? row.response - row.venue : row.venue - row.request; };
        const auto after = std::upper_bound(m_rows.begin(), m_rows.end(), moment.now,
                                            [&](TimeNs now, const Row& row) { return now < time(row); });
        if (after == m_rows.begin())
            return delay(m_rows.front());
        if (after == m_rows.end())
            return delay(m_rows.back());
        const Row& left = *(after - 1);
        const double span = static_cast<double>(time(*after) - time(left));
        const double weight = static_cast<double>(moment.now - time(left)) / span;
        return delay(left) +
               static_cast<DurationNs>(std::llround(weight * static_cast<double>(delay(*after) - delay(left))));
    }

private:
    std::vector<Row> m_rows;
};

class OverloadLatency final : public LatencyModel
{
public:
    OverloadLatency(FourDurations durations, double threshold, double full, double highest)
        : m_durations(durations), m_threshold(threshold), m_full(full), m_highest(highest)
    {}
    std::optional<DurationNs> latency(OrderPath path, const LatencyMoment& moment) override
    {
        // Cancels are what venues let through to the last; everything else may meet "system busy".
        if (path == OrderPath::Entry || path == OrderPath::Amend) {
            const double load = std::clamp((moment.eventsPerSecond - m_threshold) / (m_full - m_threshold), 0.0, 1.0);
            if (load > 0 && m_random.chance(load * m_highest))
                return std::nullopt;
        }
        return m_durations[static_cast<std::size_t>(path)];
    }
    void seed(Random random) override { m_random = random; }

private:
    FourDurations m_durations;
    double m_threshold, m_full, m_highest;
    Random m_random{0};
};

Error badRow(const std::string& path, std::size_t line, std::string value, const char* remedy)
{
    return Error("latency.bad_row", {{"field", "latency.file"},
                                     {"file", path},
                                     {"line", std::to_string(line)},
                                     {"value", std::move(value)},
                                     {"remedy", remedy}});
}

Result<std::unique_ptr<LatencyModel>> readEmpirical(const std::string& path)
{
    if (path.empty())
        return badRow(path, 0, "", "name a CSV file with file=PATH: request_ns,venue_ns,response_ns");
    auto text = readTextFile(path);
    if (!text)
        return text.error();
    std::vector<EmpiricalLatency::Row> rows;
    std::size_t line = 0;
    for (std::size_t begin = 0; begin < text->size();) {
        const auto end = std::min(text->find('\n', begin), text->size());
        std::string_view row(text->data() + begin, end - begin);
        begin = end + 1;
        ++line;
        if (!row.empty() && row.back() == '\r')
            row.remove_suffix(1);
        if (row.empty() || (line == 1 && (row[0] < '0' || row[0] > '9')))
            continue;
        TimeNs values[3] = {};
        const char* at = row.data();
        const char* stop = row.data() + row.size();
        for (int i = 0; i < 3; ++i) {
            const auto read = std::from_chars(at, stop, values[i]);
            const bool ended = i == 2 ? read.ptr == stop : (read.ptr != stop && *read.ptr == ',');
            if (read.ec != std::errc() || !ended)
                return badRow(path, line, std::string(row.substr(0, 80)),
                              "three whole numbers: request_ns,venue_ns,response_ns");
            at = read.ptr + 1;
        }
        if (values[1] < values[0] || values[2] < values[1])
            return badRow(path, line, std::string(row.substr(0, 80)), "request <= venue <= response");
        if (!rows.empty() && (values[0] <= rows.back().request || values[1] <= rows.back().venue))
            return badRow(path, line, std::string(row.substr(0, 80)), "rows must ascend in request and venue time");
        rows.push_back({values[0], values[1], values[2]});
    }
    if (rows.empty())
        return badRow(path, line, "", "the file has no rows");
    return std::unique_ptr<LatencyModel>(std::make_unique<EmpiricalLatency>(std::move(rows)));
}

std::vector<ParameterSpec> with(std::vector<ParameterSpec> specs, std::initializer_list<ParameterSpec> more)
{
    specs.insert(specs.end(), more);
    return specs;
}

} // namespace

const std::vector<ModelInfo<LatencyModel>>& latencyModels()
{
    using Made = Result<std::unique_ptr<LatencyModel>>;
    static const std::vector<ModelInfo<LatencyModel>> models = {
        {"none",
         "Orders and answers arrive at once.",
         {},
         [](const ParameterSet&) -> Made {
             return std::unique_ptr<LatencyModel>(std::make_unique<ConstantLatency>(FourDurations{}));
         }},
        {"constant", "Each way takes its own fixed time.", fourDurations("10ms"),
         [](const ParameterSet& set) -> Made {
             return std::unique_ptr<LatencyModel>(std::make_unique<ConstantLatency>(durationsOf(set)));
         }},
        {"log_normal", "Medians per way with a log-normal spread: rare slow messages.",
         with(fourDurations("10ms"), {number("sigma", "", "Standard deviation of the logarithm.", "0.5", "0", "3")}),
         [](const ParameterSet& set) -> Made {
             return std::unique_ptr<LatencyModel>(
                 std::make_unique<LogNormalLatency>(durationsOf(set), set.number("sigma")));
         }},
        {"empirical",
         "Measured rows of request, venue and response time, linearly interpolated, clamped at the edges.",
         {{.name = "file",
           .type = ParameterType::Text,
           .unit = "",
           .description = "CSV: request_ns,venue_ns,response_ns, ascending.",
           .defaultText = "",
           .minimum = {},
           .maximum = {},
           .minimumExclusive = false,
           .choices = {},
           .example = "latency.csv"}},
         [](const ParameterSet& set) -> Made { return readEmpirical(set.text("file")); }},
        {"feed_derived", "The newest feed latency times a factor, plus an offset per way.",
         with(fourDurations("1ms"), {number("factor", "", "How many feed latencies one way takes.", "1", "0", "100")}),
         [](const ParameterSet& set) -> Made {
             return std::unique_ptr<LatencyModel>(
                 std::make_unique<FeedDerivedLatency>(set.number("factor"), durationsOf(set)));
         }},
        {"overload",
         "Fixed times, and a venue that refuses new and amended orders with a probability that grows with the event "
         "rate.",
         with(fourDurations("10ms"),
              {number("threshold", "events/s", "Rate from which the venue begins to refuse.", "2000", "0", "1e9"),
               number("full", "events/s", "Rate from which it refuses with the highest probability.", "10000", "1",
                      "1e9"),
               number("probability", "share", "Highest probability of a refusal.", "0.5", "0", "1")}),
         [](const ParameterSet& set) -> Made {
             if (set.number("full") <= set.number("threshold"))
                 return Error("parameter.out_of_range", {{"field", "latency.full"},
                                                         {"value", std::to_string(set.number("full"))},
                                                         {"remedy", "give a rate above latency.threshold"}});
             return std::unique_ptr<LatencyModel>(std::make_unique<OverloadLatency>(
                 durationsOf(set), set.number("threshold"), set.number("full"), set.number("probability")));
         }},
    };
    return models;
}

} // namespace wh
