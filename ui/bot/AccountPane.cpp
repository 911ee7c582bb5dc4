// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bot/AccountPane.h"

#include "ui/bot/BotFeed.h"
#include "ui/bot/LiveAxis.h"
#include "ui/charts/TimeChart.h"
#include "ui/charts/layers/LineLayer.h"
#include "ui/common/Appearance.h"
#include "ui/common/ColumnFit.h"
#include "ui/common/StatePane.h"
#include "ui/common/TableSetup.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace wh::ui {

namespace {

constexpr int kTableWidth = 300; ///< at least
constexpr int kChartWidth = 200; ///< likewise
constexpr int kPauseMs = 150;
constexpr std::int64_t kPage = 500;
constexpr std::int64_t kMost = 20'000;

} // namespace

AccountPane::AccountPane(const Appearance& appearance, TimeAxis& axis, LiveAxis& live, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_axis(axis)
    , m_live(live)
    , m_model(new AccountModel(appearance, this))
    , m_table(new QTableView(this))
    , m_chart(new TimeChart(appearance, axis, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_pane(new StatePane(appearance, m_splitter, this))
    , m_older(this, kPage, kMost)
{
    m_chart->setObjectName(QStringLiteral("equity"));
    m_table->setModel(m_model);
    setUpRowTable(*m_table);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setMinimumSectionSize(8 * kGrid); // the style's own is wider than a column has to be
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->setMinimumSectionSize(kRowHeight);
    m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_table->setMinimumWidth(kTableWidth);
    m_table->horizontalHeader()->setDefaultSectionSize(14 * kGrid); // ColumnFit gives each what it needs
    m_fit = new ColumnFit(*m_table);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_chart);
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 6);
    m_splitter->setHandleWidth(3);
    m_splitter->setChildrenCollapsible(false);
    m_chart->setMinimumWidth(kChartWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (!m_axis.visible().isEmpty())
            m_older.want(m_axis.visible().from);
    });
    connect(&axis, &TimeAxis::visibleChanged, this, [this] {
        if (m_feed && isVisible() && !m_pause.isActive())
            m_pause.start();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &AccountPane::fitTable);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &AccountPane::fitTable);
    connect(m_model, &QAbstractItemModel::headerDataChanged, this, &AccountPane::fitTable);
    connect(&live, &LiveAxis::stepped, this, &AccountPane::draw);
    connect(&appearance, &Appearance::changed, m_model, &AccountModel::refresh);
    retranslate();
}

AccountPane::~AccountPane()
{
    delete m_chart; // it borrows the axis
}

void AccountPane::open(BotFeed* feed)
{
    if (m_feed)
        disconnect(m_feed, nullptr, this, nullptr);
    m_feed = feed;
    m_layer = nullptr;
    m_chart->clearLayers();
    restart();
    if (feed) {
        connect(feed, &BotFeed::accountChanged, this, &AccountPane::take);
        connect(feed, &BotFeed::botChanged, this, &AccountPane::breakWhereIdle);
        connect(feed, &BotFeed::botChanged, this, &AccountPane::showAccount);
        take();
    }
    showAccount();
}

void AccountPane::restart()
{
    m_pause.stop();
    m_older.stop();
    m_equity.clear();
    if (!m_feed)
        return;
    m_older.start(
        m_feed->id(), m_feed->now() + kSecond,
        [this](const auto& request, auto done) { m_feed->fleet().accounts(request, std::move(done)); },
        [this](const std::vector<client::BotAccount>& rows) {
            GrowingCurve::Points points;
            const auto breakBefore = [&](TimeNs next) {
                if (!points.empty() && m_feed->wasIdleBetween(points.back().first, next))
                    points.emplace_back(points.back().first + 1, std::numeric_limits<double>::quiet_NaN());
            };
            for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
                breakBefore(row->time);
                points.emplace_back(row->time, row->equity.toDouble());
            }
            breakBefore(m_equity.first().value_or(m_feed->now()));
            m_equity.prepend(points);
            breakWhereIdle();
        },
        [this] {
            draw();
            emit answered();
        });
    if (isVisible())
        m_pause.start();
}

void AccountPane::setAway(bool away)
{
    m_older.setAway(away);
    if (!away)
        restart(); // history has what was missed
}

void AccountPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_feed)
        m_pause.start();
    showAccount();
    draw();
}

void AccountPane::breakWhereIdle()
{
    if (m_feed && m_feed->bot() && !m_feed->bot()->isAtWork())
        m_equity.breakOff();
}

/// As wide as what stands in it: the chart has the rest. It does not become narrower by a digit less.
void AccountPane::fitTable()
{
    const int needed =
        2 * m_table->frameWidth() + m_table->verticalScrollBar()->sizeHint().width() + m_fit->neededWidth();
    const int most = std::max(kTableWidth, width() - kChartWidth - m_splitter->handleWidth());
    m_table->setMinimumWidth(std::clamp(needed, std::min(m_table->minimumWidth(), most), most));
}

void AccountPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitTable();
}

void AccountPane::take()
{
    if (const auto& account = m_feed->account())
        m_equity.append(account->time, account->equity.toDouble());
    showAccount();
}

void AccountPane::showAccount()
{
    const client::Bot* bot = m_feed ? m_feed->bot() : nullptr;
    if (!bot)
        return m_pane->showLoading(tr("Reading …"), false);
    const BotUnits units = BotUnits::of(*bot);
    if (!m_layer || m_units.instrument != units.instrument || m_units.money != units.money) {
        m_units = units;
        m_chart->clearLayers();
        m_layer =
            m_chart->addLayer(std::make_unique<LineLayer>(tr("Equity"), Token::Series1, units.money, LineShape::Step));
    }
    if (!isVisible())
        return;
    // Of a bot that is not at work its row has what is known.
    auto account = m_feed->account();
    if (!account && bot->figures.equity) {
        account.emplace();
        account->equity = *bot->figures.equity;
        account->profit = bot->figures.profit;
        account->position = bot->figures.position;
    }
    m_model->setAccount(account, m_units, bot->capital);
    if (account)
        m_pane->showContent();
    else
        m_pane->showEmpty(Icon::Data, tr("No account yet"),
                          tr("The bot gets its share of the account when it is at work for the first time."), {});
}

void AccountPane::draw()
{
    const client::Bot* bot = m_feed ? m_feed->bot() : nullptr;
    if (!m_layer || !bot || !isVisible())
        return;
    m_layer->setSeries(m_equity.series(bot->isAtWork() ? m_live.present() : 0));
    m_chart->layersChanged();
}

void AccountPane::retranslate()
{
    m_table->setAccessibleName(tr("Account of the bot"));
    m_chart->setTitle(tr("Equity"));
    m_chart->setEmptyText(tr("No values in this time"));
    if (m_layer)
        m_layer->setName(tr("Equity"));
    m_model->refresh();
    showAccount();
}

QVariantMap AccountPane::savedState() const
{
    return {{QStringLiteral("splitter"), m_splitter->saveState()}};
}

void AccountPane::restoreState(const QVariantMap& state)
{
    m_splitter->restoreState(state.value(QStringLiteral("splitter")).toByteArray());
}

} // namespace wh::ui
