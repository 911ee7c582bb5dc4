// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/HttpParser.h"
#include "core/transport/HttpText.h"

#include <QTest>
#include <string>
#include <vector>

using namespace wh::transport;

namespace {

/// Feeds `bytes` as they come in pieces of `piece` bytes, the way a socket's buffer grows.
struct Feeding
{
    std::vector<HttpRequest> requests;
    int refused = 0;

    Feeding(std::string_view bytes, std::size_t piece, const TransportLimits& limits = {})
    {
        HttpParser parser(limits);
        std::string waiting;
        for (std::size_t at = 0; at < bytes.size() && refused == 0; at += piece) {
            waiting += bytes.substr(at, piece);
            for (;;) {
                const auto before = parser.state();
                const std::size_t consumed = parser.feed(waiting);
                waiting.erase(0, consumed);
                if (parser.state() == HttpParser::State::Failed) {
                    refused = parser.refusal().status;
                    break;
                }
                if (parser.state() == HttpParser::State::Done)
                    requests.push_back(parser.take());
                else if (consumed == 0 && parser.state() == before)
                    break;
            }
        }
    }
};

const std::string kHost = "Host: a\r\n";

} // namespace

class TestHttpParser : public QObject
{
    Q_OBJECT

private slots:
    void requestsInPieces_data()
    {
        QTest::addColumn<int>("piece");
        for (const int piece : {1, 2, 3, 5, 7, 64, 100'000})
            QTest::addRow("%d", piece) << piece;
    }

    void requestsInPieces()
    {
        QFETCH(const int, piece);
        const Feeding fed("\r\nGET /a%20b?x=1&y=%41 HTTP/1.1\r\n" + kHost +
                              "X: 1\r\nx: 2\r\n\r\n"
                              "POST / HTTP/1.1\r\n" +
                              kHost + "Content-Length: 5\r\n\r\nhello" + "POST /c HTTP/1.1\r\n" + kHost +
                              "Transfer-Encoding: chunked\r\nExpect: 100-continue\r\n\r\n"
                              "3;a=b\r\nfoo\r\n3\r\nbar\r\n0\r\nAuthorization: Bearer stolen\r\n\r\n"
                              "POST /e HTTP/1.1\r\n" +
                              kHost + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n" +
                              "GET http://a?d HTTP/1.1\r\nConnection: close\r\n" + kHost + "\r\n",
                          static_cast<std::size_t>(piece));
        QCOMPARE(fed.refused, 0);
        QCOMPARE(fed.requests.size(), std::size_t{5});
        QCOMPARE(fed.requests[0].path, std::string("/a b"));
        QCOMPARE(queryParameter(fed.requests[0].query, "y").value_or(""), std::string("A"));
        QCOMPARE(fed.requests[0].header("X"), std::string("1, 2"));
        QVERIFY(fed.requests[0].keepsAlive);
        QCOMPARE(fed.requests[1].body, std::string("hello"));
        QCOMPARE(fed.requests[2].body, std::string("foobar"));
        QVERIFY(fed.requests[2].expectsContinue);
        QVERIFY2(!fed.requests[2].has("Authorization"), "a trailer is no header");
        QCOMPARE(fed.requests[3].body, std::string());
        QCOMPARE(fed.requests[4].path + fed.requests[4].query, std::string("/d"));
        QVERIFY2(fed.requests[4].header("Host") == "a", "the target's name counts");
        QVERIFY(!fed.requests[4].keepsAlive);
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const auto row = [](const char* name, const std::string& bytes, int status) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << status;
        };
        const std::string post = "POST / HTTP/1.1\r\n" + kHost;
        row("both lengths", post + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
        row("both lengths, the other way", post + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n",
            400);
        row("two lengths", post + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello", 400);
        row("two equal lengths", post + "Content-Length: 5\r\nContent-Length: 5\r\n\r\nhello", 400);
        row("a list of lengths", post + "Content-Length: 5, 5\r\n\r\nhello", 400);
        row("a negative length", post + "Content-Length: -1\r\n\r\n", 400);
        row("a signed length", post + "Content-Length: +1\r\n\r\na", 400);
        row("a hexadecimal length", post + "Content-Length: 0x1\r\n\r\na", 400);
        row("a length beyond 64 bits", post + "Content-Length: 18446744073709551617\r\n\r\na", 400);
        row("an obscured encoding", post + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n", 501);
        row("chunked twice", post + "Transfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n", 501);
        row("chunked not last", post + "Transfer-Encoding: chunked, gzip\r\n\r\n0\r\n\r\n", 501);
        row("an encoding of 1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
        row("a blank before the colon", "GET / HTTP/1.1\r\nHost : a\r\n\r\n", 400);
        row("a folded header", "GET / HTTP/1.1\r\n" + kHost + "X: 1\r\n Content-Length: 5\r\n\r\n", 400);
        row("a bare line feed", "GET / HTTP/1.1\nHost: a\n\n", 400);
        row("a bare carriage return", "GET / HTTP/1.1\r\n" + kHost + "X: a\rb\r\n\r\n", 400);
        row("a zero byte", "GET / HTTP/1.1\r\n" + kHost + "X: a" + std::string(1, '\0') + "\r\n\r\n", 400);
        row("no host", "GET / HTTP/1.1\r\n\r\n", 400);
        row("two hosts", "GET / HTTP/1.1\r\n" + kHost + kHost + "\r\n", 400);
        row("no path", "GET a HTTP/1.1\r\n" + kHost + "\r\n", 400);
        row("a malformed escape", "GET /%zz HTTP/1.1\r\n" + kHost + "\r\n", 400);
        row("a zero byte in the path", "GET /%00 HTTP/1.1\r\n" + kHost + "\r\n", 400);
        row("HTTP/2", "GET / HTTP/2.0\r\n" + kHost + "\r\n", 505);
        row("the preface of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
        row("TLS", std::string("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 15), 400);
        row("another expectation", post + "Expect: tea\r\nContent-Length: 1\r\n\r\na", 417);
        const std::string chunked = post + "Transfer-Encoding: chunked\r\n\r\n";
        row("a chunk's size that is none", chunked + "xyz\r\nabc\r\n0\r\n\r\n", 400);
        row("a chunk's size beyond 64 bits", chunked + "fffffffffffffffff\r\nabc\r\n0\r\n\r\n", 400);
        row("a negative chunk", chunked + "-3\r\nabc\r\n0\r\n\r\n", 400);
        row("a chunk longer than it says", chunked + "2\r\nabc\r\n0\r\n\r\n", 400);
        row("a huge chunk", chunked + "ffffffff\r\nabc\r\n0\r\n\r\n", 413);
        row("a size line without an end", chunked + "3;" + std::string(20'000, 'a'), 400);
        row("trailers without an end", chunked + "0\r\nX: " + std::string(20'000, 'a'), 400);
        row("a huge body", post + "Content-Length: 5000000000\r\n\r\n", 413);
        row("a huge header", "GET / HTTP/1.1\r\n" + kHost + "X: " + std::string(20'000, 'a') + "\r\n\r\n", 431);
        row("a huge target", "GET /" + std::string(20'000, 'a') + " HTTP/1.1\r\n" + kHost + "\r\n", 431);
        row("a head without an end", std::string(20'000, 'a'), 431);
    }

    void refusals()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, status);
        for (const std::size_t piece : {std::size_t{1}, std::size_t{1'000'000}})
            QCOMPARE(Feeding(bytes.toStdString(), piece).refused, status);
    }

    void chunksAddUpToTheLimit()
    {
        TransportLimits limits;
        limits.bodyBytes = 6;
        const std::string head = "POST / HTTP/1.1\r\n" + kHost + "Transfer-Encoding: chunked\r\n\r\n";
        QCOMPARE(Feeding(head + "3\r\nabc\r\n3\r\ndef\r\n0\r\n\r\n", 1, limits).requests.size(), std::size_t{1});
        QCOMPARE(Feeding(head + "3\r\nabc\r\n4\r\ndefg\r\n0\r\n\r\n", 1, limits).refused, 413);
    }

    void oldClients()
    {
        const Feeding fed("GET / HTTP/1.0\r\n\r\n", 1);
        QCOMPARE(fed.requests.size(), std::size_t{1});
        QVERIFY(fed.requests[0].isHttp10 && !fed.requests[0].keepsAlive);
    }
};

QTEST_GUILESS_MAIN(TestHttpParser)
#include "tst_HttpParser.moc"
