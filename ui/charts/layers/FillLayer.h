// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/ChartLayer.h"

#include "core/domain/Side.h"

#include <memory>

namespace wh::ui {

/// An own fill, as it is drawn and told.
struct FillMark
{
    TimeNs time = 0;
    double price = 0;
    Side side = Side::Buy;
    QString text; ///< "0.01 BTC at 61,234.50 USDT": exact, for the tooltip
};

/// Fills in the order of time. Shared, immutable.
using FillMarks = std::shared_ptr<const std::vector<FillMark>>;

/// Own fills as triangles: up below the price for a buy, down above it for a sell. Where many would cover one another,
/// one stands for all that share its place.
class FillLayer final : public ChartLayer
{
public:
    FillLayer(QString name, ValueFormat format);

    void setFills(FillMarks fills);
    /// Drawn larger and with a ring.
    void setSelected(std::optional<std::size_t> index) { m_selected = index; }
    std::optional<std::size_t> selected() const { return m_selected; }

    TimeRange extent() const override;
    ValueRange valuesIn(const TimeRange& range) const override;
    void paint(QPainter& painter, const PlotArea& area, const Theme& theme) const override;
    std::vector<Reading> readingsAt(TimeNs time, const NumberFormat& numbers) const override;
    std::optional<TimeNs> neighbour(TimeNs time, int direction) const override;
    std::optional<std::size_t> itemAt(const QPointF& position, const PlotArea& area) const override;
    std::vector<Reading> readingsOf(std::size_t item, const NumberFormat& numbers) const override;

private:
    IndexRange within(const TimeRange& range) const;

    FillMarks m_fills;
    std::vector<double> m_prices;
    ExtremePyramid m_extremes; ///< of the prices
    std::optional<std::size_t> m_selected;
};

} // namespace wh::ui
