// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ForwardClock.h"
#include "core/base/Result.h"
#include "core/client/Transport.h"
#include "core/data/Importer.h"
#include "core/risk/RiskGate.h"
#include "core/script/live/LiveScripts.h"
#include "core/strategy/Strategy.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace wh {
class FleetHost;
} // namespace wh

namespace wh::api {
class Api;
class AuditLog;
struct AuditEntry;
} // namespace wh::api

namespace wh::studio {

/// Where an engine keeps things.
struct EnginePlaces
{
    std::filesystem::path catalogue; ///< recordings
    std::filesystem::path store;     ///< the file of runs
    std::filesystem::path fleet;     ///< the folder of bots; empty: none live here
    std::filesystem::path audit;     ///< the file in which every change is told
    SandboxSettings scripts = LiveScripts::usualSandbox();
    bool botsLive = true; ///< else they are only looked at, and time stands still for them
};

/// The engine in the window's own process. Its store is opened and checked on a thread of its own, so that the window
/// is there at once; what is asked meanwhile is answered when it is open, or with the reason why it is not. Owned by
/// the program; outlives the session. A QCoreApplication lives as long as it does.
class EngineHost
{
public:
    EngineHost();
    ~EngineHost();
    EngineHost(const EngineHost&) = delete;
    EngineHost& operator=(const EngineHost&) = delete;

    /// Again only after it could not be opened.
    void open(const EnginePlaces& places);
    /// Borrows the host.
    client::Transport transport();

private:
    class Stream;
    using Waiting = std::function<void(api::Api* engine)>; ///< null: it could not be opened, see m_error

    Result<std::unique_ptr<api::Api>> make(const EnginePlaces& places);
    void openFleet(const EnginePlaces& places, api::Api& engine);
    void writeDown(api::AuditEntry entry) const;
    /// Now, or when it is open.
    void whenOpen(Waiting request);

    ForwardClock m_clock;
    StrategyRegistry m_strategies;
    RiskRuleRegistry m_rules;
    ImporterRegistry m_importers;
    std::mutex m_mutex;
    bool m_isDecided = false; ///< open, or failed
    std::optional<Error> m_error;
    std::vector<Waiting> m_waiting;
    std::unique_ptr<LiveScripts> m_scripts; ///< outlives the bots and the engine
    std::unique_ptr<api::AuditLog> m_audit; ///< of what the engine is asked for
    std::shared_ptr<FleetHost> m_fleet;     ///< the engine's resolvers hold it too
    std::unique_ptr<api::Api> m_engine;
    std::thread m_opener;
};

} // namespace wh::studio
