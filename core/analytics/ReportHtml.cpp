// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/ReportHtml.h"

#include "core/analytics/HtmlPage.h"
#include "core/analytics/NumberText.h"
#include "core/analytics/ReportCharts.h"
#include "core/base/File.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace wh {

namespace {

constexpr std::size_t kShownMessages = 50;

std::string element(std::string_view name, std::string_view style, std::string_view content)
{
    std::string text = '<' + std::string(name);
    if (!style.empty())
        text += " class=\"" + std::string(style) + '"';
    return text + '>' + std::string(content) + "</" + std::string(name) + '>';
}

/// "+12.50 <small>USDT</small>" in the colour of its sign, which it also carries as a character.
std::string valueOf(const Report& report, const MetricSpec& metric, std::string_view tag)
{
    const auto text = metricText(report, metric);
    const char* tone = text.value == "n/a" ? "none" : text.sign > 0 ? "up" : text.sign < 0 ? "down" : "";
    std::string content = escaped(text.value);
    if (!text.unit.empty())
        content += " <small>" + escaped(text.unit) + "</small>";
    return element(tag, tag == "td" ? "number " + std::string(tone) : std::string(tone), content);
}

std::string head(const Report& report)
{
    const RunRecord& run = report.run;
    std::string text = element(
        "h1", "", escaped((run.strategy.empty() ? "run" : run.strategy) + " on " + run.instrument.name.toString()));
    text += "\n<p class=\"muted\">" + escaped(formatTime(run.start)) + " to " + escaped(formatTime(run.end)) + " (" +
            durationText(run.end - run.start) + "), " + std::to_string(run.events) + " events, " +
            std::to_string(run.prints) + " prints";
    if (!run.dataset.empty())
        text += ". Recording: " + escaped(run.dataset);
    text += ". Fees: " + escaped(feesText(run.instrument)) + ".</p>\n";
    if (const auto caution = barsCaution(run); !caution.empty())
        text += "<p class=\"panel warning\">" + escaped(caution) + "</p>\n";
    if (run.cancelled)
        text +=
            "<p class=\"panel warning\">The run was stopped before the recording ended; this is what there is.</p>\n";
    if (!run.halted.empty())
        text += "<p class=\"panel warning\">New orders were stopped: " + escaped(run.halted) + "</p>\n";
    if (run.fills.empty())
        text +=
            "<p class=\"panel warning\">Nothing was traded in this run: " +
            (run.orders.placed == 0 ? std::string("no order was placed")
                                    : std::to_string(run.orders.placed) + " orders were placed and none was filled") +
            ".</p>\n";
    return text;
}

std::string cards(const Report& report)
{
    std::string text = "<dl class=\"cards\">\n";
    for (const char* id :
         {"netProfit", "totalReturn", "sharpe", "maxDrawdown", "fees", "trades", "winRate", "exposure"}) {
        const MetricSpec& metric = *findMetric(id);
        text += "<div class=\"panel\">" + element("dt", "", escaped(metric.label)) + valueOf(report, metric, "dd") +
                "</div>\n";
    }
    return text + "</dl>\n";
}

std::string explanation(const Report& report)
{
    const auto& why = report.attribution;
    const std::array<std::pair<const char*, Decimal>, 5> terms = {{{"Spread capture as maker", why.spreadCaptureMaker},
                                                                   {"Spread capture as taker", why.spreadCaptureTaker},
                                                                   {"Adverse selection (5 s)", why.adverseSelection},
                                                                   {"Inventory", why.inventory},
                                                                   {"Fees", why.fees}}};
    double largest = report.netProfit->abs().toDouble();
    for (const auto& term : terms)
        largest = std::max(largest, term.second.abs().toDouble());
    const int digits = moneyDigits(report.run.initialEquity);
    const auto row = [&](std::string_view name, Decimal amount, bool isBar) {
        const double share = largest > 0 ? amount.toDouble() / largest * 48 : 0;
        const auto number = [](double value) { return shortestText(std::round(value * 100) / 100) + '%'; };
        std::string bar;
        if (isBar) {
            bar = "<svg width=\"100%\" height=\"16\" aria-hidden=\"true\"><rect class=\"" +
                  std::string(share < 0 ? "bar-down" : "bar-up") + "\" x=\"" + number(share < 0 ? 50 + share : 50) +
                  "\" width=\"" + number(std::abs(share)) +
                  "\" y=\"3\" height=\"11\"/><line class=\"zero\" x1=\"50%\" x2=\"50%\" y1=\"0\" y2=\"16\"/></svg>";
        }
        const char* tone = !isBar ? "" : amount.sign() > 0 ? " up" : amount.sign() < 0 ? " down" : "";
        return "<tr><th scope=\"row\">" + escaped(name) + "</th><td style=\"width:45%\">" + bar +
               "</td><td class=\"number" + tone + "\">" + (isBar && amount.sign() > 0 ? "+" : "") +
               escaped(moneyText(amount, digits)) + "</td></tr>\n";
    };
    std::string text = "<section class=\"panel\">\n<h2>Where the profit comes from <small class=\"muted\">" +
                       escaped(report.run.instrument.settleAsset()) + "</small></h2>\n<table><tbody>\n";
    for (const auto& [name, amount] : terms)
        text += row(name, amount, true);
    text += row("Net profit", *report.netProfit, true);
    text += row("Unexplained", why.unexplained, false);
    return text + "</tbody></table>\n</section>\n";
}

std::string metricPanel(const Report& report, std::string_view group)
{
    std::string text = "<section class=\"panel\">\n" + element("h2", "", escaped(group)) + "\n<table><tbody>\n";
    for (const auto& metric : metricSpecs()) {
        if (group != metric.group)
            continue;
        text += "<tr><th scope=\"row\" title=\"" + escaped(metric.definition) + "\">" + escaped(metric.label) +
                "</th>" + valueOf(report, metric, "td") + "</tr>\n";
    }
    text += "</tbody></table>\n";
    if (const auto remark = samplesRemark(report); !remark.empty() && group == findMetric("sharpe")->group)
        text += "<p class=\"muted\">" + escaped(remark) + "</p>\n";
    return text + "</section>\n";
}

std::string pairsPanel(std::string_view title, const std::vector<std::pair<std::string, std::string>>& pairs)
{
    if (pairs.empty())
        return {};
    std::string text = "<section class=\"panel\">\n" + element("h2", "", escaped(title)) + "\n<table><tbody>\n";
    for (const auto& [name, value] : pairs)
        text += "<tr><th scope=\"row\">" + escaped(name) + "</th>" + element("td", "text", escaped(value)) + "</tr>\n";
    return text + "</tbody></table>\n</section>\n";
}

std::string feesAndRefusals(const RunRecord& run)
{
    std::vector<std::pair<std::string, std::string>> fees;
    for (const auto& [asset, amount] : run.feesByAsset)
        fees.emplace_back(asset.empty() ? "(no asset)" : asset, amount.toString());
    std::vector<std::pair<std::string, std::string>> refusals;
    for (const auto& [code, count] : run.orders.refusalsByCode)
        refusals.emplace_back(code, std::to_string(count));
    return pairsPanel("Fees by asset", fees) + pairsPanel("Refusals", refusals);
}

std::string gaugesPanel(const RunRecord& run)
{
    if (run.gauges.empty())
        return {};
    std::string text =
        "<section class=\"panel\">\n<h2>Gauges</h2>\n<div class=\"scroll\"><table>\n<thead><tr>"
        "<th>Name</th><th>Unit</th><th class=\"number\">Last</th><th class=\"number\">Mean</th>"
        "<th class=\"number\">Lowest</th><th class=\"number\">Highest</th><th class=\"number\">Values</th>"
        "</tr></thead>\n<tbody>\n";
    const auto number = [](double value) {
        return element("td", "number", fixedText(value, std::abs(value) >= 1000 ? 2 : 4));
    };
    for (const auto& gauge : run.gauges) {
        const auto count = static_cast<double>(std::max<std::uint64_t>(gauge.count, 1));
        text += "<tr><th scope=\"row\">" + escaped(gauge.name) + "</th>" + element("td", "", escaped(gauge.unit)) +
                number(gauge.last) + number(gauge.sum / count) + number(gauge.minimum) + number(gauge.maximum) +
                element("td", "number", std::to_string(gauge.count)) + "</tr>\n";
    }
    return text + "</tbody></table></div>\n</section>\n";
}

std::string messagesPanel(const RunRecord& run)
{
    if (run.messages.empty())
        return {};
    std::string text = "<section class=\"panel\">\n<h2>Messages</h2>\n<div class=\"scroll\"><table><tbody>\n";
    const auto shown = std::min(run.messages.size(), kShownMessages);
    for (std::size_t i = 0; i < shown; ++i) {
        const auto& message = run.messages[i];
        text += "<tr><th scope=\"row\">" + escaped(formatTime(message.time)) + "</th>" +
                element("td", "", escaped(message.level)) + element("td", "", escaped(message.text)) + "</tr>\n";
    }
    text += "</tbody></table></div>\n";
    const auto more = run.messages.size() - shown + run.messagesDropped;
    if (more > 0)
        text += "<p class=\"muted\">and " + std::to_string(more) + " more</p>\n";
    return text + "</section>\n";
}

} // namespace

std::string reportHtml(const Report& report)
{
    const RunRecord& run = report.run;
    std::string body = chartSymbols() + head(report) + cards(report);
    body += priceChart(run) + equityChart(run) + drawdownChart(run) + inventoryChart(run);
    body += "<div class=\"columns\">\n" + explanation(report) + profitHistogram(run) + "</div>\n<div class=\"flow\">\n";
    std::string_view group;
    for (const auto& metric : metricSpecs()) {
        if (group == metric.group)
            continue;
        group = metric.group;
        if (group != findMetric("spreadCapture")->group) // its panel has bars
            body += metricPanel(report, group);
    }
    body += pairsPanel("Parameters", run.parameters) + pairsPanel("Setup", run.setup) + feesAndRefusals(run);
    body += "</div>\n" + gaugesPanel(run) + messagesPanel(run);
    return htmlPage((run.strategy.empty() ? "run" : run.strategy) + " on " + run.instrument.name.toString(), body);
}

Result<void> writeReportHtml(const Report& report, const std::filesystem::path& path)
{
    auto file = AtomicFile::create(path);
    if (!file)
        return std::move(file).error();
    if (auto written = file->write(reportHtml(report)); !written)
        return written;
    return file->commit();
}

} // namespace wh
