// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/Values.h"
#include "ui/charts/Ticks.h"

#include <QAbstractTableModel>

#include <array>
#include <optional>

namespace wh::ui {

class Appearance;

/// The points of a sweep as a table that sorts itself: their values, then their figures. A row that failed says why.
/// GUI thread.
class SweepModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Behind a point's number and its values.
    enum Figure { Objective, NetProfit, Sharpe, MaxDrawdown, Fills, Trades, FigureCount };

    explicit SweepModel(const Appearance& appearance, QObject* parent = nullptr);

    /// @param money  digits and unit of profits
    void setResult(client::SweepResult result, ValueFormat money);
    /// All metrics that there are, in the language of the moment; of those in the table their definitions are kept.
    void setDefinitions(const std::vector<client::MetricDefinition>& metrics);
    /// What the figure is, as the engine tells it.
    const client::MetricDefinition& definition(Figure figure) const;
    /// None where the point failed, was not reached, or has no such figure.
    std::optional<double> value(const client::SweepRow& row, Figure figure) const;
    const ValueFormat& money() const { return m_money; }
    /// The figure that the objective is too, if any: it need not stand there twice.
    std::optional<Figure> twin() const;
    const client::SweepResult& result() const { return m_result; }
    const client::SweepRow& rowAt(int row) const;
    /// Where the point with that number stands now; −1 where there is none.
    int rowOf(std::int64_t point) const;
    int figureColumn(Figure figure) const { return 1 + static_cast<int>(m_result.axes.size()) + figure; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Rows without a value come last, either way.
    void sort(int column, Qt::SortOrder order) override;
    /// Texts may be others now.
    void refresh();

private:
    std::optional<double> keyOf(const client::SweepRow& row, int column) const;
    QString withUnit(const QString& name, bool isMoney) const;
    QString textOf(const client::SweepRow& row, int column) const;

    const Appearance& m_appearance;
    client::SweepResult m_result;
    std::array<client::MetricDefinition, FigureCount> m_definitions;
    ValueFormat m_money;
    std::vector<std::size_t> m_order; ///< indices into rows
};

} // namespace wh::ui
