// SPDX-License-Identifier: GPL-3.0-or-later
// How a TimeChart is drawn: a picture that is kept while only the crosshair moves, and what lies upon it.
#include "ui/charts/TimeAxis.h"
#include "ui/charts/TimeChart.h"
#include "ui/common/Appearance.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace wh::ui {

namespace {

constexpr double kLabelGap = 16; ///< least, between two labels of time

} // namespace

void TimeChart::paintChart(QPainter& painter)
{
    if (m_pictureStale) {
        m_valueWidth = std::max(m_valueWidth, neededValueWidth());
        m_axis.setValueWidthOf(this, m_valueWidth);
    }
    PlotArea area = plotArea();
    area.deviceScale = painter.device()->devicePixelRatioF();
    if (isEmpty() || area.time.isEmpty()) {
        painter.fillRect(rect(), theme().colour(Token::Panel));
        paintEmpty(painter, rect());
        return;
    }
    painter.setFont(appearance().font(FontRole::Small));
    if (painter.paintEngine()->type() == QPaintEngine::Pdf) // strokes, not pixels
        paintPicture(painter, area);
    else
        paintKeptPicture(painter, area);
    if (!m_selection.isEmpty()) {
        QColor shade = theme().colour(Token::Accent);
        shade.setAlphaF(0.15f);
        const QRectF marked(QPointF(area.xOf(m_selection.from), area.rect.top()),
                            QPointF(area.xOf(m_selection.to), area.rect.bottom()));
        const QRectF seen = marked.intersected(area.rect);
        painter.fillRect(seen, shade);
        painter.setPen(theme().colour(Token::Accent));
        painter.drawLine(seen.topLeft(), seen.bottomLeft());
        painter.drawLine(seen.topRight(), seen.bottomRight());
    }
    paintMarker(painter, area);
    paintLegend(painter, area);
    paintCrosshair(painter, area);
    if (m_timeLabels)
        paintTimeRow(painter, area);
}

void TimeChart::paintKeptPicture(QPainter& painter, const PlotArea& area)
{
    const QSize wanted = (QSizeF(size()) * area.deviceScale).toSize();
    if (m_pictureStale || m_picture.size() != wanted || m_picture.devicePixelRatio() != area.deviceScale) {
        if (m_picture.size() != wanted) // fresh memory costs more than painting it
            m_picture = QPixmap(wanted);
        m_picture.setDevicePixelRatio(area.deviceScale);
        m_pictureStale = false;
        QPainter inner(&m_picture);
        inner.setFont(appearance().font(FontRole::Small));
        paintPicture(inner, area);
    }
    painter.drawPixmap(0, 0, m_picture);
}

std::vector<TimeTick> TimeChart::timeTicksOf(const PlotArea& area) const
{
    const QFontMetricsF metrics(appearance().font(FontRole::Small));
    return timeTicks(area.time, area.rect.width(), kLabelGap, appearance().times(),
                     [&metrics](const QString& text) { return metrics.horizontalAdvance(text); });
}

void TimeChart::paintPicture(QPainter& painter, const PlotArea& area) const
{
    painter.fillRect(rect(), theme().colour(Token::Panel));
    const QFontMetricsF metrics(painter.font());
    const auto times = timeTicksOf(area);
    const auto values = ticksOf(area);
    const double pixel = 1 / area.deviceScale;
    const auto snap = [&](double v) { return std::floor(v * area.deviceScale) * pixel; };

    const QColor grid = theme().colour(Token::GridLine);
    for (const auto& tick : times)
        painter.fillRect(QRectF(snap(area.xOf(tick.time)), 0, pixel, area.rect.height()),
                         tick.major ? theme().colour(Token::Border) : grid);
    for (const auto& tick : values)
        painter.fillRect(QRectF(0, snap(area.yOf(tick.value)), area.rect.width(), pixel), grid);

    painter.save();
    painter.setClipRect(area.rect);
    for (const auto& layer : m_layers) {
        if (layer->isVisible())
            layer->paint(painter, area, theme());
    }
    painter.restore();

    // The column of values, right-aligned so that decimal points stand in one line.
    const QColor border = theme().colour(Token::Border);
    painter.fillRect(QRectF(area.rect.right(), 0, pixel, area.rect.height()), border);
    painter.setPen(theme().colour(Token::Muted));
    const double right = width() - 2 * kGrid;
    for (const auto& tick : values) {
        // At an edge a label is moved in rather than left out.
        const double top = std::clamp(area.yOf(tick.value) - metrics.height() / 2, 0.0,
                                      std::max(0.0, area.rect.bottom() - metrics.height()));
        const QRectF cell(area.rect.right(), top, right - area.rect.right(), metrics.height());
        painter.drawText(cell, Qt::AlignRight | Qt::AlignVCenter, tick.label);
    }
    if (m_timeLabels)
        painter.fillRect(QRectF(0, area.rect.bottom(), width(), pixel), border);
}

