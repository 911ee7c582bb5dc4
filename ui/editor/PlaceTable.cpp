// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/PlaceTable.h"

#include "ui/common/Appearance.h"
#include "ui/common/TableSetup.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace wh::ui {

PlaceModel::PlaceModel(const Appearance& appearance, QObject* parent)
    : QAbstractTableModel(parent), m_appearance(appearance)
{
    connect(&appearance, &Appearance::changed, this, [this] {
        if (!m_rows.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
}

void PlaceModel::setHeadings(const QStringList& headings)
{
    if (headings.size() != m_headings.size()) {
        beginResetModel();
        m_headings = headings;
        endResetModel();
    } else {
        m_headings = headings;
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

void PlaceModel::setRows(std::vector<PlaceRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int PlaceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PlaceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant PlaceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const PlaceRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    if (column >= row.cells.size())
        return {};
    const PlaceRow::Cell& cell = row.cells[column];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return row.tip.isEmpty() ? cell.text : row.tip;
    case Qt::DecorationRole:
        return column == 0 && row.hasIcon ? m_appearance.icon(row.icon, row.iconColour) : QVariant();
    case Qt::ForegroundRole:
        return cell.colour == Token::Text ? QVariant() : m_appearance.colour(cell.colour);
    case Qt::TextAlignmentRole:
        return QVariant((cell.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant PlaceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_headings.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_headings[section];
    const bool isNumber = !m_rows.empty() && static_cast<std::size_t>(section) < m_rows.front().cells.size() &&
                          m_rows.front().cells[static_cast<std::size_t>(section)].isNumber;
    return role == Qt::TextAlignmentRole ? QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter)
                                         : QVariant();
}

PlaceTable::PlaceTable(const Appearance& appearance, QWidget* parent)
    : QTableView(parent), m_model(new PlaceModel(appearance, this))
{
    setModel(m_model);
    setUpRowTable(*this);
    setFrameShape(QFrame::NoFrame);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    connect(this, &QTableView::clicked, this, &PlaceTable::go);
}

void PlaceTable::setWide(int column)
{
    if (m_wide == column)
        return;
    m_wide = column;
    horizontalHeader()->setStretchLastSection(false);
    for (int other = 0; other < m_model->columnCount(); ++other)
        horizontalHeader()->setSectionResizeMode(other, other == column ? QHeaderView::Stretch
                                                                        : QHeaderView::ResizeToContents);
}

void PlaceTable::setRows(std::vector<PlaceRow> rows)
{
    m_model->setRows(std::move(rows));
    horizontalHeader()->setResizeContentsPrecision(100);
    for (int column = 0; m_wide < 0 && column + 1 < m_model->columnCount(); ++column)
        resizeColumnToContents(column);
}

bool PlaceTable::step(int by)
{
    const int count = m_model->rowCount();
    int row = currentIndex().isValid() ? currentIndex().row() : (by > 0 ? -1 : count);
    for (int i = 0; i < count; ++i) {
        row = (row + by + count) % count;
        if (m_model->rows()[static_cast<std::size_t>(row)].file.isEmpty())
            continue;
        setCurrentIndex(m_model->index(row, 0));
        go(currentIndex());
        return true;
    }
    return false;
}

void PlaceTable::go(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const PlaceRow& row = m_model->rows()[static_cast<std::size_t>(index.row())];
    if (!row.file.isEmpty())
        emit placeRequested(row.file, row.line, row.column);
    else
        emit rowRequested(index.row());
}

void PlaceTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return go(currentIndex());
    QTableView::keyPressEvent(event);
}

} // namespace wh::ui
