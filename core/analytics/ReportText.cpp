// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/ReportText.h"

#include "core/analytics/NumberText.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace wh {

namespace {

constexpr std::size_t kColumns = 80;
constexpr std::size_t kCell = 39; ///< two cells and a gap of two make a line
constexpr std::size_t kLabel = 20;
constexpr std::size_t kUnit = 5;
constexpr std::size_t kShownMessages = 10;
constexpr std::size_t kLongest = 800; ///< characters of one text that are shown

/// Cut at blanks where there are any, else where the line ends.
std::vector<std::string> wrapped(std::string_view text, std::size_t width, std::size_t indent)
{
    const auto plain = plainText(text, kLongest);
    std::vector<std::string> lines;
    std::string_view rest = plain;
    while (!rest.empty()) {
        const std::size_t room = lines.empty() ? width : width - indent;
        std::size_t end = 0;
        std::size_t blank = 0;
        for (std::size_t characters = 0; end < rest.size() && characters < room; ++characters) {
            if (rest[end] == ' ')
                blank = end;
            end += std::max<std::size_t>(1, characterLength(rest, end));
        }
        if (end < rest.size() && rest[end] != ' ' && blank > 0)
            end = blank;
        lines.push_back((lines.empty() ? std::string() : std::string(indent, ' ')) + std::string(rest.substr(0, end)));
        rest.remove_prefix(end);
        rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
    }
    return lines;
}

class Page
{
public:
    explicit Page(bool colour) : m_colour(colour) {}

