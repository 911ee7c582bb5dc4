// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/HeatMapChart.h"

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

constexpr double kHeadHeight = 24;
constexpr double kLabelHeight = 20;
constexpr double kScaleWidth = 12;
constexpr double kWidestRowLabel = 96;

} // namespace

HeatMapChart::HeatMapChart(const Appearance& appearance, QWidget* parent) : ChartWidget(appearance, parent) {}

void HeatMapChart::setGrid(HeatGrid grid)
{
    m_grid = std::move(grid);
    m_range = {};
    if (m_grid.isValid()) {
        for (const double value : m_grid.values) {
            if (std::isfinite(value))
                m_range.include(value);
        }
    }
    m_current.reset();
    update();
}

void HeatMapChart::setCurrent(std::optional<Cell> cell)
{
    m_current = cell;
    announce();
    update();
}

std::optional<HeatMapChart::Cell> HeatMapChart::best() const
{
    if (m_range.isEmpty())
        return std::nullopt;
    const auto found =
        std::find(m_grid.values.begin(), m_grid.values.end(), m_grid.lessIsBetter ? m_range.low : m_range.high);
    const auto index = static_cast<std::size_t>(found - m_grid.values.begin());
    return Cell{index / m_grid.columns.size(), index % m_grid.columns.size()};
}

QColor HeatMapChart::colourOf(double value) const
{
    if (!std::isfinite(value) || m_range.isEmpty())
        return theme().colour(Token::Panel);
    if (m_range.low < 0 && m_range.high > 0) {
        const double reach = std::max(-m_range.low, m_range.high);
        return theme().mixed(value < 0 ? Token::Down : Token::Up, Token::Panel, std::abs(value) / reach);
    }
    const double share = m_range.span() > 0 ? (value - m_range.low) / m_range.span() : 1;
    return theme().mixed(Token::Accent, Token::Panel, 0.1 + 0.9 * share);
}

QRectF HeatMapChart::plotRect() const
{
    const QFontMetricsF metrics(appearance().font(FontRole::Small));
    const auto widest = [&](const auto& texts) {
        double width = 0;
        for (const QString& text : texts)
            width = std::max(width, metrics.horizontalAdvance(text));
        return width;
    };
    const double left = std::min(kWidestRowLabel, widest(m_grid.rows)) + 4 * kGrid;
    const auto& numbers = appearance().numbers();
    const double right = kScaleWidth + 4 * kGrid +
                         std::max(metrics.horizontalAdvance(m_grid.format.text(m_range.high, numbers)),
                                  metrics.horizontalAdvance(m_grid.format.text(m_range.low, numbers)));
    return QRectF(left, kHeadHeight, std::max(16.0, width() - left - right),
                  std::max(16.0, height() - kHeadHeight - 2 * kLabelHeight));
}

QRectF HeatMapChart::cellRect(const Cell& cell) const
{
    const QRectF plot = plotRect();
    const auto edge = [](double from, double length, std::size_t index, std::size_t count) {
        return std::round(from + length * static_cast<double>(index) / static_cast<double>(count));
    };
    return QRectF(QPointF(edge(plot.left(), plot.width(), cell.column, m_grid.columns.size()),
                          edge(plot.top(), plot.height(), cell.row, m_grid.rows.size())),
                  QPointF(edge(plot.left(), plot.width(), cell.column + 1, m_grid.columns.size()),
                          edge(plot.top(), plot.height(), cell.row + 1, m_grid.rows.size())));
}

std::optional<HeatMapChart::Cell> HeatMapChart::cellAt(const QPointF& position) const
{
    const QRectF plot = plotRect();
    if (isEmpty() || !plot.contains(position))
        return std::nullopt;
    const auto index = [](double share, std::size_t count) {
        return std::min(count - 1, static_cast<std::size_t>(share * static_cast<double>(count)));
    };
    return Cell{index((position.y() - plot.top()) / plot.height(), m_grid.rows.size()),
                index((position.x() - plot.left()) / plot.width(), m_grid.columns.size())};
}

