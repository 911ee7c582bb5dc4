// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backtest/PartialCurve.h"
#include "ui/session/Page.h"

#include <array>

class QLabel;
class QProgressBar;
class QPushButton;

namespace wh::ui {

class LineLayer;
class TimeAxis;
class TimeChart;

/// A run under way: how far, how fast, how long it will take, and what there is so far: equity, position, fills and
/// orders, and the curve of its equity. GUI thread.
class RunProgress final : public QWidget
{
    Q_OBJECT

public:
    explicit RunProgress(const PageContext& context, QWidget* parent = nullptr);

    /// Follows this run until another one is told; empty: none.
    void follow(const std::string& run);
    const std::string& run() const { return m_run; }
    std::size_t curvePoints() const { return m_curve.size(); }
    /// Asks the run to end.
    void cancel();
    void retranslate();

signals:
    /// It is not under way any more; it may be gone.
    void ended(const QString& run);
    void cancelFailed(const wh::Error& error);

private:
    enum Figure : std::size_t { Equity, Position, Fills, Orders, kFigures };
    struct Card
    {
        QLabel* name = nullptr;
        QLabel* value = nullptr;
    };

    void refresh();
    void onRuns();

    void showJob(const client::Job& job);
    void showPartial(const client::PartialResult& partial);

    PageContext m_context;
    std::string m_run;
    bool m_wasSeen = false; ///< in the list of runs
    bool m_isCancelling = false;
    PartialCurve m_curve;
    QLabel* m_title;
    QLabel* m_speed;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    std::array<Card, kFigures> m_cards;
    TimeAxis* m_axis;
    TimeChart* m_chart;
    LineLayer* m_line;
};

} // namespace wh::ui
