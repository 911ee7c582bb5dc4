// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/Replica.h"

#include <QTest>

using namespace wh;
using namespace wh::client;

namespace {

struct Thing
{
    std::string id;
    int value = 0;
    bool operator==(const Thing&) const = default;
};

/// A list elsewhere, whose messages arrive when the test says so.
class Elsewhere
{
public:
    std::vector<Thing> things;
    std::int64_t sequence = 0;
    std::vector<std::function<void(Result<Snapshot<Thing>>)>> fetches;
    std::function<void(Result<Change<Thing>>)> onChange;
    std::vector<Change<Thing>> onTheirWay;
    std::shared_ptr<int> watch;
    bool refusesToBeWatched = false;

    Replica<Thing>::Source source()
    {
        return {[this](auto done) { fetches.push_back(std::move(done)); },
                [this](auto changed) -> Result<std::shared_ptr<void>> {
                    if (refusesToBeWatched)
                        return Error("no.watch");
                    onChange = std::move(changed);
                    watch = std::make_shared<int>(1);
                    return std::shared_ptr<void>(watch);
                }};
    }
    void put(const Thing& thing)
    {
        std::erase_if(things, [&](const Thing& other) { return other.id == thing.id; });
        things.push_back(thing);
        onTheirWay.push_back({++sequence, thing.id, thing});
    }
    void remove(const std::string& id)
    {
        std::erase_if(things, [&](const Thing& other) { return other.id == id; });
        onTheirWay.push_back({++sequence, id, std::nullopt});
    }
    void answer()
    {
        auto done = std::move(fetches.front());
        fetches.erase(fetches.begin());
        done(Snapshot<Thing>{things, sequence});
    }
    void lose(const char* code)
    {
        const auto tell = onChange; // another may take its place
        tell(Error(code));
    }
    void deliver()
    {
        for (auto& change : std::exchange(onTheirWay, {}))
            onChange(change);
    }
};

std::vector<Thing> sorted(std::vector<Thing> things)
{
    std::sort(things.begin(), things.end(), [](const Thing& a, const Thing& b) { return a.id < b.id; });
    return things;
}

} // namespace

class TestReplica : public QObject
{
    Q_OBJECT

private slots:
    void followsTheList()
    {
        Elsewhere there;
        there.put({"a", 1});
        Replica<Thing> replica(there.source());
        replica.start();
        QVERIFY(replica.state() == Replica<Thing>::State::Loading);
        there.answer();
        QVERIFY(replica.state() == Replica<Thing>::State::Current);
        there.put({"b", 2});
        there.put({"a", 3});
        there.remove("b");
        there.put({"c", 4});
        there.deliver();
        QVERIFY((replica.items() == std::vector<Thing>{{"a", 3}, {"c", 4}}));
        QCOMPARE(replica.find("c")->value, 4);
        QVERIFY(!replica.find("b"));
        QCOMPARE(replica.recoveries(), std::size_t{0});
        QCOMPARE(replica.sequence(), there.sequence);
    }

    void takesChangesThatOvertakeTheSnapshot()
    {
        Elsewhere there;
        there.put({"a", 1});
        there.onTheirWay.clear();
        Replica<Thing> replica(there.source());
        replica.start();
        there.put({"b", 2}); // in the snapshot too
        there.deliver();
        there.answer();
        there.put({"c", 3});
        there.deliver();
        QVERIFY(sorted(replica.items()) == sorted(there.things));
        QCOMPARE(replica.recoveries(), std::size_t{0});
    }

    void beginsAnewWhileSomethingIsOnItsWay()
    {
        Elsewhere there;
        there.put({"a", 1});
        Replica<Thing> replica(there.source());
        replica.start();
        replica.start(); // the way broke, and is there again
        QCOMPARE(there.fetches.size(), std::size_t{1});
        auto lost = std::move(there.fetches.front());
        there.fetches.clear();
        lost(Error("remote.unreachable"));
        QVERIFY(replica.state() == Replica<Thing>::State::Loading);
        QCOMPARE(there.fetches.size(), std::size_t{1});
        there.answer();
        QVERIFY(replica.state() == Replica<Thing>::State::Current);
        QVERIFY(replica.items() == there.things);
    }

    void recoversFromAGap()
    {
        Elsewhere there;
        Replica<Thing> replica(there.source());
        replica.start();
        there.answer();
        there.put({"a", 1});
        there.onTheirWay.clear(); // lost
        there.put({"b", 2});
        there.deliver();
        QCOMPARE(replica.recoveries(), std::size_t{1});
        QCOMPARE(there.fetches.size(), std::size_t{1});
        QVERIFY(replica.items().empty()); // as it was, until it is known again
        there.put({"c", 3});              // meanwhile
        const auto before = there.things;
        there.answer();
        there.deliver();
        QVERIFY(sorted(replica.items()) == sorted(there.things));
        QVERIFY(before == there.things);
        QCOMPARE(there.fetches.size(), std::size_t{0});
    }

