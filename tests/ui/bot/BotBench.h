// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "tests/ui/bot/ScriptedBot.h"
#include "tests/ui/support/StudioBench.h"
#include "ui/bot/BotPage.h"
#include "ui/links/EngineDirectory.h"
#include "ui/links/EngineLinks.h"
#include "ui/settings/Settings.h"

#include <cmath>

namespace wh::test {

/// A link that stands as a test says.
class FakeLink final : public ui::EngineLink
{
public:
    FakeLink(const ui::EngineEntry& entry, client::Transport transport) : EngineLink(entry, false, nullptr)
    {
        m_owned = std::make_unique<ui::Session>(std::move(transport));
        m_session = m_owned.get();
    }
    TimeNs lastHeard() const override { return m_heard; }
    void connectNow() override {}
    using EngineLink::setRole;
    void be(State state, std::optional<Error> error = {})
    {
        if (state == State::Connected)
            m_session->start();
        setState(state, std::move(error));
    }
    void heardAt(TimeNs time) { m_heard = time; }

private:
    std::unique_ptr<ui::Session> m_owned;
    TimeNs m_heard = 0;
};

/// The page of one scripted bot on a remote engine "fra-1", whose other answers are a real engine's.
class BotBench
{
public:
    /// @param published  scripts that the engine has; they are not run
    explicit BotBench(const std::vector<PublishedScript>& published = {})
        : m_hasScripts(publish(published))
        , m_settings(m_folder.filePath(QStringLiteral("settings.ini")))
        , m_directory(m_settings)
    {
        m_appearance.install(*qApp);
        ui::EngineEntry entry;
        entry.name = QStringLiteral("fra-1");
        entry.address = QStringLiteral("wss://fra-1.example:8420");
        const auto id = m_directory.add(entry);
        if (!id)
            qFatal("%s", id.error().toString().c_str());
        m_links.follow(m_directory, [this](const ui::EngineEntry& known, ui::EngineLinks::Purpose) {
            auto link = std::make_unique<FakeLink>(known, m_fleet.transport());
            m_link = link.get();
            return link;
        });
    }

    ScriptedBot& fleet() { return m_fleet; }
    FakeLink& link() { return *m_link; }
    ui::EngineDirectory& directory() { return m_directory; }
    ui::EngineLinks& links() { return m_links; }
    ui::Appearance& appearance() { return m_appearance; }
    ui::Navigator& navigator() { return m_navigator; }
    ui::PageContext context() { return {m_appearance, m_link->session(), m_navigator, m_undo}; }

