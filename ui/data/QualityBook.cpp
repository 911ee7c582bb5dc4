// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/QualityBook.h"

#include "ui/session/Session.h"

namespace wh::ui {

QString qualityText(const Quality& quality)
{
    switch (quality.state) {
    case Quality::State::Unverified:
        return QualityBook::tr("Not verified");
    case Quality::State::Verifying:
        return QualityBook::tr("Being verified");
    case Quality::State::Changed:
        return QualityBook::tr("Changed since verified");
    case Quality::State::Sound:
        return QualityBook::tr("Sound");
    case Quality::State::Faulty:
        break;
    }
    std::int64_t count = 0;
    for (const auto& finding : quality.findings)
        count += finding.count;
    return QualityBook::tr("%n finding(s)", "", static_cast<int>(std::min<std::int64_t>(count, INT_MAX)));
}

QualityBook::QualityBook(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    auto& jobs = session.jobs();
    connect(&jobs, &ListSignals::reset, this, &QualityBook::rebuild);
    const auto onJob = [this](std::size_t index) {
        for (const auto& dataset : consider(m_session.jobs().items()[index]))
            emit changed(toQString(dataset));
    };
    connect(&jobs, &ListSignals::inserted, this, onJob);
    connect(&jobs, &ListSignals::itemChanged, this, onJob);
    rebuild();
}

void QualityBook::rebuild()
{
    m_entries.clear();
    for (const auto& job : m_session.jobs().items())
        consider(job);
    emit changed({});
}

std::vector<std::string> QualityBook::consider(const client::Job& job)
{
    if (job.kind == "VERIFY" && !job.hasEnded()) {
        std::string& running = m_entries[job.title].running;
        const bool isNew = running != job.id;
        running = job.id;
        return isNew ? std::vector<std::string>{job.title} : std::vector<std::string>();
    }
    if (job.kind == "VERIFY") {
        Entry& entry = m_entries[job.title];
        if (entry.running == job.id)
            entry.running.clear();
        if (job.isSound && job.endedAt >= entry.verifiedAt) {
            entry.verifiedAt = job.endedAt;
            entry.findings = job.findings;
        }
        return {job.title};
    }
    if ((job.kind != "IMPORT" && job.kind != "GENERATE") || job.status != "DONE")
        return {};
    for (const auto& dataset : job.datasets)
        m_entries[dataset].writtenAt = std::max(m_entries[dataset].writtenAt, job.endedAt);
    return job.datasets;
}

Quality QualityBook::of(const std::string& dataset) const
{
    Quality quality;
    const auto found = m_entries.find(dataset);
    if (found == m_entries.end())
        return quality;
    const Entry& entry = found->second;
    quality.at = entry.verifiedAt;
    quality.findings = entry.findings;
    quality.job = entry.running;
    if (!entry.running.empty())
        quality.state = Quality::State::Verifying;
    else if (entry.verifiedAt != 0 && entry.writtenAt > entry.verifiedAt)
        quality.state = Quality::State::Changed;
    else if (entry.verifiedAt != 0)
        quality.state = entry.findings.empty() ? Quality::State::Sound : Quality::State::Faulty;
    return quality;
}

} // namespace wh::ui
