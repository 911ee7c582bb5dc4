// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/ScriptEngine.h"
#include "core/script/live/ScriptedStrategy.h"
#include "tests/support/FakeStrategyContext.h"

#include <QTest>
#include <deque>

using namespace wh;
using namespace wh::test;
using sandbox::Ask;
using sandbox::Hook;
using sandbox::HookDone;

namespace {

/// A sandbox that says what the test lets it say.
struct FakeSandbox
{
    std::vector<sandbox::Message> sent;
    std::deque<sandbox::Message> words;
    std::optional<Error> end;
    SandboxFigures figures;
    std::size_t open = 0;

    std::string hooks() const
    {
        std::string text;
        for (const auto& message : sent) {
            if (const auto* const hook = std::get_if<Hook>(&message))
                text += (text.empty() ? "" : " ") + std::string(toString(hook->hook));
        }
        return text;
    }
};

class FakeLine final : public SandboxLine
{
public:
    explicit FakeLine(FakeSandbox& sandbox) : m_sandbox(sandbox) { ++m_sandbox.open; }
    ~FakeLine() override { --m_sandbox.open; }
    void send(const sandbox::Message& message) override { m_sandbox.sent.push_back(message); }
    bool isReady() override { return !m_sandbox.words.empty() || m_sandbox.end; }
    std::optional<sandbox::Message> next() override
    {
        if (m_sandbox.words.empty())
            return std::nullopt;
        auto word = std::move(m_sandbox.words.front());
        m_sandbox.words.pop_front();
        return word;
    }
    std::optional<Error> end() override { return m_sandbox.end; }
    SandboxFigures figures() override { return m_sandbox.figures; }

private:
    FakeSandbox& m_sandbox;
};

class FakePort final : public SandboxPort
{
public:
    explicit FakePort(FakeSandbox& sandbox) : m_sandbox(sandbox) {}
    std::unique_ptr<SandboxLine> open(const SandboxSettings&, std::uint64_t, std::function<void()>) override
    {
        return std::make_unique<FakeLine>(m_sandbox);
    }

private:
    FakeSandbox& m_sandbox;
};

} // namespace

class TestScriptedStrategy : public QObject
{
    Q_OBJECT

private:
    struct Bench
    {
        explicit Bench(ScriptLimits limits = {}, std::uint32_t markets = 1)
        {
            ScriptDescription description;
            description.markets = markets;
            description.name = "x";
            description.tickInterval = kSecond;
            for (const auto hook : kScriptHooks)
                description.add(hook);
            SandboxSettings settings;
            settings.limits = limits;
            source = std::make_shared<const ScriptSource>(
                ScriptSource{{"main.js", {{"main.js", "\nexport function onTick(ctx) {}"}}}, description, settings});
            context.setTouch(5'999'999, 6'000'001);
            context.setWaker([] {});
            strategy = std::make_unique<ScriptedStrategy>(source, port, ParameterSet());
            context.attach(*strategy);
        }
        /// With a second market, on which it may do the same.
        static std::unique_ptr<Bench> pair(ScriptLimits limits = {})
        {
            auto bench = std::make_unique<Bench>(limits, 2);
            bench->other.setTouch(2'000, 2'010);
            bench->other.setTime(bench->context.now() + 5);
            bench->strategy->join(bench->other);
            bench->start();
            return bench;
        }
        static Instrument ethereum()
        {
            Instrument instrument = spotInstrument();
            instrument.name.base = "ETH";
            return instrument;
        }
        Ask placing(bool isOfOther) const
        {
            Ask ask;
            ask.action = Ask::Action::Place;
            ask.isOfOther = isOfOther;
            ask.request.quantity = 1'000'000;
            ask.request.price = 1'000;
            return ask;
        }
        static Fill fill(std::uint64_t id)
        {
            Fill made;
            made.id.value = id;
            return made;
        }
        Hook lastHook() const { return std::get<Hook>(sandbox.sent.back()); }
        void say(sandbox::Message word)
        {
            sandbox.words.push_back(std::move(word));
            strategy->onWake(context);
        }
        void done(ScriptHook hook)
        {
            HookDone message;
            message.hook = hook;
            say(message);
        }
        /// Its sandbox is idle.
        void start()
        {
            strategy->onStart(context);
            say(sandbox::Described{source->description});
            done(ScriptHook::Load);
            done(ScriptHook::Start);
            sandbox.sent.clear();
        }
        sandbox::Answer answer() const { return std::get<sandbox::Answer>(sandbox.sent.back()); }
        /// The code of what it throws; empty: nothing.
        template<typename Action>
        static std::string thrown(Action action)
        {
            try {
                action();
            } catch (const ScriptFailure& failure) {
                return failure.error().toString();
            }
            return {};
        }

