// SPDX-License-Identifier: GPL-3.0-or-later
// Live sandboxes of which one was taken over: who asks for it, and who looks after the others, is not held up.
#include "core/script/live/SandboxHub.h"
#include "core/script/protocol/Messages.h"
#include "tests/e2e/SandboxBench.h"

#include <QTest>
#include <algorithm>
#include <atomic>
#include <chrono>
#include <memory>
#include <optional>
#include <semaphore>
#include <thread>

using namespace wh;
using namespace wh::test;

namespace {

using namespace std::chrono_literals;
using Steady = std::chrono::steady_clock;

constexpr auto kPatience = 30s;
constexpr auto kAtOnce = 150ms; ///< on a busy machine; a wait for an end takes 500

/// A sandbox that does as it is told, and what it has rung for.
struct Liar
{
    Liar(SandboxHub& hub, const char* given) : order(given)
    {
        auto program = settings();
        program.program = BUILD_ROOT "/tests/sandbox_liar";
        program.parent = false;
        line = hub.open(program, std::uint64_t{64} << 20, [this] { rung.release(); });
    }
    /// What the hub's own thread has heard; none: nothing came, or the sandbox's end.
    std::optional<sandbox::Message> hear()
    {
        const auto until = Steady::now() + kPatience;
        for (;;) {
            if (auto message = line->next())
                return message;
            if (line->end() || !rung.try_acquire_until(until))
                return std::nullopt;
        }
    }
    /// Until it waits for a hook.
    bool begin()
    {
        line->send(sandbox::Load{{"main.js", {{"main.js", order}}}});
        if (!hear())
            return false;
        sandbox::Live live;
        live.instrument = market()->info().instrument;
        line->send(live);
        return hear().has_value();
    }
    void tick() { line->send(sandbox::Hook{}); }

    std::string order;
    std::counting_semaphore<> rung{0}; ///< outlives the line
    std::unique_ptr<SandboxLine> line;
};

template<typename Call>
Steady::duration timeOf(Call call)
{
    const auto begun = Steady::now();
    call();
    return Steady::now() - begun;
}

long long milliseconds(Steady::duration span)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(span).count();
}

} // namespace

class TestSandboxHub : public QObject
{
    Q_OBJECT

private slots:
    void oneThatClosesItsWayHoldsUpNobody_data()
    {
        QTest::addColumn<QString>("order");
        QTest::addColumn<bool>("isPolled"); // isReady() finds it closed, and not the hub's thread
        for (const bool isPolled : {false, true}) {
            const char* const how = isPolled ? "looked for" : "rung for";
            QTest::addRow("closed, %s", how) << QStringLiteral("live, a closed way") << isPolled;
#ifndef WH_STREAMS // where nothing at all comes of it
            QTest::addRow("an empty packet, %s", how) << QStringLiteral("live, an empty packet") << isPolled;
#endif
        }
    }

    void oneThatClosesItsWayHoldsUpNobody()
    {
        QFETCH(const QString, order);
        QFETCH(const bool, isPolled);
        SandboxHub hub;
        Liar honest(hub, "live and honest");
        Liar liar(hub, qPrintable(order));
        QVERIFY(honest.begin());
        QVERIFY(liar.begin());

        std::atomic<bool> isOver = false;
        int heard = 0;
        Steady::duration longestHeard{};
        std::thread other([&] {
            while (!isOver) {
                bool came = false;
                longestHeard = std::max(longestHeard, timeOf([&] {
                                            honest.tick();
                                            came = honest.hear().has_value();
                                        }));
                heard += came ? 1 : 0;
                std::this_thread::sleep_for(1ms);
            }
        });
        const auto begun = Steady::now();
        liar.tick();
        Steady::duration longest{};
        std::optional<Error> end;
        while (!end && Steady::now() - begun < kPatience) {
            longest = std::max(longest, timeOf([&] { static_cast<void>(liar.line->figures()); }));
            if (isPolled)
                longest = std::max(longest, timeOf([&] { static_cast<void>(liar.line->isReady()); }));
            longest = std::max(longest, timeOf([&] { static_cast<void>(liar.line->next()); }));
            longest = std::max(longest, timeOf([&] { end = liar.line->end(); }));
            if (!isPolled || Steady::now() - begun > 20ms)
                std::this_thread::sleep_for(1ms);
        }
        isOver = true;
        other.join();
        QVERIFY(end);
        QCOMPARE(end->code.c_str(), "script.protocol");
        QVERIFY2(end->toString().find("lives on") != std::string::npos, end->toString().c_str());
        QVERIFY2(longest < kAtOnce, qPrintable(QString::number(milliseconds(longest))));
        QVERIFY2(longestHeard < kAtOnce, qPrintable(QString::number(milliseconds(longestHeard))));
        QVERIFY2(heard > 10, qPrintable(QString::number(heard)));
        QTRY_COMPARE(hub.processes().size(), std::size_t{1});
    }

    void oneThatEndsIsToldWithItsStatus()
    {
        SandboxHub hub;
        Liar liar(hub, "live, an end");
        QVERIFY(liar.begin());
        liar.tick();
        QVERIFY(!liar.hear());
        const auto end = liar.line->end();
        QVERIFY(end);
        QVERIFY2(end->toString().find("status 7") != std::string::npos, end->toString().c_str());
    }
};

QTEST_GUILESS_MAIN(TestSandboxHub)
#include "tst_SandboxHub.moc"
