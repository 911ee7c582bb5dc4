// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/ScriptText.h"

#include "core/base/VersionOrder.h"
#include "ui/session/Session.h"

namespace wh::ui {

std::string scriptNameOf(const std::string& strategy)
{
    return strategy.starts_with("script:") ? strategy.substr(0, strategy.rfind('@')) : std::string();
}

const client::PublishedScript* newerScript(const Session& session, const std::string& strategy)
{
    const auto* own = session.scripts().find(strategy);
    if (!own)
        return nullptr;
    const client::PublishedScript* newest = own;
    for (const auto& script : session.scripts().items()) {
        if (script.name == own->name && compareVersions(script.version, newest->version) > 0)
            newest = &script;
    }
    return newest == own ? nullptr : newest;
}

} // namespace wh::ui
