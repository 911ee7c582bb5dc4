// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/EngineLog.h"
#include "app/engine/EngineSettings.h"
#include "app/engine/FleetLog.h"
#include "core/api/AuditLog.h"
#include "core/base/FolderLock.h"
#include "core/base/ForwardClock.h"
#include "core/base/Result.h"
#include "core/data/Importer.h"
#include "core/metrics/MetricRegistry.h"
#include "core/risk/RiskGate.h"
#include "core/script/live/LiveScripts.h"
#include "core/strategy/Strategy.h"
#include "core/transport/ExecutionPool.h"
#include "core/transport/GraphQlHttp.h"
#include "core/transport/GraphQlSockets.h"
#include "core/transport/HttpServer.h"
#include "core/transport/TokenBook.h"

#include <QFileSystemWatcher>
#include <QTimer>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <thread>

namespace wh {
class FleetHost;
} // namespace wh

namespace wh::api {
class Api;
} // namespace wh::api

namespace wh::engine_program {

/// The engine with everything around it: its folder, its API, its port. Lives on the main thread.
class EngineServer
{
public:
    /// @param log  outlives the server
    EngineServer(EngineSettings settings, EngineLog& log);
    ~EngineServer();
    EngineServer(const EngineServer&) = delete;
    EngineServer& operator=(const EngineServer&) = delete;

    /// Takes the folder, opens the store, listens. @return the port
    Result<std::uint16_t> start();
    /// Reads again what can change while it runs: certificate, tokens, log level.
    void reload(const EngineSettings& settings);
    /// Brings to an end what is under way, bots by their policies if it is set so, and calls `done` then, or when the
    /// deadline is over.
    void stop(std::function<void()> done);

private:
    Result<void> openFolder();
    void tellCertificate(const QSslConfiguration& tls) const;
    void openFleet();
    void tellNotice(const Error& notice);
    void tellClock(DurationNs step) const;
    Result<void> openApi();
    void tellOrdersThatStay(const std::vector<BotId>& left) const;
    void endConnections();
    Result<void> openTokens();
    void addRoutes();
    void addMetrics();
    bool reloadTokens();
    void watchExpiry();
    transport::Authenticate authenticate();
    Error refused(std::string_view token, const std::string& address, const Error& why, TimeNs now);
    std::optional<transport::HttpResponse> guard(const transport::HttpRequest& head) const;
    transport::HttpServer::Route
    plainRoute(std::function<transport::HttpResponse(const transport::HttpRequest&)> answer, bool needsToken);
    transport::HttpResponse metricsPage(const transport::HttpRequest& request) const;

    EngineSettings m_settings;
    EngineLog& m_log;
    ForwardClock m_clock; ///< of bots, jobs and what is told; tokens expire by the machine's own
    TimeNs m_startedAt;
    std::optional<FolderLock> m_lock;
    StrategyRegistry m_strategies;
    RiskRuleRegistry m_rules;
    ImporterRegistry m_importers;
    LiveScripts m_scripts; ///< outlives the bots
    std::unique_ptr<api::AuditLog> m_audit;
    std::optional<transport::TokenBook> m_tokens;
    bool m_needsToken = false;
    transport::AttemptLimiter m_addressLimiter;
    transport::AttemptLimiter m_tokenLimiter; ///< by token ID
    QFileSystemWatcher m_watcher;
    MetricRegistry m_metrics;
    Counter& m_failedLogins;
    SteadyClock m_steady;
    FleetLog m_fleetLog;
    std::shared_ptr<FleetHost> m_fleet; ///< null: its store cannot be used
    std::optional<Error> m_fleetFailure;
    QTimer m_fleetAgain; ///< when to try it again
    std::chrono::milliseconds m_fleetPause{1000};
    std::unique_ptr<api::Api> m_api;
    std::unique_ptr<transport::ExecutionPool> m_pool;
    std::unique_ptr<transport::HttpServer> m_server;
    std::unique_ptr<transport::GraphQlHttp> m_http;
    std::unique_ptr<transport::GraphQlSockets> m_sockets;
    bool m_isStopping = false;
    std::thread m_stopper; ///< of the bots
    std::function<void()> m_onStopped;
    QTimer m_deadline;
    QTimer m_expiry;     ///< of the next token
    QTimer m_auditAgain; ///< writes what the audit log could not take
};

} // namespace wh::engine_program
