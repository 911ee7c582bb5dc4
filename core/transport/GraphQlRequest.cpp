// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/GraphQlRequest.h"

#include "core/transport/HttpText.h"

#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>

namespace wh::transport {

namespace {

using Json = nlohmann::json;

Error malformed(std::string reason)
{
    return Error("transport.malformed", {{"reason", std::move(reason)}});
}

/// A document that is deeper than anything meant would end the program's stack where it is written out again.
bool isTooDeep(std::string_view json)
{
    constexpr int kDeepest = 200;
    int depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '[' || c == '{') {
            if (++depth > kDeepest)
                return true;
        } else if (c == ']' || c == '}') {
            --depth;
        }
    }
    return false;
}

Result<Json> parse(std::string_view text)
{
    if (isTooDeep(text))
        return malformed("the JSON is nested too deeply");
    Json json = Json::parse(text, nullptr, false);
    if (json.is_discarded())
        return malformed("this is no JSON");
    return json;
}

Result<GraphQlCall> callOf(const Json& json)
{
    if (!json.is_object())
        return malformed(json.is_array() ? "requests are not taken in batches" : "the request is no JSON object");
    GraphQlCall call;
    const auto query = json.find("query");
    if (query == json.end() || !query->is_string())
        return malformed("\"query\" is a string with the document");
    call.document = query->get<std::string>();
    if (const auto name = json.find("operationName"); name != json.end() && !name->is_null()) {
        if (!name->is_string())
            return malformed("\"operationName\" is a string");
        call.operationName = name->get<std::string>();
    }
    for (const char* member : {"variables", "extensions"}) {
        const auto found = json.find(member);
        if (found == json.end() || found->is_null())
            continue;
        if (!found->is_object())
            return malformed('"' + std::string(member) + "\" is an object");
        if (std::string_view(member) == "variables")
            call.variables = found->dump();
    }
    return call;
}

/// "q" of a range in an Accept header, in thousandths.
int qualityOf(std::string_view range)
{
    const std::string text = mediaParameter(range, "q");
    double quality = 1;
    if (!text.empty()) {
        const auto read = std::from_chars(text.data(), text.data() + text.size(), quality);
        if (read.ec != std::errc() || quality < 0 || quality > 1)
            return 0;
    }
    return static_cast<int>(quality * 1000);
}

} // namespace

Result<GraphQlCall> readGraphQlCall(std::string_view text)
{
    auto json = parse(text);
    if (!json)
        return std::move(json).error();
    return callOf(*json);
}

Result<GraphQlCall> readGraphQlQuery(std::string_view urlQuery)
{
    Json json = Json::object();
    for (const char* name : {"query", "operationName"}) {
        if (auto value = queryParameter(urlQuery, name))
            json[name] = std::move(*value);
    }
    for (const char* name : {"variables", "extensions"}) {
        const auto value = queryParameter(urlQuery, name);
        if (!value || value->empty())
            continue;
        auto read = parse(*value);
        if (!read)
            return std::move(read).error();
        json[name] = std::move(*read);
    }
    return callOf(json);
}

Result<SocketMessage> readSocketMessage(std::string_view text)
{
    auto json = parse(text);
    if (!json)
        return std::move(json).error();
    if (!json->is_object() || !json->contains("type") || !(*json)["type"].is_string())
        return malformed("a message is an object with a \"type\"");
    const std::string type = (*json)["type"].get<std::string>();
    const auto payload = json->find("payload");
    SocketMessage message;
    if (type == "connection_init") {
        message.type = SocketMessage::Type::ConnectionInit;
        if (payload == json->end() || payload->is_null())
            return message;
        if (!payload->is_object())
            return malformed("the \"payload\" of connection_init is an object");
        for (const auto& [name, value] : payload->items()) {
            if (!value.is_string())
                continue;
            if (name == "token")
                message.token = value.get<std::string>();
            else if (equalsIgnoringCase(name, "authorization"))
                message.token = bearerToken(value.get<std::string>());
        }
        return message;
    }
    if (type == "ping" || type == "pong") {
        message.type = type == "ping" ? SocketMessage::Type::Ping : SocketMessage::Type::Pong;
        if (payload != json->end() && !payload->is_null())
            message.payload = payload->dump();
        return message;
    }
    const auto id = json->find("id");
    if (type != "subscribe" && type != "complete")
        return malformed("there is no message of the type \"" + type.substr(0, 40) + '"');
    if (id == json->end() || !id->is_string() || id->get_ref<const std::string&>().empty())
        return malformed("a message of the type \"" + type + "\" has an \"id\"");
    message.id = id->get<std::string>();
    if (type == "complete") {
        message.type = SocketMessage::Type::Complete;
        return message;
    }
    message.type = SocketMessage::Type::Subscribe;
    auto call = callOf(payload == json->end() ? Json() : *payload);
    if (!call)
        return std::move(call).error();
    message.call = std::move(*call);
    return message;
}

std::optional<ResponseType> negotiate(std::string_view accept)
{
    if (trimmed(accept).empty())
        return ResponseType::Json;
    // The better quality wins; of equals what is named comes before what is meant by an asterisk, and the first named.
    int bestQuality = 0;
    bool bestIsNamed = false;
    std::optional<ResponseType> best;
    while (!accept.empty()) {
        const auto comma = accept.find(',');
        const std::string_view range = accept.substr(0, comma);
        accept = comma == std::string_view::npos ? std::string_view() : accept.substr(comma + 1);
        const std::string type = mediaType(range);
        const int quality = qualityOf(range);
        const std::string charset = mediaParameter(range, "charset");
        if (!charset.empty() && charset != "utf-8" && charset != "utf8")
            continue;
        const bool isGraphQl = type == "application/graphql-response+json";
        const bool isJson = type == "application/json";
        const bool isNamed = isGraphQl || isJson;
        if (!isNamed && type != "*/*" && type != "application/*")
            continue;
        if (quality > bestQuality || (quality == bestQuality && quality > 0 && isNamed && !bestIsNamed)) {
            bestQuality = quality;
            bestIsNamed = isNamed;
            best = isGraphQl ? ResponseType::GraphQl : ResponseType::Json;
        }
    }
    return best;
}

const char* contentType(ResponseType type)
{
    return type == ResponseType::GraphQl ? "application/graphql-response+json; charset=utf-8"
                                         : "application/json; charset=utf-8";
}

std::string jsonString(std::string_view text)
{
    return Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string errorBody(std::string_view message, std::string_view code)
{
    return "{\"errors\":[{\"message\":" + jsonString(message) + ",\"extensions\":{\"code\":" + jsonString(code) +
           "}}]}";
}

std::string errorBody(const Error& error)
{
    std::string text = "{\"errors\":[{\"message\":" + jsonString(error.toString()) +
                       ",\"extensions\":{\"code\":" + jsonString(error.code);
    for (const auto& field : error.context)
        text += ',' + jsonString(field.name) + ':' + jsonString(field.value);
    return text + "}}]}";
}

std::string bearerToken(std::string_view authorization)
{
    constexpr std::string_view kScheme = "Bearer ";
    authorization = trimmed(authorization);
    if (!equalsIgnoringCase(authorization.substr(0, kScheme.size()), kScheme))
        return {};
    return std::string(trimmed(authorization.substr(kScheme.size())));
}

} // namespace wh::transport
