// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/IconSet.h"

#include <QAbstractTableModel>
#include <QTableView>

#include <vector>

namespace wh::ui {

class Appearance;

/// A row of words that leads to a place in a text.
struct PlaceRow
{
    struct Cell
    {
        QString text;
        Token colour = Token::Text;
        bool isNumber = false;
    };
    std::vector<Cell> cells;
    bool hasIcon = false;
    Icon icon = Icon::Info; ///< before the first cell
    Token iconColour = Token::Muted;
    QString tip{};
    QString file{}; ///< empty: leads nowhere
    int line = 0;
    int column = 0;
};

/// GUI thread.
class PlaceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit PlaceModel(const Appearance& appearance, QObject* parent = nullptr);

    void setHeadings(const QStringList& headings);
    void setRows(std::vector<PlaceRow> rows);
    const std::vector<PlaceRow>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Appearance& m_appearance;
    QStringList m_headings;
    std::vector<PlaceRow> m_rows;
};

/// A list of which a click, or Enter, goes to the row's place. GUI thread.
class PlaceTable final : public QTableView
{
    Q_OBJECT

public:
    explicit PlaceTable(const Appearance& appearance, QWidget* parent = nullptr);

    PlaceModel& places() { return *m_model; }
    /// Which column takes the width that the others leave; the last one unless it is said. Once the headings are set.
    void setWide(int column);
    /// The rows, with columns as wide as they need but for the wide one.
    void setRows(std::vector<PlaceRow> rows);
    /// The next row that leads somewhere, round and round; -1: the one before. @return whether there is one
    bool step(int by);

signals:
    void placeRequested(const QString& file, int line, int column);
    /// The same of a row that leads nowhere by itself.
    void rowRequested(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void go(const QModelIndex& index);

    PlaceModel* m_model;
    int m_wide = -1; ///< the last one
};

} // namespace wh::ui
