// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bot/FigureRow.h"

#include "ui/common/Appearance.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <numeric>

namespace wh::ui {

namespace {

constexpr int kGap = 5 * kGrid;
constexpr int kLeastGap = 2 * kGrid; ///< where there is little room
constexpr int kLineGap = kGrid / 2;
constexpr int kStep = 8; ///< columns grow by such steps

} // namespace

FigureRow::FigureRow(const Appearance& appearance, QWidget* parent) : QWidget(parent), m_appearance(appearance)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&appearance, &Appearance::changed, this, &FigureRow::resetWidths);
}

QFont FigureRow::fontOf(std::size_t at) const
{
    QFont font = m_appearance.font(at == 0 ? FontRole::Title : FontRole::Body);
    if (at == 0)
        font.setWeight(QFont::DemiBold);
    return font;
}

int FigureRow::neededBy(std::size_t at) const
{
    const int name = QFontMetrics(m_appearance.font(FontRole::Small)).horizontalAdvance(m_figures[at].name);
    const int value = QFontMetrics(fontOf(at)).horizontalAdvance(m_figures[at].value);
    return (std::max(name, value) + kStep) / kStep * kStep;
}

void FigureRow::setFigures(std::vector<Figure> figures)
{
    if (figures == m_figures)
        return;
    m_figures = std::move(figures);
    const bool isOther = m_widths.size() != m_figures.size();
    m_widths.resize(m_figures.size());
    bool isWider = isOther;
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        const int needed = neededBy(i);
        isWider = isWider || needed > m_widths[i];
        m_widths[i] = std::max(m_widths[i], needed);
    }
    if (isWider)
        updateGeometry();
    QStringList words;
    for (const Figure& figure : m_figures)
        words << figure.name + u' ' + figure.value;
    setAccessibleName(words.join(QStringLiteral(", ")));
    update();
}

void FigureRow::resetWidths()
{
    m_widths.assign(m_figures.size(), 0);
    for (std::size_t i = 0; i < m_figures.size(); ++i)
        m_widths[i] = neededBy(i);
    updateGeometry();
    update();
}

QSize FigureRow::sizeHint() const
{
    const int gaps = m_widths.empty() ? 0 : kGap * (static_cast<int>(m_widths.size()) - 1);
    return {std::accumulate(m_widths.begin(), m_widths.end(), gaps), minimumSizeHint().height()};
}

QSize FigureRow::minimumSizeHint() const
{
    return {0, lineHeight()};
}

int FigureRow::lineHeight() const
{
    const QFontMetrics small(m_appearance.font(FontRole::Small));
    return small.height() + QFontMetrics(fontOf(0)).height();
}

std::vector<std::size_t> FigureRow::lines(int width) const
{
    std::vector<std::size_t> lines{0};
    int right = 0;
    for (const int column : m_widths) {
        right += column;
        if (right > width && lines.back() > 0) {
            lines.push_back(0);
            right = column;
        }
        ++lines.back();
        right += kLeastGap;
    }
    return lines;
}

int FigureRow::heightForWidth(int width) const
{
    const int count = static_cast<int>(lines(width).size());
    return count * lineHeight() + (count - 1) * kLineGap;
}

QRect FigureRow::rectOf(std::size_t at) const
{
    std::size_t first = 0;
    int top = 0;
    for (const std::size_t count : lines(width())) {
        if (at >= first + count) {
            first += count;
            top += lineHeight() + kLineGap;
            continue;
        }
        const auto begin = m_widths.begin() + static_cast<std::ptrdiff_t>(first);
        const int columns = std::accumulate(begin, begin + static_cast<std::ptrdiff_t>(count), 0);
        const int gaps = static_cast<int>(count) - 1;
        const int gap = gaps < 1 ? 0 : std::clamp((width() - columns) / gaps, kLeastGap, kGap);
        const int before = std::accumulate(begin, m_widths.begin() + static_cast<std::ptrdiff_t>(at), 0);
        return {before + gap * static_cast<int>(at - first), top, m_widths[at], lineHeight()};
    }
    return {};
}

void FigureRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = m_appearance.theme();
    const QFont small = m_appearance.font(FontRole::Small);
    const int nameHeight = QFontMetrics(small).height();
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        const QRect rect = rectOf(i);
        painter.setFont(small);
        painter.setPen(theme.colour(Token::Muted));
        painter.drawText(QRect(rect.left(), rect.top(), rect.width(), nameHeight), Qt::AlignLeft | Qt::AlignVCenter,
                         m_figures[i].name);
        painter.setFont(fontOf(i));
        painter.setPen(theme.colour(m_figures[i].colour));
        painter.drawText(rect.adjusted(0, nameHeight, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_figures[i].value);
    }
}

bool FigureRow::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        if (rectOf(i).contains(help->pos())) {
            QToolTip::showText(help->globalPos(), m_figures[i].tip, this, rectOf(i));
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

} // namespace wh::ui
