// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ParallelChart.h"

#include "ui/common/Appearance.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace wh::ui {

namespace {

constexpr double kHeadHeight = 24;
constexpr double kNameHeight = 24;
constexpr double kSide = 48; ///< left and right of the outer axes, for their labels
constexpr double kReach = 8; ///< how far from a line one still points at it
constexpr double kMargin = 0.04;

} // namespace

ParallelChart::ParallelChart(const Appearance& appearance, QWidget* parent) : ChartWidget(appearance, parent)
{
    connect(&appearance, &Appearance::changed, this, [this] {
        m_picture = {};
        update();
    });
}

void ParallelChart::setLines(std::vector<Axis> axes, std::vector<Line> lines)
{
    m_axes = std::move(axes);
    m_lines = std::move(lines);
    m_current.reset();
    m_hovered.reset();
    m_picture = {};
    m_ranges.assign(m_axes.size(), {});
    m_marks.assign(m_axes.size(), {});
    for (std::size_t axis = 0; axis < m_axes.size(); ++axis) {
        if (!m_axes[axis].values.empty()) {
            m_ranges[axis] = {0, std::max(1.0, static_cast<double>(m_axes[axis].values.size()) - 1)};
            continue;
        }
        for (const auto& line : m_lines) {
            if (std::isfinite(line.positions[axis]))
                m_ranges[axis].include(line.positions[axis]);
        }
        // Where there is no number no mark is made up, and where all are the same there is one.
        if (m_ranges[axis].isEmpty()) {
            m_ranges[axis] = {0, 1};
        } else if (m_ranges[axis].span() <= 0) {
            m_marks[axis] = {m_ranges[axis].low};
            m_ranges[axis] = {m_ranges[axis].low - 0.5, m_ranges[axis].high + 0.5};
        } else {
            m_marks[axis] = {m_ranges[axis].low, m_ranges[axis].high};
        }
    }
    if (!m_axes.empty()) {
        const std::size_t last = m_axes.size() - 1;
        std::stable_sort(m_lines.begin(), m_lines.end(), [&](const Line& a, const Line& b) {
            const double x = a.positions[last];
            const double y = b.positions[last];
            if (!std::isfinite(x) || !std::isfinite(y))
                return !std::isfinite(x) && std::isfinite(y);
            if (x == y)
                return a.point > b.point; // of equals the first is the best, as the engine has it
            return m_axes[last].lessIsBetter ? x > y : x < y;
        });
    }
    update();
}

std::optional<std::int64_t> ParallelChart::current() const
{
    return m_current ? std::optional(m_lines[*m_current].point) : std::nullopt;
}

void ParallelChart::setCurrent(std::optional<std::int64_t> point)
{
    const auto found =
        std::find_if(m_lines.begin(), m_lines.end(), [&](const Line& line) { return line.point == point; });
    m_current =
        found == m_lines.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - m_lines.begin()));
    update();
}

const ParallelChart::Line* ParallelChart::shown() const
{
    const auto index = m_hovered ? m_hovered : m_current;
    return index && *index < m_lines.size() ? &m_lines[*index] : nullptr;
}

QString ParallelChart::textOf(std::size_t axis, double value) const
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    if (!m_axes[axis].values.empty())
        return m_axes[axis].values[static_cast<std::size_t>(
            std::clamp(std::lround(value), 0L, static_cast<long>(m_axes[axis].values.size()) - 1))];
    return m_axes[axis].format.text(value, appearance().numbers());
}

QString ParallelChart::summary() const
{
    if (isEmpty())
        return tr("Empty chart");
    QString text = tr("%n point(s)", nullptr, static_cast<int>(m_lines.size()));
    if (shown()) {
        text += QStringLiteral(". ") + currentPlace();
        for (const auto& reading : currentReadings())
            text += QStringLiteral(", ") + reading.name + u' ' + reading.value;
    }
    return text;
}

QString ParallelChart::currentPlace() const
{
    const Line* line = shown();
    return line ? tr("Point %1").arg(appearance().numbers().whole(line->point)) : QString();
}

std::vector<Reading> ParallelChart::currentReadings() const
{
    std::vector<Reading> readings;
    if (const Line* line = shown()) {
        for (std::size_t axis = 0; axis < m_axes.size(); ++axis)
            readings.push_back({m_axes[axis].name, textOf(axis, line->positions[axis]),
                                axis + 1 == m_axes.size() ? Token::Accent : Token::Muted});
    }
    return readings;
}

