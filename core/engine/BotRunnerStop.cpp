// SPDX-License-Identifier: GPL-3.0-or-later
// How a bot is held, handed to another strategy, and ended.
#include "core/base/Raised.h"
#include "core/engine/BotRunner.h"

#include <algorithm>
#include <exception>

namespace wh {

namespace {
constexpr DurationNs kCancelAgainAfter = kSecond;
}

void BotRunner::cutOff(const std::optional<Error>& why)
{
    m_cutOff = why;
    if (!m_cutOff && m_withdrawAgain != kNever)
        m_withdrawAgain = now();
    updateNextTimer();
}

/// Takes every order off the book, where the venue can be reached.
void BotRunner::withdraw()
{
    if (!m_cutOff)
        m_board.cancelAll();
}

void BotRunner::pause()
{
    if (m_paused || m_stopped)
        return;
    m_paused = true;
    withdraw();
    watchOrders();
}

void BotRunner::resume()
{
    m_paused = false;
    m_withdrawAgain = m_stopped ? m_withdrawAgain : kNever;
    updateNextTimer();
}

void BotRunner::stop(StopPolicy policy, bool strategyHasFailed)
{
    m_strategyHasFailed = m_strategyHasFailed || strategyHasFailed;
    if (m_stopped && policy == m_stopPolicy && !stopFailure())
        return;
    std::exception_ptr thrown;
    if (strategyHears() && !strategyHasFailed) {
        try {
            m_strategy->onStop(*this);
            dispatchPending();
        } catch (...) {
            thrown = std::current_exception(); // its orders are taken off the book first
        }
    }
    m_stopped = true;
    m_stopPolicy = policy;
    m_nextTick = kNever;
    m_withdrawAgain = kNever;
    m_flattener.reset();
    if (policy == StopPolicy::Flatten)
        m_flattener.emplace(m_instrument);
    if (policy != StopPolicy::Keep)
        withdraw();
    watchOrders();
    if (thrown)
        std::rethrow_exception(thrown);
}

bool BotRunner::stopIsComplete() const
{
    if (!m_stopped)
        return false;
    return m_stopPolicy == StopPolicy::Keep || (m_board.open().empty() && (!m_flattener || m_flattener->isDone()));
}

std::optional<Error> BotRunner::stopFailure() const
{
    return m_flattener ? m_flattener->failure() : std::nullopt;
}

/// While nothing of ours may stand on the book: notes when what would not go is to be cancelled again, and closes the
/// position once all is gone.
void BotRunner::watchOrders()
{
    if (m_stopped && m_stopPolicy == StopPolicy::Keep) {
        m_withdrawAgain = kNever;
    } else if (!m_flattener || !m_flattener->isOut()) { // its own order is to stay
        const auto open = m_board.open();
        const bool stands = std::any_of(
            open.begin(), open.end(), [](const OwnOrder& order) { return order.status != OrderStatus::PendingCancel; });
        if (!stands)
            m_withdrawAgain = kNever;
        else if (m_withdrawAgain == kNever)
            m_withdrawAgain = now() + kCancelAgainAfter;
    }
    flatten();
    updateNextTimer();
}

void BotRunner::withdrawAgain()
{
    if (m_withdrawAgain <= now()) {
        m_withdrawAgain = kNever;
        withdraw();
    }
    watchOrders();
}

void BotRunner::flatten()
{
    if (!m_flattener || m_flattening || m_cutOff)
        return;
    const Raised flattening(m_flattening); // an answer may come before the call returns
    while (m_board.open().empty()) {
        const auto request = m_flattener->next(now(), m_account.position(), m_feed.book());
        if (!request)
            break;
        if (const auto placed = m_board.place(*request); !placed)
            m_flattener->refused(placed.error());
    }
}

void BotRunner::reconfigure(Strategy& strategy, std::optional<DurationNs> tickInterval)
{
    m_strategy = &strategy;
    m_tickInterval = agreeOnTicks(strategy, tickInterval);
    m_wantsBook = strategy.wantsBook();
    m_wantsTrades = strategy.wantsTrades();
    const DurationNs bar = strategy.barInterval();
    if (bar <= 0)
        m_bars.reset();
    else if (!m_bars || m_bars->interval() != bar)
        m_bars.emplace(bar);
    m_timers = {};
    m_stoppedTimers.clear();
    m_pendingUpdates.clear();
    m_nextTick = kNever;
    if (strategyHears()) {
        strategy.onStart(*this);
        dispatchPending();
        scheduleTick();
    }
    updateNextTimer();
}

} // namespace wh
