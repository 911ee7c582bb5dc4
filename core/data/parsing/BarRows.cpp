// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/parsing/BarRows.h"

#include "core/data/parsing/Field.h"

#include <cstdlib>

namespace wh {
namespace {

constexpr std::size_t kHeldRows = 256;

Error badOption(std::string_view option, std::string_view value, std::string_view remedy)
{
    return Error("import.bad_option",
                 {{"option", std::string(option)}, {"value", shownValue(value)}, {"remedy", std::string(remedy)}});
}

} // namespace

Result<BarRow> readBarRow(std::string_view time, std::string_view open, std::string_view high, std::string_view low,
                          std::string_view close, std::string_view volume)
{
    BarRow row;
    auto moment = readTime("time", time);
    if (!moment)
        return std::move(moment).error();
    row.time = *moment;
    struct Part
    {
        std::string_view name;
        std::string_view text;
        Decimal* into;
    };
    for (const Part& part : {Part{"open", open, &row.open}, Part{"high", high, &row.high}, Part{"low", low, &row.low},
                             Part{"close", close, &row.close}}) {
        auto value = readDecimal(part.name, part.text);
        if (!value)
            return std::move(value).error();
        *part.into = *value;
    }
    auto quantity = readVolume("volume", volume);
    if (!quantity)
        return std::move(quantity).error();
    row.volume = *quantity;
    return row;
}

Result<void> BarRows::configure(const ImportOptions& options)
{
    if (const auto text = optionOf(options, "interval"); !text.empty()) {
        auto interval = parseDuration(text);
        if (!interval || *interval <= 0)
            return badOption("interval", text, "write a length such as 1m, 4h or 1d");
        m_interval = *interval;
    }
    const auto stamp = optionOf(options, "stamp");
    if (!stamp.empty() && stamp != "open" && stamp != "close")
        return badOption("stamp", stamp, "write open or close: the end of the bar that its time names");
    m_stampsClose = stamp == "close" || optionOf(options, "time") == "close";
    m_quoteVolume = optionOf(options, "volume") == "quote";
    return {};
}

void BarRows::setInterval(DurationNs interval)
{
    if (m_interval == 0)
        m_interval = interval;
}

Result<void> BarRows::beginTape()
{
    m_begun = true;
    return m_sink.begin(TapeKind::Bars, m_interval);
}

Result<void> BarRows::pass(const BarRow& row)
{
    Decimal volume = row.volume;
    if (m_quoteVolume && !volume.isZero()) {
        auto base = Decimal::divide(volume, row.close);
        if (!base)
            return badValue("close", row.close.toString(), "a price must be above 0");
        volume = base->rounded(8);
    }
    const TimeNs open = m_stampsClose ? row.time - m_interval : row.time;
    return m_sink.bar(open, row.open, row.high, row.low, row.close, volume);
}

Result<void> BarRows::add(const BarRow& row)
{
    ++m_rows;
    if (m_stampsClose && m_interval == 0) {
        m_held.push_back(row);
        return m_held.size() < kHeldRows ? Result<void>() : passHeld();
    }
    if (!m_begun) {
        if (auto begun = beginTape(); !begun)
            return begun;
    }
    return pass(row);
}

Result<void> BarRows::passHeld()
{
    for (std::size_t i = 1; i < m_held.size(); ++i) {
        const DurationNs step = std::abs(m_held[i].time - m_held[i - 1].time);
        if (step > 0 && (m_interval == 0 || step < m_interval))
            m_interval = step;
    }
    if (m_interval == 0) {
        return Error("import.interval_unknown", {{"rows", std::to_string(m_held.size())},
                                                 {"remedy", "say how long a bar is, for example interval=1m"}});
    }
    if (auto begun = beginTape(); !begun)
        return begun;
    for (const BarRow& row : m_held) {
        if (auto passed = pass(row); !passed) {
            passed = settleBadLine(located(std::move(passed).error(), m_input, row.line), m_onBadLine);
            if (!passed)
                return passed;
        }
    }
    m_held = {};
    return {};
}

Result<void> BarRows::finish()
{
    if (m_rows == 0)
        return noRows(m_input);
    if (!m_held.empty()) {
        if (auto passed = passHeld(); !passed)
            return located(std::move(passed).error(), m_input, 0);
    }
    return {};
}

} // namespace wh
