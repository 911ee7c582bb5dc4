// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fleet/FleetGrouping.h"
#include "ui/fleet/FleetOrder.h"
#include "ui/fleet/FleetRows.h"
#include "ui/fleet/FleetText.h"

#include <QAbstractItemModel>
#include <QTimer>

#include <memory>
#include <unordered_map>
#include <vector>

namespace wh::ui {

class Appearance;

/// The fleet as a table, or in groups that are summed up; filtered and sorted by itself, since it knows what a change
/// can do to either. Rows move at most once a second, and not as long as somebody holds their order. Owned by the page;
/// GUI thread.
class FleetModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role { EngineRole = Qt::UserRole + 10 }; ///< besides kIdRole

    /// Both borrowed, and outlive this.
    FleetModel(const Appearance& appearance, FleetRows& rows, QObject* parent = nullptr);
    ~FleetModel() override;

    FleetGrouping grouping() const { return m_grouping; }
    void setGrouping(FleetGrouping grouping);
    const QStringList& filter() const { return m_filter; }
    /// Bots that have all the words; upper or lower case.
    void setFilter(const QString& words);
    const FleetOrder& order() const { return m_order; }
    /// At once, whoever holds the order.
    void sort(int column, Qt::SortOrder direction = Qt::AscendingOrder) override;
    /// As long as it is held rows stay where they are; what is new comes at the end.
    void setOrderHeld(bool isHeld);
    /// Rows would move if nobody held them.
    bool isOrderPending() const { return m_isOrderPending; }

    bool isGroup(const QModelIndex& index) const;
    /// Stable for a group as long as the grouping is the same: a tag, an engine's ID.
    QString groupId(const QModelIndex& index) const;
    /// Null for a group.
    const FleetRow* rowAt(const QModelIndex& index) const;
    /// The bots at these indexes and in these groups, each once, in the order in which they stand.
    std::vector<const FleetRow*> botsAt(const QModelIndexList& indexes) const;
    /// Where a bot stands first; invalid where it is not shown.
    QModelIndex indexOf(const BotKey& key) const;
    /// All that a cell is drawn from.
    FleetCell cell(const QModelIndex& index) const;
    /// Of the bots that are shown, each once.
    const FleetTotals& shown() const { return m_shown; }
    FleetRows& rows() const { return m_rows; }
    /// It is telling what was applied, change by change; see cellsChanged().
    bool isApplying() const { return m_isApplying; }
    /// Texts may be others: the language, the numbers or the time zone changed.
    void refresh();

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    /// Once after each application: FleetRow::changedIn tells whose cells.
    void cellsChanged();
    /// isOrderPending() while it is held.
    void orderPendingChanged(bool isPending);

private:
    struct Node;

    Node* nodeOf(const QModelIndex& index) const;
    QModelIndex indexOf(const Node* node, int column = 0) const;
    bool isShown(const FleetRow& row) const { return row.has(m_filter); }

    // What stands where; see FleetPlaces.cpp.
    void onApplied(const FleetChanges& changes);
    void rebuild();
    void fill();
    Node* groupNode(const std::string& group, const FleetRow& row);
    std::vector<std::string> placesFor(const FleetRow& row) const;
    std::vector<std::string> placesOf(const FleetRow& row) const;
    void putIn(FleetRow* row, const std::string& group);
    void takeOut(Node* node);
    void tellValues(const std::vector<FleetRow*>& changed);
    void sumUp(Node& group);
    void sumUpAll();
    /// Whether it is the second market of a bot that is shown too, in that group. @param group  null: anywhere
    bool isPart(const FleetRow& row, const Node* group) const;
    /// By the words of now. @return whether any has another name
    bool nameGroups();

    void setOrderPending(bool isPending);
    void settleOrder();
    void reorder();
    /// Which of its children stands first, second … in the order that is asked for.
    std::vector<std::size_t> orderOf(const Node& parent) const;
    bool isGroupBefore(const Node& a, const Node& b) const;

    const Appearance& m_appearance;
    FleetRows& m_rows;
    FleetGrouping m_grouping = FleetGrouping::None;
    QStringList m_filter; ///< in lower case
    FleetOrder m_order;
    std::unique_ptr<Node> m_root;
    std::unordered_map<const FleetRow*, std::vector<Node*>> m_nodes; ///< of bots that are shown
    std::unordered_map<std::string, Node*> m_groups;
    FleetTotals m_shown;
    bool m_isApplying = false;
    bool m_isOrderHeld = false;
    bool m_isOrderPending = false;
    qint64 m_orderedAt = 0;
    QTimer m_orderTimer;
};

} // namespace wh::ui
