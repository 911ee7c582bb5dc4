// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/StepEdit.h"

#include "ui/form/NumberEntry.h"

#include "core/base/Decimal.h"

#include <QKeyEvent>

namespace wh::ui {

QString steppedNumber(const QString& text, int direction, bool coarse)
{
    qsizetype length = 0;
    qsizetype digits = 0;
    bool fraction = false;
    for (; length < text.size(); ++length) {
        const QChar c = text[length];
        if (c == u'.' && !fraction) {
            fraction = true;
        } else if (c >= u'0' && c <= u'9') {
            digits += fraction ? 1 : 0;
        } else if (!(length == 0 && (c == u'-' || c == u'+'))) {
            break;
        }
    }
    const auto number = Decimal::parse(text.left(length).toStdString());
    if (!number || digits > Decimal::kFractionDigits)
        return text;
    const int places = static_cast<int>(digits);
    const Decimal step = Decimal::fromUnits(coarse ? 10 * direction : direction, places);
    const auto next = Decimal::add(*number, step);
    return next ? QString::fromStdString(next->toFixed(places)) + text.mid(length) : text;
}

StepEdit::StepEdit(QWidget* parent) : QLineEdit(parent)
{
    setAlignment(Qt::AlignRight);
}

void StepEdit::keyPressEvent(QKeyEvent* event)
{
    const bool up = event->key() == Qt::Key_Up || event->key() == Qt::Key_PageUp;
    const bool down = event->key() == Qt::Key_Down || event->key() == Qt::Key_PageDown;
    if ((!up && !down) || event->modifiers() != Qt::NoModifier || isReadOnly())
        return QLineEdit::keyPressEvent(event);
    const bool coarse = event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown;
    const QString before = text().isEmpty() ? placeholderText() : text();
    const QString after = shownEntry(steppedNumber(readEntry(before, m_locale), up ? 1 : -1, coarse), m_locale);
    if (after != text()) {
        // As if typed: textEdited() is what the form listens to.
        selectAll();
        insert(after);
    }
}

} // namespace wh::ui
