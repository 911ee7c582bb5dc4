// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backtest/SavedSetup.h"

#include "ui/backtest/SetupSpecs.h"
#include "ui/session/Session.h"

#include <QStringList>

namespace wh::ui {

namespace {

/// name, value, name, value …
QStringList listOf(const client::Pairs& pairs)
{
    QStringList list;
    for (const auto& [name, value] : pairs)
        list << toQString(name) << toQString(value);
    return list;
}

client::Pairs pairsOf(const QVariant& saved)
{
    client::Pairs pairs;
    const QStringList list = saved.toStringList();
    for (qsizetype i = 0; i + 1 < list.size(); i += 2)
        pairs.emplace_back(list[i].toStdString(), list[i + 1].toStdString());
    return pairs;
}

} // namespace

QVariantMap savedSetup(const client::BacktestRequest& request)
{
    return {{QStringLiteral("dataset"), toQString(request.dataset)},
            {QStringLiteral("strategy"), toQString(request.strategy)},
            {QStringLiteral("parameters"), listOf(request.parameters)},
            {QStringLiteral("risk"), listOf(request.risk)},
            {QStringLiteral("options"), listOf(request.options)}};
}

client::BacktestRequest restoredSetup(const QVariantMap& saved)
{
    client::BacktestRequest request;
    request.dataset = saved.value(QStringLiteral("dataset")).toString().toStdString();
    request.strategy = saved.value(QStringLiteral("strategy")).toString().toStdString();
    request.parameters = pairsOf(saved.value(QStringLiteral("parameters")));
    request.risk = pairsOf(saved.value(QStringLiteral("risk")));
    request.options = pairsOf(saved.value(QStringLiteral("options")));
    return request;
}

client::BacktestRequest requestLike(const client::Run& run)
{
    client::BacktestRequest request;
    request.dataset = run.dataset;
    request.strategy = run.strategy;
    request.parameters = run.parameters;
    request.risk = run.risk;
    request.options = run.options;
    if (!run.seed.empty() && !valueOf(request.options, "seed"))
        request.options.emplace_back("seed", run.seed);
    return request;
}

} // namespace wh::ui
