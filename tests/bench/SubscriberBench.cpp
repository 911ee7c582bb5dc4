// SPDX-License-Identifier: GPL-3.0-or-later
// Many readers of the live channels of one wheelhouse-engine, each over a WebSocket of its own, and what some that
// never read do to the others.
//   wheelhouse-bench-subscribers [--subscribers N] [--slow N] [--rate R] [--seconds S] [--bots N]
#include "tests/e2e/EngineProcess.h"

#include "core/analytics/LatencyHistogram.h"
#include "core/base/Clock.h"
#include "core/base/Time.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTcpSocket>
#include <QWebSocket>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <unistd.h>
#include <vector>

using namespace wh;

namespace {

constexpr int kConnectionsOfAToken = 100;
/// On markets whose books change at every step, so that there is always something to tell.
constexpr const char* kMarkets[] = {"sim:BTC/USDT", "sim:ETH/USDT", "sim:SOL/USDT", "sim:XRP/USDT"};

struct Options
{
    int subscribers = 500;
    int slow = 20;
    int rate = 20;
    int seconds = 10;
    int bots = 16; ///< their turns come every 100 ms each, at times of their own: some book is new at every event
};

/// What one reader has got since it was last asked.
struct Tally
{
    int events = 0;
    int books = 0; ///< in them: an event tells of every bot that has news
    bool isClosed = false;
};

class Readers
{
public:
    /// As many as a token may have connections share one.
    Readers(const QUrl& url, const std::vector<QByteArray>& tokens, const QByteArray& subscribe, int count)
        : m_tallies(std::size_t(count))
    {
        QNetworkRequest request(url);
        request.setRawHeader("Sec-WebSocket-Protocol", "graphql-transport-ws");
        for (Tally& tally : m_tallies) {
            request.setRawHeader("Authorization", "Bearer " + tokens[m_sockets.size() / kConnectionsOfAToken]);
            auto& socket = m_sockets.emplace_back(std::make_unique<QWebSocket>());
            auto* raw = socket.get();
            QObject::connect(raw, &QWebSocket::connected, raw,
                             [raw] { raw->sendTextMessage(QStringLiteral(R"({"type":"connection_init"})")); });
            QObject::connect(raw, &QWebSocket::disconnected, raw, [&tally] { tally.isClosed = true; });
            QObject::connect(
                raw, &QWebSocket::textMessageReceived, raw,
                [this, raw, &tally, subscribe](const QString& text) { take(*raw, tally, subscribe, text); });
            raw->open(request);
        }
    }
    int subscribed() const
    {
        return int(
            std::count_if(m_tallies.begin(), m_tallies.end(), [](const Tally& tally) { return tally.events > 0; }));
    }
    void reset()
    {
        for (Tally& tally : m_tallies)
            tally.events = tally.books = 0;
        m_lateness = {};
        m_bytes = 0;
    }
    /// A second: the slowest reader's, the median.
    std::pair<double, double> rates(int Tally::*counted, double seconds) const
    {
        std::vector<int> counts;
        for (const Tally& tally : m_tallies)
            counts.push_back(tally.isClosed ? 0 : tally.*counted);
        std::sort(counts.begin(), counts.end());
        return {counts.front() / seconds, counts[counts.size() / 2] / seconds};
    }
    const LatencyHistogram& lateness() const { return m_lateness; }
    double megabytes() const { return double(m_bytes) / 1e6; }

private:
    void take(QWebSocket& socket, Tally& tally, const QByteArray& subscribe, const QString& text)
    {
        if (text.contains(QStringLiteral("connection_ack"))) {
            socket.sendTextMessage(QString::fromLatin1(subscribe));
            return;
        }
        ++tally.events;
        tally.books += int(text.count(QStringLiteral("\"bot\":")));
        m_bytes += text.size();
        // The newest book of the batch: from the moment it stood so to its reading.
        static const QString kTime = QStringLiteral("\"time\":\"");
        const auto at = text.lastIndexOf(kTime);
        if (at < 0)
            return;
        const auto from = at + kTime.size();
        const auto time = parseTime(text.mid(from, text.indexOf(u'"', from) - from).toStdString());
        if (time)
            m_lateness.add(m_clock.now() - *time);
    }

