// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bot/LiveCharts.h"

#include "ui/bot/BotFeed.h"
#include "ui/bot/GaugePanel.h"
#include "ui/charts/TimeChart.h"
#include "ui/common/Appearance.h"
#include "ui/common/ElidedLabel.h"

#include <QApplication>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace wh::ui {

namespace {

constexpr int kLeastPrice = 140; ///< a course can be read
constexpr DurationNs kSpans[] = {5 * kMinute, 15 * kMinute, kHour, 6 * kHour, kDay};

} // namespace

LiveCharts::LiveCharts(const Appearance& appearance, GaugeBook& book, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_book(book)
    , m_live(m_axis)
    , m_spans(new QButtonGroup(this))
    , m_follow(new QToolButton(this))
    , m_orders(new QToolButton(this))
    , m_fills(new QToolButton(this))
    , m_note(new ElidedLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_chart(new TimeChart(appearance, m_axis))
    , m_price(new LivePrice(appearance, *m_chart, this))
    , m_hint(new QLabel(this))
{
    m_chart->setObjectName(QStringLiteral("price"));
    m_chart->setMinimumHeight(kLeastPrice);
    m_splitter->addWidget(m_chart);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(3);
    m_scroll->setObjectName(QStringLiteral("chartScroll"));
    m_scroll->setWidget(m_splitter);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // the charts in it have it
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setMinimumHeight(kLeastPrice);
    m_hint->setObjectName(QStringLiteral("dropHint"));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setAutoFillBackground(true);
    m_hint->setFrameShape(QFrame::Box);
    m_hint->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_scroll, 1);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (m_splitter->isAncestorOf(now) && QGuiApplication::mouseButtons() == Qt::NoButton)
            m_scroll->ensureWidgetVisible(now, 0, 0); // what is under the mouse stays there
    });
    connect(&m_live, &LiveAxis::stepped, this, &LiveCharts::draw);
    connect(&m_live, &LiveAxis::followingChanged, this, &LiveCharts::showFollowing);
    connect(&m_axis, &TimeAxis::visibleChanged, this, [this] {
        for (GaugePanel* panel : std::as_const(m_panels))
            panel->wantSeen();
    });
    connect(m_price, &LivePrice::changed, this, [this] {
        m_note->setFullText(m_price->note());
        emit answered();
    });
    connect(&m_book, &GaugeBook::listChanged, this, &LiveCharts::rebuildPanels);
    connect(m_chart, &TimeChart::clicked, this, &LiveCharts::momentChosen);
    connect(&appearance, &Appearance::changed, this, &LiveCharts::refresh);
    retranslate();
    refresh();
    showFollowing();
}

LiveCharts::~LiveCharts()
{
    delete m_scroll; // the charts in it borrow the axis
}

QWidget* LiveCharts::makeBar()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(2 * kGrid, kGrid / 2, 2 * kGrid, kGrid / 2);
    row->setSpacing(kGrid / 2);
    int id = 0;
    for (const DurationNs span : kSpans) {
        auto* button = new QToolButton(bar);
        button->setObjectName(QStringLiteral("span.") + durationText(span));
        button->setCheckable(true);
        button->setAutoRaise(true);
        m_spans->addButton(button, id++);
        row->addWidget(button);
    }
    m_spans->setExclusive(false); // none of them, after a zoom
    row->addSpacing(kGrid);
    m_follow->setObjectName(QStringLiteral("follow"));
    m_orders->setObjectName(QStringLiteral("orders"));
    m_fills->setObjectName(QStringLiteral("fills"));
    m_follow->setCheckable(true);
    m_follow->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    row->addWidget(m_follow);
    row->addSpacing(kGrid);
    for (QToolButton* button : {m_orders, m_fills}) {
        button->setCheckable(true);
        button->setChecked(true);
        row->addWidget(button);
    }
    for (QToolButton* button : {m_follow, m_orders, m_fills})
        button->setAutoRaise(true);
    QWidget* before = m_spans->buttons().back();
    for (QWidget* next : std::initializer_list<QWidget*>{m_follow, m_orders, m_fills, m_chart})
        setTabOrder(std::exchange(before, next), next); // as they stand
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    row->addSpacing(2 * kGrid);
    row->addWidget(m_note, 1);
    connect(m_spans, &QButtonGroup::idClicked, this,
            [this](int chosen) { m_live.setSpan(kSpans[static_cast<std::size_t>(chosen)]); });
    connect(m_follow, &QToolButton::clicked, this, [this] { m_live.follow(); });
    connect(m_orders, &QToolButton::toggled, m_price, &LivePrice::setOrdersShown);
    connect(m_fills, &QToolButton::toggled, m_price, &LivePrice::setFillsShown);
    return bar;
}

