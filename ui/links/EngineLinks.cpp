// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/links/EngineLinks.h"

#include "ui/links/EngineDirectory.h"
#include "ui/links/LocalLink.h"

#include <algorithm>

namespace wh::ui {

EngineLinks::EngineLinks(QObject* parent) : QObject(parent) {}

EngineLinks::~EngineLinks() = default;

EngineLink& EngineLinks::attach(Session& session, const QString& id)
{
    auto link = std::make_unique<LocalLink>(session, id);
    LocalLink& attached = *link;
    connect(&attached, &LocalLink::retryRequested, this, [this, &attached] { emit retryRequested(&attached); });
    insert(std::move(link));
    return attached;
}

void EngineLinks::follow(EngineDirectory& directory, MakeLink make)
{
    m_make = std::move(make);
    const auto add = [this, &directory](const QString& id) {
        const EngineEntry entry = *directory.find(id); // a copy: the link writes into the directory
        auto link = m_make(entry, Purpose::Attach);
        EngineLink& made = *link;
        insert(std::move(link));
        if (entry.isWanted)
            made.connectNow();
    };
    connect(&directory, &EngineDirectory::added, this, add);
    connect(&directory, &EngineDirectory::changed, this, [this, &directory, add](const QString& id) {
        const EngineEntry entry = *directory.find(id);
        EngineLink* link = find(id);
        if (link->entry().address == entry.address)
            return link->setEntry(entry);
        erase(id); // another engine: nothing of this one's is shown as that one's
        add(id);
    });
    connect(&directory, &EngineDirectory::removed, this, [this](const QString& id) {
        find(id)->forget();
        erase(id);
    });
    const std::vector<EngineEntry> known = directory.entries();
    for (const EngineEntry& entry : known)
        add(entry.id);
}

std::unique_ptr<EngineLink> EngineLinks::trial(const EngineEntry& entry) const
{
    return m_make ? m_make(entry, Purpose::Try) : nullptr;
}

void EngineLinks::insert(std::unique_ptr<EngineLink> link)
{
    EngineLink* made = link.get();
    m_links.push_back(std::move(link));
    m_shown.push_back(made);
    connect(made, &EngineLink::stateChanged, this, [this, made] { emit stateChanged(made); });
    connect(made, &EngineLink::tokenNotKept, this, [this, made](const Error& why) { emit tokenNotKept(made, why); });
    emit added(made);
}

void EngineLinks::erase(const QString& id)
{
    EngineLink* link = find(id);
    if (!link)
        return;
    emit aboutToRemove(link);
    std::erase(m_shown, link);
    // Later: it may be the one that asked for it.
    const auto owned = std::find_if(m_links.begin(), m_links.end(), [&](const auto& one) { return one.get() == link; });
    owned->release()->deleteLater();
    m_links.erase(owned);
    emit removed(id);
}

EngineLink* EngineLinks::find(const QString& id) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(), [&](EngineLink* link) { return link->id() == id; });
    return found == m_shown.end() ? nullptr : *found;
}

EngineLink* EngineLinks::embedded() const
{
    const auto found =
        std::find_if(m_shown.begin(), m_shown.end(), [](EngineLink* link) { return link->isEmbedded(); });
    return found == m_shown.end() ? nullptr : *found;
}

EngineLink* EngineLinks::forNew(EngineLink* preferred) const
{
    std::vector<EngineLink*> order{preferred, embedded()};
    order.insert(order.end(), m_shown.begin(), m_shown.end());
    const auto found = std::find_if(order.begin(), order.end(), [](const EngineLink* link) {
        return link && !link->isStale() && link->may(EngineLink::Role::Admin);
    });
    return found == order.end() ? nullptr : *found;
}

int EngineLinks::connectedCount() const
{
    return static_cast<int>(std::count_if(m_shown.begin(), m_shown.end(), [](EngineLink* link) {
        return link->state() == EngineLink::State::Connected;
    }));
}

} // namespace wh::ui
