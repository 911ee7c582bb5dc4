// SPDX-License-Identifier: GPL-3.0-or-later
// schema/scripts.graphql
#include "core/api/ApiState.h"
#include "core/api/Connection.h"
#include "core/api/FleetMoment.h"
#include "core/api/Inputs.h"

#include <algorithm>

namespace wh::api {

namespace {

using graphql::FieldCall;
using graphql::Value;
using File = std::pair<std::string, std::string>;

constexpr std::size_t kLongestNote = 1000;

/// A published script; its texts are shared.
struct ScriptView
{
    LiveScripts::Published script;
};

bool passes(const PublishedScript& script, const Value& filter)
{
    const auto text = lower(member(filter, "text").text());
    const auto has = [&](const std::string& value) { return lower(value).find(text) != std::string::npos; };
    const auto name = member(filter, "name").text();
    const auto& description = script.description;
    return (name.empty() || name == description.name) &&
           (has(description.name) || has(description.description) || has(script.note));
}

Result<Connection<ScriptView>> scripts(ApiState& state, const FieldCall& call)
{
    const auto request = PageRequest::of(call);
    if (!request)
        return request.error();
    const auto known = state.scripts->scripts();
    if (!known)
        return known.error();
    const auto sequence = state.scripts->changes().sequence(); // before the list: what comes later is told again
    auto list = (*known)->published();
    std::reverse(list.begin(), list.end());
    std::erase_if(list, [&](const auto& script) { return !passes(*script, call.argument("filter")); });
    auto connection = page(
        list, *request, [](const auto& script) { return script->id(); },
        [](const auto& script) { return ScriptView{script}; });
    if (connection) {
        connection->sequence = sequence;
        connection->damaged = (*known)->damaged();
    }
    return connection;
}

Result<ScriptView> script(ApiState& state, const FieldCall& call)
{
    const auto known = state.scripts->scripts();
    if (!known)
        return known.error();
    const std::string id(call.argument("id").text());
    auto found = (*known)->find(id);
    if (!found)
        return Error("script.not_found",
                     {{"field", "id"}, {"value", id}, {"remedy", "give an ID as the list of scripts has it"}});
    return ScriptView{std::move(found)};
}

Error wrongFile(const std::string& path, std::string remedy)
{
    return Error("script.project_invalid", {{"field", "files"}, {"value", path}, {"remedy", std::move(remedy)}});
}

/// Its texts, by paths that mean the same everywhere.
Result<ScriptProject> projectOf(const Value& input)
{
    ScriptProject project;
    project.main = textOf(member(input, "main"));
    const auto* files = member(input, "files").list();
    if (!files)
        return project;
    for (const auto& file : *files) {
        const auto path = textOf(member(file, "path"));
        const auto normal = normalisedScriptPath(path);
        if (!normal)
            return wrongFile(path, std::string(normal.error().field("remedy")));
        if (!project.files.emplace(*normal, textOf(member(file, "text"))).second)
            return wrongFile(path, "give each file once");
    }
    return project;
}

Result<JobView> publish(ApiState& state, const FieldCall& call)
{
    if (auto may = needsAllBots(call, "publishScript"); !may) // what is newest is so for everybody's bots
        return may.error();
    const auto& input = call.argument("input");
    auto project = projectOf(input);
    if (!project)
        return project.error();
    PublishRequest request{std::move(*project), textOf(member(input, "name")), textOf(member(input, "note"))};
    if (request.note.size() > kLongestNote)
        return Error("input.out_of_range", {{"field", "note"},
                                            {"value", std::to_string(request.note.size())},
                                            {"remedy", "keep it to 1000 characters"}});
    if (const auto* asking = call.context().get<Asking>())
        request.by = asking->caller.name;
    const auto id = state.scripts->publish(std::move(request));
    return id ? state.jobs->job(*id) : id.error();
}

void bindScript(graphql::Resolvers& resolvers, ApiState& state)
{
    const auto described = [](auto member) {
        return [member](const ScriptView& self) { return self.script->description.*member; };
    };
    const auto own = [](auto member) {
        return [member](const ScriptView& self) { return self.script.get()->*member; };
    };
    resolvers.object<ScriptView>("Script")
        .field("id", [](const ScriptView& self) { return self.script->id(); })
        .field("name", described(&ScriptDescription::name))
        .field("version", described(&ScriptDescription::version))
        .field("description", described(&ScriptDescription::description))
        .field("parameters", described(&ScriptDescription::parameters))
        .field("rules", described(&ScriptDescription::rules))
        .field("publishedAt", [](const ScriptView& self) { return formatTime(self.script->publishedAt); })
        .field("publishedBy", own(&PublishedScript::publishedBy))
        .field("note", own(&PublishedScript::note))
        .field("fingerprint", own(&PublishedScript::digest))
        .field("main", [](const ScriptView& self) { return self.script->project.main; })
        .field("files",
               [](const ScriptView& self) {
                   const auto& files = self.script->project.files;
                   return std::vector<File>(files.begin(), files.end());
               })
        .field("newer", [&state](const ScriptView& self) -> std::optional<std::string> {
            const auto known = state.scripts->scripts();
            return known ? (*known)->newerThan(self.script->id()) : std::nullopt;
        });
}

} // namespace

void bindScripts(graphql::Resolvers& resolvers, ApiState& state)
{
    bindScript(resolvers, state);
    resolvers.object<File>("ScriptFile").field("path", &File::first).field("text", &File::second);
    bindConnection<ScriptView>(resolvers, "Script")
        .field("sequence", &Connection<ScriptView>::sequence)
        .field("damaged", [](const Connection<ScriptView>& self) { return problems(self.damaged); });
    using Publication = JobOutcome::Publication;
    resolvers.object<Publication>("Publication")
        .field("script",
               [&state](const Publication& self) -> std::optional<ScriptView> {
                   const auto known = state.scripts->scripts();
                   auto found = known && !self.script.empty() ? (*known)->find(self.script) : nullptr;
                   return found ? std::optional(ScriptView{std::move(found)}) : std::nullopt;
               })
        .field("checks", &Publication::checks)
        .field("begun", &Publication::begun);
    resolvers.object<Publication::Check>("ScriptCheck")
        .field("id", &Publication::Check::id)
        .field("subject", &Publication::Check::subject)
        .field("state", &Publication::Check::state)
        .field("findings", [](const Publication::Check& self) { return problems(self.findings); });
    resolvers.object<ScriptChange>("ScriptChange")
        .field("sequence", &ScriptChange::sequence)
        .field("script", [](const ScriptChange& self) { return ScriptView{self.script}; });
    resolvers.root("Query")
        .field("scripts", [&state](const FieldCall& call) { return scripts(state, call); })
        .field("script", [&state](const FieldCall& call) { return script(state, call); });
    resolvers.root("Mutation").field("publishScript", [&state](const FieldCall& call) { return publish(state, call); });
    resolvers.root("Subscription").stream("scriptChanges", [&state](const FieldCall&) {
        const auto known = state.scripts->scripts();
        return known ? Result<std::unique_ptr<graphql::EventStream>>(state.scripts->changes().open()) : known.error();
    });
}

} // namespace wh::api
