// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/links/EngineLink.h"

#include "core/base/Clock.h"

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

} // namespace wh::ui
