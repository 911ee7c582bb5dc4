// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Result.h"

#include "core/base/Id.h"
#include "core/base/Task.h"

#include <QtTest>

#include <memory>

using namespace wh;

class TestResult : public QObject
{
    Q_OBJECT

private slots:
    void holdsAValueOrAReason();
    void carriesValuesThatOnlyMove();
    void voidResultSucceedsByDefault();
    void errorShowsItsContext();
    void errorFindsItsFields();
    void idsAreTypedAndCounted();
    void taskWithoutControlsRunsOn();
};

void TestResult::holdsAValueOrAReason()
{
    const Result<int> good(42);
    QVERIFY(good);
    QCOMPARE(*good, 42);
    QCOMPARE(good.valueOr(7), 42);
    const Result<int> bad(Error("data.bad_price", {{"line", "17"}}));
    QVERIFY(!bad);
    QCOMPARE(bad.valueOr(7), 7);
    QVERIFY(bad.error() == Error("data.bad_price", {{"line", "17"}}));
}

void TestResult::carriesValuesThatOnlyMove()
{
    Result<std::unique_ptr<int>> result(std::make_unique<int>(5));
    QVERIFY(result);
    const std::unique_ptr<int> moved = *std::move(result);
    QCOMPARE(*moved, 5);
}

void TestResult::voidResultSucceedsByDefault()
{
    const Result<void> good;
    QVERIFY(good);
    const Result<void> bad(Error("file.write_failed"));
    QVERIFY(!bad);
    QVERIFY(bad.error().code == "file.write_failed");
}

void TestResult::errorShowsItsContext()
{
    QVERIFY(Error("a.b").toString() == "a.b");
    const auto error =
        Error("data.price_off_tick", {{"line", "17"}}).with("price", "1.005").with("remedy", "pass --tick");
    QVERIFY(error.toString() == "data.price_off_tick (line 17, price 1.005, remedy pass --tick)");
}

void TestResult::errorFindsItsFields()
{
    const Error error("a.b", {{"line", "17"}, {"line", "18"}});
    QVERIFY(error.field("line") == "17");
    QVERIFY(error.field("column").empty());
}

void TestResult::idsAreTypedAndCounted()
{
    using OrderId = Id<struct OrderTag>;
    QVERIFY(!OrderId().isValid());
    IdSource<struct OrderTag> ids;
    const auto first = ids.next();
    const auto second = ids.next();
    QCOMPARE(first.value, 1u);
    QVERIFY(first < second && first != second && first.isValid());
    QCOMPARE(IdSource<struct OrderTag>(41).next().value, 42u);
    static_assert(!std::is_convertible_v<OrderId, Id<struct FillTag>>);
}

void TestResult::taskWithoutControlsRunsOn()
{
    TaskControl control;
    QVERIFY(!control.isCancelled());
    control.report({.done = 1, .total = 2, .events = 3}); // nobody listens: nothing happens
    CancelToken token;
    std::uint64_t seen = 0;
    control.cancel = &token;
    control.onProgress = [&seen](const Progress& progress) { seen = progress.events; };
    control.report({.done = 1, .total = 2, .events = 3});
    QCOMPARE(seen, 3u);
    QVERIFY(!control.isCancelled());
    token.cancel();
    QVERIFY(control.isCancelled());
}

QTEST_GUILESS_MAIN(TestResult)
#include "tst_Result.moc"
