// SPDX-License-Identifier: GPL-3.0-or-later
// What bots do, and what is told of it, while something beside them does not work.
#include "tests/core/fleet/FleetDesk.h"
#include "tests/support/Verify.h"

#include <QTest>
#include <algorithm>
#ifndef _WIN32
#include <csignal>
#include <sys/resource.h>
#endif

using namespace wh;
using wh::test::FleetDesk;

namespace {

const Actor kAnn{"ann", {}};

/// Has one order, and asks at each tick for more than it may have.
class GreedyStrategy final : public Strategy
{
public:
    static StrategyInfo info()
    {
        StrategyInfo info;
        info.id = "greedy";
        info.title = "Wants more";
        return info;
    }
    explicit GreedyStrategy(const ParameterSet&) {}
    DurationNs tickInterval() const override { return kSecond; }
    void onTick(StrategyContext& context) override
    {
        if (context.openOrders().empty()) {
            OrderRequest request;
            request.side = Side::Buy;
            request.price = context.book().bestBid() * 95 / 100;
            request.quantity = context.instrument().lotsOf(Decimal::of("0.1")).valueOr(0);
            (void)context.place(request).valueOr({});
        } else if (const OwnOrder order = context.openOrders().front(); order.status == OrderStatus::Accepted) {
            (void)context.amend(order.id, order.price, 100 * order.quantity);
        }
    }
};

#ifndef _WIN32
/// While it lives no file takes another byte.
class FullDisk
{
public:
    FullDisk()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit none{0, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit m_before{};
};
#endif

std::string codeOf(const Result<void>& done)
{
    return done ? "done" : done.error().code;
}

} // namespace

class TestFleetTrouble : public QObject
{
    Q_OBJECT

    std::unique_ptr<FleetDesk> m_desk;

    BotId createAndStart(const BotSpec& spec)
    {
        const auto id = m_desk->fleet->create(spec, kAnn);
        return id && m_desk->fleet->start(*id, kAnn) ? *id : BotId();
    }
    bool runUntilState(BotId id, BotState state)
    {
        return m_desk->runUntil([&] { return m_desk->status(id).state == state; });
    }

private slots:
    void init() { m_desk = std::make_unique<FleetDesk>(); }

    void keepsARefusalOnceWhileTheOrderStandsAsItDid()
    {
        m_desk->strategies.add<GreedyStrategy>();
        VERIFY_OK(m_desk->open());
        BotSpec spec = FleetDesk::maker("g1");
        spec.strategy = "greedy";
        spec.risk = {{"order_size.max_notional", "100000"}};
        const BotId id = createAndStart(spec);
        QVERIFY(runUntilState(id, BotState::Running));
        QVERIFY(m_desk->runUntil([&] { return m_desk->status(id).refusals >= 20; }));
        QCOMPARE(m_desk->status(id).lastEvent, std::string("order.change_refused"));
        VERIFY_OK(m_desk->fleet->flush());
        HistoryQuery ofIt;
        ofIt.bots = {id};
        const auto orders = m_desk->fleet->history().orders(ofIt);
        VERIFY_OK(orders);
        const auto isRefusal = [](const OrderRow& row) { return row.reason.starts_with("risk.notional_above_limit"); };
        QCOMPARE(std::count_if(orders->rows.begin(), orders->rows.end(), isRefusal), std::ptrdiff_t{1});
    }

    /// Nobody listens there; bots whose own market is here are not concerned.
    void failsWhereItsVenueIsNotReachedWithinAMinute()
    {
        VERIFY_OK(m_desk->open());
        BotSpec spec = FleetDesk::maker("v1");
        spec.markets = {"venue:127.0.0.1:1:BTC/USDT"};
        spec.mostRestarts = 1;
        const BotId id = createAndStart(spec);
        const BotId other = createAndStart(FleetDesk::maker("m1"));
        m_desk->run(59 * kSecond);
        QCOMPARE(m_desk->status(id).state, BotState::Starting);
        QCOMPARE(m_desk->status(other).state, BotState::Running);
        m_desk->run(1500 * kMillisecond);
        QCOMPARE(m_desk->status(id).state, BotState::Failed);
        QCOMPARE(m_desk->status(id).reason->code, std::string("venue.unreachable"));
        QVERIFY(m_desk->status(id).restartAt > 0);
        QVERIFY(runUntilState(id, BotState::Starting));
        QVERIFY(runUntilState(id, BotState::Failed));
        QCOMPARE(m_desk->status(id).restartAt, TimeNs{0});
        QCOMPARE(m_desk->notices(id).back().kind, FleetNotice::Kind::GivenUp);
        QCOMPARE(m_desk->status(other).state, BotState::Running);
    }

    void saysThatAPauseAndAStopAreInForceAndNotWrittenDown()
    {
#ifdef _WIN32
        QSKIP("no RLIMIT_FSIZE here");
#else
        VERIFY_OK(m_desk->open());
        const BotId paused = createAndStart(FleetDesk::maker("m1"));
        const BotId stopped = createAndStart(FleetDesk::maker("m2"));
        const BotId other = createAndStart(FleetDesk::maker("m3"));
        for (const BotId id : {paused, stopped, other})
            QVERIFY(m_desk->runUntil([&] { return m_desk->status(id).openOrders > 0; }));
        Result<void> pause;
        Result<void> stop;
        Result<void> resume;
        std::vector<BotId> left;
        BotState state = BotState::Running;
        {
            const FullDisk full;
            pause = m_desk->fleet->pause(paused, kAnn);
            state = m_desk->status(paused).state;
            stop = m_desk->fleet->stop(stopped, kAnn, {});
            resume = m_desk->fleet->resume(paused, kAnn);
            left = m_desk->fleet->stopAll(kAnn, {});
        }
        QCOMPARE(codeOf(pause), std::string("bot.not_written"));
        QVERIFY(!pause.error().field("reason").empty());
        QCOMPARE(pause.error().field("value"), std::string_view("paused"));
        QCOMPARE(state, BotState::Paused);
        QCOMPARE(codeOf(stop), std::string("bot.not_written"));
        QCOMPARE(codeOf(resume), std::string("storage.write_failed"));
        QVERIFY(std::find(left.begin(), left.end(), other) != left.end()); // it is stopping
        for (const BotId id : {paused, stopped, other})
            QVERIFY(runUntilState(id, BotState::Stopped));
#endif
    }
};

QTEST_GUILESS_MAIN(TestFleetTrouble)
#include "tst_FleetTrouble.moc"