        FakeSandbox sandbox;
        FakePort port{sandbox};
        FakeStrategyContext context{spotInstrument()};
        FakeStrategyContext other{ethereum()};
        std::shared_ptr<const ScriptSource> source;
        std::unique_ptr<ScriptedStrategy> strategy;
    };

private slots:
    void itBeginsWithTheTextThenWithWhatWasKept()
    {
        Bench bench;
        bench.context.storage()["script.keys"] = "[\"a\"]";
        bench.context.storage()["script/a"] = "5";
        bench.context.storage()["other"] = "7";
        bench.strategy->onStart(bench.context);
        QVERIFY(std::holds_alternative<sandbox::Load>(bench.sandbox.sent.back()));
        bench.say(sandbox::Described{bench.source->description});
        const auto& live = std::get<sandbox::Live>(bench.sandbox.sent.back());
        QCOMPARE(live.stored.size(), std::size_t{2});
        QCOMPARE(live.stored.at("script/a").c_str(), "5");
        QCOMPARE(bench.sandbox.hooks().c_str(), "");
        bench.done(ScriptHook::Load);
        QCOMPARE(bench.sandbox.hooks().c_str(), "onStart");
    }

    void aBusyScriptHearsTheRestInOrderAndOneTick()
    {
        Bench bench;
        bench.start();
        bench.strategy->onTick(bench.context); // goes at once
        bench.strategy->onTrade(bench.context, Trade());
        bench.strategy->onBook(bench.context);
        bench.strategy->onTick(bench.context);
        bench.strategy->onFill(bench.context, Fill());
        bench.strategy->onBook(bench.context);
        bench.strategy->onTick(bench.context);
        bench.strategy->onTick(bench.context);
        QCOMPARE(bench.sandbox.hooks().c_str(), "onTick");
        QCOMPARE(bench.context.skippedTicks(), std::size_t{2});
        bench.context.setTouch(5, 7); // the newest state counts
        for (const auto hook :
             {ScriptHook::Tick, ScriptHook::Trade, ScriptHook::Book, ScriptHook::Tick, ScriptHook::Fill})
            bench.done(hook);
        QCOMPARE(bench.sandbox.hooks().c_str(), "onTick onTrade onBook onTick onFill");
        QVERIFY(!std::get<Hook>(bench.sandbox.sent[1]).news.levels.empty());
        QVERIFY(!bench.strategy->isBusy());
    }

    void tooManyTradesLeaveAGapThatIsTold()
    {
        Bench bench;
        bench.start();
        bench.strategy->onTick(bench.context);
        for (std::size_t i = 0; i < ScriptedStrategy::kMostTrades + 5; ++i)
            bench.strategy->onTrade(bench.context, Trade{.quantity = static_cast<Lots>(i)});
        bench.done(ScriptHook::Tick);
        QCOMPARE(std::get<Hook>(bench.sandbox.sent.back()).trades.front().quantity, Lots{5});
        QCOMPARE(bench.context.logs().size(), std::size_t{1});
        QVERIFY(bench.context.logs()[0].starts_with("5 trades"));
    }

    void whatItAsksIsDoneAndAnsweredWithTheNews()
    {
        Bench bench;
        bench.start();
        bench.strategy->onTick(bench.context);
        Ask ask;
        ask.action = Ask::Action::Place;
        ask.request.quantity = 10'000;
        ask.request.price = 5'000'000;
        bench.say(ask);
        QCOMPARE(bench.context.placements().size(), std::size_t{1});
        QVERIFY(!bench.answer().refusal);
        QCOMPARE(bench.answer().id, std::uint64_t{1});
        QCOMPARE(bench.answer().news.orders->size(), std::size_t{1});
        bench.context.refuseWith("risk.no");
        bench.say(ask);
        QCOMPARE(bench.answer().refusal->code.c_str(), "risk.no");
        Ask all;
        bench.say(all);
        QVERIFY(bench.answer().news.orders->empty());
        QCOMPARE(bench.answer().news.ended.size(), std::size_t{1});
    }

    void ordersBeyondTheirRateAreRefusedAndCancelsAreNot()
    {
        ScriptLimits limits;
        limits.ordersPerSecond = 2;
        Bench bench(limits);
        bench.start();
        bench.strategy->onTick(bench.context);
        Ask ask;
        ask.action = Ask::Action::Place;
        ask.request.quantity = 10'000;
        ask.request.price = 5'000'000;
        for (int i = 0; i < 3; ++i)
            bench.say(ask);
        QCOMPARE(bench.answer().refusal->field("limit"), std::string_view("orders_per_second"));
        ask.action = Ask::Action::Cancel;
        ask.order = {1};
        bench.say(ask);
        QVERIFY(!bench.answer().refusal);
    }

