// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/PlanReadings.h"

#include "core/domain/ParameterReadings.h"
#include "core/fleet/PlanCheck.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace wh {

namespace {

bool names(const std::vector<Error>& findings, std::string_view field)
{
    return std::any_of(findings.begin(), findings.end(),
                       [field](const Error& finding) { return finding.field("field") == field; });
}

/// Parameters that contradict one another by a rule of the strategy's own.
std::vector<std::string> conflicting(const std::vector<Error>& findings)
{
    constexpr std::string_view kPrefix = "params.";
    std::vector<std::string> parameters;
    for (const auto& finding : findings) {
        if (finding.code != "parameter.conflict" || !finding.field("field").starts_with(kPrefix))
            continue;
        parameters.emplace_back(finding.field("field").substr(kPrefix.size()));
        parameters.emplace_back(finding.field("other"));
    }
    return parameters;
}

/// Limits of all rules under the names that a configuration gives them.
std::vector<ParameterSpec> limitsOf(const RiskRuleRegistry& rules)
{
    std::vector<ParameterSpec> limits;
    for (const auto& entry : rules.entries()) {
        for (auto spec : entry.info.parameters) {
            spec.name.insert(0, entry.info.id + '.');
            limits.push_back(std::move(spec));
        }
    }
    return limits;
}

/// All that a configuration with mistakes may mean, part by part.
struct Parts
{
    std::vector<BotSpec::Pairs> parameters;
    std::vector<BotSpec::Pairs> limits;
    std::vector<Decimal> cash;
    std::vector<Decimal> base;
    std::size_t most() const { return std::max({parameters.size(), limits.size(), cash.size(), base.size()}); }
};

Parts partsOf(const PlanReadings& plan, const std::vector<Error>& findings)
{
    const BotSpec standard;
    Parts parts;
    const auto& info = plan.strategy.info;
    parts.parameters = legalReadings(info.parameters, plan.spec.parameters, conflicting(findings));
    std::erase_if(parts.parameters, [&info](const auto& reading) { return !checkParameters(info, reading).isValid(); });
    parts.limits = legalReadings(limitsOf(plan.rules), plan.spec.risk);
    parts.cash = {plan.spec.cash};
    if (names(findings, "cash"))
        parts.cash = {standard.cash, Decimal(1), Decimal(1'000'000'000)};
    parts.base = {plan.spec.base};
    if (names(findings, "base")) {
        parts.base = {standard.base};
        if (plan.instrument.kind == ContractKind::Spot)
            parts.base.push_back(Decimal(1000));
    }
    return parts;
}

/// The one with the lesser demand of two findings that say the same: it holds in either case.
void takeMilder(Error& one, const Error& other)
{
    const auto demand = [](const Error& finding) -> std::optional<Decimal> {
        if (finding.context.size() < 2)
            return std::nullopt;
        const std::string& text = finding.context[1].value; // behind the field
        const auto number = Decimal::parse(text.substr(0, text.find(' ')));
        return number ? std::optional(*number) : std::nullopt;
    };
    const auto mine = demand(one);
    const auto theirs = demand(other);
    if (mine && theirs && *theirs < *mine)
        one = other;
}

/// Keeps what the other reading has too.
void keepCommon(std::vector<Error>& lasting, std::vector<Error> found)
{
    std::erase_if(lasting, [&found](Error& one) {
        const auto same = std::find_if(found.begin(), found.end(), [&one](const Error& other) {
            return other.code == one.code && other.field("field") == one.field("field");
        });
        if (same == found.end())
            return true;
        takeMilder(one, *same);
        found.erase(same); // another one of the same kind is for another side
        return false;
    });
}

/// Which parameter makes orders of such a size, where a person has given one that does.
void nameOrderSize(const PlanReadings& plan, Error& finding)
{
    const bool isOfSize = finding.code.starts_with("risk.quantity_") || finding.code == "risk.notional_below_minimum";
    if (!isOfSize || finding.field("field") != "params")
        return;
    const std::pair<std::string, std::string>* size = nullptr;
    for (const auto& given : plan.spec.parameters) {
        const auto& known = plan.strategy.info.parameters;
        const auto spec =
            std::find_if(known.begin(), known.end(), [&given](const auto& each) { return each.name == given.first; });
        const auto number = Decimal::parse(given.second);
        const bool isSize = spec != known.end() && given.first.find("order") != std::string::npos &&
                            (spec->unit == "base" || spec->unit == "quote") && number && *number > Decimal(0);
        if (isSize && size)
            return; // nobody knows which of them
        if (isSize)
            size = &given;
    }
    if (!size)
        return;
    finding.context.front().value += '.' + size->first;
    finding.context.insert(finding.context.begin() + 1, {"value", size->second});
}

} // namespace

void PlanReadings::check(std::vector<Error>& findings) const
{
    const Parts parts = partsOf(*this, findings);
    if (parts.parameters.empty() || parts.limits.empty())
        return;
    std::optional<std::vector<Error>> lasting;
    for (std::size_t i = 0; i < parts.most() && (!lasting || !lasting->empty()); ++i) {
        const auto of = [i](const auto& all) -> const auto&
        {
            return all[i < all.size() ? i : 0];
        };
        BotSpec reading = spec;
        reading.parameters = of(parts.parameters);
        reading.risk = of(parts.limits);
        reading.cash = of(parts.cash);
        reading.base = of(parts.base);
        const auto created = strategy.create(checkParameters(strategy.info, reading.parameters).set);
        std::vector<Error> found;
        PlanCheck{.instrument = instrument, .mid = mid, .spec = reading, .rules = rules}.check(*created, found);
        if (lasting)
            keepCommon(*lasting, std::move(found));
        else
            lasting = std::move(found);
    }
    std::erase_if(*lasting, [&findings](const Error& finding) {
        return finding.field("field") != "params" && names(findings, finding.field("field"));
    });
    for (Error& finding : *lasting)
        nameOrderSize(*this, finding);
    findings.insert(findings.end(), lasting->begin(), lasting->end());
}

} // namespace wh
