// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ProgressLine.h"

#include "app/cli/CliContext.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace wh::cli {

namespace {

std::string scaled(double value, const std::array<const char*, 5>& units)
{
    std::size_t unit = 0;
    for (; value >= 999.5 && unit + 1 < units.size(); ++unit)
        value /= 1000;
    std::array<char, 48> text{};
    const int digits = unit == 0 || value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2;
    std::snprintf(text.data(), text.size(), "%.*f%s", digits, value, units[unit]);
    return text.data();
}

} // namespace

std::string formatBytes(double bytes)
{
    return scaled(bytes, {" B", " kB", " MB", " GB", " TB"});
}

std::string formatCount(double count)
{
    return scaled(count, {"", " k", " M", " G", " T"});
}

std::string formatWhole(std::uint64_t count)
{
    auto text = std::to_string(count);
    for (auto at = static_cast<std::ptrdiff_t>(text.size()) - 3; at > 0; at -= 3)
        text.insert(static_cast<std::size_t>(at), ",");
    return text;
}

std::string formatSeconds(double seconds)
{
    const auto whole = std::llround(seconds);
    std::array<char, 48> text{};
    if (seconds < 9.95)
        std::snprintf(text.data(), text.size(), "%.1f s", seconds);
    else if (whole < 60)
        std::snprintf(text.data(), text.size(), "%lld s", whole);
    else if (whole < 3600)
        std::snprintf(text.data(), text.size(), "%lld min %02lld s", whole / 60, whole % 60);
    else
        std::snprintf(text.data(), text.size(), "%lld h %02lld min", whole / 3600, whole / 60 % 60);
    return text.data();
}

ProgressLine::ProgressLine(CliContext& context, bool wanted, Unit unit)
    : m_context(context)
    , m_visible(wanted || (context.terminal().errIsTerminal && !context.quiet))
    , m_rewrites(context.terminal().errIsTerminal)
    , m_unit(unit)
    , m_next(m_start + std::chrono::milliseconds(m_rewrites ? 200 : 0))
{}

ProgressLine::~ProgressLine()
{
    if (m_rewrites && m_width > 0)
        std::fprintf(stderr, "\r%*s\r", static_cast<int>(m_width), "");
}

TaskControl ProgressLine::control()
{
    return {[this](const Progress& progress) { show(progress); }, &m_context.cancel()};
}

double ProgressLine::seconds() const
{
    return std::chrono::duration<double>(Clock::now() - m_start).count();
}

void ProgressLine::show(const Progress& progress)
{
    if (!m_visible || Clock::now() < m_next)
        return;
    m_next = Clock::now() + std::chrono::milliseconds(m_rewrites ? 100 : 2000);
    const double elapsed = std::max(seconds(), 1e-3);
    const auto done = static_cast<double>(progress.done);
    const auto total = static_cast<double>(progress.total);
    const auto amount = [this](double value) {
        return m_unit == Unit::Bytes ? formatBytes(value) : formatCount(value);
    };
    std::string text;
    if (progress.total > 0)
        text += std::to_string(static_cast<int>(std::min(100.0, 100 * done / total))) + " %  " + amount(done) + " of " +
                amount(total);
    else
        text += amount(done);
    if (progress.events > 0)
        text += "  " + formatCount(static_cast<double>(progress.events) / elapsed) + " events/s";
    if (progress.total > 0 && progress.done > 0)
        text += "  " + formatSeconds(std::max(0.0, (total - done) * elapsed / done)) + " left";
    if (m_rewrites)
        std::fprintf(stderr, "\r%-*s", static_cast<int>(m_width), text.c_str());
    else
        std::fprintf(stderr, "%s\n", text.c_str());
    std::fflush(stderr);
    m_width = std::max(m_width, text.size());
}

} // namespace wh::cli
