// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/Values.h"
#include "ui/session/Session.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace wh::ui {

class Appearance;
class FindingsView;
class QualityBook;
class StatePane;
class TimeAxis;
class TimeChart;

/// One recording: its price as candles, its figures, and what the last verification found. GUI thread.
class DatasetPanel final : public QWidget
{
    Q_OBJECT

public:
    DatasetPanel(const Appearance& appearance, Session& session, const QualityBook& qualities,
                 QWidget* parent = nullptr);

    /// Empty: none.
    void setDataset(const QString& id);
    bool isSettled() const { return m_waiting == 0; }
    void retranslate();
    /// The least difference of receive and venue time in words, and what they mean. Below zero it is no latency.
    static std::pair<QString, QString> feedLatencyText(DurationNs least);

signals:
    void verifyRequested(const QString& dataset);
    void backtestRequested(const QString& dataset);
    /// An answer came.
    void settled();

private:
    struct Figure
    {
        QString name;
        QString value;
        QString tip = {};
        bool isLong = false;
    };

    const client::Dataset* dataset() const;
    void onDatasets();
    void ask();
    void showCandles(const Result<std::vector<client::Candle>>& candles);
    void showHead();
    void showFigures();
    void addFigure(const Figure& figure, int line, int column, int span);
    void showQuality();
    std::vector<Figure> figures(const client::Dataset& shown) const;
    void addTapeFigures(const client::DatasetDetails& details, std::vector<Figure>& all) const;
    void answered();

    const Appearance& m_appearance;
    Session& m_session;
    const QualityBook& m_qualities;
    LatestOnly m_latestDetails;
    LatestOnly m_latestCandles;
    std::string m_id;
    std::optional<client::Dataset> m_asked; ///< as it was when details and candles were asked for
    std::optional<client::DatasetDetails> m_details;
    std::optional<Error> m_problem;
    int m_waiting = 0;
    bool m_gone = false;
    DurationNs m_interval = 0; ///< of the candles that were asked for

    StatePane* m_pane;
    QLabel* m_title;
    QLabel* m_subtitle;
    QPushButton* m_backtest;
    TimeAxis* m_axis;
    TimeChart* m_chart;
    QWidget* m_figures;
    QScrollArea* m_scroll;
    QGridLayout* m_grid;
    QLabel* m_qualityIcon;
    QLabel* m_quality;
    QPushButton* m_verify;
    FindingsView* m_findings;
};

} // namespace wh::ui
