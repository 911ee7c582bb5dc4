// SPDX-License-Identifier: GPL-3.0-or-later
// What a context shows, told by NewsWriter and taken by MirrorContext, is shown again; messages are read as they were
// written.
#include "core/script/live/NewsWriter.h"
#include "core/script/mirror/MirrorContext.h"
#include "tests/support/FakeStrategyContext.h"

#include <QTest>
#include <random>

using namespace wh;
using namespace wh::test;

namespace {

sandbox::News carried(const sandbox::News& news)
{
    sandbox::Hook hook;
    hook.news = news;
    const auto bytes = sandbox::encode(hook);
    const auto read = bytes ? sandbox::decode(sandbox::Kind::Hook, *bytes) : bytes.error();
    if (!read)
        qFatal("%s", read.error().toString().c_str());
    return std::get<sandbox::Hook>(*read).news;
}

std::string shown(const StrategyContext& context)
{
    std::string text = std::to_string(context.now()) + ' ' + toString(context.market().bookState()) + ' ' +
                       std::to_string(context.market().lastUpdate());
    for (const Side side : {Side::Buy, Side::Sell}) {
        text += '\n';
        context.book().forEachLevel(side, [&](Ticks price, Lots lots) {
            text += std::to_string(price) + ':' + std::to_string(lots) + ' ';
            return true;
        });
    }
    for (const auto& order : context.openOrders())
        text +=
            '\n' + std::to_string(order.id.value) + ' ' + toString(order.status) + ' ' + std::to_string(order.filled);
    for (const char* asset : {"BTC", "USDT"})
        text += '\n' + context.balance(asset).total.toString() + ' ' + context.balance(asset).reserved.toString();
    return text + '\n' + std::to_string(context.position()) + ' ' + context.equity().toString() + ' ' +
           context.positionView().cost.toString();
}

sandbox::Live liveWork(const StrategyContext& context)
{
    sandbox::Live live;
    live.instrument = context.instrument();
    return live;
}

} // namespace

class TestNewsWriter : public QObject
{
    Q_OBJECT

private slots:
    void aMirrorShowsTheSame()
    {
        FakeStrategyContext context(spotInstrument());
        MirrorContext mirror(liveWork(context), [](const sandbox::Ask&) { return sandbox::Answer(); });
        NewsWriter writer;
        std::mt19937 random(7);
        for (int round = 0; round < 200; ++round) {
            FakeStrategyContext::Levels bids;
            FakeStrategyContext::Levels asks;
            for (Ticks i = 0; i < 40; ++i) {
                if (random() % 3 > 0)
                    bids.emplace_back(6'000'000 - i, 1 + static_cast<Lots>(random() % 5));
                if (random() % 3 > 0)
                    asks.emplace_back(6'000'001 + i, 1 + static_cast<Lots>(random() % 5));
            }
            context.setTime(context.now() + kSecond);
            context.setBook(bids, asks);
            if (random() % 4 == 0) {
                OrderRequest order;
                order.quantity = 10'000;
                order.price = 5'000'000;
                static_cast<void>(context.place(order));
                mirror.apply(carried(writer.write(context))); // as the answer tells it
            }
            if (random() % 5 == 0)
                context.cancelAll();
            mirror.apply(carried(writer.write(context)));
            QCOMPARE(shown(mirror), shown(context));
        }
        QVERIFY(!context.placements().empty());
        const auto last = context.placements().size();
        for (std::uint64_t id = 1; id <= last; ++id) { // those that have ended too
            QVERIFY(mirror.order({id}));
            QCOMPARE(mirror.order({id})->status, context.order({id})->status);
        }
    }

    void onlyWhatHasChangedIsTold()
    {
        FakeStrategyContext context(spotInstrument());
        FakeStrategyContext::Levels bids;
        for (Ticks i = 0; i < 100; ++i)
            bids.emplace_back(6'000'000 - i, 5);
        context.setBook(bids, {{6'000'001, 5}});
        NewsWriter writer;
        const auto first = writer.write(context);
        QVERIFY(first.isWholeBook && first.face && first.orders);
        QCOMPARE(first.levels.size(), std::size_t{101});
        const auto second = writer.write(context);
        QVERIFY(!second.isWholeBook && !second.face && !second.orders);
        QVERIFY(second.levels.empty());
        bids[3].second = 6;
        bids.pop_back();
        context.setBook(bids, {{6'000'001, 5}});
        const auto third = writer.write(context).levels;
        QCOMPARE(third.size(), std::size_t{2});
        QCOMPARE(third[0].lots, Lots{6});
        QCOMPARE(third[1].lots, Lots{0});
    }

    /// Another context, of the same orders: a mirror keeps nothing of the one before but what has ended.
    void whoeverStartsOverIsToldAll()
    {
        FakeStrategyContext context(spotInstrument());
        context.setTouch(5'999'999, 6'000'001);
        MirrorContext mirror(context.instrument(), [](const sandbox::Ask&) { return sandbox::Answer(); });
        NewsWriter writer;
        OrderRequest order;
        order.quantity = 10'000;
        order.price = 5'000'000;
        QVERIFY(context.place(order));
        mirror.apply(carried(writer.write(context)));
        FakeStrategyContext second(spotInstrument());
        second.setTouch(5'999'000, 5'999'002);
        QVERIFY(second.place(order));
        second.cancelAll();
        writer.startOver();
        const auto news = writer.write(second);
        QVERIFY(news.isWholeBook && news.face && news.orders);
        mirror.apply(carried(news));
        QCOMPARE(shown(mirror), shown(second));
        QVERIFY(mirror.order({1})->status == OrderStatus::Cancelled);
    }

    void whatAScriptDoesIsAskedAndWhatItWritesIsCollected()
    {
        FakeStrategyContext context(spotInstrument());
        context.setTouch(5'999'999, 6'000'001);
        std::vector<sandbox::Ask> asked;
        MirrorContext mirror(liveWork(context), [&](const sandbox::Ask& ask) {
            asked.push_back(ask);
            sandbox::Answer answer;
            if (ask.action == sandbox::Ask::Action::Amend)
                answer.refusal = Error("order.not_open");
            answer.id = 41;
            answer.news.position = 7;
            return answer;
        });
        OrderRequest order;
        order.quantity = Lots{1} << 60; // more than a message holds
        order.price = 10;
        const auto placed = mirror.place(order);
        QVERIFY(placed && placed->value == 41);
        QCOMPARE(mirror.position(), Lots{7}); // as the answer has it
        QCOMPARE(asked[0].request.quantity, Lots{1} << 53);
        QCOMPARE(mirror.amend({41}, 5, 5).error().code.c_str(), "order.not_open");
        QCOMPARE(mirror.startTimer(5).value, std::uint64_t{41});
        mirror.store("script/a", "1");
        QCOMPARE(mirror.stored("script/a").c_str(), "1");
        mirror.gauge("g", std::numeric_limits<double>::quiet_NaN(), "");
        mirror.gauge("h", 1, "bps");
        mirror.log(LogLevel::Info, "x");
        sandbox::HookDone done;
        mirror.take(done);
        QCOMPARE(done.outputs.size(), std::size_t{2});
        QCOMPARE(done.stored.size(), std::size_t{1});
        sandbox::HookDone none;
        mirror.take(none);
        QVERIFY(none.outputs.empty() && none.stored.empty());
    }
};

QTEST_APPLESS_MAIN(TestNewsWriter)
#include "tst_NewsWriter.moc"
