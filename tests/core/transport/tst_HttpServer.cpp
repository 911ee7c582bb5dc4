// SPDX-License-Identifier: GPL-3.0-or-later
// The server by raw sockets: what well-behaved clients do, and what others do.
#include "core/transport/HttpServer.h"
#include "core/transport/HttpText.h"
#include "tests/core/transport/RawClient.h"
#include "tests/support/TestCertificate.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QTest>
#include <QTimer>
#include <QWebSocket>
#include <atomic>
#include <thread>

using namespace wh::transport;
using wh::test::RawClient;
using wh::test::waitUntil;

namespace {

const QByteArray kHost = "Host: localhost\r\n";

QSslConfiguration serverTls()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(wh::test::kCertificate));
    tls.setPrivateKey(QSslKey(wh::test::kCertificateKey, QSsl::Ec));
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

/// A server that echoes what is posted, and streams as much as it is asked to.
struct Bench
{
    HttpServer server;
    std::uint16_t port = 0;
    std::vector<std::thread> threads;
    std::atomic<bool> streamEnded = false;
    std::atomic<bool> wasCut = false;
    std::unique_ptr<QWebSocket> webSocket;

    explicit Bench(TransportLimits limits = {}, std::optional<QSslConfiguration> tls = std::nullopt) : server(limits)
    {
        server.route("/echo", {{"GET", "POST"},
                               [](const HttpRequest& head) -> std::optional<HttpResponse> {
                                   if (head.header("Content-Type") == "text/forbidden")
                                       return textResponse(415, "Not this.");
                                   return std::nullopt;
                               },
                               [](HttpRequest request, const std::shared_ptr<HttpResponder>& responder) {
                                   responder->send({200, "text/plain", request.method + ' ' + request.body});
                               }});
        server.route("/stream", {{"GET"}, {}, [this](const HttpRequest& request, auto responder) {
                                     const int pieces = std::stoi(queryParameter(request.query, "pieces").value());
                                     threads.emplace_back([this, pieces, responder = std::move(responder)] {
                                         stream(pieces, *responder);
                                     });
                                 }});
        server.route("/late", {{"GET"}, {}, [this](const HttpRequest&, auto responder) { waiting = responder; }});
        server.webSocket(
            "/ws", {{"graphql-transport-ws"}, {}, [this](auto socket, QTcpSocket*) { webSocket = std::move(socket); }});
        const auto listening = server.listen(QHostAddress::LocalHost, 0, std::move(tls));
        if (!listening)
            qFatal("%s", listening.error().toString().c_str());
        port = *listening;
    }
    ~Bench()
    {
        for (auto& thread : threads)
            thread.join();
    }
    void stream(int pieces, HttpResponder& responder)
    {
        responder.begin({200, "text/plain", {}, {}});
        const std::string piece(64 * 1024, 'x');
        for (int i = 0; i < pieces; ++i) {
            if (!responder.write(piece)) {
                wasCut = true;
                streamEnded = true;
                return;
            }
        }
        responder.end();
        streamEnded = true;
    }

    std::shared_ptr<HttpResponder> waiting;
};

QByteArray get(const QByteArray& path, const QByteArray& more = {})
{
    return "GET " + path + " HTTP/1.1\r\n" + kHost + more + "\r\n";
}

int count(const QByteArray& text, const QByteArray& part)
{
    return static_cast<int>(text.count(part));
}

} // namespace

class TestHttpServer : public QObject
{
    Q_OBJECT

private slots:
    void keepsAliveAndClosesWhenAsked()
    {
        Bench bench;
        RawClient client(bench.port);
        client.send(get("/echo"));
        QVERIFY(client.waitFor("GET "));
        client.send(get("/echo", "Connection: close\r\n"));
        const QByteArray got = client.untilClosed();
        QCOMPARE(count(got, "HTTP/1.1 200 OK\r\n"), 2);
        QVERIFY(got.contains("Connection: keep-alive") && got.contains("Connection: close"));
        QVERIFY(got.contains("Content-Length: 4\r\n") && got.contains("\r\nDate: "));
    }

    void oneByteAtATime()
    {
        Bench bench;
        RawClient client(bench.port);
        client.sendByteByByte("POST /echo HTTP/1.1\r\n" + kHost +
                              "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n");
        QVERIFY(client.waitFor("POST abc"));
    }

