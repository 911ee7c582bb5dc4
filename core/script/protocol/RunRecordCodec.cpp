// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/protocol/RunRecordCodec.h"

#include "core/base/ScratchFile.h"
#include "core/script/protocol/Frame.h"
#include "core/script/protocol/RunRecordWire.h"

#include <algorithm>

namespace wh::sandbox {

namespace {

using Section = RecordSection;

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
