// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bot/StreamBuffer.h"
#include "ui/session/LiveTable.h"

#include <functional>
#include <utility>

namespace wh::ui {

/// The lines of a stream of one kind of row, which has a `time`, as a model. Where they come from, StreamTable knows.
template<typename Row>
class StreamRows : public StreamModel
{
public:
    using Accept = std::function<bool(const Row&, const StreamFilter&)>;

    /// @param accept  what the filter lets through, as the engine's history would
    StreamRows(std::vector<Column<Row>> columns, Accept accept, QObject* parent)
        : StreamModel(parent), m_columns(std::move(columns)), m_accept(std::move(accept))
    {}

    void setColumns(std::vector<Column<Row>> columns)
    {
        m_columns = std::move(columns);
        refresh();
    }
    void refresh() override
    {
        if (rowCount() > 0 && columnCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        if (columnCount() > 0)
            emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
    const StreamFilter& filter() const override { return m_filter; }
    bool accepts(int row) const override
    {
        const Row* known = rowAt(row);
        return !known || m_accept(*known, m_filter);
    }
    /// Null for a gap.
    const Row* rowAt(int row) const
    {
        const auto at = static_cast<std::size_t>(row);
        return row >= 0 && at < m_lines.size() ? std::get_if<Row>(&m_lines[at]) : nullptr;
    }

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!index.isValid() || index.row() >= rowCount())
            return {};
        const auto at = static_cast<std::size_t>(index.row());
        if (const auto* gap = std::get_if<StreamGap>(&m_lines[at])) {
            if (role == IsGapRole)
                return true;
            if (role == TimeRole || role == kSortRole)
                return qlonglong(timeBefore(m_lines, at).value_or(0));
            const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
            return isText && index.column() == 0 ? QVariant(gapText(*gap)) : QVariant();
        }
        const Row& row = std::get<Row>(m_lines[at]);
        const Column<Row>& column = m_columns[static_cast<std::size_t>(index.column())];
        switch (role) {
        case Qt::DisplayRole:
            return column.text(row);
        case kSortRole:
            return column.sortKey ? column.sortKey(row) : QVariant(column.text(row));
        case Qt::TextAlignmentRole:
            return QVariant(column.alignment);
        case IsGapRole:
            return false;
        case TimeRole:
            return qlonglong(row.time);
        default:
            return column.extra ? column.extra(row, role) : QVariant();
        }
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const Column<Row>& column = m_columns[static_cast<std::size_t>(section)];
        if (role == Qt::DisplayRole)
            return column.title;
        if (role == Qt::ToolTipRole)
            return column.tip;
        return role == Qt::TextAlignmentRole ? QVariant(column.alignment) : QVariant();
    }

protected:
    void clear()
    {
        beginResetModel();
        m_lines.clear();
        endResetModel();
    }
    /// @param at  a line; behind the last one: at the end
    template<typename Lines>
    void insert(std::size_t at, Lines&& lines)
    {
        if (lines.empty())
            return;
        const int first = static_cast<int>(at);
        beginInsertRows({}, first, first + static_cast<int>(lines.size()) - 1);
        m_lines.insert(m_lines.begin() + first, std::make_move_iterator(lines.begin()),
                       std::make_move_iterator(lines.end()));
        endInsertRows();
    }
    void erase(std::size_t at, std::size_t count)
    {
        if (count == 0)
            return;
        beginRemoveRows({}, static_cast<int>(at), static_cast<int>(at + count) - 1);
        const auto first = m_lines.begin() + static_cast<std::ptrdiff_t>(at);
        m_lines.erase(first, first + static_cast<std::ptrdiff_t>(count));
        endRemoveRows();
    }
    StreamGap* gapAt(std::size_t at) { return at < m_lines.size() ? std::get_if<StreamGap>(&m_lines[at]) : nullptr; }
    void tellLine(std::size_t at)
    {
        emit dataChanged(index(static_cast<int>(at), 0), index(static_cast<int>(at), columnCount() - 1));
    }

    StreamBuffer<Row> m_lines;
    StreamFilter m_filter;
    std::vector<Column<Row>> m_columns;
    Accept m_accept;
};

} // namespace wh::ui
