// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/links/EngineLink.h"

#include "core/base/Clock.h"

#include "ui/common/TimeFormat.h"

#include <algorithm>
#include <utility>

namespace wh::ui {

EngineLink::EngineLink(EngineEntry entry, bool isEmbedded, QObject* parent)
    : QObject(parent), m_entry(std::move(entry)), m_isEmbedded(isEmbedded), m_since(WallClock().now())
{}

EngineLink::~EngineLink() = default;

QString EngineLink::name() const
{
    return m_isEmbedded && m_entry.name.isEmpty() ? tr("This computer") : m_entry.name;
}

void EngineLink::giveToken(const QString& token, bool keep)
{
    Q_UNUSED(token)
    Q_UNUSED(keep)
}

void EngineLink::acceptCertificate(const QString& fingerprint)
{
    Q_UNUSED(fingerprint)
}

void EngineLink::setEntry(const EngineEntry& entry)
{
    if (entry == m_entry)
        return;
    const bool isRenamed = entry.name != m_entry.name;
    m_entry = entry;
    if (isRenamed)
        emit entryChanged();
}

void EngineLink::setState(State state, std::optional<Error> error)
{
    if (m_state == state && m_error == error)
        return;
    if (m_state != state)
        m_since = WallClock().now();
    m_state = state;
    m_error = std::move(error);
    emit stateChanged();
}

void EngineLink::setRole(Role role)
{
    const bool wasKnown = std::exchange(m_isRoleKnown, true);
    if (std::exchange(m_role, role) != role || !wasKnown)
        emit stateChanged();
}

QString roleText(EngineLink::Role role)
{
    switch (role) {
    case EngineLink::Role::Viewer:
        return EngineLink::tr("viewer: may look", "what a token may do");
    case EngineLink::Role::Operator:
        return EngineLink::tr("operator: may start, pause and stop bots", "what a token may do");
    case EngineLink::Role::Admin:
        break;
    }
    return EngineLink::tr("administrator: may do everything", "what a token may do");
}

QString roleRefusal(const EngineLink& link, EngineLink::Role needed)
{
    if (link.may(needed))
        return {};
    if (needed == EngineLink::Role::Admin)
        return link.role() == EngineLink::Role::Viewer
                   ? EngineLink::tr("The token for %1 is a viewer's: this takes an administrator's.").arg(link.name())
                   : EngineLink::tr("The token for %1 is an operator's: this takes an administrator's.")
                         .arg(link.name());
    return EngineLink::tr("The token for %1 is a viewer's: this takes an operator's.").arg(link.name());
}

bool isBeingTried(const EngineLink& link, TimeNs now)
{
    const auto next = link.nextAttempt();
    return link.state() == EngineLink::State::Away && (!next || *next <= now);
}

QString nextAttemptText(const EngineLink& link, TimeNs now)
{
    if (link.state() != EngineLink::State::Away)
        return {};
    if (isBeingTried(link, now))
        return EngineLink::tr("It is being tried now.");
    // Up to the whole second: "in 0 s" would be said for a second.
    const DurationNs left = (*link.nextAttempt() - now + kSecond - 1) / kSecond * kSecond;
    return EngineLink::tr("Next attempt in %1.", "a span of time").arg(durationText(left));
}

} // namespace wh::ui
