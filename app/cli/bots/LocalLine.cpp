// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ErrorText.h"
#include "app/cli/bots/EngineLine.h"

#include "app/cli/Plugins.h"
#include "core/api/Api.h"
#include "core/api/AuditLog.h"
#include "core/base/Clock.h"
#include "core/base/FolderLock.h"
#include "core/base/LocalUser.h"
#include "core/data/Importer.h"
#include "core/data/TemporaryFolder.h"
#include "core/fleet/FleetHost.h"
#include "core/graphql/ErrorOf.h"
#include "core/graphql/Execution.h"
#include "core/script/live/LiveScripts.h"
#include "core/script/live/ScriptDamage.h"
#include "core/storage/MemoryRunStore.h"

#ifndef _WIN32
#include <sys/stat.h>
#endif

namespace wh::cli {

namespace {

/// From where, as the audit log says it.
constexpr const char* kAddress = "command line";

Error noEngine(const std::filesystem::path& folder)
{
    return Error("data.no_engine", {{"field", "--data-dir"},
                                    {"value", folder.string()},
                                    {"remedy", "name the folder of an engine with --data-dir; `bots create` and `bots "
                                               "import` make it where it is not there"}});
}

/// An engine that is there for one command: its bots are brought back, hear what is asked of them, and do not work.
/// What is changed stands in the folder's audit log, under the name of who is logged in here.
class LocalLine final : public EngineLine
{
public:
    explicit LocalLine(const CancelToken& cancel) : EngineLine(cancel) { registerImporters(m_importers); }

    bool isAlive() const override { return false; }
    Result<void> finish() override
    {
        auto kept = m_fleet->fleet().flush();
        if (kept && m_audit->retry() > 0)
            return Error("audit.not_written",
                         {{"path", api::AuditLog::fileIn(m_folder).string()},
                          {"remedy", "it was done, and is not in the audit log: make room on the disk"}});
        return kept;
    }

    Result<void> open(EngineAddress address, FolderUse use)
    {
#ifndef _WIN32
        ::umask(077); // what an engine keeps is nobody else's business, whoever makes its folder
#endif
        if (auto there = findFolder(address, use); !there)
            return there;
        if (auto locked = lock(address.folder); !locked)
            return locked;
        auto audit = api::AuditLog::open(api::AuditLog::fileIn(address.folder));
        if (!audit)
            return std::move(audit).error();
        m_audit = std::move(*audit);
        m_scripts = std::make_unique<LiveScripts>(
            address.folder,
            LiveScripts::Parts{m_plugins.strategies(), m_clock, LiveScripts::usualSandbox(), address.catalogue});
        static_cast<void>(m_scripts->open()); // a bot whose script is left out says so
        LocalFleet::Settings settings;
        settings.folder = address.folder / "fleet";
        settings.shards = 1;
        settings.hasThreads = false; // and nobody turns it
        auto host =
            FleetHost::open(settings, address.catalogue, m_plugins.strategies(), m_plugins.rules(), m_clock, {}, {},
                            errorText, [this](std::string_view strategy) { return damageOf(*m_scripts, strategy); });
        if (!host)
            return std::move(host).error();
        m_fleet = std::move(*host);
        auto api = api::Api::create({.strategies = m_plugins.strategies(),
                                     .rules = m_plugins.rules(),
                                     .importers = m_importers,
                                     .clock = m_clock,
                                     .catalogue = address.catalogue,
                                     .store = std::make_unique<MemoryRunStore>(),
                                     .scripts = m_scripts.get(),
                                     .audit = [this](const api::AuditEntry& entry) { m_audit->write(entry); }});
        if (!api)
            return std::move(api).error();
        m_api = std::move(*api);
        m_api->setFleet(std::shared_ptr<Fleet>(m_fleet, &m_fleet->fleet()));
        connect(transport());
        return {};
    }

private:
    Result<void> findFolder(EngineAddress& address, FolderUse use)
    {
        std::error_code ignored;
        m_folder = address.folder;
        if (use == FolderUse::Makes || std::filesystem::is_directory(address.folder, ignored))
            return {};
        if (use == FolderUse::Reads || !address.isOwnFolder)
            return noEngine(address.folder);
        auto borrowed = TemporaryFolder::create();
        if (!borrowed)
            return std::move(borrowed).error();
        m_borrowed = std::move(*borrowed);
        m_folder = address.folder = m_borrowed->path();
        if (!std::filesystem::is_directory(address.catalogue, ignored))
            address.catalogue = m_folder / "catalog"; // that of the folder that is not there
        return {};
    }

    Result<void> lock(const std::filesystem::path& folder)
    {
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
            return Error("store.in_use",
                         {{"path", folder.string()}, {"holder", FolderLock::holderOf(folder, "engine.lock")}});
        m_lock = std::move(*lock);
        return {};
    }

    client::Transport transport()
    {
        client::Transport transport;
        transport.execute = [this](client::Request request, client::Transport::Answer answer) {
            m_api->execute({request.document, request.operationName, request.variables, m_caller}, std::move(answer));
        };
        transport.subscribe = [this](const client::Request& request,
                                     client::Transport::Listener listener) -> Result<client::Transport::Handle> {
            auto opened = m_api->subscribe({request.document, request.operationName, request.variables, m_caller});
            if (!opened)
                return graphql::errorOf(opened.errors());
            const std::shared_ptr<graphql::Subscription> subscription = std::move(*opened);
            subscription->start({std::move(listener.onResponse), std::move(listener.onEnd)});
            return client::Transport::Handle(subscription);
        };
        return transport;
    }

    const Caller m_caller{.name = localUserName(), .address = kAddress};
    std::filesystem::path m_folder;
    std::unique_ptr<TemporaryFolder> m_borrowed; ///< goes after everything that is in it
    WallClock m_clock;
    Plugins m_plugins;
    ImporterRegistry m_importers;
    std::optional<FolderLock> m_lock;
    std::unique_ptr<api::AuditLog> m_audit;
    std::unique_ptr<LiveScripts> m_scripts; // outlives the bots
    std::shared_ptr<FleetHost> m_fleet;
    std::unique_ptr<api::Api> m_api;
};

} // namespace

Result<std::unique_ptr<EngineLine>> openLocalLine(const EngineAddress& address, FolderUse use,
                                                  const CancelToken& cancel)
{
    auto line = std::make_unique<LocalLine>(cancel);
    if (auto opened = line->open(address, use); !opened)
        return std::move(opened).error();
    return std::unique_ptr<EngineLine>(std::move(line));
}

} // namespace wh::cli
