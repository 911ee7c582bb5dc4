// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/remote/RemoteSession.h"

#include "core/base/Clock.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QEvent>
#include <QHostAddress>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <algorithm>
#include <nlohmann/json.hpp>

namespace wh::client {

namespace {

using Json = nlohmann::json;

std::string dump(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// A response that tells a failure of ours, as the engine would tell one of its own.
std::string responseOf(const Error& error)
{
    Json extensions = {{"code", error.code}};
    for (const auto& field : error.context)
        extensions[field.name] = field.value;
    return dump({{"errors", Json::array({{{"message", error.toString()}, {"extensions", extensions}}})}});
}

Error unreachable(std::string reason)
{
    return Error("remote.unreachable", {{"reason", std::move(reason)}});
}

Json bodyOf(const Request& request)
{
    Json body = {{"query", request.document}};
    if (!request.operationName.empty())
        body["operationName"] = request.operationName;
    if (!request.variables.empty())
        body["variables"] = Json::parse(request.variables, nullptr, false);
    return body;
}

std::string fingerprintOf(const QSslConfiguration& tls)
{
    return tls.peerCertificate().digest(QCryptographicHash::Sha256).toHex().toStdString();
}

std::string joined(const QStringList& names)
{
    return names.join(QStringLiteral(", ")).toStdString();
}

/// What a person compares before they trust it.
void describe(const QSslConfiguration& tls, const QString& host, Error& error)
{
    const QSslCertificate shown = tls.peerCertificate();
    const bool isVouched = QSslCertificate::verify(tls.peerCertificateChain(), host).isEmpty();
    error.context.push_back({"subject", joined(shown.subjectInfo(QSslCertificate::CommonName))});
    error.context.push_back({"issuer", joined(shown.issuerInfo(QSslCertificate::CommonName))});
    error.context.push_back({"until", shown.expiryDate().toUTC().toString(Qt::ISODate).toStdString()});
    error.context.push_back({"vouched", isVouched ? "yes" : "no"});
}

bool isLoopback(const QUrl& url)
{
    return url.host() == u"localhost" || QHostAddress(url.host()).isLoopback();
}

/// The first error in a message's payload, which is a list of them.
Error errorOf(const Json& payload)
{
    Error error("remote.failed", {{"reason", "the subscription was refused"}});
    if (!payload.is_array() || payload.empty() || !payload[0].is_object())
        return error;
    const Json extensions = payload[0].value("extensions", Json::object());
    if (extensions.is_object() && extensions.contains("code") && extensions["code"].is_string())
        error.code = extensions["code"].get<std::string>();
    if (payload[0].contains("message") && payload[0]["message"].is_string())
        error.context = {{"reason", payload[0]["message"].get<std::string>()}};
    if (!extensions.is_object())
        return error;
    if (extensions.contains("reason"))
        error.context.clear();
    for (const auto& [name, value] : extensions.items()) {
        if (name != "code")
            error.context.push_back({name, value.is_string() ? value.get<std::string>() : value.dump()});
    }
    return error;
}

} // namespace

void RemoteListening::tell(std::string response)
{
    const std::lock_guard lock(mutex);
    if (!isOver)
        listener.onResponse(std::move(response));
}

void RemoteListening::end(std::optional<Error> error)
{
    const std::lock_guard lock(mutex);
    if (!std::exchange(isOver, true) && listener.onEnd)
        listener.onEnd(std::move(error));
}

void RemoteListening::stop()
{
    const std::lock_guard lock(mutex);
    isOver = true;
}

RemoteSession::RemoteSession(std::function<void(const RemoteState&)> onState) : m_onState(std::move(onState)) {}

bool RemoteSession::post(std::function<void()> task)
{
    const std::lock_guard lock(m_mutex);
    if (m_isClosed)
        return false;
    m_tasks.push_back(std::move(task));
    if (m_tasks.size() == 1)
        QCoreApplication::postEvent(this, new QEvent(QEvent::User));
    return true;
}

bool RemoteSession::isEncrypted() const
{
    return QUrl(QString::fromStdString(m_address.url)).scheme() == u"https";
}

void RemoteSession::setState(RemoteState::Kind kind, std::optional<Error> error, TimeNs retryAt)
{
    if (m_state == kind && kind != RemoteState::Kind::Refused)
        return;
    m_state = kind;
    m_onState({kind, m_way, std::move(error), retryAt});
}

void RemoteSession::open(const RemoteAddress& address)
{
    leave();
    m_address = address;
    ++m_way;
    m_wait = std::chrono::milliseconds(0);
    m_network = std::make_unique<QNetworkAccessManager>(); // knows no connection from before
    m_network->setTransferTimeout(static_cast<int>(m_address.timeout.count()));
    m_retry = std::make_unique<QTimer>();
    m_retry->setSingleShot(true);
    m_ping = std::make_unique<QTimer>();
    m_deadline = std::make_unique<QTimer>();
    m_deadline->setSingleShot(true);
    m_deadline->setInterval(m_address.answersWithin);
    connect(m_retry.get(), &QTimer::timeout, this, &RemoteSession::connectSocket);
    connect(m_deadline.get(), &QTimer::timeout, this, [this] {
        if (m_probe)
            m_probe->abort(); // which may say nothing
        if (m_probe)
            return endProbe(Error("remote.unreachable", {{"reason", "it did not answer in time"}}));
        m_socket->abort();
    });
    connect(m_ping.get(), &QTimer::timeout, this, &RemoteSession::onPing);
    makeSocket();
    connectSocket();
}

void RemoteSession::makeSocket()
{
    m_socket = std::make_unique<QWebSocket>();
    connect(m_socket.get(), &QWebSocket::connected, this, &RemoteSession::onConnected);
    connect(m_socket.get(), &QWebSocket::disconnected, this, &RemoteSession::onDisconnected);
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, &RemoteSession::onText);
    connect(m_socket.get(), &QWebSocket::pong, this, &RemoteSession::onPong);
    connect(m_socket.get(), &QWebSocket::sslErrors, this, [this](const QList<QSslError>& errors) {
        m_fault = certificateFault(m_socket->sslConfiguration(), errors);
        if (!m_fault)
            m_socket->ignoreSslErrors();
    });
}

void RemoteSession::dropSocket()
{
    m_retry.reset();
    m_deadline.reset();
    m_ping.reset();
    if (m_probe) {
        m_probe->disconnect(this);
        m_probe.reset();
    }
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
        m_socket.reset();
    }
    m_isAcknowledged = false;
}

