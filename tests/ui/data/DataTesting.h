// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace wh::test {

/// A text file in a folder that goes with the test; its path.
inline QString writeFile(const QTemporaryDir& folder, const char* name, const QByteArray& text)
{
    QFile file(folder.filePath(QLatin1String(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s cannot be written", name);
    return file.fileName();
}

/// A second apart, from 2024-08-05 on. @param bad  the line of this number, counted from 1, has no price; 0: none
inline QByteArray trades(int count, int bad = 0)
{
    QByteArray text = "timestamp,price,amount,side\n";
    for (int i = 1; i <= count; ++i) {
        const QByteArray price = i == bad ? QByteArray("oops") : QByteArray::number(61000 + i % 50) + ".50";
        text += QByteArray::number(qint64(1722816000000) + i * 1000) + ',' + price + ",0.01," +
                (i % 2 ? "buy" : "sell") + '\n';
    }
    return text;
}

/// The widget of that name, which is there.
template<typename Widget>
Widget* get(const QWidget& in, const char* name)
{
    auto* found = in.findChild<Widget*>(QLatin1String(name));
    if (!found)
        qFatal("there is no %s", name);
    return found;
}

} // namespace wh::test
