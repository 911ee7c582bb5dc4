// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/EngineRows.h"

namespace wh::ui {

EngineRows::EngineRows(QObject* parent) : QAbstractTableModel(parent)
{
    m_fetch.setSingleShot(true);
    connect(&m_fetch, &QTimer::timeout, this, &EngineRows::fetchWanted);
}

void EngineRows::setFilter(const std::string& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    reload();
}

void EngineRows::sort(int column, Qt::SortOrder order)
{
    if (!canSort(column) || (column == m_sortColumn && order == m_order))
        return;
    m_sortColumn = column;
    m_order = order;
    reload();
}

client::PageRequest EngineRows::request() const
{
    client::PageRequest page;
    page.filter = m_filter;
    page.sortField = sortFieldOf(m_sortColumn);
    page.descending = m_order == Qt::DescendingOrder;
    return page;
}

void EngineRows::want(int block) const
{
    m_wanted.insert(block);
    if (!m_fetch.isActive())
        m_fetch.start(0);
}

void EngineRows::fetchWanted()
{
    for (const int block : std::exchange(m_wanted, {}))
        fetch(block);
    if (isSettled())
        emit settled();
}

void EngineRows::begin()
{
    ++m_questions;
}

void EngineRows::end()
{
    --m_questions;
    if (isSettled())
        emit settled();
}

} // namespace wh::ui
