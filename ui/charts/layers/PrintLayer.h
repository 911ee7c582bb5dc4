// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/ChartLayer.h"

#include "core/domain/Side.h"

#include <memory>

namespace wh::ui {

/// A trade of the market.
struct PrintMark
{
    TimeNs time = 0;
    double price = 0;
    double quantity = 0;
    Side side = Side::Buy; ///< the taker's
    QString text;          ///< "0.012 BTC at 61,234.50 USDT": exact, for the tooltip
};

/// Prints in the order of time. Shared, immutable.
using PrintMarks = std::shared_ptr<const std::vector<PrintMark>>;

/// Prints of the market as dots whose area follows their quantity: filled where the taker bought, hollow where it sold.
/// For some thousands at once.
class PrintLayer final : public ChartLayer
{
public:
    PrintLayer(QString name, ValueFormat format);

    void setPrints(PrintMarks prints);
    const PrintMarks& prints() const { return m_prints; }

    TimeRange extent() const override;
    ValueRange valuesIn(const TimeRange& range) const override;
    void paint(QPainter& painter, const PlotArea& area, const Theme& theme) const override;
    std::vector<Reading> readingsAt(TimeNs time, const NumberFormat& numbers) const override;
    std::optional<TimeNs> neighbour(TimeNs time, int direction) const override;
    std::optional<std::size_t> itemAt(const QPointF& position, const PlotArea& area) const override;
    std::vector<Reading> readingsOf(std::size_t item, const NumberFormat& numbers) const override;

private:
    IndexRange within(const TimeRange& range) const;
    double radiusOf(const PrintMark& print) const;

    PrintMarks m_prints;
    double m_largest = 0; ///< quantity
};

} // namespace wh::ui