void RemoteSession::abortRequests()
{
    if (!m_network)
        return;
    for (auto* reply : m_network->findChildren<QNetworkReply*>())
        reply->abort();
}

void RemoteSession::leave()
{
    dropSocket();
    abortRequests();
    m_network.reset();
    m_state.reset();
    m_fault.reset();
}

bool RemoteSession::event(QEvent* event)
{
    if (event->type() != QEvent::User)
        return QObject::event(event);
    std::vector<std::function<void()>> tasks;
    {
        const std::lock_guard lock(m_mutex);
        tasks.swap(m_tasks);
    }
    for (const auto& task : tasks)
        task();
    return true;
}

void RemoteSession::postLast(std::function<void()> task)
{
    const std::lock_guard lock(m_mutex);
    m_isClosed = true;
    m_tasks.push_back(std::move(task));
    QCoreApplication::postEvent(this, new QEvent(QEvent::User));
}

void RemoteSession::close()
{
    dropSocket();
    m_network.reset();
    for (auto& [id, subscription] : std::exchange(m_subscriptions, {}))
        subscription.listening->stop();
}

std::optional<Error> RemoteSession::certificateFault(const QSslConfiguration& tls, const QList<QSslError>& errors) const
{
    const std::string fingerprint = fingerprintOf(tls);
    if (!m_address.certificate.empty() && fingerprint == m_address.certificate)
        return std::nullopt;
    if (m_address.certificate.empty() && m_address.trustsAuthorities && errors.isEmpty())
        return std::nullopt;
    Error error("remote.certificate_unknown", {{"fingerprint", fingerprint}});
    if (m_address.certificate.empty() && m_address.trustsAuthorities)
        error.context.push_back({"reason", errors.constFirst().errorString().toStdString()});
    else if (m_address.certificate.empty())
        error.context.push_back({"reason", "nobody has accepted it yet"});
    else
        error =
            Error("remote.certificate_changed", {{"fingerprint", fingerprint}, {"expected", m_address.certificate}});
    describe(tls, QUrl(QString::fromStdString(m_address.url)).host(), error);
    return error;
}

QSslConfiguration RemoteSession::tls() const
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    // Without authorities every certificate is an error, of which we are told before the first byte goes out.
    if (!m_address.certificate.empty() || !m_address.trustsAuthorities)
        tls.setCaCertificates({});
    return tls;
}

