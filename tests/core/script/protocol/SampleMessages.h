// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/protocol/Messages.h"

#include <vector>

/// One of every kind, with something in every field.
inline std::vector<wh::sandbox::Message> sampleMessages()
{
    using namespace wh;
    using namespace wh::sandbox;
    ParameterSpec gamma{.name = "gamma",
                        .type = ParameterType::Number,
                        .unit = "share",
                        .description = "Aversion to risk – γ",
                        .defaultText = "0.1",
                        .minimum = "0",
                        .maximum = "10",
                        .minimumExclusive = true,
                        .choices = {"a", "b"},
                        .example = "0.5",
                        .notAbove = "delta"};
    ScriptDescription description{.name = "maker",
                                  .version = "1.2",
                                  .description = "Quotes",
                                  .tickInterval = kSecond,
                                  .barInterval = kMinute,
                                  .hooks = 0x1ff,
                                  .parameters = {gamma, {.name = "delta"}}};
    ScriptUsage usage{.hookCalls = 1,
                      .errors = 2,
                      .softExceeded = 3,
                      .interrupted = 4,
                      .outputDropped = 5,
                      .ordersDropped = 6,
                      .strikes = 7,
                      .lastError = Error("script.error", {{"message", "no"}, {"line", "3"}})};
    Run run;
    run.settings.strategy = "script:maker";
    run.settings.parameters = {{"gamma", "0.2"}};
    run.settings.risk = {{"position.max_quantity", "1"}};
    run.settings.from = 1;
    run.settings.to = 2 * kHour;
    run.settings.cash = Decimal::of("12345.678");
    run.settings.base = Decimal::of("-1.5");
    run.settings.seed = UINT64_MAX;
    run.settings.sampleInterval = kHour;
    run.settings.latency = {"constant", {{"entry", "1ms"}}};
    run.settings.fees = "1,5";
    run.settings.venue.maxRequestsPerSecond = 12.5;
    run.settings.venue.outages = {{1, 2}, {3, 4}};
    run.settings.minNotional = Decimal(5);
    run.settings.tickInterval = 250 * kMillisecond;
    run.tape.id = "sim:BTC/USDT:book";
    run.tape.instrument.name = {"sim", "BTC", "USDT"};
    run.tape.instrument.tick = Decimal::of("0.01");
    run.tape.instrument.lot = Decimal::of("0.00001");
    run.tape.kind = TapeKind::Orders;
    run.tape.first = 7;
    run.tape.last = 9;
    run.tape.events = 11;
    run.tape.trades = 5;
    run.tape.gaps = 1;
    run.tape.minFeedLatency = -3;
    run.tape.startsWithoutSnapshot = true;
    run.tape.source = "generated";
    run.tape.symbol = "BTCUSDT";
    run.curvePoints = 500;
    ScriptLimits limits;
    limits.heapBytes = 1;
    limits.strikes = 9;
    limits.timers = 4;
    return {Hello{.program = "0.1.0",
                  .engine = "QJSEngine 6.4.2",
                  .layers = 5,
                  .missing = {{Layer::UserNamespace, "Operation not permitted"}},
                  .baseBytes = 1 << 20},
            Described{description},
            Failed{{Error("script.syntax", {{"file", "main.js"}, {"line", "1"}}), Error("script.error")}},
            Running{{1, 2, 3}, {4, Decimal::of("5.5"), -6, 7, 8, 9}},
            RecordPart{{std::byte{1}, std::byte{2}}},
            Done{usage, 12 * kSecond},
            Beat{ScriptHook::Tick, true, kMillisecond},
            Dying{11, Dying::Cause::Memory, ScriptHook::Bar},
            Start{.limits = limits, .memoryBytes = 99},
            Load{{"main.js", {{"main.js", "export const meta = {};"}, {"lib/a.js", ""}}}},
            TapeFiles{16},
            run,
            Cancel{}};
}
