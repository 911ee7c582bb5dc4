// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/ErrorDocument.h"

#include <nlohmann/json.hpp>

namespace wh {

using Json = nlohmann::ordered_json;

namespace {

StorageChange kept(const char* prefix, BotId bot, const std::vector<Error>& errors)
{
    StorageChange change{{}, prefix + std::to_string(bot.value), std::nullopt};
    if (!errors.empty())
        change.value = errorDocument(errors);
    return change;
}

} // namespace

std::string errorDocument(const std::vector<Error>& errors)
{
    if (errors.empty())
        return {};
    Json json = Json::array();
    for (const auto& error : errors) {
        Json fields = Json::array();
        for (const auto& field : error.context)
            fields.push_back({field.name, field.value});
        json.push_back({{"code", error.code}, {"context", std::move(fields)}});
    }
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::vector<Error> errorsOf(std::string_view document)
{
    std::vector<Error> errors;
    const Json json = Json::parse(document.begin(), document.end(), nullptr, false);
    if (!json.is_array())
        return errors;
    for (const auto& item : json) {
        const auto code = item.is_object() ? item.find("code") : item.end();
        if (!item.is_object() || code == item.end() || !code->is_string())
            continue;
        Error& error = errors.emplace_back(code->get<std::string>());
        for (const auto& field : item.value("context", Json::array())) {
            if (field.is_array() && field.size() == 2 && field[0].is_string() && field[1].is_string())
                error.context.push_back({field[0].get<std::string>(), field[1].get<std::string>()});
        }
    }
    return errors;
}

StorageChange keptReason(BotId bot, const std::vector<Error>& why)
{
    return kept("reason:", bot, why);
}

StorageChange keptFindings(BotId bot, const std::vector<Error>& findings)
{
    return kept("findings:", bot, findings);
}

} // namespace wh
