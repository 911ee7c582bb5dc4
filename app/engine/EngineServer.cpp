// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/EngineServer.h"

#include "app/cli/ErrorText.h"

#include "app/engine/ApiBackend.h"
#include "app/engine/FleetMetrics.h"
#include "app/engine/ProcessUsage.h"
#include "app/engine/TlsFiles.h"
#include "app/engine/TokenCommand.h"
#include "core/api/Api.h"
#include "core/fleet/FleetHost.h"
#include "core/script/host/SandboxParent.h"
#include "core/script/live/ScriptDamage.h"
#include "core/storage/sqlite/SqliteRunStore.h"
#include "core/transport/HttpText.h"

#include <QDateTime>
#include <QSslCertificate>
#include <algorithm>
#include <array>
#include <thread>

namespace wh::engine_program {

namespace {

constexpr std::chrono::milliseconds kLongestFleetPause{30'000};

/// "venues away: 127.0.0.1:7001 since 2026-01-31T12:00:00Z, …".
std::string awayText(const std::vector<AwayVenue>& away)
{
    std::string text;
    for (const auto& one : away)
        text += (text.empty() ? "venues away: " : ", ") + one.venue + " since " + formatTime(one.since);
    return text;
}

/// Beside this program, within the limits that are set.
SandboxSettings sandboxOf(const EngineSettings& settings)
{
    SandboxSettings sandbox = settings.sandbox;
    sandbox.program = LiveScripts::usualSandbox().program;
    return sandbox;
}

} // namespace

using namespace transport;

EngineServer::EngineServer(EngineSettings settings, EngineLog& log)
    : m_settings(std::move(settings))
    , m_log(log)
    , m_clock([this](DurationNs step) { tellClock(step); })
    , m_startedAt(m_clock.now())
    , m_scripts(m_settings.dataFolder,
                {m_strategies, m_clock, sandboxOf(m_settings), m_settings.dataFolder / "catalog"})
    , m_failedLogins(m_metrics.counter("wheelhouse_failed_authentications_total", "Tokens that were refused."))
    , m_fleetLog(m_log, m_steady)
{
    registerStrategies(m_strategies);
    registerRiskRules(m_rules);
    registerImporters(m_importers);
    m_fleetAgain.setSingleShot(true);
    QObject::connect(&m_fleetAgain, &QTimer::timeout, &m_fleetAgain, [this] { openFleet(); });
    SandboxParent::onTrouble([&log](const Error& trouble) {
        std::vector<Error::Field> fields = {{"event", trouble.code}};
        fields.insert(fields.end(), trouble.context.begin(), trouble.context.end());
        log.write(EngineLog::Level::Warning, "Scripts' processes are started directly for a while.", fields);
    });
}

EngineServer::~EngineServer()
{
    SandboxParent::onTrouble({});
    // Whoever executes waits for readers; nobody does once the connections are gone.
    if (m_sockets)
        m_sockets->stop();
    if (m_server)
        m_server->stop();
    if (m_pool)
        m_pool->finish();
    m_sockets.reset();
    m_http.reset();
    m_api.reset();
    if (m_stopper.joinable())
        m_stopper.join();
    m_fleet.reset();
}

Result<std::uint16_t> EngineServer::start()
{
    std::optional<QSslConfiguration> tls;
    if (m_settings.hasTls()) {
        auto read = readTls(m_settings.tlsCertificate, m_settings.tlsKey);
        if (!read)
            return std::move(read).error();
        tls = std::move(*read);
        tellCertificate(*tls);
    }
    for (const auto step : {&EngineServer::openFolder, &EngineServer::openTokens, &EngineServer::openApi}) {
        if (auto done = (this->*step)(); !done)
            return std::move(done).error();
    }
    for (const auto& finding : m_scripts.open())
        m_log.error("A published script is left out.", finding);
    openFleet();
    const TransportLimits limits;
    m_pool = std::make_unique<ExecutionPool>(limits.executions, limits.waitingExecutions);
    m_server = std::make_unique<HttpServer>(limits);
    m_http = std::make_unique<GraphQlHttp>(
        GraphQlHttp::Parts{backendOf(*m_api), authenticate(), *m_pool, m_metrics, m_settings.origins});
    m_sockets = std::make_unique<GraphQlSockets>(
        GraphQlSockets::Parts{backendOf(*m_api), authenticate(), *m_pool, m_metrics, limits});
    addRoutes();
    addMetrics();
    return m_server->listen(QHostAddress(QString::fromStdString(m_settings.listen)), m_settings.port, std::move(tls));
}

/// Whoever attaches compares it with what is shown, or pins it beforehand.
void EngineServer::tellCertificate(const QSslConfiguration& tls) const
{
    m_log.info("The certificate that is shown.",
               {{"sha256", fingerprintOf(tls.localCertificate())},
                {"until", tls.localCertificate().expiryDate().toString(Qt::ISODate).toStdString()}});
}

Result<void> EngineServer::openFolder()
{
    const auto& folder = m_settings.dataFolder;
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    if (failed)
        return Error("data.folder_unwritable", {{"folder", folder.string()},
                                                {"reason", failed.message()},
                                                {"remedy", "name another one with --data-dir"}});
    auto lock = FolderLock::tryAcquire(folder, "engine.lock");
    if (!lock)
        return std::move(lock).error();
    if (!*lock)
        return Error("store.in_use", {{"path", folder.string()},
                                      {"holder", FolderLock::holderOf(folder, "engine.lock")},
                                      {"remedy", "end that one, or name another folder with --data-dir"}});
    m_lock = std::move(*lock);
    auto audit = api::AuditLog::open(api::AuditLog::fileIn(folder));
    if (!audit)
        return std::move(audit).error();
    m_audit = std::move(*audit);
    // What a full disk could not take is written when there is room, whether or not anything else is asked for.
    QObject::connect(&m_auditAgain, &QTimer::timeout, &m_auditAgain, [this] { m_audit->retry(); });
    m_auditAgain.start(std::chrono::seconds(2));
    return {};
}

Result<void> EngineServer::openTokens()
{
    const auto file = tokenFile(m_settings.dataFolder);
    auto book = TokenBook::open(file);
    if (!book)
        return std::move(book).error();
    m_tokens = std::move(*book);
    m_needsToken = m_settings.requiresToken || !m_settings.isLoopback() || !m_tokens->entries().empty();
    if (m_needsToken && !m_tokens->hasUsable(WallClock().now()))
        return Error("access.no_tokens", {{"path", file.string()},
                                          {"remedy", "wheelhouse-engine token create --role admin --data-dir " +
                                                         m_settings.dataFolder.string()}});
    // A token that is revoked while we run counts no longer at once. The folder is watched, since files are replaced.
    m_watcher.addPath(QString::fromStdU16String(m_settings.dataFolder.u16string()));
    QObject::connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_watcher, [this] { reloadTokens(); });
    m_expiry.setSingleShot(true);
    QObject::connect(&m_expiry, &QTimer::timeout, &m_expiry, [this] {
        if (m_sockets)
            m_sockets->checkCallers();
        watchExpiry();
    });
    watchExpiry();
    return {};
}

bool EngineServer::reloadTokens()
{
    if (auto done = m_tokens->reload(); !done) {
        m_log.error("The tokens could not be read again; those known before count.", done.error());
        return false;
    }
    m_needsToken = m_needsToken || !m_tokens->entries().empty();
    if (m_sockets)
        m_sockets->checkCallers();
    watchExpiry();
    return true;
}

/// What is open with a token ends when that expires. An hour at most, since the clock may be set.
void EngineServer::watchExpiry()
{
    const TimeNs now = WallClock().now();
    const auto next = m_tokens->nextExpiry(now);
    if (!next)
        return m_expiry.stop();
    const DurationNs wait = std::min<DurationNs>(*next - now, kHour) + kMillisecond; // rounded up: not before it
    m_expiry.start(std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::nanoseconds(wait)));
}

