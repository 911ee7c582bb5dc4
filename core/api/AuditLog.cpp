// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/AuditLog.h"

#include <fstream>
#include <nlohmann/json.hpp>

namespace wh::api {

namespace {

/// Whether whoever wrote it last was ended within a line.
bool endsWithinALine(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    char last = '\n';
    return file.seekg(-1, std::ios::end) && file.get(last) && last != '\n';
}

} // namespace

Result<std::unique_ptr<AuditLog>> AuditLog::open(const std::filesystem::path& path)
{
    const bool isTorn = endsWithinALine(path);
    auto file = AppendFile::open(path);
    if (!file)
        return std::move(file).error();
    std::error_code ignored; // a file system without permissions has none to set
    std::filesystem::permissions(path, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write,
                                 ignored);
    return std::unique_ptr<AuditLog>(new AuditLog(std::move(*file), isTorn));
}

void AuditLog::write(const AuditEntry& entry)
{
    const nlohmann::ordered_json json = {{"time", formatTime(entry.at)},
                                         {"caller", entry.caller.name},
                                         {"role", std::string(toText(entry.caller.role))},
                                         {"address", entry.caller.address},
                                         {"mutation", entry.field},
                                         {"arguments", entry.arguments},
                                         {"result", entry.result}};
    std::string line = json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + '\n';
    const std::lock_guard lock(m_mutex);
    m_waitingBytes += line.size();
    m_waiting.push_back(std::move(line));
    writeWaiting();
    while (m_waitingBytes > kMostWaitingBytes) {
        m_waitingBytes -= m_waiting.front().size();
        m_waiting.pop_front();
        ++m_lost;
    }
}

std::size_t AuditLog::retry()
{
    const std::lock_guard lock(m_mutex);
    writeWaiting();
    return m_waiting.size();
}

std::size_t AuditLog::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return m_waiting.size();
}

/// In the order in which they came.
void AuditLog::writeWaiting()
{
    while (!m_waiting.empty()) {
        if (!m_file.write(m_isTorn ? '\n' + m_waiting.front() : m_waiting.front()))
            return;
        m_isTorn = false;
        m_waitingBytes -= m_waiting.front().size();
        m_waiting.pop_front();
    }
}

} // namespace wh::api
