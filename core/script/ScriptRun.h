// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Bar.h"
#include "core/script/DecimalGrid.h"
#include "core/script/ScriptEngine.h"
#include "core/script/ScriptLimits.h"
#include "core/script/ScriptMemory.h"
#include "core/strategy/StrategyContext.h"

#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace wh {

/// What a scripted strategy does to its StrategyContext, whatever the language: numbers in ScriptMemory become orders,
/// and the context becomes numbers there. Within a call of a hook only; else everything answers script.not_running. One
/// thread. May throw what the context throws: an engine catches it at its edge, and throws it on when the script has
/// returned.
class ScriptRun
{
public:
    ScriptRun(const ScriptLimits& limits, ScriptMemory& memory, ScriptUsage& usage)
        : m_limits(limits), m_memory(memory), m_usage(usage), m_indicators(memory.indicators())
    {}

    /// Before the first call.
    void setLimits(const ScriptLimits& limits) { m_limits = limits; }
    /// Of refusals; none: their codes with their values.
    void setWords(ScriptWords words) { m_words = std::move(words); }
    /// The two markets of one script: what is placed and amended on both is counted together.
    void countWith(const ScriptRun& first) { m_orders = first.m_orders; }
    /// Begins a call of the script: the touch and the time are there to be read.
    void enter(StrategyContext& context);
    /// @param outer  the call within which this one was, if any
    void leave(StrategyContext* outer = nullptr) { m_context = outer; }
    StrategyContext* context() const { return m_context; }

    // Orders. Arguments and refusals: see api.js and failure().
    double place(); ///< the new order's number, or 0
    bool amend();
    bool cancel();
    bool cancelAll();
    /// Refuses an order of which the language's side can tell by itself that it is none: script.order_invalid.
    void refuseField(std::string field, std::string value, std::string remedy);
    /// As failure() has it: JSON {code, message, field …}.
    std::string told(const Error& refusal) const;
    /// Why the last call could not: JSON {code, message, field …}.
    std::string failure() const;

    // The market and the account, into memory.
    void fillLevels(Side side, double count);
    std::size_t fillOrders();
    bool fillOrder(double id);
    void fillOrderRow(const OwnOrder& order);
    std::size_t fillTrades();
    std::size_t fillBars();
    void fillTrade(const Trade& trade);
    void fillBar(const Bar& bar);
    void fillFill(const Fill& fill);
    void fillTicker();
    void fillHolding();
    void fillBalance(std::string_view asset);
    double position() const;
    double equity() const;
    std::string instrument() const; ///< JSON
    void keep(const Trade& trade);
    void keep(const Bar& bar);

    // Arithmetic over the book and the instrument's units.
    double rounded(bool quantity, double number, int direction) const;
    double priceForSize(Side side, double quantity) const;
    double depthWithin(Side side, double share) const;
    double quantityFor(double value, double price) const;

    // Outputs, within limits.
    void log(LogLevel level, std::string text);
    bool gauge(std::string name, double value, std::string_view unit, double least, double most);
    bool event(std::string name, std::string text);
    std::string stored(const std::string& key);
    bool store(const std::string& key, std::string value);
    bool unstore(const std::string& key);
    std::string storedKeys(); ///< JSON

    /// The timer's number, or -1.
    double startTimer(double milliseconds);
    void stopTimer(double id);
    void timerFired(TimerId) { --m_timers; }

    IndicatorSet& indicators() { return m_indicators; }
    ScriptMemory& memory() { return m_memory; }

private:
    static constexpr std::size_t kRecent = 100;

    /// Events within the present second of the run's clock.
    struct Rate
    {
        TimeNs second = INT64_MIN;
        std::uint32_t count = 0;
    };
    struct OrderCount
    {
        Rate rate;
        std::deque<TimeNs> times; ///< of the last ten seconds, no more than are counted
    };
    bool mayStill(Rate& rate, std::uint32_t limit);
    bool isRunning();
    void refuse(Error error) { m_failure = std::move(error); }
    /// By the market or by a limit, rather than for its form.
    void refuseOrder(Error error);
    void refuseOrder(const char* field, double value, const char* remedy);
    bool mayOrder();
    void countOrder(TimeNs now);
    bool readPrice(std::size_t index, const char* field, bool needed, Ticks& price);
    bool readQuantity(std::size_t index, const char* field, bool needed, Lots& quantity);
    bool readRequest(OrderRequest& request);
    std::string cut(std::string text);
    void loadStorage();
    void saveKeys();

    ScriptLimits m_limits;
    ScriptMemory& m_memory;
    ScriptUsage& m_usage;
    StrategyContext* m_context = nullptr;
    bool m_begun = false;
    DecimalGrid m_prices;
    DecimalGrid m_quantities;
    ScriptWords m_words;
    Error m_failure;
    IndicatorSet m_indicators;
    std::deque<Trade> m_trades;
    std::deque<Bar> m_bars;
    Rate m_logs;
    Rate m_gauges;
    Rate m_events;
    std::shared_ptr<OrderCount> m_orders = std::make_shared<OrderCount>();
    std::map<std::string, bool, std::less<>> m_gaugeNames;
    std::optional<std::map<std::string, std::size_t, std::less<>>> m_keys; ///< with the size of what they hold
    std::size_t m_storedBytes = 0;
    std::uint32_t m_timers = 0;
    std::vector<std::pair<LogLevel, std::string>> m_early; ///< written before the run began
};

} // namespace wh
