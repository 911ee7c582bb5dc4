// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/BacktestOptions.h"

#include <algorithm>
#include <charconv>

namespace wh {

namespace {

ParameterSpec spec(const char* name, ParameterType type, const char* unit, const char* description,
                   const char* defaultText, const char* minimum, const char* maximum, const char* example)
{
    ParameterSpec made;
    made.name = name;
    made.type = type;
    made.unit = unit;
    made.description = description;
    made.defaultText = defaultText;
    if (minimum)
        made.minimum = minimum;
    if (maximum)
        made.maximum = maximum;
    made.example = example;
    return made;
}

ParameterSpec text(const char* name, const char* description, const char* defaultText, const char* example)
{
    return spec(name, ParameterType::Text, "", description, defaultText, nullptr, nullptr, example);
}

/// Money above this is a slip of the pen; sums of it stay far within what a Decimal holds.
constexpr const char* kMostMoney = "1000000000000";

constexpr const char* kMostSeed = "18446744073709551615"; // 2^64 - 1

void readModel(std::string_view text, std::string_view field, ModelChoice& choice, std::vector<Error>& mistakes)
{
    auto parsed = ModelChoice::parse(text, field);
    if (parsed)
        choice = std::move(*parsed);
    else
        mistakes.push_back(parsed.error());
}

Error badTime(std::string_view field, std::string_view value)
{
    return Error("backtest.malformed", {{"field", std::string(field)},
                                        {"value", std::string(value.substr(0, 80))},
                                        {"remedy", "write a moment in UTC, as in 2024-08-08T23:54:13 or 2024-08-08"}});
}

void readTime(std::string_view text, std::string_view field, TimeNs& time, std::vector<Error>& mistakes)
{
    const auto parsed = parseTime(text);
    if (parsed)
        time = *parsed;
    else
        mistakes.push_back(badTime(field, text));
}

} // namespace

const std::vector<ParameterSpec>& backtestOptions()
{
    using enum ParameterType;
    static const std::vector<ParameterSpec> specs = {
        spec("cash", Decimal, "quote", "What the account starts with, in the quote asset.", "10000", "0", kMostMoney,
             "25000"),
        spec("base", Decimal, "base", "Holding at the start, in the base asset (none for linear contracts).", "0", "0",
             kMostMoney, "0.5"),
        text("from", "Begin of the span, by receive time (ISO 8601, UTC).", "", "2024-08-08T23:00"),
        text("to", "End of the span, exclusive.", "", "2024-08-09"),
        // More than a signed integer holds, and nothing that a decimal does not.
        spec("seed", Decimal, "", "Seed of everything that is left to chance.", "1", "0", kMostSeed, "7"),
        text("latency", "Latency of orders: MODEL or MODEL:key=value,...", "constant", "constant:entry=10ms"),
        text("queue", "Queue position of resting orders: MODEL or MODEL:key=value,...", "log2", "power:n=3"),
        text("fees", "Fees in bps: MAKER,TAKER or maker=M,taker=T,currency=quote|received|ASSET@PRICE or tiers=...", "",
             "1,5"),
        text("impact", "Own impact on the market: eta=E,volatility=V,volume=Q,half_life=T. Empty: none.", "",
             "eta=0.5,volatility=0.03,volume=10000"),
        text("feed", "How market data reaches the bot: recorded, or a fixed latency.", "recorded", "5ms"),
        text("outage", "A time in which the venue answers nothing but refusals: FROM..TO. Repeatable.", "",
             "2024-08-08T10:00..2024-08-08T10:05"),
        spec("max_open_orders", Integer, "", "Resting orders that the venue allows.", "200", "1", "1000000", "50"),
        spec("max_request_rate", Number, "per s", "New orders and amends that the venue allows; 0: no limit.", "0", "0",
             "1000000", "10"),
        spec("price_band", Number, "share", "Orders further than this from the mid are refused; 0: none.", "0", "0",
             "1", "0.05"),
        spec("min_notional", Decimal, "quote", "Least value of an order, where the instrument states none.", "0", "0",
             kMostMoney, "10"),
        spec("bar_queue_share", Number, "share", "On bars: share of the volume that reaches a resting order.", "0.1",
             "0", "1", "0.2"),
        spec("sample_interval", Duration, "", "Grid of the equity curve; 0s: 1h, or 1d beyond 90 days.", "0s", "0s",
             "3650d", "1m"),
    };
    return specs;
}

Result<std::uint64_t> parseSeed(std::string_view text, std::string_view field)
{
    const auto number = Decimal::parse(text);
    std::uint64_t seed = 0;
    if (number && !number->isNegative() && number->fractionDigits() == 0) {
        const auto digits = number->toString();
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), seed);
        if (read.ec == std::errc())
            return seed;
    }
    return Error("parameter.malformed", {{"field", std::string(field)},
                                         {"value", std::string(text.substr(0, 80))},
                                         {"type", "integer"},
                                         {"remedy", std::string("write a whole number from 0 to ") + kMostSeed}});
}