QRectF ParallelChart::plotRect() const
{
    const QFontMetricsF metrics(appearance().font(FontRole::Small));
    const auto widest = [&](std::size_t axis) {
        double width = std::max(metrics.horizontalAdvance(textOf(axis, m_ranges[axis].low)),
                                metrics.horizontalAdvance(textOf(axis, m_ranges[axis].high)));
        for (const QString& value : m_axes[axis].values)
            width = std::max(width, metrics.horizontalAdvance(value));
        return std::max(kSide, width + 4 * kGrid);
    };
    const double left = widest(0);
    return QRectF(left, kHeadHeight + kNameHeight, std::max(16.0, width() - left - widest(m_axes.size() - 1)),
                  std::max(16.0, height() - kHeadHeight - kNameHeight - 3 * kGrid));
}

double ParallelChart::xOf(std::size_t axis) const
{
    const QRectF plot = plotRect();
    return plot.left() + plot.width() * static_cast<double>(axis) / static_cast<double>(m_axes.size() - 1);
}

double ParallelChart::yOf(std::size_t axis, double value) const
{
    const QRectF plot = plotRect();
    const double share = (value - m_ranges[axis].low) / m_ranges[axis].span();
    return plot.bottom() - (kMargin + share * (1 - 2 * kMargin)) * plot.height();
}

QColor ParallelChart::colourOf(const Line& line) const
{
    const std::size_t last = m_axes.size() - 1;
    const double value = line.positions[last];
    if (!std::isfinite(value))
        return theme().colour(Token::Border);
    double share = (value - m_ranges[last].low) / m_ranges[last].span();
    if (m_axes[last].lessIsBetter)
        share = 1 - share;
    return theme().mixed(Token::Accent, Token::Panel, 0.15 + 0.75 * share);
}

void ParallelChart::drawLine(QPainter& painter, const Line& line) const
{
    QPolygonF path;
    for (std::size_t axis = 0; axis < m_axes.size(); ++axis) {
        if (std::isfinite(line.positions[axis]))
            path << QPointF(xOf(axis), yOf(axis, line.positions[axis]));
    }
    painter.drawPolyline(path);
}

void ParallelChart::paintLines(QPainter& painter) const
{
    painter.fillRect(rect(), theme().colour(Token::Panel));
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto& line : m_lines) {
        painter.setPen(QPen(colourOf(line), 1));
        drawLine(painter, line);
    }
}

void ParallelChart::paintAxes(QPainter& painter) const
{
    const QRectF plot = plotRect();
    painter.setFont(appearance().font(FontRole::Small));
    const QFontMetricsF metrics(painter.font());
    const double room = m_axes.size() > 1 ? plot.width() / static_cast<double>(m_axes.size() - 1) : plot.width();
    for (std::size_t axis = 0; axis < m_axes.size(); ++axis) {
        const double x = std::floor(xOf(axis)) + 0.5;
        painter.setPen(theme().colour(Token::Border));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        const double width = std::min(room - kGrid, 2 * kSide);
        painter.setPen(theme().colour(Token::Text));
        painter.drawText(QRectF(x - width / 2, kHeadHeight, width, kNameHeight), Qt::AlignCenter,
                         metrics.elidedText(m_axes[axis].name, Qt::ElideRight, width));
        // As many marks as there is room for, the ends always.
        std::vector<double> marks = m_marks[axis];
        if (!m_axes[axis].values.empty()) {
            const std::size_t count = m_axes[axis].values.size();
            const auto step =
                std::max<std::size_t>(1, static_cast<std::size_t>(std::ceil(static_cast<double>(count) *
                                                                            metrics.height() * 1.5 / plot.height())));
            for (std::size_t i = 0; i < count; i += step)
                marks.push_back(static_cast<double>(i));
        }
        const bool isLast = axis + 1 == m_axes.size();
        painter.setPen(theme().colour(Token::Muted));
        for (const double mark : marks) {
            const QString text = textOf(axis, mark);
            const double wide = metrics.horizontalAdvance(text);
            const double left = isLast ? x + kGrid : x - kGrid - wide;
            const QRectF cell(left, yOf(axis, mark) - metrics.height() / 2, wide, metrics.height());
            painter.fillRect(cell.adjusted(-1, 0, 1, 0), theme().colour(Token::Panel));
            painter.drawText(cell, Qt::AlignCenter, text);
        }
    }
}

