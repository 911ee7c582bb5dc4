// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backtest/ComparisonModels.h"
#include "ui/session/Page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QSplitter;
class QTableView;
class QToolButton;

namespace wh::ui {

class StatePane;
class TimeAxis;
class TimeChart;

/// Up to four runs beside one another: their equity as change from the start over one another, their metrics with the
/// difference to the first, and what they were made with, changes marked. GUI thread.
class ComparePane final : public QWidget
{
    Q_OBJECT

public:
    explicit ComparePane(const PageContext& context, QWidget* parent = nullptr);

    /// The first is what the others are measured by.
    void compare(const QStringList& runs);
    const QStringList& runs() const { return m_ids; }
    bool isSettled() const;
    QVariantMap savedState() const;
    void restoreState(const QVariantMap& state);
    void retranslate();

signals:
    void closeRequested();
    void settled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QTableView* makeTable(ComparedRunsModel* model, const char* objectName);
    void show(const std::vector<ComparedRun>& runs);
    void showCurves();
    void spanHeadings(QTableView* view);
    void refresh();

    PageContext m_context;
    QStringList m_ids;
    std::vector<ComparedRun> m_runs;
    ComparisonLoader* m_loader;
    MetricsModel* m_metrics;
    SettingsModel* m_settings;
    QToolButton* m_back;
    QLabel* m_title;
    QComboBox* m_unit;
    QLabel* m_hint;
    QCheckBox* m_onlyDifferences;
    QLabel* m_differences;
    TimeAxis* m_axis;
    TimeChart* m_chart;
    QTableView* m_metricsView;
    QTableView* m_settingsView;
    QSplitter* m_rows;
    QSplitter* m_tables;
    StatePane* m_pane;
};

} // namespace wh::ui
