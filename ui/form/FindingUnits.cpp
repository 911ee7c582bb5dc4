// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/FindingUnits.h"

#include "core/base/Decimal.h"
#include "ui/form/ParameterText.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace wh::ui {

namespace {

constexpr std::string_view kOfStrategy = "params.";
constexpr std::string_view kOfOther = "other_";

void addUnit(std::string& value, const std::string& unit)
{
    if (!unit.empty() && Decimal::parse(value))
        value += ' ' + unit;
}

/// Of a field of the form; of others, such as cash and limits, the one that its remedy ends with.
std::string unitOf(const Error& finding, const std::vector<ParameterSpec>& specs, const std::string& base,
                   const std::string& quote)
{
    std::string_view field = finding.field("field");
    if (field.starts_with(kOfStrategy))
        field.remove_prefix(kOfStrategy.size());
    const auto spec = std::find_if(specs.begin(), specs.end(), [&](const auto& one) { return one.name == field; });
    if (spec != specs.end())
        return inCurrencies(*spec, base, quote).unit;
    const std::string_view remedy = finding.field("remedy");
    return remedy.ends_with(" quote") ? quote : remedy.ends_with(" base") ? base : std::string();
}

} // namespace

std::vector<Error> withUnits(std::vector<Error> findings, const std::vector<ParameterSpec>& specs,
                             const std::string& base, const std::string& quote, const std::string& otherBase,
                             const std::string& otherQuote)
{
    for (Error& finding : findings) {
        const bool isOther = finding.field("field").starts_with(kOfOther);
        const std::array<std::pair<std::string_view, std::string>, 2> assets{
            {{" quote", isOther ? otherQuote : quote}, {" base", isOther ? otherBase : base}}};
        const std::string unit = unitOf(finding, specs, assets[1].second, assets[0].second);
        const bool isOfParameter = finding.code.starts_with("parameter.");
        for (auto& field : finding.context) {
            if (isOfParameter && (field.name == "value" || field.name == "limit"))
                addUnit(field.value, unit);
            for (const auto& [word, asset] : assets) {
                if (field.name == "remedy" && !asset.empty() && field.value.ends_with(word))
                    field.value.replace(field.value.size() - word.size() + 1, word.size() - 1, asset);
            }
        }
    }
    return findings;
}

} // namespace wh::ui
