// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/FleetEngines.h"

#include "core/base/Clock.h"
#include "ui/session/Session.h"

#include <algorithm>

namespace wh::ui {

SessionEngine::SessionEngine(QString id, Session& session, QObject* parent)
    : FleetEngine(parent), m_id(std::move(id)), m_session(session)
{}

QString SessionEngine::name() const
{
    //: the engine in the program's own process
    return tr("This computer");
}

TimeNs SessionEngine::lastHeard() const
{
    return WallClock().now();
}

FleetEngines::FleetEngines(QObject* parent) : QObject(parent) {}

FleetEngines::~FleetEngines() = default;

FleetEngine& FleetEngines::add(std::unique_ptr<FleetEngine> engine)
{
    FleetEngine* added = engine.get();
    m_engines.push_back(std::move(engine));
    m_shown.push_back(added);
    emit this->added(added);
    return *added;
}

void FleetEngines::remove(const QString& id)
{
    FleetEngine* engine = find(id);
    if (!engine)
        return;
    emit aboutToRemove(engine);
    std::erase(m_shown, engine);
    std::erase_if(m_engines, [engine](const auto& held) { return held.get() == engine; });
}

FleetEngine* FleetEngines::find(const QString& id) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(), [&](auto* engine) { return engine->id() == id; });
    return found == m_shown.end() ? nullptr : *found;
}

} // namespace wh::ui
