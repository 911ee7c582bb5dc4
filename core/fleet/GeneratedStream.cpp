// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/GeneratedStream.h"

#include <algorithm>

namespace wh {

namespace {

constexpr DurationNs kMostMadeUp = 10 * kMinute; ///< of a market that was left alone
constexpr Ticks kMostTimesDearer = 20;           ///< or cheaper than at first; then it begins anew

/// As the texts that GeneratedMarket::check() takes.
std::vector<std::pair<std::string, std::string>> textsOf(const GeneratedMarket& market)
{
    std::vector<std::pair<std::string, std::string>> texts;
    for (const auto& spec : GeneratedMarket::find(market.model)->parameters())
        texts.emplace_back(spec.name, toString(market.parameters.values().find(spec.name)->second, spec.type));
    return texts;
}

void set(std::vector<std::pair<std::string, std::string>>& texts, std::string_view name, std::string value)
{
    for (auto& [known, text] : texts) {
        if (known == name)
            text = std::move(value);
    }
}

void append(const BookCheckpoint& book, std::vector<MarketEvent>& into)
{
    if (!book.isReady())
        return;
    const auto snapshot = book.snapshot();
    into.insert(into.end(), snapshot.begin(), snapshot.end());
}

} // namespace

GeneratedStream::GeneratedStream(const GeneratedMarket& market, TimeNs start)
    : m_market(market)
    , m_info(tapeInfoOf(market))
    , m_seed(Random::stream(market.seed, static_cast<std::uint64_t>(start)).bits())
    , m_window(m_info.kind)
    , m_now(start)
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
    auto texts = textsOf(m_market);
    set(texts, "start", formatTime(start));
    const Ticks first = m_market.instrument.ticksOf(m_market.parameters.decimal("start_price")).valueOr(0);
    const Ticks price = mid / 2;
    if (price >= std::max<Ticks>(1, first / kMostTimesDearer) && price <= first * kMostTimesDearer) {
        set(texts, "start_price", m_market.instrument.price(price).toString());
        // What the price returns to is the market's, not this generator's.
        if (m_market.model == "mean_reversion" && m_market.parameters.decimal("mean_price").isZero())
            set(texts, "mean_price", m_market.parameters.decimal("start_price").toString());
    }
    const std::uint64_t seed = Random::stream(m_seed, static_cast<std::uint64_t>(start)).bits();
    const auto checked = GeneratedMarket::check(m_market.model, texts, seed, m_market.instrument);
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

void GeneratedStream::snapshotReceived(std::vector<MarketEvent>& into) const
{
    append(m_window.bookReceived(), into);
}

void GeneratedStream::snapshotHappened(std::vector<MarketEvent>& into) const
{
    append(m_window.bookHappened(), into);
}

MarketMark GeneratedStream::mark() const
{
    const OrderBook& book = m_window.bookHappened().feed().book();
    return {.time = m_now, .mid = book.hasBoth() ? book.mid() : 0, .played = 0};
}

} // namespace wh
