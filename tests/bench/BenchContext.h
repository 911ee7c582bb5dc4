// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/BookFeed.h"
#include "core/strategy/StrategyContext.h"

#include <functional>
#include <map>
#include <utility>

/// A bot's world with a book that changes as it is told and a venue that takes every order: what a strategy costs
/// without the kernel around it. One thread, but for the waker.
class BenchContext final : public wh::StrategyContext
{
public:
    static constexpr int kLevels = 100; ///< of a side

    explicit BenchContext(std::function<void()> waker) : m_waker(std::move(waker))
    {
        m_instrument.name = {"sim", "BTC", "USDT"};
        m_instrument.tick = wh::Decimal::of("0.01");
        m_instrument.lot = wh::Decimal::of("0.00001");
        apply(wh::EventKind::SnapshotBegin, wh::Side::Buy, 0, 0);
        for (int i = 0; i < kLevels; ++i) {
            apply(wh::EventKind::SnapshotLevel, wh::Side::Buy, kBid - i, 100'000 + i);
            apply(wh::EventKind::SnapshotLevel, wh::Side::Sell, kBid + 10 + i, 100'000 + i);
        }
        apply(wh::EventKind::SnapshotEnd, wh::Side::Buy, 0, 0, wh::MarketEvent::EndOfMessage);
    }
    /// The next state of the book: as many of its levels, from the best on, hold something else.
    void change(int levels)
    {
        m_now += wh::kMillisecond;
        ++m_changes;
        for (int i = 0; i < levels / 2; ++i) {
            apply(wh::EventKind::Delta, wh::Side::Buy, kBid - i, 100'000 + m_changes % 997 + i);
            apply(wh::EventKind::Delta, wh::Side::Sell, kBid + 10 + i, 100'000 + m_changes % 991 + i);
        }
        apply(wh::EventKind::Touch, wh::Side::Buy, 0, 0, wh::MarketEvent::EndOfMessage);
    }
    std::uint64_t placed() const { return m_orderIds; }

    wh::TimeNs now() const override { return m_now; }
    const wh::MarketView& market() const override { return m_view; }
    wh::Balance balance(std::string_view asset) const override { return {std::string(asset), wh::Decimal(1000), {}}; }
    wh::Lots position() const override { return 0; }
    wh::PositionView positionView() const override { return {}; }
    wh::Decimal equity() const override { return wh::Decimal(1000); }
    std::span<const wh::OwnOrder> openOrders() const override { return {}; }
    const wh::OwnOrder* order(wh::OrderId) const override { return nullptr; }
    wh::Result<wh::OrderId> place(wh::OrderRequest) override { return wh::OrderId{++m_orderIds}; }
    wh::Result<void> amend(wh::OrderId, wh::Ticks, wh::Lots) override { return {}; }
    wh::Result<void> cancel(wh::OrderId) override { return {}; }
    void cancelAll() override {}
    wh::TimerId startTimer(wh::TimeNs) override { return {++m_timerIds}; }
    void stopTimer(wh::TimerId) override {}
    std::string stored(std::string_view key) const override
    {
        const auto found = m_stored.find(key);
        return found == m_stored.end() ? std::string() : found->second;
    }
    void store(std::string_view key, std::string value) override
    {
        m_stored.insert_or_assign(std::string(key), std::move(value));
    }
    void log(wh::LogLevel, std::string) override {}
    void event(std::string_view, std::string) override {}
    wh::Random& random() override { return m_random; }
    std::function<void()> waker() override { return m_waker; }

private:
    static constexpr wh::Ticks kBid = 5'000'000;

    void showGauge(std::string_view, double, std::string_view, const wh::GaugeRange&) override {}
    void apply(wh::EventKind kind, wh::Side side, wh::Ticks price, wh::Lots lots, std::uint8_t flags = 0)
    {
        m_feed.apply(wh::MarketEvent::make(kind, side, price, lots, m_now, m_now, flags));
    }

    std::function<void()> m_waker;
    wh::Instrument m_instrument;
    wh::BookFeed m_feed;
    wh::MarketView m_view{m_instrument, m_feed};
    wh::Random m_random{1};
    wh::TimeNs m_now = 1'700'000'000 * wh::kSecond;
    std::int64_t m_changes = 0;
    std::uint64_t m_orderIds = 0;
    std::uint64_t m_timerIds = 0;
    std::map<std::string, std::string, std::less<>> m_stored;
};
