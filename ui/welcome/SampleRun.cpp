// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/SampleRun.h"

#include <algorithm>

namespace wh::ui {

SampleRun::SampleRun(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    for (const ListSignals* list :
         {static_cast<ListSignals*>(&session.jobs()), static_cast<ListSignals*>(&session.runs())}) {
        connect(list, &ListSignals::reset, this, &SampleRun::look);
        connect(list, &ListSignals::inserted, this, &SampleRun::look);
        connect(list, &ListSignals::itemChanged, this, &SampleRun::look);
    }
}

const client::Job* SampleRun::job() const
{
    return m_job.empty() ? nullptr : m_session.jobs().find(m_job);
}

void SampleRun::start()
{
    if (m_state != State::Idle)
        return;
    m_job.clear();
    m_run.clear();
    const auto& known = m_session.datasets().items();
    const auto found = std::find_if(known.begin(), known.end(), [](const client::Dataset& dataset) {
        return dataset.id.starts_with(kInstrument) && dataset.kind == "BOOK";
    });
    if (found == known.end())
        generate();
    else
        runOn(found->id);
}

void SampleRun::generate()
{
    m_state = State::Generating;
    emit progressed();
    client::MarketRequest request;
    request.instrument = kInstrument;
    request.parameters = {{"duration", "1h"}};
    m_session.client().generateMarket(request, whileAlive(this, [this](const Result<client::Job>& job) {
                                          if (!job)
                                              return fail(job.error());
                                          m_job = job->id;
                                          look();
                                      }));
}

void SampleRun::runOn(const std::string& dataset)
{
    m_state = State::Running;
    emit progressed();
    client::BacktestRequest request;
    request.dataset = dataset;
    request.strategy = kStrategy;
    m_session.client().startBacktest(request, whileAlive(this, [this](const Result<client::Run>& run) {
                                         if (!run)
                                             return fail(run.error());
                                         m_run = run->id;
                                         m_job = run->job;
                                         emit runStarted(toQString(m_run));
                                         look();
                                     }));
}

void SampleRun::look()
{
    if (m_state == State::Generating) {
        const client::Job* job = this->job();
        if (!job)
            return;
        if (!job->hasEnded()) {
            emit progressed();
        } else if (job->status == "DONE" && !job->datasets.empty()) {
            runOn(job->datasets.front());
        } else {
            fail(job->error ? *job->error : Error("task.cancelled", {}));
        }
    } else if (m_state == State::Running && !m_run.empty()) {
        const client::Run* run = m_session.runs().find(m_run);
        if (run && !run->isUnderWay()) {
            m_state = State::Idle;
            emit ended(toQString(m_run));
        } else {
            emit progressed();
        }
    }
}

void SampleRun::cancel()
{
    if (m_state != State::Idle && !m_job.empty())
        m_session.client().cancelJob(m_job, whileAlive(this, [](const Result<client::Job>&) {}));
}

void SampleRun::fail(const Error& error)
{
    m_state = State::Idle;
    emit failed(error);
}

} // namespace wh::ui
