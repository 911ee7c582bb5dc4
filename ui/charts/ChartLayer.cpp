// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartLayer.h"

#include <cmath>

namespace wh::ui {

TimeNs PlotArea::timeAt(double x) const
{
    return time.from + static_cast<DurationNs>(std::llround((x - rect.left()) / perNs()));
}

std::optional<std::size_t> ChartLayer::itemAt(const QPointF&, const PlotArea&) const
{
    return std::nullopt;
}

std::vector<Reading> ChartLayer::readingsOf(std::size_t, const NumberFormat&) const
{
    return {};
}

} // namespace wh::ui
