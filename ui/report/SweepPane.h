// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/Values.h"
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
class HeatMapChart;
class ParallelChart;
class SweepModel;

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
    bool isSettled() const { return m_questions == 0; }

    SweepModel& model() const { return *m_model; }
    QTableView& table() const { return *m_table; }
    ParallelChart& lines() const { return *m_lines; }
    HeatMapChart& heatMap() const { return *m_heat; }
    /// The axes of the heat map: "x" and "y" in its box of choices.
    QComboBox& heatColumns() const { return *m_columns; }
    QComboBox& heatRows() const { return *m_rows; }

    QVariantMap savedState() const;
    void restoreState(const QVariantMap& state);

signals:
    /// The point is to be opened as a backtest, with these parameters.
    void pointActivated(const wh::client::SweepRow& row);
    void settled();

private:
    void choose(std::int64_t point);
    void activate(int row);
    void fillLines();
    void askHeatMap();
    void showHeatMap(const client::HeatMap& map);

    const Appearance& m_appearance;
    Session& m_session;
    client::Run m_run;
    SweepModel* m_model;
    QTableView* m_table;
    ParallelChart* m_lines;
    HeatMapChart* m_heat;
    QLabel* m_count;
    QLabel* m_over;
    QLabel* m_by;
    QComboBox* m_columns;
    QComboBox* m_rows;
    QPushButton* m_open;
    QWidget* m_heatBox;
    QSplitter* m_charts;
    QSplitter* m_splitter;
    LatestOnly m_latest;
    int m_questions = 0;
    bool m_isChoosing = false;
};

} // namespace wh::ui
