// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/script/ScriptProject.h"

#include <QString>
#include <QStringList>

namespace wh::ui {

// The scripts that are being written, as folders on the disk. A script is a folder with a main.js; its files are named
// by their path within it, with forward slashes. GUI thread: the files are small.

/// A folder in which each script has a folder of its own, and folders elsewhere that were opened beside it.
class ScriptShelf
{
public:
    /// @param root  made when the first script is
    explicit ScriptShelf(QString root) : m_root(std::move(root)) {}

    const QString& root() const { return m_root; }
    /// Folders of all scripts: those of the root by name, then those opened.
    QStringList scripts() const;
    const QStringList& opened() const { return m_opened; }
    void setOpened(const QStringList& folders) { m_opened = folders; }
    /// @return script.project_unreadable {path, reason}: there is no main.js
    Result<void> open(const QString& folder);
    void close(const QString& folder) { m_opened.removeAll(folder); }

    /// @param name     as a person writes it
    /// @param example  empty: the template
    /// @return the folder; script.file_exists {field "name", value, remedy}, script.no_example, file.*
    Result<QString> create(const QString& name, const QString& example) const;
    /// The same folder by another name. @return its path; script.file_exists, file.write_failed {path, reason}
    Result<QString> rename(const QString& folder, const QString& name) const;

private:
    QString m_root;
    QStringList m_opened;
};

/// Paths of the files of a script, main.js first.
QStringList scriptFiles(const QString& folder);
/// What a folder is shown as: its last part.
QString scriptTitle(const QString& folder);
/// A new file of a script. @return its path as it is kept; script.project_invalid, script.file_exists, file.*
Result<QString> createScriptFile(const QString& folder, const QString& path);
/// @return the new path; script.project_invalid, script.file_exists, file.write_failed {path, reason}
Result<QString> renameScriptFile(const QString& folder, const QString& path, const QString& other);
/// @return file.open_failed, file.too_large
Result<QString> readScriptFile(const QString& folder, const QString& path);
/// In one step. @return file.create_failed, file.write_failed
Result<void> writeScriptFile(const QString& folder, const QString& path, const QString& text);

} // namespace wh::ui
