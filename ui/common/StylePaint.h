// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QRect>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionToolButton;

namespace wh::ui::style {

// The strokes that StudioStyle and widgets that paint themselves are made of. Colours by palette, GUI thread.

QColor borderOf(const QPalette& palette);
QColor accentOf(const QPalette& palette);
/// A quarter of the one laid over the rest of the other.
QColor between(const QColor& a, const QColor& b, double share);
bool isHovered(const QStyleOption& option);
bool isPressed(const QStyleOption& option);
/// The default button, if it can be pressed: the one thing to do next.
bool isAccent(const QStyleOptionButton& option);
QColor buttonFill(const QStyleOption& option, bool accent);
QColor arrowColour(const QStyleOption& option);

/// A filled rectangle with a one-pixel border and corners of `radius` pixels.
void drawBox(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& border, double radius = 3);
/// Two pixels of accent just within the rectangle.
void drawFocusRing(QPainter* painter, const QRect& rect, const QPalette& palette);
/// What can be typed into, with its focus.
void drawField(QPainter* painter, const QStyleOption& option);
void drawCheckBox(QPainter* painter, const QStyleOption& option);
void drawRadioButton(QPainter* painter, const QStyleOption& option);
void drawChevron(QPainter* painter, const QRect& rect, Qt::ArrowType direction, const QColor& colour);

inline constexpr int kMenuArrow = 12; ///< room of the arrow behind the words of a button

/// Words beside an icon, and a menu that opens wherever they are clicked.
bool opensMenu(const QStyleOptionToolButton& button);
bool hasWordsBesideIcon(const QStyleOptionToolButton& button);

} // namespace wh::ui::style