void RemoteSession::connectSocket()
{
    QUrl url(QString::fromStdString(m_address.url));
    if (!url.isValid() || (url.scheme() != u"https" && (url.scheme() != u"http" || !isLoopback(url))))
        return setState(RemoteState::Kind::Refused, Error("remote.insecure", {{"url", m_address.url}}));
    setState(RemoteState::Kind::Connecting);
    m_isAcknowledged = m_isOpen = false;
    m_fault.reset();
    m_deadline->start();
    url.setScheme(isEncrypted() ? QStringLiteral("wss") : QStringLiteral("ws"));
    QNetworkRequest request(url);
    request.setRawHeader("Sec-WebSocket-Protocol", "graphql-transport-ws");
    if (isEncrypted())
        m_socket->setSslConfiguration(tls());
    m_socket->open(request);
}

void RemoteSession::onConnected()
{
    m_isOpen = true;
    if (isEncrypted()) {
        // A certificate that an authority vouches for brings no errors, and may still be another one.
        m_fault = certificateFault(m_socket->sslConfiguration(), {});
        if (m_fault)
            return m_socket->abort();
    }
    Json init = {{"type", "connection_init"}};
    if (!m_address.token.empty())
        init["payload"] = {{"token", m_address.token}};
    m_socket->sendTextMessage(QString::fromStdString(dump(init)));
    m_hasPong = true;
    m_ping->start(m_address.ping);
    onPing(); // how long the way is, is known at once
}

void RemoteSession::onPing()
{
    if (!std::exchange(m_hasPong, false)) {
        // Nobody is there: what was asked will not be answered either.
        abortRequests();
        return m_socket->abort();
    }
    m_sincePing.start();
    m_socket->ping();
}

void RemoteSession::onPong()
{
    if (!std::exchange(m_hasPong, true))
        m_roundTrip = m_sincePing.nsecsElapsed();
    onHeard();
}

void RemoteSession::onHeard()
{
    m_heardAt = WallClock().now();
}

RemotePulse RemoteSession::pulse() const
{
    const DurationNs roundTrip = m_roundTrip;
    return {m_heardAt, roundTrip < 0 ? std::nullopt : std::optional(roundTrip)};
}

void RemoteSession::send(std::uint64_t id, const Request& request)
{
    m_socket->sendTextMessage(QString::fromStdString(
        dump({{"type", "subscribe"}, {"id", std::to_string(id)}, {"payload", bodyOf(request)}})));
}

void RemoteSession::onText(const QString& text)
{
    onHeard();
    const Json message = Json::parse(text.toStdString(), nullptr, false);
    if (!message.is_object())
        return;
    const std::string type = message.value("type", "");
    if (type == "connection_ack") {
        m_isAcknowledged = true;
        m_deadline->stop();
        m_wait = std::chrono::milliseconds(0);
        for (auto& [id, subscription] : m_subscriptions) {
            if (std::exchange(subscription.wasSent, true) && subscription.request.resume)
                subscription.request.variables = subscription.request.resume();
            send(id, subscription.request);
        }
        return setState(RemoteState::Kind::Connected);
    }
    if (type == "ping") {
        m_socket->sendTextMessage(QStringLiteral("{\"type\":\"pong\"}"));
        return;
    }
    const auto found = m_subscriptions.find(std::strtoull(message.value("id", "0").c_str(), nullptr, 10));
    if (found == m_subscriptions.end())
        return;
    const auto listening = found->second.listening; // its listener may let go of it
    if (type == "next")
        return listening->tell(dump(message.value("payload", Json::object())));
    m_subscriptions.erase(found);
    listening->end(type == "error" ? std::optional(errorOf(message.value("payload", Json()))) : std::nullopt);
}

std::optional<Error> RemoteSession::refusal() const
{
    constexpr int kForbidden = 4403;
    const QString reason = m_socket->closeReason();
    // Too many connections or failures are over by and by.
    if (static_cast<int>(m_socket->closeCode()) != kForbidden || reason.contains(u"too many") ||
        reason.endsWith(u"access.too_many_failures"))
        return std::nullopt;
    Error error("remote.token_refused", {{"reason", reason.toStdString()}});
    if (const qsizetype cause = reason.indexOf(u"access."); cause >= 0)
        error.context.push_back({"cause", reason.mid(cause).toStdString()});
    return error;
}

std::string RemoteSession::host() const
{
    return QUrl(QString::fromStdString(m_address.url)).host().toStdString();
}

int RemoteSession::port() const
{
    constexpr int kPlain = 80;
    constexpr int kEncrypted = 443;
    return QUrl(QString::fromStdString(m_address.url)).port(isEncrypted() ? kEncrypted : kPlain);
}

