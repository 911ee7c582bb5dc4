// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/StudioStyle.h"

#include "ui/common/StylePaint.h"

#include <QPainter>
#include <QStyleOption>

namespace wh::ui {

using namespace style;

void StudioStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                     const QWidget* widget) const
{
    switch (control) {
    case CC_ScrollBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return drawScrollBar(*bar, painter, widget);
        break;
    case CC_SpinBox:
        if (const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option))
            return drawSpinBox(*box, painter, widget);
        break;
    case CC_ComboBox:
        if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option))
            return drawComboBox(*box, painter, widget);
        break;
    case CC_ToolButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option); button && opensMenu(*button))
            return drawMenuButton(*button, painter, widget);
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

/// The arrow stands behind the words, in the middle of their height.
void StudioStyle::drawMenuButton(const QStyleOptionToolButton& option, QPainter* painter, const QWidget* widget) const
{
    QStyleOptionToolButton plain = option;
    plain.features &= ~QStyleOptionToolButton::HasMenu;
    QProxyStyle::drawComplexControl(CC_ToolButton, &plain, painter, widget);
    const QRect arrow(option.rect.right() - kMenuArrow - 3, option.rect.top(), kMenuArrow, option.rect.height());
    drawChevron(painter, visualRect(option.direction, option.rect, arrow), Qt::DownArrow, arrowColour(option));
}

void StudioStyle::drawScrollBar(const QStyleOptionSlider& option, QPainter* painter, const QWidget* widget) const
{
    painter->fillRect(option.rect, option.palette.color(QPalette::Window));
    if (option.minimum == option.maximum)
        return;
    QRect slider = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    slider = option.orientation == Qt::Horizontal ? slider.adjusted(1, 3, -1, -3) : slider.adjusted(3, 1, -3, -1);
    const bool grabbed = isPressed(option) && (option.activeSubControls & SC_ScrollBarSlider);
    const QColor rest = option.palette.color(QPalette::Mid);
    const QColor fill = between(option.palette.color(QPalette::PlaceholderText), rest,
                                grabbed ? 1.0 : (isHovered(option) ? 0.6 : 0.35));
    drawBox(painter, slider, fill, fill, 3);
}

void StudioStyle::drawSpinBox(const QStyleOptionSpinBox& option, QPainter* painter, const QWidget* widget) const
{
    if (option.frame)
        drawField(painter, option);
    const auto button = [&](SubControl part, QAbstractSpinBox::StepEnabledFlag step, Qt::ArrowType arrow) {
        const QRect rect = subControlRect(CC_SpinBox, &option, part, widget);
        if (rect.isEmpty())
            return;
        const bool possible = option.stepEnabled & step;
        if (possible && (option.activeSubControls & part) && (isHovered(option) || isPressed(option)))
            painter->fillRect(rect.adjusted(0, part == SC_SpinBoxUp ? 2 : 0, -2, part == SC_SpinBoxUp ? 0 : -2),
                              option.palette.color(QPalette::Button));
        const auto group = possible && (option.state & State_Enabled) ? QPalette::Active : QPalette::Disabled;
        drawChevron(painter, rect, arrow, option.palette.color(group, QPalette::ButtonText));
    };
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    button(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Qt::UpArrow);
    button(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Qt::DownArrow);
}

void StudioStyle::drawComboBox(const QStyleOptionComboBox& option, QPainter* painter, const QWidget* widget) const
{
    if (option.editable) {
        drawField(painter, option);
    } else {
        drawBox(painter, option.rect, buttonFill(option, false), borderOf(option.palette));
        if (option.state & State_HasFocus)
            drawFocusRing(painter, option.rect, option.palette);
    }
    drawChevron(painter, subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget), Qt::DownArrow,
                arrowColour(option));
}

} // namespace wh::ui
