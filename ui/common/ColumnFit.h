// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>

class QTableView;

namespace wh::ui {

/// Widens the columns of a table where something would be cut: numbers in any case, text as far as there is room that
/// the last column does not need. Columns that somebody dragged stay as they are. Owned by the table. GUI thread.
class ColumnFit final : public QObject
{
    Q_OBJECT

public:
    /// @param table  has its model, and a header whose last section stretches
    explicit ColumnFit(QTableView& table);
    /// Widths, order and sorting, and which columns somebody dragged.
    QByteArray save() const;
    /// What save() gave, or the header's own state.
    void restore(const QByteArray& state);
    void fit();
    /// In pixels, so that nothing of any column is cut.
    int neededWidth() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int neededBy(int column) const;
    bool isNumeric(int column) const;
    void widen(int column, int width);

    QTableView& m_table;
    bool m_isFitting = false; ///< it is not somebody who resizes columns
    QList<int> m_dragged;     ///< by somebody; the last section stretches by itself
};

} // namespace wh::ui
