// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bot/LivePrice.h"

#include "ui/bot/BotFeed.h"
#include "ui/charts/TimeAxis.h"
#include "ui/charts/TimeChart.h"
#include "ui/charts/layers/LineLayer.h"
#include "ui/common/Appearance.h"

#include <algorithm>
#include <limits>

namespace wh::ui {

namespace {

constexpr int kPauseMs = 150;
constexpr std::int64_t kPage = 500;
constexpr std::int64_t kMostBooks = 20'000;
constexpr std::int64_t kMostOrders = 20'000;
constexpr std::size_t kMostTrades = 10'000;

} // namespace

LivePrice::LivePrice(const Appearance& appearance, TimeChart& chart, QObject* parent)
    : QObject(parent)
    , m_appearance(appearance)
    , m_chart(chart)
    , m_olderBooks(this, kPage, kMostBooks)
    , m_olderOrders(this, kPage, kMostOrders)
    , m_olderTrades(this, kPage, static_cast<std::int64_t>(kMostTrades))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &LivePrice::wantSeen);
    connect(&chart.axis(), &TimeAxis::visibleChanged, this, [this] {
        if (m_feed && !m_pause.isActive())
            m_pause.start();
    });
    connect(&appearance, &Appearance::changed, this, &LivePrice::showFills);
}

void LivePrice::open(BotFeed* feed)
{
    if (m_feed)
        disconnect(m_feed, nullptr, this, nullptr);
    m_feed = feed;
    m_line = nullptr;
    m_quoteLayer = nullptr;
    m_fillLayer = nullptr;
    m_chart.clearLayers();
    restart();
    if (!feed)
        return;
    connect(feed, &BotFeed::bookChanged, this, &LivePrice::takeBook);
    connect(feed, &BotFeed::botChanged, this, &LivePrice::breakWhereIdle);
    connect(feed, &BotFeed::openOrdersChanged, this, [this] {
        m_orders.setOpen(m_feed->openOrders(), m_feed->now());
        draw(m_present);
    });
}

/// From what is known now, and from history.
void LivePrice::restart()
{
    m_olderBooks.stop();
    m_olderOrders.stop();
    m_olderTrades.stop();
    m_pause.stop();
    m_mid.clear();
    m_orders.clear();
    m_trades.clear();
    m_ordersHeard = false;
    m_tradesHeard = false;
    showFills();
    if (!m_feed)
        return;
    m_olderBooks.start(
        m_feed->id(), m_feed->now() + kSecond,
        [this](const auto& request, auto done) { m_feed->fleet().books(request, std::move(done)); },
        [this](auto rows) { takeOlderBooks(std::move(rows)); }, [this] { onWalked(); });
    m_pause.start();
}

void LivePrice::setUnits(const BotUnits& units)
{
    if (m_line && m_units.instrument == units.instrument)
        return;
    m_units = units;
    makeLayers();
}

void LivePrice::makeLayers()
{
    m_chart.clearLayers();
    m_line = m_chart.addLayer(std::make_unique<LineLayer>(tr("Mid"), Token::Series1, m_units.price, LineShape::Step));
    m_line->setExactText([this](std::size_t at) {
        const double value = m_line->series()->values()[at];
        return m_appearance.numbers().fixed(value, m_units.price.digits + 1) + u' ' + m_units.price.unit;
    });
    m_quoteLayer = m_chart.addLayer(std::make_unique<QuoteLayer>(tr("Own orders"), m_units.price));
    m_quoteLayer->setVisible(m_ordersShown);
    m_fillLayer = m_chart.addLayer(std::make_unique<FillLayer>(tr("Own fills"), m_units.price));
    m_fillLayer->setVisible(m_fillsShown);
    showFills();
    draw(m_present);
}

void LivePrice::retranslate()
{
    if (m_line)
        makeLayers();
}

void LivePrice::takeBook()
{
    const auto& book = m_feed->book();
    if (!book || !book->bid || !book->ask)
        return;
    if (!book->isLive) {
        m_mid.breakOff();
        return;
    }
    m_mid.append(book->time, (book->bid->toDouble() + book->ask->toDouble()) / 2);
}

/// While nobody was at work nobody knows where the market stood.
void LivePrice::breakWhereIdle()
{
    if (m_feed && m_feed->bot() && !m_feed->bot()->isAtWork())
        m_mid.breakOff();
}

void LivePrice::takeOlderBooks(std::vector<client::BotBook> rows)
{
    GrowingCurve::Points points;
    const auto breakBefore = [&](TimeNs next) {
        if (!points.empty() && m_feed->wasIdleBetween(points.back().first, next))
            points.emplace_back(points.back().first + 1, std::numeric_limits<double>::quiet_NaN());
    };
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        if (!row->bid || !row->ask)
            continue;
        breakBefore(row->time);
        points.emplace_back(row->time, (row->bid->toDouble() + row->ask->toDouble()) / 2);
    }
    // Up to what was drawn before, or to now: what comes next is not joined over a time in which nobody was there.
    breakBefore(m_mid.first().value_or(m_feed->now()));
    m_mid.prepend(points);
    breakWhereIdle();
}

