// SPDX-License-Identifier: GPL-3.0-or-later
// The client's calls against the real wheelhouse-engine, over sockets.
#include "core/client/ApiClient.h"
#include "core/client/remote/RemoteEngine.h"
#include "tests/e2e/EngineProcess.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>
#include <QTest>
#include <mutex>

using namespace wh;
using namespace wh::client;

namespace {

/// A client on the test's thread, and the states its engine went through.
struct Attached : QObject
{
    explicit Attached(RemoteAddress address)
    {
        address.firstRetry = address.lastRetry = std::chrono::milliseconds(20);
        engine = std::make_unique<RemoteEngine>(std::move(address), [this](const RemoteState& state) {
            const std::lock_guard lock(mutex);
            states.push_back(state);
        });
        client = std::make_unique<ApiClient>(engine->transport(), [this](std::function<void()> task) {
            QMetaObject::invokeMethod(this, std::move(task), Qt::QueuedConnection);
        });
    }
    bool waitFor(RemoteState::Kind kind)
    {
        return QTest::qWaitFor([&] { return last().kind == kind; }, 20'000);
    }
    RemoteState last()
    {
        const std::lock_guard lock(mutex);
        return states.empty() ? RemoteState{} : states.back();
    }
    Result<EngineInfo> ask()
    {
        std::optional<Result<EngineInfo>> got;
        client->engine([&](Result<EngineInfo> info) { got = std::move(info); });
        if (!QTest::qWaitFor([&] { return got.has_value(); }, 20'000))
            return Error("test.no_answer");
        return *got;
    }

    std::mutex mutex;
    std::vector<RemoteState> states;
    std::unique_ptr<RemoteEngine> engine;
    std::unique_ptr<ApiClient> client;
};

/// Takes connections as an engine does, and keeps what is sent.
class TlsServer : public QTcpServer
{
public:
    explicit TlsServer(const QSslCertificate& certificate) : m_certificate(certificate) {}

    QByteArray received;
    int ended = 0;

protected:
    void incomingConnection(qintptr handle) override
    {
        auto* socket = new QSslSocket(this);
        socket->setSocketDescriptor(handle);
        socket->setLocalCertificate(m_certificate);
        socket->setPrivateKey(QSslKey(QByteArray(wh::test::kCertificateKey), QSsl::Ec));
        connect(socket, &QSslSocket::readyRead, this, [this, socket] { received += socket->readAll(); });
        connect(socket, &QSslSocket::disconnected, this, [this] { ++ended; });
        socket->startServerEncryption();
    }

private:
    const QSslCertificate m_certificate;
};

} // namespace

class TestRemoteEngine : public QObject
{
    Q_OBJECT

private slots:
    void asksAndWatches()
    {
        EngineProcess process;
        QVERIFY(process.start());
        Attached attached({process.url().toString().toStdString(), {}, {}});
        QCOMPARE(attached.engine->pulse().heardAt, TimeNs{0});
        QVERIFY(attached.waitFor(RemoteState::Kind::Connected));
        QVERIFY(attached.engine->pulse().heardAt > 0);
        QVERIFY(QTest::qWaitFor([&] { return attached.engine->pulse().roundTrip.has_value(); }, 20'000));
        QVERIFY(*attached.engine->pulse().roundTrip > 0);
        const auto info = attached.ask();
        QVERIFY2(info, info ? "" : info.error().toString().c_str());
        QCOMPARE(info->version, std::string(WH_VERSION));

        int changes = 0;
        Replica<Job>::Listener listener;
        listener.afterInsert = [&](std::size_t) { ++changes; };
        Replica<Job> jobs(attached.client->jobsSource(), std::move(listener));
        jobs.start();
        QVERIFY(QTest::qWaitFor([&] { return jobs.state() == Replica<Job>::State::Current; }, 20'000));
        std::optional<Result<Job>> started;
        attached.client->generateMarket(MarketRequest(), [&](Result<Job> job) { started = job; });
        QVERIFY(QTest::qWaitFor([&] { return started.has_value(); }, 20'000));
        QVERIFY2(*started, *started ? "" : started->error().toString().c_str());
        QVERIFY(QTest::qWaitFor([&] { return jobs.find((*started)->id) != nullptr; }, 20'000));
        QCOMPARE(changes, 1);
    }

    void comesBack()
    {
        EngineProcess process;
        QVERIFY(process.start());
        const std::string url = process.url().toString().toStdString();
        const QString port = QString::number(process.url().port());
        Attached attached({url, {}, {}});
        QVERIFY(attached.waitFor(RemoteState::Kind::Connected));
        std::atomic<int> told = 0;
        auto watch = attached.engine->transport().subscribe({"subscription { jobChanges { sequence } }", {}, {}},
                                                            {[&](const std::string&) { ++told; }, {}});
        QVERIFY(bool(watch));
        process.kill();
        process.waitForEnd();
        QVERIFY(QTest::qWaitFor([&] { return attached.last().kind != RemoteState::Kind::Connected; }, 20'000));
        QCOMPARE(attached.ask().error().code, std::string("remote.unreachable"));
        QVERIFY(process.start({QStringLiteral("--port"), port}));
        QVERIFY(attached.waitFor(RemoteState::Kind::Connected));
        // What was watched is watched again.
        process.ask("mutation { generateMarket(input: {instrument: \"sim:BTC/USDT\", seed: 2}) { id } }");
        QVERIFY(QTest::qWaitFor([&] { return told > 0; }, 20'000));
    }

    void certificatesAndTokens()
    {
        EngineProcess process;
        QVERIFY(process.makeCertificate());
        const auto token = process.run("token create --role viewer --name eye").out.trimmed().toStdString();
        QVERIFY(process.start({QStringLiteral("--tls-cert"), process.path("cert.pem"), QStringLiteral("--tls-key"),
                               process.path("key.pem")}));
        const std::string url = process.url().toString().toStdString();
        const auto certificate = QSslCertificate::fromPath(process.path("cert.pem")).constFirst();
        const auto pin = certificate.digest(QCryptographicHash::Sha256).toHex().toStdString();

        Attached stranger({url, token, {}});
        QVERIFY(stranger.waitFor(RemoteState::Kind::Refused));
        QCOMPARE(stranger.last().error->code, std::string("remote.certificate_unknown"));
        QCOMPARE(std::string(stranger.last().error->field("fingerprint")), pin);
        QCOMPARE(std::string(stranger.last().error->field("subject")), std::string("localhost"));
        QCOMPARE(std::string(stranger.last().error->field("vouched")), std::string("no"));

        Attached deceived({url, token, std::string(64, 'a')});
        QVERIFY(deceived.waitFor(RemoteState::Kind::Refused));
        QCOMPARE(deceived.last().error->code, std::string("remote.certificate_changed"));

        Attached nobody({url, "wh_00000000_x", pin});
        QVERIFY(nobody.waitFor(RemoteState::Kind::Refused));
        QCOMPARE(nobody.last().error->code, std::string("remote.token_refused"));
        QCOMPARE(std::string(nobody.last().error->field("cause")), std::string("access.token_unknown"));
        QCOMPARE(nobody.ask().error().code, std::string("remote.token_refused"));

        Attached silent({url, {}, pin});
        QVERIFY(silent.waitFor(RemoteState::Kind::Refused));
        QCOMPARE(std::string(silent.last().error->field("cause")), std::string("access.token_missing"));

        Attached attached({url, token, pin});
        QVERIFY(attached.waitFor(RemoteState::Kind::Connected));
        QVERIFY(bool(attached.ask()));
        std::optional<Result<Job>> refused;
        attached.client->cancelJob("1", [&](Result<Job> job) { refused = job; });
        QVERIFY(QTest::qWaitFor([&] { return refused.has_value(); }, 20'000));
        QCOMPARE(refused->error().code, std::string("access.denied"));
    }

    void leavesAndOpensElsewhereWithItsSubscriptions()
    {
        EngineProcess first;
        EngineProcess second;
        QVERIFY(first.start());
        QVERIFY(second.start());
        Attached attached({first.url().toString().toStdString(), {}, {}});
        QVERIFY(attached.waitFor(RemoteState::Kind::Connected));
        QCOMPARE(attached.last().way, std::uint64_t{1});
        std::atomic<int> told = 0;
        const auto watch = attached.engine->transport().subscribe({"subscription { jobChanges { sequence } }", {}, {}},
                                                                  {[&](const std::string&) { ++told; }, {}});
        attached.engine->leave();
        QCOMPARE(attached.ask().error().code, std::string("remote.closed"));
        attached.engine->open({second.url().toString().toStdString(), {}, {}});
        QVERIFY(QTest::qWaitFor(
            [&] { return attached.last().way == 2 && attached.last().kind == RemoteState::Kind::Connected; }, 20'000));
        QVERIFY(bool(attached.ask()));
        const QByteArray generate =
            "mutation { generateMarket(input: {instrument: \"sim:BTC/USDT\", seed: 2}) { id } }";
        first.ask(generate); // nobody listens there any more
        second.ask(generate);
        QVERIFY(QTest::qWaitFor([&] { return told > 0; }, 20'000));
    }

    /// The server's side is ours, so that what reaches it is seen.
    void sendsNothingBeforeTheCertificateIsRight_data()
    {
        QTest::addColumn<bool>("isVouched");
        QTest::newRow("an authority vouches") << true;
        QTest::newRow("nobody vouches") << false;
    }

    void sendsNothingBeforeTheCertificateIsRight()
    {
        QFETCH(const bool, isVouched);
        const QSslCertificate certificate(QByteArray(wh::test::kCertificate));
        const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
        QSslConfiguration known = before;
        if (isVouched)
            known.addCaCertificate(certificate);
        QSslConfiguration::setDefaultConfiguration(known);

        TlsServer server(certificate);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const std::string url = "https://localhost:" + std::to_string(server.serverPort()) + "/graphql";
        RemoteAddress address{url, "wh_secret", {}};
        address.trustsAuthorities = false;
        Attached stranger(address);
        QVERIFY(stranger.waitFor(RemoteState::Kind::Refused));
        QCOMPARE(stranger.last().error->code, std::string("remote.certificate_unknown"));
        QCOMPARE(std::string(stranger.last().error->field("vouched")), std::string(isVouched ? "yes" : "no"));
        address.certificate = std::string(64, 'a');
        Attached deceived(address);
        QVERIFY(deceived.waitFor(RemoteState::Kind::Refused));
        QCOMPARE(deceived.last().error->code, std::string("remote.certificate_changed"));
        QCOMPARE(deceived.ask().error().code, std::string("remote.certificate_changed"));
        QVERIFY(QTest::qWaitFor([&] { return server.ended == 2; }, 20'000));
        QCOMPARE(server.received, QByteArray());

        // The server would tell of anything that came.
        address.certificate = certificate.digest(QCryptographicHash::Sha256).toHex().toStdString();
        const Attached attached(address);
        QVERIFY(QTest::qWaitFor([&] { return server.received.contains("Upgrade: websocket"); }, 20'000));
        QSslConfiguration::setDefaultConfiguration(before);
    }

    void unencryptedOnlyToThisMachine()
    {
        Attached attached({"http://192.0.2.1:8420/graphql", "wh_secret", {}});
        QVERIFY(attached.waitFor(RemoteState::Kind::Refused));
        QCOMPARE(attached.last().error->code, std::string("remote.insecure"));
    }

    void aClosedEngineAnswersStill()
    {
        EngineProcess process;
        QVERIFY(process.start());
        auto engine = std::make_unique<RemoteEngine>(RemoteAddress{process.url().toString().toStdString(), {}, {}},
                                                     [](const RemoteState&) {});
        const Transport transport = engine->transport();
        const auto handle =
            transport.subscribe({"subscription { jobChanges { sequence } }", {}, {}}, {[](const std::string&) {}, {}});
        engine.reset();
        std::string got;
        transport.execute({"{ engine { version } }", {}, {}}, [&](std::string response) { got = std::move(response); });
        QVERIFY(got.find("remote.closed") != std::string::npos);
        QVERIFY(!transport.subscribe({"subscription { jobChanges { sequence } }", {}, {}}, {}));
    }
};

QTEST_GUILESS_MAIN(TestRemoteEngine)
#include "tst_RemoteEngine.moc"
