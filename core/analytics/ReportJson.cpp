// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/ReportJson.h"

#include "core/analytics/JsonWriter.h"
#include "core/analytics/ReportMetrics.h"

namespace wh {

namespace {

using Pairs = std::vector<std::pair<std::string, std::string>>;

void writePairs(JsonWriter& json, std::string_view name, const Pairs& pairs)
{
    json.key(name).beginArray();
    for (const auto& [key, value] : pairs)
        json.inOneLine().beginObject().field("name", key).field("value", value).endObject();
    json.endArray();
}

void writeFees(JsonWriter& json, const FeeSchedule& fees)
{
    static constexpr const char* kCurrencies[] = {"quote", "received", "asset"};
    json.key("fees").beginObject();
    json.field("currency", kCurrencies[static_cast<std::size_t>(fees.currency)]);
    if (fees.currency == FeeCurrency::FeeAsset)
        json.field("asset", fees.feeAsset).field("assetPrice", fees.feeAssetPrice);
    else
        json.key("asset").null().key("assetPrice").null();
    json.key("tiers").beginArray();
    for (const auto& tier : fees.tiers) {
        json.inOneLine().beginObject().field("volume30d", tier.volume30d);
        json.field("makerBps", tier.makerBps).field("takerBps", tier.takerBps).endObject();
    }
    json.endArray().endObject();
}

void writeInstrument(JsonWriter& json, const Instrument& instrument)
{
    json.key("instrument").beginObject();
    json.field("name", instrument.name.toString());
    json.field("kind", toString(instrument.kind));
    json.field("settleAsset", instrument.settleAsset());
    json.field("tick", instrument.tick);
    json.field("lot", instrument.lot);
    json.field("multiplier", instrument.multiplier);
    writeFees(json, instrument.fees);
    json.endObject();
}

void writePeriod(JsonWriter& json, const RunRecord& run)
{
    json.key("period").beginObject();
    json.field("start", formatTime(run.start)).field("end", formatTime(run.end));
    json.field("startNs", run.start).field("endNs", run.end);
    json.field("sampleIntervalNs", run.sampleInterval);
    json.key("barIntervalNs");
    if (run.barInterval > 0)
        json.value(run.barInterval);
    else
        json.null();
    json.field("events", run.events).field("prints", run.prints);
    json.field("cancelled", run.cancelled);
    if (run.halted.empty())
        json.key("halted").null();
    else
        json.field("halted", run.halted);
    json.endObject();
}

void writeMarket(JsonWriter& json, const RunRecord& run)
{
    const auto& instrument = run.instrument;
    json.key("market").beginObject();
    json.field("firstMid", instrument.halfPrice(run.firstMid)).field("lastMid", instrument.halfPrice(run.lastMid));
    json.field("lowestMid", instrument.halfPrice(run.lowestMid));
    json.field("highestMid", instrument.halfPrice(run.highestMid));
    json.field("lowestPrice", instrument.price(run.lowestPrice));
    json.field("highestPrice", instrument.price(run.highestPrice));
    json.endObject();
}

void writeAccount(JsonWriter& json, const RunRecord& run)
{
    const auto& instrument = run.instrument;
    json.key("account").beginObject();
    json.field("initialPosition", instrument.quantity(run.initialPosition));
    json.field("finalPosition", instrument.lot * run.finalQuantity);
    json.field("finalCash", run.finalCash);
    json.field("openCost", run.openCost);
    json.key("feesByAsset").beginArray();
    for (const auto& [asset, amount] : run.feesByAsset)
        json.inOneLine().beginObject().field("asset", asset).field("amount", amount).endObject();
    json.endArray();
    json.endObject();
}

void writeMetrics(JsonWriter& json, const Report& report)
{
    json.key("metrics").beginObject();
    for (const auto& metric : metricSpecs()) {
        json.key(metric.id);
        std::visit([&](auto field) { json.value(report.*field); }, metric.field);
    }
    json.endObject();
}

void writeOrders(JsonWriter& json, const OrderCounters& orders)
{
    json.key("orders").beginObject();
    json.field("placed", orders.placed).field("amended", orders.amended).field("cancelled", orders.cancelled);
    json.field("filled", orders.filledOrders).field("refused", orders.refused).field("rejected", orders.rejected);
    json.field("expired", orders.expired).field("duplicateFills", orders.duplicates);
    json.field("lateAnswers", orders.late).field("unexpectedAnswers", orders.unexpected);
    json.key("refusals").beginArray();
    for (const auto& [code, count] : orders.refusalsByCode)
        json.inOneLine().beginObject().field("code", code).field("count", count).endObject();
    json.endArray();
    json.endObject();
}

void writeGauges(JsonWriter& json, const RunRecord& run)
{
    json.key("gauges").beginArray();
    for (const auto& gauge : run.gauges) {
        json.inOneLine().beginObject();
        json.field("name", gauge.name).field("unit", gauge.unit).field("count", gauge.count);
        json.field("first", gauge.first).field("last", gauge.last);
        json.field("minimum", gauge.minimum).field("maximum", gauge.maximum);
        json.field("mean", gauge.count > 0 ? gauge.sum / static_cast<double>(gauge.count) : 0.0);
        json.endObject();
    }
    json.endArray();
}

void writeMessages(JsonWriter& json, const RunRecord& run)
{
    json.field("messagesDropped", run.messagesDropped);
    json.key("messages").beginArray();
    for (const auto& message : run.messages) {
        json.inOneLine().beginObject().field("time", formatTime(message.time));
        json.field("level", message.level).field("text", message.text).endObject();
    }
    json.endArray();
}

void writeSamples(JsonWriter& json, const RunRecord& run)
{
    json.key("samples").beginArray();
    for (const auto& sample : run.samples) {
        json.inOneLine().beginObject().field("timeNs", sample.time).field("equity", sample.equity);
        json.field("mid", run.instrument.halfPrice(sample.mid));
        json.field("position", run.instrument.quantity(sample.position)).endObject();
    }
    json.endArray();
    json.key("curve").beginArray();
    for (const auto& point : run.curve) {
        json.inOneLine().beginObject().field("timeNs", point.time).field("equity", point.equity);
        json.field("mid", point.mid).field("position", point.position).endObject();
    }
    json.endArray();
}

void writeFills(JsonWriter& json, const RunRecord& run)
{
    static constexpr const char* kMidNames[] = {"midAfter1s", "midAfter5s", "midAfter30s"};
    static_assert(std::size(kMidNames) == kMarkoutHorizons.size());
    const auto& instrument = run.instrument;
    json.key("fills").beginArray();
    for (const auto& record : run.fills) {
        const Fill& fill = record.fill;
        json.inOneLine().beginObject();
        json.field("id", fill.id.value).field("order", fill.order.value);
        json.field("venueTimeNs", fill.venueTime).field("receiveTimeNs", fill.receiveTime);
        json.field("side", toString(fill.side)).field("liquidity", toString(fill.liquidity));
        json.field("price", instrument.price(fill.price)).field("quantity", instrument.quantity(fill.quantity));
        json.field("fee", fill.fee).field("feeAsset", fill.feeAsset.text());
        json.field("midAtDecision", instrument.halfPrice(record.midAtDecision));
        json.field("midAtFill", instrument.halfPrice(record.midAtFill));
        json.field("midBooked", instrument.halfPrice(record.midBooked));
        for (std::size_t h = 0; h < kMarkoutHorizons.size(); ++h) {
            json.key(kMidNames[h]);
            if (record.midAfter[h])
                json.value(instrument.halfPrice(*record.midAfter[h]));
            else
                json.null();
        }
        json.field("queueWaitNs",
                   record.queueWait == FillRecord::kUnknownWait ? std::nullopt : std::optional(record.queueWait));
        json.field("positionAfter", instrument.quantity(record.positionAfter));
        json.endObject();
    }
    json.endArray();
}

void writeTrades(JsonWriter& json, const RunRecord& run)
{
    const auto& instrument = run.instrument;
    json.key("trades").beginArray();
    for (const auto& trade : run.trades) {
        json.inOneLine().beginObject();
        json.field("side", toString(trade.side)).field("openedNs", trade.opened).field("closedNs", trade.closed);
        json.field("quantity", instrument.lot * trade.quantity);
        json.field("entryPrice", instrument.price(trade.entryPrice));
        json.field("exitPrice", instrument.price(trade.exitPrice));
        json.field("profit", trade.profit).field("fees", trade.fees);
        json.field("worst", trade.worst).field("best", trade.best);
        json.endObject();
    }
    json.endArray();
}

} // namespace

void writeReport(JsonWriter& json, const Report& report, const ReportJsonSettings& settings)
{
    const RunRecord& run = report.run;
    json.beginObject();
    json.field("schema", "wheelhouse.report/1");
    json.field("strategy", run.strategy).field("dataset", run.dataset);
    writeInstrument(json, run.instrument);
    writePairs(json, "parameters", run.parameters);
    writePairs(json, "setup", run.setup);
    writePeriod(json, run);
    writeMarket(json, run);
    writeAccount(json, run);
    writeMetrics(json, report);
    writeOrders(json, run.orders);
    writeGauges(json, run);
    if (settings.series) {
        writeMessages(json, run);
        writeSamples(json, run);
        writeFills(json, run);
        writeTrades(json, run);
    }
    json.endObject();
}

std::string reportJson(const Report& report, const ReportJsonSettings& settings)
{
    JsonWriter json;
    writeReport(json, report, settings);
    return json.take();
}

} // namespace wh
