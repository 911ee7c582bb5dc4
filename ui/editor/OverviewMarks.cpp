// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/OverviewMarks.h"

#include "ui/common/Appearance.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace wh::ui {

OverviewMarks::OverviewMarks(const Appearance& appearance, QScrollBar& bar)
    : QWidget(&bar), m_appearance(appearance), m_bar(bar)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setGeometry(bar.rect());
    bar.installEventFilter(this);
}

void OverviewMarks::setMarks(Kind kind, std::vector<Mark> marks, int lines)
{
    m_marks[kind] = std::move(marks);
    m_lines = std::max(1, lines);
    update();
}

bool OverviewMarks::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_bar && event->type() == QEvent::Resize)
        setGeometry(m_bar.rect());
    return QWidget::eventFilter(watched, event);
}

void OverviewMarks::paintEvent(QPaintEvent*)
{
    constexpr int kThick = 2;
    QPainter painter(this);
    const int half = width() / 2;
    for (std::size_t kind = 0; kind < m_marks.size(); ++kind) {
        // Problems stand on the right half, what was found on the left.
        const int x = kind == Problems ? half : 0;
        for (const Mark& mark : m_marks[kind]) {
            const int y = (height() - kThick) * std::clamp(mark.line, 0, m_lines) / m_lines;
            painter.fillRect(x, y, half, kThick, m_appearance.colour(mark.colour));
        }
    }
}

} // namespace wh::ui
