// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bots/Following.h"

#include "app/cli/ErrorText.h"
#include "app/cli/SpecText.h"
#include "app/cli/bots/BotJson.h"
#include "app/cli/bots/BotText.h"
#include "app/cli/bots/EngineOptions.h"
#include "core/base/HiddenText.h"

#include <algorithm>
#include <cstdio>
#include <nlohmann/json.hpp>

namespace wh::cli {

namespace {

std::string plain(std::string text)
{
    while (!text.empty() && text.back() == '\n')
        text.pop_back();
    std::replace_if(
        text.begin(), text.end(), [](char c) { return (c >= 0 && c < ' ') || c == '\x7f'; }, '?');
    return text;
}

std::string textOf(const client::BotLog& row)
{
    return padded(lowerCase(row.level), 8) + plain(row.text);
}

std::string textOf(const client::BotEvent& row)
{
    return padded(lowerCase(row.level), 8) + row.kind + (row.document.empty() ? "" : "  " + plain(row.document));
}

std::string textOf(const client::BotTrade& row)
{
    return padded("trade", 8) + (row.isBuy ? "bought " : "sold ") + row.quantity.toString() + " at " +
           row.price.toString() + (row.isMaker ? " as maker" : " as taker") + ", fee " + row.fee.toString() + ' ' +
           row.feeAsset;
}

std::string textOf(const client::BotOrder& row)
{
    return padded("order", 8) + lowerCase(row.status) + "  " + (row.isBuy ? "buy " : "sell ") +
           row.quantity.toString() + (row.price ? " at " + row.price->toString() : " at the market") +
           (row.filled.isZero() ? "" : ", filled " + row.filled.toString()) +
           (row.reason.empty() ? "" : "  " + plain(row.reason));
}

template<typename Row>
void tell(const CliContext& context, const BotNames& names, const char* channel, const Row& row)
{
    const auto known = names.find(row.bot);
    const auto& name = known == names.end() ? row.bot : known->second;
    if (context.json) {
        auto json = toJson(row);
        json["name"] = name;
        json["channel"] = channel;
        const auto line =
            withHiddenEscaped(json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace)) + '\n';
        std::fwrite(line.data(), 1, line.size(), stdout);
    } else {
        context.print(clockText(row.time) + "  " + padded(name, 18) + ' ' + textOf(row) + '\n');
    }
    std::fflush(stdout);
}

} // namespace

void tellRow(const CliContext& context, const BotNames& names, const client::BotLog& row)
{
    tell(context, names, "log", row);
}

void tellRow(const CliContext& context, const BotNames& names, const client::BotEvent& row)
{
    tell(context, names, "event", row);
}

void tellRow(const CliContext& context, const BotNames& names, const client::BotTrade& row)
{
    tell(context, names, "trade", row);
}

void tellRow(const CliContext& context, const BotNames& names, const client::BotOrder& row)
{
    tell(context, names, "order", row);
}

int follow(const CliContext& context, EngineLine& line, const std::vector<std::unique_ptr<Following>>& streams)
{
    std::optional<Error> refusal;
    line.onBack = [&] { context.warn("The engine is there again."); };
    line.onLost = [&](const Error& why, bool forGood) {
        if (forGood)
            refusal = why;
        else
            context.warn(errorText(why) + "; it is tried again.");
    };
    for (const auto& stream : streams)
        stream->begin();
    std::optional<Error> failure;
    bool hasSaid = false;
    line.waitUntil([&] {
        const auto listens = [](const auto& stream) { return stream->listens(); };
        if (!hasSaid && std::all_of(streams.begin(), streams.end(), listens)) {
            hasSaid = true;
            context.note("Listening; Ctrl-C ends it.");
        }
        failure = refusal;
        for (const auto& stream : streams)
            failure = failure ? failure : stream->failure();
        return failure.has_value() || std::ferror(stdout) != 0;
    });
    line.onBack = nullptr;
    line.onLost = nullptr;
    return failure ? context.failBesides({advised(*failure)}) : Ok;
}

} // namespace wh::cli
