// SPDX-License-Identifier: GPL-3.0-or-later
// Answers what compare.mjs asks: a JSON object a line in, a JSON object a line out. Objects of the data are JSON as
// well; every field is bound to the member of its name. {"$error": text} fails, {"$echo": true} tells the arguments.
#include "core/graphql/GraphQlService.h"
#include "core/graphql/InputCoercion.h"
#include "core/graphql/Parser.h"
#include "core/graphql/Printer.h"
#include "core/graphql/Validation.h"

#include <nlohmann/json.hpp>

#include <iostream>
#include <map>
#include <string>

using namespace wh::graphql;
using Json = nlohmann::ordered_json;

namespace {

Resolved resolvedOf(const Json& value, const FieldCall* call);

class JsonCursor final : public ListCursor
{
public:
    explicit JsonCursor(const Json& list) : m_list(list) {}
    bool next(Resolved& item) override
    {
        if (m_at == m_list.size())
            return false;
        item = resolvedOf(m_list[m_at++], nullptr);
        return true;
    }

private:
    const Json& m_list;
    std::size_t m_at = 0;
};

Resolved resolvedOf(const Json& value, const FieldCall* call)
{
    if (value.is_boolean())
        return value.get<bool>();
    if (value.is_number_integer())
        return value.get<std::int64_t>();
    if (value.is_number())
        return value.get<double>();
    if (value.is_string())
        return value.get<std::string>();
    if (value.is_array())
        return std::unique_ptr<ListCursor>(new JsonCursor(value));
    if (!value.is_object())
        return {};
    if (value.contains("$error"))
        return wh::Error(value["$error"].get<std::string>());
    if (value.contains("$echo")) {
        const auto members = call->arguments();
        std::string text;
        appendJson(text, Value(Value::Object(members.begin(), members.end())));
        return text;
    }
    const auto name = value.find("__typename");
    return ObjectRef::borrow(value, name == value.end() ? std::string_view()
                                                        : std::string_view(name->get_ref<const std::string&>()));
}

/// Sends the events that the data has under the field's name.
class JsonStream final : public EventStream
{
public:
    explicit JsonStream(const Json& events) : m_events(events) {}
    void start(Listener listener) override
    {
        for (const auto& event : m_events)
            listener.onEvent(resolvedOf(event, nullptr));
        listener.onEnd(std::nullopt);
    }
    void cancel() override {}

private:
    const Json& m_events;
};

Resolvers resolversFor(const Schema& schema, const Json& data)
{
    Resolvers resolvers;
    for (const auto& type : schema.types()) {
        if (type->builtin || type->kind != TypeKind::Object)
            continue;
        for (const auto& field : type->fields) {
            FieldBinding binding;
            binding.resolve = [&data, name = field.name](const FieldCall& call) -> Resolved {
                const Json& source = call.source() ? *static_cast<const Json*>(call.source()->pointer.get()) : data;
                const auto found = source.find(name);
                return found == source.end() ? Resolved() : resolvedOf(*found, &call);
            };
            if (type.get() == schema.root(ast::OperationKind::Subscription)) {
                binding.stream = [&data,
                                  name = field.name](const FieldCall&) -> wh::Result<std::unique_ptr<EventStream>> {
                    const auto found = data.find(name);
                    if (found == data.end() || !found->is_array())
                        return wh::Error(found != data.end() && found->contains("$error")
                                             ? (*found)["$error"].get<std::string>()
                                             : "no events");
                    return std::unique_ptr<EventStream>(std::make_unique<JsonStream>(*found));
                };
            }
            resolvers.bind(type->name, field.name, std::move(binding));
        }
    }
    return resolvers;
}

Json jsonOf(const std::vector<GraphQlError>& errors)
{
    Json list = Json::array();
    for (const auto& error : errors) {
        std::string text;
        appendJson(text, error);
        list.push_back(Json::parse(text));
    }
    return list;
}

/// What stays the same over many requests.
struct Loaded
{
    SchemaPtr schema;
    std::unique_ptr<Json> data;
    std::unique_ptr<BoundSchema> bound;
};

class Answerer
{
public:
    Json answer(const Json& request)
    {
        const std::string kind = request["kind"];
        if (kind == "schema")
            return schema(request);
        if (kind == "print")
            return printed(request);
        Loaded& loaded = m_loaded.at(request["schema"].get<std::string>());
        return executed(loaded, request);
    }

private:
    Json schema(const Json& request)
    {
        auto built = Schema::build(request["sdl"].get<std::string>());
        if (!built)
            return {{"errors", jsonOf(built.errors())}};
        Json answer{{"printed", printSchema(**built)}};
        if (request.contains("load")) {
            Loaded loaded{*built, std::make_unique<Json>(request["data"]), nullptr};
            loaded.bound = std::make_unique<BoundSchema>(loaded.schema, resolversFor(*loaded.schema, *loaded.data));
            m_loaded[request["load"].get<std::string>()] = std::move(loaded);
        }
        return answer;
    }

    static Json printed(const Json& request)
    {
        const auto document = parse(request["document"].get<std::string>());
        if (!document)
            return {{"errors", jsonOf(document.errors())}};
        return {{"printed", print(**document)}};
    }

    static Json executed(const Loaded& loaded, const Json& json)
    {
        const auto prepared = PreparedDocument::prepare(*loaded.schema, json["document"].get<std::string>());
        if (!prepared)
            return {{"invalid", jsonOf(prepared.errors())}};
        Json answer{{"printed", print((*prepared)->document())}};
        Request request;
        request.operationName = json.value("operationName", std::string());
        auto variables = readVariables(json.contains("variables") ? json["variables"].dump() : std::string());
        if (!variables)
            return {{"result", {{"errors", jsonOf(variables.errors())}}}};
        request.variables = std::move(*variables);
        const auto operation = (*prepared)->operation(request.operationName);
        if (operation && (*operation)->operation == ast::OperationKind::Subscription) {
            auto subscription = Subscription::open(*loaded.bound, *prepared, request);
            if (!subscription) {
                answer["result"] = {{"errors", jsonOf(subscription.errors())}};
                return answer;
            }
            answer["events"] = Json::array();
            (*subscription)
                ->start({[&](std::string response) { answer["events"].push_back(Json::parse(response)); },
                         [](std::optional<wh::Error>) {}});
            return answer;
        }
        StringSink sink;
        execute(*loaded.bound, **prepared, request, sink);
        answer["result"] = Json::parse(sink.text());
        return answer;
    }

    std::map<std::string, Loaded> m_loaded;
};

} // namespace

int main()
{
    std::ios::sync_with_stdio(false);
    Answerer answerer;
    for (std::string line; std::getline(std::cin, line);) {
        Json answer;
        try {
            answer = answerer.answer(Json::parse(line));
        } catch (const std::exception& exception) {
            answer = {{"crash", exception.what()}};
        }
        std::cout << answer.dump() << '\n';
    }
    return 0;
}
