// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

#include <vector>

namespace wh::ui {

/// Texts that were written and not saved, kept beside the scripts so that the end of the program, whatever it was,
/// loses at most the last second of typing. One file for each text, in a folder of its own, written in one step. GUI
/// thread.
class Recovery
{
public:
    struct Text
    {
        QString script; ///< the script's folder
        QString file;   ///< within it
        QString text;
    };

    explicit Recovery(QString folder) : m_folder(std::move(folder)) {}

    /// @return file.create_failed, file.write_failed {path, reason}
    Result<void> keep(const Text& text) const;
    /// It was saved, or is not wanted.
    void forget(const QString& script, const QString& file) const;
    /// What an earlier program left behind, by script and file; damaged ones are left out.
    std::vector<Text> all() const;

private:
    QString placeOf(const QString& script, const QString& file) const;

    QString m_folder;
};

} // namespace wh::ui
