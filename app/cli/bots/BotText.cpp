// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bots/BotText.h"

#include "app/cli/ErrorText.h"
#include "app/cli/SpecText.h"

#include <algorithm>
#include <cctype>

namespace wh::cli {

namespace {

using client::Bot;

/// What somebody has named, cut to a width in characters; no sign of it steers the terminal.
std::string cell(const std::string& text, std::size_t width)
{
    std::string shown;
    std::size_t characters = 0;
    for (const char c : text) {
        const bool begins = (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
        if (begins && characters++ == width)
            break;
        shown += static_cast<unsigned char>(c) < ' ' || c == '\x7f' ? '?' : c;
    }
    return padded(shown, width);
}

constexpr std::size_t kStateWidth = 10;

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const auto& word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

std::string money(Decimal amount)
{
    return amount.toFixed(2);
}

std::string line(const char* name, const std::string& value)
{
    return value.empty() ? std::string() : padded(name, 14) + value + '\n';
}

/// "quotes  (17)".
std::string called(const Bot& bot)
{
    std::string text = cell(bot.name, 64);
    text.erase(text.find_last_not_of(' ') + 1);
    return text + "  (" + bot.id + ')';
}

std::string orderText(const client::BotOrder& order)
{
    return "  " + padded(order.order, 8) + (order.isBuy ? "buy   " : "sell  ") +
           paddedLeft(order.quantity.toString(), 12) + "  at " + (order.price ? order.price->toString() : "market") +
           "  " + lowerCase(order.status) + '\n';
}

} // namespace

std::string lowerCase(std::string word)
{
    std::transform(word.begin(), word.end(), word.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return word;
}

std::string botTable(const std::vector<Bot>& bots, std::size_t columns)
{
    if (bots.empty())
        return "no bots\n";
    const auto widest = [&bots](std::size_t least, const auto& text) {
        for (const auto& bot : bots)
            least = std::max(least, charactersIn(text(bot)));
        return least;
    };
    const std::size_t id = widest(3, [](const Bot& bot) { return bot.id; }) + 2;
    const std::size_t name = widest(12, [](const Bot& bot) { return bot.name; }) + 2;
    const std::size_t profit = widest(9, [](const Bot& bot) { return money(bot.figures.profit.net); });
    std::size_t strategy = widest(8, [](const Bot& bot) { return bot.strategy; }) + 2;
    std::size_t market = widest(6, [](const Bot& bot) { return joined(bot.markets); }) + 2;
    // A bot is called by its name, and a market of another process has its host in front: they yield last.
    const std::size_t others = id + name + kStateWidth + profit;
    const auto yield = [&](std::size_t& width, std::size_t least) {
        const std::size_t taken = others + strategy + market;
        if (columns != 0 && taken > columns && width > least)
            width = std::max(least, width - std::min(width, taken - columns));
    };
    yield(strategy, 10);
    yield(market, 30);
    std::string text = padded("ID", id) + padded("NAME", name) + padded("STATE", kStateWidth) +
                       padded("STRATEGY", strategy) + padded("MARKET", market) + paddedLeft("PROFIT", profit) + '\n';
    for (const auto& bot : bots)
        text += cell(bot.id, id) + cell(bot.name, name) + padded(lowerCase(bot.state), kStateWidth) +
                cell(bot.strategy, strategy - 1) + ' ' + cell(joined(bot.markets), market - 1) + ' ' +
                paddedLeft(money(bot.figures.profit.net), profit) + '\n';
    const auto held =
        std::count_if(bots.begin(), bots.end(), [](const Bot& bot) { return bot.isAtWork() && bot.reason; });
    if (held > 0)
        text += std::to_string(held) + " of them cannot trade at the moment: `bots show` says why\n";
    const auto legs = std::count_if(bots.begin(), bots.end(), [](const Bot& bot) { return bot.isLeg(); });
    if (legs > 0)
        text += std::to_string(legs) +
                (legs == 1 ? " of them is the second market of a bot" : " of them are the second markets of bots") +
                ", NAME#2 that of NAME: commands go to the bot, and are done on both\n";
    return text;
}

namespace {

std::string sandboxText(const client::BotSandbox& sandbox)
{
    const auto mebibytes = [](std::int64_t bytes) {
        const auto tenths = (bytes * 10 + (1 << 19)) >> 20;
        return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10) + " MiB";
    };
    // One unit for each kind, so that a figure and its limit can be compared at a glance.
    const auto milliseconds = [](DurationNs duration) {
        const auto text = std::to_string(duration / kMicrosecond % 1000);
        return std::to_string(duration / kMillisecond) + '.' + std::string(3 - text.size(), '0') + text + " ms";
    };
    const auto span = [&](const std::optional<DurationNs>& duration) {
        return duration ? milliseconds(*duration) : std::string("none yet");
    };
    const auto kibibytes = [](std::int64_t bytes) {
        const auto tenths = (bytes * 10 + 1023) / 1024; // one byte is not none
        return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10) + " KiB";
    };
    std::string text = "\nSANDBOX\n\n";
    text += line("process", sandbox.process == 0 ? "not started" : std::to_string(sandbox.process));
    text += line("heap", mebibytes(sandbox.heap) + " of " + mebibytes(sandbox.heapLimit) + " (" +
                             mebibytes(sandbox.resident) + " in memory)");
    text += line("calls", std::to_string(sandbox.hooks) + ", the last " + span(sandbox.lastHook) + ", 99 % within " +
                              span(sandbox.p99Hook) + ", " + milliseconds(sandbox.cpu) + " CPU time in all");
    text += line("CPU of a call", milliseconds(sandbox.cpuSoft) + ", at most " + milliseconds(sandbox.cpuHard) +
                                      "; beyond the first: " + std::to_string(sandbox.overruns));
    text += line("strikes", std::to_string(sandbox.strikes) + " of " + std::to_string(sandbox.strikeLimit));
    if (sandbox.lastStrike)
        text += line("last strike", errorText(*sandbox.lastStrike));
    std::string rates;
    for (const auto& rate : sandbox.rates)
        rates += (rates.empty() ? "" : ", ") + rate.name + ' ' + std::to_string(rate.used) + " of " +
                 std::to_string(rate.limit);
    text += line("a second", rates);
    text += line("storage", kibibytes(sandbox.storage) + " of " + kibibytes(sandbox.storageLimit));
    if (sandbox.droppedOutputs + sandbox.droppedOrders > 0)
        text += line("held back", std::to_string(sandbox.droppedOutputs) + " outputs, " +
                                      std::to_string(sandbox.droppedOrders) + " orders");
    return text;
}

} // namespace

std::string botPage(const client::BotDetails& details, const std::optional<Bot>& other)
{
    const Bot& bot = details.bot;
    const auto& figures = bot.figures;
    std::string state = lowerCase(bot.state) + (bot.stateSince == 0 ? "" : " since " + clockText(bot.stateSince));
    if (bot.runningVersion != 0 && bot.runningVersion != bot.version)
        state += ", by version " + std::to_string(bot.runningVersion);
    std::string text = called(bot) + "\n\n";
    if (other)
        text += !bot.isLeg() ? line("second market", called(*other))
                             : line("belongs to", called(*other) + ", of which it is the second market");
    text += line("state", state);
    if (bot.reason)
        text += line("reason", errorText(*bot.reason));
    if (bot.restartAt != 0)
        text += line("restart", "number " + std::to_string(bot.restarts + 1) + " at " + clockText(bot.restartAt));
    text += line("strategy", bot.strategy) + line("market", joined(bot.markets)) + line("account", bot.account) +
            line("tags", joined(bot.tags)) + line("version", std::to_string(bot.version)) +
            line("stop policy", lowerCase(bot.stopPolicy));
    text += line("profit", money(figures.profit.net) + ' ' + bot.settleAsset + " net (realised " +
                               money(figures.profit.realised) + ", unrealised " + money(figures.profit.unrealised) +
                               ", fees " + money(figures.profit.fees) + ')');
    text += line("equity",
                 (figures.equity ? money(*figures.equity) : "-") + " of " + money(bot.capital) + ' ' + bot.settleAsset);
    text += line("position", figures.position.toString() +
                                 (figures.mid ? " at a mid of " + figures.mid->toString() : std::string()));
    text += line("orders", std::to_string(figures.openOrders) + " open, " + std::to_string(figures.ordersPlaced) +
                               " placed, " + std::to_string(figures.refusals) + " refused, " +
                               std::to_string(figures.fills) + " fills");
    if (figures.unreconciled > 0)
        text += line("unreconciled", std::to_string(figures.unreconciled) + " orders");
    if (figures.interval)
        text += line("ticks", std::to_string(figures.ticks) + " every " + formatDuration(*figures.interval) + ", " +
                                  std::to_string(figures.skippedTicks) + " skipped");
    text += line("last error", figures.lastError);
    if (!details.newerStrategy.empty())
        text += line("newer version", details.newerStrategy);
    if (details.sandbox)
        text += sandboxText(*details.sandbox);
    if (!details.openOrders.empty()) {
        text += "\nOPEN ORDERS\n\n";
        for (const auto& order : details.openOrders)
            text += orderText(order);
    }
    if (!details.findings.empty())
        text += "\nFINDINGS\n\n" + findingText(details.findings);
    return text + "\nCONFIGURATION\n\n" + details.configuration.document;
}

std::string versionTable(const std::vector<client::BotVersion>& versions)
{
    std::string text = padded("VERSION", 9) + padded("TIME", 25) + "WHO\n";
    for (const auto& version : versions) {
        text +=
            padded(std::to_string(version.version), 9) + padded(clockText(version.time), 25) + cell(version.who, 24);
        text.erase(text.find_last_not_of(' ') + 1);
        text += (version.restores == 0 ? "" : "  (version " + std::to_string(version.restores) + " again)") + '\n';
    }
    return text;
}

std::string differenceText(const std::vector<client::ConfigurationDifference>& differences)
{
    if (differences.empty())
        return "no differences\n";
    std::string text;
    const auto shown = [](const std::string& value) { return value.empty() ? std::string("(none)") : value; };
    for (const auto& each : differences)
        text += each.field + ": " + shown(each.before) + " -> " + shown(each.after) + '\n';
    return text;
}

std::string outcomeText(const std::vector<client::BotOutcome>& outcomes)
{
    std::string text;
    for (const auto& outcome : outcomes) {
        const std::string name = outcome.bot ? outcome.bot->name : outcome.id.empty() ? "a bot" : outcome.id;
        text += name + ": " +
                (outcome.error ? errorText(*outcome.error)
                 : outcome.bot ? lowerCase(outcome.bot->state)
                               : "removed") +
                '\n';
    }
    return text;
}

std::string findingLine(const Error& finding)
{
    const std::string field(finding.field("field"));
    const std::string sentence = errorText(finding);
    const bool saysWhere = field.empty() || sentence.find(field) != sentence.npos;
    return (saysWhere ? "" : field + ": ") + sentence;
}

std::string findingText(const std::vector<Error>& findings)
{
    std::string text;
    for (const auto& finding : findings)
        text += findingLine(finding) + '\n';
    return text;
}

std::string gateText(const client::GateResult& gate)
{
    return "simulated " + formatDuration((gate.span + kSecond / 2) / kSecond * kSecond) + ": " +
           std::to_string(gate.orders) + " orders, at most " +
           Decimal::fromDouble(gate.ordersPerSecond, 1).valueOr({}).toString() + " a second, " +
           std::to_string(gate.refusals) + " refused, " + std::to_string(gate.fills) + " fills, profit " +
           money(gate.profit) + '\n';
}

std::string clockText(TimeNs time)
{
    constexpr std::size_t kWithMilliseconds = 23;
    std::string text = formatTime(time / kMillisecond * kMillisecond);
    text.pop_back(); // the Z
    std::replace(text.begin(), text.end(), 'T', ' ');
    if (text.size() < kWithMilliseconds)
        text += ".000";
    return text;
}

} // namespace wh::cli
