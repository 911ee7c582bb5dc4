// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategy/StrategyPage.h"

#include "core/strategy/Strategy.h"

namespace wh {

namespace {

std::string boundsText(const ParameterSpec& spec)
{
    if (!spec.choices.empty()) {
        std::string text;
        for (const auto& choice : spec.choices)
            text += (text.empty() ? "`" : ", `") + choice + '`';
        return text;
    }
    const char* above = spec.minimumExclusive ? "> " : "≥ ";
    if (spec.minimum && spec.maximum)
        return (spec.minimumExclusive ? above + *spec.minimum + " to " : *spec.minimum + " to ") + *spec.maximum;
    if (spec.minimum)
        return above + *spec.minimum;
    return spec.maximum ? "≤ " + *spec.maximum : "–";
}

std::string rangeText(const ParameterSpec& spec)
{
    return spec.notAbove.empty() ? boundsText(spec) : boundsText(spec) + ", ≤ `" + spec.notAbove + '`';
}

std::string cell(const std::string& text)
{
    return text.empty() ? "–" : text;
}

} // namespace

std::string strategyMarkdown(const StrategyInfo& info)
{
    std::string page = "<!-- Generated from the strategy's own description; `wheelhouse-cli strategies " + info.id +
                       " --markdown` prints it. -->\n# " + info.title + "\n\n`" + info.id + "` · " + info.summary +
                       (info.trades ? "" : " Places no orders.") +
                       (info.needsTicks ? "" : " Also without ticks (`interval`: `event`).") + "\n\n" +
                       info.description + "\n\n## Parameters\n\n" +
                       "| Name | Type | Unit | Range | Default | Example | Meaning |\n|---|---|---|---|---|---|---|\n";
    for (const auto& spec : info.parameters) {
        page += "| `" + spec.name + "` | " + toString(spec.type) + " | " + cell(spec.unit) + " | " + rangeText(spec) +
                " | `" + spec.defaultText + "` | `" + (spec.example.empty() ? spec.defaultText : spec.example) +
                "` | " + spec.description + " |\n";
    }
    page += "\n## Examples\n";
    for (const auto& example : info.examples) {
        page += "\n### " + example.title + "\n\n" + example.description +
                "\n\n```\nwheelhouse-cli backtest --data ID --strategy " + info.id;
        for (const auto& [name, value] : example.parameters)
            page += " \\\n    --param " + name + '=' + value;
        page += "\n```\n";
    }
    return page;
}

} // namespace wh
