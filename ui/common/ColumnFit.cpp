// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ColumnFit.h"

#include "ui/common/Theme.h"

#include <QDataStream>
#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace wh::ui {

namespace {

constexpr int kWidest = 360; // of a column of text
constexpr QByteArrayView kMark = "fit1:";

} // namespace

ColumnFit::ColumnFit(QTableView& table) : QObject(&table), m_table(table)
{
    auto* model = table.model();
    connect(model, &QAbstractItemModel::rowsInserted, this, &ColumnFit::fit);
    connect(model, &QAbstractItemModel::modelReset, this, &ColumnFit::fit);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &ColumnFit::fit);
    auto* header = table.horizontalHeader();
    connect(header, &QHeaderView::sectionResized, this, [this, header](int column, int, int) {
        const bool isLast = header->visualIndex(column) == header->count() - 1;
        if (!m_isFitting && !isLast && header->underMouse() && !m_dragged.contains(column))
            m_dragged << column;
    });
    table.viewport()->installEventFilter(this);
}

QByteArray ColumnFit::save() const
{
    QByteArray state(kMark.data(), kMark.size());
    QDataStream stream(&state, QIODevice::Append);
    stream << m_dragged << m_table.horizontalHeader()->saveState();
    return state;
}

void ColumnFit::restore(const QByteArray& state)
{
    QByteArray header = state;
    QList<int> dragged;
    if (state.startsWith(kMark)) {
        QDataStream stream(state.mid(kMark.size()));
        stream >> dragged >> header;
        if (stream.status() != QDataStream::Ok)
            return;
    }
    m_isFitting = true; // what the header says while it is restored is not what it will be
    if (m_table.horizontalHeader()->restoreState(header))
        m_dragged = dragged;
    m_isFitting = false;
    fit();
}

int ColumnFit::neededBy(int column) const
{
    // Qt's own way to ask for a column's contents is protected in the view.
    const QStyleOptionViewItem option = [this] {
        QStyleOptionViewItem made;
        made.initFrom(&m_table);
        made.font = m_table.font();
        made.fontMetrics = m_table.fontMetrics();
        made.decorationSize = m_table.iconSize().isValid() ? m_table.iconSize() : QSize(16, 16);
        return made;
    }();
    int needed = m_table.horizontalHeader()->sectionSizeHint(column);
    constexpr int kRowsLookedAt = 200;
    const int rows = std::min(kRowsLookedAt, m_table.model()->rowCount());
    for (int row = 0; row < rows; ++row) {
        const auto index = m_table.model()->index(row, column);
        needed = std::max(needed, m_table.itemDelegateForIndex(index)->sizeHint(option, index).width() + kGrid);
    }
    return needed;
}

int ColumnFit::neededWidth() const
{
    constexpr int kLeastLast = 100; // a section that stretches keeps the size that Qt gave it at first
    const QHeaderView& header = *m_table.horizontalHeader();
    int needed = 0;
    for (int column = 0; column < header.count(); ++column) {
        if (header.isSectionHidden(column))
            continue;
        const bool isLast = header.visualIndex(column) == header.count() - 1;
        needed += std::max(neededBy(column), isLast ? kLeastLast : header.sectionSize(column));
    }
    return needed;
}

bool ColumnFit::isNumeric(int column) const
{
    const QVariant alignment = m_table.model()->index(0, column).data(Qt::TextAlignmentRole);
    return (alignment.toInt() & Qt::AlignRight) != 0;
}

void ColumnFit::widen(int column, int width)
{
    if (width > m_table.columnWidth(column))
        m_table.setColumnWidth(column, width);
}

void ColumnFit::fit()
{
    auto* header = m_table.horizontalHeader();
    if (m_isFitting || m_table.model()->rowCount() == 0 || header->count() == 0)
        return;
    m_isFitting = true;
    QList<int> texts;
    int room = m_table.viewport()->width();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (header->isSectionHidden(column))
            continue;
        if (visual == header->count() - 1) {
            room -= header->sectionSizeHint(column);
            continue;
        }
        if (!m_dragged.contains(column)) {
            if (isNumeric(column))
                widen(column, neededBy(column));
            else
                texts << column;
        }
        room -= m_table.columnWidth(column);
    }
    for (const int column : std::as_const(texts)) {
        const int has = m_table.columnWidth(column);
        // Its own name can be read in any case.
        const int more = std::clamp(std::min(neededBy(column), kWidest) - has, 0, std::max(room, 0));
        widen(column, std::max(has + more, header->sectionSizeHint(column)));
        room -= m_table.columnWidth(column) - has;
    }
    m_isFitting = false;
}

bool ColumnFit::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

} // namespace wh::ui
