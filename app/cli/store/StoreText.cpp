// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/store/StoreText.h"

#include "app/cli/CliContext.h"
#include "app/cli/ErrorText.h"
#include "app/cli/ProgressLine.h"
#include "app/cli/SpecText.h"
#include "app/cli/bots/BotText.h"

#include <nlohmann/json.hpp>

namespace wh::cli {

namespace {

using Json = nlohmann::ordered_json;
using client::StoreChannel;

std::string bytesText(std::int64_t bytes)
{
    return formatBytes(static_cast<double>(bytes));
}

std::string keptText(const StoreChannel& channel)
{
    std::string text = channel.keptAge ? formatDuration(*channel.keptAge) : std::string();
    if (channel.keptBytes)
        text += (text.empty() ? "" : ", ") + bytesText(*channel.keptBytes);
    return text.empty() ? "forever" : text;
}

std::string secondsText(const std::optional<TimeNs>& time)
{
    return time ? clockText(*time).substr(0, 19) : std::string("-");
}

template<typename T>
Json orNull(const std::optional<T>& value)
{
    return value ? Json(*value) : Json();
}
Json momentOrNull(const std::optional<TimeNs>& time)
{
    return time ? Json(formatTime(*time)) : Json();
}

} // namespace

std::string storePage(const client::StoreStatus& status)
{
    std::string text =
        status.place + ": " + bytesText(status.bytes) + ", and " + bytesText(status.logBytes) + " of log";
    if (status.freeBytes)
        text += "; " + bytesText(*status.freeBytes) + " free";
    text += '\n';
    if (status.failure)
        text += "It cannot be written: " + errorText(*status.failure) + '\n';
    if (status.rowsWaiting > 0)
        text += formatWhole(static_cast<std::uint64_t>(status.rowsWaiting)) + " rows wait to be written\n";
    text += '\n' + padded("CHANNEL", 9) + paddedLeft("ROWS", 13) + paddedLeft("SIZE", 9) + "  " + padded("OLDEST", 21) +
            padded("NEWEST", 21) + "KEPT\n";
    for (const auto& channel : status.channels)
        text += padded(lowerCase(channel.channel), 9) +
                paddedLeft(formatWhole(static_cast<std::uint64_t>(channel.rows)), 13) +
                paddedLeft(bytesText(channel.bytes), 9) + "  " + padded(secondsText(channel.oldest), 21) +
                padded(secondsText(channel.newest), 21) + keptText(channel) + '\n';
    if (!status.files.empty())
        text += '\n';
    for (const auto& file : status.files)
        text += padded(file.name, 44) + ' ' + paddedLeft(bytesText(file.bytes), 9) + "  " + secondsText(file.modified) +
                '\n';
    return text;
}

std::string retentionTable(const client::StoreStatus& status)
{
    std::string text;
    for (const auto& channel : status.channels)
        text += padded(lowerCase(channel.channel), 16) + keptText(channel) + '\n';
    for (const auto& course : status.gaugeCourses)
        text += padded("gauges, " + lowerCase(course.course) + 's', 16) +
                (course.keptAge ? formatDuration(*course.keptAge) : std::string("forever")) + '\n';
    return text;
}

Json toJson(const client::StoreStatus& status)
{
    Json channels = Json::array();
    for (const auto& channel : status.channels)
        channels.push_back({{"channel", lowerCase(channel.channel)},
                            {"rows", channel.rows},
                            {"bytes", channel.bytes},
                            {"oldest", momentOrNull(channel.oldest)},
                            {"newest", momentOrNull(channel.newest)},
                            {"kept_age", channel.keptAge ? Json(formatDuration(*channel.keptAge)) : Json()},
                            {"kept_bytes", orNull(channel.keptBytes)}});
    Json courses = Json::array();
    for (const auto& course : status.gaugeCourses)
        courses.push_back({{"course", lowerCase(course.course)},
                           {"kept_age", course.keptAge ? Json(formatDuration(*course.keptAge)) : Json()}});
    Json files = Json::array();
    for (const auto& file : status.files)
        files.push_back({{"name", file.name}, {"bytes", file.bytes}, {"modified", formatTime(file.modified)}});
    return {{"place", status.place},
            {"bytes", status.bytes},
            {"log_bytes", status.logBytes},
            {"free_bytes", orNull(status.freeBytes)},
            {"schema_version", status.schemaVersion},
            {"rows_waiting", status.rowsWaiting},
            {"failure", status.failure ? toJson(*status.failure) : Json()},
            {"channels", channels},
            {"gauge_courses", courses},
            {"files", files}};
}

std::string endText(const client::Job& job)
{
    if (!job.file)
        return "no damage was found\n";
    std::string text = job.file->path + ": " + bytesText(job.file->bytes);
    if (job.kind == "EXPORT")
        text +=
            ", " + formatWhole(static_cast<std::uint64_t>(job.file->rows)) + (job.file->rows == 1 ? " row" : " rows");
    return text + '\n';
}

Json toJson(const client::Job& job)
{
    Json json = {{"job", job.id}, {"kind", lowerCase(job.kind)}, {"status", lowerCase(job.status)}};
    if (job.file) {
        json["file"] = job.file->path;
        json["bytes"] = job.file->bytes;
        if (job.kind == "EXPORT")
            json["rows"] = job.file->rows;
    }
    return json;
}

} // namespace wh::cli