/// From whatever thread noticed.
void EngineServer::tellClock(DurationNs step) const
{
    m_log.write(EngineLog::Level::Warning,
                "The machine's clock was set back. Bots go on in time; what they tell is dated ahead of that clock.",
                {{"event", "clock.set_back"},
                 {"step", formatDuration(step)},
                 {"remedy", "start the engine again where its dates must agree with the machine's at once"}});
}

/// What was made good at the start, or was left.
void EngineServer::tellNotice(const Error& notice)
{
    struct Wording
    {
        const char* code;
        const char* event;
        const char* sentence;
        EngineLog::Level level = EngineLog::Level::Warning;
    };
    static constexpr std::array kWordings = {
        Wording{"storage.torn_record", "journal.torn", "The end of the journal was cut off: it was not whole."},
        Wording{"storage.history_ahead", "journal.behind",
                "The history was ahead of the journal: what that lacks was taken from it."},
        Wording{"storage.restored", "store.restored", "The store is a backup, brought up to date by the journal."},
        Wording{"storage.restored_with_hole", "store.restored_with_hole",
                "The store is a backup, and the journal does not reach back to it: bots stand as they stood then.",
                EngineLog::Level::Error},
        Wording{"storage.restored_without", "store.restored_without",
                "The store is a backup, and nothing is known of bots that were made since.", EngineLog::Level::Error}};
    const auto* const wording = std::find_if(kWordings.begin(), kWordings.end(),
                                             [&](const Wording& known) { return notice.code == known.code; });
    if (wording == kWordings.end())
        return m_log.error("Bots were brought back with a notice.", notice);
    std::vector<Error::Field> fields = {{"event", wording->event}, {"code", notice.code}};
    fields.insert(fields.end(), notice.context.begin(), notice.context.end());
    m_log.write(wording->level, wording->sentence, fields);
}

