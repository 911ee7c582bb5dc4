// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Bar.h"
#include "core/domain/ParameterSpec.h"
#include "core/strategy/PlannedOrder.h"
#include "core/strategy/StrategyContext.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace wh {

struct Inventory;

/// One trading idea, written against StrategyContext alone. Created per run with checked parameters; the run's thread.
/// Hooks are called in the order in which things became known; a hook may place, amend and cancel.
class Strategy
{
public:
    virtual ~Strategy() = default;

    /// Before onStart(), at a new configuration of a running bot: what the one before has learnt of the market may go
    /// on, as far as the parameters leave it in force. It stays as it is, and is not called again.
    virtual void takeOver(const Strategy& /*before*/) {}
    /// Before onStart(), and before it is asked what it wants to hear: there are no ticks, as `interval: event` asks
    /// for. One that acts at ticks otherwise acts on the book from now on.
    virtual void goWithoutTicks() {}
    virtual void onStart(StrategyContext&) {}
    /// Every tickInterval() of the run's time.
    virtual void onTick(StrategyContext&) {}
    /// At the end of each venue message that touched the book, if wantsBook().
    virtual void onBook(StrategyContext&) {}
    virtual void onTrade(StrategyContext&, const Trade&) {}
    /// A candle has closed.
    virtual void onBar(StrategyContext&, const Bar&) {}
    virtual void onFill(StrategyContext&, const Fill&) {}
    virtual void onOrderUpdate(StrategyContext&, const OwnOrder&, const ExecutionReport*) {}
    virtual void onTimer(StrategyContext&, TimerId) {}
    /// StrategyContext::waker() was called, once or several times. Also after onStop(), until the host has let go.
    virtual void onWake(StrategyContext&) {}
    /// Before the run ends; the host then cancels what is open, as configured.
    virtual void onStop(StrategyContext&) {}

    /// 0: no ticks.
    virtual DurationNs tickInterval() const { return 0; }
    virtual bool wantsBook() const { return false; }
    virtual bool wantsTrades() const { return false; }
    /// Whether what the market tells is to reach it at once; else in order, and with the next tick at the latest.
    virtual bool reactsAtOnce() const { return wantsBook() || wantsTrades(); }
    /// Whether it is still at work on a hook that has returned. After onStop() a host waits for it, for a while.
    virtual bool isBusy() const { return false; }
    /// How much its bot may keep at once, by StrategyContext::store().
    struct KeptRoom
    {
        std::size_t keys = 1000;
        std::size_t bytes = std::size_t{1} << 20; ///< of keys and values
    };
    virtual KeptRoom keptRoom() const { return {}; }
    /// > 0: the host builds candles of this length from trades (or passes on the tape's bars, merged up to it).
    virtual DurationNs barInterval() const { return 0; }

    /// What it would have out once it has begun on an account that stands like this, in quantities as they were asked
    /// for: an order that the venue or a limit would refuse is told, not mended. Empty where it trades nothing by
    /// itself. Pure.
    virtual std::vector<PlannedOrder> plannedOrders(const Instrument&, const Inventory&) const { return {}; }
};

/// A strategy describes itself with these: from it come the form, the check, the API type and the documentation page.
struct StrategyInfo
{
    struct Example
    {
        std::string title;       ///< "Tight quotes on a liquid pair"
        std::string description; ///< one or two sentences
        std::vector<std::pair<std::string, std::string>> parameters;
    };

    std::string id;          ///< "avellaneda_stoikov"
    std::string title;       ///< "Avellaneda–Stoikov market maker"
    std::string summary;     ///< one sentence
    std::string description; ///< paragraphs of Markdown: idea, formulas, source
    std::vector<ParameterSpec> parameters;
    std::vector<Example> examples; ///< two at least
    bool trades = true;            ///< false: places no orders
    bool needsTicks = true;        ///< false: it acts on what the market tells, or can, see goWithoutTicks()
    unsigned markets = 1;          ///< 2: a PairStrategy that needs a second one
    /// Rules that reach across parameters, beyond ParameterSpec::notAbove: adds parameter.conflict {field, value,
    /// other, limit, remedy} to the mistakes. Asked of sets that are right by themselves; empty: there are none.
    std::function<void(const ParameterSet&, std::vector<Error>&)> check = {};
};

/// Checks user input against the specs and against the strategy's own rules; where the specs are not content, those
/// rules count that are broken however the mistakes are mended. Use it rather than ParameterValidation::check()
/// wherever the whole set is known.
ParameterValidation checkParameters(const StrategyInfo& info,
                                    const std::vector<std::pair<std::string, std::string>>& input,
                                    std::string_view prefix = {});

/// Where strategies live that do not run in this process; what it can do is for those who know its kind.
class StrategyHome
{
public:
    virtual ~StrategyHome() = default;
};

/// The strategies that there are. One may be added at any time and none is ever taken away: an entry stays where it is
/// as long as the registry. Any thread.
class StrategyRegistry
{
public:
    struct Entry
    {
        StrategyInfo info;
        std::function<std::unique_ptr<Strategy>(const ParameterSet&)> create;
        std::shared_ptr<const StrategyHome> home = {}; ///< none: this process
    };
    /// As they were at a moment.
    class Entries
    {
    public:
        class Iterator
        {
        public:
            explicit Iterator(std::vector<const Entry*>::const_iterator at) : m_at(at) {}
            const Entry& operator*() const { return **m_at; }
            Iterator& operator++()
            {
                ++m_at;
                return *this;
            }
            bool operator==(const Iterator&) const = default;

        private:
            std::vector<const Entry*>::const_iterator m_at;
        };
        explicit Entries(std::vector<const Entry*> entries) : m_entries(std::move(entries)) {}
        Iterator begin() const { return Iterator(m_entries.begin()); }
        Iterator end() const { return Iterator(m_entries.end()); }
        std::size_t size() const { return m_entries.size(); }

    private:
        std::vector<const Entry*> m_entries;
    };

    StrategyRegistry();
    ~StrategyRegistry();
    StrategyRegistry(StrategyRegistry&&) noexcept;
    StrategyRegistry& operator=(StrategyRegistry&&) noexcept;

    /// T: static StrategyInfo info(); explicit T(const ParameterSet&).
    template<typename T>
    void add()
    {
        add(Entry{T::info(), [](const ParameterSet& set) { return std::make_unique<T>(set); }});
    }
    /// One that is not a class: a script.
    void add(Entry entry);
    Entries entries() const;
    /// By its id; "script:maker" finds the highest "script:maker@…" (compareVersions()). Null: there is none.
    const Entry* find(std::string_view id) const;
    /// @return strategy.unknown {field, value, remedy "did you mean …"}
    Result<const Entry*> named(std::string_view id) const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

void registerStrategies(StrategyRegistry& registry);

} // namespace wh