    WallClock m_clock;
    std::vector<Tally> m_tallies;
    std::vector<std::unique_ptr<QWebSocket>> m_sockets;
    LatencyHistogram m_lateness;
    qint64 m_bytes = 0;
};

/// A frame of a client, masked with zeros.
QByteArray frame(const QByteArray& text)
{
    QByteArray bytes("\x81", 1);
    if (text.size() < 126) {
        bytes += char(0x80 | text.size());
    } else {
        bytes += char(0x80 | 126);
        bytes += char(text.size() >> 8);
        bytes += char(text.size() & 0xff);
    }
    return bytes + QByteArray(4, '\0') + text;
}

/// Subscribes, and never reads again.
std::unique_ptr<QTcpSocket> neverReading(const QUrl& url, const QByteArray& token, const QByteArray& subscribe)
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->setReadBufferSize(1);
    socket->connectToHost(url.host(), quint16(url.port()));
    if (!socket->waitForConnected())
        return {};
    socket->setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 4096);
    socket->write("GET /graphql HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                  "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                  "Sec-WebSocket-Protocol: graphql-transport-ws\r\nAuthorization: Bearer " +
                  token + "\r\n\r\n");
    socket->write(frame(R"({"type":"connection_init"})"));
    socket->write(frame(subscribe));
    socket->flush();
    return socket;
}

double processorSeconds(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const auto all = file.readAll();
    const auto fields = all.mid(all.lastIndexOf(')') + 2).split(' ');
    return (fields.value(11).toDouble() + fields.value(12).toDouble()) / double(sysconf(_SC_CLK_TCK));
}

double residentMegabytes(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/statm").arg(process));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6 : 0;
}

bool startBots(EngineProcess& engine, const QByteArray& token, int count)
{
    QByteArray ids;
    for (int i = 0; i < count; ++i) {
        const auto answer = engine.ask("mutation { createBot(input: {name: \"bot " + QByteArray::number(i) +
                                           "\", strategy: \"basic_market_maker\", markets: [\"" + kMarkets[i % 4] +
                                           "\"], interval: \"100ms\"}) { id } }",
                                       token);
        const auto id = answer.json()[QStringLiteral("data")][QStringLiteral("createBot")][QStringLiteral("id")];
        if (!id.isString()) {
            std::fprintf(stderr, "%s\n", answer.body.constData());
            return false;
        }
        ids += "\"" + id.toString().toLatin1() + "\",";
    }
    return engine.ask("mutation { startBots(ids: [" + ids + "]) { id error { code } } }", token).status == 200;
}

Options read(int argc, char** argv)
{
    Options options;
    for (int i = 1; i + 1 < argc; i += 2) {
        const QByteArray name = argv[i];
        const int value = QByteArray(argv[i + 1]).toInt();
        if (name == "--subscribers")
            options.subscribers = value;
        else if (name == "--slow")
            options.slow = value;
        else if (name == "--rate")
            options.rate = value;
        else if (name == "--seconds")
            options.seconds = value;
        else if (name == "--bots")
            options.bots = value;
    }
    return options;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const Options options = read(argc, argv);
    EngineProcess engine;
    std::vector<QByteArray> tokens;
    for (int i = 0; i <= options.subscribers / kConnectionsOfAToken + 1; ++i)
        tokens.push_back(engine.run("token create --role admin").out.trimmed());
    if (!engine.start() || !startBots(engine, tokens.back(), options.bots))
        return 1;
    const QByteArray subscribe =
        R"({"id":"1","type":"subscribe","payload":{"query":"subscription { botBooks(levels: 10, maxRate: )" +
        QByteArray::number(options.rate) +
        R"() { bot time bid ask bids { price quantity } asks { price quantity } } }"}})";
    Readers readers(engine.url("/graphql", "ws"), tokens, subscribe, options.subscribers);
    if (!QTest::qWaitFor([&] { return readers.subscribed() == options.subscribers; }, 60'000)) {
        std::fprintf(stderr, "only %d of them could subscribe\n", readers.subscribed());
        return 1;
    }
    std::printf("%d subscribers, each to the books of %d bots, at most %d events a second\n\n", options.subscribers,
                options.bots, options.rate);
    std::printf("| never reading | events/s each, slowest | median | books/s each, slowest | MB/s in all | late p50 | "
                "p99 | engine, of a core | "
                "engine, memory |\n|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n");
    std::vector<std::unique_ptr<QTcpSocket>> slow;
    for (const int count : {0, options.slow}) {
        while (int(slow.size()) < count)
            slow.push_back(neverReading(engine.url(), tokens.back(), subscribe));
        QTest::qWait(1'000);
        readers.reset();
        const double before = processorSeconds(engine.processId());
        QElapsedTimer timer;
        timer.start();
        QTest::qWait(options.seconds * 1'000);
        const double seconds = double(timer.elapsed()) / 1e3;
        const auto [slowest, median] = readers.rates(&Tally::events, seconds);
        const double books = readers.rates(&Tally::books, seconds).first;
        std::printf("| %d | %.1f | %.1f | %.0f | %.1f | %.0f ms | %.0f ms | %.0f %% | %.0f MB |\n", count, slowest,
                    median, books, readers.megabytes() / seconds, double(readers.lateness().quantile(0.5)) / 1e6,
                    double(readers.lateness().quantile(0.99)) / 1e6,
                    100 * (processorSeconds(engine.processId()) - before) / seconds,
                    residentMegabytes(engine.processId()));
        std::fflush(stdout);
    }
    return 0;
}