Result<Outage> parseOutage(std::string_view text)
{
    const auto dots = text.find("..");
    const auto malformed = [&](const char* remedy) {
        return Error("backtest.malformed",
                     {{"field", "outage"}, {"value", std::string(text.substr(0, 80))}, {"remedy", remedy}});
    };
    if (dots == text.npos)
        return malformed("write FROM..TO, as in 2024-08-08T10:00..2024-08-08T10:05");
    const auto from = parseTime(text.substr(0, dots));
    const auto to = parseTime(text.substr(dots + 2));
    if (!from)
        return badTime("outage", text.substr(0, dots));
    if (!to)
        return badTime("outage", text.substr(dots + 2));
    if (*from >= *to)
        return malformed("an outage ends after it begins");
    return Outage{*from, *to};
}

void readBacktestOptions(const BacktestSettings::Pairs& input, BacktestSettings& settings, std::vector<Error>& mistakes)
{
    BacktestSettings::Pairs single;
    std::vector<Outage> outages;
    for (const auto& [name, value] : input) {
        if (name != "outage") {
            single.emplace_back(name, value);
        } else if (const auto outage = parseOutage(value)) {
            outages.push_back(*outage);
        } else {
            mistakes.push_back(outage.error());
        }
    }
    if (!outages.empty())
        settings.venue.outages = std::move(outages);

    auto checked = ParameterValidation::check(backtestOptions(), single);
    mistakes.insert(mistakes.end(), checked.mistakes.begin(), checked.mistakes.end());
    const auto isWrong = [&](const std::string& name) {
        return std::any_of(checked.mistakes.begin(), checked.mistakes.end(),
                           [&](const Error& mistake) { return mistake.field("field") == name; });
    };
    for (const auto& [name, value] : single) {
        if (isWrong(name) || checked.set.values().find(name) == checked.set.values().end())
            continue;
        if (name == "cash")
            settings.cash = checked.set.decimal(name);
        else if (name == "base")
            settings.base = checked.set.decimal(name);
        else if (name == "from")
            readTime(value, name, settings.from, mistakes);
        else if (name == "to")
            readTime(value, name, settings.to, mistakes);
        else if (name == "seed") {
            if (const auto seed = parseSeed(value))
                settings.seed = *seed;
            else
                mistakes.push_back(seed.error());
        } else if (name == "latency")
            readModel(value, name, settings.latency, mistakes);
        else if (name == "queue")
            readModel(value, name, settings.queue, mistakes);
        else if (name == "fees")
            settings.fees = value;
        else if (name == "impact")
            settings.impact = value;
        else if (name == "feed")
            settings.feed = value;
        else if (name == "max_open_orders")
            settings.venue.maxOpenOrders = static_cast<std::size_t>(checked.set.integer(name));
        else if (name == "max_request_rate")
            settings.venue.maxRequestsPerSecond = checked.set.number(name);
        else if (name == "price_band")
            settings.priceBand = checked.set.number(name);
        else if (name == "min_notional")
            settings.minNotional = checked.set.decimal(name);
        else if (name == "bar_queue_share")
            settings.barQueueShare = checked.set.number(name);
        else if (name == "sample_interval")
            settings.sampleInterval = checked.set.duration(name);
    }
}

} // namespace wh
