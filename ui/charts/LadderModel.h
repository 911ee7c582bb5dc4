// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/BookSnapshot.h"

#include <QAbstractTableModel>

namespace wh::ui {

class Appearance;

/// A book as a table, asks above bids, the best ones in the middle. The number of rows is fixed, so that nothing jumps
/// while the book moves; rows without a level are blank. GUI thread.
class LadderModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { OwnBid, Bid, Price, Ask, OwnAsk, ColumnCount };
    enum Role {
        ShareRole = Qt::UserRole, ///< of the largest quantity that is shown: 0 to 1
        SideRole,                 ///< int of Side; invalid for a blank row
        BestRole,                 ///< bool: the best level of its side
    };

    /// @param levels  of each side
    LadderModel(const Appearance& appearance, int levels, QObject* parent = nullptr);

    void setBook(BookSnapshot book);
    const BookSnapshot& book() const { return m_book; }
    int levels() const { return m_levels; }
    /// Units in the headings: at first; else they are said elsewhere, and in the tips.
    void setUnitsShown(bool shown) { m_unitsShown = shown; }
    /// The row of the best ask; the best bid is the next.
    int middleRow() const { return m_levels - 1; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        Side side = Side::Buy;
        std::size_t level = 0;
    };
    Row rowAt(int row) const;
    const BookLevel* levelAt(int row) const;
    QString textOf(const BookLevel& level, Side side, int column) const;

    const Appearance& m_appearance;
    BookSnapshot m_book;
    int m_levels;
    bool m_unitsShown = true;
    Lots m_largest = 1;
};

} // namespace wh::ui
