// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bot/StreamModel.h"

#include <deque>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace wh::ui {

// Lines of a stream in memory, oldest first, and how what history tells fits to them. Rows of one moment stand in the
// order in which they came, there and here; so of the rows of the moment where both meet, those that are here are the
// last ones, or the first ones, and their number tells which.

template<typename Row>
using StreamLine = std::variant<Row, StreamGap>;
template<typename Row>
using StreamBuffer = std::deque<StreamLine<Row>>;

/// Of the nearest row before a line; none where there is none.
template<typename Row>
std::optional<TimeNs> timeBefore(const StreamBuffer<Row>& lines, std::size_t at)
{
    while (at > 0) {
        if (const Row* row = std::get_if<Row>(&lines[--at]))
            return row->time;
    }
    return std::nullopt;
}

/// Of the first row at a line or behind it.
template<typename Row>
std::optional<TimeNs> timeFrom(const StreamBuffer<Row>& lines, std::size_t at)
{
    for (; at < lines.size(); ++at) {
        if (const Row* row = std::get_if<Row>(&lines[at]))
            return row->time;
    }
    return std::nullopt;
}

/// How many rows of the nearest moment stand right before a line.
template<typename Row>
std::size_t countBefore(const StreamBuffer<Row>& lines, std::size_t at)
{
    const auto time = timeBefore(lines, at);
    std::size_t count = 0;
    for (; time && at > 0; --at) {
        const Row* row = std::get_if<Row>(&lines[at - 1]);
        if (row && row->time != *time)
            break;
        count += row ? 1 : 0;
    }
    return count;
}

/// The same from a line on, of the rows that `counts` says yes to.
template<typename Row, typename Counts>
std::size_t countFrom(const StreamBuffer<Row>& lines, std::size_t at, const Counts& counts)
{
    const auto time = timeFrom(lines, at);
    std::size_t count = 0;
    for (; time && at < lines.size(); ++at) {
        const Row* row = std::get_if<Row>(&lines[at]);
        if (row && row->time != *time)
            break;
        count += row && counts(*row) ? 1 : 0;
    }
    return count;
}

/// Leaves out the first rows of that moment, as many as are known, and all that are beyond it. @param rows  as history
/// tells them. @param isBeyond  (a, b): whether a is told before b
template<typename Row, typename Beyond>
void dropKnown(std::vector<Row>& rows, std::optional<TimeNs> time, std::size_t known, const Beyond& isBeyond)
{
    if (!time)
        return;
    std::erase_if(rows, [&](const Row& row) {
        return isBeyond(row.time, *time) || (row.time == *time && known > 0 && known-- > 0);
    });
}

} // namespace wh::ui
