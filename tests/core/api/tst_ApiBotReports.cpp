// SPDX-License-Identifier: GPL-3.0-or-later
// The report of a bot that lives, against what its fleet and its ledger say themselves.
#include "core/client/ApiClient.h"
#include "core/fleet/BotRows.h"
#include "tests/core/api/ApiBench.h"
#include "tests/core/fleet/FleetDesk.h"
#include "tests/support/Verify.h"

#include <QScopeGuard>

using namespace wh;
using namespace wh::test;

namespace {

const Actor kAnn{"ann", {}};

Decimal amountOf(const Json& json)
{
    return Decimal::parse(json.get<std::string>()).valueOr({});
}

} // namespace

class TestApiBotReports : public QObject
{
    Q_OBJECT

    std::unique_ptr<FleetDesk> m_desk;
    std::unique_ptr<ApiBench> m_bench;
    BotId m_bot{};
    TimeNs m_begin = 0;

    void attach()
    {
        m_bench->api().setFleet(std::shared_ptr<Fleet>(m_desk->fleet.get(), [](Fleet*) {}));
    }
    Store& history() { return m_desk->fleet->history(); }
    BotStatus status() { return m_desk->status(m_bot); }

    HistoryQuery query(TimeNs from = INT64_MIN, TimeNs to = INT64_MAX) const
    {
        HistoryQuery query;
        query.bots = {m_bot};
        query.from = from;
        query.to = to;
        query.ascending = true;
        query.limit = 10'000;
        return query;
    }
    std::vector<TradeRow> trades(TimeNs from = INT64_MIN, TimeNs to = INT64_MAX)
    {
        const auto page = history().trades(query(from, to));
        return page ? page->rows : std::vector<TradeRow>();
    }
    std::vector<AccountView> accounts()
    {
        std::vector<AccountView> views;
        const auto page = history().account(query());
        if (page) {
            for (const auto& row : page->rows)
                views.push_back(accountView(row));
        }
        return views;
    }
    Json report(const Json& span, const std::string& fields)
    {
        Json variables = span;
        variables["bot"] = std::to_string(m_bot.value);
        return m_bench->ask("query($bot: ID!, $from: DateTime, $to: DateTime) { botReport(bot: $bot, from: $from, to: "
                            "$to) { " +
                                fields + " } }",
                            variables)["botReport"];
    }
    Json errorOf(const Json& span)
    {
        Json variables = span;
        variables["bot"] = std::to_string(m_bot.value);
        return m_bench->errorOf("query($bot: ID!, $from: DateTime, $to: DateTime) { botReport(bot: $bot, from: $from, "
                                "to: $to) { start } }",
                                variables);
    }
    static Decimal metric(const Json& report, const std::string& id)
    {
        for (const auto& metric : report["metrics"]) {
            if (metric["id"] == id)
                return amountOf(metric["value"]);
        }
        qFatal("no metric %s", id.c_str());
    }
    void start()
    {
        for (const char* fees : {"maker=1,taker=5,currency=received", "maker=1,taker=5"}) {
            BotSpec spec = FleetDesk::maker(m_bot.isValid() ? "m1" : "m0");
            spec.simulation = {{"fees", fees}};
            const auto id = m_desk->fleet->create(spec, kAnn);
            VERIFY_OK(id);
            m_bot = *id;
            VERIFY_OK(m_desk->fleet->start(m_bot, kAnn));
        }
    }
    /// So many fills, and until the account has been written down behind them.
    void trade(std::uint64_t fills)
    {
        QVERIFY(m_desk->runUntil([&] { return status().fills >= fills; }, 6 * kHour));
        m_desk->run(35 * kSecond);
        VERIFY_OK(m_desk->fleet->flush());
    }
    /// Up to the last time that the account was written down.
    Json upToLast() { return {{"to", formatTime(accounts().back().time + 1)}}; }

private slots:
    void initTestCase()
    {
        m_desk = std::make_unique<FleetDesk>();
        m_bench = std::make_unique<ApiBench>();
        VERIFY_OK(m_desk->open());
        m_bot = {};
        attach();
        m_begin = m_desk->clock.now();
        start();
        trade(25);
    }
    void cleanupTestCase()
    {
        m_bench.reset();
        m_desk.reset();
    }

