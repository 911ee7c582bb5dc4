// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/Summary.h"

#include "core/market/BookFeed.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace wh {

namespace {

class Summariser
{
public:
    Summariser(const TapeInfo& info, std::size_t columns) : m_info(info)
    {
        m_summary.line.resize(columns);
        m_hasPrints = info.kind == TapeKind::Bars || info.trades > 0;
    }

    void add(const MarketEvent& event)
    {
        if (event.kind() == EventKind::Trade) {
            price(2 * event.price(), event.receiveTime);
            m_volume += event.lots;
            ++(event.side() == Side::Buy ? m_summary.buys : m_summary.sells);
        }
        if (m_info.kind == TapeKind::Trades)
            return;
        m_feed.apply(event);
        if (!event.endsMessage() || !m_feed.isLive())
            return;
        const auto& book = m_feed.book();
        if (!book.hasBoth())
            return;
        if (!m_hasPrints)
            price(book.mid(), event.receiveTime);
        const Ticks spread = book.spread();
        m_minSpread = m_spreads ? std::min(m_minSpread, spread) : spread;
        m_maxSpread = m_spreads ? std::max(m_maxSpread, spread) : spread;
        if (m_spreads) {
            const auto held = static_cast<double>(event.receiveTime - m_spreadSince);
            m_spreadTime += held;
            m_spreadSum += held * static_cast<double>(m_spread);
        }
        m_spread = spread;
        m_spreadSince = event.receiveTime;
        m_spreads = true;
    }
    void add(const Bar& bar)
    {
        price(2 * Ticks{bar.open}, bar.openTime);
        range(2 * Ticks{bar.high});
        range(2 * Ticks{bar.low});
        price(2 * Ticks{bar.close}, bar.openTime);
        m_volume += bar.volume;
    }

    TapeSummary finish()
    {
        const auto& instrument = m_info.instrument;
        if (m_prices) {
            m_summary.firstPrice = instrument.halfPrice(m_first);
            m_summary.lastPrice = instrument.halfPrice(m_last);
            m_summary.lowPrice = instrument.halfPrice(m_low);
            m_summary.highPrice = instrument.halfPrice(m_high);
        }
        m_summary.volume = instrument.quantity(m_volume);
        if (m_spreads) {
            m_summary.minSpread = instrument.price(m_minSpread);
            m_summary.maxSpread = instrument.price(m_maxSpread);
            const double ticks = m_spreadTime > 0 ? m_spreadSum / m_spreadTime : static_cast<double>(m_spread);
            m_summary.meanSpread = ticks * instrument.tick.toDouble();
        }
        // A span without prices shows the one before.
        for (std::size_t i = 1; i < m_summary.line.size(); ++i) {
            if (!m_summary.line[i])
                m_summary.line[i] = m_summary.line[i - 1];
        }
        return std::move(m_summary);
    }

private:
    void range(HalfTicks half)
    {
        m_low = m_prices ? std::min(m_low, half) : half;
        m_high = m_prices ? std::max(m_high, half) : half;
    }
    void price(HalfTicks half, TimeNs time)
    {
        range(half);
        if (!m_prices)
            m_first = half;
        m_last = half;
        m_prices = true;
        if (m_summary.line.empty())
            return;
        const double share = static_cast<double>(time - m_info.first) /
                             static_cast<double>(std::max<TimeNs>(1, m_info.last - m_info.first));
        const auto columns = static_cast<double>(m_summary.line.size());
        const auto column = static_cast<std::size_t>(std::clamp(share * columns, 0.0, columns - 1));
        m_summary.line[column] = static_cast<double>(half) / 2 * m_info.instrument.tick.toDouble();
    }

    const TapeInfo& m_info;
    TapeSummary m_summary;
    BookFeed m_feed;
    bool m_hasPrints = false;
    bool m_prices = false;
    HalfTicks m_first = 0;
    HalfTicks m_last = 0;
    HalfTicks m_low = 0;
    HalfTicks m_high = 0;
    Lots m_volume = 0;
    bool m_spreads = false;
    Ticks m_spread = 0;
    Ticks m_minSpread = 0;
    Ticks m_maxSpread = 0;
    TimeNs m_spreadSince = 0;
    double m_spreadSum = 0;
    double m_spreadTime = 0;
};

template<typename Cursor>
Result<void> walk(Result<std::unique_ptr<Cursor>> cursor, Summariser& summariser, const TapeInfo& info,
                  const TaskControl& control)
{
    if (!cursor)
        return std::move(cursor).error();
    std::uint64_t done = 0;
    for (;;) {
        if (control.isCancelled())
            return Error("task.cancelled");
        const auto run = (*cursor)->next();
        if (!run)
            return run.error();
        if (run->empty())
            return {};
        for (const auto& item : *run)
            summariser.add(item);
        done += run->size();
        control.report({done, info.events, done});
    }
}

} // namespace

Result<TapeSummary> summarise(const Tape& tape, std::size_t columns, const TaskControl& control)
{
    Summariser summariser(tape.info(), columns);
    const auto walked = tape.info().kind == TapeKind::Bars
                            ? walk(tape.bars(INT64_MIN, kNever), summariser, tape.info(), control)
                            : walk(tape.events(INT64_MIN, kNever), summariser, tape.info(), control);
    if (!walked)
        return walked.error();
    return summariser.finish();
}

std::string sparkline(const std::vector<std::optional<double>>& values, bool unicode)
{
    constexpr std::array<const char*, 8> kBlocks = {"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
    constexpr std::array<const char*, 8> kAscii = {".", ":", "-", "=", "+", "*", "#", "%"};
    double low = INFINITY;
    double high = -INFINITY;
    for (const auto& value : values) {
        if (value) {
            low = std::min(low, *value);
            high = std::max(high, *value);
        }
    }
    std::string text;
    for (const auto& value : values) {
        if (!value) {
            text += ' ';
            continue;
        }
        const double share = high > low ? (*value - low) / (high - low) : 0.5;
        const auto step = static_cast<std::size_t>(std::min(7.0, share * 8));
        text += unicode ? kBlocks[step] : kAscii[step];
    }
    return text;
}

} // namespace wh
