// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/EngineHost.h"

#include "app/cli/ErrorText.h"

#include "core/api/Api.h"
#include "core/api/AuditLog.h"
#include "core/base/LocalUser.h"
#include "core/fleet/FleetHost.h"
#include "core/graphql/ErrorOf.h"
#include "core/graphql/Execution.h"
#include "core/graphql/Subscription.h"
#include "core/script/live/ScriptDamage.h"
#include "core/storage/sqlite/SqliteRunStore.h"

#include <algorithm>

namespace wh::studio {

namespace {

std::string refusal(const Error& error)
{
    graphql::GraphQlError told{error.toString(), error.code};
    for (const auto& field : error.context)
        told.extensions.push_back(field);
    return graphql::errorResponse({told});
}

} // namespace

/// A subscription that may have been asked for before there was an engine. The client holds it, and ends it by letting
/// go; it is opened at most once.
class EngineHost::Stream
{
public:
    explicit Stream(client::Transport::Listener listener) : m_listener(std::move(listener)) {}

    void open(api::Api* engine, const client::Request& request, const std::optional<Error>& why)
    {
        if (!engine)
            return m_listener.onEnd(why);
        auto opened = engine->subscribe({request.document, request.operationName, request.variables});
        if (!opened)
            return m_listener.onEnd(graphql::errorOf(opened.errors()));
        m_subscription = std::move(*opened);
        m_subscription->start({m_listener.onResponse, m_listener.onEnd});
    }

private:
    client::Transport::Listener m_listener;
    std::unique_ptr<graphql::Subscription> m_subscription;
};

EngineHost::EngineHost()
{
    registerStrategies(m_strategies);
    registerRiskRules(m_rules);
    registerImporters(m_importers);
}

EngineHost::~EngineHost()
{
    if (m_opener.joinable())
        m_opener.join();
}

void EngineHost::open(const EnginePlaces& places)
{
    if (m_opener.joinable())
        m_opener.join();
    {
        const std::lock_guard lock(m_mutex);
        m_isDecided = false;
        m_error.reset();
    }
    m_opener = std::thread([this, places] {
        auto made = make(places);
        std::vector<Waiting> waiting;
        for (;;) {
            // Requests stay in their order: those that come while the waiting ones are served wait too.
            {
                const std::lock_guard lock(m_mutex);
                if (!m_engine && !m_error) {
                    if (made)
                        m_engine = std::move(*made);
                    else
                        m_error = made.error();
                }
                waiting = std::exchange(m_waiting, {});
                m_isDecided = waiting.empty();
            }
            if (waiting.empty())
                return;
            for (const auto& request : waiting)
                request(m_engine.get());
        }
    });
}

Result<std::unique_ptr<api::Api>> EngineHost::make(const EnginePlaces& places)
{
    auto store = SqliteRunStore::open(places.store);
    if (!store)
        return store.error();
    std::vector<Error> notices;
    if (store->notice)
        notices.push_back(*store->notice);
    auto audit = api::AuditLog::open(places.audit);
    if (!audit)
        return audit.error();
    m_audit = std::move(*audit);
    if (!m_scripts && !places.fleet.empty()) {
        m_scripts = std::make_unique<LiveScripts>(
            places.fleet.parent_path(), LiveScripts::Parts{m_strategies, m_clock, places.scripts, places.catalogue});
        static_cast<void>(m_scripts->open()); // a bot whose script is left out says so
    }
    const unsigned cores = std::max(1U, std::thread::hardware_concurrency());
    auto engine = api::Api::create({.strategies = m_strategies,
                                    .rules = m_rules,
                                    .importers = m_importers,
                                    .clock = m_clock,
                                    .catalogue = places.catalogue,
                                    .store = std::move(store->store),
                                    .scripts = m_scripts.get(),
                                    .notices = std::move(notices),
                                    .jobThreads = std::max(2U, cores / 2),
                                    .queryThreads = 2,
                                    .sweepThreads = cores,
                                    .audit = [this](const api::AuditEntry& entry) { writeDown(entry); }});
    if (engine)
        openFleet(places, **engine);
    return engine;
}

/// Under the name of who is logged in here: within the process nobody has one.
void EngineHost::writeDown(api::AuditEntry entry) const
{
    entry.caller.name = localUserName();
    entry.caller.address = "studio";
    m_audit->write(entry);
}

/// Bots that were at work when the studio ended go on from here.
void EngineHost::openFleet(const EnginePlaces& places, api::Api& engine)
{
    if (places.fleet.empty())
        return;
    LocalFleet::Settings settings;
    settings.folder = places.fleet;
    settings.hasThreads = places.botsLive;
    auto host = FleetHost::open(settings, places.catalogue, m_strategies, m_rules, m_clock, {}, {}, cli::errorText,
                                [this](std::string_view strategy) { return damageOf(*m_scripts, strategy); });
    if (!host)
        return engine.setFleet(std::move(host).error());
    m_fleet = std::move(*host);
    engine.setFleet(std::shared_ptr<Fleet>(m_fleet, &m_fleet->fleet()));
}

void EngineHost::whenOpen(Waiting request)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_isDecided) {
            m_waiting.push_back(std::move(request));
            return;
        }
    }
    request(m_engine.get());
}

client::Transport EngineHost::transport()
{
    client::Transport transport;
    transport.execute = [this](client::Request request, client::Transport::Answer answer) {
        whenOpen([this, request = std::move(request), answer = std::move(answer)](api::Api* engine) {
            if (engine)
                engine->execute({request.document, request.operationName, request.variables}, answer);
            else
                answer(refusal(*m_error));
        });
    };
    transport.subscribe = [this](client::Request request,
                                 client::Transport::Listener listener) -> Result<client::Transport::Handle> {
        auto stream = std::make_shared<Stream>(std::move(listener));
        whenOpen([this, weak = std::weak_ptr(stream), request = std::move(request)](api::Api* engine) {
            // Held while it opens: the client may let go of it in the meantime.
            if (const auto held = weak.lock())
                held->open(engine, request, m_error);
        });
        return client::Transport::Handle(std::move(stream));
    };
    return transport;
}

} // namespace wh::studio