    void whoAsksWithoutEndIsAnsweredSlowly()
    {
        Bench bench;
        bench.start();
        bench.strategy->onTick(bench.context);
        for (std::size_t i = 0; i < ScriptedStrategy::kQuickAsks; ++i)
            bench.say(Ask());
        const auto answered = bench.sandbox.sent.size();
        bench.say(Ask());
        QCOMPARE(bench.sandbox.sent.size(), answered);
        bench.strategy->onTimer(bench.context, {1});
        QCOMPARE(bench.sandbox.sent.size(), answered + 1);
    }

    void whatItWroteComesWithTheHooksEnd()
    {
        Bench bench;
        bench.start();
        bench.strategy->onTick(bench.context);
        HookDone done;
        done.hook = ScriptHook::Tick;
        done.outputs.resize(1);
        done.outputs[0].text = "hello";
        done.stored = {{"script/a", "1"}};
        bench.say(done);
        QCOMPARE(bench.context.logs().size(), std::size_t{1});
        QCOMPARE(bench.context.storage()["script/a"].c_str(), "1");
        bench.strategy->onTick(bench.context);
        done.stored = {{"script/a", "2"}};
        done.failure = Error("script.error", {{"message", "no"}});
        QVERIFY(Bench::thrown([&] { bench.say(done); }).starts_with("script.error"));
        QCOMPARE(bench.context.logs().size(), std::size_t{2}); // what led to it is told
        QCOMPARE(bench.context.storage()["script/a"].c_str(), "1");
    }

    void aStrangerInTheSandboxIsFoundOut()
    {
        Bench other;
        other.strategy->onStart(other.context);
        auto description = other.source->description;
        description.tickInterval = 1;
        QVERIFY(Bench::thrown([&] { other.say(sandbox::Described{description}); }).starts_with("script.protocol"));

        Bench keeps;
        keeps.start();
        keeps.strategy->onTick(keeps.context);
        HookDone done;
        done.hook = ScriptHook::Tick;
        done.stored = {{"other", "1"}};
        QVERIFY(Bench::thrown([&] { keeps.say(done); }).starts_with("script.protocol"));

        Bench floods;
        floods.start();
        floods.strategy->onTick(floods.context);
        done.stored.clear();
        done.outputs.resize(5000);
        floods.say(done);
        QVERIFY(floods.context.logs().size() < 200);
    }

    void theEndOfItsSandboxNamesThePlace()
    {
        Bench bench;
        bench.start();
        bench.strategy->onTick(bench.context);
        bench.sandbox.end = Error("script.limit", {{"limit", "memory"}, {"hook", "onTick"}});
        const auto why = Bench::thrown([&] { bench.strategy->onWake(bench.context); });
        QVERIFY2(why.find("main.js") != why.npos && why.find("line 2") != why.npos, why.c_str());
    }

    void aStopLeavesOutWhatOnlyTheMarketSays()
    {
        Bench bench;
        bench.start();
        bench.strategy->onTick(bench.context);
        bench.strategy->onTrade(bench.context, Trade());
        bench.strategy->onFill(bench.context, Fill());
        bench.strategy->onStop(bench.context);
        bench.done(ScriptHook::Tick);
        bench.done(ScriptHook::Fill);
        QVERIFY(bench.strategy->isBusy());
        bench.done(ScriptHook::Stop);
        QCOMPARE(bench.sandbox.hooks().c_str(), "onTick onFill onStop");
        QVERIFY(!bench.strategy->isBusy());
        bench.strategy.reset();
        QCOMPARE(bench.sandbox.open, std::size_t{0});
    }

    void aTimerThatIsStoppedInLineIsNotCalled()
    {
        Bench bench;
        bench.start();
        bench.strategy->onTick(bench.context);
        Ask ask;
        ask.action = Ask::Action::StartTimer;
        bench.say(ask);
        const auto id = bench.answer().id;
        bench.strategy->onTimer(bench.context, {id});
        ask.action = Ask::Action::StopTimer;
        ask.timer = id;
        bench.say(ask);
        bench.done(ScriptHook::Tick);
        QCOMPARE(bench.sandbox.hooks().c_str(), "onTick");
    }

