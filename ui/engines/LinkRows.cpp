// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engines/LinkRows.h"

#include "ui/session/Session.h"

#include <algorithm>

namespace wh::ui {

LinkRows::LinkRows(EngineLinks& links, Columns columns, QObject* parent)
    : QAbstractTableModel(parent)
    , m_links(links)
    , m_columns(std::move(columns))
    , m_rows(links.all().begin(), links.all().end())
{
    for (EngineLink* link : m_rows)
        follow(*link);
    connect(&links, &EngineLinks::added, this, [this](EngineLink* link) {
        const int row = rowCount();
        beginInsertRows({}, row, row);
        m_rows.push_back(link);
        endInsertRows();
        follow(*link);
    });
    connect(&links, &EngineLinks::aboutToRemove, this, [this](EngineLink* link) {
        const int row = indexOf(link->id()).row();
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
        disconnect(link, nullptr, this, nullptr);
    });
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &LinkRows::refresh);
}

void LinkRows::follow(EngineLink& link)
{
    const auto refreshIt = [this, &link] { refreshRow(link); };
    connect(&link, &EngineLink::stateChanged, this, refreshIt);
    connect(&link, &EngineLink::entryChanged, this, refreshIt);
    connect(&link.session(), &Session::ready, this, refreshIt);
    // Figures of bots change all the time: the tick shows them.
    for (const auto signal : {&ListSignals::reset, &ListSignals::stateChanged})
        connect(&link.session().bots(), signal, this, refreshIt);
}

void LinkRows::refreshRow(const EngineLink& link)
{
    const QModelIndex first = indexOf(link.id());
    if (first.isValid())
        emit dataChanged(first, first.siblingAtColumn(columnCount() - 1));
}

void LinkRows::refresh()
{
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void LinkRows::setWatched(bool isWatched)
{
    if (!isWatched)
        return m_tick.stop();
    refresh();
    m_tick.start();
}

EngineLink* LinkRows::linkAt(const QModelIndex& index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_rows.size() ? m_rows[row] : nullptr;
}

QModelIndex LinkRows::indexOf(const QString& id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](EngineLink* link) { return link->id() == id; });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()), 0);
}

void LinkRows::setColumns(Columns columns)
{
    m_columns = std::move(columns);
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    refresh();
}

int LinkRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LinkRows::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant LinkRows::data(const QModelIndex& index, int role) const
{
    const EngineLink* link = linkAt(index);
    if (!link)
        return {};
    const auto& column = m_columns[static_cast<std::size_t>(index.column())];
    switch (role) {
    case kIdRole:
        return link->id();
    case Qt::DisplayRole:
        return column.text(*link);
    case kSortRole:
        return column.sortKey ? column.sortKey(*link) : QVariant(column.text(*link));
    case Qt::TextAlignmentRole:
        return QVariant(column.alignment);
    default:
        return column.extra ? column.extra(*link, role) : QVariant();
    }
}

QVariant LinkRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto& column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::ToolTipRole)
        return column.tip.isEmpty() ? QVariant() : QVariant(column.tip);
    return role == Qt::TextAlignmentRole ? QVariant(column.alignment) : QVariant();
}

} // namespace wh::ui
