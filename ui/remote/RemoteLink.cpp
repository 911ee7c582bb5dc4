// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/remote/RemoteLink.h"

#include "core/client/remote/RemoteEngine.h"
#include "ui/links/EngineDirectory.h"
#include "ui/links/SecretKeeper.h"
#include "ui/session/Session.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonValue>
#include <QPointer>

#include <utility>

namespace wh::ui {

namespace {

using Kind = client::RemoteState::Kind;

Error tokenWanted(const QString& name)
{
    return Error("engines.token_wanted", {{"name", name.toStdString()}});
}

/// None of an engine that does not tell.
std::optional<EngineLink::Role> roleIn(const std::string& response)
{
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(response));
    const QString role = document[u"data"][u"engine"][u"role"].toString();
    if (role == u"VIEWER")
        return EngineLink::Role::Viewer;
    if (role == u"OPERATOR")
        return EngineLink::Role::Operator;
    return role == u"ADMIN" ? std::optional(EngineLink::Role::Admin) : std::nullopt;
}

} // namespace

RemoteLink::RemoteLink(const EngineEntry& entry, EngineLinks::Purpose purpose, EngineDirectory& directory,
                       SecretKeeper& secrets, const LinkPace& pace, QObject* parent)
    : EngineLink(entry, false, parent)
    , m_isTrial(purpose == EngineLinks::Purpose::Try)
    , m_directory(directory)
    , m_secrets(secrets)
    , m_pace(pace)
{
    // From its thread to ours; what comes after we are gone is dropped.
    m_remote = std::make_unique<client::RemoteEngine>([this](const client::RemoteState& state) {
        QMetaObject::invokeMethod(
            this, [this, state] { onState(state); }, Qt::QueuedConnection);
    });
    m_owned = std::make_unique<Session>(m_remote->transport());
    m_session = m_owned.get();
}

RemoteLink::~RemoteLink() = default;

TimeNs RemoteLink::lastHeard() const
{
    return m_remote->pulse().heardAt;
}

std::optional<DurationNs> RemoteLink::roundTrip() const
{
    return state() == State::Connected ? m_remote->pulse().roundTrip : std::nullopt;
}

std::optional<TimeNs> RemoteLink::nextAttempt() const
{
    return state() == State::Away && m_retryAt > 0 ? std::optional(m_retryAt) : std::nullopt;
}

void RemoteLink::forget()
{
    m_secrets.remove(secretName(m_entry.id), [](const Result<void>&) {});
}

QString RemoteLink::secretName(const QString& id)
{
    return QStringLiteral("engine-") + id;
}

void RemoteLink::write(const std::function<void(EngineEntry&)>& change)
{
    EngineEntry entry = m_entry;
    change(entry);
    m_entry = entry;
    if (m_isTrial)
        return;
    // The directory tells of it, and setEntry() finds nothing new.
    static_cast<void>(m_directory.change(std::move(entry)));
}

void RemoteLink::connectNow()
{
    write([](EngineEntry& entry) { entry.isWanted = true; });
    if (state() != State::Away)
        setState(State::Connecting);
    begin();
}

void RemoteLink::begin()
{
    const std::uint64_t mine = ++m_attempt;
    if (!m_token.isEmpty() || m_entry.token == EngineEntry::Token::None)
        return open();
    if (m_entry.token == EngineEntry::Token::Asked)
        return m_isTrial ? open() // finds out who is there
                         : setState(State::TokenWanted, tokenWanted(m_entry.name));
    m_secrets.read(secretName(m_entry.id), whileAlive(this, [this, mine](Result<std::optional<QString>> kept) {
                       if (mine == m_attempt)
                           onToken(std::move(kept));
                   }));
}

void RemoteLink::onToken(Result<std::optional<QString>> kept)
{
    if (!kept)
        return setState(State::TokenWanted, kept.error());
    if (!*kept)
        return m_isTrial ? open() : setState(State::TokenWanted, tokenWanted(m_entry.name));
    m_token = **kept;
    open();
}

