// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/FleetDelegate.h"

#include "ui/common/Appearance.h"
#include "ui/common/Sparkline.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace wh::ui {

namespace {

constexpr int kMargin = 2 * kGrid;
constexpr int kIconSize = 14;
constexpr double kFlashShare = 0.22;

std::size_t at(FleetColumn column)
{
    return static_cast<std::size_t>(column);
}

} // namespace

FleetDelegate::FleetDelegate(const Appearance& appearance, const FleetModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_appearance(appearance), m_model(model)
{
    connect(&appearance, &Appearance::changed, this, [this] { m_unitWidth = {}; });
}

QSize FleetDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {fleetColumnLook(static_cast<FleetColumn>(index.column())).width, kRowHeight};
}

int FleetDelegate::takeWanted(FleetColumn column) const
{
    return std::exchange(m_wanted[at(column)], 0);
}

void FleetDelegate::drawBack(QPainter& painter, const QStyleOptionViewItem& option, const FleetRow* row,
                             FleetColumn column) const
{
    const Theme& theme = m_appearance.theme();
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected)
        painter.fillRect(option.rect, option.palette.brush(QPalette::Active, QPalette::Highlight));
    else if (!row)
        painter.fillRect(option.rect, theme.colour(Token::Raised));
    if (!row)
        return;
    const qint64 since = row->flashedAt[at(column)];
    if (since == 0 || m_model.rows().now() - since >= kFlashMs)
        return;
    const int sign = row->flashSign[at(column)];
    const Token colour = sign > 0 ? Token::Up : sign < 0 ? Token::Down : Token::Accent;
    painter.fillRect(option.rect.adjusted(1, 1, -1, -1), theme.mixed(colour, Token::Panel, kFlashShare));
}

int FleetDelegate::drawText(QPainter& painter, const QRect& rect, const QString& text, const QColor& colour) const
{
    if (rect.width() <= 0 || text.isEmpty())
        return rect.left();
    painter.setPen(colour);
    const QFontMetrics metrics = painter.fontMetrics();
    const int width = metrics.horizontalAdvance(text);
    const bool fits = width <= rect.width();
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fits ? text : metrics.elidedText(text, Qt::ElideRight, rect.width()));
    return rect.left() + std::min(width, rect.width());
}

void FleetDelegate::drawNumber(QPainter& painter, const QRect& rect, const FleetCell& cell, FleetColumn column,
                               const QColor& colour, const QColor& dim) const
{
    const QFontMetrics metrics = painter.fontMetrics();
    int& unitWidth = m_unitWidth[at(column)];
    int& digits = m_digits[at(column)];
    if (!cell.unit.isEmpty())
        unitWidth = std::max(unitWidth, metrics.horizontalAdvance(cell.unit) + kGrid);
    const bool isNumber = !cell.unit.isEmpty() || cell.digits > 0;
    digits = std::max(digits, cell.digits);
    // Fewer digits than others have: the point stands where theirs does.
    int behind = isNumber || unitWidth > 0 ? unitWidth : 0;
    if (isNumber && cell.digits < digits) {
        const int point = cell.digits == 0 ? metrics.horizontalAdvance(u'.') : 0;
        behind += (digits - cell.digits) * metrics.horizontalAdvance(u'0') + point;
    }
    const int width = metrics.horizontalAdvance(cell.text);
    if (width + behind > rect.width())
        m_wanted[at(column)] = std::max(m_wanted[at(column)], width + behind + 2 * kMargin);
    QRect number = rect.adjusted(0, 0, -behind, 0);
    if (width > number.width())
        number.setRight(rect.right() - (cell.unit.isEmpty() ? 0 : unitWidth)); // cut, until the column is wider
    painter.setPen(colour);
    painter.drawText(number, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                     width > number.width() ? metrics.elidedText(cell.text, Qt::ElideLeft, number.width()) : cell.text);
    if (cell.unit.isEmpty())
        return;
    painter.setPen(dim);
    painter.drawText(QRect(rect.right() - unitWidth + kGrid + 1, rect.top(), unitWidth - kGrid, rect.height()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, cell.unit);
}

void FleetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (!m_region.intersects(option.rect))
        return;
    const auto column = static_cast<FleetColumn>(index.column());
    const FleetRow* row = m_model.rowAt(index);
    const Theme& theme = m_appearance.theme();
    drawBack(*painter, option, row, column);
    const bool isStale = row && row->engine->isStale();
    QRect rect = option.rect.adjusted(kMargin, 0, -kMargin, 0);
    if (column == kFleetCourse) {
        if (row)
            paintSparkline(*painter, QRectF(rect).adjusted(0, 2, 0, -2), row->bot.profitCourse, theme);
        return;
    }
    const FleetCell cell = m_model.cell(index);
    const QColor dim = theme.colour(isStale ? Token::Stale : Token::Muted);
    const QColor colour = theme.colour(isStale ? Token::Stale : cell.colour);
    painter->setFont(m_appearance.font(FontRole::Body));
    if (cell.hasIcon) {
        const QRect place(rect.left(), rect.center().y() - kIconSize / 2 + 1, kIconSize, kIconSize);
        m_appearance.icon(cell.icon, cell.iconColour).paint(painter, place);
        rect.setLeft(place.right() + kGrid + 1);
    }
    if (fleetColumnLook(column).isNumber) {
        drawNumber(*painter, rect, cell, column, colour, dim);
        return;
    }
    if (!row && column == kFleetName) {
        QFont font = painter->font();
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
    }
    const int end = drawText(*painter, rect, cell.text, colour);
    if (!cell.unit.isEmpty()) {
        painter->setFont(m_appearance.font(FontRole::Body));
        rect.setLeft(end + kGrid);
        drawText(*painter, rect, cell.unit, dim);
    }
}

} // namespace wh::ui
