// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bots/EngineLine.h"

#include "app/cli/Plugins.h"
#include "core/api/Api.h"
#include "core/base/Clock.h"
#include "core/base/FileLock.h"
#include "core/data/Importer.h"
#include "core/fleet/FleetHost.h"
#include "core/graphql/ErrorOf.h"
#include "core/graphql/Execution.h"
#include "core/script/live/LiveScripts.h"
#include "core/storage/MemoryRunStore.h"

#ifndef _WIN32
#include <sys/stat.h>
#endif

namespace wh::cli {

namespace {

/// An engine that is there for one command: its bots are brought back, hear what is asked of them, and do not work.
class LocalLine final : public EngineLine
{
public:
    explicit LocalLine(const CancelToken& cancel) : EngineLine(cancel) { registerImporters(m_importers); }

    bool isAlive() const override { return false; }
    Result<void> finish() override { return m_fleet->fleet().flush(); }

    Result<void> open(const EngineAddress& address)
    {
#ifndef _WIN32
        ::umask(077); // what an engine keeps is nobody else's business, whoever makes its folder
#endif
        if (auto locked = lock(address.folder); !locked)
            return locked;
        m_scripts = std::make_unique<LiveScripts>(
            address.folder, LiveScripts::Parts{m_plugins.strategies(), m_clock, LiveScripts::usualSandbox()});
        static_cast<void>(m_scripts->open()); // a bot whose script is left out says so
        LocalFleet::Settings settings;
        settings.folder = address.folder / "fleet";
        settings.shards = 1;
        settings.hasThreads = false; // and nobody turns it
        auto host = FleetHost::open(settings, address.catalogue, m_plugins.strategies(), m_plugins.rules(), m_clock);
        if (!host)
            return std::move(host).error();
        m_fleet = std::move(*host);
        auto api = api::Api::create({.strategies = m_plugins.strategies(),
                                     .rules = m_plugins.rules(),
                                     .importers = m_importers,
                                     .clock = m_clock,
                                     .catalogue = address.catalogue,
                                     .store = std::make_unique<MemoryRunStore>()});
        if (!api)
            return std::move(api).error();
        m_api = std::move(*api);
        m_api->setFleet(std::shared_ptr<Fleet>(m_fleet, &m_fleet->fleet()));
        connect(transport());
        return {};
    }

private:
    Result<void> lock(const std::filesystem::path& folder)
    {
        std::error_code failed;
        std::filesystem::create_directories(folder, failed);
        if (failed)
            return Error("data.folder_unwritable", {{"folder", folder.string()},
                                                    {"reason", failed.message()},
                                                    {"remedy", "name another one with --data-dir"}});
        auto lock = FileLock::tryAcquire(folder / "engine.lock");
        if (!lock)
            return std::move(lock).error();
        if (!*lock)
            return Error("store.in_use",
                         {{"path", folder.string()}, {"holder", FileLock::holderOf(folder / "engine.lock")}});
        m_lock = std::move(*lock);
        return {};
    }

    client::Transport transport()
    {
        client::Transport transport;
        transport.execute = [this](client::Request request, client::Transport::Answer answer) {
            m_api->execute({request.document, request.operationName, request.variables}, std::move(answer));
        };
        transport.subscribe = [this](const client::Request& request,
                                     client::Transport::Listener listener) -> Result<client::Transport::Handle> {
            auto opened = m_api->subscribe({request.document, request.operationName, request.variables});
            if (!opened)
                return graphql::errorOf(opened.errors());
            const std::shared_ptr<graphql::Subscription> subscription = std::move(*opened);
            subscription->start({std::move(listener.onResponse), std::move(listener.onEnd)});
            return client::Transport::Handle(subscription);
        };
        return transport;
    }

    WallClock m_clock;
    Plugins m_plugins;
    ImporterRegistry m_importers;
    std::optional<FileLock> m_lock;
    std::unique_ptr<LiveScripts> m_scripts; // outlives the bots
    std::shared_ptr<FleetHost> m_fleet;
    std::unique_ptr<api::Api> m_api;
};

} // namespace

Result<std::unique_ptr<EngineLine>> openLocalLine(const EngineAddress& address, const CancelToken& cancel)
{
    auto line = std::make_unique<LocalLine>(cancel);
    if (auto opened = line->open(address); !opened)
        return std::move(opened).error();
    return std::unique_ptr<EngineLine>(std::move(line));
}

} // namespace wh::cli
