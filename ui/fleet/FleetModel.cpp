// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/FleetModel.h"

#include "core/base/Clock.h"
#include "ui/common/Appearance.h"
#include "ui/common/PlainText.h"
#include "ui/fleet/FleetNode.h"
#include "ui/fleet/NaturalOrder.h"
#include "ui/session/LiveTable.h"
#include "ui/session/Session.h"

#include <algorithm>
#include <unordered_set>

namespace wh::ui {

FleetModel::FleetModel(const Appearance& appearance, FleetRows& rows, QObject* parent)
    : QAbstractItemModel(parent), m_appearance(appearance), m_rows(rows), m_root(std::make_unique<Node>())
{
    m_orderTimer.setSingleShot(true);
    connect(&m_orderTimer, &QTimer::timeout, this, &FleetModel::settleOrder);
    connect(&rows, &FleetRows::applied, this, &FleetModel::onApplied);
    fill();
}

FleetModel::~FleetModel() = default;

FleetModel::Node* FleetModel::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : m_root.get();
}

QModelIndex FleetModel::indexOf(const Node* node, int column) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->row, column, node);
}

QModelIndex FleetModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children[static_cast<std::size_t>(row)].get());
}

QModelIndex FleetModel::parent(const QModelIndex& index) const
{
    return index.isValid() ? indexOf(nodeOf(index)->parent) : QModelIndex();
}

int FleetModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

int FleetModel::columnCount(const QModelIndex&) const
{
    return kFleetColumnCount;
}

bool FleetModel::isGroup(const QModelIndex& index) const
{
    return index.isValid() && !nodeOf(index)->bot;
}

QString FleetModel::groupId(const QModelIndex& index) const
{
    return isGroup(index) ? toQString(nodeOf(index)->group) : QString();
}

const FleetRow* FleetModel::rowAt(const QModelIndex& index) const
{
    return index.isValid() ? nodeOf(index)->bot : nullptr;
}

std::vector<const FleetRow*> FleetModel::botsAt(const QModelIndexList& indexes) const
{
    std::vector<const Node*> nodes;
    for (const QModelIndex& index : indexes) {
        if (!index.isValid())
            continue;
        const Node* node = nodeOf(index);
        nodes.push_back(node);
        if (!node->bot) {
            for (const auto& child : node->children)
                nodes.push_back(child.get());
        }
    }
    const auto place = [this](const Node* node) {
        const bool isInGroup = node->parent && node->parent != m_root.get();
        return isInGroup ? std::pair(node->parent->row, node->row) : std::pair(node->row, -1);
    };
    std::sort(nodes.begin(), nodes.end(), [&](const Node* a, const Node* b) { return place(a) < place(b); });
    std::vector<const FleetRow*> bots;
    std::unordered_set<const FleetRow*> seen;
    for (const Node* node : nodes) {
        if (node->bot && seen.insert(node->bot).second)
            bots.push_back(node->bot);
    }
    return bots;
}

QModelIndex FleetModel::indexOf(const BotKey& key) const
{
    const auto found = m_nodes.find(m_rows.find(key));
    return found == m_nodes.end() ? QModelIndex() : indexOf(found->second.front());
}

FleetCell FleetModel::cell(const QModelIndex& index) const
{
    const Node* node = nodeOf(index);
    const auto column = static_cast<FleetColumn>(index.column());
    return node->bot ? fleetCell(m_appearance, *node->bot, column, WallClock().now())
                     : fleetGroupCell(m_appearance, node->title, node->totals, column);
}

QVariant FleetModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const FleetRow* row = rowAt(index);
    const auto column = static_cast<FleetColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell(index).whole();
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(fleetColumnLook(column).title, cell(index).whole());
    case Qt::AccessibleDescriptionRole:
        return row && column == kFleetName ? legText(*row) : QString();
    case Qt::ToolTipRole:
        return plainTip(row ? fleetTip(m_appearance, *row, column, WallClock().now()) : cell(index).whole());
    case Qt::TextAlignmentRole:
        return QVariant((fleetColumnLook(column).isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case kIdRole:
        return row ? toQString(row->bot.id) : QString();
    case EngineRole:
        return row ? row->engine->id() : QString();
    default:
        return {};
    }
}

QVariant FleetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kFleetColumnCount)
        return {};
    const FleetColumnLook look = fleetColumnLook(static_cast<FleetColumn>(section));
    switch (role) {
    case Qt::DisplayRole:
        return look.title;
    case Qt::ToolTipRole:
        return look.tip;
    case Qt::TextAlignmentRole:
        return QVariant((look.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

Qt::ItemFlags FleetModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (rowAt(index))
        flags |= Qt::ItemNeverHasChildren;
    return flags;
}

bool FleetModel::nameGroups()
{
    bool isAnyOther = false;
    for (const auto& [group, node] : m_groups) {
        if (node->children.empty())
            continue;
        QString title = groupTitle(group, m_grouping, *node->children.front()->bot);
        if (title == node->title)
            continue;
        isAnyOther = true;
        node->title = std::move(title);
        node->titleKey = naturalKey(node->title);
    }
    return isAnyOther;
}

void FleetModel::refresh()
{
    nameGroups();
    const auto tell = [this](const Node& parent) {
        if (!parent.children.empty())
            emit dataChanged(indexOf(parent.children.front().get()),
                             indexOf(parent.children.back().get(), kFleetColumnCount - 1));
    };
    tell(*m_root);
    for (const auto& [group, node] : m_groups)
        tell(*node);
    emit headerDataChanged(Qt::Horizontal, 0, kFleetColumnCount - 1);
}

} // namespace wh::ui
