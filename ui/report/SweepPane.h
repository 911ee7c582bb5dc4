// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/SweepModel.h"
#include "ui/session/Session.h"

#include <QVariantMap>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QTableView;

namespace wh::ui {

class Appearance;
class ElidedLabel;
class HeatMapChart;
class ParallelChart;

/// What a sweep found: its points as a table, as lines through parallel axes, and over two of its axes as colours. All
/// three point at the same point. GUI thread.
class SweepPane final : public QWidget
{
    Q_OBJECT

public:
    SweepPane(const Appearance& appearance, Session& session, QWidget* parent = nullptr);

    void setResult(const client::Run& run, client::SweepResult result);
    void retranslate();
    void focusFilter();

    SweepModel& model() const { return *m_model; }
    QTableView& table() const { return *m_table; }
    ParallelChart& lines() const { return *m_lines; }
    HeatMapChart& heatMap() const { return *m_heat; }
    /// The figure that gives the lines and the heat map their colours; its data is a SweepModel::Figure.
    QComboBox& metric() const { return *m_metric; }
    /// The axes of the heat map: "x" and "y" in its box of choices.
    QComboBox& heatColumns() const { return *m_columns; }
    QComboBox& heatRows() const { return *m_rows; }

    QVariantMap savedState() const;
    void restoreState(const QVariantMap& state);

signals:
    /// The point is to be opened as a backtest, with these parameters.
    void pointActivated(const wh::client::SweepRow& row);

private:
    void choose(std::int64_t point);
    void activate(int row);
    void fillMetrics();
    void fillLines();
    void fillHeatMap();
    SweepModel::Figure figure() const;
    ValueFormat formatOf(SweepModel::Figure figure) const;
    QString nothingOf(SweepModel::Figure figure) const;

    const Appearance& m_appearance;
    Session& m_session;
    client::Run m_run;
    SweepModel* m_model;
    QTableView* m_table;
    ParallelChart* m_lines;
    HeatMapChart* m_heat;
    ElidedLabel* m_count;
    QLabel* m_colouredBy;
    QComboBox* m_metric;
    QLabel* m_over;
    QLabel* m_by;
    QComboBox* m_columns;
    QComboBox* m_rows;
    QPushButton* m_open;
    QWidget* m_heatBox;
    QSplitter* m_charts;
    QSplitter* m_splitter;
    bool m_isChoosing = false;
};

} // namespace wh::ui
