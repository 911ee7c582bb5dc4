// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/bots/CallQueue.h"
#include "core/client/ApiClient.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace wh::cli {

/// Where the engine is, as the command line says it.
struct EngineAddress
{
    std::string url;   ///< empty: in this process, over `folder`
    std::string token; ///< empty: none
    std::string pin;   ///< SHA-256 of its certificate, in lower case; empty: a known authority vouches for it
    std::filesystem::path folder;
    std::filesystem::path catalogue;
    bool isOwnFolder = false; ///< nobody has named it
    std::string options;      ///< " --engine URL --pin HEX" as it was given: what a next command says too; may be empty
};

/// What a command needs of the folder that it is about, where an engine of this process is asked.
enum class FolderUse {
    Reads,   ///< it is refused where it is not there
    Makes,   ///< it is made: there is something to be kept
    Borrows, ///< nothing of it is asked for: where nobody has named one, any will do
};

/// What speaks with an engine for the length of one command; every answer is waited for. One thread.
class EngineLine
{
public:
    /// @return why there is none: store.in_use {path, holder, remedy}, data.no_engine {field, value, remedy}, …
    static Result<std::unique_ptr<EngineLine>> open(const EngineAddress& address, FolderUse use,
                                                    const CancelToken& cancel);
    virtual ~EngineLine() = default;
    EngineLine(const EngineLine&) = delete;
    EngineLine& operator=(const EngineLine&) = delete;

    /// What a command that is told to follow has to say, so that it speaks with the same engine; with a leading space.
    const std::string& options() const { return m_options; }
    client::ApiClient& api() { return *m_client; }
    client::FleetClient& fleet() { return m_client->fleet(); }
    /// Whether bots work meanwhile; not in an engine that is there for one command.
    virtual bool isAlive() const = 0;
    /// At the end of a command. @return why what was done may not be kept
    virtual Result<void> finish() { return {}; }

    /// Makes a call and waits for its answer. @return also task.cancelled
    template<typename T>
    Result<T> ask(const std::function<void(std::function<void(Result<T>)>)>& call)
    {
        // Shared: where the wait is given up, the answer may come all the same.
        const auto answer = std::make_shared<std::optional<Result<T>>>();
        call([answer](Result<T> result) { *answer = std::move(result); });
        if (!waitUntil([&] { return answer->has_value(); }))
            return Error("task.cancelled");
        return std::move(**answer);
    }
    /// Lets answers and changes come until then. @return false: it was cancelled first
    bool waitUntil(const std::function<bool()>& isDone) const { return m_queue.run(isDone, m_cancel); }

    /// Called when the way to the engine is there again after it was not: what was watched is to be watched anew.
    std::function<void()> onBack;
    /// Called when it is lost, and when it is for good.
    std::function<void(const Error& why, bool forGood)> onLost;

protected:
    explicit EngineLine(const CancelToken& cancel) : m_cancel(cancel) {}
    void connect(client::Transport transport)
    {
        m_client = std::make_unique<client::ApiClient>(std::move(transport), m_queue.executor());
    }
    client::Executor executor() const { return m_queue.executor(); }

private:
    const CancelToken& m_cancel;
    CallQueue m_queue;
    std::unique_ptr<client::ApiClient> m_client;
    std::string m_options;
};

/// An engine over the network. @return cli.no_network where this program was built without it
Result<std::unique_ptr<EngineLine>> openRemoteLine(const EngineAddress& address, const CancelToken& cancel);
/// An engine of this process.
Result<std::unique_ptr<EngineLine>> openLocalLine(const EngineAddress& address, FolderUse use,
                                                  const CancelToken& cancel);

} // namespace wh::cli
