// SPDX-License-Identifier: GPL-3.0-or-later
// The part of FleetModel that knows what stands where.
#include "ui/fleet/FleetNode.h"
#include "ui/fleet/NaturalOrder.h"

#include "ui/session/BotText.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace wh::ui {

namespace {

constexpr qint64 kOrderEveryMs = 1000;
constexpr std::size_t kManyMoves = 256; ///< all at once is cheaper
constexpr std::size_t kMostRanges = 8;  ///< of changed rows in one group, told one by one
const std::string kNoGroup = "\n";      ///< the place of a bot where there are no groups

} // namespace

void FleetModel::setGrouping(FleetGrouping grouping)
{
    if (grouping == m_grouping)
        return;
    m_grouping = grouping;
    rebuild();
}

void FleetModel::setFilter(const QString& words)
{
    const QStringList filter = words.toLower().simplified().split(u' ', Qt::SkipEmptyParts);
    if (filter == m_filter)
        return;
    m_filter = filter;
    rebuild();
}

void FleetModel::rebuild()
{
    beginResetModel();
    fill();
    endResetModel();
}

void FleetModel::fill()
{
    m_root = std::make_unique<Node>();
    m_nodes.clear();
    m_groups.clear();
    for (FleetRow* row : m_rows.all()) {
        for (const std::string& place : placesFor(*row)) {
            Node* parent = m_root.get();
            if (m_grouping != FleetGrouping::None) {
                Node*& group = m_groups[place];
                if (!group) {
                    m_root->children.push_back(std::make_unique<Node>());
                    group = m_root->children.back().get();
                    group->parent = m_root.get();
                    group->group = place;
                    group->title = groupTitle(place, m_grouping, *row);
                    group->titleKey = naturalKey(group->title);
                }
                parent = group;
            }
            parent->children.push_back(std::make_unique<Node>());
            Node* node = parent->children.back().get();
            node->parent = parent;
            node->bot = row;
            m_nodes[row].push_back(node);
        }
    }
    sumUpAll();
    for (const auto& [group, node] : m_groups)
        node->arrange(orderOf(*node));
    m_root->arrange(orderOf(*m_root));
    m_orderedAt = m_rows.now();
    setOrderPending(false);
}

std::vector<std::string> FleetModel::placesFor(const FleetRow& row) const
{
    if (!isShown(row))
        return {};
    return m_grouping == FleetGrouping::None ? std::vector<std::string>{kNoGroup} : groupsOf(row, m_grouping);
}

std::vector<std::string> FleetModel::placesOf(const FleetRow& row) const
{
    std::vector<std::string> places;
    if (const auto found = m_nodes.find(&row); found != m_nodes.end()) {
        for (const Node* node : found->second)
            places.push_back(node->parent == m_root.get() ? kNoGroup : node->parent->group);
    }
    return places;
}

FleetModel::Node* FleetModel::groupNode(const std::string& group, const FleetRow& row)
{
    if (m_grouping == FleetGrouping::None)
        return m_root.get();
    if (const auto found = m_groups.find(group); found != m_groups.end())
        return found->second;
    auto made = std::make_unique<Node>();
    made->parent = m_root.get();
    made->group = group;
    made->title = groupTitle(group, m_grouping, row);
    made->titleKey = naturalKey(made->title);
    auto& all = m_root->children;
    const auto place = m_isOrderHeld ? all.end()
                                     : std::lower_bound(all.begin(), all.end(), made,
                                                        [this](auto& a, auto& b) { return isGroupBefore(*a, *b); });
    const auto at = static_cast<std::size_t>(place - all.begin());
    beginInsertRows({}, static_cast<int>(at), static_cast<int>(at));
    Node* node = made.get();
    all.insert(place, std::move(made));
    m_root->number(at);
    m_groups.emplace(group, node);
    endInsertRows();
    return node;
}

void FleetModel::putIn(FleetRow* row, const std::string& group)
{
    Node* parent = groupNode(group, *row);
    auto& all = parent->children;
    const auto isBefore = [this](const std::unique_ptr<Node>& node, const FleetRow* other) {
        return m_order.isBefore(*node->bot, *other);
    };
    const auto place = m_isOrderHeld ? all.end() : std::lower_bound(all.begin(), all.end(), row, isBefore);
    const auto at = static_cast<std::size_t>(place - all.begin());
    auto made = std::make_unique<Node>();
    made->parent = parent;
    made->bot = row;
    beginInsertRows(indexOf(parent), static_cast<int>(at), static_cast<int>(at));
    m_nodes[row].push_back(made.get());
    all.insert(place, std::move(made));
    parent->number(at);
    endInsertRows();
}

