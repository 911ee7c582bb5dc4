// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/DepthChart.h"

#include "ui/common/Appearance.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace wh::ui {

namespace {

constexpr double kAxisHeight = 20;
constexpr double kHeadHeight = 24; ///< of the line that names the sides
constexpr double kZoomStep = 1.25;
constexpr double kFillShare = 0.22;

std::vector<Lots> sumsOf(const std::vector<BookLevel>& levels)
{
    std::vector<Lots> sums;
    sums.reserve(levels.size());
    Lots sum = 0;
    for (const auto& level : levels)
        sums.push_back(sum += level.quantity);
    return sums;
}

} // namespace

DepthChart::DepthChart(const Appearance& appearance, QWidget* parent) : ChartWidget(appearance, parent)
{
    setEmptyText(tr("No book at this moment"));
}

void DepthChart::setBook(BookSnapshot book)
{
    m_book = std::move(book);
    m_bidSums = sumsOf(m_book.bids);
    m_askSums = sumsOf(m_book.asks);
    if (m_pointer && m_pointer->level >= m_book.side(m_pointer->side).size())
        m_pointer.reset();
    if (!m_reachChosen || m_reach > fullReach())
        m_reach = fullReach();
    update();
}

double DepthChart::mid() const
{
    if (m_book.bids.empty() || m_book.asks.empty()) {
        const auto& side = m_book.bids.empty() ? m_book.asks : m_book.bids;
        return side.empty() ? 0 : static_cast<double>(side.front().price);
    }
    return static_cast<double>(m_book.bids.front().price + m_book.asks.front().price) / 2;
}

double DepthChart::fullReach() const
{
    double reach = 0;
    for (const Side side : {Side::Buy, Side::Sell}) {
        if (const auto& levels = m_book.side(side); !levels.empty())
            reach = std::max(reach, std::abs(static_cast<double>(levels.back().price) - mid()));
    }
    return std::max(reach, 2.0);
}

void DepthChart::setReach(double reach)
{
    m_reach = std::clamp(reach, 2.0, fullReach());
    m_reachChosen = m_reach < fullReach();
    update();
}

void DepthChart::showAll()
{
    setReach(fullReach());
}

QRectF DepthChart::plotRect() const
{
    return QRectF(kGrid, kHeadHeight, width() - 2 * kGrid, std::max(16.0, height() - kHeadHeight - kAxisHeight));
}

double DepthChart::xOf(double ticks) const
{
    const QRectF plot = plotRect();
    return plot.center().x() + (ticks - mid()) / m_reach * plot.width() / 2;
}

Lots DepthChart::largestSeen() const
{
    Lots largest = 1;
    for (const Side side : {Side::Buy, Side::Sell}) {
        const auto& levels = m_book.side(side);
        for (std::size_t i = 0; i < levels.size(); ++i) {
            if (std::abs(static_cast<double>(levels[i].price) - mid()) <= m_reach)
                largest = std::max(largest, sums(side)[i]);
        }
    }
    return largest;
}

std::optional<DepthChart::Pointer> DepthChart::pointerAt(double x) const
{
    const QRectF plot = plotRect();
    const double ticks = mid() + (x - plot.center().x()) / (plot.width() / 2) * m_reach;
    const Side side = ticks < mid() ? Side::Buy : Side::Sell;
    const auto& levels = m_book.side(side);
    std::optional<Pointer> found;
    // The last level that one passes on the way from the mid.
    for (std::size_t i = 0; i < levels.size(); ++i) {
        const double distance = std::abs(static_cast<double>(levels[i].price) - mid());
        if (found && distance > std::abs(ticks - mid()))
            break;
        found = Pointer{side, i};
    }
    return found;
}

QString DepthChart::currentPlace() const
{
    if (!m_pointer)
        return {};
    return m_book.priceText(m_book.side(m_pointer->side)[m_pointer->level].price, appearance().numbers()) +
           QChar(0x202F) + m_book.quote;
}

std::vector<Reading> DepthChart::currentReadings() const
{
    if (!m_pointer)
        return {};
    const auto& numbers = appearance().numbers();
    const auto& level = m_book.side(m_pointer->side)[m_pointer->level];
    const bool bid = m_pointer->side == Side::Buy;
    const Token colour = bid ? Token::Up : Token::Down;
    const auto quantity = [&](Lots lots) { return m_book.quantityText(lots, numbers) + QChar(0x202F) + m_book.base; };
    const double away = (static_cast<double>(level.price) / mid() - 1) * 1e4;
    std::vector<Reading> readings{
        {bid ? tr("Bid") : tr("Ask"), quantity(level.quantity), colour},
        {tr("Up to here"), quantity(sums(m_pointer->side)[m_pointer->level]), colour},
        {tr("From the mid"), numbers.fixed(away, 2, Sign::Always) + QChar(0x202F) + tr("bp"), Token::Text},
    };
    if (level.own > 0)
        readings.push_back({tr("Mine"), quantity(level.own), Token::Accent});
    return readings;
}

