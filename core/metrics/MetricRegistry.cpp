// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/MetricRegistry.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace wh {

namespace {

std::string numberText(double value)
{
    if (std::isnan(value))
        return "NaN";
    if (std::isinf(value))
        return value > 0 ? "+Inf" : "-Inf";
    char buffer[32];
    const auto end = std::to_chars(std::begin(buffer), std::end(buffer), value).ptr;
    return {buffer, end};
}

/// A bound's canonical text in OpenMetrics has a point.
std::string boundText(double bound)
{
    std::string text = numberText(bound);
    if (text.find_first_of(".eI") == std::string::npos)
        text += ".0";
    return text;
}

std::string escaped(std::string_view value, bool isLabel)
{
    std::string text;
    for (const char c : value) {
        if (c == '\\')
            text += "\\\\";
        else if (c == '\n')
            text += "\\n";
        else if (c == '"' && isLabel)
            text += "\\\"";
        else
            text += c;
    }
    return text;
}

std::string labelsText(const MetricLabels& labels)
{
    std::string text;
    for (const auto& [name, value] : labels)
        text += (text.empty() ? "{" : ",") + name + "=\"" + escaped(value, true) + '"';
    return text.empty() ? text : text + '}';
}

} // namespace

Histogram::Histogram(std::vector<double> bounds)
    : m_bounds(std::move(bounds)), m_counts(std::make_unique<std::atomic<std::uint64_t>[]>(m_bounds.size() + 1))
{}

void Histogram::observe(double value)
{
    const auto at = std::lower_bound(m_bounds.begin(), m_bounds.end(), value) - m_bounds.begin();
    m_counts[static_cast<std::size_t>(at)].fetch_add(1, std::memory_order_relaxed);
    m_sum.fetch_add(value, std::memory_order_relaxed);
}

std::vector<double> Histogram::latencyBounds()
{
    return {0.00005, 0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10};
}

MetricPage::Family& MetricPage::family(const std::string& name, MetricKind kind, const char* help)
{
    Family& found = m_families[name];
    found.kind = kind;
    found.help = help;
    return found;
}

void MetricPage::counter(const std::string& name, const char* help, double value, const MetricLabels& labels)
{
    family(name, MetricKind::Counter, help).samples += name + labelsText(labels) + ' ' + numberText(value) + '\n';
}

void MetricPage::gauge(const std::string& name, const char* help, double value, const MetricLabels& labels)
{
    family(name, MetricKind::Gauge, help).samples += name + labelsText(labels) + ' ' + numberText(value) + '\n';
}

void MetricPage::histogram(const std::string& name, const char* help, const Histogram& histogram,
                           const MetricLabels& labels)
{
    Distribution distribution;
    for (std::size_t i = 0; i <= histogram.bounds().size(); ++i) {
        distribution.count += histogram.count(i);
        if (i < histogram.bounds().size())
            distribution.upTo.emplace_back(histogram.bounds()[i], distribution.count);
    }
    distribution.sum = histogram.sum();
    this->histogram(name, help, distribution, labels);
}

void MetricPage::histogram(const std::string& name, const char* help, const Distribution& distribution,
                           const MetricLabels& labels)
{
    Family& into = family(name, MetricKind::Histogram, help);
    const auto bucket = [&](std::string bound, std::uint64_t count) {
        MetricLabels withBound = labels;
        withBound.emplace_back("le", std::move(bound));
        into.samples += name + "_bucket" + labelsText(withBound) + ' ' + std::to_string(count) + '\n';
    };
    for (const auto& [bound, count] : distribution.upTo)
        bucket(boundText(bound), count);
    bucket("+Inf", distribution.count);
    into.samples += name + "_sum" + labelsText(labels) + ' ' + numberText(distribution.sum) + '\n';
    into.samples += name + "_count" + labelsText(labels) + ' ' + std::to_string(distribution.count) + '\n';
}

std::string MetricPage::text(MetricFormat format) const
{
    constexpr const char* kKinds[] = {"counter", "gauge", "histogram"};
    constexpr std::string_view kTotal = "_total";
    std::string text;
    for (const auto& [name, family] : m_families) {
        std::string told = name;
        // OpenMetrics names the family without what its samples end in.
        if (format == MetricFormat::OpenMetrics && family.kind == MetricKind::Counter && told.ends_with(kTotal))
            told.resize(told.size() - kTotal.size());
        text += "# HELP " + told + ' ' + escaped(family.help, format == MetricFormat::OpenMetrics) + '\n';
        text += "# TYPE " + told + ' ' + kKinds[static_cast<std::size_t>(family.kind)] + '\n';
        text += family.samples;
    }
    if (format == MetricFormat::OpenMetrics)
        text += "# EOF\n";
    return text;
}

Counter& MetricRegistry::counter(std::string name, const char* help, MetricLabels labels)
{
    const std::lock_guard lock(m_mutex);
    m_counters.push_back({std::move(name), help, std::move(labels), std::make_unique<Counter>()});
    return *m_counters.back().metric;
}

Gauge& MetricRegistry::gauge(std::string name, const char* help, MetricLabels labels)
{
    const std::lock_guard lock(m_mutex);
    m_gauges.push_back({std::move(name), help, std::move(labels), std::make_unique<Gauge>()});
    return *m_gauges.back().metric;
}

Histogram& MetricRegistry::histogram(std::string name, const char* help, std::vector<double> bounds,
                                     MetricLabels labels)
{
    const std::lock_guard lock(m_mutex);
    m_histograms.push_back({std::move(name), help, std::move(labels), std::make_unique<Histogram>(std::move(bounds))});
    return *m_histograms.back().metric;
}

void MetricRegistry::collect(std::function<void(MetricPage&)> source)
{
    const std::lock_guard lock(m_mutex);
    m_sources.push_back(std::move(source));
}

std::string MetricRegistry::text(MetricFormat format) const
{
    MetricPage page;
    const std::lock_guard lock(m_mutex);
    for (const auto& series : m_counters)
        page.counter(series.name, series.help, static_cast<double>(series.metric->value()), series.labels);
    for (const auto& series : m_gauges)
        page.gauge(series.name, series.help, series.metric->value(), series.labels);
    for (const auto& series : m_histograms)
        page.histogram(series.name, series.help, *series.metric, series.labels);
    for (const auto& source : m_sources)
        source(page);
    return page.text(format);
}

} // namespace wh
