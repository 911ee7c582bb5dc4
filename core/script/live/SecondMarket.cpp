// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/live/SecondMarket.h"

#include <utility>

namespace wh {

using sandbox::Hook;
using sandbox::News;

namespace {

/// What makes a price, a quantity and a value of whole numbers.
bool haveSameUnits(const Instrument& a, const Instrument& b)
{
    return a.name == b.name && a.kind == b.kind && a.tick == b.tick && a.lot == b.lot && a.multiplier == b.multiplier;
}

template<typename T>
void keepLast(std::vector<T>& kept, const T& one)
{
    if (kept.size() == Hook::kMostKept)
        kept.erase(kept.begin());
    kept.push_back(one);
}

/// What stands in all news, whether it has changed or not.
News accountOf(const News& news)
{
    News account;
    account.now = news.now;
    account.holding = news.holding;
    account.position = news.position;
    account.equity = news.equity;
    account.balances = news.balances;
    return account;
}

} // namespace

Result<void> SecondMarket::join(StrategyContext& context)
{
    m_context = nullptr;
    const Instrument& instrument = context.instrument();
    if (m_instrument && !haveSameUnits(*m_instrument, instrument))
        return Error("script.other_market_changed",
                     {{"instrument", instrument.name.toString()},
                      {"remedy", "start the bot again: its script counts in the units of the market as it was"}});
    if (!m_instrument)
        m_instrument = instrument;
    m_context = &context;
    m_writer.startOver();
    m_hasLeft = false;
    return {};
}

void SecondMarket::part()
{
    m_hasLeft = m_context != nullptr;
    m_context = nullptr;
}

void SecondMarket::keep(const Trade& trade)
{
    keepLast(m_trades, trade);
}

void SecondMarket::keep(const Bar& bar)
{
    keepLast(m_bars, bar);
}

/// None: but for the time all is as it was told.
std::optional<News> SecondMarket::news(TimeNs now)
{
    if (m_context) {
        News news = m_writer.write(*m_context);
        news.now = now; // both by one clock, as in a backtest
        News account = accountOf(news);
        m_account.now = now;
        if (news == m_account)
            return std::nullopt;
        m_account = std::move(account);
        if (news.face)
            m_face = news.face;
        return news;
    }
    if (!std::exchange(m_hasLeft, false) || !m_face)
        return std::nullopt;
    News news = m_account;
    news.now = now;
    m_face->state = BookState::Unknown;
    news.face = m_face;
    return news;
}

void SecondMarket::tell(Hook& hook)
{
    Hook::Other told = hook.other.value_or(Hook::Other());
    told.news = news(hook.news.now);
    told.trades = std::exchange(m_trades, {});
    told.bars = std::exchange(m_bars, {});
    if (told != Hook::Other())
        hook.other = std::move(told);
}

News SecondMarket::answer(TimeNs now)
{
    if (auto changed = news(now))
        return *std::move(changed);
    m_account.now = now;
    return m_account;
}

} // namespace wh
