// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layers/PrintLayer.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace wh::ui {

namespace {

constexpr double kLeastRadius = 2;
constexpr double kLargestRadius = 7;
constexpr double kReach = 6; ///< how far from a dot's middle a click still hits it

} // namespace

PrintLayer::PrintLayer(QString name, ValueFormat format) : ChartLayer(std::move(name), Token::Text, std::move(format))
{}

void PrintLayer::setPrints(PrintMarks prints)
{
    m_prints = std::move(prints);
    m_largest = 0;
    if (m_prints) {
        for (const auto& print : *m_prints)
            m_largest = std::max(m_largest, print.quantity);
    }
}

IndexRange PrintLayer::within(const TimeRange& range) const
{
    if (!m_prints)
        return {};
    const auto before = [](const PrintMark& print, TimeNs time) { return print.time < time; };
    const auto first = std::lower_bound(m_prints->begin(), m_prints->end(), range.from, before);
    const auto last = std::lower_bound(first, m_prints->end(), range.to + 1, before);
    return {static_cast<std::size_t>(first - m_prints->begin()), static_cast<std::size_t>(last - m_prints->begin())};
}

double PrintLayer::radiusOf(const PrintMark& print) const
{
    const double share = m_largest > 0 ? std::sqrt(print.quantity / m_largest) : 0;
    return kLeastRadius + share * (kLargestRadius - kLeastRadius);
}

TimeRange PrintLayer::extent() const
{
    return m_prints && !m_prints->empty() ? TimeRange{m_prints->front().time, m_prints->back().time} : TimeRange{};
}

ValueRange PrintLayer::valuesIn(const TimeRange& range) const
{
    ValueRange values;
    const auto inside = within(range);
    for (auto i = inside.first; i < inside.last; ++i)
        values.include((*m_prints)[i].price);
    return values;
}

void PrintLayer::paint(QPainter& painter, const PlotArea& area, const Theme& theme) const
{
    const auto inside = within({area.time.from - area.time.span() / 50, area.time.to + area.time.span() / 50});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (auto i = inside.first; i < inside.last; ++i) {
        const auto& print = (*m_prints)[i];
        const bool bought = print.side == Side::Buy;
        const double radius = radiusOf(print);
        painter.setPen(QPen(theme.colour(bought ? Token::Up : Token::Down), 1));
        painter.setBrush(theme.colour(bought ? Token::Up : Token::Panel));
        painter.drawEllipse(QPointF(area.xOf(print.time), area.yOf(print.price)), radius, radius);
    }
    painter.restore();
}

std::vector<Reading> PrintLayer::readingsAt(TimeNs, const NumberFormat&) const
{
    return {}; // a print is told where one points at it
}

std::optional<TimeNs> PrintLayer::neighbour(TimeNs time, int direction) const
{
    const auto inside = within(direction > 0 ? TimeRange{time + 1, kNever - 1} : TimeRange{INT64_MIN, time - 1});
    if (inside.size() == 0)
        return std::nullopt;
    return (*m_prints)[direction > 0 ? inside.first : inside.last - 1].time;
}

std::optional<std::size_t> PrintLayer::itemAt(const QPointF& position, const PlotArea& area) const
{
    const auto inside = within({area.timeAt(position.x() - kReach), area.timeAt(position.x() + kReach)});
    std::optional<std::size_t> nearest;
    double least = kReach * kReach;
    for (auto i = inside.first; i < inside.last; ++i) {
        const auto& print = (*m_prints)[i];
        const QPointF away = QPointF(area.xOf(print.time), area.yOf(print.price)) - position;
        const double squared = QPointF::dotProduct(away, away);
        if (squared < least) {
            least = squared;
            nearest = i;
        }
    }
    return nearest;
}

std::vector<Reading> PrintLayer::readingsOf(std::size_t item, const NumberFormat&) const
{
    if (!m_prints || item >= m_prints->size())
        return {};
    const auto& print = (*m_prints)[item];
    const bool bought = print.side == Side::Buy;
    const QString name = bought ? QCoreApplication::translate("wh::ui::PrintLayer", "● Market bought")
                                : QCoreApplication::translate("wh::ui::PrintLayer", "○ Market sold");
    return {{name, print.text, bought ? Token::Up : Token::Down}};
}

} // namespace wh::ui
