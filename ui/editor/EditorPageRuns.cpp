// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with a script: runs, validation, publishing.
#include "ui/common/NoticeBar.h"
#include "ui/editor/EditorPage.h"
#include "ui/editor/EditorValues.h"
#include "ui/editor/PublishDialog.h"
#include "ui/editor/ResultPane.h"
#include "ui/editor/TrialPane.h"
#include "ui/session/Navigator.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>
#include <filesystem>
#include <utility>

namespace wh::ui {

namespace {

/// What the engine has checked, as if it had been checked here.
ScriptWork::Validation validationOf(const client::Publication& publication)
{
    auto validation = std::make_shared<ScriptValidation>();
    for (const auto& check : publication.checks)
        validation->checks.push_back({check.id, check.subject,
                                      check.state == "PASSED"   ? ScriptValidation::State::Passed
                                      : check.state == "FAILED" ? ScriptValidation::State::Failed
                                                                : ScriptValidation::State::Skipped,
                                      check.findings});
    return validation;
}

} // namespace

std::optional<ScriptProject> EditorPage::projectToRun()
{
    if (!m_files->current().isValid())
        return std::nullopt;
    auto project = m_files->project(m_files->current().script);
    if (project)
        return std::move(*project);
    m_notice->showError(project.error(), tr("The script cannot be run."));
    return std::nullopt;
}

void EditorPage::run()
{
    if (m_work->isBusy()) {
        m_runsNext = true;
        navigator().say(tr("It is run as soon as the validation has ended"));
        return showWork();
    }
    auto project = projectToRun();
    if (!project)
        return;
    m_notice->clear();
    m_trial->setErrors({});
    m_ranScript = m_files->current().script;
    m_ran = {std::move(*project), m_trial->market(), m_trial->parameters(), {}};
    m_placed.clear();
    m_work->run(m_ranScript, m_ran);
}

void EditorPage::validate()
{
    auto project = projectToRun();
    if (!project)
        return;
    m_notice->clear();
    m_checkedScript = m_files->current().script;
    ScriptValidationSettings settings;
    settings.dataset = m_trial->market().dataset;
    settings.parameters = m_trial->parameters();
    m_results->showPart(ResultPane::Checks);
    m_isValidating = true;
    m_work->validate(m_checkedScript, std::move(*project), std::move(settings));
}

void EditorPage::cancelWork()
{
    m_runsNext = false;
    m_work->cancel();
    showWork();
}

/// What is under way, beside the bar of its progress.
void EditorPage::showWork()
{
    const bool isBusy = m_work->isBusy();
    m_isValidating = m_isValidating && isBusy;
    m_trial->setBusy(isBusy, m_runsNext       ? tr("Validating, then a run…")
                             : m_isValidating ? tr("Validating…")
                                              : tr("Starting…"));
    updateActions();
    if (!isBusy && std::exchange(m_runsNext, false)) // once it has been told what came of it
        QMetaObject::invokeMethod(this, &EditorPage::run, Qt::QueuedConnection);
}

void EditorPage::publish()
{
    auto project = projectToRun();
    if (!project)
        return;
    m_notice->clear();
    m_checkedScript = m_files->current().script;
    auto* dialog = new PublishDialog(m_context, m_engines, std::move(*project),
                                     m_description ? std::optional(*m_description) : std::nullopt, this);
    connect(dialog, &PublishDialog::checked, this, [this](const client::Publication& publication) {
        m_results->showPart(ResultPane::Checks);
        m_results->setValidation(validationOf(publication), toText(publication.begun));
    });
    connect(dialog, &PublishDialog::ended, this, [this](const QString&, const QString& strategy) {
        if (!strategy.isEmpty())
            navigator().say(tr("%1 is published").arg(strategy));
        emit settled();
    });
    dialog->open();
}

void EditorPage::onRan(const QString& script, const ScriptWork::Trial& trial, const std::vector<Error>& mistakes)
{
    const auto leadsSomewhere = [](const Error& error) { return !error.field("line").empty(); };
    if (!trial) {
        const auto rest = m_trial->setErrors(mistakes);
        m_results->setFailure(rest.empty() ? mistakes : rest);
        m_results->showPart(ResultPane::Result);
        const auto placed = std::find_if(mistakes.begin(), mistakes.end(), leadsSomewhere);
        if (placed != mistakes.end()) {
            openFile(script, toText(placed->field("file")), numberOf(*placed, "line"), numberOf(*placed, "column"));
            m_notice->showError(*placed, tr("The run has failed."));
        } else if (!mistakes.empty() && mistakes.front().code != "task.cancelled") {
            m_notice->showError(mistakes.front(), tr("The script could not be run."));
        }
    } else {
        m_results->setTrial(trial);
        if (m_results->currentIndex() == ResultPane::Problems || m_results->currentIndex() == ResultPane::Checks)
            m_results->showPart(ResultPane::Result);
        if (trial->usage.lastError)
            m_notice->showError(*trial->usage.lastError, tr("%n call(s) of the script went wrong.", nullptr,
                                                            static_cast<int>(trial->usage.strikes)));
    }
    updateActions();
    emit settled();
}

void EditorPage::openReport()
{
    if (!m_results->trial())
        return;
    const QString page =
        QDir(m_shelf.root()).filePath(QStringLiteral(".reports/%1.html").arg(scriptTitle(m_ranScript)));
    QDir().mkpath(QFileInfo(page).path());
    if (const auto written = ScriptDesk::writeReport(*m_results->trial(), pathOf(page)); !written)
        return m_notice->showError(written.error(), tr("The report was not written."));
    navigator().say(tr("The report is %1").arg(page));
    QDesktopServices::openUrl(QUrl::fromLocalFile(page));
}

} // namespace wh::ui
