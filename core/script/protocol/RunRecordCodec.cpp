// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/protocol/RunRecordCodec.h"

#include "core/base/ScratchFile.h"
#include "core/script/protocol/Frame.h"
#include "core/script/protocol/WireTypes.h"

#include <algorithm>

namespace wh::sandbox {

namespace {

/// In the order in which they come; each may come in several parts, or not at all.
enum class Section : std::uint8_t {
    Head = 1,
    Parameters,
    Setup,
    Messages,
    Gauges,
    GaugePoints,
    Samples,
    Curve,
    Fills,
    Trades,
    End,
};

constexpr std::size_t kPartHead = 5; // section and count
constexpr std::size_t kMostSymbols = 64;
constexpr std::size_t kMostCodes = 256;
constexpr std::int64_t kMostTicks = 4 * kMaxTicks;

/// How many items of a section a reader takes.
std::uint64_t mostOf(Section section)
{
    switch (section) {
    case Section::Head:
    case Section::End:
        return 1;
    case Section::Parameters:
        return limits::kPairs;
    case Section::Setup:
        return limits::kPairs + limits::kOutages;
    case Section::Messages:
        return 1000;
    case Section::Gauges:
        return 256;
    case Section::GaugePoints:
    case Section::Curve:
        return 5'000'000;
    case Section::Samples:
        return 5'000'002;
    case Section::Fills:
    case Section::Trades:
        return 10'000'000;
    }
    return 0;
}

using Symbols = std::vector<std::string>;

template<typename Wire>
void wireTime(Wire& w, std::int64_t& time)
{
    w.number(time, -limits::kTime, limits::kTime);
}

template<typename Wire>
void wireTicks(Wire& w, std::int64_t& ticks)
{
    w.number(ticks, -kMostTicks, kMostTicks);
}

template<typename Wire>
void wireLots(Wire& w, std::int64_t& lots)
{
    w.number(lots, -limits::kCount, limits::kCount);
}

/// A symbol by its place in the table: a reader keeps no more names for good than that.
void wireSymbol(WireWriter& w, const Symbol& symbol, const Symbols& symbols)
{
    const auto at = std::find(symbols.begin(), symbols.end(), symbol.text()) - symbols.begin();
    w.number(static_cast<std::uint8_t>(at));
}

void wireSymbol(WireReader& r, Symbol& symbol, const Symbols& symbols)
{
    std::uint8_t at = 0;
    r.number(at);
    if (at < symbols.size())
        symbol = symbols[at];
    else
        r.fail();
}

template<typename Wire>
void wireCounters(Wire& w, OrderCounters& orders)
{
    for (auto* counter : {&orders.placed, &orders.amended, &orders.cancelled, &orders.filledOrders, &orders.refused,
                          &orders.rejected, &orders.expired, &orders.duplicates, &orders.late, &orders.unexpected})
        w.number(*counter, std::uint64_t{0}, std::uint64_t{limits::kCount});
    w.table(
        orders.refusalsByCode, kMostCodes, [](Wire& v, std::string& code) { v.text(code, limits::kName); },
        [](Wire& v, std::uint64_t& count) { v.number(count, std::uint64_t{0}, std::uint64_t{limits::kCount}); });
}

template<typename Wire>
void wireLatency(Wire& w, LatencySummary& latency)
{
    w.number(latency.count, std::uint64_t{0}, std::uint64_t{limits::kCount});
    wireTime(w, latency.p50);
    wireTime(w, latency.p99);
}

template<typename Wire>
void wireHead(Wire& w, RunRecord& record, Symbols& symbols)
{
    wireInstrument(w, record.instrument);
    w.text(record.dataset, limits::kText);
    w.text(record.strategy, limits::kName);
    w.number(record.barInterval, DurationNs{0}, limits::kTime);
    wireTime(w, record.start);
    w.number(record.end, record.start, limits::kTime);
    w.flag(record.cancelled);
    w.text(record.halted, limits::kText);
    for (auto* ticks : {&record.firstMid, &record.lastMid, &record.lowestMid, &record.highestMid, &record.lowestPrice,
                        &record.highestPrice})
        wireTicks(w, *ticks);
    wireLots(w, record.initialPosition);
    for (auto* amount :
         {&record.initialEquity, &record.finalEquity, &record.finalCash, &record.finalQuantity, &record.fees,
          &record.realised, &record.openCost, &record.openQuantity, &record.openEntry, &record.openFees})
        w.decimal(*amount);
    w.table(
        record.feesByAsset, kMostSymbols, [](Wire& v, std::string& asset) { v.text(asset, limits::kName); },
        [](Wire& v, Decimal& amount) { v.decimal(amount); });
    w.number(record.sampleInterval, DurationNs{1}, limits::kTime);
    w.real(record.peakToTrough);
    wireTime(w, record.drawdownPeak);
    wireTime(w, record.drawdownTrough);
    w.optional(record.drawdownRecovery, [](Wire& v, TimeNs& time) { wireTime(v, time); });
    wireCounters(w, record.orders);
    w.number(record.timeInPosition, DurationNs{0}, limits::kTime);
    w.number(record.timeQuoting, DurationNs{0}, limits::kTime);
    wireLatency(w, record.orderLatency);
    wireLatency(w, record.feedLatency);
    for (auto* count : {&record.messagesDropped, &record.events, &record.prints})
        w.number(*count, std::uint64_t{0}, std::uint64_t{limits::kCount});
    w.list(symbols, kMostSymbols, [](Wire& v, std::string& name) { v.text(name, limits::kName); });
}

template<typename Wire>
void wirePair(Wire& w, std::pair<std::string, std::string>& pair)
{
    w.text(pair.first, limits::kName);
    w.text(pair.second, limits::kText);
}

template<typename Wire>
void wireItem(Wire& w, RunMessage& message)
{
    wireTime(w, message.time);
    w.text(message.level, limits::kName);
    w.text(message.text, limits::kText);
}

template<typename Wire>
void wireItem(Wire& w, GaugeSummary& gauge)
{
    w.text(gauge.name, limits::kName);
    w.text(gauge.unit, limits::kName);
    w.number(gauge.count);
    for (auto* value : {&gauge.first, &gauge.last, &gauge.minimum, &gauge.maximum, &gauge.sum})
        w.real(*value);
}

template<typename Wire>
void wireItem(Wire& w, GaugePoint& point)
{
    w.number(point.gauge);
    wireTime(w, point.time);
    w.real(point.value);
}

template<typename Wire>
void wireItem(Wire& w, EquitySample& sample)
{
    wireTime(w, sample.time);
    w.decimal(sample.equity);
    wireTicks(w, sample.mid);
    wireLots(w, sample.position);
}

template<typename Wire>
void wireItem(Wire& w, CurvePoint& point)
{
    wireTime(w, point.time);
    w.real(point.equity);
    w.real(point.mid);
    w.real(point.position);
}

template<typename Wire>
void wireItem(Wire& w, FillRecord& record, const Symbols& symbols)
{
    Fill& fill = record.fill;
    w.number(fill.id.value);
    w.number(fill.order.value);
    w.choice(fill.side, Side::Sell);
    w.choice(fill.liquidity, Liquidity::Taker);
    wireTicks(w, fill.price);
    wireLots(w, fill.quantity);
    wireTime(w, fill.venueTime);
    wireTime(w, fill.receiveTime);
    wireTicks(w, fill.midAtMatch);
    w.decimal(fill.fee);
    wireSymbol(w, fill.feeAsset, symbols);
    wireTicks(w, record.midAtDecision);
    wireTicks(w, record.midAtFill);
    wireTicks(w, record.midBooked);
    for (auto& mid : record.midAfter)
        w.optional(mid, [](Wire& v, HalfTicks& ticks) { wireTicks(v, ticks); });
    bool waits = record.queueWait != FillRecord::kUnknownWait;
    w.flag(waits);
    if (waits)
        wireTime(w, record.queueWait);
    else
        record.queueWait = FillRecord::kUnknownWait;
    wireLots(w, record.positionAfter);
}

template<typename Wire>
void wireItem(Wire& w, RoundTrip& trip)
{
    w.choice(trip.side, Side::Sell);
    wireTime(w, trip.opened);
    wireTime(w, trip.closed);
    w.decimal(trip.quantity);
    wireTicks(w, trip.entryPrice);
    wireTicks(w, trip.exitPrice);
    w.decimal(trip.profit);
    w.decimal(trip.fees);
    w.decimal(trip.worst);
    w.decimal(trip.best);
}

/// Puts items of one section into parts that are as large as they may be.
class PartWriter
{
public:
    using Send = std::function<Result<void>(std::vector<std::byte>)>;
    PartWriter(Section section, const Send& send) : m_section(section), m_send(send) {}

