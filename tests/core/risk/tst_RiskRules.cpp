// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/risk/RiskScene.h"

#include <QTest>
#include <functional>

using namespace wh;
using namespace wh::test;

namespace {

/// One question to a gate with one rule, and its answer worked out by hand from the scene's round numbers.
struct Case
{
    const char* name;
    const char* rule;
    Settings settings;
    ContractKind kind;
    /// Arranges the scene and says what is asked.
    std::function<OrderRequest(RiskScene&)> request;
    const char* expected; ///< "": approved
};

constexpr auto kSpot = ContractKind::Spot;
constexpr auto kLinear = ContractKind::Linear;
constexpr auto kInverse = ContractKind::Inverse;
constexpr auto kBuy = Side::Buy;
constexpr auto kSell = Side::Sell;

OrderRequest with(OrderRequest request, const std::function<void(OrderRequest&)>& change)
{
    change(request);
    return request;
}

const std::vector<Case>& cases()
{
    static const std::vector<Case> kCases = {
        // instrument: minimum 0.05 BTC, maximum 1000 BTC, 5 USDT at least.
        {"instrument: smallest quantity",
         "instrument",
         {},
         kSpot,
         [](RiskScene& s) { return s.limit(kBuy, 200, 5); },
         ""},
        {"instrument: below the smallest quantity",
         "instrument",
         {},
         kSpot,
         [](RiskScene& s) { return s.limit(kBuy, 2000, 4); },
         "risk.quantity_below_minimum: quantity 0.04 BTC, minimum 0.05 BTC"},
        {"instrument: largest quantity",
         "instrument",
         {},
         kSpot,
         [](RiskScene& s) { return s.limit(kBuy, 200, 100'000); },
         ""},
        {"instrument: above the largest quantity",
         "instrument",
         {},
         kSpot,
         [](RiskScene& s) { return s.limit(kBuy, 200, 100'001); },
         "risk.quantity_above_maximum: quantity 1000.01 BTC, maximum 1000 BTC"},
        {"instrument: smallest notional",
         "instrument",
         {},
         kSpot,
         [](RiskScene& s) { return s.limit(kBuy, 100, 10); },
         ""}, // 0.1 BTC at 50
        {"instrument: below the smallest notional",
         "instrument",
         {},
         kSpot,
         [](RiskScene& s) { return s.limit(kBuy, 99, 10); },
         "risk.notional_below_minimum: notional 4.95 USDT, minimum 5 USDT"},
        {"instrument: reduce-only needs no notional",
         "instrument",
         {},
         kSpot,
         [](RiskScene& s) { return with(s.limit(kSell, 99, 10), [](auto& r) { r.reduceOnly = true; }); },
         ""},
        {"instrument: a market order is worth the touch",
         "instrument",
         {},
         kSpot,
         [](RiskScene& s) {
             s.instrument.minNotional = Decimal(6);
             return s.market(kSell, 6); // 0.06 at the bid of 99.5
         },
         "risk.notional_below_minimum: notional 5.97 USDT, minimum 6 USDT"},
        {"instrument: inverse notional is in quote",
         "instrument",
         {},
         kInverse,
         [](RiskScene& s) {
             s.instrument.minNotional = Decimal(600);
             return s.limit(kBuy, 200, 5); // contracts of 100 USDT
         },
         "risk.notional_below_minimum: notional 500 USDT, minimum 600 USDT"},
        {"instrument: a price of nothing",
         "instrument",
         {},
         kSpot,
         [](RiskScene& s) { return s.limit(kBuy, 0, 100); },
         "risk.price_not_positive: price 0 USDT, minimum 0.5 USDT"},
        {"instrument: a negative price",
         "instrument",
         {},
         kSpot,
         [](RiskScene& s) { return s.limit(kBuy, -3, 100); },
         "risk.price_not_positive: price -1.5 USDT, minimum 0.5 USDT"},
        {"instrument: a market order needs no price",
         "instrument",
         {},
         kSpot,
         [](RiskScene& s) { return s.market(kBuy, 100); },
         ""},
        {"instrument: a buy stop above the mid",
         "instrument",
         {},
         kSpot,
         [](RiskScene& s) { return s.stop(kBuy, 201, 100); },
         ""},
        {"instrument: a buy stop at the mid",
         "instrument",
         {},
         kSpot,
         [](RiskScene& s) { return s.stop(kBuy, 200, 100); },
         "risk.stop_price_through_market: stop_price 100 USDT, mid 100 USDT"},
        {"instrument: a sell stop below the mid",
         "instrument",
         {},
         kSpot,
         [](RiskScene& s) { return s.stop(kSell, 199, 100); },
         ""},
        {"instrument: a sell stop above the mid",
         "instrument",
         {},
         kSpot,
         [](RiskScene& s) { return s.stop(kSell, 203, 100); },
         "risk.stop_price_through_market: stop_price 101.5 USDT, mid 100 USDT"},
        {"instrument: a stop without a trigger",
         "instrument",
         {},
         kSpot,
         [](RiskScene& s) { return s.stop(kSell, 0, 100); },
         "risk.stop_price_not_positive: stop_price 0 USDT, minimum 0.5 USDT"},
        {"instrument: a trailing stop without an offset",
         "instrument",
         {},
         kSpot,
         [](RiskScene& s) { return with(s.market(kSell, 100), [](auto& r) { r.type = OrderType::TrailingStop; }); },
         "risk.trailing_offset_not_positive: trailing_offset 0 USDT, minimum 0.5 USDT"},
        {"instrument: a trailing stop",
         "instrument",
         {},
         kSpot,
         [](RiskScene& s) {
             return with(s.market(kSell, 100), [](auto& r) {
                 r.type = OrderType::TrailingStop;
                 r.trailingOffset = 4;
             });
         },
         ""},
        {"instrument: an iceberg",
         "instrument",
         {},
         kSpot,
         [](RiskScene& s) { return with(s.limit(kBuy, 200, 100), [](auto& r) { r.displayQuantity = 100; }); },
         ""},
        {"instrument: an iceberg that shows more than it is",
         "instrument",
         {},
         kSpot,
         [](RiskScene& s) { return with(s.limit(kBuy, 200, 100), [](auto& r) { r.displayQuantity = 101; }); },
         "risk.display_quantity_invalid: display_quantity 1.01 BTC, minimum 0.05 BTC, quantity 1 BTC"},
        {"instrument: an iceberg that shows less than the minimum",
         "instrument",
         {},
         kSpot,
         [](RiskScene& s) { return with(s.limit(kBuy, 200, 100), [](auto& r) { r.displayQuantity = 4; }); },
         "risk.display_quantity_invalid: display_quantity 0.04 BTC, minimum 0.05 BTC, quantity 1 BTC"},
        {"instrument: post-only and immediate",
         "instrument",
         {},
         kSpot,
         [](RiskScene& s) {
             return with(s.limit(kBuy, 200, 100), [](auto& r) {
                 r.postOnly = true;
                 r.timeInForce = TimeInForce::Ioc;
             });
         },
         "risk.post_only_conflict: quantity 1 BTC"},
        {"instrument: good till a moment to come",
         "instrument",
         {},
         kSpot,
         [](RiskScene& s) {
             return with(s.limit(kBuy, 200, 100), [&s](auto& r) {
                 r.timeInForce = TimeInForce::Gtd;
                 r.expiry = s.now + 1;
             });
         },
         ""},
        {"instrument: good till now",
         "instrument",
         {},
         kSpot,
         [](RiskScene& s) {
             return with(s.limit(kBuy, 200, 100), [&s](auto& r) {
                 r.timeInForce = TimeInForce::Gtd;
                 r.expiry = s.now;
             });
         },
         "risk.expiry_past: expiry 1000 s since 1970, now 1000 s since 1970"},

        // price_band: 10 % around 100.
        {"price_band: at the band", "price_band", {}, kSpot, [](RiskScene& s) { return s.limit(kBuy, 180, 100); }, ""},
        {"price_band: below the band",
         "price_band",
         {},
         kSpot,
         [](RiskScene& s) { return s.limit(kBuy, 179, 100); },
         "risk.price_outside_band: price 89.5 USDT, mid 100 USDT, distance 0.105 share, limit 0.1 share"},
        {"price_band: above the band",
         "price_band",
         {},
         kSpot,
         [](RiskScene& s) { return s.limit(kBuy, 221, 100); },
         "risk.price_outside_band: price 110.5 USDT, mid 100 USDT, distance 0.105 share, limit 0.1 share"},
        {"price_band: no limit set",
         "price_band",
         {{"max_distance", "0"}},
         kSpot,
         [](RiskScene& s) { return s.limit(kBuy, 1, 100); },
         ""},
        {"price_band: the instrument's own band is narrower",
         "price_band",
         {},
         kSpot,
         [](RiskScene& s) {
             s.instrument.priceBand = 0.01;
             return s.limit(kBuy, 197, 100);
         },
         "risk.price_outside_band: price 98.5 USDT, mid 100 USDT, distance 0.015 share, limit 0.01 share"},
        {"price_band: a stop may be far, its limit is measured from it",
         "price_band",
         {},
         kSpot,
         [](RiskScene& s) {
             return with(s.limit(kSell, 100, 100), [](auto& r) {
                 r.type = OrderType::StopLimit;
                 r.stopPrice = 110;
             });
         },
         ""},
        {"price_band: a stop's limit too far from it",
         "price_band",
         {},
         kSpot,
         [](RiskScene& s) {
             return with(s.limit(kSell, 98, 100), [](auto& r) {
                 r.type = OrderType::StopLimit;
                 r.stopPrice = 110;
             });
         },
         "risk.price_outside_band: price 49 USDT, stop_price 55 USDT, distance 0.10909091 share, limit 0.1 share"},
        {"price_band: a limit on a dead book",
         "price_band",
         {},
         kSpot,
         [](RiskScene& s) {
             s.bookIsLive = false;
             return s.limit(kBuy, 200, 100);
         },
         "risk.book_not_live: bid_levels 2 levels, ask_levels 2 levels"},
        {"price_band: a market order on half a book",
         "price_band",
         {},
         kSpot,
         [](RiskScene& s) {
             s.book.set(Side::Sell, 201, 0);
             s.book.set(Side::Sell, 202, 0);
             return s.market(kBuy, 100);
         },
         "risk.book_not_live: bid_levels 2 levels, ask_levels 0 levels"},

        // order_size
        {"order_size: nothing set",
         "order_size",
         {},
         kSpot,
         [](RiskScene& s) { return s.limit(kBuy, 200, 100'000'000); },
         ""},
        {"order_size: at the quantity",
         "order_size",
         {{"max_quantity", "1.5"}},
         kSpot,
         [](RiskScene& s) { return s.limit(kBuy, 200, 150); },
         ""},
        {"order_size: above the quantity",
         "order_size",
         {{"max_quantity", "1.5"}},
         kSpot,
         [](RiskScene& s) { return s.limit(kBuy, 200, 151); },
         "risk.quantity_above_limit: quantity 1.51 BTC, limit 1.5 BTC"},
        {"order_size: at the notional",
         "order_size",
         {{"max_notional", "150"}},
         kSpot,
         [](RiskScene& s) { return s.limit(kBuy, 200, 150); },
         ""},
        {"order_size: above the notional",
         "order_size",
         {{"max_notional", "150"}},
         kSpot,
         [](RiskScene& s) { return s.limit(kBuy, 200, 151); },
         "risk.notional_above_limit: notional 151 USDT, limit 150 USDT"},
        {"order_size: a market order at the touch",
         "order_size",
         {{"max_notional", "150"}},
         kSpot,
         [](RiskScene& s) { return s.market(kBuy, 150); },
         "risk.notional_above_limit: notional 150.75 USDT, limit 150 USDT"},
        {"order_size: an inverse notional is in base",
         "order_size",
         {{"max_notional", "9.9"}},
         kInverse,
         [](RiskScene& s) { return s.limit(kBuy, 200, 10); }, // 10 contracts of 100 USDT at 100
         "risk.notional_above_limit: notional 10 BTC, limit 9.9 BTC"},

        // position: 5 BTC are held.
        {"position: nothing set", "position", {}, kSpot, [](RiskScene& s) { return s.limit(kBuy, 200, 100'000); }, ""},
        {"position: at the limit",
         "position",
         {{"max_quantity", "6"}},
         kSpot,
         [](RiskScene& s) { return s.limit(kBuy, 200, 100); },
         ""},
        {"position: above the limit",
         "position",
         {{"max_quantity", "6"}},
         kSpot,
         [](RiskScene& s) { return s.limit(kBuy, 200, 101); },
         "risk.position_above_limit: position 6.01 BTC, limit 6 BTC"},
        {"position: open orders count",
         "position",
         {{"max_quantity", "6"}},
         kSpot,
         [](RiskScene& s) {
             s.rest(kBuy, 190, 60);
             return s.limit(kBuy, 200, 41);
         },
         "risk.position_above_limit: position 6.01 BTC, limit 6 BTC"},
        {"position: open orders of the other side do not",
         "position",
         {{"max_quantity", "6"}},
         kSpot,
         [](RiskScene& s) {
             s.rest(kSell, 210, 400);
             return s.limit(kBuy, 200, 101);
         },
         "risk.position_above_limit: position 6.01 BTC, limit 6 BTC"},
        {"position: what makes it smaller passes",
         "position",
         {{"max_quantity", "1"}},
         kSpot,
         [](RiskScene& s) { return s.limit(kSell, 200, 300); },
         ""},
        {"position: short",
         "position",
         {{"max_quantity", "6"}},
         kLinear,
         [](RiskScene& s) {
             s.hold(-500, 200);
             return s.limit(kSell, 200, 101);
         },
         "risk.position_above_limit: position -6.01 BTC, limit 6 BTC"},
        {"position: turning it over counts the far side",
         "position",
         {{"max_quantity", "6"}},
         kLinear,
         [](RiskScene& s) {
             s.hold(-500, 200);
             return s.limit(kBuy, 200, 1101);
         },
         "risk.position_above_limit: position 6.01 BTC, limit 6 BTC"},
        {"position: notional at the mid",
         "position",
         {{"max_notional", "600"}},
         kSpot,
         [](RiskScene& s) { return s.limit(kBuy, 190, 100); },
         ""},
        {"position: notional above the limit",
         "position",
         {{"max_notional", "600"}},
         kSpot,
         [](RiskScene& s) { return s.limit(kBuy, 190, 101); },
         "risk.position_notional_above_limit: notional 601 USDT, limit 600 USDT"},
        {"position: reduce-only, all of it",
         "position",
         {},
         kSpot,
         [](RiskScene& s) { return with(s.limit(kSell, 200, 500), [](auto& r) { r.reduceOnly = true; }); },
         ""},
        {"position: reduce-only, more than there is",
         "position",
         {},
         kSpot,
         [](RiskScene& s) { return with(s.limit(kSell, 200, 501), [](auto& r) { r.reduceOnly = true; }); },
         "risk.reduce_only_increases: quantity 5.01 BTC, position 5 BTC"},
        {"position: reduce-only on the wrong side",
         "position",
         {},
         kSpot,
         [](RiskScene& s) { return with(s.limit(kBuy, 200, 10), [](auto& r) { r.reduceOnly = true; }); },
         "risk.reduce_only_increases: quantity 0.1 BTC, position 5 BTC"},

        // balance: 1000 USDT and 5 BTC.
        {"balance: all the cash", "balance", {}, kSpot, [](RiskScene& s) { return s.limit(kBuy, 200, 1000); }, ""},
        {"balance: a lot more than the cash",
         "balance",
         {},
         kSpot,
         [](RiskScene& s) { return s.limit(kBuy, 200, 1001); },
         "risk.balance_insufficient: required 1001 USDT, available 1000 USDT"},
        {"balance: open buys are reserved",
         "balance",
         {},
         kSpot,
         [](RiskScene& s) {
             s.rest(kBuy, 180, 500); // 450 USDT
             return s.limit(kBuy, 200, 551);
         },
         "risk.balance_insufficient: required 1001 USDT, available 1000 USDT"},
        {"balance: with room for the worst fee",
         "balance",
         {},
         kSpot,
         [](RiskScene& s) {
             s.instrument.fees = FeeSchedule::flat(Decimal(-1), Decimal(10));
             return s.limit(kBuy, 200, 999); // 999 and 0.999
         },
         ""},
        {"balance: without room for the worst fee",
         "balance",
         {},
         kSpot,
         [](RiskScene& s) {
             s.instrument.fees = FeeSchedule::flat(Decimal(-1), Decimal(10));
             return s.limit(kBuy, 200, 1000);
         },
         "risk.balance_insufficient: required 1001 USDT, available 1000 USDT"},
        {"balance: a fee in base takes no quote",
         "balance",
         {},
         kSpot,
         [](RiskScene& s) {
             s.instrument.fees = FeeSchedule::flat(Decimal(10), Decimal(10));
             s.instrument.fees.currency = FeeCurrency::Received;
             return s.limit(kBuy, 200, 1000);
         },
         ""},
        {"balance: a fee beyond the quick estimate",
         "balance",
         {},
         kSpot,
         [](RiskScene& s) {
             s.instrument.fees = FeeSchedule::flat(Decimal(0), Decimal(5000));
             return s.limit(kBuy, 200, 667); // and half of it again
         },
         "risk.balance_insufficient: required 1000.5 USDT, available 1000 USDT"},
        {"balance: a market buy at the deepest level it reaches",
         "balance",
         {},
         kSpot,
         [](RiskScene& s) {
             s.book.set(Side::Sell, 202, 5000);
             return s.market(kBuy, 991); // 9.91 at 101
         },
         "risk.balance_insufficient: required 1000.91 USDT, available 1000 USDT"},
        {"balance: all the base", "balance", {}, kSpot, [](RiskScene& s) { return s.limit(kSell, 200, 500); }, ""},
        {"balance: a lot more than the base",
         "balance",
         {},
         kSpot,
         [](RiskScene& s) { return s.limit(kSell, 200, 501); },
         "risk.balance_insufficient: required 5.01 BTC, available 5 BTC"},
        {"balance: open sells are reserved",
         "balance",
         {},
         kSpot,
         [](RiskScene& s) {
             s.rest(kSell, 220, 300);
             return s.stop(kSell, 190, 201);
         },
         "risk.balance_insufficient: required 5.01 BTC, available 5 BTC"},
        // Contracts: 1000 of margin, five times.
        {"balance: all the margin", "balance", {}, kLinear, [](RiskScene& s) { return s.limit(kBuy, 190, 5000); }, ""},
        {"balance: a lot more than the margin",
         "balance",
         {},
         kLinear,
         [](RiskScene& s) { return s.limit(kBuy, 190, 5001); },
         "risk.margin_insufficient: required 1000.2 USDT, available 1000 USDT, leverage 5"},
        {"balance: leverage as set",
         "balance",
         {{"leverage", "2"}},
         kLinear,
         [](RiskScene& s) { return s.limit(kSell, 190, 2001); },
         "risk.margin_insufficient: required 1000.5 USDT, available 1000 USDT, leverage 2"},
        {"balance: the held position and open orders take margin",
         "balance",
         {},
         kLinear,
         [](RiskScene& s) {
             s.hold(2000, 200);
             s.rest(kBuy, 190, 1000);
             return s.limit(kBuy, 190, 2001);
         },
         "risk.margin_insufficient: required 1000.2 USDT, available 1000 USDT, leverage 5"},
        {"balance: unrealised profit counts",
         "balance",
         {},
         kLinear,
         [](RiskScene& s) {
             s.hold(1000, 180); // 10 BTC bought at 90, now 100
             return s.limit(kBuy, 190, 4501);
         },
         "risk.margin_insufficient: required 1100.2 USDT, available 1100 USDT, leverage 5"},
        {"balance: unrealised loss of a short counts",
         "balance",
         {},
         kLinear,
         [](RiskScene& s) {
             s.hold(-1000, 180);
             return s.limit(kSell, 190, 3501);
         },
         "risk.margin_insufficient: required 900.2 USDT, available 900 USDT, leverage 5"},
        {"balance: closing needs no margin",
         "balance",
         {},
         kLinear,
         [](RiskScene& s) {
             s.hold(6000, 200);
             return s.limit(kSell, 190, 12'000);
         },
         ""},
        {"balance: reduce-only needs no margin",
         "balance",
         {},
         kLinear,
         [](RiskScene& s) { return with(s.limit(kBuy, 190, 90'000), [](auto& r) { r.reduceOnly = true; }); },
         ""},
        {"balance: inverse margin is in base",
         "balance",
         {},
         kInverse,
         [](RiskScene& s) { return s.limit(kBuy, 200, 5001); }, // contracts of 1 BTC each at 100
         "risk.margin_insufficient: required 1000.2 BTC, available 1000 BTC, leverage 5"},
        {"balance: unrealised loss of an inverse long",
         "balance",
         {},
         kInverse,
         [](RiskScene& s) {
             s.hold(1000, 400); // worth 500 BTC at 200; 1000 BTC at the mid of 100: 500 lost
             return s.limit(kBuy, 200, 1501);
         },
         "risk.margin_insufficient: required 500.2 BTC, available 500 BTC, leverage 5"},

        // open_orders
        {"open_orders: the last one",
         "open_orders",
         {{"max_count", "2"}},
         kSpot,
         [](RiskScene& s) {
             s.rest(kBuy, 190, 10);
             return s.limit(kBuy, 190, 10);
         },
         ""},
        {"open_orders: one too many",
         "open_orders",
         {{"max_count", "2"}},
         kSpot,
         [](RiskScene& s) {
             s.rest(kBuy, 190, 10);
             s.rest(kSell, 210, 10);
             return s.limit(kBuy, 190, 10);
         },
         "risk.open_orders_above_limit: open 3 orders, limit 2 orders"},
        {"open_orders: no limit",
         "open_orders",
         {{"max_count", "0"}},
         kSpot,
         [](RiskScene& s) {
             s.open.count = 1'000'000;
             return s.limit(kBuy, 190, 10);
         },
         ""},

        // self_trade
        {"self_trade: below the own ask",
         "self_trade",
         {},
         kSpot,
         [](RiskScene& s) {
             s.rest(kSell, 205, 10);
             return s.limit(kBuy, 204, 10);
         },
         ""},
        {"self_trade: at the own ask",
         "self_trade",
         {},
         kSpot,
         [](RiskScene& s) {
             s.rest(kSell, 210, 10);
             s.rest(kSell, 205, 10);
             return s.limit(kBuy, 205, 10);
         },
         "risk.self_trade: price 102.5 USDT, own_price 102.5 USDT, own_order 2"},
        {"self_trade: through the own bid",
         "self_trade",
         {},
         kSpot,
         [](RiskScene& s) {
             s.rest(kBuy, 198, 10);
             return s.limit(kSell, 190, 10);
         },
         "risk.self_trade: price 95 USDT, own_price 99 USDT, own_order 1"},
        {"self_trade: own orders of the same side",
         "self_trade",
         {},
         kSpot,
         [](RiskScene& s) {
             s.rest(kBuy, 200, 10);
             return s.limit(kBuy, 200, 10);
         },
         ""},
        {"self_trade: an own order that is being cancelled",
         "self_trade",
         {},
         kSpot,
         [](RiskScene& s) {
             s.rest(kSell, 205, 10).status = OrderStatus::PendingCancel;
             return s.limit(kBuy, 205, 10);
         },
         ""},
        {"self_trade: an own order that was sent a moment ago",
         "self_trade",
         {},
         kSpot,
         [](RiskScene& s) {
             s.rest(kSell, 205, 10).status = OrderStatus::Submitted;
             return s.limit(kBuy, 205, 10);
         },
         "risk.self_trade: price 102.5 USDT, own_price 102.5 USDT, own_order 1"},
        {"self_trade: a market order that stops before it",
         "self_trade",
         {},
         kSpot,
         [](RiskScene& s) {
             s.rest(kSell, 202, 10);
             return s.market(kBuy, 300);
         },
         ""},
        {"self_trade: a market order that reaches it",
         "self_trade",
         {},
         kSpot,
         [](RiskScene& s) {
             s.rest(kSell, 202, 10);
             return s.market(kBuy, 301);
         },
         "risk.self_trade: price 101 USDT, own_price 101 USDT, own_order 1"},
        {"self_trade: own stops wait elsewhere",
         "self_trade",
         {},
         kSpot,
         [](RiskScene& s) {
             s.rest(kSell, 190, 10).type = OrderType::StopLimit;
             return s.limit(kBuy, 200, 10);
         },
         ""},
    };
    return kCases;
}

} // namespace

class TestRiskRules : public QObject
{
    Q_OBJECT

private slots:
    void answersWithItsNumbers_data();
    void answersWithItsNumbers();
    void amendedOrdersCountOnceOnly();
    void amendingAMarketOrderIsRefused();
    void amendsThatAddNothingNeedNoMargin();
    void anAmendDoesNotMeetItself();
    void orderRateLetsABurstThroughAndThenTheRate();
    void orderRateCountsApprovalsOnly();
    void orderRateIsExactInTheLongRun();
    void orderRateIgnoresAClockThatSteppedBack();
    void everyRuleHasACaseForEachOfItsRefusals();
};

void TestRiskRules::answersWithItsNumbers_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < cases().size(); ++i)
        QTest::newRow(cases()[i].name) << static_cast<int>(i);
}

void TestRiskRules::answersWithItsNumbers()
{
    QFETCH(int, index);
    const Case& asked = cases()[static_cast<std::size_t>(index)];
    RiskScene scene(asked.kind);
    const auto request = asked.request(scene);
    auto gate = gateOf(asked.rule, asked.settings);
    QCOMPARE(textOf(gate.check(request, scene.view())).c_str(), asked.expected);
}

void TestRiskRules::amendedOrdersCountOnceOnly()
{
    // The board hands over totals without the amended order: 6 BTC of cash-covered buys may become 10, not 11.
    RiskScene scene;
    const auto order = scene.rest(Side::Buy, 200, 600);
    scene.open = {};
    auto gate = gateOf("balance");
    QCOMPARE(textOf(gate.check(AmendRequest{order.id, 200, 1000}, order, scene.view())).c_str(), "");
    QCOMPARE(textOf(gate.check(AmendRequest{order.id, 200, 1100}, order, scene.view())).c_str(),
             "risk.balance_insufficient: required 1100 USDT, available 1000 USDT");
    // What is filled has been paid for.
    auto half = order;
    half.filled = 100;
    QCOMPARE(textOf(gate.check(AmendRequest{order.id, 200, 1100}, half, scene.view())).c_str(), "");
}

void TestRiskRules::amendingAMarketOrderIsRefused()
{
    RiskScene scene;
    auto order = scene.rest(Side::Buy, 0, 100);
    order.type = OrderType::Market;
    auto gate = gateOf("instrument");
    QCOMPARE(textOf(gate.check(AmendRequest{order.id, 200, 100}, order, scene.view())).c_str(),
             "risk.amend_without_limit: quantity 1 BTC");
}

void TestRiskRules::amendsThatAddNothingNeedNoMargin()
{
    RiskScene scene(ContractKind::Linear);
    scene.hold(4000, 300); // bought at 150: deep under water
    const auto order = scene.rest(Side::Buy, 190, 1000);
    scene.open = {};
    auto gate = gateOf("balance");
    QCOMPARE(textOf(gate.check(AmendRequest{order.id, 191, 1000}, order, scene.view())).c_str(), "");
    QVERIFY(textOf(gate.check(AmendRequest{order.id, 191, 1001}, order, scene.view()))
                .starts_with("risk.margin_insufficient"));
}

void TestRiskRules::anAmendDoesNotMeetItself()
{
    RiskScene scene;
    const auto ask = scene.rest(Side::Sell, 205, 10);
    const auto bid = scene.rest(Side::Buy, 195, 10);
    auto gate = gateOf("self_trade");
    QCOMPARE(textOf(gate.check(AmendRequest{ask.id, 196, 10}, ask, scene.view())).c_str(), "");
    QCOMPARE(textOf(gate.check(AmendRequest{ask.id, 195, 10}, ask, scene.view())).c_str(),
             "risk.self_trade: price 97.5 USDT, own_price 97.5 USDT, own_order 2");
    QCOMPARE(textOf(gate.check(AmendRequest{bid.id, 204, 10}, bid, scene.view())).c_str(), "");
}

void TestRiskRules::orderRateLetsABurstThroughAndThenTheRate()
{
    RiskScene scene;
    auto gate = gateOf("order_rate", {{"max_per_second", "10"}, {"burst", "3"}});
    const auto ask = [&] { return textOf(gate.check(scene.limit(Side::Buy, 199, 10), scene.view())); };
    for (int i = 0; i < 3; ++i)
        QCOMPARE(ask().c_str(), "");
    QCOMPARE(ask().c_str(), "risk.order_rate: limit 10 1/s, burst 3 orders, wait 0.1 s");
    scene.now += 99'999'999;
    QCOMPARE(ask().c_str(), "risk.order_rate: limit 10 1/s, burst 3 orders, wait 0.000000001 s");
    scene.now += 1;
    QCOMPARE(ask().c_str(), "");
    QVERIFY(!ask().empty());
    // A long pause fills the bucket and no more.
    scene.now += 3650 * kDay;
    for (int i = 0; i < 3; ++i)
        QCOMPARE(ask().c_str(), "");
    QVERIFY(!ask().empty());
}

void TestRiskRules::orderRateCountsApprovalsOnly()
{
    // Another rule, asked after it, refuses: no token is taken.
    RiskScene scene;
    std::vector<std::unique_ptr<RiskRule>> rules;
    for (const char* id : {"order_rate", "balance"}) {
        const auto& entry = riskRule(id);
        const Settings settings =
            id == std::string("order_rate") ? Settings{{"max_per_second", "1"}, {"burst", "1"}} : Settings{};
        rules.push_back(entry.create(ParameterValidation::check(entry.info.parameters, settings).set));
    }
    RiskGate gate(std::move(rules));
    for (int i = 0; i < 5; ++i)
        QVERIFY(textOf(gate.check(scene.limit(Side::Buy, 200, 100'000), scene.view())).starts_with("risk.balance"));
    QCOMPARE(textOf(gate.check(scene.limit(Side::Buy, 200, 10), scene.view())).c_str(), "");
    QVERIFY(textOf(gate.check(scene.limit(Side::Buy, 200, 10), scene.view())).starts_with("risk.order_rate"));
}

void TestRiskRules::orderRateIsExactInTheLongRun()
{
    // Asked far more often than allowed, at odd moments: exactly the burst and 7 a second get through.
    RiskScene scene;
    const TimeNs start = scene.now;
    auto gate = gateOf("order_rate", {{"max_per_second", "7"}, {"burst", "4"}});
    int approved = 0;
    const auto request = scene.limit(Side::Buy, 199, 10);
    for (scene.now = start; scene.now <= start + 1000 * kSecond; scene.now += 33'333'333)
        approved += textOf(gate.check(request, scene.view())).empty() ? 1 : 0;
    const auto most = 4 + 7 * (scene.now - 33'333'333 - start) / kSecond;
    QCOMPARE(approved, static_cast<int>(most));
}

void TestRiskRules::orderRateIgnoresAClockThatSteppedBack()
{
    RiskScene scene;
    auto gate = gateOf("order_rate", {{"max_per_second", "1"}, {"burst", "1"}});
    const auto ask = [&] { return textOf(gate.check(scene.limit(Side::Buy, 199, 10), scene.view())); };
    QCOMPARE(ask().c_str(), "");
    scene.now -= 100 * kSecond;
    QVERIFY(!ask().empty());
    scene.now += 101 * kSecond;
    QCOMPARE(ask().c_str(), "");
}

void TestRiskRules::everyRuleHasACaseForEachOfItsRefusals()
{
    // order_rate and amendments are asked in their own tests above.
    const std::vector<std::string> elsewhere = {"risk.order_rate", "risk.amend_without_limit"};
    for (const auto& entry : riskRules().entries()) {
        for (const auto& code : entry.info.refusals) {
            bool found = std::find(elsewhere.begin(), elsewhere.end(), code) != elsewhere.end();
            for (const auto& known : cases())
                found = found || (entry.info.id == known.rule && std::string(known.expected).starts_with(code + ':'));
            QVERIFY2(found, (entry.info.id + ": " + code).c_str());
        }
    }
}

QTEST_GUILESS_MAIN(TestRiskRules)
#include "tst_RiskRules.moc"
