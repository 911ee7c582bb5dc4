// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/BotRows.h"

#include "core/analytics/JsonWriter.h"
#include "core/market/OrderBook.h"
#include "core/portfolio/TradingAccount.h"
#include "core/risk/RiskGate.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace wh {

namespace {

constexpr std::array kDepthShares{0.01, 0.02, 0.05};

/// What rests from the best price to so far from the mid.
std::array<Decimal, 3> depthsOf(const Instrument& instrument, const OrderBook& book, Side side)
{
    std::array<Decimal, 3> depths;
    const double mid = static_cast<double>(book.mid()) / 2;
    std::array<Lots, 3> lots{};
    book.forEachLevel(side, [&](Ticks price, Lots quantity) {
        const double distance = std::abs(static_cast<double>(price) - mid) / mid;
        for (std::size_t i = 0; i < kDepthShares.size(); ++i) {
            if (distance <= kDepthShares[i])
                lots[i] += quantity;
        }
        return distance <= kDepthShares.back();
    });
    for (std::size_t i = 0; i < depths.size(); ++i)
        depths[i] = instrument.quantity(lots[i]);
    return depths;
}

std::vector<BookView::Level> levelsOf(const Instrument& instrument, const OrderBook& book, Side side, std::size_t most)
{
    std::vector<BookView::Level> levels;
    if (most == 0)
        return levels;
    book.forEachLevel(side, [&](Ticks price, Lots quantity) {
        levels.push_back({instrument.price(price), instrument.quantity(quantity)});
        return levels.size() < most;
    });
    return levels;
}

Decimal amountOf(const std::string& text)
{
    return Decimal::parse(text).valueOr(Decimal());
}

std::string textIn(const nlohmann::json& object, const char* name)
{
    return object.is_object() && object.contains(name) && object[name].is_string() ? object[name].get<std::string>()
                                                                                   : std::string();
}

} // namespace

OrderRow orderRow(BotId bot, TimeNs time, const Instrument& instrument, const OwnOrder& order, const Refusal* refusal)
{
    OrderRow row;
    row.bot = bot;
    row.time = time;
    row.order = order.id.value;
    row.market = instrument.name.toString();
    row.status = toString(order.status);
    row.side = toString(order.side);
    row.type = toString(order.type);
    row.price = order.price == 0 ? std::string() : instrument.price(order.price).toString();
    row.quantity = instrument.quantity(order.quantity).toString();
    row.filled = instrument.quantity(order.filled).toString();
    if (refusal)
        row.reason = toError(*refusal).toString();
    return row;
}

TradeRow tradeRow(BotId bot, const Instrument& instrument, const Fill& fill, Decimal realised, HalfTicks midAtDecision,
                  TimeNs acceptedAt)
{
    const auto midText = [&](HalfTicks mid) { return mid == 0 ? std::string() : instrument.halfPrice(mid).toString(); };
    TradeRow row;
    row.bot = bot;
    row.time = fill.receiveTime;
    row.fill = fill.id.value;
    row.order = fill.order.value;
    row.market = instrument.name.toString();
    row.side = toString(fill.side);
    row.liquidity = toString(fill.liquidity);
    row.price = instrument.price(fill.price).toString();
    row.quantity = instrument.quantity(fill.quantity).toString();
    row.fee = fill.fee.toString();
    row.feeAsset = fill.feeAsset.text();
    row.realised = realised.toString();
    row.venueTime = fill.venueTime;
    row.midAtMatch = midText(fill.midAtMatch);
    row.midAtDecision = midText(midAtDecision);
    row.restingSince = acceptedAt;
    return row;
}

BookView bookView(BotId bot, TimeNs time, const Instrument& instrument, const OrderBook& book, bool isLive,
                  std::size_t levels)
{
    BookView view;
    view.bot = bot;
    view.time = time;
    view.market = instrument.name.toString();
    view.isLive = isLive && book.hasBoth();
    view.bids = levelsOf(instrument, book, Side::Buy, levels);
    view.asks = levelsOf(instrument, book, Side::Sell, levels);
    if (book.hasBoth()) {
        view.bidDepth = depthsOf(instrument, book, Side::Buy);
        view.askDepth = depthsOf(instrument, book, Side::Sell);
    }
    return view;
}

BookRow bookRow(const BookView& view)
{
    BookRow row;
    row.bot = view.bot;
    row.time = view.time;
    row.market = view.market;
    if (!view.bids.empty())
        row.bid = view.bids.front().price.toString();
    if (!view.asks.empty())
        row.ask = view.asks.front().price.toString();
    if (!view.bids.empty() && !view.asks.empty())
        row.spread = (view.asks.front().price - view.bids.front().price).toString();
    for (std::size_t i = 0; i < 3; ++i) {
        row.bidDepth[i] = view.bidDepth[i].toString();
        row.askDepth[i] = view.askDepth[i].toString();
    }
    return row;
}

ProfitAndLoss profitOf(const TradingAccount& account, HalfTicks mid)
{
    const PositionView position = account.view();
    ProfitAndLoss profit;
    profit.realised = position.realised;
    profit.fees = position.fees;
    if (mid > 0)
        profit.unrealised = account.equity(mid) - account.equityWithoutHolding(mid) - account.holding().cost();
    return profit;
}

AccountRow accountRow(const AccountView& view)
{
    AccountRow row;
    row.bot = view.bot;
    row.time = view.time;
    row.account = view.account;
    row.equity = view.equity.toString();
    row.realised = view.profit.realised.toString();
    row.unrealised = view.profit.unrealised.toString();
    row.fees = view.profit.fees.toString();
    JsonWriter json;
    json.inOneLine().beginObject().field("settle", view.settleAsset).field("position", view.position);
    if (!view.mid.isZero())
        json.field("mid", view.mid);
    json.key("assets").beginArray();
    for (const auto& asset : view.assets)
        json.beginObject()
            .field("asset", asset.name)
            .field("total", asset.total)
            .field("reserved", asset.reserved)
            .endObject();
    json.endArray().endObject();
    row.balances = json.take();
    while (!row.balances.empty() && row.balances.back() == '\n')
        row.balances.pop_back();
    return row;
}

BookView bookView(const BookRow& row)
{
    BookView view;
    view.bot = row.bot;
    view.time = row.time;
    view.market = row.market;
    view.isLive = !row.bid.empty() && !row.ask.empty();
    if (!row.bid.empty())
        view.bids.push_back({amountOf(row.bid), {}});
    if (!row.ask.empty())
        view.asks.push_back({amountOf(row.ask), {}});
    for (std::size_t i = 0; i < 3; ++i) {
        view.bidDepth[i] = amountOf(row.bidDepth[i]);
        view.askDepth[i] = amountOf(row.askDepth[i]);
    }
    return view;
}

AccountView accountView(const AccountRow& row)
{
    AccountView view;
    view.bot = row.bot;
    view.time = row.time;
    view.account = row.account;
    view.equity = amountOf(row.equity);
    view.profit = {amountOf(row.realised), amountOf(row.unrealised), amountOf(row.fees)};
    const auto balances = nlohmann::json::parse(row.balances, nullptr, false);
    view.settleAsset = textIn(balances, "settle");
    view.position = amountOf(textIn(balances, "position"));
    view.mid = amountOf(textIn(balances, "mid"));
    if (balances.is_object() && balances.contains("assets") && balances["assets"].is_array()) {
        for (const auto& asset : balances["assets"])
            view.assets.push_back(
                {textIn(asset, "asset"), amountOf(textIn(asset, "total")), amountOf(textIn(asset, "reserved"))});
    }
    return view;
}

} // namespace wh