/// Bots that were at work when the engine ended go on from here. Where their store cannot be used, the engine is there
/// all the same, and says why: whoever looks after it from afar needs it for that. Their orders are at their venues
/// meanwhile, so it is tried again until they are back.
void EngineServer::openFleet()
{
    const auto& folder = m_settings.dataFolder;
    LocalFleet::Settings settings;
    settings.folder = folder / "fleet";
    settings.shards = m_settings.shards;
    settings.gate.isOn = m_settings.gate > 0;
    if (settings.gate.isOn)
        settings.gate.span = m_settings.gate;
    settings.stopWithin = m_settings.stopDeadline * 4 / 5; // the rest is for what comes after
    settings.syncIntents = m_settings.syncsIntents;
    auto host = FleetHost::open(
        settings, folder / "catalog", m_strategies, m_rules, m_clock,
        [this](const FleetNotice& notice) { m_fleetLog.tell(notice); }, m_settings.venueHosts, cli::errorText,
        [this](std::string_view strategy) { return damageOf(m_scripts, strategy); });
    if (!host) {
        if (!m_fleetFailure || m_fleetFailure->code != host.error().code) {
            m_log.error("The bots cannot be brought back. It is tried again.", host.error());
            m_api->setFleet(host.error());
        }
        m_fleetFailure = std::move(host).error();
        m_fleetAgain.start(m_fleetPause);
        m_fleetPause = std::min(2 * m_fleetPause, kLongestFleetPause);
        return;
    }
    m_fleet = std::move(*host);
    if (std::exchange(m_fleetFailure, std::nullopt))
        m_log.info("The bots have been brought back.");
    for (const auto& notice : m_fleet->fleet().notices())
        tellNotice(notice);
    m_api->setFleet(std::shared_ptr<Fleet>(m_fleet, &m_fleet->fleet()));
}

Result<void> EngineServer::openApi()
{
    const auto& folder = m_settings.dataFolder;
    auto store = SqliteRunStore::open(folder / "runs.sqlite");
    if (!store)
        return std::move(store).error();
    std::vector<Error> notices;
    if (store->notice) {
        notices.push_back(*store->notice);
        m_log.error("The store was opened with a notice.", *store->notice);
    }
    const unsigned cores = std::max(1U, std::thread::hardware_concurrency());
    auto made =
        api::Api::create({.strategies = m_strategies,
                          .rules = m_rules,
                          .importers = m_importers,
                          .clock = m_clock,
                          .catalogue = folder / "catalog",
                          .store = std::move(store->store),
                          .scripts = &m_scripts,
                          .notices = std::move(notices),
                          .jobThreads = m_settings.jobThreads > 0 ? m_settings.jobThreads : std::max(2U, cores / 2),
                          .queryThreads = 1,
                          .sweepThreads = cores,
                          .audit = [this](const api::AuditEntry& entry) { m_audit->write(entry); }});
    if (!made)
        return std::move(made).error();
    m_api = std::move(*made);
    return {};
}

