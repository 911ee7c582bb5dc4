// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/Values.h"

#include <nlohmann/json_fwd.hpp>
#include <string>

namespace wh::cli {

// What the engine tells of its store, for a person at a terminal and for scripts. Pure.

std::string storePage(const client::StoreStatus& status);
/// A line for each channel: how long it is kept.
std::string retentionTable(const client::StoreStatus& status);
nlohmann::ordered_json toJson(const client::StoreStatus& status);
/// Of a backup, a check or an export that has ended.
std::string endText(const client::Job& job);
nlohmann::ordered_json toJson(const client::Job& job);

} // namespace wh::cli
