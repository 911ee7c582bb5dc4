// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/OpenReport.h"
#include "ui/report/ReportExport.h"
#include "ui/session/Page.h"

#include <functional>

class QMenu;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace wh::ui {

class BookPane;
class DistributionPane;
class ElidedLabel;
class MessagesPane;
class MetricCards;
class MetricsPane;
class Player;
class ReportCharts;
class ReportHeader;
class ReportProgress;
class ReportRows;
class RowsPane;
class RunSetupPane;
class StatePane;
class SweepPane;

/// One run: its report when it has one, its progress while it is under way, and else why there is nothing to see. Of a
/// sweep, its points.
class ReportPage final : public Page
{
    Q_OBJECT

public:
    explicit ReportPage(const PageContext& context, QWidget* parent = nullptr);
    ~ReportPage() override;

    void openRun(const QString& run);
    /// Empty where none is open.
    QString run() const { return toQString(m_run.id); }

    QList<QAction*> pageActions() const override;
    QList<QAction*> toolActions() const override; ///< the player's; the others have buttons beside what they change
    QVariantMap savedState() const override;
    void restoreState(const QVariantMap& state) override;
    void focusFilter() override;
    bool isSettled() const override;

    ReportCharts& charts() const { return *m_charts; }
    Player& player() const { return *m_player; }
    ReportExport& exports() const { return *m_export; }

protected:
    void retranslate() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeActions();
    void nameActions();
    QWidget* makeBody();
    QWidget* makeChartBar();
    void connectLists();
    void connectParts();

    void showRun(const client::Run& run);
    void onRunChanged(const client::Run& run);
    void onDatasetsChanged();
    void askReport();
    void askSweep();
    void showReport(OpenReportPtr open);
    void showRunError();
    void showNothing();
    /// In place of a report.
    void showFailed(const Error& error, const QString& what, const QString& action, std::function<void()> onAction);
    void loseData(OpenReport::Data became);
    void tellOfData();
    void focusContent(QWidget* content);
    void clear();

    void chooseFill(const RowPlace& fill);
    void chooseMoment(TimeNs time);
    void openPoint(const client::SweepRow& row);
    void exportAs(ReportExport::Kind kind);
    std::function<QByteArray()> paintPdf();
    std::function<QByteArray()> paintPng();
    void fillGauges();
    void updateActions();
    void showLevel();
    void checkSettled();
    void fitDetails();

    client::Run m_run;
    std::string m_wanted; ///< opened before the session knew it
    OpenReportPtr m_open;
    LatestOnly m_latest;
    int m_questions = 0;
    bool m_wasSettled = true;
    std::function<void()> m_onAction;  ///< of the state pane's button
    std::function<void()> m_showState; ///< writes the state pane anew, in the language of the moment

    ReportHeader* m_header = nullptr;
    StatePane* m_pane = nullptr;
    QStackedWidget* m_stack = nullptr;
    QWidget* m_body = nullptr;
    ReportProgress* m_progress = nullptr;
    SweepPane* m_sweep = nullptr;
    MetricCards* m_cards = nullptr;
    ReportCharts* m_charts = nullptr;
    QToolButton* m_gauges = nullptr;
    QMenu* m_gaugeMenu = nullptr;
    ElidedLabel* m_level = nullptr; ///< what is seen at this zoom, where it is not plain
    QTabWidget* m_tabs = nullptr;
    QSplitter* m_splitter = nullptr;
    bool m_isSplitByHand = false;
    MetricsPane* m_metrics = nullptr;
    ReportRows* m_rows = nullptr;
    RowsPane* m_fills = nullptr;
    RowsPane* m_trades = nullptr;
    Player* m_player = nullptr;
    BookPane* m_book = nullptr;
    DistributionPane* m_distribution = nullptr;
    MessagesPane* m_messages = nullptr;
    RunSetupPane* m_setup = nullptr;
    ReportExport* m_export = nullptr;

    QAction* m_repeat = nullptr;
    QAction* m_openData = nullptr;
    QAction* m_fit = nullptr;
    QAction* m_candles = nullptr;
    QAction* m_line = nullptr;
    QAction* m_showQuotes = nullptr;
    QAction* m_showFills = nullptr;
    QAction* m_toStart = nullptr;
    QAction* m_back = nullptr;
    QAction* m_play = nullptr;
    QAction* m_forward = nullptr;
    QAction* m_toEnd = nullptr;
    QList<std::pair<ReportExport::Kind, QAction*>> m_exports;
};

} // namespace wh::ui
