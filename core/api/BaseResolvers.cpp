// SPDX-License-Identifier: GPL-3.0-or-later
// schema/base.graphql
#include "core/api/ApiState.h"
#include "core/api/Connection.h"
#include "core/api/FleetMoment.h"
#include "core/api/Inputs.h"

namespace wh::api {

namespace {

struct Engine
{};
struct Build
{};

const char* compiler()
{
#if defined(_MSC_VER)
    return "MSVC";
#else
    return __VERSION__;
#endif
}

const char* platform()
{
#if defined(_WIN32)
    return "Windows";
#elif defined(__APPLE__)
    return "macOS";
#else
    return "Linux";
#endif
}

std::optional<std::string> fieldOf(const Error& error, const char* name)
{
    const auto value = error.field(name);
    return value.empty() ? std::nullopt : std::optional(std::string(value));
}

} // namespace

void bindBase(graphql::Resolvers& resolvers, ApiState& state)
{
    resolvers.root("Query").field("engine", [] { return Engine(); });
    resolvers.object<Engine>("Engine")
        .field("version", [](const Engine&) { return std::string_view(WH_VERSION); })
        .field("build", [](const Engine&) { return Build(); })
        .field("startedAt", [&state](const Engine&) { return formatTime(state.startedAt); })
        .field("now", [&state](const Engine&) { return formatTime(state.clock.now()); })
        .field("catalog", [&state](const Engine&) { return state.catalogue.folder().string(); })
        .field("store",
               [&state](const Engine&) {
                   auto place = state.store->place();
                   return place.empty() ? std::nullopt : std::optional(std::move(place));
               })
        .field("jobThreads", [&state](const Engine&) { return static_cast<int>(state.jobs->threadCount()); })
        .field("role",
               [](const Engine&, const graphql::FieldCall& call) {
                   const auto* asking = call.context().get<Asking>();
                   const auto* caller = asking ? &asking->caller : call.context().get<Caller>();
                   return upper(toText(caller ? caller->role : Role::Viewer));
               })
        .field("notices", [&state](const Engine&) { return problems(state.notices); });
    resolvers.object<Build>("Build")
        .field("compiler", [](const Build&) { return std::string_view(compiler()); })
        .field("type",
               [](const Build&) {
#ifdef NDEBUG
                   return std::string_view("release");
#else
                   return std::string_view("debug");
#endif
               })
        .field("platform", [](const Build&) { return std::string_view(platform()); });
    resolvers.object<Problem>("Problem")
        .field("code", [](const Problem& self) -> const std::string& { return self.error.code; })
        .field("field", [](const Problem& self) { return fieldOf(self.error, "field"); })
        .field("value", [](const Problem& self) { return fieldOf(self.error, "value"); })
        .field("remedy", [](const Problem& self) { return fieldOf(self.error, "remedy"); })
        .field("details", [](const Problem& self) {
            std::vector<NameValue> details;
            for (const auto& field : self.error.context)
                details.emplace_back(field.name, field.value);
            return details;
        });
    resolvers.object<Validation>("Validation")
        .field("isValid", [](const Validation& self) { return self.mistakes.empty(); })
        .field("mistakes", [](const Validation& self) { return problems(self.mistakes); });
    resolvers.object<NameValue>("NameValue").field("name", &NameValue::first).field("value", &NameValue::second);
    bindPageInfo(resolvers);
}

} // namespace wh::api
