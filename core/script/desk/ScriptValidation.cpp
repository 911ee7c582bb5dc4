// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/desk/ScriptValidation.h"

#include "core/analytics/Report.h"
#include "core/data/Catalogue.h"
#include "core/script/MayPublish.h"
#include "core/script/ScriptResources.h"
#include "core/script/desk/OwnTests.h"

#include <algorithm>
#include <array>
#include <utility>

namespace wh {

namespace {

constexpr std::array<const char*, 3> kRegimes = {"random_walk", "trend", "jump_diffusion"};
/// So many refusals are no storm, however few orders there are; beyond that a tenth of all orders.
constexpr std::uint64_t kFewRefusals = 20;
constexpr std::uint64_t kOrdersPerRefusal = 10;

using State = ScriptValidation::State;

/// What goes live: the tests are no part of what runs, and do not count against it.
ScriptProject withoutTests(ScriptProject project)
{
    std::erase_if(project.files, [](const auto& file) { return isScriptTest(file.first); });
    return project;
}

class Validator
{
public:
    Validator(const ScriptDesk& desk, const ScriptProject& project, const ScriptValidationSettings& settings,
              const CancelToken* cancel,
              const std::function<void(const std::string&, const ScriptValidation&)>& onCheck)
        : m_desk(desk), m_project(project), m_settings(settings), m_cancel(cancel), m_onCheck(onCheck)
    {
        m_validation.digest = project.digest();
    }

    ScriptValidation run()
    {
        if (checkSyntax()) {
            checkTests();
            for (const char* regime : kRegimes)
                tryOn(std::string("regime.") + regime,
                      {.dataset = {}, .model = regime, .duration = m_settings.duration, .seed = m_settings.seed});
            tryOnRecording();
            judgeRuns();
            checkRepeats();
        }
        m_validation.isCancelled = isCancelled();
        return std::move(m_validation);
    }

private:
    struct Ran
    {
        std::string id;
        ScriptMarket market;
        ScriptTrialResult result;
    };

    bool isCancelled() const { return m_cancel && m_cancel->isCancelled(); }
    void begin(const std::string& id) const
    {
        if (m_onCheck)
            m_onCheck(id, m_validation);
    }
    void add(std::string id, std::string subject, State state, std::vector<Error> findings = {})
    {
        m_validation.checks.push_back({std::move(id), std::move(subject), state, std::move(findings)});
        begin({});
    }

    bool checkSyntax()
    {
        begin("syntax");
        std::vector<Error> findings;
        std::vector<Error> warnings;
        for (auto& remark : lintProject(m_project, scriptApi()))
            (remark.grade == ScriptRemark::Grade::Error ? findings : warnings).push_back(std::move(remark.error));
        bool mayRun = false;
        TaskControl control;
        control.cancel = m_cancel;
        if (findings.empty()) {
            const auto description = m_desk.describe(m_project, findings, control);
            m_markets = description ? description->markets : 1;
            mayRun = description.has_value();
            if (description) {
                if (const auto may = mayPublish(*description); !may)
                    findings.push_back(may.error()); // it can be tried all the same
            }
        }
        const bool isRight = findings.empty();
        add("syntax", m_project.main, isRight ? State::Passed : State::Failed, isRight ? warnings : findings);
        return mayRun;
    }

    void checkTests()
    {
        bool hasAny = false;
        TaskControl control;
        control.cancel = m_cancel;
        for (const auto& [path, source] : m_project.files) {
            if (!isScriptTest(path))
                continue;
            if (isCancelled())
                return;
            hasAny = true;
            begin("tests");
            const auto tests = ownTestsOf(m_desk, m_project, path, control);
            if (!tests.findings.empty())
                add("tests", path, State::Failed, tests.findings);
            for (const auto& name : tests.names) {
                if (isCancelled())
                    return;
                begin("tests");
                const auto findings = runOwnTest(m_desk, m_project, path, name, control);
                add("tests", path + ": " + name, findings.empty() ? State::Passed : State::Failed, findings);
            }
        }
        if (!hasAny)
            add("tests", {}, State::Skipped,
                {Error(
                    "script.no_tests",
                    {{"remedy", "export functions from a file whose name ends in .test.js; each fails by throwing"}})});
    }

    void tryOn(const std::string& id, const ScriptMarket& market)
    {
        if (isCancelled())
            return;
        begin(id);
        std::vector<Error> findings;
        auto result = m_desk.run({withoutTests(m_project), market, m_settings.parameters, m_settings.options}, findings,
                                 m_cancel);
        if (isCancelled())
            return;
        const std::string subject = market.dataset.empty() ? market.model : market.dataset;
        if (result && !result->halted.empty())
            findings.push_back(Error("script.check_halted", {{"run", subject}, {"reason", result->halted}}));
        add(id, subject, findings.empty() ? State::Passed : State::Failed, findings);
        if (result)
            m_runs.push_back({id, market, std::move(*result)});
    }

