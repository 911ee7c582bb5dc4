// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/TotalsBar.h"

#include "ui/common/Appearance.h"
#include "ui/session/BotText.h"
#include "ui/session/Session.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace wh::ui {

namespace {

void dress(QLabel* label, const QString& text, const QColor& colour)
{
    QPalette palette; // of one colour: the others follow the theme
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

QLabel* makeLabel(QWidget* parent, const char* name)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

TotalsBar::TotalsBar(const Appearance& appearance, QWidget* parent)
    : QFrame(parent)
    , m_appearance(appearance)
    , m_profits(new QHBoxLayout)
    , m_count(makeLabel(this, "totalsCount"))
    , m_running(makeLabel(this, "totalsRunning"))
    , m_orders(makeLabel(this, "totalsOrders"))
    , m_failed(makeLabel(this, "totalsFailed"))
    , m_away(makeLabel(this, "totalsAway"))
    , m_hint(makeLabel(this, "totalsHint"))
{
    setObjectName(QStringLiteral("totals"));
    setFixedHeight(kRoomyRowHeight + 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(3 * kGrid, 1, 3 * kGrid, 0);
    row->setSpacing(5 * kGrid);
    m_profits->setSpacing(4 * kGrid);
    row->addWidget(m_count);
    row->addWidget(m_running);
    row->addWidget(m_failed);
    row->addWidget(m_away);
    row->addLayout(m_profits);
    row->addWidget(m_orders);
    row->addStretch();
    row->addWidget(m_hint);
    connect(&appearance, &Appearance::changed, this, &TotalsBar::refresh);
    setOrderWaits(false);
    refresh();
}

void TotalsBar::setTotals(const FleetTotals& shown, int all)
{
    if (shown == m_shown && all == m_all)
        return;
    m_shown = shown;
    m_all = all;
    refresh();
}

void TotalsBar::setOrderWaits(bool waits)
{
    dress(m_hint, waits ? tr("Order held while the pointer is here") : QString(), m_appearance.colour(Token::Muted));
}

QString TotalsBar::text() const
{
    QStringList texts;
    const auto add = [&texts](const QLabel* label) {
        if (!label->text().isEmpty())
            texts << label->text();
    };
    for (const QLabel* label : {m_count, m_running, m_failed, m_away})
        add(label);
    for (const QLabel* label : m_profitLabels)
        add(label);
    add(m_orders);
    return texts.join(QStringLiteral(" | "));
}

void TotalsBar::refresh()
{
    const NumberFormat& numbers = m_appearance.numbers();
    const QColor muted = m_appearance.colour(Token::Muted);
    dress(m_count,
          m_shown.bots == m_all
              ? tr("%1 bot(s)", nullptr, m_all).arg(numbers.whole(m_all))
              : tr("%1 of %2 bot(s)", nullptr, m_all).arg(numbers.whole(m_shown.bots), numbers.whole(m_all)),
          m_appearance.colour(Token::Text));
    dress(m_running, QStringLiteral("● ") + tr("%1 running").arg(numbers.whole(m_shown.running)),
          m_shown.running > 0 ? m_appearance.colour(Token::Up) : muted);
    dress(m_failed,
          m_shown.failed == 0 ? QString() : QStringLiteral("✕ ") + tr("%1 failed").arg(numbers.whole(m_shown.failed)),
          m_appearance.colour(Token::Failed));
    dress(m_away, m_shown.away == 0 ? QString() : tr("%1 not answering").arg(numbers.whole(m_shown.away)),
          m_appearance.colour(Token::Stale));
    dress(m_orders,
          tr("%1 open order(s)", nullptr, static_cast<int>(m_shown.openOrders)).arg(numbers.whole(m_shown.openOrders)),
          muted);
    while (m_profitLabels.size() > m_shown.profits.size()) {
        delete m_profitLabels.back();
        m_profitLabels.pop_back();
    }
    while (m_profitLabels.size() < m_shown.profits.size()) {
        m_profitLabels.push_back(makeLabel(this, "totalsProfit"));
        m_profits->addWidget(m_profitLabels.back());
    }
    for (std::size_t i = 0; i < m_profitLabels.size(); ++i) {
        const auto& profit = m_shown.profits[i];
        const int sign = profit.net.sign();
        const QString arrow = sign == 0 ? QString() : arrowOf(sign) + u' ';
        dress(m_profitLabels[i],
              arrow + moneyText(numbers, profit.net, profit.asset, true) + u' ' + toQString(profit.asset),
              m_appearance.theme().ofSign(sign));
    }
    setAccessibleName(text());
}

void TotalsBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void TotalsBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.colour(Token::Panel));
    painter.fillRect(0, 0, width(), 1, m_appearance.colour(Token::Border));
}

} // namespace wh::ui
