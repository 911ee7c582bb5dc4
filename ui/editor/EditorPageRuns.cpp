// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with a script: runs, validation, publishing.
#include "ui/common/NoticeBar.h"
#include "ui/editor/EditorPage.h"
#include "ui/editor/EditorValues.h"
#include "ui/editor/PublishDialog.h"
#include "ui/editor/ResultPane.h"
#include "ui/editor/StepsPane.h"
#include "ui/editor/TrialPane.h"
#include "ui/session/Navigator.h"
#include "ui/session/Session.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
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
    takeFromDisk();
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

void EditorPage::setChecked(const QString& script, const ScriptProject& project)
{
    m_checkedScript = script;
    m_checked = project;
    m_results->setEarlier(false);
}

void EditorPage::validate()
{
    auto project = projectToRun();
    if (!project)
        return;
    m_notice->clear();
    setChecked(m_files->current().script, *project);
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

/// What is published is what lies on the disk, so that the two are never told apart later.
void EditorPage::publish()
{
    takeFromDisk();
    const QString script = m_files->current().script;
    const auto unsaved = [this, script] {
        auto places = m_files->modified();
        std::erase_if(places, [&](const OpenFiles::Place& place) { return place.script != script; });
        return places;
    };
    const auto places = unsaved();
    if (places.empty())
        return publishSaved();
    QStringList files;
    for (const auto& place : places)
        files << place.file;
    auto* box = new QMessageBox(
        QMessageBox::Question, tr("Publish %1").arg(scriptTitle(script)),
        tr("%n file(s) are not saved: %1. What is published is what is saved.", nullptr, static_cast<int>(files.size()))
            .arg(files.join(QStringLiteral(", "))),
        QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("saveAndPublish"));
    box->setTextFormat(Qt::PlainText);
    auto* go = box->addButton(tr("Save and publish…"), QMessageBox::AcceptRole);
    box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(go);
    connect(go, &QPushButton::clicked, this, [this, unsaved] {
        for (const auto& place : unsaved())
            save(place);
        if (unsaved().empty()) // else why not has been told
            publishSaved();
    });
    box->open();
}

void EditorPage::publishSaved()
{
    auto project = projectToRun();
    if (!project)
        return;
    m_notice->clear();
    const QString script = m_files->current().script;
    auto* dialog = new PublishDialog(m_context, m_engines, *project,
                                     m_description ? std::optional(*m_description) : std::nullopt, this);
    dialog->setMarket(marketForBot());
    dialog->setCheck([this, script, project] {
        takeFromDisk();
        const auto places = m_files->modified();
        const auto now = m_files->project(script);
        return now && *now == *project &&
               std::none_of(places.begin(), places.end(), [&](const auto& place) { return place.script == script; });
    });
    // What was just saved is still being read.
    connect(m_work, &ScriptWork::described, dialog,
            [dialog, script](const QString& of, const ScriptWork::Description& description) {
                if (of == script && description)
                    dialog->setDescription(*description);
            });
    connect(dialog, &PublishDialog::checked, this, [this, script, project](const client::Publication& publication) {
        setChecked(script, *project);
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

/// That of the script's last run; what is chosen for the next where there was none. "binance:BTC/USDT"
QString EditorPage::marketForBot() const
{
    const bool isRun = m_ranScript == m_files->current().script && m_results->trial();
    const ScriptMarket market = isRun ? m_ran.market : m_trial->market();
    for (const auto& dataset : m_context.session.datasets().items()) {
        if (!market.dataset.empty() && dataset.id.starts_with(market.dataset))
            return toText(dataset.instrument.name.toString());
    }
    return QStringLiteral("sim:BTC/USDT"); // what is generated
}

void EditorPage::onRan(const QString& script, const ScriptWork::Trial& trial, const std::vector<Error>& mistakes)
{
    m_resultScript = script;
    showRunScript();
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

void EditorPage::connectSteps()
{
    StepsPane* pane = m_results->steps();
    connect(pane, &StepsPane::wanted, this, [this, pane](std::uint64_t first, bool last) {
        if (m_work->isBusy() || !m_results->trial())
            return;
        m_wantsLastStep = last;
        pane->setLoading();
        m_work->step(m_ranScript, m_ran, first);
    });
    connect(pane, &StepsPane::cancelRequested, this, &EditorPage::cancelWork);
    connect(pane, &StepsPane::placeRequested, this, &EditorPage::showStepPlace);
    connect(m_work, &ScriptWork::stepped, this,
            [this, pane](const QString&, const std::shared_ptr<const ScriptSteps>& steps) {
                pane->setSteps(steps, true, m_wantsLastStep);
                emit settled();
            });
    connect(m_work, &ScriptWork::stepsFailed, this, [this, pane](const Error& error) {
        pane->setFailed(error);
        emit settled();
    });
}

/// The line that acted, while the keys stay where they are.
void EditorPage::showStepPlace(const QString& file, int line)
{
    QPointer<QWidget> focus = QApplication::focusWidget();
    openFile(m_ranScript, file, line);
    if (focus && focus->isVisible())
        focus->setFocus();
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
