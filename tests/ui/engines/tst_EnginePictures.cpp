// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the page of engines and its dialogs in both themes, three sizes and two languages into build/…/screenshots, for
// eyes. What a program can tell of a picture it tells: that themes differ, and that no word is cut.
#include "tests/ui/support/ScriptedLink.h"
#include "ui/common/ElidedLabel.h"
#include "ui/engines/EngineDialog.h"
#include "ui/engines/EngineQuestions.h"
#include "ui/engines/EnginesPage.h"
#include "ui/engines/HealthView.h"
#include "ui/language/LanguageChoice.h"
#include "ui/links/EngineDirectory.h"
#include "ui/settings/Settings.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

using namespace wh;
using namespace wh::ui;
using wh::test::ScriptedLink;
using wh::test::StudioBench;
using State = EngineLink::State;

class TestEnginePictures : public QObject
{
    Q_OBJECT

    QHash<QString, QImage> m_pictures;

    void take(QWidget& widget, const QString& name)
    {
        QCoreApplication::sendPostedEvents();
        QImage image(widget.size(), QImage::Format_RGB32);
        widget.render(&image);
        const QString folder = QStringLiteral(BUILD_ROOT "/screenshots");
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(image.save(QStringLiteral("%1/%2.png").arg(folder, name)));
        m_pictures[name] = image;
        for (const auto* label : widget.findChildren<QLabel*>()) {
            if (label->isVisible() && !qobject_cast<const ElidedLabel*>(label) && !label->wordWrap())
                QVERIFY2(label->width() >= label->sizeHint().width() - 1,
                         qPrintable(name + QStringLiteral(": ") + label->text()));
        }
        for (const auto* button : widget.findChildren<QPushButton*>()) {
            if (button->isVisible())
                QVERIFY2(button->width() >= button->minimumSizeHint().width(),
                         qPrintable(name + QStringLiteral(": ") + button->text()));
        }
    }

