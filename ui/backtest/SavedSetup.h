// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/Values.h"

#include <QVariantMap>

namespace wh::ui {

/// What was being set up, as plain values for the next start.
QVariantMap savedSetup(const client::BacktestRequest& request);
/// The same back; what is missing or of another kind stays empty.
client::BacktestRequest restoredSetup(const QVariantMap& saved);
/// The settings that a run was made with, without its name, tags and note.
client::BacktestRequest requestLike(const client::Run& run);

} // namespace wh::ui