void TimeChart::paintTimeRow(QPainter& painter, const PlotArea& area) const
{
    struct Label
    {
        double left = 0;
        double width = 0;
        QString text;
        Token colour = Token::Muted;
        bool wholeDay = false;
    };
    const auto& format = appearance().times();
    const QFontMetricsF metrics(painter.font());
    const auto ticks = timeTicksOf(area);
    const DurationNs step = ticks.size() > 1 ? ticks[1].time - ticks[0].time : 0;

    // The crosshair's moment comes first: marks make room for it.
    std::optional<Label> tag;
    if (const auto time = m_axis.crosshair(); time && area.time.contains(*time)) {
        // As fine as a pixel is: finer digits would be made up, coarser ones lost.
        const auto perPixel = static_cast<DurationNs>(1 / area.perNs());
        const QString text = format.moment(*time, perPixel >= kDay ? kMinute : perPixel);
        const double width = metrics.horizontalAdvance(text) + 4 * kGrid;
        tag =
            Label{std::clamp(area.xOf(*time) - width / 2, 0.0, std::max(0.0, area.rect.right() - width)), width, text};
    }
    const auto place = [&](const QString& context) {
        std::vector<Label> labels;
        double free = kGrid;
        const auto add = [&](double left, const QString& text, Token colour, bool wholeDay) {
            const double width = metrics.horizontalAdvance(text);
            const bool hidden = tag && left < tag->left + tag->width + kGrid && left + width > tag->left - kGrid;
            if (left < free || left + width > area.rect.right() || hidden)
                return;
            labels.push_back({left, width, text, colour, wholeDay});
            free = left + width + kLabelGap / 2;
        };
        if (!context.isEmpty())
            add(kGrid, context, Token::Text, true);
        for (const auto& tick : ticks)
            add(area.xOf(tick.time) - metrics.horizontalAdvance(tick.label) / 2, tick.label,
                tick.major ? Token::Text : Token::Muted, format.toWall(tick.time) % kDay == 0);
        return labels;
    };
    auto labels = place(QString());
    // Hours without a day, or fractions without a second, need to be told of which: at the left edge.
    const bool dated = std::any_of(labels.begin(), labels.end(), [](const Label& label) { return label.wholeDay; });
    // Of where the first mark after it stands, so that five minutes of an old day do not speak for the whole row.
    const auto momentAfter = [&](const QString& sample) {
        return area.timeAt(kGrid + metrics.horizontalAdvance(sample) + kLabelGap / 2);
    };
    if (step < kSecond)
        labels = place(format.moment(area.time.from, kSecond));
    else if (step < kDay && !dated)
        labels = place(format.date(momentAfter(format.date(area.time.from))));

    const double top = area.rect.bottom();
    const double height = this->height() - top;
    for (const auto& label : labels) {
        painter.setPen(theme().colour(label.colour));
        painter.drawText(QRectF(label.left, top, label.width + 1, height), Qt::AlignLeft | Qt::AlignVCenter,
                         label.text);
    }
    painter.setPen(theme().colour(Token::Muted));
    painter.drawText(QRectF(area.rect.right(), top, width() - 2 * kGrid - area.rect.right(), height),
                     Qt::AlignRight | Qt::AlignVCenter, format.zoneName(area.time.to));
    if (tag)
        paintTag(painter, QRectF(tag->left, top + 1, tag->width, height - 1), tag->text, Qt::AlignCenter);
}

void TimeChart::paintMarker(QPainter& painter, const PlotArea& area) const
{
    const auto time = m_axis.marker();
    if (!time || !area.time.contains(*time))
        return;
    const double pixel = 1 / area.deviceScale;
    const double x = std::floor(area.xOf(*time) * area.deviceScale) * pixel;
    const QColor accent = theme().colour(Token::Accent);
    painter.fillRect(QRectF(x, 0, std::max(1.0, pixel), area.rect.bottom()), accent);
    // Its foot tells it from lines of the grid without its colour.
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(accent);
    const double bottom = area.rect.bottom();
    painter.drawPolygon(QPolygonF({{x + 0.5, bottom - kGrid}, {x + 0.5 - kGrid, bottom}, {x + 0.5 + kGrid, bottom}}));
    painter.restore();
}

void TimeChart::paintCrosshair(QPainter& painter, const PlotArea& area) const
{
    const auto time = m_axis.crosshair();
    if (!time || !area.time.contains(*time))
        return;
    const double pixel = 1 / area.deviceScale;
    const auto snap = [&](double v) { return (std::floor(v * area.deviceScale) + 0.5) * pixel; };
    const double x = snap(area.xOf(*time));
    const QFontMetricsF metrics(painter.font());
    painter.setPen(QPen(theme().colour(Token::Muted), pixel, Qt::DashLine));
    painter.drawLine(QPointF(x, 0), QPointF(x, area.rect.bottom()));
    if (m_cursor && area.rect.contains(*m_cursor)) {
        const double y = snap(m_cursor->y());
        painter.drawLine(QPointF(0, y), QPointF(area.rect.right(), y));
        const ChartLayer* first = firstVisible();
        double value = area.valueAt(m_cursor->y());
        const ValueFormat format = first ? first->format() : ValueFormat();
        if (format.tick > 0)
            value = std::round(value / format.tick) * format.tick;
        const double height = metrics.height() + kGrid;
        const double top = std::clamp(y - height / 2, 0.0, area.rect.bottom() - height);
        paintTag(painter, QRectF(area.rect.right() + pixel, top, width() - area.rect.right() - pixel, height),
                 format.text(value, appearance().numbers()), Qt::AlignRight | Qt::AlignVCenter);
    }
}

void TimeChart::paintTag(QPainter& painter, const QRectF& rect, const QString& text, Qt::Alignment alignment) const
{
    painter.fillRect(rect, theme().colour(Token::Border));
    painter.setPen(theme().colour(Token::Text));
    painter.drawText(rect.adjusted(2 * kGrid, 0, -2 * kGrid, 0), static_cast<int>(alignment) | Qt::TextDontClip, text);
}

} // namespace wh::ui