    void tryOnRecording()
    {
        if (m_markets > 1)
            return add("recording", {}, State::Skipped,
                       {Error("script.no_recording",
                              {{"remedy", "a script that trades two markets is tried on generated ones here"}})});
        std::string dataset = m_settings.dataset;
        if (dataset.empty()) {
            if (const auto catalogue = Catalogue::open(m_desk.catalogue())) {
                const auto datasets = catalogue->list().datasets;
                const auto found = std::find_if(datasets.begin(), datasets.end(),
                                                [](const TapeInfo& info) { return info.kind == TapeKind::Book; });
                if (found != datasets.end())
                    dataset = found->id;
            }
        }
        if (!dataset.empty())
            return tryOn("recording", {.dataset = dataset});
        add("recording", {}, State::Skipped,
            {Error("script.no_recording", {{"remedy", "import a recording with a book, or generate one"}})});
    }

    /// Limits and refusals, of all runs that there were.
    void judgeRuns()
    {
        if (isCancelled() || m_runs.empty())
            return;
        std::vector<Error> limits;
        std::vector<Error> storms;
        for (const auto& [id, market, result] : m_runs) {
            const std::string run = market.dataset.empty() ? market.model : market.dataset;
            const auto reached = [&](const char* limit, std::uint64_t count) {
                if (count > 0)
                    limits.push_back(Error("script.check_limit", {{"run", run},
                                                                  {"limit", limit},
                                                                  {"count", std::to_string(count)},
                                                                  {"remedy", "do less in each call, or less often"}}));
            };
            const auto& usage = result.usage;
            reached("hook_cpu", usage.softExceeded + usage.interrupted);
            reached("output", usage.outputDropped);
            reached("orders_per_second", usage.ordersDropped);
            if (usage.lastError)
                limits.push_back(*usage.lastError);
            addStorm(run, result, storms);
        }
        add("limits", {}, limits.empty() ? State::Passed : State::Failed, limits);
        add("refusals", {}, storms.empty() ? State::Passed : State::Failed, storms);
    }

    static void addStorm(const std::string& run, const ScriptTrialResult& result, std::vector<Error>& storms)
    {
        const auto& orders = result.report->run.orders;
        const std::uint64_t refused = orders.refused + orders.rejected;
        const std::uint64_t asked = orders.placed + orders.refused;
        if (refused <= kFewRefusals || refused <= asked / kOrdersPerRefusal)
            return;
        const auto worst = std::max_element(result.refusals.begin(), result.refusals.end(),
                                            [](const auto& a, const auto& b) { return a.second < b.second; });
        storms.push_back(
            Error("script.check_refusals", {{"run", run},
                                            {"refused", std::to_string(refused)},
                                            {"orders", std::to_string(asked)},
                                            {"code", worst == result.refusals.end() ? std::string("?") : worst->first},
                                            {"remedy", "look at what place() answers, and do not ask again at once"}}));
    }

    void checkRepeats()
    {
        const auto first = std::find_if(m_runs.begin(), m_runs.end(), [](const Ran& ran) {
            return ran.market.dataset.empty() && ran.result.usage.strikes == 0;
        });
        if (isCancelled() || first == m_runs.end())
            return;
        begin("repeats");
        std::vector<Error> findings;
        const auto again = m_desk.run(
            {withoutTests(m_project), first->market, m_settings.parameters, m_settings.options}, findings, m_cancel);
        if (isCancelled())
            return;
        if (again && !(again->report->run == first->result.report->run))
            findings.push_back(
                Error("script.check_not_same",
                      {{"run", first->market.model}, {"remedy", "take out what differs from one run to the next"}}));
        add("repeats", first->market.model, findings.empty() ? State::Passed : State::Failed, findings);
    }

    const ScriptDesk& m_desk;
    const ScriptProject& m_project;
    const ScriptValidationSettings& m_settings;
    const CancelToken* m_cancel;
    const std::function<void(const std::string&, const ScriptValidation&)>& m_onCheck;
    ScriptValidation m_validation;
    std::uint32_t m_markets = 1;
    std::vector<Ran> m_runs;
};

} // namespace

const char* toString(ScriptValidation::State state)
{
    switch (state) {
    case State::Passed:
        return "passed";
    case State::Failed:
        return "failed";
    case State::Skipped:
        break;
    }
    return "skipped";
}

bool ScriptValidation::passed() const
{
    return !isCancelled && !checks.empty() &&
           std::none_of(checks.begin(), checks.end(), [](const Check& check) { return check.state == State::Failed; });
}

bool ScriptValidation::isComplete() const
{
    return passed() &&
           std::all_of(checks.begin(), checks.end(), [](const Check& check) { return check.state == State::Passed; });
}

ScriptValidation validateScript(const ScriptDesk& desk, const ScriptProject& project,
                                const ScriptValidationSettings& settings, const CancelToken* cancel,
                                const std::function<void(const std::string&, const ScriptValidation&)>& onCheck)
{
    return Validator(desk, project, settings, cancel, onCheck).run();
}

} // namespace wh
