// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/TemporaryFolder.h"

#include <cstdio>
#include <cstdlib>
#include <optional>
#include <random>
#include <string>
#include <system_error>
#include <vector>

namespace wh {

namespace fs = std::filesystem;

namespace {

constexpr const char* kPrefix = "wheelhouse-";
constexpr const char* kLock = ".lock"; // behind the folder's name

fs::path lockOf(fs::path folder)
{
    return folder += kLock;
}

Error unusable(const fs::path& base, const std::error_code& error)
{
    const char* const named = std::getenv("TMPDIR");
    return Error("data.no_temporary_folder",
                 {{"path", named && *named ? std::string(named) + " ($TMPDIR)" : base.string()},
                  {"reason", error.message()},
                  {"remedy", "let TMPDIR name a folder that can be written to"}});
}

/// Those of other people cannot be locked, and so stay.
void clearAwayTheDead(const fs::path& base)
{
    std::error_code error;
    std::vector<fs::path> folders;
    for (fs::directory_iterator at(base, error), end; !error && at != end; at.increment(error)) {
        std::error_code ignored;
        const auto name = at->path().filename().string();
        if (name.starts_with(kPrefix) && fs::is_directory(at->symlink_status(ignored)))
            folders.push_back(at->path());
    }
    for (const auto& folder : folders) {
        const auto abandoned = FileLock::tryTakeOver(lockOf(folder));
        if (abandoned && *abandoned)
            fs::remove_all(folder, error);
    }
}

} // namespace

Result<std::unique_ptr<TemporaryFolder>> TemporaryFolder::create()
{
    std::error_code error;
    const auto base = fs::temp_directory_path(error);
    if (error)
        return unusable("the folder for temporary files", error);
    clearAwayTheDead(base);
    std::random_device device; // only a name that nobody else has
    for (int attempt = 0; attempt < 16 && !error; ++attempt) {
        char name[32];
        std::snprintf(name, sizeof name, "%s%08x", kPrefix, static_cast<unsigned>(device()));
        auto path = base / name;
        // The lock first: without one nobody will ever take the folder for abandoned.
        auto lock = FileLock::tryAcquire(lockOf(path));
        if (lock && !*lock)
            continue;
        const bool made = fs::create_directory(path, error);
        if (made && lock) {
            fs::permissions(path, fs::perms::owner_all, error);
            return std::unique_ptr<TemporaryFolder>(new TemporaryFolder(std::move(path), std::move(**lock)));
        }
        if (made) {
            fs::remove(path, error);
            return std::move(lock).error();
        }
    }
    return unusable(base, error);
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
}

} // namespace wh