QString DepthChart::summary() const
{
    if (isEmpty())
        return tr("No book at this moment");
    const auto& numbers = appearance().numbers();
    QString text;
    if (!m_book.bids.empty())
        text += tr("Best bid %1. ").arg(m_book.priceText(m_book.bids.front().price, numbers));
    if (!m_book.asks.empty())
        text += tr("Best ask %1. ").arg(m_book.priceText(m_book.asks.front().price, numbers));
    if (m_pointer) {
        text += tr("At %1").arg(currentPlace());
        for (const auto& reading : currentReadings())
            text += QStringLiteral(", ") + reading.name + u' ' + reading.value;
    }
    return text.trimmed();
}

void DepthChart::paintSide(QPainter& painter, Side side, double scale) const
{
    const auto& levels = m_book.side(side);
    const QRectF plot = plotRect();
    const double edge = side == Side::Buy ? plot.left() : plot.right();
    QPolygonF line;
    double y = plot.bottom();
    for (std::size_t i = 0; i < levels.size(); ++i) {
        const double x = std::clamp(xOf(static_cast<double>(levels[i].price)), plot.left(), plot.right());
        line << QPointF(x, y);
        if (std::abs(static_cast<double>(levels[i].price) - mid()) > m_reach)
            break;
        y = plot.bottom() - static_cast<double>(sums(side)[i]) * scale;
        line << QPointF(x, y);
    }
    if (line.isEmpty())
        return;
    line << QPointF(edge, y);
    const QColor colour = theme().colour(side == Side::Buy ? Token::Up : Token::Down);
    QColor fill = colour;
    fill.setAlphaF(static_cast<float>(kFillShare));
    painter.setPen(Qt::NoPen);
    // Sides differ in more than hue: what is offered is hatched.
    painter.setBrush(fill);
    painter.drawPolygon(QPolygonF(line) << QPointF(edge, plot.bottom()));
    if (side == Side::Sell) {
        painter.setBrush(QBrush(fill, Qt::BDiagPattern));
        painter.drawPolygon(QPolygonF(line) << QPointF(edge, plot.bottom()));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.25));
    painter.drawPolyline(line);
    for (std::size_t i = 0; i < levels.size(); ++i) {
        const double x = xOf(static_cast<double>(levels[i].price));
        if (levels[i].own > 0 && plot.contains(QPointF(x, plot.center().y()))) {
            painter.setPen(QPen(theme().colour(Token::Accent), 2));
            painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() - 8));
        }
    }
}

