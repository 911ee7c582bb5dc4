// SPDX-License-Identifier: GPL-3.0-or-later
// GraphQL over HTTP and over WebSocket, by sockets, against an API of the test's own.
#include "core/transport/GraphQlHttp.h"
#include "core/transport/GraphQlSockets.h"
#include "tests/core/transport/RawClient.h"
#include "tests/support/TestCertificate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslCertificate>
#include <QSslKey>
#include <QTest>
#include <QWebSocket>
#include <atomic>
#include <map>
#include <mutex>

using namespace wh;
using namespace wh::transport;
using wh::test::RawClient;
using wh::test::waitUntil;

namespace {

/// An API that knows a few documents, and whose subscriptions tell what the test has them tell.
class FakeApi
{
public:
    GraphQlBackend backend()
    {
        GraphQlBackend backend;
        backend.kindOf = [](const GraphQlCall& call) -> std::variant<OperationKind, std::string> {
            if (call.document.starts_with("mutation"))
                return OperationKind::Mutation;
            if (call.document.starts_with("subscription"))
                return OperationKind::Subscription;
            if (call.document.starts_with('{') || call.document.starts_with("query"))
                return OperationKind::Query;
            return errorBody("Syntax Error", "graphql.syntax");
        };
        backend.execute = [this](const GraphQlCall& call, const GraphQlBackend::Write& write) {
            ++executed;
            if (call.document == "{ large }")
                return executeLarge(write);
            if (call.document == "{ cut }")
                return write("{\"data\":") && false;
            if (call.document == "{ refused }")
                return write(errorBody("Variable.", "graphql.variable"));
            return write("{\"data\":{\"caller\":\"" + call.caller.name + "\",\"address\":\"" + call.caller.address +
                         "\",\"variables\":" + (call.variables.empty() ? "null" : call.variables) + "}}");
        };
        backend.subscribe =
            [this](const GraphQlCall& call,
                   GraphQlBackend::Listener listener) -> std::variant<GraphQlBackend::Handle, std::string> {
            if (call.document == "subscription { refused }")
                return errorBody("Refused.", "access.denied");
            const std::lock_guard lock(m_mutex);
            const int number = ++m_last;
            m_listeners[number] = std::move(listener);
            return GraphQlBackend::Handle(nullptr, [this, number](void*) {
                const std::lock_guard inner(m_mutex);
                m_listeners.erase(number);
            });
        };
        return backend;
    }
    bool executeLarge(const GraphQlBackend::Write& write)
    {
        bool listens = write("{\"data\":\"");
        for (int i = 0; i < 200 && listens; ++i)
            listens = write(std::string(64 * 1024, 'x'));
        return listens && write("\"}");
    }
    std::size_t subscribers()
    {
        const std::lock_guard lock(m_mutex);
        return m_listeners.size();
    }
    void tell(const std::string& response)
    {
        const std::lock_guard lock(m_mutex);
        for (const auto& [number, listener] : m_listeners)
            listener.onResponse(response);
    }
    /// Of each subscriber, in the order in which they came.
    std::vector<bool> busy()
    {
        const std::lock_guard lock(m_mutex);
        std::vector<bool> busy;
        for (const auto& [number, listener] : m_listeners)
            busy.push_back(listener.isBusy());
        return busy;
    }
    void end(const std::optional<Error>& error)
    {
        const std::lock_guard lock(m_mutex);
        for (const auto& [number, listener] : m_listeners)
            listener.onEnd(error);
    }

    std::atomic<int> executed = 0;

private:
    std::mutex m_mutex;
    std::map<int, GraphQlBackend::Listener> m_listeners;
    int m_last = 0;
};

struct Bench
{
    FakeApi api;
    std::map<std::string, Caller> tokens{{"good", Caller{"ann", Role::Admin, {}}}};
    bool needsToken = false;
    TransportLimits limits;
    MetricRegistry metrics;
    ExecutionPool pool;
    HttpServer server;
    GraphQlHttp http;
    GraphQlSockets sockets;
    std::uint16_t port = 0;

