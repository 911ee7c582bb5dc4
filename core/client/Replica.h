// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/Values.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <unordered_map>
#include <utility>
#include <vector>

namespace wh::client {

/// A list of the engine's that keeps itself current: a snapshot, and then its numbered changes. Where a number is
/// missing it asks for a new snapshot; meanwhile the list stays as it was. Where a change cannot be read, or the watch
/// ends, it watches anew and asks for a new snapshot too; after some such losses without a change between them that
/// could be read it gives up and has failed. Lives on the executor's thread.
///
/// `Item` has a member `id`. New items come at the end.
template<typename Item>
class Replica
{
public:
    /// Where the list comes from; see ApiClient::runsSource().
    struct Source
    {
        std::function<void(std::function<void(Result<Snapshot<Item>>)>)> fetch;
        /// Told of an error: a change was lost, and others may be.
        std::function<Result<std::shared_ptr<void>>(std::function<void(Result<Change<Item>>)>)> watch;
    };
    enum class State { Loading, Current, Failed };
    /// Who is told, before and after as item models need it. Any may be left out.
    struct Listener
    {
        std::function<void()> beforeReset, afterReset;
        std::function<void(std::size_t index)> beforeInsert, afterInsert, changed, beforeRemove, afterRemove;
        std::function<void(State)> stateChanged;
        /// A change was lost; the list is current again, from a new snapshot.
        std::function<void(const Error& why)> recovered;
    };

    explicit Replica(Source source, Listener listener = {})
        : m_source(std::move(source)), m_listener(std::move(listener))
    {}
    Replica(const Replica&) = delete;
    Replica& operator=(const Replica&) = delete;

    /// Begins, or begins again after a failure or a way that broke. What is on its way from before does not count.
    void start()
    {
        m_losses = 0;
        if (!beginWatch())
            return;
        m_isStale = m_isLoading;
        load();
    }

    const std::vector<Item>& items() const { return m_items; }
    const Item* find(const std::string& id) const
    {
        const auto found = position(id);
        return found < m_items.size() ? &m_items[found] : nullptr;
    }
    State state() const { return m_state; }
    /// Of a failure.
    const std::optional<Error>& error() const { return m_error; }
    /// Of the last change that is in the list.
    std::int64_t sequence() const { return m_sequence; }
    /// How often a gap or a loss made it ask again.
    std::size_t recoveries() const { return m_recoveries; }

private:
    static constexpr int kMostLosses = 3; ///< one after another

    struct Alive
    {};

    template<typename... Arguments>
    static void tell(const std::function<void(Arguments...)>& function, std::type_identity_t<Arguments>... arguments)
    {
        if (function)
            function(arguments...);
    }
    /// One past the last where it is not there.
    std::size_t position(const std::string& id) const
    {
        const auto found = m_places.find(id);
        return found == m_places.end() ? m_items.size() : found->second;
    }
    void setState(State state)
    {
        m_state = state;
        tell(m_listener.stateChanged, state);
    }
    /// @return whether it is watched; else it has failed
    bool beginWatch()
    {
        if (m_watch)
            return true;
        auto watch = m_source.watch([this, alive = std::weak_ptr(m_alive)](Result<Change<Item>> change) {
            if (!alive.lock())
                return;
            if (change)
                onChange(std::move(*change));
            else
                onLost(std::move(change).error());
        });
        if (!watch) {
            fail(watch.error());
            return false;
        }
        m_watch = std::move(*watch);
        return true;
    }
    void fail(Error error)
    {
        m_error = std::move(error);
        m_waiting.clear();
        setState(State::Failed);
    }
    void load()
    {
        if (m_isLoading)
            return;
        m_isLoading = true;
        setState(State::Loading);
        m_source.fetch([this, alive = std::weak_ptr(m_alive)](Result<Snapshot<Item>> snapshot) {
            if (alive.lock())
                onSnapshot(std::move(snapshot));
        });
    }
    void onSnapshot(Result<Snapshot<Item>> snapshot)
    {
        m_isLoading = false;
        if (!m_watch)
            return; // it has failed meanwhile: nobody would keep the list current
        if (std::exchange(m_isStale, false)) {
            load(); // what was lost may be newer
            return;
        }
        if (!snapshot) {
            fail(std::move(snapshot).error());
            return;
        }
        m_error.reset();
        tell(m_listener.beforeReset);
        m_items = std::move(snapshot->items);
        m_places.clear();
        for (std::size_t i = 0; i < m_items.size(); ++i)
            m_places.emplace(m_items[i].id, i);
        m_sequence = snapshot->sequence;
        tell(m_listener.afterReset);
        auto waiting = std::move(m_waiting);
        m_waiting.clear();
        setState(State::Current);
        while (!waiting.empty()) {
            onChange(std::move(waiting.front()));
            waiting.pop_front();
        }
        if (const auto why = std::exchange(m_lost, std::nullopt))
            tell<const Error&>(m_listener.recovered, *why);
    }
    void onLost(Error why)
    {
        m_watch.reset(); // it may have ended; start() begins another
        if (m_state == State::Failed)
            return;
        if (++m_losses > kMostLosses)
            return fail(std::move(why));
        ++m_recoveries;
        m_lost = std::move(why);
        if (!beginWatch())
            return;
        m_isStale = m_isLoading;
        load();
    }
    void onChange(Change<Item> change)
    {
        if (m_state == State::Failed)
            return; // start() asks for all of it
        if (m_isLoading) {
            m_waiting.push_back(std::move(change));
            return;
        }
        if (change.sequence <= m_sequence)
            return; // in the snapshot already
        if (change.sequence != m_sequence + 1) {
            ++m_recoveries;
            load();
            m_waiting.push_back(std::move(change));
            return;
        }
        m_sequence = change.sequence;
        m_losses = 0;
        apply(std::move(change));
    }
    void apply(Change<Item> change)
    {
        const std::size_t at = position(change.id);
        const bool isKnown = at < m_items.size();
        if (!change.item) {
            if (!isKnown)
                return;
            tell(m_listener.beforeRemove, at);
            m_items.erase(m_items.begin() + static_cast<std::ptrdiff_t>(at));
            m_places.erase(change.id);
            for (auto& [id, place] : m_places)
                place -= place > at;
            tell(m_listener.afterRemove, at);
        } else if (isKnown) {
            m_items[at] = std::move(*change.item);
            tell(m_listener.changed, at);
        } else {
            tell(m_listener.beforeInsert, at);
            m_places.emplace(change.id, at);
            m_items.push_back(std::move(*change.item));
            tell(m_listener.afterInsert, at);
        }
    }

    Source m_source;
    Listener m_listener;
    std::vector<Item> m_items;
    std::unordered_map<std::string, std::size_t> m_places; ///< by id: lists may hold thousands
    std::deque<Change<Item>> m_waiting;                    ///< came while a snapshot was on its way
    State m_state = State::Loading;
    bool m_isLoading = false;
    bool m_isStale = false; ///< the snapshot that is on its way
    int m_losses = 0;       ///< since a change was read
    std::optional<Error> m_lost;
    std::int64_t m_sequence = 0;
    std::size_t m_recoveries = 0;
    std::optional<Error> m_error;
    std::shared_ptr<void> m_watch;
    std::shared_ptr<Alive> m_alive = std::make_shared<Alive>();
};

} // namespace wh::client
