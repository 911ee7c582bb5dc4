// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/SampleCurves.h"

#include "core/base/Random.h"

#include <algorithm>
#include <cmath>

namespace wh::ui::sample {

SeriesPtr walk(std::size_t count, DurationNs step, double start, double sigma, std::uint64_t seed)
{
    Random random(seed);
    std::vector<TimeNs> times(count);
    std::vector<double> values(count);
    for (std::size_t i = 0; i < count; ++i) {
        times[i] = kStart + static_cast<DurationNs>(i) * step;
        values[i] = start += sigma * random.normal();
    }
    return std::make_shared<const Series>(std::move(times), std::move(values));
}

SeriesPtr drawdownOf(const Series& curve)
{
    std::vector<double> values;
    values.reserve(curve.size());
    double peak = -1e300;
    for (const double value : curve.values()) {
        peak = std::max(peak, value);
        values.push_back(value / peak - 1);
    }
    return std::make_shared<const Series>(std::vector<TimeNs>(curve.times().begin(), curve.times().end()),
                                          std::move(values));
}

BarSeriesPtr bars(std::size_t count, DurationNs interval, double start, std::uint64_t seed)
{
    Random random(seed);
    std::vector<Candle> bars;
    bars.reserve(count);
    double price = start;
    const auto tick = [](double value) { return std::round(value * 100) / 100; };
    for (std::size_t i = 0; i < count; ++i) {
        Candle bar{kStart + static_cast<DurationNs>(i) * interval, tick(price), 0, 0, 0, random.pareto(0.5, 1.6)};
        double high = price;
        double low = price;
        for (int step = 0; step < 6; ++step) {
            price *= 1 + 0.0004 * random.normal();
            high = std::max(high, price);
            low = std::min(low, price);
        }
        bar.close = tick(price);
        bar.high = std::max({tick(high), bar.open, bar.close});
        bar.low = std::min({tick(low), bar.open, bar.close});
        bars.push_back(bar);
    }
    return std::make_shared<const BarSeries>(std::move(bars), interval);
}

FillMarks fillsOf(const BarSeries& bars, std::size_t every)
{
    std::vector<FillMark> fills;
    for (std::size_t i = every / 2; i < bars.size(); i += every) {
        const bool buy = (i / every) % 2 == 0;
        const double price = buy ? bars[i].low : bars[i].high;
        fills.push_back({bars[i].openTime + bars.interval() / 2, price, buy ? Side::Buy : Side::Sell,
                         QStringLiteral("0.01 BTC at %1 USDT").arg(price, 0, 'f', 2)});
    }
    return std::make_shared<const std::vector<FillMark>>(std::move(fills));
}

BookSnapshot book(std::size_t levels, std::uint64_t seed)
{
    Random random(seed);
    BookSnapshot book;
    book.time = kStart;
    book.tick = Decimal::of("0.01");
    book.lot = Decimal::of("0.00001");
    book.base = QStringLiteral("BTC");
    book.quote = QStringLiteral("USDT");
    Ticks bid = 6123450;
    Ticks ask = 6123460;
    for (std::size_t i = 0; i < levels; ++i) {
        const Lots own = i == 3 ? 1000 : 0;
        book.bids.push_back({bid, random.integer(500, 250000), own});
        book.asks.push_back({ask, random.integer(500, 250000), own});
        bid -= random.integer(1, 40);
        ask += random.integer(1, 40);
    }
    return book;
}

std::vector<double> profits(std::size_t count, std::uint64_t seed)
{
    Random random(seed);
    std::vector<double> values;
    for (std::size_t i = 0; i < count; ++i)
        values.push_back(0.4 + 6 * random.normal() * (random.chance(0.05) ? 4 : 1));
    return values;
}

} // namespace wh::ui::sample
