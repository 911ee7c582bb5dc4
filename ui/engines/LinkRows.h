// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/links/EngineLinks.h"
#include "ui/session/LiveTable.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace wh::ui {

/// The engines as a table; what ages is refreshed each second while somebody looks. Owned by its page; GUI thread.
class LinkRows final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Columns = std::vector<Column<EngineLink>>;

    /// @param links  borrowed, outlives the table
    LinkRows(EngineLinks& links, Columns columns, QObject* parent = nullptr);

    EngineLink* linkAt(const QModelIndex& index) const;
    /// Invalid where there is none.
    QModelIndex indexOf(const QString& id) const;
    /// Texts in another language.
    void setColumns(Columns columns);
    void setWatched(bool isWatched);
    void refresh();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void follow(EngineLink& link);
    void refreshRow(const EngineLink& link);

    EngineLinks& m_links;
    Columns m_columns;
    std::vector<EngineLink*> m_rows;
    QTimer m_tick;
};

} // namespace wh::ui