    void staysRightWhateverIsLost()
    {
        std::uint32_t state = 7;
        const auto random = [&](std::uint32_t below) {
            state = state * 1664525 + 1013904223;
            return (state >> 16) % below;
        };
        Elsewhere there;
        Replica<Thing> replica(there.source());
        replica.start();
        for (int i = 0; i < 5000; ++i) {
            switch (random(8)) {
            case 0:
                there.remove(std::to_string(random(10)));
                break;
            case 1:
                if (!there.fetches.empty())
                    there.answer();
                break;
            case 2:
                if (!there.onTheirWay.empty())
                    there.onTheirWay.erase(there.onTheirWay.begin() +
                                           random(static_cast<std::uint32_t>(there.onTheirWay.size())));
                break;
            case 3:
                there.deliver();
                break;
            default:
                there.put({std::to_string(random(10)), i});
            }
        }
        there.deliver();
        there.put({"last", 1});
        there.deliver();
        while (!there.fetches.empty())
            there.answer();
        QVERIFY(sorted(replica.items()) == sorted(there.things));
        QVERIFY(replica.recoveries() > 10);
    }

    void tellsAsItemModelsNeedIt()
    {
        Elsewhere there;
        std::string told;
        Replica<Thing>::Listener listener;
        listener.beforeReset = [&] { told += "<r"; };
        listener.afterReset = [&] { told += ">"; };
        listener.beforeInsert = [&](std::size_t i) { told += " <i" + std::to_string(i); };
        listener.afterInsert = [&](std::size_t) { told += ">"; };
        listener.changed = [&](std::size_t i) { told += " c" + std::to_string(i); };
        listener.beforeRemove = [&](std::size_t i) { told += " <d" + std::to_string(i); };
        listener.afterRemove = [&](std::size_t) { told += ">"; };
        Replica<Thing> replica(there.source(), listener);
        replica.start();
        there.answer();
        there.put({"a", 1});
        there.put({"b", 1});
        there.deliver();
        there.put({"a", 2});
        there.deliver();
        there.remove("a");
        there.remove("unknown");
        there.deliver();
        QCOMPARE(told.c_str(), "<r> <i0> <i1> c0 <d0>");
    }

    void aFailureIsToldAndCanBeTriedAgain()
    {
        Elsewhere there;
        there.put({"a", 1});
        there.refusesToBeWatched = true;
        Replica<Thing> replica(there.source());
        replica.start();
        QVERIFY(replica.state() == Replica<Thing>::State::Failed);
        QCOMPARE(replica.error()->code, std::string("no.watch"));
        there.refusesToBeWatched = false;
        replica.start();
        auto done = std::move(there.fetches.front());
        there.fetches.clear();
        done(Error("a.b"));
        QVERIFY(replica.state() == Replica<Thing>::State::Failed);
        replica.start();
        there.answer();
        QVERIFY(replica.state() == Replica<Thing>::State::Current);
        QVERIFY(!replica.error());
        QCOMPARE(replica.items().size(), std::size_t{1});
    }

    void readsTheListAnewAfterAChangeThatCannotBeRead()
    {
        Elsewhere there;
        std::vector<std::string> recovered;
        Replica<Thing>::Listener listener;
        listener.recovered = [&](const Error& why) { recovered.push_back(why.code); };
        Replica<Thing> replica(there.source(), listener);
        replica.start();
        there.answer();
        const std::weak_ptr<int> first = std::exchange(there.watch, nullptr);
        there.put({"a", 1});
        there.onTheirWay.clear();
        there.lose("client.malformed_response"); // it was the last one: no gap would ever tell
        QVERIFY(first.expired());
        QVERIFY(there.watch);
        QVERIFY(recovered.empty());
        there.answer();
        QVERIFY(replica.items() == there.things);
        QVERIFY(recovered == std::vector<std::string>{"client.malformed_response"});
        QVERIFY(replica.state() == Replica<Thing>::State::Current);
    }

    void doesNotTrustASnapshotOlderThanTheLoss()
    {
        Elsewhere there;
        Replica<Thing> replica(there.source());
        replica.start();
        const auto old = there.things;
        there.put({"a", 1});
        there.onTheirWay.clear();
        there.lose("client.malformed_response");
        auto done = std::move(there.fetches.front());
        there.fetches.clear();
        done(Snapshot<Thing>{old, 0}); // was on its way already
        QVERIFY(replica.state() == Replica<Thing>::State::Loading);
        there.answer();
        QVERIFY(replica.items() == there.things);
    }

    void givesUpWhereNothingCanBeRead()
    {
        Elsewhere there;
        Replica<Thing> replica(there.source());
        replica.start();
        there.answer();
        for (int i = 0; i < 100 && replica.state() != Replica<Thing>::State::Failed; ++i) {
            there.lose("client.watch_ended");
            if (!there.fetches.empty())
                there.answer();
        }
        QVERIFY(replica.state() == Replica<Thing>::State::Failed);
        QCOMPARE(replica.error()->code, std::string("client.watch_ended"));
        there.fetches.clear();
        there.put({"a", 1});
        replica.start(); // and it is watched again
        there.answer();
        QVERIFY(replica.state() == Replica<Thing>::State::Current);
        there.put({"b", 1});
        there.deliver();
        QVERIFY(replica.find("b"));
    }

    void mayGoWhileMessagesAreOnTheirWay()
    {
        Elsewhere there;
        {
            Replica<Thing> replica(there.source());
            replica.start();
            QCOMPARE(there.watch.use_count(), 2L);
        }
        QCOMPARE(there.watch.use_count(), 1L); // let go of
        there.put({"a", 1});
        there.deliver();
        there.answer();
    }
};

QTEST_GUILESS_MAIN(TestReplica)
#include "tst_Replica.moc"
