// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ReportCharts.h"

#include "ui/charts/TimeChart.h"
#include "ui/charts/layers/LineLayer.h"
#include "ui/common/Appearance.h"
#include "ui/report/LineFeed.h"

#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace wh::ui {

namespace {

/// Where all is seen and one row is chosen, this share of it is seen then.
constexpr std::int64_t kNearer = 20;
constexpr int kPart = 100; ///< of the heights of charts: the price has ten at first
constexpr int kWhole = 21 * kPart;
constexpr QLatin1String kGaugePrefix("gauge:");

/// Of a percentage; so many that two figures of the largest are seen.
int drawdownDigits(const client::Report& report)
{
    const client::Metric* largest = report.metric("maxDrawdown");
    const double percent = largest && largest->number ? *largest->number * 100 : 0;
    return percent > 0 ? std::clamp(1 - static_cast<int>(std::floor(std::log10(percent))), 2, 8) : 2;
}

} // namespace

ReportCharts::ReportCharts(const Appearance& appearance, Session& session, QWidget* parent)
    : QWidget(parent), m_appearance(appearance), m_session(session), m_splitter(new QSplitter(Qt::Vertical, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(3);
    connect(m_splitter, &QSplitter::splitterMoved, this, &ReportCharts::keepHeights);
}

ReportCharts::~ReportCharts()
{
    delete m_splitter; // charts borrow the axis
}

void ReportCharts::setReport(OpenReportPtr open)
{
    const bool isSame = open && m_open && open->key == m_open->key;
    if (!isSame) {
        m_axis.setMarker(std::nullopt);
        m_selectedFill.reset();
    }
    m_open = std::move(open);
    build();
    if (!isSame)
        m_axis.showAll();
}

void ReportCharts::loseData(OpenReportPtr open)
{
    m_open = std::move(open);
    if (m_price)
        m_price->loseData(m_open);
}

void ReportCharts::retranslate()
{
    build();
}

void ReportCharts::build()
{
    // The extent is the run's, whatever part of a curve is known: charts come and go without moving the view.
    m_axis.setExtentOf(this, m_open ? m_open->extent() : TimeRange{});
    m_price = nullptr;
    const bool hadFocus = focusWidget() && focusWidget()->hasFocus();
    for (const auto& panel : std::exchange(m_panels, {}))
        delete panel.chart;
    if (!m_open)
        return;
    TimeChart* price = addPanel(QStringLiteral("price"), toQString(m_open->report.instrument.name.toString()));
    setFocusProxy(price);
    m_price = new PriceFeed(m_appearance, m_session, *price, m_open, price);
    m_price->setShape(m_shape);
    m_price->setQuotesShown(m_quotesShown);
    m_price->setIdle(m_idle);
    m_price->setFillsShown(m_fillsShown);
    m_price->selectFill(m_selectedFill);
    connect(m_price, &PriceFeed::answered, this, &ReportCharts::answered);
    connect(m_price, &PriceFeed::answered, this, &ReportCharts::levelChanged);
    connect(m_price, &PriceFeed::failed, this, &ReportCharts::failed);
    connect(m_price, &PriceFeed::levelChanged, this, &ReportCharts::levelChanged);
    connect(price, &TimeChart::itemClicked, this, [this](ChartLayer* layer, std::size_t item) {
        if (!m_price->fills() || layer != &m_price->fillLayer() || item >= m_price->fills()->size())
            return;
        emit fillChosen({static_cast<std::int64_t>(item), (*m_price->fills())[item].time});
    });
    addLine(QStringLiteral("equity"), tr("Equity"), client::Line::Equity);
    addLine(QStringLiteral("drawdown"), tr("Drawdown"), client::Line::Drawdown);
    addLine(QStringLiteral("inventory"), tr("Inventory"), client::Line::Inventory);
    for (const QString& gauge : std::as_const(m_gauges))
        addGauge(gauge);
    finishPanels();
    if (hadFocus)
        price->setFocus(Qt::OtherFocusReason);
}

TimeChart* ReportCharts::addPanel(const QString& id, const QString& title)
{
    auto* chart = new TimeChart(m_appearance, m_axis);
    chart->setObjectName(id);
    chart->setTitle(title);
    chart->setEmptyText(tr("Nothing to draw"));
    connect(chart, &TimeChart::clicked, this, &ReportCharts::momentChosen);
    m_splitter->addWidget(chart);
    m_panels.append({id, chart, nullptr});
    return chart;
}

void ReportCharts::addLine(const QString& id, const QString& title, client::Line line)
{
    TimeChart* chart = addPanel(id, title);
    std::unique_ptr<LineLayer> layer;
    if (line == client::Line::Equity) {
        layer = std::make_unique<LineLayer>(title, Token::Series1, m_open->money, LineShape::Step);
    } else if (line == client::Line::Drawdown) {
        const ValueFormat format{drawdownDigits(m_open->report), {}, 0, Sign::WhenNegative, true};
        layer = std::make_unique<LineLayer>(title, Token::Down, format, LineShape::Step);
        layer->setBase(0, Token::Up, Token::Down);
    } else {
        ValueFormat format = m_open->quantity;
        format.sign = Sign::Always;
        layer = std::make_unique<LineLayer>(title, Token::Series3, format, LineShape::Step);
        layer->setBase(0, Token::Series3, Token::Series4);
    }
    auto* feed = new LineFeed(*chart, *chart->addLayer(std::move(layer)), chart);
    m_panels.back().feed = feed;
    feed->setIdle(m_idle);
    connect(feed, &LineFeed::answered, this, &ReportCharts::answered);
    connect(feed, &LineFeed::failed, this, &ReportCharts::failed);
    feed->start([&client = m_session.client(), key = m_open->key, line](int points, auto from, auto to, auto done) {
        client.line(key, line, points, from, to, std::move(done));
    });
}

void ReportCharts::addGauge(const QString& name)
{
    const auto& gauges = m_open->report.gauges;
    const auto known = std::find_if(gauges.begin(), gauges.end(),
                                    [&](const client::Gauge& gauge) { return toQString(gauge.name) == name; });
    if (known == gauges.end()) // of another strategy: remembered, not shown
        return;
    TimeChart* chart = addPanel(kGaugePrefix + name, name);
    const double largest = std::max(std::abs(known->minimum), std::abs(known->maximum));
    ValueFormat format;
    format.digits = largest >= 1000 ? 2 : (largest >= 1 ? 4 : 6);
    format.unit = toQString(known->unit);
    auto layer = std::make_unique<LineLayer>(name, Token::Series5, format, LineShape::Step);
    auto* feed = new LineFeed(*chart, *chart->addLayer(std::move(layer)), chart);
    m_panels.back().feed = feed;
    feed->setIdle(m_idle);
    connect(feed, &LineFeed::answered, this, &ReportCharts::answered);
    connect(feed, &LineFeed::failed, this, &ReportCharts::failed);
    feed->start([&client = m_session.client(), key = m_open->key, gauge = known->name](int points, auto from, auto to,
                                                                                       auto done) {
        client.gauge(key, gauge, points, from, to, std::move(done));
    });
}

void ReportCharts::finishPanels()
{
    for (qsizetype i = 0; i < m_panels.size(); ++i)
        m_panels[i].chart->setTimeLabels(i + 1 == m_panels.size());
    applyHeights();
}

/// As the user left them, in proportion; at first the price has the most.
void ReportCharts::applyHeights()
{
    QList<int> heights;
    for (const auto& panel : std::as_const(m_panels)) {
        const int parts = panel.id == u"price" ? 10 : panel.id == u"equity" ? 5 : 3;
        heights << m_heights.value(panel.id, parts * kPart);
    }
    m_splitter->setSizes(heights);
}

void ReportCharts::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    applyHeights();
}

