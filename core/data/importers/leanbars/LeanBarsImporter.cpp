// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/importers/leanbars/LeanBarsImporter.h"

#include "core/data/parsing/BarRows.h"
#include "core/data/parsing/CsvRow.h"
#include "core/data/parsing/Field.h"
#include "core/data/parsing/ImportLines.h"

#include <algorithm>

namespace wh {
namespace {

bool allDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// "20221213" as the beginning of that day.
Result<TimeNs> readDay(std::string_view text)
{
    if (text.size() < 8 || !allDigits(text.substr(0, 8)))
        return badValue("day", text, "write the day as yyyymmdd");
    const std::string iso =
        std::string(text.substr(0, 4)) + '-' + std::string(text.substr(4, 2)) + '-' + std::string(text.substr(6, 2));
    return readTime("day", iso);
}

/// A row's time: "20180501 14:00", or milliseconds since midnight of the day that the member's name begins with.
Result<TimeNs> readLeanTime(std::string_view text, std::string_view member)
{
    if (text.size() == 14 && text[8] == ' ' && text[11] == ':') {
        auto day = readDay(text);
        auto hour = readCount("time", text.substr(9, 2));
        auto minute = readCount("time", text.substr(12, 2));
        if (!day || !hour || !minute || *hour > 23 || *minute > 59)
            return badValue("time", text, "write yyyymmdd hh:mm");
        return *day + static_cast<TimeNs>(*hour) * kHour + static_cast<TimeNs>(*minute) * kMinute;
    }
    auto ms = readCount("time", text);
    if (!ms)
        return std::move(ms).error();
    if (*ms >= static_cast<std::uint64_t>(kDay / kMillisecond))
        return badValue("time", text, "milliseconds since midnight are below 86400000");
    auto day = readDay(member);
    if (!day) {
        return Error("import.day_unknown", {{"field", "time"},
                                            {"value", shownValue(member)},
                                            {"remedy", "the file's name must begin with its day: 20221213_..."}});
    }
    return *day + static_cast<TimeNs>(*ms) * kMillisecond;
}

} // namespace

int LeanBarsImporter::recognises(std::string_view head, std::string_view memberName) const
{
    CsvRow row;
    if (!row.split(firstLineOf(head)) || row.size() != 6)
        return 0;
    return readLeanTime(row[0], memberName) ? 90 : 0;
}

Result<void> LeanBarsImporter::import(InputStream& input, ImportSink& sink, const ImportOptions& options,
                                      const std::function<bool(const Error&)>& onBadLine) const
{
    if (auto known = checkOptions(options, {"interval"}); !known)
        return known;
    BarRows bars(input, sink, onBadLine);
    if (auto configured = bars.configure(options); !configured)
        return configured;
    for (const auto& [name, interval] : {std::pair{"_minute_", kMinute}, {"_second_", kSecond}, {"_hour_", kHour}}) {
        if (contains(input.memberName(), name))
            bars.setInterval(interval);
    }
    CsvRow row;
    auto done = readLines(input, onBadLine, [&](std::string_view line) -> Result<void> {
        if (auto split = row.split(line); !split)
            return split;
        if (row.size() != 6) {
            return wrongColumnCount(row.size(), 6, "time,open,high,low,close,volume", line,
                                    "trade bars have 6 columns; quote bars (11) have no trades and are not read");
        }
        auto time = readLeanTime(row[0], input.memberName());
        if (!time)
            return std::move(time).error();
        auto bar = readBarRow("0", row[1], row[2], row[3], row[4], row[5]);
        if (!bar)
            return std::move(bar).error();
        bar->time = *time;
        bar->line = input.lineNumber();
        return bars.add(*bar);
    });
    return done ? bars.finish() : done;
}

} // namespace wh
