// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/OpenReport.h"

#include <QVariantMap>
#include <QWidget>

class QMenu;
class QSplitter;
class QTabWidget;
class QToolButton;

namespace wh {
class Error;
}

namespace wh::ui {

class Appearance;
class DistributionPane;
class ElidedLabel;
class MessagesPane;
class MetricCards;
class MetricsPane;
class ReportCharts;
class ReportRows;
class Session;

/// The report of a span of a bot's life, as that of a backtest is shown: its first figures, its charts over one axis,
/// and all figures, fills, trades, the profits of trades and messages beside them. GUI thread.
class LifeReport final : public QWidget
{
    Q_OBJECT

public:
    /// Both borrowed; they outlive the widget. @param session  of the bot's engine
    LifeReport(const Appearance& appearance, Session& session, QWidget* parent = nullptr);

    /// Another report, or none.
    void setReport(OpenReportPtr open);
    /// Null where there is none.
    const OpenReportPtr& report() const { return m_open; }
    void retranslate();
    void focusFilter();
    ReportCharts& charts() const { return *m_charts; }
    ReportRows& rows() const { return *m_rows; }
    bool isSettled() const;

    QVariantMap savedState() const;
    void restoreState(const QVariantMap& state);

signals:
    void answered();
    /// A part of it could not be read.
    void failed(const wh::Error& error);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeBar();
    void connectParts();
    void fillGauges();
    void showLevel();
    void refresh();
    void fitDetails();

    const Appearance& m_appearance;
    Session& m_session;
    OpenReportPtr m_open;
    MetricCards* m_cards;
    ReportCharts* m_charts;
    ReportRows* m_rows;
    QToolButton* m_quotes;
    QToolButton* m_fills;
    QToolButton* m_gauges;
    QToolButton* m_fit;
    ElidedLabel* m_level; ///< what is not drawn, being too far away
    QMenu* m_gaugeMenu;
    MetricsPane* m_metrics;
    DistributionPane* m_distribution;
    MessagesPane* m_messages;
    QTabWidget* m_tabs;
    QSplitter* m_splitter;
    bool m_isSplitByHand = false;
};

} // namespace wh::ui