    static client::FleetHealth health()
    {
        client::FleetHealth health;
        health.acceptsOrders = true;
        for (int i = 0; i < 3; ++i) {
            client::ShardHealth shard;
            shard.name = "shard-" + std::to_string(i);
            shard.bots = 340 - i * 7;
            shard.skippedTicks = i == 2 ? 12 : 0;
            shard.tickLag = {120'000, 180'000 + i * 50'000, 3'400'000, 21'000'000};
            shard.reaction = {120'000, 9'000, 41'000, 900'000};
            shard.journalled = 1'204'553 + i;
            health.shards.push_back(shard);
        }
        health.orders = 48'231;
        health.refusals = 12;
        health.fills = 9'130;
        health.marketsOpen = 14;
        health.marketEvents = 4'812'334;
        health.rowsWaiting = 310;
        health.subscribers = 7;
        return health;
    }

    /// The same engine, which tells of a fleet besides.
    static client::Transport withFleet(client::Transport transport)
    {
        transport.execute = [execute = transport.execute](client::Request request, client::Transport::Answer answer) {
            if (request.document.find("fleetHealth") == std::string::npos)
                return execute(std::move(request), std::move(answer));
            const auto latency = [](DurationNs p50, DurationNs p99) {
                return test::Json{{"count", 120000},
                                  {"p50", std::to_string(p50) + "ns"},
                                  {"p99", std::to_string(p99) + "ns"},
                                  {"worst", std::to_string(p99 * 7) + "ns"}};
            };
            const client::FleetHealth told = health();
            test::Json shards = test::Json::array();
            for (const auto& shard : told.shards)
                shards.push_back({{"name", shard.name},
                                  {"bots", shard.bots},
                                  {"turns", 1},
                                  {"ticks", 1},
                                  {"skippedTicks", shard.skippedTicks},
                                  {"tickLag", latency(shard.tickLag.p50, shard.tickLag.p99)},
                                  {"reaction", latency(shard.reaction.p50, shard.reaction.p99)},
                                  {"journalled", shard.journalled},
                                  {"failure", nullptr}});
            const test::Json all = {{"acceptsOrders", true},
                                    {"shards", shards},
                                    {"orders", told.orders},
                                    {"refusals", told.refusals},
                                    {"fills", told.fills},
                                    {"marketsOpen", told.marketsOpen},
                                    {"marketEvents", told.marketEvents},
                                    {"rowsWaiting", told.rowsWaiting},
                                    {"store", nullptr},
                                    {"subscribers", told.subscribers},
                                    {"lostRows", 0},
                                    {"notices", test::Json::array()}};
            answer(test::Json{{"data", {{"fleetHealth", all}}}}.dump());
        };
        return transport;
    }

private slots:
    void everyState()
    {
        const QTemporaryDir folder;
        StudioBench bench;
        LanguageChoice language(*qApp);
        Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        EngineDirectory directory(settings);
        EngineLinks links;
        QPointer<ScriptedLink> trial;
        links.attach(bench.session());
        links.follow(directory, [&](const EngineEntry& entry, EngineLinks::Purpose purpose) {
            auto made = std::make_unique<ScriptedLink>(entry, withFleet(StudioBench::transport(bench.engine().api())));
            if (purpose == EngineLinks::Purpose::Try)
                trial = made.get();
            return made;
        });
        QVERIFY(bench.start());
        const auto add = [&](const char* name, const char* address, bool isKnown = true) {
            EngineEntry entry;
            entry.name = QLatin1String(name);
            entry.address = QLatin1String(address);
            entry.token = EngineEntry::Token::Kept;
            if (isKnown)
                entry.certificate = QStringLiteral("c4de01f2").repeated(8);
            return static_cast<ScriptedLink*>(links.find(*directory.add(entry)));
        };
        const auto suffix = [](ThemeChoice theme, const QString& more) {
            return QStringLiteral("-%1-%2").arg(
                theme == ThemeChoice::Dark ? QLatin1String("dark") : QLatin1String("light"), more);
        };
        const QSize small(872, 520);
        for (const auto theme : {ThemeChoice::Dark, ThemeChoice::Light}) {
            bench.appearance().setChoice(theme);
            EnginesPage page(bench.context(), links, directory);
            page.resize(small);
            page.show();
            QTRY_VERIFY(page.isSettled());
            take(page, QStringLiteral("engines-empty") + suffix(theme, QStringLiteral("872")));
        }
        auto* connected = add("fra-1", "fra-1.example");
        auto* away = add("sgp-2", "sgp-2.trading.example:9443");
        auto* asking = add("tokyo", "10.20.30.40");
        auto* fresh = add("test-bench", "test-bench.local", false);
        auto* changed = add("nyc-backup", "nyc-backup.example");
        connected->latency = 13'400'000;
        connected->become(State::Connected);
        away->become(State::Connected);
        QTRY_VERIFY(connected->session().isReady() && away->session().isReady());
        away->heardAt -= 312 * kSecond;
        away->become(State::Away, Error("remote.unreachable", {{"reason", "Connection refused"}}));
        asking->become(State::TokenWanted,
                       Error("keychain.unavailable",
                             {{"reason", "The name org.freedesktop.secrets was not provided by any .service files"}}));
        fresh->become(State::CertificateNew, ScriptedLink::newCertificate());
        changed->become(State::CertificateChanged, ScriptedLink::changedCertificate());
        for (const char* code : {"en", "de"}) {
            language.choose(QLatin1String(code));
            for (const auto theme : {ThemeChoice::Dark, ThemeChoice::Light}) {
                bench.appearance().setChoice(theme);
                EnginesPage page(bench.context(), links, directory);
                page.show();
                for (const QSize& size : {small, QSize(1128, 600), QSize(2408, 1330)}) {
                    page.resize(size);
                    for (ScriptedLink* link : {connected, away}) {
                        page.openEngine(link->id());
                        QTRY_VERIFY(page.isSettled());
                        take(page, QStringLiteral("engines-%1-%2").arg(link->name(), QLatin1String(code)) +
                                       suffix(theme, QString::number(size.width())));
                    }
                }
                page.resize(1128, 600);
                for (ScriptedLink* link : {asking, fresh, changed}) {
                    page.openEngine(link->id());
                    QWidget* question = nullptr;
                    QTRY_VERIFY((question = page.findChild<QDialog*>()));
                    take(*question, QStringLiteral("engines-question-%1-%2").arg(link->name(), QLatin1String(code)) +
                                        suffix(theme, QStringLiteral("x")));
                    question->close();
                    QTRY_VERIFY(!page.findChild<QDialog*>());
                }
                auto* dialog = new EngineDialog(bench.appearance(), links, directory, {}, &page);
                dialog->open();
                dialog->findChild<QLineEdit*>(QStringLiteral("address"))->setText(QStringLiteral("ams-4.example"));
                take(*dialog,
                     QStringLiteral("engines-add-%1").arg(QLatin1String(code)) + suffix(theme, QStringLiteral("x")));
                QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("test")), Qt::LeftButton);
                take(*dialog,
                     QStringLiteral("engines-test-%1").arg(QLatin1String(code)) + suffix(theme, QStringLiteral("x")));
                trial->become(State::CertificateNew, ScriptedLink::newCertificate());
                take(*dialog,
                     QStringLiteral("engines-accept-%1").arg(QLatin1String(code)) + suffix(theme, QStringLiteral("x")));
                HealthView view(bench.appearance());
                view.setHealth(health(), {Error("store.set_aside", {{"path", "/var/lib/wheelhouse/runs.sqlite.bad"}})});
                view.resize(480, 380);
                view.show();
                take(view,
                     QStringLiteral("engines-health-%1").arg(QLatin1String(code)) + suffix(theme, QStringLiteral("x")));
            }
        }
        for (const QString& name : m_pictures.keys()) {
            if (name.contains(QLatin1String("dark")))
                QVERIFY2(m_pictures[name] !=
                             m_pictures[QString(name).replace(QLatin1String("dark"), QLatin1String("light"))],
                         qPrintable(name));
        }
    }
};

QTEST_MAIN(TestEnginePictures)
#include "tst_EnginePictures.moc"
