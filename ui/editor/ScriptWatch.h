// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace wh::ui {

class ScriptShelf;

/// Sees that another program makes or removes files of scripts, or whole scripts. GUI thread.
class ScriptWatch final : public QObject
{
    Q_OBJECT

public:
    /// @param shelf  borrowed, outlives this
    explicit ScriptWatch(const ScriptShelf& shelf, QObject* parent = nullptr);

    /// What is there now is known: from here on differences are told.
    void follow();

signals:
    /// There are other files; once for many changes.
    void changed();

private:
    QStringList listing() const;
    void watch();
    void look();

    const ScriptShelf& m_shelf;
    QStringList m_known;
    QFileSystemWatcher m_watcher;
    QTimer m_soon;
};

} // namespace wh::ui
