// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/FileLock.h"
#include "core/base/Result.h"

#include <filesystem>
#include <memory>

namespace wh {

/// A folder for the time being, that only its owner may read and that goes with this object. One that a killed program
/// left behind is cleared away by the next program that makes one: a lock beside it tells the living from the dead.
class TemporaryFolder
{
public:
    /// "wheelhouse-<random>" in the system's folder for temporary files ($TMPDIR).
    /// @return data.no_temporary_folder {path, reason, remedy}
    static Result<std::unique_ptr<TemporaryFolder>> create();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }

private:
    TemporaryFolder(std::filesystem::path path, FileLock lock) : m_path(std::move(path)), m_lock(std::move(lock)) {}

    std::filesystem::path m_path;
    FileLock m_lock;
};

} // namespace wh
