// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/CurrentHook.h"
#include "app/sandbox/WatchedStrategy.h"
#include "core/script/ScriptEngine.h"
#include "core/script/mirror/MirrorContext.h"
#include "core/script/protocol/PacketChannel.h"

#include <memory>
#include <optional>

namespace wh::sandbox {

/// A script at work for a live bot: hooks come from the host one after the other, and are answered when they have
/// ended. How long a hook may take is the host's to watch, besides the engine's own watch. The thread of the engine.
class LiveHost
{
public:
    /// @throws ScriptFailure  what the script did to the language does not let it have a second market
    LiveHost(PacketChannel& channel, ScriptEngine& engine, CurrentHook& current, const Live& live,
             const ParameterSet& parameters);

    /// Ready for hooks. @return script.closed: nobody listens
    Result<void> greet();
    Result<void> run(const Hook& hook);
    bool hasOther() const { return m_other.has_value(); }

private:
    Answer ask(const Ask& question);
    void hear(const Hook& hook);
    void call(const Hook& hook);
    Result<void> finish(ScriptHook hook, std::optional<Error> failure);

    PacketChannel& m_channel;
    ScriptEngine& m_engine;
    MirrorContext m_context;
    std::optional<MirrorContext> m_other; ///< the second market
    std::unique_ptr<WatchedStrategy> m_strategy;
};

} // namespace wh::sandbox
