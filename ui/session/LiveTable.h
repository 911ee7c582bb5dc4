// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/LiveList.h"

#include "ui/common/PlainText.h"

#include <QAbstractTableModel>

#include <functional>
#include <utility>

namespace wh::ui {

/// What sorting compares instead of the text: a number, a time, a text.
inline constexpr int kSortRole = Qt::UserRole + 1;
/// The item's ID.
inline constexpr int kIdRole = Qt::UserRole + 2;

/// One column of a table, as data: what is not said keeps its default.
template<typename Item>
struct Column
{
    using Text = std::function<QString(const Item&)>;
    using Key = std::function<QVariant(const Item&)>;
    using Extra = std::function<QVariant(const Item&, int role)>;
    using Store = std::function<bool(const Item&, const QString&)>;

    /// @param heading  with the unit, where all rows have the same
    Column(QString heading, Text textOf) : title(std::move(heading)), text(std::move(textOf)) {}

    Column& withTip(const QString& words)
    {
        tip = words;
        return *this;
    }
    /// What sorting compares instead of the text.
    Column& sortedBy(Key key)
    {
        sortKey = std::move(key);
        return *this;
    }
    /// Colours, icons, tooltips by their role; an invalid value: none.
    Column& decorated(Extra values)
    {
        extra = std::move(values);
        return *this;
    }
    /// Makes it editable; `taken` says whether the new text was.
    Column& editedBy(Store taken)
    {
        store = std::move(taken);
        return *this;
    }
    /// A number: stands right.
    Column& numeric()
    {
        alignment = Qt::AlignRight | Qt::AlignVCenter;
        return *this;
    }

    QString title;
    QString tip;
    Text text;
    Key sortKey;
    Extra extra;
    Store store;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
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
        const QVariant told = column.extra ? column.extra(*item, role) : QVariant();
        return role == Qt::ToolTipRole ? plainTip(told) : told;
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
    /// The columns anew, in another language: as many as before, unless there were none.
    void setColumns(std::vector<Column<Item>> columns)
    {
        if (columns.size() == m_columns.size()) {
            m_columns = std::move(columns);
            refresh();
            return;
        }
        beginResetModel();
        m_columns = std::move(columns);
        endResetModel();
    }
    /// Texts may be others now: the language, the numbers or the time zone changed.
    void refresh()
    {
        if (rowCount() > 0 && columnCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        if (columnCount() > 0)
            emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }

private:
    LiveList<Item>& m_list;
    std::vector<Column<Item>> m_columns;
};

} // namespace wh::ui
