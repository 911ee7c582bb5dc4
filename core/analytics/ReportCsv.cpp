// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/ReportCsv.h"

#include "core/analytics/NumberText.h"
#include "core/base/File.h"

#include <algorithm>
#include <functional>
#include <initializer_list>
#include <string_view>
#include <system_error>

namespace wh {

namespace {

/// Quoted where a comma, a quote or a line break demands it (RFC 4180).
std::string cell(std::string_view text)
{
    if (text.find_first_of(",\"\r\n") == text.npos)
        return std::string(text);
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? "\"\"" : std::string(1, c);
    return quoted + '"';
}

/// Gathers lines, and hands them on in pieces where somebody takes them, so that memory does not grow with a table.
class Lines
{
public:
    using Output = std::function<Result<void>(std::string_view)>;

    Lines() = default;
    explicit Lines(Output output) : m_output(std::move(output)) {}

    void add(std::initializer_list<std::string> cells)
    {
        bool first = true;
        for (const auto& content : cells) {
            if (!first)
                m_text += ',';
            first = false;
            m_text += cell(content);
        }
        m_text += '\n';
        constexpr std::size_t kPiece = std::size_t{1} << 16;
        if (m_output && m_text.size() >= kPiece)
            flush();
    }
    std::string take() { return std::move(m_text); }
    Result<void> finish()
    {
        flush();
        return m_result;
    }

private:
    void flush()
    {
        if (m_result)
            m_result = m_output(m_text);
        m_text.clear();
    }

    Output m_output;
    std::string m_text;
    Result<void> m_result;
};

void addFills(Lines& lines, const RunRecord& run)
{
    const auto& instrument = run.instrument;
    const auto later = [&](const std::optional<HalfTicks>& mid) {
        return mid ? instrument.halfPrice(*mid).toString() : std::string();
    };
    const auto known = [&](HalfTicks mid) { return mid == 0 ? std::string() : instrument.halfPrice(mid).toString(); };
    lines.add({"id", "order", "venue_time", "receive_time", "side", "liquidity", "price", "quantity", "fee",
               "fee_asset", "mid_at_decision", "mid_at_fill", "mid_booked", "mid_after_1s", "mid_after_5s",
               "mid_after_30s", "queue_wait_s", "position_after"});
    for (const auto& record : run.fills) {
        const Fill& fill = record.fill;
        lines.add({std::to_string(fill.id.value), std::to_string(fill.order.value), formatTime(fill.venueTime),
                   formatTime(fill.receiveTime), toString(fill.side), toString(fill.liquidity),
                   instrument.price(fill.price).toString(), instrument.quantity(fill.quantity).toString(),
                   fill.fee.toString(), fill.feeAsset.text(), known(record.midAtDecision), known(record.midAtFill),
                   instrument.halfPrice(record.midBooked).toString(), later(record.midAfter[0]),
                   later(record.midAfter[1]), later(record.midAfter[2]),
                   record.queueWait == FillRecord::kUnknownWait ? std::string()
                                                                : Decimal::fromUnits(record.queueWait, 9).toString(),
                   instrument.quantity(record.positionAfter).toString()});
    }
}

void addTrades(Lines& lines, const RunRecord& run)
{
    const auto& instrument = run.instrument;
    lines.add({"side", "opened", "closed", "quantity", "entry_price", "exit_price", "profit", "fees", "worst", "best"});
    for (const auto& trade : run.trades) {
        lines.add({toString(trade.side), formatTime(trade.opened), formatTime(trade.closed),
                   (instrument.lot * trade.quantity).toString(), instrument.price(trade.entryPrice).toString(),
                   instrument.price(trade.exitPrice).toString(), trade.profit.toString(), trade.fees.toString(),
                   trade.worst.toString(), trade.best.toString()});
    }
}

void addEquity(Lines& lines, const RunRecord& run)
{
    lines.add({"time", "equity", "mid", "position"});
    const auto number = [](double value, int digits) {
        const auto decimal = Decimal::fromDouble(value, digits);
        return decimal ? decimal->toString() : shortestText(value);
    };
    constexpr int kMoneyDigits = 8;
    const int midDigits = std::min(run.instrument.tick.fractionDigits() + 1, 18); // halves of ticks
    const auto add = [&](const CurvePoint& point) {
        lines.add({formatTime(point.time), number(point.equity, kMoneyDigits), number(point.mid, midDigits),
                   number(point.position, run.instrument.lot.fractionDigits())});
    };
    // Begun but never marked: a run without a market has no curve, and this has only its head.
    if (!run.curve.empty() && run.curve.front().time > run.start)
        add({run.start, run.initialEquity.toDouble(), run.instrument.halfPrice(run.firstMid).toDouble(),
             run.instrument.quantity(run.initialPosition).toDouble()});
    for (const auto& point : run.curve)
        add(point);
}

using AddLines = void (*)(Lines&, const RunRecord&);

std::string textOf(AddLines addLines, const RunRecord& run)
{
    Lines lines;
    addLines(lines, run);
    return lines.take();
}

Result<void> writeFile(const std::filesystem::path& path, AddLines addLines, const RunRecord& run)
{
    auto file = AtomicFile::create(path);
    if (!file)
        return std::move(file).error();
    Lines lines([&](std::string_view piece) { return file->write(piece); });
    addLines(lines, run);
    if (auto written = lines.finish(); !written)
        return written;
    return file->commit();
}

} // namespace

std::string fillsCsv(const RunRecord& run)
{
    return textOf(addFills, run);
}

std::string tradesCsv(const RunRecord& run)
{
    return textOf(addTrades, run);
}

std::string equityCsv(const RunRecord& run)
{
    return textOf(addEquity, run);
}

Result<void> writeReportCsv(const RunRecord& run, const std::filesystem::path& folder)
{
    std::error_code failure;
    std::filesystem::create_directories(folder, failure);
    if (failure)
        return Error("file.create_failed", {{"path", folder.string()}, {"reason", failure.message()}});
    if (auto written = writeFile(folder / "fills.csv", addFills, run); !written)
        return written;
    if (auto written = writeFile(folder / "trades.csv", addTrades, run); !written)
        return written;
    return writeFile(folder / "equity.csv", addEquity, run);
}

} // namespace wh
