// SPDX-License-Identifier: GPL-3.0-or-later
// What the fleet's table paints, and when.
#include "ui/common/Appearance.h"
#include "ui/common/StylePaint.h"
#include "ui/fleet/FleetDelegate.h"
#include "ui/fleet/FleetView.h"
#include "ui/fleet/FleetWidths.h"

#include <QAccessible>
#include <QPaintEvent>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace wh::ui {

// What changes

template<typename Function>
void FleetView::forEachVisible(Function function) const
{
    const int bottom = viewport()->height();
    for (QModelIndex index = indexAt({0, 0}).siblingAtColumn(0); index.isValid(); index = indexBelow(index)) {
        if (visualRect(index).top() >= bottom)
            return;
        function(index);
    }
}

void FleetView::updateCells(const QModelIndex& row, FleetColumns columns)
{
    const QRect place = visualRect(row);
    for (int column = 0; column < kFleetColumnCount; ++column) {
        if ((columns & columnBit(column)) != 0 && !isColumnHidden(column))
            viewport()->update(columnViewportPosition(column), place.top(), columnWidth(column), place.height());
    }
}

void FleetView::onCellsChanged()
{
    if (!m_wasShown && !window()->isVisible())
        m_widths->measureSoon(); // for a still picture
    if (!isVisible())
        return;
    m_widths->measureNow(); // before it is painted, not after
    const std::uint64_t application = m_model.rows().application();
    forEachVisible([&](const QModelIndex& index) {
        const FleetRow* row = m_model.rowAt(index);
        if (!row)
            updateCells(index, kAllFleetColumns);
        else if (row->changedIn == application) {
            m_widths->look(index, row->changed);
            updateCells(index, row->changed);
        }
    });
    m_widths->distributeWider();
    if (!m_flashEnd.isActive())
        m_flashEnd.start(FleetDelegate::kFlashMs);
}

void FleetView::endFlashes()
{
    const qint64 now = m_model.rows().now();
    qint64 next = 0;
    forEachVisible([&](const QModelIndex& index) {
        const FleetRow* row = m_model.rowAt(index);
        for (int column = 0; row && column < kFleetColumnCount; ++column) {
            const qint64 at = row->flashedAt[static_cast<std::size_t>(column)];
            if (at == 0 || now - at > 4 * FleetDelegate::kFlashMs)
                continue;
            if (now - at >= FleetDelegate::kFlashMs)
                updateCells(index, columnBit(column));
            else
                next = std::max(next, at + FleetDelegate::kFlashMs - now);
        }
    });
    if (next > 0)
        m_flashEnd.start(static_cast<int>(next));
}

void FleetView::showClock()
{
    forEachVisible([&](const QModelIndex& index) {
        const FleetRow* row = m_model.rowAt(index);
        if (row)
            m_widths->look(index, columnBit(kFleetUptime));
        if (row)
            updateCells(index, columnBit(kFleetUptime) | columnBit(kFleetEvent));
    });
    m_widths->distributeWider();
}

void FleetView::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles)
{
    // onCellsChanged() paints what has to be: rows are all equally high, and nothing of them is edited here.
    if (!m_model.isApplying() || QAccessible::isActive())
        QTreeView::dataChanged(topLeft, bottomRight, roles);
}

void FleetView::paintEvent(QPaintEvent* event)
{
    m_delegate->setRegion(event->region());
    QTreeView::paintEvent(event);
    QMetaObject::invokeMethod(m_widths, &FleetWidths::widenNumbers, Qt::QueuedConnection);
}

void FleetView::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QTreeView::drawRow(painter, option, index);
    if (!m_model.isGroup(index))
        return;
    std::array<QRect, kFleetColumnCount> cells;
    const QRect name = visualRect(index);
    for (int column = 0; column < kFleetColumnCount; ++column) {
        if (!isColumnHidden(column))
            cells[static_cast<std::size_t>(column)] =
                QRect(columnViewportPosition(column), name.top(), columnWidth(column), name.height());
    }
    const QRect row = option.rect;
    const bool isSelected = selectionModel()->isSelected(index);
    cells[kFleetName].setLeft(name.left());
    if (isSelected)
        painter->fillRect(row, palette().brush(QPalette::Active, QPalette::Highlight));
    m_delegate->paintGroup(*painter, index, row, isSelected, cells);
    QStyleOption arrow;
    arrow.initFrom(this);
    arrow.rect = QRect(name.left() - indentation(), row.top(), indentation(), row.height());
    style()->drawPrimitive(isExpanded(index) ? QStyle::PE_IndicatorArrowDown : QStyle::PE_IndicatorArrowRight, &arrow,
                           painter, this);
    if (index.row() == currentIndex().row() && currentIndex().parent() == index.parent() && hasFocus())
        style::drawFocusRing(painter, row, palette());
}

void FleetView::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const
{
    // The arrow of a group comes with its row.
    if (selectionModel()->isSelected(index))
        painter->fillRect(rect, palette().brush(QPalette::Active, QPalette::Highlight));
}

} // namespace wh::ui
