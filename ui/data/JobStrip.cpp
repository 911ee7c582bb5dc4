// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/JobStrip.h"

#include "ui/common/Appearance.h"
#include "ui/data/JobRow.h"
#include "ui/session/Session.h"

#include <QVBoxLayout>

#include <algorithm>

namespace wh::ui {

namespace {

/// The newest stay; all of them are in the list of jobs.
constexpr std::size_t kMostTold = 3;

bool isOurs(const client::Job& job)
{
    return job.kind == "IMPORT" || job.kind == "GENERATE" || job.kind == "VERIFY";
}

} // namespace

JobStrip::JobStrip(const Appearance& appearance, Session& session, QWidget* parent)
    : QWidget(parent), m_appearance(appearance), m_session(session), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, 2 * kGrid);
    m_column->setSpacing(kGrid);
    setVisible(false);
    auto& jobs = session.jobs();
    connect(&jobs, &ListSignals::reset, this, &JobStrip::onReset);
    const auto onJob = [this](std::size_t index) { consider(m_session.jobs().items()[index]); };
    connect(&jobs, &ListSignals::inserted, this, onJob);
    connect(&jobs, &ListSignals::itemChanged, this, onJob);
    if (jobs.state() == LiveList<client::Job>::State::Current)
        onReset();
}

void JobStrip::onReset()
{
    const auto items = m_session.jobs().items();
    // What had ended before is an old story; after a gap in the changes it is news.
    if (!m_started) {
        m_started = true;
        for (const auto& job : items) {
            if (job.hasEnded())
                m_known.insert(job.id);
        }
    }
    for (const auto& job : items)
        consider(job);
}

void JobStrip::consider(const client::Job& job)
{
    if (!isOurs(job) || m_known.contains(job.id))
        return;
    if (!job.hasEnded()) {
        rowOf(job.id)->showProgress(job);
        return;
    }
    m_known.insert(job.id);
    const bool isTold = job.status == "FAILED" || !job.skipped.empty() || !job.notes.empty();
    if (isTold) {
        JobRow* row = rowOf(job.id);
        if (job.status == "FAILED")
            row->showFailed(job, m_retryable.contains(job.id));
        else
            row->showNotes(job);
        m_told.push_back(row);
        makeRoom();
    } else if (const auto found = m_rows.find(job.id); found != m_rows.end()) {
        remove(found->second);
    }
    const client::Job told = job; // who hears of it may change the list
    emit ended(told);
}

JobRow* JobStrip::rowOf(const std::string& job)
{
    JobRow*& row = m_rows[job];
    if (!row) {
        row = new JobRow(m_appearance, this);
        connectRow(row);
        connect(row, &JobRow::cancelRequested, this, [this, job] {
            m_session.client().cancelJob(job, whileAlive(this, [this](const Result<client::Job>& cancelled) {
                                             if (!cancelled)
                                                 tell(tr("The job could not be cancelled."), cancelled.error());
                                         }));
        });
        connect(row, &JobRow::retryRequested, this, [this, row, job] {
            remove(row);
            emit retryRequested(QString::fromStdString(job));
        });
    }
    return row;
}

void JobStrip::connectRow(JobRow* row)
{
    m_column->addWidget(row);
    setVisible(true);
    connect(row, &JobRow::dismissed, this, [this, row] { remove(row); });
}

void JobStrip::tell(const QString& what, const Error& error)
{
    auto* row = new JobRow(m_appearance, this);
    connectRow(row);
    row->showError(what, error);
    m_told.push_back(row);
    makeRoom();
}

void JobStrip::setDamaged(const std::vector<Error>& damaged)
{
    if (damaged == m_damaged)
        return; // what was dismissed stays so
    m_damaged = damaged;
    while (!m_damagedRows.empty())
        remove(m_damagedRows.front());
    for (const Error& error : damaged) {
        auto* row = new JobRow(m_appearance, this);
        connectRow(row);
        if (error.field("dataset").empty())
            row->showError(tr("A folder of recordings cannot be read."), error);
        else
            row->showDamaged(tr("%1 cannot be read and is not in the list.", "recording")
                                 .arg(QString::fromStdString(std::string(error.field("dataset")))),
                             error);
        connect(row, &JobRow::retryRequested, this, [this, error] { emit importAgainRequested(error); });
        connect(row, &JobRow::removeRequested, this, [this, error] { emit removeRequested(error); });
        m_told.push_back(row);
        m_damagedRows.push_back(row);
    }
    makeRoom();
}

void JobStrip::makeRoom()
{
    while (m_told.size() > kMostTold)
        remove(m_told.front());
}

void JobStrip::remove(JobRow* row)
{
    std::erase(m_told, row);
    std::erase(m_damagedRows, row);
    std::erase_if(m_rows, [row](const auto& entry) { return entry.second == row; });
    m_column->removeWidget(row);
    row->hide();
    row->deleteLater();
    setVisible(m_column->count() > 0);
}

bool JobStrip::isBusy() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const auto& entry) { return !entry.second->isEnded(); });
}

void JobStrip::retranslate()
{
    setAccessibleName(tr("Imports and other work"));
    for (const auto& [job, row] : m_rows)
        row->refresh();
    for (const auto& job : m_session.jobs().items()) {
        if (const auto found = m_rows.find(job.id); found != m_rows.end() && !job.hasEnded())
            found->second->showProgress(job);
    }
}

} // namespace wh::ui
