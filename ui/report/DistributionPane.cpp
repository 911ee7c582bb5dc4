// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/DistributionPane.h"

#include "ui/charts/HistogramChart.h"
#include "ui/common/Appearance.h"
#include "ui/common/ErrorText.h"
#include "ui/common/StatePane.h"

#include <QVBoxLayout>

namespace wh::ui {

namespace {

constexpr std::int64_t kPage = 50'000;

} // namespace

DistributionPane::DistributionPane(const Appearance& appearance, Session& session, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_session(session)
    , m_place(new QWidget(this))
    , m_pane(new StatePane(appearance, m_place, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane);
    (new QVBoxLayout(m_place))->setContentsMargins(0, 0, 0, 0);
    connect(m_pane, &StatePane::actionRequested, this, [this] {
        m_isAsked = false;
        ask();
    });
}

void DistributionPane::setReport(OpenReportPtr open)
{
    m_open = std::move(open);
    m_latest.forget();
    m_profits.clear();
    m_error.reset();
    m_isAsked = false;
    m_isAsking = false;
    delete std::exchange(m_chart, nullptr);
    if (m_open) {
        m_chart = new HistogramChart(m_appearance, m_open->money);
        m_place->layout()->addWidget(m_chart);
    }
    retranslate();
    if (isVisible())
        ask();
}

void DistributionPane::retranslate()
{
    if (m_chart)
        m_chart->setTitle(tr("Profit per trade"));
    showMissing();
}

void DistributionPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    ask();
}

void DistributionPane::showMissing()
{
    if (m_error)
        m_pane->showFailed(failureOf(*m_error, tr("The trades could not be read.")), tr("Try again"));
    else if (m_open && m_open->report.tradeCount == 0)
        m_pane->showEmpty(Icon::Histogram, tr("No trades"),
                          tr("A trade is a position that was opened and closed. This run has none."), {});
    else if (m_isAsking)
        m_pane->showLoading(tr("Reading trades"), false);
    else
        m_pane->showContent();
}

void DistributionPane::ask()
{
    if (!m_open || m_isAsked || m_open->report.tradeCount == 0)
        return;
    m_isAsked = true;
    m_isAsking = true;
    m_error.reset();
    m_profits.clear();
    showMissing();
    showProfits();
}

/// Page after page, then all of them.
void DistributionPane::showProfits()
{
    client::PageRequest page;
    page.first = kPage;
    page.offset = static_cast<std::int64_t>(m_profits.size());
    m_session.client().tradeProfits(m_open->key, page,
                                    m_latest.only(this, [this](Result<client::Page<client::TradeProfit>> trades) {
                                        if (trades) {
                                            for (const auto& trade : trades->items)
                                                m_profits.push_back(trade.profit.toDouble());
                                            if (trades->hasNext && !trades->items.empty())
                                                return showProfits();
                                            m_chart->setHistogram(Histogram::of(m_profits));
                                        } else {
                                            m_error = trades.error();
                                        }
                                        m_isAsking = false;
                                        showMissing();
                                        emit settled();
                                    }));
}

} // namespace wh::ui
