// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/TimeAxis.h"
#include "ui/report/OpenReport.h"
#include "ui/report/PriceFeed.h"

#include <QMap>
#include <QVariantMap>
#include <QWidget>

class QSplitter;

namespace wh::ui {

class Appearance;
class LineFeed;
class Session;
class TimeChart;

/// The charts of a report, one above another over one axis of time: price with own quotes and fills, equity, drawdown,
/// inventory, and the gauges that were chosen. Owned by the page; GUI thread.
class ReportCharts final : public QWidget
{
    Q_OBJECT

public:
    /// One chart and what it draws. The feed is null for the price.
    struct Panel
    {
        QString id; ///< "price", "equity", "drawdown", "inventory", "gauge:spread"
        TimeChart* chart = nullptr;
        LineFeed* feed = nullptr;
    };

    ReportCharts(const Appearance& appearance, Session& session, QWidget* parent = nullptr);
    ~ReportCharts() override;

    /// Another report, or none.
    void setReport(OpenReportPtr open);
    /// The same report, whose recording is gone.
    void loseData(OpenReportPtr open);
    /// Writes all texts anew; range and selection stay.
    void retranslate();

    TimeAxis& axis() { return m_axis; }
    const QList<Panel>& panels() const { return m_panels; }
    TimeChart* chart(const QString& id) const;
    /// Null without a report.
    PriceFeed* price() const { return m_price; }
    bool isSettled() const;

    void setShape(PriceFeed::Shape shape);
    PriceFeed::Shape shape() const { return m_shape; }
    void setQuotesShown(bool shown);
    bool areQuotesShown() const { return m_quotesShown; }
    void setFillsShown(bool shown);
    bool areFillsShown() const { return m_fillsShown; }
    /// When the bot, whose report it is, did not run: what only a bot at work draws has gaps there. Of a backtest:
    /// none.
    void setIdle(std::vector<IdleSpan> idle);
    void setGaugeShown(const QString& name, bool shown);
    const QStringList& shownGauges() const { return m_gauges; }

    /// Brings the moment into the middle; where everything was seen, also nearer.
    void centreOn(TimeNs time);
    void selectFill(std::optional<std::int64_t> index);

    QVariantMap savedState() const;
    void restoreState(const QVariantMap& state);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

signals:
    /// A chart was clicked there.
    void momentChosen(wh::TimeNs time);
    /// An own fill was clicked.
    void fillChosen(const wh::ui::RowPlace& fill);
    void answered();
    void failed(const wh::Error& error);
    /// What draws the price, or whether all quotes are drawn.
    void levelChanged();

private:
    TimeChart* addPanel(const QString& id, const QString& title);
    void addLine(const QString& id, const QString& title, client::Line line);
    void addGauge(const QString& name);
    void finishPanels();
    void applyHeights();
    void keepHeights();
    void build();

    const Appearance& m_appearance;
    Session& m_session;
    TimeAxis m_axis;
    QSplitter* m_splitter;
    OpenReportPtr m_open;
    QList<Panel> m_panels;
    PriceFeed* m_price = nullptr;
    PriceFeed::Shape m_shape = PriceFeed::Shape::Candles;
    bool m_quotesShown = true;
    bool m_fillsShown = true;
    QStringList m_gauges;
    std::vector<IdleSpan> m_idle;
    QMap<QString, int> m_heights; ///< of panels, as the user left them
    std::optional<std::int64_t> m_selectedFill;
};

} // namespace wh::ui
