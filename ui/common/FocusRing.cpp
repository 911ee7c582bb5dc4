// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FocusRing.h"

#include "ui/common/StylePaint.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QPainter>

namespace wh::ui {

namespace {

/// Over the whole area; the mouse goes through it.
class Ring final : public QWidget
{
public:
    explicit Ring(QAbstractScrollArea& area) : QWidget(&area), m_area(area)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        area.installEventFilter(this);
        follow();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        switch (event->type()) {
        case QEvent::FocusIn:
        case QEvent::FocusOut:
        case QEvent::Resize:
        case QEvent::Show:
            follow();
            break;
        default:
            break;
        }
        return QWidget::eventFilter(watched, event);
    }
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        style::drawFocusRing(&painter, rect(), palette());
    }

private:
    void follow()
    {
        setGeometry(m_area.rect());
        setVisible(m_area.hasFocus());
        raise();
    }

    QAbstractScrollArea& m_area;
};

} // namespace

void showFocusRing(QAbstractScrollArea& area)
{
    new Ring(area);
}

} // namespace wh::ui
