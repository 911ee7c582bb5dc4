// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Instrument.h"
#include "core/domain/Order.h"
#include "core/engine/BotLifecycle.h"
#include "core/fleet/Channels.h"
#include "core/storage/StoreRecords.h"

#include <optional>
#include <string>
#include <string_view>

namespace wh {

class OrderBook;
class TradingAccount;

/// What the channel of events calls a step of a bot's life: "bot.start", "bot.stopped".
std::string eventKind(std::string_view step);

// What a bot does, as the store's rows and the channels' views have it: exact decimals instead of ticks and lots.

OrderRow orderRow(BotId bot, TimeNs time, const Instrument& instrument, const OwnOrder& order,
                  const Refusal* refusal = nullptr);
/// @param realised  by this fill, in the settle asset
/// @param midAtDecision  0: not known; so the next one
TradeRow tradeRow(BotId bot, const Instrument& instrument, const Fill& fill, Decimal realised,
                  HalfTicks midAtDecision = 0, TimeNs acceptedAt = 0);
/// @param levels  at most so many of each side
BookView bookView(BotId bot, TimeNs time, const Instrument& instrument, const OrderBook& book, bool isLive,
                  std::size_t levels = BookView::kLevels);
/// Empty sides are empty texts.
BookRow bookRow(const BookView& view);
ProfitAndLoss profitOf(const TradingAccount& account, HalfTicks mid);
AccountRow accountRow(const AccountView& view);

/// By which policy a bot lets go until it is started again; beside the reason of its state, in the storage of no bot.
/// @param policy  none: by its own
StorageChange keptStopPolicy(BotId bot, std::optional<StopPolicy> policy);

// And back, as far as it was kept: what cannot be read is 0, or not there.

/// Where no levels were kept, the best prices alone, without quantities.
BookView bookView(const BookRow& row);
AccountView accountView(const AccountRow& row);
/// @return none where price or quantity are none of this instrument
std::optional<Fill> fillOf(const Instrument& instrument, const TradeRow& row);

} // namespace wh
