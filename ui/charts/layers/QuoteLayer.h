// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/ChartLayer.h"

#include "core/domain/Side.h"

#include <memory>

namespace wh::ui {

/// An own order that stood at a price for some time.
struct QuoteMark
{
    TimeNs from = 0;
    TimeNs to = 0;
    double price = 0;
    Side side = Side::Buy;
};

/// Quotes by the time they began. Shared, immutable.
using QuoteMarks = std::shared_ptr<const std::vector<QuoteMark>>;

/// Own quotes as strokes at their prices, as long as they stood: bids with a foot at their start, asks with a head, so
/// that they can be told without their colours. For some thousands at once; a page leaves them out where there are
/// more.
class QuoteLayer final : public ChartLayer
{
public:
    QuoteLayer(QString name, ValueFormat format);

    void setQuotes(QuoteMarks quotes) { m_quotes = std::move(quotes); }
    const QuoteMarks& quotes() const { return m_quotes; }

    TimeRange extent() const override;
    ValueRange valuesIn(const TimeRange& range) const override;
    void paint(QPainter& painter, const PlotArea& area, const Theme& theme) const override;
    /// The best own bid and ask that stood then.
    std::vector<Reading> readingsAt(TimeNs time, const NumberFormat& numbers) const override;
    std::optional<TimeNs> neighbour(TimeNs time, int direction) const override;

private:
    QuoteMarks m_quotes;
};

} // namespace wh::ui