std::optional<Error> RemoteSession::nobodyThere(QAbstractSocket::SocketError error) const
{
    if (error == QAbstractSocket::HostNotFoundError)
        return Error("remote.host_unknown",
                     {{"host", host()}, {"remedy", "correct the name of the host, or give its address"}});
    if (error == QAbstractSocket::ConnectionRefusedError)
        return Error("remote.nobody_listens",
                     {{"host", host()},
                      {"port", std::to_string(port())},
                      {"remedy", "start the engine there, or correct the port: it tells its address when it starts"}});
    return std::nullopt;
}

Error RemoteSession::absence() const
{
    if (!m_socket->closeReason().isEmpty())
        return unreachable(m_socket->closeReason().toStdString());
    if (!m_isAcknowledged && !m_deadline->isActive() && m_isOpen)
        return Error("remote.not_an_engine", {{"reason", "it does not speak as an engine does"}});
    if (!m_isAcknowledged && !m_deadline->isActive())
        return Error("remote.unreachable", {{"reason", "it did not answer in time"}});
    using Socket = QAbstractSocket;
    // Of what happened below TLS a WebSocket says "Unknown error"; the socket in it knows better.
    const auto below = m_socket->findChildren<Socket*>();
    const bool isBelow = !below.isEmpty() && m_socket->error() == Socket::UnknownSocketError;
    const Socket::SocketError error = isBelow ? below.constLast()->error() : m_socket->error();
    const QString text = m_socket->errorString();
    // A wrong answer to the handshake has no error of its own in Qt: it is a refused connection, with a text that
    // names where it was read.
    const QString where = QStringLiteral("processHandshake: ");
    const qsizetype at = text.indexOf(where);
    const bool isStrange = error == Socket::SslHandshakeFailedError || error == Socket::RemoteHostClosedError ||
                           at >= 0 || text.contains(u"http status", Qt::CaseInsensitive);
    // The system's own word for it, in the language of the program: a wrong handshake is a refused connection too.
    const bool isRefused = isBelow || text == QCoreApplication::translate("QNativeSocketEngine", "Connection refused");
    if (!m_isAcknowledged && (isRefused || error == Socket::HostNotFoundError)) {
        if (auto nobody = nobodyThere(error))
            return *nobody;
    }
    // What OpenSSL says of an answer that is no record of TLS.
    if (!m_isOpen && error == Socket::SslHandshakeFailedError &&
        (text.contains(u"wrong version number") || text.contains(u"packet length too long")))
        return Error(
            "remote.no_tls",
            {{"host", host()},
             {"port", std::to_string(port())},
             {"remedy", "write http:// for an engine without a certificate on this machine; others need one"}});
    if (!m_isAcknowledged && isStrange) {
        // The library's own words are in English alone, and of use to who looks into it.
        const bool isWeb = text.contains(u"http status", Qt::CaseInsensitive);
        const std::string told = (at < 0 ? text : text.mid(at + where.size())).toStdString();
        return isWeb
                   ? Error("remote.not_an_engine", {{"reason", "it is a web server of another kind"}, {"told", told}})
                   : Error("remote.not_an_engine", {{"reason", "it does not speak as an engine does"}, {"told", told}});
    }
    if (error == Socket::SocketTimeoutError)
        return Error("remote.unreachable", {{"reason", "it did not answer in time"}});
    if (error == Socket::UnknownSocketError) // Qt's word for it is "Unknown error"
        return Error("remote.unreachable", {{"reason", "the connection was cut off"}});
    return unreachable(text.toStdString());
}

void RemoteSession::onDisconnected()
{
    m_ping->stop();
    if (!m_fault)
        m_fault = refusal();
    if (m_fault)
        return setState(RemoteState::Kind::Refused, m_fault);
    const Error why = absence(); // asks whether the deadline is over
    if (!isEncrypted() && !m_isOpen && why.code == "remote.not_an_engine")
        return askForTls(why);
    // An encrypted way of Qt's has lost by now why it could not be made.
    if (isEncrypted() && !m_isOpen && why.code == "remote.unreachable" && m_deadline->isActive())
        return askWhoListens(why);
    beAway(why);
}

void RemoteSession::askWhoListens(const Error& otherwise)
{
    m_probe = std::make_unique<QTcpSocket>();
    connect(m_probe.get(), &QTcpSocket::connected, this, [this, otherwise] { endProbe(otherwise); });
    connect(m_probe.get(), &QTcpSocket::errorOccurred, this, [this, otherwise](QAbstractSocket::SocketError error) {
        endProbe(nobodyThere(error).value_or(otherwise));
    });
    m_deadline->start();
    m_probe->connectToHost(QString::fromStdString(host()), static_cast<quint16>(port()));
}

