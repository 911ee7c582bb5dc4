// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bot/BotUnits.h"
#include "ui/bot/GrowingCurve.h"
#include "ui/bot/HistoryWalk.h"
#include "ui/bot/OrderTrail.h"
#include "ui/charts/layers/FillLayer.h"

#include <QObject>
#include <QTimer>

#include <deque>

namespace wh::ui {

class Appearance;
class BotFeed;
class LineLayer;
class QuoteLayer;
class TimeChart;

/// What the price chart of a live bot shows: the mid of its market, its own orders at their prices while they stood,
/// and its fills; as it happens, and from history as far back as one looks. Owned by the charts; GUI thread.
class LivePrice final : public QObject
{
    Q_OBJECT

public:
    /// Both are borrowed and outlive it.
    LivePrice(const Appearance& appearance, TimeChart& chart, QObject* parent = nullptr);

    /// Another bot, or none. Borrowed; to be closed before it goes.
    void open(BotFeed* feed);
    /// Its instrument is known, or another.
    void setUnits(const BotUnits& units);
    /// As the streams tell them, in order.
    void takeOrders(const std::vector<client::BotOrder>& rows);
    void takeTrades(const std::vector<client::BotTrade>& rows);
    void setAway(bool away);
    void setOrdersShown(bool shown);
    void setFillsShown(bool shown);
    /// Everything anew. @param present  where curves end
    void draw(TimeNs present);
    /// In another language.
    void retranslate();

    /// What is not drawn of what is seen, in words; mostly empty.
    QString note() const;
    bool isSettled() const;
    const FillMarks& fills() const { return m_marks; }
    const GrowingCurve& mid() const { return m_mid; }
    const OrderTrail& orders() const { return m_orders; }
    FillLayer* fillLayer() const { return m_fillLayer; }

signals:
    /// note() or isSettled() is another.
    void changed();

private:
    void restart();
    void makeLayers();
    void takeBook();
    void breakWhereIdle();
    void wantSeen();
    void startOrders(TimeNs until);
    void startTrades(TimeNs until);
    void takeOlderBooks(std::vector<client::BotBook> rows);
    void takeOlderTrades(const std::vector<client::BotTrade>& rows);
    FillMark markOf(const client::BotTrade& trade) const;
    void showFills();
    void onWalked();

    const Appearance& m_appearance;
    TimeChart& m_chart;
    BotFeed* m_feed = nullptr;
    BotUnits m_units;
    GrowingCurve m_mid;
    OrderTrail m_orders;
    std::deque<client::BotTrade> m_trades; ///< in the order of time
    FillMarks m_marks;
    LineLayer* m_line = nullptr;
    QuoteLayer* m_quoteLayer = nullptr;
    FillLayer* m_fillLayer = nullptr;
    bool m_ordersShown = true;
    bool m_fillsShown = true;
    bool m_ordersHeard = false;
    bool m_tradesHeard = false;
    TimeNs m_present = 0;
    HistoryWalk<client::BotBook> m_olderBooks;
    HistoryWalk<client::BotOrder> m_olderOrders;
    HistoryWalk<client::BotTrade> m_olderTrades;
    QTimer m_pause; ///< one question for a whole gesture
};

} // namespace wh::ui
