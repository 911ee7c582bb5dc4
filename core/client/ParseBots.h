// SPDX-License-Identifier: GPL-3.0-or-later
// Responses about bots; nobody outside this module includes this.
#pragma once

#include "core/client/BotValues.h"
#include "core/client/Parse.h"

namespace wh::client {

/// One event of botChanges.
struct BotChanges
{
    struct One
    {
        std::string kind, id; ///< "CHANGED", "FIGURES", "REMOVED"
        Bot bot;              ///< of CHANGED, without its figures
        BotFigures figures;   ///< not of REMOVED
    };
    std::int64_t sequence = 0;
    bool isBeginning = false;
    bool isWhole = false;
    std::vector<One> changes;
};

void read(const Json& json, ProfitAndLoss& value);
void read(const Json& json, Latency& value);
void read(const Json& json, BotFigures& value);
void read(const Json& json, Bot& value);
void read(const Json& json, BotConfiguration& value);
void read(const Json& json, BotVersion& value);
void read(const Json& json, ConfigurationDifference& value);
void read(const Json& json, BotBook& value);
void read(const Json& json, AssetBalance& value);
void read(const Json& json, BotAccount& value);
void read(const Json& json, BotOrder& value);
void read(const Json& json, BotOpenOrders& value);
void read(const Json& json, BotTrade& value);
void read(const Json& json, BotLog& value);
void read(const Json& json, BotEvent& value);
void read(const Json& json, BotGauge& value);
void read(const Json& json, GaugePoint& value);
void read(const Json& json, GaugeCourse& value);
void read(const Json& json, LifecycleStep& value);
void read(const Json& json, BotSandbox::Rate& value);
void read(const Json& json, BotSandbox& value);
void read(const Json& json, BotDetails& value);
void read(const Json& json, BotFindings& value);
void read(const Json& json, BotOutcome& value);
void read(const Json& json, GateResult& value);
void read(const Json& json, Admission& value);
void read(const Json& json, LiveMarket& value);
void read(const Json& json, FleetTotal& value);
void read(const Json& json, ShardHealth& value);
void read(const Json& json, AwayVenue& value);
void read(const Json& json, FleetHealth& value);
void read(const Json& json, BotChanges::One& value);
void read(const Json& json, BotChanges& value);

template<typename Row>
void read(const Json& json, HistoryPage<Row>& page)
{
    read(at(json, "nodes"), page.rows);
    const Json& info = at(json, "pageInfo");
    if (!at(info, "endCursor").is_null())
        read(at(info, "endCursor"), page.endCursor);
    read(at(info, "hasNextPage"), page.hasNext);
}

template<typename Row>
void read(const Json& json, StreamBatch<Row>& batch)
{
    read(at(json, "cursor"), batch.cursor);
    read(at(json, "rows"), batch.rows);
    if (const Json& gap = at(json, "gap"); !gap.is_null()) {
        batch.hasGap = true;
        if (!at(gap, "lost").is_null())
            read(at(gap, "lost"), batch.lost);
    }
}

} // namespace wh::client
