// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/OpenReport.h"

#include "ui/common/MetricCard.h"

#include <QAbstractTableModel>

namespace wh::ui {

class Appearance;

/// Every figure of a report, group by group, each with its definition as a tooltip. GUI thread.
class MetricModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, Unit, ColumnCount };
    /// bool: a row that names a group.
    static constexpr int kHeadingRole = Qt::UserRole;
    /// QString: how a metric is computed, as it is read; the tooltip has it as rich text.
    static constexpr int kDefinitionRole = Qt::UserRole + 1;

    explicit MetricModel(const Appearance& appearance, QObject* parent = nullptr);

    /// @param definitions  all metrics that there are, in the order of every output
    void setReport(OpenReportPtr open, const std::vector<client::MetricDefinition>& definitions);
    /// Only what has this in its name or its definition, or is in a group of that name.
    void setFilter(const QString& text);
    bool isHeading(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        QString heading; ///< empty: a metric
        Metric metric;
        QString group;
    };
    void rebuild();

    const Appearance& m_appearance;
    OpenReportPtr m_open;
    std::vector<client::MetricDefinition> m_definitions;
    QString m_filter;
    std::vector<Row> m_rows;
};

} // namespace wh::ui
