// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/StudioStyle.h"

#include "ui/common/StylePaint.h"

#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QToolBar>

namespace wh::ui {

using namespace style;

StudioStyle::StudioStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void StudioStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    auto* label = qobject_cast<QLabel*>(widget);
    if (label && label->textFormat() == Qt::AutoText && !label->inherits("QTipLabel")) // see plainTip()
        label->setTextFormat(Qt::PlainText);
}

int StudioStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
    case PM_SpinBoxFrameWidth:
    case PM_ComboBoxFrameWidth:
    case PM_MenuPanelWidth:
    case PM_ToolTipLabelFrameWidth:
        return 1;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return 12;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_ButtonMargin:
        return 8;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
    case PM_ToolBarItemMargin:
    case PM_ToolBarItemSpacing:
    case PM_SplitterWidth:
    case PM_DockWidgetSeparatorExtent:
        return 4;
    case PM_ToolBarFrameWidth:
    case PM_MenuBarPanelWidth:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_SmallIconSize:
    case PM_ToolBarIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_ScrollBarExtent:
        return 12;
    case PM_HeaderMargin:
        return 6; // as much as an item's text, so that a heading stands above it
    case PM_FocusFrameHMargin:
        return 5; // item views keep so much at either side of a text
    case PM_ScrollBarSliderMin:
        return 24;
    case PM_TabBarTabHSpace:
        return 24;
    case PM_TabBarTabVSpace:
        return 12;
    case PM_TabBarTabOverlap:
    case PM_TabBarTabShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int StudioStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* returned) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_Widget_Animation_Duration:
    case SH_DialogButtonBox_ButtonsHaveIcons: // Qt's own would be in colours that are not ours
        return 0;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_Table_GridLineColor:
        return static_cast<int>(option ? option->palette.color(QPalette::Mid).rgba() : 0);
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize StudioStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                    const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result.setWidth(result.width() + 12);
        [[fallthrough]];
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        result.setHeight(qMax(result.height(), 28));
        break;
    case CT_ToolButton:
        // A bar has room around its buttons; elsewhere the frame and the focus would touch the words.
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
            button && hasWordsBesideIcon(*button)) {
            if (!(widget && qobject_cast<QToolBar*>(widget->parentWidget())))
                result = QSize(result.width() + 4, qMax(result.height(), 24));
            if (opensMenu(*button))
                result.rwidth() += kMenuArrow;
        }
        break;
    case CT_MenuBarItem:
        result.setHeight(qMax(result.height(), 28));
        break;
    case CT_HeaderSection:
    case CT_ItemViewItem:
    case CT_MenuItem:
        result.setHeight(qMax(result.height(), type == CT_HeaderSection ? 28 : 24));
        break;
    default:
        break;
    }
    return result;
}

QRect StudioStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        rect.adjust(4, 0, -4, 0);
    // The ring is two pixels wide: on the words themselves it would cut their first and last letters.
    if ((element == SE_CheckBoxFocusRect || element == SE_RadioButtonFocusRect) && option)
        rect = rect.adjusted(-4, 0, 4, 0).intersected(option->rect);
    return rect;
}

void StudioStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const
{
    const QPalette& palette = option->palette;
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonBevel: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const bool accent = button && isAccent(*button);
        if (button && button->features & QStyleOptionButton::Flat && !isHovered(*option) && !isPressed(*option))
            return;
        drawBox(painter, option->rect, buttonFill(*option, accent), accent ? accentOf(palette) : borderOf(palette));
        return;
    }
    case PE_PanelButtonTool: {
        const bool on = option->state & State_On;
        if (on || isHovered(*option) || isPressed(*option))
            drawBox(painter, option->rect, on ? palette.color(QPalette::Highlight) : buttonFill(*option, false),
                    on ? accentOf(palette) : borderOf(palette));
        return;
    }
    case PE_FrameFocusRect:
        // A tool button asks for one within its frame, close to the words: it goes around, as around every button.
        drawFocusRing(painter, widget && widget->inherits("QToolButton") ? widget->rect() : option->rect, palette);
        return;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth == 0) {
            painter->fillRect(option->rect, palette.color(QPalette::Base));
            return;
        }
        drawField(painter, *option);
        return;
    }
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckBox(painter, *option);
        return;
    case PE_IndicatorRadioButton:
        drawRadioButton(painter, *option);
        return;
    case PE_IndicatorArrowUp:
        drawChevron(painter, option->rect, Qt::UpArrow, arrowColour(*option));
        return;
    case PE_IndicatorArrowDown:
        drawChevron(painter, option->rect, Qt::DownArrow, arrowColour(*option));
        return;
    case PE_IndicatorArrowLeft:
        drawChevron(painter, option->rect, Qt::LeftArrow, arrowColour(*option));
        return;
    case PE_IndicatorArrowRight:
        drawChevron(painter, option->rect, Qt::RightArrow, arrowColour(*option));
        return;
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        drawBox(painter, option->rect,
                palette.color(element == PE_PanelTipLabel ? QPalette::ToolTipBase : QPalette::Base), borderOf(palette),
                0);
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, palette.color(QPalette::Base));
        return;
    case PE_Frame:
    case PE_FrameTabWidget:
    case PE_FrameDockWidget:
        painter->setPen(borderOf(palette));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_FrameStatusBarItem:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void StudioStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    const QPalette& palette = option->palette;
    switch (element) {
    case CE_PushButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        if (button && button->state & State_HasFocus) {
            QStyleOptionButton copy = *button;
            copy.state &= ~State_HasFocus;
            QProxyStyle::drawControl(element, &copy, painter, widget);
            if (!isAccent(*button)) {
                drawFocusRing(painter, option->rect, palette);
                return;
            }
            // A ring of accent upon accent is none.
            painter->save();
            painter->setPen(QPen(palette.color(QPalette::Shadow), 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option->rect.adjusted(3, 3, -3, -3));
            painter->restore();
            return;
        }
        break;
    }
    case CE_PushButtonLabel: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        if (button && isAccent(*button) && button->state & State_Enabled) {
            QStyleOptionButton copy = *button;
            copy.palette.setColor(QPalette::ButtonText, palette.color(QPalette::Shadow));
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    }
    case CE_ToolButtonLabel: {
        const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        if (button && hasWordsBesideIcon(*button)) {
            QStyleOptionToolButton copy = *button;
            copy.rect.adjust(4, 0, 0, 0);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    }
    case CE_HeaderLabel: {
        // Headers elide for less of a margin than PM_HeaderMargin: between the two a heading would be clipped.
        const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        if (header && header->icon.isNull()) {
            QStyleOptionHeader copy = *header;
            copy.text = painter->fontMetrics().elidedText(header->text, Qt::ElideRight, header->rect.width());
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    }
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, palette.color(QPalette::Button));
        painter->fillRect(QRect(option->rect.bottomLeft(), QSize(option->rect.width(), 1)), borderOf(palette));
        if (element == CE_HeaderSection)
            painter->fillRect(QRect(option->rect.topRight(), QSize(1, option->rect.height())), borderOf(palette));
        return;
    case CE_ProgressBarGroove:
        drawBox(painter, option->rect, palette.color(QPalette::Base), borderOf(palette));
        return;
    case CE_ProgressBarContents: {
        const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
        if (bar && bar->maximum > bar->minimum) {
            const double share = static_cast<double>(bar->progress - bar->minimum) / (bar->maximum - bar->minimum);
            QRect filled = option->rect.adjusted(1, 1, -1, -1);
            filled.setWidth(qRound(filled.width() * qBound(0.0, share, 1.0)));
            // Paler where its text stands upon it.
            const QColor accent = accentOf(palette);
            painter->fillRect(filled, bar->textVisible ? between(accent, palette.color(QPalette::Base), 0.45) : accent);
            return;
        }
        break;
    }
    case CE_TabBarTabShape: {
        const bool selected = option->state & State_Selected;
        painter->fillRect(option->rect, palette.color(QPalette::Window));
        if (selected)
            painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 2)), accentOf(palette));
        else if (isHovered(*option))
            painter->fillRect(option->rect, palette.color(QPalette::Button));
        return;
    }
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            const bool isOpen = option->state & State_Selected && option->state & State_Enabled;
            painter->fillRect(option->rect, palette.color(isOpen ? QPalette::Highlight : QPalette::Window));
            const int flags = Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine;
            drawItemText(painter, option->rect, flags, palette, option->state & State_Enabled, item->text,
                         QPalette::WindowText);
            return;
        }
        break;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, palette.color(QPalette::Window));
        return;
    case CE_ToolBar:
        painter->fillRect(option->rect, palette.color(QPalette::Window));
        painter->fillRect(QRect(option->rect.bottomLeft(), QSize(option->rect.width(), 1)), borderOf(palette));
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, palette.color(QPalette::Window));
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

} // namespace wh::ui
