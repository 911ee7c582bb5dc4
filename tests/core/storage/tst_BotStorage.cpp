// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/BotStorage.h"

#include <QTest>

using namespace wh;

class TestBotStorage : public QObject
{
    Q_OBJECT

private slots:
    void handsOverWhatATickChanged()
    {
        BotStorage storage({7}, {{"a", "1"}, {"b", "2"}, {"c", "3"}}, {});
        QVERIFY(storage.set("a", "x"));
        QVERIFY(storage.set("a", "1")); // as it was
        QVERIFY(storage.set("b", "y"));
        QVERIFY(storage.set("new", "z"));
        QVERIFY(storage.set("brief", "z"));
        QVERIFY(storage.remove("brief"));
        QVERIFY(storage.remove("c"));
        QVERIFY(!storage.remove("c"));
        QCOMPARE(storage.takeChanges(),
                 (std::vector<StorageChange>{{{7}, "b", "y"}, {{7}, "c", std::nullopt}, {{7}, "new", "z"}}));
        QVERIFY(storage.takeChanges().empty());
        QCOMPARE(*storage.get("b"), std::string("y"));
        QVERIFY(!storage.get("c"));
        QCOMPARE(storage.list(), (std::vector<std::string>{"a", "b", "new"}));
        QCOMPARE(storage.list("n"), (std::vector<std::string>{"new"}));
    }

    void undoesATickThatFailed()
    {
        BotStorage storage({7}, {{"a", "1"}}, {});
        const auto bytes = storage.bytes();
        QVERIFY(storage.set("a", "longer"));
        QVERIFY(storage.set("b", "2"));
        QVERIFY(storage.remove("a"));
        storage.undoChanges();
        QCOMPARE(storage.list(), (std::vector<std::string>{"a"}));
        QCOMPARE(*storage.get("a"), std::string("1"));
        QCOMPARE(storage.bytes(), bytes);
        QVERIFY(storage.takeChanges().empty());
    }

    void holdsItsQuota()
    {
        BotStorage storage({7}, {{"a", "1"}}, {.keys = 2, .bytes = 10});
        QVERIFY(storage.set("b", "1234567")); // 2 + 8 bytes
        const auto keys = storage.set("c", "");
        QVERIFY(!keys);
        QCOMPARE(keys.error().toString(), std::string("storage.quota_exceeded (bot 7, field keys, limit 2, wanted 3)"));
        const auto bytes = storage.set("a", "12");
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().toString(),
                 std::string("storage.quota_exceeded (bot 7, field bytes, limit 10, wanted 11)"));
        QCOMPARE(*storage.get("a"), std::string("1"));
        QVERIFY(storage.set("b", "")); // less always goes
        QVERIFY(storage.set("a", "12345678"));
    }

    void whatIsTooMuchAlreadyMayShrink()
    {
        BotStorage storage({7}, {{"a", "123456789"}}, {.keys = 1, .bytes = 4});
        QVERIFY(storage.set("a", "12345678"));
        QVERIFY(!storage.set("a", "123456789"));
    }
};

QTEST_GUILESS_MAIN(TestBotStorage)
#include "tst_BotStorage.moc"
