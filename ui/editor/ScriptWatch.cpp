// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/ScriptWatch.h"

#include "ui/editor/ScriptShelf.h"

#include <QDir>
#include <QSet>

namespace wh::ui {

namespace {

constexpr int kPause = 200;             ///< ms
constexpr qsizetype kMostFolders = 500; ///< watched: the system has only so many
constexpr qsizetype kMostFiles = 500;

void add(const QString& folder, QSet<QString>& folders)
{
    const QDir place(folder);
    if (!place.exists() || folders.size() >= kMostFolders || folders.contains(folder))
        return;
    folders.insert(folder);
    for (const QString& name : place.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks)) {
        if (name != u"node_modules")
            add(place.filePath(name), folders);
    }
}

} // namespace

ScriptWatch::ScriptWatch(const ScriptShelf& shelf, QObject* parent) : QObject(parent), m_shelf(shelf)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kPause);
    connect(&m_soon, &QTimer::timeout, this, &ScriptWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_soon, [this] { m_soon.start(); });
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_soon, [this] { m_soon.start(); });
}

void ScriptWatch::follow(const QStringList& open)
{
    m_open = open;
    m_known = listing();
    watch();
}

void ScriptWatch::look()
{
    watch(); // there may be new folders, and a file that was replaced is another
    const bool isOther = listing() != m_known;
    emit touched();
    if (isOther)
        emit changed();
}

QStringList ScriptWatch::listing() const
{
    QStringList all;
    for (const QString& script : m_shelf.scripts())
        all << script << scriptFiles(script);
    return all;
}

void ScriptWatch::watch()
{
    QSet<QString> wanted;
    add(m_shelf.root(), wanted);
    for (const QString& folder : m_shelf.opened())
        add(folder, wanted);
    QSet<QString> files(m_open.begin(), m_open.end());
    for (const QString& script : m_shelf.scripts()) {
        for (const QString& file : scriptFiles(script)) {
            if (files.size() < kMostFiles)
                files.insert(script + u'/' + file);
        }
    }
    wanted += files;
    const QStringList before = m_watcher.directories() + m_watcher.files();
    const QSet<QString> watched(before.begin(), before.end());
    const auto left = watched - wanted;
    const auto added = wanted - watched;
    if (!left.empty())
        m_watcher.removePaths(left.values());
    if (!added.empty())
        m_watcher.addPaths(added.values());
}

} // namespace wh::ui
