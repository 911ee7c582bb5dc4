// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/HistogramChart.h"

#include "ui/common/Appearance.h"
#include "ui/common/StylePaint.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace wh::ui {

namespace {

constexpr double kAxisHeight = 20;
constexpr double kHeadHeight = 24;
constexpr double kCountWidth = 48;

} // namespace

HistogramChart::HistogramChart(const Appearance& appearance, ValueFormat format, QWidget* parent)
    : ChartWidget(appearance, parent), m_format(std::move(format))
{}

void HistogramChart::setHistogram(Histogram histogram)
{
    m_histogram = std::move(histogram);
    m_current.reset();
    update();
}

QRectF HistogramChart::plotRect() const
{
    return QRectF(2 * kGrid, kHeadHeight, std::max(16.0, width() - kCountWidth - 2 * kGrid),
                  std::max(16.0, height() - kHeadHeight - kAxisHeight));
}

QString HistogramChart::binText(std::size_t bin) const
{
    const auto& numbers = appearance().numbers();
    const QString low = m_format.text(m_histogram.lowerEdge(bin), numbers);
    const QString high = m_format.textWithUnit(m_histogram.upperEdge(bin), numbers);
    if (m_histogram.openBelow && bin == 0)
        return tr("below %1").arg(high);
    if (m_histogram.openAbove && bin + 1 == m_histogram.counts.size())
        return tr("%1 and more").arg(m_format.textWithUnit(m_histogram.lowerEdge(bin), numbers));
    return tr("%1 to %2", "from a value up to another").arg(low, high);
}

QString HistogramChart::currentPlace() const
{
    return m_current ? binText(*m_current) : QString();
}

std::vector<Reading> HistogramChart::currentReadings() const
{
    if (!m_current)
        return {};
    const auto& numbers = appearance().numbers();
    const auto count = m_histogram.counts[*m_current];
    const double share = static_cast<double>(count) / static_cast<double>(m_histogram.total);
    const Token colour = m_histogram.lowerEdge(*m_current) < 0 ? Token::Down : Token::Up;
    return {{tr("Count"), numbers.whole(static_cast<std::int64_t>(count)), colour},
            {tr("Share"), numbers.percent(share), colour}};
}

QString HistogramChart::summary() const
{
    if (isEmpty())
        return tr("Empty chart");
    const auto& counts = m_histogram.counts;
    const auto fullest = static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin());
    QString text = tr("%1 values. Most of them, %2, at %3")
                       .arg(appearance().numbers().whole(static_cast<std::int64_t>(m_histogram.total)),
                            appearance().numbers().whole(static_cast<std::int64_t>(counts[fullest])), binText(fullest));
    if (m_current)
        text += QStringLiteral(". ") + currentPlace() + QStringLiteral(": ") + currentReadings().front().value;
    return text;
}

