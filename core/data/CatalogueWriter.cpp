// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/CatalogueWriter.h"

#include "core/data/CatalogueStream.h"

#include <algorithm>
#include <utility>

namespace wh {

using namespace intake;

namespace {

constexpr std::size_t kMaxBatch = std::size_t{1} << 20; // a message longer than this is cut for writing
/// Trades, ticker, snapshots and changes each keep their own venue time.
std::size_t streamOf(EventKind kind)
{
    switch (kind) {
    case EventKind::Trade:
        return 0;
    case EventKind::Touch:
        return 1;
    case EventKind::SnapshotBegin:
    case EventKind::SnapshotLevel:
    case EventKind::SnapshotEnd:
        return 2;
    default:
        return 3;
    }
}

bool hasPrice(EventKind kind)
{
    return kind != EventKind::SnapshotBegin && kind != EventKind::SnapshotEnd && kind != EventKind::Gap &&
           kind != EventKind::OrderDelete;
}

/// Letters and digits in lower case: "BTC/USD" and "BTCUSD" are one symbol.
std::string plainSymbol(std::string_view name)
{
    std::string plain;
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z')
            plain += static_cast<char>(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            plain += c;
    }
    return plain;
}

bool isSameSymbol(std::string_view a, std::string_view b)
{
    return plainSymbol(a) == plainSymbol(b);
}

/// Whether a venue may call a market of this asset so. Some say XBT for Bitcoin.
bool mayName(std::string_view symbol, std::string_view base)
{
    const std::string plain = plainSymbol(symbol);
    const std::string asset = plainSymbol(base);
    const bool bitcoin = asset == "btc" || asset == "xbt";
    return plain.find(asset) != std::string::npos ||
           (bitcoin && (plain.find("xbt") != std::string::npos || plain.find("btc") != std::string::npos));
}

Error otherSymbol(std::string_view symbol, std::string_view expected)
{
    return Error("import.other_symbol",
                 {{"field", "symbol"},
                  {"value", std::string(symbol)},
                  {"expected", std::string(expected)},
                  {"remedy", "a dataset holds one instrument: import the other one as its own"}});
}

Error backwards(const char* code, const char* field, TimeNs time, TimeNs before)
{
    return Error(code, {{"field", field},
                        {"value", formatTime(time)},
                        {"before", formatTime(before)},
                        {"limit", formatDuration(CatalogueWriter::kTimeTolerance)},
                        {"remedy", "sort the recording, or take the line out"}});
}

} // namespace

CatalogueWriter::CatalogueWriter(const Catalogue& catalogue, CatalogueTransaction& transaction,
                                 const ImportSettings& settings, UnitDigitsMap digits, const TaskControl& control)
    : m_catalogue(catalogue)
    , m_transaction(transaction)
    , m_settings(settings)
    , m_digits(std::move(digits))
    , m_control(control)
{}

CatalogueWriter::~CatalogueWriter() = default;

Error CatalogueWriter::broken(Error error)
{
    m_broken = true;
    return error;
}

void CatalogueWriter::beginInput(const InputStream& input, std::string_view source, std::uint64_t bytesBefore,
                                 std::uint64_t bytesTotal)
{
    m_input = &input;
    m_source = source;
    m_bytesBefore = bytesBefore;
    m_bytesTotal = bytesTotal;
    m_asksForSequence = false;
    for (auto& stream : m_streams) {
        if (stream->lastReceive != INT64_MIN)
            stream->seam = stream->lastReceive;
    }
}

Result<void> CatalogueWriter::tick()
{
    constexpr std::uint64_t kEvery = 8192;
    if (m_count++ % kEvery != 0)
        return {};
    if (m_control.isCancelled())
        return broken(Error("task.cancelled"));
    m_control.report({m_bytesBefore + (m_input ? m_input->bytesRead() : 0), m_bytesTotal, m_count});
    return {};
}

Result<void> CatalogueWriter::begin(TapeKind kind, DurationNs barInterval)
{
    for (auto& stream : m_streams) {
        const bool same = stream->kind == kind && (kind != TapeKind::Bars || barInterval == 0 ||
                                                   stream->barInterval == 0 || stream->barInterval == barInterval);
        if (same) {
            m_current = stream.get();
            return setSource(*m_current);
        }
    }
    auto stream = std::make_unique<Stream>();
    stream->source = m_source;
    stream->kind = kind;
    // Also for bars that come before their interval is known: a given tick rounds or refuses them from the first.
    if (m_settings.tick)
        stream->price = UnitScale(*m_settings.tick);
    m_current = stream.get();
    m_streams.push_back(std::move(stream));
    // Bars whose interval must be found first are opened when it is known.
    return kind != TapeKind::Bars || barInterval > 0 ? open(*m_current, barInterval) : Result<void>();
}

/// What came before from elsewhere is written first, so that each file names what it is of.
Result<void> CatalogueWriter::setSource(Stream& stream)
{
    if (stream.source == m_source)
        return {};
    auto flushed = flush(stream);
    if (!flushed)
        return flushed;
    stream.source = m_source;
    if (stream.writer)
        stream.writer->setSource(m_source);
    return {};
}

Result<void> CatalogueWriter::open(Stream& stream, DurationNs barInterval)
{
    stream.barInterval = barInterval;
    stream.key = datasetKind(stream.kind, barInterval);
    const auto& name = m_settings.instrument;
    auto locked = m_transaction.lock(DatasetWriter::folderOf(name, stream.kind, barInterval),
                                     datasetId(name, stream.kind, barInterval));
    if (!locked)
        return broken(std::move(locked).error());
    if (!m_settings.replace) {
        auto existing = m_catalogue.tape(m_settings.instrument, stream.kind, barInterval);
        if (!existing)
            return broken(std::move(existing).error());
        stream.existing = std::move(*existing);
    }
    const auto differs = [&](const char* field, const std::string& value, const std::string& there) {
        return broken(Error("data.instrument_differs",
                            {{"field", field},
                             {"value", value},
                             {"existing", there},
                             {"dataset", stream.existing->info().id},
                             {"remedy", "leave the option out, or pass --replace to import the dataset anew"}}));
    };
    if (stream.existing) {
        const auto& there = stream.existing->info().instrument;
        if (m_settings.tick && *m_settings.tick != there.tick)
            return differs("tick", m_settings.tick->toString(), there.tick.toString());
        if (m_settings.lot && *m_settings.lot != there.lot)
            return differs("lot", m_settings.lot->toString(), there.lot.toString());
        if (m_settings.kind && *m_settings.kind != there.kind)
            return differs("kind", toString(*m_settings.kind), toString(there.kind));
        if (m_settings.multiplier && *m_settings.multiplier != there.multiplier)
            return differs("multiplier", m_settings.multiplier->toString(), there.multiplier.toString());
        if (there.name != m_settings.instrument)
            return differs("instrument", m_settings.instrument.toString(), there.name.toString());
        if (auto same = checkSymbol(stream); !same)
            return same;
        stream.price = UnitScale(there.tick);
        stream.lot = UnitScale(there.lot);
        stream.seam = stream.existing->info().last;
    } else {
        if (m_settings.tick)
            stream.price = UnitScale(*m_settings.tick);
        if (m_settings.lot)
            stream.lot = UnitScale(*m_settings.lot);
        const auto known = m_digits.find(stream.key);
        if (known != m_digits.end()) {
            stream.digits = known->second;
            if (!stream.price.isGiven())
                stream.price.setDigits(stream.digits.price);
            if (!stream.lot.isGiven())
                stream.lot.setDigits(std::min(stream.digits.lot, stream.digits.lotCap));
        }
    }
    return {};
}

Instrument CatalogueWriter::instrumentFor(const Stream& stream) const
{
    if (stream.existing)
        return stream.existing->info().instrument;
    Instrument instrument;
    instrument.name = m_settings.instrument;
    instrument.tick = stream.price.unit();
    instrument.lot = stream.lot.unit();
    instrument.kind = m_settings.kind.value_or(m_hintKind.value_or(ContractKind::Spot));
    const bool derivative = instrument.kind != ContractKind::Spot;
    instrument.multiplier =
        m_settings.multiplier.value_or(derivative ? m_hintMultiplier.value_or(Decimal(1)) : Decimal(1));
    return instrument;
}

Result<void> CatalogueWriter::checkTimes(const Stream& stream, EventKind kind, TimeNs venue, TimeNs& receive) const
{
    if (venue < kEarliest || venue > kLatest)
        return badTime("venueTime", venue);
    if (receive < kEarliest || receive > kLatest)
        return badTime("receiveTime", receive);
    const auto lastVenue = stream.lastVenue[streamOf(kind)];
    if (lastVenue != INT64_MIN && venue < lastVenue - kTimeTolerance)
        return backwards("data.venue_time_backwards", "venueTime", venue, lastVenue);
    if (stream.lastReceive != INT64_MIN && receive < stream.lastReceive) {
        if (receive < stream.lastReceive - kTimeTolerance)
            return backwards("data.receive_time_backwards", "receiveTime", receive, stream.lastReceive);
        receive = stream.lastReceive;
    }
    return {};
}

void CatalogueWriter::closeSeam(Stream& stream, EventKind kind, TimeNs venue, TimeNs receive)
{
    if (kind == EventKind::SnapshotBegin)
        return; // what is in it tells
    const TimeNs end = *std::exchange(stream.seam, std::nullopt);
    const bool inSnapshot = !stream.batch.empty() && stream.batch.back().kind() == EventKind::SnapshotBegin;
    const bool standsAlone = kind == EventKind::Gap || (inSnapshot && kind != EventKind::SnapshotEnd);
    const bool hasBook = stream.kind == TapeKind::Book || stream.kind == TapeKind::Orders;
    if (!hasBook || standsAlone || m_asksForSequence || receive <= end + kSeamTolerance)
        return;
    // An empty snapshot is how importers say that they know of none.
    stream.batch.insert(stream.batch.end() - (inSnapshot ? 1 : 0),
                        MarketEvent::make(EventKind::Gap, Side::Buy, 0, 0, venue, receive, MarketEvent::EndOfMessage));
    note("import.gap_at_seam",
         "There is neither a snapshot nor a sequence that joins it to what ends at " + formatTime(end) +
             ": a gap was written, and the book is stale until the next snapshot.",
         {{"end", formatTime(end)}});
}

void CatalogueWriter::take(Stream& stream, const MarketEvent& event, TimeNs receivedAt)
{
    auto& lastVenue = stream.lastVenue[streamOf(event.kind())];
    lastVenue = std::max(lastVenue, event.venueTime);
    stream.lastReceive = event.receiveTime;
    stream.raised += event.receiveTime != receivedAt;
    stream.batch.push_back(event);
}

Result<void> CatalogueWriter::event(EventKind kind, Side side, Decimal price, Decimal quantity, TimeNs venue,
                                    TimeNs receive, std::uint8_t flags)
{
    auto& stream = *m_current;
    auto ticked = tick();
    if (!ticked)
        return ticked;
    if (quantity.isNegative())
        return Error("data.quantity_negative",
                     {{"field", "quantity"}, {"value", quantity.toString()}, {"remedy", "take the line out"}});
    if (hasPrice(kind)) {
        if (price.sign() <= 0)
            return badPrice("price", price);
        if (quantity.isZero() && kind != EventKind::Delta)
            return Error("data.quantity_zero",
                         {{"field", "quantity"}, {"value", "0"}, {"remedy", "take the line out"}});
    }
    const auto receivedAt = receive;
    const auto timed = checkTimes(stream, kind, venue, receive);
    if (!timed)
        return timed;
    const auto ticks = ticksOf(stream, "price", price, kMaxTicks);
    if (!ticks)
        return ticks.error();
    const auto lots = lotsOf(stream, quantity, kMaxLots);
    if (!lots)
        return lots.error();
    if (stream.seam)
        closeSeam(stream, kind, venue, receive);
    take(stream, MarketEvent::make(kind, side, *ticks, *lots, venue, receive, flags), receivedAt);
    const bool full = stream.batch.size() >= kBatch && (flags & MarketEvent::EndOfMessage);
    return full || stream.batch.size() >= kMaxBatch ? flush(stream) : Result<void>();
}

Result<std::uint32_t> CatalogueWriter::handleOf(Stream& stream, EventKind kind, std::uint64_t orderId)
{
    constexpr std::uint32_t kMaxHandles = 1u << 24;
    const auto known = stream.handles.find(orderId);
    if (kind == EventKind::OrderDelete) {
        if (known == stream.handles.end())
            return Error("data.order_unknown", {{"field", "orderId"},
                                                {"value", std::to_string(orderId)},
                                                {"remedy", "an order must join before it leaves"}});
        const auto handle = known->second;
        stream.handles.erase(known);
        stream.freeHandles.push_back(handle);
        return handle;
    }
    if (known != stream.handles.end())
        return known->second;
    std::uint32_t handle = static_cast<std::uint32_t>(stream.handles.size() + stream.freeHandles.size());
    if (!stream.freeHandles.empty()) {
        handle = stream.freeHandles.back();
        stream.freeHandles.pop_back();
    } else if (handle >= kMaxHandles) {
        return Error("data.too_many_orders", {{"limit", std::to_string(kMaxHandles)}});
    }
    stream.handles.emplace(orderId, handle);
    return handle;
}

Result<void> CatalogueWriter::order(EventKind kind, std::uint64_t orderId, Side side, Decimal price, Decimal quantity,
                                    TimeNs venue, TimeNs receive, std::uint8_t flags)
{
    auto& stream = *m_current;
    auto ticked = tick();
    if (!ticked)
        return ticked;
    if (quantity.isNegative() || (quantity.isZero() && kind != EventKind::OrderDelete))
        return Error("data.quantity_not_positive",
                     {{"field", "quantity"}, {"value", quantity.toString()}, {"remedy", "take the line out"}});
    if (hasPrice(kind) && price.sign() <= 0)
        return badPrice("price", price);
    const auto receivedAt = receive;
    const auto timed = checkTimes(stream, kind, venue, receive);
    if (!timed)
        return timed;
    const auto ticks = ticksOf(stream, "price", price, kMaxTicks);
    if (!ticks)
        return ticks.error();
    const auto lots = lotsOf(stream, quantity, kMaxOrderLots);
    if (!lots)
        return lots.error();
    const auto handle = handleOf(stream, kind, orderId);
    if (!handle)
        return handle.error();
    if (stream.seam)
        closeSeam(stream, kind, venue, receive);
    take(stream, MarketEvent::make(kind, side, *ticks, MarketEvent::packOrder(*handle, *lots), venue, receive, flags),
         receivedAt);
    return stream.batch.size() >= kBatch && (flags & MarketEvent::EndOfMessage) ? flush(stream) : Result<void>();
}

Result<void> CatalogueWriter::flush(Stream& stream)
{
    if (stream.batch.empty())
        return {};
    stream.events += stream.batch.size();
    stream.inBatchOnly = false;
    if (!m_scanOnly) {
        if (!stream.writer) {
            RecordingHeader header;
            header.instrument = instrumentFor(stream);
            header.kind = stream.kind;
            header.compressed = m_settings.compress;
            header.source = stream.source;
            header.symbol = symbolFor(stream);
            stream.writer.emplace(m_transaction, std::move(header), stream.existing);
        }
        const auto written = stream.writer->append(stream.batch);
        if (!written)
            return broken(written.error());
    }
    stream.batch.clear();
    return {};
}

Result<void> CatalogueWriter::endInput()
{
    for (auto& stream : m_streams) {
        const auto flushed = flushBars(*stream, true);
        if (!flushed)
            return flushed;
    }
    m_input = nullptr;
    return {};
}

Result<void> CatalogueWriter::finish()
{
    std::uint64_t events = 0;
    for (auto& stream : m_streams) {
        auto done = flush(*stream);
        if (!done)
            return done;
        events += stream->events;
        if (stream->raised > 0)
            note("import.receive_times_raised",
                 std::to_string(stream->raised) +
                     " receive times stepped back by up to a second and were raised to the one before.",
                 {{"count", std::to_string(stream->raised)}});
        if (stream->rounded > 0)
            note("import.prices_rounded",
                 std::to_string(stream->rounded) + " prices were rounded to the tick " +
                     stream->price.unit().toString(),
                 {{"count", std::to_string(stream->rounded)}, {"tick", stream->price.unit().toString()}});
        if (stream->roundsVolume)
            note("import.volumes_rounded", "Volumes were rounded to the lot " + stream->lot.unit().toString(),
                 {{"lot", stream->lot.unit().toString()}});
        if (!stream->writer || m_scanOnly)
            continue;
        if (stream->lastSequence)
            stream->writer->setLastSequence(*stream->lastSequence);
        done = stream->writer->finish();
        if (!done)
            return broken(done.error());
    }
    if (events == 0)
        return broken(Error("data.empty", {{"remedy", "the input holds nothing that could be imported"}}));
    return {};
}

CatalogueWriter::UnitDigitsMap CatalogueWriter::unitDigits() const
{
    UnitDigitsMap digits = m_digits;
    for (const auto& stream : m_streams)
        digits[stream->key] = stream->digits;
    return digits;
}

std::vector<CatalogueWriter::Written> CatalogueWriter::written() const
{
    std::vector<Written> all;
    for (const auto& stream : m_streams) {
        if (stream->events > 0)
            all.push_back({stream->kind, stream->barInterval, stream->events, stream->existing != nullptr});
    }
    return all;
}

Result<void> CatalogueWriter::symbol(std::string_view name)
{
    if (name.empty() || name == m_symbol || isSameSymbol(name, m_symbol))
        return {};
    if (!m_symbol.empty())
        return otherSymbol(name, m_symbol);
    m_symbol = name;
    for (const auto& stream : m_streams) {
        if (auto same = checkSymbol(*stream); !same)
            return same;
    }
    if (!mayName(name, m_settings.instrument.base))
        note("import.symbol_differs",
             "The recording is of " + m_symbol + " and is imported as " + m_settings.instrument.toString() + ".",
             {{"symbol", m_symbol}, {"instrument", m_settings.instrument.toString()}});
    return {};
}

Result<void> CatalogueWriter::checkSymbol(const Stream& stream)
{
    if (m_symbol.empty() || !stream.existing || stream.existing->info().symbol.empty() ||
        isSameSymbol(m_symbol, stream.existing->info().symbol))
        return {};
    return broken(otherSymbol(m_symbol, stream.existing->info().symbol));
}

std::string CatalogueWriter::symbolFor(const Stream& stream) const
{
    // A dataset keeps the name that it came with.
    return stream.existing && !stream.existing->info().symbol.empty() ? stream.existing->info().symbol : m_symbol;
}

void CatalogueWriter::sequence(std::uint64_t last)
{
    if (m_current)
        m_current->lastSequence = last;
}

std::optional<std::uint64_t> CatalogueWriter::sequenceBefore() const
{
    m_asksForSequence = true;
    for (const auto& stream : m_streams) {
        if (stream->lastSequence)
            return stream->lastSequence;
    }
    if (m_settings.replace)
        return std::nullopt;
    for (const auto kind : {TapeKind::Book, TapeKind::Orders}) {
        const auto existing = m_catalogue.tape(m_settings.instrument, kind, 0);
        if (existing && *existing)
            return (*existing)->files().back()->header().lastSequence;
    }
    return std::nullopt;
}

void CatalogueWriter::hint(ContractKind kind, Decimal multiplier)
{
    m_hintKind = kind;
    m_hintMultiplier = multiplier;
}

void CatalogueWriter::note(std::string code, std::string text, std::vector<Error::Field> values)
{
    ImportNote note{m_input ? m_input->path().string() : std::string(), std::move(code), std::move(text),
                    std::move(values)};
    if (std::find(m_notes.begin(), m_notes.end(), note) == m_notes.end())
        m_notes.push_back(std::move(note));
}

} // namespace wh
