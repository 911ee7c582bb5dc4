// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/Values.h"

#include <QWidget>

#include <map>
#include <set>

class QVBoxLayout;

namespace wh::ui {

class Appearance;
class JobRow;
class Session;

/// Imports, generations and verifications as they go on: how far, how fast, how long still, and a way out; and of those
/// that did not end well why, until a person has seen it. Other things that went wrong too. Not there while there is
/// nothing. GUI thread.
class JobStrip final : public QWidget
{
    Q_OBJECT

public:
    JobStrip(const Appearance& appearance, Session& session, QWidget* parent = nullptr);

    /// Something that went wrong at once. @param what  did not work, a sentence
    void tell(const QString& what, const Error& error);
    /// Recordings that cannot be read, in place of those told before; each can be imported again or removed.
    void setDamaged(const std::vector<Error>& damaged);
    /// Its settings are known: if it fails, it can be tried again with others.
    void setRetryable(const std::string& job) { m_retryable.insert(job); }
    bool isBusy() const;
    void retranslate();

signals:
    /// Once for each that ended while this was there, however it ended.
    void ended(const wh::client::Job& job);
    void retryRequested(const QString& job);
    void importAgainRequested(const wh::Error& damaged);
    void removeRequested(const wh::Error& damaged);

private:
    void onReset();
    void consider(const client::Job& job);
    JobRow* rowOf(const std::string& job);
    void remove(JobRow* row);
    void makeRoom();
    void connectRow(JobRow* row);

    const Appearance& m_appearance;
    Session& m_session;
    QVBoxLayout* m_column;
    std::set<std::string> m_known; ///< ended before this was there, or told
    std::set<std::string> m_retryable;
    std::map<std::string, JobRow*> m_rows; ///< by job
    std::vector<JobRow*> m_told;           ///< that wait for a person, oldest first
    std::vector<Error> m_damaged;
    std::vector<JobRow*> m_damagedRows; ///< likewise in m_told
    bool m_started = false;
};

} // namespace wh::ui
