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

using Levels = std::vector<BookView::Level>;

/// "price,quantity,step,quantity,…" in whole units: each step is how far the level lies behind the one before it.
bool appendSide(std::string& text, const Levels& levels, std::size_t most, int priceDigits, int quantityDigits)
{
    std::int64_t before = 0;
    for (std::size_t i = 0; i < std::min(levels.size(), most); ++i) {
        const auto price = levels[i].price.unitsOf(Decimal::fromUnits(1, priceDigits));
        const auto quantity = levels[i].quantity.unitsOf(Decimal::fromUnits(1, quantityDigits));
        if (!price || !quantity)
            return false;
        if (i > 0)
            text += ',';
        text += std::to_string(i == 0 ? *price : std::abs(*price - before)) + ',' + std::to_string(*quantity);
        before = *price;
    }
    return true;
}

/// The best levels of a book as a document, exact and short: {"p":2,"q":3,"bids":[…],"asks":[…]}, p and q being the
/// digits after the point. Empty: there are none, or an amount is too large for it.
std::string levelsText(const BookView& view, std::size_t most)
{
    int priceDigits = 0;
    int quantityDigits = 0;
    for (const Levels* side : {&view.bids, &view.asks}) {
        for (std::size_t i = 0; i < std::min(side->size(), most); ++i) {
            priceDigits = std::max(priceDigits, (*side)[i].price.fractionDigits());
            quantityDigits = std::max(quantityDigits, (*side)[i].quantity.fractionDigits());
        }
    }
    std::string text =
        "{\"p\":" + std::to_string(priceDigits) + ",\"q\":" + std::to_string(quantityDigits) + ",\"bids\":[";
    bool isExact = appendSide(text, view.bids, most, priceDigits, quantityDigits);
    text += "],\"asks\":[";
    isExact = isExact && appendSide(text, view.asks, most, priceDigits, quantityDigits);
    return isExact && (!view.bids.empty() || !view.asks.empty()) ? text + "]}" : std::string();
}

/// @param away  the sign of a step away from the mid
Levels sideOf(const nlohmann::json& document, const char* name, int away)
{
    Levels levels;
    const auto digits = [&](const char* of) {
        const auto found = document.find(of);
        return found != document.end() && found->is_number_integer() ? found->get<std::int64_t>() : -1;
    };
    const auto priceDigits = digits("p");
    const auto quantityDigits = digits("q");
    const auto side = document.find(name);
    const auto isPossible = [](std::int64_t count) { return count >= 0 && count <= Decimal::kFractionDigits; };
    if (!isPossible(priceDigits) || !isPossible(quantityDigits) || side == document.end() || !side->is_array())
        return levels;
    std::int64_t price = 0;
    for (std::size_t i = 0; i + 1 < side->size(); i += 2) {
        const auto& step = (*side)[i];
        const auto& quantity = (*side)[i + 1];
        if (!step.is_number_integer() || !quantity.is_number_integer())
            return {};
        price = i == 0 ? step.get<std::int64_t>() : price + away * step.get<std::int64_t>();
        levels.push_back({Decimal::fromUnits(price, static_cast<int>(priceDigits)),
                          Decimal::fromUnits(quantity.get<std::int64_t>(), static_cast<int>(quantityDigits))});
    }
    return levels;
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
    row.levels = levelsText(view, BookView::kKeptLevels);
    return row;
}

std::string eventKind(std::string_view step)
{
    return "bot." + std::string(step == toString(BotEvent::Ended) ? "stopped" : step);
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

StorageChange keptStopPolicy(BotId bot, std::optional<StopPolicy> policy)
{
    StorageChange change{{}, "stop_policy:" + std::to_string(bot.value), std::nullopt};
    if (policy)
        change.value = toString(*policy);
    return change;
}

BookView bookView(const BookRow& row)
{
    BookView view;
    view.bot = row.bot;
    view.time = row.time;
    view.market = row.market;
    view.isLive = !row.bid.empty() && !row.ask.empty();
    if (const auto document = nlohmann::json::parse(row.levels, nullptr, false); document.is_object()) {
        view.bids = sideOf(document, "bids", -1);
        view.asks = sideOf(document, "asks", 1);
    }
    // Rows of older programs have the best prices alone.
    if (!row.bid.empty() && view.bids.empty())
        view.bids.push_back({amountOf(row.bid), {}});
    if (!row.ask.empty() && view.asks.empty())
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

std::optional<Fill> fillOf(const Instrument& instrument, const TradeRow& row)
{
    const auto price = instrument.ticksOf(amountOf(row.price));
    const auto quantity = instrument.lotsOf(amountOf(row.quantity));
    if (!price || !quantity || *quantity <= 0)
        return std::nullopt;
    Fill fill;
    fill.id = {row.fill};
    fill.order = {row.order};
    fill.side = row.side == toString(Side::Sell) ? Side::Sell : Side::Buy;
    fill.liquidity = row.liquidity == toString(Liquidity::Taker) ? Liquidity::Taker : Liquidity::Maker;
    fill.price = *price;
    fill.quantity = *quantity;
    fill.venueTime = row.venueTime == 0 ? row.time : row.venueTime;
    fill.receiveTime = row.time;
    fill.midAtMatch =
        (amountOf(row.midAtMatch) * Decimal(2)).roundedUnitsOf(instrument.tick, Rounding::HalfEven).valueOr(0);
    fill.fee = amountOf(row.fee);
    fill.feeAsset = row.feeAsset;
    return fill;
}

} // namespace wh
