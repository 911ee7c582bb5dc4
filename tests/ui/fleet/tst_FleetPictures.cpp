// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the fleet page in all its states, both themes and three sizes into build/…/screenshots, for eyes; and once more
// in German. What a program can tell it tells: that themes differ, and that each picture has something in it.
#include "core/base/Random.h"
#include "tests/ui/support/FleetBench.h"
#include "ui/common/StatePane.h"
#include "ui/fleet/BotAssistant.h"
#include "ui/fleet/ConfirmDialog.h"
#include "ui/fleet/FleetPage.h"
#include "ui/fleet/FleetView.h"
#include "ui/fleet/OutcomesDialog.h"
#include "ui/fleet/TagDialog.h"
#include "ui/language/LanguageChoice.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>

using namespace wh;
using namespace wh::ui;
using wh::test::FleetBench;
using wh::test::ScriptedFleet;

namespace {

/// A fleet as somebody may have one: five strategies on four markets, most at work.
void fill(ScriptedFleet& fleet, int count, const char* prefix)
{
    struct Kind
    {
        const char *strategy, *name, *market;
    };
    constexpr Kind kKinds[] = {{"avellaneda_stoikov", "a-s", "sim:BTC/USDT"},
                               {"basic_market_maker", "quotes", "sim:ETH/USDT"},
                               {"sma_crossover", "trend", "sim:SOL/USDT"},
                               {"volume_generator", "volume", "sim:ETH/BTC"},
                               {"advanced_market_maker", "ladder", "replay:binance:BTC/USDT:book"}};
    constexpr const char* kStates[] = {"RUNNING", "RUNNING",  "RUNNING", "PAUSED",  "RUNNING",
                                       "FAILED",  "STARTING", "RUNNING", "STOPPED", "CREATED"};
    Random random(11);
    for (int i = 0; i < count; ++i) {
        const Kind& kind = kKinds[i % 5];
        const bool isReplay = std::string_view(kind.market).starts_with("replay");
        client::Bot bot = ScriptedFleet::bot(
            std::to_string(i + 1), std::string(prefix) + kind.name + '-' + std::to_string(i / 5 + 1), kind.strategy,
            isReplay ? "binance:BTC/USDT" : kind.market, kStates[(i * 7 + i / 10) % 10]);
        bot.markets = {kind.market};
        bot.tags = i % 3 == 0   ? std::vector<std::string>{"mm-eu"}
                   : i % 3 == 1 ? std::vector<std::string>{"mm-eu", "test"}
                                : std::vector<std::string>{};
        bot.stopPolicy = i % 4 == 0 ? "FLATTEN" : "CANCEL";
        const TimeNs now = WallClock().now();
        auto& figures = bot.figures;
        if (bot.state != "CREATED") {
            const bool isInBtc = bot.settleAsset == "BTC";
            figures.profit.realised = Decimal::fromUnits(random.integer(-40'000, 90'000), isInBtc ? 7 : 2);
            figures.profit.unrealised = Decimal::fromUnits(random.integer(-4'000, 4'000), isInBtc ? 7 : 2);
            figures.profit.fees = Decimal::fromUnits(random.integer(0, 3'000), isInBtc ? 7 : 2);
            figures.profit.net = figures.profit.realised + figures.profit.unrealised - figures.profit.fees;
            figures.ordersPlaced = random.integer(100, 90'000);
            figures.fills = figures.ordersPlaced / 9;
            double course = 0;
            for (int point = 0; point < 48; ++point)
                bot.profitCourse.push_back(course += random.uniform() - 0.46);
            bot.instrument.lot = Decimal::of(i % 5 == 2 ? "0.01" : "0.00001");
            figures.position = bot.instrument.lot * random.integer(-3000, 3000);
            figures.lastEventAt = now - random.integer(0, 400) * kSecond;
            figures.lastEvent = i % 3 == 0 ? "fill" : i % 3 == 1 ? "order.refused" : "order.cancelled";
        }
        if (bot.isAtWork()) {
            figures.openOrders = bot.state == "PAUSED" ? 0 : random.integer(1, 24);
            figures.tickLag = {900, kMillisecond, random.integer(1, 40) * kMillisecond / 4, 90 * kMillisecond};
            bot.startedAt = now - random.integer(30, 400'000) * kSecond;
        }
        if (bot.state == "FAILED") {
            bot.reason = Error("bot.orders_left", {{"orders", "3"}, {"bot", bot.name}, {"position", "0.012"}});
            bot.restartAt = now + 40 * kSecond;
            figures.lastError = "the venue contradicts the book";
        }
        fleet.put(bot);
    }
}

} // namespace

class TestFleetPictures : public QObject
{
    Q_OBJECT

    QString m_folder;
    QString m_language;

    QString pathOf(const QString& name, ThemeChoice choice, QSize size) const
    {
        return QStringLiteral("%1/%2%3-%4-%5.png")
            .arg(m_folder, name, m_language.isEmpty() ? QString() : u'-' + m_language,
                 choice == ThemeChoice::Dark ? QStringLiteral("dark") : QStringLiteral("light"),
                 QString::number(size.width()));
    }
    void take(FleetBench& bench, QWidget& widget, const QString& name)
    {
        QImage first;
        for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light}) {
            bench.studio().appearance().setChoice(choice);
            QCoreApplication::sendPostedEvents();
            QTest::qWait(0);
            const QImage picture = widget.grab().toImage();
            QVERIFY(picture.save(pathOf(name, choice, widget.size())));
            QVERIFY(picture != first);
            first = picture;
        }
    }
    /// In windows of 1024×640, 1280×720 and 2560×1440.
    void draw(FleetBench& bench, QWidget& page, const QString& name)
    {
        page.show();
        for (const QSize size : {QSize(824, 552), QSize(1080, 632), QSize(2360, 1352)}) {
            page.resize(size);
            QTest::qWait(0);
            take(bench, page, name);
        }
    }
    template<typename Dialog>
    static Dialog* dialog()
    {
        for (QWidget* each : QApplication::topLevelWidgets()) {
            if (auto* found = qobject_cast<Dialog*>(each); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    static QAction* action(const FleetPage& page, const char* name)
    {
        for (QAction* each : page.pageActions()) {
            if (each->objectName() == QLatin1String(name))
                return each;
        }
        return nullptr;
    }

private slots:
    void initTestCase()
    {
        m_folder = QStringLiteral(BUILD_ROOT "/screenshots/fleet");
        QVERIFY(QDir().mkpath(m_folder));
    }

    void drawsThePage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << "en";
        QTest::newRow("German") << "de";
    }
    void drawsThePage()
    {
        QFETCH(QString, language);
        m_language = language == u"de" ? language : QString();
        LanguageChoice choice(*qApp);
        choice.choose(language);
        FleetBench bench;
        bench.studio().appearance().setLocale(QLocale(language));
        FleetPage page(bench.studio().context(), bench.rows());
        QVERIFY(bench.settle());
        draw(bench, page, QStringLiteral("empty"));
        fill(bench.fleet(), 28, "");
        bench.fleet().tellAll(false);
        QTRY_COMPARE(bench.rows().all().size(), std::size_t{28});
        page.view().setFocus();
        draw(bench, page, QStringLiteral("page"));

        bench.add(QStringLiteral("fra-2"));
        fill(bench.fleet(1), 9, "f2-");
        QVERIFY(bench.settle());
        bench.link(1).go(WallClock().now() - 3 * kMinute);
        QVERIFY(bench.settle());
        auto* grouping = page.findChild<QComboBox*>(QStringLiteral("fleetGrouping"));
        grouping->setCurrentIndex(int(FleetGrouping::Tag));
        emit grouping->activated(int(FleetGrouping::Tag));
        page.view().sortByColumn(kFleetProfit, Qt::DescendingOrder);
        page.view().selectAll();
        draw(bench, page, QStringLiteral("groups"));
        grouping->setCurrentIndex(int(FleetGrouping::Engine));
        emit grouping->activated(int(FleetGrouping::Engine));
        page.view().clearSelection();
        draw(bench, page, QStringLiteral("away"));

        page.view().selectAll();
        action(page, "fleet.stop")->trigger();
        QVERIFY(dialog<ConfirmDialog>());
        take(bench, *dialog<ConfirmDialog>(), QStringLiteral("confirm"));
        dialog<ConfirmDialog>()->close();
        action(page, "fleet.tag")->trigger();
        QVERIFY(dialog<TagDialog>());
        take(bench, *dialog<TagDialog>(), QStringLiteral("tags"));
        dialog<TagDialog>()->close();
        std::vector<AskedBot> asked;
        for (const FleetRow* row : page.view().selectedBots())
            asked.push_back({keyOf(*row), row->name, row->engineName, std::nullopt});
        asked[0].error = Error("bot.wrong_state", {{"field", "pause"}, {"value", "stopping"}});
        asked[3].error = Error("remote.unreachable", {{"reason", "connection refused"}});
        auto* outcomes = new OutcomesDialog(bench.studio().appearance(), verbOf(BotCommand::Pause), asked, true, &page);
        outcomes->show();
        QTest::qWait(0);
        take(bench, *outcomes, QStringLiteral("outcomes"));
        outcomes->close();

        page.findChild<QLineEdit*>(QStringLiteral("fleetFilter"))->setText(QStringLiteral("nothing like it"));
        draw(bench, page, QStringLiteral("no-match"));
    }

    void drawsBotsOnTwoMarkets()
    {
        m_language.clear();
        FleetBench bench;
        bench.fleet().twoMarkets = {"avellaneda_stoikov"};
        FleetPage page(bench.studio().context(), bench.rows());
        fill(bench.fleet(), 9, "");
        for (const char* id : {"sim:BTC/USDT", "sim:ETH/USDT", "sim:SOL/EUR", "sim:ETH/BTC"}) {
            client::LiveMarket market;
            market.id = market.title = id;
            market.source = "GENERATED";
            market.instrument = ScriptedFleet::bot("1", "x", "x", id).instrument;
            bench.fleet().markets.push_back(market);
        }
        std::string leg;
        for (const char* id : {"3", "7"}) {
            auto& bot = bench.fleet().bots.at(id);
            bot.strategy = "avellaneda_stoikov";
            bot.name = "pairs-" + std::string(id);
            auto second = ScriptedFleet::legOf(bot);
            second.figures = bot.figures;
            second.figures.openOrders = 3;
            second.figures.profit.net = Decimal::of("-12.5");
            second.profitCourse = bot.profitCourse;
            second.startedAt = bot.startedAt;
            bot.markets.push_back("sim:ETH/USDT");
            leg = second.id;
            bench.fleet().put(second);
        }
        QVERIFY(bench.settle());
        page.show();
        page.resize(1080, 632);
        page.view().setFocus();
        QVERIFY(page.select(bench.link().id(), QString::fromStdString(leg)));
        QTest::qWait(0);
        take(bench, page, QStringLiteral("two-markets"));
        action(page, "fleet.stop")->trigger();
        QVERIFY(dialog<ConfirmDialog>());
        take(bench, *dialog<ConfirmDialog>(), QStringLiteral("two-markets-confirm"));
        dialog<ConfirmDialog>()->close();

        page.prepareBot(bench.link().id(), QStringLiteral("avellaneda_stoikov"), {});
        QTRY_VERIFY(dialog<BotAssistant>());
        BotAssistant* assistant = dialog<BotAssistant>();
        for (const auto& [step, name] : {std::pair(BotStep::Market, "market"), std::pair(BotStep::Funds, "funds"),
                                         std::pair(BotStep::Review, "review")}) {
            assistant->goTo(step);
            QTRY_VERIFY(assistant->isSettled());
            take(bench, *assistant, QStringLiteral("two-markets-") + QLatin1String(name));
        }
        assistant->close();
    }

    void drawsWaitingAndFailing()
    {
        m_language.clear();
        FleetBench bench;
        bench.fleet().holdsList = true;
        bench.link().start();
        FleetPage page(bench.studio().context(), bench.rows());
        draw(bench, page, QStringLiteral("loading"));
        bench.fleet().away = Error("fleet.unavailable", {{"reason", "its folder of bots is in use"}});
        bench.fleet().endWatch(*bench.fleet().away);
        QTRY_COMPARE(page.findChild<StatePane*>()->state(), StatePane::State::Failed);
        draw(bench, page, QStringLiteral("failed"));
    }
};

QTEST_MAIN(TestFleetPictures)
#include "tst_FleetPictures.moc"
