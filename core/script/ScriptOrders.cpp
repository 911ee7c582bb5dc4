// SPDX-License-Identifier: GPL-3.0-or-later
// Orders of a script: its numbers, checked, become requests.
#include "core/script/ScriptRun.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace wh {

namespace {

constexpr DurationNs kOrderWindow = 10 * kSecond; ///< as the simulation gate counts
constexpr std::size_t kMostOrderTimes = 1'000'000;

std::string text(double value)
{
    if (std::isinf(value))
        return value < 0 ? "-Infinity" : "Infinity"; // as the language has it
    std::array<char, 64> buffer;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
    return {buffer.data(), end};
}

/// An index that the language's side made of a word; none where it is no such index.
template<typename Enum>
std::optional<Enum> choice(double value, Enum last)
{
    if (!(value >= 0 && value <= static_cast<double>(last)) || value != std::floor(value))
        return std::nullopt;
    return static_cast<Enum>(static_cast<int>(value));
}

std::uint64_t idOf(double value)
{
    return value >= 1 && value < 9e15 && value == std::floor(value) ? static_cast<std::uint64_t>(value) : 0;
}

} // namespace

bool ScriptRun::mayStill(Rate& rate, std::uint32_t limit)
{
    const TimeNs now = m_context->now();
    if (rate.second == INT64_MIN || now - rate.second >= kSecond || now < rate.second)
        rate = {now, 0};
    return ++rate.count <= limit;
}

void ScriptRun::refuseField(std::string field, std::string value, std::string remedy)
{
    refuse(Error("script.order_invalid",
                 {{"field", std::move(field)}, {"value", std::move(value)}, {"remedy", std::move(remedy)}}));
}

void ScriptRun::refuseOrder(const char* field, double value, const char* remedy)
{
    refuse(Error("script.order_invalid",
                 {{"field", field}, {"value", std::isnan(value) ? "" : text(value)}, {"remedy", remedy}}));
}

bool ScriptRun::mayOrder()
{
    if (!isRunning())
        return false;
    if (mayStill(m_orders->rate, m_limits.ordersPerSecond)) {
        countOrder(m_context->now());
        return true;
    }
    ++m_usage.ordersDropped;
    refuse(Error("script.limit", {{"limit", "orders_per_second"},
                                  {"allowed", std::to_string(m_limits.ordersPerSecond)},
                                  {"remedy", "place and amend less often; cancelling is not counted"}}));
    return false;
}

void ScriptRun::refuseOrder(Error error)
{
    auto& first = m_usage.firstRefusals;
    const auto isKnown = [&](const auto& one) { return one.second.code == error.code; };
    if (error.code.starts_with("risk.") && first.size() < ScriptUsage::kMostRefusals &&
        std::none_of(first.begin(), first.end(), isKnown))
        first.emplace_back(m_context->now(), error);
    refuse(std::move(error));
}

void ScriptRun::countOrder(TimeNs now)
{
    std::deque<TimeNs>& times = m_orders->times;
    times.push_back(now);
    while (times.front() <= now - kOrderWindow || times.size() > kMostOrderTimes)
        times.pop_front();
    if (times.size() <= m_usage.mostOrders)
        return;
    m_usage.mostOrders = static_cast<std::uint32_t>(times.size());
    m_usage.mostOrdersSince = times.front();
}

/// A price that lies off the grid is refused with its neighbours: nothing is rounded behind the script's back.
bool ScriptRun::readPrice(std::size_t index, const char* field, bool needed, Ticks& price)
{
    const double value = m_memory.in(index);
    if (std::isnan(value)) {
        if (needed)
            refuseOrder(field, value, "give a price: this type of order needs it");
        return !needed;
    }
    const auto nearest = m_prices.units(value);
    constexpr Ticks kMost = Ticks{1} << 46;
    if (!nearest || *nearest <= 0 || *nearest > kMost) {
        refuseOrder(field, value, value > 1 ? "give a lower price" : "give a price above 0");
        return false;
    }
    if (!m_prices.isOn(value)) {
        refuse(Error("instrument.price_off_tick",
                     {{"price", text(value)},
                      {"tick", m_context->instrument().tick.toString()},
                      {"below", text(m_prices.number(*m_prices.units(value, Rounding::Floor)))},
                      {"above", text(m_prices.number(*m_prices.units(value, Rounding::Ceiling)))},
                      {"nearest", text(m_prices.number(*nearest))},
                      {"field", field},
                      {"remedy", "trade.roundPrice(price) gives one that is right"}}));
        return false;
    }
    price = *nearest;
    return true;
}