    void pipelinedRequestsAreAnsweredInOrder()
    {
        Bench bench;
        RawClient client(bench.port);
        QByteArray all;
        for (int i = 0; i < 50; ++i)
            all += "POST /echo HTTP/1.1\r\n" + kHost + "Content-Length: 4\r\n\r\n" + QByteArray::number(1000 + i);
        client.send(all + get("/nowhere", "Connection: close\r\n"));
        const QByteArray got = client.untilClosed();
        qsizetype at = -1;
        for (int i = 0; i < 50; ++i) {
            const qsizetype next = got.indexOf("POST " + QByteArray::number(1000 + i));
            QVERIFY2(next > at, got.constData());
            at = next;
        }
        QVERIFY(got.indexOf("HTTP/1.1 404 Not Found") > at);
    }

    void aSlowAnswerHoldsTheNextBack()
    {
        Bench bench;
        RawClient client(bench.port);
        client.send(get("/late") + get("/echo", "Connection: close\r\n"));
        QVERIFY(waitUntil([&] { return bench.waiting != nullptr; }));
        QVERIFY(client.got().isEmpty());
        bench.waiting->send({200, "text/plain", "late", {}});
        const QByteArray got = client.untilClosed();
        QVERIFY(got.indexOf("late") > 0 && got.indexOf("late") < got.indexOf("GET "));
    }

    void methods()
    {
        Bench bench;
        RawClient client(bench.port);
        client.send("HEAD /echo HTTP/1.1\r\n" + kHost + "\r\n");
        QVERIFY(client.waitFor("\r\n\r\n"));
        client.send("OPTIONS /echo HTTP/1.1\r\n" + kHost + "\r\n");
        QVERIFY(client.waitFor("204 No Content"));
        QVERIFY2(client.got().contains("Content-Length: 5\r\n") && !client.got().contains("HEAD "),
                 "a HEAD has no body");
        client.send("OPTIONS * HTTP/1.1\r\n" + kHost + "\r\n");
        client.send("DELETE /echo HTTP/1.1\r\n" + kHost + "\r\n");
        QVERIFY(client.waitFor("405 Method Not Allowed"));
        QVERIFY(client.got().contains("Allow: OPTIONS, GET, HEAD, POST\r\n"));
        client.send(get("/echo", "Connection: close\r\n"));
        QVERIFY(client.untilClosed().endsWith("GET "));
    }

    void aRefusalReachesWhoIsStillSending()
    {
        Bench bench;
        RawClient client(bench.port);
        client.send("POST /echo HTTP/1.1\r\n" + kHost + "Content-Length: 20000000\r\n\r\n" +
                    QByteArray(2'000'000, 'x'));
        const QByteArray got = client.untilClosed();
        QVERIFY2(got.startsWith("HTTP/1.1 413 Content Too Large"), got.left(100).constData());
        QVERIFY(got.contains("Connection: close"));
    }

