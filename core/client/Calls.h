// SPDX-License-Identifier: GPL-3.0-or-later
// How every call and watch of a client is made; nobody outside this module includes this.
#pragma once

#include "core/client/Parse.h"
#include "core/client/Transport.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace wh::client {

inline std::string dump(const Json& variables)
{
    return variables.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// Leaves out what is empty: the schema's default then holds.
inline void put(Json& json, const char* name, const std::string& value)
{
    if (!value.empty())
        json[name] = value;
}
inline void put(Json& json, const char* name, const std::vector<std::string>& values)
{
    if (!values.empty())
        json[name] = values;
}

inline Json pairs(const Pairs& values)
{
    Json list = Json::array();
    for (const auto& [name, value] : values)
        list.push_back({{"name", name}, {"value", value}});
    return list;
}

inline Json within(Json json, std::optional<TimeNs> from, std::optional<TimeNs> to)
{
    if (from)
        json["from"] = formatTime(*from);
    if (to)
        json["to"] = formatTime(*to);
    return json;
}

/// The transport and the executor of one client. Lives on the executor's thread; once it is gone, nothing is called
/// back.
class Calls : public std::enable_shared_from_this<Calls>
{
public:
    Calls(Transport transport, Executor executor) : m_transport(std::move(transport)), m_executor(std::move(executor))
    {}

    /// `done` is called once, by the executor, with the value at `path` of the response.
    template<typename T>
    void call(std::string document, std::string variables, const char* path, std::function<void(Result<T>)> done)
    {
        m_transport.execute(
            {document, {}, std::move(variables)}, [executor = m_executor, alive = weak_from_this(), path,
                                                   done = std::move(done)](const std::string& response) mutable {
                // Here, on the transport's thread, and not where a window draws.
                auto result = std::make_shared<Result<T>>(readResponse<T>(response, path));
                executor([alive = std::move(alive), done = std::move(done), result = std::move(result)] {
                    if (alive.lock())
                        done(std::move(*result));
                });
            });
    }

    /// `tell` is called by the executor with what `read` makes of each response, until the handle is let go of; with an
    /// error where there will be no more.
    template<typename T>
    Result<std::shared_ptr<void>> watch(const char* document, std::string variables,
                                        std::function<Result<T>(const std::string& response)> read,
                                        std::function<void(Result<T>)> tell, std::function<std::string()> resume = {})
    {
        // The token goes with the watch, so that what is on its way when it is let go of is not told any more.
        auto token = std::make_shared<Token>();
        const auto pass = [executor = m_executor, alive = weak_from_this(), watched = std::weak_ptr(token),
                           tell = std::move(tell)](Result<T> value) {
            executor([alive, watched, tell, told = std::make_shared<Result<T>>(std::move(value))] {
                if (alive.lock() && watched.lock())
                    tell(std::move(*told));
            });
        };
        auto handle = m_transport.subscribe(
            {document, {}, std::move(variables), std::move(resume)},
            {[pass, read = std::move(read)](const std::string& response) { pass(read(response)); },
             [pass](const std::optional<Error>& why) { pass(why.value_or(Error("client.watch_ended"))); }});
        if (!handle)
            return handle.error();
        return std::shared_ptr<void>(std::make_shared<std::pair<Transport::Handle, std::shared_ptr<Token>>>(
            std::move(*handle), std::move(token)));
    }

    /// The same, of what stands at `path`.
    template<typename T>
    Result<std::shared_ptr<void>> watchPath(const char* document, std::string variables, const char* path,
                                            std::function<void(Result<T>)> tell)
    {
        return watch<T>(
            document, std::move(variables),
            [path](const std::string& response) { return readResponse<T>(response, path); }, std::move(tell));
    }

    /// Later, on the thread of the executor.
    void post(std::function<void()> task) const { m_executor(std::move(task)); }

private:
    struct Token
    {};

    const Transport m_transport;
    const Executor m_executor;
};

} // namespace wh::client
