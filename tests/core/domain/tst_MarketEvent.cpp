// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Random.h"
#include "core/domain/MarketEvent.h"

#include <QtTest>

#include <array>
#include <cstring>

using namespace wh;

class TestMarketEvent : public QObject
{
    Q_OBJECT

private slots:
    void packsAndUnpacksAnything();
    void holdsTheEdgesOfItsRanges();
    void packsLevelThreeOrders();
    void keepsItsLayout();
};

void TestMarketEvent::packsAndUnpacksAnything()
{
    Random random(1);
    for (int i = 0; i < 20'000; ++i) {
        const auto kind = static_cast<EventKind>(random.integer(1, 10));
        const auto side = random.chance(0.5) ? Side::Buy : Side::Sell;
        const auto price = random.integer(-kMaxTicks, kMaxTicks) >> random.integer(0, 40);
        const auto lots = random.integer(0, kMaxLots);
        std::uint8_t flags = 0;
        if (random.chance(0.5))
            flags |= MarketEvent::EndOfMessage;
        if (random.chance(0.2))
            flags |= MarketEvent::Checkpoint;
        const auto event = MarketEvent::make(kind, side, price, lots, 5, 7, flags);
        QVERIFY(event.kind() == kind);
        QVERIFY(event.side() == side);
        QCOMPARE(event.price(), price);
        QCOMPARE(event.lots, lots);
        QCOMPARE(event.venueTime, 5);
        QCOMPARE(event.receiveTime, 7);
        QCOMPARE(event.endsMessage(), (flags & MarketEvent::EndOfMessage) != 0);
        QCOMPARE(event.isCheckpoint(), (flags & MarketEvent::Checkpoint) != 0);
        QCOMPARE(event.flags() & ~MarketEvent::Ask, int{flags});
    }
}

void TestMarketEvent::holdsTheEdgesOfItsRanges()
{
    for (const Ticks price : {kMaxTicks, -kMaxTicks, Ticks{0}, Ticks{1}, Ticks{-1}}) {
        for (const auto side : {Side::Buy, Side::Sell}) {
            const auto event = MarketEvent::make(EventKind::OrderDelete, side, price, kMaxLots, INT64_MIN, INT64_MAX,
                                                 MarketEvent::EndOfMessage | MarketEvent::Checkpoint);
            QCOMPARE(event.price(), price);
            QVERIFY(event.kind() == EventKind::OrderDelete);
            QVERIFY(event.side() == side);
            QVERIFY(event.endsMessage() && event.isCheckpoint());
        }
    }
}

void TestMarketEvent::packsLevelThreeOrders()
{
    for (const std::uint32_t handle : {0u, 1u, 0x7fffffu, 0x800000u, 0xffffffu}) {
        for (const Lots lots : {Lots{0}, Lots{1}, kMaxOrderLots}) {
            const auto event =
                MarketEvent::make(EventKind::OrderAdd, Side::Buy, 1, MarketEvent::packOrder(handle, lots), 0, 0);
            QCOMPARE(event.order(), handle);
            QCOMPARE(event.orderLots(), lots);
        }
    }
}

void TestMarketEvent::keepsItsLayout()
{
    // Tapes hold these bytes: this test fails if the format changes by accident (little-endian machines).
    const auto event = MarketEvent::make(EventKind::Trade, Side::Sell, 0x0102, 0x0304, 1, 2, MarketEvent::EndOfMessage);
    std::array<unsigned char, 32> bytes{};
    std::memcpy(bytes.data(), &event, sizeof(event));
    const std::array<unsigned char, 32> expected = {1, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0,
                                                    3, 2, 2, 1, 0, 0, 0, 0, 4, 3, 0, 0, 0, 0, 0, 0};
    QVERIFY(bytes == expected);
}

QTEST_GUILESS_MAIN(TestMarketEvent)
#include "tst_MarketEvent.moc"
