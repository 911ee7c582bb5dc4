// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/Settings.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace wh::ui {

namespace {

/// The first of FILE.bad, FILE.bad-2 … that is free.
QString nameAside(const QString& file)
{
    QString name = file + QStringLiteral(".bad");
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = QStringLiteral("%1.bad-%2").arg(file).arg(i);
    return name;
}

/// QSettings reads over what it does not understand, and would then write the rest back: so we look first. A line is a
/// section, a value, a remark or nothing, and none holds a zero byte.
bool isReadable(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return true;
    if (!file.open(QIODevice::ReadOnly))
        return true; // nobody may read it, or it is a folder: it is left alone
    const QByteArray content = file.readAll();
    if (content.contains('\0'))
        return false;
    bool continues = false;
    const QList<QByteArray> lines = content.split('\n');
    for (const QByteArray& raw : lines) {
        const QByteArray line = raw.trimmed();
        const bool isOne = continues || line.isEmpty() || line.startsWith(';') || line.startsWith('[');
        if (!isOne && !line.contains('='))
            return false;
        continues = line.endsWith('\\');
    }
    return QSettings(path, QSettings::IniFormat).status() != QSettings::FormatError;
}

} // namespace

Settings::Settings(const QString& file, QObject* parent) : QObject(parent)
{
    QDir().mkpath(QFileInfo(file).absolutePath());
    if (!isReadable(file)) {
        const QString aside = nameAside(file);
        if (QFile::rename(file, aside))
            m_setAside = SetAside{file, aside};
    }
    m_store = std::make_unique<QSettings>(file, QSettings::IniFormat);
    m_store->setAtomicSyncRequired(true);
    m_saving.setSingleShot(true);
    m_saving.setInterval(0); // several changes at once are one
    connect(&m_saving, &QTimer::timeout, this, &Settings::trySave);
}

Settings::~Settings() = default;

bool Settings::save()
{
    m_store->sync();
    const bool isSaved = m_store->status() == QSettings::NoError;
    m_hasFailed = m_hasFailed && !isSaved;
    return isSaved;
}

void Settings::trySave()
{
    m_saving.stop();
    if (!save() && !std::exchange(m_hasFailed, true))
        emit saveFailed();
}

void Settings::write(const char* key, const QVariant& value)
{
    m_store->setValue(QLatin1String(key), value);
    m_saving.start();
}

} // namespace wh::ui
