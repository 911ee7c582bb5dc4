// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bot/GaugeTile.h"

#include "ui/bot/GaugeText.h"
#include "ui/common/Appearance.h"
#include "ui/common/NoValue.h"
#include "ui/common/PlainText.h"
#include "ui/common/Sparkline.h"
#include "ui/common/StylePaint.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace wh::ui {

namespace {

constexpr int kWidth = 164;
constexpr int kHeight = 44;
constexpr int kPicture = 48; ///< of the dial or the curve
// In Qt's sixteenths of a degree, from three o'clock against the clock.
constexpr int kDialStart = 225 * 16;
constexpr int kDialSpan = -270 * 16;

} // namespace

GaugeTile::GaugeTile(const Appearance& appearance, std::string name, QWidget* parent)
    : QWidget(parent), m_appearance(appearance), m_name(std::move(name))
{
    setObjectName(QStringLiteral("gauge.") + QString::fromStdString(m_name));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::OpenHandCursor);
    connect(&appearance, &Appearance::changed, this, [this] {
        updateGeometry();
        describe();
        update();
    });
    describe();
}

QSize GaugeTile::sizeHint() const
{
    return {kWidth, kHeight};
}

QString GaugeTile::valueText() const
{
    return m_value ? m_format.text(*m_value, m_appearance.numbers()) : noValue();
}

void GaugeTile::setGauge(const GaugeBook::Gauge& gauge)
{
    m_value = gauge.value;
    m_format = gauge.format();
    m_range = gauge.hasRange() ? std::optional(std::pair(*gauge.minimum, *gauge.maximum)) : std::nullopt;
    if (!m_range && gauge.course.last())
        m_past = gauge.course.valuesSince(*gauge.course.last() - GaugeBook::kTilePast);
    describe();
    update();
}

void GaugeTile::setCharted(std::optional<Token> colour)
{
    m_charted = colour;
    describe();
    update();
}

void GaugeTile::setStale(bool stale)
{
    m_isStale = stale;
    update();
}

void GaugeTile::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    describe();
    update();
}

void GaugeTile::describe()
{
    const QString name = gaugeTitle(m_name);
    const QString value = m_value ? m_format.textWithUnit(*m_value, m_appearance.numbers()) : noValue();
    setAccessibleName(tr("Gauge %1: %2").arg(name, value));
    QStringList tip{name + QStringLiteral(": ") + value};
    if (m_range)
        tip << tr("from %1 to %2")
                   .arg(m_format.text(m_range->first, m_appearance.numbers()),
                        m_format.textWithUnit(m_range->second, m_appearance.numbers()));
    tip << tr("In scripts and exports: %1").arg(QString::fromStdString(m_name));
    tip << (m_charted ? tr("Drag it to another chart; Enter opens what can be done")
                      : tr("Drag it to the charts, or press Enter"));
    setToolTip(plainTip(tip.join(u'\n')));
}

void GaugeTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = m_appearance.theme();
    style::drawBox(&painter, rect(), theme.colour(Token::Panel), theme.colour(Token::Border));
    if (m_charted)
        painter.fillRect(QRect(1, height() - 3, width() - 2, 2), theme.colour(*m_charted));
    const QRect picture(width() - kPicture - kGrid, kGrid, kPicture, height() - 2 * kGrid);
    const QRect words(2 * kGrid, kGrid, picture.left() - 3 * kGrid, height() - 2 * kGrid);

    painter.setFont(m_appearance.font(FontRole::Small));
    painter.setPen(theme.colour(Token::Muted));
    const QFontMetrics small(painter.font());
    const QRect nameRect(words.left(), words.top(), words.width(), small.height());
    painter.drawText(nameRect, Qt::AlignLeft | Qt::AlignVCenter,
                     small.elidedText(gaugeTitle(m_name), Qt::ElideRight, nameRect.width()));
    QFont figure = m_appearance.font(FontRole::Title);
    const QFontMetrics large(figure);
    const QRect valueRect(words.left(), words.bottom() - large.height() + 1, words.width(), large.height());
    QString value = valueText();
    if (large.horizontalAdvance(value) > valueRect.width() && m_value)
        value = m_appearance.numbers().compact(*m_value);
    painter.setFont(figure);
    painter.setPen(theme.colour(m_isStale ? Token::Stale : Token::Text));
    painter.drawText(valueRect, Qt::AlignLeft | Qt::AlignVCenter,
                     large.elidedText(value, Qt::ElideRight, valueRect.width()));
    const int unitLeft = valueRect.left() + large.horizontalAdvance(value) + kGrid;
    if (unitLeft + small.horizontalAdvance(m_format.unit) <= valueRect.right() + 1) {
        painter.setFont(m_appearance.font(FontRole::Small));
        painter.setPen(theme.colour(Token::Muted));
        painter.drawText(QRect(unitLeft, valueRect.top(), valueRect.right() - unitLeft + 1, valueRect.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, m_format.unit);
    }
    if (m_range)
        paintDial(painter, picture);
    else
        paintSparkline(painter, picture.adjusted(0, kGrid, 0, -kGrid), m_past, theme);
    if (hasFocus())
        style::drawFocusRing(&painter, rect(), palette());
}

void GaugeTile::paintDial(QPainter& painter, const QRectF& rect) const
{
    const auto& theme = m_appearance.theme();
    constexpr double kPen = 5;
    const double size = std::min(rect.width(), rect.height()) - kPen;
    const QRectF dial(rect.center().x() - size / 2, rect.center().y() - size / 2 + 2, size, size);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colour(Token::Border), kPen, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(dial, kDialStart, kDialSpan);
    if (m_value) {
        const double share = std::clamp((*m_value - m_range->first) / (m_range->second - m_range->first), 0.0, 1.0);
        const Token colour = m_isStale ? Token::Stale : Token::Series1;
        // From zero where the range holds it, else from its beginning.
        const double zero = std::clamp((0 - m_range->first) / (m_range->second - m_range->first), 0.0, 1.0);
        painter.setPen(QPen(theme.colour(colour), kPen, Qt::SolidLine, Qt::FlatCap));
        painter.drawArc(dial, kDialStart + static_cast<int>(std::lround(zero * kDialSpan)),
                        static_cast<int>(std::lround((share - zero) * kDialSpan)));
        const double angle = (225 - 270 * share) * M_PI / 180;
        const QPointF direction(std::cos(angle), -std::sin(angle));
        painter.setPen(QPen(theme.colour(m_isStale ? Token::Stale : Token::Text), 1.5));
        painter.drawLine(dial.center() + direction * (size / 2 - 10),
                         dial.center() + direction * (size / 2 + kPen / 2));
    }
    painter.restore();
}

void GaugeTile::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_pressed = event->position().toPoint();
}

void GaugeTile::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_pressed)
        return;
    if (!m_isDragging &&
        (event->position().toPoint() - *m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_isDragging = true;
    setCursor(Qt::ClosedHandCursor);
    emit dragged(event->globalPosition().toPoint());
}

void GaugeTile::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return QWidget::mouseReleaseEvent(event);
    m_pressed.reset();
    setCursor(Qt::OpenHandCursor);
    if (std::exchange(m_isDragging, false))
        emit dropped(event->globalPosition().toPoint());
}

void GaugeTile::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        emit menuRequested(mapToGlobal(rect().bottomLeft()));
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        emit stepRequested(event->key() == Qt::Key_Right ? 1 : -1);
        return;
    case Qt::Key_Escape:
        if (m_isDragging) {
            m_isDragging = false;
            m_pressed.reset();
            setCursor(Qt::OpenHandCursor);
            emit dragCancelled();
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void GaugeTile::contextMenuEvent(QContextMenuEvent* event)
{
    emit menuRequested(event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(rect().bottomLeft())
                                                                      : event->globalPos());
}

} // namespace wh::ui