    explicit Bench(const TransportLimits& transportLimits = {}, bool isEncrypted = false)
        : limits(transportLimits)
        , pool(4, 100)
        , server(limits)
        , http({api.backend(), authenticate(), pool, metrics, {"https://studio.example"}})
        , sockets({api.backend(), authenticate(), pool, metrics, limits})
    {
        server.route("/graphql", http.route());
        server.webSocket("/graphql", sockets.route([](const HttpRequest&) { return std::nullopt; }));
        std::optional<QSslConfiguration> tls;
        if (isEncrypted) {
            tls = QSslConfiguration::defaultConfiguration();
            tls->setLocalCertificate(QSslCertificate(wh::test::kCertificate));
            tls->setPrivateKey(QSslKey(wh::test::kCertificateKey, QSsl::Ec));
            tls->setPeerVerifyMode(QSslSocket::VerifyNone);
        }
        port = *server.listen(QHostAddress::LocalHost, 0, std::move(tls));
    }
    ~Bench()
    {
        server.stop();
        pool.finish();
    }
    Authenticate authenticate()
    {
        return [this](std::string_view token, const std::string& address) -> Result<Caller> {
            if (!needsToken && token.empty())
                return Caller{"anybody", Role::Admin, address};
            const auto found = tokens.find(std::string(token));
            if (found == tokens.end())
                return Error(token.empty() ? "access.token_missing" : "access.token_unknown");
            Caller caller = found->second;
            caller.address = address;
            return caller;
        };
    }
};

QByteArray post(const QByteArray& body, const QByteArray& headers = "Content-Type: application/json\r\n")
{
    return "POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray answer(Bench& bench, const QByteArray& request)
{
    RawClient client(bench.port);
    client.send(request);
    return client.untilClosed();
}

const QByteArray kJson = "Content-Type: application/json\r\n";
const QByteArray kGraphQl = kJson + "Accept: application/graphql-response+json\r\n";

/// A client of graphql-transport-ws.
class WsClient
{
public:
    explicit WsClient(std::uint16_t port, const QByteArray& subprotocol = "graphql-transport-ws",
                      const QByteArray& token = {})
    {
        QNetworkRequest request(QUrl(QStringLiteral("ws://127.0.0.1:%1/graphql").arg(port)));
        if (!subprotocol.isEmpty())
            request.setRawHeader("Sec-WebSocket-Protocol", subprotocol);
        if (!token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + token);
        QObject::connect(&m_socket, &QWebSocket::textMessageReceived, &m_socket,
                         [this](const QString& text) { m_got.append(text); });
        bool isOver = false;
        QObject::connect(&m_socket, &QWebSocket::connected, &m_socket, [&] { isOver = true; });
        QObject::connect(&m_socket, &QWebSocket::disconnected, &m_socket, [this] { m_isClosed = true; });
        m_socket.open(request);
        waitUntil([&] { return isOver || m_isClosed; });
        QObject::disconnect(&m_socket, &QWebSocket::connected, &m_socket, nullptr);
    }
    void send(const char* text) { m_socket.sendTextMessage(QString::fromUtf8(text)); }
    bool init(const char* message = R"({"type":"connection_init"})")
    {
        send(message);
        return next()[QStringLiteral("type")] == QStringLiteral("connection_ack");
    }
    QJsonObject next()
    {
        if (!waitUntil([&] { return !m_got.isEmpty() || m_isClosed; }) || m_got.isEmpty())
            return {};
        return QJsonDocument::fromJson(m_got.takeFirst().toUtf8()).object();
    }
    int closeCode()
    {
        return waitUntil([&] { return m_isClosed; }) ? int(m_socket.closeCode()) : -1;
    }
    QString reason() const { return m_socket.closeReason(); }
    QWebSocket& socket() { return m_socket; }

private:
    QWebSocket m_socket;
    QStringList m_got;
    bool m_isClosed = false;
};

QString typeOf(const QJsonObject& message)
{
    return message[QStringLiteral("type")].toString() + u' ' + message[QStringLiteral("id")].toString();
}

} // namespace

class TestGraphQlTransport : public QObject
{
    Q_OBJECT

private slots:
    void mediaTypesAndStatus_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        const QByteArray json = "application/json; charset=utf-8";
        const QByteArray graphQl = "application/graphql-response+json; charset=utf-8";
        const QByteArray query = R"({"query":"{ a }"})";
        const auto row = [](const char* name, const QByteArray& request, int status, const QByteArray& type) {
            QTest::newRow(name) << request << status << type;
        };
        const auto get = [](const QByteArray& parameters, const QByteArray& headers = {}) {
            return "GET /graphql?" + parameters + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n" + headers + "\r\n";
        };
        row("a query", post(query), 200, json);
        row("as graphql-response", post(query, kGraphQl), 200, graphQl);
        row("whatever", post(query, kJson + "Accept: */*\r\n"), 200, json);
        row("the better quality",
            post(query, kJson + "Accept: application/json;q=0.5, application/graphql-response+json\r\n"), 200, graphQl);
        row("named before meant", post(query, kJson + "Accept: */*, application/graphql-response+json\r\n"), 200,
            graphQl);
        row("none of ours", post(query, kJson + "Accept: text/html\r\n"), 406, json);
        row("refused by quality", post(query, kJson + "Accept: application/json;q=0\r\n"), 406, json);
        row("utf-8", post(query, "Content-Type: application/json; charset=UTF-8\r\n"), 200, json);
        row("another charset", post(query, "Content-Type: application/json; charset=latin1\r\n"), 415, json);
        row("a form", post("query=%7Ba%7D", "Content-Type: application/x-www-form-urlencoded\r\n"), 415, json);
        row("plain text", post(query, "Content-Type: text/plain\r\n"), 415, json);
        row("no type", post(query, {}), 415, json);
        row("compressed", post(query, kJson + "Content-Encoding: gzip\r\n"), 415, json);
        row("no JSON", post("{", kGraphQl), 400, graphQl);
        row("no JSON, json", post("{"), 400, json);
        row("nothing", post(""), 400, json);
        row("a batch", post("[" + query + "]"), 400, json);
        row("too deep", post(QByteArray(100'000, '[')), 400, json);
        row("no query", post("{}"), 400, json);
        row("a wrong type", post(R"({"query":1})"), 400, json);
        row("variables in a string", post(R"({"query":"{ a }","variables":"{}"})"), 400, json);
        row("extensions in a list", post(R"({"query":"{ a }","extensions":[]})"), 400, json);
        row("nulls", post(R"({"query":"{ a }","variables":null,"operationName":null,"extensions":null})"), 200, json);
        row("a syntax error", post(R"({"query":"!"})", kGraphQl), 400, graphQl);
        row("a syntax error, json", post(R"({"query":"!"})"), 200, json);
        row("a request error", post(R"({"query":"{ refused }"})", kGraphQl), 400, graphQl);
        row("a request error, json", post(R"({"query":"{ refused }"})"), 200, json);
        row("a subscription", post(R"({"query":"subscription { a }"})"), 400, json);
        row("a mutation", post(R"({"query":"mutation { a }"})"), 200, json);
        row("by GET", get("query=%7B+a+%7D&variables=%7B%22a%22%3A1%7D"), 200, json);
        row("a mutation by GET", get("query=mutation%7Ba%7D"), 405, json);
        row("variables that are no JSON", get("query=%7Ba%7D&variables=%7B"), 400, json);
        row("no query by GET", get(""), 400, json);
        row("of another page", post(query, kJson + "Origin: https://evil.example\r\n"), 403, json);
        row("of our page", post(query, kJson + "Origin: https://studio.example\r\n"), 200, json);
    }

    void mediaTypesAndStatus()
    {
        QFETCH(const QByteArray, request);
        QFETCH(const int, status);
        QFETCH(const QByteArray, type);
        Bench bench;
        const QByteArray got = answer(bench, request);
        QVERIFY2(got.startsWith("HTTP/1.1 " + QByteArray::number(status) + ' '), got.constData());
        QVERIFY2(got.contains("\r\nContent-Type: " + type + "\r\n"), got.constData());
        const QByteArray body = got.mid(got.indexOf("\r\n\r\n") + 4);
        QVERIFY2(QJsonDocument::fromJson(body).isObject(), body.constData());
        QCOMPARE(got.contains("Access-Control-Allow-Origin: https://studio.example\r\n"),
                 request.contains("Origin: https://studio"));
        if (status == 405)
            QVERIFY(got.contains("Allow: POST\r\n") && bench.api.executed == 0);
    }

    void whatIsSentArrives()
    {
        Bench bench;
        const QByteArray got = answer(bench, post(R"({"query":"{ a }","variables":{"x":[1,"é"]}})"));
        QVERIFY2(got.endsWith(R"({"data":{"caller":"anybody","address":"127.0.0.1","variables":{"x":[1,"é"]}}})"),
                 got.constData());
    }

    void largeResponsesAreStreamed()
    {
        Bench bench;
        const QByteArray got = answer(bench, post(R"({"query":"{ large }"})"));
        QVERIFY(got.contains("Transfer-Encoding: chunked\r\n") && got.endsWith("\r\n0\r\n\r\n"));
        // What has no end must not look as if it had.
        QVERIFY(!answer(bench, post(R"({"query":"{ cut }"})")).endsWith("\r\n0\r\n\r\n"));
    }

    void tokens()
    {
        Bench bench;
        bench.needsToken = true;
        const QByteArray query = R"({"query":"{ a }"})";
        const QByteArray none = answer(bench, post(query));
        QVERIFY(none.startsWith("HTTP/1.1 401 ") && none.contains("\r\nWWW-Authenticate: Bearer"));
        QVERIFY(answer(bench, post(query, kJson + "Authorization: Bearer bad\r\n")).startsWith("HTTP/1.1 401 "));
        QVERIFY(answer(bench, post(query, kJson + "Authorization: Basic good\r\n")).startsWith("HTTP/1.1 401 "));
        QVERIFY(answer(bench, post(query, kJson + "authorization: bearer good\r\n")).contains("\"caller\":\"ann\""));
        QCOMPARE(bench.api.executed.load(), 1);
    }

    void queriesOverWebSocket()
    {
        Bench bench;
        WsClient client(bench.port);
        QVERIFY(client.init());
        client.send(R"({"type":"subscribe","id":"1","payload":{"query":"{ a }","variables":{"x":1}}})");
        const QJsonObject next = client.next();
        QCOMPARE(typeOf(next), QStringLiteral("next 1"));
        QCOMPARE(
            next[QStringLiteral("payload")][QStringLiteral("data")][QStringLiteral("variables")][QStringLiteral("x")]
                .toInt(),
            1);
        QCOMPARE(typeOf(client.next()), QStringLiteral("complete 1"));
        // The ID is free again.
        client.send(R"({"type":"subscribe","id":"1","payload":{"query":"!"}})");
        const QJsonObject error = client.next();
        QCOMPARE(typeOf(error), QStringLiteral("error 1"));
        QCOMPARE(error[QStringLiteral("payload")][0][QStringLiteral("message")].toString(),
                 QStringLiteral("Syntax Error"));
        client.send(R"({"type":"ping","payload":{"a":1}})");
        const QJsonObject pong = client.next();
        QCOMPARE(typeOf(pong), QStringLiteral("pong "));
        QCOMPARE(pong[QStringLiteral("payload")][QStringLiteral("a")].toInt(), 1);
        client.send(R"({"type":"subscribe","id":"2","payload":{"query":"{ large }"}})");
        QCOMPARE(typeOf(client.next()), QStringLiteral("error 2"));
    }

    void subscriptions()
    {
        Bench bench;
        WsClient client(bench.port);
        QVERIFY(client.init());
        client.send(R"({"type":"subscribe","id":"a","payload":{"query":"subscription { a }"}})");
        client.send(R"({"type":"subscribe","id":"r","payload":{"query":"subscription { refused }"}})");
        QCOMPARE(typeOf(client.next()), QStringLiteral("error r"));
        QVERIFY(waitUntil([&] { return bench.api.subscribers() == 1 && bench.sockets.subscriptions() == 1; }));
        bench.api.tell(R"({"data":1})");
        bench.api.tell(R"({"data":2})");
        QCOMPARE(client.next()[QStringLiteral("payload")][QStringLiteral("data")].toInt(), 1);
        QCOMPARE(client.next()[QStringLiteral("payload")][QStringLiteral("data")].toInt(), 2);
        client.send(R"({"type":"complete","id":"a"})");
        QVERIFY(waitUntil([&] { return bench.api.subscribers() == 0 && bench.sockets.subscriptions() == 0; }));
        client.send(R"({"type":"subscribe","id":"a","payload":{"query":"subscription { a }"}})");
        QVERIFY(waitUntil([&] { return bench.api.subscribers() == 1; }));
        bench.api.end(std::nullopt);
        QCOMPARE(typeOf(client.next()), QStringLiteral("complete a"));
        client.send(R"({"type":"subscribe","id":"b","payload":{"query":"subscription { a }"}})");
        QVERIFY(waitUntil([&] { return bench.api.subscribers() == 1; }));
        bench.api.end(Error("feed.gone"));
        QCOMPARE(typeOf(client.next()), QStringLiteral("error b"));
        client.send(R"({"type":"subscribe","id":"c","payload":{"query":"subscription { a }"}})");
        QVERIFY(waitUntil([&] { return bench.api.subscribers() == 1; }));
        client.socket().abort();
        QVERIFY(waitUntil([&] { return bench.api.subscribers() == 0 && bench.sockets.size() == 0; }));
    }

    void closeCodes()
    {
        TransportLimits limits;
        limits.init = std::chrono::milliseconds(100);
        Bench bench(limits);
        QCOMPARE(WsClient(bench.port).closeCode(), 4408);
        QCOMPARE(WsClient(bench.port, {}).closeCode(), 4406);
        WsClient early(bench.port);
        early.send(R"({"type":"subscribe","id":"1","payload":{"query":"{ a }"}})");
        QCOMPARE(early.closeCode(), 4401);
        WsClient twice(bench.port);
        QVERIFY(twice.init());
        twice.send(R"({"type":"connection_init"})");
        QCOMPARE(twice.closeCode(), 4429);
        for (const char* text : {"{", "[]", R"({"type":"start"})", R"({"type":"subscribe"})",
                                 R"({"type":"subscribe","id":"1","payload":{}})", R"({"type":"complete","id":1})"}) {
            WsClient bad(bench.port);
            QVERIFY(bad.init());
            bad.send(text);
            QCOMPARE(bad.closeCode(), 4400);
        }
        WsClient binary(bench.port);
        binary.socket().sendBinaryMessage("x");
        QCOMPARE(binary.closeCode(), 4400);
        WsClient same(bench.port);
        QVERIFY(same.init());
        same.send(R"({"type":"subscribe","id":"1","payload":{"query":"subscription { a }"}})");
        same.send(R"({"type":"subscribe","id":"1","payload":{"query":"subscription { a }"}})");
        QCOMPARE(same.closeCode(), 4409);
        QCOMPARE(same.reason(), QStringLiteral("Subscriber for 1 already exists"));
        QVERIFY(waitUntil([&] { return bench.sockets.size() == 0 && bench.api.subscribers() == 0; }));
    }

    void tokensOverWebSocket()
    {
        Bench bench;
        bench.needsToken = true;
        WsClient none(bench.port);
        none.send(R"({"type":"connection_init"})");
        QCOMPARE(none.closeCode(), 4403);
        WsClient wrong(bench.port);
        wrong.send(R"({"type":"connection_init","payload":{"token":"bad"}})");
        QCOMPARE(wrong.closeCode(), 4403);
        WsClient byPayload(bench.port);
        QVERIFY(byPayload.init(R"({"type":"connection_init","payload":{"token":"good"}})"));
        WsClient byField(bench.port);
        QVERIFY(byField.init(R"({"type":"connection_init","payload":{"Authorization":"Bearer good"}})"));
        WsClient byHeader(bench.port, "graphql-transport-ws", "good");
        QVERIFY(byHeader.init());
        bench.sockets.checkCallers();
        QVERIFY(byHeader.socket().isValid());
        // Revoked, it counts no longer, whatever is open.
        bench.tokens.clear();
        bench.sockets.checkCallers();
        QCOMPARE(byHeader.closeCode(), 4403);
        QCOMPARE(byHeader.reason(), QStringLiteral("Forbidden: the token was revoked"));
        QCOMPARE(byPayload.closeCode(), 4403);
    }

    /// By hand, since QWebSocket always reads.
    static bool subscribe(RawClient& client)
    {
        client.send("GET /graphql HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                    "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                    "Sec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n");
        const auto frame = [](const QByteArray& text) { // with a mask of zeros
            return QByteArray("\x81", 1) + char(0x80 | text.size()) + QByteArray(4, '\0') + text;
        };
        const bool isOpen = client.waitFor("101 Switching Protocols");
        client.send(frame(R"({"type":"connection_init"})"));
        const bool isKnown = client.waitFor("connection_ack");
        client.send(frame(R"({"type":"subscribe","id":"s","payload":{"query":"subscription { a }"}})"));
        return isOpen && isKnown;
    }

    void whoFallsBehindIsBusyLongBeforeItIsTooSlow_data()
    {
        QTest::addColumn<bool>("isEncrypted");
        QTest::newRow("plain") << false;
        QTest::newRow("TLS") << true;
    }
    void whoFallsBehindIsBusyLongBeforeItIsTooSlow()
    {
        QFETCH(const bool, isEncrypted);
        Bench bench({}, isEncrypted);
        RawClient slow(bench.port, isEncrypted);
        QVERIFY(subscribe(slow));
        QVERIFY(waitUntil([&] { return bench.api.subscribers() == 1; }));
        RawClient quick(bench.port, isEncrypted);
        QVERIFY(subscribe(quick));
        QVERIFY(waitUntil([&] { return bench.api.subscribers() == 2; }));
        QCOMPARE(bench.api.busy(), (std::vector<bool>{false, false}));
        slow.stopReading();
        const std::string large = "{\"data\":\"" + std::string(100'000, 'x') + "\"}";
        QVERIFY(waitUntil([&] {
            if (bench.api.busy()[0])
                return true;
            bench.api.tell(large);
            return false;
        }));
        QVERIFY(waitUntil([&] { return bench.api.busy() == std::vector<bool>{true, false}; }));
        slow.readOn();
        QVERIFY(waitUntil([&] { return bench.api.busy() == std::vector<bool>{false, false}; }));
        QCOMPARE(bench.sockets.size(), std::size_t{2});
    }

    void aSlowReaderIsClosedAndHarmsNobody()
    {
        TransportLimits limits;
        limits.unsentBytes = 256 * 1024;
        limits.linger = std::chrono::milliseconds(100);
        Bench bench(limits);
        RawClient slow(bench.port);
        QVERIFY(subscribe(slow));
        WsClient quick(bench.port);
        QVERIFY(quick.init());
        quick.send(R"({"type":"subscribe","id":"q","payload":{"query":"subscription { a }"}})");
        QVERIFY(waitUntil([&] { return bench.api.subscribers() == 2; }));
        slow.stopReading();
        const std::string large = "{\"data\":\"" + std::string(100'000, 'x') + "\"}";
        int told = 0;
        QVERIFY(waitUntil([&] {
            bench.api.tell(large);
            ++told;
            return !quick.next().isEmpty() && bench.api.subscribers() == 1;
        }));
        QVERIFY(told > 2);
        QVERIFY(waitUntil([&] { return bench.sockets.size() == 1; }));
        bench.api.tell(R"({"data":"still here"})");
        QCOMPARE(typeOf(quick.next()), QStringLiteral("next q"));
        QVERIFY(bench.metrics.text(MetricFormat::Prometheus).find("wheelhouse_websocket_slow_readers_total 1\n") !=
                std::string::npos);
    }

    void limitsPerConnection()
    {
        TransportLimits limits;
        limits.subscriptions = 2;
        Bench bench(limits);
        WsClient client(bench.port);
        QVERIFY(client.init());
        client.send(R"({"type":"subscribe","id":"1","payload":{"query":"subscription { a }"}})");
        client.send(R"({"type":"subscribe","id":"2","payload":{"query":"subscription { a }"}})");
        client.send(R"({"type":"subscribe","id":"3","payload":{"query":"subscription { a }"}})");
        const QJsonObject error = client.next();
        QCOMPARE(typeOf(error), QStringLiteral("error 3"));
        QCOMPARE(error[QStringLiteral("payload")][0][QStringLiteral("extensions")][QStringLiteral("code")].toString(),
                 QStringLiteral("transport.too_many"));
    }
};

QTEST_GUILESS_MAIN(TestGraphQlTransport)
#include "tst_GraphQlTransport.moc"
