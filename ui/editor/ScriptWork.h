// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/desk/ScriptDesk.h"
#include "core/script/desk/ScriptValidation.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <memory>
#include <vector>

class QTimer;

namespace wh::ui {

/// What is done with scripts beside the window's thread: looked through soon after each change, tried, validated.
/// Answers to what is no longer asked are dropped. GUI thread.
class ScriptWork final : public QObject
{
    Q_OBJECT

public:
    struct Finding
    {
        bool isError = true;
        Error error; ///< with file, line, column and length where they are known
    };
    using Findings = std::vector<Finding>;
    using Description = std::shared_ptr<const ScriptDescription>;
    using Trial = std::shared_ptr<const ScriptTrialResult>;
    using Validation = std::shared_ptr<const ScriptValidation>;

    /// @param desk  borrowed, outlives this
    explicit ScriptWork(const ScriptDesk& desk, QObject* parent = nullptr);
    ~ScriptWork() override;

    /// Has a script looked through: its texts 100 ms after the last call, and what only evaluating them tells, by a
    /// sandbox, when they have no mistake. @param script  what answers are told for
    void look(const QString& script, ScriptProject project);
    bool isLooking() const { return m_looking > 0; }

    void run(const QString& script, ScriptTrial trial);
    void validate(const QString& script, ScriptProject project, ScriptValidationSettings settings);
    /// As ScriptDesk::placeOfOrder().
    void trace(const QString& script, ScriptTrial trial, std::uint64_t order, TimeNs until);
    /// As ScriptDesk::steps().
    void step(const QString& script, ScriptTrial trial, std::uint64_t first);
    /// What is run, validated, traced or stepped through.
    void cancel();
    bool isBusy() const { return m_busy != nullptr; }

signals:
    /// What is known of the texts; `isWhole` when the sandbox has had its say too.
    void looked(const QString& script, const wh::ui::ScriptWork::Findings& findings, bool isWhole);
    void described(const QString& script, const wh::ui::ScriptWork::Description& description);
    /// The sandbox does not work: no fault of any script.
    void unavailable(const wh::Error& error);
    void progressed(const wh::ScriptDesk::Standing& standing);
    /// @param trial  null where there are mistakes
    void ran(const QString& script, const wh::ui::ScriptWork::Trial& trial, const std::vector<wh::Error>& mistakes);
    /// As far as it is. @param begun  the check that is being done; empty: none
    void validating(const QString& begun, const wh::ui::ScriptWork::Validation& soFar);
    void validated(const QString& script, const wh::ui::ScriptWork::Validation& validation);
    void traced(const QString& script, std::uint64_t order, const wh::ScriptPlace& place);
    void traceFailed(const wh::Error& error);
    void stepped(const QString& script, const std::shared_ptr<const wh::ScriptSteps>& steps);
    void stepsFailed(const wh::Error& error);
    void busyChanged();

private:
    struct Task
    {
        CancelToken cancel;
    };

    void begin();
    void onTexts(std::uint64_t number, const QString& script, const ScriptProject& project, Findings findings);
    void end(const std::shared_ptr<Task>& task);
    void post(std::function<void()> work);

    const ScriptDesk& m_desk;
    QThreadPool m_quick; ///< texts alone
    QThreadPool m_slow;  ///< sandboxes
    QTimer* m_delay;
    std::uint64_t m_number = 0; ///< of the last question
    QString m_script;
    ScriptProject m_project;
    std::shared_ptr<Task> m_evaluation;
    std::shared_ptr<Task> m_busy;
    int m_looking = 0;
};

/// Whether an error is the script's own, rather than of what surrounds it.
bool isOfScript(const Error& error);

} // namespace wh::ui
