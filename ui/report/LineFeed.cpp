// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/LineFeed.h"

#include "ui/charts/TimeAxis.h"
#include "ui/charts/TimeChart.h"
#include "ui/charts/layers/LineLayer.h"

#include <algorithm>

namespace wh::ui {

namespace {

constexpr int kPauseMs = 40;
constexpr int kLeastPoints = 1000;

int pointsFor(const TimeChart& chart)
{
    return std::max(kLeastPoints, static_cast<int>(2 * chart.width() * chart.devicePixelRatioF()));
}

} // namespace

SeriesPtr seriesOf(const std::vector<client::Point>& points, const SeriesPtr& coarse)
{
    std::vector<TimeNs> times;
    std::vector<double> values;
    const std::size_t before = coarse && !points.empty() ? indexAtOrAfter(coarse->times(), points.front().time) : 0;
    const std::size_t behind =
        coarse && !points.empty() ? indexAtOrAfter(coarse->times(), points.back().time + 1) : (coarse ? 0 : SIZE_MAX);
    times.reserve(points.size() + (coarse ? coarse->size() : 0));
    values.reserve(times.capacity());
    const auto addCoarse = [&](std::size_t first, std::size_t last) {
        for (std::size_t i = first; i < last; ++i) {
            times.push_back(coarse->times()[i]);
            values.push_back(coarse->values()[i]);
        }
    };
    if (coarse)
        addCoarse(0, before);
    for (const auto& point : points) {
        times.push_back(point.time);
        values.push_back(point.value);
    }
    if (coarse)
        addCoarse(behind, coarse->size());
    return std::make_shared<const Series>(std::move(times), std::move(values));
}

LineFeed::LineFeed(TimeChart& chart, LineLayer& layer, QObject* parent)
    : QObject(parent), m_chart(chart), m_layer(layer)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &LineFeed::refine);
    connect(&chart.axis(), &TimeAxis::visibleChanged, this, [this] {
        if (m_ask && m_whole && !m_isComplete)
            m_pause.start();
    });
}

void LineFeed::start(Ask ask)
{
    m_ask = std::move(ask);
    m_latest.forget();
    m_answered = m_asked;
    m_pause.stop();
    m_whole.reset();
    m_isComplete = false;
    show({});
    if (m_ask)
        askWhole();
}

void LineFeed::setIdle(std::vector<IdleSpan> idle)
{
    if (idle == m_idle)
        return;
    m_idle = std::move(idle);
    show(m_shown);
}

std::function<void(LineFeed::Points)> LineFeed::counted(std::function<void(Points)> done)
{
    const int mine = ++m_asked;
    return m_latest.only(this, [this, mine, done = std::move(done)](Points points) {
        m_answered = mine;
        if (points)
            done(std::move(points));
        else
            emit failed(points.error());
        emit answered();
    });
}

void LineFeed::askWhole()
{
    const int wanted = pointsFor(m_chart);
    m_ask(wanted, std::nullopt, std::nullopt, counted([this, wanted](Points points) {
              m_isComplete = static_cast<int>(points->size()) < wanted / 2;
              m_whole = seriesOf(*points);
              show(m_whole);
              if (!m_isComplete && !m_chart.axis().isShowingAll())
                  m_pause.start();
          }));
}

void LineFeed::refine()
{
    const TimeAxis& axis = m_chart.axis();
    if (axis.isShowingAll()) {
        m_latest.forget();
        m_answered = m_asked;
        show(m_whole);
        emit answered();
        return;
    }
    const TimeRange seen = axis.visible();
    const DurationNs margin = seen.span() / 2;
    m_ask(2 * pointsFor(m_chart), seen.from - margin, seen.to + margin,
          counted([this](Points points) { show(seriesOf(*points, m_whole)); }));
}

void LineFeed::show(SeriesPtr series)
{
    m_shown = std::move(series);
    m_layer.setSeries(brokenIn(m_idle, m_shown));
    m_chart.layersChanged();
}

} // namespace wh::ui