    /// Until the engine is there.
    bool connect()
    {
        m_link->heardAt(WallClock().now());
        m_link->be(ui::EngineLink::State::Connected);
        return QTest::qWaitFor([this] { return m_link->session().isReady(); }, 60'000);
    }
    /// A page that is seen.
    std::unique_ptr<ui::BotPage> page(QSize size = {1128, 625})
    {
        auto page = std::make_unique<ui::BotPage>(context(), m_links);
        page->resize(size);
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("the page is not seen");
        return page;
    }
    /// With the bot open and nothing on its way.
    std::unique_ptr<ui::BotPage> open(QSize size = {1128, 625})
    {
        if (!m_link->session().isReady() && !connect())
            qFatal("the session did not start");
        auto shown = page(size);
        shown->openBot(m_link->id(), QLatin1String(ScriptedBot::kId));
        if (!settle(*shown))
            qFatal("the page does not come to rest");
        return shown;
    }
    static bool settle(ui::BotPage& page)
    {
        return QTest::qWaitFor([&] { return page.isSettled(); }, 60'000);
    }

    /// An hour of a market maker's life until now: history of all channels, and the last of it live.
    void live(DurationNs past = kHour)
    {
        using F = ScriptedBot;
        const TimeNs now = WallClock().now();
        const auto mid = [&](TimeNs time) {
            const double x = static_cast<double>(time - (now - past)) / static_cast<double>(kMinute);
            return 61'234 + 22 * std::sin(x / 7) + 6 * std::sin(x * 1.9) + 2 * std::sin(x * 9.1);
        };
        const auto text = [](double price) { return QString::number(price, 'f', 2).toStdString(); };
        int order = 1'000;
        int fill = 0;
        double net = 0;
        for (TimeNs time = now - past; time < now - kSecond; time += 10 * kSecond) {
            const double price = mid(time);
            m_fleet.remember("botBooks", F::book(time, price, 1));
            net = 12.34 + 2.1 * std::sin(static_cast<double>(time - now) / 3e11) +
                  0.3 * std::sin(static_cast<double>(time - now) / 2e10);
            m_fleet.remember("botAccounts", F::account(time, text(10'000 + net), text(net), "0.012"));
        }
        std::vector<Json> open;
        for (TimeNs time = now - past; time < now - kSecond; time += 20 * kSecond) {
            const double price = mid(time);
            const TimeNs end = std::min(time + 20 * kSecond, now);
            const bool isLast = time + 20 * kSecond >= now - kSecond;
            std::vector<Json> rows;
            for (const bool isBuy : {true, false}) {
                const std::string at = text(price + (isBuy ? -3.5 : 3.5));
                const int id = ++order;
                rows.push_back(F::order(time, id, "accepted", isBuy, at));
                if (isLast) {
                    open.push_back(F::order(time, id, "accepted", isBuy, at));
                } else if (order % 9 == 4) {
                    rows.push_back(F::order(end - 5 * kSecond, id, "filled", isBuy, at, "0.01", "0.01"));
                    m_fleet.remember("botTrades",
                                     F::trade(end - 5 * kSecond, ++fill, id, isBuy, at, isBuy ? "0" : "0.3512"));
                } else {
                    rows.push_back(F::order(end, id, "cancelled", isBuy, at));
                }
            }
            if (order % 97 < 2)
                rows.push_back(F::order(time + kSecond, ++order, "refused", true, text(price), "5", "0",
                                        "risk.max_position: 5.012 BTC would be held, 1 BTC is allowed"));
            std::sort(rows.begin(), rows.end(), [](const Json& a, const Json& b) {
                return a.at("time").get<std::string>() < b.at("time").get<std::string>();
            });
            for (auto& row : rows)
                m_fleet.remember("botOrders", row);
        }
        int line = 0;
        for (TimeNs time = now - past; time < now; time += 15 * kSecond, ++line) {
            const char* levels[] = {"INFO", "DEBUG", "INFO", "INFO", "TRACE", "WARNING", "INFO", "DEBUG", "ERROR"};
            const std::string level = levels[line % 41 == 40 ? 8 : line % 17 == 16 ? 5 : line % 5];
            m_fleet.remember("botLogs", F::log(time, level,
                                               level == "ERROR" ? "no mid for 3.2 s: quotes are taken off the book"
                                               : level == "WARNING"
                                                   ? "volatility is 2.4 times its hourly mean: spread widened to 7 bps"
                                                   : "quote " + text(mid(time) - 3.5) + " / " + text(mid(time) + 3.5) +
                                                         ", reservation price " + text(mid(time) - 0.4)));
        }
        m_fleet.remember("botEvents", F::event(now - past, "INFO", "bot.start", ""));
        m_fleet.remember("botEvents", F::event(now - past + kSecond, "INFO", "bot.ready", ""));
        m_fleet.remember("botEvents", F::event(now - past / 2, "WARNING", "bot.venue_lost",
                                               "remote.unreachable: the connection was closed"));
        m_fleet.remember("botEvents", F::event(now - past / 2 + 4 * kSecond, "INFO", "bot.venue_back", ""));
        m_fleet.remember("botEvents",
                         F::event(now - 3 * kMinute, "INFO", "regime", "{\"from\":\"calm\",\"to\":\"trend\"}"));
        m_fleet.remember("botLifecycle", F::step(now - kDay, "created", "admit", "admitted", "anna"));
        m_fleet.remember("botLifecycle", F::step(now - past, "admitted", "start", "starting", "anna"));
        m_fleet.remember("botLifecycle", F::step(now - past + kSecond, "starting", "ready", "running", "engine"));
        m_fleet.bot()["createdAt"] = formatTime(now - kDay);
        m_fleet.bot()["startedAt"] = formatTime(now - past);
        m_fleet.bot()["stateSince"] = formatTime(now - past + kSecond);
        m_fleet.figures()["openOrders"] = open.size();
        m_fleet.figures()["marketTime"] = formatTime(now);
        Json course = Json::array();
        for (int i = 0; i < 96; ++i)
            course.push_back(12.34 * i / 95 + 1.8 * std::sin(i / 5.0));
        m_fleet.bot()["profitCourse"] = course;
        m_fleet.gaugeCourse = [now](const std::string& name, const Json&) {
            Json points = Json::array();
            const double phase = static_cast<double>(name.size());
            const std::map<std::string, double> levels{
                {"inventory", 0.12}, {"spread", 4.71},       {"volatility", 38.2}, {"reservation price", 61'233.8},
                {"fill rate", 0.43}, {"queue ahead", 0.814}, {"toxicity", 0.62}};
            const double level = levels.at(name);
            const double size = name == "reservation price" ? 9 : level;
            for (int i = 0; i < 300; ++i) {
                const double value = level + size * (0.25 * std::sin((299 - i) / 17.0) * std::sin(phase) +
                                                     0.06 * std::sin((299 - i) * 1.3));
                points.push_back({{"time", formatTime(now - 10 * kMinute + i * 2 * kSecond)},
                                  {"count", 2},
                                  {"minimum", value - 0.1},
                                  {"maximum", value + 0.1},
                                  {"mean", value},
                                  {"last", value}});
            }
            return Json{{"resolution", "1s"}, {"points", points}};
        };
        m_fleet.tellGauges({F::gauge(now, "inventory", 0.12, "share", -1, 1), F::gauge(now, "spread", 4.71, "bps"),
                            F::gauge(now, "volatility", 38.2, "%/a", 0, 120),
                            F::gauge(now, "reservation price", 61'233.8, "USDT"),
                            F::gauge(now, "fill rate", 0.43, "1/min"), F::gauge(now, "queue ahead", 0.814, "BTC"),
                            F::gauge(now, "toxicity", 0.62, "", 0, 1)});
        m_fleet.tellBook(F::book(now, mid(now)));
        m_fleet.tellAccount(F::account(now, text(10'000 + net), text(net), "0.01200"));
        m_fleet.tellOpenOrders(open);
        giveVersions(now);
    }
    /// The bot has a past as a backtest has one: with fills, trades and gauges.
    void giveLife()
    {
        if (!m_link->session().isReady() && !connect())
            qFatal("the session did not start");
        client::BacktestRequest request;
        request.dataset = m_engine.generate({{"duration", "30m"}});
        request.strategy = "avellaneda_stoikov";
        std::string run;
        m_link->session().client().startBacktest(request, [&run](const Result<client::Run>& started) {
            if (!started)
                qFatal("%s", started.error().toString().c_str());
            run = started->id;
        });
        const bool ended = QTest::qWaitFor(
            [&] {
                const client::Run* known = run.empty() ? nullptr : m_link->session().runs().find(run);
                return known && !known->isUnderWay();
            },
            120'000);
        if (!ended)
            qFatal("the backtest did not end");
        m_fleet.setLife(run);
    }
    void giveVersions(TimeNs now)
    {
        using F = ScriptedBot;
        const Json first = {{"name", "btc-a-s"},
                            {"description", "Quotes around the mid"},
                            {"market", "sim:BTC/USDT"},
                            {"strategy", "avellaneda_stoikov"},
                            {"params", {{"risk_aversion", 0.1}}},
                            {"account", "paper"},
                            {"interval", "1s"},
                            {"stop_policy", "cancel"},
                            {"tags", Json::array({"mm-eu"})},
                            {"cash", 10'000}};
        Json second = first;
        second["params"]["risk_aversion"] = 0.2;
        second["risk"] = {{"order_size.max_notional", "5000"}};
        Json third = second;
        third["interval"] = "500ms";
        m_fleet.versions() = {F::version(1, now - kDay, "anna", first), F::version(2, now - 5 * kHour, "ben", second),
                              F::version(3, now - 2 * kHour, "anna", third)};
        m_fleet.differences() = {{{"field", "params.risk_aversion"}, {"before", "0.1"}, {"after", "0.2"}},
                                 {{"field", "risk.order_size.max_notional"}, {"before", ""}, {"after", "5000"}},
                                 {{"field", "interval"}, {"before", "1s"}, {"after", "500ms"}}};
    }

private:
    /// Before anybody has been told of the engine: it is opened anew.
    bool publish(const std::vector<PublishedScript>& scripts)
    {
        if (!scripts.empty())
            m_engine.useScripts(SandboxSettings(), scripts);
        return !scripts.empty();
    }

    QTemporaryDir m_folder;
    ApiBench m_engine;
    const bool m_hasScripts;
    ui::Appearance m_appearance{[] { return true; }};
    ui::Navigator m_navigator;
    QUndoStack m_undo;
    ui::Settings m_settings;
    ui::EngineDirectory m_directory;
    ScriptedBot m_fleet{StudioBench::transport(m_engine.api())};
    FakeLink* m_link = nullptr;
    ui::EngineLinks m_links; ///< goes first: sessions ask the fleet
};

} // namespace wh::test
