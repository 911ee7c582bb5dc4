// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QUndoCommand>

#include <functional>
#include <string>

namespace wh::ui {

class Session;

/// What of a run a person writes.
enum class RunField { Name, Tags, Note };

/// A change of a run's name, tags or note that can be taken back. Owned by the undo stack; GUI thread.
class RunEdit final : public QUndoCommand
{
public:
    using Failed = std::function<void(const Error&)>;

    /// @param session  borrowed, outlives the command
    /// @param failed   told where the engine refuses; called by the session's client only
    RunEdit(Session& session, std::string run, RunField what, QString before, QString after, Failed failed);

    void redo() override { send(m_after); }
    void undo() override { send(m_before); }

private:
    void send(const QString& text) const;

    Session& m_session;
    std::string m_run;
    RunField m_what;
    QString m_before;
    QString m_after;
    Failed m_failed;
};

} // namespace wh::ui