void LiveCharts::retranslate()
{
    for (QAbstractButton* button : m_spans->buttons()) {
        const QString span = durationText(kSpans[static_cast<std::size_t>(m_spans->id(button))]);
        button->setText(span);
        button->setToolTip(tr("Show the last %1, up to now", "a span of time").arg(span));
        button->setAccessibleName(button->toolTip());
    }
    m_follow->setText(tr("Now"));
    m_follow->setToolTip(tr("Back to the present, and along with it"));
    m_orders->setToolTip(tr("Show where own orders stand and stood"));
    m_orders->setAccessibleName(tr("Own orders"));
    m_fills->setToolTip(tr("Show own fills"));
    m_fills->setAccessibleName(tr("Own fills"));
    m_chart->setEmptyText(tr("No market in this time"));
    m_hint->setText(tr("Drop it here for a chart of its own"));
    m_price->retranslate();
    for (GaugePanel* panel : std::as_const(m_panels))
        panel->retranslate();
    m_note->setFullText(m_price->note());
}

void LiveCharts::refresh()
{
    m_follow->setIcon(m_appearance.icon(Icon::ToEnd));
    m_orders->setIcon(m_appearance.icon(Icon::Quotes));
    m_fills->setIcon(m_appearance.icon(Icon::Fills));
    m_note->setFont(m_appearance.font(FontRole::Small));
}

void LiveCharts::open(BotFeed* feed)
{
    if (m_feed) {
        disconnect(m_feed, nullptr, this, nullptr);
        disconnect(&m_feed->idle(), nullptr, this, nullptr);
    }
    m_live.stop();
    m_feed = feed;
    m_end = -1;
    m_axis.setMarker(std::nullopt);
    m_price->open(feed);
    m_chart->setTitle(QString());
    if (!feed)
        return;
    const auto look = [this] {
        const client::Bot* bot = m_feed->bot();
        if (!bot)
            return;
        m_chart->setTitle(toQString(bot->instrument.name.toString()));
        m_price->setUnits(BotUnits::of(*bot));
        startAxis();
    };
    connect(feed, &BotFeed::botChanged, this, look);
    connect(&feed->idle(), &IdleTimes::changed, this, [this] { draw(m_live.present()); });
    look();
}

/// Of a bot that is not at work the present is when it ended.
void LiveCharts::startAxis()
{
    const client::Bot& bot = *m_feed->bot();
    const bool isOver = !bot.isAtWork() && bot.stateSince > 0 && bot.figures.marketTime > 0;
    const TimeNs end = isOver ? bot.stateSince : 0;
    if (std::exchange(m_end, end) != end)
        m_live.start([feed = m_feed, end] { return end > 0 ? end : feed->now(); }, bot.createdAt);
}

void LiveCharts::setAway(bool away)
{
    m_live.setFrozen(away);
    m_price->setAway(away);
    if (!away)
        draw(m_live.present());
}

void LiveCharts::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_live.setShown(true);
    finishPanels();
}

void LiveCharts::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_live.setShown(false);
}

void LiveCharts::draw(TimeNs present)
{
    m_price->draw(present);
    for (GaugePanel* panel : std::as_const(m_panels))
        panel->draw(present);
}

void LiveCharts::showFollowing()
{
    for (QAbstractButton* button : m_spans->buttons())
        button->setChecked(m_live.isFollowing() &&
                           kSpans[static_cast<std::size_t>(m_spans->id(button))] == m_live.span());
    m_follow->setChecked(m_live.isFollowing());
}

bool LiveCharts::isSettled() const
{
    return m_price->isSettled();
}

void LiveCharts::centreOn(TimeNs time)
{
    const DurationNs span = m_axis.visible().span();
    m_axis.setVisible({time - span / 2, time - span / 2 + span});
    m_axis.setMarker(time);
}

QVariantMap LiveCharts::savedState() const
{
    QVariantList gauges;
    for (const QStringList& names : m_wanted)
        gauges << QVariant(names);
    return {{QStringLiteral("span"), qlonglong(m_live.span())},
            {QStringLiteral("orders"), m_orders->isChecked()},
            {QStringLiteral("fills"), m_fills->isChecked()},
            {QStringLiteral("gauges"), gauges}};
}

void LiveCharts::restoreState(const QVariantMap& state)
{
    const qlonglong span = state.value(QStringLiteral("span")).toLongLong();
    if (span >= kSecond && span <= LiveAxis::kLongest)
        m_live.setSpan(span);
    m_orders->setChecked(state.value(QStringLiteral("orders"), true).toBool());
    m_fills->setChecked(state.value(QStringLiteral("fills"), true).toBool());
    m_wanted.clear();
    for (const QVariant& names : state.value(QStringLiteral("gauges")).toList())
        m_wanted << names.toStringList();
    rebuildPanels();
}

} // namespace wh::ui
