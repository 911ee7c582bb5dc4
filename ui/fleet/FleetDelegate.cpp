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
constexpr int kUnitGap = kGrid;
constexpr int kPartIndent = 4 * kGrid; ///< of a second market, below its bot
constexpr int kCourseWidth = 64;
constexpr double kFlashShare = 0.22;
constexpr double kStaleOpacity = 0.45;

std::size_t at(FleetColumn column)
{
    return static_cast<std::size_t>(column);
}

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

FleetDelegate::FleetDelegate(const Appearance& appearance, const FleetModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_appearance(appearance), m_model(model)
{
    connect(&appearance, &Appearance::changed, this, [this] { m_unitWidth = {}; });
}

QSize FleetDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {neededWidth(index), kRowHeight};
}

int FleetDelegate::takeWanted(FleetColumn column) const
{
    return std::exchange(m_wanted[at(column)], 0);
}

int FleetDelegate::roomBehind(const FleetCell& cell, FleetColumn column, const QFontMetrics& metrics) const
{
    int& unitWidth = m_unitWidth[at(column)];
    int& digits = m_digits[at(column)];
    if (!cell.unit.isEmpty())
        unitWidth = std::max(unitWidth, metrics.horizontalAdvance(cell.unit) + kUnitGap);
    digits = std::max(digits, cell.digits);
    int room = unitWidth;
    // Fewer digits than others have: the point stands where theirs does.
    if (!cell.unit.isEmpty() && cell.digits < digits) {
        room += (digits - cell.digits) * metrics.horizontalAdvance(u'0') +
                (cell.digits == 0 ? metrics.horizontalAdvance(u'.') : 0);
    }
    return room;
}

int FleetDelegate::neededWidth(const QModelIndex& index) const
{
    const auto column = static_cast<FleetColumn>(index.column());
    if (column == kFleetCourse)
        return kCourseWidth + 2 * kMargin;
    const QFontMetrics metrics(m_appearance.font(FontRole::Body));
    const FleetCell cell = m_model.cell(index);
    int width = metrics.horizontalAdvance(cell.text) + 2 * kMargin + 1;
    if (cell.hasIcon)
        width += kIconSize + kGrid + 1;
    if (cell.isPart)
        width += kPartIndent;
    return fleetColumnLook(column).isNumber ? width + roomBehind(cell, column, metrics) : width;
}

void FleetDelegate::drawBack(QPainter& painter, const QStyleOptionViewItem& option, const FleetRow& row,
                             FleetColumn column) const
{
    const Theme& theme = m_appearance.theme();
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, option.palette.brush(QPalette::Active, QPalette::Highlight));
    const qint64 since = row.flashedAt[at(column)];
    if (since == 0 || m_model.rows().now() - since >= kFlashMs)
        return;
    const int sign = row.flashSign[at(column)];
    const Token colour = sign > 0 ? Token::Up : sign < 0 ? Token::Down : Token::Accent;
    painter.fillRect(option.rect.adjusted(1, 1, -1, -1), theme.mixed(colour, Token::Panel, kFlashShare));
}

int FleetDelegate::drawText(QPainter& painter, const QRect& rect, const QString& text, const QColor& colour,
                            Qt::TextElideMode elide) const
{
    if (rect.width() <= 0 || text.isEmpty())
        return rect.left();
    painter.setPen(colour);
    const QFontMetrics metrics = painter.fontMetrics();
    const int width = metrics.horizontalAdvance(text);
    const bool fits = width <= rect.width();
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fits ? text : metrics.elidedText(text, elide, rect.width()));
    return rect.left() + std::min(width, rect.width());
}

void FleetDelegate::drawNumber(QPainter& painter, const QRect& rect, const FleetCell& cell, FleetColumn column,
                               const QColor& colour, const QColor& dim) const
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int width = metrics.horizontalAdvance(cell.text);
    int behind = roomBehind(cell, column, metrics);
    if (width + behind > rect.width()) {
        m_wanted[at(column)] = std::max(m_wanted[at(column)], width + behind + 2 * kMargin + 1);
        // Until the column is wider it does without what stands on one another's points, then without its unit. Part
        // of a number would be another number.
        behind = cell.unit.isEmpty() ? 0 : metrics.horizontalAdvance(cell.unit) + kUnitGap;
        if (width + behind > rect.width())
            behind = 0;
    }
    const QRect number = rect.adjusted(0, 0, -behind, 0);
    painter.setPen(colour);
    painter.drawText(number, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                     width > number.width() ? QStringLiteral("…") : cell.text);
    if (cell.unit.isEmpty() || behind == 0)
        return;
    painter.setPen(dim);
    painter.drawText(QRect(number.right() + 1 + kUnitGap, rect.top(), behind, rect.height()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, cell.unit);
}

void FleetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const FleetRow* row = m_model.rowAt(index);
    if (!row || !m_region.intersects(option.rect))
        return;
    const auto column = static_cast<FleetColumn>(index.column());
    const Theme& theme = m_appearance.theme();
    drawBack(*painter, option, *row, column);
    const bool isStale = row->engine->isStale();
    QRect rect = option.rect.adjusted(kMargin, 0, -kMargin, 0);
    if (column == kFleetCourse) {
        painter->setOpacity(isStale ? kStaleOpacity : 1);
        paintSparkline(*painter, QRectF(rect).adjusted(0, 2, 0, -2), row->bot.profitCourse, theme);
        painter->setOpacity(1);
        return;
    }
    const FleetCell cell = m_model.cell(index);
    // Upon the colour of a selection what is stale would be hard to read.
    const Token stale = option.state & QStyle::State_Selected ? Token::Muted : Token::Stale;
    const QColor dim = theme.colour(isStale ? stale : Token::Muted);
    const QColor colour = theme.colour(isStale ? stale : cell.colour);
    painter->setFont(m_appearance.font(FontRole::Body));
    if (cell.hasIcon) {
        const QRect place(rect.left(), rect.center().y() - kIconSize / 2 + 1, kIconSize, kIconSize);
        m_appearance.icon(cell.icon, cell.iconColour).paint(painter, place);
        rect.setLeft(place.right() + kGrid + 1);
    }
    if (cell.isPart) {
        const QPoint corner(rect.left() + kGrid, rect.center().y());
        painter->setPen(dim);
        painter->drawLine(QPoint(corner.x(), rect.top() + kGrid), corner);
        painter->drawLine(corner, QPoint(rect.left() + kPartIndent - kGrid, corner.y()));
        rect.setLeft(rect.left() + kPartIndent);
    }
    if (fleetColumnLook(column).isNumber)
        drawNumber(*painter, rect, cell, column, colour, dim);
    else // two bots of a kind differ at the end of their names
        drawText(*painter, rect, cell.text, colour,
                 column == kFleetName || column == kFleetState ? Qt::ElideMiddle : Qt::ElideRight);
}

void FleetDelegate::paintGroup(QPainter& painter, const QModelIndex& index, const QRect& row, bool isSelected,
                               const std::array<QRect, kFleetColumnCount>& cells) const
{
    const Theme& theme = m_appearance.theme();
    const QColor dim = theme.colour(Token::Muted);
    const QFont font = m_appearance.font(FontRole::Body);
    const auto cell = [&](FleetColumn column) { return m_model.cell(index.siblingAtColumn(column)); };
    if (!isSelected)
        painter.fillRect(row, theme.colour(Token::Raised));

    // From the right: sums stand in their columns, several amounts reach into the empty cells before theirs.
    painter.setFont(font);
    if (!cells[at(kFleetOrders)].isEmpty()) {
        const FleetCell orders = cell(kFleetOrders);
        drawNumber(painter, cells[at(kFleetOrders)].adjusted(kMargin, 0, -kMargin, 0), orders, kFleetOrders,
                   theme.colour(orders.colour), dim);
    }
    int end = row.right();
    if (QRect place = cells[at(kFleetProfit)]; !place.isEmpty()) {
        const FleetCell profit = cell(kFleetProfit);
        place.adjust(kMargin, 0, -kMargin, 0);
        end = place.left();
        if (!profit.unit.isEmpty()) {
            drawNumber(painter, place, profit, kFleetProfit, theme.colour(profit.colour), dim);
        } else if (!profit.text.isEmpty()) {
            const int width = painter.fontMetrics().horizontalAdvance(profit.text);
            end = place.right() - width;
            painter.setPen(theme.colour(Token::Text));
            painter.drawText(QRect(end, row.top(), width, row.height()),
                             Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, profit.text);
        }
    }
    const FleetCell name = cell(kFleetName);
    QRect rest = row;
    rest.setLeft(cells[at(kFleetName)].left() + kMargin);
    rest.setRight(end - kMargin);
    painter.setFont(bold(font));
    rest.setLeft(drawText(painter, rest, name.text, theme.colour(Token::Text)) + kGrid);
    painter.setFont(font);
    rest.setLeft(drawText(painter, rest, name.unit, dim) + 3 * kGrid);
    const FleetCell state = cell(kFleetState);
    const Token stale = isSelected ? Token::Muted : Token::Stale; // as in paint()
    const Token colour = state.colour == Token::Stale ? stale : state.colour;
    rest.setLeft(drawText(painter, rest, state.text, theme.colour(colour)) + 2 * kGrid);
    if (!state.stale.isEmpty())
        rest.setLeft(drawText(painter, rest, state.stale, theme.colour(stale)) + 2 * kGrid);
    drawText(painter, rest, state.alarm, theme.colour(Token::Failed));
}

} // namespace wh::ui