void LivePrice::takeOrders(const std::vector<client::BotOrder>& rows)
{
    for (const auto& row : rows)
        m_orders.take(row);
    if (m_feed && !std::exchange(m_ordersHeard, true))
        startOrders(rows.empty() ? m_feed->now() : rows.front().time);
}

void LivePrice::startOrders(TimeNs until)
{
    m_olderOrders.start(
        m_feed->id(), until,
        [this](const auto& request, auto done) { m_feed->fleet().orders(request, std::move(done)); },
        [this](auto rows) { m_orders.takeOlder(rows); }, [this] { onWalked(); });
    wantSeen();
}

void LivePrice::takeTrades(const std::vector<client::BotTrade>& rows)
{
    m_trades.insert(m_trades.end(), rows.begin(), rows.end());
    while (m_trades.size() > kMostTrades)
        m_trades.pop_front();
    if (!rows.empty())
        showFills();
    if (m_feed && !std::exchange(m_tradesHeard, true))
        startTrades(rows.empty() ? m_feed->now() : rows.front().time);
}

void LivePrice::startTrades(TimeNs until)
{
    m_olderTrades.start(
        m_feed->id(), until,
        [this](const auto& request, auto done) { m_feed->fleet().trades(request, std::move(done)); },
        [this](auto rows) { takeOlderTrades(rows); }, [this] { onWalked(); });
    wantSeen();
}

void LivePrice::takeOlderTrades(const std::vector<client::BotTrade>& rows)
{
    for (const auto& row : rows) {
        if (m_trades.size() < kMostTrades && (m_trades.empty() || row.time <= m_trades.front().time))
            m_trades.push_front(row);
    }
    showFills();
}

FillMark LivePrice::markOf(const client::BotTrade& trade) const
{
    const auto& numbers = m_appearance.numbers();
    return {trade.time, trade.price.toDouble(), trade.isBuy ? Side::Buy : Side::Sell,
            tr("%1 at %2 %3", "quantity with unit, price, its unit")
                .arg(m_units.amountText(trade.quantity, numbers), m_units.priceText(trade.price, numbers),
                     m_units.price.unit)};
}

void LivePrice::showFills()
{
    if (!m_fillLayer)
        return m_marks.reset();
    auto marks = std::make_shared<std::vector<FillMark>>();
    marks->reserve(m_trades.size());
    for (const auto& trade : m_trades)
        marks->push_back(markOf(trade));
    m_marks = std::move(marks);
    m_fillLayer->setFills(m_marks);
    m_chart.layersChanged();
}

void LivePrice::draw(TimeNs present)
{
    m_present = present;
    if (!m_line)
        return;
    const bool isLive = m_feed && m_feed->bot() && m_feed->bot()->isAtWork();
    m_line->setSeries(m_mid.series(isLive ? present : 0));
    static const std::vector<IdleSpan> kNone;
    m_quoteLayer->setQuotes(m_orders.marks(present, m_feed ? m_feed->idle().spans() : kNone,
                                           [this](TimeNs before) { return m_mid.lastBefore(before); }));
    m_chart.layersChanged();
}

void LivePrice::wantSeen()
{
    const TimeRange seen = m_chart.axis().visible();
    if (!m_feed || seen.isEmpty())
        return;
    m_olderBooks.want(seen.from);
    m_olderOrders.want(seen.from);
    m_olderTrades.want(seen.from);
    emit changed();
}

void LivePrice::onWalked()
{
    if (!m_olderBooks.isWorking() && !m_olderOrders.isWorking() && !m_olderTrades.isWorking())
        draw(m_present);
    emit changed();
}

void LivePrice::setAway(bool away)
{
    m_olderBooks.setAway(away);
    m_olderOrders.setAway(away);
    m_olderTrades.setAway(away);
    if (away)
        m_pause.stop();
    else
        restart(); // history has what was missed
}

void LivePrice::setOrdersShown(bool shown)
{
    m_ordersShown = shown;
    if (m_quoteLayer) {
        m_quoteLayer->setVisible(shown);
        m_chart.layersChanged();
    }
    emit changed();
}

void LivePrice::setFillsShown(bool shown)
{
    m_fillsShown = shown;
    if (m_fillLayer) {
        m_fillLayer->setVisible(shown);
        m_chart.layersChanged();
    }
}

bool LivePrice::isSettled() const
{
    return !m_pause.isActive() && !m_olderBooks.isWorking() && !m_olderOrders.isWorking() && !m_olderTrades.isWorking();
}

QString LivePrice::note() const
{
    if (!m_feed)
        return {};
    const TimeNs from = m_chart.axis().visible().from;
    if (m_olderBooks.isWorking() || m_olderOrders.isWorking())
        return tr("Loading …");
    const TimeNs orders = std::max(m_orders.completeFrom().value_or(INT64_MIN),
                                   m_olderOrders.isFull() ? m_olderOrders.reached() : INT64_MIN);
    if (m_ordersShown && orders > from)
        return tr("Own orders are drawn from %1 on", "time").arg(m_appearance.times().moment(orders));
    if (m_olderBooks.isFull() && m_olderBooks.reached() > from)
        return tr("The mid is drawn from %1 on", "time").arg(m_appearance.times().moment(m_olderBooks.reached()));
    return {};
}

} // namespace wh::ui