    template<typename Write>
    Result<void> add(Write write)
    {
        m_item.clear();
        WireWriter writer(m_item);
        write(writer);
        if (!writer.isGood() || m_item.size() > kMostInFrame - kPartHead)
            return protocolError("a value of the record cannot be told");
        if (kPartHead + m_items.size() + m_item.size() > kMostInFrame) {
            if (auto sent = flush(); !sent)
                return sent;
        }
        m_items.insert(m_items.end(), m_item.begin(), m_item.end());
        ++m_count;
        return {};
    }
    Result<void> flush()
    {
        if (m_count == 0)
            return {};
        std::vector<std::byte> part;
        part.reserve(kPartHead + m_items.size());
        WireWriter writer(part);
        writer.number(static_cast<std::uint8_t>(m_section));
        writer.number(m_count);
        part.insert(part.end(), m_items.begin(), m_items.end());
        m_items.clear();
        m_count = 0;
        return m_send(std::move(part));
    }

private:
    Section m_section;
    const Send& m_send;
    std::vector<std::byte> m_item;
    std::vector<std::byte> m_items;
    std::uint32_t m_count = 0;
};

template<typename Items, typename Write>
Result<void> writeSection(Section section, const Items& items, const PartWriter::Send& send, Write write)
{
    if (items.size() > mostOf(section))
        return protocolError("a list of the record is too long");
    PartWriter parts(section, send);
    for (const auto& item : items) {
        using Item = std::remove_cvref_t<decltype(item)>;
        // A writer changes nothing.
        if (auto added = parts.add([&](WireWriter& w) { write(w, const_cast<Item&>(item)); }); !added)
            return added;
    }
    return parts.flush();
}

/// What could command a terminal shows as U+FFFD.
void clean(std::string& text)
{
    const auto isControl = [](char c) { return (c >= 0 && c < ' ' && c != '\n' && c != '\t') || c == '\x7f'; };
    if (std::none_of(text.begin(), text.end(), isControl))
        return;
    std::string shown;
    for (const char c : text)
        shown += isControl(c) ? std::string("\xEF\xBF\xBD") : std::string(1, c);
    text = std::move(shown);
}

} // namespace

Result<void> writeRunRecord(const RunRecord& record, const PartWriter::Send& send)
{
    Symbols symbols;
    for (const auto& fill : record.fills) {
        const auto& name = fill.fill.feeAsset.text();
        if (std::find(symbols.begin(), symbols.end(), name) == symbols.end())
            symbols.push_back(name);
    }
    const auto item = [](WireWriter& w, auto& value) { wireItem(w, value); };
    const auto pair = [](WireWriter& w, auto& value) { wirePair(w, value); };
    Result<void> done;
    const auto then = [&](auto write) {
        if (done)
            done = write();
    };
    PartWriter head(Section::Head, send);
    then([&] { return head.add([&](WireWriter& w) { wireHead(w, const_cast<RunRecord&>(record), symbols); }); });
    then([&] { return head.flush(); });
    then([&] { return writeSection(Section::Parameters, record.parameters, send, pair); });
    then([&] { return writeSection(Section::Setup, record.setup, send, pair); });
    then([&] { return writeSection(Section::Messages, record.messages, send, item); });
    then([&] { return writeSection(Section::Gauges, record.gauges, send, item); });
    then([&] { return writeSection(Section::GaugePoints, record.gaugePoints, send, item); });
    then([&] { return writeSection(Section::Samples, record.samples, send, item); });
    then([&] { return writeSection(Section::Curve, record.curve, send, item); });
    then([&] {
        return writeSection(Section::Fills, record.fills, send,
                            [&](WireWriter& w, FillRecord& fill) { wireItem(w, fill, symbols); });
    });
    then([&] { return writeSection(Section::Trades, record.trades, send, item); });
    PartWriter end(Section::End, send);
    then([&] { return end.add([](WireWriter& w) { w.number(std::uint8_t{0}); }); });
    then([&] { return end.flush(); });
    return done;
}

struct RunRecordReader::State
{
    RunRecord record;
    Symbols symbols;
    Section section = Section::Head;
    std::uint64_t items = 0; ///< of this section
    bool hasHead = false;

