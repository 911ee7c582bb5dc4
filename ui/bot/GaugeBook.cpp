// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bot/GaugeBook.h"

#include "ui/bot/BotFeed.h"
#include "ui/bot/GaugeText.h"

#include <algorithm>
#include <cmath>

namespace wh::ui {

namespace {

constexpr int kPoints = 1'000;
constexpr std::size_t kMostGauges = 200; ///< a bot that makes up new names does not fill the memory

} // namespace

ValueFormat GaugeBook::Gauge::format() const
{
    ValueFormat format;
    format.digits = largest >= 1'000 ? 1 : largest >= 100 ? 2 : largest >= 0.1 ? 3 : largest >= 0.01 ? 4 : 6;
    format.unit = gaugeUnit(unit, base, quote);
    return format;
}

void GaugeBook::open(BotFeed* feed)
{
    if (m_feed)
        disconnect(m_feed, nullptr, this, nullptr);
    m_feed = feed;
    m_isAway = feed && feed->isAway();
    m_gauges.clear();
    restart();
    emit listChanged();
    if (!feed)
        return;
    connect(feed, &BotFeed::gaugesChanged, this, [this](const std::vector<client::BotGauge>& gauges) {
        for (const auto& gauge : gauges)
            take(gauge);
    });
    connect(feed, &BotFeed::detailsChanged, this, [this] {
        for (const auto& gauge : m_feed->details()->gauges) {
            if (!m_gauges.contains(gauge.name))
                take(gauge);
        }
    });
}

void GaugeBook::restart()
{
    ++m_generation;
    m_past.clear();
    m_questions = 0;
    for (auto& [name, gauge] : m_gauges)
        gauge.course.clear();
}

void GaugeBook::setAway(bool away)
{
    if (away == std::exchange(m_isAway, away) || !m_feed)
        return;
    if (away) { // what is known stays; what was asked is not answered
        ++m_generation;
        m_questions = 0;
        for (auto& [name, past] : m_past)
            past.isWorking = false;
        return;
    }
    std::vector<std::pair<std::string, TimeNs>> wanted;
    for (const auto& [name, past] : m_past)
        wanted.emplace_back(name, past.wanted.value_or(past.reached));
    restart();
    for (const auto& [name, from] : wanted) // history has what was missed
        want(name, from);
}

const std::vector<IdleSpan>& GaugeBook::idle() const
{
    static const std::vector<IdleSpan> kNone;
    return m_feed ? m_feed->idle().spans() : kNone;
}

const GaugeBook::Gauge* GaugeBook::find(const std::string& name) const
{
    const auto found = m_gauges.find(name);
    return found == m_gauges.end() ? nullptr : &found->second;
}

void GaugeBook::take(const client::BotGauge& told)
{
    auto found = m_gauges.find(told.name);
    const bool isNew = found == m_gauges.end();
    if (isNew) {
        if (m_gauges.size() >= kMostGauges)
            return;
        found = m_gauges.emplace(told.name, Gauge()).first;
        found->second.name = told.name;
    }
    Gauge& gauge = found->second;
    gauge.unit = told.unit;
    if (const client::Bot* bot = m_feed->bot()) {
        gauge.base = bot->instrument.name.base;
        gauge.quote = bot->instrument.name.quote;
    }
    gauge.value = told.value;
    gauge.time = told.time;
    gauge.minimum = told.minimum;
    gauge.maximum = told.maximum;
    for (const double value : {told.value, told.minimum.value_or(0), told.maximum.value_or(0)})
        gauge.largest = std::max(gauge.largest, std::abs(value));
    gauge.course.append(told.time, told.value);
    if (isNew) {
        want(told.name, m_feed->now() - kTilePast);
        emit listChanged();
    }
    emit gaugeChanged(told.name);
}

void GaugeBook::want(const std::string& name, TimeNs from)
{
    const auto found = m_gauges.find(name);
    if (found == m_gauges.end() || !m_feed || m_isAway)
        return;
    auto [past, isNew] = m_past.try_emplace(name);
    if (isNew)
        past->second.reached = found->second.course.first().value_or(m_feed->now());
    past->second.wanted = std::min(from, past->second.wanted.value_or(from));
    if (!past->second.isWorking && from < past->second.reached)
        askPast(name, from);
}

void GaugeBook::askPast(const std::string& name, TimeNs from)
{
    Past& past = m_past.at(name);
    past.isWorking = true;
    ++m_questions;
    m_feed->fleet().gauge(
        m_feed->id(), name, from, past.reached, kPoints,
        whileAlive(this, [this, name, from, generation = m_generation](const Result<client::GaugeCourse>& course) {
            if (generation != m_generation)
                return;
            --m_questions;
            Past& asked = m_past.at(name);
            asked.isWorking = false;
            asked.reached = from; // also where nothing is to be had
            if (course) {
                GrowingCurve::Points points;
                for (const auto& point : course->points)
                    points.emplace_back(point.time, course->resolution ? point.mean : point.last);
                m_gauges.at(name).course.prepend(points);
                emit gaugeChanged(name);
            }
            if (*asked.wanted < asked.reached)
                askPast(name, *asked.wanted);
        }));
}

} // namespace wh::ui