/// Who closes at the first plain byte may speak TLS there.
void RemoteSession::askForTls(const Error& otherwise)
{
    auto probe = std::make_unique<QSslSocket>();
    QSslSocket* const socket = probe.get();
    m_probe = std::move(probe);
    socket->setPeerVerifyMode(QSslSocket::VerifyNone); // nothing is sent; the certificate is looked at by the next way
    connect(socket, &QSslSocket::encrypted, this, [this] {
        endProbe(Error(
            "remote.needs_tls",
            {{"host", host()}, {"port", std::to_string(port())}, {"remedy", "write https:// in place of http://"}}));
    });
    connect(socket, &QSslSocket::errorOccurred, this, [this, otherwise] { endProbe(otherwise); });
    m_deadline->start();
    socket->connectToHostEncrypted(QString::fromStdString(host()), static_cast<quint16>(port()));
}

void RemoteSession::endProbe(const Error& why)
{
    if (!m_probe)
        return;
    m_probe->disconnect(this);
    m_probe.release()->deleteLater(); // it is who calls
    beAway(why);
}

void RemoteSession::beAway(const Error& why)
{
    m_deadline->stop();
    setState(RemoteState::Kind::Away, why, waitForRetry());
}

TimeNs RemoteSession::waitForRetry()
{
    // Many windows must not come back in the same instant.
    m_wait = std::clamp(m_wait * 2, m_address.firstRetry, m_address.lastRetry);
    const double share = 0.75 + 0.5 * QRandomGenerator::global()->generateDouble();
    const std::chrono::milliseconds wait(static_cast<std::int64_t>(static_cast<double>(m_wait.count()) * share));
    m_retry->start(wait);
    return WallClock().now() + std::chrono::duration_cast<std::chrono::nanoseconds>(wait).count();
}

void RemoteSession::execute(const Request& request, const Transport::Answer& answer)
{
    if (!m_network)
        return answer(responseOf(Error("remote.closed")));
    if (m_state == RemoteState::Kind::Refused)
        return answer(responseOf(m_fault.value_or(Error("remote.token_refused"))));
    QNetworkRequest made(QUrl(QString::fromStdString(m_address.url)));
    if (isEncrypted())
        made.setSslConfiguration(tls());
    made.setRawHeader("Content-Type", "application/json");
    made.setRawHeader("Accept", "application/graphql-response+json");
    if (!m_address.token.empty())
        made.setRawHeader("Authorization", "Bearer " + QByteArray::fromStdString(m_address.token));
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    QNetworkReply* reply = m_network->post(made, QByteArray::fromStdString(dump(bodyOf(request))));
    connect(reply, &QNetworkReply::sslErrors, this, [this, reply](const QList<QSslError>& errors) {
        if (!certificateFault(reply->sslConfiguration(), errors))
            reply->ignoreSslErrors();
    });
    connect(reply, &QNetworkReply::encrypted, this, [this, reply] { // before a byte is sent
        if (certificateFault(reply->sslConfiguration(), {}))
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, answer] {
        reply->deleteLater();
        const QByteArray body = reply->isReadable() ? reply->readAll() : QByteArray(); // not when it was aborted
        // What the engine refuses, it tells in the form of a response, whatever the status. Half of one is none.
        const auto error = reply->error();
        const bool isWhole = error == QNetworkReply::NoError || error >= QNetworkReply::ContentAccessDenied;
        if (isWhole && body.startsWith('{')) {
            onHeard();
            return answer(body.toStdString());
        }
        answer(responseOf(unreachable(reply->errorString().toStdString())));
    });
}

void RemoteSession::subscribe(std::uint64_t id, const Request& request, std::shared_ptr<RemoteListening> listening)
{
    const bool isSent = m_isAcknowledged && m_state == RemoteState::Kind::Connected;
    m_subscriptions[id] = {request, std::move(listening), isSent};
    if (isSent)
        send(id, request);
}

void RemoteSession::unsubscribe(std::uint64_t id)
{
    if (m_subscriptions.erase(id) > 0 && m_isAcknowledged && m_state == RemoteState::Kind::Connected)
        m_socket->sendTextMessage(QString::fromStdString(dump({{"type", "complete"}, {"id", std::to_string(id)}})));
}

} // namespace wh::client
