// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/BacktestRun.h"

#include "app/cli/CliContext.h"
#include "app/cli/DataOptions.h"
#include "app/cli/Plugins.h"
#include "app/cli/ProgressLine.h"
#include "app/cli/RunOptions.h"
#include "app/cli/RunOutputs.h"
#include "core/analytics/Report.h"
#include "core/simulator/Backtest.h"
#include "core/storage/FileEventLog.h"

#include <algorithm>

namespace wh::cli {

namespace {

/// Prepares against a tape, and tells the mistakes as the command line names them.
std::unique_ptr<Backtest> prepare(std::shared_ptr<const Tape> tape, const RunOptions& options,
                                  const BacktestSettings& settings, const Plugins& plugins,
                                  std::vector<Error>& mistakes)
{
    std::vector<Error> own;
    auto backtest = Backtest::prepare(std::move(tape), settings, plugins.forBacktest(), own);
    for (auto& mistake : own) {
        if (mistake.code == "strategy.unknown" && settings.strategy.empty())
            mistake = Error("cli.missing",
                            {{"what", "--strategy"}, {"remedy", "name one; `wheelhouse-cli strategies` lists them"}});
        auto told = options.located(std::move(mistake));
        if (std::find(mistakes.begin(), mistakes.end(), told) == mistakes.end())
            mistakes.push_back(std::move(told));
    }
    return backtest;
}

} // namespace

void checkSettings(const RunOptions& options, const BacktestSettings& settings, std::vector<Error>& mistakes)
{
    prepare(standInTape(), options, settings, Plugins(), mistakes);
}

int playBacktest(CliContext& context, RunOptions& options, RunOutputs& outputs, const TapeSource& open,
                 const std::vector<std::string>& inputs, std::vector<Error> mistakes)
{
    const Plugins plugins;
    const auto settings = options.read(mistakes);
    prepare(standInTape(), options, settings, plugins, mistakes);
    outputs.check(context, inputs, mistakes);
    auto tape = open(settings, mistakes);
    if (!mistakes.empty())
        return context.fail(mistakes);
    if (const auto meant = options.instrumentBesides(tape->info().instrument.name); !meant.empty())
        context.warn("the configuration is for " + meant + ", and the recording is of " +
                     tape->info().instrument.name.toString());
    const auto backtest = prepare(std::move(tape), options, settings, plugins, mistakes);
    if (!backtest)
        return context.fail(mistakes);
    const auto journal = outputs.openJournal();
    if (!journal)
        return context.fail(journal.error());

    Result<RunRecord> record = RunRecord();
    {
        ProgressLine line(context, outputs.progress(), ProgressLine::Unit::Events);
        record = backtest->run(line.control(), journal->get());
    }
    if (!record) {
        const bool nothingYet = record.error().code == "backtest.no_market" && context.cancel().isCancelled();
        return context.fail(nothingYet ? Error("task.cancelled") : options.located(record.error()));
    }
    const bool cancelled = record->cancelled;
    Report report;
    try {
        report = makeReport(std::move(*record));
    } catch (const DecimalOverflow& overflow) {
        return context.fail(overflow.toError());
    }
    auto failures = outputs.write(context, report);
    if (*journal && (*journal)->failure())
        failures.push_back(*(*journal)->failure());
    if (cancelled)
        context.warn("interrupted: the report covers what was replayed until then, and says so");
    return failures.empty() ? Ok : context.failBesides(failures);
}

} // namespace wh::cli
