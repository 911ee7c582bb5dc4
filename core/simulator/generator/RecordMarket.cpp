// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/generator/RecordMarket.h"

#include "core/data/DatasetWriter.h"
#include "core/simulator/generator/MarketGenerator.h"

#include <algorithm>

namespace wh {

namespace {

TimeNs timeOf(const MarketEvent& event)
{
    return event.venueTime;
}

TimeNs timeOf(const Bar& bar)
{
    return bar.openTime;
}

template<typename Item, typename Generator>
Result<void> writeAll(const GeneratedMarket& market, Generator& generator, DatasetWriter& writer,
                      const TaskControl& control)
{
    const auto total = static_cast<std::uint64_t>(market.end() - market.start());
    std::uint64_t items = 0;
    std::vector<Item> batch;
    while (generator.next(batch)) {
        if (control.isCancelled())
            return Error("task.cancelled");
        if (auto written = writer.append(std::span<const Item>(batch)); !written)
            return written;
        items += batch.size();
        control.report({static_cast<std::uint64_t>(timeOf(batch.back()) - market.start()), total, items});
    }
    return {};
}

} // namespace

Result<TapeInfo> recordMarket(const GeneratedMarket& market, const Catalogue& catalogue, const RecordOptions& options,
                              const TaskControl& control)
{
    const bool bars = market.barInterval() > 0;
    std::unique_ptr<MarketGenerator> events;
    std::unique_ptr<BarGenerator> candles;
    if (bars) {
        auto made = BarGenerator::create(market);
        if (!made)
            return std::move(made).error();
        candles = *std::move(made);
    } else {
        auto made = MarketGenerator::create(market);
        if (!made)
            return std::move(made).error();
        events = *std::move(made);
    }
    const TapeInfo planned = tapeInfoOf(market);

    auto transaction = CatalogueTransaction::begin(catalogue.folder());
    if (!transaction)
        return std::move(transaction).error();
    const auto locked = transaction->lock(
        DatasetWriter::folderOf(market.instrument.name, planned.kind, planned.barInterval), planned.id);
    if (!locked)
        return locked.error();
    const auto existing = catalogue.tape(market.instrument.name, planned.kind, planned.barInterval);
    if (!options.replace) {
        if (!existing)
            return existing.error();
        if (*existing)
            return Error(
                "generator.dataset_exists",
                {{"dataset", planned.id}, {"remedy", "pass --replace, or give another instrument or catalogue"}});
    }

    RecordingHeader header;
    header.instrument = market.instrument;
    header.kind = planned.kind;
    header.barInterval = planned.barInterval;
    header.compressed = options.compress;
    header.source = planned.source;
    DatasetWriter writer(*transaction, std::move(header), nullptr);
    auto done = bars ? writeAll<Bar>(market, *candles, writer, control)
                     : writeAll<MarketEvent>(market, *events, writer, control);
    if (done)
        done = writer.finish();
    if (done && control.isCancelled())
        done = Error("task.cancelled");
    if (done)
        done = transaction->commit();
    if (!done)
        return std::move(done).error();

    const auto recorded = catalogue.tape(market.instrument.name, planned.kind, planned.barInterval);
    if (!recorded)
        return recorded.error();
    if (!*recorded)
        return Error("data.empty", {{"dataset", planned.id}, {"remedy", "give a longer duration"}});
    return (*recorded)->info();
}

} // namespace wh
