// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/CatalogueStream.h"

#include <algorithm>
#include <cstdlib>

namespace wh {

using namespace intake;

namespace {

constexpr int kVolumeDigits = 8; // a bar's volume is a statistic: finer digits are rounding noise

Error volumeTooLarge(Decimal volume, Decimal lot)
{
    return Error("data.quantity_out_of_range", {{"field", "volume"},
                                                {"value", volume.toString()},
                                                {"lot", lot.toString()},
                                                {"limit", std::to_string(kMaxLots) + " lots of " + lot.toString()},
                                                {"remedy", "pass a coarser --lot"}});
}

} // namespace

Result<void> CatalogueWriter::bar(TimeNs openTime, Decimal open, Decimal high, Decimal low, Decimal close,
                                  Decimal volume)
{
    auto& stream = *m_current;
    auto ticked = tick();
    if (!ticked)
        return ticked;
    if (openTime < kEarliest || openTime > kLatest)
        return badTime("openTime", openTime);
    constexpr std::array<const char*, 4> kNames = {"open", "high", "low", "close"};
    const std::array<Decimal, 4> prices = {open, high, low, close};
    for (std::size_t i = 0; i < 4; ++i) {
        if (prices[i].sign() <= 0)
            return badPrice(kNames[i], prices[i]);
    }
    if (low > std::min(open, close) || high < std::max(open, close))
        return Error("data.bar_inconsistent",
                     {{"field", low > std::min(open, close) ? "low" : "high"},
                      {"value", (low > std::min(open, close) ? low : high).toString()},
                      {"open", open.toString()},
                      {"close", close.toString()},
                      {"remedy", "open and close must lie between low and high: check the order of the columns"}});
    if (volume.isNegative())
        return Error("data.quantity_negative",
                     {{"field", "volume"}, {"value", volume.toString()}, {"remedy", "take the line out"}});
    // Here, where the line is known, rather than with the batch. A lot that is found from the data is 1 at its
    // coarsest.
    const UnitScale scale = stream.lot.isGiven() ? stream.lot
                            : m_settings.lot     ? UnitScale(*m_settings.lot)
                                                 : UnitScale();
    if (Lots lots = 0; !scale.round(volume, kMaxLots, lots))
        return volumeTooLarge(volume, scale.unit());
    if (!stream.bars.empty() || stream.lastOpen != INT64_MIN) {
        const auto before = stream.bars.empty() ? stream.lastOpen : stream.bars.back().openTime;
        if (openTime == before)
            return Error("data.bar_duplicate",
                         {{"field", "openTime"}, {"value", formatTime(openTime)}, {"remedy", "take the line out"}});
        if (stream.bars.size() == 1 && stream.lastOpen == INT64_MIN)
            stream.descending = openTime < before;
        if ((openTime < before) != stream.descending)
            return Error("data.out_of_order", {{"field", "openTime"},
                                               {"value", formatTime(openTime)},
                                               {"before", formatTime(before)},
                                               {"remedy", "sort the bars by time"}});
        if (stream.barInterval > 0 && !stream.descending && openTime - before < stream.barInterval)
            return Error("data.bar_overlap", {{"field", "openTime"},
                                              {"value", formatTime(openTime)},
                                              {"before", formatTime(before)},
                                              {"interval", formatDuration(stream.barInterval)},
                                              {"remedy", "give bars of one interval only"}});
    }
    PendingBar pending;
    pending.openTime = openTime;
    pending.volume = volume;
    std::array<Ticks, 4> ticks{};
    for (std::size_t i = 0; i < 4; ++i) {
        const auto converted = ticksOf(stream, kNames[i], prices[i], kMaxBarTicks);
        if (!converted)
            return converted.error();
        ticks[i] = *converted;
    }
    // A later price of the row may have made the tick finer.
    for (std::size_t i = 0; i < 4; ++i) {
        const auto converted = ticksOf(stream, kNames[i], prices[i], kMaxBarTicks);
        if (!converted)
            return converted.error();
        pending.prices[i] = *converted;
    }
    stream.bars.push_back(pending);
    if (stream.descending && stream.bars.size() > kMaxDescendingBars)
        return broken(Error("data.too_many_descending_bars", {{"limit", std::to_string(kMaxDescendingBars)},
                                                              {"remedy", "sort the file by time, oldest first"}}));
    return !stream.descending && stream.bars.size() >= kBatch ? flushBars(stream, false) : Result<void>();
}

Result<DurationNs> CatalogueWriter::intervalOf(const std::vector<PendingBar>& bars) const
{
    DurationNs interval = 0;
    for (std::size_t i = 1; i < bars.size(); ++i) {
        const auto step = std::abs(bars[i].openTime - bars[i - 1].openTime);
        interval = interval == 0 ? step : std::min(interval, step);
    }
    if (interval > 0)
        return interval;
    return Error("data.bar_interval_unknown",
                 {{"remedy", "a single bar does not tell its interval: pass --column interval=1m or the like"}});
}

Result<void> CatalogueWriter::flushBars(Stream& stream, bool inputEnds)
{
    if (stream.bars.empty())
        return {};
    auto bars = std::exchange(stream.bars, {});
    if (stream.barInterval == 0) {
        const auto interval = intervalOf(bars);
        if (!interval)
            return broken(interval.error());
        // The scale that these bars were read with goes on; what is known of the dataset comes now.
        const auto price = stream.price;
        const auto opened = open(stream, *interval);
        if (!opened)
            return opened;
        if (stream.price.isGiven() || stream.price.digits() > price.digits()) {
            for (auto& bar : bars) {
                for (auto& ticks : bar.prices) {
                    const auto again = ticksOf(stream, "price", price.unit() * ticks, kMaxBarTicks);
                    if (!again)
                        return broken(again.error());
                    ticks = *again;
                }
            }
        } else {
            stream.price = price;
            stream.digits.price = price.digits();
        }
    }
    if (inputEnds && stream.descending) {
        std::reverse(bars.begin(), bars.end());
        stream.descending = false;
    }
    return passBars(stream, std::move(bars));
}

Result<void> CatalogueWriter::passBars(Stream& stream, std::vector<PendingBar> bars)
{
    // Volumes: as fine as they need, at most 8 digits, coarser where the largest would not fit.
    if (!stream.lot.isGiven()) {
        auto& digits = stream.digits;
        for (const auto& bar : bars) {
            if (bar.volume > stream.maxVolume)
                stream.maxVolume = bar.volume;
            if (digits.lot < kVolumeDigits)
                digits.lot = std::max(digits.lot, std::min(bar.volume.fractionDigits(), kVolumeDigits));
        }
        const auto whole = stream.maxVolume.roundedUnitsOf(Decimal(1), Rounding::Up);
        if (!whole || *whole > kMaxLots)
            return broken(volumeTooLarge(stream.maxVolume, Decimal(1)));
        while (digits.lotCap > 0 && *whole > kMaxLots / kPowers[std::min(digits.lotCap, kVolumeDigits)])
            digits.lotCap = std::min(digits.lotCap, kVolumeDigits) - 1;
        const int wanted = std::min(digits.lot, digits.lotCap);
        if (wanted != stream.lot.digits()) {
            m_scanOnly = m_scanOnly || !stream.inBatchOnly;
            stream.lot.setDigits(wanted);
        }
    }
    const auto instrument = instrumentFor(stream);
    std::vector<Bar> ready;
    ready.reserve(bars.size());
    for (const auto& bar : bars) {
        if (stream.lastOpen != INT64_MIN && bar.openTime < stream.lastOpen + stream.barInterval)
            return broken(Error("data.out_of_order", {{"field", "openTime"},
                                                      {"value", formatTime(bar.openTime)},
                                                      {"before", formatTime(stream.lastOpen)},
                                                      {"remedy", "give the files in time order"}}));
        stream.lastOpen = bar.openTime;
        Lots volume = 0;
        if (!stream.lot.round(bar.volume, kMaxLots, volume))
            return broken(volumeTooLarge(bar.volume, stream.lot.unit()));
        if (!stream.roundsVolume)
            stream.roundsVolume = stream.lot.unit() * volume != bar.volume;
        ready.push_back({bar.openTime, static_cast<std::uint32_t>(bar.prices[0]),
                         static_cast<std::uint32_t>(bar.prices[1]), static_cast<std::uint32_t>(bar.prices[2]),
                         static_cast<std::uint32_t>(bar.prices[3]), volume});
    }
    stream.events += ready.size();
    stream.inBatchOnly = false;
    if (m_scanOnly)
        return {};
    if (!stream.writer) {
        RecordingHeader header;
        header.instrument = instrument;
        header.kind = TapeKind::Bars;
        header.compressed = m_settings.compress;
        header.barInterval = stream.barInterval;
        header.source = stream.source;
        header.symbol = symbolFor(stream);
        stream.writer.emplace(m_transaction, std::move(header), stream.existing);
    }
    const auto written = stream.writer->append(ready);
    return written ? written : Result<void>(broken(written.error()));
}

} // namespace wh
