// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/BotInputs.h"

#include "core/api/FleetSlot.h"
#include "core/api/Inputs.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace wh::api {

using graphql::Value;

namespace {

Error wrong(const char* field, const Value& value, const char* remedy)
{
    return Error("configuration.wrong_type",
                 {{"field", field}, {"value", graphql::inspect(value).substr(0, 80)}, {"remedy", remedy}});
}

bool isAmong(const std::vector<std::string>& list, const std::string& text)
{
    return std::find(list.begin(), list.end(), text) != list.end();
}

} // namespace

BotSpec botSpecOf(const Value& input, std::vector<Error>& mistakes)
{
    BotSpec spec;
    spec.name = textOf(member(input, "name"));
    spec.description = textOf(member(input, "description"));
    spec.strategy = textOf(member(input, "strategy"));
    spec.parameters = pairsOf(member(input, "parameters"));
    spec.markets = textsOf(member(input, "markets"));
    spec.account = textOf(member(input, "account"));
    if (const auto* interval = member(input, "interval").string())
        spec.interval = parseDuration(*interval).valueOr(0); // its scalar has read it
    spec.risk = pairsOf(member(input, "risk"));
    spec.stopPolicy = stopPolicyOf(member(input, "stopPolicy")).value_or(StopPolicy::Cancel);
    spec.tags = textsOf(member(input, "tags"));
    for (const auto& [name, amount] :
         {std::pair("cash", &spec.cash), std::pair("base", &spec.base), std::pair("otherCash", &spec.otherCash),
          std::pair("otherBase", &spec.otherBase)}) {
        const auto parsed = Decimal::parse(member(input, name).text());
        if (parsed)
            *amount = *parsed;
        else
            mistakes.push_back(wrong(name, member(input, name), "give a decimal, as in \"10000\""));
    }
    const auto seed = member(input, "seed").text();
    std::uint64_t number = 0;
    const auto read = std::from_chars(seed.data(), seed.data() + seed.size(), number);
    if (read.ec == std::errc() && read.ptr == seed.data() + seed.size())
        spec.seed = number;
    else
        mistakes.push_back(wrong("seed", member(input, "seed"), "give a whole number from 0 to 18446744073709551615"));
    spec.simulation = pairsOf(member(input, "simulation"));
    spec.mostRestarts = static_cast<int>(wholeOf(member(input, "mostRestarts")));
    return spec;
}

std::optional<StopPolicy> stopPolicyOf(const Value& value)
{
    return value.isNull() ? std::nullopt : stopPolicyFrom(lower(value.text()));
}

std::optional<LogLevel> logLevelOf(const Value& value)
{
    for (const auto level : {LogLevel::Trace, LogLevel::Debug, LogLevel::Info, LogLevel::Warning, LogLevel::Error}) {
        if (value.text() == upper(toString(level)))
            return level;
    }
    return std::nullopt;
}

Result<std::chrono::steady_clock::duration> intervalOf(const graphql::FieldCall& call)
{
    constexpr double kLeast = 0.01;
    constexpr double kMost = 50;
    const double rate = call.argument("maxRate").number().value_or(0);
    if (!(rate >= kLeast && rate <= kMost))
        return Error("page.out_of_range", {{"field", "maxRate"},
                                           {"value", graphql::inspect(call.argument("maxRate"))},
                                           {"remedy", "give 0.01 to 50 events a second"}});
    return std::chrono::duration_cast<std::chrono::steady_clock::duration>(std::chrono::duration<double>(1 / rate));
}

Result<BotFilter> BotFilter::of(const Value& filter)
{
    BotFilter made;
    made.text = lower(member(filter, "text").text());
    const auto ids = botIdsOf(member(filter, "ids"));
    if (!ids)
        return ids.error();
    if (*ids)
        made.ids.emplace((*ids)->begin(), (*ids)->end());
    for (const auto& text : textsOf(member(filter, "states"))) {
        if (const auto state = botStateFrom(lower(text)))
            made.states.push_back(*state);
    }
    made.tags = textsOf(member(filter, "tags"));
    made.strategy = textOf(member(filter, "strategy"));
    made.market = textOf(member(filter, "market"));
    made.account = textOf(member(filter, "account"));
    return made;
}

bool BotFilter::passes(const BotStatus& bot) const
{
    if ((ids && !ids->contains(bot.id)) || (!strategy.empty() && strategy != bot.strategy) ||
        (!account.empty() && account != bot.account) || (!market.empty() && !isAmong(bot.markets, market)))
        return false;
    if (!states.empty() && std::find(states.begin(), states.end(), bot.state) == states.end())
        return false;
    if (!std::all_of(tags.begin(), tags.end(), [&](const std::string& tag) { return isAmong(bot.tags, tag); }))
        return false;
    if (text.empty())
        return true;
    std::string all = bot.name + '\n' + bot.description + '\n' + bot.strategy + '\n' + bot.account;
    for (const auto& words : {bot.markets, bot.tags}) {
        for (const auto& word : words)
            all += '\n' + word;
    }
    return lower(all).find(text) != std::string::npos;
}

namespace {

int compare(const BotStatus& a, const BotStatus& b, std::string_view field)
{
    const auto order = [](const auto& x, const auto& y) { return x < y ? -1 : y < x ? 1 : 0; };
    if (field == "STATE")
        return order(a.state, b.state);
    if (field == "STRATEGY")
        return order(a.strategy, b.strategy);
    if (field == "MARKET")
        return order(a.markets, b.markets);
    if (field == "ACCOUNT")
        return order(a.account, b.account);
    if (field == "CREATED")
        return order(a.createdAt, b.createdAt);
    if (field == "STARTED")
        return order(a.startedAt, b.startedAt);
    if (field == "PROFIT")
        return order(a.profit.net(), b.profit.net());
    if (field == "POSITION")
        return order(a.position, b.position);
    if (field == "OPEN_ORDERS")
        return order(a.openOrders, b.openOrders);
    if (field == "LAST_EVENT")
        return order(a.lastEventAt, b.lastEventAt);
    if (field == "TICK_LAG")
        return order(a.ticks.lag.p99, b.ticks.lag.p99);
    return order(a.name, b.name);
}

} // namespace

void sortBots(std::vector<BotStatus>& bots, const Value& rules)
{
    static const Value::List kNone;
    const auto& list = rules.list() ? *rules.list() : kNone;
    std::vector<BotStatus*> order; // of pointers: a status is large
    order.reserve(bots.size());
    for (auto& bot : bots)
        order.push_back(&bot);
    std::sort(order.begin(), order.end(), [&](const BotStatus* a, const BotStatus* b) {
        for (const auto& rule : list) {
            const int direction = member(rule, "direction").text() == "ASCENDING" ? 1 : -1;
            if (const int compared = compare(*a, *b, member(rule, "field").text()); compared != 0)
                return compared * direction < 0;
        }
        return a->name != b->name ? a->name < b->name : a->id < b->id;
    });
    std::vector<BotStatus> sorted;
    sorted.reserve(bots.size());
    for (auto* bot : order)
        sorted.push_back(std::move(*bot));
    bots = std::move(sorted);
}

} // namespace wh::api