void ReportCharts::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    applyHeights();
}

void ReportCharts::keepHeights()
{
    // In the parts of a whole page, so that they go on with those that others were given by default.
    const QList<int> sizes = m_splitter->sizes();
    const int whole = std::max(1, std::accumulate(sizes.begin(), sizes.end(), 0));
    for (qsizetype i = 0; i < std::min(sizes.size(), m_panels.size()); ++i)
        m_heights[m_panels[i].id] = sizes[i] * kWhole / whole;
}

TimeChart* ReportCharts::chart(const QString& id) const
{
    const auto found = std::find_if(m_panels.begin(), m_panels.end(), [&](const Panel& p) { return p.id == id; });
    return found == m_panels.end() ? nullptr : found->chart;
}

bool ReportCharts::isSettled() const
{
    return (!m_price || m_price->isSettled()) &&
           std::all_of(m_panels.begin(), m_panels.end(), [](const Panel& p) { return !p.feed || p.feed->isSettled(); });
}

void ReportCharts::setShape(PriceFeed::Shape shape)
{
    m_shape = shape;
    if (m_price)
        m_price->setShape(shape);
}

void ReportCharts::setQuotesShown(bool shown)
{
    m_quotesShown = shown;
    if (m_price)
        m_price->setQuotesShown(shown);
}

