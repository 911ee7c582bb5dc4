// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace wh {

/// Counts what happened. Any thread.
class Counter
{
public:
    void add(std::uint64_t more = 1) { m_value.fetch_add(more, std::memory_order_relaxed); }
    std::uint64_t value() const { return m_value.load(std::memory_order_relaxed); }

private:
    std::atomic<std::uint64_t> m_value = 0;
};

/// What is so now. Any thread.
class Gauge
{
public:
    void set(double value) { m_value.store(value, std::memory_order_relaxed); }
    void add(double more) { m_value.fetch_add(more, std::memory_order_relaxed); }
    double value() const { return m_value.load(std::memory_order_relaxed); }

private:
    std::atomic<double> m_value = 0;
};

/// How often values fell below each of some bounds. Any thread.
class Histogram
{
public:
    /// @param bounds  ascending; one above all of them is implied
    explicit Histogram(std::vector<double> bounds);

    void observe(double value);
    const std::vector<double>& bounds() const { return m_bounds; }
    /// Of the bucket at `index`, alone; the last is that above all bounds.
    std::uint64_t count(std::size_t index) const { return m_counts[index].load(std::memory_order_relaxed); }
    double sum() const { return m_sum.load(std::memory_order_relaxed); }

    /// From 50 µs to 10 s: answers to requests.
    static std::vector<double> latencyBounds();

private:
    std::vector<double> m_bounds;
    std::unique_ptr<std::atomic<std::uint64_t>[]> m_counts;
    std::atomic<double> m_sum = 0;
};

/// Names and values of a series: {{"kind", "query"}}.
using MetricLabels = std::vector<std::pair<std::string, std::string>>;

enum class MetricFormat { Prometheus, OpenMetrics };
enum class MetricKind { Counter, Gauge, Histogram };

/// Collects families while a page is written; what is computed when it is asked for tells itself here. One thread.
class MetricPage
{
public:
    /// Of a counter: `name` ends in "_total". Units are Prometheus' base units, and end the name: "_seconds", "_bytes".
    void counter(const std::string& name, const char* help, double value, const MetricLabels& labels = {});
    void gauge(const std::string& name, const char* help, double value, const MetricLabels& labels = {});
    void histogram(const std::string& name, const char* help, const Histogram& histogram,
                   const MetricLabels& labels = {});
    /// One that was counted elsewhere.
    struct Distribution
    {
        std::vector<std::pair<double, std::uint64_t>> upTo; ///< by bound, ascending: how many are not above it
        std::uint64_t count = 0;
        double sum = 0;
    };
    void histogram(const std::string& name, const char* help, const Distribution& distribution,
                   const MetricLabels& labels = {});

    std::string text(MetricFormat format) const;

private:
    struct Family
    {
        MetricKind kind = MetricKind::Gauge;
        std::string help;
        std::string samples; ///< lines
    };
    Family& family(const std::string& name, MetricKind kind, const char* help);

    std::map<std::string, Family> m_families;
};

/// All that a program tells of itself. What is made here lives as long as the registry. Any thread.
class MetricRegistry
{
public:
    Counter& counter(std::string name, const char* help, MetricLabels labels = {});
    Gauge& gauge(std::string name, const char* help, MetricLabels labels = {});
    Histogram& histogram(std::string name, const char* help, std::vector<double> bounds, MetricLabels labels = {});
    /// Asked at each page, on the thread that writes it.
    void collect(std::function<void(MetricPage&)> source);

    /// The exposition format of Prometheus 0.0.4, or of OpenMetrics 1.0.
    std::string text(MetricFormat format) const;

private:
    template<typename Metric>
    struct Series
    {
        std::string name;
        const char* help;
        MetricLabels labels;
        std::unique_ptr<Metric> metric;
    };
    mutable std::mutex m_mutex;
    std::vector<Series<Counter>> m_counters;
    std::vector<Series<Gauge>> m_gauges;
    std::vector<Series<Histogram>> m_histograms;
    std::vector<std::function<void(MetricPage&)>> m_sources;
};

} // namespace wh
