// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/ScriptShelf.h"

#include "core/base/File.h"
#include "core/script/desk/ScriptTemplate.h"

#include <QDir>
#include <QFileInfo>

#include <filesystem>

namespace wh::ui {

namespace {

std::filesystem::path pathOf(const QString& folder, const QString& file = {})
{
    const std::filesystem::path path(folder.toStdU16String());
    return file.isEmpty() ? path : path / file.toStdU16String();
}

Error exists(const char* field, const QString& value)
{
    return Error("script.file_exists",
                 {{"field", field}, {"value", value.toStdString()}, {"remedy", "choose another name"}});
}

Error unwritable(const QString& path)
{
    return Error("file.write_failed",
                 {{"path", path.toStdString()}, {"reason", "the folder does not let it be changed"}});
}

constexpr int kMostFolders = 200; ///< looked into: a script is no home directory

void collect(const QDir& folder, const QString& prefix, int& folders, QStringList& files)
{
    if (++folders > kMostFolders)
        return;
    for (const QFileInfo& entry :
         folder.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name)) {
        if (entry.isDir() && entry.fileName() != u"node_modules" &&
            files.size() < static_cast<qsizetype>(ScriptProject::kMaxFiles))
            collect(QDir(entry.filePath()), prefix + entry.fileName() + u'/', folders, files);
        else if (entry.isFile() && (entry.suffix() == u"js" || entry.suffix() == u"mjs"))
            files << prefix + entry.fileName();
    }
}

/// As a script may name it, and with an ending.
Result<QString> goodPath(const QString& path)
{
    QString wanted = path.trimmed();
    if (!wanted.isEmpty() && !wanted.endsWith(QStringLiteral(".js")) && !wanted.endsWith(QStringLiteral(".mjs")))
        wanted += QStringLiteral(".js");
    const auto normal = normalisedScriptPath(wanted.toStdString());
    if (!normal)
        return normal.error();
    return QString::fromStdString(*normal);
}

} // namespace

QStringList ScriptShelf::scripts() const
{
    QStringList folders;
    const QDir root(m_root);
    for (const QString& name : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (QFileInfo::exists(root.filePath(name + QStringLiteral("/main.js"))))
            folders << root.filePath(name);
    }
    for (const QString& folder : m_opened) {
        if (!folders.contains(folder) && QFileInfo(folder).isDir())
            folders << folder;
    }
    return folders;
}

Result<void> ScriptShelf::open(const QString& folder)
{
    const QString clean = QDir(folder).absolutePath();
    if (!QFileInfo::exists(clean + QStringLiteral("/main.js")))
        return Error("script.project_unreadable",
                     {{"path", clean.toStdString()}, {"reason", "there is no main.js in it"}});
    if (!scripts().contains(clean))
        m_opened << clean;
    return {};
}

Result<QString> ScriptShelf::create(const QString& name, const QString& example) const
{
    const std::string plain = scriptNameOf(name.toStdString());
    const QString folder = QDir(m_root).filePath(QString::fromStdString(plain));
    if (QFileInfo::exists(folder))
        return exists("name", QString::fromStdString(plain));
    const auto text = scriptBeginning(plain, example.toStdString());
    if (!text)
        return text.error();
    if (!QDir().mkpath(folder))
        return unwritable(folder);
    if (const auto written = writeScriptFile(folder, QStringLiteral("main.js"), QString::fromStdString(*text));
        !written)
        return written.error();
    return folder;
}

Result<QString> ScriptShelf::rename(const QString& folder, const QString& name) const
{
    const QString plain = QString::fromStdString(scriptNameOf(name.toStdString()));
    const QString target = QFileInfo(folder).dir().filePath(plain);
    if (target == folder)
        return folder;
    if (QFileInfo::exists(target))
        return exists("name", plain);
    if (!QDir().rename(folder, target))
        return unwritable(folder);
    return target;
}

QStringList scriptFiles(const QString& folder)
{
    QStringList files;
    int folders = 0;
    collect(QDir(folder), {}, folders, files);
    const QString main = QStringLiteral("main.js");
    if (files.removeAll(main) > 0)
        files.prepend(main);
    return files;
}

QString scriptTitle(const QString& folder)
{
    return QFileInfo(folder).fileName();
}

Result<QString> createScriptFile(const QString& folder, const QString& path)
{
    const auto good = goodPath(path);
    if (!good)
        return good.error();
    const QString full = QDir(folder).filePath(*good);
    if (QFileInfo::exists(full))
        return exists("path", *good);
    if (const auto written = writeScriptFile(folder, *good, QString()); !written)
        return written.error();
    return *good;
}

Result<QString> renameScriptFile(const QString& folder, const QString& path, const QString& other)
{
    const auto good = goodPath(other);
    if (!good || *good == path)
        return good;
    const QString target = QDir(folder).filePath(*good);
    if (QFileInfo::exists(target))
        return exists("path", *good);
    if (!QDir().mkpath(QFileInfo(target).path()) || !QFile::rename(QDir(folder).filePath(path), target))
        return unwritable(QDir(folder).filePath(path));
    return *good;
}

Result<QString> readScriptFile(const QString& folder, const QString& path)
{
    auto text = readTextFile(pathOf(folder, path), ScriptProject::kMaxBytes);
    if (!text)
        return text.error();
    return QString::fromStdString(*text);
}

Result<void> writeScriptFile(const QString& folder, const QString& path, const QString& text)
{
    if (!QDir().mkpath(QFileInfo(QDir(folder).filePath(path)).path()))
        return unwritable(folder);
    auto file = AtomicFile::create(pathOf(folder, path));
    if (!file)
        return file.error();
    if (auto written = file->write(text.toStdString()); !written)
        return written;
    return file->commit();
}

} // namespace wh::ui
