// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/CurrentHook.h"
#include "core/script/ScriptEngine.h"
#include "core/script/mirror/MirrorContext.h"
#include "core/script/protocol/PacketChannel.h"

#include <memory>

namespace wh::sandbox {

/// A script at work for a live bot: hooks come from the host one after the other, and are answered when they have
/// ended. How long a hook may take is the host's to watch, besides the engine's own watch. The thread of the engine.
class LiveHost
{
public:
    LiveHost(PacketChannel& channel, ScriptEngine& engine, CurrentHook& current, const Live& live,
             const ParameterSet& parameters);

    /// Ready for hooks. @return script.closed: nobody listens
    Result<void> greet();
    Result<void> run(const Hook& hook);

private:
    Answer ask(const Ask& question);
    void call(const Hook& hook);
    Result<void> finish(ScriptHook hook, std::optional<Error> failure);

    PacketChannel& m_channel;
    ScriptEngine& m_engine;
    MirrorContext m_context;
    std::unique_ptr<Strategy> m_strategy;
};

} // namespace wh::sandbox
