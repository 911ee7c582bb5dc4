// SPDX-License-Identifier: GPL-3.0-or-later
// Links to the real wheelhouse-engine, with TLS and tokens.
#include "core/client/remote/RemoteEngine.h"
#include "tests/e2e/EngineProcess.h"
#include "tests/ui/support/StudioBench.h"
#include "ui/common/ErrorText.h"
#include "ui/links/EngineDirectory.h"
#include "ui/links/EngineLinks.h"
#include "ui/links/MemoryKeeper.h"
#include "ui/remote/RemoteLink.h"
#include "ui/settings/Settings.h"

#include <QSignalSpy>
#include <QSslCertificate>
#include <QTcpServer>
#include <QTcpSocket>
#include <QWebSocketServer>

using namespace wh;
using namespace wh::ui;
using wh::test::StudioBench;
using State = EngineLink::State;

namespace {

constexpr LinkPace kHasty{std::chrono::milliseconds(20), std::chrono::milliseconds(50), std::chrono::milliseconds(200),
                          std::chrono::milliseconds(5000)};

/// A system without a secret service.
class NoKeeper final : public QObject, public SecretKeeper
{
public:
    void read(const QString&, Answer answer) override
    {
        QMetaObject::invokeMethod(
            this,
            [answer = std::move(answer)] {
                answer(Error("keychain.unavailable", {{"reason", "no bus"}}));
            },
            Qt::QueuedConnection);
    }
    void write(const QString&, const QString&, Done done) override { refuse(std::move(done)); }
    void remove(const QString&, Done done) override { refuse(std::move(done)); }

private:
    void refuse(Done done)
    {
        QMetaObject::invokeMethod(
            this,
            [done = std::move(done)] {
                done(Error("keychain.unavailable", {{"reason", "no bus"}}));
            },
            Qt::QueuedConnection);
    }
};

/// What a program has besides its window.
struct Desk
{
    explicit Desk(const QString& file, std::unique_ptr<SecretKeeper> keeper = std::make_unique<MemoryKeeper>())
        : settings(file), directory(settings), secrets(std::move(keeper))
    {}

    EngineLink* add(const QString& name, const QUrl& url, EngineEntry::Token token = EngineEntry::Token::None)
    {
        EngineEntry entry;
        entry.name = name;
        entry.address = url.toString();
        entry.token = token;
        const auto id = directory.add(entry);
        if (!id)
            qFatal("%s", id.error().toString().c_str());
        return links.find(*id);
    }

    void follow(EngineLinks& all) { all.follow(directory, remoteLinks(directory, *secrets, kHasty)); }

