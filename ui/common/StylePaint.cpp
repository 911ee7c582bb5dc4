// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/StylePaint.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

#include <array>

namespace wh::ui::style {

QColor borderOf(const QPalette& palette)
{
    return palette.color(QPalette::Mid);
}

QColor accentOf(const QPalette& palette)
{
    return palette.color(QPalette::Link);
}

QColor between(const QColor& a, const QColor& b, double share)
{
    const auto mix = [share](int over, int under) { return qRound(share * over + (1 - share) * under); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

bool isHovered(const QStyleOption& option)
{
    return (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
}

bool isPressed(const QStyleOption& option)
{
    return (option.state & QStyle::State_Sunken) && (option.state & QStyle::State_Enabled);
}

bool isAccent(const QStyleOptionButton& option)
{
    return (option.features & QStyleOptionButton::DefaultButton) && (option.state & QStyle::State_Enabled);
}

QColor buttonFill(const QStyleOption& option, bool accent)
{
    const QPalette& palette = option.palette;
    const QColor rest = accent ? accentOf(palette) : palette.color(QPalette::Button);
    const QColor towards = palette.color(QPalette::Text);
    if (isPressed(option) || (option.state & QStyle::State_On))
        return between(towards, rest, 0.16);
    return isHovered(option) ? between(towards, rest, 0.08) : rest;
}

QColor arrowColour(const QStyleOption& option)
{
    return option.palette.color(option.state & QStyle::State_Enabled ? QPalette::Active : QPalette::Disabled,
                                QPalette::ButtonText);
}

bool hasWordsBesideIcon(const QStyleOptionToolButton& button)
{
    return button.toolButtonStyle == Qt::ToolButtonTextBesideIcon && !button.text.isEmpty();
}

bool opensMenu(const QStyleOptionToolButton& button)
{
    return hasWordsBesideIcon(button) && (button.features & QStyleOptionToolButton::HasMenu) &&
           !(button.subControls & QStyle::SC_ToolButtonMenu);
}

void drawBox(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& border, double radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, radius > 0);
    painter->setPen(QPen(border, 1));
    painter->setBrush(fill);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->restore();
}

void drawFocusRing(QPainter* painter, const QRect& rect, const QPalette& palette)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(accentOf(palette), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 3, 3);
    painter->restore();
}

void drawField(QPainter* painter, const QStyleOption& option)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    drawBox(painter, option.rect, option.palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Base),
            borderOf(option.palette));
    if (option.state & QStyle::State_HasFocus)
        drawFocusRing(painter, option.rect, option.palette);
}

void drawCheckBox(QPainter* painter, const QStyleOption& option)
{
    const bool on = option.state & QStyle::State_On;
    const bool partly = option.state & QStyle::State_NoChange;
    const bool enabled = option.state & QStyle::State_Enabled;
    const QPalette& palette = option.palette;
    const QColor mark = palette.color(QPalette::Shadow);
    // The border of a control that carries meaning needs contrast: the muted text's colour, not the line's.
    const QColor border = palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::PlaceholderText);
    const QColor fill = (on || partly) && enabled ? accentOf(palette) : palette.color(QPalette::Base);
    const QRect box = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, QSize(16, 16), option.rect);
    drawBox(painter, box, fill, (on || partly) && enabled ? accentOf(palette) : border);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(enabled ? mark : border, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(box.topLeft());
    if (on)
        painter->drawPolyline(QPolygonF({{4, 8.5}, {7, 11.5}, {12, 5}}));
    else if (partly)
        painter->drawLine(QPointF(4.5, 8), QPointF(11.5, 8));
    painter->restore();
}

void drawRadioButton(QPainter* painter, const QStyleOption& option)
{
    const bool on = option.state & QStyle::State_On;
    const bool enabled = option.state & QStyle::State_Enabled;
    const QPalette& palette = option.palette;
    const QColor border = palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::PlaceholderText);
    const QRectF circle(QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, QSize(16, 16), option.rect));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on && enabled ? accentOf(palette) : border, 1));
    painter->setBrush(on && enabled ? accentOf(palette) : palette.color(QPalette::Base));
    painter->drawEllipse(circle.adjusted(0.5, 0.5, -0.5, -0.5));
    if (on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(enabled ? palette.color(QPalette::Shadow) : border);
        painter->drawEllipse(circle.center(), 3, 3);
    }
    painter->restore();
}

void drawChevron(QPainter* painter, const QRect& rect, Qt::ArrowType direction, const QColor& colour)
{
    const qreal reach = qMin(4.0, qMin(rect.width(), rect.height()) / 3.0);
    const bool vertical = direction == Qt::UpArrow || direction == Qt::DownArrow;
    const qreal sign = direction == Qt::DownArrow || direction == Qt::RightArrow ? 1 : -1;
    QPolygonF line;
    for (const int side : {-1, 0, 1}) {
        const qreal along = reach * side;
        const qreal across = (side == 0 ? 0.5 : -0.5) * reach * sign;
        line << (vertical ? QPointF(along, across) : QPointF(across, along));
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(line.translated(QRectF(rect).center()));
    painter->restore();
}

} // namespace wh::ui::style
