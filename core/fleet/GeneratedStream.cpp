// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/GeneratedStream.h"

#include <algorithm>

namespace wh {

namespace {

constexpr DurationNs kMostMadeUp = 10 * kMinute; ///< of a market that was left alone
constexpr Ticks kMostTimesDearer = 20;           ///< or cheaper than at first; then it begins anew

} // namespace

GeneratedStream::GeneratedStream(const GeneratedMarket& market, TimeNs start)
    : m_market(market)
    , m_info(tapeInfoOf(market))
    , m_seed(Random::stream(market.seed, static_cast<std::uint64_t>(start)).bits())
    , m_window(m_info.kind)
    , m_now(start - 1)
{
    m_info.first = start;
    m_info.last = kNever;
}

Result<std::unique_ptr<MarketStream>> GeneratedStream::open(const GeneratedMarket& market, TimeNs start,
                                                            const MarketMark& mark)
{
    if (auto made = MarketGenerator::create(market); !made)
        return std::move(made).error();
    std::unique_ptr<GeneratedStream> stream(new GeneratedStream(market, start));
    if (auto begun = stream->begin(start, mark.mid); !begun)
        return std::move(begun).error();
    if (auto advanced = stream->generateBeyond(start); !advanced)
        return std::move(advanced).error();
    return std::unique_ptr<MarketStream>(std::move(stream));
}

Result<void> GeneratedStream::begin(TimeNs start, HalfTicks mid)
{
    std::vector<std::pair<std::string, std::string>> changed = {{"start", formatTime(start)}};
    const Ticks first = m_market.instrument.ticksOf(m_market.parameters.decimal("start_price")).valueOr(0);
    const Ticks price = mid / 2;
    if (price >= std::max<Ticks>(1, first / kMostTimesDearer) && price <= first * kMostTimesDearer) {
        changed.emplace_back("start_price", m_market.instrument.price(price).toString());
        // What the price returns to is the market's, not this generator's.
        if (m_market.model == "mean_reversion" && m_market.parameters.decimal("mean_price").isZero())
            changed.emplace_back("mean_price", m_market.parameters.decimal("start_price").toString());
    }
    const auto checked = m_market.with(changed, Random::stream(m_seed, static_cast<std::uint64_t>(start)).bits());
    if (!checked.isValid())
        return checked.mistakes.front();
    m_generator = std::make_unique<BookGenerator>(checked.market);
    return {};
}

/// Makes events until one lies beyond `now`: what comes next is then known.
Result<void> GeneratedStream::generateBeyond(TimeNs now)
{
    while (m_window.lastVenueTime() <= now) {
        m_batch.clear();
        const bool goesOn = m_generator->advance(m_batch);
        m_window.append(m_batch);
        if (!goesOn) {
            if (auto begun = begin(m_generator->now(), m_generator->mid()); !begun)
                return begun;
        }
    }
    return {};
}

Result<void> GeneratedStream::advance(TimeNs now)
{
    if (now <= m_now)
        return {};
    m_now = now;
    if (now - std::max(m_generator->now(), m_window.lastVenueTime()) > kMostMadeUp) {
        const TimeNs landing = now - now % kMinute;
        m_window.append(EventKind::Gap, landing, landing);
        if (auto begun = begin(landing, m_generator->mid()); !begun)
            return begun;
    }
    if (auto made = generateBeyond(now); !made)
        return made;
    m_window.advance(now);
    return {};
}

MarketMark GeneratedStream::mark() const
{
    return {.time = m_now, .mid = m_window.mid(), .played = 0};
}

} // namespace wh
