// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/NaturalOrder.h"

namespace wh::ui {

QString naturalKey(const QString& text)
{
    const QString plain = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString key;
    key.reserve(plain.size() + 4);
    for (qsizetype i = 0; i < plain.size();) {
        if (plain[i] < u'0' || plain[i] > u'9') {
            key += plain[i++];
            continue;
        }
        while (i + 1 < plain.size() && plain[i] == u'0' && plain[i + 1] >= u'0' && plain[i + 1] <= u'9')
            ++i;
        qsizetype end = i;
        while (end < plain.size() && plain[end] >= u'0' && plain[end] <= u'9')
            ++end;
        // Of two numbers the longer one is the larger.
        key += u'0';
        key += QChar(static_cast<char16_t>(qMin<qsizetype>(end - i, 0xFF)));
        key += QStringView(plain).mid(i, end - i);
        i = end;
    }
    return key;
}

} // namespace wh::ui
