// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/Values.h"
#include "ui/charts/TimeAxis.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace wh::ui {

class Appearance;
class LineLayer;
class MetricCard;
class Session;
class TimeChart;

/// A run while it is under way: how far it has come, what it has made so far, and a way out. GUI thread.
class ReportProgress final : public QWidget
{
    Q_OBJECT

public:
    ReportProgress(const Appearance& appearance, Session& session, QWidget* parent = nullptr);
    ~ReportProgress() override;

    /// Another run, or none (its ID is empty then).
    void setRun(const client::Run& run);
    void retranslate();

signals:
    void cancelRequested();

private:
    void refresh();
    void showPartial(const client::PartialResult& partial);

    const Appearance& m_appearance;
    Session& m_session;
    client::Run m_run;
    QLabel* m_text;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    std::vector<MetricCard*> m_cards;
    TimeAxis m_axis;
    TimeChart* m_chart;
    LineLayer* m_equity;
    std::vector<TimeNs> m_times;
    std::vector<double> m_values;
};

} // namespace wh::ui
