// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/ScriptProject.h"

#include <QByteArray>
#include <QString>

namespace wh {

/// A project's files as a Qt resource in memory, from which the engine loads modules as it would from a disk: no file
/// of the machine is opened. There as long as the object. One thread makes and destroys.
class ModuleResource
{
public:
    explicit ModuleResource(const ScriptProject& project);
    ModuleResource(const ModuleResource&) = delete;
    ModuleResource& operator=(const ModuleResource&) = delete;
    ~ModuleResource();

    /// ":/script/lib/a.js".
    QString path(const std::string& file) const;
    /// How the engine calls them: "qrc:/script/".
    QString url() const { return QStringLiteral("qrc:") + m_root + QLatin1Char('/'); }

private:
    QString m_root;
    QByteArray m_blob; ///< borrowed by Qt's register of resources
};

} // namespace wh
