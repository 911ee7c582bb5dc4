// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/EngineWords.h"

#include "ui/session/EngineSentences.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace wh::ui {

namespace {

void visit(std::vector<ParameterSpec>& specs, const std::function<void(std::string&)>& function)
{
    for (ParameterSpec& spec : specs)
        function(spec.description);
}

void visit(std::vector<client::Model>& models, const std::function<void(std::string&)>& function)
{
    for (client::Model& model : models) {
        function(model.description);
        visit(model.parameters, function);
    }
}

} // namespace

void forEachWord(client::Capabilities& capabilities, const std::function<void(std::string&)>& function)
{
    for (client::Strategy& strategy : capabilities.strategies) {
        function(strategy.title);
        function(strategy.summary);
        function(strategy.description);
        visit(strategy.parameters, function);
        for (client::StrategyExample& example : strategy.examples) {
            function(example.title);
            function(example.description);
        }
    }
    for (client::RiskRule& rule : capabilities.riskRules) {
        function(rule.title);
        function(rule.description);
        visit(rule.parameters, function);
    }
    visit(capabilities.latencyModels, function);
    visit(capabilities.queueModels, function);
    for (client::Generator& generator : capabilities.generators) {
        function(generator.description);
        visit(generator.own, function);
        visit(generator.common, function);
    }
    visit(capabilities.backtestOptions, function);
    visit(capabilities.botOptions, function);
    for (client::MetricDefinition& metric : capabilities.metrics) {
        function(metric.group);
        function(metric.label);
        function(metric.definition);
    }
    for (client::ImportFormat& format : capabilities.importFormats)
        function(format.description);
}

void forEachSpecs(client::Capabilities& capabilities, const std::function<void(std::vector<ParameterSpec>&)>& function)
{
    for (client::Strategy& strategy : capabilities.strategies)
        function(strategy.parameters);
    for (client::RiskRule& rule : capabilities.riskRules)
        function(rule.parameters);
    for (auto* models : {&capabilities.latencyModels, &capabilities.queueModels}) {
        for (client::Model& model : *models)
            function(model.parameters);
    }
    for (client::Generator& generator : capabilities.generators) {
        function(generator.own);
        function(generator.common);
    }
    function(capabilities.backtestOptions);
    function(capabilities.botOptions);
}

client::Capabilities translated(const client::Capabilities& capabilities)
{
    client::Capabilities local = capabilities;
    forEachWord(local, [](std::string& text) {
        if (!text.empty())
            text = QCoreApplication::translate("Engine", text.c_str()).toStdString();
    });
    return local;
}

QString marketAbout(const client::LiveMarket& market)
{
    static const QRegularExpression time(QStringLiteral("\\b\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z"));
    QString text = QString::fromStdString(market.description);
    if (text.isEmpty())
        return text;
    // The list for translators has "%1" and "%2" where a recording's times stand.
    QStringList times;
    for (auto match = time.match(text); match.hasMatch(); match = time.match(text)) {
        times << match.captured();
        text.replace(match.capturedStart(), match.capturedLength(), QStringLiteral("%%1").arg(times.size()));
    }
    text = QCoreApplication::translate("Engine", qUtf8Printable(text));
    for (qsizetype i = times.size(); i-- > 0;)
        text.replace(QStringLiteral("%%1").arg(i + 1), times[i]);
    return text;
}

} // namespace wh::ui
