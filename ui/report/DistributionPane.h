// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/OpenReport.h"
#include "ui/session/Session.h"

#include <QWidget>

class QVBoxLayout;

namespace wh::ui {

class Appearance;
class HistogramChart;
class StatePane;

/// How the profits of a run's trades are distributed. Asks for them when it is first seen. GUI thread.
class DistributionPane final : public QWidget
{
    Q_OBJECT

public:
    DistributionPane(const Appearance& appearance, Session& session, QWidget* parent = nullptr);

    void setReport(OpenReportPtr open);
    void retranslate();
    /// Null without trades.
    HistogramChart* chart() const { return m_chart; }
    bool isSettled() const { return !m_isAsking; }

signals:
    void settled();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void ask();
    void showProfits();
    void showMissing();

    const Appearance& m_appearance;
    Session& m_session;
    OpenReportPtr m_open;
    LatestOnly m_latest;
    std::vector<double> m_profits;
    std::optional<Error> m_error;
    bool m_isAsked = false;
    bool m_isAsking = false;
    QWidget* m_place;
    HistogramChart* m_chart = nullptr;
    StatePane* m_pane;
};

} // namespace wh::ui