void FleetModel::takeOut(Node* node)
{
    Node* parent = node->parent;
    auto& of = m_nodes[node->bot];
    std::erase(of, node);
    if (of.empty())
        m_nodes.erase(node->bot);
    const auto at = static_cast<std::size_t>(node->row);
    beginRemoveRows(indexOf(parent), node->row, node->row);
    parent->children.erase(parent->children.begin() + static_cast<std::ptrdiff_t>(at));
    parent->number(at);
    endRemoveRows();
    if (parent == m_root.get() || !parent->children.empty())
        return;
    const auto group = static_cast<std::size_t>(parent->row);
    beginRemoveRows({}, parent->row, parent->row);
    m_groups.erase(parent->group);
    m_root->children.erase(m_root->children.begin() + static_cast<std::ptrdiff_t>(group));
    m_root->number(group);
    endRemoveRows();
}

void FleetModel::onApplied(const FleetChanges& changes)
{
    m_isApplying = true;
    std::vector<Node*> leaving;
    std::vector<std::pair<FleetRow*, std::string>> coming;
    for (const FleetRow* row : changes.removed) {
        if (const auto found = m_nodes.find(row); found != m_nodes.end())
            leaving.insert(leaving.end(), found->second.begin(), found->second.end());
    }
    constexpr FleetColumns kWords = columnBit(kFleetName) | columnBit(kFleetState) | columnBit(kFleetEngine) |
                                    columnBit(kFleetStrategy) | columnBit(kFleetMarket) | columnBit(kFleetTags);
    const FleetColumns moving = (m_filter.isEmpty() ? 0 : kWords) | columnsOf(m_grouping);
    bool isOrderTouched = false;
    bool isAnyRenamed = false;
    for (FleetRow* row : changes.changed) {
        isOrderTouched |= (row->changed & m_order.columns()) != 0;
        if ((row->changed & moving) == 0)
            continue;
        isAnyRenamed = true; // perhaps: an engine has another name, or the window another language
        const auto is = placesOf(*row);
        const auto wanted = placesFor(*row);
        for (std::size_t i = 0; i < is.size(); ++i) {
            if (std::find(wanted.begin(), wanted.end(), is[i]) == wanted.end())
                leaving.push_back(m_nodes[row][i]);
        }
        for (const std::string& place : wanted) {
            if (std::find(is.begin(), is.end(), place) == is.end())
                coming.emplace_back(row, place);
        }
    }
    for (FleetRow* row : changes.added) {
        for (std::string& place : placesFor(*row))
            coming.emplace_back(row, std::move(place));
    }
    if (leaving.size() + coming.size() > kManyMoves) {
        rebuild();
    } else {
        for (Node* node : leaving)
            takeOut(node);
        for (const auto& [row, place] : coming)
            putIn(row, place);
        if (m_isOrderHeld && !coming.empty())
            isOrderTouched = true;
        if (isAnyRenamed)
            isOrderTouched |= nameGroups();
        sumUpAll();
        tellValues(changes.changed);
    }
    if (isOrderTouched)
        setOrderPending(true);
    settleOrder();
    m_isApplying = false;
    emit cellsChanged();
}

void FleetModel::tellValues(const std::vector<FleetRow*>& changed)
{
    struct Touched
    {
        std::vector<int> rows;
        FleetColumns columns = 0;
    };
    std::map<Node*, Touched> parents;
    for (const FleetRow* row : changed) {
        const auto found = m_nodes.find(row);
        if (found == m_nodes.end())
            continue;
        for (const Node* node : found->second) {
            Touched& touched = parents[node->parent];
            touched.rows.push_back(node->row);
            touched.columns |= row->changed;
        }
    }
    for (auto& [parent, touched] : parents) {
        int first = 0;
        int last = kFleetColumnCount - 1;
        while ((touched.columns & columnBit(first)) == 0)
            ++first;
        while ((touched.columns & columnBit(last)) == 0)
            --last;
        auto& rows = touched.rows;
        std::sort(rows.begin(), rows.end());
        std::vector<std::pair<int, int>> ranges;
        for (const int row : rows) {
            if (!ranges.empty() && ranges.back().second + 1 == row)
                ranges.back().second = row;
            else
                ranges.emplace_back(row, row);
        }
        if (ranges.size() > kMostRanges)
            ranges = {{ranges.front().first, ranges.back().second}};
        const QModelIndex above = indexOf(parent);
        for (const auto& [from, to] : ranges)
            emit dataChanged(index(from, first, above), index(to, last, above));
        if (parent != m_root.get())
            emit dataChanged(indexOf(parent), indexOf(parent, kFleetColumnCount - 1));
    }
}

