// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backtest/RunEdit.h"

#include "ui/session/RunText.h"
#include "ui/session/Session.h"

#include <QCoreApplication>

namespace wh::ui {

namespace {

QString textOf(RunField what, const QString& run)
{
    switch (what) {
    case RunField::Name:
        return QCoreApplication::translate("Runs", "Name of run %1").arg(run);
    case RunField::Tags:
        return QCoreApplication::translate("Runs", "Tags of run %1").arg(run);
    case RunField::Note:
        return QCoreApplication::translate("Runs", "Note of run %1").arg(run);
    }
    return {};
}

} // namespace

RunEdit::RunEdit(Session& session, std::string run, RunField what, QString before, QString after, Failed failed)
    : QUndoCommand(textOf(what, runNumber(run)))
    , m_session(session)
    , m_run(std::move(run))
    , m_what(what)
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_failed(std::move(failed))
{}

void RunEdit::send(const QString& text) const
{
    const auto done = [failed = m_failed](const Result<client::Run>& run) {
        if (!run && failed)
            failed(run.error());
    };
    switch (m_what) {
    case RunField::Name:
        m_session.client().setRunName(m_run, text.toStdString(), done);
        break;
    case RunField::Tags:
        m_session.client().setRunTags(m_run, tagsOf(text), done);
        break;
    case RunField::Note:
        m_session.client().setRunNote(m_run, text.toStdString(), done);
        break;
    }
}

} // namespace wh::ui
