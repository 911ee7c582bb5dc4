// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/Api.h"
#include "core/base/File.h"
#include "core/base/Result.h"

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <mutex>

namespace wh::engine_program {

/// Every mutation as a line of JSON: when, who, from where, what, how it ended. The file only grows, and only its owner
/// reads it. An entry begins on a line of its own, also after one that was cut off. Any thread.
class AuditLog
{
public:
    /// @return file.open_failed {path, reason}
    static Result<std::unique_ptr<AuditLog>> open(const std::filesystem::path& path);

    void write(const api::AuditEntry& entry);
    /// Entries that could not be written, since the disk is full or such.
    std::uint64_t lost() const { return m_lost; }

private:
    AuditLog(AppendFile file, bool isTorn) : m_file(std::move(file)), m_isTorn(isTorn) {}
    std::mutex m_mutex;
    AppendFile m_file;
    bool m_isTorn; ///< the file ends within a line
    std::atomic<std::uint64_t> m_lost = 0;
};

} // namespace wh::engine_program
