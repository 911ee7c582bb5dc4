// SPDX-License-Identifier: GPL-3.0-or-later
// Which bots a command is about, where some trade two markets.
#include "app/cli/bots/BotChoice.h"

#include "app/cli/ErrorText.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <QTest>

using namespace wh;
using namespace wh::cli;

class TestBotChoice : public QObject
{
    Q_OBJECT

    static client::Bot bot(const char* id, const char* name, const char* leader = "")
    {
        client::Bot made;
        made.id = id;
        made.name = name;
        made.leader = leader;
        made.tags = {"two"};
        return made;
    }
    const std::vector<client::Bot> m_bots = {bot("1", "pairs"), bot("1099511627777", "pairs#2", "1"),
                                             bot("2", "quotes")};

    struct Chosen
    {
        QByteArray names;
        std::vector<Error> mistakes;
        std::vector<client::BotOutcome> strangers;
    };
    Chosen chosen(const char* line, BotChoice::Legs legs = BotChoice::Legs::Bots,
                  BotChoice::Nobody nobody = BotChoice::Nobody::Mistake) const
    {
        BotChoice choice;
        CLI::App app;
        choice.addTo(app, nobody);
        app.parse(line);
        Chosen result;
        const auto bots = choice.among(m_bots, result.mistakes, legs);
        for (const auto& each : bots)
            result.names += (result.names.isEmpty() ? "" : " ") + QByteArray::fromStdString(each.name);
        result.strangers = BotChoice::strangersAmong(bots, result.mistakes);
        return result;
    }

private slots:
    void aFilterChoosesBotsAndNotTheirSecondMarkets_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("all") << QByteArray("--all");
        QTest::newRow("tag") << QByteArray("--tag two");
    }
    void aFilterChoosesBotsAndNotTheirSecondMarkets()
    {
        QFETCH(QByteArray, line);
        const auto found = chosen(line.constData());
        QCOMPARE(found.names, QByteArray("pairs quotes"));
        QVERIFY(found.mistakes.empty());
    }

    void aSecondMarketNamedWithItsBotIsDoneWithIt()
    {
        for (const char* line : {"pairs pairs#2 quotes", "1099511627777 1 quotes", "id:1099511627777 quotes pairs"}) {
            const auto found = chosen(line);
            QVERIFY2(found.names == "pairs quotes" || found.names == "quotes pairs", found.names.constData());
            QVERIFY(found.mistakes.empty() && found.strangers.empty());
        }
    }

    void aSecondMarketNamedAloneIsRefusedInASentence()
    {
        const auto alone = chosen("pairs#2");
        QVERIFY(alone.names.isEmpty());
        QCOMPARE(alone.mistakes.size(), std::size_t{1});
        QCOMPARE(alone.mistakes.front().code, std::string("bot.is_leg"));
        QCOMPARE(errorText(alone.mistakes.front()),
                 std::string("pairs#2 is the second market of pairs, and nothing is asked of it alone (give the "
                             "command to pairs)"));
        // Beside others it keeps them from nothing.
        const auto beside = chosen("pairs#2 quotes");
        QCOMPARE(beside.names, QByteArray("quotes"));
        QVERIFY(beside.mistakes.empty());
        QCOMPARE(beside.strangers.size(), std::size_t{1});
        QCOMPARE(beside.strangers.front().error->code, std::string("bot.is_leg"));
    }

    void toLookAtBothMarketsItIsEnoughToNameTheBot()
    {
        using enum BotChoice::Legs;
        QCOMPARE(chosen("pairs", Rows, BotChoice::Nobody::All).names, QByteArray("pairs pairs#2"));
        QCOMPARE(chosen("pairs#2", Rows, BotChoice::Nobody::All).names, QByteArray("pairs#2"));
        QCOMPARE(chosen("quotes", Rows, BotChoice::Nobody::All).names, QByteArray("quotes"));
        QCOMPARE(chosen("", Rows, BotChoice::Nobody::All).names, QByteArray("pairs pairs#2 quotes"));
    }
};

QTEST_GUILESS_MAIN(TestBotChoice)
#include "tst_BotChoice.moc"