    void aWholeLifeIsWhatTheLedgerSays_data()
    {
        QTest::addColumn<quint64>("bot");
        QTest::addRow("fees in quote") << quint64{2};
        QTest::addRow("fees in what is received") << quint64{1};
    }
    void aWholeLifeIsWhatTheLedgerSays()
    {
        QFETCH(quint64, bot);
        const auto back = qScopeGuard([this, before = m_bot] { m_bot = before; });
        m_bot = {bot};
        const Json whole =
            report(upToLast(), "strategy dataset start end initialEquity finalEquity finalPosition"
                               " fees { asset amount } metrics { id value } fills(first: 5) { totalCount nodes {"
                               " midAtDecision queueWait midAfter1s midAfter5s midAfter30s } }"
                               " orders { placed cancelled filled } equity(points: 100) { time value }");
        const AccountView last = accounts().back();
        const auto rows = trades(INT64_MIN, last.time + 1);
        QCOMPARE(trades().size(), std::size_t{status().fills});
        JSON_IS(report(Json::object(), "fills(first: 0) { totalCount }")["fills"]["totalCount"], status().fills);
        JSON_IS(whole["strategy"], "basic_market_maker");
        JSON_IS(whole["dataset"], "sim:BTC/USDT");
        JSON_IS(whole["end"], formatTime(last.time));
        JSON_IS(whole["fills"]["totalCount"], rows.size());
        JSON_IS(whole["initialEquity"], status().capital.toString());
        JSON_IS(whole["finalEquity"], last.equity.toString());
        JSON_IS(whole["finalPosition"], last.position.toString());
        QCOMPARE(metric(whole, "netProfit").toString(), last.profit.net().toString());
        QCOMPARE(metric(whole, "fees").toString(), last.profit.fees.toString());
        QVERIFY(!last.profit.fees.isZero());
        for (const auto& fee : whole["fees"]) {
            Decimal sum;
            for (const auto& row : rows)
                sum += row.feeAsset == fee["asset"] ? Decimal::parse(row.fee).valueOr({}) : Decimal();
            QCOMPARE(amountOf(fee["amount"]).toString(), sum.toString());
        }
        QVERIFY(whole["orders"]["placed"].get<int>() > 0);
        QVERIFY(whole["equity"].size() > 10);
        // What was decided upon is known of a maker that has lived since, and where the market went.
        for (const auto& fill : whole["fills"]["nodes"]) {
            QVERIFY(!fill["midAtDecision"].is_null());
            QVERIFY(!fill["queueWait"].is_null());
            QVERIFY(!fill["midAfter1s"].is_null());
            QVERIFY(!fill["midAfter5s"].is_null());
            QVERIFY(!fill["midAfter30s"].is_null());
        }
    }

    void aPartIsWhatTheLedgerSaysOfIt()
    {
        const auto rows = accounts();
        const AccountView& a = rows[rows.size() / 3];
        const AccountView& b = rows[rows.size() * 2 / 3];
        const Json span = {{"from", formatTime(a.time + 1)}, {"to", formatTime(b.time + 1)}};
        const Json part = report(
            span,
            "start end initialEquity finalEquity initialPosition metrics { id value } fills(first: 0) { totalCount }");
        const auto within = trades(a.time + 1, b.time + 1);
        QVERIFY(!within.empty());
        QVERIFY(within.size() < trades().size());
        JSON_IS(part["start"], span["from"]);
        JSON_IS(part["end"], formatTime(b.time));
        JSON_IS(part["fills"]["totalCount"], within.size());
        JSON_IS(part["initialEquity"], a.equity.toString());
        JSON_IS(part["initialPosition"], a.position.toString());
        JSON_IS(part["finalEquity"], b.equity.toString());
        QCOMPARE(metric(part, "netProfit").toString(), (b.equity - a.equity).toString());
        QCOMPARE(metric(part, "fees").toString(), (b.profit.fees - a.profit.fees).toString());
    }

    void ownOrdersStandWhereTheStoreHasThem()
    {
        const AccountView last = accounts().back();
        const std::string fields = "quotesDropped quotes(first: 100000) { order side price quantity from to }";
        const Json whole = report({{"to", formatTime(last.time + 1)}}, fields);
        const auto at = [](const Json& moment) { return *parseTime(moment.get<std::string>()); };
        JSON_IS(whole["quotesDropped"], 0);
        QVERIFY(whole["quotes"].size() > 25);
        TimeNs before = 0;
        for (const auto& quote : whole["quotes"]) {
            QVERIFY(at(quote["from"]) >= before && at(quote["from"]) <= at(quote["to"]) &&
                    at(quote["to"]) <= last.time);
            before = at(quote["from"]);
        }
        // What the maker earned it earned where it stood.
        const auto covers = [&](const Json& quotes, const TradeRow& row) {
            return std::any_of(quotes.begin(), quotes.end(), [&](const Json& quote) {
                return quote["order"] == std::to_string(row.order) &&
                       amountOf(quote["price"]) == Decimal::of(row.price) && at(quote["from"]) <= row.time &&
                       row.time <= at(quote["to"]) && (quote["side"] == "BUY") == (row.side == toString(Side::Buy));
            });
        };
        const auto rows = trades(INT64_MIN, last.time + 1);
        for (const auto& row : rows)
            QVERIFY2(covers(whole["quotes"], row), std::to_string(row.fill).c_str());
        // What stood when a part begins is in it.
        const TradeRow& some = rows[rows.size() / 2];
        const Json part =
            report({{"from", formatTime(some.time - 1)}, {"to", formatTime(last.time + 1)}}, fields)["quotes"];
        QVERIFY(covers(part, some));
        for (const auto& quote : part)
            QVERIFY(at(quote["from"]) >= some.time - 1);
    }

