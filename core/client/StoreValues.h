// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

// What an engine tells of its store of bots. Values, any thread.
namespace wh::client {

struct StoreChannel
{
    std::string channel; ///< "LOGS", "EVENTS", "BOOK", "ACCOUNT", "ORDERS", "TRADES", "GAUGES"
    std::int64_t rows = 0, bytes = 0;
    std::optional<TimeNs> oldest, newest;
    std::optional<DurationNs> keptAge;     ///< none: no bound
    std::optional<std::int64_t> keptBytes; ///< likewise
};

/// What gauges become with time.
struct StoreCourse
{
    std::string course;                ///< "SECOND", "MINUTE", "HOUR"
    std::optional<DurationNs> keptAge; ///< none: no bound
};

struct StoreFile
{
    std::string name; ///< "backups/…", "exports/…", below the engine's folder of bots
    std::int64_t bytes = 0;
    TimeNs modified = 0;
};

struct StoreStatus
{
    std::string place;
    std::int64_t bytes = 0, logBytes = 0;
    std::optional<std::int64_t> freeBytes;
    std::int64_t schemaVersion = 0, rowsWaiting = 0;
    std::optional<Error> failure; ///< why it cannot be written
    std::vector<StoreChannel> channels;
    std::vector<StoreCourse> gaugeCourses;
    std::vector<StoreFile> files;
};

struct HistoryExport
{
    std::string channel;
    bool asJsonLines = false;      ///< else CSV
    std::vector<std::string> bots; ///< empty: all
    std::optional<TimeNs> from, to;
    std::string name; ///< of the file; empty: the engine chooses
};

/// What a backup or an export has written, on the engine's machine.
struct JobFile
{
    std::string path;
    std::int64_t bytes = 0, rows = 0;
};

} // namespace wh::client
