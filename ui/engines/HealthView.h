// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/BotValues.h"
#include "ui/common/Theme.h"

#include <QAbstractTableModel>
#include <QWidget>

class QGridLayout;
class QLabel;
class QTableView;

namespace wh::ui {

class Appearance;

/// The shards of an engine as a table. GUI thread.
class ShardRows final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Bots, LagMedian, LagWorst, Skipped, Reaction, Journal, ColumnCount };

    explicit ShardRows(const Appearance& appearance, QObject* parent = nullptr);
    void setShards(std::vector<client::ShardHealth> shards);
    void refresh();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const client::ShardHealth& shard, int column) const;

    const Appearance& m_appearance;
    std::vector<client::ShardHealth> m_shards;
};

/// How an engine's bots are served: whether orders are placed, its store, its shards, what it noticed. GUI thread.
class HealthView final : public QWidget
{
    Q_OBJECT

public:
    explicit HealthView(const Appearance& appearance, QWidget* parent = nullptr);

    /// @param notices  of the engine itself, besides those of its bots
    void setHealth(const client::FleetHealth& health, const std::vector<Error>& notices);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void setLine(int line, const QString& title, const QString& text, Token colour = Token::Text);

    const Appearance& m_appearance;
    client::FleetHealth m_health;
    std::vector<Error> m_notices;
    QGridLayout* m_lines;
    std::vector<std::pair<QLabel*, QLabel*>> m_labels; ///< title and text of each line
    ShardRows m_shards;
    QTableView* m_table;
    QLabel* m_told;
};

} // namespace wh::ui
