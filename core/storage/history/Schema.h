// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/history/Connection.h"

namespace wh::history {

/// Brings the schema up to date, one numbered step (PRAGMA user_version) after another, each whole or not at all.
/// @param target  the version to stop at; 0: the newest
/// @return store.version_unknown {path, version, known, remedy} of a newer program's file, which stays as it is
Result<void> migrate(Connection& connection, int target = 0);
/// What migrate() ends with.
int knownSchemaVersion();

} // namespace wh::history
