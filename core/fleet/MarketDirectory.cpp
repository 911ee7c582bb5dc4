// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/MarketDirectory.h"

#include "core/base/Suggest.h"
#include "core/data/Catalogue.h"
#include "core/fleet/BuiltInMarkets.h"
#include "core/fleet/GeneratedStream.h"
#include "core/fleet/ReplayedStream.h"
#include "core/fleet/remote/RemoteVenue.h"
#include "core/simulator/generator/GeneratedTape.h"

#include <algorithm>

namespace wh {

namespace {

constexpr std::string_view kReplay = "replay:";

bool isReplay(std::string_view id)
{
    return id.substr(0, kReplay.size()) == kReplay;
}

MarketInfo infoOf(const TapeInfo& tape)
{
    MarketInfo info;
    info.id = std::string(kReplay) + tape.id;
    info.title = tape.instrument.name.toString() + ", replayed";
    info.source = MarketInfo::Source::Replayed;
    info.instrument = tape.instrument;
    info.description = std::string(tape.kind == TapeKind::Trades ? "Recorded trades" : "A recorded book") + " of " +
                       formatTime(tape.first) + " to " + formatTime(tape.last) + ", played over and over.";
    return info;
}

/// A part of a tape.
class TapePiece final : public Tape
{
public:
    TapePiece(std::shared_ptr<const Tape> tape, TimeNs from, TimeNs to)
        : m_tape(std::move(tape)), m_info(m_tape->info())
    {
        m_info.first = std::max(m_info.first, from);
        m_info.last = std::min(m_info.last, to);
        m_info.events = m_info.trades = m_info.gaps = 0; // not known of a part
    }
    const TapeInfo& info() const override { return m_info; }
    Result<std::unique_ptr<TapeCursor>> events(TimeNs from, TimeNs to) const override
    {
        return m_tape->events(std::max(from, m_info.first), std::min(to, m_info.last + 1));
    }
    Result<std::unique_ptr<BarCursor>> bars(TimeNs from, TimeNs to) const override
    {
        return m_tape->bars(std::max(from, m_info.first), std::min(to, m_info.last + 1));
    }

private:
    std::shared_ptr<const Tape> m_tape;
    TapeInfo m_info;
};

} // namespace

MarketDirectory::MarketDirectory(const Catalogue* catalogue) : m_catalogue(catalogue) {}

std::vector<MarketInfo> MarketDirectory::list() const
{
    std::vector<MarketInfo> markets;
    for (const BuiltInMarket& market : builtInMarkets())
        markets.push_back(market.info);
    if (m_catalogue) {
        for (const TapeInfo& tape : m_catalogue->list().datasets) {
            if (tape.kind != TapeKind::Bars)
                markets.push_back(infoOf(tape));
        }
    }
    std::sort(markets.begin(), markets.end(), [](const MarketInfo& a, const MarketInfo& b) { return a.id < b.id; });
    return markets;
}

Error MarketDirectory::unknown(std::string_view id) const
{
    std::vector<std::string> names;
    for (const MarketInfo& market : list())
        names.push_back(market.id);
    Error error("market.unknown", {{"field", "markets"},
                                   {"value", std::string(id.substr(0, 120))},
                                   {"remedy", "name one of the engine's markets"}});
    if (const auto nearest = nearestName(id, names))
        return std::move(error).with("nearest", *nearest);
    return error;
}

Result<std::shared_ptr<const Tape>> MarketDirectory::recording(std::string_view id) const
{
    const std::string_view dataset = id.substr(kReplay.size());
    if (!m_catalogue)
        return unknown(id);
    auto tape = m_catalogue->find(dataset);
    if (!tape)
        return tape.error().code == "data.not_found" || tape.error().code == "data.ambiguous" ? unknown(id)
                                                                                              : tape.error();
    if ((*tape)->info().id != dataset || (*tape)->info().kind == TapeKind::Bars)
        return unknown(id);
    return std::shared_ptr<const Tape>(*std::move(tape));
}

bool MarketDirectory::isAllowed(std::string_view host) const
{
    const auto lower = [](std::string_view text) {
        std::string lowered(text);
        for (char& c : lowered)
            c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        return lowered;
    };
    const std::string asked = lower(host);
    // A name that only begins so ("127.evil.example") is not one of loopback's numbers.
    const bool isNumber = asked.find_first_not_of("0123456789.") == asked.npos;
    if (asked == "localhost" || (isNumber && asked.starts_with("127.")))
        return true;
    return std::any_of(m_venueHosts.begin(), m_venueHosts.end(),
                       [&](const std::string& allowed) { return allowed == "*" || lower(allowed) == asked; });
}

Result<MarketInfo> MarketDirectory::remote(std::string_view id) const
{
    const auto address = VenueAddress::parse(id);
    if (!address)
        return address.error();
    if (!isAllowed(address->host))
        return Error("market.venue_denied",
                     {{"field", "markets"},
                      {"value", address->host},
                      {"remedy", "name the host in the engine's settings (venue-host), or use a market of this one"}});
    // The program that serves it has the markets of this one.
    auto builtIn = find("sim:" + address->symbol);
    if (!builtIn) {
        Error error("market.unknown", {{"field", "markets"},
                                       {"value", std::string(id.substr(0, 120))},
                                       {"remedy", "name a market that the venue has"}});
        if (const auto nearest = builtIn.error().field("nearest"); nearest.starts_with("sim:"))
            error.context.push_back({"nearest", "venue:" + address->venue() + ':' + std::string(nearest.substr(4))});
        return error;
    }
    builtIn->id = id;
    builtIn->title += " at " + address->venue();
    builtIn->source = MarketInfo::Source::Remote;
    return builtIn;
}

Result<MarketInfo> MarketDirectory::find(std::string_view id) const
{
    if (VenueAddress::isMeant(id))
        return remote(id);
    if (isReplay(id)) {
        auto tape = recording(id);
        if (!tape)
            return std::move(tape).error();
        return infoOf((*tape)->info());
    }
    for (const BuiltInMarket& market : builtInMarkets()) {
        if (market.info.id == id)
            return market.info;
    }
    return unknown(id);
}

Result<std::unique_ptr<MarketStream>> MarketDirectory::open(std::string_view id, TimeNs start,
                                                            const MarketMark& mark) const
{
    if (isReplay(id)) {
        auto tape = recording(id);
        if (!tape)
            return std::move(tape).error();
        return ReplayedStream::open(*std::move(tape), start, mark);
    }
    if (VenueAddress::isMeant(id))
        return Error("market.elsewhere", {{"field", "markets"},
                                          {"value", std::string(id)},
                                          {"remedy", "it happens in another process: open a line to it"}});
    for (const BuiltInMarket& market : builtInMarkets()) {
        if (market.info.id == id)
            return GeneratedStream::open(market.market, start, mark);
    }
    return unknown(id);
}

Result<std::shared_ptr<const Tape>> MarketDirectory::sample(std::string_view id, DurationNs span,
                                                            std::uint64_t seed) const
{
    if (VenueAddress::isMeant(id)) {
        const auto address = VenueAddress::parse(id);
        if (!address)
            return address.error();
        return sample("sim:" + address->symbol, span, seed);
    }
    if (isReplay(id)) {
        auto tape = recording(id);
        if (!tape)
            return std::move(tape).error();
        const TimeNs last = (*tape)->info().last;
        return std::shared_ptr<const Tape>(std::make_shared<TapePiece>(*std::move(tape), last - span, last));
    }
    for (const BuiltInMarket& market : builtInMarkets()) {
        if (market.info.id != id)
            continue;
        const GeneratedMarket& own = market.market;
        const auto wanted = std::max(span, own.parameters.duration("duration"));
        const auto checked = own.with({{"duration", formatDuration(wanted)}}, seed);
        if (!checked.isValid())
            return checked.mistakes.front();
        auto tape = GeneratedTape::create(checked.market);
        if (!tape)
            return std::move(tape).error();
        const TimeNs start = checked.market.start();
        return std::shared_ptr<const Tape>(std::make_shared<TapePiece>(*std::move(tape), start, start + span));
    }
    return unknown(id);
}

} // namespace wh