    void read(WireReader& r)
    {
        switch (section) {
        case Section::Head:
            wireHead(r, record, symbols);
            clean(record.dataset);
            clean(record.strategy);
            clean(record.halted);
            hasHead = true;
            break;
        case Section::Parameters:
            readPair(r, record.parameters.emplace_back());
            break;
        case Section::Setup:
            readPair(r, record.setup.emplace_back());
            break;
        case Section::Messages: {
            auto& message = record.messages.emplace_back();
            wireItem(r, message);
            clean(message.level);
            clean(message.text);
            break;
        }
        case Section::Gauges: {
            auto& gauge = record.gauges.emplace_back();
            wireItem(r, gauge);
            clean(gauge.name);
            clean(gauge.unit);
            break;
        }
        case Section::GaugePoints: {
            auto& point = record.gaugePoints.emplace_back();
            wireItem(r, point);
            if (point.gauge >= record.gauges.size())
                r.fail();
            break;
        }
        case Section::Samples: {
            const TimeNs before = record.samples.empty() ? INT64_MIN : record.samples.back().time;
            auto& sample = record.samples.emplace_back();
            wireItem(r, sample);
            if (sample.time < before)
                r.fail();
            break;
        }
        case Section::Curve: {
            const TimeNs before = record.curve.empty() ? INT64_MIN : record.curve.back().time;
            auto& point = record.curve.emplace_back();
            wireItem(r, point);
            if (point.time < before)
                r.fail();
            break;
        }
        case Section::Fills: {
            FillRecord fill;
            wireItem(r, fill, symbols);
            if (r.isGood())
                record.fills.push_back(fill);
            break;
        }
        case Section::Trades: {
            RoundTrip trip;
            wireItem(r, trip);
            if (r.isGood())
                record.trades.push_back(trip);
            break;
        }
        case Section::End: {
            std::uint8_t zero = 0;
            r.number(zero, std::uint8_t{0}, std::uint8_t{0});
            break;
        }
        }
    }
    static void readPair(WireReader& r, std::pair<std::string, std::string>& pair)
    {
        wirePair(r, pair);
        clean(pair.first);
        clean(pair.second);
    }
};

RunRecordReader::RunRecordReader() : m_state(std::make_unique<State>()) {}
RunRecordReader::~RunRecordReader() = default;
RunRecordReader::RunRecordReader(RunRecordReader&&) noexcept = default;
RunRecordReader& RunRecordReader::operator=(RunRecordReader&&) noexcept = default;

Result<void> RunRecordReader::add(std::span<const std::byte> part)
{
    State& state = *m_state;
    WireReader reader(part);
    Section section = Section::Head;
    std::uint32_t count = 0;
    reader.choice(section, Section::End);
    reader.number(count);
    const bool startsRight = state.hasHead || section == Section::Head;
    if (!reader.isGood() || section < state.section || !startsRight || count == 0)
        return protocolError("a part of a record is out of its place");
    if (section != state.section)
        state.items = 0;
    state.section = section;
    state.items += count;
    if (state.items > mostOf(section))
        return protocolError("a list of a record is too long");
    try {
        for (; count > 0 && reader.isGood(); --count)
            state.read(reader);
    } catch (const ScratchFailure& failure) {
        return failure.error();
    }
    if (!reader.isGood() || !reader.isAtEnd())
        return protocolError("a part of a record is malformed");
    return {};
}

Result<RunRecord> RunRecordReader::take()
{
    if (m_state->section != Section::End)
        return protocolError("a record is not complete");
    RunRecord record = std::move(m_state->record);
    m_state = std::make_unique<State>();
    return record;
}

} // namespace wh::sandbox