    Settings settings;
    EngineDirectory directory;
    std::unique_ptr<SecretKeeper> secrets;
    EngineLinks links;
};

#define WAIT_FOR_STATE(link, wanted)                                                                                   \
    QVERIFY2(QTest::qWaitFor([&] { return (link)->state() == (wanted); }, 20'000),                                     \
             qPrintable(QStringLiteral("state %1, %2")                                                                 \
                            .arg(static_cast<int>((link)->state()))                                                    \
                            .arg((link)->error() ? errorDetails(*(link)->error()) : QString())))

} // namespace

class TestRemoteLink : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString file() const { return m_folder.filePath(QStringLiteral("settings.ini")); }

    static QString fingerprint()
    {
        return QString::fromLatin1(
            QSslCertificate(QByteArray(test::kCertificate)).digest(QCryptographicHash::Sha256).toHex());
    }
    /// With TLS and a token. @return the token
    static QString startWithTls(EngineProcess& engine, const QStringList& arguments = {})
    {
        engine.makeCertificate();
        const QString token = QString::fromUtf8(engine.run("token create --role admin --name me").out.trimmed());
        if (token.isEmpty() ||
            !engine.start(arguments + QStringList{QStringLiteral("--tls-cert"), engine.path("cert.pem"),
                                                  QStringLiteral("--tls-key"), engine.path("key.pem")}))
            qFatal("the engine did not start");
        return token;
    }
    /// What is on disk must not hold it.
    bool isWritten(const QString& secret) const
    {
        QFile kept(file());
        return kept.open(QIODevice::ReadOnly) && kept.readAll().contains(secret.toUtf8());
    }

private slots:
    void init() { QFile::remove(file()); }

    void showsTheEmbeddedOneFirst()
    {
        StudioBench bench;
        Desk desk(file());
        EngineEntry entry;
        entry.name = QStringLiteral("away");
        entry.address = QStringLiteral("ws://localhost:1");
        QVERIFY(desk.directory.add(entry));
        QSignalSpy added(&desk.links, &EngineLinks::added);
        EngineLink& embedded = desk.links.attach(bench.session());
        desk.follow(desk.links);
        QCOMPARE(added.count(), 2);
        QCOMPARE(desk.links.all().size(), std::size_t{2});
        QCOMPARE(desk.links.all().front(), &embedded);
        QCOMPARE(desk.links.embedded(), &embedded);
        QVERIFY(embedded.state() == State::Connecting);
        QVERIFY(embedded.isStale());
        QCOMPARE(embedded.lastHeard(), TimeNs{0});
        QVERIFY(bench.start());
        QVERIFY(embedded.state() == State::Connected);
        QVERIFY(embedded.lastHeard() > 0);
        QCOMPARE(desk.links.connectedCount(), 1);
        QCOMPARE(&embedded.session(), &bench.session());
    }

    void asksOnceAboutTheCertificateAndWantsTheToken()
    {
        EngineProcess engine;
        const QString token = startWithTls(engine);
        QString id;
        {
            Desk desk(file());
            desk.follow(desk.links);
            EngineLink* link = desk.add(QStringLiteral("fra-1"), engine.url());
            id = link->id();
            QVERIFY(link->state() == State::Connecting);
            WAIT_FOR_STATE(link, State::CertificateNew);
            QCOMPARE(QString::fromUtf8(std::string(link->error()->field("fingerprint")).c_str()), fingerprint());
            link->acceptCertificate(fingerprint());
            WAIT_FOR_STATE(link, State::TokenWanted);
            QCOMPARE(link->error()->code, "engines.token_wanted");
            link->giveToken(QStringLiteral("wh_00000000_wrong"), false);
            WAIT_FOR_STATE(link, State::Refused);
            QCOMPARE(link->error()->code, "remote.token_refused");
            QVERIFY(!errorDetails(*link->error()).contains(QStringLiteral("wh_00000000")));
            QCOMPARE(link->lastHeard(), TimeNs{0});
            link->giveToken(token, true);
            WAIT_FOR_STATE(link, State::Connected);
            QVERIFY(QTest::qWaitFor([&] { return link->session().isReady(); }, 20'000));
            QVERIFY(!link->isStale());
            QVERIFY(link->lastHeard() > 0);
            QVERIFY(QTest::qWaitFor([&] { return link->roundTrip().has_value(); }, 20'000));
            QVERIFY(desk.directory.find(id)->token == EngineEntry::Token::Kept);
            QVERIFY(desk.settings.save());
            QVERIFY(!isWritten(token));

            // Another start, with the same keychain.
            EngineLinks links;
            desk.follow(links);
            WAIT_FOR_STATE(links.find(id), State::Connected);
        }
        // And with an empty one.
        Desk desk(file());
        desk.follow(desk.links);
        WAIT_FOR_STATE(desk.links.find(id), State::TokenWanted);
    }

    void asksForTheTokenEachTimeWhereThereIsNoKeychain()
    {
        EngineProcess engine;
        const QString token = startWithTls(engine);
        QString id;
        {
            Desk desk(file(), std::make_unique<NoKeeper>());
            desk.follow(desk.links);
            EngineLink* link = desk.add(QStringLiteral("fra-1"), engine.url());
            id = link->id();
            WAIT_FOR_STATE(link, State::CertificateNew);
            link->acceptCertificate(fingerprint());
            WAIT_FOR_STATE(link, State::TokenWanted);
            std::optional<Error> why;
            connect(link, &EngineLink::tokenNotKept, this, [&](const Error& error) { why = error; });
            link->giveToken(token, true);
            WAIT_FOR_STATE(link, State::Connected); // for this time
            QVERIFY(QTest::qWaitFor([&] { return why.has_value(); }, 20'000));
            QCOMPARE(why->code, "keychain.unavailable");
            QVERIFY(desk.directory.find(id)->token == EngineEntry::Token::Asked);
            // It is not asked for again as long as the program runs.
            link->disconnectNow();
            link->connectNow();
            WAIT_FOR_STATE(link, State::Connected);
            QVERIFY(desk.settings.save());
            QVERIFY(!isWritten(token));
        }
        Desk desk(file(), std::make_unique<NoKeeper>());
        desk.follow(desk.links);
        WAIT_FOR_STATE(desk.links.find(id), State::TokenWanted);
    }

    void marksAsStaleWhatIsAwayAndComesBack()
    {
        EngineProcess engine;
        QVERIFY(engine.start());
        const QString port = QString::number(engine.url().port());
        engine.ask("mutation { generateMarket(input: {instrument: \"sim:BTC/USDT\", seed: 2}) { id } }");
        Desk desk(file());
        desk.follow(desk.links);
        EngineLink* link = desk.add(QStringLiteral("here"), engine.url());
        WAIT_FOR_STATE(link, State::Connected);
        const auto& datasets = link->session().datasets();
        QVERIFY(QTest::qWaitFor([&] { return datasets.items().size() == 1; }, 60'000));
        QSignalSpy changes(&desk.links, &EngineLinks::stateChanged);
        engine.kill();
        engine.waitForEnd();
        WAIT_FOR_STATE(link, State::Away);
        // Cut off at first; where the next attempt is over already, nobody was there.
        const std::string why = link->error()->code;
        QVERIFY2(why == "remote.unreachable" || why == "remote.nobody_listens", why.c_str());
        QVERIFY(link->isStale());
        const TimeNs heard = link->lastHeard();
        const TimeNs since = link->since();
        QVERIFY(heard > 0 && since >= heard);
        QCOMPARE(datasets.items().size(), std::size_t{1});
        QVERIFY(QTest::qWaitFor([&] { return link->nextAttempt().has_value(); }, 20'000));
        // Some attempts later it is away since the same moment.
        QVERIFY(QTest::qWaitFor([&] { return changes.count() >= 1; }, 20'000));
        QTest::qWait(300);
        QVERIFY(link->state() == State::Away);
        QCOMPARE(link->since(), since);
        QCOMPARE(link->lastHeard(), heard);
        QVERIFY(engine.start({QStringLiteral("--port"), port}));
        WAIT_FOR_STATE(link, State::Connected);
        QVERIFY(link->lastHeard() > heard);
        QVERIFY(!link->nextAttempt());
        // Lists are watched anew.
        engine.ask("mutation { generateMarket(input: {instrument: \"sim:ETH/USDT\", seed: 3}) { id } }");
        QVERIFY(QTest::qWaitFor([&] { return datasets.items().size() == 2; }, 60'000));
    }

    /// An engine that is back is seen within the longest wait.
    void neverWaitsLongerThanAQuarterOfAMinute()
    {
        const LinkPace pace;
        QVERIFY(pace.lastRetry * 5 / 4 <= std::chrono::seconds(15));
        QCOMPARE(client::RemoteAddress().lastRetry, pace.lastRetry);
    }

    void warnsOfAnotherCertificate()
    {
        EngineProcess engine;
        const QString token = startWithTls(engine);
        Desk desk(file());
        desk.follow(desk.links);
        EngineLink* link = desk.add(QStringLiteral("fra-1"), engine.url());
        EngineEntry entry = link->entry();
        WAIT_FOR_STATE(link, State::CertificateNew);
        link->acceptCertificate(QString(64, u'0')); // as if it had been another one
        WAIT_FOR_STATE(link, State::CertificateChanged);
        QCOMPARE(QString::fromUtf8(std::string(link->error()->field("expected")).c_str()), QString(64, u'0'));
        QCOMPARE(QString::fromUtf8(std::string(link->error()->field("fingerprint")).c_str()), fingerprint());
        link->connectNow(); // trying again does not help
        WAIT_FOR_STATE(link, State::Connecting);
        WAIT_FOR_STATE(link, State::CertificateChanged);
        link->acceptCertificate(fingerprint());
        WAIT_FOR_STATE(link, State::TokenWanted);
        link->giveToken(token, false);
        WAIT_FOR_STATE(link, State::Connected);
        QCOMPARE(desk.directory.find(entry.id)->certificate, fingerprint());
    }

    void knowsWhatItsTokenMayDo()
    {
        EngineProcess engine;
        const QString token = startWithTls(engine);
        const QString other = QString::fromUtf8(engine.run("token create --role viewer --name looker").out.trimmed());
        Desk desk(file());
        desk.follow(desk.links);
        EngineLink* link = desk.add(QStringLiteral("fra-1"), engine.url());
        WAIT_FOR_STATE(link, State::CertificateNew);
        link->acceptCertificate(fingerprint());
        WAIT_FOR_STATE(link, State::TokenWanted);
        link->giveToken(other, true);
        WAIT_FOR_STATE(link, State::Connected);
        QTRY_VERIFY(link->role() == EngineLink::Role::Viewer);
        QVERIFY(!link->may(EngineLink::Role::Operator));
        QVERIFY(roleRefusal(*link, EngineLink::Role::Operator).startsWith(QStringLiteral("The token for fra-1")));
        link->giveToken(token, true);
        QTRY_VERIFY(link->role() == EngineLink::Role::Admin);
        QVERIFY(roleRefusal(*link, EngineLink::Role::Admin).isEmpty());
    }

    void aRevokedTokenIsRefused()
    {
        EngineProcess engine;
        const QString token = startWithTls(engine);
        engine.run("token create --role viewer --name other");
        Desk desk(file());
        desk.follow(desk.links);
        EngineLink* link = desk.add(QStringLiteral("fra-1"), engine.url());
        WAIT_FOR_STATE(link, State::CertificateNew);
        link->acceptCertificate(fingerprint());
        WAIT_FOR_STATE(link, State::TokenWanted);
        link->giveToken(token, true);
        WAIT_FOR_STATE(link, State::Connected);
        QCOMPARE(engine.run("token revoke me").status, 0);
        WAIT_FOR_STATE(link, State::Refused);
        QCOMPARE(link->error()->code, "remote.token_refused");
    }

    void followsTheDirectory()
    {
        EngineProcess engine;
        QVERIFY(engine.start());
        Desk desk(file());
        desk.follow(desk.links);
        EngineLink* link = desk.add(QStringLiteral("here"), engine.url());
        const QString id = link->id();
        WAIT_FOR_STATE(link, State::Connected);

        QSignalSpy renamed(link, &EngineLink::entryChanged);
        EngineEntry entry = *desk.directory.find(id);
        entry.name = QStringLiteral("there");
        QVERIFY(desk.directory.change(entry));
        QCOMPARE(renamed.count(), 1);
        QCOMPARE(link->name(), QStringLiteral("there"));
        QVERIFY(link->state() == State::Connected);

        link->disconnectNow();
        QVERIFY(link->state() == State::Off);
        QVERIFY(link->isStale());
        QVERIFY(link->lastHeard() > 0);
        QVERIFY(!desk.directory.find(id)->isWanted);
        {
            EngineLinks later;
            desk.follow(later);
            QVERIFY(later.find(id)->state() == State::Off);
        }
        link->connectNow();
        WAIT_FOR_STATE(link, State::Connected);

        // Another address is another engine.
        QSignalSpy leaving(&desk.links, &EngineLinks::aboutToRemove);
        QSignalSpy added(&desk.links, &EngineLinks::added);
        const QPointer<EngineLink> before = link;
        entry = *desk.directory.find(id);
        entry.address = QStringLiteral("ws://localhost:1");
        QVERIFY(desk.directory.change(entry));
        QCOMPARE(leaving.count(), 1);
        QCOMPARE(added.count(), 1);
        QTRY_VERIFY(!before);
        link = desk.links.find(id);
        WAIT_FOR_STATE(link, State::Away);
        QCOMPARE(link->lastHeard(), TimeNs{0});

        QSignalSpy removed(&desk.links, &EngineLinks::removed);
        desk.directory.remove(id);
        QCOMPARE(removed.count(), 1);
        QVERIFY(desk.links.all().empty());
    }

    void aTrialLeavesNothingBehind()
    {
        EngineProcess engine;
        const QString token = startWithTls(engine);
        Desk desk(file());
        desk.follow(desk.links);
        EngineLink* link = desk.add(QStringLiteral("fra-1"), engine.url());
        link->giveToken(token, true);
        WAIT_FOR_STATE(link, State::CertificateNew);
        link->acceptCertificate(fingerprint());
        WAIT_FOR_STATE(link, State::Connected);
        const EngineEntry before = *desk.directory.find(link->id());
        EngineEntry tried = before;
        tried.certificate.clear();
        const auto trial = desk.links.trial(tried);
        trial->connectNow();
        WAIT_FOR_STATE(trial, State::CertificateNew);
        trial->acceptCertificate(fingerprint());
        WAIT_FOR_STATE(trial, State::Connected); // with the token that is kept
        QVERIFY(QTest::qWaitFor([&] { return trial->session().isReady(); }, 20'000));
        trial->giveToken(QStringLiteral("wh_00000000_x"), true);
        WAIT_FOR_STATE(trial, State::Refused);
        trial->disconnectNow();
        QCOMPARE(*desk.directory.find(link->id()), before);
        QVERIFY(link->state() == State::Connected);
        QCOMPARE(desk.links.all().size(), std::size_t{1});
        // Another start still has the right token.
        EngineLinks later;
        desk.follow(later);
        WAIT_FOR_STATE(later.find(before.id), State::Connected);
    }

    void forgetsTheTokenOfAnEngineThatIsRemoved()
    {
        EngineProcess engine;
        const QString token = startWithTls(engine);
        Desk desk(file());
        desk.follow(desk.links);
        EngineLink* link = desk.add(QStringLiteral("fra-1"), engine.url());
        const QString name = RemoteLink::secretName(link->id());
        const auto kept = [&] {
            std::optional<Result<std::optional<QString>>> got;
            desk.secrets->read(name, [&](Result<std::optional<QString>> secret) { got = std::move(secret); });
            return QTest::qWaitFor([&] { return got.has_value(); }, 20'000) && **got;
        };
        WAIT_FOR_STATE(link, State::CertificateNew);
        link->acceptCertificate(fingerprint());
        WAIT_FOR_STATE(link, State::TokenWanted);
        // Only what the engine has accepted is kept.
        link->giveToken(QStringLiteral("wh_00000000_wrong"), true);
        WAIT_FOR_STATE(link, State::Refused);
        QVERIFY(!kept());
        QVERIFY(desk.directory.find(link->id())->token == EngineEntry::Token::None);
        link->giveToken(token, true);
        WAIT_FOR_STATE(link, State::Connected);
        QVERIFY(kept());
        QVERIFY(desk.directory.find(link->id())->token == EngineEntry::Token::Kept);
        // And one that is refused takes nothing of it away.
        link->giveToken(QStringLiteral("wh_00000000_wrong"), true);
        WAIT_FOR_STATE(link, State::Refused);
        QVERIFY(kept());
        desk.directory.remove(link->id());
        QVERIFY(!kept());
    }

    void tellsAStrangerFromNobody()
    {
        Desk desk(file());
        desk.follow(desk.links);
        const auto tryAt = [&](const QUrl& url) {
            EngineEntry entry;
            entry.id = QStringLiteral("x");
            entry.name = QStringLiteral("x");
            entry.address = url.toString();
            entry.token = EngineEntry::Token::Asked; // of before: a trial finds out who is there all the same
            auto trial = desk.links.trial(entry);
            trial->connectNow();
            return trial;
        };
        const auto codeOf = [](const EngineLink& link) {
            return link.error() ? QString::fromStdString(link.error()->code) : QString();
        };
        // Nobody.
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        QUrl url(QStringLiteral("ws://127.0.0.1:%1").arg(closed.serverPort()));
        closed.close();
        std::unique_ptr<EngineLink> trial;
        for (const char* scheme : {"wss", "ws"}) {
            url.setScheme(QLatin1String(scheme));
            trial = tryAt(url);
            WAIT_FOR_STATE(trial, State::Away);
            QCOMPARE(codeOf(*trial), QStringLiteral("remote.nobody_listens"));
        }
        // A web server, and one that hangs up.
        for (const QByteArray& answer : {QByteArray("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"),
                                         QByteArray("220 mail.example ESMTP\r\n"), QByteArray()}) {
            QTcpServer stranger;
            QVERIFY(stranger.listen(QHostAddress::LocalHost));
            connect(&stranger, &QTcpServer::newConnection, &stranger, [&stranger, answer] {
                QTcpSocket* socket = stranger.nextPendingConnection();
                connect(socket, &QTcpSocket::readyRead, socket, [socket, answer] {
                    socket->readAll();
                    socket->write(answer);
                    socket->disconnectFromHost();
                });
            });
            url.setPort(stranger.serverPort());
            trial = tryAt(url);
            WAIT_FOR_STATE(trial, State::Away);
            QVERIFY2(codeOf(*trial) == QStringLiteral("remote.not_an_engine"),
                     qPrintable(errorDetails(*trial->error())));
            trial.reset();
        }
        // One that takes what is sent, and says nothing.
        QWebSocketServer silent(QStringLiteral("silent"), QWebSocketServer::NonSecureMode);
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        url.setPort(silent.serverPort());
        trial = tryAt(url);
        WAIT_FOR_STATE(trial, State::Away);
        QCOMPARE(codeOf(*trial), QStringLiteral("remote.not_an_engine"));
        // An engine that lets nobody in without a token.
        EngineProcess engine;
        startWithTls(engine);
        trial = tryAt(engine.url());
        WAIT_FOR_STATE(trial, State::CertificateNew);
        trial->acceptCertificate(fingerprint());
        WAIT_FOR_STATE(trial, State::TokenWanted);
        QCOMPARE(codeOf(*trial), QStringLiteral("engines.token_wanted"));
        trial->giveToken(QStringLiteral("wh_00000000_x"), false);
        WAIT_FOR_STATE(trial, State::Refused);
        QCOMPARE(codeOf(*trial), QStringLiteral("remote.token_refused"));
    }
};

QTEST_MAIN(TestRemoteLink)
#include "tst_RemoteLink.moc"