void HistogramChart::paintChart(QPainter& painter)
{
    painter.fillRect(rect(), theme().colour(Token::Panel));
    if (isEmpty())
        return paintEmpty(painter, rect());
    const auto& numbers = appearance().numbers();
    const QRectF plot = plotRect();
    const QFont font = appearance().font(FontRole::Small);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    const double bins = static_cast<double>(m_histogram.counts.size());
    const double pitch = plot.width() / bins;
    const double top = static_cast<double>(m_histogram.largest()) * 1.05;

    ValueFormat whole;
    whole.digits = 0;
    whole.tick = 1;
    for (const auto& tick : valueTicks({0, top}, plot.height(), 32, whole, numbers)) {
        const double y = std::floor(plot.bottom() - tick.value / top * plot.height());
        painter.fillRect(QRectF(plot.left(), y, plot.width(), 1), theme().colour(Token::GridLine));
        painter.setPen(theme().colour(Token::Muted));
        if (y - metrics.height() / 2 > 0 && tick.value > 0)
            painter.drawText(QRectF(plot.right(), y - metrics.height() / 2, kCountWidth - 2 * kGrid, metrics.height()),
                             Qt::AlignRight | Qt::AlignVCenter, tick.label);
    }

    const double gap = pitch > 4 ? 1 : 0;
    for (std::size_t bin = 0; bin < m_histogram.counts.size(); ++bin) {
        if (m_histogram.counts[bin] == 0)
            continue;
        const double left = std::round(plot.left() + static_cast<double>(bin) * pitch);
        const double right = std::round(plot.left() + static_cast<double>(bin + 1) * pitch) - gap;
        const double height =
            std::max(1.0, std::round(static_cast<double>(m_histogram.counts[bin]) / top * plot.height()));
        const QRectF bar(left, std::round(plot.bottom()) - height, std::max(1.0, right - left), height);
        const bool loss = m_histogram.lowerEdge(bin) < -m_histogram.binWidth / 2;
        const QColor colour = theme().colour(loss ? Token::Down : Token::Up);
        painter.fillRect(bar, m_current == bin ? theme().colour(Token::Accent) : colour);
        // An outermost bin that also counts what lies beyond points outwards.
        const bool openBelow = m_histogram.openBelow && bin == 0;
        if (openBelow || (m_histogram.openAbove && bin + 1 == m_histogram.counts.size()))
            style::drawChevron(&painter, QRectF(bar.center().x() - 6, bar.top() - 14, 12, 12).toRect(),
                               openBelow ? Qt::LeftArrow : Qt::RightArrow, theme().colour(Token::Muted));
        // A loss is hollow, as a risen candle is: shapes tell as much as hues.
        if (loss && bar.width() > 4 && bar.height() > 3)
            painter.fillRect(bar.adjusted(1, 1, -1, 0), theme().mixed(Token::Down, Token::Panel, 0.25));
    }

    painter.fillRect(QRectF(0, plot.bottom(), width(), 1), theme().colour(Token::Border));
    const ValueRange range{m_histogram.from, m_histogram.upperEdge(m_histogram.counts.size() - 1)};
    // Marks of a distribution need no more digits than its bins have.
    ValueFormat marks = m_format;
    marks.tick = 0;
    const double widest = std::max(metrics.horizontalAdvance(m_format.text(range.low, numbers)),
                                   metrics.horizontalAdvance(m_format.text(range.high, numbers))) +
                          3 * kGrid;
    for (const auto& tick : valueTicks(range, plot.width(), widest, marks, numbers)) {
        const double x = plot.left() + (tick.value - range.low) / range.span() * plot.width();
        const double half = metrics.horizontalAdvance(tick.label) / 2;
        painter.fillRect(QRectF(std::round(x), plot.bottom(), 1, 4), theme().colour(Token::Muted));
        painter.setPen(theme().colour(Token::Muted));
        if (x - half >= 0 && x + half <= width())
            painter.drawText(QRectF(x - half, plot.bottom() + 2, 2 * half + 1, kAxisHeight - 2), Qt::AlignCenter,
                             tick.label);
    }
    const QRectF head(2 * kGrid, 0, width() - 4 * kGrid, kHeadHeight);
    painter.setPen(theme().colour(Token::Text));
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, title());
    painter.setPen(theme().colour(Token::Muted));
    const QString note =
        m_current ? currentPlace() + QStringLiteral("   ") + currentReadings()[0].value + QStringLiteral("   ") +
                        currentReadings()[1].value
                  : tr("%1 values, %2").arg(numbers.whole(static_cast<std::int64_t>(m_histogram.total)), m_format.unit);
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, note);
}

void HistogramChart::mouseMoveEvent(QMouseEvent* event)
{
    m_current.reset();
    const QRectF plot = plotRect();
    const double bin = std::floor((event->position().x() - plot.left()) / plot.width() *
                                  static_cast<double>(m_histogram.counts.size()));
    if (bin >= 0 && bin < static_cast<double>(m_histogram.counts.size()))
        m_current = static_cast<std::size_t>(bin);
    update();
}

void HistogramChart::leaveEvent(QEvent* event)
{
    m_current.reset();
    update();
    ChartWidget::leaveEvent(event);
}

void HistogramChart::keyPressEvent(QKeyEvent* event)
{
    const auto count = m_histogram.counts.size();
    if (count > 0) {
        switch (event->key()) {
        case Qt::Key_Right:
            m_current = m_current ? std::min(*m_current + 1, count - 1) : 0;
            break;
        case Qt::Key_Left:
            m_current = m_current ? (*m_current > 0 ? *m_current - 1 : 0) : count - 1;
            break;
        case Qt::Key_Home:
            m_current = 0;
            break;
        case Qt::Key_End:
            m_current = count - 1;
            break;
        default:
            if (event->matches(QKeySequence::Copy) && copyValue())
                return event->accept();
            return ChartWidget::keyPressEvent(event);
        }
        announce();
        update();
        return event->accept();
    }
    ChartWidget::keyPressEvent(event);
}

} // namespace wh::ui
