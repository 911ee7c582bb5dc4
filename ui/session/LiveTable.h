// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/LiveList.h"

#include <QAbstractTableModel>

#include <functional>
#include <utility>

namespace wh::ui {

/// What sorting compares instead of the text: a number, a time, a text.
inline constexpr int kSortRole = Qt::UserRole + 1;
/// The item's ID.
inline constexpr int kIdRole = Qt::UserRole + 2;

/// One column of a table, as data.
template<typename Item>
struct Column
{
    QString title; ///< with the unit, where all rows have the same
    QString tip;
    std::function<QString(const Item&)> text;
    std::function<QVariant(const Item&)> sortKey = {};           ///< by default the text
    std::function<QVariant(const Item&, int role)> extra = {};   ///< colours, icons, tooltips; an invalid one: none
    std::function<bool(const Item&, const QString&)> store = {}; ///< makes it editable; @return whether it was taken
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;  ///< numbers: right
};

/// A LiveList as a table. Owned by its page; GUI thread.
template<typename Item>
class LiveTable final : public QAbstractTableModel
{
public:
    /// @param list  borrowed, outlives the table
    LiveTable(LiveList<Item>& list, std::vector<Column<Item>> columns, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_list(list), m_columns(std::move(columns))
    {
        connect(&list, &ListSignals::aboutToReset, this, [this] { beginResetModel(); });
        connect(&list, &ListSignals::reset, this, [this] { endResetModel(); });
        connect(&list, &ListSignals::aboutToInsert, this,
                [this](std::size_t at) { beginInsertRows({}, static_cast<int>(at), static_cast<int>(at)); });
        connect(&list, &ListSignals::inserted, this, [this] { endInsertRows(); });
        connect(&list, &ListSignals::aboutToRemove, this,
                [this](std::size_t at) { beginRemoveRows({}, static_cast<int>(at), static_cast<int>(at)); });
        connect(&list, &ListSignals::removed, this, [this] { endRemoveRows(); });
        connect(&list, &ListSignals::itemChanged, this, [this](std::size_t at) {
            const int row = static_cast<int>(at);
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
        });
    }

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_list.items().size());
    }
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    const Item* itemAt(const QModelIndex& index) const
    {
        const auto row = static_cast<std::size_t>(index.row());
        return index.isValid() && row < m_list.items().size() ? &m_list.items()[row] : nullptr;
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        const Item* item = itemAt(index);
        if (!item)
            return {};
        if (role == kIdRole)
            return QString::fromStdString(item->id);
        const Column<Item>& column = m_columns[static_cast<std::size_t>(index.column())];
        if (role == Qt::DisplayRole || role == Qt::EditRole)
            return column.text(*item);
        if (role == kSortRole)
            return column.sortKey ? column.sortKey(*item) : QVariant(column.text(*item));
        if (role == Qt::TextAlignmentRole)
            return QVariant(column.alignment);
        return column.extra ? column.extra(*item, role) : QVariant();
    }
    bool setData(const QModelIndex& index, const QVariant& value, int role) override
    {
        const Item* item = itemAt(index);
        if (!item || role != Qt::EditRole)
            return false;
        const Column<Item>& column = m_columns[static_cast<std::size_t>(index.column())];
        return column.store && column.store(*item, value.toString());
    }
    Qt::ItemFlags flags(const QModelIndex& index) const override
    {
        Qt::ItemFlags flags = QAbstractTableModel::flags(index);
        if (index.isValid() && m_columns[static_cast<std::size_t>(index.column())].store)
            flags |= Qt::ItemIsEditable;
        return flags;
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const Column<Item>& column = m_columns[static_cast<std::size_t>(section)];
        if (role == Qt::DisplayRole)
            return column.title;
        if (role == Qt::ToolTipRole)
            return column.tip;
        if (role == Qt::TextAlignmentRole)
            return QVariant(column.alignment);
        return {};
    }
    /// Texts may be others now: the language, the numbers or the time zone changed.
    void refresh()
    {
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }

private:
    LiveList<Item>& m_list;
    std::vector<Column<Item>> m_columns;
};

} // namespace wh::ui
