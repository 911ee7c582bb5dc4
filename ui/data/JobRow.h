// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/Values.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace wh::ui {

class Appearance;

/// One job under way, or what there is to tell of one that ended. GUI thread.
class JobRow final : public QFrame
{
    Q_OBJECT

public:
    explicit JobRow(const Appearance& appearance, QWidget* parent = nullptr);

    void showProgress(const client::Job& job);
    /// @param retryable  its settings are known
    void showFailed(const client::Job& job, bool retryable);
    /// It is done, but lines were left out or there is something to know.
    void showNotes(const client::Job& job);
    void showError(const QString& what, const Error& error);
    /// As showError(), of a recording that can be imported again or removed: retryRequested(), removeRequested().
    void showDamaged(const QString& what, const Error& error);
    const std::string& job() const { return m_job; }
    bool isEnded() const { return m_ended; }
    /// Words and colours anew.
    void refresh();

signals:
    void cancelRequested();
    void retryRequested();
    void dismissed();
    void removeRequested();

private:
    void setEnded(const QString& title, const QString& text, bool isFailure);

    const Appearance& m_appearance;
    std::string m_job;
    QString m_details;
    bool m_ended = false;
    bool m_failed = false;
    bool m_damaged = false;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_progress;
    QLabel* m_text;
    QProgressBar* m_bar;
    QPlainTextEdit* m_lines;
    QPushButton* m_cancel;
    QPushButton* m_retry;
    QPushButton* m_remove;
    QPushButton* m_copy;
    QPushButton* m_dismiss;
};

/// "12.4 of 80.0 MB, 4.1 M events/s, 3 s left": what a running job can tell.
QString progressText(const client::Job& job, const Appearance& appearance);

} // namespace wh::ui
