// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/Replica.h"

#include <QObject>

#include <cstddef>
#include <vector>

namespace wh::ui {

/// The signals of a LiveList, apart from it because a template cannot have any. In the order that item models need.
class ListSignals : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

signals:
    void aboutToReset();
    void reset();
    void aboutToInsert(std::size_t index);
    void inserted(std::size_t index);
    void itemChanged(std::size_t index);
    void aboutToRemove(std::size_t index);
    void removed(std::size_t index);
    /// Loading, current or failed.
    void stateChanged();
    /// A change was lost, and the list has been read anew.
    void recovered(const wh::Error& why);
};

/// A list of the engine's that stays current by itself: client::Replica with signals. Owned by the session; GUI thread.
template<typename Item>
class LiveList final : public ListSignals
{
public:
    using State = typename client::Replica<Item>::State;

    explicit LiveList(typename client::Replica<Item>::Source source, QObject* parent = nullptr)
        : ListSignals(parent), m_replica(std::move(source), listener())
    {}

    /// Begins, or begins again after a failure.
    void start() { m_replica.start(); }
    const std::vector<Item>& items() const { return m_replica.items(); }
    const Item* find(const std::string& id) const { return m_replica.find(id); }
    State state() const { return m_replica.state(); }
    const std::optional<Error>& error() const { return m_replica.error(); }

private:
    typename client::Replica<Item>::Listener listener()
    {
        return {.beforeReset = [this] { Q_EMIT aboutToReset(); },
                .afterReset = [this] { Q_EMIT reset(); },
                .beforeInsert = [this](std::size_t index) { Q_EMIT aboutToInsert(index); },
                .afterInsert = [this](std::size_t index) { Q_EMIT inserted(index); },
                .changed = [this](std::size_t index) { Q_EMIT itemChanged(index); },
                .beforeRemove = [this](std::size_t index) { Q_EMIT aboutToRemove(index); },
                .afterRemove = [this](std::size_t index) { Q_EMIT removed(index); },
                .stateChanged = [this](State) { Q_EMIT stateChanged(); },
                .recovered = [this](const Error& why) { Q_EMIT recovered(why); }};
    }

    client::Replica<Item> m_replica;
};

} // namespace wh::ui