    void expectContinue()
    {
        Bench bench;
        RawClient client(bench.port);
        client.send("POST /echo HTTP/1.1\r\n" + kHost + "Content-Length: 2\r\nExpect: 100-continue\r\n\r\n");
        QVERIFY(client.waitFor("HTTP/1.1 100 Continue\r\n\r\n"));
        QCOMPARE(client.got().size(), 25);
        client.send("hi");
        QVERIFY(client.waitFor("POST hi"));

        // Who is refused is told before the body is sent.
        RawClient refused(bench.port);
        refused.send("POST /echo HTTP/1.1\r\n" + kHost +
                     "Content-Type: text/forbidden\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
        QVERIFY(refused.untilClosed().startsWith("HTTP/1.1 415 "));
    }

    void smuggling()
    {
        Bench bench;
        RawClient client(bench.port);
        client.send("POST /echo HTTP/1.1\r\n" + kHost +
                    "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + get("/echo"));
        const QByteArray got = client.untilClosed();
        QCOMPARE(count(got, "HTTP/1.1 "), 1);
        QVERIFY(got.startsWith("HTTP/1.1 400 "));
    }

    void slowLoris()
    {
        TransportLimits limits;
        limits.head = std::chrono::milliseconds(150);
        Bench bench(limits);
        RawClient client(bench.port);
        // It goes on sending a byte now and then: what counts is the whole.
        QTimer drip;
        QObject::connect(&drip, &QTimer::timeout, &drip, [&] { client.send("X"); });
        client.send("GET /echo HTTP/1.1\r\n" + kHost + "X: ");
        drip.start(20);
        QVERIFY(client.untilClosed().startsWith("HTTP/1.1 408 "));
    }

    void timeouts()
    {
        TransportLimits limits;
        limits.head = limits.body = limits.idle = std::chrono::milliseconds(100);
        Bench bench(limits);
        RawClient silent(bench.port);
        QCOMPARE(silent.untilClosed(), QByteArray());
        RawClient half(bench.port);
        half.send("POST /echo HTTP/1.1\r\n" + kHost + "Content-Length: 10\r\n\r\nhalf");
        QVERIFY(half.untilClosed().startsWith("HTTP/1.1 408 "));
        RawClient idle(bench.port);
        idle.send(get("/echo"));
        QVERIFY(idle.waitFor("GET "));
        QCOMPARE(count(idle.untilClosed(), "HTTP/1.1 "), 1);
        QVERIFY(waitUntil([&] { return bench.server.counts().connections == 0; }));
    }

    void hugeHeaders()
    {
        Bench bench;
        RawClient client(bench.port);
        client.send("GET /echo HTTP/1.1\r\n" + kHost + "X: " + QByteArray(5'000'000, 'a'));
        QVERIFY(client.untilClosed().startsWith("HTTP/1.1 431 "));
    }

    void tooManyConnections()
    {
        TransportLimits limits;
        limits.connections = 2;
        Bench bench(limits);
        RawClient first(bench.port);
        RawClient second(bench.port);
        QVERIFY(waitUntil([&] { return bench.server.counts().connections == 2; }));
        RawClient third(bench.port);
        QVERIFY(third.untilClosed().startsWith("HTTP/1.1 503 "));
        first.close();
        QVERIFY(waitUntil([&] { return bench.server.counts().connections == 1; }));
        RawClient fourth(bench.port);
        fourth.send(get("/echo"));
        QVERIFY(fourth.waitFor("GET "));
    }

    void largeAnswersAreChunked()
    {
        Bench bench;
        RawClient client(bench.port);
        client.send(get("/stream?pieces=200", "Connection: close\r\n"));
        const QByteArray got = client.untilClosed();
        QVERIFY(got.contains("Transfer-Encoding: chunked\r\n") && got.endsWith("\r\n0\r\n\r\n"));
        QCOMPARE(count(got.mid(got.indexOf("\r\n\r\n")), "x"), 200 * 64 * 1024);
        // An old client is told where it ends by the connection's end.
        RawClient old(bench.port);
        old.send("GET /stream?pieces=3 HTTP/1.0\r\n\r\n");
        const QByteArray plain = old.untilClosed();
        QVERIFY(!plain.contains("chunked") && plain.endsWith("xxx"));
        QCOMPARE(count(plain.mid(plain.indexOf("\r\n\r\n")), "x"), 3 * 64 * 1024);
    }

    void aReaderThatStallsIsCutOff()
    {
        TransportLimits limits;
        limits.stall = std::chrono::milliseconds(200);
        limits.unsentBytes = 1024 * 1024;
        Bench bench(limits);
        RawClient client(bench.port);
        client.stopReading();
        client.send(get("/stream?pieces=4000"));
        RawClient other(bench.port);
        other.send(get("/echo"));
        QVERIFY2(other.waitFor("GET "), "a slow reader harms nobody else");
        QVERIFY(waitUntil([&] { return bench.streamEnded.load(); }));
        QVERIFY(bench.wasCut);
        other.close();
        QVERIFY(waitUntil([&] { return bench.server.counts().connections == 0; }));
    }

    void whoLeavesEndsTheAnswer()
    {
        Bench bench;
        {
            RawClient client(bench.port);
            client.send(get("/stream?pieces=100000"));
            QVERIFY(client.waitFor("xxx"));
        }
        QVERIFY(waitUntil([&] { return bench.streamEnded.load(); }));
        QVERIFY(bench.wasCut);
    }

    void drains()
    {
        Bench bench;
        RawClient idle(bench.port);
        RawClient busy(bench.port);
        busy.send(get("/late"));
        QVERIFY(waitUntil([&] { return bench.waiting != nullptr && bench.server.counts().connections == 2; }));
        bool isDrained = false;
        bench.server.drain([&] { isDrained = true; });
        QCOMPARE(idle.untilClosed(), QByteArray());
        QVERIFY(!isDrained);
        bench.waiting->send({200, "text/plain", "the last word", {}});
        const QByteArray got = busy.untilClosed();
        QVERIFY(got.contains("Connection: close") && got.endsWith("the last word"));
        busy.close();
        QVERIFY(waitUntil([&] { return isDrained; }));
    }

    void webSocket()
    {
        Bench bench;
        QWebSocket client;
        QNetworkRequest request(QUrl(QStringLiteral("ws://127.0.0.1:%1/ws").arg(bench.port)));
        request.setRawHeader("Sec-WebSocket-Protocol", "foo, graphql-transport-ws");
        QString text;
        QObject::connect(&client, &QWebSocket::textMessageReceived, &client, [&](const QString& got) { text = got; });
        client.open(request);
        QVERIFY(waitUntil([&] { return bench.webSocket && client.isValid(); }));
        QCOMPARE(bench.webSocket->subprotocol(), QStringLiteral("graphql-transport-ws"));
        bench.webSocket->sendTextMessage(QStringLiteral("hello"));
        QVERIFY(waitUntil([&] { return text == u"hello"; }));
        QCOMPARE(bench.server.counts().connections, std::size_t{0});

        RawClient old(bench.port);
        old.send(get("/ws", "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 8\r\n"
                            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"));
        QVERIFY(old.waitFor("426 Upgrade Required"));
        QVERIFY(old.got().contains("Sec-WebSocket-Version: 13"));
        // Byte by byte, and after a request on the same connection.
        RawClient slow(bench.port);
        slow.send(get("/echo"));
        QVERIFY(slow.waitFor("GET "));
        slow.sendByteByByte(get("/ws", "Connection: keep-alive, Upgrade\r\nUpgrade: websocket\r\n"
                                       "Sec-WebSocket-Version: 13\r\n"
                                       "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"));
        QVERIFY(slow.waitFor("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="));
    }

    void hangingUpWhileUpgradingIsNoMatter_data()
    {
        QTest::addColumn<bool>("isEncrypted");
        QTest::newRow("plain") << false;
        QTest::newRow("TLS") << true;
    }
    void hangingUpWhileUpgradingIsNoMatter()
    {
        QFETCH(bool, isEncrypted);
        static std::atomic<int> warnings;
        warnings = 0;
        Bench bench({}, isEncrypted ? std::optional(serverTls()) : std::nullopt);
        const auto before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString& text) {
            ++warnings;
            std::fprintf(stderr, "%s\n", qPrintable(text));
        });
        constexpr std::size_t kClients = 20;
        for (std::size_t i = 0; i < kClients; ++i) {
            RawClient client(bench.port, isEncrypted);
            client.send(get("/ws", "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                                   "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n") +
                        QByteArray(i % 3, '\n')); // no frames: the server hangs up
            if (i % 2 == 0)
                client.socket().disconnectFromHost();
            else
                client.close();
        }
        const bool areGone = waitUntil(
            [&] { return bench.server.counts().accepted == kClients && bench.server.counts().connections == 0; });
        QTest::qWait(50);
        qInstallMessageHandler(before);
        QVERIFY(areGone);
        QCOMPARE(warnings.load(), 0);
    }

    void encrypted()
    {
        TransportLimits limits;
        limits.handshake = std::chrono::milliseconds(200);
        Bench bench(limits, serverTls());
        RawClient client(bench.port, true);
        client.send(get("/echo"));
        QVERIFY(client.waitFor("GET "));
        // More than is kept unsent: it goes out in chunks.
        client.send(get("/stream?pieces=100"));
        QVERIFY(client.waitFor("\r\n0\r\n\r\n"));
        client.send(get("/stream?pieces=100", "Connection: close\r\n"));
        const QByteArray got = client.untilClosed();
        QVERIFY(got.endsWith("\r\n0\r\n\r\n"));
        QCOMPARE(got.count('x'), 2 * 100 * 64 * 1024 + 3); // and in each "text/plain"

        RawClient plain(bench.port);
        plain.send(get("/echo"));
        QVERIFY(!plain.untilClosed().contains("HTTP/"));
        RawClient silent(bench.port);
        QCOMPARE(silent.untilClosed(), QByteArray());
        QVERIFY(waitUntil([&] { return bench.server.counts().connections == 0; }));
    }
};

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_HttpServer.moc"