/// A wrong token: counted by where it comes from and by which one it means to be, so that neither guessing from many
/// addresses nor guessing at many tokens goes on unnoticed and unhindered. Beyond the limit the answer is to wait, and
/// nothing is logged any more: a log is no target either.
Error EngineServer::refused(std::string_view token, const std::string& address, const Error& why, TimeNs now)
{
    m_failedLogins.add();
    const std::string id = TokenBook::idOf(token);
    const DurationNs wait = std::max(m_addressLimiter.wait(address, now), m_tokenLimiter.wait(id, now));
    m_addressLimiter.failed(address, now);
    if (!id.empty())
        m_tokenLimiter.failed(id, now);
    if (wait > 0)
        return Error("access.too_many_failures", {{"retryAfter", std::to_string(wait / kSecond + 1)}});
    m_log.write(EngineLog::Level::Warning, "A token was refused.",
                {{"address", address}, {"tokenId", id}, {"code", why.code}});
    return why;
}

/// A right token passes always, whatever came from its address before: verifying costs microseconds, less than the
/// request's own head, see TokenBook::verify(). Only what fails is counted and slowed down.
Authenticate EngineServer::authenticate()
{
    return [this](std::string_view token, const std::string& address) -> Result<Caller> {
        if (token.empty() && !m_needsToken)
            return Caller{"local", Role::Admin, address};
        auto caller = m_tokens->verify(token, WallClock().now());
        if (!caller)
            return token.empty() ? caller.error() : refused(token, address, caller.error(), m_clock.now());
        caller->address = address;
        return caller;
    };
}

/// Where everybody on this machine may ask, a web page of elsewhere must not: it gets here under a name of its own.
std::optional<HttpResponse> EngineServer::guard(const HttpRequest& head) const
{
    if (m_needsToken || head.isHttp10)
        return std::nullopt;
    std::string host = head.header("Host");
    const auto colon = host.rfind(':');
    if (colon != std::string::npos && host.find(']', colon) == std::string::npos)
        host.resize(colon);
    if (equalsIgnoringCase(host, "localhost") || host == "127.0.0.1" || host == "[::1]" ||
        QHostAddress(QString::fromStdString(host)).isLoopback())
        return std::nullopt;
    for (const auto& name : m_settings.hosts) {
        if (equalsIgnoringCase(name, host))
            return std::nullopt;
    }
    return textResponse(421, "This engine is not asked by that name; allow-host names others.");
}

HttpServer::Route EngineServer::plainRoute(std::function<HttpResponse(const HttpRequest&)> answer, bool needsToken)
{
    HttpServer::Route route;
    route.methods = {"GET"};
    if (needsToken)
        route.admit = [check = authenticate()](const HttpRequest& head) -> std::optional<HttpResponse> {
            const auto caller = check(bearerToken(head.header("Authorization")), head.address);
            if (caller && !caller->bots)
                return std::nullopt;
            if (caller)
                return textResponse(403, "This token is for some bots; the metrics tell of all.");
            return unauthorized(caller.error(), "application/json; charset=utf-8");
        };
    route.serve = [answer = std::move(answer)](const HttpRequest& request,
                                               const std::shared_ptr<HttpResponder>& responder) {
        responder->send(answer(request));
    };
    return route;
}

