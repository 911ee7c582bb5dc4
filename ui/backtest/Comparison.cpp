// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backtest/Comparison.h"

#include <algorithm>

namespace wh::ui {

namespace {

const std::string* find(const client::Pairs& pairs, const std::string& name)
{
    const auto found = std::find_if(pairs.begin(), pairs.end(), [&](const auto& pair) { return pair.first == name; });
    return found == pairs.end() ? nullptr : &found->second;
}

/// Names of all lists, each once, in the order in which they first stand.
void addRows(std::vector<SettingRow>& rows, SettingRow::Group group, const std::vector<ComparedRun>& runs,
             const std::function<client::Pairs(const ComparedRun&)>& pairsOf)
{
    std::vector<client::Pairs> lists;
    for (const auto& run : runs)
        lists.push_back(pairsOf(run));
    std::vector<std::string> names;
    for (const auto& list : lists) {
        for (const auto& pair : list) {
            if (std::find(names.begin(), names.end(), pair.first) == names.end())
                names.push_back(pair.first);
        }
    }
    for (const auto& name : names) {
        SettingRow row{group, name, {}};
        for (const auto& list : lists) {
            const std::string* value = find(list, name);
            row.values.push_back(value ? *value : std::string());
        }
        rows.push_back(std::move(row));
    }
}

} // namespace

void ComparisonLoader::load(const QStringList& runs)
{
    m_runs.clear();
    m_runs.resize(static_cast<std::size_t>(std::min<qsizetype>(runs.size(), kMostRuns)));
    m_missing = 3 * static_cast<int>(m_runs.size());
    const std::uint64_t question = ++m_question;
    const auto take = [this, question](auto store) {
        return whileAlive(this, [this, question, store](auto&& answer) {
            if (question != m_question)
                return;
            if (!answer)
                return fail(answer.error());
            store(std::forward<decltype(answer)>(answer));
            onPart();
        });
    };
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        const std::string id = runs[static_cast<qsizetype>(i)].toStdString();
        auto& client = m_session.client();
        client.run(id, take([this, i](const Result<client::Run>& run) { m_runs[i].run = *run; }));
        client.report(id, take([this, i](const Result<client::Report>& report) { m_runs[i].report = *report; }));
        client.line(id, client::Line::Equity, 2000, {}, {},
                    take([this, i](const Result<std::vector<client::Point>>& line) { m_runs[i].equity = *line; }));
    }
}

void ComparisonLoader::cancel()
{
    ++m_question;
}

void ComparisonLoader::onPart()
{
    if (--m_missing == 0)
        emit loaded(m_runs);
}

void ComparisonLoader::fail(const Error& error)
{
    ++m_question;
    emit failed(error);
}

int MetricRow::verdict(std::size_t run) const
{
    if (run == 0 || !numbers[run] || !numbers.front() || (!definition.isSigned && !definition.isCost))
        return 0;
    const double difference = *numbers[run] - *numbers.front();
    const int sign = difference > 0 ? 1 : difference < 0 ? -1 : 0;
    return definition.isCost ? -sign : sign;
}

std::vector<MetricRow> metricRows(const std::vector<client::MetricDefinition>& metrics,
                                  const std::vector<ComparedRun>& runs)
{
    std::vector<MetricRow> rows;
    for (const auto& definition : metrics) {
        MetricRow row{definition, {}, {}};
        bool any = false;
        for (const auto& run : runs) {
            const client::Metric* metric = run.report.metric(definition.id);
            row.values.push_back(metric ? metric->value : std::nullopt);
            row.numbers.push_back(metric ? metric->number : std::nullopt);
            any = any || row.values.back();
        }
        if (any)
            rows.push_back(std::move(row));
    }
    return rows;
}

bool SettingRow::differs() const
{
    return std::any_of(values.begin(), values.end(), [&](const auto& value) { return value != values.front(); });
}

std::vector<SettingRow> settingRows(const std::vector<ComparedRun>& runs)
{
    std::vector<SettingRow> rows;
    addRows(rows, SettingRow::Group::Market, runs, [](const ComparedRun& run) {
        return client::Pairs{{"strategy", run.run.strategy},
                             {"dataset", run.run.dataset},
                             {"checksum", run.run.checksum},
                             {"version", run.run.version}};
    });
    addRows(rows, SettingRow::Group::Parameters, runs, [](const ComparedRun& run) { return run.report.parameters; });
    addRows(rows, SettingRow::Group::Setup, runs, [](const ComparedRun& run) { return run.report.setup; });
    return rows;
}

bool haveOneCurrency(const std::vector<ComparedRun>& runs)
{
    return std::all_of(runs.begin(), runs.end(), [&](const ComparedRun& run) {
        return run.report.instrument.settleAsset() == runs.front().report.instrument.settleAsset();
    });
}

ComparedCurves comparedCurves(const std::vector<ComparedRun>& runs, bool asShare)
{
    ComparedCurves curves;
    curves.isShare = asShare || !haveOneCurrency(runs);
    TimeNs latestStart = 0;
    TimeNs earliestEnd = kNever;
    for (const auto& run : runs) {
        if (run.equity.empty())
            continue;
        latestStart = std::max(latestStart, run.equity.front().time);
        earliestEnd = std::min(earliestEnd, run.equity.back().time);
    }
    curves.isShifted = earliestEnd < latestStart;
    const TimeNs begin = runs.empty() || runs.front().equity.empty() ? 0 : runs.front().equity.front().time;
    for (const auto& run : runs) {
        const double initial = run.report.initialEquity.toDouble();
        const TimeNs shift = curves.isShifted && !run.equity.empty() ? begin - run.equity.front().time : 0;
        std::vector<TimeNs> times;
        std::vector<double> values;
        for (const auto& point : run.equity) {
            times.push_back(point.time + shift);
            const double change = point.value - initial;
            values.push_back(!curves.isShare ? change : initial != 0 ? change / initial : 0);
        }
        curves.series.push_back(std::make_shared<Series>(std::move(times), std::move(values)));
    }
    return curves;
}

} // namespace wh::ui
