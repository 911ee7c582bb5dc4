// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Bar.h"
#include "core/domain/Instrument.h"
#include "core/market/BookFeed.h"
#include "core/script/live/NewsWriter.h"
#include "core/script/protocol/Messages.h"
#include "core/strategy/StrategyContext.h"

#include <optional>
#include <vector>

namespace wh {

/// The second market of a live script, as its sandbox is told of it; also while it is away. The run's thread.
class SecondMarket
{
public:
    /// It is there, for the first time or again: all of it is news.
    /// @param context  borrowed until part()
    /// @return script.other_market_changed {instrument, remedy}: its units are others than the script was told; it
    /// then stays away
    Result<void> join(StrategyContext& context);
    void part();
    /// Null: it is away.
    StrategyContext* context() const { return m_context; }
    bool is(const StrategyContext& context) const { return &context == m_context; }
    /// As it was when it was there first; none: it never was.
    const std::optional<Instrument>& instrument() const { return m_instrument; }

    /// To look back at, with the next hook.
    void keep(const Trade& trade);
    void keep(const Bar& bar);
    /// Adds to a hook what is to be told with it, by the time of the first market's news.
    void tell(sandbox::Hook& hook);
    /// In answer to what was asked of it.
    sandbox::News answer(TimeNs now);

private:
    std::optional<sandbox::News> news(TimeNs now);

    StrategyContext* m_context = nullptr;
    std::optional<Instrument> m_instrument;
    NewsWriter m_writer;
    std::optional<BookFeed::Face> m_face; ///< as it was told
    sandbox::News m_account;              ///< as it was told: what stands in all news
    bool m_hasLeft = false;               ///< which is to be told
    std::vector<Trade> m_trades;
    std::vector<Bar> m_bars;
};

} // namespace wh