void EngineServer::addRoutes()
{
    m_server->guard([this](const HttpRequest& head) { return guard(head); });
    m_server->route("/graphql", m_http->route());
    // A token may come with the head or, since browsers cannot do that, with connection_init.
    m_server->webSocket("/graphql", m_sockets->route([this](const HttpRequest& head) -> std::optional<HttpResponse> {
        if (m_isStopping)
            return textResponse(503, "The engine ends.");
        if (head.header("Authorization").empty() && m_needsToken) {
            const std::string origin = head.header("Origin");
            const auto& known = m_settings.origins;
            const bool isKnown = origin.empty() || std::find(known.begin(), known.end(), origin) != known.end() ||
                                 std::find(known.begin(), known.end(), "*") != known.end();
            return isKnown ? std::nullopt : std::optional(textResponse(403, "Web pages of this origin may not ask."));
        }
        return m_http->admit(head);
    }));
    m_server->route("/healthz", plainRoute([](const HttpRequest&) { return textResponse(200, "ok"); }, false));
    m_server->route("/readyz", plainRoute(
                                   [this](const HttpRequest&) {
                                       if (m_isStopping)
                                           return textResponse(503, "stopping");
                                       if (m_fleetFailure)
                                           return textResponse(503, "no bots: " + m_fleetFailure->code);
                                       const auto why = m_fleet ? m_fleet->fleet().orderStop() : std::nullopt;
                                       if (why) // its code alone: whoever asks has shown no token
                                           return textResponse(503, "no new orders: " + why->code);
                                       const auto away =
                                           m_fleet ? m_fleet->fleet().awayVenues() : std::vector<AwayVenue>();
                                       if (!away.empty())
                                           return textResponse(503, awayText(away));
                                       return textResponse(200, "ready");
                                   },
                                   false));
    m_server->route("/metrics", plainRoute([this](const HttpRequest& request) { return metricsPage(request); }, true));
}

void EngineServer::addMetrics()
{
    m_metrics.collect([this](MetricPage& page) {
        const auto seconds = [](TimeNs time) { return static_cast<double>(time) / static_cast<double>(kSecond); };
        page.gauge("wheelhouse_build_info", "The version, as a label.", 1, {{"version", WH_VERSION}});
        page.gauge("process_start_time_seconds", "When the process was started, since 1970.", seconds(m_startedAt));
        page.gauge("wheelhouse_clock_ahead_seconds", "How far bots' time is ahead of a clock that was set back.",
                   seconds(m_clock.ahead()));
        const ProcessUsage usage = ProcessUsage::now();
        page.gauge("process_resident_memory_bytes", "Resident memory.", static_cast<double>(usage.residentBytes));
        page.counter("process_cpu_seconds_total", "Processor time of all threads.", usage.cpuSeconds);
        page.gauge("process_threads", "Threads.", static_cast<double>(usage.threads));
        const auto counts = m_server->counts();
        page.counter("wheelhouse_http_connections_accepted_total", "Connections taken.",
                     static_cast<double>(counts.accepted));
        page.counter("wheelhouse_http_connections_refused_total", "Connections over a limit.",
                     static_cast<double>(counts.refused));
        page.gauge("wheelhouse_http_connections", "Connections that are open, without WebSockets.",
                   static_cast<double>(counts.connections));
        for (const auto& [status, count] : counts.answers)
            page.counter("wheelhouse_http_responses_total", "Responses by status.", static_cast<double>(count),
                         {{"status", std::to_string(status)}});
        page.gauge("wheelhouse_graphql_executions", "Requests that are executed, or wait for it.",
                   static_cast<double>(m_pool->size()));
        page.counter("wheelhouse_audit_entries_lost_total", "Mutations that the audit log will never have.",
                     static_cast<double>(m_audit->lost()));
        page.gauge("wheelhouse_audit_entries_waiting", "Mutations that wait for room on the disk of the audit log.",
                   static_cast<double>(m_audit->waiting()));
        if (m_fleet)
            tellFleet(page, m_fleet->fleet());
        tellFleetLog(page, m_fleetLog.counts());
    });
}

HttpResponse EngineServer::metricsPage(const HttpRequest& request) const
{
    const bool isOpen = request.header("Accept").find("application/openmetrics-text") != std::string::npos;
    return {200,
            isOpen ? "application/openmetrics-text; version=1.0.0; charset=utf-8"
                   : "text/plain; version=0.0.4; charset=utf-8",
            m_metrics.text(isOpen ? MetricFormat::OpenMetrics : MetricFormat::Prometheus),
            {}};
}