QString HeatMapChart::currentPlace() const
{
    if (!m_current)
        return {};
    return tr("%1 %2, %3 %4", "column name, column, row name, row")
        .arg(m_grid.columnName, m_grid.columns[m_current->column], m_grid.rowName, m_grid.rows[m_current->row]);
}

std::vector<Reading> HeatMapChart::currentReadings() const
{
    if (!m_current)
        return {};
    const double value = m_grid.at(m_current->row, m_current->column);
    const QString text =
        std::isfinite(value) ? m_grid.format.textWithUnit(value, appearance().numbers()) : tr("no result");
    return {{m_grid.valueName, text, Token::Text}};
}

QString HeatMapChart::summary() const
{
    const auto winner = best();
    if (!winner)
        return tr("Empty chart");
    QString text = tr("%1 over %2 and %3. Best %4 at %5 and %6")
                       .arg(m_grid.valueName, m_grid.columnName, m_grid.rowName,
                            m_grid.format.textWithUnit(m_range.high, appearance().numbers()),
                            m_grid.columns[winner->column], m_grid.rows[winner->row]);
    if (m_current)
        text += QStringLiteral(". ") + currentPlace() + QStringLiteral(": ") + currentReadings().front().value;
    return text;
}

void HeatMapChart::paintChart(QPainter& painter)
{
    painter.fillRect(rect(), theme().colour(Token::Panel));
    if (isEmpty())
        return paintEmpty(painter, rect());
    const QFont font = appearance().font(FontRole::Small);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    const auto& numbers = appearance().numbers();
    for (std::size_t row = 0; row < m_grid.rows.size(); ++row) {
        for (std::size_t column = 0; column < m_grid.columns.size(); ++column) {
            const double value = m_grid.at(row, column);
            const QRectF cell = cellRect({row, column});
            const QRectF inner = cell.width() > 6 && cell.height() > 6 ? cell.adjusted(0, 0, -1, -1) : cell;
            const QColor fill = colourOf(value);
            painter.fillRect(inner, fill);
            if (!std::isfinite(value)) {
                painter.fillRect(inner, QBrush(theme().colour(Token::Muted), Qt::BDiagPattern));
                continue;
            }
            const QString text = m_grid.format.text(value, numbers);
            if (metrics.horizontalAdvance(text) + 2 * kGrid > inner.width() || metrics.height() > inner.height())
                continue;
            // Whichever of the two is read better on this colour.
            const QColor light = theme().colour(Token::Text);
            const QColor dark = theme().colour(Token::AccentText);
            painter.setPen(contrastRatio(light, fill) >= contrastRatio(dark, fill) ? light : dark);
            painter.drawText(inner, Qt::AlignCenter, text);
        }
    }
    const auto frame = [&](const Cell& cell, Token colour) {
        painter.setPen(QPen(theme().colour(colour), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cellRect(cell).adjusted(1, 1, -2, -2));
    };
    if (const auto winner = best())
        frame(*winner, Token::Text);
    if (m_current)
        frame(*m_current, Token::Accent);
    paintLabels(painter);
    const QRectF plot = plotRect();
    paintScale(painter, QRectF(plot.right() + 2 * kGrid, plot.top(), kScaleWidth, plot.height()));
}

void HeatMapChart::paintLabels(QPainter& painter) const
{
    const QFontMetricsF metrics(painter.font());
    const QRectF plot = plotRect();
    painter.setPen(theme().colour(Token::Muted));
    double free = -1e9;
    for (std::size_t column = 0; column < m_grid.columns.size(); ++column) {
        const QString& text = m_grid.columns[column];
        const double half = metrics.horizontalAdvance(text) / 2;
        const double middle = cellRect({0, column}).center().x();
        if (middle - half < free || middle + half > width())
            continue; // left out rather than overlapped
        painter.drawText(QRectF(middle - half, plot.bottom(), 2 * half + 1, kLabelHeight), Qt::AlignCenter, text);
        free = middle + half + 2 * kGrid;
    }
    free = -1e9;
    for (std::size_t row = 0; row < m_grid.rows.size(); ++row) {
        const QRectF cell = cellRect({row, 0});
        if (cell.center().y() - metrics.height() / 2 < free)
            continue;
        const QString text = metrics.elidedText(m_grid.rows[row], Qt::ElideMiddle, kWidestRowLabel);
        painter.drawText(QRectF(0, cell.center().y() - metrics.height() / 2, plot.left() - 2 * kGrid, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, text);
        free = cell.center().y() + metrics.height() / 2;
    }
    painter.setPen(theme().colour(Token::Text));
    painter.drawText(QRectF(plot.left(), plot.bottom() + kLabelHeight, plot.width(), kLabelHeight), Qt::AlignCenter,
                     m_grid.columnName);
    const QRectF head(2 * kGrid, 0, width() - 4 * kGrid, kHeadHeight);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, tr("%1 ↓", "name of the rows").arg(m_grid.rowName));
    const QString note =
        m_current ? currentPlace() + QStringLiteral(": ") + currentReadings().front().value : m_grid.valueName;
    const double left = metrics.horizontalAdvance(m_grid.rowName) + 8 * kGrid;
    painter.drawText(head.adjusted(left, 0, 0, 0), Qt::AlignRight | Qt::AlignVCenter,
                     metrics.elidedText(note, Qt::ElideRight, head.width() - left));
}

void HeatMapChart::paintScale(QPainter& painter, const QRectF& rect) const
{
    if (m_range.isEmpty())
        return;
    const QFontMetricsF metrics(painter.font());
    const int steps = std::max(1, static_cast<int>(rect.height()));
    for (int i = 0; i < steps; ++i) {
        const double value = m_range.high - m_range.span() * (i + 0.5) / steps;
        painter.fillRect(QRectF(rect.left(), rect.top() + i, rect.width(), 1), colourOf(value));
    }
    painter.setPen(theme().colour(Token::Muted));
    const auto& numbers = appearance().numbers();
    const auto write = [&](double y, double value) {
        painter.drawText(QRectF(rect.right() + kGrid, y, width() - rect.right() - 2 * kGrid, metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, m_grid.format.text(value, numbers));
    };
    write(rect.top(), m_range.high);
    write(rect.bottom() - metrics.height(), m_range.low);
    if (m_range.low < 0 && m_range.high > 0) {
        const double y = rect.top() + m_range.high / m_range.span() * rect.height() - metrics.height() / 2;
        if (y > rect.top() + metrics.height() && y < rect.bottom() - 2 * metrics.height())
            write(y, 0);
    }
}

void HeatMapChart::mouseMoveEvent(QMouseEvent* event)
{
    m_current = cellAt(event->position());
    update();
}

void HeatMapChart::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const auto cell = cellAt(event->position()))
        emit cellActivated(cell->row, cell->column);
}

void HeatMapChart::leaveEvent(QEvent* event)
{
    m_current.reset();
    update();
    ChartWidget::leaveEvent(event);
}

void HeatMapChart::keyPressEvent(QKeyEvent* event)
{
    if (isEmpty())
        return ChartWidget::keyPressEvent(event);
    Cell cell = m_current.value_or(best().value_or(Cell{}));
    switch (event->key()) {
    case Qt::Key_Left:
        cell.column -= m_current && cell.column > 0 ? 1 : 0;
        break;
    case Qt::Key_Right:
        cell.column += m_current && cell.column + 1 < m_grid.columns.size() ? 1 : 0;
        break;
    case Qt::Key_Up:
        cell.row -= m_current && cell.row > 0 ? 1 : 0;
        break;
    case Qt::Key_Down:
        cell.row += m_current && cell.row + 1 < m_grid.rows.size() ? 1 : 0;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit cellActivated(cell.row, cell.column);
        return event->accept();
    default:
        if (event->matches(QKeySequence::Copy) && copyValue())
            return event->accept();
        return ChartWidget::keyPressEvent(event);
    }
    setCurrent(cell);
    event->accept();
}

} // namespace wh::ui
