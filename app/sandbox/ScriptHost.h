// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/CurrentHook.h"
#include "app/sandbox/LiveHost.h"
#include "app/sandbox/Watchdog.h"
#include "core/risk/RiskGate.h"
#include "core/script/ScriptEngine.h"
#include "core/script/protocol/PacketChannel.h"

#include <memory>
#include <optional>
#include <vector>

namespace wh {
class RecordingFile;
}

namespace wh::sandbox {

/// What the sandbox does once its jail is shut: one request of the host after the other. The thread of the engine.
class ScriptHost
{
public:
    ScriptHost(PacketChannel& channel, ScriptEngine& engine, CurrentHook& current, Watchdog& watchdog);

    /// Until the host is gone. @return what was wrong with what it said, if anything
    Result<void> serve();

private:
    Result<void> load(const Load& request);
    Result<void> take(const TapeFiles& files, std::vector<Descriptor> descriptors);
    Result<void> run(const Run& request);
    Result<void> live(const Live& request);
    Result<void> hook(const Hook& request);
    /// The records, one for each market.
    Result<std::vector<RunRecord>> replay(const Run& request, std::vector<Error>& mistakes);
    Result<std::shared_ptr<const Tape>> tapeOf(const TapeInfo& info, std::size_t files);
    Result<void> fail(std::vector<Error> errors);

    PacketChannel& m_channel;
    ScriptEngine& m_engine;
    CurrentHook& m_current;
    Watchdog& m_watchdog;
    RiskRuleRegistry m_rules;
    bool m_wasLoaded = false;
    std::optional<ScriptDescription> m_description;
    std::vector<std::shared_ptr<const RecordingFile>> m_files;
    std::unique_ptr<LiveHost> m_live;
};

} // namespace wh::sandbox
