// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/ScriptWork.h"

#include "core/script/ScriptLint.h"
#include "core/script/ScriptResources.h"

#include <QTimer>

#include <algorithm>
#include <array>

namespace wh::ui {

namespace {

constexpr int kDelayMs = 100; ///< after the last key: with what looking takes, marks stand within 300 ms

} // namespace

bool isOfScript(const Error& error)
{
    constexpr std::array<std::string_view, 7> kAround = {
        "script.sandbox_missing", "script.sandbox_version", "script.sandbox_failed", "script.no_jail",
        "script.protocol",        "script.closed",          "task.cancelled"};
    const bool isStart =
        error.code == "script.limit" && (error.field("limit") == "start" || error.field("limit") == "answer");
    return !isStart && std::find(kAround.begin(), kAround.end(), error.code) == kAround.end();
}

ScriptWork::ScriptWork(const ScriptDesk& desk, QObject* parent)
    : QObject(parent), m_desk(desk), m_delay(new QTimer(this))
{
    m_quick.setMaxThreadCount(1);
    m_slow.setMaxThreadCount(2); // one is looked through while another is run
    m_delay->setSingleShot(true);
    m_delay->setInterval(kDelayMs);
    connect(m_delay, &QTimer::timeout, this, &ScriptWork::begin);
}

ScriptWork::~ScriptWork()
{
    cancel();
    if (m_evaluation)
        m_evaluation->cancel.cancel();
    m_quick.clear();
    m_slow.clear();
    m_quick.waitForDone();
    m_slow.waitForDone();
}

/// On this object's thread, later; not at all once it is gone.
void ScriptWork::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(this, std::move(work), Qt::QueuedConnection);
}

void ScriptWork::look(const QString& script, ScriptProject project)
{
    ++m_number;
    if (m_evaluation)
        m_evaluation->cancel.cancel();
    m_looking = 1;
    m_script = script;
    m_project = std::move(project);
    m_delay->start();
}

void ScriptWork::begin()
{
    m_quick.clear();
    m_quick.start([this, number = m_number, script = m_script, project = m_project] {
        Findings findings;
        for (auto& remark : lintProject(project, scriptApi()))
            findings.push_back({remark.grade == ScriptRemark::Grade::Error, std::move(remark.error)});
        post([this, number, script, project, findings] { onTexts(number, script, project, findings); });
    });
}

void ScriptWork::onTexts(std::uint64_t number, const QString& script, const ScriptProject& project, Findings findings)
{
    if (number != m_number)
        return;
    const bool hasErrors =
        std::any_of(findings.begin(), findings.end(), [](const Finding& finding) { return finding.isError; });
    if (hasErrors)
        m_looking = 0;
    emit looked(script, findings, hasErrors);
    if (hasErrors)
        return;
    auto task = std::make_shared<Task>();
    m_evaluation = task;
    m_slow.start(
        [this, number, script, project, task, findings = std::move(findings)]() mutable {
            std::vector<Error> mistakes;
            TaskControl control;
            control.cancel = &task->cancel;
            auto description = m_desk.describe(project, mistakes, control);
            std::optional<Error> around;
            for (auto& mistake : mistakes) {
                if (isOfScript(mistake))
                    findings.push_back({true, std::move(mistake)});
                else
                    around = mistake;
            }
            const Description told =
                description ? std::make_shared<const ScriptDescription>(std::move(*description)) : nullptr;
            post([this, number, script, findings, told, around] {
                if (number != m_number)
                    return;
                m_looking = 0;
                emit looked(script, findings, true);
                if (told)
                    emit described(script, told);
                else if (around)
                    emit unavailable(*around);
            });
        },
        1);
}

void ScriptWork::run(const QString& script, ScriptTrial trial)
{
    cancel();
    auto task = std::make_shared<Task>();
    m_busy = task;
    emit busyChanged();
    m_slow.start([this, script, task, trial = std::move(trial)] {
        std::vector<Error> mistakes;
        auto result = m_desk.run(trial, mistakes, &task->cancel, [&](const ScriptDesk::Standing& standing) {
            post([this, task, standing] {
                if (task == m_busy)
                    emit progressed(standing);
            });
        });
        const Trial told = result ? std::make_shared<const ScriptTrialResult>(std::move(*result)) : nullptr;
        post([this, script, task, told, mistakes] {
            if (task != m_busy)
                return;
            end(task);
            emit ran(script, told, mistakes);
        });
    });
}

void ScriptWork::validate(const QString& script, ScriptProject project, ScriptValidationSettings settings)
{
    cancel();
    auto task = std::make_shared<Task>();
    m_busy = task;
    emit busyChanged();
    m_slow.start([this, script, task, project = std::move(project), settings = std::move(settings)] {
        auto result = validateScript(m_desk, project, settings, &task->cancel,
                                     [&](const std::string& begun, const ScriptValidation& soFar) {
                                         const auto copy = std::make_shared<const ScriptValidation>(soFar);
                                         post([this, task, begun = QString::fromStdString(begun), copy] {
                                             if (task == m_busy)
                                                 emit validating(begun, copy);
                                         });
                                     });
        const auto told = std::make_shared<const ScriptValidation>(std::move(result));
        post([this, script, task, told] {
            if (task != m_busy)
                return;
            end(task);
            emit validated(script, told);
        });
    });
}

void ScriptWork::trace(const QString& script, ScriptTrial trial, std::uint64_t order, TimeNs until)
{
    cancel();
    auto task = std::make_shared<Task>();
    m_busy = task;
    emit busyChanged();
    m_slow.start([this, script, task, order, until, trial = std::move(trial)] {
        const auto place = m_desk.placeOfOrder(trial, order, until, &task->cancel);
        post([this, script, task, order, place] {
            if (task != m_busy)
                return;
            end(task);
            if (place)
                emit traced(script, order, *place);
            else
                emit traceFailed(place.error());
        });
    });
}

void ScriptWork::step(const QString& script, ScriptTrial trial, std::uint64_t first)
{
    cancel();
    auto task = std::make_shared<Task>();
    m_busy = task;
    emit busyChanged();
    m_slow.start([this, script, task, first, trial = std::move(trial)] {
        auto found = m_desk.steps(trial, first, &task->cancel);
        const std::optional<Error> why = found ? std::nullopt : std::optional(found.error());
        const auto told = found ? std::make_shared<const ScriptSteps>(std::move(*found)) : nullptr;
        post([this, script, task, told, why] {
            if (task != m_busy)
                return;
            end(task);
            if (told)
                emit stepped(script, told);
            else
                emit stepsFailed(*why);
        });
    });
}

void ScriptWork::cancel()
{
    if (m_busy)
        m_busy->cancel.cancel();
}

void ScriptWork::end(const std::shared_ptr<Task>& task)
{
    if (m_busy == task)
        m_busy.reset();
    emit busyChanged();
}

} // namespace wh::ui