void ReportCharts::setFillsShown(bool shown)
{
    m_fillsShown = shown;
    if (m_price)
        m_price->setFillsShown(shown);
}

void ReportCharts::setIdle(std::vector<IdleSpan> idle)
{
    m_idle = std::move(idle);
    if (m_price)
        m_price->setIdle(m_idle);
    for (const auto& panel : std::as_const(m_panels)) {
        if (panel.feed)
            panel.feed->setIdle(m_idle);
    }
}

void ReportCharts::setGaugeShown(const QString& name, bool shown)
{
    if (m_gauges.contains(name) == shown)
        return;
    if (shown)
        m_gauges << name;
    else
        m_gauges.removeAll(name);
    if (!m_open)
        return;
    if (shown) {
        addGauge(name);
    } else {
        const auto gone = std::find_if(m_panels.begin(), m_panels.end(),
                                       [&](const Panel& panel) { return panel.id == kGaugePrefix + name; });
        if (gone != m_panels.end()) {
            delete gone->chart;
            m_panels.erase(gone);
        }
    }
    finishPanels();
}

void ReportCharts::centreOn(TimeNs time)
{
    const DurationNs span = m_axis.visible().span() / (m_axis.isShowingAll() ? kNearer : 1);
    m_axis.setVisible({time - span / 2, time - span / 2 + span});
    m_axis.setCrosshair(time);
}

void ReportCharts::selectFill(std::optional<std::int64_t> index)
{
    m_selectedFill = index;
    if (m_price)
        m_price->selectFill(index);
}

QVariantMap ReportCharts::savedState() const
{
    QVariantMap heights;
    for (auto it = m_heights.begin(); it != m_heights.end(); ++it)
        heights[it.key()] = it.value();
    return {{QStringLiteral("heights"), heights},
            {QStringLiteral("line"), m_shape == PriceFeed::Shape::Line},
            {QStringLiteral("quotes"), m_quotesShown},
            {QStringLiteral("fills"), m_fillsShown},
            {QStringLiteral("gauges"), m_gauges}};
}

void ReportCharts::restoreState(const QVariantMap& state)
{
    const QVariantMap heights = state.value(QStringLiteral("heights")).toMap();
    for (auto it = heights.begin(); it != heights.end(); ++it)
        m_heights[it.key()] = it.value().toInt();
    m_gauges = state.value(QStringLiteral("gauges")).toStringList();
    setShape(state.value(QStringLiteral("line")).toBool() ? PriceFeed::Shape::Line : PriceFeed::Shape::Candles);
    setQuotesShown(state.value(QStringLiteral("quotes"), true).toBool());
    setFillsShown(state.value(QStringLiteral("fills"), true).toBool());
    if (m_open)
        build();
}

} // namespace wh::ui
