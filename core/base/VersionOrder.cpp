// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/VersionOrder.h"

#include <algorithm>

namespace wh {

namespace {

bool isNumber(std::string_view part)
{
    return !part.empty() && std::all_of(part.begin(), part.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Of any length, which no integer holds.
std::weak_ordering compareNumbers(std::string_view a, std::string_view b)
{
    a.remove_prefix(std::min(a.find_first_not_of('0'), a.size()));
    b.remove_prefix(std::min(b.find_first_not_of('0'), b.size()));
    return a.size() != b.size() ? a.size() <=> b.size() : a.compare(b) <=> 0;
}

std::weak_ordering compareParts(std::string_view a, std::string_view b)
{
    if (isNumber(a) && isNumber(b))
        return compareNumbers(a, b);
    if (isNumber(a) != isNumber(b))
        return isNumber(a) ? std::weak_ordering::less : std::weak_ordering::greater;
    return a.compare(b) <=> 0;
}

/// What stands before `mark`; `text` keeps what stands after it.
std::string_view takeUpTo(std::string_view& text, char mark)
{
    const auto end = std::min(text.find(mark), text.size());
    const auto taken = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return taken;
}

/// @param missing  what a list that has ended goes on with; empty: it is the lower one
std::weak_ordering compareLists(std::string_view a, std::string_view b, std::string_view missing)
{
    while (!a.empty() || !b.empty()) {
        if (missing.empty() && (a.empty() || b.empty()))
            return a.empty() ? std::weak_ordering::less : std::weak_ordering::greater;
        const auto first = a.empty() ? missing : takeUpTo(a, '.');
        const auto second = b.empty() ? missing : takeUpTo(b, '.');
        if (const auto order = compareParts(first, second); order != 0)
            return order;
    }
    return std::weak_ordering::equivalent;
}

} // namespace

std::weak_ordering compareVersions(std::string_view a, std::string_view b)
{
    a = a.substr(0, a.find('+'));
    b = b.substr(0, b.find('+'));
    const auto first = takeUpTo(a, '-');
    const auto second = takeUpTo(b, '-');
    if (const auto order = compareLists(first, second, "0"); order != 0)
        return order;
    if (a.empty() != b.empty())
        return a.empty() ? std::weak_ordering::greater : std::weak_ordering::less;
    return compareLists(a, b, {});
}

} // namespace wh
