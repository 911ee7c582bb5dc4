// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/MetricModel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTableView;

namespace wh::ui {

/// All figures of a report in a table, narrowed by typing, with the definition of the one that is chosen below. GUI
/// thread.
class MetricsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit MetricsPane(const Appearance& appearance, QWidget* parent = nullptr);

    void setReport(OpenReportPtr open, const std::vector<client::MetricDefinition>& definitions);
    void retranslate();
    void focusFilter();
    MetricModel& model() const { return *m_model; }
    QTableView& table() const { return *m_table; }

private:
    void spanHeadings();
    void showDefinition();

    const Appearance& m_appearance;
    MetricModel* m_model;
    QLineEdit* m_filter;
    QTableView* m_table;
    QLabel* m_definition;
};

} // namespace wh::ui
