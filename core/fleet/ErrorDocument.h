// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/BotId.h"
#include "core/storage/StoreRecords.h"

#include <string>
#include <string_view>
#include <vector>

namespace wh {

/// Errors as journal and store keep them, with all their values: "[{"code":…,"context":[[name,value],…]},…]". None: an
/// empty text.
std::string errorDocument(const std::vector<Error>& errors);
/// What cannot be read of it is left out.
std::vector<Error> errorsOf(std::string_view document);

// They stand in the storage of no bot, by the bot's number.

/// Why a bot that rests failed, was refused or left something behind. @param why  empty: nothing is to be said
StorageChange keptReason(BotId bot, const std::vector<Error>& why);
/// What the last admission found.
StorageChange keptFindings(BotId bot, const std::vector<Error>& findings);

} // namespace wh
