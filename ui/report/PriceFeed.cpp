// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/PriceFeed.h"

#include "ui/charts/SeriesBuild.h"
#include "ui/charts/TimeAxis.h"
#include "ui/charts/TimeChart.h"
#include "ui/charts/layers/CandleLayer.h"
#include "ui/charts/layers/LineLayer.h"
#include "ui/charts/layers/PrintLayer.h"
#include "ui/common/Appearance.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace wh::ui {

namespace {

constexpr int kPauseMs = 40;
constexpr double kCandlePitch = 5;    ///< logical pixels from candle to candle, at least
constexpr double kEventsPerPixel = 3; ///< with fewer, single events are seen
constexpr int kMostTouches = 20'000;  ///< what is denser has candles
constexpr int kMostPrints = 5'000;
constexpr double kQuotesPerPixel = 0.5; ///< more of them would hide the price
constexpr std::int64_t kFillPage = 20'000;

bool covers(const TimeRange& range, const TimeRange& part)
{
    return !range.isEmpty() && range.from <= part.from && range.to >= part.to;
}

} // namespace

PriceFeed::PriceFeed(const Appearance& appearance, Session& session, TimeChart& chart, OpenReportPtr open,
                     QObject* parent)
    : QObject(parent), m_appearance(appearance), m_session(session), m_chart(chart), m_open(std::move(open))
{
    const ValueFormat& price = m_open->price;
    m_candles = chart.addLayer(std::make_unique<CandleLayer>(tr("Price"), price));
    m_line = chart.addLayer(std::make_unique<LineLayer>(tr("Mid price"), Token::Series1, price));
    m_quotes = chart.addLayer(std::make_unique<QuoteLayer>(tr("Own quotes"), price));
    m_bid = chart.addLayer(std::make_unique<LineLayer>(tr("Best bid"), Token::Series1, price, LineShape::Step));
    m_ask = chart.addLayer(std::make_unique<LineLayer>(tr("Best ask"), Token::Series2, price, LineShape::Step));
    m_prints = chart.addLayer(std::make_unique<PrintLayer>(tr("Trades of the market"), price));
    m_fills = chart.addLayer(std::make_unique<FillLayer>(tr("Own fills"), price));
    for (LineLayer* touch : {m_bid, m_ask})
        touch->setVisible(false);

    m_lineFeed = new LineFeed(chart, *m_line, this);
    connect(m_lineFeed, &LineFeed::answered, this, [this] {
        if (!m_idle.empty() && m_quotes->quotes()) // by what was heard last
            showQuotes();
        emit answered();
    });
    connect(m_lineFeed, &LineFeed::failed, this, &PriceFeed::failed);
    m_lineFeed->start([&client = session.client(), key = m_open->key](int points, auto from, auto to, auto done) {
        client.line(key, client::Line::Price, points, from, to, std::move(done));
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &PriceFeed::refresh);
    connect(&chart.axis(), &TimeAxis::visibleChanged, &m_pause, qOverload<>(&QTimer::start));
    setLevel(Level::Line);
    m_pause.start();
    if (m_open->report.fillCount > 0)
        askFills();
}

bool PriceFeed::isSettled() const
{
    return m_questions == 0 && !m_pause.isActive() && m_lineFeed->isSettled();
}

const BarSeriesPtr& PriceFeed::candles() const
{
    return m_candles->bars();
}

void PriceFeed::setShape(Shape shape)
{
    if (shape == m_shape)
        return;
    m_shape = shape;
    m_pause.start();
}

void PriceFeed::setQuotesShown(bool shown)
{
    m_quotesShown = shown;
    m_quoteRange = {};
    if (!shown) {
        m_latestQuotes.forget();
        m_tooManyQuotes = false;
        m_knownQuotes.clear();
        m_quotes->setQuotes({});
        m_chart.layersChanged();
    }
    m_pause.start();
}

void PriceFeed::setFillsShown(bool shown)
{
    m_fills->setVisible(shown);
    m_chart.layersChanged();
}

void PriceFeed::loseData(OpenReportPtr open)
{
    m_open = std::move(open);
    m_pause.start();
}

void PriceFeed::selectFill(std::optional<std::int64_t> index)
{
    m_selected = index;
    if (m_marks && index && *index >= 0 && *index < static_cast<std::int64_t>(m_marks->size()))
        m_fills->setSelected(static_cast<std::size_t>(*index));
    else
        m_fills->setSelected(std::nullopt);
    m_chart.layersChanged();
}

/// A callback that counts as an open question until it was answered, or until another one took its place.
template<typename Function>
auto PriceFeed::counted(LatestOnly& latest, Function function)
{
    ++m_questions;
    return whileAlive(this, [this, wanted = latest.only(this, std::move(function))](auto&& answer) mutable {
        --m_questions;
        if (!answer)
            emit failed(answer.error());
        else
            wanted(std::forward<decltype(answer)>(answer));
        emit answered();
    });
}

TimeRange PriceFeed::wantedRange() const
{
    const TimeRange seen = m_chart.axis().visible();
    const TimeRange all = m_open->extent();
    const DurationNs margin = seen.span() / 2;
    return {std::max(seen.from - margin, all.from), std::min(seen.to + margin, all.to)};
}

bool PriceFeed::wantsEvents() const
{
    if (!m_open->hasBook())
        return false;
    const auto& dataset = *m_open->dataset;
    const double share = static_cast<double>(m_chart.axis().visible().span()) /
                         static_cast<double>(std::max<DurationNs>(1, dataset.last - dataset.first));
    return share * static_cast<double>(dataset.events) <= kEventsPerPixel * m_chart.plotArea().rect.width();
}

void PriceFeed::refresh()
{
    const TimeRange seen = m_chart.axis().visible();
    if (seen.isEmpty() || wantedRange().isEmpty()) {
        emit answered();
        return;
    }
    if (wantsEvents()) {
        askEvents();
    } else {
        m_latestTouches.forget();
        if (m_shape == Shape::Candles && m_open->dataset)
            askCandles();
        else
            setLevel(Level::Line);
    }
    if (m_quotesShown)
        askQuotes();
    emit answered();
}

void PriceFeed::askCandles()
{
    const double width = std::max(1.0, m_chart.plotArea().rect.width());
    const double pitch = static_cast<double>(m_chart.axis().visible().span()) * kCandlePitch / width;
    DurationNs interval = roundInterval(static_cast<DurationNs>(pitch));
    if (const DurationNs bar = m_open->dataset->barInterval; bar > 0)
        interval = widerInterval(bar, interval);
    const bool isKnown = m_candles->bars() && m_candles->bars()->interval() == interval;
    const TimeRange wanted = wantedRange();
    const TimeRange seen{std::max(m_chart.axis().visible().from, m_open->extent().from),
                         std::min(m_chart.axis().visible().to, m_open->extent().to)};
    if (isKnown && covers(m_candleRange, seen)) {
        m_latestCandles.forget();
        setLevel(Level::Candles);
        return;
    }
    const TimeNs from = wanted.from - wanted.from % interval;
    const auto count = static_cast<int>((wanted.to - from) / interval + 2);
    m_session.client().candlesEvery(
        m_open->dataset->id, interval, count, from, wanted.to + 1,
        counted(m_latestCandles, [this, interval, wanted](Result<std::vector<client::Candle>> candles) {
            std::vector<Candle> bars;
            bars.reserve(candles->size());
            for (const auto& candle : *candles)
                bars.push_back({candle.openTime, candle.open.toDouble(), candle.high.toDouble(), candle.low.toDouble(),
                                candle.close.toDouble(), candle.volume.toDouble()});
            m_candleRange = wanted;
            m_candles->setBars(std::make_shared<const BarSeries>(std::move(bars), interval));
            setLevel(Level::Candles);
            m_chart.layersChanged();
        }));
}

void PriceFeed::askEvents()
{
    const TimeRange seen = m_chart.axis().visible();
    if (m_level == Level::Events &&
        covers(m_eventRange, {std::max(seen.from, m_open->extent().from), std::min(seen.to, m_open->extent().to)}))
        return;
    const TimeRange wanted = wantedRange();
    const std::string& dataset = m_open->dataset->id;
    m_session.client().touches(dataset, kMostTouches, wanted.from, wanted.to + 1,
                               counted(m_latestTouches, [this, wanted](Result<std::vector<client::Touch>> touches) {
                                   if (touches->size() >= kMostTouches) // a burst
                                       return m_shape == Shape::Candles ? askCandles() : setLevel(Level::Line);
                                   std::vector<TimeNs> times;
                                   std::vector<double> bids;
                                   std::vector<double> asks;
                                   for (const auto& touch : *touches) {
                                       times.push_back(touch.time);
                                       bids.push_back(touch.bid ? touch.bid->toDouble() : std::nan(""));
                                       asks.push_back(touch.ask ? touch.ask->toDouble() : std::nan(""));
                                   }
                                   if (!times.empty() && times.back() < wanted.to) { // what stands last stands on
                                       times.push_back(wanted.to);
                                       bids.push_back(bids.back());
                                       asks.push_back(asks.back());
                                   }
                                   m_eventRange = wanted;
                                   m_bid->setSeries(std::make_shared<const Series>(times, std::move(bids)));
                                   m_ask->setSeries(std::make_shared<const Series>(std::move(times), std::move(asks)));
                                   setLevel(Level::Events);
                                   m_chart.layersChanged();
                               }));
    m_session.client().eventsOf(
        dataset, "trade", kMostPrints, wanted.from, wanted.to + 1,
        counted(m_latestPrints, [this](Result<std::vector<client::MarketEvent>> events) {
            auto prints = std::make_shared<std::vector<PrintMark>>();
            const TradeText texts = textsOfTrades();
            for (const auto& event : *events)
                prints->push_back({event.receiveTime, event.price.toDouble(), event.quantity.toDouble(),
                                   event.isBuy ? Side::Buy : Side::Sell, texts.of(event.quantity, event.price)});
            m_prints->setPrints(std::move(prints));
            m_chart.layersChanged();
        }));
}

void PriceFeed::askQuotes()
{
    const TimeRange seen = m_chart.axis().visible();
    if (!m_tooManyQuotes &&
        covers(m_quoteRange, {std::max(seen.from, m_open->extent().from), std::min(seen.to, m_open->extent().to)}))
        return;
    const TimeRange wanted = wantedRange();
    // What is asked for is twice as long as what is seen.
    const auto most = static_cast<int>(2 * kQuotesPerPixel * m_chart.plotArea().rect.width());
    m_session.client().quotes(m_open->key, most + 1, wanted.from, wanted.to + 1,
                              counted(m_latestQuotes, [this, wanted, most](Result<std::vector<client::Quote>> quotes) {
                                  m_quoteRange = wanted;
                                  m_tooManyQuotes = std::cmp_greater(quotes->size(), most);
                                  m_knownQuotes.clear();
                                  if (!m_tooManyQuotes) {
                                      m_knownQuotes.reserve(quotes->size());
                                      for (const auto& quote : *quotes)
                                          m_knownQuotes.push_back({quote.from, quote.to, quote.price.toDouble(),
                                                                   quote.isBuy ? Side::Buy : Side::Sell});
                                  }
                                  showQuotes();
                              }));
}

void PriceFeed::showQuotes()
{
    const auto heard = [this](TimeNs before) -> std::optional<TimeNs> {
        const SeriesPtr& line = m_lineFeed->whole();
        const auto last = line ? line->lastAt(before) : std::nullopt;
        return last ? std::optional(line->times()[*last]) : std::nullopt;
    };
    m_quotes->setQuotes(std::make_shared<const std::vector<QuoteMark>>(brokenIn(m_idle, m_knownQuotes, heard)));
    m_chart.layersChanged();
}

void PriceFeed::setIdle(std::vector<IdleSpan> idle)
{
    if (idle == m_idle)
        return;
    m_idle = std::move(idle);
    m_lineFeed->setIdle(m_idle);
    if (m_quotes->quotes())
        showQuotes();
}

/// Page after page, then all of them. Texts of a hundred thousand fills take longer than a frame: another thread's
/// work.
void PriceFeed::askFills()
{
    client::PageRequest page;
    page.first = kFillPage;
    page.offset = static_cast<std::int64_t>(m_gathered.size());
    ++m_questions;
    m_session.client().fillMarks(
        m_open->key, page, whileAlive(this, [this](Result<client::Page<client::FillMark>> fills) {
            if (!fills) {
                --m_questions;
                emit failed(fills.error());
                emit answered();
                return;
            }
            const bool hasNext = fills->hasNext && !fills->items.empty();
            buildInBackground(
                this, [texts = textsOfTrades(), items = std::move(fills->items)] { return marksOf(items, texts); },
                [this, hasNext](const std::vector<FillMark>& marks) {
                    --m_questions;
                    m_gathered.insert(m_gathered.end(), marks.begin(), marks.end());
                    if (hasNext) {
                        askFills();
                    } else {
                        m_marks = std::make_shared<const std::vector<FillMark>>(std::move(m_gathered));
                        m_fills->setFills(m_marks);
                        selectFill(m_selected);
                    }
                    emit answered();
                });
        }));
}

PriceFeed::TradeText PriceFeed::textsOfTrades() const
{
    return {m_appearance.numbers(), m_open->price, m_open->quantity,
            tr("%1 %2 at %3 %4", "quantity, its unit, price, its unit")};
}

QString PriceFeed::TradeText::of(const Decimal& tradedQuantity, const Decimal& tradedPrice) const
{
    return pattern.arg(numbers.exact(toQString(tradedQuantity.toFixed(quantity.digits))), quantity.unit,
                       numbers.exact(toQString(tradedPrice.toFixed(price.digits))), price.unit);
}

std::vector<FillMark> PriceFeed::marksOf(const std::vector<client::FillMark>& fills, const TradeText& texts)
{
    std::vector<FillMark> marks;
    marks.reserve(fills.size());
    for (const auto& fill : fills)
        marks.push_back({fill.time, fill.price.toDouble(), fill.isBuy ? Side::Buy : Side::Sell,
                         texts.of(fill.quantity, fill.price)});
    return marks;
}

void PriceFeed::setLevel(Level level)
{
    m_candles->setVisible(level == Level::Candles);
    m_line->setVisible(level == Level::Line);
    for (ChartLayer* layer : std::initializer_list<ChartLayer*>{m_bid, m_ask, m_prints})
        layer->setVisible(level == Level::Events);
    if (level == m_level)
        return;
    m_level = level;
    m_chart.layersChanged();
    emit levelChanged();
}

} // namespace wh::ui
