// SPDX-License-Identifier: GPL-3.0-or-later
// schema/store.graphql
#include "core/api/ApiState.h"
#include "core/api/BotViews.h"
#include "core/api/Inputs.h"

#include <algorithm>
#include <filesystem>

namespace wh::api {

namespace {

using graphql::FieldCall;
namespace fs = std::filesystem;

constexpr DurationNs kLeastAge = kMinute;
constexpr std::int64_t kLeastBytes = 1 << 20;
constexpr std::uint64_t kRoomLeft = 64U << 20U; ///< for what the bots write meanwhile
constexpr std::size_t kLongestName = 100;
constexpr std::array kFolders = {"backups", "exports"};

struct StoredFile
{
    std::string name;
    std::int64_t bytes = 0;
    TimeNs modified = 0;
};

/// A course of gauges, and how long it is kept.
struct StoredCourse
{
    DurationNs resolution = 0;
    DurationNs age = kNever;
};

constexpr std::array<std::pair<const char*, DurationNs>, 3> kCourses = {
    {{"SECOND", kSecond}, {"MINUTE", kMinute}, {"HOUR", kHour}}};

struct StoreView
{
    std::string place;
    StoreFigures figures;
    std::optional<std::int64_t> freeBytes;
    std::size_t rowsWaiting = 0;
    std::optional<Error> failure;
    std::vector<StoredFile> files;
    std::vector<StoredCourse> courses;
};

fs::path folderOf(const FleetView& fleet)
{
    return fs::path(fleet->history().place()).parent_path();
}

TimeNs timeOf(fs::file_time_type time)
{
    const auto sinceEpoch = std::chrono::file_clock::to_sys(time).time_since_epoch();
    return std::chrono::duration_cast<std::chrono::nanoseconds>(sinceEpoch).count();
}

std::vector<StoredFile> filesOf(const fs::path& folder)
{
    std::vector<StoredFile> files;
    for (const char* below : kFolders) {
        std::error_code error;
        for (fs::directory_iterator at(folder / below, error), end; !error && at != end; at.increment(error)) {
            std::error_code gone;
            const auto name = at->path().filename().string();
            const bool isUnderWay = name.starts_with('.') || name.ends_with(".unfinished");
            if (isUnderWay || !at->is_regular_file(gone) || at->is_symlink(gone))
                continue;
            const auto bytes = at->file_size(gone);
            const auto modified = at->last_write_time(gone);
            if (!gone)
                files.push_back({std::string(below) + '/' + name, static_cast<std::int64_t>(bytes), timeOf(modified)});
        }
    }
    std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    return files;
}

std::optional<std::uint64_t> roomIn(const fs::path& folder)
{
    std::error_code error;
    const auto space = fs::space(folder, error);
    return error ? std::nullopt : std::optional<std::uint64_t>(space.available);
}

std::vector<StoredCourse> coursesOf(RetentionPolicy policy)
{
    std::vector<StoredCourse> courses;
    courses.reserve(std::size(kCourses));
    for (const auto& [name, resolution] : kCourses)
        courses.push_back({resolution, *policy.gaugeCourse(resolution)});
    return courses;
}

Result<StoreView> status(const FleetView& fleet)
{
    if (!fleet.seesAll())
        return fleet.forAllAlone("store");
    auto figures = fleet->history().figures();
    if (!figures)
        return figures.error();
    const auto health = fleet->health();
    const auto room = roomIn(folderOf(fleet));
    return StoreView{fleet->history().place(),
                     std::move(*figures),
                     room ? std::optional(static_cast<std::int64_t>(*room)) : std::nullopt,
                     health.rowsWaiting,
                     health.store,
                     filesOf(folderOf(fleet)),
                     coursesOf(fleet->history().retention())};
}

/// "20261121T210300Z"
std::string stampOf(TimeNs now)
{
    std::string text = formatTime(now).substr(0, 19);
    std::erase_if(text, [](char c) { return c == '-' || c == ':'; });
    return text + 'Z';
}

bool isPlainName(const std::string& name)
{
    return !name.empty() && name.size() <= kLongestName && name.front() != '.' && name.back() != '.' &&
           std::all_of(name.begin(), name.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
                      c == '-' || c == '_';
           });
}

Error alreadyThere(const fs::path& target)
{
    return Error("store.file_exists",
                 {{"field", "name"}, {"value", target.filename().string()}, {"remedy", "choose another name"}});
}

/// A file that is not there yet in a folder of the store's, which is made; a caller chooses its plain name alone.
Result<fs::path> targetOf(const fs::path& folder, const graphql::Value& name, const std::string& stem,
                          const char* ending)
{
    const auto* given = name.string();
    if (given && !isPlainName(*given))
        return Error("store.bad_name", {{"field", "name"},
                                        {"value", given->substr(0, kLongestName)},
                                        {"remedy", "give at most 100 letters, digits, dots, dashes and underscores; it "
                                                   "lands in a folder of the engine's"}});
    std::error_code error;
    fs::create_directories(folder, error);
    // A folder that is a way to another place is not followed.
    if (error || fs::is_symlink(folder, error))
        return Error("store.write_failed", {{"path", folder.string()},
                                            {"reason", error ? error.message() : "it is a link"},
                                            {"remedy", "make sure that the folder may be written"}});
    const auto isThere = [](const fs::path& path) {
        std::error_code ignored;
        return fs::exists(fs::symlink_status(path, ignored));
    };
    if (given) {
        if (const auto target = folder / *given; !isThere(target))
            return target;
        return alreadyThere(folder / *given);
    }
    for (int count = 1;; ++count) {
        auto target = folder / (stem + (count > 1 ? '-' + std::to_string(count) : "") + ending);
        if (!isThere(target))
            return target;
    }
}

/// A disk that this fills would stop the bots' orders.
Result<void> hasRoom(const fs::path& folder, std::int64_t bytes)
{
    const auto needed = static_cast<std::uint64_t>(std::max<std::int64_t>(0, bytes)) + kRoomLeft;
    const auto room = roomIn(folder);
    if (!room || *room >= needed)
        return {};
    return Error("store.no_room", {{"path", folder.string()},
                                   {"needed", std::to_string(needed)},
                                   {"available", std::to_string(*room)},
                                   {"remedy", "make room on the engine's disk"}});
}

/// Starts a job that leaves a file.
Result<JobView> startWriting(ApiState& state, const FleetView& fleet, const char* kind, const fs::path& target,
                             std::function<Result<std::uint64_t>(Store&, const TaskControl&)> write)
{
    auto id = state.jobs->start({kind, target.filename().string(),
                                 [fleet = fleet.shared(), target, write = std::move(write)](
                                     const TaskControl& control, const JobBook::Tell& tell) -> Result<void> {
                                     std::error_code error;
                                     if (fs::exists(fs::symlink_status(target, error)))
                                         return alreadyThere(target);
                                     const auto rows = write(fleet->history(), control);
                                     if (!rows)
                                         return rows.error().code == "store.cancelled" ? Error("task.cancelled")
                                                                                       : rows.error();
                                     JobOutcome outcome;
                                     const auto bytes = fs::file_size(target, error);
                                     outcome.file = {target.string(), error ? 0 : bytes, *rows};
                                     tell(std::move(outcome));
                                     return {};
                                 }});
    return id ? state.jobs->job(*id) : id.error();
}

Result<JobView> backup(ApiState& state, const FleetView& fleet, const FieldCall& call)
{
    if (!fleet.seesAll())
        return fleet.forAllAlone("backupStore");
    const auto folder = folderOf(fleet) / "backups";
    const auto target = targetOf(folder, call.argument("name"), "engine-" + stampOf(state.clock.now()), ".sqlite");
    if (!target)
        return target.error();
    const auto figures = fleet->history().figures();
    if (!figures)
        return figures.error();
    if (auto room = hasRoom(folder, figures->bytes + figures->logBytes); !room)
        return room.error();
    return startWriting(state, fleet, "backup", *target,
                        [target = *target](Store& store, const TaskControl& control) -> Result<std::uint64_t> {
                            auto done = store.backup(target, control);
                            return done ? Result<std::uint64_t>(0) : done.error();
                        });
}

Result<JobView> check(ApiState& state, const FleetView& fleet)
{
    if (!fleet.seesAll())
        return fleet.forAllAlone("checkStore");
    auto id =
        state.jobs->start({"check", fs::path(fleet->history().place()).filename().string(),
                           [fleet = fleet.shared()](const TaskControl& control, const JobBook::Tell&) -> Result<void> {
                               auto done = fleet->history().check(control);
                               return !done && done.error().code == "store.cancelled" ? Error("task.cancelled") : done;
                           }});
    return id ? state.jobs->job(*id) : id.error();
}

Channel channelOf(const graphql::Value& value)
{
    for (std::size_t i = 0; i < 7; ++i) {
        if (upper(toString(static_cast<Channel>(i))) == value.text())
            return static_cast<Channel>(i);
    }
    return Channel::Logs; // the schema knows no other words
}

Error tooLittle(const char* field, std::string value, const std::string& least)
{
    return Error("input.out_of_range",
                 {{"field", field}, {"value", std::move(value)}, {"remedy", "give at least " + least}});
}

Result<StoreView> setRetention(const FleetView& fleet, const FieldCall& call)
{
    if (!fleet.seesAll())
        return fleet.forAllAlone("setRetention");
    Retention retention;
    if (const auto* age = call.argument("age").string()) {
        retention.age = parseDuration(*age).valueOr(0);
        if (retention.age < kLeastAge)
            return tooLittle("age", *age, formatDuration(kLeastAge));
    }
    if (!call.argument("bytes").isNull()) {
        retention.bytes = wholeOf(call.argument("bytes"));
        if (retention.bytes < kLeastBytes)
            return tooLittle("bytes", std::to_string(retention.bytes), std::to_string(kLeastBytes));
    }
    if (auto set = fleet->history().setRetention(channelOf(call.argument("channel")), retention); !set)
        return set.error();
    return status(fleet);
}

Result<StoreView> setGaugeRetention(const FleetView& fleet, const FieldCall& call)
{
    if (!fleet.seesAll())
        return fleet.forAllAlone("setGaugeRetention");
    DurationNs age = kNever;
    if (const auto* text = call.argument("age").string()) {
        age = parseDuration(*text).valueOr(0);
        if (age < kLeastAge)
            return tooLittle("age", *text, formatDuration(kLeastAge));
    }
    for (const auto& [name, resolution] : kCourses) {
        if (call.argument("course").text() != name)
            continue;
        if (auto set = fleet->history().setGaugeRetention(resolution, age); !set)
            return set.error();
    }
    return status(fleet);
}

/// Whose rows are exported; empty: of all.
Result<std::vector<BotId>> botsOf(const FleetView& fleet, const graphql::Value& list)
{
    std::vector<BotId> ids;
    if (const auto* items = list.list()) {
        for (const auto& item : *items) {
            const auto id = fleet.known(item);
            if (!id)
                return id.error();
            ids.push_back(*id);
        }
    } else if (fleet.seesAll()) {
        return ids;
    } else {
        for (const auto& bot : fleet.bots())
            ids.push_back(bot.id);
    }
    return ids.empty() ? Result<std::vector<BotId>>(botNotFound("")) : ids;
}

Result<JobView> exportHistory(ApiState& state, const FleetView& fleet, const FieldCall& call)
{
    const auto& input = call.argument("input");
    const Channel channel = channelOf(member(input, "channel"));
    const RowFormat format = member(input, "format").text() == "CSV" ? RowFormat::Csv : RowFormat::JsonLines;
    HistoryQuery query;
    auto bots = botsOf(fleet, member(input, "bots"));
    if (!bots)
        return bots.error();
    query.bots = std::move(*bots);
    query.from = api::timeOf(member(input, "from")).value_or(query.from);
    query.to = api::timeOf(member(input, "to")).value_or(query.to);
    if (query.from >= query.to)
        return Error("input.out_of_range",
                     {{"field", "from"}, {"value", formatTime(query.from)}, {"remedy", "give a moment before `to`"}});
    const auto folder = folderOf(fleet) / "exports";
    const auto target =
        targetOf(folder, member(input, "name"), std::string(toString(channel)) + '-' + stampOf(state.clock.now()),
                 format == RowFormat::Csv ? ".csv" : ".jsonl");
    if (!target)
        return target.error();
    const auto figures = fleet->history().figures();
    if (!figures)
        return figures.error();
    if (auto room = hasRoom(folder, 2 * figures->channels[static_cast<std::size_t>(channel)].bytes); !room)
        return room.error();
    return startWriting(
        state, fleet, "export", *target,
        [channel, format, target = *target, query = std::move(query)](Store& store, const TaskControl& control) {
            return store.exportRows(channel, query, format, target, control);
        });
}

void bindTypes(graphql::Resolvers& resolvers)
{
    resolvers.object<StoreView>("StoreStatus")
        .field("place", &StoreView::place)
        .field("bytes", [](const StoreView& self) { return self.figures.bytes; })
        .field("logBytes", [](const StoreView& self) { return self.figures.logBytes; })
        .field("freeBytes", &StoreView::freeBytes)
        .field("schemaVersion", [](const StoreView& self) { return self.figures.schemaVersion; })
        .field("rowsWaiting", [](const StoreView& self) { return static_cast<std::int64_t>(self.rowsWaiting); })
        .field("failure", [](const StoreView& self) { return problem(self.failure); })
        .field("channels", [](const StoreView& self) { return self.figures.channels; })
        .field("gaugeCourses", &StoreView::courses)
        .field("files", &StoreView::files);
    resolvers.object<StoredCourse>("StoreCourse")
        .field("course",
               [](const StoredCourse& self) {
                   const auto found = std::find_if(kCourses.begin(), kCourses.end(), [&](const auto& course) {
                       return course.second == self.resolution;
                   });
                   return std::string(found->first);
               })
        .field("keptAge", [](const StoredCourse& self) {
            return self.age == kNever ? std::nullopt : std::optional(formatDuration(self.age));
        });
    resolvers.object<ChannelFigures>("StoreChannel")
        .field("channel", [](const ChannelFigures& self) { return upper(toString(self.channel)); })
        .field("rows", &ChannelFigures::rows)
        .field("bytes", &ChannelFigures::bytes)
        .field("oldest",
               [](const ChannelFigures& self) {
                   return self.oldest ? std::optional(formatTime(*self.oldest)) : std::nullopt;
               })
        .field("newest",
               [](const ChannelFigures& self) {
                   return self.newest ? std::optional(formatTime(*self.newest)) : std::nullopt;
               })
        .field("keptAge",
               [](const ChannelFigures& self) {
                   return self.retention.age == kNever ? std::nullopt
                                                       : std::optional(formatDuration(self.retention.age));
               })
        .field("keptBytes", [](const ChannelFigures& self) {
            return self.retention.bytes == INT64_MAX ? std::nullopt : std::optional(self.retention.bytes);
        });
    resolvers.object<StoredFile>("StoreFile")
        .field("name", &StoredFile::name)
        .field("bytes", &StoredFile::bytes)
        .field("modified", [](const StoredFile& self) { return formatTime(self.modified); });
}

} // namespace

void bindStore(graphql::Resolvers& resolvers, ApiState& state)
{
    bindTypes(resolvers);
    const auto with = [&state](auto ask) {
        return
            [&state, ask](
                const FieldCall& call) -> Result<std::decay_t<decltype(*ask(std::declval<const FleetView&>(), call))>> {
                const auto fleet = FleetView::of(state.fleet, call);
                if (!fleet)
                    return fleet.error();
                return ask(*fleet, call);
            };
    };
    resolvers.root("Query").field("store",
                                  with([](const FleetView& fleet, const FieldCall&) { return status(fleet); }));
    resolvers.root("Mutation")
        .field("backupStore",
               with([&state](const FleetView& fleet, const FieldCall& call) { return backup(state, fleet, call); }))
        .field("checkStore", with([&state](const FleetView& fleet, const FieldCall&) { return check(state, fleet); }))
        .field("setRetention", with(&setRetention))
        .field("setGaugeRetention", with(&setGaugeRetention))
        .field("exportHistory", with([&state](const FleetView& fleet, const FieldCall& call) {
                   return exportHistory(state, fleet, call);
               }));
}

} // namespace wh::api
