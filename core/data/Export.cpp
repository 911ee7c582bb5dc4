// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/Export.h"

#include "core/base/File.h"

#include <array>
#include <charconv>
#include <optional>

namespace wh {

namespace {

constexpr std::array<std::string_view, 11> kKindNames = {
    "",      "delta", "trade",     "snapshot_begin", "snapshot_level", "snapshot_end",
    "touch", "gap",   "order_add", "order_modify",   "order_delete"};

/// Text gathered and written in large pieces.
class LineWriter
{
public:
    explicit LineWriter(AtomicFile file) : m_file(std::move(file)) {}

    LineWriter& operator<<(std::string_view text)
    {
        m_text += text;
        return *this;
    }
    LineWriter& operator<<(std::int64_t number)
    {
        std::array<char, 24> buffer{};
        const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr;
        m_text.append(buffer.data(), end);
        return *this;
    }
    Result<void> endLine()
    {
        m_text += '\n';
        ++m_lines;
        return m_text.size() > kBuffer ? flush() : Result<void>();
    }
    Result<void> flush()
    {
        const auto written = m_file.write(m_text);
        m_text.clear();
        return written;
    }
    Result<std::uint64_t> finish()
    {
        auto done = flush();
        if (done)
            done = m_file.commit();
        if (!done)
            return done.error();
        return m_lines;
    }

private:
    static constexpr std::size_t kBuffer = std::size_t{1} << 18;
    AtomicFile m_file;
    std::string m_text;
    std::uint64_t m_lines = 0;
};

std::string_view sideName(Side side)
{
    return side == Side::Buy ? "buy" : "sell";
}

class EventExporter
{
public:
    EventExporter(const Tape& tape, ExportFormat format, LineWriter& out)
        : m_info(tape.info()), m_tardis(format == ExportFormat::Tardis), m_out(out)
    {
        m_symbol = m_info.instrument.name.base + m_info.instrument.name.quote;
    }

    Result<void> header()
    {
        if (!m_tardis)
            m_out << kEventCsvHeader;
        else if (m_info.kind == TapeKind::Trades)
            m_out << "exchange,symbol,timestamp,local_timestamp,id,side,price,amount";
        else
            m_out << "exchange,symbol,timestamp,local_timestamp,is_snapshot,side,price,amount";
        return m_out.endLine();
    }
    Result<void> add(const MarketEvent& event) { return m_tardis ? addTardis(event) : addCsv(event); }

private:
    Result<void> addCsv(const MarketEvent& event)
    {
        const bool order = event.kind() >= EventKind::OrderAdd;
        m_out << event.receiveTime << "," << event.venueTime << "," << eventKindName(event.kind()) << ","
              << sideName(event.side()) << "," << m_info.instrument.price(event.price()).toString() << ","
              << m_info.instrument.quantity(order ? event.orderLots() : event.lots).toString() << ","
              << (event.endsMessage() ? "1" : "0") << ",";
        if (order)
            m_out << std::int64_t{event.order()};
        return m_out.endLine();
    }
    Result<void> addTardis(const MarketEvent& event)
    {
        const auto kind = event.kind();
        const bool trades = m_info.kind == TapeKind::Trades;
        if (trades ? kind != EventKind::Trade : kind != EventKind::Delta && kind != EventKind::SnapshotLevel)
            return {};
        m_out << m_info.instrument.name.venue << "," << m_symbol << "," << event.venueTime / kMicrosecond << ","
              << event.receiveTime / kMicrosecond << ",";
        if (trades)
            m_out << ++m_trade << "," << sideName(event.side());
        else
            m_out << (kind == EventKind::SnapshotLevel ? "true," : "false,")
                  << (event.side() == Side::Buy ? "bid" : "ask");
        m_out << "," << m_info.instrument.price(event.price()).toString() << ","
              << m_info.instrument.quantity(event.lots).toString();
        return m_out.endLine();
    }

    const TapeInfo& m_info;
    bool m_tardis;
    LineWriter& m_out;
    std::string m_symbol;
    std::int64_t m_trade = 0;
};

class BarExporter
{
public:
    BarExporter(const Tape& tape, LineWriter& out) : m_instrument(tape.info().instrument), m_out(out) {}

    Result<void> header()
    {
        m_out << "time,open,high,low,close,volume";
        return m_out.endLine();
    }
    Result<void> add(const Bar& bar)
    {
        m_out << formatTime(bar.openTime) << "," << m_instrument.price(bar.open).toString() << ","
              << m_instrument.price(bar.high).toString() << "," << m_instrument.price(bar.low).toString() << ","
              << m_instrument.price(bar.close).toString() << "," << m_instrument.quantity(bar.volume).toString();
        return m_out.endLine();
    }

private:
    const Instrument& m_instrument;
    LineWriter& m_out;
};

template<typename Cursor, typename Exporter>
Result<void> walk(Result<std::unique_ptr<Cursor>> cursor, Exporter exporter, const TapeInfo& info,
                  const TaskControl& control)
{
    if (!cursor)
        return std::move(cursor).error();
    auto written = exporter.header();
    std::uint64_t done = 0;
    while (written) {
        if (control.isCancelled())
            return Error("task.cancelled");
        const auto run = (*cursor)->next();
        if (!run)
            return run.error();
        if (run->empty())
            return {};
        for (const auto& item : *run) {
            written = exporter.add(item);
            if (!written)
                return written;
        }
        done += run->size();
        control.report({done, info.events, done});
    }
    return written;
}

} // namespace

std::string_view eventKindName(EventKind kind)
{
    const auto index = static_cast<std::size_t>(kind);
    return index < kKindNames.size() ? kKindNames[index] : kKindNames[0];
}

const char* toString(ExportFormat format)
{
    return format == ExportFormat::Csv ? "csv" : "tardis";
}

Result<ExportFormat> parseExportFormat(std::string_view text)
{
    for (const auto format : {ExportFormat::Csv, ExportFormat::Tardis}) {
        if (text == toString(format))
            return format;
    }
    return Error("export.format_unknown",
                 {{"field", "format"}, {"value", std::string(text)}, {"remedy", "use csv or tardis"}});
}

Result<std::uint64_t> exportTape(const Tape& tape, const std::filesystem::path& target, ExportFormat format,
                                 TimeNs from, TimeNs to, const TaskControl& control)
{
    const auto& info = tape.info();
    const bool bars = info.kind == TapeKind::Bars;
    if (format == ExportFormat::Tardis && (bars || info.kind == TapeKind::Orders))
        return Error("export.not_possible", {{"dataset", info.id},
                                             {"format", toString(format)},
                                             {"reason", "Tardis has no file for this kind"},
                                             {"remedy", "export it as csv"}});
    auto file = AtomicFile::create(target);
    if (!file)
        return std::move(file).error();
    LineWriter out(std::move(*file));
    const auto walked = bars ? walk(tape.bars(from, to), BarExporter(tape, out), info, control)
                             : walk(tape.events(from, to), EventExporter(tape, format, out), info, control);
    if (!walked)
        return walked.error();
    return out.finish();
}

} // namespace wh
