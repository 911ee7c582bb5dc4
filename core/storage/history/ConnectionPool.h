// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/history/Connection.h"

#include <mutex>
#include <vector>

namespace wh::history {

/// Connections for reading, as many as are in use at a time. Any thread.
class ConnectionPool
{
public:
    ConnectionPool(std::filesystem::path file, std::chrono::milliseconds waitForOthers)
        : m_file(std::move(file)), m_waitForOthers(waitForOthers)
    {}

    /// Hands a connection to `work`, with one state of the file from begin to end. @return what `work` returns
    template<typename Work>
    auto read(Work work) -> decltype(work(std::declval<Connection&>()))
    {
        auto connection = take();
        if (!connection)
            return std::move(connection).error();
        if (auto begun = (*connection)->run("BEGIN"); !begun)
            return std::move(begun).error();
        auto outcome = work(**connection);
        (void)(*connection)->run("ROLLBACK"); // it has written nothing
        giveBack(*std::move(connection));
        return outcome;
    }

private:
    Result<std::unique_ptr<Connection>> take()
    {
        {
            const std::lock_guard lock(m_mutex);
            if (!m_free.empty()) {
                auto connection = std::move(m_free.back());
                m_free.pop_back();
                return connection;
            }
        }
        auto connection = Connection::open(m_file, Connection::Mode::Read, m_waitForOthers);
        if (connection) {
            if (auto set = (*connection)->run("PRAGMA query_only = ON; PRAGMA cache_size = -16384"); !set)
                return std::move(set).error();
        }
        return connection;
    }
    void giveBack(std::unique_ptr<Connection> connection)
    {
        constexpr std::size_t kKept = 4;
        connection->forgetStatements();
        const std::lock_guard lock(m_mutex);
        if (m_free.size() < kKept)
            m_free.push_back(std::move(connection));
    }

    const std::filesystem::path m_file;
    const std::chrono::milliseconds m_waitForOthers;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<Connection>> m_free;
};

} // namespace wh::history
