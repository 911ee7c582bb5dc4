// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fleet/FleetRow.h"
#include "ui/links/EngineLinks.h"

#include <QElapsedTimer>
#include <QTimer>

#include <map>
#include <memory>
#include <vector>

namespace wh::ui {

/// What came of one application. The pointers hold while it is told; those that are gone are deleted after it.
struct FleetChanges
{
    std::vector<FleetRow*> added, changed, removed;
};

/// All bots of all engines, in one place for the table, the totals and the palette. What engines tell is collected and
/// applied at most ten times a second, so that nobody who looks at it is busier than that. Owned by the window; GUI
/// thread.
class FleetRows final : public QObject
{
    Q_OBJECT

public:
    /// @param links  borrowed, outlives this
    explicit FleetRows(EngineLinks& links, QObject* parent = nullptr);
    ~FleetRows() override;

    EngineLinks& links() const { return m_links; }
    /// In no order.
    const std::vector<FleetRow*>& all() const { return m_all; }
    /// Null where there is none.
    const FleetRow* find(const BotKey& key) const;
    /// The bots of these rows, each once, in their order: of a second market the bot that it belongs to.
    std::vector<const FleetRow*> botsOf(const std::vector<const FleetRow*>& rows) const;
    /// The second market of each of these bots, in their order; null of one that has none.
    std::vector<const FleetRow*> legsOf(const std::vector<const FleetRow*>& bots) const;
    /// Of all.
    const FleetTotals& totals() const { return m_totals; }
    /// Number of the last application, counted from 1.
    std::uint64_t application() const { return m_application; }
    /// Milliseconds on a clock that only goes forward: that of FleetRow::flashedAt.
    qint64 now() const { return m_clock.elapsed(); }

    /// What has been collected, at once.
    void apply();

signals:
    void applied(const wh::ui::FleetChanges& changes);
    /// An engine came, went, is away or back, or its list is in another state: LiveList::state().
    void enginesChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Held;
    struct Source;

    void follow(EngineLink* engine);
    void leave(EngineLink* engine);
    /// The list of an engine is another as a whole.
    void readAgain(Source& source);
    void insert(Source& source, std::size_t index);
    void remove(Source& source, std::size_t index);
    void mark(Held& held);
    /// Its bots are shown in another way: titles, or whether it is away.
    void markAll(Source& source);
    void drop(std::unique_ptr<Held> held);
    void schedule();
    void update(Held& held);
    void describe(FleetRow& row) const;
    /// Markets with their venue, or without it where all have the same. @param changes  gets those that this changes
    void nameMarkets(FleetChanges& changes);

    EngineLinks& m_links;
    std::map<EngineLink*, std::unique_ptr<Source>> m_sources;
    std::vector<FleetRow*> m_all;
    std::vector<Held*> m_dirty;
    std::vector<std::unique_ptr<Held>> m_gone;
    FleetTotals m_totals;
    bool m_isOneVenue = false; ///< of all of them
    std::uint64_t m_application = 0;
    QElapsedTimer m_clock;
    qint64 m_appliedAt = 0;
    QTimer m_timer;
};

} // namespace wh::ui