    void adjoiningPartsHaveEachFillOnce()
    {
        const auto all = trades();
        // At a fill and right behind it, where no row of the account stands.
        for (const TimeNs cut : {all[7].time, all[7].time + 1, all[12].time + 300 * kMillisecond}) {
            const Json first = report({{"to", formatTime(cut)}}, "finalEquity fills(first: 0) { totalCount }");
            const Json second =
                report({{"from", formatTime(cut)}}, "initialEquity start fills(first: 0) { totalCount }");
            JSON_IS(second["start"], formatTime(cut));
            QCOMPARE(first["fills"]["totalCount"].get<std::size_t>() + second["fills"]["totalCount"].get<std::size_t>(),
                     all.size());
            JSON_IS(first["finalEquity"], second["initialEquity"]);
        }
    }

    void whatCannotBeAnsweredIsSaid()
    {
        const Json none = errorOf({{"to", formatTime(m_begin - kHour)}});
        JSON_IS(none["code"], "bot.no_history");
        JSON_IS(none["bot"], "m1");
        QVERIFY(!none["remedy"].get<std::string>().empty());
        JSON_IS(errorOf({{"from", formatTime(m_desk->clock.now() + kDay)}})["code"], "bot.no_history");
        const Json turned = errorOf({{"from", formatTime(m_begin)}, {"to", formatTime(m_begin - kHour)}});
        JSON_IS(turned["code"], "input.out_of_range");
        JSON_IS(turned["field"], "from");
        JSON_IS(turned["value"], formatTime(m_begin));
        JSON_IS(m_bench->errorOf("{ botReport(bot: 99) { start } }")["code"], "bot.not_found");
    }

    void theClientReadsThem()
    {
        client::Transport transport;
        transport.execute = [this](client::Request request, client::Transport::Answer answer) {
            answer(m_bench->respond(request.document, Json::parse(request.variables)).dump());
        };
        client::ApiClient calls(std::move(transport), [](std::function<void()> task) { task(); });
        const auto rows = accounts();
        const auto key = client::ReportKey::ofBot(std::to_string(m_bot.value), {}, rows.back().time + 1);
        std::optional<Result<client::Report>> report;
        calls.report(key, [&](auto answer) { report = std::move(answer); });
        QVERIFY(report);
        VERIFY_OK(*report);
        const std::size_t count = trades(INT64_MIN, rows.back().time + 1).size();
        QCOMPARE((*report)->fillCount, static_cast<std::int64_t>(count));
        std::optional<Result<client::Page<client::Fill>>> fills;
        client::PageRequest page;
        page.first = 3;
        calls.fills(key, page, [&](auto answer) { fills = std::move(answer); });
        QVERIFY(fills);
        VERIFY_OK(*fills);
        QCOMPARE((*fills)->items.size(), std::size_t{3});
        std::optional<Result<std::vector<client::Point>>> line;
        calls.line(key, client::Line::Equity, 50, {}, {}, [&](auto answer) { line = std::move(answer); });
        QVERIFY(line);
        VERIFY_OK(*line);
        QVERIFY((*line)->size() > 10);
        std::optional<Result<std::string>> document;
        calls.exportReport(key, "JSON", [&](auto answer) { document = std::move(answer); });
        QVERIFY(document);
        VERIFY_OK(*document);
        QCOMPARE(Json::parse(**document)["fills"].size(), count);
        for (const char* format : {"FILLS_CSV", "TRADES_CSV", "EQUITY_CSV"}) {
            document.reset();
            calls.exportReport(key, format, [&](auto answer) { document = std::move(answer); });
            QVERIFY(document);
            VERIFY_OK(*document);
            const auto lines = static_cast<std::size_t>(std::count((*document)->begin(), (*document)->end(), '\n'));
            if (format == std::string_view("EQUITY_CSV"))
                QVERIFY(lines > 10);
            else if (format == std::string_view("FILLS_CSV"))
                QCOMPARE(lines, count + 1);
            else
                QCOMPARE(lines, static_cast<std::size_t>((*report)->tradeCount) + 1);
        }
    }

    /// The last one: the fleet is another then.
    void aLifeGoesOnAfterTheProgramWasKilled()
    {
        const auto left = m_desk->killed("left");
        m_bench->api().setFleet(Error("fleet.unavailable", {{"reason", "it ends"}, {"cause", ""}}));
        m_desk->fleet.reset();
        VERIFY_OK(m_desk->open(left));
        attach();
        trade(status().fills + 10);
        const AccountView last = accounts().back();
        const Json whole = report(upToLast(), "finalEquity metrics { id value } fills(first: 0) { totalCount }");
        QCOMPARE(trades().size(), std::size_t{status().fills});
        JSON_IS(whole["fills"]["totalCount"], trades(INT64_MIN, last.time + 1).size());
        JSON_IS(whole["finalEquity"], last.equity.toString());
        QCOMPARE(metric(whole, "netProfit").toString(), last.profit.net().toString());
        QCOMPARE(metric(whole, "fees").toString(), last.profit.fees.toString());
    }
};

QTEST_GUILESS_MAIN(TestApiBotReports)
#include "tst_ApiBotReports.moc"
