// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/Page.h"

#include "core/client/Values.h"

#include <QObject>

namespace wh::ui {

/// What can be done with runs that are there: repeat, duplicate, delete, write their configuration down. Asks where
/// something would be lost, by dialogs that do not block. Owned by the page; GUI thread.
class RunCommands final : public QObject
{
    Q_OBJECT

public:
    /// @param page  the parent of dialogs
    RunCommands(const PageContext& context, QWidget* page);

    /// The same again, as a new run; asks first where the recording is another now.
    void rerun(const std::string& id);
    /// A draft with the same settings.
    void duplicate(const std::string& id);
    void remove(const QStringList& ids);
    /// Asks where to.
    void exportConfiguration(const std::string& id);
    /// @return whether it could be written; failed() tells why not
    bool writeConfiguration(const client::Run& run, const QString& path);

signals:
    void started(const QString& run);
    void drafted(const QString& run);
    void removed(const QStringList& runs);
    /// @param what  did not work, a translated sentence
    void failed(const wh::Error& error, const QString& what);

private:
    void repeat(const std::string& id, bool allowChangedData);
    void askForChangedData(const std::string& id);
    void removeNow(const QStringList& ids);

    PageContext m_context;
    QWidget* m_page;
};

/// A run's configuration as `wheelhouse-cli backtest --config` reads it: docs/reference/bot-configuration.md. Of a
/// sweep, what all its backtests have in common.
QByteArray configurationJson(const client::Run& run, const std::string& instrument);

} // namespace wh::ui
