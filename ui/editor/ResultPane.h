// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/ScriptWork.h"
#include "ui/session/Page.h"

#include <QTabWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace wh::ui {

class ElidedLabel;
class LineLayer;
class MetricCard;
class PlaceTable;
class StatePane;
class StepsPane;
class TimeAxis;
class TimeChart;

/// Below the code: what is wrong with it, and what its last run and its last validation showed. Rows lead to lines of
/// the code. GUI thread.
class ResultPane final : public QTabWidget
{
    Q_OBJECT

public:
    enum Part { Problems, Result, Log, Fills, Gauges, Checks, Steps, kParts };

    explicit ResultPane(const PageContext& context, QWidget* parent = nullptr);

    void showPart(Part part) { setCurrentIndex(part); }
    /// @param isWhole  nothing more is being looked for
    void setFindings(const ScriptWork::Findings& findings, bool isWhole);
    /// Null: there is none.
    void setTrial(const ScriptWork::Trial& trial);
    /// @param name  of the script whose run is shown; empty: that which is worked on
    void setRunScript(const QString& name);
    /// The run ended with mistakes.
    void setFailure(const std::vector<Error>& mistakes);
    void setValidation(const ScriptWork::Validation& validation, const QString& begun = {});
    /// What was validated is no longer what is written.
    void setEarlier(bool isEarlier);
    bool stepProblem(int by);
    const ScriptWork::Trial& trial() const { return m_trial; }
    PlaceTable* problems() const { return m_problems; }
    PlaceTable* log() const { return m_log; }
    PlaceTable* checks() const { return m_checks; }
    PlaceTable* fills() const { return m_fills; }
    StepsPane* steps() const { return m_steps; }
    void setReportAction(QAction* report);
    void retranslate();

signals:
    void placeRequested(const QString& file, int line, int column);
    /// The line that placed an order. @param filled  a moment at which it was there
    void orderRequested(std::uint64_t order, wh::TimeNs filled);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layCards();
    QWidget* makeResult();
    QWidget* makeGauges();
    void showTitles();
    void showFigures();
    void showLog();
    void showFills();
    void showGauges();
    void showGauge(int row);
    PlaceTable* makeTable(const char* name);

    PageContext m_context;
    PlaceTable* m_problems;
    PlaceTable* m_log;
    PlaceTable* m_fills;
    PlaceTable* m_gauges;
    PlaceTable* m_checks;
    StepsPane* m_steps;
    QLabel* m_looks; ///< what there is instead of problems
    QStackedWidget* m_problemsOrNone;
    StatePane* m_resultPane = nullptr;
    std::vector<MetricCard*> m_cards;
    QGridLayout* m_grid = nullptr;
    QScrollArea* m_scroll = nullptr;
    int m_cardColumns = 0;
    ElidedLabel* m_summary = nullptr;
    QPushButton* m_report = nullptr;
    TimeAxis* m_axis = nullptr;
    TimeChart* m_chart = nullptr;
    LineLayer* m_equity = nullptr;
    TimeAxis* m_gaugeAxis = nullptr;
    TimeChart* m_gaugeChart = nullptr;
    LineLayer* m_gaugeLine = nullptr;
    ScriptWork::Findings m_findings;
    ScriptWork::Trial m_trial;
    ScriptWork::Validation m_validation;
    QString m_begun;
    QString m_runScript;
    bool m_isWhole = true;
    bool m_isEarlier = false; ///< the validation
};

/// "regime.trend" as a person reads it. GUI thread.
QString checkTitle(const QString& id);

} // namespace wh::ui