    /// They are of the last second, not of the last one in which there was any.
    void ratesPassWithTime()
    {
        Bench bench;
        bench.start();
        const auto logs = [&] { return bench.strategy->standing().rates[1].used; };
        bench.strategy->onTick(bench.context);
        HookDone message;
        message.hook = ScriptHook::Tick;
        message.outputs.resize(3); // logs
        bench.say(message);
        QCOMPARE(logs(), 3U);
        QTRY_COMPARE_WITH_TIMEOUT(logs(), 0U, 10'000);
        bench.context.setTime(bench.context.now() + 10 * kSecond);
        bench.strategy->onTick(bench.context);
        bench.done(ScriptHook::Tick);
        QCOMPARE(logs(), 0U);
    }

    void bothMarketsComeWithAHook()
    {
        const auto bench = Bench::pair();
        ScriptedStrategy& strategy = *bench->strategy;
        const Trade trade{.quantity = 3};
        const Bar bar{.volume = 7};
        strategy.onTick(bench->context);
        QVERIFY(!bench->lastHook().other); // onStart had it all
        bench->done(ScriptHook::Tick);
        bench->sandbox.sent.clear();
        strategy.onTrade(bench->other, trade); // no hooks
        strategy.onBar(bench->other, bar);
        bench->other.setTouch(2'001, 2'010);
        QCOMPARE(bench->sandbox.hooks().c_str(), "");
        strategy.onTrade(bench->context, trade);
        const auto hook = bench->lastHook();
        QCOMPARE(hook.trades.size(), std::size_t{1});
        QVERIFY(hook.other && hook.other->news && !hook.other->isSubject);
        QCOMPARE(hook.other->news->levels.size(), std::size_t{2});
        QVERIFY(!hook.other->news->isWholeBook);
        QCOMPARE(hook.other->news->now, hook.news.now); // by one clock
        QCOMPARE(hook.other->trades, std::vector{trade});
        QCOMPARE(hook.other->bars, std::vector{bar});
    }

    void whatBecomesOfOrdersOfEitherMarketStandsInOneLine()
    {
        const auto bench = Bench::pair();
        ScriptedStrategy& strategy = *bench->strategy;
        strategy.onTick(bench->context);
        strategy.onFill(bench->other, Bench::fill(7));
        strategy.onFill(bench->context, Bench::fill(8));
        strategy.onOrderUpdate(bench->other, OwnOrder{.id = {9}}, nullptr);
        bench->done(ScriptHook::Tick);
        auto hook = bench->lastHook();
        QVERIFY(hook.fill->id.value == 7 && hook.other->isSubject);
        bench->done(ScriptHook::Fill);
        hook = bench->lastHook();
        QVERIFY(hook.fill->id.value == 8 && !hook.other);
        strategy.part(); // what was in line stays
        bench->done(ScriptHook::Fill);
        hook = bench->lastHook();
        QVERIFY(hook.order->id.value == 9 && hook.other->isSubject);
    }

    void ordersGoToTheMarketThatWasAskedAndAreCountedTogether()
    {
        ScriptLimits limits;
        limits.ordersPerSecond = 2;
        const auto bench = Bench::pair(limits);
        bench->strategy->onTick(bench->context);
        bench->say(bench->placing(true));
        QVERIFY(!bench->answer().refusal);
        QCOMPARE(bench->other.placements().size(), std::size_t{1});
        QCOMPARE(bench->answer().news.orders->size(), std::size_t{1});
        QCOMPARE(bench->answer().news.balances.front().asset.c_str(), "ETH");
        QCOMPARE(bench->answer().news.now, bench->context.now());
        bench->say(bench->placing(false));
        QVERIFY(!bench->answer().refusal);
        QCOMPARE(bench->context.placements().size(), std::size_t{1});
        bench->say(bench->placing(true));
        QCOMPARE(bench->answer().refusal->field("limit"), std::string_view("orders_per_second"));
        Ask all;
        all.isOfOther = true;
        bench->say(all);
        QVERIFY(bench->answer().news.orders->empty());
        QCOMPARE(bench->context.openOrders().size(), std::size_t{1});
    }

    void aSecondMarketThatHasLeftIsToldAndRefused()
    {
        const auto bench = Bench::pair();
        ScriptedStrategy& strategy = *bench->strategy;
        strategy.onTick(bench->context);
        bench->say(bench->placing(true));
        const auto before = bench->answer().news;
        strategy.part();
        bench->say(bench->placing(true));
        QCOMPARE(bench->answer().refusal->code.c_str(), "script.no_other_market");
        QVERIFY(bench->answer().news.face->state == BookState::Unknown);
        QCOMPARE(bench->answer().news.equity, before.equity);
        QCOMPARE(bench->answer().news.balances, before.balances);
        QVERIFY(!bench->answer().news.orders); // as they were
        bench->done(ScriptHook::Tick);
        strategy.onTick(bench->context);
        QVERIFY(!bench->lastHook().other);
        bench->done(ScriptHook::Tick);

        FakeStrategyContext again(Bench::ethereum());
        again.setTouch(1'990, 1'995);
        strategy.join(again);
        strategy.onTick(bench->context);
        const auto news = bench->lastHook().other->news;
        QVERIFY(news && news->isWholeBook && news->face);
        QCOMPARE(news->levels.size(), std::size_t{2});
        QVERIFY(news->orders && news->orders->empty());
        bench->say(bench->placing(true));
        QVERIFY(!bench->answer().refusal);
        QCOMPARE(again.placements().size(), std::size_t{1});
    }

    void aSecondMarketInOtherUnitsFailsInAHookOfTheFirst()
    {
        const auto bench = Bench::pair();
        bench->strategy->part();
        auto instrument = Bench::ethereum();
        instrument.tick = Decimal(1);
        FakeStrategyContext again(instrument);
        QCOMPARE(Bench::thrown([&] { bench->strategy->join(again); }).c_str(), "");
        const auto why = Bench::thrown([&] { bench->strategy->onWake(bench->context); });
        QVERIFY2(why.starts_with("script.other_market_changed"), why.c_str());
    }

    void tooMuchOfTheSecondMarketFailsInAHookOfTheFirst()
    {
        int rings = 0;
        auto bench = std::make_unique<Bench>(ScriptLimits(), 2);
        bench->context.setWaker([&rings] { ++rings; });
        bench->strategy->join(bench->other);
        bench->start();
        bench->strategy->onTick(bench->context);
        const auto flood = [&] {
            for (std::size_t i = 0; i <= ScriptedStrategy::kMostWaiting; ++i)
                bench->strategy->onFill(bench->other, Fill());
        };
        QCOMPARE(Bench::thrown(flood).c_str(), "");
        QCOMPARE(rings, 1);
        const auto why = Bench::thrown([&] { bench->strategy->onWake(bench->context); });
        QVERIFY2(why.starts_with("script.limit"), why.c_str());
    }

    void whoeverTradesOneMarketAsksForNoOther()
    {
        Bench bench;
        QVERIFY(!bench.strategy->needsOther());
        bench.start();
        bench.strategy->onTick(bench.context);
        QVERIFY(!bench.lastHook().other);
        const auto why = Bench::thrown([&] { bench.say(bench.placing(true)); });
        QVERIFY2(why.starts_with("script.protocol"), why.c_str());
    }

    void whoeverTradesTwoNeedsTheSecond()
    {
        Bench bench({}, 2);
        QVERIFY(bench.strategy->needsOther());
        const auto why = Bench::thrown([&] { bench.strategy->onStart(bench.context); });
        QVERIFY2(why.starts_with("script.no_other_market"), why.c_str());
        bench.strategy->onFill(bench.other, Fill()); // of nobody: nothing has begun

        Bench pair({}, 2);
        pair.strategy->join(pair.other);
        pair.strategy->onFill(pair.other, Fill()); // before it begins, as in a backtest
        pair.strategy->onStart(pair.context);
        pair.strategy->part(); // the sandbox is told what it was
        pair.say(sandbox::Described{pair.source->description});
        QCOMPARE(std::get<sandbox::Live>(pair.sandbox.sent.back()).other, std::optional(Bench::ethereum()));
        pair.done(ScriptHook::Load);
        pair.done(ScriptHook::Start);
        QCOMPARE(pair.sandbox.hooks().c_str(), "onStart");
    }

    void aRunThatWaitsForNobodyIsRefused()
    {
        Bench bench;
        bench.context.setWaker({});
        QVERIFY(Bench::thrown([&] { bench.strategy->onStart(bench.context); }).starts_with("script.needs_engine"));
    }

    /// Whatever the process may take beside it.
    void showsTheMemoryLimitThatWasSet()
    {
        ScriptLimits limits;
        limits.heapBytes = std::uint64_t{64} << 20;
        Bench bench(limits);
        bench.start();
        bench.sandbox.figures.baseBytes = 1000;
        bench.sandbox.figures.dataBytes = 6000;
        QCOMPARE(bench.strategy->standing().heap, std::uint64_t{5000});
        QCOMPARE(bench.strategy->standing().heapLimit, limits.heapBytes);
        bench.sandbox.figures.dataBytes = std::uint64_t{70} << 20;
        QCOMPARE(bench.strategy->standing().heap, limits.heapBytes);
    }
};

QTEST_APPLESS_MAIN(TestScriptedStrategy)
#include "tst_ScriptedStrategy.moc"
