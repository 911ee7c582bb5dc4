// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bots/BotText.h"

#include <QTest>

using namespace wh;
using namespace wh::cli;

class TestBotText : public QObject
{
    Q_OBJECT

    static QByteArrayList table(const char* name, const char* market, std::size_t columns)
    {
        client::Bot bot;
        bot.id = "17";
        bot.name = name;
        bot.state = "RUNNING";
        bot.strategy = "advanced_market_maker";
        bot.markets = {market};
        return QByteArray::fromStdString(botTable({bot}, columns)).split('\n');
    }

private slots:
    void theStrategyYieldsBeforeTheName()
    {
        const auto lines = table("quotes-of-the-eastern-desk", "sim:BTC/USDT", 80);
        QVERIFY2(lines[1].startsWith("17   quotes-of-the-eastern-desk  running   advanc"), lines[1].constData());
        QVERIFY2(lines[1].contains(" sim:BTC/USDT "), lines[1].constData());
        QVERIFY2(!lines[1].contains("advanced_market_maker"), lines[1].constData());
        QCOMPARE(lines[1].size(), 80);
        QCOMPARE(lines[0].size(), 80);
    }

    void nothingYieldsWithoutNeed()
    {
        for (const std::size_t columns : {0, 120})
            QVERIFY(
                table("quotes-of-the-eastern-desk", "sim:BTC/USDT", columns)[1].contains(" advanced_market_maker "));
    }

    void theMarketYieldsNextAndTheNameNever()
    {
        const QByteArray name = "quotes-of-the-eastern-desk-that-nobody-may-ever-take-for-others";
        const auto lines = table(name.constData(), "remote:engine.example.org:8421/sim:BTC/USDT", 100);
        QVERIFY2(lines[1].contains("  " + name + " "), lines[1].constData());
        QVERIFY2(lines[1].contains(" remote:engine.example.org:842"), lines[1].constData());
        QVERIFY2(!lines[1].contains("BTC/USDT"), lines[1].constData());
    }

    void aNameIsMeasuredInCharacters()
    {
        const auto lines = table("m\xc3\xa4rkte-\xc3\xbc", "sim:BTC/USDT", 0);
        QCOMPARE(QString::fromUtf8(lines[1]).indexOf(QStringLiteral("running")),
                 QString::fromUtf8(lines[0]).indexOf(QStringLiteral("STATE")));
    }

    void tellsWhatSecondMarketsAre()
    {
        client::Bot pairs;
        pairs.id = "17";
        pairs.name = "pairs";
        pairs.state = "RUNNING";
        client::Bot leg = pairs;
        leg.id = "1099511627793";
        leg.name = "pairs#2";
        leg.leader = "17";
        QVERIFY(!QByteArray::fromStdString(botTable({pairs}, 0)).contains("second market"));
        const auto table = QByteArray::fromStdString(botTable({pairs, leg}, 0));
        QVERIFY2(table.endsWith("1 of them is the second market of a bot, NAME#2 that of NAME: commands go to the bot, "
                                "and are done on both\n"),
                 table.constData());

        client::BotDetails details;
        details.bot = pairs;
        const auto page = QByteArray::fromStdString(botPage(details, leg));
        QVERIFY2(page.contains("\nsecond market pairs#2  (1099511627793)\n"), page.constData());
        details.bot = leg;
        const auto ofLeg = QByteArray::fromStdString(botPage(details, pairs));
        QVERIFY2(ofLeg.contains("\nbelongs to    pairs  (17), of which it is the second market\n"), ofLeg.constData());
        QVERIFY(!QByteArray::fromStdString(botPage(details)).contains("belongs to"));
    }
};

QTEST_GUILESS_MAIN(TestBotText)
#include "tst_BotText.moc"
