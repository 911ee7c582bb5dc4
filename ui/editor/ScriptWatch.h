// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace wh::ui {

class ScriptShelf;

/// Sees that files of scripts, or whole scripts, are made, written or removed. GUI thread.
class ScriptWatch final : public QObject
{
    Q_OBJECT

public:
    /// @param shelf  borrowed, outlives this
    explicit ScriptWatch(const ScriptShelf& shelf, QObject* parent = nullptr);

    /// What is there now is known: from here on differences are told.
    /// @param open  files that are watched before all others: the system has only so many
    void follow(const QStringList& open);

signals:
    /// There are other files; once for many changes.
    void changed();
    /// Something was written, removed or made, by this program or another; once for many changes.
    void touched();

private:
    QStringList listing() const;
    void watch();
    void look();

    const ScriptShelf& m_shelf;
    QStringList m_known;
    QStringList m_open;
    QFileSystemWatcher m_watcher;
    QTimer m_soon;
};

} // namespace wh::ui
