// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/ApiClient.h"
#include "ui/charts/BarSeries.h"
#include "ui/charts/layers/FillLayer.h"
#include "ui/charts/layers/QuoteLayer.h"
#include "ui/report/LineFeed.h"
#include "ui/report/OpenReport.h"

namespace wh::ui {

class Appearance;
class CandleLayer;
class LineLayer;
class PrintLayer;

/// What the price chart of one report shows, by how far one is zoomed in: candles (or a line) of the recording, and its
/// single events where there are no more of them than pixels; own quotes where there are not too many; all own fills.
/// Without the recording it has the line that the report keeps. Owned by the charts; GUI thread.
class PriceFeed final : public QObject
{
    Q_OBJECT

public:
    enum class Shape : std::uint8_t { Candles, Line };
    enum class Level : std::uint8_t { Line, Candles, Events };

    /// All borrowed; they outlive the feed.
    PriceFeed(const Appearance& appearance, Session& session, TimeChart& chart, OpenReportPtr open,
              QObject* parent = nullptr);

    Shape shape() const { return m_shape; }
    void setShape(Shape shape);
    void setQuotesShown(bool shown);
    void setFillsShown(bool shown);
    /// In which the bot, whose report it is, did not run: line and quotes have gaps there.
    void setIdle(std::vector<IdleSpan> idle);
    /// The recording went while the report was open.
    void loseData(OpenReportPtr open);

    /// What is drawn now.
    Level level() const { return m_level; }
    /// There are more quotes in what is seen than are drawn.
    bool hasTooManyQuotes() const { return m_tooManyQuotes; }
    bool isSettled() const;
    FillLayer& fillLayer() const { return *m_fills; }
    const FillMarks& fills() const { return m_marks; }
    /// Those that are drawn.
    const QuoteMarks& quotes() const { return m_quotes->quotes(); }
    const SeriesPtr& line() const { return m_lineFeed->whole(); }
    const BarSeriesPtr& candles() const;
    /// By its number in the order of the run.
    void selectFill(std::optional<std::int64_t> index);

signals:
    void answered();
    void failed(const wh::Error& error);
    /// Of its layers another one draws the price.
    void levelChanged();

private:
    /// "0.01 BTC at 61,234.50 USDT". A value, any thread.
    struct TradeText
    {
        NumberFormat numbers;
        ValueFormat price, quantity;
        QString pattern;
        QString of(const Decimal& tradedQuantity, const Decimal& tradedPrice) const;
    };
    TradeText textsOfTrades() const;
    static std::vector<FillMark> marksOf(const std::vector<client::FillMark>& fills, const TradeText& texts);

    /// What is seen, and as much again around it, within the run.
    TimeRange wantedRange() const;
    bool wantsEvents() const;
    void refresh();
    void askCandles();
    void askEvents();
    void askQuotes();
    void askFills();
    void showQuotes();
    void setLevel(Level level);
    template<typename Function>
    auto counted(LatestOnly& latest, Function function);

    const Appearance& m_appearance;
    Session& m_session;
    TimeChart& m_chart;
    OpenReportPtr m_open;
    CandleLayer* m_candles;
    LineLayer* m_line;
    LineLayer* m_bid;
    LineLayer* m_ask;
    PrintLayer* m_prints;
    QuoteLayer* m_quotes;
    FillLayer* m_fills;
    LineFeed* m_lineFeed;
    QTimer m_pause;
    LatestOnly m_latestCandles, m_latestTouches, m_latestPrints, m_latestQuotes;
    int m_questions = 0;
    TimeRange m_candleRange, m_eventRange, m_quoteRange; ///< of what was had last
    std::vector<QuoteMark> m_knownQuotes;                ///< by the time they began
    std::vector<IdleSpan> m_idle;
    FillMarks m_marks;
    std::vector<FillMark> m_gathered; ///< pages of fills, until all are there
    std::optional<std::int64_t> m_selected;
    Shape m_shape = Shape::Candles;
    Level m_level = Level::Line;
    bool m_quotesShown = true;
    bool m_tooManyQuotes = false;
};

} // namespace wh::ui
