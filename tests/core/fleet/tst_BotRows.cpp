// SPDX-License-Identifier: GPL-3.0-or-later
// What the history keeps of books, and what comes back.
#include "core/fleet/BotRows.h"

#include <QTest>
#include <random>

using namespace wh;

namespace {

using Levels = std::vector<BookView::Level>;

std::string textOf(const Levels& levels)
{
    std::string text;
    for (const auto& level : levels)
        text += level.price.toString() + " x " + level.quantity.toString() + '\n';
    return text;
}

Levels firstOf(Levels levels)
{
    levels.resize(std::min(levels.size(), BookView::kKeptLevels));
    return levels;
}

} // namespace

class TestBotRows : public QObject
{
    Q_OBJECT

private slots:
    void theBestLevelsComeBackAsTheyWere()
    {
        std::mt19937_64 random(7);
        const auto below = [&random](std::int64_t most) {
            return static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(most));
        };
        for (int round = 0; round < 500; ++round) {
            BookView view;
            const int priceDigits = static_cast<int>(below(9));
            const int quantityDigits = static_cast<int>(below(9));
            std::int64_t bid = 1'000'000'000 + below(1'000'000);
            std::int64_t ask = bid;
            for (auto i = below(15); i > 0; --i)
                view.bids.push_back({Decimal::fromUnits(bid -= 1 + below(50), priceDigits),
                                     Decimal::fromUnits(1 + below(1'000'000), quantityDigits)});
            for (auto i = below(15); i > 0; --i)
                view.asks.push_back({Decimal::fromUnits(ask += 1 + below(50), priceDigits),
                                     Decimal::fromUnits(1 + below(1'000'000), quantityDigits)});
            const BookView back = bookView(bookRow(view));
            QCOMPARE(textOf(back.bids), textOf(firstOf(view.bids)));
            QCOMPARE(textOf(back.asks), textOf(firstOf(view.asks)));
            QCOMPARE(back.isLive, !view.bids.empty() && !view.asks.empty());
        }
    }

    void tenLevelsASideAreShort()
    {
        BookView view;
        for (int i = 0; i < 25; ++i) {
            view.bids.push_back({Decimal::fromUnits(6'000'000 - i * 3, 2), Decimal::fromUnits(123 + i, 3)});
            view.asks.push_back({Decimal::fromUnits(6'000'100 + i * 3, 2), Decimal::fromUnits(123 + i, 3)});
        }
        const std::string levels = bookRow(view).levels;
        QVERIFY2(levels.size() < 180, levels.c_str());
        QVERIFY2(levels.starts_with(R"({"p":2,"q":3,"bids":[6000000,123,3,124,3,125,)"), levels.c_str());
    }

    void whatIsNoLevelsDocumentIsNone_data()
    {
        QTest::addColumn<QByteArray>("levels");
        for (const char* levels : {"", "[]", "{", "{}", R"({"p":2,"q":3})", R"({"p":-1,"q":3,"bids":[1,2]})",
                                   R"({"p":2,"q":99,"bids":[1,2]})", R"({"p":2,"q":3,"bids":["1",2]})",
                                   R"({"p":"2","q":3,"bids":[1,2]})", R"({"p":2,"q":3,"bids":7})"})
            QTest::addRow("%s", levels) << QByteArray(levels);
    }
    void whatIsNoLevelsDocumentIsNone()
    {
        QFETCH(QByteArray, levels);
        BookRow row;
        row.bid = "99.5";
        row.ask = "100";
        row.levels = levels.toStdString();
        const BookView view = bookView(row);
        QCOMPARE(textOf(view.bids), std::string("99.5 x 0\n"));
        QCOMPARE(textOf(view.asks), std::string("100 x 0\n"));
    }

    void anAmountThatIsTooLargeIsLeftOut()
    {
        BookView view;
        view.bids = {{Decimal::of("100000000000000000000"), Decimal(1)}};
        const BookRow row = bookRow(view);
        QCOMPARE(row.levels, std::string());
        QCOMPARE(row.bid, std::string("100000000000000000000"));
    }
};

QTEST_APPLESS_MAIN(TestBotRows)
#include "tst_BotRows.moc"
