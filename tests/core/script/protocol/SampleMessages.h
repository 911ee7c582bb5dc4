// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/protocol/Messages.h"

#include <vector>

inline wh::sandbox::News sampleNews()
{
    using namespace wh;
    sandbox::News news;
    news.now = 5 * kSecond;
    news.face = BookFeed::Face{BookState::Live, 1, 2, Trade{1, 2, Side::Sell, 100, 5}, {99, 101}, {3, 4}};
    news.isWholeBook = true;
    news.levels = {{Side::Buy, 99, 7}, {Side::Sell, 101, 0}};
    news.holding = {5, Decimal::of("500.5"), Decimal::of("-1"), Decimal::of("0.25")};
    news.position = -5;
    news.equity = Decimal::of("10000.5");
    news.balances = {{"BTC", Decimal(1), Decimal::of("0.5")}};
    news.orders = {OwnOrder{.id = {4},
                            .side = Side::Sell,
                            .type = OrderType::StopLimit,
                            .status = OrderStatus::PartiallyFilled,
                            .price = 102,
                            .quantity = 9,
                            .filled = 2,
                            .placedAt = 3,
                            .postOnly = true,
                            .reduceOnly = true}};
    news.ended = {OwnOrder{.id = {3}, .status = OrderStatus::Filled}};
    return news;
}

inline wh::sandbox::Hook sampleHook()
{
    using namespace wh;
    sandbox::Hook hook;
    hook.hook = ScriptHook::Order;
    hook.news = sampleNews();
    hook.trades = {Trade{1, 2, Side::Buy, 100, 5}};
    hook.bars = {Bar{kMinute, 1, 4, 1, 2, 50}};
    hook.fill = Fill{.id = {9},
                     .order = {4},
                     .side = Side::Sell,
                     .liquidity = Liquidity::Taker,
                     .price = 100,
                     .quantity = 2,
                     .venueTime = 6,
                     .receiveTime = 7,
                     .midAtMatch = 199,
                     .fee = Decimal::of("0.1"),
                     .feeAsset = Symbol("USDT")};
    hook.order = sampleNews().ended.front();
    hook.report = ExecutionReport{.kind = ExecutionReport::Kind::Rejected,
                                  .order = {3},
                                  .venueTime = 8,
                                  .receiveTime = 9,
                                  .fill = {},
                                  .refusal = Refusal{"venue.busy", {{"wait", Decimal(3), "s"}}},
                                  .price = 5,
                                  .quantity = 6};
    hook.timer = 12;
    hook.other = sandbox::Hook::Other{
        .isSubject = true, .news = sampleNews(), .trades = hook.trades, .bars = {hook.bars.front(), Bar()}};
    return hook;
}

inline wh::sandbox::Ask sampleAsk()
{
    using namespace wh;
    sandbox::Ask ask;
    ask.action = sandbox::Ask::Action::Place;
    ask.isOfOther = true;
    ask.request = OrderRequest{.id = {},
                               .side = Side::Sell,
                               .type = OrderType::TrailingStop,
                               .timeInForce = TimeInForce::Gtd,
                               .quantity = 5,
                               .price = 100,
                               .stopPrice = 99,
                               .trailingOffset = 3,
                               .displayQuantity = 2,
                               .expiry = kSecond,
                               .postOnly = true,
                               .reduceOnly = true,
                               .ocoGroup = 8,
                               .selfTrade = SelfTradePrevention::ExpireBoth};
    return ask;
}

inline wh::sandbox::HookDone sampleHookDone(const wh::ScriptUsage& usage)
{
    using namespace wh;
    using Kind = sandbox::Output::Kind;
    sandbox::HookDone done;
    done.hook = ScriptHook::Tick;
    done.usage = usage;
    done.outputs.resize(3);
    done.outputs[0].level = LogLevel::Error;
    done.outputs[0].text = "it – is";
    done.outputs[1].kind = Kind::Gauge;
    done.outputs[1].name = "spread";
    done.outputs[1].value = -1.5;
    done.outputs[1].unit = "bps";
    done.outputs[1].least = 0;
    done.outputs[1].most = 10;
    done.outputs[2].kind = Kind::Event;
    done.outputs[2].name = "lucky";
    done.outputs[2].text = "{}";
    done.stored = {{"script/a", "1"}, {"script/b", ""}};
    done.failure = Error("script.error", {{"message", "no"}});
    return done;
}

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
                                  .parameters = {gamma, {.name = "delta"}},
                                  .rules = {"buy when it is cheap"},
                                  .markets = 2};
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
    run.other = Run::Other{.tape = run.tape, .files = 3, .cash = Decimal::of("99.5"), .base = Decimal(2)};
    ScriptUsage ofRun = usage;
    ofRun.firstRefusals = {{9, Error("risk.notional_above_limit", {{"notional", "5 USDT"}, {"limit", "4 USDT"}})}};
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
            Done{ofRun, 12 * kSecond},
            Beat{ScriptHook::Tick, true, kMillisecond},
            Dying{11, Dying::Cause::Memory, ScriptHook::Bar},
            sampleAsk(),
            sampleHookDone(usage),
            NextRecord{},
            Start{.limits = limits, .memoryBytes = 99},
            Load{{"main.js", {{"main.js", "export const meta = {};"}, {"lib/a.js", ""}}}},
            TapeFiles{16},
            run,
            Cancel{},
            Live{run.tape.instrument,
                 {{"gamma", "0.2"}},
                 77,
                 {{"script/a", "1"}, {"script.keys", "[\"a\"]"}},
                 run.tape.instrument},
            sampleHook(),
            Answer{Error("risk.order_rate", {{"limit", "5"}}), 8, sampleNews()}};
}
