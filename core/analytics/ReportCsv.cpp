// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/ReportCsv.h"

#include "core/analytics/NumberText.h"
#include "core/base/File.h"

#include <algorithm>
#include <initializer_list>
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

void addLine(std::string& text, std::initializer_list<std::string> cells)
{
    bool first = true;
    for (const auto& content : cells) {
        if (!first)
            text += ',';
        first = false;
        text += cell(content);
    }
    text += '\n';
}

Result<void> writeFile(const std::filesystem::path& path, const std::string& text)
{
    auto file = AtomicFile::create(path);
    if (!file)
        return std::move(file).error();
    if (auto written = file->write(text); !written)
        return written;
    return file->commit();
}

} // namespace

std::string fillsCsv(const RunRecord& run)
{
    const auto& instrument = run.instrument;
    const auto later = [&](const std::optional<HalfTicks>& mid) {
        return mid ? instrument.halfPrice(*mid).toString() : std::string();
    };
    std::string text;
    addLine(text, {"id", "order", "venue_time", "receive_time", "side", "liquidity", "price", "quantity", "fee",
                   "fee_asset", "mid_at_decision", "mid_at_fill", "mid_booked", "mid_after_1s", "mid_after_5s",
                   "mid_after_30s", "queue_wait_s", "position_after"});
    for (const auto& record : run.fills) {
        const Fill& fill = record.fill;
        addLine(text,
                {std::to_string(fill.id.value), std::to_string(fill.order.value), formatTime(fill.venueTime),
                 formatTime(fill.receiveTime), toString(fill.side), toString(fill.liquidity),
                 instrument.price(fill.price).toString(), instrument.quantity(fill.quantity).toString(),
                 fill.fee.toString(), fill.feeAsset, instrument.halfPrice(record.midAtDecision).toString(),
                 instrument.halfPrice(record.midAtFill).toString(), instrument.halfPrice(record.midBooked).toString(),
                 later(record.midAfter[0]), later(record.midAfter[1]), later(record.midAfter[2]),
                 Decimal::fromUnits(record.queueWait, 9).toString(),
                 instrument.quantity(record.positionAfter).toString()});
    }
    return text;
}

std::string tradesCsv(const RunRecord& run)
{
    const auto& instrument = run.instrument;
    std::string text;
    addLine(text,
            {"side", "opened", "closed", "quantity", "entry_price", "exit_price", "profit", "fees", "worst", "best"});
    for (const auto& trade : run.trades) {
        addLine(text, {toString(trade.side), formatTime(trade.opened), formatTime(trade.closed),
                       (instrument.lot * trade.quantity).toString(), instrument.price(trade.entryPrice).toString(),
                       instrument.price(trade.exitPrice).toString(), trade.profit.toString(), trade.fees.toString(),
                       trade.worst.toString(), trade.best.toString()});
    }
    return text;
}

std::string equityCsv(const RunRecord& run)
{
    std::string text;
    addLine(text, {"time", "equity", "mid", "position"});
    const auto number = [](double value, int digits) {
        const auto decimal = Decimal::fromDouble(value, digits);
        return decimal ? decimal->toString() : shortestText(value);
    };
    constexpr int kMoneyDigits = 8;
    const int midDigits = std::min(run.instrument.tick.fractionDigits() + 1, 18); // halves of ticks
    const auto add = [&](const CurvePoint& point) {
        addLine(text, {formatTime(point.time), number(point.equity, kMoneyDigits), number(point.mid, midDigits),
                       number(point.position, run.instrument.lot.fractionDigits())});
    };
    // Begun but never marked: a run without a market has no curve, and this has only its head.
    if (!run.curve.empty() && run.curve.front().time > run.start)
        add({run.start, run.initialEquity.toDouble(), run.instrument.halfPrice(run.firstMid).toDouble(),
             run.instrument.quantity(run.initialPosition).toDouble()});
    for (const auto& point : run.curve)
        add(point);
    return text;
}

Result<void> writeReportCsv(const RunRecord& run, const std::filesystem::path& folder)
{
    std::error_code failure;
    std::filesystem::create_directories(folder, failure);
    if (failure)
        return Error("file.create_failed", {{"path", folder.string()}, {"reason", failure.message()}});
    if (auto written = writeFile(folder / "fills.csv", fillsCsv(run)); !written)
        return written;
    if (auto written = writeFile(folder / "trades.csv", tradesCsv(run)); !written)
        return written;
    return writeFile(folder / "equity.csv", equityCsv(run));
}

} // namespace wh
