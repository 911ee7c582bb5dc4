// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backtest/RunColumns.h"

#include "ui/common/Appearance.h"
#include "ui/common/ErrorText.h"
#include "ui/common/NoValue.h"
#include "ui/session/RunText.h"
#include "ui/session/Session.h"

#include <QCoreApplication>

namespace wh::ui {

namespace {

using client::Run;
using client::RunSummary;

/// Reads one figure of the summary, where there is one.
template<typename T>
auto figure(std::optional<T> RunSummary::*member)
{
    return [member](const Run& run) -> std::optional<T> {
        return run.summary ? (*run.summary).*member : std::optional<T>();
    };
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Runs)
};

const QString kNone = noValue();

QVariant signColour(const Appearance& appearance, double value)
{
    return value == 0 ? QVariant() : QVariant(appearance.theme().ofSign(value > 0 ? 1 : -1));
}

/// A column of a statistic: a number, missing where it is not available.
template<typename T>
Column<Run> statistic(const QString& title, const QString& tip, std::optional<T> RunSummary::*member,
                      std::function<QString(T)> text)
{
    const auto of = figure(member);
    auto column = Column<Run>(title, [of, text](const Run& run) {
        const auto value = of(run);
        return value ? text(*value) : kNone;
    });
    column.withTip(tip).numeric().sortedBy([of](const Run& run) {
        const auto value = of(run);
        return value ? QVariant(static_cast<double>(*value)) : QVariant();
    });
    return column;
}

QVariant statusExtra(const Appearance& appearance, const Run& run, int role)
{
    const StatusLook look = statusLook(run.status);
    if (role == Qt::DecorationRole)
        return appearance.icon(look.icon, look.colour);
    if (role == Qt::ToolTipRole && run.error)
        return errorText(*run.error);
    return {};
}

} // namespace

std::vector<Column<Run>> runColumns(const Appearance& appearance, const Session& session, const RunTextStore& store)
{
    const auto edit = [store](RunColumn column) {
        return [store, column](const Run& run, const QString& text) { return store(run, column, text); };
    };
    const auto dimmed = [&appearance](const Run&, int role) {
        return role == Qt::ForegroundRole ? QVariant(appearance.colour(Token::Muted)) : QVariant();
    };

    std::vector<Column<Run>> columns;
    columns.push_back(Column<Run>(Words::tr("Run"), [](const Run& run) { return runNumber(run.id); })
                          .withTip(Words::tr("Number of the run; the newest has the highest."))
                          .sortedBy([](const Run& run) { return QVariant(toQString(run.id).toLongLong()); })
                          .decorated([&appearance](const Run& run, int role) -> QVariant {
                              if (role == Qt::ForegroundRole)
                                  return appearance.colour(Token::Muted);
                              if (role == Qt::ToolTipRole)
                                  return run.kind == "SWEEP" ? Words::tr("A sweep: many backtests") : QString();
                              return {};
                          }));
    columns.push_back(Column<Run>(Words::tr("Name"), [](const Run& run) { return toQString(run.name); })
                          .withTip(Words::tr("Your name for it: F2 or a double click changes it."))
                          .editedBy(edit(kRunName)));
    columns.push_back(
        Column<Run>(Words::tr("Status"), [](const Run& run) {
            return statusLook(run.status).word;
        }).decorated([&appearance](const Run& run, int role) { return statusExtra(appearance, run, role); }));
    columns.push_back(Column<Run>(Words::tr("Strategy"), [&session](const Run& run) {
                          const QString title = strategyTitle(session, run.strategy);
                          return run.kind == "SWEEP" ? Words::tr("Sweep of %1").arg(title) : title;
                      }).decorated([&session](const Run& run, int role) {
        return role == Qt::ToolTipRole ? QVariant(strategyTitle(session, run.strategy)) : QVariant();
    }));
    columns.push_back(
        Column<Run>(Words::tr("Net profit"),
                    [&appearance](const Run& run) {
                        const auto profit = figure(&RunSummary::netProfit)(run);
                        return profit ? appearance.numbers().rounded(profit->toString(), 2, Sign::Always) : kNone;
                    })
            .withTip(Words::tr("Equity at the end less equity at the beginning, fees paid, in the settle asset."))
            .numeric()
            .sortedBy([](const Run& run) {
                const auto profit = figure(&RunSummary::netProfit)(run);
                return profit ? QVariant(profit->toDouble()) : QVariant();
            })
            .decorated([&appearance](const Run& run, int role) -> QVariant {
                const auto profit = figure(&RunSummary::netProfit)(run);
                if (profit && role == Qt::ForegroundRole)
                    return signColour(appearance, profit->toDouble());
                if (profit && role == Qt::ToolTipRole)
                    return appearance.numbers().exact(toQString(profit->toString()), Sign::Always);
                return {};
            }));
    const auto& metric = [&session](const char* id) {
        const client::MetricDefinition* known = session.metric(id);
        return known ? toQString(known->definition) : QString();
    };
    auto returns =
        statistic<double>(Words::tr("Return"), metric("totalReturn"), &RunSummary::totalReturn,
                          [&appearance](double share) { return appearance.numbers().percent(share, 2, Sign::Always); });
    returns.decorated([&appearance](const Run& run, int role) -> QVariant {
        const auto share = figure(&RunSummary::totalReturn)(run);
        return share && role == Qt::ForegroundRole ? signColour(appearance, *share) : QVariant();
    });
    columns.push_back(std::move(returns));
    columns.push_back(statistic<double>(Words::tr("Sharpe"), metric("sharpe"), &RunSummary::sharpe,
                                        [&appearance](double v) { return appearance.numbers().fixed(v, 2); }));
    columns.push_back(
        statistic<double>(Words::tr("Max drawdown"), metric("maxDrawdown"), &RunSummary::maxDrawdown,
                          [&appearance](double share) { return appearance.numbers().percent(share, 2); }));
    columns.push_back(
        statistic<std::int64_t>(Words::tr("Fills"), metric("fills"), &RunSummary::fills,
                                [&appearance](std::int64_t count) { return appearance.numbers().whole(count); }));
    columns.push_back(Column<Run>(Words::tr("Recording"), [](const Run& run) { return recordingTitle(run.dataset); }));
    columns.push_back(Column<Run>(Words::tr("Created"), [&appearance](const Run& run) {
                          return appearance.times().moment(run.createdAt);
                      }).sortedBy([](const Run& run) {
                            return QVariant(static_cast<qlonglong>(run.createdAt));
                        }).decorated(dimmed));
    columns.push_back(Column<Run>(Words::tr("Tags"), [](const Run& run) { return tagsText(run.tags); })
                          .withTip(Words::tr("Separated by commas; F2 or a double click changes them."))
                          .editedBy(edit(kRunTags)));
    columns.push_back(Column<Run>(Words::tr("Note"), [](const Run& run) { return toQString(run.note); })
                          .withTip(Words::tr("F2 or a double click changes it."))
                          .editedBy(edit(kRunNote)));
    return columns;
}

} // namespace wh::ui