void RemoteLink::open()
{
    client::RemoteAddress address;
    address.url = engineUrl(m_entry.address);
    address.token = m_token.toStdString();
    address.certificate = m_entry.certificate.toStdString();
    address.trustsAuthorities = false; // a person accepts each once
    address.firstRetry = m_pace.firstRetry;
    address.lastRetry = m_pace.lastRetry;
    address.ping = m_pace.ping;
    address.answersWithin = m_pace.answersWithin;
    ++m_way;
    m_retryAt = 0;
    m_isOpen = true;
    m_remote->open(std::move(address));
}

void RemoteLink::disconnectNow()
{
    ++m_attempt;
    m_isOpen = false;
    m_remote->leave();
    setState(State::Off);
    write([](EngineEntry& entry) { entry.isWanted = false; });
}

void RemoteLink::onState(const client::RemoteState& state)
{
    if (state.way != m_way || !m_isOpen)
        return;
    m_retryAt = state.retryAt;
    switch (state.kind) {
    case Kind::Connecting:
        return; // one that is away stays so until it is there
    case Kind::Connected:
        setState(State::Connected);
        if (std::exchange(m_keepsToken, false))
            keepToken();
        askRole();
        m_session->start();
        return;
    case Kind::Away:
        return setState(State::Away, state.error);
    case Kind::Refused:
        break;
    }
    const Error& error = *state.error;
    if (error.code == "remote.certificate_unknown")
        setState(State::CertificateNew, error);
    else if (error.code == "remote.certificate_changed")
        setState(State::CertificateChanged, error);
    else if (error.field("cause") == "access.token_missing")
        setState(State::TokenWanted, tokenWanted(m_entry.name));
    else
        setState(State::Refused, error);
}

void RemoteLink::askRole()
{
    client::Request request;
    request.document = "{ engine { role } }";
    // Back on our thread, and only as long as we are there.
    const QPointer<RemoteLink> self(this);
    m_remote->transport().execute(std::move(request), [self, way = m_way](const std::string& response) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, way, role = roleIn(response)] {
                if (self && role && way == self->m_way)
                    self->setRole(*role);
            },
            Qt::QueuedConnection);
    });
}

void RemoteLink::giveToken(const QString& token, bool keep)
{
    using Token = EngineEntry::Token;
    m_token = token.trimmed();
    m_keepsToken = keep && !m_isTrial && !m_token.isEmpty();
    // Until it is accepted, what was kept before stays so.
    if (!m_keepsToken) {
        if (!m_isTrial && m_entry.token == Token::Kept)
            m_secrets.remove(secretName(m_entry.id), [](const Result<void>&) {});
        write([&](EngineEntry& entry) { entry.token = m_token.isEmpty() ? Token::None : Token::Asked; });
    }
    connectNow();
}

void RemoteLink::keepToken()
{
    using Token = EngineEntry::Token;
    const auto tell = [this](const Result<void>& done) {
        if (done)
            return;
        write([](EngineEntry& entry) { entry.token = Token::Asked; });
        emit tokenNotKept(done.error());
    };
    write([](EngineEntry& entry) { entry.token = Token::Kept; });
    m_secrets.write(secretName(m_entry.id), m_token, whileAlive(this, tell));
}

void RemoteLink::acceptCertificate(const QString& fingerprint)
{
    write([&](EngineEntry& entry) { entry.certificate = fingerprint; });
    connectNow();
}

EngineLinks::MakeLink remoteLinks(EngineDirectory& directory, SecretKeeper& secrets, const LinkPace& pace)
{
    return [&directory, &secrets, pace](const EngineEntry& entry, EngineLinks::Purpose purpose) {
        return std::make_unique<RemoteLink>(entry, purpose, directory, secrets, pace);
    };
}

} // namespace wh::ui
