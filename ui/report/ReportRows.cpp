// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ReportRows.h"

#include "ui/common/Appearance.h"
#include "ui/report/RowColumns.h"
#include "ui/report/RowsPane.h"
#include "ui/session/Session.h"

namespace wh::ui {

ReportRows::ReportRows(const Appearance& appearance, Session& session, TimeAxis& axis, QWidget* parent)
    : QObject(parent)
    , m_appearance(appearance)
    , m_session(session)
    , m_fillRows(new EngineTable<client::Fill>(
          [](const client::Fill& fill) {
              return RowPlace{fill.index, fill.receiveTime};
          },
          this))
    , m_tradeRows(new EngineTable<client::Trade>(
          [](const client::Trade& trade) {
              return RowPlace{trade.index, trade.closed};
          },
          this))
    , m_fills(new RowsPane(appearance, *m_fillRows, axis, parent))
    , m_trades(new RowsPane(appearance, *m_tradeRows, axis, parent))
{
    m_fills->setObjectName(QStringLiteral("fills"));
    m_trades->setObjectName(QStringLiteral("trades"));
    for (EngineRows* rows : std::initializer_list<EngineRows*>{m_fillRows, m_tradeRows})
        connect(rows, &EngineRows::settled, this, &ReportRows::settled);
    connect(&appearance, &Appearance::changed, this, &ReportRows::retranslate);
    retranslate();
}

void ReportRows::setReport(OpenReportPtr open)
{
    m_open = std::move(open);
    if (!m_open) {
        m_fillRows->start({});
        m_tradeRows->start({});
        return;
    }
    retranslate();
    m_fillRows->start([&client = m_session.client(), key = m_open->key](const client::PageRequest& page, auto done) {
        client.fills(key, page, std::move(done));
    });
    m_tradeRows->start([&client = m_session.client(), key = m_open->key](const client::PageRequest& page, auto done) {
        client.trades(key, page, std::move(done));
    });
}

void ReportRows::retranslate()
{
    m_fillRows->setColumns(RowColumns::ofFills(m_appearance, m_open));
    m_tradeRows->setColumns(RowColumns::ofTrades(m_appearance, m_open));
    const std::pair<QString, QJsonValue> sides[] = {{tr("Both sides"), QJsonValue()},
                                                    {tr("▲ Buys"), QStringLiteral("BUY")},
                                                    {tr("▼ Sells"), QStringLiteral("SELL")}};
    RowsPane::Choice side{tr("Side"), "side", {std::begin(sides), std::end(sides)}};
    m_fills->setWords({tr("Fills"), tr("No fills"), tr("No order was met by the market."),
                       [](int count) { return tr("%n fill(s)", nullptr, count); }},
                      {side,
                       {tr("Maker or taker"),
                        "liquidity",
                        {{tr("Maker and taker"), QJsonValue()},
                         {tr("Maker"), QStringLiteral("MAKER")},
                         {tr("Taker"), QStringLiteral("TAKER")}}}});
    side.values[1].first = tr("▲ Long");
    side.values[2].first = tr("▼ Short");
    m_trades->setWords(
        {tr("Trades"), tr("No trades"), tr("A trade is a position that was opened and closed. There is none."),
         [](int count) { return tr("%n trade(s)", nullptr, count); }},
        {side, {tr("Result"), "won", {{tr("Won and lost"), QJsonValue()}, {tr("Won"), true}, {tr("Lost"), false}}}});
}

} // namespace wh::ui