void FleetModel::sumUp(Node& group)
{
    group.totals = {};
    for (const auto& node : group.children)
        group.totals.add(node->bot->bot, node->bot->engine->isStale(), isPart(*node->bot, &group));
}

void FleetModel::sumUpAll()
{
    for (const auto& [group, node] : m_groups)
        sumUp(*node);
    m_shown = {};
    for (const auto& [row, nodes] : m_nodes)
        m_shown.add(row->bot, row->engine->isStale(), isPart(*row, nullptr));
}

bool FleetModel::isPart(const FleetRow& row, const Node* group) const
{
    if (!row.bot.isLeg())
        return false;
    const auto found = m_nodes.find(m_rows.find(leaderOf(row)));
    return found != m_nodes.end() &&
           (!group || std::any_of(found->second.begin(), found->second.end(),
                                  [group](const Node* node) { return node->parent == group; }));
}

void FleetModel::sort(int column, Qt::SortOrder direction)
{
    if (column < 0 || column >= kFleetColumnCount)
        return;
    m_order = {static_cast<FleetColumn>(column), direction};
    reorder();
}

void FleetModel::setOrderHeld(bool isHeld)
{
    if (isHeld == m_isOrderHeld)
        return;
    m_isOrderHeld = isHeld;
    settleOrder();
}

void FleetModel::setOrderPending(bool isPending)
{
    if (isPending == m_isOrderPending)
        return;
    m_isOrderPending = isPending;
    emit orderPendingChanged(isPending);
}

void FleetModel::settleOrder()
{
    if (!m_isOrderPending || m_isOrderHeld || m_orderTimer.isActive())
        return;
    const qint64 wait = m_orderedAt + kOrderEveryMs - m_rows.now();
    if (wait > 0)
        m_orderTimer.start(static_cast<int>(wait));
    else
        reorder();
}

std::vector<std::size_t> FleetModel::orderOf(const Node& parent) const
{
    const auto& all = parent.children;
    if (&parent != m_root.get() || m_grouping == FleetGrouping::None) {
        std::vector<const FleetRow*> rows;
        rows.reserve(all.size());
        for (const auto& node : all)
            rows.push_back(node->bot);
        return m_order.sorted(rows);
    }
    std::vector<std::size_t> order(all.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return isGroupBefore(*all[a], *all[b]); });
    return order;
}

void FleetModel::reorder()
{
    m_orderTimer.stop();
    m_orderedAt = m_rows.now();
    std::vector<std::pair<Node*, std::vector<std::size_t>>> moved;
    const auto look = [this, &moved](Node& parent) {
        auto order = orderOf(parent);
        if (!std::is_sorted(order.begin(), order.end()))
            moved.emplace_back(&parent, std::move(order));
    };
    look(*m_root);
    for (const auto& [group, node] : m_groups)
        look(*node);
    if (!moved.empty()) {
        emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        const QModelIndexList before = persistentIndexList();
        for (const auto& [parent, order] : moved)
            parent->arrange(order);
        QModelIndexList after;
        after.reserve(before.size());
        for (const QModelIndex& index : before)
            after << indexOf(nodeOf(index), index.column());
        changePersistentIndexList(before, after);
        emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }
    setOrderPending(false);
}

bool FleetModel::isGroupBefore(const Node& a, const Node& b) const
{
    const bool isUp = m_order.direction == Qt::AscendingOrder;
    // Those without a tag come last.
    if (a.group.empty() != b.group.empty())
        return b.group.empty();
    if (m_order.column == kFleetOrders && a.totals.openOrders != b.totals.openOrders)
        return isUp == (a.totals.openOrders < b.totals.openOrders);
    if (m_order.column == kFleetProfit && a.totals.profits.size() == 1 && b.totals.profits.size() == 1 &&
        a.totals.profits != b.totals.profits) {
        const auto& left = a.totals.profits.front();
        const auto& right = b.totals.profits.front();
        return left.asset != right.asset ? left.asset < right.asset : isUp == (left.net < right.net);
    }
    if (m_grouping == FleetGrouping::State)
        return botStateRank(a.group) < botStateRank(b.group);
    const bool isTurned = !isUp && m_order.column == kFleetName;
    return a.titleKey != b.titleKey ? isTurned != (a.titleKey < b.titleKey) : a.group < b.group;
}

} // namespace wh::ui
