// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/Recovery.h"

#include "core/base/File.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <filesystem>
#include <tuple>

namespace wh::ui {

QString Recovery::placeOf(const QString& script, const QString& file) const
{
    const QByteArray name = QCryptographicHash::hash((script + u'\n' + file).toUtf8(), QCryptographicHash::Sha1);
    return QDir(m_folder).filePath(QString::fromLatin1(name.toHex()) + QStringLiteral(".json"));
}

Result<void> Recovery::keep(const Text& text) const
{
    QDir().mkpath(m_folder);
    auto file = AtomicFile::create(std::filesystem::path(placeOf(text.script, text.file).toStdU16String()));
    if (!file)
        return file.error();
    const QJsonObject document{{QStringLiteral("script"), text.script},
                               {QStringLiteral("file"), text.file},
                               {QStringLiteral("text"), text.text}};
    if (auto written = file->write(QJsonDocument(document).toJson().toStdString()); !written)
        return written;
    return file->commit();
}

void Recovery::forget(const QString& script, const QString& file) const
{
    QFile::remove(placeOf(script, file));
}

std::vector<Recovery::Text> Recovery::all() const
{
    std::vector<Text> texts;
    const QDir folder(m_folder);
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject document = QJsonDocument::fromJson(file.readAll()).object();
        const Text text{document[QStringLiteral("script")].toString(), document[QStringLiteral("file")].toString(),
                        document[QStringLiteral("text")].toString()};
        if (!text.script.isEmpty() && !text.file.isEmpty())
            texts.push_back(text);
    }
    std::sort(texts.begin(), texts.end(),
              [](const Text& a, const Text& b) { return std::tie(a.script, a.file) < std::tie(b.script, b.file); });
    return texts;
}

} // namespace wh::ui
