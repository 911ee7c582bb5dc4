// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/RunRecorder.h"
#include "core/base/Random.h"
#include "core/portfolio/TradingAccount.h"

#include <deque>

namespace wh::test {

inline constexpr TimeNs kStart = 1'723'161'600 * kSecond; // 2024-08-09T00:00:00Z

/// binance:BTC/USDT with ticks of 0.1 and lots of 0.001.
inline Instrument spot()
{
    Instrument instrument;
    instrument.name = {"binance", "BTC", "USDT"};
    instrument.tick = Decimal::of("0.1");
    instrument.lot = Decimal::of("0.001");
    return instrument;
}

inline Instrument linear()
{
    Instrument instrument = spot();
    instrument.kind = ContractKind::Linear;
    instrument.lot = Decimal(1);
    instrument.multiplier = Decimal::of("0.01");
    return instrument;
}

/// Contracts of 100 USD, settled in BTC.
inline Instrument inverse()
{
    Instrument instrument = spot();
    instrument.name = {"binance", "BTC", "USD"};
    instrument.kind = ContractKind::Inverse;
    instrument.lot = Decimal(1);
    instrument.multiplier = Decimal(100);
    return instrument;
}

/// An account, a recorder and a market in one hand: tests say what happens, in order.
class Scene
{
public:
    explicit Scene(Instrument of, Decimal cash = Decimal(10'000), RunRecorder::Settings settings = {})
        : instrument(std::move(of)), account(instrument), recorder(instrument, account, settings)
    {
        account.deposit(instrument.settleAsset(), cash);
    }

    void start(HalfTicks at, TimeNs time = kStart)
    {
        mid = at;
        now = time;
        recorder.start(time, at);
    }
    void moveTo(HalfTicks at, DurationNs after)
    {
        now += after;
        mid = at;
        recorder.onMid(now, at);
    }
    /// A fill now; the mid at the venue is the received one.
    void fill(Side side, Ticks price, Lots quantity, Decimal fee = {}, const std::string& feeAsset = {},
              Liquidity liquidity = Liquidity::Maker)
    {
        Fill fill;
        fill.id = {++fills};
        fill.order = {fills};
        fill.side = side;
        fill.liquidity = liquidity;
        fill.price = price;
        fill.quantity = quantity;
        fill.venueTime = fill.receiveTime = now;
        fill.midAtMatch = mid;
        fill.fee = fee;
        fill.feeAsset = feeAsset.empty() ? instrument.settleAsset() : feeAsset;
        account.apply(fill);
        recorder.onPrice(price);
        recorder.onFill(fill, mid, 2 * kSecond);
    }
    RunRecord finish(DurationNs after = 0)
    {
        now += after;
        return recorder.finish(now);
    }

    Instrument instrument;
    TradingAccount account;
    RunRecorder recorder;
    TimeNs now = 0;
    HalfTicks mid = 0;
    std::uint64_t fills = 0;
};

/// Lists only grow: makes a changed one of it.
template<typename T, typename Change>
void change(SpillList<T>& list, Change change)
{
    SpillList<T> changed;
    for (std::size_t i = 0; i < list.size(); ++i) {
        T item = list[i];
        change(i, item);
        changed.push_back(item);
    }
    list = std::move(changed);
}

enum class FeeKind { Quote, Base, Third };

/// A made-up market maker on a random walk: `fillCount` fills about 0.3 s of market apart, whole lots.
inline RunRecord randomRun(const Instrument& instrument, std::uint64_t seed, std::size_t fillCount, FeeKind fees,
                           DurationNs step = 100 * kMillisecond)
{
    Instrument of = instrument;
    if (fees == FeeKind::Third) {
        of.fees.currency = FeeCurrency::FeeAsset;
        of.fees.feeAsset = "BNB";
        of.fees.feeAssetPrice = Decimal::of(of.kind == ContractKind::Inverse ? "0.0087" : "523.45");
    }
    Scene scene(of, of.kind == ContractKind::Inverse ? Decimal(5) : Decimal(100'000));
    Random random(seed);
    if (fees == FeeKind::Third)
        scene.account.deposit("BNB", Decimal(100));
    if (of.kind == ContractKind::Spot)
        scene.account.openInventory(100, 1'200'001, kStart);
    scene.start(1'200'001);
    scene.recorder.onQuotes(kStart, true, true);
    while (scene.fills < fillCount) {
        const auto drift = static_cast<std::int64_t>(random.bits() % 41) - 20;
        scene.moveTo(std::max<HalfTicks>(scene.mid + drift, 2), static_cast<DurationNs>(random.bits() % 2 + 1) * step);
        scene.recorder.onPrice(scene.mid / 2);
        if (random.bits() % 3 != 0)
            continue;
        Side side = random.bits() % 2 == 0 ? Side::Buy : Side::Sell;
        const Lots held = scene.account.position();
        const auto quantity = static_cast<Lots>(random.bits() % 9 + 1);
        if (of.kind == ContractKind::Spot && held < quantity + 1)
            side = Side::Buy;
        if (held > 300)
            side = Side::Sell;
        const bool maker = random.bits() % 4 != 0;
        const auto edge = static_cast<Ticks>(random.bits() % 6 + 1);
        const Ticks price = scene.mid / 2 - signOf(side) * (maker ? edge : -edge);
        const Decimal notional = of.notional(price, quantity);
        Decimal fee = FeeSchedule::fee(notional, Decimal::of(maker ? "-0.5" : "4"));
        std::string asset = of.settleAsset();
        if (fees == FeeKind::Base) {
            fee = (of.quantity(quantity) * Decimal::of("0.00075")).rounded(12);
            asset = of.name.base;
        } else if (fees == FeeKind::Third) {
            fee = fee / of.fees.feeAssetPrice;
            asset = "BNB";
        }
        scene.fill(side, price, quantity, fee, asset, maker ? Liquidity::Maker : Liquidity::Taker);
        scene.recorder.onOrderLatency(static_cast<DurationNs>(random.bits() % 5'000'000 + 1'000'000));
        if (scene.fills % 7 == 0)
            scene.recorder.onQuotes(scene.now, scene.fills % 2 == 0, true);
    }
    for (int i = 0; i < 20; ++i)
        scene.moveTo(scene.mid + (i % 3 - 1) * 4, kSecond);
    auto run = scene.finish(kSecond);
    run.strategy = "avellaneda_stoikov";
    run.dataset = "sample";
    run.orders.placed = fillCount * 3;
    run.orders.cancelled = fillCount;
    return run;
}

} // namespace wh::test