void EngineServer::reload(const EngineSettings& settings)
{
    std::string again = "log level";
    std::string kept;
    const auto note = [&](const char* what, bool isRead) {
        std::string& list = isRead ? again : kept;
        list += (list.empty() ? "" : ", ") + std::string(what);
    };
    m_log.setLeast(settings.log.least);
    const auto reopened = m_log.reopen();
    if (!reopened)
        m_log.error("The log file could not be opened again; the one before goes on.", reopened.error());
    if (!settings.log.file.empty())
        note("log file", bool(reopened));
    if (settings.hasTls() && m_settings.hasTls()) {
        const auto tls = readTls(settings.tlsCertificate, settings.tlsKey);
        note("certificate and key", bool(tls));
        if (tls) {
            m_server->setTls(*tls);
            tellCertificate(*tls);
        } else {
            m_log.error("Certificate and key could not be read again; those known before count.", tls.error());
        }
    }
    note("tokens", reloadTokens());
    if (kept.empty())
        return m_log.info("The settings were read again.", {{"read", again}});
    m_log.write(EngineLog::Level::Warning, "Of the settings some were read again; others were refused, and stay.",
                {{"read", again}, {"refused", kept}});
}

void EngineServer::stop(std::function<void()> done)
{
    if (std::exchange(m_isStopping, true))
        return;
    m_onStopped = std::move(done);
    m_fleetAgain.stop();
    const auto finish = [this] {
        m_deadline.stop();
        if (const auto waiting = m_audit->retry(); waiting > 0)
            m_log.write(EngineLog::Level::Error, "Mutations are not in the audit log: there was no room for them.",
                        {{"entries", std::to_string(waiting)}});
        if (m_onStopped)
            std::exchange(m_onStopped, nullptr)();
    };
    m_deadline.setSingleShot(true);
    QObject::connect(&m_deadline, &QTimer::timeout, &m_deadline, [this, finish] {
        m_log.write(EngineLog::Level::Warning, "What was under way did not end in time, and is cut off.");
        finish();
    });
    m_deadline.start(
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::nanoseconds(m_settings.stopDeadline)));
    if (!m_fleet)
        return endConnections();
    if (m_settings.leavesBots) {
        tellOrdersThatStay({});
        return endConnections();
    }
    // Who watches sees them stop.
    m_stopper = std::thread([this] {
        const auto left = m_fleet->fleet().stopAll({"engine", {}});
        m_fleetLog.flush();
        tellOrdersThatStay(left);
        QMetaObject::invokeMethod(
            &m_deadline, [this] { endConnections(); }, Qt::QueuedConnection);
    });
}

/// Whoever ends an engine is to know what it leaves at venues: what bots keep by their policies, or by `at-end leave`,
/// and what could not be cancelled.
void EngineServer::tellOrdersThatStay(const std::vector<BotId>& left) const
{
    std::size_t bots = 0;
    std::uint64_t orders = 0;
    for (const auto& bot : m_fleet->fleet().bots()) {
        if (bot.openOrders == 0)
            continue;
        const bool isLeft = std::find(left.begin(), left.end(), bot.id) != left.end();
        const std::vector<Error::Field> fields = {{"bot", std::to_string(bot.id.value)},
                                                  {"name", bot.name},
                                                  {"orders", std::to_string(bot.openOrders)},
                                                  {"state", toString(bot.state)}};
        if (isLeft) {
            m_log.write(EngineLog::Level::Error, "A bot still has orders at its venue that should be gone.", fields);
            continue;
        }
        ++bots;
        orders += bot.openOrders;
        m_log.write(EngineLog::Level::Debug, "A bot keeps its orders at its venue.", fields);
    }
    if (orders == 0)
        return;
    m_log.info(
        "What bots keep at their venues.",
        {{"orders", std::to_string(orders)},
         {"bots", std::to_string(bots)},
         {"reason", m_settings.leavesBots ? "at-end leave: they go on with the next start" : "the stop policy keep"}});
}

void EngineServer::endConnections()
{
    m_sockets->closeAll(SocketClose::GoingAway, "The engine ends");
    m_server->drain([this] {
        m_deadline.stop();
        if (m_onStopped)
            std::exchange(m_onStopped, nullptr)();
    });
}

} // namespace wh::engine_program