    std::string styled(std::string_view code, std::string_view text) const
    {
        if (!m_colour)
            return std::string(text);
        return "\x1b[" + std::string(code) + 'm' + std::string(text) + "\x1b[0m";
    }
    void heading(std::string_view title)
    {
        m_text += '\n' + styled("1", title) + ' ';
        const auto used = charactersOf(title) + 1;
        std::string rule;
        for (std::size_t i = used; i < kColumns; ++i)
            rule += "─";
        m_text += styled("2", rule) + '\n';
    }
    void line(std::string_view text) { m_text += std::string(text) + '\n'; }
    /// As many lines as the text needs, those after the first set in.
    void lines(std::string_view text, std::string_view style = {}, std::size_t indent = 2)
    {
        for (const auto& part : wrapped(text, kColumns, indent))
            line(style.empty() ? part : styled(style, part));
    }
    /// "name   value"; a long value goes on below itself.
    void pair(std::string_view name, std::string_view value) { pair(name, value, kLabel); }
    void pair(std::string_view name, std::string_view value, std::size_t labelWidth)
    {
        auto parts = wrapped(value, kColumns - labelWidth - 1, 0);
        m_text += styled("2", padded(plainText(name, labelWidth), labelWidth)) + ' ' +
                  (parts.empty() ? std::string() : parts.front()) + '\n';
        for (std::size_t i = 1; i < parts.size(); ++i)
            m_text += std::string(labelWidth + 1, ' ') + parts[i] + '\n';
    }
    void table(const std::vector<std::string>& cells, const std::vector<std::size_t>& widths)
    {
        // Down the left column first, as one reads.
        const std::size_t rows = (cells.size() + 1) / 2;
        for (std::size_t row = 0; row < rows; ++row) {
            m_text += cells[row];
            if (row + rows < cells.size())
                m_text += std::string(kCell + 2 - widths[row], ' ') + cells[row + rows];
            m_text += '\n';
        }
    }
    static std::string padded(const std::string& text, std::size_t width)
    {
        const auto length = charactersOf(text);
        return length < width ? text + std::string(width - length, ' ') : text;
    }
    std::string take() { return std::move(m_text); }

private:
    bool m_colour;
    std::string m_text;
};

void addPairs(Page& page, const char* title, const std::vector<std::pair<std::string, std::string>>& pairs)
{
    if (pairs.empty())
        return;
    page.heading(title);
    std::vector<std::string> cells;
    std::vector<std::size_t> widths;
    std::vector<std::pair<std::string, std::string>> wide;
    for (const auto& [name, value] : pairs) {
        const auto room = kCell - charactersOf(name) - 1;
        if (charactersOf(name) + 1 + charactersOf(value) > kCell) {
            wide.emplace_back(name, value);
            continue;
        }
        const auto plain = plainText(value, room);
        const auto label = Page::padded(plainText(name, kCell), kCell - charactersOf(plain));
        cells.push_back(page.styled("2", label) + plain);
        widths.push_back(charactersOf(label) + charactersOf(plain));
    }
    page.table(cells, widths);
    for (const auto& [name, value] : wide) {
        const auto label = plainText(name, kColumns / 2);
        page.pair(label, value, charactersOf(label));
    }
}

void addMetrics(Page& page, const Report& report, std::string_view group)
{
    page.heading(group);
    std::vector<std::string> cells;
    std::vector<std::size_t> widths;
    for (const auto& metric : metricSpecs()) {
        if (group != metric.group)
            continue;
        const auto text = metricText(report, metric);
        // A longer unit takes its room from the blanks before the value.
        const auto unit = plainText(text.unit, kCell / 3);
        const auto unitWidth = std::max(kUnit, charactersOf(unit));
        const auto value = plainText(text.value, kCell - unitWidth - 1);
        const auto taken = charactersOf(value) + 1 + unitWidth;
        const auto label = Page::padded(plainText(metric.label, kCell - taken - 1), kCell - taken);
        const char* colour = text.value == "n/a" ? "2" : text.sign > 0 ? "32" : text.sign < 0 ? "31" : "0";
        cells.push_back(label + page.styled(colour, value) + ' ' + page.styled("2", Page::padded(unit, unitWidth)));
        widths.push_back(kCell);
    }
    page.table(cells, widths);
}

void addHead(Page& page, const Report& report)
{
    const RunRecord& run = report.run;
    page.line(page.styled("1", plainText(run.strategy.empty() ? "run" : run.strategy, 30)) + " on " +
              page.styled("1", plainText(run.instrument.name.toString(), 44)));
    if (!run.dataset.empty())
        page.pair("Recording", run.dataset);
    page.pair("From", formatTime(run.start));
    page.pair("To", formatTime(run.end) + "  (" + durationText(run.end - run.start) + ")");
    page.pair("Market", std::to_string(run.events) + " events, " + std::to_string(run.prints) + " prints, mid " +
                            run.instrument.halfPrice(run.lowestMid).toString() + " to " +
                            run.instrument.halfPrice(run.highestMid).toString() + ' ' + run.instrument.name.quote);
    page.pair("Fees", feesText(run.instrument));
    page.pair("Sampled every", durationText(run.sampleInterval));
    if (run.cancelled)
        page.line(page.styled("33", "! The run was stopped before the recording ended."));
    if (!run.halted.empty())
        page.lines("! New orders were stopped: " + run.halted, "31");
    if (const auto caution = barsCaution(run); !caution.empty())
        page.lines("! " + caution, "33");
    if (run.orders.unexpected > 0)
        page.line(page.styled("33", "! " + std::to_string(run.orders.unexpected) +
                                        " answers of the venue fitted no order in its state."));
}

void addEquity(Page& page, const RunRecord& run)
{
    std::vector<double> values;
    for (const auto& point : run.curve)
        values.push_back(point.equity);
    const auto line = sparkline(values, kColumns);
    if (line.empty())
        return;
    page.heading("Equity");
    page.line(line);
}

void addOrders(Page& page, const RunRecord& run)
{
    if (run.orders.refusalsByCode.empty())
        return;
    page.heading("Refusals");
    for (const auto& [code, count] : run.orders.refusalsByCode)
        page.lines(code + "  " + std::to_string(count));
}

void addGauges(Page& page, const RunRecord& run)
{
    if (run.gauges.empty())
        return;
    page.heading("Gauges");
    const auto row = [](std::string_view name, std::string_view unit, const std::array<std::string, 4>& values) {
        std::string text = Page::padded(plainText(name, 24), 24) + ' ' + Page::padded(plainText(unit, 7), 7);
        for (const auto& value : values) {
            const auto length = charactersOf(value);
            text += std::string(length < 11 ? 12 - length : 1, ' ') + value;
        }
        return text;
    };
    page.line(page.styled("2", row("", "", {"last", "mean", "lowest", "highest"})));
    const auto number = [](double value) {
        const double size = std::abs(value);
        return fixedText(value, size >= 1e5 ? 1 : size >= 100 ? 2 : 4);
    };
    for (const auto& gauge : run.gauges) {
        page.line(
            row(gauge.name, gauge.unit,
                {number(gauge.last), number(gauge.sum / static_cast<double>(std::max<std::uint64_t>(gauge.count, 1))),
                 number(gauge.minimum), number(gauge.maximum)}));
    }
}

void addMessages(Page& page, const RunRecord& run)
{
    if (run.messages.empty())
        return;
    page.heading("Messages");
    const auto shown = std::min(run.messages.size(), kShownMessages);
    for (std::size_t i = 0; i < shown; ++i) {
        const auto& message = run.messages[i];
        page.lines(formatTime(message.time).substr(0, 19) + "  " + message.level + "  " + message.text);
    }
    const auto more = run.messages.size() - shown + run.messagesDropped;
    if (more > 0)
        page.line("and " + std::to_string(more) + " more");
}

} // namespace

std::string sparkline(const std::vector<double>& values, std::size_t width)
{
    static constexpr std::array<const char*, 8> kBlocks = {"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
    if (values.empty() || width == 0)
        return {};
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    const double range = *high - *low;
    std::string text;
    for (std::size_t i = 0; i < width; ++i) {
        const double value = values[i * values.size() / width];
        const double level = range > 0 ? (value - *low) / range * 7.999 : 3;
        text += kBlocks[static_cast<std::size_t>(level)];
    }
    return text;
}

std::string reportText(const Report& report, const ReportTextSettings& settings)
{
    Page page(settings.colour);
    addHead(page, report);
    addPairs(page, "Parameters", report.run.parameters);
    addPairs(page, "Setup", report.run.setup);
    addEquity(page, report.run);
    std::string_view group;
    for (const auto& metric : metricSpecs()) {
        if (group == metric.group)
            continue;
        group = metric.group;
        addMetrics(page, report, group);
        if (group == findMetric("sharpe")->group) {
            if (const auto remark = samplesRemark(report); !remark.empty())
                page.lines(remark, "2");
        }
    }
    addOrders(page, report.run);
    addGauges(page, report.run);
    addMessages(page, report.run);
    return page.take();
}

} // namespace wh
