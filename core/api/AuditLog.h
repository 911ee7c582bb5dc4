// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/Api.h"
#include "core/base/File.h"
#include "core/base/Result.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <filesystem>
#include <memory>
#include <mutex>
#include <string>

namespace wh::api {

/// Every mutation as a line of JSON: when, who, from where, what, how it ended. The file only grows, and only its owner
/// reads it. An entry begins on a line of its own, also after one that was cut off. Whoever changes a folder of data
/// writes it, an engine as much as a command without one. Any thread.
class AuditLog
{
public:
    /// The log of a folder of data.
    static std::filesystem::path fileIn(const std::filesystem::path& dataFolder) { return dataFolder / "audit.jsonl"; }
    /// @return file.open_failed {path, reason}
    static Result<std::unique_ptr<AuditLog>> open(const std::filesystem::path& path);

    /// One that cannot be written, since the disk is full or such, waits for retry() or the next.
    void write(const AuditEntry& entry);
    /// Writes those that wait. @return how many still do
    std::size_t retry();
    /// Entries that are not in the file yet; the end of the program would lose them.
    std::size_t waiting() const;
    /// Entries that will never be written: too many waited.
    std::uint64_t lost() const { return m_lost; }

private:
    AuditLog(AppendFile file, bool isTorn) : m_file(std::move(file)), m_isTorn(isTorn) {}
    static constexpr std::size_t kMostWaitingBytes = std::size_t{8} << 20;

    void writeWaiting();

    mutable std::mutex m_mutex;
    AppendFile m_file;
    bool m_isTorn; ///< the file ends within a line
    std::deque<std::string> m_waiting;
    std::size_t m_waitingBytes = 0;
    std::atomic<std::uint64_t> m_lost = 0;
};

} // namespace wh::api
