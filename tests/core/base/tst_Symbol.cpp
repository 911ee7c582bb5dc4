// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Symbol.h"

#include <QtTest>

#include <string>
#include <thread>
#include <type_traits>
#include <vector>

using namespace wh;

static_assert(std::is_trivially_copyable_v<Symbol> && sizeof(Symbol) == sizeof(void*));

class TestSymbol : public QObject
{
    Q_OBJECT

private slots:
    void isItsText();
    void outlivesItsSource();
    void isOneFromAnyThread();
};

void TestSymbol::isItsText()
{
    const Symbol btc(std::string("BTC"));
    QVERIFY(btc == Symbol("BTC"));
    QVERIFY(btc == "BTC" && std::string("BTC") == btc);
    QVERIFY(btc != Symbol("BTCB") && btc != "btc" && btc != Symbol());
    QVERIFY(Symbol() == Symbol("") && Symbol().text().empty() && Symbol() == "");
    Symbol other;
    other = "ETH";
    QCOMPARE(other.text().c_str(), "ETH");
}

void TestSymbol::outlivesItsSource()
{
    Symbol symbol;
    {
        std::string text = "a name that is too long for a small string";
        symbol = text;
        text.assign(text.size(), 'x');
    }
    QCOMPARE(symbol.text().c_str(), "a name that is too long for a small string");
}

void TestSymbol::isOneFromAnyThread()
{
    constexpr int kNames = 200;
    std::vector<std::vector<Symbol>> seen(4);
    std::vector<std::thread> threads;
    for (auto& symbols : seen) {
        threads.emplace_back([&symbols] {
            for (int i = 0; i < kNames; ++i)
                symbols.emplace_back("asset " + std::to_string(i));
        });
    }
    for (auto& thread : threads)
        thread.join();
    for (const auto& symbols : seen) {
        QVERIFY(symbols == seen[0]);
        for (int i = 0; i < kNames; ++i)
            QCOMPARE(symbols[static_cast<std::size_t>(i)].text(), "asset " + std::to_string(i));
    }
}

QTEST_GUILESS_MAIN(TestSymbol)
#include "tst_Symbol.moc"