void ParallelChart::paintChart(QPainter& painter)
{
    if (isEmpty()) {
        painter.fillRect(rect(), theme().colour(Token::Panel));
        return paintEmpty(painter, rect());
    }
    const double scale = painter.device()->devicePixelRatioF();
    if (painter.paintEngine()->type() == QPaintEngine::Pdf) {
        paintLines(painter);
    } else {
        const QSize wanted = (QSizeF(size()) * scale).toSize();
        if (m_picture.size() != wanted) {
            m_picture = QPixmap(wanted);
            m_picture.setDevicePixelRatio(scale);
            QPainter inner(&m_picture);
            paintLines(inner);
        }
        painter.drawPixmap(0, 0, m_picture);
    }
    paintAxes(painter);
    if (const Line* line = shown()) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme().colour(Token::Text), 2));
        drawLine(painter, *line);
        painter.setBrush(theme().colour(Token::Text));
        for (std::size_t axis = 0; axis < m_axes.size(); ++axis) {
            if (std::isfinite(line->positions[axis]))
                painter.drawEllipse(QPointF(xOf(axis), yOf(axis, line->positions[axis])), 2.5, 2.5);
        }
        painter.restore();
    }
    painter.setPen(theme().colour(Token::Text));
    painter.setFont(appearance().font(FontRole::Small));
    QString head = title();
    if (shown())
        head = currentPlace();
    painter.drawText(QRectF(2 * kGrid, 0, width() - 4 * kGrid, kHeadHeight), Qt::AlignLeft | Qt::AlignVCenter, head);
}

std::optional<std::size_t> ParallelChart::lineAt(const QPointF& position) const
{
    if (isEmpty())
        return std::nullopt;
    std::optional<std::size_t> nearest;
    double least = kReach;
    for (std::size_t i = m_lines.size(); i-- > 0;) {
        const auto& positions = m_lines[i].positions;
        for (std::size_t axis = 0; axis + 1 < m_axes.size(); ++axis) {
            const double left = xOf(axis);
            const double right = xOf(axis + 1);
            if (position.x() < left - kReach || position.x() > right + kReach || !std::isfinite(positions[axis]) ||
                !std::isfinite(positions[axis + 1]))
                continue;
            const double share = std::clamp((position.x() - left) / (right - left), 0.0, 1.0);
            const double y =
                yOf(axis, positions[axis]) + share * (yOf(axis + 1, positions[axis + 1]) - yOf(axis, positions[axis]));
            if (const double away = std::abs(y - position.y()); away < least) {
                least = away;
                nearest = i;
            }
        }
    }
    return nearest;
}

void ParallelChart::mouseMoveEvent(QMouseEvent* event)
{
    m_hovered = lineAt(event->position());
    setCursor(m_hovered ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void ParallelChart::mousePressEvent(QMouseEvent* event)
{
    const auto line = event->button() == Qt::LeftButton ? lineAt(event->position()) : std::nullopt;
    if (!line)
        return ChartWidget::mousePressEvent(event);
    m_current = line;
    update();
    emit currentChanged(m_lines[*line].point);
}

void ParallelChart::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const auto line = lineAt(event->position()))
        emit pointActivated(m_lines[*line].point);
}

void ParallelChart::leaveEvent(QEvent* event)
{
    m_hovered.reset();
    update();
    ChartWidget::leaveEvent(event);
}

void ParallelChart::keyPressEvent(QKeyEvent* event)
{
    if (isEmpty())
        return ChartWidget::keyPressEvent(event);
    const std::size_t last = m_lines.size() - 1;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Right:
        m_current = m_current ? std::min(last, *m_current + 1) : last;
        break;
    case Qt::Key_Down:
    case Qt::Key_Left:
        m_current = m_current && *m_current > 0 ? *m_current - 1 : (m_current ? 0 : last);
        break;
    case Qt::Key_Home:
        m_current = last; // the best
        break;
    case Qt::Key_End:
        m_current = 0;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current)
            emit pointActivated(m_lines[*m_current].point);
        return;
    default:
        return ChartWidget::keyPressEvent(event);
    }
    m_hovered.reset();
    announce();
    update();
    emit currentChanged(m_lines[*m_current].point);
}

void ParallelChart::resizeEvent(QResizeEvent* event)
{
    m_picture = {};
    ChartWidget::resizeEvent(event);
}

} // namespace wh::ui
