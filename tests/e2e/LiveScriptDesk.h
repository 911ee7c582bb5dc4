// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/host/ScriptHosting.h"
#include "core/script/live/SandboxHub.h"
#include "core/script/live/ScriptedStrategy.h"
#include "tests/core/fleet/FleetDesk.h"
#include "tests/e2e/SandboxBench.h"

#include <algorithm>
#include <memory>
#include <string>
#include <utility>

namespace wh::test {

/// A fleet whose bots may be scripts in real sandboxes, on a clock that stands still while a script works.
class LiveScriptDesk
{
public:
    explicit LiveScriptDesk(SandboxSettings ofScripts = settings()) : sandbox(std::move(ofScripts)) {}

    /// Known to the fleet as script:NAME.
    std::string add(const ScriptProject& project)
    {
        std::vector<Error> mistakes;
        const auto description = describeScript(project, sandbox, mistakes);
        if (!description)
            qFatal("%s", textOf(mistakes).c_str());
        auto source = std::make_shared<const ScriptSource>(ScriptSource{project, *description, sandbox});
        const auto info = description->toStrategyInfo();
        desk.strategies.add({info, [this, source](const ParameterSet& parameters) {
                                 return std::make_unique<ScriptedStrategy>(source, hub, parameters);
                             }});
        return info.id;
    }
    static BotSpec spec(const std::string& name, const std::string& strategy)
    {
        BotSpec spec = FleetDesk::maker(name);
        spec.strategy = strategy;
        return spec;
    }
    BotId start(const BotSpec& spec)
    {
        const auto id = desk.fleet->create(spec, {"ann", {}});
        if (!id)
            qFatal("%s", id.error().toString().c_str());
        if (const auto started = desk.fleet->start(*id, {"ann", {}}); !started)
            qFatal("%s", started.error().toString().c_str());
        return *id;
    }
    /// Until no sandbox has anything to do.
    void settle()
    {
        for (;;) {
            const auto seen = hub.rings();
            desk.fleet->turn();
            if (hub.isQuiet())
                return;
            hub.waitForRing(seen, 100 * kMillisecond);
        }
    }
    void run(DurationNs span)
    {
        const TimeNs end = desk.clock.now() + span;
        while (desk.clock.now() < end) {
            desk.clock.advanceTo(std::min(end, std::max(desk.fleet->nextDue(), desk.clock.now() + 1)));
            settle();
        }
    }
    BotStatus status(BotId bot) const { return desk.status(bot); }

    SandboxSettings sandbox;
    SandboxHub hub; ///< outlives the fleet
    FleetDesk desk;
};

} // namespace wh::test
