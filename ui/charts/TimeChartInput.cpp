// SPDX-License-Identifier: GPL-3.0-or-later
// What the mouse and the keyboard do to a TimeChart.
#include "ui/charts/TimeAxis.h"
#include "ui/charts/TimeChart.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <cmath>

namespace wh::ui {

namespace {

constexpr double kZoomStep = 1.25;   ///< per notch of the wheel or press of a key
constexpr double kNotch = 120;       ///< of QWheelEvent::angleDelta()
constexpr std::int64_t kKeyPan = 10; ///< an arrow pans a tenth of what is seen

DurationNs durationOf(double pixels, const PlotArea& area)
{
    return static_cast<DurationNs>(std::llround(pixels / area.perNs()));
}

} // namespace

void TimeChart::resizeEvent(QResizeEvent* event)
{
    ChartWidget::resizeEvent(event);
    forgetPicture();
}

void TimeChart::wheelEvent(QWheelEvent* event)
{
    const PlotArea area = plotArea();
    if (area.time.isEmpty())
        return event->ignore();
    const QPointF turned(event->angleDelta());
    const double factor = std::pow(kZoomStep, -turned.y() / kNotch);
    if (event->position().x() > area.rect.right()) {
        const double fixed = area.valueAt(event->position().y());
        setFixedValues({fixed - (fixed - area.values.low) * factor, fixed + (area.values.high - fixed) * factor});
    } else if (event->modifiers() & Qt::ShiftModifier) {
        const double notches = (turned.y() != 0 ? turned.y() : turned.x()) / kNotch;
        m_axis.panBy(durationOf(-notches * area.rect.width() / kKeyPan, area));
    } else if (std::abs(turned.x()) > std::abs(turned.y())) {
        m_axis.panBy(durationOf(-turned.x(), area));
    } else {
        m_axis.zoom(area.timeAt(event->position().x()), factor);
    }
    event->accept();
}

void TimeChart::mousePressEvent(QMouseEvent* event)
{
    const PlotArea area = plotArea();
    if (event->button() != Qt::LeftButton || area.time.isEmpty())
        return ChartWidget::mousePressEvent(event);
    m_drag = Drag{event->position(), area.time, area.values, false};
    event->accept();
}

void TimeChart::mouseMoveEvent(QMouseEvent* event)
{
    const PlotArea area = plotArea();
    if (area.time.isEmpty())
        return;
    if (m_drag) {
        const QPointF way = event->position() - m_drag->start;
        if (!m_drag->moved && way.manhattanLength() < QApplication::startDragDistance())
            return;
        m_drag->moved = true;
        if (m_selecting) {
            const TimeNs a = area.timeAt(std::clamp(m_drag->start.x(), area.rect.left(), area.rect.right()));
            const TimeNs b = area.timeAt(std::clamp(event->position().x(), area.rect.left(), area.rect.right()));
            setSelection({std::min(a, b), std::max(a, b)});
            return;
        }
        // From where it began, not from where it was: no rounding adds up on the way.
        setCursor(Qt::ClosedHandCursor);
        const DurationNs shift = durationOf(-way.x(), area);
        m_axis.setVisible({m_drag->visible.from + shift, m_drag->visible.to + shift});
        if (!m_fixedValues.isEmpty()) {
            const double raise = way.y() / area.rect.height() * m_drag->values.span();
            setFixedValues({m_drag->values.low + raise, m_drag->values.high + raise});
        }
        return;
    }
    m_cursor = event->position();
    m_hovered = itemAt(event->position());
    setCursor(m_hovered ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (area.rect.contains(event->position()))
        m_axis.setCrosshair(area.timeAt(event->position().x()));
    update();
}

void TimeChart::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_drag)
        return ChartWidget::mouseReleaseEvent(event);
    const Drag drag = *m_drag;
    m_drag.reset();
    setCursor(Qt::ArrowCursor);
    const PlotArea area = plotArea();
    if (drag.moved) {
        if (m_selecting)
            emit rangeSelected(m_selection);
    } else if (const auto item = itemAt(event->position())) {
        emit itemClicked(item->layer, item->index);
    } else if (area.rect.contains(event->position())) {
        emit clicked(area.timeAt(event->position().x()));
    }
}

void TimeChart::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return ChartWidget::mouseDoubleClickEvent(event);
    if (event->position().x() > plotArea().rect.right())
        setFixedValues({});
    else
        showAll();
}

void TimeChart::leaveEvent(QEvent* event)
{
    m_cursor.reset();
    m_hovered.reset();
    m_axis.setCrosshair(std::nullopt);
    update();
    ChartWidget::leaveEvent(event);
}

void TimeChart::stepCrosshair(int direction)
{
    const TimeRange visible = m_axis.visible();
    const TimeNs from = m_axis.crosshair().value_or(direction > 0 ? visible.from : visible.to);
    std::optional<TimeNs> nearest;
    for (const auto& layer : m_layers) {
        const auto next = layer->isVisible() ? layer->neighbour(from, direction) : std::nullopt;
        if (next && (!nearest || (direction > 0 ? *next < *nearest : *next > *nearest)))
            nearest = next;
    }
    if (!nearest)
        return;
    m_axis.reveal(*nearest);
    m_axis.setCrosshair(nearest);
    announce();
}

void TimeChart::keyPressEvent(QKeyEvent* event)
{
    const TimeRange visible = m_axis.visible();
    if (visible.isEmpty())
        return ChartWidget::keyPressEvent(event);
    const TimeNs middle = m_axis.crosshair().value_or(visible.from + visible.span() / 2);
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int direction = event->key() == Qt::Key_Right ? 1 : -1;
        if (shift)
            stepCrosshair(direction);
        else
            m_axis.panBy(direction * visible.span() / kKeyPan);
        break;
    }
    case Qt::Key_PageUp:
        m_axis.panBy(-visible.span());
        break;
    case Qt::Key_PageDown:
        m_axis.panBy(visible.span());
        break;
    case Qt::Key_Home:
        m_axis.panBy(m_axis.extent().from - visible.from - visible.span() / 50);
        break;
    case Qt::Key_End:
        m_axis.panBy(m_axis.extent().to - visible.to + visible.span() / 50);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Up:
        m_axis.zoom(middle, 1 / kZoomStep);
        break;
    case Qt::Key_Minus:
    case Qt::Key_Underscore:
    case Qt::Key_Down:
        m_axis.zoom(middle, kZoomStep);
        break;
    case Qt::Key_0:
        showAll();
        break;
    case Qt::Key_Escape:
        if (!m_axis.crosshair())
            return ChartWidget::keyPressEvent(event);
        m_axis.setCrosshair(std::nullopt);
        break;
    default:
        if (event->matches(QKeySequence::Copy) && copyValue())
            break;
        return ChartWidget::keyPressEvent(event);
    }
    event->accept();
}

} // namespace wh::ui
