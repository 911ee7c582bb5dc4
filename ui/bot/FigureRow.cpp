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
constexpr int kStep = 8;             ///< columns grow by such steps

} // namespace

FigureRow::FigureRow(const Appearance& appearance, QWidget* parent) : QWidget(parent), m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
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
    const QFontMetrics small(m_appearance.font(FontRole::Small));
    return {0, small.height() + QFontMetrics(fontOf(0)).height()};
}

QRect FigureRow::rectOf(std::size_t at) const
{
    const int count = static_cast<int>(m_widths.size());
    const int columns = std::accumulate(m_widths.begin(), m_widths.end(), 0);
    const int gap = count < 2 ? 0 : std::clamp((width() - columns) / (count - 1), kLeastGap, kGap);
    int left = 0;
    for (std::size_t i = 0; i < at; ++i)
        left += m_widths[i] + gap;
    return {left, 0, m_widths[at], height()};
}

void FigureRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = m_appearance.theme();
    const QFont small = m_appearance.font(FontRole::Small);
    const int nameHeight = QFontMetrics(small).height();
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        const QRect rect = rectOf(i);
        if (rect.right() > width())
            break;
        painter.setFont(small);
        painter.setPen(theme.colour(Token::Muted));
        painter.drawText(QRect(rect.left(), 0, rect.width(), nameHeight), Qt::AlignLeft | Qt::AlignVCenter,
                         m_figures[i].name);
        painter.setFont(fontOf(i));
        painter.setPen(theme.colour(m_figures[i].colour));
        painter.drawText(QRect(rect.left(), nameHeight, rect.width(), height() - nameHeight),
                         Qt::AlignLeft | Qt::AlignVCenter, m_figures[i].value);
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