void DepthChart::paintChart(QPainter& painter)
{
    painter.fillRect(rect(), theme().colour(Token::Panel));
    if (isEmpty())
        return paintEmpty(painter, rect());
    const auto& numbers = appearance().numbers();
    const QRectF plot = plotRect();
    const QFont font = appearance().font(FontRole::Small);
    const QFontMetricsF metrics(font);
    painter.setFont(font);

    const Lots largest = largestSeen();
    const double perLot = m_book.lot.toDouble();
    ValueFormat sizes;
    sizes.digits = m_book.lot.fractionDigits();
    const auto heights =
        valueTicks({0, static_cast<double>(largest) * perLot * 1.05}, plot.height(), 40, sizes, numbers);
    const double scale = plot.height() / (static_cast<double>(largest) * 1.05);
    for (const auto& tick : heights) {
        const double y = std::floor(plot.bottom() - tick.value / perLot * scale);
        painter.fillRect(QRectF(plot.left(), y, plot.width(), 1), theme().colour(Token::GridLine));
    }
    ValueFormat prices = ValueFormat::ofTick(QString::fromStdString(m_book.tick.toString()), m_book.quote);
    const ValueRange seen{m_book.priceAsDouble(mid() - m_reach), m_book.priceAsDouble(mid() + m_reach)};
    const double widest = metrics.horizontalAdvance(prices.text(seen.high, numbers)) + 4 * kGrid;
    const auto marks = valueTicks(seen, plot.width(), widest, prices, numbers);
    for (const auto& mark : marks)
        painter.fillRect(QRectF(std::floor(xOf(mark.value / m_book.tick.toDouble())), plot.top(), 1, plot.height()),
                         theme().colour(Token::GridLine));

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setClipRect(plot.adjusted(-1, -1, 1, 1));
    paintSide(painter, Side::Buy, scale);
    paintSide(painter, Side::Sell, scale);
    painter.restore();

    // Figures of height inside, at the left: the two sides need all the width.
    painter.setPen(theme().colour(Token::Muted));
    for (const auto& tick : heights) {
        const double y = plot.bottom() - tick.value / perLot * scale;
        if (tick.value > 0 && y - metrics.height() > plot.top())
            painter.drawText(QPointF(plot.left() + kGrid, y - 2), tick.label);
    }
    painter.fillRect(QRectF(0, plot.bottom(), width(), 1), theme().colour(Token::Border));
    QRectF tag; // of what is pointed at: marks make room for it
    QString tagText;
    if (m_pointer) {
        const double x = xOf(static_cast<double>(m_book.side(m_pointer->side)[m_pointer->level].price));
        tagText = currentPlace() + QStringLiteral("   ") + currentReadings()[1].value;
        const double width = metrics.horizontalAdvance(tagText) + 4 * kGrid;
        const double left = std::clamp(x - width / 2, 0.0, std::max(0.0, this->width() - width));
        tag = QRectF(left, plot.bottom() + 1, width, kAxisHeight - 1);
    }
    for (const auto& mark : marks) {
        const double half = metrics.horizontalAdvance(mark.label) / 2;
        const QRectF place(xOf(mark.value / m_book.tick.toDouble()) - half, plot.bottom(), 2 * half + 1, kAxisHeight);
        if (place.left() >= 0 && place.right() <= width() && !place.intersects(tag))
            painter.drawText(place, Qt::AlignCenter, mark.label);
    }

    const auto head = [&](Qt::Alignment alignment, const QString& text, Token colour) {
        painter.setPen(theme().colour(colour));
        painter.drawText(QRectF(2 * kGrid, 0, width() - 4 * kGrid, kHeadHeight), alignment | Qt::AlignVCenter, text);
    };
    head(Qt::AlignLeft, tr("▲ Bids  %1").arg(m_book.base), Token::Up);
    head(Qt::AlignRight, tr("Asks  %1 ▼").arg(m_book.base), Token::Down);
    if (!m_book.bids.empty() && !m_book.asks.empty()) {
        const Ticks spread = m_book.asks.front().price - m_book.bids.front().price;
        head(Qt::AlignHCenter, tr("Spread %1 %2").arg(m_book.priceText(spread, numbers), m_book.quote), Token::Muted);
    }
    if (m_pointer) {
        const auto& level = m_book.side(m_pointer->side)[m_pointer->level];
        const double x = std::floor(xOf(static_cast<double>(level.price))) + 0.5;
        const double y = plot.bottom() - static_cast<double>(sums(m_pointer->side)[m_pointer->level]) * scale;
        painter.setPen(QPen(theme().colour(Token::Muted), 1, Qt::DashLine));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        painter.setBrush(theme().colour(Token::Panel));
        painter.setPen(QPen(theme().colour(m_pointer->side == Side::Buy ? Token::Up : Token::Down), 1.5));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawEllipse(QPointF(x, y), 3, 3);
        painter.fillRect(tag, theme().colour(Token::Border));
        painter.setPen(theme().colour(Token::Text));
        painter.drawText(tag, Qt::AlignCenter, tagText);
    }
}

void DepthChart::wheelEvent(QWheelEvent* event)
{
    setReach(m_reach * std::pow(kZoomStep, -event->angleDelta().y() / 120.0));
    event->accept();
}

void DepthChart::mouseMoveEvent(QMouseEvent* event)
{
    m_pointer = pointerAt(event->position().x());
    update();
}

void DepthChart::mouseDoubleClickEvent(QMouseEvent*)
{
    showAll();
}

void DepthChart::leaveEvent(QEvent* event)
{
    m_pointer.reset();
    update();
    ChartWidget::leaveEvent(event);
}

void DepthChart::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        if (isEmpty())
            break;
        const Side towards = event->key() == Qt::Key_Left ? Side::Buy : Side::Sell;
        Pointer pointer = m_pointer.value_or(Pointer{towards, 0});
        if (!m_pointer) {
            pointer.level = 0;
        } else if (pointer.side == towards) {
            ++pointer.level;
        } else if (pointer.level == 0) {
            pointer.side = towards;
        } else {
            --pointer.level;
        }
        if (pointer.level < m_book.side(pointer.side).size())
            m_pointer = pointer;
        announce();
        update();
        break;
    }
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        setReach(m_reach / kZoomStep);
        break;
    case Qt::Key_Minus:
        setReach(m_reach * kZoomStep);
        break;
    case Qt::Key_0:
        showAll();
        break;
    default:
        if (event->matches(QKeySequence::Copy) && copyValue())
            break;
        return ChartWidget::keyPressEvent(event);
    }
    event->accept();
}

} // namespace wh::ui