bool ScriptRun::readQuantity(std::size_t index, const char* field, bool needed, Lots& quantity)
{
    const double value = m_memory.in(index);
    if (std::isnan(value)) {
        if (needed)
            refuseOrder(field, value, "give a quantity in base units, or contracts");
        return !needed;
    }
    const auto nearest = m_quantities.units(value);
    if (!nearest || !(value > 0)) {
        refuseOrder(field, value, value > 0 ? "give a smaller quantity" : "give a quantity above 0");
        return false;
    }
    if (!m_quantities.isOn(value)) {
        refuse(Error("instrument.quantity_off_lot",
                     {{"quantity", text(value)},
                      {"lot", m_context->instrument().lot.toString()},
                      {"nearest", text(m_quantities.number(*nearest))},
                      {"field", field},
                      {"remedy", "trade.roundQuantity(quantity) gives one that is right"}}));
        return false;
    }
    quantity = *nearest;
    return true;
}

bool ScriptRun::readRequest(OrderRequest& request)
{
    ScriptMemory& memory = m_memory;
    const auto side = choice(memory.in(0), Side::Sell);
    const auto type = choice(memory.in(1), OrderType::TrailingStop);
    const auto timeInForce = choice(memory.in(2), TimeInForce::Gtd);
    const auto selfTrade = choice(memory.in(11), SelfTradePrevention::ExpireBoth);
    if (!side || !type || !timeInForce || !selfTrade) {
        refuseOrder("order", memory.in(0), "give side, type and time in force by their names");
        return false;
    }
    request.side = *side;
    request.type = *type;
    request.timeInForce = *timeInForce;
    request.selfTrade = *selfTrade;
    const bool limited = *type == OrderType::Limit || *type == OrderType::StopLimit;
    const bool stops = *type == OrderType::StopMarket || *type == OrderType::StopLimit;
    const bool trails = *type == OrderType::TrailingStop;
    if (!readQuantity(6, "quantity", true, request.quantity) ||
        !readQuantity(7, "displayQuantity", false, request.displayQuantity) ||
        !readPrice(3, "price", limited, request.price) || !readPrice(4, "stopPrice", stops, request.stopPrice) ||
        !readPrice(5, "trailingOffset", trails, request.trailingOffset))
        return false;
    if (request.price != 0 && !limited) {
        refuseOrder("price", memory.in(3), "an order of this type has no price: leave it away");
        return false;
    }
    if (request.stopPrice != 0 && !stops && !trails) {
        refuseOrder("stopPrice", memory.in(4), "an order of this type has no stop: leave it away");
        return false;
    }
    if (request.trailingOffset != 0 && !trails) {
        refuseOrder("trailingOffset", memory.in(5), "only a trailing_stop has it: leave it away");
        return false;
    }
    const double expiry = memory.in(8);
    if (*timeInForce == TimeInForce::Gtd) {
        if (!(expiry > 0 && expiry < 9e12)) {
            refuseOrder("expiry", expiry, "give the moment in ms until which it stands: ctx.now + 60000");
            return false;
        }
        request.expiry = static_cast<TimeNs>(expiry * static_cast<double>(kMillisecond));
    } else if (!std::isnan(expiry)) {
        refuseOrder("expiry", expiry, "only an order with tif 'gtd' has it: leave it away");
        return false;
    }
    const auto flags = static_cast<unsigned>(std::clamp(memory.in(9), 0.0, 3.0));
    request.postOnly = (flags & 1U) != 0;
    request.reduceOnly = (flags & 2U) != 0;
    if (!std::isnan(memory.in(10))) {
        request.ocoGroup = idOf(memory.in(10)); // the board puts both into one group
        const OwnOrder* other = m_context->order({request.ocoGroup});
        const bool isOver = !other || !other->isOpen() || other->filled > 0;
        if (isOver || other->status == OrderStatus::PendingCancel) {
            refuseOrder("oco", memory.in(10), "give the id of an order of this market that is open and has not filled");
            return false;
        }
    }
    return true;
}

double ScriptRun::place()
{
    OrderRequest request;
    if (!mayOrder() || !readRequest(request))
        return 0;
    const auto placed = m_context->place(request);
    if (placed)
        return static_cast<double>(placed->value);
    refuseOrder(placed.error());
    return 0;
}

bool ScriptRun::amend()
{
    if (!mayOrder())
        return false;
    const double id = m_memory.in(0);
    const OwnOrder* order = m_context->order({idOf(id)});
    if (!order || !order->isOpen()) {
        refuse(Error("order.not_open", {{"order", text(id)}}));
        return false;
    }
    Ticks price = order->price;
    Lots quantity = order->quantity;
    if (!readPrice(1, "price", false, price) || !readQuantity(2, "quantity", false, quantity))
        return false;
    if (auto sent = m_context->amend(order->id, price, quantity); !sent) {
        refuseOrder(std::move(sent).error());
        return false;
    }
    return true;
}

bool ScriptRun::cancel()
{
    if (!isRunning())
        return false;
    if (auto sent = m_context->cancel({idOf(m_memory.in(0))}); !sent) {
        refuse(std::move(sent).error());
        return false;
    }
    return true;
}

bool ScriptRun::cancelAll()
{
    if (!isRunning())
        return false;
    m_context->cancelAll();
    return true;
}

} // namespace wh
