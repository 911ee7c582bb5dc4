// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/links/MemoryKeeper.h"

namespace wh::ui {

void MemoryKeeper::read(const QString& name, Answer answer)
{
    QMetaObject::invokeMethod(
        this,
        [this, name, answer = std::move(answer)] {
            const auto found = m_secrets.constFind(name);
            answer(found == m_secrets.constEnd() ? std::nullopt : std::optional(*found));
        },
        Qt::QueuedConnection);
}

void MemoryKeeper::write(const QString& name, const QString& secret, Done done)
{
    m_secrets.insert(name, secret);
    QMetaObject::invokeMethod(
        this, [done = std::move(done)] { done({}); }, Qt::QueuedConnection);
}

void MemoryKeeper::remove(const QString& name, Done done)
{
    m_secrets.remove(name);
    QMetaObject::invokeMethod(
        this, [done = std::move(done)] { done({}); }, Qt::QueuedConnection);
}

} // namespace wh::ui
